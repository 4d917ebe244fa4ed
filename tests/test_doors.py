"""Whatever is handed to a public door, the answer is a result, the library's own error, or Python's ``TypeError``.

Doors are found from the list of public modules; ``support/doors.py`` says which they are, and what each takes. Two
things are no attack: what a host's own function raises is passed on as it is, and an endless iterator whose every value
is right is read as long as it goes on.
"""

import inspect
import itertools
import traceback
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Self

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import followup_kit
from followup_kit import Context, FollowupError, Person
from followup_kit._guarding import fits
from followup_kit.facts import is_same_person
from followup_kit.reviews.spelling import Speller
from tests.support.doors import Door, doors, is_handed, public
from tests.support.hostile_values import TELLTALE, VALUES, BoomError, EndlessError

SOURCE = str(Path(followup_kit.__file__).parent)
LONGEST = 4_300
"""How long an error may be: 4,000 characters of problems, and what is said of the rest."""

ENDLESS_BUT_RIGHT = {
    ("exchange:interviews_from_rows", "ignore", "endless texts"),
    ("exchange:read_form", "checkboxes", "endless texts"),
    ("reviews.spelling:HunspellSpeller.unknown", 0, "endless texts"),
}
"""Where an endless iterator yields what it should, or where only the library's own words are handed in."""

NAMES = {("exchange:read_form", "checkboxes", "private pair")}
"""Where what is handed in are the names of boxes, which an error tells."""

TAKES_FUNCTIONS = {("agenda_for", "policy"), ("agenda_for", "calendar"), ("calendars:find_working_day", "works_on")}
"""Where a function of a host is called, and may raise what it likes."""

Place = tuple[str | int, ...]


def places(door: Door) -> Iterator[Place]:
    """Yield every argument of a door, and every entry of those that are mappings and lists."""
    for name, value in door.valid.items():
        yield (name,)
        if isinstance(value, dict):
            yield from ((name, entry) for entry in value)
        elif type(value) in (list, tuple) and value:
            yield (name, 0)


def changed(door: Door, place: Place, value: object) -> dict[str | int, Any]:
    """Return the argument that has a value in some place."""
    name, *entry = place
    if not entry:
        return {name: value}
    whole = door.valid[name]
    if isinstance(whole, dict):
        return {name: {**whole, entry[0]: value}}
    return {name: type(whole)((value, *whole[1:]))}


def fault(door: Door, arguments: dict[str | int, Any], *, calls_functions: bool = False) -> str | None:
    """Call a door; return what is wrong with the way in which it refuses, or ``None``."""
    try:
        door(arguments)
    except FollowupError as error:
        return _fault_of_words(error)
    except EndlessError:
        return "reads an endless iterator"
    except LookupError as error:
        return None if door.name.endswith("__getitem__") else _where(error)
    except TypeError as error:
        inside = any(SOURCE in frame.filename for frame in traceback.extract_tb(error.__traceback__)[2:])
        return _where(error) if inside and not calls_functions else None
    except BoomError as error:
        return None if calls_functions else _where(error)
    except Exception as error:
        return _where(error)
    return None


def _fault_of_words(error: FollowupError) -> str | None:
    """Return what is wrong with how an error reads."""
    for words in (str(error), repr(error)):
        if len(words) > LONGEST:
            return f"has {len(words)} characters"
        for secret in TELLTALE:
            if secret in words:
                return f"shows {secret!r}"
    return None


def _where(error: BaseException) -> str:
    last = [frame for frame in traceback.extract_tb(error.__traceback__) if SOURCE in frame.filename][-1:]
    return f"{type(error).__name__} at {[f'{Path(frame.filename).name}:{frame.lineno}' for frame in last]}"


def test_doors_are_found() -> None:
    """More than a hundred and fifty; what is none of them is a word, a strategy for tests, or called by the library."""
    assert len(doors()) > 150
    names = {door.name.partition(":")[2].partition(".")[0] or door.name.partition(".")[0] for door in doors()}
    left = {
        name.rpartition(":")[2]: value
        for name, value in public()
        if name.rpartition(":")[2] not in names and not value.__module__.startswith("followup_kit.testing")
    }
    for name, value in left.items():
        is_class = inspect.isclass(value)
        enumerated = is_class and issubclass(value, str | int | Exception)
        assert enumerated or is_handed(value) or getattr(value, "_is_protocol", False) or is_class, name


@pytest.mark.parametrize("door", doors(), ids=lambda door: door.name)
def test_a_door_takes_what_it_should(door: Door) -> None:
    """The arguments that are then changed one by one are right: a refusal is about the change."""
    door({})


A_FEW = [
    *("seven", "minus five thousand digits", "bytes", "list of none", "dict of numbers", "set", "itself"),
    *("endless nones", "endless numbers", "function", "first date", "naive", "last moment", "silent zone", "bare zone"),
    *("day back", "zone", "hostile moment", "hostile text", "hostile list", "hostile dict", "raises always"),
    *("raises in eq", "raises in iter", "list that raises", "dict of odd keys", "private pair"),
]
"""Values of every sort, few enough to hand to every door at every run; none takes long."""


@pytest.mark.parametrize("name", A_FEW)
def test_no_door_breaks_at_some_wrong_value(name: str) -> None:
    """One value for every argument and entry of every door, among right ones."""
    wrong = []
    for door in doors():
        for place in places(door):
            if (door.name, place[0], name) not in ENDLESS_BUT_RIGHT | NAMES:
                calls_functions = (door.name, place[0]) in TAKES_FUNCTIONS
                told = fault(door, changed(door, place, VALUES[name]()), calls_functions=calls_functions)
                wrong += [f"{door.name} {place}: {told}"] if told else []
    assert wrong == []


@pytest.mark.slow
@pytest.mark.parametrize("door", doors(), ids=lambda door: door.name)
def test_one_wrong_argument_is_refused_properly(door: Door) -> None:
    """Every value for every argument and entry, among right ones: 54,000 calls."""
    wrong = []
    for place, (name, make) in itertools.product(places(door), VALUES.items()):
        if (door.name, place[0], name) not in ENDLESS_BUT_RIGHT | NAMES:
            told = fault(door, changed(door, place, make()), calls_functions=(door.name, place[0]) in TAKES_FUNCTIONS)
            wrong += [f"{place} {name}: {told}"] if told else []
    assert wrong == []


@pytest.mark.slow
@settings(max_examples=8_000)
@given(st.data())
def test_several_wrong_arguments_are_refused_properly(data: st.DataObject) -> None:
    """Any door, any arguments of it, each some value, alone or inside a list, a pair or a mapping."""
    door = data.draw(st.sampled_from([door for door in doors() if door.valid]))
    names = data.draw(st.lists(st.sampled_from([*door.valid]), min_size=1, unique=True))
    values = {name: _wrapped(VALUES[data.draw(st.sampled_from(RIGHT_AWAY))](), data.draw(WRAPPED)) for name in names}
    assert fault(door, values, calls_functions=any((door.name, name) in TAKES_FUNCTIONS for name in names)) is None


RIGHT_AWAY = [name for name in VALUES if name not in ("endless texts", "range", "private pair")]
WRAPPED = st.sampled_from(["", "", "", "list", "tuple", "dict", "entry", "list of lists"])


def _wrapped(value: Any, how: str) -> Any:
    match how:
        case "list":
            return [value]
        case "tuple":
            return (value, value)
        case "dict":
            return {"name": value}
        case "entry":
            try:
                return {value: "name"}
            except Exception:
                return value
        case "list of lists":
            return [[value], [value]]
    return value


def test_whatever_an_annotation_leaves_open_fits() -> None:
    """No argument is blamed for an error because its annotation says ``Any``, by itself or inside."""
    assert fits({"a": 1}, Mapping[str, Any])
    assert fits([1], list[Any])
    assert not fits({1: 1}, dict[str, Any])
    assert fits(7, Speller)  # a protocol that is not for run time


def test_a_call_that_does_not_fit_the_signature_is_told_by_python() -> None:
    """It is a mistake in a program, not in what it was given."""
    find: Any = is_same_person
    with pytest.raises(TypeError, match=r"missing 1 required positional argument: 'person'") as raised:
        find("Dana Okafor")
    assert not isinstance(raised.value, FollowupError)


def test_what_a_subclass_of_a_host_raises_is_passed_on() -> None:
    """No entry is blamed for it."""

    class Closed(Context):
        def __or__(self, entries: Mapping[str, Any]) -> Self:
            raise BoomError

    with pytest.raises(BoomError):
        Closed({}).with_entries(company="Northwind Energy")


def test_what_a_fact_of_a_host_checks_by_itself_is_told_as_it_is() -> None:
    """The checks of a subclass raise what the host handles; no field is blamed for it."""

    class Colleague(Person):
        def __attrs_post_init__(self) -> None:
            raise PermissionError("no colleague of yours")

    with pytest.raises(PermissionError, match="no colleague of yours"):
        Colleague(name="Dana Okafor")
