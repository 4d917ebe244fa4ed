"""What has happened since: the kinds of event, each at one instant."""

import copy
import datetime as dt
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
    Event,
    Offered,
    OtherOffer,
    OutOfOffice,
    Person,
    Rejected,
    Reopened,
    Replied,
    Rescinded,
    Sent,
    Withdrew,
)
from followup_kit.facts._events import EVENTS
from followup_kit.vocabulary import Action, Channel, Party
from tests.support.events import AT, DANA, FULL, LEAST, SALARY

NEW_YORK = ZoneInfo("America/New_York")
TOKYO = ZoneInfo("Asia/Tokyo")
ACTIONS = f"known: {', '.join(Action)}; an action of your own starts with 'x-'"

NO_MOMENT = "is not a datetime; pass a datetime with a zone, not text or a bare date"
NO_TIME = "is a datetime where a date is meant"
NO_PLAN = "is a date no window can follow; pass one from 1900-01-01 to 9998-12-31"

KINDS = pytest.mark.parametrize("kind", LEAST, ids=lambda kind: kind.__name__)
EACH = pytest.mark.parametrize("event", FULL, ids=lambda event: type(event).__name__)


class PytzLike(dt.tzinfo):
    """Knows one day's offset until `normalize` is called, as a zone of pytz does; or that of all days, if fixed."""

    def __init__(self, always: dt.timedelta | None = None) -> None:
        """Take the offset of a fixed zone, if it is one."""
        self.always = always

    def utcoffset(self, when: dt.datetime | None) -> dt.timedelta | None:
        """Answer for the localized day only, unless the offset is for all days."""
        return self.always if self.always is not None or when is None else dt.timedelta(hours=-5)

    def dst(self, when: dt.datetime | None) -> dt.timedelta:
        """Say that it is winter."""
        return dt.timedelta(0)

    def tzname(self, when: dt.datetime | None) -> str:
        """Name the zone in short."""
        return "EST"

    def normalize(self, when: dt.datetime) -> dt.datetime:
        """Be what tells such a zone from others."""
        return when

    def __str__(self) -> str:
        return "America/New_York"


@KINDS
def test_what_an_event_takes_is_named(kind: type[Any]) -> None:
    """An instant and little else is needed, and each argument by its name."""
    assert kind(at=AT, **LEAST[kind]).at == AT
    with pytest.raises(TypeError, match="is an unexpected positional argument"):
        kind(AT, **LEAST[kind])


def test_what_nobody_said_is_not_made_up() -> None:
    """To whom, by which way, until when, why: unknown unless given."""
    for kind, least in LEAST.items():
        said = attrs.asdict(kind(at=AT, **least), recurse=False)
        assert set(said) - {"at", *least} <= {
            name for name, value in said.items() if value in (None, False, ()) or value is Party.EMPLOYER
        }


def test_every_kind_of_event_is_tried() -> None:
    """With what it must have, and with all it may have."""
    assert list(LEAST) == [type(event) for event in FULL] == list(EVENTS)


@EACH
def test_events_cannot_be_changed(event: Event) -> None:
    """What has happened has happened."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        event.at = AT  # type: ignore[misc]
    assert not hasattr(event, "__dict__")


@EACH
def test_events_survive_copying_and_pickling(event: Event) -> None:
    """A copy is equal to the original and hashes alike."""
    for again in (copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event))):  # noqa: S301
        assert again == event
        assert hash(again) == hash(event)
    later = attrs.evolve(event, at=AT + dt.timedelta(seconds=1))
    assert later != event


@EACH
def test_events_keep_what_is_private_out_of_logs(event: Event) -> None:
    """The repr tells what happened, with a name where one is known, but no address, number or talk."""
    shown = repr(event)
    assert shown.startswith(f"{type(event).__name__}(at=")
    assert DANA.email is not None
    assert not any(private in shown for private in (DANA.email, "0199", "sourdough", SALARY))
    assert ("Dana Smith" in shown) is (event.mention is not None)


def test_events_of_different_kinds_are_different() -> None:
    """An invitation to another round is not a withdrawal, though both know nothing but their instant."""
    assert len(set(FULL)) == len(FULL)
    bare = [kind(at=AT, **least) for kind, least in LEAST.items()]
    assert len(set(bare)) == len(bare)


@KINDS
@pytest.mark.parametrize(
    ("at", "told"),
    [
        (AT.replace(tzinfo=None), "has no time zone; attach one: .replace(tzinfo=ZoneInfo('Europe/Berlin'))"),
        (AT.date(), NO_MOMENT),
        ("2026-03-10T15:00Z", NO_MOMENT),
        (None, NO_MOMENT),
        (dt.datetime(1899, 12, 31, 23, 59, tzinfo=dt.UTC), NO_PLAN),
        (dt.datetime(9999, 1, 1, tzinfo=dt.UTC), NO_PLAN),
    ],
    ids=["naive", "date", "text", "nothing", "too-early", "too-late"],
)
def test_an_event_happened_at_a_zoned_instant(kind: type[Any], at: object, told: str) -> None:
    """Nothing is guessed about when, and nothing dated where no plan could follow."""
    with pytest.raises(InvalidFactsError) as refused:
        kind(at=at, **LEAST[kind])
    assert str(refused.value) == f"{kind.__name__}: at={at!r}: {told}"


@pytest.mark.parametrize("day", [dt.date(1900, 1, 1), dt.date(9998, 12, 31)], ids=str)
@pytest.mark.parametrize("zone", [dt.UTC, TOKYO, NEW_YORK], ids=str)
def test_the_first_and_the_last_day_are_possible(day: dt.date, zone: dt.tzinfo) -> None:
    """The bounds that the error names are themselves accepted, in every zone."""
    for clock in (dt.time.min, dt.time.max):
        at = dt.datetime.combine(day, clock, zone)
        assert Replied(at=at, decision_by=day).decision_by == OutOfOffice(at=at, until=day).until == day


def test_a_zone_of_pytz_is_refused() -> None:
    """Its offset is stuck at that of one day: a week later it may be an hour wrong."""
    with pytest.raises(InvalidFactsError) as refused:
        Withdrew(at=dt.datetime(2026, 3, 1, 9, tzinfo=PytzLike()))
    (problem,) = refused.value.problems
    assert problem.field == "at"
    assert problem.wrong == "carries a pytz zone, whose offset is frozen and would be wrong after a clock change"
    assert problem.remedy == "use zoneinfo.ZoneInfo('America/New_York')"


@pytest.mark.parametrize("hours", [0, -5])
def test_a_fixed_offset_of_pytz_is_taken(hours: int) -> None:
    """A zone without clock changes is right on all days, whoever made it."""
    at = dt.datetime(2026, 3, 1, 9, tzinfo=PytzLike(dt.timedelta(hours=hours)))
    assert Withdrew(at=at).at is at


class Missing(dt.datetime):
    """A datetime that is none, without an hour and equal to nothing, as ``NaT`` of pandas is."""

    hour: Any = float("nan")

    def __eq__(self, other: object) -> bool:
        """Say no, even to itself."""
        return False

    def __ne__(self, other: object) -> bool:
        """Say yes, even to itself."""
        return True

    __hash__ = dt.datetime.__hash__


class Timestamp(dt.datetime):
    """A datetime that knows more, as the ``Timestamp`` of pandas does."""


class Silent(dt.tzinfo):
    """A zone that does not answer."""

    def utcoffset(self, when: dt.datetime | None) -> dt.timedelta:
        """Fail, as a zone does that was made from half its data."""
        raise NotImplementedError

    dst = utcoffset

    def tzname(self, when: dt.datetime | None) -> str:
        """Have a name all the same."""
        return "Europe/Nowhere"


def test_a_moment_that_is_none_is_refused() -> None:
    """What a table of data has for an empty cell is no instant, though it passes for a datetime."""
    with pytest.raises(InvalidFactsError, match="is not a datetime; pass a datetime with a zone"):
        Withdrew(at=Missing(2026, 3, 10, 15, tzinfo=NEW_YORK))


def test_a_datetime_of_another_library_becomes_a_plain_one() -> None:
    """Facts from a table compare and hash like facts from anywhere else."""
    event = Withdrew(at=Timestamp(2026, 11, 1, 1, 30, tzinfo=NEW_YORK, fold=1))
    assert type(event.at) is dt.datetime
    assert event == Withdrew(at=dt.datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK, fold=1))
    assert event != Withdrew(at=dt.datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK))


def test_a_zone_that_does_not_answer_is_refused() -> None:
    """A zone without an offset is the host's mistake, and told as one."""
    with pytest.raises(InvalidFactsError, match="carries a zone that does not answer; use zoneinfo"):
        Withdrew(at=dt.datetime(2026, 3, 10, 15, tzinfo=Silent()))


NO_DATE = "is not a date; pass a datetime.date such as date(2026, 3, 9)"
NO_FLAG = "is neither True nor False; pass one of them"
NOBODY = "is not a Person; pass a Person or a name"
NO_TEXTS = "is neither text nor a list of texts; pass a string, or a list of strings"
NO_ANSWER = "is not an answer to an offer; pass 'accept' or 'decline'; thanks or a request for time are "
NO_ANSWER += "Sent(action='offer-reply')"
CHANNELS = f"known: {', '.join(Channel)}"
BROKEN: list[tuple[type[Any], str, object, str]] = [
    (Sent, "action", "thank you", f"is not a known action; did you mean 'thank-you'? {ACTIONS}"),
    (Sent, "action", 7, f"is not a known action; {ACTIONS}"),
    (Sent, "channel", "fone", f"is not a known word; did you mean 'phone'? {CHANNELS}"),
    (Sent, "channel", 7, f"is not a known word; {CHANNELS}"),
    (Sent, "to", " ", "is blank; pass a string that is not blank"),
    (Sent, "to", 7, NOBODY),
    (Replied, "decision_by", AT.replace(tzinfo=None), f"{NO_TIME}; pass value.date() in the interview's zone"),
    (Replied, "decision_by", "Friday", NO_DATE),
    (Replied, "decision_by", dt.date.max, NO_PLAN),
    (Replied, "respond_by", "Friday", NO_DATE),
    (Replied, "by", 7, NOBODY),
    (OutOfOffice, "until", dt.date(1899, 12, 31), NO_PLAN),
    (OutOfOffice, "person", "", "is blank; pass a string that is not blank"),
    (OutOfOffice, "person", ["Dana"], NOBODY),
    (Rejected, "feedback_given", "no", NO_FLAG),
    (Offered, "details_provided", None, NO_FLAG),
    (Offered, "respond_by", 5, NO_DATE),
    (Offered, "terms", 7, NO_TEXTS),
    (Offered, "terms", ["30 days of leave", ""], "is blank; leave it out when there is nothing to say"),
    (Advanced, "by", "", "is blank; pass a string that is not blank"),
    (Rescinded, "by", 7, NOBODY),
    (Answered, "decision", "yes", "is not a known word; known: undecided, accept, decline"),
    (Answered, "decision", "undecided", NO_ANSWER),
    (Cancelled, "by", "recruiter", "is not a known word; known: employer, candidate"),
    (Reopened, "decision_by", 5, NO_DATE),
    (OtherOffer, "respond_by", "soon", NO_DATE),
]


@pytest.mark.parametrize(
    ("kind", "field", "value", "told"),
    BROKEN,
    ids=[f"{kind.__name__}-{field}-{value}" for kind, field, value, _ in BROKEN],
)
def test_broken_events_are_refused(kind: type[Any], field: str, value: object, told: str) -> None:
    """The error names the field, the value and the remedy."""
    with pytest.raises(InvalidFactsError) as refused:
        kind(**{"at": AT, **LEAST[kind], field: value})
    place = f"{field}[1]" if isinstance(value, list) and kind is Offered else field
    shown = value[1] if place != field else value  # type: ignore[index]
    assert str(refused.value) == f"{kind.__name__}: {place}={shown!r}: {told}"


def test_everything_wrong_with_an_event_is_told_at_once() -> None:
    """The instant, the words and the dates of an event are all looked at before it is refused."""
    with pytest.raises(InvalidFactsError) as refused:
        Offered(at=dt.datetime(2026, 3, 10), respond_by="soon", details_provided=1)  # type: ignore[arg-type]
    assert {problem.field for problem in refused.value.problems} == {"at", "respond_by", "details_provided"}


@pytest.mark.parametrize("word", ["x-send-references", "x-2", "x-call-2nd-time"])
def test_a_host_may_name_an_action_of_its_own(word: str) -> None:
    """A word of the host's own starts with x- and keeps to small letters, digits and hyphens."""
    assert Sent(at=AT, action=word).action == word


@pytest.mark.parametrize("word", ["x-", "X-call", "x-Call", "x_call", "x-call\n", " x-call", "x-é", "call"])
def test_other_words_are_no_actions(word: str) -> None:
    """What could be mistaken for another word, or break an id, is refused."""
    with pytest.raises(InvalidFactsError, match="is not a known action"):
        Sent(at=AT, action=word)


PROMISES: list[tuple[type[Any], str]] = [
    (Replied, "decision_by"),
    (Replied, "respond_by"),
    (Offered, "respond_by"),
    (Reopened, "decision_by"),
    (OtherOffer, "respond_by"),
]


@given(st.integers(-3, 3), st.sampled_from(PROMISES))
def test_no_date_is_promised_that_has_passed_everywhere(days: int, promise: tuple[type[Any], str]) -> None:
    """Noon in Greenwich has one date from the date line to Auckland: a promise of that day or later can be kept."""
    kind, field = promise
    noon = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)
    promised = noon.date() + dt.timedelta(days=days)
    if days >= 0:
        assert getattr(kind(at=noon, **{field: promised}), field) == promised
    else:
        with pytest.raises(InvalidFactsError, match="lies before 2026-03-10, the day it was given; check both dates"):
            kind(at=noon, **{field: promised})


def test_a_promise_heard_in_tokyo_may_be_for_yesterday() -> None:
    """At nine in Tokyo on the 11th it is still the 10th in New York, where a promise for the 10th can be kept."""
    at = dt.datetime(2026, 3, 11, 9, tzinfo=TOKYO)
    assert Replied(at=at, decision_by=dt.date(2026, 3, 10)).decision_by == dt.date(2026, 3, 10)
    with pytest.raises(InvalidFactsError) as refused:
        Offered(at=at, respond_by=dt.date(2026, 3, 9))
    assert str(refused.value) == (
        "Offered: respond_by=datetime.date(2026, 3, 9): lies before 2026-03-11, the day it was given; check both dates"
    )


@EACH
def test_the_two_times_of_a_repeated_hour_are_two_events(event: Event) -> None:
    """01:30 came twice in New York on 1 November 2026; Python calls them equal, but an hour lies between."""
    first, second = (dt.datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK, fold=fold) for fold in (0, 1))
    assert first == second
    far: dict[str, Any] = {
        name: dt.date(2026, 11, 9) for name in ("decision_by", "until", "respond_by") if hasattr(event, name)
    }
    early, late = (attrs.evolve(event, at=at, **far) for at in (first, second))
    assert early != late
    assert len({early, late, attrs.evolve(early)}) == 2


@EACH
def test_one_instant_told_in_two_zones_makes_two_accounts(event: Event) -> None:
    """Equal means equal in all that is told, the zone included; two names of one zone's object are one."""
    elsewhere = attrs.evolve(event, at=AT.astimezone(TOKYO))
    assert elsewhere.at == event.at
    assert elsewhere != event
    again = attrs.evolve(event, at=dt.datetime(2026, 3, 10, 15, 0, tzinfo=ZoneInfo.no_cache("America/New_York")))
    assert (again, hash(again)) == (event, hash(event))


@pytest.mark.parametrize("terms", [SALARY, [SALARY], (SALARY,)], ids=["text", "list", "tuple"])
def test_what_may_be_several_may_be_one(terms: Any) -> None:
    """A single term need not be wrapped in a list."""
    assert Offered(at=AT, terms=terms) == Offered(at=AT, terms=[SALARY])
    assert Offered(at=AT, terms=terms).terms == (SALARY,)


@pytest.mark.parametrize("kind", [Replied, Advanced, Rejected, Offered, Reopened, Rescinded])
@pytest.mark.parametrize("by", [DANA, "Dana Smith", "dana@example.org", "p-17"], ids=["person", "name", "email", "key"])
def test_who_said_it_is_told_as_the_host_knows_them(kind: type[Any], by: Person | str) -> None:
    """A person, a name, an address or a key; whom it means the interview decides."""
    assert kind(at=AT, by=by).by == by


def test_the_interview_was_cancelled_by_one_of_two() -> None:
    """The employer, unless it was the candidate; a word is the member."""
    assert Cancelled(at=AT).by is Party.EMPLOYER
    assert Cancelled(at=AT, by="candidate").by is Party.CANDIDATE
