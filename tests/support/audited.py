"""A program that uses everything public while an audit hook listens for whatever leaves the library.

``python -m tests.support.audited`` prints, as JSON, what was heard, and a digest of all that was returned. It first
commits every offence in its list of canaries, to show that it hears them.

The hook hears of files, imports, sockets, processes and most of ``os``. CPython has no audit event for the clock
(before 3.13 not even for ``time.sleep``), for reading the environment, for randomness and for output to an open stream:
those are left to the static check in ``test_no_io.py``.
"""

import contextlib
import datetime as dt
import hashlib
import importlib
import itertools
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import attrs

import followup_kit
from followup_kit import (
    CHECKS,
    CONSENSUS,
    DEFAULT_CATALOG,
    Action,
    Advanced,
    Answered,
    Catalog,
    Check,
    Context,
    Draft,
    Field,
    FieldKind,
    FollowupError,
    Hit,
    Instructions,
    Interview,
    Message,
    Objection,
    Offered,
    OutOfOffice,
    Person,
    Policy,
    Reason,
    Rejected,
    Replied,
    Rule,
    Schedule,
    Sent,
    Span,
    Step,
    Timing,
    Window,
    Withdrew,
    WorkingDays,
    agenda_for,
    explain,
    fields,
    preload,
    render,
    review,
    review_batch,
    schedule_for,
)
from followup_kit._message_types import CHANNELS, VARIANTS
from followup_kit.exchange import to_ical
from followup_kit.guidance import claim
from followup_kit.languages.en import CONVENTIONS
from followup_kit.pictures import timeline_svg
from followup_kit.policies import BY_DOCUMENT
from followup_kit.reviews.spelling import spelling_check
from tests.support.golden import contexts
from tests.support.samples import INTERVIEW, PANEL, every_pair

LOCALES = {"en": "en", "en_GB": "en", "de": "de", "de_AT": "de", "ja": "ja"}
"""The locales that are preloaded, with their languages."""

NEW_YORK = ZoneInfo("America/New_York")

HARMLESS = {
    "compile": "Jinja2 compiles a text that a host adds, from memory",
    "exec": "and runs what it compiled, to define it",
    "builtins.id": "attrs keeps a repr from running in circles by identities",
    "object.__getattr__": "Python asks for an attribute of a function, a frame or a code object",
    "sys._getframe": "a type variable or a named tuple looks up the module it is made in",
}
"""The audit events that may be heard, and why each is no input or output."""

AUDITED: Mapping[str, Callable[[], object]] = {
    "open": lambda: open(os.devnull, encoding="utf-8").close(),
    "open, by pathlib": lambda: Path(__file__).read_text(encoding="utf-8"),
    "open, by importlib": lambda: importlib.import_module("colorsys"),
    "import": lambda: __import__("tabnanny"),
    "socket.__new__": lambda: socket.socket().close(),
    "socket.gethostbyname": lambda: socket.gethostbyname("localhost"),
    "subprocess.Popen": lambda: subprocess.run([sys.executable, "-c", ""], check=True),
    "os.listdir": lambda: os.listdir("."),
    "os.scandir": lambda: os.scandir(".").close(),
    "os.putenv": lambda: os.environ.update(CANARY="1"),
    "os.unsetenv": lambda: os.environ.pop("CANARY"),
    "os.chdir": lambda: os.chdir("."),
    "os.utime": lambda: os.utime("."),
    "os.remove": lambda: suppress(lambda: Path("no such file").unlink()),
    "os.mkdir": lambda: suppress(lambda: Path("tests").mkdir()),
    "os.rename": lambda: suppress(lambda: Path("no such file").rename("no such file either")),
} | ({"time.sleep": lambda: time.sleep(0)} if sys.version_info >= (3, 13) else {})
"""One offence for each audit event, each of which must be seen."""


def suppress(call: Callable[[], object]) -> None:
    """Commit an offence that does not succeed."""
    with contextlib.suppress(OSError, EOFError, DeprecationWarning):
        call()


class Audit:
    """Keeps the audit events of the time in which it was on."""

    def __init__(self) -> None:
        self.is_on = False
        self.seen: list[str] = []
        sys.addaudithook(self._heard)

    def _heard(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.is_on and event not in HARMLESS:
            self.seen.append(f"{event} {arguments!r:.200}")

    def __enter__(self) -> None:
        self.is_on = True

    def __exit__(self, *_: object) -> None:
        self.is_on = False


# What is called. Every function below yields what the library returned.


def interviews() -> Iterator[Interview]:
    """Yield interviews of many histories."""
    days = [dt.datetime(2026, 5, 20 + day, 9, 30, tzinfo=NEW_YORK) for day in range(11)]
    events: list[tuple[Any, ...]] = [
        (),
        (Sent(at=days[0], action="thank-you"),),
        (Sent(at=days[0], action="thank-you", to="Dana Okafor"), Replied(at=days[2], decision_by=dt.date(2026, 6, 5))),
        (OutOfOffice(at=days[1], until=dt.date(2026, 6, 12)), Sent(at=days[8], action="check-in")),
        (Rejected(at=days[6], feedback_given=True),),
        (Offered(at=days[7], respond_by=dt.date(2026, 6, 5)),),
        (Offered(at=days[7]), Answered(at=days[8], decision="accept")),
        (Advanced(at=days[3]),),
        (Withdrew(at=days[4]),),
    ]
    instructions = [
        Instructions(),
        Instructions(do_not_contact=True),
        Instructions(not_before=dt.date(2026, 6, 3), check_ins=2, channel="phone"),
    ]
    for place, (history, told) in enumerate(itertools.product(events, instructions)):
        interview = Interview(
            candidate=INTERVIEW.candidate,
            company=INTERVIEW.company,
            position=INTERVIEW.position,
            ends_at=INTERVIEW.ends_at,
            starts_at=INTERVIEW.ends_at - dt.timedelta(hours=1) if place % 2 else None,
            interviewers=PANEL[: place % 5],
            decision_by=dt.date(2026, 5, 29) if place % 3 else None,
            instructions=told,
            strengths="six years of running payroll migrations",
        )
        for event in history:
            interview = interview.with_event(event)
        yield interview


def policies() -> Iterator[Policy]:
    """Yield the consensus, the policy of each document, and what a host makes of one."""
    yield CONSENSUS
    yield from BY_DOCUMENT.values()
    rule = Rule(
        action="x-celebrate",
        timing=lambda situation, recipient, channels: Timing.from_bounds(
            situation.ends, situation.ends, situation.ends
        ),
        guards=(lambda situation, recipient: Objection(Reason.NOT_INTERESTED, (claim("PW5"),)),),
    )
    yield CONSENSUS.with_rule(rule).without("move-on")


def plans() -> Iterator[object]:
    """Plan every interview by every policy on several calendars, and explain every entry."""
    calendars = [
        WorkingDays(),
        WorkingDays(holidays={dt.date(2026, 5, 25), dt.date(2026, 6, 4)}, weekend=["friday", "saturday"]),
    ]
    at = dt.datetime(2026, 5, 22, 12, tzinfo=NEW_YORK)
    for place, (interview, policy) in enumerate(itertools.product(interviews(), policies())):
        schedule = schedule_for(interview, policy=policy, calendar=calendars[place % 2])
        yield from (schedule, len(schedule), schedule.due(at), schedule.next(at), schedule[:1])
        for step in schedule:
            yield from (step.channel, step.status(at), step.window.status(at), repr(step))
        yield from explanations(schedule)
        yield from pictures(schedule, at)


def explanations(schedule: Schedule) -> Iterator[str]:
    """Explain every entry in one locale after the other."""
    for place, entry in enumerate((*schedule, *schedule.withheld)):
        yield explain(entry, [*LOCALES][place % len(LOCALES)])


def pictures(schedule: Schedule, at: dt.datetime) -> Iterator[str]:
    """Show a plan in every way there is."""
    yield timeline_svg(schedule, at=at, locale=[*LOCALES][len(schedule) % len(LOCALES)])
    yield schedule._repr_html_()
    for step in schedule:
        yield step._repr_html_()


def agendas() -> Iterator[str]:
    """Show many plans at once."""
    told = [attrs.evolve(interview, key=str(place)) for place, interview in enumerate(interviews())]
    agenda = agenda_for(told)
    for locale in LOCALES:
        yield timeline_svg(agenda, locale=locale, at=told[0].ends_at, zone=dt.UTC)
    yield agenda._repr_html_()
    yield from (policy._repr_html_() for policy in policies())


def letters() -> Iterator[object]:
    """Write every text in every locale and review it as it is and spoilt; then many contexts of each type."""
    spoilt = " Tuesday, March 3 3. März 3月3日（月） 3.3.2026 asap!! [Name] \u200b http://example.org guarantee"
    for (locale, language), (kind, channels) in itertools.product(LOCALES.items(), CHANNELS.items()):
        written = DEFAULT_CATALOG.templates(language)
        for channel in channels:
            yield fields(kind, channel, locale=locale)
            variants = [each for each in VARIANTS.get(kind, (None,)) if (kind, channel, each) in written]
            known = contexts(language, kind)[:: 1 if locale == language else 3]
            for variant, context in itertools.product(variants, known):
                message = render(kind, context, channel=channel, variant=variant, locale=locale)
                draft = Draft(message_type=kind, channel=channel, locale=locale, body=f"Hi!! {message.body}{spoilt}")
                yield from (message, message.text, message.html, str(message), repr(message), draft)
                if channel == "email":
                    yield from mails(message)
                yield from (message._repr_html_(), draft._repr_html_())
                alone = locale != language
                # A review costs as much as ten letters: those of every second context tell of all checks.
                both: list[tuple[Draft | Message, Any]] = [(draft, context), (message, context)]
                found = [review(message, context)] if alone else review_batch(both if context in known[::2] else [])
                for each in found:
                    yield from (each, each.ok, len(each), [*each], each[:1], repr(each), [str(one) for one in each])
                    yield each._repr_html_()
                    assert each == type(each)([*each])
                    assert hash(each) == hash(type(each)([*each]))
    for kind in CHANNELS:
        for place, context in enumerate(itertools.islice(every_pair(kind), 0, None, 23)):
            kept = Context(context, place=place)
            yield render(kind, kept.with_entries(company="Smith & Söhne"), locale=[*LOCALES][place % len(LOCALES)])
            yield (kept | {}).place, len(kept), [*kept], kept["company"], repr(kept)


def mails(message: Message) -> Iterator[object]:
    """Make a mail and a link of a message."""
    mail = message.to_email(
        sender=INTERVIEW.candidate,
        recipient=PANEL[0],
        in_reply_to="<1@example.org>",
        date=dt.datetime(2026, 5, 22, 12, tzinfo=NEW_YORK),
        message_id="<2@example.org>",
    )
    yield from (bytes(mail), mail["From"], mail.as_string(), message.mailto(PANEL[0], longest=99_999))


def feeds() -> Iterator[bytes]:
    """Publish one plan after the other as a calendar, each as what follows the one before."""
    at = dt.datetime(2026, 5, 22, 12, tzinfo=NEW_YORK)
    feed = None
    for place, interview in enumerate(interviews()):
        feed = to_ical(
            schedule_for(interview),
            at=at,
            previous=feed,
            component=("event", "to-do")[place % 2],
            all_day=place % 3 == 0,
            alarms=dt.timedelta(hours=place),
            locale=[*LOCALES][place % len(LOCALES)],
            zone=(None, dt.UTC)[place % 7 == 0],
        )
        yield feed


def texts_of_a_host() -> Iterator[object]:
    """Lay texts, types and a language over the library's."""
    note = (Field(name="referee", kind=FieldKind.TEXT, required=True, help="Who is asked."),)
    context = contexts("en", "contact-request")[1]
    for number in range(8):
        ours = DEFAULT_CATALOG.with_text(
            "contact-request", "email", f"Subject: Hi\n\n{{{{ greeting }}}} {{{{ company|upper }}}} {number}"
        )
        ours = ours.with_texts({"contact-request.phone": "{{ company }} {{ _('thanks') }}"}, translate=str.title)
        text = "Subject: A note\n\nDear {{ referee }}, {% if referee %}hello{% endif %}"
        ours = ours.with_type("x-note", note, {"email": text})
        text = "Subject: Contact\n\nBonjour {{ company }}"
        ours = ours.with_language("fr", CONVENTIONS, {"contact-request.email": text})
        yield render("contact-request", context, catalog=ours)
        yield render("contact-request", context, channel="phone", catalog=ours)
        yield render("x-note", {"referee": "Tom"}, catalog=ours)
        yield render("contact-request", context, locale="fr", catalog=ours)
        yield ours.languages, sorted(ours.types()), ours.channels("en", "contact-request")
        yield ours.wordings("en", "contact-request", "email", None)[0].render({"greeting": "Hi", "company": "Acme"})
        yield len(ours.templates("de")), ours.conventions("de", "de_AT").date(dt.date(2026, 5, number + 1))
        ours.preload()
        preload(
            *LOCALES,
            catalog=Catalog(
                host_templates=ours.host_templates, host_types=ours.host_types, host_languages=ours.host_languages
            ),
        )


class _Speller:
    def unknown(self, words: Iterable[str], /) -> Iterable[str]:
        return sorted(word for word in words if "z" in word)

    def correction(self, word: str, /) -> str | None:
        return word.replace("z", "s")


def checks_of_a_host() -> Iterator[object]:
    """Change the table of checks, and review with what comes of it."""
    draft = Draft(message_type="thank-you", body="Dear Dana Okafor,\n\nI apologize, zebra.\n\nPriya Raman")
    context = contexts("en", "thank-you")[0]
    long = Check(
        code="X1", name="long", severity="warning", help="Too long.", find=lambda letter: [Hit("Cut.", letter.body)]
    )
    between = Check(
        code="X2",
        name="twins",
        severity="error",
        help="Twins.",
        between=True,
        find=lambda drafts: [(place, Hit("Again.")) for place, _ in enumerate(drafts)],
    )
    for code in [check.code for check in CHECKS][::2]:
        table = CHECKS.without(code).with_check(long).with_check(between).with_severity("X1", "suggestion")
        table = table.with_check(spelling_check(_Speller(), "en"))
        yield review(draft, context, checks=table), review_batch([(draft, context)] * 2, checks=table)
        yield len(table), [*table][-1].code, table["X1"].severity, CHECKS[code].claims


def calendars() -> Iterator[object]:
    """Ask calendars of every kind about many days."""
    holidays = {dt.date(2026, 12, 24) + dt.timedelta(days=day) for day in range(9)}
    for weekend in ([5, 6], ["friday"], []):
        calendar = WorkingDays(holidays=holidays, weekend=weekend)
        for day in (dt.date(2026, 12, 1) + dt.timedelta(days=each) for each in range(40)):
            yield calendar.is_working_day(day), calendar.on_or_after(day), calendar.on_or_before(day)
            yield calendar.after(day, 3)


def values() -> Iterator[object]:
    """Build what nothing above has built."""
    at = dt.datetime(2026, 5, 22, 12, tzinfo=NEW_YORK)
    window = Window(opens=at, due=at, closes=at)
    step = Step(
        id="1",
        action=Action.CHECK_IN,
        recipient=PANEL[0],
        channels=(),
        window=window,
        message_type=None,
        reasons=schedule_for(INTERVIEW)[0].reasons,
        company="Northwind",
        position="Engineer",
        round=1,
    )
    yield from (step, Schedule(steps=(step,)), Timing(window=window), Span("body", 0, 1), Hit("Do."), repr(Hit("Do.")))
    words = [kind for name in followup_kit.__all__ if isinstance(kind := getattr(followup_kit, name), type)]
    for kind in words:
        if issubclass(kind, Enum):
            yield [kind(member.value) for member in kind]


def refusals() -> Iterator[str]:
    """Ask for what cannot be, and yield what the errors say."""
    context = contexts("en", "thank-you")[0]
    wrong: list[Callable[[], object]] = [
        lambda: render("thank-you", {}),
        lambda: render("thnak-you", context),
        lambda: render("thank-you", context | {"compny": 7, "position": "x" * 9_999}),
        lambda: render("thank-you", context, channel="fax"),
        lambda: render("thank-you", context, locale="eo"),
        lambda: fields("thank-you", "carrier-pigeon"),
        lambda: Interview(ends_at=7),  # type: ignore[arg-type, call-arg]
        lambda: Person(name=""),
        lambda: WorkingDays(weekend=range(7)),
        lambda: WorkingDays(weekend=[0]).after(dt.date(2026, 5, 1), 0),
        lambda: schedule_for("interview"),  # type: ignore[arg-type]
        lambda: explain(7),  # type: ignore[arg-type]
        lambda: review("draft", {}),  # type: ignore[arg-type]
        lambda: review_batch([7]),  # type: ignore[list-item]
        lambda: CHECKS.without("FK999"),
        lambda: DEFAULT_CATALOG.with_text("contact-request", "email", "{{ company.__class__ }} {% include 'x' %}"),
        lambda: CONSENSUS.without("x-nothing"),
    ]
    for call in wrong * 5:
        try:
            call()
        except FollowupError as error:
            yield f"{error!s} {error!r}"
        else:
            raise AssertionError


def everything() -> Iterator[object]:
    """Use everything public, thousands of times."""
    for part in (plans, agendas, letters, feeds, texts_of_a_host, checks_of_a_host, calendars, values, refusals):
        yield from part()


def main() -> None:
    """Show that the watch sees every offence; then preload, and watch while everything public is used."""
    watch = Audit()
    canaries = {}
    for name, offence in AUDITED.items():
        with watch:
            offence()
        canaries[name] = [*watch.seen]
        watch.seen.clear()
    preload(*LOCALES)
    digest = hashlib.sha256()
    with watch:
        for result in everything():
            digest.update(str(result).encode())
    print(json.dumps({"canaries": canaries, "seen": watch.seen, "digest": digest.hexdigest()}))


if __name__ == "__main__":
    main()
