"""Name the people of a letter: whom it speaks of, and how it addresses its reader."""

from collections.abc import Sequence
from types import MappingProxyType

from ..._lazy import lazy_regex
from ...facts._people import Person
from .._template_strings import Strings, Values, yes
from ._free_text import JoinWith
from ._own_words import split_sentences
from ._words import TITLES

_NAMING = ("impression", "discussed", "can_send", "strengths", "reason", "question", "requests", "needs", "forgotten")
"""Where the candidate's own words may name somebody, who is not named a second time then."""

_WORDS = lazy_regex(r"[^\W\d_][\w’'-]*?(?=['’]s\b|\W|$)")
_STYLES = frozenset("principal sister father brother professor councillor cllr judge captain chief the".split())  # noqa: SIM905
_NAME_ASIDE = lazy_regex(
    r"\s*\([^()]*\b(?:interviewer|recruiter|offer|manager|coordinator|panel|please|thanks?)\b[^()]*\)"
)
_DID_FOR_ME = lazy_regex(
    r" (?:stayed|showed|took|walked|explained|answered|introduced|gave|told|helped|drove|came|invited|welcomed|spent|"
    r"went|let|sat|shared|joined|made (?:me|sure|time)) [^;:]+\.\Z"
)
_LIGHTER = MappingProxyType({"Best regards,": "Best,", "Kind regards,": "Best wishes,"})
"""How one closes with somebody on first-name terms."""


def name_people(given: Sequence[Person] | None, _strings: Strings, join: JoinWith) -> Strings:
    """Return names without the asides of a note: "Andy (interviewer)" is called Andy.

    Args:
        given: The people.
        join: Joins phrases in a list with "and" or "or".
    """
    names = [_with_honorific(person, _NAME_ASIDE.sub("", person.name) or person.name) for person in given or ()]
    return {"people": join(names, "and") if names else ""}


def unnamed_people(values: Values) -> list[Person]:
    """Return the people of the context whom the candidate's own words do not name, without the reader.

    Args:
        values: The validated values by name.
    """
    own = " ".join(_flatten(values.get(name)) for name in _NAMING)
    own_words = set(_WORDS.findall(own))
    reader = values.get("recipient")
    others = [each for each in values["people"] if reader is None or not _is_same(each, reader)]
    return [
        each for each in others if not (each.name in own if not _call_words(each) else _call_words(each) & own_words)
    ]


def thank_named(text: str, values: Values, strings: Strings) -> tuple[str, str]:
    """Return sentences of which one says what somebody did for the candidate as thanks for it, and who is thanked.

    Args:
        text: The candidate's own sentences: "Dr. Osei stayed for an hour to talk with me."
        values: The validated values by name.
        strings: What follows from each field alone; the other people are thanked in the same sentence.
    """
    said = split_sentences(text)
    for place, each in enumerate(said):
        for person in values.get("people") or ():
            rest = each.removeprefix(person.name)
            if rest != each and _DID_FOR_ME.match(rest):
                others = str(strings.get("people") or "")
                whom = f"{others}, and in particular to {person.name}" if others else person.name
                return " ".join((*said[:place], f"I am grateful to {whom}, who{rest}", *said[place + 1 :])), whom
    return text, ""


def _flatten(given: str | Sequence[str] | None) -> str:
    return given if isinstance(given, str) else " ".join(given or ())


def _with_honorific(person: Person, name: str) -> str:
    known = person.honorific is None or name.startswith(person.honorific)
    return name if known else f"{person.honorific} {name}"


def _is_same(person: Person, reader: Person) -> bool:
    """Return whether one of the people is the reader, whose name may be noted in full or in part."""
    one, other = _name_words(person.name), _name_words(reader.name)
    return bool(one and other) and (one <= other or other <= one)


def _call_words(person: Person) -> set[str]:
    """Return the words of a name that only that person has: "Alvarado" of "Mrs. Alvarado", none of "the trustees"."""
    words = _WORDS.findall(person.name)
    return {word for word in words if word[:1].isupper() and word.lower() not in TITLES | _STYLES}


def _name_words(name: str) -> frozenset[str]:
    words = (word.strip(".,()").casefold() for word in name.split())
    return frozenset(word for word in words if word and word not in TITLES)


def address_reader(given: Person | None, strings: Strings, _join: JoinWith) -> Strings:
    """Return whether the reader is on first-name terms, and how one greets, says "I would" and closes with them.

    Args:
        given: The reader.
        strings: What every language has.
    """
    warm = given is not None and given.honorific is None
    first_name = warm and given is not None and given.given_name is not None
    signature = str(strings.get("signature") or "")
    for close, lighter in _LIGHTER.items() if first_name else ():
        signature = f"{lighter}{signature.removeprefix(close)}" if signature.startswith(close) else signature
    return {
        "warm": yes(warm),
        "i_would": "I'd" if warm else "I would",
        "i_am": "I'm" if warm else "I am",
        "i_have": "I've" if warm else "I have",
        "hello": strings["note_greeting"] if first_name else strings.get("greeting", ""),
        "signed": signature,
    }


def with_reader(people: str) -> str:
    """Return people in a list that begins with the reader: "you and Ms. Reid", "you, Ms. Reid, and Sam".

    Args:
        people: Their names, in a list.
    """
    listed = people if "," in people else people.replace(" and ", ", and ")
    return f"you, {listed}" if " and " in people else f"you and {people}"
