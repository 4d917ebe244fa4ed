"""Writes the pages of the documentation that come from the code; ``make docs`` runs it, and a test compares."""

import contextlib
import inspect
import io
import runpy
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import attrs
from babel import Locale

import followup_kit
from followup_kit import Interview, Schedule, Step, parameters, quantities, schedule_for, windows
from followup_kit.guidance import CLAIMS, COVERAGE, DOCUMENTS
from followup_kit.policies import BY_DOCUMENT, CONSENSUS
from followup_kit.rules import conditions, recipients

DOCS = Path(__file__).parent
GOLDEN = DOCS.parent / "tests" / "golden"
_NOTE = "<!-- Written by docs/generate.py from the code: change the code, then run `make docs`. -->\n"
_NEW_YORK = ZoneInfo("America/New_York")
_POLICIES = {"consensus": CONSENSUS, **BY_DOCUMENT}
_INTERVIEW = Interview(
    candidate=followup_kit.Candidate(name="Priya Raman"),
    company="Northwind Energy",
    position="Data Engineer",
    ends_at=datetime(2026, 9, 15, 15, tzinfo=_NEW_YORK),
    interviewers=[followup_kit.Person(name="Dana Okafor", email="d.okafor@example.com", agreed_to_connect=True)],
    progress="early",
)
_NAMED = attrs.evolve(_INTERVIEW, decision_by=date(2026, 9, 25), progress="unknown")


def pages() -> dict[str, str]:
    """Return every generated page by its path under ``docs``."""
    return {
        "reference/api.md": api(),
        "reference/claims.md": claims(),
        "reference/policies.md": policies(),
        "reference/policies.svg": timeline(),
        "gallery.md": gallery(),
        "quickstart-output.md": quickstart_output(),
    }


def quickstart_output() -> str:
    """Return what ``docs/examples/quickstart.py`` prints."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        runpy.run_path(str(DOCS / "examples" / "quickstart.py"), run_name="__main__")
    title = "# What the quickstart prints\n\nThe story of `docs/examples/quickstart.py`, which `make demo` runs.\n"
    return f"{_NOTE}\n{title}\n```text\n{printed.getvalue().strip()}\n```\n"


def gallery() -> str:
    """Return one wording of each text in each language, as the golden files of the tests hold them."""
    lines = [
        _NOTE,
        "# The gallery",
        "",
        "Every text with everything given, in its first wording. `make golden` writes",
        "",
    ]
    lines[-1] = "the files it is made from; they also hold the other wordings, and each text with nothing optional."
    for folder in sorted(GOLDEN.iterdir(), key=lambda path: (path.name != "en", path.name)):
        lines += ["", f"## {Locale.parse(folder.name).get_display_name('en')}"]
        for path in sorted(folder.glob("*.txt")):
            first = path.read_text(encoding="utf-8").split("\n--- ")[0].split("\n", 2)[2].strip()
            lines += ["", f"### {path.stem.replace('.', ', ')}", "", "```text", first, "```"]
    return "\n".join(lines) + "\n"


def policies() -> str:
    """Return the policies side by side for one interview, as tables."""
    text = [
        _NOTE,
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


def claims() -> str:
    """Return every claim with its document, its section, and where it is honoured."""
    lines = [_NOTE, "# Every claim, and where it is honoured", ""]
    for document in DOCUMENTS.values():
        lines += [f"## {document.label}", "", "| claim | section | says | honoured by |", "|---|---|---|---|"]
        for claim in CLAIMS.values():
            if claim.document is document:
                honoured = "; ".join(f"{each.means}: {each.target}" for each in COVERAGE[claim.id])
                lines.append(f"| {claim.id} | {claim.section} | {claim.says} | {honoured} |")
        lines.append("")
    lines += ["## What no document says", "", "| claim | says |", "|---|---|"]
    lines += [f"| {claim.id} | {claim.says} |" for claim in CLAIMS.values() if claim.inferred]
    return "\n".join(lines) + "\n"


def api() -> str:
    """Return the reference of every public name, from its docstring."""
    lines = [_NOTE, "# Reference", "", "Everything below is imported from `followup_kit`.", ""]
    public = {name: getattr(followup_kit, name) for name in followup_kit.__all__}
    groups: dict[str, Callable[[object], bool]] = {
        "Functions": inspect.isfunction,
        "Classes": lambda value: inspect.isclass(value) and not _is_words(value) and not _is_error(value),
        "Words": lambda value: inspect.isclass(value) and _is_words(value),
        "Errors": lambda value: inspect.isclass(value) and _is_error(value),
        "Constants": lambda value: not inspect.isclass(value) and not inspect.isfunction(value),
    }
    for title, belongs in groups.items():
        lines += [f"## {title}", ""]
        for name, value in sorted(public.items()):
            if belongs(value):
                lines += _entry(name, value)
    lines += ["## For policies and rules of your own", ""]
    for module in (parameters, quantities, windows, conditions, recipients):
        lines += [f"### From `{module.__name__}`", "", (module.__doc__ or "").strip(), ""]
        for name, value in vars(module).items():
            defined_here = getattr(value, "__module__", None) == module.__name__
            if defined_here and not name.startswith("_") and name not in public:
                lines += _entry(name, value)
    return "\n".join(lines).rstrip() + "\n"


def _is_words(value: object) -> bool:
    return hasattr(value, "__members__")


def _is_error(value: object) -> bool:
    return inspect.isclass(value) and issubclass(value, Exception)


def _entry(name: str, value: object) -> Iterator[str]:
    if not inspect.isclass(value) and not inspect.isfunction(value):
        yield f"- `{name}`: a `{type(value).__name__}`"
        return
    yield f"### `{name}{_signature(value)}`"
    yield ""
    yield from _text(inspect.getdoc(value) or "")
    members: dict[str, object] = getattr(value, "__members__", {})
    if members:
        yield ", ".join(f"`{member!s}`" for member in members.values())
        yield ""
    elif inspect.isclass(value) and not _is_error(value):
        for attribute, member in vars(value).items():
            function = member.fget if isinstance(member, property) else getattr(member, "__func__", member)
            if not attribute.startswith("_") and inspect.isfunction(function):
                shown = attribute if isinstance(member, property) else f"{attribute}{_signature(function)}"
                yield f"#### `{name}.{shown}`"
                yield ""
                yield from _text(inspect.getdoc(function) or "")


def _signature(value: Callable[..., object]) -> str:
    """Return the names of the parameters, with a star before those that go by name only."""
    if _is_words(value) or _is_error(value):
        return ""
    shown: list[str] = []
    for parameter in inspect.signature(value).parameters.values():
        if parameter.name in ("self", "cls"):
            continue
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in shown:
            shown.append("*")
        stars = "*" if parameter.kind is parameter.VAR_POSITIONAL else ""
        stars = "**" if parameter.kind is parameter.VAR_KEYWORD else stars
        shown.append(f"{stars}{parameter.name}" + ("" if parameter.default is parameter.empty else "=…"))
    return f"({', '.join(shown)})"


def _text(docstring: str) -> Iterator[str]:
    """Turn a docstring's sections into paragraphs and lists."""
    for line in docstring.replace("``", "`").splitlines():
        if line in ("Args:", "Returns:", "Raises:"):
            yield f"**{line[:-1]}**"
            yield ""
        elif line.startswith("    ") and not line.startswith("     "):
            yield f"- {line.strip()}"
        else:
            yield line.strip() if not line.startswith("     ") else f"  {line.strip()}"
    yield ""


def main() -> None:
    """Write every page."""
    for path, text in pages().items():
        target = DOCS / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
