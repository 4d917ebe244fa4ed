"""Check the candidate's phone number and address, and the form in which the reader is addressed."""

import re
import unicodedata
from collections.abc import Iterator

from ...vocabulary import Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.similarity import is_one_edit_apart
from .._translations import N_
from .scopes import PROOFREADING, WRITTEN

# Japanese writes kana and kanji right beside a number or an address: only Latin letters and digits go on with them.
_LATIN = "A-Za-z0-9À-ɏＡ-Ｚａ-ｚ０-９_"
_NUMBER = re.compile(
    rf"(?<![{_LATIN}@./-])\+?[(（]?[0-9０-９](?:[ \-./()–－‐―ー（）]{{0,2}}[0-9０-９]){{6,17}}(?![{_LATIN}@])"
)
_ADDRESS = re.compile(
    rf"(?<![{_LATIN}.+-])[{_LATIN}.+-]{{1,64}}[@＠][{_LATIN}-]{{1,63}}(?:[.．][{_LATIN}-]{{1,63}}){{1,5}}"
)
_FEWEST_DIGITS = 7
_MOST_DIFFERENT = 2


def own_contact(letter: Letter) -> Iterator[Hit]:
    """Find the candidate's phone number or email address with a slip in it.

    Another number altogether may be another phone of theirs.
    """
    body, person = letter.body, letter.candidate
    if person.phone:
        right = _digits(person.phone)
        found_numbers = list(_NUMBER.finditer(body.text))
        named = any(_is_same_number(_digits(found[0]), right) for found in found_numbers)
        for found in found_numbers:
            written = _digits(found[0])
            if not named and _is_slip_of_number(written, right):
                yield _hit(letter, found, person.phone)
            elif named and _is_exchanged(written, right):
                # Beside the right number, one that is near may be another phone; one with digits exchanged is not.
                yield _hit(letter, found, person.phone)._replace(severity=Severity.WARNING)
    if person.email:
        meant = person.email.casefold()
        for found in _ADDRESS.finditer(body.text):
            written = unicodedata.normalize("NFKC", found[0]).rstrip(".").casefold()
            if written == meant:
                continue
            if _is_slip_of_address(written, meant):
                yield _hit(letter, found, person.email)
            elif _is_of_another_ending(written, meant):
                yield _hit(letter, found, person.email)._replace(severity=Severity.WARNING)


def _hit(letter: Letter, found: re.Match[str], right: str) -> Hit:
    values = {"name": right, "said": found[0]}
    return Hit("Write '{name}' in place of '{said}': that is yours.", letter.body, *found.span(), right, values=values)


def _digits(text: str) -> str:
    return "".join(str(int(character)) for character in text if character.isdecimal())


def _is_same_number(one: str, other: str) -> bool:
    """Return whether two numbers are the same but for the country code and the zero before the area."""
    shorter, longer = sorted((one.lstrip("0"), other.lstrip("0")), key=len)
    return len(shorter) >= _FEWEST_DIGITS and longer.endswith(shorter)


def _is_slip_of_number(written: str, right: str) -> bool:
    count = min(len(written), len(right))
    one, other = written[-count:], right[-count:]
    if len(one) >= _FEWEST_DIGITS and sum(a != b for a, b in zip(one, other, strict=True)) <= _MOST_DIFFERENT:
        return True
    return is_one_edit_apart(written, right)


def _is_exchanged(written: str, right: str) -> bool:
    """Return whether a number is the right one with two neighbours exchanged: ``2743`` for ``2734``."""
    count = min(len(written), len(right))
    one, other = written[-count:], right[-count:]
    return count >= _FEWEST_DIGITS and sorted(one) == sorted(other) and is_one_edit_apart(one, other)


def _is_slip_of_address(written: str, meant: str) -> bool:
    (local, _, domain), (right_local, _, right_domain) = written.partition("@"), meant.partition("@")
    if local == right_local:
        return is_one_edit_apart(domain, right_domain)
    return domain == right_domain and (is_one_edit_apart(local, right_local) or _is_rearranged(local, right_local))


def _is_of_another_ending(written: str, meant: str) -> bool:
    """Return whether an address is the candidate's but for the end of its domain: ``gmx.de`` for ``gmx.at``."""
    return _ENDING.sub("", written) == _ENDING.sub("", meant)


_ENDING = re.compile(r"(?:\.(?:co|com|ac|ne|or|org))?\.[^.@]+$")


def _is_rearranged(one: str, other: str) -> bool:
    return sorted(one) == sorted(other)


def address_form(letter: Letter) -> Iterator[Hit]:
    """Find a German letter that says both Sie and du."""
    formal, familiar = letter.form_of_address
    if familiar and (formal or _begins_formally(letter)):
        part, start, end = familiar[0]
        message = N_("Say either Sie or du: '{said}' stands beside a Sie.")
        severity = None if formal else Severity.SUGGESTION
        yield Hit(message, part, start, end, severity=severity, values={"said": part.text[start:end]})


def _begins_formally(letter: Letter) -> bool:
    """Return whether a letter greets a Frau or Herr, and begins a sentence with Sie or Ihr: there it may be anybody."""
    body = letter.body
    greeted = {body.tokens[index].text for index in letter.greeting} & _SAYS_SIE
    formal = letter.lexicon.words("formal-address")
    return bool(greeted) and any(body.tokens[held.start].text in formal for held in body.sentences)


_SAYS_SIE = frozenset({"frau", "herr", "herrn", "damen"})


CHECKS = (
    Check(
        code="FK107",
        name="own-contact",
        severity=Severity.ERROR,
        claims=("PW7", *PROOFREADING),
        find=own_contact,
        help="The candidate's own phone number or email address has a slip in it.",
    ),
    Check(
        code="FK108",
        name="address-form",
        severity=Severity.WARNING,
        claims=("MO6", *PROOFREADING),
        find=address_form,
        channels=WRITTEN,
        languages=("de",),
        help="A German letter says both Sie and du.",
    ),
)
