"""A list of nouns in a Japanese sentence."""

from collections.abc import Sequence

from ..._lazy import lazy_regex

_PARTICLE = lazy_regex(r"(?<=[一-龥々ァ-ヶーA-Za-z」])や(?![っりるめらさす])")
"""や between nouns, of which one list holds only one; やった, やりがい and やめる are other words."""


_OF_EMPLOYER = lazy_regex(r"^(?:[貴御]社の)")


def list_topics(topics: Sequence[str]) -> str:
    """Return topics as a list: two with や, unless one of them has it already.

    Args:
        topics: Noun phrases, at least one.
    """
    named = [topics[0], *(_OF_EMPLOYER.sub("", topic) for topic in topics[1:])]
    if _OF_EMPLOYER.search(topics[0]) is None:
        named = list(topics)
    first, *rest = named
    if len(rest) != 1:
        return "、".join(named)
    if first.endswith("か"):
        return f"{first}、{rest[0]}"
    if _PARTICLE.search(first + rest[0]):
        return f"{first}{'、' if _PARTICLE.search(rest[0]) else 'と、'}{rest[0]}"
    long = "と" in first + rest[0] or "、" in rest[0] or first.endswith("こと") or rest[0].endswith("か")
    return f"{first}や{'、' if long else ''}{rest[0]}"
