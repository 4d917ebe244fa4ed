"""A plan as a picture: well-formed, legible, complete in words, and the same each time."""

import datetime as dt
import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import (
    WEEKDAYS,
    Action,
    Advanced,
    Agenda,
    CalendarError,
    Interview,
    InvalidArgumentError,
    Offered,
    Person,
    Replied,
    Schedule,
    Sent,
    WorkingDays,
    agenda_for,
    explain,
    schedule_for,
    testing,
)
from followup_kit.facts._events import EVENTS
from followup_kit.pictures import timeline_svg
from followup_kit.pictures._style import FONT, SMALL
from followup_kit.pictures._text import text_width
from followup_kit.pictures._words import HAPPENED, TITLE
from tests.support.hostile import KEPT
from tests.support.samples import INTERVIEW

SVG = "{http://www.w3.org/2000/svg}"
BERLIN = ZoneInfo("Europe/Berlin")
THANKED = INTERVIEW.with_event(Sent(at=INTERVIEW.ends_at, action="thank-you", to="Tom Fell"))
REPLIED = THANKED.with_event(
    Replied(at=INTERVIEW.ends_at + dt.timedelta(days=6), by="Dana Okafor", decision_by=dt.date(2026, 6, 5))
)
AGENDA = agenda_for([REPLIED])
NOW = INTERVIEW.ends_at + dt.timedelta(days=9)
LOCALES = ["en", "de", "ja"]


def parsed(picture: str) -> ET.Element:
    """Return a picture as XML."""
    return ET.fromstring(picture)


def styled(picture: ET.Element, name: str) -> list[ET.Element]:
    """Return the elements of a class."""
    return [each for each in picture.iter() if name in each.get("class", "").split()]


def texts(picture: ET.Element) -> list[str]:
    """Return every text that is written."""
    return ["".join(each.itertext()) for each in picture.iter(f"{SVG}text")]


def drawn(plan: Schedule | Agenda, **how: Any) -> ET.Element:
    """Draw a plan."""
    return parsed(timeline_svg(plan, **how))


@st.composite
def pictures(draw: st.DrawFn) -> str:
    """Draw a picture of any plan, in any way."""
    drawn_ones = draw(st.lists(testing.interviews(), max_size=3))
    interviews = [attrs.evolve(each, key=str(place)) for place, each in enumerate(drawn_ones)]
    calendar = draw(testing.calendars())
    try:
        agenda = agenda_for(interviews, calendar=calendar)
    except CalendarError:  # no working day can be found
        agenda = agenda_for(interviews)
    plan: Schedule | Agenda = agenda
    if len(interviews) == 1 and draw(st.booleans()):
        (plan,) = agenda.schedules.values()
    at = draw(st.none() | testing.moments())
    return timeline_svg(
        plan, locale=draw(st.sampled_from(LOCALES)), at=at, width=draw(st.sampled_from([320, 640, 960, 1600]))
    )


def box(text: ET.Element) -> tuple[float, float, float, float]:
    """Return about where a text stands: its left, right, top and bottom."""
    size = SMALL if re.search("fk-(small|muted)", text.get("class", "")) else FONT
    bold = 1.1 if "fk-now-label" in text.get("class", "") else 1.0
    needs = bold * text_width(text.text or "", size)
    for part in text:
        is_company = part.get("class") == "fk-company"
        needs += text_width(part.text or "", FONT if is_company else SMALL) * (1.1 if is_company else 1.0)
        needs += float(part.get("dx", "0"))
    x, y = float(text.attrib["x"]), float(text.attrib["y"])
    x -= needs / 2 if text.get("text-anchor") == "middle" else 0
    return x, x + needs, y - 0.75 * size, y + 0.2 * size


@given(pictures())
def test_every_picture_is_well_formed(picture: str) -> None:
    """With a title, a description and a role, nothing that could run, and no id that a page may have already."""
    root = parsed(picture)
    assert root.attrib["role"] == "img"
    assert [each.tag.removeprefix(SVG) for each in root][:3] == ["title", "desc", "style"]
    assert all(root[place].text for place in range(3))
    assert {each.tag.removeprefix(SVG) for each in root.iter()} <= {
        *("svg", "title", "desc", "style", "g", "text", "tspan", "rect", "line", "path", "circle"),
    }
    names = {name for each in root.iter() for name in each.attrib}
    assert not {name for name in names if name.startswith("on") or name in ("id", "href", "style")}


@given(pictures())
def test_no_two_texts_overlap(picture: str) -> None:
    """And none leaves the picture, as far as widths are known without the font."""
    root = parsed(picture)
    boxes = [box(each) for each in root.iter(f"{SVG}text")]
    for place, (left, right, top, bottom) in enumerate(boxes):
        assert left >= 0
        assert right <= float(root.attrib["width"])
        for other_left, other_right, other_top, other_bottom in boxes[place + 1 :]:
            beside = right <= other_left or other_right <= left
            assert beside or bottom <= other_top or other_bottom <= top


@given(pictures())
def test_no_text_stands_on_a_sign(picture: str) -> None:
    """Neither on a bar nor on what happened or was done."""
    root = parsed(picture)
    texts_at = [box(each) for each in root.iter(f"{SVG}text")]
    signs = [
        tuple(float(each.attrib[name]) for name in ("x", "y", "width", "height"))
        for each in [*styled(root, "fk-bar"), *styled(root, "fk-late")]
    ]
    for disc in root.iter(f"{SVG}circle"):
        x, y, radius = (float(disc.attrib[name]) for name in ("cx", "cy", "r"))
        signs.append((x - radius, y - radius, 2 * radius, 2 * radius))
    for x, y, width, height in signs:
        assert not any(
            left < x + width and x < right and top < y + height and y < bottom for left, right, top, bottom in texts_at
        )


@given(pictures())
def test_everything_stands_in_the_picture(picture: str) -> None:
    """No bar, shade or sign begins or ends outside; none has a negative size."""
    root = parsed(picture)
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    for each in root.iter(f"{SVG}rect"):
        x, y, wide, high = (float(each.attrib[name]) for name in ("x", "y", "width", "height"))
        assert 0 <= x <= x + wide <= width
        assert 0 <= y <= y + high <= height
    for each in root.iter(f"{SVG}circle"):
        assert 0 < float(each.attrib["cx"]) < width


@given(testing.interviews(), testing.calendars())
def test_the_description_says_everything(interview: Interview, calendar: WorkingDays) -> None:
    """Each step, what is done and what was withheld, in the words of a brief explanation; and a row for each."""
    schedule = schedule_for(interview, calendar=calendar)
    root = drawn(schedule, calendar=calendar)
    entries = [*schedule.done, *schedule, *schedule.withheld]
    said = [explain(each, brief=True) for each in entries]
    assert [each.findtext(f"{SVG}title") for each in root.iter(f"{SVG}g")] == said
    if said:
        assert root.findtext(f"{SVG}desc") == "\n".join(said)


def test_a_step_is_a_bar_from_opening_to_due_and_on_to_closing() -> None:
    """Full, then pale; in the order of time, and as long as the window is."""
    root = drawn(AGENDA)
    bars = [each for each in styled(root, "fk-bar") if each.get("height") == "12"][: len(AGENDA)]
    spans = [(float(bar.attrib["x"]), float(bar.attrib["width"])) for bar in bars]
    by_action = dict(zip([entry.step.action for entry in AGENDA], spans, strict=True))
    check_in, move_on = by_action["check-in"], by_action["move-on"]
    assert check_in[0] + check_in[1] <= move_on[0]
    assert move_on[1] > check_in[1]


def test_what_is_done_and_withheld_is_marked() -> None:
    """A sign where it was done; the reason where there is no time to show. One of each is in the legend."""
    (schedule,) = AGENDA.schedules.values()
    root = drawn(AGENDA)
    assert len(styled(root, "fk-done")) == len(schedule.done) + 1
    assert len(styled(root, "fk-why")) == len(schedule.withheld)
    assert "– They have not agreed to it" in texts(root)
    assert "✓ Tue, May 19" in texts(root)


def test_an_agenda_shows_what_happened() -> None:
    """The interview and each event but what was sent, which is a row; a schedule knows nothing of it."""
    root = drawn(AGENDA)
    marks = [each.findtext(f"{SVG}title") for each in root.iter(f"{SVG}g") if styled(each, "fk-event")]
    assert marks == [
        "Interview: Northwind Energy (Tue, May 19, 3:30\u202fPM)",
        "You heard from Dana Okafor; they decide by Fri, Jun 5 (Mon, May 25, 3:30\u202fPM)",
    ]
    assert {"Interview", "Reply"} <= {*texts(root)}
    assert styled(drawn(schedule_for(REPLIED)), "fk-event") == []


def test_the_line_of_now_is_drawn_when_asked_for() -> None:
    """The library knows no present; what is asked for lies on the axis, however far away."""
    assert styled(drawn(AGENDA), "fk-now") == []
    assert len(styled(drawn(AGENDA, at=NOW), "fk-now")) == 1
    later = drawn(AGENDA, at=NOW.replace(year=2031))
    (line,) = styled(later, "fk-now")
    assert float(line.attrib["x1"]) < float(later.attrib["width"])
    assert any("2028" in each for each in texts(later))
    assert not any("2026" in each for each in texts(drawn(AGENDA)))


def shades(plan: Schedule | Agenda, **how: Any) -> list[tuple[str | None, str | None, str | None]]:
    """Return where days off are shaded, without the sample in the legend."""
    return [(each.get("x"), each.get("width"), each.get("y")) for each in styled(drawn(plan, **how), "fk-off")][:-1]


def test_days_off_are_those_of_the_calendar() -> None:
    """That of an agenda is its own; a schedule knows none, and has Monday to Friday until told."""
    fridays = WorkingDays(weekend=["friday"])
    schedule = schedule_for(REPLIED, calendar=fridays)
    assert shades(schedule) == shades(schedule, calendar=WEEKDAYS) != shades(schedule, calendar=fridays)
    agenda = agenda_for([REPLIED], calendar=fridays)
    assert shades(agenda) == shades(agenda, calendar=fridays) != shades(agenda, calendar=WEEKDAYS)


def test_each_interview_has_its_own_days_off() -> None:
    """Where the calendar is a function of the interview; of a schedule it can be none."""
    other = attrs.evolve(REPLIED, key="2")

    def calendar(interview: Interview) -> WorkingDays:
        return WorkingDays(weekend=["friday"]) if interview.key else WEEKDAYS

    agenda = agenda_for([REPLIED, other], calendar=calendar)
    by_line = defaultdict(set)
    for x, wide, y in shades(agenda):
        by_line[y].add((x, wide))
    first, second = by_line.values()
    assert first.isdisjoint(second)
    assert shades(agenda, calendar=calendar) == shades(agenda)


def test_it_speaks_the_readers_language() -> None:
    """Titles, reasons, dates and the legend; and it says which language it is in."""
    german = drawn(AGENDA, locale="de_AT", at=NOW)
    assert german.attrib["lang"] == "de-AT"
    assert {"Nachfrage", "jetzt", "Erledigt", "Fällig", "– Das Einverständnis dafür liegt nicht vor"} <= {
        *texts(german)
    }
    assert {"問い合わせ", "現在", "完了", "Dana Okafor様"} <= {*texts(drawn(AGENDA, locale="ja", at=NOW))}
    assert timeline_svg(AGENDA, locale="pt", fallback="de") == timeline_svg(AGENDA, locale="de")


def test_dates_are_told_in_the_readers_zone() -> None:
    """An interview in the evening in New York is on the next day in Berlin."""
    late = attrs.evolve(INTERVIEW, ends_at=INTERVIEW.ends_at.replace(hour=22))
    assert "Thu, May 21" in texts(drawn(schedule_for(late), zone=BERLIN))
    assert "Thu, May 21" not in texts(drawn(schedule_for(late)))


def test_every_action_and_event_has_a_name() -> None:
    """In two or three words; an action of a host is called what the host calls it."""
    assert {*TITLE} == {*Action}
    assert {*HAPPENED} == {*EVENTS} - {Sent}
    own = attrs.evolve(schedule_for(INTERVIEW)[0], action="x-portfolio")
    assert "portfolio" in texts(drawn(Schedule(steps=(own,))))


def test_a_second_round_says_so() -> None:
    """Otherwise the two could not be told apart."""
    second = attrs.evolve(INTERVIEW, round=2)
    assert any("Round 2 · Data Engineer" in each for each in texts(drawn(schedule_for(second))))


def test_long_names_are_cut_and_stand_in_full_in_the_description() -> None:
    """Of a person and of a company."""
    name, company = "Prof. Dr. Katharina von Hohenzollern-Sigmaringen", "Donaudampfschifffahrtsgesellschaft " * 4
    plan = schedule_for(attrs.evolve(INTERVIEW, company=company.strip(), interviewers=[Person(name=name)]))
    root = drawn(plan, locale="de")
    assert not any(name in each or company.strip() in each for each in texts(root))
    assert any(each.startswith("Prof. Dr.") and each.endswith("…") for each in texts(root))
    assert name in (root.findtext(f"{SVG}desc") or "")


def test_a_narrow_picture_writes_on_two_lines() -> None:
    """For a telephone: who and when below what."""
    narrow, wide = drawn(AGENDA, width=400), drawn(AGENDA)
    assert "Jun 9 · Dana Okafor" in texts(narrow)
    assert float(narrow.attrib["height"]) > float(wide.attrib["height"])
    assert narrow.attrib["width"] == "400"


def test_a_big_panel_over_three_rounds_is_drawn_row_by_row() -> None:
    """Each round under its own heading, in the order in which they were given."""
    rounds = [
        attrs.evolve(INTERVIEW, key="x", round=number, ends_at=INTERVIEW.ends_at + dt.timedelta(7 * number))
        for number in (1, 2, 3)
    ]
    rounds[0] = rounds[0].with_event(Advanced(at=rounds[0].ends_at + dt.timedelta(3)))
    rounds[2] = rounds[2].with_event(Offered(at=rounds[2].ends_at + dt.timedelta(3)))
    agenda = agenda_for(rounds)
    root = drawn(agenda, at=NOW)
    assert len(styled(root, "fk-company")) == 3
    assert len(styled(root, "fk-why")) == sum(len(each.withheld) for each in agenda.schedules.values())


@pytest.mark.parametrize("plan", [agenda_for([]), Schedule(steps=())], ids=["agenda", "schedule"])
def test_an_empty_plan_says_so(plan: Schedule | Agenda) -> None:
    """In a small picture."""
    root = drawn(plan, at=NOW)
    assert texts(root) == ["Nothing to do"]
    assert root.findtext(f"{SVG}title") == "Nothing to do"


def test_a_plan_with_nothing_but_reasons_has_no_axis() -> None:
    """What was withheld has no time."""
    withheld = schedule_for(REPLIED).withheld
    root = drawn(Schedule(steps=(), withheld=withheld), at=NOW)
    assert len(styled(root, "fk-why")) == len(withheld)
    assert styled(root, "fk-grid") == styled(root, "fk-now") == []


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_what_was_typed_is_text(text: str) -> None:
    """Whatever a name holds: the picture has the elements it has for any other."""
    interview = attrs.evolve(INTERVIEW, company=text, position=text, interviewers=[Person(name=text)])
    plain = attrs.evolve(INTERVIEW, company="A", position="B", interviewers=[Person(name="C")])
    tags = [[each.tag for each in drawn(schedule_for(each)).iter(f"{SVG}g")] for each in (interview, plain)]
    assert tags[0] == tags[1]
    assert "<script" not in timeline_svg(agenda_for([interview]))


def test_what_no_xml_holds_is_replaced() -> None:
    """A step that a host built by hand may hold anything."""
    step = attrs.evolve(schedule_for(INTERVIEW)[0], company="A\x00\x1b\ud800\uffffB")
    (company,) = styled(drawn(Schedule(steps=(step,))), "fk-company")
    assert company.text == "A\ufffd\ufffd\ufffd\ufffdB"


def test_the_same_plan_is_the_same_picture() -> None:
    """Letter by letter, planned again or not."""
    assert timeline_svg(AGENDA, at=NOW) == timeline_svg(agenda_for([attrs.evolve(REPLIED)]), at=NOW)


def test_styles_touch_nothing_but_the_picture() -> None:
    """Each selector begins with the picture's own class, and there are colours for light and for dark."""
    style = drawn(AGENDA).findtext(f"{SVG}style") or ""
    bare = re.sub(r"@media \(prefers-color-scheme:dark\)\{(.*?\})\}", r"\1", style)
    selectors = [each for rule in re.findall(r"([^{}]+)\{", bare) for each in rule.split(",")]
    assert all(each.strip().startswith(".fk-timeline") for each in selectors)
    assert "prefers-color-scheme:dark" in style
    used = {name for each in drawn(AGENDA, at=NOW).iter() for name in each.get("class", "").split()}
    assert {name for name in used if f".{name}" not in style} == set()


@pytest.mark.parametrize(
    ("how", "field"),
    [
        ({"width": 100}, "width"),
        ({"width": True}, "width"),
        ({"width": "960"}, "width"),
        ({"calendar": "weekdays"}, "calendar"),
        ({"calendar": WorkingDays}, "calendar"),
        ({"calendar": lambda interview: None}, "calendar"),
        ({"at": dt.datetime(2026, 5, 20)}, "at"),
        ({"at": "now"}, "at"),
        ({"zone": "Europe/Berlin"}, "zone"),
        ({"locale": "pt"}, "locale"),
    ],
)
def test_what_cannot_be_drawn_is_refused(how: dict[str, Any], field: str) -> None:
    """With what is wrong with it."""
    with pytest.raises(InvalidArgumentError) as raised:
        timeline_svg(AGENDA, **how)
    assert [problem.field for problem in raised.value.problems] == [field]


def test_everything_that_is_wrong_is_told_at_once() -> None:
    """A list of steps is no plan, and a schedule has no interview to ask about."""
    draw: Callable[..., str] = timeline_svg
    with pytest.raises(InvalidArgumentError) as raised:
        draw([*AGENDA], calendar=lambda interview: WEEKDAYS, width=0)
    assert [problem.field for problem in raised.value.problems] == ["plan", "calendar", "width"]
    assert "pass what schedule_for or agenda_for returns" in str(raised.value)
