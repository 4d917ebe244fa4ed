"""A warm thank-you as a bare Jinja2 template: no conditions, nothing checked, the dates by Babel."""

import datetime as dt
from collections.abc import Mapping
from functools import cache
from typing import Any

from babel.dates import format_date
from jinja2 import Environment, Template

from followup_kit import Context, render
from tests.benchmarks.facts import WARM, days_of

_ENVIRONMENT = Environment(autoescape=False)  # noqa: S701 - plain text, nothing is HTML
_DATES = {"en": "EEEE, MMMM d", "de": "d. MMMM"}


@cache
def _template(language: str) -> Template:
    """Return the library's letter with the facts in it left open, as somebody would write it who knew them."""
    facts, text = WARM[language], render("thank-you", Context(WARM[language], place=0), locale=language).text
    written = {f"{name}.{part}": said for name in ("candidate", "recipient") for part, said in facts[name].items()}
    written |= {name: said for name, said in facts.items() if isinstance(said, str)}
    written |= zip(("interview_date", "decision_by"), _told(language, *days_of(facts)), strict=True)
    for name, said in sorted(written.items(), key=lambda entry: len(entry[1]), reverse=True):
        text = text.replace(said, f"{{{{ {name} }}}}")
    return _ENVIRONMENT.from_string(text)


def _told(language: str, *days: dt.date) -> tuple[str, ...]:
    return tuple(format_date(day, _DATES[language], locale=language) for day in days)


def bare(language: str, facts: Mapping[str, Any], interview_date: dt.date, decision_by: dt.date) -> str:
    """Return the letter.

    Args:
        language: ``en`` or ``de``.
        facts: Everything the letter names but the dates; people as mappings or objects.
        interview_date: The day of the interview.
        decision_by: The day by which they answer.
    """
    told = dict(zip(("interview_date", "decision_by"), _told(language, interview_date, decision_by), strict=True))
    return _template(language).render(facts, **told)
