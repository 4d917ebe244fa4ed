"""The kinds of value a policy sets: what each means, what it rests on, and what it cannot be."""

import copy
import datetime as dt
import pickle
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import CONSENSUS, Channel, FollowupError, InvalidArgumentError, InvalidFactsError, Policy, Progress
from followup_kit.guidance import HOST, Claim, claim
from followup_kit.planning._quantities import (
    ByProgress,
    Channels,
    CheckInCap,
    Consent,
    ContactHours,
    Days,
    DayWindow,
    ElapsedWindow,
    Hours,
    WorkingDayWindow,
)

OWN = Claim("HOUSE1", None, "", "our careers office recommends it")
NINE, FIVE = dt.time(9), dt.time(17)
CLAIMING: dict[type[Any], tuple[Any, ...]] = {
    Hours: (24,),
    Days: (7,),
    Channels: (("email", "phone"),),
    ContactHours: (NINE, FIVE),
    CheckInCap: (1, 2),
    Consent: (True,),
}
"""What each quantity takes before its claims."""

QUANTITIES = [
    *(kind(*values, ("PW5", OWN)) for kind, values in CLAIMING.items()),
    ElapsedWindow(opens=Hours(0), due=Hours(24), closes=Days(7), due_working_day=Days(1)),
    DayWindow(Days(7), Days(14)),
    WorkingDayWindow(Days(1), Days(2)),
    ByProgress(unknown=Days(1), early=Days(2), near_end=Days(3)),
]
NO_HOURS = "is not a number of hours from 0 up; pass one such as 24"
NOT_HOURS = "is not a Hours; pass a Hours"
NOT_DAYS = "is not a Days; pass a Days"
NO_COUNT = "is not a whole number from 0 up; pass a count such as 1"
NO_TIME = "is not a plain time; pass a datetime.time without a zone"


def _kind(value: object) -> str:
    return value.__name__ if isinstance(value, type) else type(value).__name__


@pytest.mark.parametrize("quantity", QUANTITIES, ids=_kind)
def test_quantities_are_values(quantity: Any) -> None:
    """They cannot be changed; a copy, or what comes back from a pickle, is equal and hashes alike."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(quantity, attrs.fields(type(quantity))[0].name, None)
    assert not hasattr(quantity, "__dict__")
    for again in (copy.copy(quantity), copy.deepcopy(quantity), pickle.loads(pickle.dumps(quantity))):  # noqa: S301
        assert (again, hash(again)) == (quantity, hash(quantity))


@pytest.mark.parametrize("kind", CLAIMING, ids=_kind)
def test_a_quantity_without_claims_is_the_hosts_own(kind: type[Any]) -> None:
    """A number that cites nothing says that the host set it."""
    assert kind(*CLAIMING[kind]).claims == (HOST,)


@pytest.mark.parametrize("kind", CLAIMING, ids=_kind)
@pytest.mark.parametrize(
    ("claims", "cited"),
    [
        (("PW5", "SS6"), (claim("PW5"), claim("SS6"))),
        (["SS6", claim("PW5")], (claim("SS6"), claim("PW5"))),
        ("PW5", (claim("PW5"),)),
        (OWN, (OWN,)),
        ((), ()),
    ],
    ids=["ids", "mixed-list", "one-id", "one-claim", "none"],
)
def test_claims_are_cited_by_id_or_as_they_are(kind: type[Any], claims: Any, cited: tuple[Claim, ...]) -> None:
    """A quantity holds the claims themselves, in the order given; a single one needs no list around it."""
    assert kind(*CLAIMING[kind], claims).claims == cited


@pytest.mark.parametrize("kind", CLAIMING, ids=_kind)
def test_nothing_is_cited_that_nobody_said(kind: type[Any]) -> None:
    """An id that no claim has is refused with the nearest one."""
    with pytest.raises(InvalidArgumentError, match=r"id='PW55': no such claim; did you mean 'PW5'\?"):
        kind(*CLAIMING[kind], ("PW55",))


@pytest.mark.parametrize("kind", CLAIMING, ids=_kind)
def test_what_holds_no_claims_is_refused_by_the_library_itself(kind: type[Any]) -> None:
    """Whatever is handed in as claims, the error is one of the library's own."""
    for claims in (None, 7):
        with pytest.raises(FollowupError):
            kind(*CLAIMING[kind], claims)


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: Hours(-1), f"Hours: value=-1: {NO_HOURS}"),
        (lambda: Hours(float("nan")), f"Hours: value=nan: {NO_HOURS}"),
        (lambda: Hours(float("inf")), f"Hours: value=inf: {NO_HOURS}"),
        (lambda: Hours(True), f"Hours: value=True: {NO_HOURS}"),
        (lambda: Hours("24"), f"Hours: value='24': {NO_HOURS}"),  # type: ignore[arg-type]
        (lambda: Days(-1), f"Days: value=-1: {NO_COUNT}"),
        (lambda: Days(1.5), f"Days: value=1.5: {NO_COUNT}"),  # type: ignore[arg-type]
        (lambda: Days(False), f"Days: value=False: {NO_COUNT}"),
        (lambda: CheckInCap(-1), f"CheckInCap: per_silence=-1: {NO_COUNT}"),
        (
            lambda: CheckInCap("1", -1),  # type: ignore[arg-type]
            f"CheckInCap: 2 problems\n  - per_silence='1': {NO_COUNT}\n  - in_all=-1: {NO_COUNT}",
        ),
        (
            lambda: Consent("yes"),  # type: ignore[arg-type]
            "Consent: required='yes': is neither True nor False; pass one of them",
        ),
        (
            lambda: Channels(["email", "fax"]),
            "Channels: order[1]='fax': is not a Channel; pass a Channel",
        ),
        (
            lambda: Channels("email"),
            "Channels: order='email': is not a list; pass a list of Channels, even for one",
        ),
        (
            lambda: ContactHours(9, 17),  # type: ignore[arg-type]
            f"ContactHours: 2 problems\n  - start=9: {NO_TIME}\n  - end=17: {NO_TIME}",
        ),
        (
            lambda: ContactHours(NINE, FIVE.replace(tzinfo=dt.UTC)),
            f"ContactHours: end=datetime.time(17, 0, tzinfo=datetime.timezone.utc): {NO_TIME}",
        ),
        (
            lambda: ContactHours(NINE, NINE),
            "ContactHours: end=datetime.time(9, 0): is not after the start, 09:00:00; check both",
        ),
        (
            lambda: ElapsedWindow(opens=Hours(48), due=Hours(24), closes=Days(7)),
            "ElapsedWindow: opens, due=(48, 24): are not in this order; let due be at least opens",
        ),
        (
            lambda: ElapsedWindow(opens=0, due=Hours(24), closes="48"),  # type: ignore[arg-type]
            f"ElapsedWindow: 2 problems\n  - opens=0: {NOT_HOURS}\n  - closes='48': {NOT_DAYS}",
        ),
        (
            lambda: ElapsedWindow(opens=Hours(0), due=Hours(24), closes=Days(7), due_working_day=1),  # type: ignore[arg-type]
            f"ElapsedWindow: due_working_day=1: {NOT_DAYS}",
        ),
        (
            lambda: DayWindow(Days(14), Days(7)),
            "DayWindow: opens, due=(14, 7): are not in this order; let due be at least opens",
        ),
        (lambda: DayWindow(7, Days(7)), "DayWindow: opens=7: is not a Days; pass a Days"),  # type: ignore[arg-type]
        (
            lambda: WorkingDayWindow(Days(2), Days(1)),
            "WorkingDayWindow: opens, due=(2, 1): are not in this order; let due be at least opens",
        ),
        (
            lambda: WorkingDayWindow(Days(0), Days(1)),
            "WorkingDayWindow: opens=0: is not a working day after the date; count from 1",
        ),
    ],
    ids=lambda value: value.partition(": ")[2].partition(": ")[0] if isinstance(value, str) else "",
)
def test_broken_quantities_are_refused(make: Any, told: str) -> None:
    """The error names the quantity, the field, the value and the remedy, for all that is wrong."""
    with pytest.raises(InvalidFactsError) as refused:
        make()
    assert str(refused.value) == told


@given(st.integers(0, 10_000) | st.floats(0, 10_000))
def test_hours_are_a_stretch_of_time(value: float) -> None:
    """Hours are elapsed time, down to fractions."""
    assert Hours(value).duration == dt.timedelta(hours=value)


@pytest.mark.parametrize("value", [1e12, 1e300, 10**400], ids=["century-of-centuries", "float", "integer"])
def test_no_stretch_is_too_long_for_a_clear_error(value: float) -> None:
    """Hours that no calendar holds are refused by the library, not by its arithmetic."""
    with pytest.raises(FollowupError):
        _ = Hours(value).duration


@given(st.integers(0, 100), st.integers(0, 100))
def test_a_window_keeps_its_order(opens: int, due: int) -> None:
    """A window is due when it opens or later."""
    if opens <= due:
        assert elapsed(opens=opens, due=due).due == Hours(due)
    else:
        with pytest.raises(InvalidFactsError, match="are not in this order"):
            elapsed(opens=opens, due=due)


@given(st.integers(0, 30), st.integers(0, 30), st.sampled_from([DayWindow, WorkingDayWindow]))
def test_day_windows_keep_their_order(opens: int, due: int, kind: type[DayWindow]) -> None:
    """A day window may open on the date itself; one of working days begins with the first after it."""
    if int(kind is WorkingDayWindow) <= opens <= due:
        assert kind(Days(opens), Days(due)).due == Days(due)
    else:
        with pytest.raises(InvalidFactsError):
            kind(Days(opens), Days(due))


def test_windows_in_hours_name_their_bounds() -> None:
    """Three bounds in a row would be easy to mix up."""
    with pytest.raises(TypeError, match="is an unexpected positional argument"):
        ElapsedWindow(Hours(0), Hours(24), Days(7))  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="is an unexpected positional argument"):
        ByProgress(1, 2, 3)  # type: ignore[call-arg]


@given(st.sampled_from(Progress))
def test_each_state_of_the_process_has_its_value(progress: Progress) -> None:
    """The value for a state is the one given under its name."""
    values = ByProgress(unknown="unknown", early="early", near_end="near-end")
    assert values.at(progress) == progress


def test_channels_are_words_best_first() -> None:
    """An order of channels is kept as given; none at all is an order too."""
    assert Channels(["phone", Channel.EMAIL]).order == (Channel.PHONE, Channel.EMAIL)
    assert all(isinstance(channel, Channel) for channel in Channels(("card", "linkedin")).order)
    assert Channels(()).order == ()


@pytest.mark.parametrize(
    ("cap", "since_reply", "in_all", "date_stands", "reached"),
    [
        (CheckInCap(1), 0, 3, False, False),
        (CheckInCap(1), 1, 1, False, True),
        (CheckInCap(1), 1, 1, True, False),
        (CheckInCap(2), 1, 5, False, False),
        (CheckInCap(0), 0, 0, False, True),
        (CheckInCap(0), 0, 0, True, False),
        (CheckInCap(1, 1), 0, 1, True, True),
        (CheckInCap(1, 2), 0, 1, False, False),
        (CheckInCap(1, 0), 0, 0, True, True),
    ],
)
def test_a_cap_counts_silences_and_perhaps_all(
    cap: CheckInCap, since_reply: int, in_all: int, date_stands: bool, reached: bool
) -> None:
    """A date that stands earns a check-in of its own; a limit in all, where there is one, counts every one."""
    assert cap.is_reached(since_reply=since_reply, in_all=in_all, date_stands=date_stands) is reached


@given(*[st.integers(0, 9)] * 4, st.booleans())
def test_one_check_in_more_never_reopens_a_cap(silence: int, most: int, since: int, before: int, stands: bool) -> None:
    """Once a cap is reached, sending another leaves it reached."""
    cap = CheckInCap(silence, most)
    if cap.is_reached(since_reply=since, in_all=since + before, date_stands=stands):
        assert cap.is_reached(since_reply=since + 1, in_all=since + before + 1, date_stands=stands)


@pytest.mark.parametrize("required", [True, False])
def test_consent_is_required_or_not(required: bool) -> None:
    """A policy says whether a yes comes first."""
    assert Consent(required).required is required


def elapsed(opens: float = 1, due: float = 2) -> ElapsedWindow:
    """Return a window in hours that closes after a week."""
    return ElapsedWindow(opens=Hours(opens), due=Hours(due), closes=Days(7))


def changed(**values: Any) -> Policy:
    """Return the consensus with other parameters."""
    return attrs.evolve(CONSENSUS, **values)


def bounded(window: str, due: int, closes: int) -> Policy:
    """Return the consensus with other days for the ends of a window, so that no number of its own is repeated here."""
    return changed(**{f"{window}_due": Days(due), f"{window}_closes": Days(closes)})


MOST_HOURS = (dt.date.max - dt.date.min).days * 24
BEYOND = Fraction(1, 2**20)

BOUNDS: dict[str, tuple[Callable[[Any], Any], Any, Any]] = {
    "Hours.value least": (Hours, 0, -float(BEYOND)),
    "Hours.value most": (Hours, MOST_HOURS, MOST_HOURS + 1),
    "Days.value least": (Days, 0, -1),
    "CheckInCap.per_silence least": (CheckInCap, 0, -1),
    "CheckInCap.in_all least": (lambda value: CheckInCap(1, value), 0, -1),
    "ContactHours.start most": (
        lambda value: ContactHours(value, NINE),
        dt.time(8, 59, 59, 999999),
        NINE,
    ),
    "ContactHours.end least": (
        lambda value: ContactHours(NINE, value),
        dt.time(9, 0, 0, 1),
        NINE,
    ),
    "ElapsedWindow.opens most": (lambda value: elapsed(opens=value), 2, 2 + BEYOND),
    "ElapsedWindow.due least": (lambda value: elapsed(due=value), 1, 1 - BEYOND),
    "DayWindow.opens most": (lambda value: DayWindow(Days(value), Days(5)), 5, 6),
    "DayWindow.due least": (lambda value: DayWindow(Days(5), Days(value)), 5, 4),
    "WorkingDayWindow.opens least": (lambda value: WorkingDayWindow(Days(value), Days(5)), 1, 0),
    "WorkingDayWindow.opens most": (lambda value: WorkingDayWindow(Days(value), Days(5)), 5, 6),
    "WorkingDayWindow.due least": (lambda value: WorkingDayWindow(Days(5), Days(value)), 5, 4),
    "Parameters.thank_you_card_due least": (
        lambda value: changed(thank_you=elapsed(24, 48), thank_you_card_due=Hours(value)),
        24,
        23,
    ),
    "Parameters.connection_request_closes least": (lambda value: bounded("connection_request", 5, value), 5, 4),
    "Parameters.connection_request_due most": (lambda value: bounded("connection_request", value, 9), 9, 10),
    "Parameters.move_on_closes least": (lambda value: bounded("move_on", 5, value), 5, 4),
    "Parameters.move_on_due most": (lambda value: bounded("move_on", value, 9), 9, 10),
    "Parameters.offer_decision_closes least": (lambda value: bounded("offer_decision", 5, value), 5, 4),
    "Parameters.offer_decision_due most": (lambda value: bounded("offer_decision", value, 9), 9, 10),
}
"""Each bound that a validator keeps: how to build, the last value that is accepted, the first that is refused."""


@pytest.mark.parametrize(("build", "last", "beyond"), BOUNDS.values(), ids=BOUNDS)
def test_a_bound_is_accepted_and_what_is_beyond_refused(build: Callable[[Any], Any], last: Any, beyond: Any) -> None:
    """A validator draws its line where it says, and not one further."""
    build(last)
    with pytest.raises(FollowupError):
        build(beyond)
