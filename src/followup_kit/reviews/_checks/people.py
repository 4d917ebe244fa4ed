"""Check the names of the recipient and the candidate, and the recipient's honorific."""

from collections.abc import Iterator

from ...vocabulary import Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.part import Part
from .._text.similarity import is_one_edit_apart, sounds_alike
from .._text.tokens import Token
from .addressee import addressed_as_another, named_almost, own_name_elsewhere, without_honorific
from .misspelling import SHORTEST, find_misspelt, find_misspelt_beside, spelling_hit, word_pairs
from .scopes import NAMES, PROOFREADING, WRITTEN


def recipient(letter: Letter) -> Iterator[Hit]:
    """Find another name where the recipient is addressed, and misspellings of the recipient's name anywhere."""
    if letter.recipient is None:
        return
    if letter.uses_spaces:
        yield from _greeted_as_another(letter)
        yield from _addressed_in_passing(letter)
        for part in letter.parts:
            skipped = letter.greeting if part is letter.body else range(0)
            wanted = [(word, shown) for name in letter.names.recipient for word, shown in word_pairs(name)]
            yield from find_misspelt(letter, part, wanted, skipped)
    else:
        addressed = list(addressed_as_another(letter))
        yield from addressed or named_almost(letter)


def greets_by_office(letter: Letter) -> bool:
    """Return whether a greeting names an office in place of a name: ``Dear Mr. Mayor``, ``Dear Coach``."""
    return any(_is_office(letter, index) for index in letter.greeting)


def _is_office(letter: Letter, index: int) -> bool:
    before = letter.body.tokens[index - 1].text if index else ""
    if before == "." and index > 1:
        before = letter.body.tokens[index - 2].text
    return letter.body.tokens[index].text in _OFFICES and before not in _TITLES_OF_NAMES


_OFFICES = frozenset(
    """
    mayor pastor coach chef chief sheriff reverend rabbi imam governor senator ambassador commissioner superintendent
    principal chairman chairwoman chair president speaker councillor councilman councilwoman alderman headmaster
    headmistress headteacher skipper sergeant lieutenant colonel commander captain officer father sister vicar minister
    secretary professor doctor judge maestro deputy inspector
    """.split()  # noqa: SIM905 - words read better as words
)
_TITLES_OF_NAMES = frozenset({"mrs", "ms", "miss", "mx", "dr"})
"""Titles behind which such a word is a name: ``Ms. Pastor``."""


def named_in_greeting(letter: Letter) -> list[int]:
    """Return the indexes of the tokens of a greeting that could be a name."""
    body, names = letter.body, letter.names
    end = letter.greeting.stop
    openers, nobody = (
        {index for match in body.matches(group) if match.first < end for index in range(match.first, match.last)}
        for group in ("greeting", "impersonal")
    )
    held = []
    for index in letter.greeting:
        token = body.tokens[index]
        if not token.is_word or index in openers:
            continue
        if names.is_recipient(token) or (
            index not in nobody
            and body.text[token.start].isupper()
            and not (_is_not_a_name(letter, token) or _is_office(letter, index))
        ):
            held.append(index)
    return held


def _is_not_a_name(letter: Letter, token: Token) -> bool:
    return (
        token.text in _NOT_NAMES
        or token.text in letter.lexicon.words("stop")
        or token.text in letter.lexicon.words("generic")
        or token.text in letter.names.company.words
        or token.text in letter.names.position.words
        or letter.names.is_honorific(token)
    )


_NOT_NAMES = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir madam ma'am hiring team recruiting recruitment manager director head
    frau herr herrn damen herren doktor professorin rev captain judge committee panel all everyone
    folks both colleagues department human resources hr talent acquisition zusammen team-
    """.split()  # noqa: SIM905 - words read better as words
)


def _greeted_as_another(letter: Letter) -> Iterator[Hit]:
    body, names = letter.body, letter.names
    held = named_in_greeting(letter)
    right = [index for index in held if names.is_recipient(body.tokens[index])]
    greeted = {body.tokens[index].text for index in letter.greeting}
    shown = names.recipient[0].text
    for index in held:
        token = body.tokens[index]
        if index in right or (token.text in names.known and right):
            continue
        if index + 1 in right and (hit := _given_otherwise(letter, index)) is not None:
            yield hit
            continue
        near = [
            written
            for name in names.recipient
            for word, written in word_pairs(name)
            if is_one_edit_apart(token.text, word) and not (right and word in greeted)
        ]
        if near:
            values = {"name": near[0]}
            yield Hit("Write '{name}': that is the name.", body, token.start, token.end, near[0], values=values)
        elif not right and not _is_short_form(letter, token):
            values = {"name": shown, "said": _written(body, token)}
            yield Hit("Greet {name}: '{said}' is somebody else.", body, token.start, token.end, values=values)


def _given_otherwise(letter: Letter, index: int) -> Hit | None:
    """Return a hit for a given name in another spelling before the family name: ``Ms Katherine Brough`` to Catharine.

    Quite another name may be the one by which somebody is called, or a title.
    """
    person, body = letter.recipient, letter.body
    if person is None or not person.given_name or not person.family_name:
        return None
    token, family = body.tokens[index], letter.names.name(person.family_name).words
    given = letter.names.name(person.given_name).text
    if body.tokens[index + 1].text not in family[:1] or is_one_edit_apart(token.text, given.casefold()):
        return None
    if _is_short_form(letter, token) or not sounds_alike(token.text, given.casefold()):
        return None
    return spelling_hit(body, token.start, token.end, given)


def _addressed_in_passing(letter: Letter) -> Iterator[Hit]:
    """Find another name that is addressed in the text, as in ``Thank you again, Marcus.``."""
    body = letter.body
    thanked = {body.sentence_of[match.first] for match in body.matches("thanks")}
    place = range(letter.main.start, len(body.tokens))
    for index in body.capitalised:
        token, after = body.tokens[index], body.tokens[index + 1 : index + 2]
        is_initial = len(token.text) == 1
        if index - 1 not in place or index not in place or is_initial:
            continue
        alone = body.tokens[index - 1].text == "," and bool(after) and after[0].text in (".", "!")
        number = body.sentence_of[index]
        if not alone or number not in thanked or len(body.sentences[number]) > _LONGEST_ADDRESS:
            continue
        if token.text not in letter.names.known | _OFFICES:
            values = {"said": _written(body, token)}
            start, end = token.start, token.end
            yield Hit("Is '{said}' the recipient?", body, start, end, severity=Severity.WARNING, values=values)


_LONGEST_ADDRESS = 9


def _written(part: Part, token: Token) -> str:
    return part.text[token.start : token.end]


def _is_short_form(letter: Letter, token: Token) -> bool:
    """Return whether a token shortens the recipient's name, as ``Dan`` does ``Daniel``."""
    return len(token.text) > 2 and any(word.startswith(token.text) for word in letter.names.recipient_words)  # noqa: PLR2004


def own_name(letter: Letter) -> Iterator[Hit]:
    """Find misspellings of the candidate's own name."""
    if letter.uses_spaces:
        for part in letter.parts:
            yield from find_misspelt(letter, part, word_pairs(letter.names.candidate))
            yield from find_misspelt_beside(letter, part, letter.names.candidate)
        yield from _misspelt_signature(letter)
    else:
        yield from own_name_elsewhere(letter)


def _misspelt_signature(letter: Letter) -> Iterator[Hit]:
    """Find misspellings of short words of the candidate's name in the signature."""
    body, wanted = letter.body, dict(word_pairs(letter.names.candidate))
    for index in letter.closing:
        token = body.tokens[index]
        if len(token.text) >= SHORTEST or token.text in letter.names.known or token.text in letter.lexicon.known:
            continue
        for meant, shown in wanted.items():
            if len(meant) < SHORTEST and is_one_edit_apart(token.text, meant) and _stands_by_name(letter, index):
                yield spelling_hit(body, token.start, token.end, shown)


def _stands_by_name(letter: Letter, index: int) -> bool:
    tokens = letter.body.tokens
    around = {tokens[near].text for near in (index - 1, index + 1) if 0 <= near < len(tokens)}
    return bool(around & letter.names.candidate_words)


def honorifics(letter: Letter) -> Iterator[Hit]:
    """Find a wrong honorific before the recipient's name, or a missing one where the language requires it."""
    person = letter.recipient
    if person is None:
        return
    if not letter.uses_spaces:
        yield from without_honorific(letter)
        return
    if not person.honorific:
        return
    right = {token.rstrip(".").casefold() for token in person.honorific.split()}
    right |= {same for group in _EQUIVALENT_HONORIFICS if group & right for same in group}
    academic = right & _ACADEMIC_HONORIFICS
    said = {letter.body.tokens[index].text for index in letter.greeting}
    wrong_gender = any(right & one and said & other and not said & one for one, other in _GENDERED)
    for index in letter.greeting:
        token = letter.body.tokens[index]
        if token.text not in _HONORIFICS:
            continue
        stranger = token.text not in right and not right & said
        if stranger or (academic and not academic & said) or (wrong_gender and token.text not in right):
            start, end = token.start, token.end + letter.body.text[token.end : token.end + 1].count(".")
            # The title that goes on behind is replaced as well, or it would stand twice.
            while (more := _title_behind(letter, end, right)) is not None:
                end = more
            start, meant = _with_salutation(letter, index, start, person.honorific)
            # That a woman is no man, anyone can tell; Ms for Mrs, or a doctor without the title, may be meant.
            severity = None if wrong_gender else Severity.WARNING
            yield Hit("Write '{title}'.", letter.body, start, end, meant, severity, {"title": meant})
            return
    yield from _disagreeing(letter)


def _with_salutation(letter: Letter, index: int, start: int, honorific: str) -> tuple[int, str]:
    """Return where a wrong title begins, and the right one, with the German salutation that has to agree with it."""
    before = letter.body.tokens[index - 1] if index > letter.greeting.start else None
    ending = _AGREEMENT.get(honorific.split(maxsplit=1)[0].casefold())
    adjective = next((each for each in _SALUTATIONS if before is not None and before.text.startswith(each)), None)
    if letter.language != "de" or before is None or ending is None or adjective is None:
        return start, honorific
    return before.start, f"{letter.body.text[before.start]}{adjective[1:]}{ending[0]} {honorific}"


def _title_behind(letter: Letter, end: int, right: set[str]) -> int | None:
    """Return where the word of the right title ends that follows a place, or ``None``."""
    for index in letter.greeting:
        token = letter.body.tokens[index]
        if token.start >= end and token.text in right and not letter.body.text[end : token.start].strip():
            return token.end + letter.body.text[token.end : token.end + 1].count(".")
    return None


def _disagreeing(letter: Letter) -> Iterator[Hit]:
    """Find a German salutation that does not agree with the title behind it: ``Sehr geehrter Frau``."""
    if letter.language != "de":
        return
    body = letter.body
    for index in letter.greeting[:-1]:
        token, title = body.tokens[index], body.tokens[index + 1]
        ending = _AGREEMENT.get(title.text)
        if ending is None or not token.text.startswith(_SALUTATIONS):
            continue
        adjective = next(each for each in _SALUTATIONS if token.text.startswith(each)) + ending[0]
        written = body.text[token.start : token.end]
        meant = f"{written[0]}{adjective[1:]} {ending[1]}"
        if f"{token.text} {title.text}" != meant.casefold():
            yield Hit("Write '{title}'.", body, token.start, title.end, meant, values={"title": meant})


_SALUTATIONS = ("geehrt", "lieb", "verehrt", "wert")
_AGREEMENT = {"frau": ("e", "Frau"), "herr": ("er", "Herr"), "herrn": ("er", "Herr")}
"""The ending of the salutation before each title, and the title as it stands behind it."""

_GENDERED = (
    (frozenset({"frau", "ms", "mrs", "miss"}), frozenset({"herr", "herrn", "mr"})),
    (frozenset({"herr", "herrn", "mr"}), frozenset({"frau", "ms", "mrs", "miss"})),
)


_EQUIVALENT_HONORIFICS = (
    frozenset({"herr", "herrn"}),
    frozenset({"prof", "professor", "professorin"}),
    frozenset({"dr", "doctor", "doktor"}),
)
_ACADEMIC_HONORIFICS = frozenset({"dr", "doctor", "doktor", "prof", "professor", "professorin"})
_HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "frau", "herr", "herrn"})


CHECKS = (
    Check(
        code="FK102",
        name="recipient-name",
        severity=Severity.ERROR,
        claims=NAMES,
        find=recipient,
        help="The recipient is called by another name, or by a misspelt one.",
    ),
    Check(
        code="FK105",
        name="own-name",
        severity=Severity.ERROR,
        claims=PROOFREADING,
        find=own_name,
        help="The candidate's own name is misspelt.",
    ),
    Check(
        code="FK106",
        name="honorific",
        severity=Severity.ERROR,
        claims=("MO6", "PW8"),
        find=honorifics,
        channels=WRITTEN,
        help="The wrong title stands before the recipient's name, or none where the language demands one.",
    ),
)
