"""The policies: the consensus of the five documents, and one policy for each document."""

from .planning._policies import (
    AFTER_A_JOB_INTERVIEW,
    BY_DOCUMENT,
    CONSENSUS,
    FULL_GUIDE,
    MANDATORY_OPTIONAL,
    PROFESSIONAL_WAY,
    SEVEN_STEPS,
)

__all__ = [
    "AFTER_A_JOB_INTERVIEW",
    "BY_DOCUMENT",
    "CONSENSUS",
    "FULL_GUIDE",
    "MANDATORY_OPTIONAL",
    "PROFESSIONAL_WAY",
    "SEVEN_STEPS",
]
