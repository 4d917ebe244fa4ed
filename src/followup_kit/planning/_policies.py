"""The consensus of the five documents, and each document's own policy.

A document policy sets what its document says and cites it; where the document is silent the consensus fills in, and
the claims of the step show whose word it is.
"""

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import attrs

from ..guidance import DOCUMENTS
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
from ._rule import Rule
from .rules import RULES

_EMAIL_THEN_PHONE = ("email", "phone", "card")
_EMAIL_THEN_CARD = ("email", "card", "phone")

CONSENSUS = Policy(
    name="consensus",
    rules=RULES,
    contact_hours=ContactHours(dt.time(9), dt.time(17), ("IN1",)),
    thank_you=ElapsedWindow(
        opens=Hours(0, ("PW5", "SS6")),
        due=Hours(24, ("MO8", "AJ6", "MO12")),
        closes=Hours(48, ("FG1", "FG2")),
    ),
    thank_you_card_closes=Hours(72, ("FG8",)),
    thank_you_channels=ByProgress(
        unknown=Channels(_EMAIL_THEN_PHONE, ("PW6", "SS5", "MO3", "AJ8")),
        early=Channels(_EMAIL_THEN_CARD, ("PW6", "SS5", "FG8")),
        near_end=Channels(_EMAIL_THEN_PHONE, ("PW6", "SS5", "MO3", "AJ8")),
    ),
    contact_request=ElapsedWindow(opens=Hours(0, ("IN7",)), due=Hours(24, ("IN7",)), closes=Hours(48, ("IN7",))),
    contact_request_channels=Channels(("email", "phone"), ("SS4",)),
    connection_request_opens=Hours(24, ("IN5",)),
    connection_request_due=Days(7, ("IN5",)),
    connection_request_closes=Days(14, ("IN5",)),
    connection_request_channels=Channels(("linkedin",), ("FG20",)),
    connection_consent=Consent(True, ("PW10",)),  # noqa: FBT003 - the class has one meaning for it
    check_in_after_named_date=WorkingDayWindow(Days(1, ("PW11", "FG3")), Days(2, ("FG3",))),
    check_in_by_progress=ByProgress(
        unknown=DayWindow(Days(7, ("MO10", "MO13")), Days(14, ("MO13",))),
        early=DayWindow(Days(14, ("SS9", "MO10")), Days(14, ("SS9",))),
        near_end=DayWindow(Days(7, ("SS9", "MO10")), Days(7, ("SS9", "FG14"))),
    ),
    check_in_closes=Days(7, ("IN2",)),
    check_in_cap=CheckInCap(1, 1, ("MO9", "SS9", "FG22")),
    check_in_channels=Channels(("email", "phone"), ("PW12",)),
    move_on_after_check_in=Days(7, ("IN3",)),
    move_on_due=Days(7, ("IN3",)),
    move_on_closes=Days(30, ("IN3",)),
    rejection_reply=ElapsedWindow(opens=Hours(0, ("IN4",)), due=Hours(24, ("IN4",)), closes=Hours(48, ("IN4",))),
    rejection_reply_channels=Channels(("email",), ("IN4",)),
    offer_reply=ElapsedWindow(opens=Hours(0, ("FG17",)), due=Hours(24, ("IN6",)), closes=Hours(48, ("IN6",))),
    offer_reply_channels=Channels(("email", "phone"), ("IN11",)),
    offer_decision_channels=Channels(("email", "phone"), ("IN11",)),
)
"""What most of the documents say; a minority's edge survives as grace, and inferences are marked."""


def _of_document(key: str, **said: Any) -> Policy:
    """Return the consensus with what one document says in its place, each rule citing that document where it can."""
    rules = tuple(_citing(rule, key) for rule in said.pop("rules", RULES))
    return attrs.evolve(CONSENSUS, name=key, rules=rules, **said)


def _citing(rule: Rule, key: str) -> Rule:
    own = tuple(claim for claim in rule.claims if claim.document is DOCUMENTS[key])
    inferred = tuple(claim for claim in rule.claims if claim.inferred)
    return attrs.evolve(rule, claims=(*own, *inferred)) if own else rule


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

SEVEN_STEPS = _of_document(
    "seven-steps",
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
    check_in_cap=CheckInCap(1, 0, ("SS9",)),
    check_in_channels=Channels(("email",), ("SS10",)),
)
"""Seven steps: a card when the process is early, then once more after one week or two."""

_ONE_TO_TWO_WEEKS = DayWindow(Days(7, ("MO10", "MO13")), Days(14, ("MO13",)))

MANDATORY_OPTIONAL = _of_document(
    "mandatory-optional",
    thank_you=attrs.evolve(CONSENSUS.thank_you, due=Hours(24, ("MO8", "MO12"))),
    thank_you_channels=_always(Channels(("email", "phone"), ("MO2", "MO3"))),
    check_in_by_progress=ByProgress(unknown=_ONE_TO_TWO_WEEKS, early=_ONE_TO_TWO_WEEKS, near_end=_ONE_TO_TWO_WEEKS),
    check_in_cap=CheckInCap(1, 0, ("MO9",)),
)
"""The mandatory optional: thanks within a day by letter or phone, one check-in after one or two weeks, never more."""

_FIVE_TO_SEVEN_DAYS = DayWindow(Days(5, ("FG14",)), Days(7, ("FG14",)))

FULL_GUIDE = _of_document(
    "full-guide",
    rules=tuple(rule for rule in RULES if rule.action is not Action.ASK_TO_CONNECT),
    thank_you=ElapsedWindow(opens=Hours(24, ("FG1", "FG2")), due=Hours(48, ("FG1", "FG2")), closes=Hours(48, ("FG1",))),
    thank_you_channels=_always(Channels(("email", "phone", "card"), ("FG6", "FG7", "FG8"))),
    connection_consent=Consent(False, ("FG20",)),  # noqa: FBT003 - the class has one meaning for it
    check_in_after_named_date=WorkingDayWindow(Days(1, ("FG3",)), Days(2, ("FG3",))),
    check_in_by_progress=ByProgress(
        unknown=_FIVE_TO_SEVEN_DAYS, early=_FIVE_TO_SEVEN_DAYS, near_end=_FIVE_TO_SEVEN_DAYS
    ),
    check_in_cap=CheckInCap(1, 0, ("FG14", "FG15", "FG22")),
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
