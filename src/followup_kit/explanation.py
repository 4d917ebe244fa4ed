"""Says in one or two sentences what to do, by when and why, or why nothing is to be done."""

import datetime as dt
from functools import reduce

from .civil import instant
from .errors import InvalidArgumentError, Problem
from .facts import Person
from .forms import marked
from .guidance import Claim
from .languages import reading
from .languages.negotiation import negotiated
from .languages.voice import said
from .steps import Step, Withheld
from .vocabulary import Action, Channel, Reason

_TEAM = marked("the hiring team")
_HR = marked("the human resources department")

_DOING: dict[str, str] = {
    Action.COLLECT_CONTACTS: marked("Collect the name, title and email of everyone you meet"),
    Action.ASK_NEXT_STEPS: marked("Ask what happens next and when you will hear"),
    Action.ASK_TO_CONNECT: marked("Ask {who} whether a LinkedIn connection would be welcome"),
    Action.CONTACT_REQUEST: marked("Ask {who} {by} for the contact details you are missing"),
    Action.THANK_YOU: marked("Thank {who} {by}"),
    Action.CONNECTION_REQUEST: marked("Send {who} a short, personal connection request {by}"),
    Action.CHECK_IN: marked("Ask {who} {by} whether there is any news"),
    Action.MOVE_ON: marked("Take the silence as a no and turn to other openings"),
    Action.REJECTION_REPLY: marked("Answer the rejection {by} with thanks to {who}"),
    Action.OFFER_REPLY: marked("Thank {who} {by} for the offer"),
    Action.OFFER_DECISION: marked("Tell {who} {by} what you decided about the offer"),
}

_NOT_DOING: dict[str, str] = {
    Action.COLLECT_CONTACTS: marked("Collecting contact details is not planned"),
    Action.ASK_NEXT_STEPS: marked("Asking about next steps is not planned"),
    Action.ASK_TO_CONNECT: marked("Asking {who} about a connection is not planned"),
    Action.CONTACT_REQUEST: marked("No request for contact details to {who} is planned"),
    Action.THANK_YOU: marked("No separate thank-you to {who} is planned"),
    Action.CONNECTION_REQUEST: marked("No connection request to {who} is planned"),
    Action.CHECK_IN: marked("No check-in with {who} is planned"),
    Action.MOVE_ON: marked("There is no need to decide about moving on"),
    Action.REJECTION_REPLY: marked("No reply to the rejection is planned"),
    Action.OFFER_REPLY: marked("No further thanks for the offer are planned"),
    Action.OFFER_DECISION: marked("No date for your decision is planned"),
}

_WHY_NOT = {
    Reason.REJECTED: marked("the employer has said no"),
    Reason.ADVANCED: marked("you have been invited to another round"),
    Reason.OFFERED: marked("you have an offer"),
    Reason.WITHDREW: marked("you have withdrawn"),
    Reason.ANSWERED: marked("you have answered the offer"),
    Reason.SUPERSEDED: marked("your reply to the outcome thanks them already"),
    Reason.NO_CONSENT: marked("they have not agreed to it"),
    Reason.CAP_REACHED: marked("you have sent every check-in that is welcome"),
    Reason.INSTRUCTED: marked("the employer asked not to be contacted"),
    Reason.NOT_INTERESTED: marked("you no longer want the position"),
    Reason.NO_DEADLINE: marked("they named no day for your answer"),
}

_BY = {
    Channel.EMAIL: marked("by email"),
    Channel.PHONE: marked("by phone"),
    Channel.VOICEMAIL: marked("by voicemail"),
    Channel.CARD: marked("by card"),
    Channel.LINKEDIN: marked("on LinkedIn"),
}


_PLAN = marked("{doing} between {opens} and {due} ({zone} time).")
_PLAN_WITH_GRACE = marked("{doing} between {opens} and {due}, at the latest by {closes} ({zone} time).")
_NO_PLAN = marked("{not_doing}: {why_not}.")
_SOURCE = marked("“{label}”")
_DATE_AND_CLOCK = marked("{date}, {clock}")
_SEPARATOR = marked("{}, {}")
_BARE_REASON = marked("{reason}.")
_BOTH = marked("{plan} {reason}")
_REASON = marked("{reason} ({sources}).")
_INFERRED = marked("our own inference")
_ALSO = marked("{source}; also {others}")
_PARTLY_INFERRED = marked("{sources}; in part our own inference")
_OWN_DOING = marked("Do “{action}” for {who} {by}")
_OWN_NOT_DOING = marked("“{action}” towards {who} is not planned")


def explain(step: Step | Withheld, locale: str = "en", *, fallback: str | None = None) -> str:
    """Say in one or two sentences what to do by when and why, or why nothing is to be done.

    Args:
        step: A step of a schedule, or something it withheld.
        locale: The language, with a territory for dates if you like: ``en``, ``en_GB``.
        fallback: The locale to take when there are no explanations in that language; an error when left out.

    Raises:
        InvalidArgumentError: If ``step`` is neither, or there are no explanations in the locale's language.
    """
    language, format_locale = negotiated(locale, reading.languages(), fallback)
    entry: object = step
    if isinstance(entry, Step):
        plan, reason = _when(entry, language, format_locale), _why(entry.because, language)
        return said(_BOTH, language).format(plan=plan, reason=reason)
    if isinstance(entry, Withheld):
        not_doing = _filled(_NOT_DOING.get(entry.action, _OWN_NOT_DOING), entry.action, entry.recipient, "", language)
        return said(_NO_PLAN, language).format(not_doing=not_doing, why_not=said(_WHY_NOT[entry.reason], language))
    problem = Problem("step", entry, "is neither a Step nor a Withheld", "pass an entry of a schedule")
    raise InvalidArgumentError("explain", [problem])


def preload_explanations(locale: str) -> None:
    """Load the words and the locale data that explanations are made of."""
    language, format_locale = negotiated(locale, reading.languages())
    said("", language)
    _formatted(dt.datetime(2026, 1, 1, tzinfo=dt.UTC), language, format_locale)


def _filled(words: str, action: Action | str, recipient: Person | None, by: str, language: str) -> str:
    if recipient is not None:
        who = recipient.name
    else:
        who = said(_HR if action is Action.CONTACT_REQUEST else _TEAM, language)
    filled = said(words, language).format(who=who, by=by, action=action)
    return " ".join(filled.split())


def _when(step: Step, language: str, locale: str) -> str:
    window = step.window
    by = "" if step.channel is None else said(_BY[step.channel], language)
    return said(_PLAN if instant(window.closes) == instant(window.due) else _PLAN_WITH_GRACE, language).format(
        doing=_filled(_DOING.get(step.action, _OWN_DOING), step.action, step.recipient, by, language),
        opens=_formatted(window.opens, language, locale),
        due=_formatted(window.due, language, locale, after=window.opens),
        closes=_formatted(window.closes, language, locale, after=window.opens),
        zone=getattr(window.opens.tzinfo, "key", None) or window.opens.tzname(),
    )


def _formatted(moment: dt.datetime, language: str, locale: str, *, after: dt.datetime | None = None) -> str:
    """Write a moment; without its date when that is the date of the moment written before it."""
    from babel.dates import format_skeleton, format_time  # noqa: PLC0415 - loaded when first asked for

    clock = format_time(moment.time(), "short", locale=locale)
    if after is not None and after.date() == moment.date():
        return clock
    date = format_skeleton("MMMEd", moment.date(), locale=locale)
    return said(_DATE_AND_CLOCK, language).format(date=date, clock=clock)


def _why(claims: tuple[Claim, ...], language: str) -> str:
    """Give the first reason in words, whose words they are, then the other sources by name."""
    reason = said(claims[0].says, language)
    labels = dict.fromkeys(claim.document.label for claim in claims if claim.document is not None)
    first, *rest = [said(_SOURCE, language).format(label=label) for label in labels] or [""]
    sources = first
    if rest:
        others = reduce(said(_SEPARATOR, language).format, rest)
        sources = said(_ALSO, language).format(source=first, others=others)
    if any(claim.inferred for claim in claims):
        template = _PARTLY_INFERRED if sources else _INFERRED
        sources = said(template, language).format(sources=sources)
    reason = f"{reason[:1].upper()}{reason[1:]}"
    return said(_REASON if sources else _BARE_REASON, language).format(reason=reason, sources=sources)
