"""The explanation of each kind of entry: a step, something withheld, something done."""

import re
from typing import NamedTuple

from .._channels import CHANNEL_PROPERTIES
from .._gettext import gettext_noop
from ..facts import Person
from ..planning import Clash, Done, Step, Withheld
from ..planning._clashes import SENTENCES
from ..vocabulary import Action, MessageType, OutcomeKind
from . import _words as words
from ._reader import Reader, capitalized, zone_name
from ._sources import claim_sentence, lead_claim, sources, why

_PLAN = gettext_noop("{doing}, between {opens} and {due} ({zone} time).")
_PLAN_WITH_GRACE = gettext_noop("{doing}, between {opens} and {due}, at the latest by {closes} ({zone} time).")
_PLAN_AT = gettext_noop("{doing}, on {opens} ({zone} time).")
_PLAN_AT_WITH_GRACE = gettext_noop("{doing}, on {opens}, at the latest by {closes} ({zone} time).")
_BRIEF_PLAN = gettext_noop("{company}: {doing}, by {due}")
_TITLE = gettext_noop("{company}: {doing}")
_NO_PLAN = gettext_noop("{not_doing}: {why_not}.")
_NO_PLAN_WITH_SOURCE = gettext_noop("{not_doing}: {why_not} ({sources}).")
_BRIEF_NO_PLAN = gettext_noop("{company}: {not_doing} ({why_not})")
_DID = gettext_noop("Done on {at} ({zone} time): {did}.")
_BRIEF_DID = gettext_noop("{company}: {did} ({at})")


class _Bounds(NamedTuple):
    """The bounds of a window in words; those that repeat the one before are empty.

    Args:
        opens: When it opens.
        due: When it is due.
        closes: When it closes.
        zone: What to call the zone that they are in.
    """

    opens: str
    due: str
    closes: str
    zone: str


def explain_step(step: Step, reader: Reader, *, brief: bool) -> str:
    """Return what to do, by when and why."""
    if brief:
        due = reader.moment(reader.local(step.window.due))
        company = collapse_spaces(step.company)
        return reader.say(_BRIEF_PLAN, company=company, doing=_doing(step, reader, starts=False), due=due)
    bounds = _bounds(step, reader)
    if bounds.due:
        plan = _PLAN_WITH_GRACE if bounds.closes else _PLAN
    else:
        plan = _PLAN_AT_WITH_GRACE if bounds.closes else _PLAN_AT
    missing = [reader.translate(words.MISSING[name]) for name in step.missing if name in words.MISSING]
    planned = reader.say(plan, doing=_doing(step, reader, starts=True), **bounds._asdict())
    return reader.text([planned, *missing, *why(step, reader, shows_grace=bool(bounds.closes))])


def title_of(step: Step, reader: Reader) -> str:
    """Return what to do and at which company, for a list or a calendar that says when by itself."""
    return reader.say(_TITLE, company=collapse_spaces(step.company), doing=_doing(step, reader, starts=False))


def explain_withheld(withheld: Withheld, reader: Reader, *, brief: bool) -> str:
    """Return what is not planned, and why not."""
    action, recipient = withheld.action, withheld.recipient
    who = name_of(recipient, team_for(action), reader)
    not_doing = filled(words.NOT_DOING.get(action, words.OWN_NOT_DOING), reader, action, who, starts=not brief)
    why_not = reader.translate(reason_for(withheld))
    if brief:
        return reader.say(
            _BRIEF_NO_PLAN, company=collapse_spaces(withheld.company), not_doing=not_doing, why_not=why_not
        )
    claims = withheld.objection_claims
    if lead_claim(claims) is not None:
        sentences = [reader.say(_NO_PLAN, not_doing=not_doing, why_not=why_not), claim_sentence(claims, reader)]
    elif claims:
        named = sources(claims, reader)
        sentences = [reader.say(_NO_PLAN_WITH_SOURCE, not_doing=not_doing, why_not=why_not, sources=named)]
    else:
        sentences = [reader.say(_NO_PLAN, not_doing=not_doing, why_not=why_not)]
    if withheld.advises == MessageType.WITHDRAWAL:
        sentences.append(reader.translate(words.WITHDRAW))
    return reader.text(sentences)


def explain_done(done: Done, reader: Reader, *, brief: bool) -> str:
    """Return what was done, when and towards whom."""
    who = name_of(done.recipient, nobody_named(done.action), reader)
    did = filled(words.DONE.get(done.action, words.OWN_DONE), reader, done.action, who)
    moment = reader.local(done.at)
    at = reader.moment(moment, year=not brief)
    if brief:
        return reader.say(_BRIEF_DID, company=collapse_spaces(done.company), did=did, at=at)
    return reader.say(_DID, at=at, zone=zone_name(moment), did=did)


def explain_clash(clash: Clash, reader: Reader) -> str:
    """Return what is the matter with steps of several interviews, and what to do about it."""
    step = clash.steps[0]
    who = name_of(step.recipient, team_for(step.action), reader)
    return reader.sentence(SENTENCES[clash.kind], who=who, company=collapse_spaces(step.company))


def _doing(step: Step, reader: Reader, *, starts: bool) -> str:
    """Return what a step asks for; ``starts`` is true if it starts a sentence."""
    phrase = words.DOING.get(step.action, words.OWN_DOING)
    if step.action == Action.CHECK_IN and step.context.place:
        phrase = words.CHECKING_IN_AGAIN
    elif step.action == Action.REJECTION_REPLY and step.context.get("outcome") == OutcomeKind.RESCINDED:
        phrase = words.ANSWERING_RESCINDED
    by = "" if step.channel is None else reader.translate(CHANNEL_PROPERTIES[step.channel].phrase)
    return filled(
        phrase, reader, step.action, name_of(step.recipient, team_for(step.action), reader), by, starts=starts
    )


def reason_for(withheld: Withheld) -> str:
    """Return the reason in words: those for its detail, those for its action, else those for the reason itself."""
    for more in (withheld.detail, withheld.action):
        found = words.WHY_NOT_IN_DETAIL.get((withheld.reason, more or ""))
        if found is not None:
            return found
    return words.WHY_NOT.get(withheld.reason, words.OWN_WHY_NOT)


def team_for(action: str) -> str:
    """Return what to call the recipient of an action where no person is known."""
    return words.HUMAN_RESOURCES if action == Action.CONTACT_REQUEST else words.TEAM


def nobody_named(action: str) -> str:
    """Return whom something was sent to where no person is named: a team for what goes to one, else the employer."""
    return team_for(action) if action in (Action.THANK_YOU, Action.CONTACT_REQUEST) else words.EMPLOYER


def name_of(recipient: Person | None, team: str, reader: Reader) -> str:
    """Return a person's name as it stands in a sentence, or what to call the team."""
    return (
        reader.translate(team) if recipient is None else reader.say(words.PERSON, name=collapse_spaces(recipient.name))
    )


def filled(phrase: str, reader: Reader, action: str, who: str, by: str = "", *, starts: bool = False) -> str:
    """Return words with their placeholders filled in, and single blanks where there is no channel."""
    template = reader.translate(phrase)
    template = collapse_spaces((capitalized(template) if starts else template).replace("{by}", by))
    return template.format(who=who, action=action)


def collapse_spaces(text: str) -> str:
    """Return a text with each run of spaces as one, and none at its ends."""
    return re.sub(" {2,}", " ", text).strip(" ")


def _bounds(step: Step, reader: Reader) -> _Bounds:
    bounds = [reader.local(bound) for bound in (step.window.opens, step.window.due, step.window.closes)]
    opens, due, closes = bounds
    year = len({bound.year for bound in bounds}) > 1
    in_full = [reader.moment(bound, year=year) for bound in bounds]
    return _Bounds(
        opens=in_full[0],
        due="" if in_full[1] == in_full[0] else reader.moment(due, year=year, after=opens),
        closes="" if in_full[2] == in_full[1] else reader.moment(closes, year=year, after=opens),
        zone=zone_name(opens),
    )
