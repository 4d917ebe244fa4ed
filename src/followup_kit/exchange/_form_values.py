"""Read what a form sends: texts under dotted names, blank where nothing was filled in."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from .._guarding import guarded
from .._validation import take_until_wrong, to_datetime
from ._datetimes import in_zone, read_datetime, zone_named
from ._documents import from_json
from ._forms import FormField, FormKind, form_for
from ._kinds import EVENT_WORDS
from ._problems import InvalidDataError, Path, Refused, at_places, path_of

_Fact = TypeVar("_Fact")

_YES = frozenset({"on", "true", "yes", "1"})
_NO = frozenset({"off", "false", "no", "0"})
_NAME_AND_EMAIL = re.compile(r"(?P<name>[^<>]+)<(?P<email>[^<>]+)>")
_UNSAID = (FormKind.FLAG, FormKind.CHOICE)
"""What a form sends of a person although nothing was filled in: boxes and lists to choose from."""


@guarded
def read_form(
    kind: type[_Fact],
    values: Mapping[str, Any],
    *,
    zone: dt.tzinfo | str | None = None,
    checkboxes: Iterable[str] = (),
) -> _Fact:
    """Return the fact that a form holds, its blank values read as a form means them.

    A blank value is nothing said, and a person left blank is nobody. Boxes are ``on`` or ``off``, numbers and dates are
    texts, and parts are named as problems name them: ``candidate.name``, ``interviewers[0].email``.

    Args:
        kind: The class of the fact, as for ``form_for``.
        values: What the form sent; of a value that came several times, as with a hidden field before a box, the last
            one counts, except where several texts may be given. Nested mappings and lists will do as well.
        zone: The zone of times that name none, as browsers send them.
        checkboxes: The names of the boxes that the form showed: browsers do not send those that are not ticked. A box
            that is not among them and not sent was not shown, and its default holds.

    Raises:
        InvalidDataError: If the form cannot be read; each problem's ``field`` is the name of the input.
    """
    reading = FormReading(_to_zone(zone))
    tree = to_tree(values)
    for name in take_until_wrong(checkboxes, str):
        _put(tree, path_of(name), "off", replace=False)
    data = reading.group(form_for(kind), tree)
    try:
        return from_json(kind, data)
    except InvalidDataError as error:
        raise reading.with_places_of_form(error) from None


def _to_zone(zone: dt.tzinfo | str | None) -> dt.tzinfo | None:
    if not isinstance(zone, str):
        return zone
    try:
        return zone_named(zone, zone)
    except Refused as refused:
        raise InvalidDataError("zone", refused.problems) from None


def to_tree(values: Mapping[Any, Any]) -> dict[str | int, Any]:
    """Return values under dotted names as nested ones; lists are told by their positions."""
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
    """Return whether a value says nothing: no value, or a text of white space."""
    return value is None or (isinstance(value, str) and not value.strip())


class FormReading:
    """Turns the values of one form into data, and remembers where the items of its lists stood.

    Args:
        zone: The zone of times that name none.
    """

    def __init__(self, zone: dt.tzinfo | None) -> None:
        self._zone = zone
        self._places: dict[str, list[int]] = {}

    def group(self, fields: Iterable[FormField], tree: Mapping[Any, Any]) -> dict[str, Any]:
        """Return what is filled in of a group of fields; what it does not know it leaves for the reader to refuse."""
        known = {field.name: field for field in fields}
        data = {}
        for name, value in tree.items():
            field = known.get(name)
            read = value if field is None else self.value(field, value)
            if not is_blank_value(read):
                data[str(name)] = read
        for name, field in known.items():
            # A person who must be there is asked for by name, not as a whole.
            if field.required and field.kind is FormKind.GROUP:
                data.setdefault(name, {})
        return data

    def value(self, field: FormField, value: Any) -> Any:
        """Return the value of a field as data hold it, ``None`` for a blank one; what cannot be read stays as it is."""
        if field.kind in (FormKind.GROUPS, FormKind.EVENTS):
            return self._items(field, value) or None
        if field.kind is FormKind.TEXTS:
            texts = value if isinstance(value, list | tuple) else [value]
            return [text for text in texts if not is_blank_value(text)] or None
        if isinstance(value, list | tuple) and value:
            value = value[-1]
        if is_blank_value(value):
            return None
        if field.kind is FormKind.GROUP:
            return self._person(field.fields, value)
        return self._single(field.kind, value)

    def _single(self, kind: FormKind, value: Any) -> Any:
        if isinstance(value, str):
            value = value.strip()
        if kind is FormKind.FLAG and not isinstance(value, bool):
            word = str(value).lower()
            return True if word in _YES else False if word in _NO else value
        if kind is FormKind.NUMBER and isinstance(value, str) and re.fullmatch(r"-?\d{1,9}(\.0)?", value, re.ASCII):
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

    def _person(self, fields: Iterable[FormField], value: Any) -> Any:
        known = {field.name: field for field in fields}
        if isinstance(value, str) and is_blank_value(value):
            return None
        if isinstance(value, str) and "name" in known:
            found = _NAME_AND_EMAIL.fullmatch(value.strip())
            parts: dict[str, str] = {"name": value} if found is None else found.groupdict()
            return {name: text.strip() for name, text in parts.items()}
        if not isinstance(value, Mapping):
            return value
        data = self.group(fields, value)
        unsaid = {name for name, field in known.items() if field.kind in _UNSAID}
        return None if not data or ("name" in known and data.keys() <= unsaid) else data

    def _items(self, field: FormField, value: Any) -> Any:
        """Return those items of a list that are filled in."""
        if isinstance(value, str):
            value = [each for each in value.split(";") if each.strip()]
        items = dict(enumerate(value)) if isinstance(value, list | tuple) else value
        if not isinstance(items, Mapping) or not all(isinstance(place, int) for place in items):
            return value
        read = {}
        for place, item in sorted(items.items()):
            one = self._event(item) if field.kind is FormKind.EVENTS else self._person(field.fields, item)
            if not is_blank_value(one):
                read[place] = one
        self._places[field.name] = list(read)
        return list(read.values())

    def _event(self, value: Any) -> Any:
        word = value.get("event") if isinstance(value, Mapping) else None
        if not isinstance(value, Mapping) or (isinstance(word, str) and word not in EVENT_WORDS and word.strip()):
            return value
        fields = form_for(word) if isinstance(word, str) and word in EVENT_WORDS else ()
        return self.group(fields, value) or None

    def with_places_of_form(self, error: InvalidDataError) -> InvalidDataError:
        """Return an error whose problems stand where the form has them, blank items counted."""
        problems = []
        for problem in error.problems:
            name, place = (*problem.path, None, None)[:2]
            places = self._places.get(str(name), [])
            known = isinstance(place, int) and place < len(places)
            problems.append(at_places(problem, places) if known else problem)
        return InvalidDataError(error.subject, problems)


def _to_date(value: Any) -> Any:
    """Return the day of a midnight, which is what tables make of a date; anything else as it is."""
    if isinstance(value, dt.datetime):
        return value.date() if value.time() == dt.time() else value
    found = re.fullmatch(r"(\d{4}-\d\d-\d\d)[T ]00:00(:00(\.0+)?)?", value) if isinstance(value, str) else None
    return value if found is None else found[1]
