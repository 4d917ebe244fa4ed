"""One interview: what is known, what cannot be, and a history that reads the same in whatever order it was learnt."""

import copy
import datetime as dt
import itertools
import pickle
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit.errors import InvalidFactsError
from followup_kit.facts import (
    Advanced,
    Answered,
    Cancelled,
    Candidate,
    Event,
    Instructions,
    Interview,
    Offered,
    OtherOffer,
    OutOfOffice,
    Person,
    Rejected,
    Reopened,
    Replied,
    Rescheduled,
    Rescinded,
    Sent,
    Withdrew,
)
from followup_kit.facts._events import EVENTS as KINDS
from followup_kit.vocabulary import Channel, InterviewFormat, Progress

NEW_YORK = ZoneInfo("America/New_York")
TOKYO = ZoneInfo("Asia/Tokyo")
ENDS = dt.datetime(2026, 3, 9, 15, 0, tzinfo=NEW_YORK)
LATER = dt.datetime(2026, 3, 11, 9, 0, tzinfo=NEW_YORK)
ROBIN = Candidate(name="Robin Doe", email="robin@example.org")
DANA = Person(name="Dana Smith", email="dana@example.org", phone="+1 555 0199")
LEAST: dict[str, Any] = {"candidate": ROBIN, "company": "Example Works", "position": "Baker", "ends_at": ENDS}
FULL = Interview(
    **LEAST,
    starts_at=ENDS - dt.timedelta(hours=1),
    interviewers=[DANA, Person(name="Lee Jones")],
    recruiter=Person(name="Kim Park", role="agency"),
    contact=Person(name="Ines Roth", role="hr"),
    helpers=[Person(name="Sam Reed", role="referrer")],
    format="video",
    round=2,
    decision_by=dt.date(2026, 3, 20),
    progress="early",
    instructions=Instructions(check_ins=2, not_before=dt.date(2026, 3, 12), channel="phone"),
    strengths=["calm at 4 a.m.", "twelve years of rye"],
    needs="somebody who keeps the ovens running",
    forgotten="the rye certificate",
    clarify="I would feed it twice a day.",
    question="Who feeds the starter?",
    can_send="photographs of my loaves",
    reference="REQ-1042",
    history=[Sent(at=LATER, action="thank-you", to=DANA)],
    key="works-17",
)
NO_ZONE = "has no time zone; attach one: .replace(tzinfo=ZoneInfo('Europe/Berlin'))"
NO_ROUND = "is not a whole number from 1 up; pass a count such as 1"
NO_WORDS = "is blank; pass a string that is not blank"
NO_DATE = "is not a date; pass a datetime.date such as date(2026, 3, 9)"
NO_PLAN = "is a date no window can follow; pass one from 1900-01-01 to 9998-12-31"
NO_EVENT = f"is not an event; pass a {' or '.join(kind.__name__ for kind in KINDS)}"
PASSED = "the day it was given; check both dates"


def _interview(**facts: Any) -> Interview:
    return Interview(**{**LEAST, **facts})


def _told(**facts: Any) -> str:
    with pytest.raises(InvalidFactsError) as refused:
        _interview(**facts)
    return str(refused.value)


def test_four_facts_make_an_interview() -> None:
    """Candidate, company, position and end are known; all else has a value that claims nothing."""
    known = Interview(**LEAST)
    unknown = ("starts_at", "recruiter", "contact", "decision_by", "needs", "forgotten", "clarify", "question")
    assert {getattr(known, name) for name in (*unknown, "reference", "key")} == {None}
    assert {getattr(known, name) for name in ("interviewers", "helpers", "strengths", "can_send", "history")} == {()}
    assert (known.round, known.still_interested) == (1, True)
    assert (known.format, known.progress) == (InterviewFormat.IN_PERSON, Progress.UNKNOWN)
    assert known.instructions == Instructions()
    assert attrs.astuple(Instructions()) == (False, None, None, None)


@pytest.mark.parametrize("fact", [FULL, FULL.instructions], ids=["interview", "instructions"])
def test_an_interview_is_immutable_and_can_be_stored(fact: Any) -> None:
    """Facts are named, never counted, and cannot be changed; a copy, pickled or not, is equal and hashes alike."""
    with pytest.raises(TypeError, match="is an unexpected positional argument"):
        type(fact)(ROBIN)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(fact, attrs.fields(type(fact))[0].name, None)
    assert not hasattr(fact, "__dict__")
    for again in (copy.copy(fact), copy.deepcopy(fact), pickle.loads(pickle.dumps(fact))):  # noqa: S301
        assert (again, hash(again)) == (fact, hash(fact))


def test_what_may_be_several_may_be_one() -> None:
    """A single strength, or a single thing to send, need not be wrapped in a list."""
    assert _interview(strengths="calm", can_send="my portfolio") == _interview(
        strengths=["calm"], can_send=("my portfolio",)
    )


def test_somebody_may_have_two_parts() -> None:
    """The recruiter may interview, an interviewer be the contact, a helper be either: only a list names each once."""
    known = _interview(interviewers=[DANA], recruiter=DANA, contact=DANA, helpers=[DANA])
    assert (known.recruiter, known.contact, known.helpers) == (DANA, DANA, (DANA,))


def test_what_the_host_changes_later_changes_nothing_here() -> None:
    """Lists are copied when the interview is built."""
    people, history = [DANA], [Withdrew(at=LATER)]
    built = _interview(interviewers=people, history=history)
    del people[:], history[:]
    assert (len(built.interviewers), len(built.history)) == (1, 1)


def test_what_is_private_stays_out_of_logs() -> None:
    """The repr names people and dates, but no address, number, talk, strength or regret."""
    shown = repr(FULL)
    assert all(
        public in shown for public in ("Robin Doe", "Dana Smith", "Kim Park", "Ines Roth", "Sam Reed", "works-17")
    )
    assert not any(
        private in shown for private in ("@example.org", "0199", "4 a.m.", "rye", "starter", "ovens", "loaves")
    )


GALLERY: list[tuple[str, object, str]] = [
    ("candidate", "Robin", "is not a Candidate; pass a Candidate"),
    ("company", " ", NO_WORDS),
    ("position", None, "is not text; pass a string"),
    ("ends_at", ENDS.date(), "is not a datetime; pass a datetime with a zone, not text or a bare date"),
    ("ends_at", ENDS.replace(tzinfo=None), NO_ZONE),
    ("starts_at", ENDS.replace(tzinfo=None), NO_ZONE),
    ("interviewers", "Dana", "is not a list; pass a list of Persons, even for one"),
    ("recruiter", "Kim", "is not a Person; pass a Person"),
    ("contact", "Kim", "is not a Person; pass a Person"),
    ("helpers", "Sam", "is not a list; pass a list of Persons, even for one"),
    ("format", "in person", "is not a known word; did you mean 'in-person'? known: in-person, video, phone"),
    ("round", 0, NO_ROUND),
    ("round", True, NO_ROUND),
    ("round", 1.5, NO_ROUND),
    ("decision_by", "Friday", NO_DATE),
    ("decision_by", dt.date.max, NO_PLAN),
    ("decision_by", dt.date(2026, 3, 8), f"lies before 2026-03-09, {PASSED}"),
    ("progress", "late", "is not a known word; known: unknown, early, near-end"),
    ("instructions", {}, "is not an Instructions; pass an Instructions: Instructions(**mapping) makes one"),
    ("still_interested", "y", "is neither True nor False; pass one of them"),
    ("strengths", 7, "is neither text nor a list of texts; pass a string, or a list of strings"),
    ("can_send", " ", "is blank; leave it out when there is nothing to say"),
    ("needs", ["calm"], "is not text; pass a string"),
    ("clarify", "", "is blank; leave it out, or pass None, when there is none"),
    ("reference", 1042, "is not text; pass a string"),
    ("history", None, "is not a list; pass a list of events, even for one"),
    ("key", "", "is blank; leave it out, or pass None, when there is none"),
]


@pytest.mark.parametrize(("field", "value", "told"), GALLERY, ids=[f"{field}-{value}" for field, value, _ in GALLERY])
def test_broken_interviews_are_refused(field: str, value: object, told: str) -> None:
    """The error names the field, the value and the remedy."""
    assert _told(**{field: value}) == f"Interview: {field}={value!r}: {told}"


def test_all_that_is_wrong_is_told_at_once() -> None:
    """A host mends its data in one go, not field by field."""
    assert _told(company="", round=-1, key=7, history=[7], interviewers=[DANA, "Lee"]) == (
        "Interview: 5 problems\n"
        f"  - company='': {NO_WORDS}\n"
        "  - interviewers[1]='Lee': is not a Person; pass a Person\n"
        f"  - round=-1: {NO_ROUND}\n"
        "  - key=7: is not text; pass a string\n"
        f"  - history[0]=7: {NO_EVENT}"
    )


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("do_not_contact", "no", "is neither True nor False; pass one of them"),
        ("not_before", "soon", NO_DATE),
        ("check_ins", -1, "is not a whole number from 0 up; pass a count such as 1"),
        ("channel", "fax", f"is not a known word; known: {', '.join(Channel)}"),
    ],
)
def test_broken_instructions_are_refused(field: str, value: Any, told: str) -> None:
    """What the employer said is checked like every other fact; no check-in at all is a possible wish."""
    with pytest.raises(InvalidFactsError) as refused:
        Instructions(**{field: value})
    assert str(refused.value) == f"Instructions: {field}={value!r}: {told}"
    assert Instructions(check_ins=0, channel="card").channel is Channel.CARD


@pytest.mark.parametrize("zone", [NEW_YORK, TOKYO, dt.timezone(-dt.timedelta(hours=12))], ids=str)
@pytest.mark.parametrize("moment", [dt.datetime(9999, 12, 31, 20, 0), dt.datetime.min, dt.datetime.max], ids=str)
def test_the_ends_of_the_calendar_are_no_dates_for_an_interview(moment: dt.datetime, zone: dt.tzinfo) -> None:
    """Where no window can follow, the library says so itself, when the interview is built."""
    assert _told(ends_at=moment.replace(tzinfo=zone)).endswith(NO_PLAN)


@pytest.mark.parametrize(
    ("starts_at", "possible"),
    [
        (ENDS - dt.timedelta(microseconds=1), True),
        (ENDS, False),
        (ENDS.astimezone(TOKYO), False),
        (dt.datetime(2026, 3, 10, 3, 59, tzinfo=TOKYO), True),
        (dt.datetime(2026, 3, 9, 14, 0, tzinfo=ZoneInfo("America/Chicago")), False),
    ],
    ids=["just-before", "same", "same-in-tokyo", "tomorrow-in-tokyo", "earlier-by-the-clock-only"],
)
def test_an_interview_starts_before_it_ends(starts_at: dt.datetime, possible: bool) -> None:
    """Start and end are compared as instants, whatever zones they are told in."""
    if possible:
        assert _interview(starts_at=starts_at).starts_at == starts_at
    else:
        assert _told(starts_at=starts_at) == (
            f"Interview: starts_at='{starts_at.isoformat()}': is not before the interview's end, "
            "2026-03-09T15:00:00-04:00; check both, and their zones"
        )


def test_an_interview_may_span_a_repeated_hour() -> None:
    """From 01:45 to the second 01:30 is three quarters of an hour; the first lies before it."""
    starts, first = (dt.datetime(2026, 11, 1, 1, m, tzinfo=NEW_YORK) for m in (45, 30))
    assert _interview(starts_at=starts, ends_at=first.replace(fold=1)).starts_at == starts
    assert "is not before the interview's end" in _told(starts_at=starts, ends_at=first)


def test_interviews_that_end_at_other_times_or_elsewhere_are_unequal() -> None:
    """Python calls the two 01:30 of one night equal, and one instant in two zones: here they make four interviews."""
    first = dt.datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK)
    second = first.replace(fold=1)
    assert first == second
    ends = [first, second, first.astimezone(TOKYO), second.astimezone(TOKYO)]
    assert len({_interview(ends_at=end) for end in ends}) == len(ends)
    assert _interview(ends_at=first.replace(tzinfo=ZoneInfo.no_cache(NEW_YORK.key))) == _interview(ends_at=first)


@pytest.mark.parametrize(
    "promise",
    [
        (Replied, "decision_by"),
        (Replied, "respond_by"),
        (Offered, "respond_by"),
        (Reopened, "decision_by"),
        (OtherOffer, "respond_by"),
    ],
    ids=lambda promise: f"{promise[0].__name__}-{promise[1]}",
)
def test_a_promise_is_read_in_the_zone_of_the_interview(promise: tuple[type[Any], str]) -> None:
    """Nine in Tokyo on the 11th: "by the 10th" can still be kept in New York, not in Tokyo."""
    kind, field = promise
    event = kind(at=dt.datetime(2026, 3, 11, 9, tzinfo=TOKYO), **{field: dt.date(2026, 3, 10)})
    assert _interview(decision_by=ENDS.date(), history=[event]).history == (event,)
    assert _told(ends_at=ENDS.astimezone(TOKYO), history=[event]) == (
        f"Interview: history[0].{field}=datetime.date(2026, 3, 10): lies before 2026-03-11, {PASSED}"
    )


def test_nobody_is_listed_twice() -> None:
    """Nobody would want two thank-yous; two people of one name are told apart by their addresses, or by keys."""
    namesake = attrs.evolve(DANA, email="dana.smith@example.org")
    assert len(_interview(interviewers=[DANA, namesake]).interviewers) == 2
    twice = attrs.evolve(DANA)
    keyed = [Person(name="Dana Smith", key="1"), Person(name="Dana Smith", key="2")]
    assert len(_interview(helpers=keyed).helpers) == 2
    remedy = "list each person once; tell two people of one name apart by a key, or by an email for both"
    assert _told(interviewers=[DANA, namesake, twice, twice], decision_by=dt.date(2026, 3, 1)) == (
        "Interview: 3 problems\n"
        f"  - decision_by=datetime.date(2026, 3, 1): lies before 2026-03-09, {PASSED}\n"
        f"  - interviewers[2]='Dana Smith': is the same person as interviewers[0]; {remedy}\n"
        f"  - interviewers[3]='Dana Smith': is the same person as interviewers[0]; {remedy}"
    )


EVENTS: list[Event] = [
    Withdrew(at=LATER),
    Replied(at=LATER, decision_by=dt.date(2026, 3, 20)),
    Replied(at=LATER),
    Sent(at=LATER, action="check-in", to="Dana Smith"),
    Sent(at=LATER, action="check-in", channel="phone"),
    OutOfOffice(at=LATER - dt.timedelta(days=1), until=dt.date(2026, 3, 12)),
    Rejected(at=LATER.astimezone(TOKYO) + dt.timedelta(seconds=1)),
    Cancelled(at=LATER, by="candidate"),
    Rescheduled(at=LATER),
    Reopened(at=LATER, by=DANA),
    Rescinded(at=LATER + dt.timedelta(days=4)),
    OtherOffer(at=LATER, respond_by=dt.date(2026, 3, 20)),
    Offered(at=LATER + dt.timedelta(days=3)),
    Answered(at=LATER + dt.timedelta(days=3), decision="accept"),
    Advanced(at=dt.datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK, fold=1)),
    Advanced(at=dt.datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK)),
]


@given(st.permutations(EVENTS))
def test_the_order_in_which_events_are_learnt_never_matters(events: list[Event]) -> None:
    """Given together or one by one, in any order, the same events make the same interview, earliest first."""
    known = _interview()
    for event in events:
        known = known.with_event(event)
    assert known == _interview(history=events) == _interview(history=EVENTS)
    instants = [event.at.astimezone(dt.UTC) for event in known.history]
    assert instants == sorted(instants)


@pytest.mark.parametrize(
    "events",
    [
        [Sent(at=LATER, action="thank-you", to=who) for who in (DANA, attrs.evolve(DANA, email=None), None, "None")],
        [Withdrew(at=LATER), Withdrew(at=LATER.astimezone(TOKYO))],
    ],
    ids=["namesakes", "two-zones"],
)
def test_events_of_one_instant_are_always_listed_alike(events: list[Event]) -> None:
    """Events that differ only in what is not shown, or in the zone they are told in, have one order too."""
    assert len({_interview(history=order) for order in itertools.permutations(events)}) == 1


def test_kinds_of_event_have_an_order_within_one_instant() -> None:
    """Events of one instant count in the order in which the contract lists them: an offer precedes its answer."""
    order: list[Any] = [Sent, Replied, OutOfOffice, Advanced, Rejected, Offered, Answered, Withdrew]
    order += [Cancelled, Rescheduled, Reopened, Rescinded, OtherOffer]
    by: Any = {Sent: {"action": "x-call"}, Answered: {"decision": "accept"}}
    events = [kind(at=LATER, **by.get(kind, {})) for kind in reversed(order)]
    assert [type(event) for event in _interview(history=events).history] == order


def test_an_event_is_added_to_a_new_interview() -> None:
    """The interview that was known before goes on as it was; what is no event, or contradicts it, is refused."""
    known = Interview(**LEAST)
    assert (known.with_event(Withdrew(at=LATER)).history, known.history) == ((Withdrew(at=LATER),), ())
    with pytest.raises(InvalidFactsError, match=r"history.0.='sent': is not an event; pass a Sent or Replied or "):
        known.with_event("sent")  # type: ignore[arg-type]
