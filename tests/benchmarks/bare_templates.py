"""The warm thank-you as bare Jinja2 templates: no conditions, nothing checked, the dates by Babel."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from babel.dates import format_date
from jinja2 import Environment

_ENVIRONMENT = Environment(autoescape=False)  # noqa: S701 - plain text, nothing is HTML

_LETTERS = {
    "en": _ENVIRONMENT.from_string("""\
Subject: Thank you from {{ candidate.name }} ({{ position }} interview)

Dear {{ recipient.honorific }} {{ recipient.family_name }},

Thank you for speaking with me over video about the {{ position }} position on {{ interview_date }}. \
I especially enjoyed our conversation about {{ discussed }}.

I came away with a much clearer picture of the work at {{ company }}, and I would very much like to be part of it. \
The part of my background that fits best is {{ strength }}. \
One thing I did not get to mention is {{ forgotten }}.

There is also a question I wish I had asked you: {{ question }}

If references or anything else would be useful, I would be glad to send them, and my contact details are below. \
I understand that you expect to decide by {{ decision_by }}, and I look forward to hearing from you then. \
Thank you again for your time.

Best regards,
{{ candidate.name }}
{{ candidate.phone }}
{{ candidate.email }}"""),
    "de": _ENVIRONMENT.from_string("""\
Subject: Vielen Dank für das Gespräch: {{ candidate.name }}, Position „{{ position }}“

Sehr geehrte {{ recipient.honorific }} {{ recipient.family_name }},

vielen Dank, dass Sie sich am {{ interview_date }}, Zeit für ein Videogespräch über die Position „{{ position }}“ \
genommen haben. \
Ein Thema ist mir besonders in Erinnerung geblieben: {{ discussed }}.

Ich habe jetzt ein klareres Bild davon, worauf es bei {{ company }} ankommt, und möchte diese Aufgabe noch lieber \
übernehmen als zuvor. \
Was mich dafür vor allem qualifiziert: {{ strength }}. \
Eines blieb im Gespräch unerwähnt: {{ forgotten }}.

Eine Frage hätte ich Ihnen gern noch gestellt: {{ question }}

Wenn Ihnen Referenzen oder Arbeitsproben bei der Entscheidung helfen, sende ich sie Ihnen gern zu; meine Kontaktdaten \
finden Sie unten. \
Für Ihre Zeit danke ich Ihnen nochmals. \
Auf Ihre Nachricht bis {{ decision_by }}, freue ich mich.

Mit freundlichen Grüßen
{{ candidate.name }}
{{ candidate.phone }}
{{ candidate.email }}"""),
}
_DATES = {"en": "EEEE, MMMM d", "de": "EEEE, d. MMMM"}


def bare(language: str, facts: Mapping[str, Any], interview_date: dt.date, decision_by: dt.date) -> str:
    """Return the letter.

    Args:
        language: ``en`` or ``de``.
        facts: Everything the letter names but the dates; people as mappings or objects.
        interview_date: The day of the interview.
        decision_by: The day by which they answer.
    """
    return _LETTERS[language].render(
        facts,
        interview_date=format_date(interview_date, _DATES[language], locale=language),
        decision_by=format_date(decision_by, _DATES[language], locale=language),
    )
