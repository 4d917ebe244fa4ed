"""Validate facts, policies and calendars when they are built, and collect every problem at once."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from enum import StrEnum
from functools import wraps
from typing import Any, TypeVar

import attrs

from ._converters import to_datetime
from ._guarding import blame, hints_of
from ._sanitizing import Refusal, sanitize
from ._unicode import is_visible
from .errors import (
    MISSING,
    FollowupError,
    InvalidArgumentError,
    InvalidFactsError,
    InvalidFieldsError,
    Problem,
    Problems,
    nearest,
)

EARLIEST = dt.date(1900, 1, 1)
"""The first date that facts may name: an earlier one is a typing mistake, and time zones know nothing of it."""

LATEST = dt.date(9998, 12, 31)
"""The last date that facts may name: a year is kept free after it, so that windows can follow."""

_Class = TypeVar("_Class")


def explain_bad_arguments(kind: type[_Class]) -> type[_Class]:
    """Make a class report unknown, missing and positional arguments as it reports wrong values: all at once.

    Args:
        kind: A finished attrs class.

    Returns:
        The class, whose calls raise ``InvalidFieldsError`` where they would have raised a bare ``TypeError``.
    """
    build: Callable[..., None] = kind.__init__
    known = {field.name: field for field in attrs.fields(kind) if field.init}  # type: ignore[arg-type]

    @wraps(build)
    def __init__(self: object, /, *values: object, **named: object) -> None:  # noqa: N807 - it takes the place of one
        try:
            build(self, *values, **named)
        except FollowupError:
            raise
        except Exception as error:
            problems = [*_misnamed(kind.__name__, known, values, named)]
            if problems:
                raise InvalidFieldsError(kind.__name__, problems) from None
            hints = hints_of(build)
            given = {**dict(zip(known, values, strict=False)), **named}
            problems = blame(error, {name: (value, hints.get(name, Any)) for name, value in given.items()})
            if problems:
                raise InvalidFactsError(kind.__name__, problems) from None
            raise

    kind.__init__ = __init__  # type: ignore[method-assign, assignment]
    return kind


def _misnamed(
    called: str, known: dict[str, Any], values: tuple[object, ...], named: dict[str, object]
) -> Iterator[Problem]:
    places = [name for name, field in known.items() if not field.kw_only]
    for value in values[len(places) :]:
        yield Problem(
            "arguments", value, "is an unexpected positional argument", f"name it: {called}({next(iter(known))}=…)"
        )
    for name, value in named.items():
        if name not in known:
            yield Problem(name, value, f"is not a field of {called}", nearest(name, known))
    given = {*named, *places[: len(values)]}
    for name, field in known.items():
        if field.default is attrs.NOTHING and name not in given:
            yield Problem(name, MISSING, "is missing", f"pass {called}({name}=…)")


def is_blank(text: str) -> bool:
    """Return whether a text has no visible character."""
    return not any(is_visible(character) for character in text)


def take_until_wrong(values: Iterable[Any], kind: type | tuple[type, ...]) -> list[Any]:
    """Return what an iterable yields; of one that may have no end, nothing after what is of another kind."""
    if isinstance(values, Sized):
        return list(values)
    taken = []
    for each in values:
        taken.append(each)
        if not isinstance(each, kind):
            break
    return taken


class Validator(Problems):
    """Check the fields of an object just built, and raise one error with every problem found.

    Args:
        subject: What was built; its class names the error.
    """

    def __init__(self, subject: object) -> None:
        super().__init__()
        self._subject = subject

    def raise_if_invalid(self) -> None:
        """Raise ``InvalidFactsError`` with every problem noted, if there is one."""
        self.raise_if_any(InvalidFactsError, type(self._subject).__name__)

    @property
    def is_valid(self) -> bool:
        """True as long as nothing was refused, so that checks between fields can rely on the fields."""
        return not len(self)

    def require_text(self, *fields: str) -> None:
        """Require text that a message can carry in each field."""
        for field in fields:
            self._text(field, getattr(self._subject, field), "pass a string that is not blank")

    def require_texts(self, *fields: str) -> None:
        """Require a tuple of texts in each field, as ``to_texts`` makes it."""
        for field in fields:
            value = getattr(self._subject, field)
            if not isinstance(value, tuple):
                self.refuse(field, value, "is neither text nor a list of texts", "pass a string, or a list of strings")
                continue
            for position, text in enumerate(value):
                name = field if len(value) == 1 else f"{field}[{position}]"
                self._text(name, text, "leave it out when there is nothing to say")

    def _text(self, name: str, value: object, if_blank: str) -> None:
        if not isinstance(value, str):
            self.refuse(name, value, "is not text", "pass a string")
        elif is_blank(value):
            self.refuse(name, value, "is blank", if_blank)
        elif isinstance(sanitized := sanitize(value), Refusal):
            self.refuse(name, value, sanitized.wrong, sanitized.remedy)

    def if_given(self, check: Callable[[str], None], *fields: str) -> None:
        """Apply a check to each field that is not ``None``."""
        for field in fields:
            if getattr(self._subject, field) is not None:
                check(field)

    def require_optional_text(self, *fields: str) -> None:
        """Require words or ``None`` in each field."""
        for field in fields:
            value = getattr(self._subject, field)
            if value is not None:
                self._text(field, value, "leave it out, or pass None, when there is none")

    def require_email(self, field: str) -> None:
        """Require ``None`` or an address that mail programs take: one ``local@domain`` of RFC 5321, without a name."""
        value = getattr(self._subject, field)
        before = len(self)
        self.require_optional_text(field)
        if isinstance(value, str) and len(self) == before and not is_email(value):
            self.refuse(field, value, "is not an email address", "pass one such as 'dana@example.org', or None")

    def require_flag(self, *fields: str) -> None:
        """Require True or False in each field."""
        for field in fields:
            value = getattr(self._subject, field)
            if not isinstance(value, bool):
                self.refuse(field, value, "is neither True nor False", "pass one of them")

    def require_count(self, field: str, *, least: int) -> None:
        """Require a whole number that is not below ``least``."""
        value = getattr(self._subject, field)
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            self.refuse(field, value, f"is not a whole number from {least} up", "pass a count such as 1")

    def require_enum(self, field: str, kind: type[StrEnum]) -> None:
        """Require a member of an enumeration."""
        value = getattr(self._subject, field)
        if not isinstance(value, kind):
            self.refuse(field, value, "is not a known word", nearest(value, kind))

    def require_instance(self, field: str, kind: type, *, or_text: bool = False) -> None:
        """Require an object of the class, or words where a name will do."""
        value = getattr(self._subject, field)
        if or_text and isinstance(value, str):
            self.require_text(field)
        elif not isinstance(value, kind):
            remedy = f"pass {with_article(kind.__name__)}" + (" or a name" if or_text else "")
            remedy += f": {kind.__name__}(**mapping) makes one" if isinstance(value, Mapping) else ""
            self.refuse(field, value, f"is not {with_article(kind.__name__)}", remedy)

    def require_each(self, field: str, kind: type | tuple[type, ...], called: str) -> None:
        """Require a list or tuple whose every entry is of the class."""
        value = getattr(self._subject, field)
        if not isinstance(value, tuple):
            self.refuse(field, value, "is not a list", f"pass a list of {called}s, even for one")
            return
        for place, entry in enumerate(value):
            if not isinstance(entry, kind):
                kinds = kind if isinstance(kind, tuple) else (kind,)
                remedy = f"pass {with_article(' or '.join(each.__name__ for each in kinds))}"
                remedy += f": {kinds[0].__name__}(**mapping) makes one" if isinstance(entry, Mapping) else ""
                self.refuse(f"{field}[{place}]", entry, f"is not {with_article(called)}", remedy)

    def require_zoned_datetime(self, field: str) -> None:
        """Require a datetime that knows its zone and leaves room for windows."""
        value = getattr(self._subject, field)
        problem = _moment_problem(value, _A_YEAR_BEFORE_THE_LAST)
        if problem is not None:
            self.refuse(field, value, *problem)

    def require_date(self, field: str) -> None:
        """Require a plain date that leaves room for windows."""
        value = getattr(self._subject, field)
        if isinstance(value, dt.datetime):
            self.refuse(
                field, value, "is a datetime where a date is meant", "pass value.date() in the interview's zone"
            )
        elif not isinstance(value, dt.date):
            self.refuse(field, value, "is not a date", "pass a datetime.date such as date(2026, 3, 9)")
        else:
            self._in_range(field, value, value)

    def _in_range(self, field: str, value: object, day: dt.date) -> None:
        if not EARLIEST <= day <= LATEST:
            self.refuse(field, value, "is a date no window can follow", f"pass one from {EARLIEST} to {LATEST}")


_LOCAL_PART = re.compile(r"[^\s@<>()\[\],;:\\\"]{1,64}")
_DOMAIN = re.compile(r"(?!-)[^\W_](?:[\w-]{0,61}[^\W_])?(?:\.[^\W_](?:[\w-]{0,61}[^\W_])?)*")
_LONGEST_EMAIL = 254
"""RFC 5321, 4.5.3.1.3: a path has at most 256 octets, its angle brackets included."""


def is_email(text: str) -> bool:
    """Return whether a text is an address that mail programs take: one ``local@domain`` of RFC 5321, without a name."""
    local, at, domain = text.rpartition("@")
    return bool(
        at
        and len(text.encode(errors="replace")) <= _LONGEST_EMAIL
        and _LOCAL_PART.fullmatch(local)
        and _DOMAIN.fullmatch(domain)
    )


_SOUND_ZONES = ("datetime", "zoneinfo")
"""The modules whose zones need no test."""

_A_YEAR_BEFORE_THE_LAST = LATEST
_THE_LAST = dt.date(LATEST.year + 1, 1, 1)


def _moment_problem(value: Any, latest: dt.date) -> tuple[str, str] | None:
    """Return what is wrong with a moment and what to do about it, or ``None``."""
    if not isinstance(value, dt.datetime) or value != value:  # noqa: PLR0124 - pandas' NaT is a datetime that is none
        return "is not a datetime", "pass a datetime with a zone, not text or a bare date"
    try:
        offset = value.utcoffset()
        is_frozen = hasattr(value.tzinfo, "normalize") and value.tzinfo.utcoffset(None) is None  # type: ignore[union-attr]
    except Exception:
        return "carries a zone that does not answer", _A_ZONE
    if offset is None:
        return "has no time zone", "attach one: .replace(tzinfo=ZoneInfo('Europe/Berlin'))"
    if is_frozen:
        wrong = "carries a pytz zone, whose offset is frozen and would be wrong after a clock change"
        return wrong, f"use zoneinfo.ZoneInfo({str(value.tzinfo)!r})"
    if not EARLIEST <= value.date() <= latest:
        return "is a date no window can follow", f"pass one from {EARLIEST} to {latest}"
    if type(value.tzinfo).__module__ not in _SOUND_ZONES and not _is_sound(value):
        return "carries a zone that does not lead back from UTC", _A_ZONE
    return None


_A_ZONE = "use zoneinfo.ZoneInfo('Europe/Berlin') or another of its zones"


def _is_sound(moment: dt.datetime) -> bool:
    """Return whether a zone leads from UTC back to where it came from; everything planned relies on that."""
    try:
        there = moment.astimezone(dt.UTC)
        return bool({moment: "zones may have no hash"}) and there.astimezone(moment.tzinfo).astimezone(dt.UTC) == there
    except Exception:
        return False


def with_article(noun: str) -> str:
    """Return a noun with ``a`` or ``an`` before it."""
    return f"{'an' if noun[0] in 'aeiouAEIOU' else 'a'} {noun}"


def check_zoned_datetime(function: str, at: object, name: str = "at") -> dt.datetime:
    """Return the instant a function was asked about, or raise ``InvalidArgumentError`` when it is no zoned datetime."""
    given: Any = to_datetime(at) if isinstance(at, dt.datetime) else at
    problem = _moment_problem(given, _THE_LAST)
    if problem is None:
        moment: dt.datetime = given
        return moment
    wrong, remedy = problem
    if not isinstance(at, dt.datetime):
        remedy = "pass a datetime with a zone, such as datetime.now(UTC)"
    raise InvalidArgumentError(function, [Problem(name, at, wrong, remedy)])
