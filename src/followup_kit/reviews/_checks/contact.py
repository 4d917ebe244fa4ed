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

_NUMBER = re.compile(r"(?<![\w@./-])\+?[(（]?[0-9０-９](?:[ \-./()–－（）]{0,2}[0-9０-９]){6,17}(?![\w@])")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
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
        if not any(_is_same_number(_digits(found[0]), right) for found in found_numbers):
            for found in found_numbers:
                if _is_slip_of_number(_digits(found[0]), right):
                    yield _hit(letter, found, person.phone)
    if person.email:
        for found in _ADDRESS.finditer(body.text):
            written, meant = found[0].rstrip(".").casefold(), person.email.casefold()
            if meant not in (written, unicodedata.normalize("NFKC", written)) and _is_slip_of_address(written, meant):
                yield _hit(letter, found, person.email)


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


def _is_slip_of_address(written: str, meant: str) -> bool:
    (local, _, domain), (right_local, _, right_domain) = written.partition("@"), meant.partition("@")
    if local == right_local:
        return is_one_edit_apart(domain, right_domain)
    return domain == right_domain and (is_one_edit_apart(local, right_local) or _is_rearranged(local, right_local))


def _is_rearranged(one: str, other: str) -> bool:
    return sorted(one) == sorted(other)


def address_form(letter: Letter) -> Iterator[Hit]:
    """Find a German letter that says both Sie and du."""
    formal, familiar = letter.form_of_address
    if formal and familiar:
        part, start, end = familiar[0]
        message = N_("Say either Sie or du: '{said}' stands beside a Sie.")
        yield Hit(message, part, start, end, values={"said": part.text[start:end]})


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
