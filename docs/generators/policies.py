"""The policies side by side, as tables and as a picture."""

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

import attrs

from followup_kit import Candidate, Interview, Person, Schedule, Step, schedule_for
from followup_kit.planning._policies import BY_DOCUMENT, CONSENSUS

_NEW_YORK = ZoneInfo("America/New_York")
_POLICIES = {"consensus": CONSENSUS, **BY_DOCUMENT}
_INTERVIEW = Interview(
    candidate=Candidate(name="Priya Raman"),
    company="Northwind Energy",
    position="Data Engineer",
    ends_at=datetime(2026, 9, 15, 15, tzinfo=_NEW_YORK),
    interviewers=[Person(name="Dana Okafor", email="d.okafor@example.com", agreed_to_connect=True)],
    progress="early",
)
_NAMED = attrs.evolve(_INTERVIEW, decision_by=date(2026, 9, 25), progress="unknown")


def policies() -> str:
    """Return the policies side by side for one interview, as tables."""
    text = [
        "# The five documents side by side",
        "One interview, planned by the consensus and by each document alone. Where a document is silent, the consensus",
        "fills in; claims printed in *italics* are then another document's, or an inference (IN).",
        "",
        "![When each policy would thank and check in](policies.svg)",
        "",
        f"The interview ends on {_day(_INTERVIEW.ends_at)}, {_INTERVIEW.ends_at:%H:%M}, in New York. Nothing has been",
        "sent yet, so the check-in is counted from the interview itself.",
        "",
        "## An early process, no date named",
        *_table(_INTERVIEW),
        "## They said: by Friday, September 25",
        *_table(_NAMED),
    ]
    return "\n".join(text) + "\n"


def _table(interview: Interview) -> Iterator[str]:
    schedules = {name: schedule_for(interview, policy=policy) for name, policy in _POLICIES.items()}
    yield ""
    yield "| step | " + " | ".join(schedules) + " |"
    yield "|---" * (len(schedules) + 1) + "|"
    for action in dict.fromkeys(step.action for schedule in schedules.values() for step in schedule):
        cells = (_cell(schedule, action, name) for name, schedule in schedules.items())
        yield f"| {action} | " + " | ".join(cells) + " |"
    yield ""


def _cell(schedule: Schedule, action: str, document: str) -> str:
    for step in schedule:
        if step.action == action:
            window = step.window
            lines = [f"opens {_moment(window.opens)}", f"due {_moment(window.due)}", f"closes {_moment(window.closes)}"]
            if step.channels:
                lines.append(", ".join(step.channels))
            lines.append(_cited(step, document))
            return "<br>".join(lines)
    return "–"


def _cited(step: Step, document: str) -> str:
    own = (claim.document is not None and claim.document.key == document for claim in step.because)
    return ", ".join(
        claim.id if is_own or document == "consensus" else f"*{claim.id}*"
        for claim, is_own in zip(step.because, own, strict=True)
    )


def _moment(moment: datetime) -> str:
    return f"{_day(moment)}, {moment:%H:%M}"


def _day(moment: datetime) -> str:
    return f"{moment:%a %b} {moment.day}"


def timeline() -> str:
    """Return the windows of thanks and check-ins, one row for each policy, as a picture."""
    width, left, row, days = 900, 200, 46, 30
    scale = (width - left - 20) / days
    start = _INTERVIEW.ends_at
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
            if colour is not None:
                offsets = [(bound - start).total_seconds() / 86400 for bound in attrs.astuple(step.window)]
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
