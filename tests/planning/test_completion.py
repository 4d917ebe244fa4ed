"""What was done: which step an event completes, what stays on record, and what completes nothing."""

import datetime as dt
from typing import Any

import attrs
import pytest

from followup_kit import Interview, Person, schedule_for
from followup_kit.facts import Answered, Cancelled, Offered, OtherOffer, Rejected, Replied, Sent, Withdrew
from followup_kit.vocabulary import Action
from tests.support.casebook import DANA, TOM, interviewed, june

AGENT = Person(name="Ada Cole", email="ada@example.com", role="agency")
HELPER = Person(name="Sam Reed", email="sam@example.com", role="referrer")
OFFER = Offered(at=june(9), respond_by=dt.date(2026, 6, 19))
BUSY = interviewed(
    DANA,
    attrs.evolve(TOM, email=None),
    starts_at=june(2, 14),
    helpers=[HELPER],
    history=[Replied(at=june(3), decision_by=june(12).date())],
)

LIVES: dict[str, tuple[Any, ...]] = {
    "waiting": (),
    "an offer": (OFFER,),
    "a rejection": (Rejected(at=june(9)),),
    "another offer": (OtherOffer(at=june(9)),),
    "cancelled": (Cancelled(at=june(1)),),
}


def planned(facts: Interview) -> set[str]:
    """Return the actions planned."""
    return {str(step.action) for step in schedule_for(facts)}


def done(facts: Interview) -> list[tuple[str, Person | None]]:
    """Return what is done, towards whom."""
    return [(str(entry.action), entry.recipient) for entry in schedule_for(facts).done]


@pytest.mark.parametrize("life", LIVES.values(), ids=LIVES)
def test_what_was_done_keeps_the_id_it_was_planned_under(life: tuple[Any, ...]) -> None:
    """A host that ticks off a step finds it under the same id among what is done, and no longer to do."""
    facts = attrs.evolve(BUSY, history=life)
    steps = schedule_for(facts)

    assert len(steps)
    for step in steps:
        sent = step.sent(max(june(10), step.window.opens))
        after = schedule_for(facts.with_event(sent))
        assert (step.id, step.action, sent.at) in {(entry.id, entry.action, entry.at) for entry in after.done}
        assert after.get(step.id) is None


def test_what_was_sent_sooner_than_planned_counts() -> None:
    """Nobody is asked to check in again because they did so a day early."""
    facts = interviewed(history=[Sent(at=june(4), action="check-in", to=DANA)])

    assert "check-in" not in planned(facts)
    assert done(facts) == [("check-in", DANA)]


@pytest.mark.parametrize("action", ["thank-you", "connection-request", "check-in", "move-on"])
def test_what_was_sent_before_the_interview_began_completes_nothing(action: str) -> None:
    """It cannot have been about this interview; what is asked for after it stays to be done."""
    before, as_it_began = june(2, 13, 59), june(2, 14)
    facts = interviewed(starts_at=june(2, 14))

    early = facts.with_event(Sent(at=before, action=action))
    assert planned(early) == planned(facts)
    assert done(early) == []
    assert action not in planned(facts.with_event(Sent(at=as_it_began, action=action)))


def test_without_a_start_the_interview_began_as_it_ended() -> None:
    """A host that knows no start loses nothing: what was sent before the end is not about it."""
    early = interviewed(history=[Sent(at=june(2, 14, 59), action="thank-you")])

    assert "thank-you" in planned(early)
    assert "thank-you" not in planned(interviewed(history=[Sent(at=june(2, 15), action="thank-you")]))


def test_a_message_to_everyone_is_done_for_each() -> None:
    """One message to the whole panel is a thank-you to each of its members, at the time of the first."""
    history = [Sent(at=june(3), action="thank-you"), Sent(at=june(2, 16), action="thank-you", to="Tom Fell")]
    entries = schedule_for(interviewed(DANA, TOM, history=history)).done

    assert [(entry.recipient, entry.at) for entry in entries] == [(DANA, june(3)), (TOM, june(2, 16))]


def test_a_message_to_somebody_else_completes_nothing() -> None:
    """A thank-you to someone who asked no questions leaves the panel to be thanked."""
    thanked = interviewed(DANA, history=[Sent(at=june(3), action="thank-you", to="Sam Reed")])

    assert "thank-you" in planned(thanked)
    assert done(thanked) == []


def test_thanks_to_one_person_are_not_those_to_the_team() -> None:
    """When nobody is named on the interview, the helper who was thanked is not the team."""
    thanked = interviewed(interviewers=(), helpers=[HELPER], history=[Sent(at=june(3), action="thank-you", to=HELPER)])

    assert [step.recipient for step in schedule_for(thanked) if step.action == "thank-you"] == [None]
    assert ("thank-you", HELPER) in done(thanked)


@pytest.mark.parametrize("to", [TOM, "jobs@example.com"], ids=["a colleague", "a stranger"])
def test_a_check_in_counts_to_whomever_it_went(to: Person | str) -> None:
    """To ask a second person into the same silence is what the cap forbids."""
    facts = interviewed(DANA, TOM, history=[Sent(at=june(9), action="check-in", to=to)])

    assert "check-in" not in planned(facts)
    assert done(facts) == [("check-in", to if isinstance(to, Person) else None)]


@pytest.mark.parametrize(
    ("event", "action"),
    [
        (Rejected(at=june(9)), "rejection-reply"),
        (OFFER, "offer-reply"),
        (OFFER, "offer-decision"),
        (OtherOffer(at=june(9)), "other-offer"),
        (Cancelled(at=june(9)), "reschedule"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_what_answers_an_event_is_not_sooner_than_it(event: Any, action: str) -> None:
    """By the clock: a message of the very instant answers, one of the minute before does not."""
    facts = interviewed(history=[event])

    assert action in planned(facts.with_event(Sent(at=june(9, 9, 59), action=action)))
    assert action not in planned(facts.with_event(Sent(at=june(9), action=action)))


@pytest.mark.parametrize(
    "answer", [Answered(at=june(10), decision="accept"), Sent(at=june(10), action="offer-decision")]
)
def test_an_answer_completes_both_steps_of_an_offer(answer: Any) -> None:
    """Whoever has answered an offer has thanked for it."""
    facts = interviewed(history=[OFFER, answer])

    assert not planned(facts) & {"offer-reply", "offer-decision"}
    assert done(facts) == [("offer-reply", DANA), ("offer-decision", DANA)]


def test_thanks_for_an_offer_leave_the_decision_to_be_made() -> None:
    """Whoever has thanked has not answered."""
    facts = interviewed(history=[OFFER, Sent(at=june(9, 12), action="offer-reply", to=DANA)])

    assert done(facts) == [("offer-reply", DANA)]
    assert "offer-decision" in planned(facts)


def test_a_better_offer_deserves_new_thanks() -> None:
    """The answer to the first offer does not answer the second."""
    facts = interviewed(history=[OFFER, Answered(at=june(10), decision="decline"), Offered(at=june(12))])

    assert planned(facts) >= {"offer-reply", "offer-decision"}


def test_a_reply_to_an_earlier_outcome_stays_on_record() -> None:
    """They said no, were answered, and then made an offer, which was declined: all of it is among what was done."""
    history = [Rejected(at=june(9)), Sent(at=june(9, 12), action="rejection-reply", to=DANA), Offered(at=june(11))]
    facts = interviewed(history=history)
    declined = facts.with_event(Sent(at=june(12), action="offer-decision")).with_event(Withdrew(at=june(13)))

    assert done(facts) == [("rejection-reply", DANA)]
    assert ("rejection-reply", DANA) in done(declined)
    assert "offer-decision" in [action for action, _ in done(declined)]


def test_every_check_in_stays_on_record() -> None:
    """Two check-ins are two entries, each under the number it had."""
    sent = [Sent(at=june(day), action="check-in") for day in (10, 18)]
    entries = schedule_for(interviewed(key="7", history=sent)).done

    assert [entry.id for entry in entries] == ["7/round-1/check-in/1", "7/round-1/check-in/2"]


def test_moving_on_ends_the_waiting_until_they_write() -> None:
    """Nothing is asked into a silence that was taken as a no; a reply opens both again."""
    moved_on = interviewed(history=[Sent(at=june(20), action="move-on")])
    schedule = schedule_for(moved_on)

    assert planned(moved_on) <= {"thank-you", "connection-request"}
    assert [(each.action, each.reason) for each in schedule.withheld] == [("check-in", "moved-on")]
    assert planned(moved_on.with_event(Replied(at=june(22)))) >= {"check-in", "move-on"}


@pytest.mark.parametrize(
    ("action", "learnt"),
    [
        ("ask-next-steps", {"decision_by": dt.date(2026, 6, 12)}),
        ("collect-contacts", {"interviewers": [attrs.evolve(DANA, title="Head of Data")]}),
        ("contact-request", {"interviewers": [attrs.evolve(DANA, title="Head of Data")]}),
    ],
)
def test_what_was_done_stays_done_under_its_id_once_it_was_answered(action: str, learnt: dict[str, Any]) -> None:
    """Asking is done, and stays in the record as the step it was, when the host enters the answer it brought."""
    stranger = attrs.evolve(DANA, email=None, agreed_to_connect=None)
    asked = interviewed(stranger, starts_at=june(2, 14), history=[Sent(at=june(2, 14), action=action)])
    before = [entry.id for entry in schedule_for(asked).done]
    after = [entry.id for entry in schedule_for(attrs.evolve(asked, **learnt)).done]

    assert len(before) == 1
    assert after == before


def test_somebody_asked_to_connect_stays_asked_when_they_have_agreed() -> None:
    """With a key, the person asked is the person who agreed."""
    stranger = attrs.evolve(DANA, agreed_to_connect=None, key="p-1")
    asked = interviewed(stranger, starts_at=june(2, 14), history=[Sent(at=june(2, 14), action="ask-to-connect")])
    agreed = attrs.evolve(asked, interviewers=[attrs.evolve(stranger, agreed_to_connect=True)])

    assert [entry.id for entry in schedule_for(agreed).done] == [entry.id for entry in schedule_for(asked).done]


def test_what_went_to_a_stranger_is_on_record_towards_nobody() -> None:
    """Something sent to a person the interview does not know is nobody's of those it does."""
    facts = interviewed(recruiter=AGENT, history=[Sent(at=june(9), action="check-in", to="Somebody Else")])

    assert done(facts) == [("check-in", None)]


def test_reconnecting_is_not_asked_of_who_is_connected() -> None:
    """Somebody who is connected already is neither asked nor written to about it."""
    facts = interviewed(attrs.evolve(DANA, agreed_to_connect=None, connected=True), starts_at=june(2, 14))

    assert not planned(facts) & {str(Action.ASK_TO_CONNECT), str(Action.CONNECTION_REQUEST)}
