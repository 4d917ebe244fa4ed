"""One search, from the room to the answer: what to do, when, why, and in which words.

The library reads no clock, so the story can be told at any time: each chapter names the moment it plays at, as a job
tracker would pass the present.
"""

from datetime import date, datetime
from textwrap import fill, indent
from typing import Any
from zoneinfo import ZoneInfo

from attrs import evolve

from followup_kit import (
    Answered,
    Candidate,
    Interview,
    Offered,
    OtherOffer,
    OutOfOffice,
    Person,
    Replied,
    Schedule,
    Status,
    Step,
    WorkingDays,
    explain,
    render,
    schedule_for,
)

NEW_YORK = ZoneInfo("America/New_York")

# Anything that answers `date in holidays` will do; a tracker would use the `holidays` package.
CALENDAR = WorkingDays(holidays={date(2026, 5, 25): "Memorial Day", date(2026, 6, 19): "Juneteenth"})


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """Return an instant of the story."""
    return datetime(2026, month, day, hour, minute, tzinfo=NEW_YORK)


def chapter(title: str, now: datetime, words: str) -> None:
    """Begin a chapter."""
    print(f"\n=== {title}\n    {now:%A, %B} {now.day}, {now:%H:%M}\n")
    print(fill(words, 100), end="\n\n")


def planned(interview: Interview, now: datetime, told: set[str]) -> Schedule:
    """Plan, and print in one line each what is to be done, and what is left out on purpose, which is told once."""
    schedule = schedule_for(interview, calendar=CALENDAR)
    for step in schedule:
        if (status := step.status(now)) is not Status.LAPSED:
            print(fill(f"[{status}] {explain(step, brief=True)}", 100, subsequent_indent="    "))
    left_out = dict.fromkeys(explain(withheld, brief=True) for withheld in schedule.withheld)
    for words in [each for each in left_out if each not in told]:
        print(fill(f"[withheld] {words}", 100, subsequent_indent="    "))
    told.update(left_out)
    print()
    return schedule


def why(step: Step) -> None:
    """Print in full why a step is planned as it is."""
    print(fill(explain(step), 100), end="\n\n")


def letter(step: Step, now: datetime, **told: Any) -> None:
    """Print the message of a step, written from what it knows and what the candidate tells."""
    text = str(render(step, step.context.with_entries(**told), on=now.date()))
    print(indent("\n".join(fill(line, 92) for line in text.split("\n")), "    | ", lambda _: True), end="\n\n")


def main() -> None:
    """Follow one search from the room to the answer."""
    told: set[str] = set()
    now = at(5, 18, 20)
    chapter("The evening before", now, "Two names, no addresses. What is there to do in the room, and afterwards?")
    dana = Person(key="dana", name="Dana Okafor", honorific="Dr.", family_name="Okafor", role="hiring-manager")
    tom = Person(key="tom", name="Tom Fell", given_name="Tom", agreed_to_connect=False)
    interview = Interview(
        key="application-17",
        candidate=Candidate(name="Priya Raman", email="priya.raman@example.org", phone="+1 212 555 0147"),
        company="Northwind Energy",
        position="Data Engineer",
        starts_at=at(5, 19, 13),
        ends_at=at(5, 19, 15, 30),
        interviewers=[dana, tom],
        strengths="six years of running payroll migrations",
    )
    planned(interview, now, told)

    now = at(5, 19, 18)
    chapter(
        "The same evening",
        now,
        "She has both cards, and Dr. Okafor said: you will hear from us by Friday. What they talked about goes into "
        "the letters, and the two do not read alike.",
    )
    dana = evolve(dana, email="d.okafor@example.com", discussed="the move from nightly batches to streaming")
    tom = evolve(tom, email="t.fell@example.com", discussed="how the team shares on-call")
    interview = evolve(
        interview,
        starts_at=None,
        interviewers=[evolve(dana, agreed_to_connect=False), tom],
        decision_by=date(2026, 5, 22),
    )
    thanks = planned(interview, now, told).due(now)
    why(thanks[0])
    for step in thanks:
        letter(step, now)
        interview = interview.with_event(step.sent(now))

    now = at(5, 26, 10)
    chapter(
        "Silence",
        now,
        "Friday has passed, and Monday was Memorial Day: today is the first working day after the date they named.",
    )
    (check_in,) = planned(interview, now, told).due(now)
    letter(check_in, now)
    interview = interview.with_event(check_in.sent(now))

    now = at(5, 26, 10, 1)
    chapter("An auto-reply", now, "Dr. Okafor is away until June 3. One question into one silence is enough.")
    interview = interview.with_event(OutOfOffice(at=now, until=date(2026, 6, 3), person="dana"))
    planned(interview, now, told)

    now = at(6, 4, 11)
    chapter("She is back", now, "They need until June 12, she writes: a new date, and so a new check-in.")
    interview = interview.with_event(Replied(at=now, by="dana", decision_by=date(2026, 6, 12)))
    planned(interview, now, told)

    now = at(6, 9, 16)
    chapter("An offer from elsewhere", now, "Another employer wants her answer by June 17.")
    interview = interview.with_event(OtherOffer(at=now, respond_by=date(2026, 6, 17)))
    (other_offer,) = planned(interview, now, told).due(now)
    letter(other_offer, now)
    interview = interview.with_event(other_offer.sent(now))

    now = at(6, 12, 11)
    chapter("Their offer", now, "They want an answer by June 19, which is a holiday: so by Thursday.")
    offer = Offered(at=now, by="dana", respond_by=date(2026, 6, 19), terms="a salary of $84,000 a year")
    interview = interview.with_event(offer)
    reply, decision = planned(interview, now, told).due(now)
    letter(reply, now)
    interview = interview.with_event(reply.sent(now))

    now = at(6, 15, 14)
    chapter("Priya says yes", now, "The decision was missing from the step; she gives it.")
    letter(decision, now, decision="accept", start_date=date(2026, 7, 6))
    interview = interview.with_event(Answered(at=now, decision="accept"))
    schedule = schedule_for(interview, calendar=CALENDAR)
    print(f"Steps still to do: {len(schedule)}. Done along the way: {len(schedule.done)}.")


if __name__ == "__main__":
    main()
