"""The words in which a step explains itself: what to do, by when, and why."""

import datetime as dt
import re
from zoneinfo import ZoneInfo

import attrs

from followup_kit import (
    Instructions,
    Offered,
    Person,
    Rejected,
    Replied,
    Rule,
    Sent,
    explain,
)
from followup_kit.facts import OtherOffer, OutOfOffice, Rescinded
from followup_kit.guidance import Claim, Document
from followup_kit.planning._quantities import Days, Hours
from followup_kit.planning._reasons import Reasons
from followup_kit.planning._windows import Window
from followup_kit.planning.rules import timing
from followup_kit.policies import CONSENSUS, FULL_GUIDE
from tests.support.casebook import june
from tests.support.explanations import THANKS, explained, left_out, plan_of


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
        offered = Offered(at=june(11))

        assert explained("rejection-reply", history=[Rejected(at=june(12))]).startswith(
            "Answer the rejection by email with thanks to Dana Okafor, between "
        )
        assert explained("rejection-reply", history=[offered, Rescinded(at=june(12))]).startswith(
            "Answer Dana Okafor by email with thanks, although the offer was taken back, between "
        )

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
