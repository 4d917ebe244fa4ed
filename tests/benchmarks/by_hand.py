"""What ``schedule_for`` plans for one shape of interview, in straight-line code.

The shape: people who are named and have different names; no beginning of the interview, no instructions, no outcome;
a date named that still stands; thanks and connection requests sent, replies and absences in the history, no check-in.
"""

import datetime as dt
from collections.abc import Container

from followup_kit import (
    Action,
    Channel,
    Context,
    Done,
    Interview,
    MessageType,
    OutOfOffice,
    Person,
    Progress,
    Reason,
    Replied,
    Role,
    Schedule,
    Sent,
    Step,
    Window,
    Withheld,
)
from followup_kit.guidance import Claim, claim

_DAY = dt.timedelta(days=1)
_WEEK = dt.timedelta(days=7)
_SATURDAY = 5
_MORNING, _EVENING = dt.time(9), dt.time(17)


def _claims(ids: str) -> tuple[Claim, ...]:
    return tuple(claim(each) for each in ids.split())


_THANK_YOU = _claims("PW5 SS6 MO8 AJ6 MO12 FG1 FG2 PW1 MO1 AJ5 SS8 MO7 PW6 SS5 MO3 AJ8")
_THANK_YOU_EARLY = _claims("PW5 SS6 MO8 AJ6 MO12 FG1 FG2 PW1 MO1 AJ5 SS8 MO7 PW6 SS5 FG8")
_CONNECTION_REQUEST = _claims("FG20 PW10 IN5")
_NO_CONSENT = _claims("FG20 PW10")
_CHECK_IN = _claims("PW11 FG3 MO4 SS9 FG14 IN13 IN2 PW12")
_CHECK_IN_HELD = _claims("PW11 FG3 MO4 SS9 FG14 IN13 IN2 IN8 PW12")
_MOVE_ON = _claims("SS11 FG15 IN3")

_BY_EMAIL = (Channel.EMAIL, Channel.PHONE, Channel.CARD)
_BY_EMAIL_EARLY = (Channel.EMAIL, Channel.CARD, Channel.PHONE)
_BY_LINKEDIN = (Channel.LINKEDIN,)
_BY_EMAIL_OR_PHONE = (Channel.EMAIL, Channel.PHONE)


def by_hand(interview: Interview, holidays: Container[dt.date]) -> Schedule:  # noqa: PLR0912 - one line after the other
    """Plan an interview of the shape, with Saturdays, Sundays and the holidays off."""
    zone = interview.ends_at.tzinfo
    ended = interview.ends_at.astimezone(dt.UTC)
    ends = ended.astimezone(zone)
    panel = interview.interviewers
    key = interview.key or f"{_slug(interview.company)}/{_slug(interview.position)}/{interview.round}"
    contact = panel[0]
    for person in panel:
        if person.role is Role.HIRING_MANAGER:
            contact = person
            break

    # What has happened, the earliest first.
    thanked: dict[str, dt.datetime] = {}
    connected: dict[str, dt.datetime] = {}
    written: dt.datetime | None = None
    named = interview.decision_by
    back: dt.date | None = None
    for event in interview.history:
        if isinstance(event, Sent):
            if event.action is Action.THANK_YOU:
                sent, written = thanked, event.at
            else:
                sent = connected
            if event.to is None:
                for person in panel:
                    sent.setdefault(person.name, event.at)
            else:
                sent.setdefault(event.to if isinstance(event.to, str) else event.to.name, event.at)
        elif isinstance(event, Replied):
            named = event.decision_by or named
        elif isinstance(event, OutOfOffice):
            away = event.person.name if isinstance(event.person, Person) else event.person
            if away is None or away == contact.name:
                first_day = _working_day(event.until + _DAY, holidays)
                back = first_day if back is None else max(back, first_day)
    if named is None:
        raise ValueError("no date was named")

    steps: list[Step] = []
    done: list[Done] = []
    withheld: list[Withheld] = []
    known = {
        "candidate": interview.candidate,
        "company": interview.company,
        "position": interview.position,
        "interview_date": ends.date(),
    }
    thanks = known | {
        "format": interview.format,
        "still_interested": True,
        "decision_by": named,
    }
    if interview.strength is not None:
        thanks["strength"] = interview.strength
    if interview.forgotten is not None:
        thanks["forgotten"] = interview.forgotten

    # Thanks: each person within a day, two at most.
    early = interview.progress is Progress.EARLY
    window = Window(opens=ends, due=(ended + _DAY).astimezone(zone), closes=(ended + 2 * _DAY).astimezone(zone))
    for place, person in enumerate(panel):
        step_id = f"{key}/thank-you/{_slug(person.name)}"
        if person.name in thanked:
            done.append(Done(id=step_id, action=Action.THANK_YOU, recipient=person, at=thanked[person.name]))
            continue
        entries = thanks | {"recipient": person}
        if person.discussed is not None:
            entries["discussed"] = person.discussed
        if person is contact and interview.question is not None:
            entries["question"] = interview.question
        steps.append(
            Step(
                id=step_id,
                action=Action.THANK_YOU,
                recipient=person,
                channels=_BY_EMAIL_EARLY if early else _BY_EMAIL,
                window=window,
                message_type=MessageType.THANK_YOU,
                because=_THANK_YOU_EARLY if early else _THANK_YOU,
                missing=() if person.email is not None else ("recipient.email",),
                context=Context(entries, place=place),
            )
        )

    # Connections: with those who agreed.
    window = Window(
        opens=(ended + _DAY).astimezone(zone),
        due=dt.datetime.combine(_working_day(ends.date() + _WEEK, holidays), _EVENING, zone),
        closes=dt.datetime.combine(_working_day(ends.date() + 2 * _WEEK, holidays), _EVENING, zone),
    )
    for place, person in enumerate(panel):
        step_id = f"{key}/connection-request/{_slug(person.name)}"
        if person.name in connected:
            at = connected[person.name]
            done.append(Done(id=step_id, action=Action.CONNECTION_REQUEST, recipient=person, at=at))
            continue
        if not person.agreed_to_connect:
            withheld.append(
                Withheld(
                    id=step_id,
                    action=Action.CONNECTION_REQUEST,
                    recipient=person,
                    reason=Reason.NO_CONSENT,
                    because=_NO_CONSENT,
                )
            )
            continue
        entries = {
            "candidate": interview.candidate,
            "company": interview.company,
            "position": interview.position,
            "recipient": person,
        }
        if person.discussed is not None:
            entries["discussed"] = person.discussed
        steps.append(
            Step(
                id=step_id,
                action=Action.CONNECTION_REQUEST,
                recipient=person,
                channels=_BY_LINKEDIN,
                window=window,
                message_type=MessageType.CONNECTION_REQUEST,
                because=_CONNECTION_REQUEST,
                missing=() if person.linkedin is not None else ("recipient.linkedin",),
                context=Context(entries, place=place),
            )
        )

    # One check-in after the date they named, once the contact is back.
    first = _working_day(named + _DAY, holidays)
    last = _working_day(first + _DAY, holidays)
    end = _working_day(last + _WEEK, holidays)
    held = back is not None and first < back
    if back is not None and held:
        moved = back - first
        first, last, end = (_working_day(day + moved, holidays) for day in (first, last, end))
    entries = known | {"decision_by": named, "recipient": contact}
    if written is not None:
        entries["last_contact"] = written.astimezone(zone).date()
    given_up = dt.datetime.combine(end, _EVENING, zone)
    steps.append(
        Step(
            id=f"{key}/check-in/1",
            action=Action.CHECK_IN,
            recipient=contact,
            channels=_BY_EMAIL_OR_PHONE,
            window=Window(
                opens=dt.datetime.combine(first, _MORNING, zone),
                due=dt.datetime.combine(last, _EVENING, zone),
                closes=given_up,
            ),
            message_type=MessageType.CHECK_IN,
            because=_CHECK_IN_HELD if held else _CHECK_IN,
            missing=() if contact.email is not None else ("recipient.email",),
            context=Context(entries),
        )
    )

    # Then on.
    steps.append(
        Step(
            id=f"{key}/move-on",
            action=Action.MOVE_ON,
            recipient=None,
            channels=(),
            window=Window(
                opens=given_up,
                due=dt.datetime.combine(_working_day(end + _WEEK, holidays), _EVENING, zone),
                closes=dt.datetime.combine(_working_day(end + 30 * _DAY, holidays), _EVENING, zone),
            ),
            message_type=None,
            because=_MOVE_ON,
        )
    )
    steps.sort(key=lambda step: (step.window.opens.astimezone(dt.UTC), step.window.due.astimezone(dt.UTC)))
    return Schedule(steps=tuple(steps), done=tuple(done), withheld=tuple(withheld))


def _working_day(day: dt.date, holidays: Container[dt.date]) -> dt.date:
    """Return the day, or the first working day after it."""
    while day.weekday() >= _SATURDAY or day in holidays:
        day += _DAY
    return day


def _slug(name: str) -> str:
    return "-".join(name.casefold().split())
