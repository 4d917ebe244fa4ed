"""Says in one or two sentences what to do, by when and why, or why nothing is to be done."""

import datetime as dt
from functools import reduce

from ._datetimes import to_utc
from ._gettext import gettext_noop
from .errors import InvalidArgumentError, Problem
from .facts import Person
from .guidance import Claim
from .languages import _resources
from .languages._negotiation import negotiate_locale
from .languages._translations import translate
from .planning._steps import Step, Withheld
from .vocabulary import Action, Channel, Reason

_TEAM = gettext_noop("the hiring team")
_HR = gettext_noop("the human resources department")

_DOING: dict[str, str] = {
    Action.COLLECT_CONTACTS: gettext_noop("Collect the name, title and email of everyone you meet"),
    Action.ASK_NEXT_STEPS: gettext_noop("Ask what happens next and when you will hear"),
    Action.ASK_TO_CONNECT: gettext_noop("Ask {who} whether a LinkedIn connection would be welcome"),
    Action.CONTACT_REQUEST: gettext_noop("Ask {who} {by} for the contact details you are missing"),
    Action.THANK_YOU: gettext_noop("Thank {who} {by}"),
    Action.CONNECTION_REQUEST: gettext_noop("Send {who} a short, personal connection request {by}"),
    Action.CHECK_IN: gettext_noop("Ask {who} {by} whether there is any news"),
    Action.MOVE_ON: gettext_noop("Take the silence as a no and turn to other openings"),
    Action.REJECTION_REPLY: gettext_noop("Answer the rejection {by} with thanks to {who}"),
    Action.OFFER_REPLY: gettext_noop("Thank {who} {by} for the offer"),
    Action.OFFER_DECISION: gettext_noop("Tell {who} {by} what you decided about the offer"),
}

_NOT_DOING: dict[str, str] = {
    Action.COLLECT_CONTACTS: gettext_noop("Collecting contact details is not planned"),
    Action.ASK_NEXT_STEPS: gettext_noop("Asking about next steps is not planned"),
    Action.ASK_TO_CONNECT: gettext_noop("Asking {who} about a connection is not planned"),
    Action.CONTACT_REQUEST: gettext_noop("No request for contact details to {who} is planned"),
    Action.THANK_YOU: gettext_noop("No separate thank-you to {who} is planned"),
    Action.CONNECTION_REQUEST: gettext_noop("No connection request to {who} is planned"),
    Action.CHECK_IN: gettext_noop("No check-in with {who} is planned"),
    Action.MOVE_ON: gettext_noop("There is no need to decide about moving on"),
    Action.REJECTION_REPLY: gettext_noop("No reply to the rejection is planned"),
    Action.OFFER_REPLY: gettext_noop("No further thanks for the offer are planned"),
    Action.OFFER_DECISION: gettext_noop("No date for your decision is planned"),
}

_WHY_NOT = {
    Reason.REJECTED: gettext_noop("the employer has said no"),
    Reason.ADVANCED: gettext_noop("you have been invited to another round"),
    Reason.OFFERED: gettext_noop("you have an offer"),
    Reason.WITHDREW: gettext_noop("you have withdrawn"),
    Reason.SUPERSEDED: gettext_noop("your reply to the outcome thanks them already"),
    Reason.NO_CONSENT: gettext_noop("they have not agreed to it"),
    Reason.CAP_REACHED: gettext_noop("you have sent every check-in that is welcome"),
    Reason.INSTRUCTED: gettext_noop("the employer asked not to be contacted"),
    Reason.NOT_INTERESTED: gettext_noop("you no longer want the position"),
}

_BY = {
    Channel.EMAIL: gettext_noop("by email"),
    Channel.PHONE: gettext_noop("by phone"),
    Channel.VOICEMAIL: gettext_noop("by voicemail"),
    Channel.CARD: gettext_noop("by card"),
    Channel.LINKEDIN: gettext_noop("on LinkedIn"),
}


_PLAN = gettext_noop("{doing} between {opens} and {due} ({zone} time).")
_PLAN_WITH_GRACE = gettext_noop("{doing} between {opens} and {due}, at the latest by {closes} ({zone} time).")
_NO_PLAN = gettext_noop("{not_doing}: {why_not}.")
_SOURCE = gettext_noop("“{label}”")
_DATE_AND_CLOCK = gettext_noop("{date}, {clock}")
_SEPARATOR = gettext_noop("{}, {}")
_BARE_REASON = gettext_noop("{reason}.")
_BOTH = gettext_noop("{plan} {reason}")
_REASON = gettext_noop("{reason} ({sources}).")
_INFERRED = gettext_noop("our own inference")
_ALSO = gettext_noop("{source}; also {others}")
_PARTLY_INFERRED = gettext_noop("{sources}; in part our own inference")
_OWN_DOING = gettext_noop("Do “{action}” for {who} {by}")
_OWN_NOT_DOING = gettext_noop("“{action}” towards {who} is not planned")


def explain(step: Step | Withheld, locale: str = "en", *, fallback: str | None = None) -> str:
    """Say in one or two sentences what to do by when and why, or why nothing is to be done.

    Args:
        step: A step of a schedule, or something it withheld.
        locale: The language, with a territory for dates if you like: ``en``, ``en_GB``.
        fallback: The locale to take when there are no explanations in that language; an error when left out.

    Raises:
        InvalidArgumentError: If ``step`` is neither, or there are no explanations in the locale's language.
    """
    language, format_locale = negotiate_locale(locale, _resources.languages(), fallback)
    entry: object = step
    if isinstance(entry, Step):
        plan, reason = _when(entry, language, format_locale), _why(entry.because, language)
        return translate(_BOTH, language).format(plan=plan, reason=reason)
    if isinstance(entry, Withheld):
        not_doing = _filled(_NOT_DOING.get(entry.action, _OWN_NOT_DOING), entry.action, entry.recipient, "", language)
        return translate(_NO_PLAN, language).format(
            not_doing=not_doing, why_not=translate(_WHY_NOT[entry.reason], language)
        )
    problem = Problem("step", entry, "is neither a Step nor a Withheld", "pass an entry of a schedule")
    raise InvalidArgumentError("explain", [problem])


def preload_explanations(locale: str) -> None:
    """Load the words and the locale data that explanations are made of."""
    language, format_locale = negotiate_locale(locale, _resources.languages())
    translate("", language)
    _formatted(dt.datetime(2026, 1, 1, tzinfo=dt.UTC), language, format_locale)


def _filled(words: str, action: Action | str, recipient: Person | None, by: str, language: str) -> str:
    if recipient is not None:
        who = recipient.name
    else:
        who = translate(_HR if action is Action.CONTACT_REQUEST else _TEAM, language)
    filled = translate(words, language).format(who=who, by=by, action=action)
    return " ".join(filled.split())


def _when(step: Step, language: str, locale: str) -> str:
    window = step.window
    by = "" if step.channel is None else translate(_BY[step.channel], language)
    return translate(_PLAN if to_utc(window.closes) == to_utc(window.due) else _PLAN_WITH_GRACE, language).format(
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
    return translate(_DATE_AND_CLOCK, language).format(date=date, clock=clock)


def _why(claims: tuple[Claim, ...], language: str) -> str:
    """Give the first reason in words, whose words they are, then the other sources by name."""
    reason = translate(claims[0].says, language)
    labels = dict.fromkeys(claim.document.label for claim in claims if claim.document is not None)
    first, *rest = [translate(_SOURCE, language).format(label=label) for label in labels] or [""]
    sources = first
    if rest:
        others = reduce(translate(_SEPARATOR, language).format, rest)
        sources = translate(_ALSO, language).format(source=first, others=others)
    if any(claim.inferred for claim in claims):
        template = _PARTLY_INFERRED if sources else _INFERRED
        sources = translate(template, language).format(sources=sources)
    reason = f"{reason[:1].upper()}{reason[1:]}"
    return translate(_REASON if sources else _BARE_REASON, language).format(reason=reason, sources=sources)
