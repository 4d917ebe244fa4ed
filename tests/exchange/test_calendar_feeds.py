"""Plans as calendar feeds: what stands in an entry, how it is revised, and what other programs read of it."""

import datetime as dt
import re
import subprocess
import sys
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import (
    Candidate,
    Interview,
    InvalidArgumentError,
    Person,
    Step,
    Window,
    agenda_for,
    explain,
    schedule_for,
    testing,
)
from followup_kit.exchange import to_ical
from tests.support.hostile import KEPT
from tests.support.samples import CANDIDATE, DANA, INTERVIEW, NEW_YORK

AT = dt.datetime(2026, 5, 19, 16, tzinfo=NEW_YORK)
BERLIN = ZoneInfo("Europe/Berlin")
SCHEDULE = schedule_for(INTERVIEW)
THANKS, CHECK_IN = SCHEDULE[0], SCHEDULE[-2]

FORMS: list[dict[str, Any]] = [
    {},
    {"component": "to-do"},
    {"all_day": True},
    {"component": "to-do", "all_day": True, "locale": "de"},
    {"alarms": [dt.timedelta(hours=2), dt.timedelta(days=1)], "locale": "ja", "zone": BERLIN},
    {"method": None, "name": "Follow-up", "all_day": True, "alarms": dt.timedelta(hours=3)},
]


def entries(feed: bytes) -> dict[str, Any]:
    """Return the entries of a feed by their UIDs, as icalendar reads them."""
    calendar: Any = icalendar.Calendar.from_ical(feed)
    return {str(each["UID"]): each for each in calendar.walk() if each.name in ("VEVENT", "VTODO")}


def text(feed: bytes) -> str:
    """Return a feed as text, its lines unfolded."""
    return re.sub(r"\r\n ", "", feed.decode())


def at_window(step: Step, opens: dt.datetime, due: dt.datetime) -> Step:
    """Return a step with another window."""
    return attrs.evolve(step, window=Window(opens=opens, due=due, closes=due))


# What stands in an entry.


def test_an_entry_runs_from_the_opening_of_the_window_to_its_due() -> None:
    """Its UID is the id of the step; it is private, and the time stays free."""
    entry = entries(to_ical(SCHEDULE, at=AT))[CHECK_IN.id]
    assert (entry["DTSTART"].dt, entry["DTEND"].dt) == (CHECK_IN.window.opens, CHECK_IN.window.due)
    assert entry["DTSTART"].params["TZID"] == "America/New_York"
    assert entry["DTSTAMP"].dt == AT
    assert entry["SUMMARY"] == "Northwind Energy: ask Dana Okafor by email whether there is any news"
    assert entry["DESCRIPTION"] == explain(CHECK_IN)
    assert (entry["STATUS"], entry["CLASS"], entry["TRANSP"], entry["SEQUENCE"]) == (
        "CONFIRMED",
        "PRIVATE",
        "TRANSPARENT",
        0,
    )


def test_a_to_do_is_due_when_the_step_is() -> None:
    """It can be begun when the window opens."""
    entry = entries(to_ical(SCHEDULE, at=AT, component="to-do"))[CHECK_IN.id]
    assert entry.name == "VTODO"
    assert (entry["DTSTART"].dt, entry["DUE"].dt) == (CHECK_IN.window.opens, CHECK_IN.window.due)
    assert (entry["STATUS"], "TRANSP" in entry) == ("NEEDS-ACTION", False)


@pytest.mark.parametrize(("component", "end", "last"), [("event", "DTEND", 3), ("to-do", "DUE", 2)])
def test_whole_days_have_no_time(component: str, end: str, last: int) -> None:
    """An event ends with the day before its end; a to-do is due on its last day."""
    entry = entries(to_ical([CHECK_IN], at=AT, component=component, all_day=True))[CHECK_IN.id]
    assert (entry["DTSTART"].dt, entry[end].dt) == (dt.date(2026, 5, 26), dt.date(2026, 6, last))


@pytest.mark.parametrize("all_day", [False, True])
def test_what_begins_when_it_is_due_has_no_length(all_day: bool) -> None:
    """RFC 5545 allows no end at the beginning: the beginning of an event is enough, and the due of a to-do."""
    step = at_window(CHECK_IN, CHECK_IN.window.due, CHECK_IN.window.due.replace(microsecond=7))
    event = entries(to_ical([step], at=AT, all_day=all_day))[step.id]
    to_do = entries(to_ical([step], at=AT, all_day=all_day, component="to-do"))[step.id]
    assert {"DTSTART", "DTEND", "DUE"} & {*event} == ({"DTSTART", "DTEND"} if all_day else {"DTSTART"})
    assert {"DTSTART", "DTEND", "DUE"} & {*to_do} == {"DUE"}


def test_times_are_told_in_the_zone_of_the_reader() -> None:
    """So are the dates of whole days, and the words."""
    step = at_window(
        CHECK_IN, dt.datetime(2026, 5, 26, 20, tzinfo=NEW_YORK), dt.datetime(2026, 5, 27, 9, tzinfo=NEW_YORK)
    )
    feed = text(to_ical([step], at=AT, zone=BERLIN))
    assert "DTSTART;TZID=Europe/Berlin:20260527T020000\r\n" in feed
    assert "TZID:America/New_York" not in feed
    assert "(Europe/Berlin time)" in feed
    assert "DTSTART;VALUE=DATE:20260527\r\n" in text(to_ical([step], at=AT, zone=BERLIN, all_day=True))


@pytest.mark.parametrize(
    "zone", [dt.UTC, ZoneInfo("UTC"), ZoneInfo("Etc/UTC"), dt.timezone(dt.timedelta(hours=2), "CEST")], ids=str
)
def test_a_zone_without_a_name_is_written_in_utc(zone: dt.tzinfo) -> None:
    """A calendar knows no offsets, and UTC needs no definition."""
    feed = text(to_ical([CHECK_IN], at=AT, zone=zone))
    assert "DTSTART:20260526T130000Z\r\n" in feed
    assert "VTIMEZONE" not in feed


def test_an_hour_that_the_clocks_repeat_is_written_in_utc() -> None:
    """A local time means the earlier of two; whoever means the later one says it in UTC."""
    earlier = dt.datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN)
    due = dt.datetime(2026, 10, 25, 9, tzinfo=BERLIN)
    assert "DTSTART;TZID=Europe/Berlin:20261025T023000\r\n" in text(to_ical([at_window(CHECK_IN, earlier, due)], at=AT))
    later = text(to_ical([at_window(CHECK_IN, earlier.replace(fold=1), due)], at=AT))
    assert "DTSTART:20261025T013000Z\r\nDTEND:20261025T080000Z\r\n" in later


def test_titles_are_in_the_language_of_the_reader() -> None:
    """They are short, and name the company and what to do."""
    feeds = {locale: to_ical([THANKS], at=AT, locale=locale) for locale in ("de", "ja")}
    titles = {locale: str(entries(feed)[THANKS.id]["SUMMARY"]) for locale, feed in feeds.items()}
    assert titles == {
        "de": "Northwind Energy: Danken Sie Dana Okafor per E-Mail",
        "ja": "Northwind Energy：Dana Okafor様にメールでお礼を伝えましょう",
    }
    assert to_ical([THANKS], at=AT, locale="eo", fallback="de") == to_ical([THANKS], at=AT, locale="de")


@pytest.mark.parametrize("form", FORMS)
def test_an_alarm_rings_before_the_due_and_not_before_the_opening(form: dict[str, Any]) -> None:
    """It is told from the beginning of the entry, in elapsed time."""
    before = [dt.timedelta(hours=2), dt.timedelta(days=300)]
    calendar: Any = icalendar.Calendar.from_ical(to_ical(SCHEDULE, at=AT, **{**form, "alarms": before}))
    for step in SCHEDULE:
        entry = next(each for each in calendar.walk() if each.get("UID") == step.id)
        start = entry["DTSTART"].dt
        if not isinstance(start, dt.datetime):
            start = dt.datetime.combine(start, dt.time.min, NEW_YORK)
        rings = [start + alarm["TRIGGER"].dt for alarm in entry.walk("VALARM")]
        assert rings == [step.window.opens, step.window.due - before[0]]


def test_an_alarm_of_what_has_no_beginning_is_told_from_its_end() -> None:
    """A to-do of one day has nothing but its due."""
    step = at_window(CHECK_IN, CHECK_IN.window.opens, CHECK_IN.window.opens + dt.timedelta(hours=8))
    feed = text(to_ical([step], at=AT, component="to-do", all_day=True, alarms=dt.timedelta(hours=2)))
    assert "DUE;VALUE=DATE:20260526\r\n" in feed
    assert "TRIGGER;RELATED=END:PT15H\r\n" in feed


def test_a_calendar_has_a_name_and_a_method() -> None:
    """What a calendar server stores has no method (RFC 4791, 4.1)."""
    feed = text(to_ical(SCHEDULE, at=AT, name="After, the interview"))
    assert "\r\nMETHOD:PUBLISH\r\n" in feed
    assert "\r\nNAME:After\\, the interview\r\nX-WR-CALNAME:After\\, the interview\r\n" in feed
    assert "METHOD" not in text(to_ical(SCHEDULE, at=AT, method=None))


# How a feed follows another.


def test_the_first_feed_and_the_same_again_are_equal() -> None:
    """Nothing is revised that has not changed, whatever changed in the words."""
    feed = to_ical(SCHEDULE, at=AT, name="Mine")
    assert to_ical(SCHEDULE, at=AT, name="Mine", previous=feed) == feed
    assert to_ical([*SCHEDULE], at=AT, name="Mine", previous=feed.decode()) == feed
    german = to_ical(SCHEDULE, at=AT, previous=feed, locale="de")
    assert {int(entry["SEQUENCE"]) for entry in entries(german).values()} == {0}


def test_a_date_that_moves_makes_a_revision() -> None:
    """The steps whose dates stay keep theirs."""
    first = to_ical(SCHEDULE, at=AT)
    named = schedule_for(attrs.evolve(INTERVIEW, decision_by=dt.date(2026, 6, 5)))
    second = entries(to_ical(named, at=AT, previous=first))
    assert (second[CHECK_IN.id]["SEQUENCE"], second[THANKS.id]["SEQUENCE"]) == (1, 0)
    third = entries(to_ical(SCHEDULE, at=AT, previous=to_ical(named, at=AT, previous=first)))
    assert third[CHECK_IN.id]["SEQUENCE"] == 2


def test_what_is_gone_is_cancelled_with_its_dates() -> None:
    """It stays cancelled, once revised; and it is confirmed when it is back."""
    first = to_ical(SCHEDULE, at=AT)
    rest = [step for step in SCHEDULE if step is not CHECK_IN]
    second = to_ical(rest, at=AT, previous=first)
    gone = entries(second)[CHECK_IN.id]
    assert (gone["STATUS"], gone["SEQUENCE"]) == ("CANCELLED", 1)
    assert (gone["DTSTART"].dt, gone["DTEND"].dt) == (CHECK_IN.window.opens, CHECK_IN.window.due)
    assert gone["SUMMARY"] == entries(first)[CHECK_IN.id]["SUMMARY"]
    assert to_ical(rest, at=AT, previous=second) == second
    back = entries(to_ical(SCHEDULE, at=AT, previous=second))[CHECK_IN.id]
    assert (back["STATUS"], back["SEQUENCE"]) == ("CONFIRMED", 2)


def test_a_to_do_that_is_done_is_completed() -> None:
    """A schedule and an agenda know what is done; of a mere list of steps, what is gone is cancelled."""
    first = to_ical(SCHEDULE, at=AT, component="to-do")
    later = INTERVIEW.with_event(THANKS.sent(AT))
    for after in (schedule_for(later), agenda_for([later])):
        done = entries(to_ical(after, at=AT, component="to-do", previous=first))[THANKS.id]
        assert (done["STATUS"], done["COMPLETED"].dt, int(done["PERCENT-COMPLETE"])) == ("COMPLETED", AT, 100)
    feed = to_ical(schedule_for(later), at=AT, component="to-do", previous=first)
    assert to_ical(schedule_for(later), at=AT, component="to-do", previous=feed) == feed
    assert entries(to_ical([*schedule_for(later)], at=AT, previous=first))[THANKS.id]["STATUS"] == "CANCELLED"
    events = to_ical(SCHEDULE, at=AT)
    assert entries(to_ical(schedule_for(later), at=AT, previous=events))[THANKS.id]["STATUS"] == "CANCELLED"


def test_the_zone_of_what_is_gone_stays_defined() -> None:
    """Of a zone that no step is in any more, the definition of the earlier feed is kept."""
    first = to_ical(SCHEDULE, at=AT)
    second = to_ical([], at=AT, previous=first)
    assert (
        text(second).partition("BEGIN:VTIMEZONE")[2].partition("BEGIN:VEVENT")[0]
        == text(first).partition("BEGIN:VTIMEZONE")[2].partition("BEGIN:VEVENT")[0]
    )
    assert entries(second)[CHECK_IN.id]["DTSTART"].dt == CHECK_IN.window.opens
    years = to_ical([at_window(THANKS, AT, AT.replace(year=2031))], at=AT, previous=first)
    assert text(years).count("BEGIN:VTIMEZONE") == 1
    assert "DTSTART:20310309T020000" in text(years)
    assert "DTSTART:20260308T020000" in text(years)


def test_a_feed_that_another_program_stored_is_read() -> None:
    """With other line ends, a quoted zone, a byte order mark, properties of its own, and an alarm that it added."""
    feed = text(to_ical([CHECK_IN], at=AT)).replace("\r\n", "\n")
    feed = feed.replace("TZID=America/New_York", 'X-A="b:c;d";TZID="America/New_York"')
    feed = feed.replace("END:VEVENT", "BEGIN:VALARM\nUID:another\nSUMMARY:no\nEND:VALARM\nX-MOZ:1\nEND:VEVENT")
    again = entries(to_ical([CHECK_IN], at=AT, previous=b"\xef\xbb\xbf" + feed.encode()))
    assert {uid: int(entry["SEQUENCE"]) for uid, entry in again.items()} == {CHECK_IN.id: 0}
    gone = text(to_ical([], at=AT, previous=feed))
    assert gone.count("UID:") == 1
    assert "STATUS:CANCELLED" in gone


def test_a_feed_that_defines_nothing_is_followed_all_the_same() -> None:
    """A zone without a definition is one by its name alone; what has no UID, or is no entry, is left out."""
    lines = [
        *("BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:VJOURNAL", "UID:2", "END:VJOURNAL"),
        *("BEGIN:VEVENT", "SUMMARY:No UID", "END:VEVENT"),
        *("BEGIN:VEVENT", "UID:1", "DTSTART;TZID=Mars/Olympus:20260519T153000", "END:VEVENT", "END:VCALENDAR"),
    ]
    gone = text(to_ical([], at=AT, previous="\r\n".join(lines)))
    assert gone.partition("BEGIN:VEVENT")[2].replace("\r\n", " ") == (
        " DTSTART;TZID=Mars/Olympus:20260519T153000 DTSTAMP:20260519T200000Z UID:1 SEQUENCE:1 STATUS:CANCELLED"
        " END:VEVENT END:VCALENDAR "
    )
    assert "VTIMEZONE" not in gone


# What is refused.


@pytest.mark.parametrize(
    ("previous", "wrong"),
    [
        (b"", "does not begin with BEGIN:VCALENDAR"),
        (b"\xff\xfe", "is not UTF-8"),
        ("<html>", "has a line that is no property: <html>"),
        ("BEGIN:VCARD\r\nEND:VCARD", "does not begin with BEGIN:VCALENDAR"),
        ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n", "ends before END:VEVENT"),
        ("BEGIN:VCALENDAR\r\nEND:VEVENT\r\n", "has an END:VEVENT without its BEGIN"),
        (
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSEQUENCE:-1\r\nEND:VEVENT\r\nEND:VCALENDAR",
            "has an entry whose SEQUENCE is -1",
        ),
        (
            "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nBEGIN:VALARM\nEND:VALARM\nEND:VTIMEZONE\nEND:VCALENDAR",
            "has a VTIMEZONE with components other than STANDARD and DAYLIGHT",
        ),
        (7, "is not a feed"),
    ],
)
def test_a_previous_feed_that_is_none_is_refused(previous: Any, wrong: str) -> None:
    """The error says what is the matter with it."""
    with pytest.raises(InvalidArgumentError) as refused:
        to_ical([], at=AT, previous=previous)
    assert [(each.field, each.wrong) for each in refused.value.problems] == [("previous", wrong)]


def test_all_problems_are_told_at_once() -> None:
    """Of every argument, each with what to do."""
    wrong: dict[str, Any] = {
        "at": dt.datetime(2026, 5, 19),
        "previous": "nothing",
        "method": "REQUEST",
        "component": "todo",
        "all_day": "yes",
        "alarms": ["2h", dt.timedelta(hours=-1)],
        "locale": "eo",
        "name": "\x1b[31m",
    }
    steps: Any = [THANKS, "check-in", THANKS]
    with pytest.raises(InvalidArgumentError) as refused:
        to_ical(steps, **wrong)
    fields = [problem.field for problem in refused.value.problems]
    assert fields == [
        *("steps[1]", "steps[2]", "previous", "name", "method", "component", "all_day", "at", "locale"),
        *("alarms[0]", "alarms[1]"),
    ]
    assert "did you mean 'to-do'? known: event, to-do" in str(refused.value)
    assert all(problem.remedy for problem in refused.value.problems)


@pytest.mark.parametrize("steps", [INTERVIEW, THANKS, "steps", {"steps": []}, None, 7])
def test_what_is_no_list_of_steps_is_refused(steps: Any) -> None:
    """An interview has to be planned first."""
    with pytest.raises(InvalidArgumentError, match=r"pass (schedule_for|a schedule, an agenda)"):
        to_ical(steps, at=AT)


@pytest.mark.parametrize(("field", "value"), [("zone", "Berlin"), ("name", 7), ("alarms", "2h"), ("alarms", 7)])
def test_an_argument_of_another_kind_is_refused(field: str, value: Any) -> None:
    """It is named."""
    with pytest.raises(InvalidArgumentError) as refused:
        to_ical([], at=AT, **{field: value})
    assert [problem.field for problem in refused.value.problems] == [field]


def test_a_missing_extra_is_said() -> None:
    """Without icalendar the name says what to install; without cattrs a feed can be written all the same."""
    program = """
        import sys
        sys.modules["cattrs"] = None
        from followup_kit.exchange import to_ical
        del sys.modules["followup_kit.exchange"], to_ical
        sys.modules["icalendar"] = None
        try:
            from followup_kit.exchange import to_ical
        except ModuleNotFoundError as error:
            print(error)
    """
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(line[8:] for line in program.splitlines())],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "followup_kit.exchange.to_ical needs icalendar: pip install followup-kit[ical]\n"


# What holds of every feed.

_PROPERTY = re.compile(r"[A-Z-]+(;[A-Z-]+=[^:;]+)*:.*")
_NAMES = {
    *("BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "TZID", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO"),
    *("SUMMARY", "DESCRIPTION", "DTSTART", "DTEND", "DUE", "DTSTAMP", "UID", "SEQUENCE", "CLASS", "STATUS", "TRANSP"),
    *("ACTION", "TRIGGER"),
}


def check_form(feed: bytes) -> None:
    """Every line ends with CR LF, has at most 75 octets, and is one of the properties that we write."""
    lines = feed.split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= 75 and not re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line) for line in lines)
    assert all(line.decode() for line in lines)
    for line in text(feed).split("\r\n")[:-1]:
        assert _PROPERTY.fullmatch(line), line
        assert re.split("[;:]", line)[0] in _NAMES


@pytest.mark.parametrize("note", KEPT.values(), ids=KEPT.keys())
def test_no_fact_becomes_a_property(note: str) -> None:
    """Whatever a company or a person is called, the feed has the entries of the plan, and their titles say it."""
    interview = Interview(
        candidate=Candidate(name="Priya Raman"),
        company=note,
        position=note,
        ends_at=INTERVIEW.ends_at,
        interviewers=[Person(name=note, email="d@example.org")],
    )
    schedule = schedule_for(interview)
    feed = to_ical(schedule, at=AT, alarms=dt.timedelta(hours=1))
    check_form(feed)
    assert [*entries(feed)] == [step.id for step in schedule]
    check_form(to_ical([], at=AT, previous=feed))
    assert [*entries(to_ical([], at=AT, previous=feed))] == [step.id for step in schedule]
    words = "".join(note.replace("\ufeff", "").split())
    titles = ["".join(str(entry["SUMMARY"]).split()) for entry in entries(feed).values()]
    assert all(words in title for title in titles)


def forget_zones_of_other_feeds() -> None:
    """Have vobject read the zones that a feed brings: by itself it takes those that it read first under a name."""
    zones = vars(vobject.icalendar)["__tzidMap"]
    for name in [name for name in zones if name != "UTC"]:
        del zones[name]


@given(testing.interviews(), st.sampled_from(FORMS), testing.moments())
def test_every_plan_is_a_calendar_that_two_programs_read_alike(
    interview: Interview, form: dict[str, Any], at: dt.datetime
) -> None:
    """Unique UIDs, the instants of the windows, and the same bytes each time."""
    schedule = schedule_for(interview)
    feed = to_ical(schedule, at=at, **form)
    assert feed == to_ical([*schedule], at=at, **form)
    assert feed == to_ical(schedule, at=at, previous=feed, **form)
    read = entries(feed)
    assert [*read] == [step.id for step in schedule]
    assert len({*read}) == text(feed).count("\r\nUID:")
    forget_zones_of_other_feeds()
    other = vobject.readOne(feed.decode())
    listed = [*other.contents.get("vevent", ()), *other.contents.get("vtodo", ())]
    assert [each.uid.value for each in listed] == [*read]
    for step, each in zip(schedule, listed, strict=True):
        end = "dtend" if "dtend" in each.contents else "due" if "due" in each.contents else "dtstart"
        told = getattr(each, end).value
        if isinstance(told, dt.datetime):
            assert told.astimezone(dt.UTC) == step.window.due.astimezone(dt.UTC).replace(microsecond=0)
        assert each.summary.value == str(read[step.id]["SUMMARY"])


@given(testing.interviews(max_events=2), st.data())
def test_a_feed_that_follows_another_has_all_its_entries_and_no_lower_revision(
    interview: Interview, data: st.DataObject
) -> None:
    """What is planned is confirmed, what is not has ended, and publishing it again changes nothing."""
    form = data.draw(st.sampled_from(FORMS))
    schedule = schedule_for(interview)
    kept = [step for step in schedule if data.draw(st.booleans())]
    moved = [at_window(step, step.window.opens, step.window.closes) for step in kept]
    feed: bytes | None = None
    for steps in (schedule, kept, moved, schedule):
        following = to_ical(steps, at=AT, previous=feed, **form)
        assert to_ical(steps, at=AT, previous=following, **form) == following
        read = entries(following)
        planned = {step.id for step in steps}
        assert planned | {*entries(feed or following)} == {*read}
        for uid, entry in read.items():
            assert (entry["STATUS"] in ("CONFIRMED", "NEEDS-ACTION")) == (uid in planned)
        for uid, entry in entries(feed or following).items():
            assert read[uid]["SEQUENCE"] - entry["SEQUENCE"] in (0, 1)
        feed = following


def test_an_id_of_a_host_that_cannot_be_a_uid_is_refused() -> None:
    """The ids of plans are fit for it; a step that a host makes itself may have any."""
    with pytest.raises(InvalidArgumentError, match=r"steps\[0\].id='1\\nX:1': cannot be a UID"):
        to_ical([attrs.evolve(THANKS, id="1\nX:1")], at=AT)


def test_two_interviews_with_one_id_cannot_be_published_together() -> None:
    """Without keys, company and position are all that tells them apart."""
    twin = Interview(
        candidate=CANDIDATE, company="Northwind Energy", position="Data Engineer", ends_at=AT, interviewers=[DANA]
    )
    with pytest.raises(InvalidArgumentError, match=r"has the id of steps\[0\], and a UID stands for one entry"):
        to_ical([*SCHEDULE, *schedule_for(twin)], at=AT)
