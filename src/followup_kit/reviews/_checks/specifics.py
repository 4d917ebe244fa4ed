"""Check for what makes a letter specific: a detail of the conversation, and a strength."""

from collections.abc import Iterable, Iterator

from ...vocabulary import MessageType, Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.lexicon import Match
from .._text.part import Part
from .._text.similarity import stem
from .scopes import EMAIL

_SHORTEST_WORD = 3
_REACH = 14


def detail(letter: Letter) -> Iterator[Hit]:
    """Find a letter without a detail of the conversation."""
    if letter.variant == "helped":
        return
    discussed: tuple[str, ...] = letter.values.get("discussed") or ()
    if discussed:
        held = (*discussed, *(letter.values.get("impression") or ()))
        if not any(_shares(letter, fact) for fact in held) and not _is_specific(letter):
            # What is told in words that no lexicon knows is told of something, and may be of that.
            milder = Severity.SUGGESTION if _unknown_words(letter) > _MOST_UNKNOWN_WORDS else None
            yield Hit("Mention what you talked about: {name}.", severity=milder, values={"name": discussed[0]})
    elif "specific" in letter.lexicon.groups and not _is_specific(letter):
        yield Hit("Mention one specific thing from the conversation.", severity=Severity.SUGGESTION)


_MOST_UNKNOWN_WORDS = 2
"""How many words that no lexicon knows a letter without a detail may have: a place, a slip, a rare adjective."""

_LONG_WORD = 4


def _unknown_words(letter: Letter) -> int:
    """Return how many long words of the main text neither a lexicon nor the facts know; 0 in scripts without spaces."""
    if not letter.uses_spaces:
        return 0
    words = {letter.body.tokens[index].text for index in letter.main if letter.body.tokens[index].is_word}
    return sum(len(word) >= _LONG_WORD for word in words - letter.lexicon.known - letter.names.known)


def strength(letter: Letter) -> Iterator[Hit]:
    """Find a letter without a strength of the candidate."""
    facts: tuple[str, ...] = letter.values.get("strengths") or ()
    if not letter.wants_position or "strength" not in letter.lexicon.groups:
        return
    if not letter.has_match("strength") and not any(_shares(letter, fact) for fact in facts):
        if facts:
            yield Hit("Name your strength: {name}.", values={"name": facts[0]})
        else:
            yield Hit("Name one strength that fits the position.")


def _shares(letter: Letter, fact: str) -> bool:
    """Return whether a letter shares a content word with a text of the facts, by its stem.

    In scripts without spaces, a pair of characters.
    """
    name = letter.names.name(fact)
    insignificant = letter.lexicon.words("stop") | letter.lexicon.words("generic")
    if not letter.uses_spaces:
        return _shares_pair(letter, name.joined, insignificant)
    # The names are said whatever was talked about: a Truck Mechanic who writes of trucks has not said which.
    named = {stem(word) for word in (*letter.names.position.words, *letter.names.company.words)}
    words = [
        word
        for word in name.words
        if word not in insignificant
        and (len(word) >= _SHORTEST_WORD or word.isdigit())
        and not {stem(part) for part in word.split("-")} & named
    ]
    return not words or any(stem(part) in letter.stems for word in words for part in (word, *word.split("-")))


def _shares_pair(letter: Letter, fact: str, insignificant: Iterable[str]) -> bool:
    text = "".join(letter.body.tokens[index].text for index in letter.main)
    # The names are said whatever was talked about: 計画 in the position is no word of the talk.
    for name in (letter.names.position, letter.names.company):
        text = text.replace(name.joined, " ")
    for words in insignificant:
        fact = fact.replace(words, " ") if len(words) > 1 else fact
    pairs = {fact[index : index + 2] for index in range(len(fact) - 1)}
    telling = {pair for pair in pairs if " " not in pair and not _is_kana(pair)}
    return not telling or any(pair in text for pair in telling)


def _is_kana(pair: str) -> bool:
    return any("\u3040" <= character <= "\u309f" for character in pair)


def _is_specific(letter: Letter) -> bool:
    """Return whether a ``specific`` phrase is followed by a word that is neither a stop word nor generic."""
    body = letter.body
    if not letter.uses_spaces:
        return any(_says_of_what(body, match) for match in body.matches("specific"))
    insignificant = letter.lexicon.words("stop") | letter.lexicon.words("generic")
    names = letter.names
    for match in body.matches("specific"):
        if match.first not in letter.main:
            continue
        sentence = body.sentence_of[match.first]
        for index in range(match.first, min(match.last + _REACH, letter.main.stop)):
            token = body.tokens[index]
            if body.sentence_of[index] != sentence:
                break
            if match.first <= index < match.last or not token.is_word:
                continue
            if token.text not in insignificant and token.text not in names.usual_words:
                return True
    return False


def _says_of_what(body: Part, match: Match) -> bool:
    """Return whether a Japanese phrase says of what: not so 大変勉強になりました, a sentence of its own."""
    first = body.sentences[body.sentence_of[match.first]].start
    before = body.text[body.tokens[first].start : body.tokens[match.first].start].strip("　、。 \n")
    phrase = body.text_between(match.first, match.last)
    return not phrase.startswith(_THANKS_FOR_ALL) or before not in _ADVERBS


_THANKS_FOR_ALL = ("勉強にな", "学び", "感銘", "感動")
_ADVERBS = frozenset({"", "大変", "たいへん", "とても", "非常に", "誠に", "本当に", "大いに"})


CHECKS = (
    Check(
        code="FK205",
        name="detail",
        severity=Severity.WARNING,
        claims=("PW9", "FG12", "SS1"),
        find=detail,
        types=(MessageType.THANK_YOU,),
        channels=EMAIL,
        help="Nothing of the conversation is mentioned; a suggestion where the facts hold nothing either.",
    ),
    Check(
        code="FK206",
        name="strength",
        severity=Severity.SUGGESTION,
        claims=("FG12", "MO11", "AJ2"),
        find=strength,
        types=(MessageType.THANK_YOU,),
        channels=EMAIL,
        help="No strength is named.",
    ),
)
