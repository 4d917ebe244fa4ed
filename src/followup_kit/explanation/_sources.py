"""Why: the statements about a step, each beside the documents that make it and no others."""

from collections.abc import Sequence

from .._gettext import gettext_noop
from ..guidance import CLAIMS, Claim
from ..planning._steps import Step
from ..vocabulary import Basis
from ._reader import Reader, capitalized
from ._words import ALL_TIMES, CHANNEL, CHANNELS, LABELS, ONE_CHANNEL, THEN

_QUOTED = gettext_noop("“{label}”")
_SAME_STEP = gettext_noop("{source}; the same step in {others}")
_SAME_TIME = gettext_noop("{source}; the same time in {others}")
_SAME_LIMIT = gettext_noop("{source}; the same limit in {others}")
_INFERRED = gettext_noop("our own inference")
_PARTLY_INFERRED = gettext_noop("{sources}; in part our own inference")
_SET_BY_HOST = gettext_noop("as you set it")
_PARTLY_SET_BY_HOST = gettext_noop("{sources}; in part as you set it")
_REASON = gettext_noop("{reason} ({sources}).")
_LABELLED_REASON = gettext_noop("{labels}: {reason} ({sources}).")
_STATEMENT = gettext_noop("{labels}: {sources}")
_NEXT_STATEMENT = gettext_noop("{statements}; {statement}")
_STATEMENTS = gettext_noop("{statements}.")


def why(step: Step, reader: Reader, *, shows_grace: bool) -> list[str]:
    """Return the reasons of a step in sentences.

    The reason for the step and the one for its time are given in words, with whose words they are; every other
    statement is listed with its sources, statements with the same sources together.

    Args:
        step: The step.
        reader: Whoever reads it.
        shows_grace: True if the closing of its window is named beside its due.
    """
    reasons = step.reasons
    sentences, listed, mentioned = [], [], set()
    lead = lead_claim(reasons.action)
    if lead is not None:
        mentioned.add(lead)
        sentences.append(claim_sentence(reasons.action, reader, _SAME_STEP))
    else:
        listed.append(Basis.ACTION)
    bounds = [Basis.OPENS, Basis.DUE, *([Basis.CLOSES] if shows_grace else [])]
    lead = lead_claim(reasons.due)
    if lead is None or lead in mentioned:
        listed += bounds
    else:
        mentioned.add(lead)
        alike = [basis for basis in bounds if reasons[basis] == reasons.due]
        labels = _labels(step, alike, bounds, reader)
        sentences.append(_labelled_sentence(labels, reasons.due, reader))
        listed += [basis for basis in bounds if basis not in alike]
    lead = lead_claim(reasons.held)
    if lead is None or lead in mentioned:
        listed.append(Basis.HELD)
    else:
        sentences.append(_labelled_sentence(_labels(step, [Basis.HELD], bounds, reader), reasons.held, reader))
    listed += [Basis.RECIPIENT, *([Basis.CHANNEL] if step.channels else [])]
    return [*sentences, _statements(step, listed, bounds, reader)]


def lead_claim(claims: Sequence[Claim]) -> Claim | None:
    """Return the claim whose words stand for all: the first of a document, else the first that has a reason to give."""
    worded = [claim for claim in claims if not _is_setting(claim)]
    return next((claim for claim in worded if claim.document is not None), worded[0] if worded else None)


def claim_sentence(claims: Sequence[Claim], reader: Reader, same: str = _SAME_LIMIT) -> str:
    """Return what the lead of some claims says as a sentence, with its source and then the others.

    Args:
        claims: The claims, at least one of them worded.
        reader: Whoever reads it.
        same: The words for the documents that say the same in their own way.
    """
    return reader.say(_REASON, reason=capitalized(_words(claims, reader)), sources=_lead_sources(claims, reader, same))


def sources(claims: Sequence[Claim], reader: Reader) -> str:
    """Return the names of the documents behind a statement, and whether it is inferred or set by the host."""
    return _with_origins(reader.enumerate(_documents(claims, reader)), claims, reader)


def _labelled_sentence(labels: str, claims: Sequence[Claim], reader: Reader) -> str:
    return reader.say(
        _LABELLED_REASON,
        labels=capitalized(labels),
        reason=_words(claims, reader),
        sources=_lead_sources(claims, reader, _SAME_TIME),
    )


def _statements(step: Step, listed: Sequence[Basis], bounds: Sequence[Basis], reader: Reader) -> str:
    """Return the statements that are not put in words, those with the same sources together, as one sentence."""
    by_sources: dict[str, list[Basis]] = {}
    for basis in listed:
        if step.reasons[basis]:
            by_sources.setdefault(sources(step.reasons[basis], reader), []).append(basis)
    text = ""
    for named, bases in by_sources.items():
        statement = reader.say(_STATEMENT, labels=_labels(step, bases, bounds, reader), sources=named)
        text = reader.say(_NEXT_STATEMENT, statements=text, statement=statement) if text else capitalized(statement)
    return reader.say(_STATEMENTS, statements=text) if text else ""


def _labels(step: Step, bases: Sequence[Basis], bounds: Sequence[Basis], reader: Reader) -> str:
    """Return what to call some statements of a step; all the bounds of its window together are its times."""
    labels = []
    if set(bounds) <= set(bases):
        labels, bases = [reader.say(ALL_TIMES)], [basis for basis in bases if basis not in bounds]
    labels += [_channels(step, reader) if basis is Basis.CHANNEL else reader.say(LABELS[basis]) for basis in bases]
    return reader.enumerate(labels)


def _channels(step: Step, reader: Reader) -> str:
    """Return the step's channels in their order: the claims stand behind the order, not behind its first alone."""
    if len(step.channels) < 2:  # noqa: PLR2004 - one way is named in the plan itself
        return reader.say(ONE_CHANNEL)
    first, *rest = [reader.say(CHANNEL[channel]) for channel in step.channels]
    for following in rest:
        first = reader.say(THEN, first=first, next=following)
    return reader.say(CHANNELS, channels=first)


def _words(claims: Sequence[Claim], reader: Reader) -> str:
    lead = lead_claim(claims)
    return "" if lead is None else reader.translate(lead.says)  # no template: a host's own claim may hold braces


def _lead_sources(claims: Sequence[Claim], reader: Reader, same: str) -> str:
    documents = _documents(claims, reader)
    named = documents[0] if documents else ""
    if len(documents) > 1:
        named = reader.say(same, source=named, others=reader.enumerate(documents[1:]))
    return _with_origins(named, claims, reader)


def _with_origins(named: str, claims: Sequence[Claim], reader: Reader) -> str:
    origins = [(_INFERRED, _PARTLY_INFERRED, _is_inferred), (_SET_BY_HOST, _PARTLY_SET_BY_HOST, _is_hosts)]
    for whole, part, applies in origins:
        if any(applies(claim) for claim in claims):
            named = reader.say(part, sources=named) if named else reader.say(whole)
    return named


def _documents(claims: Sequence[Claim], reader: Reader) -> list[str]:
    labels = dict.fromkeys(claim.document.label for claim in claims if claim.document is not None)
    return [reader.say(_QUOTED, label=label) for label in labels]


def _is_inferred(claim: Claim) -> bool:
    """Return whether the library inferred a claim."""
    return claim.inferred and claim.id in CLAIMS


def _is_hosts(claim: Claim) -> bool:
    """Return whether a host set something itself, with or without words of its own for it."""
    return claim.document is None and not _is_inferred(claim)


def _is_setting(claim: Claim) -> bool:
    """Return whether a claim is the mere mark of what a host set itself."""
    return claim.document is None and not claim.inferred
