"""Tell where a letter names what a conversation was about: with the position, or where the candidate speaks of it."""

from ..._lazy import lazy_regex
from ..._text_search import has_words
from ._own_words import split_sentences
from ._words import Told

_TALK = lazy_regex(
    r"(?<![^.!?] )\b(?:(?:Das|Unser) (?:Gespräch|Telefonat|Vorstellungsgespräch|Videogespräch)"
    r"|(?:Die|Unsere) (?:Diskussion|Unterhaltung)|(?:Der|Unser) Austausch)(?= (?:hat|war|ist)\b)"
)
"""A conversation as the subject of a sentence, beside which a sentence on what it was about would be one too many."""

_PLAIN_TOPICS = lazy_regex(r"über (?!Folgendes)[^,:;–—]{1,110}")
_ABOUT = lazy_regex(r"\büber\b")
_LONGEST_TOPICS = 110
"""Characters of topics that the subject of a sentence still takes."""

_PROCEDURE = lazy_regex(
    r"über (?:d\w+|Ihr\w*|eu\w+|dein\w*|ein\w*) (?:[a-zäöüß]+ )*(?:Beteiligung|Entscheidung\w*|Zeitplan|Verfahren"
    r"|Auswahlverfahren|Bewerbungsverfahren|Termin\w*|Unterlagen|Zustimmung|Freigabe|Rückmeldung|Bewerbung\w*)\b"
)
"""What is of no interest but to the process."""

_LONE_TOPIC = lazy_regex(r"über (?:den|die|das) (?P<noun>[A-ZÄÖÜ][\w-]{5,})")
_LEARNED_TOPICS = lazy_regex(
    r"über (?:die|das|den|Ihr\w*|eu(?:er|re\w*)|dein\w*) (?:[a-zäöüß]+ )?(?:Position|Stelle|Rolle|Team|Unternehmen"
    r"|Firma|Abteilung|Betriebsklima|Unternehmenskultur|Kultur|Arbeitsalltag"
    r"|(?:Aufgabe|Tätigkeit|Projekt|Abl[aä]uf)\w*)\b"
)
"""What every interview is about: to call it especially interesting would say nothing."""


def topic_strings(told: Told, impression: str) -> dict[str, str]:
    """Return what the conversation was about: the position, and short topics on which their words go on.

    Args:
        told: What the template sees so far.
        impression: The candidate's sentences.

    Returns:
        ``about_talk``, "über die Stelle als Bauleiterin bei der Nordlicht AG und die neuen Projekte", without the
        position where a letter of thanks has it in the candidate's words; and whether it names the topics
        (``discussed_joined``), they are such as one learns more about (``discussed_learned``), or they are of the
        process alone (``discussed_plain``).
    """
    topics = told["discussed_about"]
    is_named = "still_interested" in told and has_words(impression, told["role"])
    position = "" if is_named else f"über {told['the_position']} {told['at_company']}"
    if told["topics_told"]:
        return _said_by_the_candidate(position)
    is_learned = _LEARNED_TOPICS.match(topics) is not None
    if (lone := _LONE_TOPIC.fullmatch(topics)) is not None and not is_learned and _is_told(lone["noun"], impression):
        return _said_by_the_candidate(position)
    is_joined = not is_learned and bool(_TALK.search(impression)) and _PLAIN_TOPICS.fullmatch(topics) is not None
    joins = " sowie " if " und " in topics else " und "
    about = f"{position}{joins}{topics.removeprefix('über ')}" if is_joined and position else position
    about = topics if is_joined and not position else about
    return {
        "about_talk": about,
        "discussed_joined": "yes" if is_joined else "",
        "discussed_learned": "yes" if is_learned else "",
        "discussed_plain": "yes" if _PROCEDURE.match(topics) else "",
        "Besonders": "Sehr" if "Besonders" in impression else "Besonders",
    }


def _is_told(noun: str, impression: str) -> bool:
    """Tell whether the candidate's first sentence is about a topic, beside which ours would say it twice."""
    return has_words(next(iter(split_sentences(impression)), ""), noun)


def _said_by_the_candidate(about: str) -> dict[str, str]:
    """Return what the conversation was about, where the candidate's own sentences name the topics."""
    return {
        "about_talk": about,
        "discussed_joined": "yes",
        "discussed_learned": "",
        "discussed_plain": "",
        "Besonders": "",
    }


def with_topics(impression: str, topics: str) -> str:
    """Return the candidate's sentences with the topics in the first that speaks of the conversation.

    Args:
        impression: The candidate's sentences.
        topics: What it was about, after "über".

    Returns:
        "Unser Gespräch über die anstehenden Projekte hat mein Interesse bestärkt."; the same where none fits.
    """
    if _PLAIN_TOPICS.fullmatch(topics) is None or len(topics) > _LONGEST_TOPICS or _ABOUT.search(impression):
        return impression
    return _TALK.sub(rf"\g<0> {topics}", impression, count=1)
