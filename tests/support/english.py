"""What an English letter can be written from: values of each field, easy and hard, and contexts drawn from them."""

import datetime as dt
import random
import zlib
from functools import cache
from typing import Any, NamedTuple

from followup_kit import Context, Message, render
from followup_kit._message_types import CHANNELS, FIELDS, VARIANTS

INTERVIEW_DAY = dt.date(2026, 5, 19)
WRITING_DAYS = (None, INTERVIEW_DAY, dt.date(2026, 5, 20), dt.date(2026, 5, 27))

PHRASES: tuple[Any, ...] = (
    None,
    "the move to streaming",
    "ten years in the U.S. Army",
    "a tour of Acme Inc.",
    ["on-call rotas", "You showed me the new control room.", "the plan for 2027"],
    ["scheduling, and how it fails", "the move and the merger", "your work on J. R. Smith's ideas"],
)
"""What was talked about: nothing, a phrase, one that ends in an abbreviation, lists, and a sentence among phrases."""

VALUES: dict[str, tuple[Any, ...]] = {
    "candidate": (
        {"name": "Priya Raman"},
        {"name": "Priya Raman", "phone": "+1 212 555 0147", "email": "priya@example.org"},
        {"name": "Priya Raman", "affiliation": "Billing, Northwind Energy"},
    ),
    "recipient": (
        None,
        {"name": "Dana Okafor", "honorific": "Dr.", "family_name": "Okafor"},
        {"name": "Tom Fell", "given_name": "Tom", "role": "coordinator"},
        {"name": "Mei Lin", "role": "agency"},
        {"name": "Jo Ruiz", "role": "referrer"},
        {"name": "Ana Roy", "role": "recruiter"},
    ),
    "company": ("Northwind Energy", "Acme Inc."),
    "position": ("Data Engineer", "nursing position", "Senior Analyst (m/f/d)"),
    "interview_date": (None, INTERVIEW_DAY),
    "format": (None, "in-person", "video", "phone"),
    "round": (None, 1, 2, 3),
    "interviewed": (None, True, False),
    "still_interested": (True, False),
    "outcome": (None, "advanced", "rejected", "offered", "rescinded", "withdrew", "accepted", "declined"),
    "discussed": PHRASES,
    "impression": (None, "I have been thinking about your question on late data ever since. It is a good one"),
    "strengths": (
        None,
        "six years of running payroll migrations",
        "a Ph.D. in physics",
        ["handling time cut from nine days to four", "error rate down by a third"],
        ["Led two teams", "ten years in the U.S. Army", "SQL, dbt"],
    ),
    "needs": (None, "somebody who can calm a difficult client", "You need a calm person."),
    "forgotten": (
        None,
        "my certification in ISO 27001",
        "I've run a similar campaign. It worked.",
        "The audit was mine.",
    ),
    "clarify": (None, "I would index the table first, and only then add a cache"),
    "question": (None, "How do you decide what not to build?"),
    "can_send": (None, "my portfolio", ["two references", "the case study"]),
    "enclosed": (None, "the process map that you saw"),
    "reference": (None, "REQ-1042"),
    "last_contact": (None, dt.date(2026, 5, 20), dt.date(2026, 5, 26)),
    "last_channel": (None, "email", "phone", "card", "voicemail", "linkedin"),
    "decision_by": (None, dt.date(2026, 5, 22), dt.date(2026, 6, 5)),
    "respond_by": (None, dt.date(2026, 6, 5)),
    "feedback_given": (None, True, False),
    "ask_feedback": (None, True, False),
    "met_at": (None, "the Droidcon hiring evening"),
    "learned": (
        None,
        "how a small team runs a large grid",
        "clear goals to work toward",
        "I learned a lot about grids.",
    ),
    "stay_connected": (None, True, False),
    "decision": ("undecided", "accept", "decline"),
    "details_provided": (None, True, False),
    "needs_time": (None, True, False),
    "answer_by": (None, dt.date(2026, 6, 8)),
    "offered_on": (None, dt.date(2026, 5, 25), dt.date(2026, 5, 27)),
    "terms": (None, "a starting salary of $52,000 a year", ["30 days of leave", "$71,500 a year", "You added a car."]),
    "requests": (
        None,
        "a salary of $56,000",
        "adjust the salary to $98,000",
        ["a later start", "raise the bonus"],
        ["Thursday, May 28 at 10 a.m.", "Friday, May 29 at 1 p.m."],
    ),
    "start_date": (None, dt.date(2026, 7, 6)),
    "reports_to": (None, "Helen Yu", "J. R. Smith Jr."),
    "chosen": (
        None,
        "a position at a hospital closer to home",
        "staying in my current position",
        "to go back to school",
        "Acme Inc.",
    ),
    "reason": (
        None,
        "a role closer to research",
        "It is closer to home.",
        "to talk with my family",
        "because it pays more",
    ),
    "people": (None, [{"name": "Tom Fell"}], [{"name": "Tom Fell"}, {"name": "Mei Lin"}]),
    "cancelled_by": (None, "employer", "candidate"),
}
"""What each field may hold; ``None`` where it may be left out."""

ALWAYS = ("candidate", "recipient", "company", "position")


class Text(NamedTuple):
    """One of the texts that exist: a message type, a channel, and a variant if the type has any."""

    message_type: str
    channel: str
    variant: str | None

    @property
    def name(self) -> str:
        """The name of its templates, without the number of the wording."""
        return ".".join(part for part in self if part)


class Written(NamedTuple):
    """A letter, and what it was written from."""

    text: Text
    context: dict[str, Any]
    on: dt.date | None
    message: Message


TEXTS = [
    Text(str(kind), str(channel), variant)
    for kind, channels in CHANNELS.items()
    for channel in channels
    for variant in VARIANTS.get(kind, (None,))
]


def write(
    text: Text, context: dict[str, Any], *, place: int = 0, on: dt.date | None = None, locale: str = "en"
) -> Message:
    """Return the message of a text from a context."""
    return render(
        text.message_type,
        Context(context, place=place),
        channel=text.channel,
        variant=text.variant,
        on=on,
        locale=locale,
    )


@cache
def letters(text: Text, many: int) -> tuple[Written, ...]:
    """Write a text many times, from facts that are drawn the same way each time the tests run."""
    draw = random.Random(zlib.crc32(text.name.encode()))  # noqa: S311 - no secret depends on it
    written = []
    for _ in range(many):
        context = draw_context(text, draw)
        on, locale = draw.choice(WRITING_DAYS), draw.choice(("en", "en_GB"))
        message = write(text, context, place=draw.randrange(8), on=on, locale=locale)
        written.append(Written(text, context, on, message))
    return tuple(written)


def draw_context(text: Text, draw: random.Random) -> dict[str, Any]:
    """Draw facts that ask for this text: the variant is theirs, not put over them."""
    names = [field.name for field in FIELDS[text.message_type]]
    context = {name: draw.choice(VALUES[name]) for name in names}
    context |= {name: value for name, value in _facts_of(text, draw).items() if name in names}
    return {name: value for name, value in context.items() if value is not None or name in ALWAYS}


def _facts_of(text: Text, draw: random.Random) -> dict[str, Any]:
    """Return the facts without which a variant would not be chosen."""
    gone = ("rejected", "rescinded", "withdrew", "declined")
    interviewer = VALUES["recipient"][1]
    match text.message_type, text.variant:
        case "thank-you", "interested":
            return {"interviewed": True, "still_interested": True, "outcome": draw.choice((None, "advanced"))}
        case "thank-you", "farewell":
            interested = draw.choice((True, False))
            outcome = draw.choice(gone if interested else (*gone, None))
            return {"interviewed": True, "still_interested": interested, "outcome": outcome}
        case "thank-you", "glad":
            return {"recipient": interviewer, "interviewed": True, "outcome": draw.choice(("offered", "accepted"))}
        case "thank-you", "helped":
            return {"interviewed": False}
        case "rejection-reply", variant:
            return {
                "outcome": "rescinded" if variant == "rescinded" else "rejected",
                "interviewed": False if variant == "not-interviewed" else draw.choice((None, True)),
            }
        case "offer-reply", "accept" | "decline" as decision:
            return {"decision": decision}
        case "offer-reply", variant:
            asked = draw.choice(VALUES["requests"][1:]) if variant == "negotiate" else None
            time = variant == "time"
            return {
                "decision": "undecided",
                "requests": asked,
                "needs_time": True if time else draw.choice((None, False)),
                "answer_by": draw.choice(VALUES["answer_by"]) if variant in ("time", "negotiate") else None,
                "details_provided": False if variant == "details" else draw.choice((None, True)),
            }
        case _:
            return {}
