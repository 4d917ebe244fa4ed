"""Compare the letters of a batch: the same text to several people, and names from another letter."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..._text_search import has_words
from ...vocabulary import Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.names import Name
from .._text.part import Part
from .._translations import N_
from .company_names import mentions_company
from .scopes import NAMES, WRITTEN

_SHARED = 0.75
"""The fraction of a letter's sentences that another has to share for it to be the same text."""

_FEWEST_SENTENCES = 2
_SHORTEST_COMPANY = 3


def same_text(letters: Sequence[Letter]) -> Iterator[tuple[int, Hit]]:
    """Find letters to different people that are the same but for the names.

    Each letter is compared with the letters that first had its sentences, so that the cost is linear in the number of
    sentences.
    """
    first_with: dict[tuple[str, str, str], int] = {}
    for index, letter in enumerate(letters):
        sentences = _sentences(letter)
        keys = [(str(letter.message_type), str(letter.channel), sentence) for sentence in sentences]
        shared: dict[int, int] = defaultdict(int)
        for key in keys:
            if key in first_with and _is_another(letters[first_with[key]], letter):
                shared[first_with[key]] += 1
        for key in keys:
            first_with.setdefault(key, index)
        if shared and len(sentences) >= _FEWEST_SENTENCES:
            other = max(shared, key=lambda each: shared[each])
            if shared[other] >= _SHARED * len(sentences):
                yield index, _same_text_hit(letter, letters[other])


def _is_another(one: Letter, other: Letter) -> bool:
    return one.recipient != other.recipient


def _same_text_hit(letter: Letter, other: Letter) -> Hit:
    here, there = letter.recipient, other.recipient
    if here is None:
        message = N_("Write the hiring team a letter of their own: this is the one to {there}.")
        return Hit(message, values={"there": "" if there is None else there.name})
    if there is None:
        message = N_("Write {here} a letter of their own: this is the one to the hiring team.")
        return Hit(message, values={"here": here.name})
    message = N_("Write {here} a letter of their own: this is the one to {there}.")
    return Hit(message, values={"here": here.name, "there": there.name})


def _sentences(letter: Letter) -> list[str]:
    """Return the sentences of the main text, without the names in them."""
    body, names = letter.body, letter.names.usual_words
    held: dict[int, list[str]] = defaultdict(list)
    for index in letter.main:
        token = body.tokens[index]
        if token.is_word and (not letter.uses_spaces or token.text.removesuffix("'s") not in names):
            held[body.sentence_of[index]].append(token.text)
    return [" ".join(words) for words in held.values() if words]


def left_over(letters: Sequence[Letter]) -> Iterator[tuple[int, Hit]]:
    """Find the company or recipient of another letter, or another recipient of the same panel who is addressed."""
    companies: dict[str, Name] = {}
    people: dict[str, tuple[Name, str]] = {}
    for letter in letters:
        names = letter.names
        companies.setdefault(names.company.joined, names.company)
        for name in names.recipient:
            people.setdefault(name.joined, (name, names.company.joined))
    name_index = _NameIndex([*companies.values(), *(name for name, _ in people.values())])
    for index, letter in enumerate(letters):
        names = letter.names
        own = {names.company.joined, names.position.joined, names.candidate.joined}
        own |= {name.joined for name in (*names.recipient, *names.people)}
        for part in letter.parts:
            for name, start, end, addressed in name_index.found(letter, part):
                elsewhere = name.joined in companies or people[name.joined][1] != names.company.joined
                if name.joined not in own and not _is_within(name, letter) and (elsewhere or addressed):
                    said = part.text[start:end]
                    message = N_("Check '{said}': it belongs to another letter.")
                    # Beside the right company, another may be one where the candidate has worked.
                    certain = addressed or not mentions_company(letter)
                    severity = None if certain else Severity.WARNING
                    yield index, Hit(message, part, start, end, severity=severity, values={"said": said})


def _is_within(name: Name, letter: Letter) -> bool:
    """Return whether the facts of a letter contain a name, so that it may stand there."""
    if not letter.uses_spaces:
        return any(name.joined in text for text in letter.names.texts)
    # As words: Ana is not within "analysis".
    words = " ".join(name.words)
    return any(has_words(text, words) for text in letter.names.texts)


class _NameIndex:
    """An index of names by their first word, the longest first, to find all of them in one pass."""

    def __init__(self, names: list[Name]) -> None:
        self._by_first: dict[str, list[Name]] = defaultdict(list)
        for name in sorted(names, key=lambda name: len(name.words), reverse=True):
            if len(name.joined) >= _SHORTEST_COMPANY:
                self._by_first[name.words[0]].append(name)

    def found(self, letter: Letter, part: Part) -> Iterator[tuple[Name, int, int, bool]]:
        """Yield the names in a part that do not overlap: name, start, end, and whether it is addressed.

        A name is addressed where it stands as in ``Thank you, Dana.``.
        """
        tokens = part.tokens
        free = 0
        for index, token in enumerate(tokens):
            for name in self._by_first.get(token.text.removesuffix("'s"), ()) if index >= free else ():
                last = index + len(name.words)
                words = tuple(each.text.removesuffix("'s") for each in tokens[index:last])
                if words == name.words and (not letter.uses_spaces or part.text[token.start].isupper()):
                    before = tokens[index - 1].text if index else ""
                    after = tokens[last].text if last < len(tokens) else "."
                    addressed = before == "," and after in (".", "!", "?", ",") and part is letter.body
                    yield name, token.start, tokens[last - 1].end, addressed
                    free = last
                    break


CHECKS = (
    Check(
        code="FK701",
        name="same-text",
        severity=Severity.WARNING,
        claims=("SS8", "MO7"),
        find=same_text,
        between=True,
        channels=WRITTEN,
        help="Several people are sent the same text.",
    ),
    Check(
        code="FK702",
        name="left-over",
        severity=Severity.ERROR,
        claims=NAMES,
        find=left_over,
        between=True,
        help="A name or company was left over from another letter.",
    ),
)
