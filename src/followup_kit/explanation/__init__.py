"""Explanations: what to do, by when and why; what is not planned and why; what was done; and what to mind besides."""

import datetime as dt
from typing import cast

from .._gettext import gettext_noop
from .._guarding import guarded
from ..errors import InvalidArgumentError, Problem
from ..facts import Event
from ..facts._events import EVENTS
from ..guidance import Advice
from ..planning import Clash, Done, Step, Withheld
from ._entries import explain_clash, explain_done, explain_step, explain_withheld
from ._events import explain_event
from ._reader import Reader, reader_for
from ._sources import sources

__all__ = ["explain", "explain_advice", "preload_explanations"]

_ADVICE = gettext_noop("{advice} ({sources}).")


@guarded
def explain(
    entry: Step | Withheld | Done | Event | Clash,
    locale: str = "en",
    *,
    zone: dt.tzinfo | None = None,
    brief: bool = False,
    fallback: str | None = None,
) -> str:
    """Explain what to do, by when and why; or what is not planned, and why not; or what was done, and when.

    Beside each statement stand the documents that make it, and no others; what the library inferred is called its own
    inference, and what the host set is said to be as the host set it. Dates have their year where the bounds of a
    window differ in it, and in what was done.

    Args:
        entry: A step of a schedule, or something it withheld, or something that is done; or an event, such as one of
            ``schedule.unmatched``; or a clash of an agenda.
        locale: The language, with a territory for dates if you like: ``en``, ``en_GB``.
        zone: The reader's time zone, of all times; the interview's when left out.
        brief: True for one line without sources, which names the company, or of an event who is named in it; a clash is
            told in one line as it is.
        fallback: The locale to take when there are no explanations in that language; an error when left out.

    Raises:
        InvalidArgumentError: If ``entry`` is none of these, ``zone`` is no time zone, or there are no explanations in
            the locale's language.
    """
    reader = reader_for(locale, zone, fallback)
    given: object = entry
    if isinstance(given, Step):
        return explain_step(given, reader, brief=brief)
    if isinstance(given, Withheld):
        return explain_withheld(given, reader, brief=brief)
    if isinstance(given, Done):
        return explain_done(given, reader, brief=brief)
    if isinstance(given, EVENTS):
        return explain_event(cast(Event, given), reader, brief=brief)
    if isinstance(given, Clash):
        return explain_clash(given, reader)
    wrong = "is neither a Step, a Withheld, a Done, a Clash nor an event"
    raise InvalidArgumentError("explain", [Problem("entry", given, wrong, "pass an entry of a schedule")])


@guarded
def explain_advice(advice: Advice, locale: str = "en", *, fallback: str | None = None) -> str:
    """Explain what to mind beside a step, with its sources.

    Args:
        advice: One of a step's ``advice``, or of those that ``followup_kit.guidance.advice_for`` returns.
        locale: The language.
        fallback: The locale to take when there are no explanations in that language; an error when left out.

    Raises:
        InvalidArgumentError: If ``advice`` is none, or there are no explanations in the locale's language.
    """
    reader = reader_for(locale, None, fallback)
    given: object = advice
    if not isinstance(given, Advice):
        problem = Problem("advice", given, "is not an Advice", "pass each of a step's `advice`")
        raise InvalidArgumentError("explain_advice", [problem])
    words = reader.translate(given.text).rstrip(".。")
    return reader.say(_ADVICE, advice=words, sources=sources(given.claims, reader))


@guarded
def preload_explanations(locale: str) -> None:
    """Load the words and the locale data that explanations are made of.

    Args:
        locale: The locale that explanations will be asked for.
    """
    reader: Reader = reader_for(locale, None, None)
    reader.translate("")
    reader.enumerate(("a", "b"))
    reader.moment(dt.datetime(2026, 1, 1, tzinfo=dt.UTC), year=True)
