"""Policies that differ from those of the library in one leaf, found by looking at what a policy is made of.

``perturbations`` walks through whatever it is given field by field. What is at the end of a path is changed by one: a
number becomes one more and one less, a word the next of its kind, an entry of a list is taken out, replaced, put in or
moved. A value of an unknown kind is an error, so that nothing new is passed over.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from functools import partial
from types import FunctionType, ModuleType
from typing import Any, get_origin

import attrs

from followup_kit import Channel, MessageType, Objection, Reason, Rule
from followup_kit.guidance import CLAIMS, DOCUMENTS, Claim
from followup_kit.planning._quantities import DayWindow, ElapsedWindow
from followup_kit.planning.rules import RULES

_MINUTE = dt.timedelta(minutes=1)
_SOME_DAY = dt.date(2026, 6, 2)
_OUT_OF_WORDS: dict[str, tuple[str, Mapping[str, Any]]] = {
    "message_type": ("message type", {str(word): word for word in MessageType}),
    "title": ("text", {"given": "A title"}),
}
"""What can stand where nothing does."""


@attrs.frozen
class Perturbation:
    """One change of one leaf.

    Args:
        path: Where the leaf is: the names of fields, and the places in lists.
        kind: What was changed: a number, a channel, a claim.
        change: How it was changed.
        make: Builds the whole with the change, or raises what a validator raises.
    """

    path: tuple[str, ...]
    kind: str
    change: str
    make: Callable[[], Any]

    def __str__(self) -> str:
        """Tell where, what and how."""
        return f"{'.'.join(self.path)}: {self.kind} {self.change}"


class UnknownLeafError(TypeError):
    """There is a value of which nobody has said how to change it by one."""


def perturbations(value: Any, path: tuple[str, ...] = ()) -> Iterator[Perturbation]:
    """Change every leaf of a policy or of a part of one, one at a time.

    Args:
        value: What to change; a claim in it is a leaf, as all policies share the same claims.
        path: Where it stands in something larger.

    Raises:
        UnknownLeafError: Something in it is of an unknown kind.
    """
    match value:
        case Claim() | StrEnum():
            yield from _replaced(value, path, [*(CLAIMS.values() if isinstance(value, Claim) else type(value))])
            if isinstance(value, MessageType):
                yield _leaf(path, "message type", "left out", None)
        case None if path[-1:] and path[-1] in _OUT_OF_WORDS:
            kind, values = _OUT_OF_WORDS[path[-1]]
            yield from (_leaf(path, kind, change, other) for change, other in values.items())
        case bool():
            yield _leaf(path, "flag", str(not value), not value)
        case int() | float():
            yield from (_leaf(path, "number", f"{step:+}", value + step) for step in (1, -1))
        case dt.time():
            moment = dt.datetime.combine(_SOME_DAY, value)
            yield from (_leaf(path, "time", f"{step:+} min", (moment + step * _MINUTE).time()) for step in (1, -1))
        case str():
            yield _leaf(path, "text", "changed", f"{value} too")
        case FunctionType():
            yield from _of_cell(value, path)
        case tuple():
            yield from _of_list(value, path)
        case Mapping():
            yield from of_table(value, perturbations, path)
        case _ if attrs.has(type(value)):
            yield from of_fields(value, path)
        case _:
            raise UnknownLeafError(f"{'.'.join(path)}: {type(value).__name__} {value!r}")


def of_fields(value: Any, path: tuple[str, ...] = ()) -> Iterator[Perturbation]:
    """Change every leaf in the fields of an attrs object; for a claim, these are what it says and where."""
    for field in attrs.fields(type(value)):
        held, at = getattr(value, field.name), (*path, field.name)
        if field.name == "document":
            others = [other for other in (None, *DOCUMENTS.values()) if other != held]
            inner: Iterable[Perturbation] = [
                _leaf(at, "document", f"replaced by {other and other.key}", other) for other in others
            ]
        else:
            inner = perturbations(held, at)
        yield from (_inside(each, _evolving(value, field.name)) for each in inner)
    if isinstance(value, ElapsedWindow | DayWindow):
        yield from _of_window(value, path)


def of_table(
    table: Mapping[Any, Any],
    inner: Callable[[Any, tuple[str, ...]], Iterator[Perturbation]] = of_fields,
    path: tuple[str, ...] = (),
) -> Iterator[Perturbation]:
    """Change every leaf in the values of a mapping, and take out every entry."""
    for key, value in table.items():
        at = (*path, getattr(key, "__name__", str(key)))
        for each in inner(value, at):
            yield _inside(each, _replacing(table, key))
        yield _leaf(at, "entry", "removed", {other: held for other, held in table.items() if other != key})


def tables_of(module: ModuleType) -> dict[str, Any]:
    """Return what a module holds that is data: no function or class, no other module, nothing of the types."""
    return {
        name: value
        for name, value in vars(module).items()
        if not (name.startswith("__") or callable(value) or isinstance(value, ModuleType) or get_origin(value))
    }


def _leaf(path: tuple[str, ...], kind: str, change: str, value: Any) -> Perturbation:
    return Perturbation(path, kind, change, lambda: value)


def _inside(inner: Perturbation, put: Callable[[Any], Any]) -> Perturbation:
    """Put what was changed back into what holds it."""
    return attrs.evolve(inner, make=lambda: put(inner.make()))


def _evolving(value: Any, name: str) -> Callable[[Any], Any]:
    return lambda changed: attrs.evolve(value, **{name: changed})


def _replacing(table: Mapping[Any, Any], key: Any) -> Callable[[Any], Any]:
    return lambda changed: {**table, key: changed}


def _placing(entries: tuple[Any, ...], place: int) -> Callable[[Any], Any]:
    return lambda changed: (*entries[:place], changed, *entries[place + 1 :])


def _replaced(
    value: Any, path: tuple[str, ...], pool: list[Any], beside: tuple[Any, ...] = ()
) -> Iterator[Perturbation]:
    """Replace a value by the next of its kind, passing over those that stand beside it."""
    place = pool.index(value)
    others = [other for other in (*pool[place + 1 :], *pool[:place]) if other not in beside]
    if others:
        yield _leaf(path, _kind(value), f"{_name(value)} replaced by {_name(others[0])}", others[0])


def _of_list(entries: tuple[Any, ...], path: tuple[str, ...]) -> Iterator[Perturbation]:
    """Change a list: each entry changed, taken out, and exchanged with the next; one more put in."""
    pool = _pool(entries, path)
    for place, entry in enumerate(entries):
        at, kind = (*path, _place(entry, place)), _kind(entry)
        inner = _replaced(entry, at, pool, entries) if entry in pool else perturbations(entry, at)
        reasons = _of_guard(entry, at) if isinstance(entry, FunctionType) else ()
        yield from (_inside(each, _placing(entries, place)) for each in (*inner, *reasons))
        rest = entries[:place] + entries[place + 1 :]
        yield _leaf(at, kind, f"{_name(entry)} removed", rest)
        if place < len(rest):
            moved = (*rest[: place + 1], entry, *rest[place + 1 :])
            yield _leaf(at, f"order of {kind}s", f"{_name(entry)} after {_name(rest[place])}", moved)
    added = next((other for other in pool if other not in entries), None)
    if added is not None:
        yield _leaf(path, _kind(added), f"{_name(added)} added", (*entries, added))
    if entries and isinstance(entries[0], Rule):
        yield from _of_actions(entries, path)


def _of_actions(rules: tuple[Rule, ...], path: tuple[str, ...]) -> Iterator[Perturbation]:
    """Exchange the actions of rules, and give each a word of its own: two rules of one action are refused."""
    for place, rule in enumerate(rules):
        at = (*path, str(rule.action), "action")
        other = rules[place - 1]
        exchanged = _placing(rules, place)(attrs.evolve(rule, action=other.action))
        exchanged = _placing(exchanged, (place - 1) % len(rules))(attrs.evolve(other, action=rule.action))
        yield _leaf(at, "action", f"exchanged with {other.action}", exchanged)
        own = _placing(rules, place)(attrs.evolve(rule, action="x-other"))
        yield _leaf(at, "action", "replaced by x-other", own)


def _of_window(window: ElapsedWindow | DayWindow, path: tuple[str, ...]) -> Iterator[Perturbation]:
    """Move a whole window: a bound between equal ones cannot move alone."""
    bounds = attrs.fields(type(window))

    def moved(step: int) -> Any:
        held = {bound.name: getattr(window, bound.name) for bound in bounds}
        return attrs.evolve(window, **{name: attrs.evolve(by, value=by.value + step) for name, by in held.items()})

    for step in (1, -1):
        yield Perturbation((*path, bounds[0].name, "value"), "number", f"{step:+} of all", partial(moved, step))


def _pool(entries: tuple[Any, ...], path: tuple[str, ...]) -> list[Any]:
    """Return what else could stand in a list: words and claims of its kind, or what other rules have there."""
    if path[-1] == "claims" or (entries and isinstance(entries[0], Claim)):
        return [*CLAIMS.values()]
    if path[-1] == "order":
        return [*Channel]
    if path[-1] in ("guards", "required_context", "context_defaults"):
        return [*dict.fromkeys(entry for rule in RULES for entry in getattr(rule, path[-1]))]
    if entries and isinstance(entries[0], Rule | str):
        return []
    raise UnknownLeafError(f"{'.'.join(path)}: a list of {entries!r}")


def _of_cell(value: FunctionType, path: tuple[str, ...]) -> Iterator[Perturbation]:
    """Replace a cell of a rule by each function that other rules have in theirs, or that a rule has unless told."""
    cell = path[-1]
    default: Any = attrs.fields_dict(Rule)[cell].default
    pool = {getattr(rule, cell) for rule in RULES} | ({default} - {attrs.NOTHING})
    for other in sorted(pool - {value}, key=_name):
        yield _leaf(path, cell, f"{_name(value)} replaced by {_name(other)}", other)


def _of_guard(guard: Callable[..., Objection | None], path: tuple[str, ...]) -> Iterator[Perturbation]:
    """Have a guard give the next reason in place of its own."""
    following = dict(zip(Reason, (*[*Reason][1:], *[*Reason][:1]), strict=True))

    def changed(situation: Any, person: Any) -> Objection | None:
        objection = guard(situation, person)
        return objection and objection._replace(reason=following[objection.reason])

    yield _leaf(path, "reason", f"of {_name(guard)} replaced", changed)


def _kind(entry: Any) -> str:
    """Name the kind of an entry."""
    names: dict[type, str] = {MessageType: "message type", FunctionType: "guard", str: "name", tuple: "pair"}
    return names.get(type(entry), type(entry).__name__.lower())


def _name(entry: Any) -> str:
    """Tell an entry from others of its kind."""
    if isinstance(entry, Claim):
        return entry.id
    return str(entry.action) if isinstance(entry, Rule) else str(getattr(entry, "__name__", entry))


def _place(entry: Any, place: int) -> str:
    return str(entry.action) if isinstance(entry, Rule) else str(place)
