"""Join the candidate's own sentences with the sentence beside them: a reason before a question, a topic after a talk.

Whatever is not plainly one of these kinds stays as the candidate wrote it.
"""

import re

from ._clauses import as_clause
from ._declension import with_zu
from ._questions import FINITE_VERBS
from ._words import words

_SENTENCE_END = re.compile(r"(?<=[\w)][\w)][.!?])(?<!Dr\.)(?<!Nr\.)(?<!St\.)(?<!rof\.)(?<!zw\.)(?<!\d\.) (?=[A-ZÄÖÜ„])")
_LONGEST_REASON = 170
"""Characters that a reason may have, so that the question after it is still remembered."""

_NO_NEWS = re.compile(r"\b(?:keine?n?|nichts)\b.*(?:Rückmeldung|Antwort|gehört|Nachricht|Reaktion|Bescheid)")
_INTEREST = re.compile(
    r"[Ii]nteress|\bsag(?:t|en) mir\b.*\bzu\b|\bspr(?:icht|echen) mich\b.*\ban\b|\breiz(?:t|en)\b"
    r"|am Herzen|\bLust\b|[Ww]unsch(?:stelle|arbeitgeber)|motivier|begeister"
)
_AND = re.compile(r" und (\w+)")
_BACK = words(
    "das dies diese dieser dieses diesen er sie es damit deshalb daher dort dabei darum auch außerdem zudem darüber"
)
"""First words of a sentence that refers to the one before, which must then stay where it is."""

_JOINED = words("die das eine ihre eure meine unsere für an in im am mit bei auf zu zur zum von vom sehr gerne gern")

_TALK = re.compile(
    r"(?<![^.!?] )\b(?:(?:Das|Unser) (?:Gespräch|Telefonat|Vorstellungsgespräch|Videogespräch)"
    r"|(?:Die|Unsere) (?:Diskussion|Unterhaltung)|(?:Der|Unser) Austausch)(?= (?:hat|war|ist)\b)"
)
"""A conversation as the subject of a sentence, with room after it for what it was about."""

_REFERS_TO_REQUEST = re.compile(
    r"\b(?:Anpassung|Einigung|zuversichtlich|entgegenkomm\w+|Entgegenkommen|gemeinsame[nr]? (?:Rahmen|Lösung|Nenner)"
    r"|(?:dazu|hierzu|darüber|damit|dann)|(?:sofort|direkt) zu(?:sagen|zusagen)|Telefonat|telefonieren)\b"
)
_LEARNING = re.compile(r"verbessern|lernen|weiterentwickeln|vorbereiten|wachsen|entwickeln")
_WISH = re.compile(r"Ich (?:möchte|will) (?P<what>[^,;:]+) (?P<verb>[a-zäöüß]+n)\.?")
_THANKS = re.compile(
    r"(?:(?:Noch einmal|Nochmals?|Auf diesem Wege?)(?: ganz)? )?"
    r"(?:(?:[Vv]ielen|[Hh]erzlichen|[Bb]esten) (?:\w+ )?Dank\b"
    r"|[Dd]anke\b)|Ich (?:möchte mich .*\bbedanken|bedanke mich|danke)\b"
)
_WRITTEN_SMALL = words("nochmals nochmal noch vielen herzlichen besten danke ich auf")
_WANTS_TALK = re.compile(r"telefonier|Telefon|Gespräch|Austausch|\bsprechen\b|\btreffen\b|Termin\b|Rückruf")
_ASKS_TALK = re.compile(r"telefonier|Telefonat|Gespräch|Austausch|\bsprechen\b|\btreffen\b|Rückruf|Minuten")


def impression_strings(impression: str, question: str) -> dict[str, str]:
    """Return the parts of the candidate's sentences that a letter may put elsewhere, each empty where there is none.

    ``impression_because`` ("da mich die Stelle reizt") is followed by ``impression_rest``. What speaks of a request
    (``impression_after``) stands after it, what does not (``impression_before``) before. A wish to learn is
    ``impression_purpose`` ("um mich zu verbessern"), the others ``impression_aside``. ``impression_thanks`` is the
    whole, where it begins with thanks, as it goes on after a salutation.

    Args:
        impression: The candidate's sentences, punctuated.
        question: The candidate's question.
    """
    sentences = _SENTENCE_END.split(impression) if impression else []
    because = _reason(sentences)
    at = next((i for i, each in enumerate(sentences) if _REFERS_TO_REQUEST.search(each)), len(sentences))
    purpose = _purpose(sentences[-1]) if sentences else ""
    first = impression.partition(" ")[0].lower()
    is_thanks = first in _WRITTEN_SMALL and _THANKS.match(impression) is not None
    return {
        "impression_because": because,
        "impression_no_news": "yes" if because and _NO_NEWS.search(because) else "",
        "impression_rest": " ".join(sentences[1:]) if because else impression,
        "impression_before": " ".join(sentences[:at]),
        "impression_after": " ".join(sentences[at:]),
        "impression_purpose": purpose,
        "impression_aside": " ".join(sentences[:-1]) if purpose else impression,
        "impression_thanks": f"{impression[:1].lower()}{impression[1:]}" if is_thanks else "",
        "mentions_talk": "yes" if _WANTS_TALK.search(f"{impression} {question}") else "",
        "asks_talk": "yes" if _ASKS_TALK.search(question) else "",
    }


def with_topic(impression: str, about: str, topics: int) -> str:
    """Return sentences whose subject is the conversation, with what it was about: "Das Gespräch über … hat …".

    Args:
        impression: The candidate's sentences.
        about: The topics, after "über".
        topics: How many they are.

    Returns:
        The sentences; the empty string where the topics do not fit.
    """
    subject = _TALK.search(impression)
    if subject is None or not about or re.search(r"[:;–—]", about):
        return ""
    comma = "," if about.count(",") > max(topics - 2, 0) else ""
    return f"{impression[: subject.end()]} {about}{comma}{impression[subject.end() :]}"


def _reason(sentences: list[str]) -> str:
    """Return the first sentence as a reason to ask, "da ich noch nichts gehört habe", or as a wish, if it is one.

    A wish, "ich möchte mein Interesse bekräftigen und", goes on with "kurz nachfragen".
    """
    if not sentences or len(sentences[0]) > _LONGEST_REASON:
        return ""
    first, *rest = sentences
    if not (_NO_NEWS.search(first) or _INTEREST.search(first)) or first.partition(" ")[0].lower() in _BACK:
        return ""
    if any(not _is_joined_noun(second) for second in _AND.findall(first)):
        return ""
    if rest and rest[0].partition(" ")[0].lower() in _BACK:
        return ""
    wish = _WISH.fullmatch(first)
    if wish is not None:
        return f"{first[:1].lower()}{first[1:].rstrip('.')} und" if " und " not in first else ""
    clause = as_clause(first)
    return f"da {clause}" if clause and not clause.endswith((" möchte", " will")) else ""


def _is_joined_noun(word: str) -> bool:
    """Tell whether what follows "und" is known: a noun, an article or preposition, or a verb."""
    return word[0].isupper() or word in _JOINED or word in FINITE_VERBS or word.endswith(("em", "en", "er"))


def _purpose(sentence: str) -> str:
    """Return a wish to learn as a purpose, "um mich zu verbessern", if the sentence is one."""
    wish = _WISH.fullmatch(sentence)
    if wish is None or not _LEARNING.search(wish["verb"]):
        return ""
    what = re.sub(r"\bgerne? ", "", f"{wish['what']} ").strip()
    return f"um {what} {with_zu(wish['verb'])}"
