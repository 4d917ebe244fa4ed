"""Generators of hostile text: units that are repeated, what joins them, and the place where the text is handed in."""

import gc
import itertools
import time
from collections.abc import Callable, Iterator
from math import log
from typing import Any, NamedTuple

from followup_kit import DEFAULT_CATALOG, Draft, Field, FollowupError, Interview, Person, render, review, schedule_for
from followup_kit.facts import is_same_person
from tests.reviews.test_cost import CONTEXT, WORST
from tests.support.samples import INTERVIEW

MORE = {
    "en": (
        *("\u0323\u0301a", "a\u0301\u0323", "\u0b82\u0bbe", "\u1100\u1161\u11a8", "\u0f71\u0f72\u0f74", "ﷺ", "ŉ"),
        *("=?utf-8?q?a?= ", "{{ x }} ", "{% if a %}", "{#", "<b>", "&amp;", "\u2068", "\u202e", "\u200d", "\ufe0f"),
        *(
            "Aprıl 3 ",
            "FRİDAY ",
            "Dr. ",
            "Prof. Dr. ",
            "Mr. Okafor, ",
            "O'",
            "-a-",
            "a.b.",
            "www.a",
            "+49 170 ",
            "$8,400 ",
        ),
        *(
            "Dana Okafor ",
            "Northwind ",
            "Northwind Traders ",
            "I I ",
            "thank you for ",
            "\r\n",
            "\n\n",
            "> ",
            "- a\n",
            "\t",
        ),
        *(
            "please find attached ",
            "decide by March 3 ",
            "looking forward, March 3 ",
            "in 3 days ",
            "next Tuesday ",
            "03/04/2026 ",
            "at 3 p.m. ",
            "recieve ",
            "its it's ",
        ),
    ),
    "de": (
        "Straße ",
        "ﬁ",
        "Herr Dr. ",
        "am 3. ",
        "3. 3. ",
        "nächsten Dienstag ",
        "bis zum ",
        "u. a. ",
        "„",
        "“ ",
        "würde ",
    ),
    "ja": (
        "㍿",
        "令和8年",
        "午後3時",
        "です。",
        "ですか",
        "・",
        "ー",
        "Ａ",
        "ﾊﾞ",
        "々",
        "させていただき",
        "前田様 ",
        "3月3日お決まり",
        "3月3日の火曜日までにご判断、",
        "（",
        "1",
        "\u3099",
    ),
}

JOINS = {"alone": "", "by blanks": " ", "by lines": "\n", "by words": " w ", "by commas": ", ", "by full stops": ". "}

SIZES = (2_000, 8_000, 32_000, 128_000, 512_000)


class Generator(NamedTuple):
    """A hostile text of any size, and where it is handed in."""

    place: str
    language: str
    unit: str
    join: str

    def text(self, size: int) -> str:
        """Return about that many characters."""
        piece = self.unit + JOINS[self.join]
        return f"x {piece * (size // len(piece))}"

    def __str__(self) -> str:
        return f"{self.place}-{self.language}-{ascii(self.unit)[1:-1]}-{self.join}"


def _draft(generator: Generator, **parts: Any) -> Draft:
    given = {"subject": "Data Engineer, Lee Park", "body": "Hello,\n\nThank you.\n\nLee Park", **parts}
    return Draft(message_type="thank-you", channel="email", locale=generator.language, **given)


def _in_context(generator: Generator, text: str, **parts: Any) -> None:
    review(_draft(generator), CONTEXT | parts)


def _rendered(generator: Generator, text: str, **parts: Any) -> None:
    render("thank-you", CONTEXT | parts, locale=generator.language)


def _planned(generator: Generator, text: str) -> None:
    schedule_for(
        Interview(
            candidate=INTERVIEW.candidate,
            company="Northwind",
            position="Engineer",
            ends_at=INTERVIEW.ends_at,
            interviewers=[Person(name=text), Person(name=f"{text}b")],
        )
    )


PLACES: dict[str, Callable[[Generator, str], object]] = {
    "body": lambda generator, text: review(_draft(generator, body=text), CONTEXT),
    "subject": lambda generator, text: review(_draft(generator, subject=text), CONTEXT),
    "attachment": lambda generator, text: review(_draft(generator, attachments=[text]), CONTEXT),
    "name": lambda generator, text: _in_context(generator, text, recipient={"name": text}),
    "names": _planned,
    "company": lambda generator, text: _rendered(generator, text, company=text),
    "discussed": lambda generator, text: _rendered(generator, text, discussed=text),
    "many discussed": lambda generator, text: _rendered(generator, text, discussed=[text[:300]] * (len(text) // 300)),
    "mention": lambda generator, text: is_same_person(text, INTERVIEW.interviewers[0]),
    "locale": lambda generator, text: render("thank-you", CONTEXT, locale=text),
    "template": lambda generator, text: DEFAULT_CATALOG.with_text("contact-request", "phone", text),
    "help": lambda generator, text: DEFAULT_CATALOG.with_type(
        "x-a", [Field(name="a", kind="text", help=text)], {"phone": "{{ a }}"}
    ),
}
"""Where a text can be handed in; most refuse one that is too long, and that must not take long either."""

ELSEWHERE = [place for place in PLACES if place not in ("body", "subject")]


def generators() -> Iterator[Generator]:
    """Yield every unit three times in the body of a draft, once in the subject, twice elsewhere, with other joins."""
    units = [
        (language, unit) for table in (WORST, MORE) for language, some in table.items() for unit in dict.fromkeys(some)
    ]
    joins, elsewhere = itertools.cycle(JOINS), itertools.cycle(ELSEWHERE)
    for language, unit in dict.fromkeys(units):
        for _ in range(3):
            yield Generator("body", language, unit, next(joins))
        yield Generator("subject", language, unit, next(joins))
        yield Generator(next(elsewhere), language, unit, next(joins))
        yield Generator(next(elsewhere), language, unit, next(joins))
        next(joins)


def seconds(generator: Generator, size: int, *, times: int = 1) -> float:
    """Return the time the process spends on a text of a size, the best of some; an error is as good an answer."""
    text = generator.text(size)
    taken = []
    for _ in range(times):
        gc.disable()
        start = time.process_time()
        try:
            PLACES[generator.place](generator, text)
        except FollowupError:
            pass
        finally:
            taken.append(time.process_time() - start)
            gc.enable()
    return min(taken)


FLOOR = 0.004
"""Seconds that are too few to be measured well."""

MOST = 0.35
"""Seconds that one measurement should take at most: a size that would take longer by linear growth is left out."""


class Growth(NamedTuple):
    """How the time grows with the size of a text.

    Args:
        exponent: Of the power law through the last measurements above the floor; 0 where there are not two.
        largest: The largest size that was measured.
        slowest: What it took, in seconds.
    """

    exponent: float
    largest: int
    slowest: float


def growth(generator: Generator, *, times: int = 1) -> Growth:
    """Measure a generator at growing sizes, as far as the time allows, and fit the exponent over a factor of 16."""
    points: list[tuple[int, float]] = []
    for size in SIZES:
        if points and points[-1][1] * 4 > MOST * times:
            break
        points.append((size, seconds(generator, size, times=times)))
    fitted = [(log(size), log(taken)) for size, taken in points[-3:] if taken > FLOOR]
    return Growth(_slope(fitted) if len(fitted) > 1 else 0.0, *points[-1])


def _slope(points: list[tuple[float, float]]) -> float:
    """Return the slope of the line through points by least squares."""
    middle = [sum(values) / len(points) for values in zip(*points, strict=True)]
    over = sum((x - middle[0]) * (y - middle[1]) for x, y in points)
    return float(over / sum((x - middle[0]) ** 2 for x, _ in points))
