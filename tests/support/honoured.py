"""Where each claim of the documents is honoured: read off the rules, parameters, checks and advice that cite it.

Only templates cite nothing, being text: what each kind of message owes to which claims stands in a table here.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

import attrs

from followup_kit import CHECKS, CONSENSUS, Policy, schedule_for
from followup_kit.facts import Cancelled, Interview, Offered, OtherOffer, Person, Rejected
from followup_kit.guidance import CLAIMS, Claim, advice_for
from followup_kit.planning import Parameters
from followup_kit.policies import BY_DOCUMENT
from followup_kit.vocabulary import Action, Channel, MessageType
from tests.support.casebook import interviewed, june


class Means(StrEnum):
    """How a claim is honoured."""

    RULE = "rule"
    PARAMETER = "parameter"
    TEMPLATE = "template"
    REVIEW = "review"
    ADVICE = "advice"


class Honoured(NamedTuple):
    """One place where a claim is honoured."""

    means: Means
    target: str
    """The action of a rule, the name of a parameter or of a check, a message type, or a sentence of advice."""


POLICIES: tuple[Policy, ...] = (CONSENSUS, *BY_DOCUMENT.values())

TEMPLATES: Mapping[MessageType, str] = {
    MessageType.THANK_YOU: """PW1 PW7 PW8 PW9 SS1 SS2 MO1 MO2 MO3 MO5 MO11 FG5 FG6 FG7 FG8 FG9 FG10 FG11 FG12 FG13
        AJ1 AJ2 AJ3 AJ8""",
    MessageType.CHECK_IN: "PW13 SS10 MO13 FG5 FG6 FG7 FG9 FG10 FG11 FG13 FG14",
    MessageType.REJECTION_REPLY: "FG5 FG16",
    MessageType.OFFER_REPLY: "FG5 FG7 FG17 FG18 FG19",
    MessageType.CONNECTION_REQUEST: "PW10 FG5 FG20",
    MessageType.CONTACT_REQUEST: "SS4 FG5 FG7",
    MessageType.RESCHEDULE_REQUEST: "FG5 FG7",
    MessageType.WITHDRAWAL: "FG5 FG19",
}
"""The claims that shape the words of each kind of message."""

_HELPER = Person(name="Ravi Nair", role="coordinator")
_AT = june(10)
_LIVES: tuple[Interview, ...] = tuple(
    interviewed(Person(name="Dana Okafor"), starts_at=june(2, 14), helpers=[_HELPER], history=history)
    for history in ((), (Rejected(at=_AT),), (Offered(at=_AT),), (OtherOffer(at=_AT),), (Cancelled(at=june(1)),))
)
"""Interviews that between them ask for every step of every rule."""


def claims_within(value: Any) -> set[Claim]:
    """Collect every claim that a parameter, or anything else of the policy's data, rests on."""
    if isinstance(value, Claim):
        return {value}
    parts: tuple[Any, ...] = value if isinstance(value, tuple) else ()
    if attrs.has(type(value)):
        parts = attrs.astuple(value, recurse=False)
    return {found for part in parts for found in claims_within(part)}


def _by_rules() -> Iterator[tuple[Claim, Honoured]]:
    for policy in POLICIES:
        for rule in policy.rules:
            for said in rule.claims:
                yield said, Honoured(Means.RULE, rule.action)
        for life in _LIVES:
            for step in schedule_for(life, policy=policy):
                for said in step.reasons.recipient:
                    yield said, Honoured(Means.RULE, step.action)


def _by_parameters() -> Iterator[tuple[Claim, Honoured]]:
    for policy in POLICIES:
        for field in attrs.fields(Parameters):
            for said in claims_within(getattr(policy, field.name)):
                yield said, Honoured(Means.PARAMETER, field.name)


def _by_advice() -> Iterator[tuple[Claim, Honoured]]:
    for action in Action:
        for channel in (None, *Channel):
            for advice in advice_for(action, channel):
                for said in advice.claims:
                    yield said, Honoured(Means.ADVICE, advice.text)


def honoured() -> dict[str, tuple[Honoured, ...]]:
    """Return every place where each claim of a document is honoured, by the claim's id."""
    found = [*_by_rules(), *_by_parameters(), *_by_advice()]
    found += [
        (CLAIMS[said], Honoured(Means.TEMPLATE, kind)) for kind, listed in TEMPLATES.items() for said in listed.split()
    ]
    found += [(said, Honoured(Means.REVIEW, check.name)) for check in CHECKS for said in check.claims]
    order = list(Means)
    places: dict[str, set[Honoured]] = {said.id: set() for said in CLAIMS.values() if said.document is not None}
    for said, place in found:
        if said.id in places:
            places[said.id].add(place)
    return {
        said: tuple(sorted(each, key=lambda place: (order.index(place.means), place.target)))
        for said, each in places.items()
    }
