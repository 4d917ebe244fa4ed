"""The words in which a plan explains itself: what to do, by when and why, or why not."""

import datetime as dt
import re
from typing import Any

import attrs
import pytest

from followup_kit import (
    Instructions,
    InvalidArgumentError,
    Offered,
    Person,
    Policy,
    Rejected,
    Sent,
    Withheld,
    explain,
    schedule_for,
)
from followup_kit.guidance import CLAIMS, claim
from followup_kit.policies import CONSENSUS, FULL_GUIDE
from followup_kit.vocabulary import Action, Channel, Reason
from tests.support.casebook import DANA, TOM, interviewed, june, moment

THANKS, *_, MOVE_ON = schedule_for(interviewed())
(DONE,) = schedule_for(interviewed(history=[Sent(at=june(3), action="thank-you")])).done


def explained(action: str, locale: str = "en_GB", policy: Policy = CONSENSUS, **facts: Any) -> str:
    """Return the explanation of the only step of an action."""
    (found,) = [step for step in schedule_for(interviewed(**facts), policy=policy) if step.action == action]
    return explain(found, locale)


def left_out(action: str, **facts: Any) -> str:
    """Return the explanation of what was left out."""
    (found,) = [entry for entry in schedule_for(interviewed(**facts)).withheld if entry.action == action]
    return explain(found)


def test_a_step_says_what_by_when_and_why() -> None:
    """An explanation holds the deed, the window with its grace, the zone, a reason, and every source by name."""
    assert explain(THANKS, "en") == (
        "Thank Dana Okafor by email between Tue, Jun 2, 3:00\u202fPM and Wed, Jun 3, 3:00\u202fPM, at the latest by "
        "Thu, Jun 4, 3:00\u202fPM (Europe/Berlin time). A thank-you goes out straight after the interview, while "
        "people still have your name in mind (“The Professional Way”; also “Seven Steps”, “Mandatory Optional”, "
        "“After a Job Interview”, “Full Guide”)."
    )


def test_british_dates_are_written_the_british_way() -> None:
    """The territory of the locale decides how days and times are written; the words are the language's."""
    assert explain(THANKS, "en-GB") == (
        "Thank Dana Okafor by email between Tue 2 Jun, 15:00 and Wed 3 Jun, 15:00, at the latest by "
        "Thu 4 Jun, 15:00 (Europe/Berlin time). A thank-you goes out straight after the interview, while "
        "people still have your name in mind (“The Professional Way”; also “Seven Steps”, “Mandatory Optional”, "
        "“After a Job Interview”, “Full Guide”)."
    )


def test_a_window_within_a_day_names_the_day_once() -> None:
    """What is asked at the interview is asked between two times of one day."""
    assert explained("ask-next-steps", starts_at=june(2, 14)) == (
        "Ask what happens next and when you will hear between Tue 2 Jun, 14:00 and 15:00 (Europe/Berlin time). "
        "Asking what happens next, and when, tells you at what point a check-in is welcome "
        "(“The Professional Way”; in part our own inference)."
    )


def test_an_inference_is_marked() -> None:
    """What the library worked out itself is never passed off as a document's word."""
    assert explained("move-on") == (
        "Take the silence as a no and turn to other openings between Tue 23 Jun, 17:00 and Tue 30 Jun, 17:00, "
        "at the latest by Thu 23 Jul, 17:00 (Europe/Berlin time). Silence after a second follow-up most likely means "
        "no, and it is time to look elsewhere (“Seven Steps”; also “Full Guide”; in part our own inference)."
    )


def test_a_step_that_is_all_inference_says_so() -> None:
    """Without a document behind it, a step names the inference as its only source."""
    assert explain(attrs.evolve(MOVE_ON, because=(claim("IN3"),)), "en_GB").endswith(
        ". The time to move on comes a week after the last word once every check-in is spent, or when the check-in "
        "closes, with a week to act and a month before the reminder lapses (our own inference)."
    )


def test_a_documents_own_policy_names_that_document_first() -> None:
    """Laid side by side, the policies explain a check-in each from its own document."""
    assert explained("check-in", policy=FULL_GUIDE) == (
        "Ask Dana Okafor by email whether there is any news between Mon 8 Jun, 09:00 and Tue 9 Jun, 17:00, "
        "at the latest by Tue 16 Jun, 17:00 (Europe/Berlin time). Five to seven silent days call for a cheerful second "
        "email that recalls the first, restates interest and asks for news (“Full Guide”; in part our own inference)."
    )


def test_the_team_and_human_resources_are_named_as_such() -> None:
    """Where no person is known, it is the team that is thanked and human resources that are asked."""
    assert explained("thank-you", interviewers=()).startswith("Thank the hiring team by email between")
    assert explained("contact-request", interviewers=()).startswith(
        "Ask the human resources department by email for the contact details you are missing between"
    )


def test_a_reply_to_an_offer_on_its_last_day() -> None:
    """An offer made at 18:00 to be answered the same day is explained up to that day's last minute."""
    offer = Offered(at=june(16, 18), respond_by=dt.date(2026, 6, 16))

    assert explained("offer-decision", history=[offer]).startswith(
        "Tell Dana Okafor by email what you decided about the offer between Tue 16 Jun, 18:00 and 23:59 (Europe/Berlin"
    )


def test_a_zone_without_a_name_is_shown_by_its_offset() -> None:
    """A host that only knows an offset still reads times it can place."""
    plain = dt.datetime(2026, 6, 2, 15, tzinfo=dt.timezone(dt.timedelta(hours=2)))

    assert "between Tue 2 Jun, 15:00 and Wed 3 Jun, 15:00" in explained("thank-you", ends_at=plain)
    assert "(UTC+02:00 time)" in explained("thank-you", ends_at=plain)


def test_times_are_those_of_the_interviews_zone() -> None:
    """A rejection read in New York is answered by the clocks of the interview, in Berlin."""
    history = [Rejected(at=moment("2026-06-12T13:00 America/New_York"))]

    assert "between Fri 12 Jun, 19:00 and Sat 13 Jun, 19:00" in explained("rejection-reply", history=history)


@pytest.mark.parametrize(
    ("action", "facts", "words"),
    [
        (
            "thank-you",
            {"history": [Rejected(at=june(10))]},
            "No separate thank-you to Dana Okafor is planned: your reply to the outcome thanks them already.",
        ),
        (
            "check-in",
            {"history": [Sent(at=june(10), action="check-in")]},
            "No check-in with Dana Okafor is planned: you have sent every check-in that is welcome.",
        ),
        (
            "check-in",
            {"instructions": Instructions(do_not_contact=True)},
            "No check-in with Dana Okafor is planned: the employer asked not to be contacted.",
        ),
        (
            "connection-request",
            {"interviewers": [TOM]},
            "No connection request to Tom Fell is planned: they have not agreed to it.",
        ),
        (
            "move-on",
            {"still_interested": False},
            "There is no need to decide about moving on: you no longer want the position.",
        ),
        (
            "offer-decision",
            {"history": [Offered(at=june(10))]},
            "No date for your decision is planned: they named no day for your answer.",
        ),
    ],
)
def test_what_is_left_out_says_why(action: str, facts: dict[str, Any], words: str) -> None:
    """Doing nothing is a decision too, and is explained like one."""
    assert left_out(action, **facts) == words


def test_people_may_be_called_anything() -> None:
    """A name is put into a sentence as it is, whatever signs it holds."""
    braces = Person(name="{who} {0} %s", email="dana@example.com")

    assert explained("thank-you", interviewers=[braces]).startswith("Thank {who} {0} %s by email between")
    assert left_out("connection-request", interviewers=[braces]).startswith("No connection request to {who} {0} %s is")


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("channels", [(), (Channel.EMAIL,)], ids=["unsent", "sent"])
def test_every_action_has_words(action: Action, channels: tuple[Channel, ...]) -> None:
    """Each deed reads as a sentence of its own, also where a host has it not sent at all."""
    words = explain(attrs.evolve(THANKS, action=action, channels=channels), "en_GB")

    assert re.match(r"[A-Z][^“{}]* between Tue 2 Jun, 15:00 and ", words)
    assert "  " not in words


def test_every_action_and_channel_reads_differently() -> None:
    """No two deeds, and no two ways of thanking, are explained in the same words."""
    deeds = {explain(attrs.evolve(THANKS, action=action)).split(" between ")[0] for action in Action}
    ways = {explain(attrs.evolve(THANKS, channels=(channel,))).split(" between ")[0] for channel in Channel}

    assert (len(deeds), len(ways)) == (len(Action), len(Channel))


@pytest.mark.parametrize("action", Action)
def test_every_action_has_words_for_leaving_it_out(action: Action) -> None:
    """Each deed that is left out is named in words, never by its code."""
    words = explain(_withheld(action, Reason.INSTRUCTED))

    assert re.fullmatch(r"[A-Z][^“{}]*: the employer asked not to be contacted\.", words)


def test_every_reason_has_words_of_its_own() -> None:
    """No two reasons read alike, and each reads as the end of a sentence."""
    reasons = [explain(_withheld(Action.CHECK_IN, reason)).split(": ")[1] for reason in Reason]

    assert len(set(reasons)) == len(Reason)
    assert all(re.fullmatch(r"(they|the|you|your) [a-z -]+\.", reason) for reason in reasons)


def _withheld(action: Action, reason: Reason) -> Withheld:
    return Withheld(id="17/any", action=action, recipient=DANA, reason=reason, because=())


def test_every_claim_can_be_the_reason() -> None:
    """Whichever claim comes first, the reason is a sentence and its document is named, or the inference marked."""
    for said in CLAIMS.values():
        words = explain(attrs.evolve(THANKS, because=(said,))).split(" time). ")[1]
        source = f" (“{said.document.label}”)" if said.document else " (our own inference)" if said.inferred else ""
        assert words == f"{said.says[0].upper()}{said.says[1:]}{source}.", said.id


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
    with pytest.raises(InvalidArgumentError) as refused:
        explain(THANKS, locale)
    assert str(refused.value).startswith(f"locale: locale={locale!r}: {wrong}; ")
    assert re.search(r"\bknown: .*\ben\b", str(refused.value))


@pytest.mark.parametrize("entry", [None, "thank-you", THANKS.window, DONE, schedule_for(interviewed())])
def test_only_entries_of_a_schedule_are_explained(entry: Any) -> None:
    """Anything that is neither planned nor withheld, a step that is done included, is refused with what to pass."""
    with pytest.raises(InvalidArgumentError, match="is neither a Step nor a Withheld; pass an entry of a schedule"):
        explain(entry)
