"""What was talked about as a candidate noted it: nouns, and clauses that only という joins to one."""

from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._discussed import told_as_clause
from ._phrases import without_label
from ._sentences import FULL_STOPS_AND_COMMAS, classify
from ._shapes import tells, without_colon
from ._speakers import as_saying, as_topic

_POINTS = lazy_regex(r"^(?:その|この|それ|これ|そうした|こうした|同)")


def noted_topics(given: str | Sequence[str] | None) -> tuple[list[str], list[str]]:
    """Return texts that are nouns, and clauses that only こと makes nouns, without it; sentences are neither.

    Args:
        given: What was talked about: 夜勤は月4回程度, 看取りへの取り組み.
    """
    phrases: list[str] = []
    clauses: list[str] = []
    for text in (given,) if isinstance(given, str) else given or ():
        topic = as_topic(without_colon(without_label(text)))
        phrase = as_saying(classify(topic).phrase)
        if _POINTS.search(phrase) and clauses:  # what it points to must stand before it
            phrases.append(f"{clauses.pop()}こと")
        if phrase.endswith("こと") and not topic.rstrip(FULL_STOPS_AND_COMMAS).endswith("こと"):
            clauses.append(phrase.removesuffix("こと"))
        elif phrase and (clause := told_as_clause(phrase)):
            clauses.append(clause)
        elif phrase and tells(phrase):
            clauses.append(phrase)
        elif phrase:
            phrases.append(phrase)
    return phrases, clauses
