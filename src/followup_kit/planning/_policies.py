"""The consensus of the five documents, and each document's own policy.

A document policy sets what its document says and cites it; where the document is silent the consensus fills in, and
the claims of the step show whose word it is.
"""

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import attrs

from ..facts import Person
from ..guidance import DOCUMENTS, Claim
from ..vocabulary import Action
from ._policy import Policy
from ._quantities import (
    ByProgress,
    Channels,
    CheckInCap,
    Consent,
    ContactHours,
    Days,
    DayWindow,
    ElapsedWindow,
    Hours,
    WorkingDayWindow,
)
from ._rule import RecipientClaims, Rule
from ._situation import Situation
from .rules import RULES, recipients

_EMAIL_THEN_PHONE = ("email", "phone", "card")
_EMAIL_THEN_CARD = ("email", "card", "phone")

CONSENSUS = Policy(
    name="consensus",
    rules=RULES,
    contact_hours=ContactHours(dt.time(9), dt.time(17), ("IN16", "IN1")),
    thank_you=ElapsedWindow(
        opens=Hours(0, ("PW5", "SS6")), due=Hours(24, ("MO8", "AJ6", "MO12")), closes=Days(7, ("IN15",))
    ),
    thank_you_card_due=Hours(72, ("FG8",)),
    thank_you_channels=ByProgress(
        unknown=Channels(_EMAIL_THEN_PHONE, ("PW6", "SS5", "MO3", "AJ8")),
        early=Channels(_EMAIL_THEN_CARD, ("PW6", "SS5", "FG8")),
        near_end=Channels(_EMAIL_THEN_PHONE, ("PW6", "SS5", "MO3", "AJ8")),
    ),
    contact_request=ElapsedWindow(opens=Hours(0, ("IN7",)), due=Hours(24, ("IN7",)), closes=Days(7, ("IN7",))),
    contact_request_channels=Channels(("email", "phone"), ("IN7",)),
    contact_request_hr_channels=Channels(("phone", "email"), ("SS4", "IN7")),
    connection_request_opens=Hours(24, ("IN5",)),
    connection_request_due=Days(7, ("IN5",)),
    connection_request_closes=Days(14, ("IN5",)),
    connection_request_channels=Channels(("linkedin",), ("FG20",)),
    connection_consent=Consent(True, ("PW10",)),  # noqa: FBT003 - the class has one meaning for it
    check_in_after_named_date=WorkingDayWindow(Days(1, ("PW11", "FG3")), Days(2, ("FG3",))),
    check_in_by_progress=ByProgress(
        unknown=DayWindow(Days(7, ("MO10", "MO13")), Days(14, ("MO13",))),
        early=DayWindow(Days(14, ("SS9",)), Days(14, ("SS9",))),
        near_end=DayWindow(Days(7, ("SS9", "MO10")), Days(7, ("SS9", "FG14"))),
    ),
    check_in_closes=Days(14, ("IN2",)),
    check_in_pause=Days(1, ("IN25",)),
    check_in_spacing=Days(7, ("FG22", "MO10")),
    check_in_minimum_wait=Days(0, ()),
    check_in_cap=CheckInCap(1, None, ("MO9", "SS9", "FG15", "FG4", "IN24")),
    check_in_channels=Channels(("email", "phone"), ("PW12",)),
    absence_of_unknown_length=Days(7, ("IN20",)),
    other_offer=ElapsedWindow(
        opens=Hours(0, ("IN18",)),
        due=Hours(0, ("IN18",)),
        due_working_day=Days(1, ("IN18",)),
        closes=Days(7, ("IN18",)),
    ),
    other_offer_channels=Channels(("email", "phone"), ("IN18",)),
    reschedule=ElapsedWindow(opens=Hours(0, ("IN19",)), due=Hours(24, ("IN19",)), closes=Days(7, ("IN19",))),
    reschedule_channels=Channels(("email", "phone"), ("IN19",)),
    move_on_after_last_word=Days(7, ("IN3",)),
    move_on_due=Days(7, ("IN3",)),
    move_on_closes=Days(30, ("IN3",)),
    rejection_reply=ElapsedWindow(
        opens=Hours(0, ("IN4",)),
        due=Hours(24, ("IN4",)),
        due_working_day=Days(1, ("IN4",)),
        closes=Days(7, ("IN4",)),
    ),
    rejection_reply_channels=Channels(("email",), ("IN4",)),
    offer_reply=ElapsedWindow(
        opens=Hours(0, ("FG17",)),
        due=Hours(24, ("IN6",)),
        due_working_day=Days(1, ("IN6",)),
        closes=Days(7, ("IN6",)),
    ),
    offer_reply_channels=Channels(("email", "phone"), ("IN11",)),
    offer_decision_due=Days(7, ("IN17",)),
    offer_decision_closes=Days(14, ("IN17",)),
    offer_decision_channels=Channels(("email", "phone"), ("IN11",)),
)
"""What most of the documents say; the employer's own words come first, and inferences are marked."""


def _of_document(key: str, **changes: Any) -> Policy:
    """Return the consensus with what one document says in its place, each rule citing that document where it can."""
    rules = tuple(_citing(rule, key) for rule in changes.pop("rules", RULES))
    return attrs.evolve(CONSENSUS, name=key, rules=rules, **changes)


def _citing(rule: Rule, key: str) -> Rule:
    why = DocumentClaims(rule.recipient_claims, key)
    return attrs.evolve(rule, claims=_own(rule.claims, key), recipient_claims=why)


@attrs.frozen
class DocumentClaims:
    """A rule's reasons for a recipient, those of one document first; a value, so that a copied policy stays equal.

    Args:
        why: Returns the claims of every document.
        key: The document's key.
    """

    why: RecipientClaims
    key: str

    def __call__(self, situation: Situation, recipient: Person | None) -> tuple[Claim, ...]:
        return _own(self.why(situation, recipient), self.key)


def _own(claims: tuple[Claim, ...], key: str) -> tuple[Claim, ...]:
    """Return the claims of one document and the inferences, if the document says anything; else all of them."""
    own = tuple(claim for claim in claims if claim.document is DOCUMENTS[key])
    inferred = tuple(claim for claim in claims if claim.inferred)
    return (*own, *inferred) if own else claims


def _always(channels: Channels) -> ByProgress[Channels]:
    return ByProgress(unknown=channels, early=channels, near_end=channels)


PROFESSIONAL_WAY = _of_document(
    "professional-way",
    thank_you=attrs.evolve(CONSENSUS.thank_you, opens=Hours(0, ("PW5",))),
    thank_you_channels=_always(Channels(("email",), ("PW6",))),
    check_in_after_named_date=WorkingDayWindow(Days(1, ("PW11",)), Days(1, ("PW11",))),
    check_in_channels=Channels(("email", "phone"), ("PW12",)),
)
"""The Professional Way: thanks at once by email, asks before connecting, checks in as soon as the date has passed."""

_THANK_EVERYONE = attrs.evolve(
    next(rule for rule in RULES if rule.action is Action.THANK_YOU),
    recipients=recipients.everyone_spoken_to,
    recipient_claims=recipients.why_everyone_is_thanked,
)

SEVEN_STEPS = _of_document(
    "seven-steps",
    rules=tuple(_THANK_EVERYONE if rule.action is Action.THANK_YOU else rule for rule in RULES),
    thank_you=attrs.evolve(CONSENSUS.thank_you, opens=Hours(0, ("SS6",))),
    thank_you_channels=ByProgress(
        unknown=Channels(("email", "card"), ("SS5",)),
        early=Channels(("card", "email"), ("SS5",)),
        near_end=Channels(("email", "card"), ("SS5",)),
    ),
    check_in_by_progress=attrs.evolve(
        CONSENSUS.check_in_by_progress,
        early=DayWindow(Days(14, ("SS9",)), Days(14, ("SS9",))),
        near_end=DayWindow(Days(7, ("SS9",)), Days(7, ("SS9",))),
    ),
    check_in_cap=CheckInCap(1, 1, ("SS9",)),
    check_in_channels=Channels(("email",), ("SS10",)),
)
"""Seven steps: a card when the process is early, everyone thanked, then once more after one week or two."""

_ONE_TO_TWO_WEEKS = DayWindow(Days(7, ("MO10", "MO13")), Days(14, ("MO13",)))

MANDATORY_OPTIONAL = _of_document(
    "mandatory-optional",
    thank_you=attrs.evolve(CONSENSUS.thank_you, due=Hours(24, ("MO8", "MO12"))),
    thank_you_channels=_always(Channels(("email", "phone"), ("MO2", "MO3"))),
    check_in_by_progress=ByProgress(unknown=_ONE_TO_TWO_WEEKS, early=_ONE_TO_TWO_WEEKS, near_end=_ONE_TO_TWO_WEEKS),
    check_in_minimum_wait=Days(7, ("MO10",)),
    check_in_cap=CheckInCap(1, 1, ("MO9",)),
)
"""The mandatory optional: thanks within a day by letter or phone, one check-in, never within a week."""

_FIVE_TO_SEVEN_DAYS = DayWindow(Days(5, ("FG14",)), Days(7, ("FG14",)))

FULL_GUIDE = _of_document(
    "full-guide",
    rules=tuple(rule for rule in RULES if rule.action is not Action.ASK_TO_CONNECT),
    thank_you=attrs.evolve(CONSENSUS.thank_you, opens=Hours(24, ("FG1", "FG2")), due=Hours(48, ("FG1", "FG2"))),
    thank_you_channels=_always(Channels(("email", "phone", "card"), ("FG6", "FG7", "FG8"))),
    connection_consent=Consent(False, ("FG20",)),  # noqa: FBT003 - the class has one meaning for it
    check_in_after_named_date=WorkingDayWindow(Days(1, ("FG3",)), Days(2, ("FG3",))),
    check_in_by_progress=ByProgress(
        unknown=_FIVE_TO_SEVEN_DAYS, early=_FIVE_TO_SEVEN_DAYS, near_end=_FIVE_TO_SEVEN_DAYS
    ),
    check_in_cap=CheckInCap(1, 1, ("FG15", "FG14", "FG22")),
    check_in_channels=Channels(("email", "phone"), ("FG14", "FG7")),
)
"""The full guide: thanks after a day and within two, a second email after five to seven days, then on."""

AFTER_A_JOB_INTERVIEW = _of_document(
    "after-a-job-interview",
    thank_you=attrs.evolve(CONSENSUS.thank_you, opens=Hours(0, ("AJ6",)), due=Hours(24, ("AJ6",))),
    thank_you_channels=_always(Channels(("email", "card", "phone"), ("AJ6", "AJ8"))),
)
"""After a Job Interview: thanks within a day, sooner by email, after every interview of every kind."""

BY_DOCUMENT: Mapping[str, Policy] = MappingProxyType(
    {
        policy.name: policy
        for policy in (PROFESSIONAL_WAY, SEVEN_STEPS, MANDATORY_OPTIONAL, FULL_GUIDE, AFTER_A_JOB_INTERVIEW)
    }
)
"""Each document's policy by the document's key, to lay the five side by side."""
