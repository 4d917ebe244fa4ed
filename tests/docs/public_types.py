"""What users' code may write, for mypy and pyright to read: ``make check`` reads this file, and nothing runs it."""

import datetime as dt
from collections.abc import Sequence
from typing import assert_type

import attrs

from followup_kit import (
    CHECKS,
    CONSENSUS,
    Check,
    Context,
    Draft,
    Event,
    Field,
    Finding,
    Hit,
    Instructions,
    Interview,
    Message,
    Person,
    Review,
    Rule,
    Schedule,
    Sent,
    Step,
    Weekday,
    Window,
    WorkingDays,
    explain,
    fields,
    render,
    review,
    review_batch,
    schedule_for,
)
from followup_kit.planning import Channels, Days, ElapsedWindow, Hours, Situation
from followup_kit.planning.rules import timing
from followup_kit.reviews import Letter


def facts(
    interview: Interview, people: Sequence[Person], sent: list[Sent], events: Sequence[Event], at: dt.datetime
) -> None:
    """Facts take any sequence and plain words; what they hold has its own type."""
    changed = attrs.evolve(interview, interviewers=people, history=sent, format="phone", progress="near-end")
    changed = attrs.evolve(changed, interviewers=[*people], history=events, instructions=Instructions(channel="email"))
    changed = changed.with_event(Sent(at=at, action="thank-you", to="Dana Okafor", channel="email"))
    assert_type(changed, Interview)
    assert_type(changed.interviewers, tuple[Person, ...])
    for event in changed.history:
        assert_type(event, Event)


def planning(interview: Interview, at: dt.datetime) -> None:
    """A schedule is a sequence of steps, and a step always has a context."""
    calendar = WorkingDays(weekend=["friday", 5], holidays={dt.date(2026, 12, 25)})
    calendar = WorkingDays(weekend={Weekday.FRIDAY}, holidays=[dt.date(2026, 12, 25)])
    schedule = schedule_for(interview, policy=CONSENSUS.without("move-on"), calendar=calendar)
    assert_type(schedule, Schedule)
    assert_type(schedule.due(at), tuple[Step, ...])
    assert_type(schedule.next(at), Step | None)
    for step in schedule:
        assert_type(step.window, Window)
        assert_type(step.context, Context)
        assert_type(step.context | {"decision": "accept"}, Context)
        assert_type(explain(step, "de"), str)


def rules(situation: Situation) -> Rule:
    """A rule of a host's own is made of functions and words."""
    assert_type(situation.ends, dt.datetime)
    return Rule(
        action="x-send-references",
        timing=lambda situation, _, __: timing.since(
            situation, situation.ends, ElapsedWindow(opens=Hours(0), due=Hours(24), closes=Days(2))
        ),
        channels=lambda _, __: Channels(["email"]),
        required_context=["referee"],
        context_defaults=[("urgent", False)],
        claims=["IN14"],
    )


def messages(step: Step) -> None:
    """Messages take words and mappings."""
    assert_type(render("thank-you", step.context, channel="email", locale="en_GB"), Message)
    assert_type(render("thank-you", {"candidate": {"name": "Priya Raman"}, "recipient": None}), Message)
    assert_type(fields("thank-you"), tuple[Field, ...])
    Field(name="referee", kind="text", help="Who is asked.", choices=["Ana"], channels=["email"])


def reviews(step: Step, message: Message) -> None:
    """A draft is a message, a draft or a mapping."""
    draft = Draft(message_type="thank-you", channel="card", body="…", attachments=["cv.pdf"])
    assert_type(review(draft, step.context), Review)
    assert_type(review({"message_type": "thank-you", "body": "…"}, step.context), Review)
    assert_type(review_batch([(message, step.context), (draft, step.context)]), tuple[Review, ...])
    for finding in review(message, step.context, checks=CHECKS.without("FK204").with_severity("casual", "suggestion")):
        assert_type(finding, Finding)


def check(letter: Letter) -> list[Hit]:
    """A check of a host's own reads tokens."""
    return [
        Hit("Leave it.", letter.body, token.start, token.end) for token in letter.body.tokens if token.text == "pay"
    ]


Check(code="X001", name="pay", severity="warning", help="…", find=check, types=["thank-you"], languages=["en"])
