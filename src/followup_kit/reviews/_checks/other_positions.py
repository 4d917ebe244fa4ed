"""Find another position where a letter that does not name the right one says what it is about, in words of its own.

What is found so is a warning: a title may be the trade that somebody comes from. A title that shares a word with the
position is the same under another name.
"""

import re
from collections.abc import Iterator

from ...vocabulary import MessageType, Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.part import Part
from .._text.similarity import is_one_edit_apart, stem
from .other_companies import OWN_PAST, is_after_one_space
from .titles import INSIGNIFICANT

_MESSAGE = "Write '{name}': '{said}' is another position."


def position_told(letter: Letter) -> Iterator[Hit]:
    """Find another title in a sentence that wishes something: ``as a Boat Builder in your yard``, and in a subject."""
    for part in letter.parts:
        for first, last in _titles(letter, part):
            texts = [part.tokens[index].text for index in range(first, last)]
            if _is_another(letter, texts):
                start, end = part.tokens[first].start, part.tokens[last - 1].end
                hit = _hit(letter, part, start, end)
                yield hit._replace(severity=Severity.SUGGESTION) if _describes(letter, part, first, last) else hit
                return


def _describes(letter: Letter, part: Part, first: int, last: int) -> bool:
    """Return whether a German title may say who the candidate is: ``Als Frühaufsteher würde ich …``."""
    begins = first - 1 == part.sentences[part.sentence_of[first]].start
    following = part.tokens[last].text if last < len(part.tokens) else ""
    return letter.language == "de" and begins and following not in ("bei", "beim", "in", "im", "am", "an")


def _hit(letter: Letter, part: Part, start: int, end: int) -> Hit:
    values = {"name": letter.names.position.text, "said": part.text[start:end]}
    return Hit(_MESSAGE, part, start, end, severity=Severity.WARNING, values=values)


def _titles(letter: Letter, part: Part) -> Iterator[tuple[int, int]]:
    """Yield the places of titles that tell a position: the index of the first token, and that after the last."""
    wished = {part.sentence_of[m.first] for m in (*part.matches("wish"), *part.matches("interest"))}
    for match in part.matches("before-title"):
        sentence = part.sentence_of[match.first]
        asked = part is letter.subject or sentence in wished or part.is_question(sentence)
        own = match.first and part.tokens[match.first - 1].text in _OWN
        if not asked or own or part.matches_in(sentence, "past-work"):
            continue
        last = _end_of_title(letter, part, match.last)
        if last > match.last and _is_open(letter, part, match.last, last):
            yield match.last, last
    if part is letter.subject:
        for match in part.matches("after-title"):
            first = match.first
            while first and match.first - first < _LONGEST and _is_title_word(letter, part, first - 1):
                first -= 1
            lower = part.text[part.tokens[match.first].start].islower()
            if first < match.first and lower and (not first or part.tokens[first - 1].text in _BEFORE):
                yield first, match.first


_LONGEST = 4
_OWN = frozenset({"my", "meine", "meiner", "meinem", "meinen", "mein", "seine", "seiner", "ihrem", "her", "his"})
_BEFORE = frozenset({"the", "your", "a", "an", "on", "about", "for", "regarding", "re", "my", ":"})


def _end_of_title(letter: Letter, part: Part, first: int) -> int:
    last = first
    longest = 1 if letter.language == "de" else _LONGEST
    while last < len(part.tokens) and last - first < longest and _is_title_word(letter, part, last):
        last += 1
    return last


def _is_title_word(letter: Letter, part: Part, index: int) -> bool:
    token = part.tokens[index]
    return (
        token.is_word
        and part.text[token.start].isupper()
        and token.text not in letter.lexicon.words("stop")
        and token.text not in letter.names.known
        and not is_no_title(letter, token.text)
    )


def is_no_title(letter: Letter, word: str) -> bool:
    """Return whether the lexicon lists a word as none that a position is called by.

    Args:
        letter: The letter.
        word: The word, normalized.
    """
    listed = letter.lexicon.words("no-title")
    return word in listed or word.startswith(tuple(each[:-1] for each in listed if each.endswith("*")))


def _is_open(letter: Letter, part: Part, first: int, last: int) -> bool:
    """Return whether a title is one: in German, which writes all nouns so, by its ending; nobody is born one."""
    if letter.language == "de" and not part.tokens[first].text.endswith(_AGENTS):
        return False
    return last >= len(part.tokens) or part.tokens[last].text not in ("by", "myself")


_AGENTS = ("er", "erin", "ist", "istin", "ent", "entin", "eur", "eurin", "or", "orin", "mann", "frau", "kraft", "wart")


def _is_another(letter: Letter, words: list[str]) -> bool:
    """Return whether a title shares no word, nor part of a word, with the position."""
    meant = letter.names.position.words
    stems = {stem(word) for word in meant}
    return not any(
        stem(word) in stems or any(word[:_SHARED] in each or each[:_SHARED] in word for each in meant) for word in words
    )


_SHARED = 5


def another_rank(letter: Letter) -> Iterator[Hit]:
    """Find a title in a subject that shares a word with the position, and is of another rank or trade.

    Between its dashes a subject has the position alone: ``Thank you – Payroll Manager – Simon Hardy``.

    Args:
        letter: The letter, in a script with spaces.
    """
    meant = letter.names.position.words
    subject = letter.subject
    stems = {stem(word) for word in meant}
    # Whoever names the position may name another beside it.
    if not meant or stems <= {stem(token.text) for token in subject.tokens}:
        return
    for found in _SEGMENT.finditer(subject.text):
        words = [word.casefold() for word in found["title"].split()]
        others = [word for word in words if stem(word) not in stems]
        if len(others) == len(words) or not _is_rank(letter, others) or not set(words).isdisjoint(_OF_PEOPLE):
            continue
        known = letter.names.known - set(meant)
        if set(others).isdisjoint(known) and _is_rank(letter, [word for word in meant if word not in words]):
            yield _hit(letter, subject, *found.span("title"))
            return


_SEGMENT = re.compile(
    r"(?:^|[-–—|:/,] |\b(?i:for|as|als|um|zur|zum|re:|interview) (?:the )?)"
    r"(?P<title>[A-ZÄÖÜ][\w-]{1,30}(?: [A-ZÄÖÜ][\w-]{1,30}){1,3})"
    r"(?=$| [-–—|/(]|[,:]| (?i:interview|role|position|vacancy|post|opening|application)\b)"
)
_OF_PEOPLE = frozenset({"mr", "ms", "mrs", "dr", "herr", "frau", "interview", "gespräch", "bewerbung"})


def _is_rank(letter: Letter, words: list[str]) -> bool:
    """Return whether one of some words says of which rank or trade somebody is: by a list, in German by its ending."""
    if letter.language == "de":
        return any(len(word) > _SHARED and word.endswith(_AGENTS) for word in words)
    return not _RANKS.isdisjoint(words)


_RANKS = frozenset(
    """
    manager officer assistant director analyst engineer clerk coordinator specialist lead supervisor administrator
    associate consultant technician developer designer architect executive head trainee apprentice intern teacher
    lecturer nurse therapist buyer planner controller inspector operator representative advisor adviser scientist
    accountant bookkeeper editor producer writer chef cook foreman foreperson superintendent
    """.split()  # noqa: SIM905 - words read better as words
)


def compounds(letter: Letter) -> Iterator[Hit]:
    """Find another position in a German compound: ``die Besetzung der Bootsbauerstelle``."""
    for part in letter.parts:
        for found in _COMPOUND.finditer(part.text):
            if found[1].endswith(_AGENTS) and _is_another(letter, [found[1].casefold()]):
                yield _hit(letter, part, *found.span())
                return


_COMPOUND = re.compile(r"\b([A-ZÄÖÜ][a-zäöüß]{5,30}(?:er|in|ist|ent|eur))(?:in|innen)?(?:stelle|position|posten)\b")


def another_position(letter: Letter) -> Iterator[Hit]:
    """Find another position, as in ``the Sales Lead role``."""
    taken = _TAKEN if letter.message_type == MessageType.WITHDRAWAL else frozenset()
    for part in letter.parts:
        if names_position(letter, part, range(len(part.tokens))):
            continue
        applied = {part.sentence_of[match.first] for match in part.matches("application")}
        for first, last in _position_titles(letter, part):
            tokens = part.tokens[first:last]
            before = {part.tokens[index].text for index in range(max(0, first - 4), first)}
            if before & (OWN_PAST | taken) or _is_of_position(letter, [token.text for token in tokens]):
                continue
            if part is letter.subject or part.sentence_of[first] in applied:
                yield _wrong_position(letter, part, tokens[0].start, tokens[-1].end)
                return


_TAKEN = frozenset({"accepted", "accept", "accepting", "taken", "taking", "offered", "signed"})
"""What is done with another position, by which a letter may withdraw from this one."""


def names_position(letter: Letter, part: Part, within: range) -> bool:
    """Return whether some tokens name the position, so that another beside it may be rightly another.

    Args:
        letter: The letter.
        part: The part of it.
        within: The indexes of the tokens.
    """
    stems = {stem(token.text) for token in part.tokens[within.start : within.stop]}
    words = [word for word in letter.names.position.words if word not in INSIGNIFICANT]
    return bool(words) and all(stem(word) in stems for word in words)


def _position_titles(letter: Letter, part: Part) -> Iterator[tuple[int, int]]:
    """Yield capitalised tokens where the position is usually named: the first index, and that after the last."""
    for match in part.matches("after-position"):
        first = match.first
        while first and _is_capitalised_title(letter, part, first - 1) and is_after_one_space(part, first):
            first -= 1
        if first < match.first and first and part.tokens[first - 1].text in _ARTICLES:
            yield first, match.first
    for match in part.matches("before-position"):
        last = match.last
        while last < len(part.tokens) and _is_capitalised_title(letter, part, last) and is_after_one_space(part, last):
            last += 1
        if last > match.last:
            yield match.last, last


_ARTICLES = frozenset({"the", "your", "this", "a", "an", "als", "die", "der", "ihre", "ihrer"})


def _is_of_position(letter: Letter, words: list[str]) -> bool:
    """Return whether a title is the position, a part or an extension of it, or an inflected form."""
    meant = letter.names.position.words
    if set(meant) <= set(words) or _is_abbreviation(words, meant):
        return True
    stems = {stem(word) for word in meant}
    return all(stem(word) in stems or any(is_one_edit_apart(word, each) for each in meant) for word in words)


def _is_abbreviation(words: list[str], meant: tuple[str, ...]) -> bool:
    """Return whether a word has a few letters of the position in order: ZFA, Zahnmedizinische Fachangestellte."""
    letters = iter("".join(meant))
    return len(words) == 1 and len(words[0]) <= _LONGEST and all(letter in letters for letter in words[0])


def _wrong_position(letter: Letter, part: Part, start: int, end: int) -> Hit:
    said = part.text[start:end]
    values = {"name": letter.names.position.text, "said": said}
    return Hit("Write '{name}': '{said}' is another position.", part, start, end, values=values)


def _is_capitalised_title(letter: Letter, part: Part, index: int) -> bool:
    token = part.tokens[index]
    return (
        token.is_word
        and part.text[token.start].isupper()
        and token.text not in letter.lexicon.words("stop")
        and token.text not in letter.lexicon.words("after-position")
        and token.text not in letter.names.company.words
        and not (letter.language == "de" and is_no_title(letter, token.text))
    )
