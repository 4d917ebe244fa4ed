"""Reviewing one draft, or several that go out together."""

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any

from .._message_types import FIELDS
from ..contexts import Context, Field
from ..errors import InvalidArgumentError, Problem
from ..languages import _resources
from ..languages._negotiation import negotiate_locale
from ..messages import Message
from ..messages._context_validation import validate_context
from ._builtin_checks import CHECKS
from ._check_table import Checks
from ._drafts import Draft, as_draft
from ._findings import Finding, Review
from ._text.letter import Letter
from ._text.lexicon import lexicon_for

_FIELDS: tuple[Field, ...] = tuple({field.name: field for fields in FIELDS.values() for field in fields}.values())
"""Every entry that some message takes: what is known helps to judge any of them."""


def review(
    draft: Draft | Message | Mapping[str, Any],
    context: Mapping[str, Any],
    *,
    locale: str | None = None,
    checks: Checks = CHECKS,
) -> Review:
    """Look over a draft before it is sent.

    Args:
        draft: A message that ``render`` wrote, a ``Draft``, or a mapping of a draft's fields.
        context: What is true: the context of the step, or a mapping of the entries that any message takes;
            ``candidate``, ``recipient``, ``company`` and ``position`` are needed.
        locale: The locale it is written in; that of the draft when left out.
        checks: What to look for.

    Returns:
        The findings, worst first. The same draft and context always give the same review.

    Raises:
        InvalidContextError: If the context is not as it should be; all of it at once.
        InvalidArgumentError: If the draft or the table is none, or there are no checks for its language.
        InvalidFactsError: If a mapping makes no draft.
    """
    _require_checks("review", checks)
    letter = _read("review", draft, context, locale)
    return Review(_find_all(letter, checks))


def review_batch(
    drafts: Iterable[tuple[Draft | Message | Mapping[str, Any], Mapping[str, Any]]],
    *,
    locale: str | None = None,
    checks: Checks = CHECKS,
) -> tuple[Review, ...]:
    """Look over drafts that go out together, and at what only shows between them.

    Args:
        drafts: Pairs of a draft and its context, as ``review`` takes them.
        locale: The locale they are written in; that of each draft when left out.
        checks: What to look for in each, and between them.

    Returns:
        A review for each draft, in their order.

    Raises:
        InvalidContextError: If a context is not as it should be.
        InvalidArgumentError: If the drafts are no list, an entry is no pair, a draft or the table is none, or there are
            no checks for a language.
        InvalidFactsError: If a mapping makes no draft.
    """
    _require_checks("review_batch", checks)
    given: object = drafts
    if not isinstance(given, Iterable) or isinstance(given, str | Mapping):
        problem = Problem("drafts", type(given).__name__, "is no list of pairs", "pass pairs: [(draft, context), …]")
        raise InvalidArgumentError("review_batch", [problem])
    letters = [_read("review_batch", *_to_pair(index, pair), locale) for index, pair in enumerate(drafts)]
    found: list[list[Finding]] = [_find_all(letter, checks) for letter in letters]
    for check in checks:
        for index, finding in check.findings_between(letters):
            found[index].append(finding)
    return tuple(map(Review, found))


def _require_checks(function: str, checks: object) -> None:
    if not isinstance(checks, Checks):
        remedy = "pass a followup_kit.Checks, such as CHECKS.without('FK204')"
        raise InvalidArgumentError(function, [Problem("checks", checks, "is not a Checks", remedy)])


def _to_pair(index: int, pair: Any) -> tuple[Any, Any]:
    if isinstance(pair, tuple | list) and len(pair) == 2:  # noqa: PLR2004 - a pair
        return pair[0], pair[1]
    remedy = "pass pairs: [(draft, context), …]"
    raise InvalidArgumentError("review_batch", [Problem(f"drafts[{index}]", type(pair).__name__, "is no pair", remedy)])


def _read(function: str, given: Any, context: Any, locale: str | None) -> Letter:
    draft = as_draft(function, given)
    language, format_locale = negotiate_locale(draft.locale if locale is None else locale, _resources.languages())
    entries = context
    if isinstance(context, Context):
        names = {field.name for field in _FIELDS}
        entries = {name: value for name, value in context.items() if name in names}
    values = validate_context(f"{function}({draft.message_type})", entries, _FIELDS)
    return Letter(draft, values, language, format_locale, lexicon_for(language))


def _find_all(letter: Letter, checks: Checks) -> list[Finding]:
    return list(dict.fromkeys(chain.from_iterable(check.findings(letter) for check in checks)))


def preload_reviews(locale: str) -> None:
    """Read now what the first review would read: by reviewing a draft that looks everything up.

    Args:
        locale: A locale whose language has checks.
    """
    context = {"candidate": {"name": "A"}, "recipient": None, "company": "B", "position": "C"}
    days = {"interview_date": "2026-03-03"}
    # A weekday that is not the date's, in whatever language, has the right one looked up.
    draft = Draft(message_type="thank-you", body="Monday, March 3; Montag, 3. März; 3月3日（月）", locale=locale)
    review(draft, context | days)
