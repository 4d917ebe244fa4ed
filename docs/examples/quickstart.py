"""One interview, from the room to the answer: what to do, when, why, and in which words.

The library reads no clock, so the story can be told at any time: each chapter names the moment it plays at, as a job
tracker would pass the present.
"""

from datetime import date, datetime
from textwrap import fill, indent
from zoneinfo import ZoneInfo

from attrs import evolve

from followup_kit import (
    Answered,
    Candidate,
    Interview,
    Message,
    Offered,
    Person,
    Schedule,
    Sent,
    Step,
    WorkingDays,
    explain,
    render,
    schedule_for,
)

NEW_YORK = ZoneInfo("America/New_York")

# Anything that answers `date in holidays` will do; a tracker would use the `holidays` package.
US_HOLIDAYS = {date(2026, 5, 25): "Memorial Day", date(2026, 6, 19): "Juneteenth"}
CALENDAR = WorkingDays(holidays=US_HOLIDAYS)


def chapter(title: str, at: datetime) -> None:
    """Begin a chapter."""
    print(f"\n=== {title}\n    {at:%A, %B} {at.day}, {at:%H:%M}\n")


def tell(words: str) -> None:
    """Print a paragraph."""
    print(fill(words, 100))


def plan(schedule: Schedule, at: datetime) -> None:
    """Print what is due now and what comes later, each kind of step once with its reason."""
    explained: set[str] = set()
    for step in schedule:
        status = step.status(at)
        if status == "lapsed":
            continue
        if step.action in explained and step.recipient is not None:
            print(f"[{status}] The same for {step.recipient.name}.")
        else:
            print(fill(f"[{status}] {explain(step)}", 100, subsequent_indent="    "))
        explained.add(step.action)
    for withheld in schedule.withheld:
        print(fill(f"[withheld] {explain(withheld)}", 100, subsequent_indent="    "))


def letter(text: object) -> None:
    """Print a message, indented."""
    paragraphs = str(text).split("\n")
    print(indent("\n".join(fill(line, 92) for line in paragraphs), "    | ", lambda _: True), end="\n\n")


def written(step: Step, **told: object) -> Message:
    """Write the message of a step, from what it knows and what the candidate tells."""
    assert step.message_type is not None
    assert step.context is not None
    return render(step.message_type, step.context.with_entries(**told))


def main() -> None:
    """Follow one interview from the room to the answer."""
    interview = Interview(
        candidate=Candidate(name="Priya Raman", email="priya.raman@example.org", phone="+1 212 555 0147"),
        company="Northwind Energy",
        position="Data Engineer",
        starts_at=datetime(2026, 5, 19, 13, tzinfo=NEW_YORK),
        ends_at=datetime(2026, 5, 19, 15, 30, tzinfo=NEW_YORK),
        interviewers=[
            Person(name="Dana Okafor", honorific="Dr.", family_name="Okafor", role="hiring-manager"),
            Person(name="Tom Fell", given_name="Tom", agreed_to_connect=False),
            Person(name="Mei Lin", agreed_to_connect=False),
            Person(name="Ana Ruiz", given_name="Ana", agreed_to_connect=False),
        ],
    )

    now = datetime(2026, 5, 18, 20, tzinfo=NEW_YORK)
    chapter("The evening before", now)
    tell("Four names, no addresses, and no word of when they will decide. What is there to do in the room?")
    print()
    in_the_room = schedule_for(interview, calendar=CALENDAR)
    for step in in_the_room:
        if step.window.closes == interview.ends_at:
            print(fill(f"[{step.status(now)}] {explain(step)}", 100, subsequent_indent="    "))

    now = datetime(2026, 5, 19, 16, tzinfo=NEW_YORK)
    chapter("Priya leaves the building", now)
    tell("She has everybody's card. Dr. Okafor is happy to connect, and said: you will hear from us by Friday.")
    print()
    emails = ("d.okafor@example.com", "t.fell@example.com", "m.lin@example.com", "a.ruiz@example.com")
    panel = [evolve(person, email=email) for person, email in zip(interview.interviewers, emails, strict=True)]
    panel[0] = evolve(panel[0], discussed="the move from nightly batches to streaming", agreed_to_connect=True)
    panel[2] = evolve(panel[2], discussed="how the team shares on-call")
    interview = evolve(
        interview,
        starts_at=None,
        interviewers=panel,
        decision_by=date(2026, 5, 22),
        strength="six years of running payroll migrations",
        question="How do you decide which pipelines are worth rebuilding?",
    )
    schedule = schedule_for(interview, calendar=CALENDAR)
    plan(schedule, now)
    print()
    tell("Everyone on the panel gets a letter of their own, and no two read alike. The first two:")
    print()
    thanks = [step for step in schedule.due(now) if step.message_type == "thank-you"]
    for step in thanks[:2]:
        letter(written(step))
    interview = interview.with_event(Sent(at=now, action="thank-you", channel="email"))

    now = datetime(2026, 5, 21, 10, tzinfo=NEW_YORK)
    chapter("Two days later", now)
    connection = schedule_for(interview, calendar=CALENDAR).next(now)
    assert connection is not None
    tell(explain(connection))
    print()
    letter(written(connection))
    interview = interview.with_event(Sent(at=now, action="connection-request", to="Dana Okafor"))

    now = datetime(2026, 5, 25, 9, tzinfo=NEW_YORK)
    chapter("Silence", now)
    tell("Friday has passed. Today is Memorial Day, and nobody there is at work: it is too soon to ask.")
    print()
    schedule = schedule_for(interview, calendar=CALENDAR)
    plan(schedule, now)

    now = datetime(2026, 5, 26, 10, tzinfo=NEW_YORK)
    chapter("The first working day after the date they named", now)
    check_in = schedule.next(now)
    assert check_in is not None
    tell(explain(check_in))
    print()
    letter(written(check_in))
    interview = interview.with_event(Sent(at=now, action="check-in", to="Dana Okafor"))

    now = datetime(2026, 6, 16, 11, tzinfo=NEW_YORK)
    chapter("An offer", now)
    tell("They want an answer by Friday, June 19, which is a holiday: the last day to reach them is Thursday.")
    print()
    interview = interview.with_event(Offered(at=now, respond_by=date(2026, 6, 19)))
    schedule = schedule_for(interview, calendar=CALENDAR)
    plan(schedule, now)
    print()
    reply, decision = schedule.due(now)
    letter(written(reply))
    interview = interview.with_event(Sent(at=now, action="offer-reply"))

    now = datetime(2026, 6, 17, 14, tzinfo=NEW_YORK)
    chapter("Priya says yes", now)
    letter(written(decision, decision="accept", start_date=date(2026, 7, 6)))
    interview = interview.with_event(Answered(at=now, decision="accept"))
    schedule = schedule_for(interview, calendar=CALENDAR)
    tell(f"Steps still to do: {len(schedule)}. Done along the way: {len(schedule.done)}.")


if __name__ == "__main__":
    main()
