"""What belongs in a letter and is missing: said once for the whole, without a place."""

import re
from collections.abc import Iterable, Iterator

import attrs

from ...vocabulary import Decision, Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.similarity import stem
from .._text.structure import is_signed
from .._text.tokens import is_address
from .employer import mentions_position
from .people import named_in_greeting
from .tone import is_negated

_SHORTEST_CONTENT = 3
_WORDS_AFTER_A_SIGN = 14


def greeting(letter: Letter) -> Iterator[Hit]:
    """Find a letter that greets nobody, or not by name although the name is known."""
    person = letter.recipient
    if not letter.greeting:
        if letter.uses_spaces or person is None or not _is_addressed_below(letter):
            greet = "the hiring team" if person is None else person.name
            yield Hit(f"Begin by greeting {greet}.")
    elif person is not None and _greets_nobody(letter):
        first, last = letter.body.tokens[letter.greeting.start], letter.body.tokens[letter.greeting.stop - 1]
        yield Hit(f"Greet {person.name} by name.", letter.body, first.start, last.end)


def _is_addressed_below(letter: Letter) -> bool:
    """Recognise a letter by hand, whose addressee stands at its end."""
    ends = {match.first for match in letter.body.matches("greeting")}
    text = "".join(token.text for token in letter.body.tokens)
    return bool(ends) and any(name.joined in text for name in letter.names.recipient)


def _greets_nobody(letter: Letter) -> bool:
    if letter.uses_spaces:
        return not named_in_greeting(letter)
    text = "".join(letter.body.tokens[place].text for place in letter.greeting)
    impersonal = any(match.first in letter.greeting for match in letter.body.matches("impersonal"))
    return impersonal and not any(name.joined in text for name in letter.names.recipient)


@attrs.frozen
class _Without:
    """Finds a letter without any phrase of a group."""

    group: str
    message: str
    in_subject: bool = attrs.field(default=False, kw_only=True)

    def __call__(self, letter: Letter) -> Iterator[Hit]:
        if self.group in letter.lexicon.groups and not letter.has(self.group, in_subject=self.in_subject):
            yield Hit(self.message)


thanks = _Without("thanks", "Thank them: for their time, their news, or their offer.")
next_step = _Without(
    "next-step", "Say what comes next: that you look forward to hearing from them, or what you offer to send."
)
asks_update = _Without("asks-update", "Ask how things stand: whether a decision has been made, or when to expect one.")
offers_information = _Without("offers-information", "Offer to send anything else that would help them decide.")


def position(letter: Letter) -> Iterator[Hit]:
    """Find a letter that names the position neither in its subject nor in its text."""
    if not mentions_position(letter):
        yield Hit(f"Name the position: {letter.names.position.text}.")


def interest(letter: Letter) -> Iterator[Hit]:
    """Find a letter that does not say that the candidate still wants the position."""
    if letter.still_interested and "interest" in letter.lexicon.groups and not letter.has("interest", in_subject=True):
        yield Hit("Say that you still want the position, and why.")


def detail(letter: Letter) -> Iterator[Hit]:
    """Find a letter that names nothing of the conversation, so that it could be sent to anyone."""
    discussed: str | None = letter.values.get("discussed")
    if discussed is not None:
        if not _shares(letter, discussed) and not _is_specific(letter):
            yield Hit(f"Mention what you talked about: {discussed}.")
    elif "specific" in letter.lexicon.groups and not _is_specific(letter):
        yield Hit("Mention one specific thing from the conversation.", milder=Severity.SUGGESTION)


def strength(letter: Letter) -> Iterator[Hit]:
    """Find a letter that names nothing the candidate would bring."""
    told: str | None = letter.values.get("strength")
    if not letter.still_interested or "strength" not in letter.lexicon.groups:
        return
    if not letter.has("strength") and not (told is not None and _shares(letter, told)):
        yield Hit("Name one strength that fits the position." if told is None else f"Name your strength: {told}.")


def _shares(letter: Letter, told: str) -> bool:
    """Say whether a letter holds a content word of what was told, in whatever form."""
    name = letter.names.name(told)
    hollow = letter.lexicon.words("stop") | letter.lexicon.words("generic")
    if not letter.uses_spaces:
        return _shares_pair(letter, name.joined, hollow)
    words = [word for word in name.words if word not in hollow and (len(word) >= _SHORTEST_CONTENT or word.isdigit())]
    return not words or any(stem(part) in letter.stems for word in words for part in (word, *word.split("-")))


def _shares_pair(letter: Letter, told: str, hollow: Iterable[str]) -> bool:
    text = "".join(letter.body.tokens[place].text for place in letter.main)
    for words in hollow:
        told = told.replace(words, " ") if len(words) > 1 else told
    pairs = {told[place : place + 2] for place in range(len(told) - 1)}
    telling = {pair for pair in pairs if " " not in pair and not _is_kana(pair)}
    return not telling or any(pair in text for pair in telling)


def _is_kana(pair: str) -> bool:
    return any("\u3040" <= character <= "\u309f" for character in pair)


def _is_specific(letter: Letter) -> bool:
    """Say whether a sign of the conversation is followed by a word that is not of every letter."""
    body = letter.body
    if not letter.uses_spaces:
        return bool(body.matches("specific"))
    hollow = letter.lexicon.words("stop") | letter.lexicon.words("generic")
    names = letter.names
    for match in body.matches("specific"):
        if match.first not in letter.main:
            continue
        sentence = body.sentence_of[match.first]
        for place in range(match.first, min(match.last + _WORDS_AFTER_A_SIGN, letter.main.stop)):
            token = body.tokens[place]
            if body.sentence_of[place] != sentence:
                break
            if match.first <= place < match.last or not token.is_word:
                continue
            if token.text not in hollow and token.text not in names.everyday:
                return True
    return False


def contact_details(letter: Letter) -> Iterator[Hit]:
    """Find an email that does not say how to reach the candidate."""
    body = letter.body
    if _NUMBER.search(body.text) or any(is_address(token.text) for token in body.tokens):
        return
    if "@" in body.text or "linkedin" in body.text.casefold():
        return
    person = letter.candidate
    known = next((each for each in (person.phone, person.email, person.linkedin) if each), None)
    yield Hit("Put your phone number under your name." if known is None else f"Put {known} under your name.")


_NUMBER = re.compile(r"[0-9０-９](?:[ \-./()–－（）]{0,2}[0-9０-９]){6}")


def sign_off(letter: Letter) -> Iterator[Hit]:
    """Find a letter without a close, or without a name under it."""
    body, close = letter.body, letter.close
    signed = any(
        is_signed(body, line, letter.names) for line in body.lines if line.tokens and line.tokens.stop > close.start
    )
    closed = any(match.first >= close.start for match in body.matches("sign-off"))
    name = letter.candidate.name
    if not signed:
        yield Hit(f"Sign with your name: {name}.")
    elif letter.uses_spaces and not closed and "sign-off" in letter.lexicon.groups:
        # Scripts without blanks have no close of their own: the last sentence is one.
        yield Hit("Close before your name, with 'Best regards' or its like.")


def stay_in_touch(letter: Letter) -> Iterator[Hit]:
    """Find a reply to a rejection that does not hope to stay in touch."""
    asked = letter.values.get("stay_connected") is not False and "stay-in-touch" in letter.lexicon.groups
    if asked and not letter.has("stay-in-touch"):
        yield Hit("Say that you would like to stay in touch.")


def feedback(letter: Letter) -> Iterator[Hit]:
    """Find a reply to a rejection that passes over the feedback that came with it."""
    if letter.values.get("feedback_given") and "feedback" in letter.lexicon.groups and not letter.has("feedback"):
        yield Hit("Thank them for the feedback they gave.")


def answer(letter: Letter) -> Iterator[Hit]:
    """Find an answer to an offer that says neither yes nor no, or not the one decided."""
    decision = letter.values.get("decision")
    if decision not in (Decision.ACCEPT, Decision.DECLINE) or not {"accept", "decline"} <= letter.lexicon.groups:
        return
    no = _clear(letter, "decline")
    yes = _clear(letter, "accept", but="decline")
    if decision == Decision.ACCEPT and not yes:
        yield Hit("Say clearly that you accept the offer.")
    if decision == Decision.DECLINE and not no:
        yield Hit("Say clearly that you decline the offer.")


def _clear(letter: Letter, group: str, *, but: str = "") -> bool:
    """Say whether some sentence says it, without a word that makes it unclear or turns it around."""
    for part in letter.parts:
        unclear = {part.sentence_of[match.first] for match in part.matches("hedge")}
        turned = {place for match in part.matches(but) for place in range(match.first, match.last)}
        for match in part.matches(group):
            as_said = match.first not in turned and match.last - 1 not in turned
            clearly = part.sentence_of[match.first] not in unclear and not is_negated(letter, part, match)
            if as_said and clearly:
                return True
    return False
