"""Find another company in a script with spaces, where the words before or behind tell that an employer is named."""

import re
from collections.abc import Iterator

from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.part import Part
from .._text.similarity import is_one_edit_apart


def another_company(letter: Letter, *, named: bool) -> Iterator[Hit]:
    """Find another company, as in ``the position at Globex``, where that of the facts belongs.

    In a letter that names the right one, only a sentence that says where the candidate would like to work counts.
    """
    names = letter.names
    for part in letter.parts:
        wished = {part.sentence_of[match.first] for match in part.matches("wish")}
        for first, most in _company_places(letter, part):
            last = _end_of_company(part, first)
            beside = part.sentence_of[first] in wished
            certain = beside and not named
            if (beside or not named) and _is_another_company(letter, part, first, last, certain=certain):
                # Beside the right name, another without a legal form may be a place or a fair.
                has_form = any(part.tokens[index].text in LEGAL_FORMS for index in range(first, last + 1))
                severity = most if certain or (named and has_form) else Severity.WARNING
                start, end = part.tokens[first].start, part.tokens[last].end
                yield Hit(
                    "Write '{name}': '{said}' is another company.",
                    part,
                    start,
                    end,
                    severity=severity,
                    values={"name": names.company.text, "said": part.text[start:end]},
                )
                return


def _company_places(letter: Letter, part: Part) -> Iterator[tuple[int, Severity | None]]:
    """Yield the indexes of the tokens where the name of the company may begin, each with how bad another is at most."""
    for match in part.matches("before-company"):
        first = match.last
        if letter.language == "de" and first < len(part.tokens) and part.tokens[first].text in _ARTICLES_OF_COMPANIES:
            first += 1
        if first < len(part.tokens):
            yield first, match.entry.severity
    # In German the verb stands behind: "bei Siemens arbeiten".
    for match in part.matches("after-company"):
        first = match.first
        while first and match.first - first < _LONGEST_COMPANY and part.text[part.tokens[first - 1].start].isupper():
            first -= 1
        preposition = first - 1
        if preposition >= 0 and part.tokens[preposition].text in _ARTICLES_OF_COMPANIES:
            preposition -= 1
        if first < match.first and preposition >= 0 and part.tokens[preposition].text in ("bei", "für", "beim"):
            yield first, match.entry.severity


_LONGEST_COMPANY = 4
_ARTICLES_OF_COMPANIES = frozenset({"der", "dem", "die"})
LEGAL_FORMS = frozenset(
    """
    gmbh ag se kg kgaa ohg ug inc llc llp plc ltd corp corporation
    """.split()  # noqa: SIM905 - words read better as words
)


def _end_of_company(part: Part, first: int) -> int:
    last = first
    while last + 1 < len(part.tokens) and _name_goes_on(part, last):
        last += 1
    return last


def _is_another_company(letter: Letter, part: Part, first: int, last: int, *, certain: bool) -> bool:
    names, tokens = letter.names, part.tokens
    token = tokens[first]
    words = [tokens[index].text.removesuffix("'s") for index in range(first, last + 1)]
    before = {tokens[index].text for index in range(max(0, first - 8), first)}
    near = any(is_one_edit_apart(word, each) for word in words for each in names.company.words)
    if not token.is_word or not part.text[token.start].isupper() or before & OWN_PAST or near:
        return False
    sentence = part.sentences[part.sentence_of[first]]
    said = part.text_between(sentence.start, sentence.stop)
    if _TURNED_DOWN.search(said) or _ELSEWHERE_TOO.search(said[: token.start - tokens[sentence.start].start]):
        return False
    has_form = any(word in LEGAL_FORMS for word in words)
    # "Mary's team", "bei der Kieler Woche"
    followed = last + 1 < len(tokens) and tokens[last + 1].is_word
    is_owner = first == last and token.text.endswith("'s") and followed
    is_noun = letter.language == "de" and tokens[last].text in letter.lexicon.known
    if (is_owner or is_noun) and not has_form:
        return False
    # German writes every noun with a capital: only a legal form tells, or the verb behind an unknown name.
    unknown = words[0] not in names.known and words[0] not in letter.lexicon.known
    if letter.language == "de" and not certain:
        return has_form and unknown
    return unknown and (has_form or not set(words) <= names.known)


def _name_goes_on(part: Part, index: int) -> bool:
    following = part.tokens[index + 1]
    return following.is_word and is_after_one_space(part, index + 1) and part.text[following.start].isupper()


def is_after_one_space(part: Part, index: int) -> bool:
    """Return whether exactly one space separates a token from the one before."""
    return part.text[part.tokens[index - 1].end : part.tokens[index].start] == " "


OWN_PAST = frozenset(
    """
    my previous former last current earlier old first previously formerly recently was worked spent years when while
    meinem meiner meine früheren letzten vorherigen damals bisherigen jetzigen derzeitigen worked led ran built learned
    trained taught using used since until colleague friend client customer supplier introducing introduced
    """.split()  # noqa: SIM905 - words read better as words
)


OF_APPLICATION = frozenset(
    """
    visit interview application conversation talk tour interest offer acceptance start first withdrawal request
    note message time     bewerbung gespräch interesse zusage vorstellungsgespräch besuch rundgang erste wahl
    """.split()  # noqa: SIM905 - words read better as words
)
"""What is the candidate's own, and has to do with this employer."""


_TURNED_DOWN = re.compile(
    r"(?i)\b(?:turn(?:ed|ing) \w{0,20} ?down|declin(?:ed|ing)|refus(?:ed|ing)|rejected|pass(?:ed|ing) (?:on|up)"
    r"|g[ai]ve(?:n)? up|giving up|(?:said|say|saying) no|let(?:ting)?\b.{1,60}\bgo|quit|resigned|instead of|rather than"
    r"|abgelehnt|abgesagt|ausgeschlagen|verzichtet|sausen|aufgegeben|gekündigt)\b"
)
"""What was done with work elsewhere, of which a sentence tells."""

_ELSEWHERE_TOO = re.compile(
    r"(?i)\b(?:I['’]m|I am|I have been|I['’]ve been|I have|I['’]ve|we are|we['’]re)"
    r" (?:(?:also|currently|still|already|just) ){0,2}(?:interview(?:ing|ed)|talk(?:ing|ed)|speaking|spoken|applied"
    r"|applying|waiting|in (?:talks|the (?:last|final|second) round)"
    r"|an? (?:\w+ )?(?:offer|interview|call|trial)|(?:offers|interviews))\b"
)
"""What is told of another employer beside the reader's: "I'm also interviewing at Globex"."""
