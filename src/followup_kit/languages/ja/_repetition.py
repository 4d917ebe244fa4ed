"""Leave out what a candidate noted twice: a phrase whose words all stand in a sentence of theirs or in another note."""

import re
from collections.abc import Mapping, Sequence

from ..._lazy import lazy_regex
from .._repetition import MOST_NOTES
from .._template_strings import Values
from ._sentences import is_phrase

_SENTENCES = ("impression", "clarify", "question", "reason")
"""The entries that are the candidate's own sentences as a rule."""

_PHRASES: Mapping[str, str] = {
    "discussed": "",
    "needs": "",
    "strengths": "",
    "learned": "",
    "chosen": "",
    "forgotten": "",
    "can_send": "送|渡|持|添",
    "enclosed": "添付|同封|お送り",
}
"""The notes that are phrases as a rule, with what a sentence must speak of besides to say them."""

_ECHOES: Mapping[str, Sequence[str]] = {
    "discussed": ("needs", "strengths", "learned"),
    "learned": ("strengths",),
    "forgotten": ("strengths",),
    "needs": ("discussed",),
}
"""The other notes that may say what a note says; a strength is meant to answer a need in the same words."""

_WORD = lazy_regex(r"[一-龥々]{2,}|[ァ-ヶー]{2,}|[A-Za-z0-9]{2,}")
_NO_TOPIC = frozenset(
    {"貴社", "御社", "今後", "面接", "最終面接", "経験", "入社", "仕事", "会社", "自分", "業務", "社員"}
)
_NOTHING = lazy_regex(r"^(?:特に)?(?:なし|無し|ない|無い|ないです|無いです|ありません|ございません)。?$")
_ENDS = lazy_regex(r"[。！？\n]+")
_SPEAKS_FOR = lazy_regex("伝え|よろしく|お礼|御礼|感謝|ありがと")
_PAIR = 2
_FEWEST = 2


def leave_out_repeats(values: Values) -> Values:
    """Return the values without phrases that the candidate's own sentences or other notes say in the same words.

    Args:
        values: The validated values by name.
    """
    values = {name: _without_nothing(value) for name, value in values.items()}
    texts = {name: _texts(values.get(name)) for name in (*_PHRASES, *_SENTENCES, "requests")}
    own = [each for name in (*_SENTENCES, "requests") for each in texts[name]]
    own += [each for name in _PHRASES for each in texts[name] if not is_phrase(each)]
    sentences = [sentence for text in own for sentence in _ENDS.split(text) if sentence]
    left = dict(values)
    for name, sign in _PHRASES.items() if sum(map(len, texts.values())) <= MOST_NOTES else ():
        said = [each for each in sentences if re.search(sign, each)]
        echoes = [each for other in _ECHOES.get(name, ()) for each in _texts(left.get(other))]
        kept = tuple(each for each in texts[name] if not is_phrase(each) or not _is_told(each, said, echoes))
        if len(kept) < len(texts[name]):
            left[name] = None if isinstance(values[name], str) else kept
    if values.get("people"):
        spoken = [each for each in sentences if _SPEAKS_FOR.search(each)]
        left["people"] = tuple(
            person
            for person in values["people"]
            if not any(_is_named(person.family_name or person.name, sentence) for sentence in spoken)
        )
    return left


def _is_named(name: str, sentence: str) -> bool:
    """Return whether a sentence names somebody, be it without the department before the name: 人事部 岡様."""
    last = name.rsplit(maxsplit=1)[-1]
    return name in sentence or (last.endswith(("様", "さん", "先生")) and last in sentence)


def _without_nothing(value: object) -> object:
    """Return a value without texts by which people say that there is nothing: 特になし."""
    if isinstance(value, str):
        return None if _NOTHING.search(value) else value
    if isinstance(value, tuple) and any(isinstance(each, str) and _NOTHING.search(each) for each in value):
        return tuple(each for each in value if not _NOTHING.search(each))
    return value


def _is_told(phrase: str, sentences: Sequence[str], notes: Sequence[str]) -> bool:
    """Return whether a sentence says what a phrase says, or another note that is the same or longer."""
    longer = (note for note in notes if len(note) > len(phrase))
    return phrase in notes or any(says(text, phrase) for text in (*sentences, *longer))


def says(sentence: str, phrase: str) -> bool:
    """Return whether a sentence says what a phrase says: the phrase itself, or all its words that carry meaning.

    Args:
        sentence: The sentence.
        phrase: The phrase: 開発組織の今後.
    """
    words = [word for word in _WORD.findall(phrase) if word not in _NO_TOPIC]
    if len(words) < _FEWEST:
        return phrase in sentence
    return all(_has(sentence, word) for word in words)


def has_words_of(text: str, phrase: str) -> bool:
    """Return whether all words of a phrase that carry meaning, be it only one, stand in a text.

    Args:
        text: The candidate's own sentences.
        phrase: What was talked about.
    """
    words = [word for word in _WORD.findall(phrase) if word not in _NO_TOPIC]
    return bool(words) and all(_has(text, word) for word in words)


def _has(text: str, word: str) -> bool:
    """Return whether a word stands in a text, or both halves of each pair of kanji in it: 輸送網構築, 輸送網を構築."""
    if word in text:
        return True
    pairs = [word[place : place + _PAIR] for place in range(0, len(word), _PAIR)]
    return len(word) > _PAIR and len(word) % _PAIR == 0 and word[0] >= "一" and all(pair in text for pair in pairs)


def _texts(value: object) -> Sequence[str]:
    if isinstance(value, str):
        return (value,)
    return value if isinstance(value, tuple) else ()
