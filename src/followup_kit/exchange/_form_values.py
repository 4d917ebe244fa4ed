"""Read what a form sends: texts under dotted names, blank where nothing was filled in."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, overload

from .._converters import to_datetime, to_line_ends
from .._guarding import guarded
from .._validation import take_until_wrong
from ..facts import Person
from ._datetimes import in_zone, read_datetime, zone_of_form
from ._documents import from_json
from ._forms import FormField, FormKind, fact_of, form_for
from ._kinds import EVENT_WORDS
from ._problems import InvalidDataError, Path, Refused, at_places, path_of

_Fact = TypeVar("_Fact")

_YES = frozenset({"on", "true", "yes", "1"})
_NO = frozenset({"off", "false", "no", "0"})
_NAME_AND_EMAIL = re.compile(r"(?P<name>[^<>]+)<(?P<email>[^<>]+)>")
_UNSAID = (FormKind.FLAG, FormKind.CHOICE)
"""What a form sends of a person although nothing was filled in: boxes and lists to choose from."""


@overload
def read_form(
    kind: type[_Fact], values: Mapping[str, Any], *, zone: dt.tzinfo | str | None = ..., checkboxes: Iterable[str] = ...
) -> _Fact: ...
@overload
def read_form(
    kind: str, values: Mapping[str, Any], *, zone: dt.tzinfo | str | None = ..., checkboxes: Iterable[str] = ...
) -> Any: ...
@guarded
def read_form(
    kind: Any, values: Mapping[str, Any], *, zone: dt.tzinfo | str | None = None, checkboxes: Iterable[str] = ()
) -> Any:
    """Parse the values that a form sent as a fact, a blank one as nothing.

    A blank value is nothing said, and a person left blank is nobody. Boxes are ``on`` or ``off``, numbers and dates are
    texts, and parts are named as problems name them: ``candidate.name``, ``interviewers[0].email``, ``strengths[0]``.
    White space around a text is left out, and its line ends are kept as line feeds, where browsers send CRLF.

    Args:
        kind: The class of the fact or its word, as for ``form_for``.
        values: What the form sent: a mapping, or a multi-dict with ``getlist`` or ``getall``, as web frameworks have
            it. Of a value that came several times, as with a hidden field before a box, the last one counts, except
            where several texts may be given. Nested mappings and lists will do as well.
        zone: The zone of times that name none, as browsers send them.
        checkboxes: The names of the boxes that the form showed: browsers do not send those that are not ticked. A box
            that is not among them and not sent was not shown, and its default holds.

    Raises:
        InvalidDataError: If the form cannot be read; each problem's ``field`` is the name of the input.
        InvalidArgumentError: If there is no such fact.
    """
    fact = fact_of("read_form", kind)
    reading = FormReading(zone_of_form(zone))
    tree = to_tree(_all_values(values))
    for name in take_until_wrong(checkboxes, str):
        _put(tree, path_of(name) or (name,), "off", replace=False)
    data = reading.group(form_for(fact), tree)
    try:
        return from_json(fact, data)
    except InvalidDataError as error:
        raise reading.with_places_of_form(error) from None


def _all_values(values: Any) -> Mapping[str, Any]:
    """Return the values of a multi-dict by their names, as a list where a name came several times."""
    every: Any = getattr(values, "getlist", None) or getattr(values, "getall", None)
    if every is None:
        given: Mapping[str, Any] = values
        return given
    came = {name: [*every(name)] for name in values}
    return {name: each[0] if len(each) == 1 else each for name, each in came.items()}


def to_tree(values: Mapping[Any, Any]) -> dict[str | int, Any]:
    """Return values under dotted names as nested ones; the items of lists are named by their positions."""
    tree: dict[str | int, Any] = {}
    for name, value in values.items():
        _put(tree, path_of(str(name)) or (str(name),), value, replace=True)
    return tree


def _put(tree: dict[str | int, Any], path: Path, value: Any, *, replace: bool) -> None:
    *way, last = path
    for part in way:
        given = tree.get(part)
        below: dict[str | int, Any] = {}
        if isinstance(given, Mapping):
            below.update(given)
        elif isinstance(given, list | tuple):
            below.update(enumerate(given))
        tree[part] = below
        tree = below
    if replace or last not in tree:
        tree[last] = value


def is_blank_value(value: object) -> bool:
    """Return whether a value is blank: ``None``, or text of nothing but white space."""
    return value is None or (isinstance(value, str) and not value.strip())


class FormReading:
    """Converts the values of one form to data, and keeps the positions of the items of its lists.

    Args:
        zone: The zone of times that name none.
    """

    def __init__(self, zone: dt.tzinfo | None) -> None:
        self._zone = zone
        self._places: dict[Path, list[int]] = {}
        self._numbered: set[Path] = set()

    def group(self, fields: Iterable[FormField], tree: Mapping[Any, Any], path: Path = ()) -> dict[str, Any]:
        """Return what is filled in of a group of fields; what it does not know it leaves for the reader to refuse."""
        known = {field.name: field for field in fields}
        data = {}
        for name, value in tree.items():
            field = known.get(name)
            read = value if field is None else self._value(field, value, (*path, field.name))
            if not is_blank_value(read):
                data[str(name)] = read
        for name, field in known.items():
            # A person who must be there is asked for by name, not as a whole.
            if field.required and field.kind is FormKind.GROUP:
                data.setdefault(name, {})
        return data

    def _value(self, field: FormField, value: Any, path: Path) -> Any:
        """Return the value of a field as data hold it, ``None`` for a blank one; what cannot be read stays as it is."""
        if field.kind in (FormKind.GROUPS, FormKind.EVENTS):
            return self._items(field, value, path) or None
        if field.kind is FormKind.TEXTS:
            return self._texts(value, path) or None
        if isinstance(value, list | tuple) and value:
            value = value[-1]
        if is_blank_value(value):
            return None
        if field.kind is FormKind.GROUP:
            return self._person(field.fields, value, path)
        if isinstance(value, Mapping):
            # A form asks for the words of a mention; of one that is a person already it has the parts.
            return self._person(form_for(Person), value, path)
        return self._single(field.kind, value)

    def _single(self, kind: FormKind, value: Any) -> Any:
        if isinstance(value, str):
            value = to_line_ends(value.strip())
        if kind is FormKind.FLAG and not isinstance(value, bool):
            word = str(value).lower()
            return True if word in _YES else False if word in _NO else value
        if kind is FormKind.NUMBER and isinstance(value, str) and re.fullmatch(r"-?\d{1,18}(\.0)?", value, re.ASCII):
            return int(value.removesuffix(".0"))
        if kind is FormKind.DATE:
            return _to_date(value)
        return self._datetime(value) if kind is FormKind.DATETIME else value

    def _datetime(self, value: Any) -> Any:
        try:
            if isinstance(value, dt.datetime):
                return in_zone(to_datetime(value), self._zone)
            return read_datetime(value, self._zone) if isinstance(value, str) else value
        except Refused:
            return value  # the reader says why

    def _texts(self, value: Any, path: Path) -> Any:
        """Return those texts that are filled in, of one, of a list, or of several that are named by their places."""
        items = _by_place(value if isinstance(value, Mapping | list | tuple) else [value])
        if items is None:
            return value
        if isinstance(value, Mapping):
            self._numbered.add(path)
        texts = {place: self._single(FormKind.TEXT, text) for place, text in items if not is_blank_value(text)}
        self._places[path] = list(texts)
        return list(texts.values())

    def _person(self, fields: Iterable[FormField], value: Any, path: Path) -> Any:
        known = {field.name: field for field in fields}
        if isinstance(value, str) and is_blank_value(value):
            return None
        if isinstance(value, str) and "name" in known:
            found = _NAME_AND_EMAIL.fullmatch(value.strip())
            parts: dict[str, str] = {"name": value} if found is None else found.groupdict()
            return {name: text.strip() for name, text in parts.items()}
        if not isinstance(value, Mapping):
            return value
        data = self.group(fields, value, path)
        unsaid = {name for name, field in known.items() if field.kind in _UNSAID}
        return None if not data or ("name" in known and data.keys() <= unsaid) else data

    def _items(self, field: FormField, value: Any, path: Path) -> Any:
        """Return those items of a list that are filled in."""
        if isinstance(value, str):
            value = [each for each in value.split(";") if each.strip()]
        items = _by_place(value)
        if items is None:
            return value
        read: dict[int, Any] = {}
        for place, item in items:
            at = (*path, len(read))
            one = self._event(item, at) if field.kind is FormKind.EVENTS else self._person(field.fields, item, at)
            if not is_blank_value(one):
                read[place] = one
        self._places[path] = list(read)
        return list(read.values())

    def _event(self, value: Any, path: Path) -> Any:
        word = value.get("event") if isinstance(value, Mapping) else None
        if isinstance(word, list | tuple) and word:
            word = word[-1]
            value = {**value, "event": word}
        if not isinstance(value, Mapping) or (isinstance(word, str) and word not in EVENT_WORDS and word.strip()):
            return value
        fields = form_for(word) if isinstance(word, str) and word in EVENT_WORDS else ()
        return self.group(fields, value, path) or None

    def with_places_of_form(self, error: InvalidDataError) -> InvalidDataError:
        """Return an error whose problems stand where the form has them, blank items counted."""
        problems = []
        for problem in error.problems:
            name, place = (*problem.path, None, None)[:2]
            places = self._places.get((str(name),), [])
            known = isinstance(place, int) and place < len(places)
            placed = at_places(problem, places) if known else problem
            problems.append(placed._replace(path=self._path_of_input(problem.path)))
        return InvalidDataError(error.subject, problems)

    def _path_of_input(self, path: Path) -> Path:
        """Return the path to the input that holds what data have at a path."""
        shown: list[str | int] = []
        for end, part in enumerate(path):
            places = self._places.get(path[:end], [])
            shown.append(places[part] if isinstance(part, int) and part < len(places) else part)
        # Of a single text the facts do not say which one it is.
        return (*shown, self._places[path][0]) if path in self._numbered else tuple(shown)


def _by_place(items: Any) -> list[tuple[int, Any]] | None:
    """Return the items of a list with their places, in this order; ``None`` for what is no list."""
    if isinstance(items, list | tuple):
        return list(enumerate(items))
    if isinstance(items, Mapping) and all(isinstance(place, int) for place in items):
        return sorted(items.items(), key=lambda item: item[0])
    return None


def _to_date(value: Any) -> Any:
    """Return the day of a midnight, which is what tables make of a date; anything else as it is."""
    if isinstance(value, dt.datetime):
        return value.date() if value.time() == dt.time() else value
    found = re.fullmatch(r"(\d{4}-\d\d-\d\d)[T ]00:00(:00(\.0+)?)?", value) if isinstance(value, str) else None
    return value if found is None else found[1]
