"""What ``schedule_for`` plans by the consensus for one shape of interview, in straight-line code.

The shape: people who are named and have addresses and different names; no beginning of the interview, no recruiter, no
instructions, no outcome; a date named that still stands; thanks and connection requests sent, replies and absences of
known length in the history, no check-in. Clocks are taken to show every hour once, as they do in the daytime.

Numbers, orders and claims are the policy's, looked up once, on import.
"""

import datetime as dt
from collections.abc import Container
from typing import Any
from urllib.parse import quote

from followup_kit import (
    CONSENSUS,
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
    Timing,
    Window,
    Withheld,
)
from followup_kit.guidance import Claim, claim
from followup_kit.planning._reasons import Reasons

_DAY = dt.timedelta(days=1)
_SATURDAY = 5
_CLAIMS = {rule.action: rule.claims for rule in CONSENSUS.rules}

_MORNING, _EVENING = CONSENSUS.contact_hours.start, CONSENSUS.contact_hours.end
_CALLED = CONSENSUS.contact_hours.claims
_THANKS, _CARD = CONSENSUS.thank_you, CONSENSUS.thank_you_card_due
_NAMED = CONSENSUS.check_in_after_named_date
_ORDERS = {progress: CONSENSUS.thank_you_channels.at(progress) for progress in Progress}
_INTERVIEWER = (claim("MO2"), claim("SS8"), claim("MO7"))
_CONTACT, _AWAY = (claim("IN13"),), (claim("IN8"),)
_CONNECTION = Reasons(
    action=_CLAIMS[Action.CONNECTION_REQUEST],
    opens=CONSENSUS.connection_request_opens.claims,
    due=CONSENSUS.connection_request_due.claims,
    closes=CONSENSUS.connection_request_closes.claims,
    channel=CONSENSUS.connection_request_channels.claims,
)
_NO_CONSENT = (*_CLAIMS[Action.CONNECTION_REQUEST], *CONSENSUS.connection_consent.claims)
_MOVE_ON = Reasons(
    action=_CLAIMS[Action.MOVE_ON],
    opens=CONSENSUS.move_on_after_last_word.claims,
    due=CONSENSUS.move_on_due.claims,
    closes=CONSENSUS.move_on_closes.claims,
)


def by_hand(interview: Interview, holidays: Container[dt.date]) -> Schedule:  # noqa: PLR0912 - straight on
    """Plan an interview of the shape, with Saturdays, Sundays and the holidays off."""
    zone = interview.ends_at.tzinfo
    ended = interview.ends_at.astimezone(dt.UTC)
    ends = ended.astimezone(zone)
    day = ends.date()
    panel = interview.interviewers
    key = f"{_slug(interview.company)}/{_slug(interview.position)}" if interview.key is None else interview.key
    key = f"{key}/round-{interview.round}"
    where: Any = {"company": interview.company, "position": interview.position, "round": interview.round}
    contact = panel[0]
    for person in panel:
        if person.role is Role.HIRING_MANAGER:
            contact = person
            break

    # What has happened, the earliest first.
    thanked: dict[str, dt.datetime] = {}
    connected: dict[str, dt.datetime] = {}
    waits = ended
    named = interview.decision_by
    away: dt.date | None = None
    last_contact: Sent | None = None
    for event in interview.history:
        if isinstance(event, Sent):
            sent = thanked if event.action is Action.THANK_YOU else connected
            if event.action is Action.THANK_YOU:
                waits = max(waits, event.at.astimezone(dt.UTC))
            name = event.to.name if isinstance(event.to, Person) else event.to
            for person in panel:
                if name is None or name == person.name:
                    sent.setdefault(person.name, event.at)
            if name is None or name == contact.name:
                last_contact = event
        elif isinstance(event, Replied):
            named, waits = event.decision_by or named, max(waits, event.at.astimezone(dt.UTC))
            away = None
        elif isinstance(event, OutOfOffice):
            name = event.person.name if isinstance(event.person, Person) else event.person
            if name is None or name == contact.name:
                away = event.until
    if named is None:
        raise ValueError("no date was named")

    steps: list[Step] = []
    done: list[Done] = []
    withheld: list[Withheld] = []
    known: dict[str, Any] = {
        "candidate": interview.candidate,
        "company": interview.company,
        "position": interview.position,
        "interview_date": day,
        "interviewed": True,
    }
    letter = known | {"round": interview.round, "decision_by": named}
    if interview.strengths:
        letter["strengths"] = interview.strengths

    # Thanks: to each person within a day; a card may take longer, and a call is made in contact hours.
    order = _ORDERS[interview.progress]
    opens, due = ends, (ended + _THANKS.due.duration).astimezone(zone)
    closes = _at(day + dt.timedelta(_THANKS.closes.value), _EVENING, zone, holidays)
    card_due = (ended + _CARD.duration).astimezone(zone)
    call_opens, call_due = _called(opens, _MORNING, zone, holidays), _called(due, _EVENING, zone, holidays)
    email = _timing(opens, due, closes, _THANKS.opens.claims, _THANKS.due.claims, _THANKS.closes.claims)
    timings = {
        Channel.EMAIL: email,
        Channel.CARD: _timing(opens, card_due, closes, email.opens, _CARD.claims, email.closes),
        Channel.PHONE: _timing(
            call_opens,
            max(call_opens, call_due),
            closes,
            email.opens if call_opens is opens else _CALLED,
            email.due if call_due is due else _CALLED,
            email.closes,
        ),
    }
    reasons = Reasons(
        action=_CLAIMS[Action.THANK_YOU],
        recipient=_INTERVIEWER,
        opens=email.opens,
        due=email.due,
        closes=email.closes,
        channel=order.claims,
    )
    by_channel = tuple(timings[channel] for channel in order.order)
    thanks = letter | {"format": interview.format, "still_interested": True}
    for place, person in enumerate(panel):
        step_id = f"{key}/thank-you/{_segment(person)}"
        if person.name in thanked:
            at = thanked[person.name].astimezone(zone)
            done.append(Done(id=step_id, action=Action.THANK_YOU, recipient=person, at=at, **where))
            continue
        entries = thanks | {"recipient": person}
        if person.discussed:
            entries["discussed"] = person.discussed
        if person is contact and interview.question is not None:
            entries["question"] = interview.question
        steps.append(
            Step(
                id=step_id,
                action=Action.THANK_YOU,
                recipient=person,
                channels=order.order,
                window=email.window,
                message_type=MessageType.THANK_YOU,
                reasons=reasons,
                context=Context(entries, place=place),
                timings=by_channel,
                **where,
            )
        )

    # Connections: with those who agreed.
    timing = _timing(
        (ended + CONSENSUS.connection_request_opens.duration).astimezone(zone),
        _at(day + dt.timedelta(CONSENSUS.connection_request_due.value), _EVENING, zone, holidays),
        _at(day + dt.timedelta(CONSENSUS.connection_request_closes.value), _EVENING, zone, holidays),
        *(_CONNECTION.opens, _CONNECTION.due, _CONNECTION.closes),
    )
    for place, person in enumerate(panel):
        step_id = f"{key}/connection-request/{_segment(person)}"
        if person.name in connected:
            at = connected[person.name].astimezone(zone)
            done.append(Done(id=step_id, action=Action.CONNECTION_REQUEST, recipient=person, at=at, **where))
            continue
        if not person.agreed_to_connect:
            withheld.append(
                Withheld(
                    id=step_id,
                    action=Action.CONNECTION_REQUEST,
                    recipient=person,
                    reason=Reason.NO_CONSENT,
                    because=tuple(dict.fromkeys(_NO_CONSENT)),
                    objection_claims=CONSENSUS.connection_consent.claims,
                    **where,
                )
            )
            continue
        entries = known | {"recipient": person}
        if interview.strengths:
            entries["strengths"] = interview.strengths
        if person.discussed:
            entries["discussed"] = person.discussed
        steps.append(
            Step(
                id=step_id,
                action=Action.CONNECTION_REQUEST,
                recipient=person,
                channels=CONSENSUS.connection_request_channels.order,
                window=timing.window,
                message_type=MessageType.CONNECTION_REQUEST,
                reasons=_CONNECTION,
                missing=() if person.linkedin is not None else ("recipient.linkedin",),
                context=Context(entries, place=place),
                timings=(timing,),
                **where,
            )
        )

    # One check-in after the date they named, the working day after the last word at the earliest, and once the contact
    # is back.
    first, last = (_after(named, each.value, holidays) for each in (_NAMED.opens, _NAMED.due))
    hold = _after(waits.astimezone(zone).date(), CONSENSUS.check_in_pause.value, holidays)
    held: tuple[Claim, ...] = ()
    claims = CONSENSUS.check_in_pause.claims
    if away is not None and (back := _after(away, 1, holidays)) > hold:
        hold, claims = back, _AWAY
    if first < hold:
        first, last, held = hold, last + (hold - first), claims
    opens, due = _at(first, _MORNING, zone, holidays), _at(last, _EVENING, zone, holidays)
    closes = _at(due.date() + dt.timedelta(CONSENSUS.check_in_closes.value), _EVENING, zone, holidays)
    timing = _timing(
        *(opens, due, closes), _NAMED.opens.claims, _NAMED.due.claims, CONSENSUS.check_in_closes.claims, held=held
    )
    entries = letter | {"recipient": contact}
    if contact.discussed:
        entries["discussed"] = contact.discussed
    if interview.question is not None:
        entries["question"] = interview.question
    if last_contact is not None:
        entries["last_contact"] = last_contact.at.astimezone(zone).date()
        if last_contact.channel is not None:
            entries["last_channel"] = last_contact.channel
    steps.append(
        Step(
            id=f"{key}/check-in/1",
            action=Action.CHECK_IN,
            recipient=contact,
            channels=CONSENSUS.check_in_channels.order,
            window=timing.window,
            message_type=MessageType.CHECK_IN,
            reasons=Reasons(
                action=_CLAIMS[Action.CHECK_IN],
                recipient=_CONTACT,
                opens=timing.opens,
                due=timing.due,
                closes=timing.closes,
                channel=CONSENSUS.check_in_channels.claims,
                held=held,
            ),
            context=Context(entries),
            timings=(timing,) * len(CONSENSUS.check_in_channels.order),
            **where,
        )
    )

    # Then on.
    day = closes.date()
    timing = _timing(
        closes,
        _at(day + dt.timedelta(CONSENSUS.move_on_due.value), _EVENING, zone, holidays),
        _at(day + dt.timedelta(CONSENSUS.move_on_closes.value), _EVENING, zone, holidays),
        *(_MOVE_ON.opens, _MOVE_ON.due, _MOVE_ON.closes),
    )
    steps.append(
        Step(
            id=f"{key}/move-on",
            action=Action.MOVE_ON,
            recipient=None,
            channels=(),
            window=timing.window,
            message_type=None,
            reasons=_MOVE_ON,
            timings=(timing,),
            **where,
        )
    )
    steps.sort(key=lambda step: (step.window.opens.astimezone(dt.UTC), step.window.due.astimezone(dt.UTC)))
    return Schedule(steps=tuple(steps), done=tuple(done), withheld=tuple(withheld))


def _timing(
    opens: dt.datetime, due: dt.datetime, closes: dt.datetime, *claims: tuple[Claim, ...], held: tuple[Claim, ...] = ()
) -> Timing:
    window = Window(opens=opens, due=due, closes=closes)
    return Timing(window=window, opens=claims[0], due=claims[1], closes=claims[2], held=held)


def _is_off(day: dt.date, holidays: Container[dt.date]) -> bool:
    return day.weekday() >= _SATURDAY or day in holidays


def _at(day: dt.date, clock: dt.time, zone: dt.tzinfo | None, holidays: Container[dt.date]) -> dt.datetime:
    """Return a time of the day, or of the first working day after it."""
    while _is_off(day, holidays):
        day += _DAY
    return dt.datetime.combine(day, clock, zone)


def _after(day: dt.date, count: int, holidays: Container[dt.date]) -> dt.date:
    """Return the working day that is the ``count``-th after a date."""
    for _ in range(count):
        day += _DAY
        while _is_off(day, holidays):
            day += _DAY
    return day


def _called(bound: dt.datetime, clock: dt.time, zone: dt.tzinfo | None, holidays: Container[dt.date]) -> dt.datetime:
    """Return a bound in contact hours as it is, another as the next start or end of them."""
    if not _is_off(bound.date(), holidays) and _MORNING <= bound.time() <= _EVENING:
        return bound
    return _at(bound.date() if bound.time() <= clock else bound.date() + _DAY, clock, zone, holidays)


def _segment(person: Person) -> str:
    return _slug(person.name) if person.email is None else quote(person.email.casefold(), safe="")


def _slug(name: str) -> str:
    return quote("-".join(name.casefold().split()), safe="")
