"""The words in which a plan explains itself: what to do, by when and why, what not and why not, and what was done."""

import datetime as dt
import re
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import (
    DEFAULT_CATALOG,
    Done,
    Instructions,
    InvalidArgumentError,
    Offered,
    Person,
    Policy,
    Rejected,
    Replied,
    Rule,
    Sent,
    Step,
    Withdrew,
    Withheld,
    explain,
    explain_advice,
    schedule_for,
)
from followup_kit.facts import (
    Advanced,
    Answered,
    Cancelled,
    Event,
    OtherOffer,
    OutOfOffice,
    Reopened,
    Rescheduled,
    Rescinded,
)
from followup_kit.facts._events import EVENTS
from followup_kit.guidance import CLAIMS, HOST, Claim, Document, advice_for, claim
from followup_kit.planning._policies import BY_DOCUMENT, CONSENSUS, FULL_GUIDE, MANDATORY_OPTIONAL, SEVEN_STEPS
from followup_kit.planning._quantities import CheckInCap, Days, Hours
from followup_kit.planning._steps import Reasons
from followup_kit.planning._windows import Window
from followup_kit.planning.rules import timing
from followup_kit.testing import events, interviews, moments, policies
from followup_kit.vocabulary import Action, Basis, Channel, Reason
from tests.support.casebook import DANA, TOM, interviewed, june, moment

LANGUAGES = DEFAULT_CATALOG.languages
PLAIN = schedule_for(interviewed())
THANKS = next(step for step in PLAIN if step.action == Action.THANK_YOU)
MOVE_ON = next(step for step in PLAIN if step.action == Action.MOVE_ON)
(DONE,) = schedule_for(interviewed(history=[Sent(at=june(3), action="thank-you")])).done
WITHHELD = schedule_for(interviewed(still_interested=False)).withheld[0]
DAY = dt.date(2026, 6, 12)
TOKYO = ZoneInfo("Asia/Tokyo")


def explained(action: str, locale: str = "en_GB", policy: Policy = CONSENSUS, **facts: Any) -> str:
    """Return the explanation of the only step of an action."""
    return explain(planned(action, policy, **facts), locale)


def planned(action: str, policy: Policy = CONSENSUS, **facts: Any) -> Step:
    """Return the only step of an action."""
    (found,) = [step for step in schedule_for(interviewed(**facts), policy=policy) if step.action == action]
    return found


def left_out(action: str, policy: Policy = CONSENSUS, **facts: Any) -> str:
    """Return the explanation of what was left out."""
    (found,) = [each for each in schedule_for(interviewed(**facts), policy=policy).withheld if each.action == action]
    return explain(found)


def plan_of(words: str) -> str:
    """Return the sentence that says what to do and when."""
    return words.split(" time).", maxsplit=1)[0]


def entries(interview: Any, policy: Policy) -> list[Step | Withheld | Done]:
    """Return everything that a plan holds."""
    schedule = schedule_for(interview, policy=policy)
    return [*schedule, *schedule.withheld, *schedule.done]


class TestStep:
    """What to do, by when, and why."""

    def test_it_says_what_when_and_why_each_with_its_own_sources(self) -> None:
        """The deed and its window come first, then the reason for it and for its time, then the rest by source."""
        assert explain(THANKS, "en") == (
            "Thank Dana Okafor by email, between Tue, Jun 2, 3:00\u202fPM and Wed, Jun 3, 3:00\u202fPM, at the latest "
            "by Tue, Jun 9, 5:00\u202fPM (Europe/Berlin time). Every interview deserves a follow-up, be it in person, "
            "by phone or a second round (“After a Job Interview”; the same step in “Mandatory Optional”, “The "
            "Professional Way”, “Seven Steps”, and “Full Guide”). Due time: contact is best made in the 24 hours after "
            "the interview (“Mandatory Optional”; the same time in “After a Job Interview”). Start: “The Professional "
            "Way” and “Seven Steps”; latest time: our own inference; recipient: “Mandatory Optional” and “Seven "
            "Steps”; channels (email, then phone, then card): “The Professional Way”, “Seven Steps”, “Mandatory "
            "Optional”, and “After a Job Interview”."
        )

    def test_british_dates_are_written_the_british_way(self) -> None:
        """The territory of the locale decides how days and times are written; the words are the language's."""
        assert explain(THANKS, "en-GB").startswith(
            "Thank Dana Okafor by email, between Tue 2 Jun, 15:00 and Wed 3 Jun, 15:00, at the latest by "
            "Tue 9 Jun, 17:00 (Europe/Berlin time). "
        )

    def test_a_window_within_a_day_names_the_day_once(self) -> None:
        """What is asked at the interview is asked between two times of one day, and no later time is told apart."""
        assert explained("ask-next-steps", starts_at=june(2, 14)) == (
            "At the interview, ask what happens next and when you will hear, between Tue 2 Jun, 14:00 and 15:00 "
            "(Europe/Berlin time). Asking what happens next, and when, tells you at what point a check-in is welcome "
            "(“The Professional Way”). Timing: questions to ask at the interview are of use only while it lasts "
            "(our own inference)."
        )

    def test_a_window_of_one_moment_is_that_moment(self) -> None:
        """Nothing is to be done between a time and itself."""
        at = june(2, 15)
        step = attrs.evolve(THANKS, window=Window(opens=at, due=at, closes=june(9)))

        assert explain(step, "en_GB").startswith(
            "Thank Dana Okafor by email, on Tue 2 Jun, 15:00, at the latest by Tue 9 Jun, 10:00 (Europe/Berlin time)."
        )
        step = attrs.evolve(THANKS, window=Window(opens=at, due=at, closes=at))
        assert explain(step, "en_GB").startswith("Thank Dana Okafor by email, on Tue 2 Jun, 15:00 (Europe/Berlin time)")

    def test_years_are_told_where_a_window_has_two(self) -> None:
        """At the turn of the year each bound has its year; elsewhere none has."""
        turn = explained("thank-you", ends_at=dt.datetime(2026, 12, 28, 15, tzinfo=ZoneInfo("Europe/Berlin")))

        assert re.findall(r"\d{4}", plan_of(turn)) == ["2026", "2026", "2027"]
        assert not re.search(r"\d{4}", explain(THANKS, "en_GB"))

    def test_a_time_by_inference_is_marked(self) -> None:
        """What the library worked out itself is never passed off as a document's word."""
        assert explained("move-on") == (
            "Take the silence as a no and turn to other openings, between Tue 30 Jun, 17:00 and Tue 7 Jul, 17:00, "
            "at the latest by Thu 30 Jul, 17:00 (Europe/Berlin time). Silence that outlasts your follow-ups most "
            "likely means no, and it is time to look elsewhere (“Seven Steps”; the same step in “Full Guide”). Timing: "
            "moving on comes a week after the last word, or once it is too late to ask again; a week to act is enough, "
            "and a month later the reminder lapses (our own inference)."
        )

    def test_a_step_that_is_all_inference_says_so(self) -> None:
        """Without a document behind it, a step names the inference as its only source, and says its words once."""
        words = explained("other-offer", history=[OtherOffer(at=june(5))]).split(" time). ")[1]

        assert words == (
            "An employer is told of another offer by the end of the next working day, while their own decision can "
            "still come in time (our own inference). Timing, recipient and channels (email, then phone): our own "
            "inference."
        )

    def test_a_documents_own_policy_speaks_with_that_document(self) -> None:
        """Laid side by side, the policies explain a check-in each from its own document."""
        assert explained("check-in", policy=FULL_GUIDE) == (
            "Ask Dana Okafor by email whether there is any news, between Mon 8 Jun, 09:00 and Tue 9 Jun, 17:00, "
            "at the latest by Tue 23 Jun, 17:00 (Europe/Berlin time). Five to seven silent days call for a cheerful "
            "email that recalls any earlier one, restates interest and asks for news (“Full Guide”). Start, due time "
            "and channels (email, then phone): “Full Guide”; latest time and recipient: our own inference."
        )

    def test_what_holds_a_step_back_is_told(self) -> None:
        """A wait for somebody's return, or for the day the employer named, has its own words."""
        away = explained("check-in", history=[OutOfOffice(at=june(5), until=dt.date(2026, 6, 20))])

        assert ". Why not earlier: check-ins wait until the person is back, and " in away
        assert "Why not earlier" not in explained("check-in")

    def test_what_a_host_set_is_said_to_be_the_hosts(self) -> None:
        """No document stands beside a number that the host changed, nor beside a rule that it added."""
        thank_you = attrs.evolve(CONSENSUS.thank_you, due=Hours(48))
        own = Rule(action="x-send-references", timing=timing.thank_you_window)
        policy = attrs.evolve(CONSENSUS, thank_you=thank_you, check_in_closes=Days(20)).with_rule(own)

        assert "; due time: as you set it; " in explained("thank-you", policy=policy)
        assert "; latest time: as you set it; " in explained("check-in", policy=policy)
        assert explained("x-send-references", policy=policy) == (
            "Do “x-send-references” for the hiring team, between Tue 2 Jun, 15:00 and Thu 4 Jun, 15:00, at the latest "
            "by Tue 9 Jun, 17:00 (Europe/Berlin time). This step and due time: as you set it; start: “The Professional "
            "Way” and “Seven Steps”; latest time: our own inference."
        )

    def test_a_hosts_own_claims_are_worded_and_named(self) -> None:
        """A host's document stands by its label, and words of its own without one are no inference of the library."""
        guide = Document(key="guide", title=None, label="Our Careers Guide", file="")
        cited = attrs.evolve(THANKS, reasons=Reasons(action=(Claim("G1", guide, "p. 3", "thanks are {never} wrong"),)))
        plain = attrs.evolve(THANKS, reasons=Reasons(action=(Claim("G2", None, "", "we advise it"),)))

        assert explain(cited).endswith(" time). Thanks are {never} wrong (“Our Careers Guide”).")
        assert explain(plain).endswith(" time). We advise it (as you set it).")

    def test_a_channel_the_employer_asked_for_is_no_documents_advice(self) -> None:
        """Where their wish comes first, no document stands beside the order of the channels."""
        words = explained("thank-you", instructions=Instructions(channel="linkedin"))
        assert "channels (LinkedIn, then email" not in words  # no message is written for it
        words = explained("thank-you", instructions=Instructions(channel="card"))
        assert "latest time and channels (card, then email, then phone): our own inference" in words

    def test_another_of_its_channels_is_the_hosts_choice(self) -> None:
        """What is done by another channel than the first has that channel's time, and is as the host set it."""
        words = explain(THANKS.by("card"), "en_GB")

        assert "; channels (card, then email, then phone): as you set it." in words
        assert (
            " Due time: a handwritten note, short and sincere, works best in the first few days (“Full Guide”). "
            in (words)
        )

    def test_what_is_missing_is_mentioned(self) -> None:
        """A candidate learns what to find out first."""
        assert ". Their email address is still missing. " in explained("thank-you", interviewers=[Person(name="Al")])
        assert "missing" not in explain(THANKS)

    def test_asking_again_is_told_from_asking(self) -> None:
        """The second check-in asks once more; the first, even long after the thanks, does not."""
        asked = [Sent(at=june(16), action="check-in"), Replied(at=june(17), decision_by=dt.date(2026, 6, 24))]

        assert explained("check-in", history=asked).startswith(
            "Ask Dana Okafor by email once more whether there is any news, between Thu 25 Jun, 09:00 and "
        )
        assert explained("check-in").startswith("Ask Dana Okafor by email whether there is any news, between ")
        assert "second" not in explained("check-in") + explained("move-on") + explained("move-on", history=asked[:1])

    def test_an_offer_taken_back_is_not_called_a_rejection(self) -> None:
        """The answer to either has words of its own."""
        reply = planned("rejection-reply", history=[Rejected(at=june(12))])
        taken_back = attrs.evolve(reply, context=reply.context.with_entries(outcome="rescinded"))

        assert explain(reply).startswith("Answer the rejection by email with thanks to Dana Okafor, between ")
        assert explain(taken_back).startswith("Answer the news that the offer was taken back by email with thanks to ")

    def test_the_team_and_human_resources_are_named_as_such(self) -> None:
        """Where no person is known, it is the team that is thanked and human resources that are asked."""
        assert explained("thank-you", interviewers=()).startswith("Thank the hiring team by email, between")
        assert explained("contact-request", interviewers=()).startswith(
            "Ask the human resources department by phone for the contact details you are missing, between"
        )

    def test_an_answer_on_its_last_day(self) -> None:
        """An offer made at 18:00 to be answered the same day is explained up to that day's last minute."""
        offer = Offered(at=june(16, 18), respond_by=dt.date(2026, 6, 16))

        assert explained("offer-decision", history=[offer]).startswith(
            "Tell Dana Okafor by email what you decided about the offer, between Tue 16 Jun, 18:00 and 23:59 (Europe/"
        )

    def test_people_may_be_called_anything(self) -> None:
        """A name is put into a sentence as it is, whatever signs it holds."""
        braces = Person(name="{who} {0} %s", email="dana@example.com")

        assert explained("thank-you", interviewers=[braces]).startswith("Thank {who} {0} %s by email, between")
        assert left_out("connection-request", interviewers=[braces]).startswith("No connection request to {who} {0} %s")


class TestZones:
    """In whose time."""

    def test_times_are_those_of_the_interviews_zone(self) -> None:
        """A rejection read in New York is answered by the clocks of the interview, in Berlin."""
        history = [Rejected(at=moment("2026-06-12T13:00 America/New_York"))]

        assert "between Fri 12 Jun, 19:00 and Mon 15 Jun, 17:00" in explained("rejection-reply", history=history)
        (done,) = schedule_for(interviewed(history=[Sent(at=history[0].at, action="thank-you")])).done
        assert explain(done, "en_GB").startswith("Done on Fri, 12 Jun 2026, 19:00 (Europe/Berlin time): ")

    def test_a_reader_elsewhere_reads_their_own_time(self) -> None:
        """The same instants are told by the reader's clocks, and the zone is named."""
        assert explain(THANKS, "en_GB", zone=TOKYO).startswith(
            "Thank Dana Okafor by email, between Tue 2 Jun, 22:00 and Wed 3 Jun, 22:00, at the latest by "
            "Wed 10 Jun, 00:00 (Asia/Tokyo time). "
        )
        assert explain(THANKS, "en_GB", zone=TOKYO, brief=True).endswith(", by Wed 3 Jun, 22:00")
        assert "Wed, 3 Jun 2026, 17:00 (Asia/Tokyo time)" in explain(DONE, "en_GB", zone=TOKYO)

    def test_a_zone_without_a_name_is_shown_by_its_offset(self) -> None:
        """A host that only knows an offset still reads times it can place."""
        plain = dt.datetime(2026, 6, 2, 15, tzinfo=dt.timezone(dt.timedelta(hours=2)))

        assert "between Tue 2 Jun, 15:00 and Wed 3 Jun, 15:00" in explained("thank-you", ends_at=plain)
        assert "(UTC+02:00 time)" in explained("thank-you", ends_at=plain)

    @pytest.mark.parametrize("zone", ["Europe/Berlin", 2, dt.timedelta(hours=2)])
    def test_what_is_no_zone_is_refused(self, zone: Any) -> None:
        """The remedy shows what a zone is."""
        with pytest.raises(InvalidArgumentError, match=r"is not a time zone; pass a tzinfo such as zoneinfo\.ZoneInfo"):
            explain(THANKS, zone=zone)


class TestBrief:
    """One line, for a list."""

    @pytest.mark.parametrize(
        ("entry", "words"),
        [
            (THANKS, "Northwind Energy: thank Dana Okafor by email, by Wed 3 Jun, 15:00"),
            (WITHHELD, "Northwind Energy: no check-in with Dana Okafor is planned (you no longer want the position)"),
            (DONE, "Northwind Energy: you thanked Dana Okafor (Wed 3 Jun, 10:00)"),
        ],
        ids=["step", "withheld", "done"],
    )
    def test_it_names_the_company_and_no_source(self, entry: Step | Withheld | Done, words: str) -> None:
        """Whatever it is about, the company comes first."""
        assert explain(entry, "en_GB", brief=True) == words


class TestWithheld:
    """What is not planned, and why."""

    @pytest.mark.parametrize(
        ("action", "facts", "words"),
        [
            (
                "thank-you",
                {"history": [Rejected(at=june(10))]},
                "No thank-you to Dana Okafor is planned: your reply to the outcome thanks them (our own inference).",
            ),
            (
                "thank-you",
                {"history": [Cancelled(at=june(1))]},
                "No thank-you to Dana Okafor is planned: the interview was cancelled (our own inference).",
            ),
            (
                "check-in",
                {"history": [OtherOffer(at=june(10))]},
                "No check-in with Dana Okafor is planned: telling them of your other offer asks for news as well "
                "(our own inference).",
            ),
            (
                "check-in",
                {"history": [Sent(at=june(10), action="check-in")]},
                "No check-in with Dana Okafor is planned: you have asked since their last word; another reply or a "
                "date from them opens the way for the next. A second check-in is out of place unless they told you to "
                "make one (“Mandatory Optional”; the same limit in “Seven Steps” and “Full Guide”; in part our own "
                "inference).",
            ),
            (
                "check-in",
                {"history": [Sent(at=june(10), action="move-on")]},
                "No check-in with Dana Okafor is planned: you have taken the silence as a no, and they have not "
                "written since (our own inference).",
            ),
            (
                "check-in",
                {"instructions": Instructions(do_not_contact=True)},
                "No check-in with Dana Okafor is planned: the employer asked not to be contacted.",
            ),
            (
                "check-in",
                {"instructions": Instructions(check_ins=0)},
                "No check-in with Dana Okafor is planned: the employer's own instructions leave no room for a "
                "check-in.",
            ),
            (
                "check-in",
                {"history": [Offered(at=june(10)), Rescinded(at=june(11))]},
                "No check-in with Dana Okafor is planned: the employer has taken the offer back.",
            ),
            (
                "connection-request",
                {"interviewers": [TOM]},
                "No connection request to Tom Fell is planned: they have not agreed to it. A LinkedIn invitation needs "
                "the person's consent, asked for at the interview, and a real reason to connect (“The Professional "
                "Way”).",
            ),
            (
                "move-on",
                {"still_interested": False},
                "There is no need to decide about moving on: you no longer want the position.",
            ),
        ],
    )
    def test_it_says_why(self, action: str, facts: dict[str, Any], words: str) -> None:
        """Doing nothing is a decision too, and is explained like one."""
        assert left_out(action, **facts) == words

    def test_a_limit_is_explained_by_the_policy_that_sets_it(self) -> None:
        """One check-in in all is another reason than one for each silence, and a host's own limit cites nobody."""
        asked = {"history": [Sent(at=june(10), action="check-in")]}
        hosts = attrs.evolve(CONSENSUS, check_in_cap=CheckInCap(1))
        none = attrs.evolve(CONSENSUS, check_in_cap=CheckInCap(0))

        assert left_out("check-in", MANDATORY_OPTIONAL, **asked).endswith(
            ": you have checked in as often as you should in all. A second check-in is out of place unless they told "
            "you to make one (“Mandatory Optional”)."
        )
        assert left_out("check-in", hosts, **asked).endswith(" opens the way for the next (as you set it).")
        assert left_out("check-in", none).endswith(": the policy leaves no room for a check-in (as you set it).")

    def test_a_no_is_not_put_on_a_document_that_never_asks(self) -> None:
        """Where a policy connects without asking, a person's no is reason enough."""
        refused = attrs.evolve(DANA, agreed_to_connect=False)

        assert left_out("connection-request", FULL_GUIDE, interviewers=[refused]) == (
            "No connection request to Dana Okafor is planned: they have not agreed to it."
        )

    @pytest.mark.parametrize(
        ("facts", "advised"),
        [
            ({}, True),
            ({"history": [Advanced(at=june(5))]}, True),
            ({"history": [Withdrew(at=june(5))]}, False),
            ({"history": [Rejected(at=june(5))]}, False),
            ({"history": [Offered(at=june(5))]}, False),
            ({"instructions": Instructions(do_not_contact=True)}, False),
        ],
        ids=["open", "advanced", "withdrawn", "rejected", "offered", "do-not-contact"],
    )
    def test_who_is_no_longer_interested_is_advised_to_withdraw(self, facts: dict[str, Any], advised: bool) -> None:
        """The check-in that is not sent advises the letter to send, while there is something to withdraw from."""
        words = left_out("check-in", still_interested=False, **facts)

        assert words.endswith(" Tell them so in a short letter of withdrawal.") is advised
        assert "withdrawal" not in left_out("move-on", still_interested=False)

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_reason_has_words_of_its_own(self, language: str) -> None:
        """No two reasons read alike, and neither do the two kinds of instruction."""
        reasons = {explain(_withheld(Action.CONNECTION_REQUEST, reason), language) for reason in Reason}
        limits = [_withheld(Action.CHECK_IN, Reason.INSTRUCTED, each) for each in ("check_ins", "do_not_contact")]

        assert len(reasons) == len(Reason)
        assert len({explain(each, language) for each in limits}) == len(limits)

    def test_a_reason_of_the_hosts_own_is_the_hosts(self) -> None:
        """A guard may object with a word that the library does not know."""
        own: Any = "x-on-holiday"
        assert explain(_withheld(Action.CHECK_IN, own)).endswith(" is planned: that is how you set it.")


def _withheld(action: Action, reason: Reason, detail: str | None = None) -> Withheld:
    return attrs.evolve(WITHHELD, action=action, reason=reason, detail=detail, advises=None)


class TestDone:
    """What was done, when and towards whom."""

    def test_it_says_what_when_and_towards_whom(self) -> None:
        """The year belongs to it, as a record is read at any time."""
        assert explain(DONE, "en_GB") == "Done on Wed, 3 Jun 2026, 10:00 (Europe/Berlin time): you thanked Dana Okafor."

    def test_where_nobody_is_named_it_is_the_employer(self) -> None:
        """A check-in that names nobody went to the employer; thanks that do went to the team."""
        asked, thanked = (
            schedule_for(interviewed(interviewers=(), history=[Sent(at=june(16), action=action)])).done[0]
            for action in ("check-in", "thank-you")
        )
        assert explain(asked).endswith(": you asked the employer whether there was any news.")
        assert explain(thanked).endswith(": you thanked the hiring team.")


class TestWords:
    """Every action, channel, claim, advice and event has its words, in every language."""

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_action_reads_as_itself(self, language: str) -> None:
        """To do, left out and done, no two actions read alike, and no word of the vocabulary is shown."""
        for entry in (THANKS, WITHHELD, DONE):
            for brief in (False, True):
                told = {action: explain(attrs.evolve(entry, action=action), language, brief=brief) for action in Action}
                assert len(set(told.values())) == len(Action)
                assert not any(
                    "“" + action + "”" in words or f"「{action}」" in words for action, words in told.items()
                )

    @pytest.mark.parametrize("action", Action)
    def test_every_action_reads_well_without_a_channel(self, action: Action) -> None:
        """A host may have any of them not sent at all."""
        for channels in ((), (Channel.EMAIL,)):
            words = explain(attrs.evolve(THANKS, action=action, channels=channels), "en_GB")
            assert re.match(r"[A-Z][^“{}]*, between Tue 2 Jun, 15:00 and ", words)
            assert "  " not in words

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_channel_reads_differently(self, language: str) -> None:
        """No two ways of thanking are explained in the same words, and no two orders."""
        for channels in ([(each,) for each in Channel], [(each, Channel.EMAIL) for each in Channel]):
            told = {explain(attrs.evolve(THANKS, channels=each), language) for each in channels}
            assert len(told) == len(Channel)

    @pytest.mark.parametrize("said", CLAIMS.values(), ids=list(CLAIMS))
    def test_every_claim_can_be_the_reason(self, said: Claim) -> None:
        """Whichever claim comes first, the reason is a sentence and its document is named, or the inference marked."""
        words = explain(attrs.evolve(THANKS, reasons=Reasons(action=(said,)))).split(" time). ")[1]
        source = f"“{said.document.label}”" if said.document else "our own inference"

        expected = f"{said.says[0].upper()}{said.says[1:]} ({source})."
        assert words == ("This step: as you set it." if said is HOST else expected)

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_advice_is_told_with_its_sources(self, language: str) -> None:
        """Each piece of advice is one sentence in the language asked for, and names the documents that give it."""
        for action in Action:
            for channel in (None, Channel.EMAIL, Channel.PHONE):
                for advice in advice_for(action, channel):
                    words = explain_advice(advice, language)
                    labels = {each.document.label for each in advice.claims if each.document is not None}
                    assert set(re.findall("[“„『](.+?)[”“』]", words)) == labels
                    assert (advice.text.rstrip(".") in words) is (language == "en")

    def test_advice_reads_as_a_sentence(self) -> None:
        """The text comes first, the sources in brackets after it."""
        assert explain_advice(THANKS.advice[1]) == (
            "Check how each name and title is spelled before you write (“Mandatory Optional” and “After a Job "
            "Interview”)."
        )

    def test_only_advice_is_told_as_advice(self) -> None:
        """Anything else is refused with what to pass."""
        text: Any = "Bring cards."
        with pytest.raises(InvalidArgumentError, match="is not an Advice; pass each of a step's `advice`"):
            explain_advice(text)

    def test_events_are_told(self) -> None:
        """A history, and what of it means nobody on the interview, can be read like a plan."""
        assert explain(Rejected(at=june(5), by=DANA), "en_GB") == (
            "Fri, 5 Jun 2026, 10:00 (Europe/Berlin time): you got a no from Dana Okafor."
        )
        unmatched = Sent(at=june(5), action="thank-you", to="s@example.com")
        assert explain(unmatched, "en_GB", brief=True) == "you thanked s@example.com (Fri 5 Jun, 10:00)"
        assert explain(Offered(at=june(5), respond_by=DAY), "en_GB", brief=True) == (
            "you got an offer from the employer; the answer is due by Fri 12 Jun (Fri 5 Jun, 10:00)"
        )

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_kind_of_event_reads_differently(self, language: str) -> None:
        """Each has its words, and so has each detail that changes what happened."""
        at = june(5)
        told: list[Event] = [
            Sent(at=at, action="thank-you"),
            *(kind(at=at) for kind in (Replied, OutOfOffice, Advanced, Rejected, Offered, Rescinded, Reopened)),
            *(kind(at=at) for kind in (Rescheduled, Withdrew, OtherOffer)),
            *(Answered(at=at, decision=each) for each in ("accept", "decline")),
            *(Cancelled(at=at, by=each) for each in ("employer", "candidate")),
            *(Replied(at=at, **{field: DAY}) for field in ("decision_by", "respond_by")),
            OutOfOffice(at=at, person=DANA),
            OutOfOffice(at=at, person=DANA, until=DAY),
        ]
        assert {type(event) for event in told} == set(EVENTS)
        assert len({explain(event, language) for event in told}) == len(told)


@pytest.mark.parametrize(
    ("locale", "wrong"),
    [
        ("eo", "no templates for language 'eo'"),
        ("tlh-XX-?", "is not a locale that the CLDR knows"),
        (None, "is not a locale that the CLDR knows"),
    ],
)
def test_an_unknown_language_is_refused(locale: Any, wrong: str) -> None:
    """A language without explanations is refused with those there are, never answered in another."""
    for explanation in (lambda: explain(THANKS, locale), lambda: explain_advice(THANKS.advice[0], locale)):
        with pytest.raises(InvalidArgumentError) as refused:
            explanation()
        assert str(refused.value).startswith(f"locale: locale={locale!r}: {wrong}; ")
        assert re.search(r"\bknown: .*\ben\b", str(refused.value))


def test_a_fallback_answers_in_its_language() -> None:
    """Asked for, another language is better than none."""
    assert explain(THANKS, "eo", fallback="de") == explain(THANKS, "de")
    assert explain_advice(THANKS.advice[0], "eo", fallback="de") == explain_advice(THANKS.advice[0], "de")


@pytest.mark.parametrize("entry", [None, "thank-you", THANKS.window, PLAIN])
def test_only_entries_of_a_schedule_are_explained(entry: Any) -> None:
    """Anything else is refused with what to pass."""
    wrong = "is neither a Step, a Withheld, a Done nor an event; pass an entry of a schedule"
    with pytest.raises(InvalidArgumentError, match=wrong):
        explain(entry)


# --- laws -----------------------------------------------------------------------------------------------------------

LABELS = {
    "timing": (Basis.OPENS, Basis.DUE, Basis.CLOSES),
    "start": (Basis.OPENS,),
    "due time": (Basis.DUE,),
    "latest time": (Basis.CLOSES,),
    "why not earlier": (Basis.HELD,),
    "recipient": (Basis.RECIPIENT,),
    "channel": (Basis.CHANNEL,),
    "this step": (Basis.ACTION,),
}
ORIGINS = {"our own inference", "as you set it"}


def sources_in(text: str) -> set[str]:
    """Return the documents that a text names, and whether it speaks of an inference or of the host."""
    return {*re.findall("“(.+?)”", text), *(origin for origin in ORIGINS if origin in text)}


def sources_of(claims: tuple[Claim, ...]) -> set[str]:
    """Return the documents of claims by label, and whether any is inferred or the host's."""
    named = {each.document.label for each in claims if each.document is not None}
    named |= {"our own inference"} if any(each.inferred for each in claims) else set()
    return named | ({"as you set it"} if HOST in claims else set())


def read_aloud(words: str) -> dict[Basis, set[str]]:
    """Read a step's explanation as a stranger would: which sources stand beside which statement."""
    sentences = re.split(r"(?<=[.)])(?<=\.) (?=[A-Z“])", words.split(" time). ", 1)[1])
    beside: dict[Basis, set[str]] = {}
    for sentence in sentences:
        for statement in _statements(sentence):
            labels, _, rest = statement.partition(": ")
            names = re.sub(r" \(.*?\)", "", labels).replace("channels", "channel")
            listed = [name for name in re.split(r", | and ", names.lower()) if name]
            if set(listed) <= set(LABELS):
                source = rest[rest.rindex(" (") :] if rest.endswith(").") else rest
                for basis in (basis for name in listed for basis in LABELS[name]):
                    assert basis not in beside
                    beside[basis] = sources_in(source)
            elif not sentence.endswith("missing."):
                assert Basis.ACTION not in beside
                beside[Basis.ACTION] = sources_in(sentence[sentence.rindex(" (") :])
    return beside


def _statements(sentence: str) -> list[str]:
    """Split a list of statements; a sentence that gives a reason in words is one statement."""
    return [sentence] if sentence.endswith(").") else re.split(r"; (?!in part)", sentence)


@given(interview=interviews(), policy=policies(), data=st.data())
def test_beside_each_statement_stand_the_documents_that_make_it(interview: Any, policy: Policy, data: Any) -> None:
    """Whoever reads an explanation finds each statement's own sources beside it, none more and none less."""
    for step in schedule_for(interview, policy=policy):
        step = step.by(data.draw(st.sampled_from(step.channels))) if step.channels else step
        words = explain(step, "en_GB")
        beside = read_aloud(words)
        told = {basis: claims for basis, claims in step.reasons.items() if claims}
        if ", at the latest by " not in plan_of(words):
            told.pop(Basis.CLOSES, None)
            beside.pop(Basis.CLOSES, None)
        if not step.channels:
            told.pop(Basis.CHANNEL, None)
        assert beside == {basis: sources_of(claims) for basis, claims in told.items()}


@pytest.mark.parametrize("policy", [CONSENSUS, *BY_DOCUMENT.values()], ids=lambda policy: policy.name)
def test_only_the_full_guide_waits_a_day(policy: Policy) -> None:
    """Nobody who says "at once" or "within a day" is quoted for 24 to 48 hours, nor the other way round."""
    beside = read_aloud(explained("thank-you", policy=policy))
    due = {"Full Guide"} if policy is FULL_GUIDE else {"Mandatory Optional", "After a Job Interview"}

    assert beside[Basis.DUE] <= due
    assert (beside[Basis.OPENS] == {"Full Guide"}) is (policy is FULL_GUIDE)


@given(interview=interviews(), policy=policies(), zone=st.none() | moments().map(lambda at: at.tzinfo))
@pytest.mark.parametrize("language", LANGUAGES)
def test_explanations_are_clean(language: str, interview: Any, policy: Policy, zone: dt.tzinfo | None) -> None:
    """No gap, doubled blank, ``None`` or leftover placeholder, whatever happened; and a brief one is one line."""
    for entry in (*entries(interview, policy), *interview.history):
        full, brief = (explain(entry, language, zone=zone, brief=each) for each in (False, True))
        for words in (full, brief):
            assert words == words.strip()
            assert not re.search(
                r"\n|  |None|[{}]|\(\)|（）|“”|„“|『』| [.,;:)]|[(（]\W|[,;:、：][.。)）]|\.\.|。。|\.;", words
            )
        assert full[-1] in ".。"
        assert brief[-1] not in ".。"
        if not isinstance(entry, EVENTS):
            assert brief.startswith(interview.company)
            assert not sources_in(brief)


@given(at=moments(), data=st.data())
def test_events_of_any_kind_are_told(at: dt.datetime, data: Any) -> None:
    """Whatever a history may hold has words."""
    event = data.draw(events(at, people=[DANA, TOM]))
    assert explain(event).endswith(".")


def test_the_cap_of_one_document_is_not_that_of_another() -> None:
    """A document's own limit speaks in its own words, and says nothing of a second message where none is meant."""
    asked = {"history": [Sent(at=june(10), action="check-in")]}

    assert left_out("check-in", SEVEN_STEPS, **asked).endswith(
        "A single check-in goes by what they said, a week after the first contact if nearly done and two weeks if not "
        "(“Seven Steps”)."
    )
    assert left_out("check-in", FULL_GUIDE, **asked).endswith(
        "Silence that goes on is a reason to look elsewhere (“Full Guide”)."
    )
    assert claim("FG15") in schedule_for(interviewed(**asked), policy=FULL_GUIDE).withheld[-1].because
