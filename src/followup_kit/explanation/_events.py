"""Events in words, so that a history can be read, and what of it could not be matched."""

import datetime as dt

from .._gettext import gettext_noop
from ..facts import (
    Advanced,
    Answered,
    Cancelled,
    Event,
    Offered,
    OtherOffer,
    OutOfOffice,
    Person,
    Rejected,
    Reopened,
    Replied,
    Rescheduled,
    Rescinded,
    Sent,
    Withdrew,
)
from ..vocabulary import Decision, Party
from . import _words as words
from ._entries import collapse_spaces, filled, name_of, nobody_named
from ._reader import Reader, zone_name

_HAPPENED = gettext_noop("{at} ({zone} time): {what}.")
_HAPPENED_BRIEFLY = gettext_noop("{what} ({at})")
_WITH_DETAIL = gettext_noop("{what}; {detail}")

_BY_EMPLOYER: dict[type[Event], str] = {
    Replied: gettext_noop("you heard from {who}"),
    Advanced: gettext_noop("you were invited to another round by {who}"),
    Rejected: gettext_noop("you got a no from {who}"),
    Offered: gettext_noop("you got an offer from {who}"),
    Rescinded: gettext_noop("the offer was taken back by {who}"),
    Reopened: gettext_noop("the process was taken up again by {who}"),
}
_DONE: dict[type[Event], str] = {
    Withdrew: gettext_noop("you withdrew"),
    Rescheduled: gettext_noop("the interview got a new date"),
    OtherOffer: gettext_noop("you got an offer from elsewhere"),
}
_ANSWERED = {
    Decision.ACCEPT: gettext_noop("you accepted the offer"),
    Decision.DECLINE: gettext_noop("you declined the offer"),
}
_CANCELLED = {
    Party.EMPLOYER: gettext_noop("the interview was called off"),
    Party.CANDIDATE: gettext_noop("you called the interview off"),
}
_AWAY = gettext_noop("{who} is away")
_AWAY_UNTIL = gettext_noop("{who} is away until {date}")
_ALL_AWAY = gettext_noop("everybody is away")
_ALL_AWAY_UNTIL = gettext_noop("everybody is away until {date}")

_DETAILS = {
    "decision_by": gettext_noop("they decide by {date}"),
    "respond_by": gettext_noop("the answer is due by {date}"),
}


def explain_event(event: Event, reader: Reader, *, brief: bool) -> str:
    """Return what happened, and when."""
    what = _what(event, reader, year=not brief)
    for field, detail in _DETAILS.items():
        day: dt.date | None = getattr(event, field, None)
        if day is not None:
            what = reader.say(_WITH_DETAIL, what=what, detail=reader.say(detail, date=reader.date(day, year=not brief)))
    moment = reader.local(event.at)
    at = reader.moment(moment, year=not brief)
    if brief:
        return reader.say(_HAPPENED_BRIEFLY, what=what, at=at)
    return reader.say(_HAPPENED, at=at, zone=zone_name(moment), what=what)


def _away(event: OutOfOffice, reader: Reader, *, year: bool) -> str:
    date = "" if event.until is None else reader.date(event.until, year=year)
    if event.person is None:
        return reader.say(_ALL_AWAY_UNTIL if date else _ALL_AWAY, date=date)
    who = _mentioned(event.person, words.EMPLOYER, reader)
    return reader.say(_AWAY_UNTIL if date else _AWAY, who=who, date=date)


def _what(event: Event, reader: Reader, *, year: bool) -> str:
    match event:
        case Sent():
            who = _mentioned(event.to, nobody_named(event.action), reader)
            return filled(words.DONE.get(event.action, words.OWN_DONE), reader, event.action, who)
        case OutOfOffice():
            return _away(event, reader, year=year)
        case Answered():
            return reader.translate(_ANSWERED[event.decision])
        case Cancelled():
            return reader.translate(_CANCELLED[event.by])
        case Withdrew() | Rescheduled() | OtherOffer():
            return reader.translate(_DONE[type(event)])
    return reader.say(_BY_EMPLOYER[type(event)], who=_mentioned(event.by, words.EMPLOYER, reader))


def _mentioned(mention: Person | str | None, nobody: str, reader: Reader) -> str:
    """Return whom an event mentions, as it does so; a key or an address is no name to be given a form of respect."""
    return collapse_spaces(mention) if isinstance(mention, str) else name_of(mention, nobody, reader)
