"""Find slips in the mechanics of writing: doubled words and spaces, unpaired marks, unfinished sentences."""

import re
from collections.abc import Iterator

from ...vocabulary import Channel, Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.part import Part
from .._text.punctuation import BRACKETS, QUOTATION_FAMILIES
from .._text.tokens import PARAGRAPH_BREAK, is_email_or_url
from .._translations import N_
from . import unspaced
from .doubled_words import doubled_words
from .missing_words import fragments, lacking_words
from .misspelling import slips
from .same_sound import sounds_like_another
from .scopes import PROOFREADING
from .typos import articles, typos
from .unfinished_clauses import clauses_without_verb

_OPENING_BRACKETS = {closing: opening for opening, closing in BRACKETS.items()}
_FEWEST_WORDS_OF_A_SENTENCE = 5


def doubled_spaces(letter: Letter) -> Iterator[Hit]:
    """Find more than one space between two words of a line."""
    for part in letter.parts:
        for found in _BLANKS.finditer(part.text):
            yield Hit("One blank is enough.", part, *found.span(), " ")


_BLANKS = re.compile(r"(?<=[^\s])[ \u00a0]{2,}(?=[^\s])")


def unbalanced(letter: Letter) -> Iterator[Hit]:
    """Find brackets and quotation marks without a partner."""
    for part in letter.parts:
        yield from _unpaired_brackets(part)
        yield from _unpaired_quotation_marks(part)


def _unpaired_brackets(part: Part) -> Iterator[Hit]:
    opened: list[tuple[str, int]] = []
    for found in _BRACKETS.finditer(part.text):
        mark, index = found[0], found.start()
        if mark in BRACKETS:
            opened.append((mark, index))
        elif opened and opened[-1][0] == _OPENING_BRACKETS[mark]:
            opened.pop()
        elif not _is_list_number_or_emoticon(part.text, index):
            yield Hit("'{said}' closes what was not opened.", part, index, index + 1, values={"said": mark})
    for mark, index in opened:
        if not _is_list_number_or_emoticon(part.text, index):
            yield Hit("'{said}' is not closed.", part, index, index + 1, values={"said": mark})


_BRACKETS = re.compile(f"[{re.escape(''.join((*BRACKETS, *BRACKETS.values())))}]")


def _is_list_number_or_emoticon(text: str, index: int) -> bool:
    """Return whether a bracket belongs to a list number such as ``1)`` or an emoticon such as ``:)``."""
    before = text[max(0, index - 3) : index]
    return bool(_NUMBERING.search(before)) or before[-1:] in (":", ";", "=") or before[-2:] in (":-", ";-")


_NUMBERING = re.compile(r"(?:^|\s)[0-9０-９a-z]{1,2}$")


def _unpaired_quotation_marks(part: Part) -> Iterator[Hit]:
    """Find an odd number of quotation marks in a paragraph; a quotation does not span paragraphs."""
    start = 0
    for paragraph in part.text.split("\n\n"):
        for family in QUOTATION_FAMILIES:
            marks: list[int] = []
            for index in (found.start() for found in re.finditer(f"[{family}]", paragraph)):
                is_inch = family == '"' and len(marks) % 2 == 0 and paragraph[max(0, index - 1) : index].isdigit()
                if not is_inch:
                    marks.append(index)
            if len(marks) % 2:
                at = start + marks[-1]
                values = {"said": part.text[at]}
                yield Hit("The quotation mark '{said}' has no partner.", part, at, at + 1, values=values)
        start += len(paragraph) + 2


def misspelt_words(letter: Letter) -> Iterator[Hit]:
    """Find words that many misspell, slips of the keyboard, and articles that do not suit the word behind them."""
    yield from articles(letter)
    found = [*slips(letter), *typos(letter)]
    yield from found
    told = {(hit.part, hit.start) for hit in found}
    yield from (hit for hit in sounds_like_another(letter) if (hit.part, hit.start) not in told)


def unfinished_sentences(letter: Letter) -> Iterator[Hit]:
    """Find sentences that break off, lack a word before a mark, or lack their final mark."""
    body = letter.body
    yield from _missing_words(letter, body)
    if letter.uses_spaces:
        dangling = list(_dangling_words(letter))
        told = {body.sentence_at(hit.start) for hit in dangling}
        yield from dangling
        yield from lacking_words(letter)
        yield from fragments(letter)
        yield from (hit for hit in clauses_without_verb(letter) if body.sentence_at(hit.start) not in told)
        if letter.channel is not Channel.LINKEDIN:
            yield from _missing_final_marks(letter)
    else:
        yield from unspaced.unfinished(letter)


def _missing_words(letter: Letter, part: Part) -> Iterator[Hit]:
    """Find a mark where a word is missing before it, as in ``the role at .``."""
    if letter.uses_spaces:
        for found in _BLANK_BEFORE_MARK.finditer(part.text) if " ." in part.text or " ," in part.text else ():
            yield Hit("A word is missing before the mark.", part, *found.span())
    for found in _MISSING_BETWEEN_MARKS.finditer(part.text) if _ADJACENT_MARKS.search(part.text) else ():
        yield Hit("A word is missing between the marks.", part, *found.span())


_BLANK_BEFORE_MARK = re.compile(r"(?<=\w)[ ]{1,3}[.,](?=\s|$)")
_ADJACENT_MARKS = re.compile(r"[,.、。] ?[,.、。]")
_MISSING_BETWEEN_MARKS = re.compile(r"(?<!,),[ ]?[.](?!\.)|、。|。、|(?<!\.)\.[ ]?,(?!,)(?<!\w\.,)|,[ ]?,|。。|、、")


def _dangling_words(letter: Letter) -> Iterator[Hit]:
    """Find a sentence that ends in a word that cannot end one, such as an article."""
    body = letter.body
    words = letter.lexicon.words("dangling")
    for index in letter.main[1:]:
        token, before = body.tokens[index], body.tokens[index - 1]
        phrase = f"{body.tokens[index - 2].text} {before.text}" if index > 1 else before.text
        if (
            token.text in (".", "!", "?", PARAGRAPH_BREAK)
            and (before.text in words or phrase in words)
            and not (token.text == "?" and before.text in _TAGS)
            and before.end == _end_before_spaces(body, token.start)
        ):
            written = body.text[before.start : before.end]
            ends = token.text == PARAGRAPH_BREAK or not body.is_inner_full_stop(index)
            # "IT" and "AN" in capitals are abbreviations, "Series A" is a name.
            if ends and not written.isupper():
                values = {"said": written}
                message = N_("Finish the sentence: it breaks off after '{said}'.")
                yield Hit(message, body, before.start, before.end, values=values)


_TAGS = frozenset({"or", "oder", "and", "und", "because", "weil"})
"""Words that may end a question."""


def _end_before_spaces(part: Part, start: int) -> int:
    while start and part.text[start - 1] == " ":
        start -= 1
    return start


def _missing_final_marks(letter: Letter) -> Iterator[Hit]:
    """Find a paragraph of the main text that ends without a mark."""
    body = letter.body
    for number, line in enumerate(body.lines):
        if not line.tokens or line.tokens.start < letter.main.start or line.tokens.stop > letter.main.stop:
            continue
        following = body.lines[number + 1] if number + 1 < len(body.lines) else None
        ends = following is None or body.text.count("\n", line.end, following.start) > 1
        if following is not None and body.text[following.start : following.end].lstrip()[:1].islower():
            # The closing goes on with the sentence, as in "und verbleibe / mit freundlichen Grüßen".
            continue
        text = body.text[line.start : line.end].rstrip()
        last_words = [body.tokens[index] for index in line.tokens]
        closes = following is not None and following.tokens.start == letter.closing.start
        if closes and last_words[-1].text in _LEADS_TO_THE_CLOSE:
            continue
        if letter.names.candidate_words >= {token.text for token in last_words[-len(letter.names.candidate.words) :]}:
            continue
        if ends and text[-1].isalnum() and len(last_words) >= _FEWEST_WORDS_OF_A_SENTENCE and not _is_list_item(text):
            last = last_words[-1]
            if not is_email_or_url(last.text):
                yield Hit("Finish the sentence: it ends without a mark.", body, last.start, last.end)


_LEADS_TO_THE_CLOSE = frozenset({"am", "remain", "bleibe", "verbleibe", "verbleiben"})
"""The verbs with which the last sentence goes on in the close: ``and I remain`` / ``Yours sincerely``."""


def _is_list_item(text: str) -> bool:
    return bool(unspaced.LIST_ITEM.match(text))


CHECKS = (
    Check(
        code="FK601",
        name="doubled-word",
        severity=Severity.WARNING,
        claims=PROOFREADING,
        find=doubled_words,
        help="A word stands twice in a row.",
    ),
    Check(
        code="FK602",
        name="doubled-space",
        severity=Severity.SUGGESTION,
        claims=PROOFREADING,
        find=doubled_spaces,
        help="Two blanks stand where one belongs.",
    ),
    Check(
        code="FK603",
        name="unbalanced",
        severity=Severity.WARNING,
        claims=PROOFREADING,
        find=unbalanced,
        help="A quotation mark or bracket has no partner.",
    ),
    Check(
        code="FK605",
        name="slip",
        severity=Severity.WARNING,
        claims=PROOFREADING,
        find=misspelt_words,
        help="A word is misspelt in a way that many misspell it.",
    ),
    Check(
        code="FK604",
        name="unfinished-sentence",
        severity=Severity.WARNING,
        claims=PROOFREADING,
        find=unfinished_sentences,
        help="A sentence breaks off, or lacks a word or its final mark.",
    ),
)
