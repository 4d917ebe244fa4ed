"""Says in one or two sentences what to do, by when and why, or why nothing is to be done."""

import datetime as dt

from .errors import InvalidArgumentError, Problem
from .facts import Person
from .guidance import Claim
from .locales import negotiated
from .steps import Step, Withheld
from .vocabulary import Action, Channel, Reason
from .windows import Window

_LANGUAGES = ("en",)

_TEAM = "the hiring team"

_DOING: dict[str, str] = {
    Action.COLLECT_CONTACTS: "Collect the name, title and email of everyone you meet",
    Action.ASK_NEXT_STEPS: "Ask what happens next and when you will hear",
    Action.ASK_TO_CONNECT: "Ask {who} whether a LinkedIn connection would be welcome",
    Action.CONTACT_REQUEST: "Ask {who} {by} for the contact details you are missing",
    Action.THANK_YOU: "Thank {who} {by}",
    Action.CONNECTION_REQUEST: "Send {who} a short, personal connection request {by}",
    Action.CHECK_IN: "Ask {who} {by} whether there is any news",
    Action.MOVE_ON: "Take the silence as a no and turn to other openings",
    Action.REJECTION_REPLY: "Answer the rejection {by} with thanks to {who}",
    Action.OFFER_REPLY: "Thank {who} {by} for the offer",
    Action.OFFER_DECISION: "Tell {who} {by} what you decided about the offer",
}

_NOT_DOING: dict[str, str] = {
    Action.COLLECT_CONTACTS: "Collecting contact details is not planned",
    Action.ASK_NEXT_STEPS: "Asking about next steps is not planned",
    Action.ASK_TO_CONNECT: "Asking {who} about a connection is not planned",
    Action.CONTACT_REQUEST: "No request for contact details to {who} is planned",
    Action.THANK_YOU: "No separate thank-you to {who} is planned",
    Action.CONNECTION_REQUEST: "No connection request to {who} is planned",
    Action.CHECK_IN: "No check-in with {who} is planned",
    Action.MOVE_ON: "There is no need to decide about moving on",
    Action.REJECTION_REPLY: "No reply to the rejection is planned",
    Action.OFFER_REPLY: "No further thanks for the offer are planned",
    Action.OFFER_DECISION: "No date for your decision is planned",
}

_WHY_NOT = {
    Reason.REJECTED: "the employer has said no",
    Reason.ADVANCED: "you have been invited to another round",
    Reason.OFFERED: "you have an offer",
    Reason.WITHDREW: "you have withdrawn",
    Reason.ANSWERED: "you have answered the offer",
    Reason.SUPERSEDED: "your reply to the outcome thanks them already",
    Reason.NO_CONSENT: "they have not agreed to it",
    Reason.CAP_REACHED: "you have sent every check-in that is welcome",
    Reason.INSTRUCTED: "the employer asked not to be contacted",
    Reason.NOT_INTERESTED: "you no longer want the position",
    Reason.NO_DEADLINE: "they named no day for your answer",
}

_BY = {
    Channel.EMAIL: "by email",
    Channel.PHONE: "by phone",
    Channel.VOICEMAIL: "by voicemail",
    Channel.CARD: "by card",
    Channel.LINKEDIN: "on LinkedIn",
}


def explain(step: Step | Withheld, locale: str = "en") -> str:
    """Say in one or two sentences what to do by when and why, or why nothing is to be done.

    Args:
        step: A step of a schedule, or something it withheld.
        locale: The language, with a territory for dates if you like: ``en``, ``en_GB``.

    Raises:
        InvalidArgumentError: If ``step`` is neither, or there are no explanations in the locale's language.
    """
    _, format_locale = negotiated(locale, _LANGUAGES)
    entry: object = step
    if isinstance(entry, Step):
        return f"{_what(entry)} {_when(entry.window, format_locale)}. {_why(entry.because)}"
    if isinstance(entry, Withheld):
        doing = _NOT_DOING.get(entry.action, f"“{entry.action}” towards {{who}} is not planned")
        return f"{doing.format(who=_who(entry.action, entry.recipient))}: {_WHY_NOT[entry.reason]}."
    problem = Problem("step", entry, "is neither a Step nor a Withheld", "pass an entry of a schedule")
    raise InvalidArgumentError("explain", [problem])


def preload_dates(locale: str) -> None:
    """Load the locale data that explanations are formatted with."""
    _formatted(dt.datetime(2026, 1, 1, tzinfo=dt.UTC), locale)


def _what(step: Step) -> str:
    doing = _DOING.get(step.action, f"Do “{step.action}” for {{who}} {{by}}")
    by = "" if step.channel is None else _BY[step.channel]
    return doing.format(who=_who(step.action, step.recipient), by=by).strip()


def _who(action: Action | str, recipient: Person | None) -> str:
    if recipient is not None:
        return recipient.name
    return "the human resources department" if action is Action.CONTACT_REQUEST else _TEAM


def _when(window: Window, locale: str) -> str:
    opens = _formatted(window.opens, locale)
    due = _formatted(window.due, locale, after=window.opens)
    closes = _formatted(window.closes, locale, after=window.opens)
    zone = getattr(window.opens.tzinfo, "key", None) or window.opens.tzname()
    grace = "" if closes == due else f", at the latest by {closes}"
    return f"between {opens} and {due}{grace} ({zone} time)"


def _formatted(moment: dt.datetime, locale: str, *, after: dt.datetime | None = None) -> str:
    """Write a moment; without its date when that is the date of the moment written before it."""
    from babel.dates import format_skeleton, format_time  # noqa: PLC0415 - loaded when first asked for

    clock = format_time(moment.time(), "short", locale=locale)
    if after is not None and after.date() == moment.date():
        return clock
    return f"{format_skeleton('MMMEd', moment.date(), locale=locale)}, {clock}"


def _why(claims: tuple[Claim, ...]) -> str:
    """Give the first reason in words, then every source by name."""
    reason = claims[0].says
    sources = ", ".join(dict.fromkeys(f"“{claim.document.label}”" for claim in claims if claim.document is not None))
    if any(claim.inferred for claim in claims):
        sources = f"{sources}; in part our own inference" if sources else "our own inference"
    return f"{reason[:1].upper()}{reason[1:]}" + (f" ({sources})." if sources else ".")
