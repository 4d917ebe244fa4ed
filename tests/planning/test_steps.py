"""What a step carries: its ways, what is missing, its reasons and its advice; and what is withheld, and why."""

import datetime as dt
import pickle
from typing import Any

import attrs
import pytest

from followup_kit import (
    CONSENSUS,
    WEEKDAYS,
    Instructions,
    InvalidArgumentError,
    Objection,
    Person,
    Reason,
    Schedule,
    Step,
    schedule_for,
)
from followup_kit.facts import Cancelled, Offered, OtherOffer, OutOfOffice, Rejected, Sent, Withdrew
from followup_kit.planning import ByProgress, Consent, Days, DayWindow, Hours
from followup_kit.planning._situation import Situation
from followup_kit.planning.rules.conditions import no_consent
from followup_kit.vocabulary import Basis
from tests.support.casebook import DANA, TOM, interviewed, june

HELPER = Person(name="Sam Reed", email="sam@example.com", role="referrer")
OFFER = Offered(at=june(9), respond_by=dt.date(2026, 6, 19))


def step(schedule: Schedule, action: str, person: Person | None = None) -> Step:
    """Return the only step of an action, or of an action towards a person."""
    (found,) = [each for each in schedule if each.action == action and person in (None, each.recipient)]
    return found


def cited(step: Step, basis: str) -> list[str]:
    """Return the ids of the claims that support a statement."""
    return [claim.id for claim in step.reasons[basis]]


# Its ways -------------------------------------------------------------------------------------------------------------


def test_by_card_there_are_days_to_write_it() -> None:
    """The same step by another way: its window, its reasons, its advice and what is missing follow."""
    thanks = step(schedule_for(interviewed(attrs.evolve(DANA, email=None, phone=None))), "thank-you")
    card = thanks.by("card")

    assert (thanks.channel, thanks.window.due, thanks.missing) == ("email", june(3, 15), ("recipient.email",))
    assert (card.channel, card.window.due, card.missing) == ("card", june(5, 15), ())
    assert card.window.opens == thanks.window.opens
    assert card.window.closes == thanks.window.closes == june(9, 17)
    assert (cited(thanks, "due"), cited(card, "due")) == (["MO8", "AJ6", "MO12"], ["FG8"])
    assert card.channels == ("card", "email", "phone")
    assert (card.id, card.recipient, card.context) == (thanks.id, thanks.recipient, thanks.context)
    assert card.by("email").channels == ("email", "card", "phone")


def test_by_phone_a_step_is_for_contact_hours() -> None:
    """An interview ends on Friday at 17:30: an email may go at once, a call waits for Monday."""
    thanks = step(schedule_for(interviewed(DANA, ends_at=june(5, 17, 30))), "thank-you")
    call = thanks.by("phone")

    assert (thanks.window.opens, thanks.window.due) == (june(5, 17, 30), june(6, 17, 30))
    assert (call.window.opens, call.window.due, call.window.closes) == (june(8, 9), june(8, 17), june(12, 17))
    assert call.missing == ("recipient.phone",)
    assert "IN16" in cited(call, "opens")
    assert "IN16" not in cited(thanks, "opens")
    assert "FG7" in {claim.id for advice in call.advice for claim in advice.claims}


def test_a_way_that_a_step_does_not_have_is_refused() -> None:
    """Nobody connects by card; the error names the ways there are."""
    schedule = schedule_for(interviewed())
    with pytest.raises(
        InvalidArgumentError, match=r"channel='crad': is not a channel of this step; did you mean 'card'"
    ):
        step(schedule, "thank-you").by("crad")
    with pytest.raises(InvalidArgumentError, match="known: none: nothing is sent"):
        step(schedule, "move-on").by("email")


def test_sending_a_step_is_recorded_by_its_way() -> None:
    """The event says what, to whom and how: by the step's first channel, or by the one that was chosen."""
    thanks = step(schedule_for(interviewed()), "thank-you")

    assert thanks.sent(june(3)) == Sent(at=june(3), action="thank-you", to=DANA, channel="email")
    assert thanks.by("card").sent(june(3)) == Sent(at=june(3), action="thank-you", to=DANA, channel="card")
    assert step(schedule_for(interviewed()), "move-on").sent(june(30)) == Sent(at=june(30), action="move-on")


@pytest.mark.parametrize(
    ("asked", "action", "channels"),
    [
        ("phone", "thank-you", ("phone", "email", "card")),
        ("voicemail", "check-in", ("voicemail", "email", "phone")),
        ("card", "check-in", ("email", "phone")),
        ("linkedin", "thank-you", ("email", "phone", "card")),
        ("phone", "connection-request", ("linkedin",)),
    ],
)
def test_the_way_they_asked_for_goes_first(asked: str, action: str, channels: tuple[str, ...]) -> None:
    """It is added where the message is written for it, and no way is dropped for it."""
    schedule = schedule_for(interviewed(instructions=Instructions(channel=asked)))

    assert step(schedule, action).channels == channels


@pytest.mark.parametrize(
    ("person", "channel", "missing"),
    [
        (DANA, None, ()),
        (attrs.evolve(DANA, email=None), None, ("recipient.email",)),
        (DANA, "phone", ("recipient.phone",)),
        (attrs.evolve(DANA, email=None), "card", ()),
    ],
)
def test_missing_names_what_the_best_channel_needs(person: Person, channel: str | None, missing: tuple[str]) -> None:
    """An email needs an address and a call a number; a card needs neither."""
    facts = interviewed(person, instructions=Instructions(channel=channel))

    assert step(schedule_for(facts), "thank-you").missing == missing


def test_missing_names_a_recipient_a_profile_and_a_decision() -> None:
    """The team must become a person, a connection request needs a profile, and a decision has to be made."""
    team = schedule_for(interviewed(interviewers=(), starts_at=june(2, 14)))
    offered = schedule_for(interviewed(attrs.evolve(DANA, linkedin=None), history=[OFFER]))

    assert step(team, "thank-you").missing == ("recipient",)
    assert step(team, "collect-contacts").missing == ()
    assert step(offered, "connection-request").missing == ("recipient.linkedin",)
    assert step(offered, "offer-reply").missing == ()
    assert step(offered, "offer-decision").missing == ("decision",)
    assert step(offered, "offer-decision").by("phone").missing == ("recipient.phone", "decision")


# Its reasons ----------------------------------------------------------------------------------------------------------


def test_a_source_stands_only_beside_what_it_says() -> None:
    """Why thanks at all, to this person, from then, by then, until then, by email: each has its own claims."""
    reasons = step(schedule_for(interviewed()), "thank-you").reasons

    assert {basis: [claim.id for claim in claims] for basis, claims in reasons.items()} == {
        "action": ["AJ5", "MO1", "PW1", "SS8", "FG11", "AJ1"],
        "recipient": ["MO2", "SS8", "MO7"],
        "opens": ["PW5", "SS6"],
        "due": ["MO8", "AJ6", "MO12"],
        "closes": ["IN15"],
        "channel": ["PW6", "SS5", "MO3", "AJ8"],
        "held": [],
    }


def test_reasons_are_found_by_name_like_any_mapping() -> None:
    """A host iterates over the statements; a statement that there is none of is a KeyError."""
    reasons = step(schedule_for(interviewed()), "thank-you").reasons

    assert list(reasons) == [*Basis]
    assert len(reasons) == len(Basis)
    assert reasons["due"] == reasons[Basis.DUE] == reasons.due
    assert "late" not in reasons
    with pytest.raises(KeyError):
        reasons["late"]


def test_because_is_every_claim_once() -> None:
    """Those for the action come first; a claim that supports two statements is named once."""
    check_in = step(schedule_for(interviewed(progress="early")), "check-in")
    because = [claim.id for claim in check_in.because]

    assert because[:4] == ["MO4", "SS9", "FG14", "PW13"]
    assert set(because) == {claim.id for claims in check_in.reasons.values() for claim in claims}
    assert because.count("SS9") == 1
    assert ["SS9" in cited(check_in, basis) for basis in ("action", "opens", "due")] == [True] * 3


def test_each_number_that_a_step_is_made_from_is_a_reason() -> None:
    """Whatever claim a bound rests on, the steps that have the bound cite it beside it, and no other step does."""
    numbers = attrs.evolve(
        CONSENSUS,
        check_in_by_progress=ByProgress(
            **dict.fromkeys(("unknown", "early", "near_end"), DayWindow(Days(7, ("PW3",)), Days(14, ("PW7",))))
        ),
        check_in_closes=Days(7, ("PW8",)),
        move_on_due=Days(7, ("SS1",)),
        move_on_closes=Days(30, ("SS2",)),
    )
    schedule = schedule_for(interviewed(), policy=numbers)

    assert [cited(step(schedule, "check-in"), basis) for basis in ("opens", "due", "closes")] == [
        ["PW3"],
        ["PW7"],
        ["PW8"],
    ]
    assert [cited(step(schedule, "move-on"), basis) for basis in ("due", "closes")] == [["SS1"], ["SS2"]]
    assert not {"PW3", "PW7", "PW8"} & {claim.id for claim in step(schedule, "thank-you").because}


def test_a_hosts_own_number_is_named_beside_the_bound_it_makes() -> None:
    """The host's number is the host's, and the documents' words stay beside the other bounds."""
    own = attrs.evolve(CONSENSUS, thank_you=attrs.evolve(CONSENSUS.thank_you, due=Hours(36)))
    thanks = step(schedule_for(interviewed(), policy=own), "thank-you")

    assert [cited(thanks, basis) for basis in ("opens", "due", "closes")] == [["PW5", "SS6"], ["HOST"], ["IN15"]]


@pytest.mark.parametrize(
    ("facts", "claims"),
    [
        ({"history": [OutOfOffice(at=june(8), until=june(12).date())]}, ["IN8"]),
        ({"history": [OutOfOffice(at=june(8))]}, ["IN8", "IN20"]),
        ({"instructions": Instructions(not_before=june(15).date())}, ["IN8"]),
        (
            {
                "history": [Sent(at=june(8), action="check-in")],
                "instructions": Instructions(check_ins=2),
                "decision_by": june(9).date(),
            },
            ["FG22", "MO10"],
        ),
        ({"history": [Sent(at=june(11), action="thank-you")], "decision_by": june(10).date()}, ["IN25"]),
        ({}, []),
        ({"instructions": Instructions(not_before=june(9).date())}, []),
    ],
    ids=["away", "away, nobody knows how long", "asked to wait", "a week between", "a day's pause", "free", "that day"],
)
def test_what_is_held_says_why(facts: dict[str, Any], claims: list[str]) -> None:
    """A check-in that opens later than it would says what it waits for; one that does not waits for nothing."""
    assert cited(step(schedule_for(interviewed(**facts)), "check-in"), "held") == claims


def test_a_deadline_of_theirs_is_the_reason_for_a_cut() -> None:
    """Thanks for an offer are due within a day, unless the answer itself is due before."""
    offer = Offered(at=june(9), respond_by=june(9).date())
    cut, free = (step(schedule_for(interviewed(history=[each])), "offer-reply") for each in (offer, OFFER))

    assert (cited(cut, "due"), cited(cut, "closes")) == (["IN6", "IN9"], ["IN6", "IN9"])
    assert (cited(free, "due"), cited(free, "closes")) == (["IN6"], ["IN6"])


def test_the_recipient_has_reasons_of_their_own() -> None:
    """Interviewers, helpers, the main contact, who wrote: why each, and none where the host named them."""
    helped = schedule_for(interviewed(helpers=[HELPER], history=[Rejected(at=june(9), by=HELPER)]))
    named = schedule_for(interviewed(contact=TOM))

    assert cited(step(helped, "rejection-reply"), "recipient") == ["IN23"]
    assert cited(step(schedule_for(interviewed(helpers=[HELPER])), "thank-you", HELPER), "recipient") == ["IN21"]
    assert cited(step(schedule_for(interviewed()), "check-in"), "recipient") == ["IN13"]
    assert cited(step(named, "check-in"), "recipient") == []


def test_advice_stands_beside_the_step_where_it_helps() -> None:
    """What a library can only advise reaches the candidate: as sentences, each with its claims."""
    advice = step(schedule_for(interviewed()), "thank-you").advice

    assert {claim.id for each in advice for claim in each.claims} == {"SS1", "MO6", "AJ4", "MO5", "SS7", "AJ7"}
    assert all(each.text.endswith(".") for each in advice)
    assert step(schedule_for(interviewed()), "move-on").advice == ()


# What is withheld -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "action", "reason", "claim"),
    [
        ({"history": [Cancelled(at=june(1))]}, "thank-you", "cancelled", "IN22"),
        ({"history": [Rejected(at=june(1))]}, "check-in", "rejected", "IN22"),
        ({"history": [Withdrew(at=june(1))]}, "connection-request", "withdrew", "IN22"),
        ({"history": [Rejected(at=june(9))]}, "thank-you", "superseded", "IN10"),
        ({"history": [OFFER]}, "check-in", "offered", "MO4"),
        ({"still_interested": False}, "check-in", "not-interested", "MO4"),
        ({"history": [Sent(at=june(9), action="check-in")]}, "check-in", "cap-reached", "IN24"),
        ({"history": [Sent(at=june(9), action="move-on")]}, "check-in", "moved-on", "IN26"),
        ({"history": [OtherOffer(at=june(9))]}, "check-in", "superseded", "IN18"),
        ({"instructions": Instructions(do_not_contact=True)}, "thank-you", "instructed", "PW1"),
        ({"instructions": Instructions(check_ins=0)}, "check-in", "instructed", "MO4"),
        ({"interviewers": [TOM]}, "connection-request", "no-consent", "PW10"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_withheld_has_a_reason_and_claims(facts: dict[str, Any], action: str, reason: str, claim: str) -> None:
    """Doing nothing is a decision too, and is explained like one."""
    (left_out,) = [each for each in schedule_for(interviewed(**facts)).withheld if each.action == action]

    assert left_out.reason == reason
    assert claim in [each.id for each in left_out.because]


def test_what_is_left_out_cites_who_asked_for_consent() -> None:
    """Consent that the host asks for is withheld on the host's word."""
    asking = attrs.evolve(CONSENSUS, connection_consent=Consent(required=True))
    schedule = schedule_for(interviewed(Person(name="Mei Lin")), policy=asking)
    (left_out,) = [each for each in schedule.withheld if each.reason == "no-consent"]

    assert [claim.id for claim in left_out.because] == ["FG20", "PW10", "HOST"]


def test_consent_can_be_asked_about_nobody() -> None:
    """A host may guard a step towards the team with the library's condition: a team was never asked."""
    situation = Situation(interviewed(), CONSENSUS, WEEKDAYS, {})

    assert no_consent(situation, None) == Objection(Reason.NO_CONSENT, CONSENSUS.connection_consent.claims)


@pytest.mark.parametrize("entry", ["steps", "done", "withheld"])
def test_entries_survive_pickling(entry: str) -> None:
    """A host may keep what it was told, and compare it with what it is told tomorrow."""
    facts = interviewed(DANA, TOM, history=[Sent(at=june(3), action="thank-you", to=TOM)])
    entries = getattr(schedule_for(facts), entry)

    assert entries
    again = pickle.loads(pickle.dumps(entries))  # noqa: S301 - our own bytes
    assert again == entries
    assert [hash(each) for each in again] == [hash(each) for each in entries]
    if entry == "steps":
        assert [each.by(each.channel).window for each in again if each.channel] == [
            each.window for each in entries if each.channel
        ]
