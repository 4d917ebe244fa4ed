"""Who told what was talked about, and how the clause that says so fits what the candidate says of it."""

import re
from collections.abc import Callable, Sequence

from ..._lazy import lazy_regex
from ...facts._people import Person
from ...vocabulary import Role
from .._template_strings import Values
from ._lists import list_topics
from ._speakers import bare_topic, is_of_either

_WITHIN = lazy_regex(r"^[^。]*(?:[るただ](?:な|中|なか)で|中で|を通[じし]て?)")
"""A sentence that begins by saying when one came to think so."""
_FOR_DAYS = lazy_regex(r"^[^、。]*日間を通[じし]")
"""A sentence that is of the whole time, 5日間を通じて, and not of one thing that was told in it."""

_ANSWERED = lazy_regex(
    r"^(?:詳しく|丁寧に|ご?丁寧に|親身に|率直に)?(?:お(?:答え|話し|聞かせ|教え|伝え)|教えて|聞かせて|ご(?:説明|教示|紹介|回答|案内))"
    r"(?:いただ(?!いた)|頂(?!いた)|(?:くだ|下)さ(?!った))"
)


def told_by(clause: str, sentence: str) -> str:
    """Return a clause up to について where the candidate's own sentence says that it was told; else empty.

    Args:
        clause: The clause, with its comma.
        sentence: The candidate's sentences: お答えいただき、ありがとうございました。.
    """
    before, about, verb = clause.partition("について")
    plain = about and re.match(r"^(?:お話を伺い|詳しくお聞かせいただき)、$", verb)
    return f"{before}{about}" if plain and _ANSWERED.search(sentence) else ""


def with_thought(clause: str, impression: str) -> str:
    """Return a clause of ``heard`` before a sentence that says itself by what one came to think so: 議論する中で.

    Before a sentence that is of something else there is none.

    Args:
        clause: The clause, with its comma.
        impression: The candidate's own sentences, one a line.
    """
    if clause.endswith("を通じて、") and _FOR_DAYS.match(impression):
        return ""
    within = clause.endswith("を通じて、") and _WITHIN.match(impression)
    return f"{clause.removesuffix('を通じて、')}では、" if within else clause


_TOLD_BY_SOMEBODY = lazy_regex(
    r"^[^、様]*(?:について(?:お話を伺い|詳しくお聞かせいただき)|(?:お話|お言葉)を伺い|(?:アドバイス|助言|ご?説明|ご?指摘)をいただき)、$"
)


def with_teller(clause: str, teller: str) -> str:
    """Return a clause of ``heard`` with who told it, where only one person can have: 大西様より、….

    Args:
        clause: The clause, with its comma.
        teller: Whom the letter names besides its reader; empty if there is nobody, or more than one.
    """
    return f"{teller}より、{clause}" if teller and _TOLD_BY_SOMEBODY.search(clause) else clause


def with_own_topics(topics: Sequence[str], told: tuple[str, str, str]) -> tuple[str, str, str]:
    """Return what was talked about, as a noun and as two clauses, with topics that the candidate spoke of.

    Args:
        topics: The topics to which the reader listened, or of which either side spoke: 製図サークルの経験.
        told: What the reader told, as ``talk`` and twice ``heard`` return it.
    """
    if not topics:
        return told
    named = list_topics([bare_topic(topic) for topic in topics])
    spoke = f"{named}についてお話しできたこと"
    if any(is_of_either(topic) for topic in topics):
        listened = f"{named}についてお話しする{'とともに' if told[1] else 'ことができ'}、"
    else:
        listened = f"{named}についてお聞きいただ{'くとともに' if told[1] else 'き'}、"
    return "や、".join(part for part in (told[0], spoke) if part), f"{listened}{told[1]}", f"{listened}{told[2]}"


def only_teller(values: Values, own_words: str, address: Callable[[Person | None], str]) -> str:
    """Return who told what was talked about, where a letter to nobody by name thanks the only one who was there.

    Args:
        values: The validated values.
        own_words: Everything that the candidate says in the letter; whom it names is not named again.
        address: Returns a person as a sentence names them.
    """
    people: Sequence[Person] = values.get("people") or ()
    if values.get("recipient") is not None or len(people) != 1 or people[0].role not in (None, Role.INTERVIEWER):
        return ""
    name = people[0].family_name or people[0].name
    return "" if name in own_words else address(people[0])
