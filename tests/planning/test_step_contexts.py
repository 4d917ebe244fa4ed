"""What a step hands to its message: what is known, by the names that the message takes, and nothing untrue."""

import datetime as dt
from typing import Any

import attrs
import pytest

from followup_kit import CONSENSUS, Context, Instructions, Interview, Person, Rule, Schedule, Step, schedule_for
from followup_kit.facts import (
    Answered,
    Cancelled,
    Offered,
    OtherOffer,
    Rejected,
    Replied,
    Rescinded,
    Sent,
    Withdrew,
)
from followup_kit.planning.rules.timing import move_on_window
from tests.support.casebook import CANDIDATE, DANA, TOM, interviewed, june

AGENT = Person(name="Ada Cole", email="ada@example.com", role="agency")
HELPER = Person(name="Sam Reed", email="sam@example.com", role="referrer", discussed="the team")
OFFER = Offered(at=june(9), respond_by=dt.date(2026, 6, 19), details_provided=True, terms="a salary of $52,000 a year")
SHARED: dict[str, Any] = {"candidate": CANDIDATE, "company": "Northwind Energy", "position": "Engineer"}
SAID: dict[str, Any] = {
    "strengths": ("six years of SQL",),
    "needs": "somebody who keeps it running",
    "forgotten": "my certification",
    "clarify": "I would index it first.",
    "can_send": ("my portfolio",),
    "reference": "REQ-1042",
}


def step(facts: Interview | Schedule, action: str, person: Person | None = None) -> Step:
    """Return the only step of an action, or of an action towards a person."""
    schedule = facts if isinstance(facts, Schedule) else schedule_for(facts)
    (found,) = [each for each in schedule if each.action == action and person in (None, each.recipient)]
    return found


def context(facts: Interview | Schedule, action: str, person: Person | None = None) -> dict[str, Any]:
    """Return what the only step of an action hands to the message."""
    return dict(step(facts, action, person).context)


def test_thanks_take_what_the_candidate_wants_to_say() -> None:
    """What was talked about with this person, what the candidate would add, and how the interview was held."""
    facts = interviewed(attrs.evolve(TOM, impression="I keep thinking of it."), decision_by=june(12).date(), **SAID)

    assert context(facts, "thank-you") == {
        **SHARED,
        **SAID,
        "recipient": facts.interviewers[0],
        "interview_date": june(2).date(),
        "format": "in-person",
        "round": 1,
        "interviewed": True,
        "still_interested": True,
        "discussed": ("the move to streaming",),
        "impression": "I keep thinking of it.",
        "decision_by": june(12).date(),
    }
    assert dict(step(facts, "move-on").context) == {}


def test_who_helped_did_not_interview() -> None:
    """Thanks to a helper know that there was no interview with them."""
    facts = interviewed(helpers=[HELPER])

    assert context(facts, "thank-you", HELPER)["interviewed"] is False
    assert context(facts, "thank-you", DANA)["interviewed"] is True
    assert context(facts, "thank-you", HELPER)["discussed"] == ("the team",)


@pytest.mark.parametrize(
    ("history", "outcome"),
    [
        ([], None),
        ([Rejected(at=june(9), by=TOM)], "rejected"),
        ([Offered(at=june(9), by=TOM)], "offered"),
        ([Offered(at=june(9), by=TOM), Answered(at=june(10), decision="accept")], "accepted"),
        ([Offered(at=june(9), by=TOM), Answered(at=june(10), decision="decline")], "declined"),
        ([Offered(at=june(9), by=TOM), Rescinded(at=june(10), by=TOM)], "rescinded"),
        ([Withdrew(at=june(9))], "withdrew"),
    ],
)
def test_thanks_know_how_it_ended(history: list[Any], outcome: str | None) -> None:
    """After an outcome thanks have its words: the letter is told what the candidate and the employer decided."""
    assert context(interviewed(DANA, TOM, history=history), "thank-you", DANA).get("outcome") == outcome


def test_a_check_in_says_what_went_before_to_this_person() -> None:
    """The last word to them and the way it went; what went to others is none of theirs."""
    sent = Sent(at=june(4), action="thank-you", to=DANA, channel="email")
    others = [
        Sent(at=june(5), action="thank-you", to=TOM, channel="card"),
        Sent(at=june(5), action="thank-you", to="X"),
    ]
    found = context(interviewed(DANA, TOM, history=[sent, *others]), "check-in")

    assert (found["last_contact"], found["last_channel"]) == (june(4).date(), "email")
    assert "last_contact" not in context(interviewed(DANA, TOM, history=others), "check-in")


def test_the_last_contact_is_the_latest_word() -> None:
    """A check-in after the thanks is the last contact, and the context knows how many went before."""
    sent = [Sent(at=june(3), action="thank-you"), Sent(at=june(10), action="check-in")]
    again = step(interviewed(history=sent, instructions=Instructions(check_ins=2)), "check-in")

    assert again.context["last_contact"] == june(10).date()
    assert again.context.place == 1


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"decision_by": june(12).date()}, june(12).date()),
        ({"history": [Replied(at=june(4), decision_by=june(12).date())]}, june(12).date()),
        ({}, None),
        ({"decision_by": june(12).date(), "history": [Replied(at=june(15))]}, None),
    ],
    ids=["as it ended", "by a reply", "never", "no longer"],
)
def test_a_date_is_named_only_if_they_did(facts: dict[str, Any], named: dt.date | None) -> None:
    """A letter may say that they named a date only while it stands."""
    assert context(interviewed(**facts), "check-in").get("decision_by") == named


def test_a_request_for_contacts_names_who_is_still_to_be_thanked() -> None:
    """Everyone without an address whom nobody has thanked yet, and nobody else."""
    stranger, thanked = attrs.evolve(TOM, email=None), Person(name="Mei Lin")
    history = [Sent(at=june(2, 16), action="thank-you", to=thanked, channel="phone")]
    facts = interviewed(DANA, stranger, thanked, recruiter=AGENT, history=history, reference="REQ-1042")

    assert context(facts, "contact-request") == {
        **SHARED,
        "interview_date": june(2).date(),
        "recipient": AGENT,
        "people": (stranger,),
        "reference": "REQ-1042",
    }


def test_a_thank_you_passes_on_no_thanks_by_itself() -> None:
    """Whoever cannot be reached is asked for; whom a reader is to thank besides, only a host knows."""
    facts = interviewed(DANA, attrs.evolve(TOM, email=None), recruiter=AGENT)
    assert "people" not in context(facts, "thank-you", DANA)


def test_a_reply_to_a_rejection_knows_what_there_was() -> None:
    """Whether they said why, and whether there was an interview to thank for."""
    after = context(interviewed(history=[Rejected(at=june(9), feedback_given=True)]), "rejection-reply")
    before = context(interviewed(history=[Rejected(at=june(1))]), "rejection-reply")
    rescinded = context(interviewed(history=[OFFER, Rescinded(at=june(10))]), "rejection-reply")

    assert (after["feedback_given"], after["interviewed"], after["outcome"]) == (True, True, "rejected")
    assert (before["feedback_given"], before["interviewed"]) == (False, False)
    assert rescinded["outcome"] == "rescinded"
    assert "feedback_given" not in rescinded


def test_a_reply_to_an_offer_knows_the_offer() -> None:
    """When it was made, what was offered, and the day by which they want the answer, as told last."""
    facts = interviewed(history=[OFFER, Replied(at=june(10), respond_by=june(26).date())])
    reply, decision = context(facts, "offer-reply"), context(facts, "offer-decision")

    assert reply["offered_on"] == june(9).date()
    assert reply["terms"] == ("a salary of $52,000 a year",)
    assert reply["respond_by"] == june(26).date()
    assert reply["details_provided"] is True
    assert decision == reply | {"needs_time": True}
    assert step(facts, "offer-decision").missing == ("decision",)


def test_telling_of_another_offer_names_its_day_beside_theirs() -> None:
    """The letter knows the day by which the other one wants an answer, and the date that they named themselves."""
    facts = interviewed(decision_by=june(26).date(), history=[OtherOffer(at=june(9), respond_by=dt.date(2026, 6, 19))])
    telling = step(facts, "other-offer")

    assert telling.message_type == "check-in"
    assert telling.context.variant == "other-offer"
    assert dict(telling.context)["respond_by"] == dt.date(2026, 6, 19)
    assert dict(telling.context)["decision_by"] == june(26).date()


@pytest.mark.parametrize("by", ["employer", "candidate"])
def test_a_new_date_is_asked_for_by_who_cancelled(by: str) -> None:
    """The letter is another one where the candidate did not come."""
    assert context(interviewed(history=[Cancelled(at=june(1), by=by)]), "reschedule")["cancelled_by"] == by


@pytest.mark.parametrize(
    ("panel", "recruiter", "asked"),
    [
        ((DANA, TOM), None, DANA),
        ((DANA, attrs.evolve(TOM, role="hiring-manager")), None, attrs.evolve(TOM, role="hiring-manager")),
        ((DANA, TOM), AGENT, DANA),
        ((), AGENT, None),
    ],
)
def test_the_question_is_asked_of_one_person(
    panel: tuple[Person, ...], recruiter: Person | None, asked: Person | None
) -> None:
    """The one question goes to the main contact, else to the first interviewer, and to nobody else."""
    schedule = schedule_for(interviewed(interviewers=panel, recruiter=recruiter, question="What would you not build?"))
    thanks = [each for each in schedule if each.action == "thank-you"]

    assert [each.recipient for each in thanks if "question" in each.context] == [asked]


def test_contexts_know_their_place() -> None:
    """Thanks are placed by the order of panel and helpers, so that no two people get one wording."""
    schedule = schedule_for(interviewed(TOM, DANA, AGENT, helpers=[HELPER]))
    places = [(str(each.action), each.context.place) for each in schedule if each.message_type]

    assert sorted(places) == [
        ("check-in", 0),
        ("connection-request", 1),
        *(("thank-you", place) for place in range(4)),
    ]


def test_a_message_of_the_hosts_own_gets_all_that_is_known() -> None:
    """The library cannot know what a host's own type takes, and hands it everything; nothing that is not known."""
    own = Rule(
        action="x-note",
        timing=move_on_window,
        recipients=lambda situation: situation.interview.interviewers,
        message_type="x-note",
    )
    facts = interviewed(TOM, decision_by=dt.date(2026, 6, 12), question="Why?", **SAID)
    found = context(schedule_for(facts, policy=CONSENSUS.with_rule(own)), "x-note")

    assert found.keys() >= {*SHARED, *SAID, "recipient", "discussed", "decision_by", "still_interested", "question"}
    assert None not in found.values()
    assert () not in found.values()


def test_a_context_keeps_its_place_when_entries_are_added() -> None:
    """What the candidate adds changes the letter, not which wording of it a person gets."""
    context = Context({"company": "Northwind Energy"}, place=2)

    for more in (context | {"decision": "accept"}, context.with_entries(decision="accept")):
        assert (dict(more), more.place) == ({"company": "Northwind Energy", "decision": "accept"}, 2)
