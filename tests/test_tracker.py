"""The tracker of the examples, in a real browser, with a real mail server; and what strangers try with it."""
# ruff: noqa: E402 - what is imported last is installed for the slow tests alone

import ast
import datetime as dt
import os
import re
import shutil
import socket
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from urllib.request import urlopen
from zoneinfo import ZoneInfo

import pytest

from tests.support.servers import mail_server

pytestmark = pytest.mark.slow
for needed in ("starlette", "python_multipart", "httpx2", "icalendar", "uvicorn", "playwright"):
    pytest.importorskip(needed, reason="installed by make test-slow")

import icalendar
import uvicorn
from playwright.sync_api import Page, expect, sync_playwright
from starlette.testclient import TestClient

from docs.examples.tracker.__main__ import send
from docs.examples.tracker.app import Tracker
from docs.examples.tracker.store import Store
from followup_kit import Interview, Sent

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "examples" / "tracker"
PAGE = ROOT / "docs" / "how-to" / "tracker.md"
ZONE = ZoneInfo("America/New_York")
EVENING = dt.datetime(2026, 6, 30, 18, tzinfo=ZONE)
FACTS = {
    "candidate.name": "Priya Raman",
    "candidate.email": "priya@example.org",
    "company": "Northwind Energy",
    "position": "Data Engineer",
    "ends_at": "2026-06-30T15:00",
    "interviewers[0].name": "Dana Okafor",
    "interviewers[0].email": "d.okafor@example.com",
    "interviewers[0].discussed[0]": "the move to streaming",
    "interviewers[1].name": "Tom Fell",
    "interviewers[1].email": "t.fell@example.com",
}


# In a browser.


@pytest.fixture
def browser() -> Iterator[Page]:
    """Open a page in the browser of this machine."""
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        pytest.skip("there is no Chromium on this machine")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program)
        yield chromium.new_page(viewport={"width": 960, "height": 720}, locale="en-US", color_scheme="light")
        chromium.close()


@pytest.fixture
def photograph(browser: Page, request: pytest.FixtureRequest) -> Callable[..., None]:
    """Take a picture of what the browser shows, if that is asked for."""

    def take(name: str, *, height: int, scheme: Any = "light") -> None:
        if request.config.getoption("pictures"):
            browser.emulate_media(color_scheme=scheme)
            clip: Any = {"x": 0, "y": 0, "width": 960, "height": height}
            browser.screenshot(path=PAGE.parent / f"tracker-{name}.png", clip=clip, full_page=True)
            browser.emulate_media(color_scheme="light")

    return take


@pytest.fixture
def received(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """Run the mail server that the tracker is set up for, and keep what it receives."""
    envelopes: list[Any] = []
    with mail_server(envelopes) as port:
        monkeypatch.setenv("TRACKER_SMTP", f"127.0.0.1:{port}")
        yield envelopes


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Open the database."""
    return Store(tmp_path / "tracker.db")


@pytest.fixture
def clock() -> list[dt.datetime]:
    """Return a clock that stands still: its last entry is the present."""
    return [EVENING]


@pytest.fixture
def address(store: Store, clock: list[dt.datetime]) -> Iterator[str]:
    """Serve the tracker, and yield its address."""
    app = Tracker(store, send, now=lambda: clock[-1]).app()
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.05)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


def test_the_whole_walk(
    browser: Page,
    address: str,
    store: Store,
    clock: list[dt.datetime],
    received: list[Any],
    photograph: Callable[..., None],
) -> None:
    """From an interview to a letter that arrives, and to what is left to do."""
    complaints: list[str] = []
    browser.on("console", lambda message: complaints.append(message.text))

    browser.goto(address)
    expect(browser.get_by_text("Nothing.")).to_be_visible()
    browser.get_by_role("link", name="Add an interview").click()
    for name, value in FACTS.items():
        if name == "interviewers[1].name":
            browser.get_by_text("Interviewers 2").click()
        browser.locator(f'[name="{name}"]').first.fill(value)
    browser.locator('[name="candidate.email"]').fill("priya")
    browser.get_by_role("button", name="Keep").click()
    beside = browser.locator(".field", has=browser.locator('[name="candidate.email"]'))
    expect(beside.locator(".problem")).to_contain_text("is not an email address")
    photograph("form", height=720)
    browser.locator('[name="candidate.email"]').fill("priya@example.org")
    browser.get_by_role("button", name="Keep").click()
    expect(browser.get_by_role("heading", level=1)).to_have_text("Northwind Energy, Data Engineer")
    expect(browser.locator("svg.fk-timeline")).to_be_visible()

    browser.get_by_role("link", name="Today").click()
    expect(browser.locator(".status.open")).to_have_count(2)
    photograph("today", height=560)
    photograph("today-dark", height=560, scheme="dark")
    before = calendar(address)

    browser.get_by_role("link", name="thank Dana Okafor by email").click()
    letter = browser.locator("#body")
    assert "meet with me today" in letter.input_value()
    right = letter.input_value()
    letter.fill(right.replace("Dear Dana Okafor", "Dear Dana Okafer"))
    browser.get_by_role("button", name="Review").click()
    slip = browser.locator("mark.fk-error")
    expect(slip).to_have_text("Okafer")
    photograph("review", height=860)
    browser.get_by_role("button", name="Send to d.okafor@example.com").click()
    expect(browser.get_by_role("alert")).to_contain_text("Not sent")
    assert received == []

    letter.fill(right)
    browser.get_by_role("button", name="Send to d.okafor@example.com").click()
    expect(browser.get_by_role("listitem").first).to_contain_text("you thanked Dana Okafor")
    (envelope,) = received
    assert (envelope.mail_from, envelope.rcpt_tos) == ("priya@example.org", ["d.okafor@example.com"])
    check_mail(BytesParser(policy=policy.default).parsebytes(envelope.content), right)

    clock.append(EVENING + dt.timedelta(days=2))
    browser.get_by_role("link", name="Replied").click()
    browser.locator('[name="decision_by"]').fill("2026-07-10")
    browser.locator('[name="by"]').fill("Dana Okafor")
    browser.get_by_role("button", name="Keep").click()
    expect(browser.get_by_role("listitem").nth(1)).to_contain_text("you heard from Dana Okafor")
    photograph("interview", height=840)
    stored = [*store.agenda().schedules]
    browser.get_by_role("link", name="Change the facts").click()
    browser.get_by_role("button", name="Keep").click()
    expect(browser.get_by_role("listitem").nth(1)).to_contain_text("you heard from Dana Okafor")
    assert [*store.agenda().schedules] == stored

    after = calendar(address)
    assert {step: status for step, (status, _) in before.items()} == {
        "thank-you/d.okafor%40example.com": "CONFIRMED",
        "thank-you/t.fell%40example.com": "CONFIRMED",
        "check-in/1": "CONFIRMED",
        "move-on": "CONFIRMED",
    }
    assert after == {
        "thank-you/d.okafor%40example.com": ("CANCELLED", 1),
        "thank-you/t.fell%40example.com": ("CONFIRMED", 0),
        "check-in/1": ("CONFIRMED", 1),
        "move-on": ("CONFIRMED", 0),
    }
    assert complaints == []


def calendar(address: str) -> dict[str, tuple[str, int]]:
    """Return the status and the revision of each entry of the feed, by what follows the key in its UID."""
    with urlopen(f"{address}/calendar.ics") as answer:  # noqa: S310 - it is the server above
        assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
        feed: Any = icalendar.Calendar.from_ical(answer.read())
    return {
        str(event["UID"]).partition("/round-1/")[2]: (str(event["STATUS"]), int(event["SEQUENCE"]))
        for event in feed.walk("VEVENT")
    }


def check_mail(mail: EmailMessage, letter: str) -> None:
    """See to it that a mail is whole: its headers, and the letter as text and as HTML."""
    assert (str(mail["From"]), str(mail["To"])) == (
        "Priya Raman <priya@example.org>",
        "Dana Okafor <d.okafor@example.com>",
    )
    assert mail["Subject"] == "Thank you for the Data Engineer interview – Priya Raman"
    assert mail["Date"].datetime == EVENING
    assert mail["Message-ID"]
    plain, html = (mail.get_body((kind,)) for kind in ("plain", "html"))
    assert plain is not None
    assert html is not None
    assert plain.get_content().replace("\r\n", "\n") == f"{letter}\n"
    assert html.get_content().count("<p>") == letter.count("\n\n") + 1


# Without one.


class Desk:
    """The tracker as a program on this machine sees it, with its mails laid aside.

    Args:
        folder: Where its database is.
    """

    def __init__(self, folder: Path) -> None:
        self.now = EVENING
        self.mails: list[EmailMessage] = []
        self.refuse = False
        self._store = Store(folder / "tracker.db")
        tracker = Tracker(self._store, self._send, now=lambda: self.now)
        self.client = TestClient(tracker.app(), base_url="http://localhost")

    def _send(self, mail: EmailMessage) -> None:
        if self.refuse:
            raise ConnectionRefusedError("the mail server is away")
        self.mails.append(mail)

    def add(self, **others: Any) -> str:
        """Add an interview, and return the address of its page."""
        answer = self.client.post("/add", data=FACTS | others)
        assert answer.url.path.startswith("/interviews/"), answer.text
        return answer.url.path

    def facts(self) -> Interview:
        """Return what is stored of the one interview."""
        (interview,) = self._store.agenda().schedules
        return interview

    def steps(self) -> dict[str, str]:
        """Return the addresses of the steps on today's list, by what follows the key in their ids."""
        found = [unescape(link) for link in re.findall(r'href="(/step[^"]+)"', self.client.get("/").text)]
        return {unquote(link).partition("/round-1/")[2]: link for link in found}

    def form(self, step: str) -> dict[str, str]:
        """Return what the form of the letter of a step sends."""
        page = self.client.get(step).text
        subject = re.search(r'id="subject" name="subject" value="([^"]*)"', page)
        body = re.search(r'<textarea id="body"[^>]*>\n(.*?)</textarea>', page, re.DOTALL)
        hidden = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page)
        assert body is not None
        texts = {**dict(hidden), "subject": "" if subject is None else subject[1], "body": body[1]}
        return {name: unescape(text).replace("\n", "\r\n") for name, text in texts.items()}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Open the tracker."""
    return Desk(tmp_path)


THANK_DANA = "thank-you/d.okafor%40example.com"


def test_what_people_type_is_shown_as_it_is(desk: Desk) -> None:
    """No page holds markup that somebody typed: not the list, the picture, the form, the letter, nor its review."""
    hostile = "<script>alert(1)</script>"
    address = desk.add(company=hostile, **{"interviewers[0].discussed[0]": hostile})
    step = desk.steps()[THANK_DANA]
    pages = [desk.client.get(each) for each in ("/", address, f"{address}/edit", step)]
    pages.append(desk.client.post("/step", data=desk.form(step) | {"body": f"Dear Dana Okafer, {hostile}"}))
    pages.append(desk.client.post("/add", data=FACTS | {"position": hostile, "ends_at": hostile}))
    for page in pages:
        assert page.status_code == 200
        assert "alert(1)" in page.text
        assert "<script" not in page.text
        assert "default-src 'none'" in page.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    "headers", [{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Host": "evil.example"}]
)
def test_other_sites_can_change_nothing(desk: Desk, headers: dict[str, str]) -> None:
    """Neither by a form of theirs, nor by a name of theirs that leads to this machine."""
    assert desk.client.post("/add", data=FACTS, headers=headers).status_code == 403
    assert desk.steps() == {}
    assert desk.client.get("/", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 200


def test_a_link_changes_nothing(desk: Desk) -> None:
    """What sends and records are forms alone."""
    desk.add()
    for button in ("send", "done"):
        link = desk.steps()[THANK_DANA].replace("/step?", f"/step/{button}?")
        assert desk.client.get(link).status_code == 405
    assert THANK_DANA in desk.steps()


def test_what_is_not_there_is_said(desk: Desk) -> None:
    """An old link, a step that is done, an event that nobody knows."""
    address = desk.add()
    step = desk.steps()[THANK_DANA]
    form = desk.form(step)
    assert desk.client.post("/step/done", data=form).url.path == address
    for link in ("/interviews/x", "/interviews/x/edit", "/interviews/x/replied", f"{address}/jumped", "/step", step):
        assert desk.client.get(link).status_code == 404
    assert desk.client.post("/step/send", data=form).status_code == 404
    assert desk.mails == []


def test_a_mail_that_cannot_be_sent_is_not_recorded(desk: Desk) -> None:
    """The letter stays as it was edited, and what went wrong stands above it."""
    desk.add()
    form = desk.form(desk.steps()[THANK_DANA])
    desk.refuse = True
    page = desk.client.post("/step/send", data=form | {"subject": "Thank you for the Data Engineer interview"})
    assert "Not sent: the mail server is away" in page.text
    assert 'value="Thank you for the Data Engineer interview"' in page.text
    assert THANK_DANA in desk.steps()
    desk.refuse = False
    assert desk.client.post("/step/send", data=form).url.path.startswith("/interviews/")
    assert THANK_DANA not in desk.steps()


def test_the_person_decides_against_the_review(desk: Desk) -> None:
    """What is marked goes out only if the box is ticked."""
    desk.add()
    form = desk.form(desk.steps()[THANK_DANA])
    form["body"] = form["body"].replace("Okafor", "Okafer")
    assert "Not sent" in desk.client.post("/step/send", data=form).text
    desk.client.post("/step/send", data=form | {"as_it_is": "on"})
    assert ["Okafer" in mail.as_string() for mail in desk.mails] == [True]


def test_an_address_can_be_added_later(desk: Desk) -> None:
    """What is known keeps its key and its history."""
    address = desk.add(**{"interviewers[1].email": ""})
    desk.client.post("/step/done", data=desk.form(desk.steps()[THANK_DANA]))
    page = desk.client.get(desk.steps()["thank-you/tom-fell"]).text
    assert "recipient.email" in page
    assert "/step/send" not in page
    before = desk.facts()
    desk.client.post(f"{address}/edit", data=FACTS)
    assert "thank-you/t.fell%40example.com" in desk.steps()
    assert (desk.facts().key, desk.facts().history) == (before.key, before.history)


def test_what_is_known_can_be_changed(desk: Desk) -> None:
    """The form shows it as it was filled in: each of several texts, and the time as browsers take it."""
    address = desk.add(**{"interviewers[0].discussed[1]": "being on call", "needs": "calm\r\nand patience"})
    page = desk.client.get(f"{address}/edit").text
    for name, value in {"ends_at": "2026-06-30T15:00", "interviewers[0].discussed[1]": "being on call"}.items():
        assert f'name="{name}" value="{value}"' in page
    shown = FACTS | {"interviewers[0].discussed[0]": "", "interviewers[0].discussed[1]": "being on call"}
    desk.client.post(f"{address}/edit", data=shown)
    assert desk.facts().interviewers[0].discussed == ("being on call",)
    assert desk.facts().ends_at == dt.datetime(2026, 6, 30, 15, tzinfo=ZONE)


def test_an_offer_is_answered(desk: Desk) -> None:
    """The letter needs the decision first; it follows it, and so does what is recorded."""
    address = desk.add()
    desk.client.post(f"{address}/offered", data={"at": "2026-06-30T17:00", "respond_by": "2026-07-07"})
    step = desk.steps()["offer-decision"]
    assert "Write the letter" in desk.client.get(step).text
    form = desk.form(f"{step}&decision=accept")
    assert "accept" in form["body"]
    desk.client.post("/step/send", data=form)
    assert len(desk.mails) == 1
    assert "offer-decision" not in desk.steps()


def test_a_promise_that_has_passed_is_a_problem_of_the_form(desk: Desk) -> None:
    """Whether the event alone shows it or only the interview."""
    address = desk.add()
    for day in ("2026-06-01", "2026-06-29"):
        page = desk.client.post(f"{address}/replied", data={"at": "2026-06-30T17:00", "decision_by": day})
        assert "lies before 2026-06-30" in page.text
    assert "Happened" not in desk.client.get(address).text


def test_a_step_can_be_done_by_another_channel(desk: Desk) -> None:
    """The page follows the channel, and so does what is recorded."""
    desk.add()
    step = desk.steps()[THANK_DANA] + "&by=card"
    assert "/step/send" not in desk.client.get(step).text
    desk.client.post("/step/done", data=desk.form(step))
    (event,) = desk.facts().history
    assert isinstance(event, Sent)
    assert event.channel == "card"


def test_it_runs_as_the_page_says(tmp_path: Path) -> None:
    """With nothing set but its port and its database."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = {"TRACKER_PORT": str(port), "TRACKER_DATABASE": str(tmp_path / "tracker.db")}
    command = [sys.executable, "-W", "error", "-m", "tracker"]
    process = subprocess.Popen(command, cwd=FOLDER.parent, env=os.environ | settings, stderr=subprocess.PIPE)
    try:
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.1)
        with urlopen(f"http://127.0.0.1:{port}/") as page:
            assert "What can be done today" in page.read().decode()
    finally:
        process.terminate()
        process.communicate(timeout=20)


# What is said of it.


def test_it_is_small() -> None:
    """At most 230 lines of Python, no function of more than 20."""
    lines = [line for file in FOLDER.glob("*.py") for line in file.read_text(encoding="utf-8").splitlines()]
    assert len(lines) <= 230
    for file in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert node.end_lineno is not None
                assert node.end_lineno - node.lineno < 20, node.name


def test_the_page_shows_the_program() -> None:
    """Each block of code on the page stands in the program, and each picture beside the page."""
    page = PAGE.read_text(encoding="utf-8")
    program = "\n".join(file.read_text(encoding="utf-8") for file in FOLDER.glob("*.py"))
    blocks = re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert blocks
    for block in blocks:
        assert textwrap.indent(block, "    ") in program or block in program, block
    pictures = re.findall(r"\]\((tracker-[a-z-]+\.png)", page)
    assert len(pictures) == 5
    for picture in pictures:
        assert (PAGE.parent / picture).stat().st_size < 150_000
