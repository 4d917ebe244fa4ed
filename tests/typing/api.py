"""What users' code may write, for mypy and pyright to read: ``make check`` reads this file, and nothing runs it."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, assert_type

import attrs

from followup_kit import (
    CHECKS,
    CONSENSUS,
    DEFAULT_CATALOG,
    WEEKDAYS,
    Action,
    Advanced,
    Agenda,
    AgendaEntry,
    Answered,
    Basis,
    CalendarError,
    Cancelled,
    Candidate,
    Catalog,
    Channel,
    Check,
    Checks,
    Clash,
    ClashKind,
    Context,
    Decision,
    Done,
    Draft,
    Event,
    Field,
    FieldKind,
    Finding,
    FollowupError,
    Hit,
    Instructions,
    Interview,
    InterviewFormat,
    InvalidArgumentError,
    InvalidContextError,
    InvalidFactsError,
    InvalidFieldsError,
    InvalidTemplateError,
    Message,
    MessageType,
    Objection,
    Offered,
    OtherOffer,
    Outcome,
    OutcomeKind,
    OutOfOffice,
    Party,
    Person,
    Policy,
    Problem,
    Progress,
    Reason,
    Rejected,
    Reopened,
    Replied,
    Rescheduled,
    Rescinded,
    Review,
    Role,
    Rule,
    Schedule,
    Sent,
    Severity,
    Span,
    Status,
    Step,
    Timing,
    Weekday,
    Window,
    Withdrew,
    Withheld,
    WorkingDays,
    agenda_for,
    explain,
    explain_advice,
    fields,
    preload,
    render,
    review,
    review_batch,
    schedule_for,
)
from followup_kit.guidance import CLAIMS, Claim, Document, claim
from followup_kit.planning import Channels, Days, ElapsedWindow, Hours, Situation
from followup_kit.planning.rules import timing
from followup_kit.policies import BY_DOCUMENT
from followup_kit.reviews import Letter
from followup_kit.reviews.spelling import spelling_check

# Facts ----------------------------------------------------------------------------------------------------------------


def words(at: dt.datetime) -> None:
    """A word is a member or a plain string; what holds it has the member."""
    assert_type(Person(name="Dana Okafor", role="agency").role, Role)
    assert_type(Person(name="Dana Okafor", role=Role.AGENCY).role, Role)
    assert_type(Sent(at=at, action="thank-you", channel="email").channel, Channel | None)
    assert_type(Sent(at=at, action=Action.THANK_YOU, channel=Channel.EMAIL).action, Action | str)
    assert_type(Sent(at=at, action="x-send-references").action, Action | str)
    assert_type(Answered(at=at, decision="accept").decision, Decision)
    assert_type(Answered(at=at, decision=Decision.ACCEPT).decision, Decision)
    assert_type(Instructions(channel="card", do_not_contact=False, check_ins=2).channel, Channel | None)
    assert_type(Instructions(channel=Channel.CARD, not_before=at.date()).not_before, dt.date | None)
    assert_type(Draft(message_type="thank-you", channel="card", body="…").channel, Channel)
    assert_type(Draft(message_type=MessageType.THANK_YOU, channel=Channel.CARD, body="…").body, str)


def facts(people: Sequence[Person], sent: list[Sent], events: Sequence[Event], at: dt.datetime) -> None:
    """Facts take any sequence and plain words; what they hold has its own type."""
    candidate = Candidate(name="Priya Raman", email="priya@example.org")
    interview = Interview(
        candidate=candidate,
        company="Northwind Energy",
        position="Data Engineer",
        ends_at=at,
        starts_at=None,
        interviewers=people,
        recruiter=Person(name="Ana Li", role="recruiter"),
        format="phone",
        progress="near-end",
        history=sent,
    )
    changed = attrs.evolve(interview, interviewers=[*people], history=events, format=InterviewFormat.VIDEO)
    changed = attrs.evolve(changed, interviewers=tuple(people), history=(), progress=Progress.EARLY)
    changed = changed.with_event(Sent(at=at, action="thank-you", to="Dana Okafor", channel="email"))
    assert_type(changed, Interview)
    assert_type(changed.candidate, Candidate)
    assert_type(changed.interviewers, tuple[Person, ...])
    assert_type(changed.format, InterviewFormat)
    assert_type(changed.progress, Progress)
    for event in changed.history:
        assert_type(event, Event)
        assert_type(event.at, dt.datetime)


def happened(at: dt.datetime, person: Person) -> tuple[list[Event], list[Outcome]]:
    """Each event is one, and names people as objects or in words."""
    events: list[Event] = [
        Sent(at=at, action="check-in", to=person),
        Replied(at=at, decision_by=at.date()),
        OutOfOffice(at=at, until=at.date(), person="Dana Okafor"),
        OutOfOffice(at=at, until=at.date(), person=person),
        Answered(at=at, decision="decline"),
        Cancelled(at=at, by="candidate"),
        Cancelled(at=at, by=Party.EMPLOYER),
        Rescheduled(at=at),
        Reopened(at=at, decision_by=at.date(), by=person),
        OtherOffer(at=at, respond_by=at.date()),
    ]
    outcomes: list[Outcome] = [
        Advanced(at=at, by="Dana Okafor"),
        Rejected(at=at, feedback_given=True),
        Offered(at=at, respond_by=at.date(), terms="a salary of $52,000 a year"),
        Offered(at=at, terms=["a salary of $52,000 a year", "thirty days of leave"]),
        Rescinded(at=at, by=person),
        Withdrew(at=at),
    ]
    events.extend(outcomes)
    return events, outcomes


def calendars(holidays: Mapping[dt.date, str], weekdays: Iterable[str]) -> WorkingDays:
    """Any container of dates has the holidays; days of the week are members, words or numbers."""
    assert_type(WEEKDAYS, WorkingDays)
    assert_type(WorkingDays.for_territory("EG", holidays=holidays), WorkingDays)
    calendar = WorkingDays(weekend={Weekday.FRIDAY}, holidays=[dt.date(2026, 12, 25)])
    calendar = WorkingDays(weekend=[*weekdays], holidays={dt.date(2026, 12, 25)})
    calendar = WorkingDays(weekend=["friday", 5], holidays=holidays)
    assert_type(calendar.is_working_day(dt.date(2026, 12, 25)), bool)
    assert_type(calendar.after(dt.date(2026, 12, 25), 2), dt.date)
    return calendar


# Plans ----------------------------------------------------------------------------------------------------------------


def planning(interview: Interview, calendar: WorkingDays, at: dt.datetime) -> None:
    """A schedule is a sequence of steps, and a step always has a context."""
    schedule = schedule_for(interview, policy=CONSENSUS.without("move-on").without(Action.CHECK_IN), calendar=calendar)
    assert_type(schedule, Schedule)
    assert_type(schedule[0], Step)
    assert_type(schedule.due(at), tuple[Step, ...])
    assert_type(schedule.next(at), Step | None)
    assert_type(schedule.on(at.date(), dt.UTC), tuple[Step, ...])
    assert_type(schedule.done, tuple[Done, ...])
    assert_type(schedule.withheld, tuple[Withheld, ...])
    for step in schedule:
        assert_type(step.action, Action | str)
        assert_type(step.recipient, Person | None)
        assert_type(step.channels, tuple[Channel, ...])
        assert_type(step.channel, Channel | None)
        assert_type(step.window, Window)
        assert_type(step.window.due, dt.datetime)
        assert_type(step.status(at), Status)
        assert_type(step.message_type, MessageType | str | None)
        assert_type(step.missing, tuple[str, ...])
        assert_type(step.because, tuple[Claim, ...])
        assert_type(step.context, Context)
        assert_type(step.context | {"decision": "accept"}, Context)
        assert_type(step.context.with_entries(decision="accept"), Context)
        assert_type(step.reasons[Basis.DUE], tuple[Claim, ...])
        assert_type(step.reasons["due"], tuple[Claim, ...])
        assert_type(step.by("phone").by(Channel.EMAIL), Step)
        assert_type(interview.with_event(step.sent(at)), Interview)
        assert_type(explain(step, "de"), str)
        for advice in step.advice:
            assert_type(explain_advice(advice, "de"), str)
    for entry in schedule.withheld:
        assert_type(entry.reason, Reason)
        assert_type(explain(entry), str)
    for each in schedule.done:
        assert_type(each.at, dt.datetime)


def agendas(interviews: Sequence[Interview], at: dt.datetime) -> None:
    """An agenda is a sequence of steps with their interviews; policy and calendar may depend on the interview."""
    agenda = agenda_for(interviews, policy=lambda _: CONSENSUS, calendar=WEEKDAYS)
    assert_type(agenda, Agenda)
    assert_type(agenda[0], AgendaEntry)
    assert_type(agenda.due(at), tuple[AgendaEntry, ...])
    assert_type(agenda.next(at), AgendaEntry | None)
    assert_type(agenda.on(at.date(), dt.UTC), tuple[AgendaEntry, ...])
    assert_type(agenda.interview("application-17"), Interview | None)
    assert_type(agenda.interview("application-17", round=2), Interview | None)
    assert_type(agenda.with_interview(interviews[0]), Agenda)
    for entry in agenda.between(at, at):
        assert_type(entry.step, Step)
        assert_type(entry.interview, Interview)
    for clash in agenda.clashes:
        assert_type(clash, Clash)
        assert_type(clash.kind, ClashKind)


def policies(rule: Rule, hours: int) -> Policy:
    """A host changes numbers, takes rules out and puts its own in."""
    assert_type(BY_DOCUMENT["full-guide"], Policy)
    house = attrs.evolve(CONSENSUS, thank_you=attrs.evolve(CONSENSUS.thank_you, due=Hours(hours)))
    assert_type(house.rules, tuple[Rule, ...])
    return attrs.evolve(house, rules=[*house.rules]).with_rule(rule)


def interested(situation: Situation, recipient: Person | None) -> Objection | None:
    """A guard takes the situation and whom the step is towards."""
    return Objection(Reason.NOT_INTERESTED, (claim("IN10"),)) if recipient is None else None


def since_the_end(situation: Situation, recipient: Person | None, channel: Channel | None) -> Timing:
    """A timing function makes the window from the situation, the recipient and the channel."""
    return timing.since(situation, situation.ends, ElapsedWindow(opens=Hours(0), due=Hours(24), closes=Days(2)))


def rules(guards: Sequence[Callable[[Situation, Person | None], Objection | None]], names: Sequence[str]) -> Rule:
    """A rule of a host's own is made of functions and words."""
    rule = Rule(action="x-send-references", timing=since_the_end, guards=[interested], claims=["IN14"])
    rule = Rule(action=Action.CHECK_IN, timing=since_the_end, guards=guards, required_context=names, claims="IN14")
    return attrs.evolve(
        rule,
        channels=lambda _, __: Channels(["email", Channel.PHONE], ["PW6"]),
        message_type="thank-you",
        required_context=["referee"],
        context_defaults=[("urgent", False)],
    )


def claims() -> None:
    """A claim says what its document says."""
    assert_type(CLAIMS["PW5"], Claim)
    assert_type(claim("PW5").document, Document | None)
    assert_type(claim("PW5").says, str)


# Messages -------------------------------------------------------------------------------------------------------------


def messages(step: Step, people: Sequence[Mapping[str, Any]]) -> None:
    """Messages take words and mappings, as JSON has them."""
    preload("en_GB", "de", catalog=DEFAULT_CATALOG)
    assert_type(render("thank-you", step.context, channel="email", locale="en_GB"), Message)
    assert_type(render(MessageType.THANK_YOU, step.context, channel=Channel.EMAIL), Message)
    assert_type(render("thank-you", {"candidate": {"name": "Priya Raman"}, "recipient": None}), Message)
    assert_type(render(step, on=dt.date(2026, 6, 3)), Message)
    assert_type(render("rejection-reply", step.context | {"outcome": OutcomeKind.RESCINDED}), Message)
    message = render("thank-you", Context({"candidate": Candidate(name="Priya Raman"), "people": people}))
    assert_type(message.text, str)
    assert_type(message.subject, str | None)
    assert_type(message.html, str | None)
    assert_type(message.channel, Channel)


def catalogues(note: Sequence[Field]) -> Catalog:
    """A host lays its own texts over the library's."""
    assert_type(fields("thank-you"), tuple[Field, ...])
    for field in fields(MessageType.THANK_YOU, Channel.EMAIL, locale="de"):
        assert_type(field.kind, FieldKind)
        assert_type(field.choices, tuple[str, ...])
    referee = Field(name="referee", kind="text", help="Who is asked.", choices=["Ana"], channels=["email"])
    ours = DEFAULT_CATALOG.with_text("contact-request", "email", "{{ company }}", translate=str.title)
    ours = ours.with_text(MessageType.CONTACT_REQUEST, Channel.EMAIL, ["{{ company }}", "{{ position }}"])
    ours = ours.with_type("x-note", [referee], {"email": "Dear {{ referee }}"})
    return ours.with_type("x-memo", note, {"email": "{{ company }}"})


# Reviews --------------------------------------------------------------------------------------------------------------


def reviews(step: Step, message: Message, attachments: Sequence[str]) -> None:
    """A draft is a message, a draft or a mapping."""
    draft = Draft(message_type="thank-you", subject=None, body="…", attachments=["cv.pdf"])
    draft = attrs.evolve(draft, attachments=attachments)
    assert_type(review(draft, step.context), Review)
    assert_type(review({"message_type": "thank-you", "body": "…"}, step.context), Review)
    assert_type(review_batch([(message, step.context), (draft, step.context)]), tuple[Review, ...])
    found = review(message, step.context, checks=CHECKS.without("FK204").with_severity("FK201", "suggestion"))
    assert_type(found.ok, bool)
    for finding in found:
        assert_type(finding, Finding)
        assert_type(finding.severity, Severity)
        assert_type(finding.span, Span | None)
        assert_type(finding.claims, tuple[Claim, ...])


def hits(letter: Letter) -> list[Hit]:
    """A check of a host's own reads tokens."""
    return [
        Hit("Leave it.", letter.body, token.start, token.end) for token in letter.body.tokens if token.text == "pay"
    ]


def between(letters: Sequence[Letter]) -> Iterable[tuple[int, Hit]]:
    """A check of letters that go out together says which of them."""
    return ((place, Hit("Again.")) for place, _ in enumerate(letters))


def checks(types: Sequence[str]) -> Checks:
    """A table of checks is changed by codes and words."""
    pay = Check(code="X001", name="pay", severity="warning", help="…", find=hits, types=["thank-you"], languages=["en"])
    twins = Check(code="X002", name="twins", severity=Severity.ERROR, help="…", find=between, between=True, types=types)
    table = Checks([pay, twins])
    assert_type(table["X001"], Check)
    return CHECKS.with_check(pay).with_check(twins).with_severity("X001", Severity.SUGGESTION)


class Dictionary:
    """A spell checker of a host's own."""

    def unknown(self, words: Iterable[str], /) -> Iterable[str]:
        """Return the words that it does not know."""
        return [word for word in words if "z" in word]

    def correction(self, word: str, /) -> str | None:
        """Return what a word should be."""
        return word.replace("z", "s")


assert_type(spelling_check(Dictionary(), "en", capitalised=False), Check)


# Errors ---------------------------------------------------------------------------------------------------------------


def errors(step: Step) -> list[str]:
    """One error is the base of all; those of many problems list them."""
    try:
        render("thank-you", step.context)
    except (
        InvalidArgumentError,
        InvalidContextError,
        InvalidFactsError,
        InvalidFieldsError,
        InvalidTemplateError,
    ) as error:
        assert_type(error.subject, str)
        for problem in error.problems:
            assert_type(problem, Problem)
            assert_type(problem.field, str)
        return [f"{problem.wrong}; {problem.remedy}" for problem in error.problems]
    except CalendarError as error:
        return [str(error)]
    except FollowupError as error:
        base: ValueError = error
        return [str(base)]
    return []
