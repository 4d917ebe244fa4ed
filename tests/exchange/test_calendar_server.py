"""A calendar server takes the feeds, answers from them, and gives them back."""

import base64
import datetime as dt
import http.client
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import icalendar
import pytest

from followup_kit import schedule_for
from followup_kit.exchange import to_ical
from tests.support.samples import INTERVIEW, NEW_YORK

AT = dt.datetime(2026, 5, 19, 16, tzinfo=NEW_YORK)
SCHEDULE = schedule_for(INTERVIEW)
CALENDAR = "/priya/follow-up/"
ON_THE_FIRST_OF_JUNE = """<?xml version="1.0"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><C:calendar-data/></D:prop>
<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">
<C:time-range start="20260601T000000Z" end="20260602T000000Z"/>
</C:comp-filter></C:comp-filter></C:filter></C:calendar-query>"""


class Server:
    """A server on this machine, as a calendar program sees it.

    Args:
        port: The port that it listens on.
    """

    def __init__(self, port: int) -> None:
        self.port = port

    def ask(self, method: str, path: str, body: bytes | str = b"", **headers: str) -> tuple[int, bytes]:
        """Return the status and the body of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        told = {"Authorization": f"Basic {base64.b64encode(b'priya:any').decode()}", **headers}
        connection.request(method, path, body.encode() if isinstance(body, str) else body, told)
        answer = connection.getresponse()
        read = answer.read()
        connection.close()
        return answer.status, read


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Start radicale with an empty store."""
    pytest.importorskip("radicale", reason="installed by make test-slow")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = {
        "server-hosts": f"127.0.0.1:{port}",
        "storage-filesystem-folder": str(tmp_path),
        "auth-type": "none",
        "logging-level": "error",
    }
    options = [part for name, value in settings.items() for part in (f"--{name}", value)]
    process = subprocess.Popen([sys.executable, "-m", "radicale", "--config", "", *options], stderr=subprocess.PIPE)
    try:
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield Server(port)
    finally:
        process.terminate()
        process.communicate(timeout=20)


def entries(feed: bytes) -> dict[str, Any]:
    """Return the entries of a feed by their UIDs."""
    calendar: Any = icalendar.Calendar.from_ical(feed)
    return {str(each["UID"]): each for each in calendar.walk() if each.name in ("VEVENT", "VTODO")}


def summary(entry: Any) -> tuple[Any, ...]:
    """Return what a reader of the calendar sees of an entry."""
    dates = [entry[name].dt for name in ("DTSTART", "DTEND", "DUE") if name in entry]
    alarms = [alarm["TRIGGER"].dt for alarm in entry.walk("VALARM")]
    words = [str(entry.get(name, "")) for name in ("SUMMARY", "DESCRIPTION", "STATUS", "SEQUENCE", "CLASS")]
    return (entry.name, dates, alarms, words)


@pytest.mark.slow
@pytest.mark.parametrize("form", [{}, {"component": "to-do", "alarms": dt.timedelta(hours=2)}, {"all_day": True}])
def test_a_server_stores_a_feed_and_gives_it_back(server: Server, form: dict[str, Any]) -> None:
    """Whoever subscribes reads what was published, entry for entry."""
    feed = to_ical(SCHEDULE, at=AT, method=None, name="Follow-up", **form)
    assert server.ask("PUT", CALENDAR, feed, **{"Content-Type": "text/calendar"})[0] == 201
    status, read = server.ask("GET", CALENDAR)
    assert status == 200
    assert {uid: summary(each) for uid, each in entries(read).items()} == {
        uid: summary(each) for uid, each in entries(feed).items()
    }


@pytest.mark.slow
def test_a_server_knows_what_stands_on_a_day(server: Server) -> None:
    """It reads the zones as they are meant: it finds the check-in alone, whose window is open on that day."""
    server.ask("PUT", CALENDAR, to_ical(SCHEDULE, at=AT), **{"Content-Type": "text/calendar"})
    status, answer = server.ask("REPORT", CALENDAR, ON_THE_FIRST_OF_JUNE, Depth="1")
    assert status == 207
    assert re.findall(r"UID:(\S+)", answer.decode()) == ["northwind-energy/data-engineer/round-1/check-in/1"]


@pytest.mark.slow
def test_a_feed_follows_the_one_that_a_server_gives_back(server: Server) -> None:
    """What the server has written anew is read as what was published: only what has changed is revised."""
    server.ask("PUT", CALENDAR, to_ical(SCHEDULE, at=AT), **{"Content-Type": "text/calendar"})
    named = schedule_for(attrs.evolve(INTERVIEW, decision_by=dt.date(2026, 6, 5)).with_event(SCHEDULE[0].sent(AT)))
    feed = to_ical(named, at=AT, method=None, previous=server.ask("GET", CALENDAR)[1])
    assert server.ask("PUT", CALENDAR, feed, **{"Content-Type": "text/calendar"})[0] == 201
    read = entries(server.ask("GET", CALENDAR)[1])
    states = {uid.partition("round-1/")[2]: (str(each["STATUS"]), int(each["SEQUENCE"])) for uid, each in read.items()}
    assert states == {
        "thank-you/d.okafor%40example.com": ("CANCELLED", 1),
        "thank-you/t.fell%40example.com": ("CONFIRMED", 0),
        "thank-you/m.lin%40example.com": ("CONFIRMED", 0),
        "thank-you/a.ruiz%40example.com": ("CONFIRMED", 0),
        "connection-request/d.okafor%40example.com": ("CONFIRMED", 0),
        "check-in/1": ("CONFIRMED", 1),
        "move-on": ("CONFIRMED", 1),
    }
