"""Review one draft, or a batch of drafts that are sent together."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from .._guarding import guarded
from .._message_types import FIELDS
from .._sanitizing import Refusal, sanitize
from ..contexts import Context, Field
from ..errors import MISSING, InvalidArgumentError, Problem
from ..languages import _resources
from ..languages._negotiation import negotiate_locale
from ..messages import Message
from ..messages._context_validation import validate_context
from ..vocabulary import MessageType
from ._builtin_checks import CHECKS
from ._check_table import Checks
from ._drafts import Draft, as_draft
from ._findings import Finding, Review
from ._text.letter import OTHER_DATES, Letter
from ._text.lexicon import lexicon_for
from ._text.names import OTHER_TEXTS

_FIELDS: tuple[Field, ...] = tuple({field.name: field for fields in FIELDS.values() for field in fields}.values())
"""Every entry that some message type takes: a review uses whatever is known."""


_NAMES = frozenset(field.name for field in _FIELDS)


@guarded
def review(
    draft: Draft | Message | Mapping[str, Any],
    context: Mapping[str, Any],
    *,
    locale: str | None = None,
    explain_in: str = "en",
    checks: Checks = CHECKS,
) -> Review:
    """Review a draft before it is sent.

    Args:
        draft: A message from ``render``, a ``Draft``, or a mapping of a draft's fields.
        context: The facts: the context of the step, or a mapping of the entries that message types take;
            ``candidate``, ``recipient``, ``company`` and ``position`` are required.
        locale: The locale it is written in, such as ``en_GB``; the draft's own if ``None``.
        explain_in: The locale in which the findings are written: that of the person who reads them.
        checks: The checks to run.

    Returns:
        The findings, worst first. The same draft and context always give the same review.

    Raises:
        InvalidContextError: If the context is invalid; with all problems at once.
        InvalidArgumentError: If ``draft`` or ``checks`` has the wrong type, or the library does not have the language.
        InvalidFactsError: If a mapping has unknown, missing or invalid fields of a draft.
    """
    _require_checks("review", checks)
    letter = _read("review", draft, context, locale, explain_in)
    return Review(_find_all(letter, checks))


@guarded
def review_batch(
    drafts: Iterable[tuple[Draft | Message | Mapping[str, Any], Mapping[str, Any]]],
    *,
    locale: str | None = None,
    explain_in: str = "en",
    checks: Checks = CHECKS,
) -> tuple[Review, ...]:
    """Review drafts that are sent together, and compare them with each other.

    Args:
        drafts: Pairs of a draft and its context, as ``review`` takes them.
        locale: The locale they are written in; each draft's own if ``None``.
        explain_in: The locale in which the findings are written: that of the person who reads them.
        checks: The checks to run on each draft and between them.

    Returns:
        A review for each draft, in their order.

    Raises:
        InvalidContextError: If a context is invalid.
        InvalidArgumentError: If ``drafts`` is not a list of pairs, a draft or ``checks`` has the wrong type, or the
            library does not have a language.
        InvalidFactsError: If a mapping has unknown, missing or invalid fields of a draft.
    """
    _require_checks("review_batch", checks)
    given: object = drafts
    if not isinstance(given, Iterable) or isinstance(given, str | Mapping):
        raise InvalidArgumentError("review_batch", [_not_pairs("drafts", "a list of (draft, context) pairs", given)])
    letters = [_read("review_batch", *_to_pair(index, pair), locale, explain_in) for index, pair in enumerate(drafts)]
    found: list[list[Finding]] = [_find_all(letter, checks) for letter in letters]
    for check in checks:
        for index, finding in check.findings_between(letters):
            found[index].append(finding)
    return tuple(map(Review, found))


def _require_checks(function: str, checks: object) -> None:
    if not isinstance(checks, Checks):
        remedy = "pass a followup_kit.Checks, such as CHECKS.without('FK204')"
        wrong = f"must be a Checks table, not {type(checks).__name__}"
        raise InvalidArgumentError(function, [Problem("checks", checks, wrong, remedy)])


def _to_pair(index: int, pair: Any) -> tuple[Any, Any]:
    if isinstance(pair, tuple | list) and len(pair) == 2:  # noqa: PLR2004 - a pair
        return pair[0], pair[1]
    raise InvalidArgumentError("review_batch", [_not_pairs(f"drafts[{index}]", "a (draft, context) pair", pair)])


def _not_pairs(field: str, expected: str, given: object) -> Problem:
    # The type tells enough: the value would show the draft.
    return Problem(field, MISSING, f"must be {expected}, not {type(given).__name__}", "pass [(draft, context), …]")


def _read(function: str, given: Any, context: Any, locale: str | None, explain_in: str) -> Letter:
    draft = as_draft(function, given)
    language, format_locale = negotiate_locale(draft.locale if locale is None else locale, _resources.languages())
    explained, _ = negotiate_locale(explain_in, _resources.languages())
    entries, others = context, {}
    own_type = not isinstance(draft.message_type, MessageType)
    if isinstance(context, Context) or (own_type and isinstance(context, Mapping)):
        # A host's message types and texts have fields of their own, which a review cannot know.
        entries = {name: value for name, value in context.items() if name in _NAMES}
        others = {name: value for name, value in context.items() if name not in _NAMES}
    values = validate_context(f"{function}({draft.message_type})", entries, _FIELDS)
    values[OTHER_TEXTS] = tuple(_texts_of(others.values()))
    values[OTHER_DATES] = tuple(day for day in others.values() if isinstance(day, dt.date))
    return Letter(draft, values, language, format_locale, lexicon_for(language), explained)


def _texts_of(values: Iterable[object]) -> Iterator[str]:
    """Yield the texts among the values of a host's own fields, and in their lists."""
    for value in values:
        for text in value if isinstance(value, list | tuple) else (value,):
            if isinstance(text, str) and not isinstance(sanitized := sanitize(text), Refusal):
                yield sanitized


def _find_all(letter: Letter, checks: Checks) -> list[Finding]:
    return list(dict.fromkeys(chain.from_iterable(check.findings(letter) for check in checks)))


@guarded
def preload_reviews(locale: str) -> None:
    """Read every file that reviews in a language need, and findings in it, so that none is read later.

    Args:
        locale: A locale such as ``en_GB``.

    Raises:
        InvalidArgumentError: If the library does not have the language.
    """
    context = {"candidate": {"name": "A"}, "recipient": None, "company": "B", "position": "C"}
    days = {"interview_date": "2026-03-03"}
    # A wrong weekday in each language makes the review look up the right one.
    draft = Draft(message_type="thank-you", body="Monday, March 3; Montag, 3. März; 3月3日（月）", locale=locale)
    review(draft, context | days, explain_in=locale)
