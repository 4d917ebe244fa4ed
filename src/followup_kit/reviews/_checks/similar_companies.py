"""Find a name that stands where the company's belongs and resembles it: ``Tidewater Hospice`` for ``Tidewell Hospice``.

Whoever writes to several employers mixes up names of one shape. A name that keeps all but one of the words is such a
slip where the other word is alike, or where the letter says for whom the candidate would like to work.
"""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise, takewhile

from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.part import Part
from .._text.similarity import is_inflection
from .misspelling import is_of_two_scripts
from .other_companies import LEGAL_FORMS, OF_APPLICATION, OWN_PAST

_MESSAGE = "Write '{name}': '{said}' is another company."


def similar_company(letter: Letter) -> Iterator[Hit]:
    """Find a name with one word of the company's replaced, then a single word that resembles one of it.

    Args:
        letter: The letter, in a script with spaces.
    """
    for part in letter.parts:
        for first, last, severity in _resembling(letter, part):
            start, end = part.tokens[first].start, part.tokens[last].end
            said = part.text[start:end].removesuffix("'s").removesuffix("’s")
            values = {"name": letter.names.company.text, "said": said}
            yield Hit(_MESSAGE, part, start, start + len(said), severity=severity, values=values)
            return


def _resembling(letter: Letter, part: Part) -> Iterator[tuple[int, int, Severity]]:
    """Yield each name that resembles the company's: its first and last token, and how bad it is at most."""
    words = [word for word in letter.names.company.words if word not in LEGAL_FORMS and word != "the"]
    for first, last, replaced, meant in _with_one_word_replaced(letter, part, words):
        if not is_of_another_time(part, first):
            said = part.tokens[replaced].text.removesuffix("'s")
            severity = _severity(letter, part, first, words, said=said, meant=meant)
            following = part.tokens[last + 1].text if last + 1 < len(part.tokens) else ""
            if following in LEGAL_FORMS.intersection(letter.names.company.words):
                severity = Severity.WARNING
            if severity is not None:
                yield first, last, severity
    yield from _with_another_form(letter, part, words)
    for index in part.capitalised:
        in_compound = "-team" in part.tokens[index].text
        placed = in_compound or (_is_at_place(part, index) and not _is_of_nouns(letter, part, index))
        if placed and _resembles(letter, part, index) and not is_of_another_time(part, index):
            yield index, index, Severity.WARNING


def _with_another_form(letter: Letter, part: Part, words: list[str]) -> Iterator[tuple[int, int, Severity]]:
    """Yield the company's name with another legal form behind it than the facts have."""
    forms = LEGAL_FORMS.intersection(letter.names.company.words)
    if not forms or not words:
        return
    for index in part.indexes.get(words[-1], ()):
        first, last = index - len(words) + 1, index + 1
        if first < 0 or last >= len(part.tokens):
            continue
        said = [part.tokens[place].text for place in range(first, last)]
        form = part.tokens[last]
        if said == words and form.text in LEGAL_FORMS - forms and part.text[form.start].isupper():
            yield first, last, Severity.WARNING


def _severity(letter: Letter, part: Part, first: int, words: list[str], *, said: str, meant: str) -> Severity | None:
    """Return how bad a name is with one word replaced; ``None`` where it may well be right."""
    if said in _PARTS or said.startswith(f"{meant}-"):
        return None
    if len(words) > _TWO or is_alike(said, meant) or (said.startswith(meant) and len(said) - len(meant) >= _SHARED):
        return Severity.WARNING
    if _is_inside_a_name(part, first, first + len(words)):
        return None
    wished = bool(part.matches_in(part.sentence_of[first], "wish"))
    names = letter.names.company
    # "Bakery" is left of "Summer Bakery" and "Bäckerei" of "Bäckerei Sommer"; "Summer Foundation" may be theirs.
    is_telling = (meant == words[0]) is not (words[0] in _KINDS)
    has_name = any(names.text.casefold() in each.text.casefold() for each in letter.parts)
    may_be_theirs = not is_telling and (has_name or not wished or said in letter.lexicon.known)
    if may_be_theirs or not _is_at_place(part, first):
        return None
    return Severity.WARNING if wished and is_telling and not has_name else Severity.SUGGESTION


_PARTS = frozenset(
    """
    team standort abteilung station bereich niederlassung filiale haus stadt raum region revier werk gemeinde landkreis
    campus office branch group department site
    """.split()  # noqa: SIM905 - words read better as words
)
"""What belongs to a company, or lies where it does."""
_TWO = 2
_KINDS = frozenset(
    """
    bank casa club college café cafe hotel restaurant ristorante trattoria bistro pizzeria villa studio atelier museum
    agentur apotheke architekturbüro autohaus bäckerei brauerei buchhandlung büro druckerei firma fleischerei gasthaus
    gasthof gärtnerei gymnasium haus hochschule holzbau ingenieurbüro institut kanzlei kita klinik klinikum konditorei
    krankenhaus käserei malerbetrieb metzgerei molkerei pension pflegeheim planungsbüro praxis reederei salon
    schreinerei schule seniorenheim seniorenzentrum sparkasse spedition stadtwerke stiftung theater tischlerei
    universität verlag versicherung weingut werft werkstatt zimmerei
    """.split()  # noqa: SIM905 - words read better as words
)
"""What a company is, where it stands before its name."""


def _with_one_word_replaced(letter: Letter, part: Part, words: list[str]) -> Iterator[tuple[int, int, int, str]]:
    """Yield names with one word replaced: their first and last token, that of the word, and the word meant."""
    if len(words) < _TWO:
        return
    places = [index for index, token in enumerate(part.tokens) if token.text != "&"]
    order = {index: place for place, index in enumerate(places)}
    begins = {
        order[index] - shift
        for index in part.capitalised
        for shift, word in enumerate(words)
        if _is_same(part.tokens[index].text, word)
    }
    for begin in sorted(begins):
        if begin < 0 or begin + len(words) > len(places):
            continue
        window = places[begin : begin + len(words)]
        replaced = [
            (index, word)
            for index, word in zip(window, words, strict=True)
            if not _is_same(part.tokens[index].text, word)
        ]
        if len(replaced) == 1 and _is_one_name(part, window):
            index, meant = replaced[0]
            said = part.tokens[index].text.removesuffix("'s")
            if part.text[part.tokens[index].start].isupper() and _is_a_name(letter, said):
                yield window[0], window[-1], index, meant


def _is_same(said: str, meant: str) -> bool:
    said = said.removesuffix("'s")
    return said == meant or (len(meant) > _SHORTEST_INFLECTED and is_inflection(said, meant))


_SHORTEST_INFLECTED = 3


def _is_one_name(part: Part, window: list[int]) -> bool:
    """Return whether nothing but blanks and ``&`` stands between some tokens, on one line."""
    between = pairwise(window)
    return all(
        set(part.text[part.tokens[one].end : part.tokens[other].start]) <= {" ", "&"} and part.tokens[other].is_word
        for one, other in between
    )


def _is_a_name(letter: Letter, word: str) -> bool:
    return (
        word[0].isalpha()
        and not is_of_two_scripts(word)
        and word not in letter.names.known
        and word not in letter.lexicon.words("stop")
    )


def is_alike(said: str, meant: str) -> bool:
    """Return whether one word may be written for another: they begin or end alike, or share half of their letters.

    Args:
        said: The word that stands in the text.
        meant: The word of the facts.
    """
    if min(len(said), len(meant)) < _SHORTEST or said.startswith(meant) or meant.startswith(said):
        return False
    if _common(said, meant) >= _SHARED or _common(said[::-1], meant[::-1]) >= _SHARED:
        return True
    return said[0] == meant[0] and SequenceMatcher(None, said, meant, autojunk=False).ratio() >= _ALIKE


_SHORTEST = 4
_SHARED = 3
_ALIKE = 0.5


def _common(one: str, other: str) -> int:
    """Return how many letters two words have in common at their beginning."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))


def is_of_another_time(part: Part, first: int) -> bool:
    """Return whether a name is that of an earlier employer, a school, a friend or a customer.

    Args:
        part: The part of the letter.
        first: The index of the first token of the name.
    """
    sentence = part.sentence_of[first]
    begin = max(part.sentences[sentence].start, first - _NEAR)
    texts = [part.tokens[index].text for index in range(begin, first)]
    before = {one for one, other in pairwise([*texts, ""]) if other not in OF_APPLICATION}
    # "It was good to see how the team at …" tells of today; "when I was at …" of another time.
    passed = OWN_PAST if "i" in before else OWN_PAST - _TODAY
    if before & passed:
        return True
    clause = part.sentences[sentence]
    begin, end = max(clause.start, first - _LONGEST_CLAUSE), min(clause.stop, first + _LONGEST_CLAUSE)
    marks = [index for index in range(begin, end) if part.tokens[index].text == ";"]
    begin = max((index for index in marks if index < first), default=begin)
    end = min((index for index in marks if index > first), default=end)
    return part.begins_between("past-work", begin, end)


_LONGEST_CLAUSE = 40
_NEAR = 8
_TODAY = frozenset({"was", "when", "while", "using"})


def _is_at_place(part: Part, first: int) -> bool:
    """Return whether words stand before a token that a name of an employer follows."""
    before = [part.tokens[index].text for index in range(max(0, first - 2), first)]
    if before and before[-1] in _ARTICLES:
        # "Der Spedition Hansen wünsche ich …"
        begins = len(before) == 1 or not before[0][0].isalnum()
        if begins:
            behind = part.tokens[first : min(first + _NEAR, part.sentences[part.sentence_of[first]].stop)]
            return any(token.text in ("wünsche", "danke") for token in behind)
        return before[-1] in _BEFORE or before[0] in _BEFORE
    return bool(before) and before[-1] in _BEFORE


_ARTICLES = frozenset({"the", "der", "dem", "den", "die"})
_BEFORE = frozenset(
    """
    at with for join joining of to from by into about help helping
    bei beim zur zum für von im in am an des der ihrem eurem
    """.split()  # noqa: SIM905 - words read better as words
)


def _is_of_nouns(letter: Letter, part: Part, index: int) -> bool:
    """Return whether a German noun or region may follow the word before a token: a firm alone has no article."""
    return letter.language == "de" and part.tokens[index - 1].text not in ("bei", "von", "für")


def _resembles(letter: Letter, part: Part, index: int) -> bool:
    """Return whether a single word begins as one of the company's does, and is no form of it."""
    token = part.tokens[index]
    said = token.text.removesuffix("'s").partition("-")[0]
    if not _is_a_name(letter, said) or said in letter.lexicon.known or _is_inside_a_name(part, index, index + 1):
        return False
    return any(
        _common(said, meant) >= _SHARED_ALONE
        and abs(len(said) - len(meant)) <= _MOST_MORE
        and not is_inflection(said, meant)
        and is_alike(said, meant)
        and SequenceMatcher(None, said, meant, autojunk=False).ratio() >= _ALIKE_ALONE
        for meant, _ in letter.names.company_words()
    )


_SHARED_ALONE = 4
_MOST_MORE = 2
_ALIKE_ALONE = 0.55


_NO_NAMES = LEGAL_FORMS | {"the"}


def _is_inside_a_name(part: Part, first: int, last: int) -> bool:
    """Return whether another word with a capital stands before or behind some tokens, inside their sentence.

    Args:
        part: The part of the letter.
        first: The index of the first token.
        last: The index after the last token.
    """
    sentence = part.sentences[part.sentence_of[first]]
    near = [part.tokens[place] for place in (first - 1, last) if sentence.start < place < sentence.stop]
    return any(token.is_word and part.text[token.start].isupper() and token.text not in _NO_NAMES for token in near)
