"""Values that no door expects: wrong kinds, objects whose every method raises, extremes of dates and numbers."""

import datetime as dt
import itertools
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from typing import Any
from zoneinfo import ZoneInfo

SECRETS = {
    "email": "quokka.secret@wombat.example",
    "own email": "numbat.secret@wombat.example",
    "phone": "+49 170 5550199",
    "linkedin": "https://www.linkedin.com/in/quokka-secret",
    "discussed": "the quokkas that nobody may know of",
    "impression": "I keep thinking of the numbats.",
    "body": "Bilbies are what this letter is about",
}
"""What is private: an error shows the words that it refuses, and never an address or a number that one can use."""

TELLTALE = ("quokka.secret", "numbat.secret", "5550199")
"""Some part of the addresses and the number, so that a shortened value is seen as well."""


class BoomError(Exception):
    """Raised by the methods of hostile objects."""


class EndlessError(BaseException):
    """Raised by an endless iterator when far more was read of it than anybody needs; nothing catches it."""


def _boom(*_: object, **__: object) -> Any:
    raise BoomError("boom")


class RaisesAlways:
    """Every question is answered with an exception."""

    __repr__ = __str__ = __hash__ = __len__ = __iter__ = __bool__ = __contains__ = __getitem__ = _boom
    __lt__ = __add__ = __sub__ = __index__ = __int__ = __float__ = __call__ = __fspath__ = __format__ = _boom
    __eq__ = _boom

    def __getattr__(self, name: str) -> Any:
        raise BoomError(name)


class RaisesInRepr:
    """Cannot be shown."""

    __repr__ = __str__ = __format__ = _boom


class RaisesInHash:
    """Cannot be looked up."""

    __hash__ = _boom


class RaisesInEq:
    """Cannot be compared."""

    __eq__ = __lt__ = _boom
    __hash__ = object.__hash__


class RaisesInIter:
    """Cannot be read."""

    __iter__ = __len__ = __contains__ = __getitem__ = _boom


class Liar:
    """Says that it is of every class."""

    __class__ = str  # type: ignore[assignment]


class NotEqualToItself:
    """As NaN and NaT are; its comparisons give no truth value."""

    def __eq__(self, other: object) -> Any:
        return NotImplemented if isinstance(other, type) else RaisesAlways()

    __hash__ = object.__hash__


class LongRepr:
    """Shows itself in a megabyte of several lines, with what a terminal obeys."""

    def __repr__(self) -> str:
        return "\x1b[31m\r\n\u202e" + "x\n" * 500_000


class WrongRepr:
    """Shows itself as what is no text."""

    def __repr__(self) -> str:
        return 7  # type: ignore[return-value]


class Text(str):
    """A string with methods of its own."""

    __slots__ = ()
    __str__ = __repr__ = __eq__ = __hash__ = __len__ = __iter__ = __contains__ = __format__ = _boom
    isprintable = lower = upper = split = strip = casefold = encode = replace = isascii = isalpha = _boom


class MildText(str):
    """A string of another class, as frameworks have them."""

    __slots__ = ()


class Number(int):
    """An integer with methods of its own."""

    __repr__ = __str__ = __eq__ = __hash__ = __lt__ = __gt__ = __le__ = __ge__ = __index__ = __add__ = _boom


class Moment(dt.datetime):
    """A datetime with methods of its own."""

    __repr__ = __str__ = __eq__ = __hash__ = __lt__ = __le__ = __gt__ = __ge__ = __sub__ = __add__ = _boom
    utcoffset = astimezone = isoformat = date = replace = _boom


class NaT(dt.datetime):
    """As pandas has it: a datetime that is none, unequal to itself, with odd attributes."""

    def __eq__(self, other: object) -> bool:
        return False

    __hash__ = dt.datetime.__hash__
    utcoffset = tzname = dst = lambda self: None

    def __repr__(self) -> str:
        return "NaT"


class Day(dt.date):
    """A date with methods of its own."""

    __repr__ = __str__ = __eq__ = __hash__ = __lt__ = __le__ = __gt__ = __ge__ = __sub__ = __add__ = weekday = _boom


class List(list[Any]):
    """A list with methods of its own."""

    __iter__ = __len__ = __repr__ = __eq__ = __getitem__ = __contains__ = _boom


class Dict(dict[Any, Any]):
    """A dict with methods of its own."""

    __iter__ = __len__ = __repr__ = __eq__ = __getitem__ = __contains__ = items = keys = values = get = _boom


class Zone(dt.tzinfo):
    """A zone that answers nothing."""

    utcoffset = dst = tzname = fromutc = __repr__ = __hash__ = _boom


class ThirtyHours(dt.tzinfo):
    """A zone with an offset that none has."""

    def utcoffset(self, moment: object) -> dt.timedelta:
        """Return more than a day."""
        return dt.timedelta(hours=30)

    dst = tzname = lambda self, moment: None


class Bare(dt.tzinfo):
    """A zone without ``dst`` and name, as the base class leaves it."""

    def utcoffset(self, moment: object) -> dt.timedelta:
        """Return an hour."""
        return dt.timedelta(hours=1)


class DayBack(Bare):
    """A zone whose way back from UTC leads a day away."""

    def fromutc(self, moment: dt.datetime) -> dt.datetime:
        """Return what is a day earlier."""
        return moment - dt.timedelta(days=1)


class Endless:
    """An iterator without an end, which only something that reads it to the end runs into."""

    most = 100_000

    def __init__(self, each: Callable[[int], object]) -> None:
        self._each, self._read = each, 0

    def __iter__(self) -> Iterator[object]:
        return self

    def __next__(self) -> object:
        self._read += 1
        if self._read > self.most:
            raise EndlessError
        return self._each(self._read)


def nested(depth: int) -> list[Any]:
    """Return a list within lists."""
    inner: list[Any] = []
    for _ in range(depth):
        inner = [inner]
    return inner


def itself() -> list[Any]:
    """Return a list that holds itself."""
    inner: list[Any] = []
    inner.append(inner)
    return inner


PRIVATE = {"name": "Dana Okafor", **{name: SECRETS[name] for name in ("email", "phone", "linkedin", "discussed")}}

VALUES: dict[str, Callable[[], Any]] = {
    "nothing": lambda: None,
    "true": lambda: True,
    "zero": lambda: 0,
    "minus one": lambda: -1,
    "seven": lambda: 7,
    "five thousand digits": lambda: 10**5_000,
    "minus five thousand digits": lambda: -(10**5_000),
    "half": lambda: 0.5,
    "infinity": lambda: float("inf"),
    "nan": lambda: float("nan"),
    "complex": lambda: 1j,
    "empty text": lambda: "",
    "blank": lambda: " \u200b",
    "word": lambda: "word",
    "line break": lambda: "a\r\nBcc: x@example.org",
    "surrogate": lambda: "a\ud800",
    "null": lambda: "a\0b",
    "direction": lambda: "a\u202eb",
    "megabyte": lambda: "x" * 1_000_000,
    "marks": lambda: "a" + "\u0323\u0301" * 50_000,
    "braces": lambda: "{0.__class__} %s {{ x }} {% y",
    "turkish": lambda: "Aprıl İ Auguſt",
    "bytes": lambda: b"bytes",
    "bytearray": lambda: bytearray(b"bytes"),
    "empty list": list,
    "empty tuple": lambda: (),
    "empty dict": dict,
    "list of none": lambda: [None],
    "list of texts": lambda: ["a", "b"],
    "dict of numbers": lambda: {1: 2},
    "dict with self": lambda: {"self": 1, "kind": 2},
    "ordered dict": lambda: OrderedDict(a=1),
    "deque": lambda: deque(["a"]),
    "set": lambda: {1, "a"},
    "nested": lambda: nested(5_000),
    "itself": itself,
    "dict of itself": lambda: {"a": itself()},
    "generator": lambda: (each for each in range(0)),
    "endless nones": lambda: Endless(lambda number: None),
    "endless numbers": lambda: Endless(lambda number: number),
    "endless texts": lambda: Endless(str),
    "endless days": lambda: Endless(lambda number: dt.date(2000, 1, 1) + dt.timedelta(days=number)),
    "range": lambda: range(50_000),
    "object": object,
    "class": lambda: str,
    "function": lambda: len,
    "failing function": lambda: _boom,
    "module": lambda: itertools,
    "exception": lambda: BoomError("boom"),
    "ellipsis": lambda: ...,
    "date": lambda: dt.date(2026, 5, 22),
    "first date": lambda: dt.date.min,
    "last date": lambda: dt.date.max,
    "naive": lambda: dt.datetime(2026, 5, 22, 12),
    "first moment": lambda: dt.datetime.min.replace(tzinfo=dt.UTC),
    "last moment": lambda: dt.datetime.max.replace(tzinfo=dt.UTC),
    "first moment in the east": lambda: dt.datetime.min.replace(tzinfo=dt.timezone(dt.timedelta(hours=14))),
    "last moment in the west": lambda: dt.datetime.max.replace(tzinfo=dt.timezone(dt.timedelta(hours=-12))),
    "the last that windows follow": lambda: dt.datetime(9998, 12, 31, 23, tzinfo=ZoneInfo("Pacific/Kiritimati")),
    "silent zone": lambda: dt.datetime(2026, 5, 22, 12, tzinfo=Zone()),
    "thirty hours": lambda: dt.datetime(2026, 5, 22, 12, tzinfo=ThirtyHours()),
    "bare zone": lambda: dt.datetime(2026, 5, 22, 12, tzinfo=Bare()),  # type: ignore[abstract]
    "day back": lambda: dt.datetime(2026, 5, 22, 12, tzinfo=DayBack()),  # type: ignore[abstract]
    "zone": Zone,
    "zone of thirty hours": ThirtyHours,
    "zone without dst": Bare,
    "zone a day back": DayBack,
    "time": lambda: dt.time(12),
    "days": lambda: dt.timedelta(days=1),
    "not a time": lambda: NaT(2026, 5, 22, 12, tzinfo=dt.UTC),
    "hostile moment": lambda: Moment(2026, 5, 22, 12, tzinfo=dt.UTC),
    "hostile day": lambda: Day(2026, 5, 22),
    "hostile text": lambda: Text("en"),
    "mild text": lambda: MildText("email"),
    "hostile number": lambda: Number(3),
    "hostile list": lambda: List([1]),
    "hostile dict": lambda: Dict(a=1),
    "raises always": RaisesAlways,
    "raises in repr": RaisesInRepr,
    "raises in hash": RaisesInHash,
    "raises in eq": RaisesInEq,
    "raises in iter": RaisesInIter,
    "list that raises": lambda: [RaisesAlways()],
    "dict that raises": lambda: {"name": RaisesAlways()},
    "dict of odd keys": lambda: {RaisesInRepr(): 1},
    "liar": Liar,
    "not equal to itself": NotEqualToItself,
    "long repr": LongRepr,
    "wrong repr": WrongRepr,
    "private dict": lambda: dict(PRIVATE),
    "private list": lambda: [dict(PRIVATE)],
    "private pair": lambda: (PRIVATE["email"], PRIVATE["phone"]),
    "private in an odd entry": lambda: {"emial": SECRETS["email"], **PRIVATE},
}
"""What to hand in, by what it is; each is made anew, as iterators can be read only once."""
