"""The policies side by side: as a picture, planned for one interview, and number by number."""

import inspect
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import attrs

from followup_kit import (
    Cancelled,
    Candidate,
    Interview,
    Offered,
    OtherOffer,
    Person,
    Rejected,
    Replied,
    Rescinded,
    Schedule,
    Sent,
    Step,
    schedule_for,
)
from followup_kit.guidance import Claim
from followup_kit.planning import Parameters
from followup_kit.policies import BY_DOCUMENT, CONSENSUS

_NEW_YORK = ZoneInfo("America/New_York")
_POLICIES = {"consensus": CONSENSUS, **BY_DOCUMENT}
_ENDS = datetime(2026, 9, 15, 15, tzinfo=_NEW_YORK)
_INTERVIEW = Interview(
    candidate=Candidate(name="Priya Raman"),
    company="Northwind Energy",
    position="Data Engineer",
    ends_at=_ENDS,
    interviewers=[Person(name="Dana Okafor", email="d.okafor@example.com", agreed_to_connect=True)],
    recruiter=Person(name="Sam Reyes", email="s.reyes@example.com", role="recruiter"),
    progress="early",
)
_THANKED = _INTERVIEW.with_event(Sent(at=_ENDS + timedelta(hours=3), action="thank-you"))


class _Case(NamedTuple):
    """Something that may happen, and the steps to show for it."""

    title: str
    interview: Interview
    actions: tuple[str, ...]


def _at(day: int, hour: int) -> datetime:
    return datetime(2026, 9, day, hour, tzinfo=_NEW_YORK)


_ASKED = _THANKED.with_event(Sent(at=_at(29, 10), action="check-in"))
_CASES = (
    _Case(
        "no interviewer is named, a recruiter is known", attrs.evolve(_INTERVIEW, interviewers=[]), ("contact-request",)
    ),
    _Case("silence, after the first check-in", _ASKED, ("check-in", "move-on")),
    _Case(
        "they answer the check-in and name a date, Friday, October 9",
        _ASKED.with_event(Replied(at=_at(30, 11), decision_by=date(2026, 10, 9))),
        ("check-in", "move-on"),
    ),
    _Case(
        "an offer from elsewhere on Thursday, to be answered by Wednesday",
        _THANKED.with_event(OtherOffer(at=_at(17, 16), respond_by=date(2026, 9, 23))),
        ("other-offer",),
    ),
    _Case(
        "the interview is called off the day before",
        _INTERVIEW.with_event(Cancelled(at=_at(14, 16))),
        ("reschedule", "move-on"),
    ),
    _Case("a rejection on a Friday afternoon", _THANKED.with_event(Rejected(at=_at(18, 17))), ("rejection-reply",)),
    _Case(
        "an offer on Friday, to be answered by Saturday",
        _THANKED.with_event(Offered(at=_at(18, 17), respond_by=date(2026, 9, 19))),
        ("offer-reply", "offer-decision"),
    ),
    _Case(
        "an offer without a date for the answer",
        _THANKED.with_event(Offered(at=_at(18, 11))),
        ("offer-reply", "offer-decision"),
    ),
    _Case(
        "an offer, then taken back",
        _THANKED.with_event(Offered(at=_at(18, 11))).with_event(Rescinded(at=_at(22, 9))),
        ("rejection-reply",),
    ),
)


def policies() -> str:
    """Return the policies side by side, as tables."""
    named = attrs.evolve(_INTERVIEW, decision_by=date(2026, 9, 18), progress="unknown")
    text = [
        *("---", "hide: [toc]", "---", ""),  # the tables need the width
        "# The five documents side by side",
        "",
        "One interview, planned by the consensus and by each document alone. Where a document is silent, the consensus",
        "fills in: claims in *italics* are then another document's, or an inference of this library ([IN](claims.md)).",
        "",
        "![When each policy would thank and check in](policies.svg)",
        "",
        f"The interview ends on {_day(_ENDS)}, {_ENDS:%H:%M}, in New York.",
        "",
        "## An early process, no date named",
        *_side_by_side(_INTERVIEW),
        "## They said: by Friday, September 18",
        "",
        "The Mandatory Optional never asks within a week, whatever date was named.",
        *_side_by_side(named),
        "## What else may happen",
        "",
        "From the second row on, thanks were sent on the evening of the interview, unless it was called off. A row is",
        "what these policies plan alike: where it is all six, no document departs from the consensus. What rests on",
        "nothing but IN is our own inference.",
        "",
        *_cases(),
        "## Every number",
        "",
        "What the consensus says, and where a document says otherwise. Days are days of the calendar unless they are",
        "said to be working days.",
        "",
        *_numbers(),
    ]
    return "\n".join(text) + "\n"


def _side_by_side(interview: Interview) -> Iterator[str]:
    schedules = {name: schedule_for(interview, policy=policy) for name, policy in _POLICIES.items()}
    yield from ("", "| step | " + " | ".join(schedules) + " |", "|---" * (len(schedules) + 1) + "|")
    for action in dict.fromkeys(step.action for schedule in schedules.values() for step in schedule):
        cells = (_cell(schedule, action, name) for name, schedule in schedules.items())
        yield f"| {action} | " + " | ".join(cells) + " |"
    yield ""


def _cell(schedule: Schedule, action: str, document: str) -> str:
    steps = [step for step in schedule if step.action == action]
    if not steps:
        return "–"
    step = steps[0]
    lines = [*_bounds(step), ", ".join(step.channels)]
    if len(steps) > 1:
        lines.append("to " + ", ".join(each.recipient.name for each in steps if each.recipient is not None))
    return "<br>".join(line for line in (*lines, _cited(step.because, document)) if line)


def _bounds(step: Step) -> tuple[str, str, str]:
    window = step.window
    return f"opens {_moment(window.opens)}", f"due {_moment(window.due)}", f"closes {_moment(window.closes)}"


def _cases() -> Iterator[str]:
    """Yield a table of what may happen, with the policies that plan alike in one row."""
    yield from ("| what happened | step | by | opens, due, closes | channels | rests on |", "|---|---|---|---|---|---|")
    for case in _CASES:
        for action in case.actions:
            groups: dict[tuple[Any, ...], list[str]] = {}
            claims: dict[tuple[Any, ...], list[Claim]] = {}
            for name, policy in _POLICIES.items():
                found = [step for step in schedule_for(case.interview, policy=policy) if step.action == action]
                cells = ("<br>".join(_bounds(found[0])), ", ".join(found[0].channels)) if found else ("not planned", "")
                groups.setdefault(cells, []).append(name)
                claims.setdefault(cells, []).extend(claim for step in found[:1] for claim in step.because)
            for cells, names in groups.items():
                planned_by = "all six" if len(names) == len(_POLICIES) else ", ".join(names)
                cited = _cited(dict.fromkeys(claims[cells]), "consensus")
                yield f"| {case.title} | {action} | {planned_by} | {' | '.join(cells)} | {cited} |"
    yield ""


def _numbers() -> Iterator[str]:
    """Yield a table of every parameter."""
    meanings = dict(
        re.findall(r"^ {4}(\w+): (.+(?:\n {8}.+)*)", inspect.cleandoc(Parameters.__doc__ or ""), re.MULTILINE)
    )
    yield from ("| parameter | | consensus | otherwise |", "|---|---|---|---|")
    for field in attrs.fields(Parameters):
        common = getattr(CONSENSUS, field.name)
        others = [
            f"{name}: {_value(getattr(policy, field.name))}"
            for name, policy in BY_DOCUMENT.items()
            if _value(getattr(policy, field.name), cited=False) != _value(common, cited=False)
        ]
        meaning = " ".join(meanings[field.name].split())
        yield f"| `{field.name}` | {meaning} | {_value(common)} | {'<br>'.join(others) or '–'} |"


_LABELS = {
    "unknown": "unknown:",
    "early": "early:",
    "near end": "near the end:",
    "due working day": "not late before the end of contact hours after, in working days,",
}
"""What stands before a part of a parameter, where it is not the part's own name."""


def _value(value: Any, *, cited: bool = True) -> str:
    """Return a parameter in words, with its claims; one of several parts, part by part."""
    if not hasattr(value, "claims"):
        parts = [(field.name.replace("_", " "), getattr(value, field.name)) for field in attrs.fields(type(value))]
        told = {name: _value(part, cited=cited) for name, part in parts if part is not None}
        if len(set(told.values())) == 1:
            return next(iter(told.values()))
        return "; ".join(f"{_LABELS.get(name, name)} {word}" for name, word in told.items())
    own = attrs.asdict(value, recurse=False, filter=lambda field, _: field.name != "claims")
    words = _words(type(value).__name__, own)
    return f"{words} ({_cited(value.claims, 'consensus')})" if cited and value.claims else words


def _words(kind: str, own: dict[str, Any]) -> str:
    match kind:
        case "Hours" | "Days":
            return f"{own['value']:g} {kind.lower() if own['value'] != 1 else kind.lower()[:-1]}"
        case "Channels":
            return ", ".join(own["order"])
        case "ContactHours":
            return f"{own['start']:%H:%M} to {own['end']:%H:%M}"
        case "Consent":
            return "needed" if own["required"] else "not needed, unless they said no"
        case "CheckInCap":
            in_all = "no limit in all" if own["in_all"] is None else f"{own['in_all']} in all"
            return f"{own['per_silence']} for each silence, {in_all}"
    raise AssertionError(kind)


def _cited(claims: Iterable[Claim], document: str) -> str:
    return ", ".join(
        link if document in ("consensus", claim.document and claim.document.key) else f"*{link}*"
        for claim in claims
        for link in [f"[{claim.id}](claims.md#{claim.id})"]
    )


def _moment(moment: datetime) -> str:
    return f"{_day(moment)}, {moment:%H:%M}"


def _day(moment: datetime) -> str:
    return f"{moment:%a %b} {moment.day}"


def timeline() -> str:
    """Return the windows of thanks and check-ins, one row for each policy, as a picture."""
    width, left, row, days = 900, 200, 46, 30
    scale = (width - left - 20) / days
    height = 60 + row * len(_POLICIES)
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
            'font-size="13">'
        ),
        "<title>Thank-you and check-in windows by policy, in days after the interview</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
    ]
    for day in range(0, days + 1, 7):
        x = left + day * scale
        parts.append(f'<line x1="{x:.1f}" y1="30" x2="{x:.1f}" y2="{height - 20}" stroke="#d8dce2"/>')
        parts.append(f'<text x="{x:.1f}" y="20" text-anchor="middle" fill="#4a5361">day {day}</text>')
    for place, (name, policy) in enumerate(_POLICIES.items()):
        y = 42 + row * place
        parts.append(f'<text x="12" y="{y + 17}" fill="#1d2430">{name}</text>')
        for step in schedule_for(_INTERVIEW, policy=policy):
            colour = {"thank-you": "#2f6f4f", "check-in": "#2a5d9f"}.get(step.action)
            if colour is not None and step.recipient is _INTERVIEW.interviewers[0]:
                offsets = [(bound - _ENDS).total_seconds() / 86400 for bound in attrs.astuple(step.window)]
                opens, due, closes = (left + offset * scale for offset in offsets)
                parts.append(_bar(opens, max(due, opens + 3), y, colour, 1.0))
                parts.append(_bar(due, closes, y, colour, 0.3))
    parts.append(
        f'<text x="{left}" y="{height - 4}" fill="#4a5361">green: thank-you, blue: check-in; full: opens to due, '
        "pale: due to closes</text>"
    )
    return "\n".join([*parts, "</svg>"]) + "\n"


def _bar(start: float, end: float, y: float, colour: str, opacity: float) -> str:
    return (
        f'<rect x="{start:.1f}" y="{y}" width="{max(end - start, 0):.1f}" height="24" rx="2" fill="{colour}" '
        f'fill-opacity="{opacity}"/>'
    )
