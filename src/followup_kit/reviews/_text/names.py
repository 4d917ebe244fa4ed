"""The names that the facts hold, normalized for comparison with the tokens of a draft."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

import attrs

from ..._message_types import FIELDS
from ..._unicode import ISOLATES
from ...contexts import FieldKind
from ...facts import Candidate, Person
from .lexicon import Lexicon
from .tokens import Token, tokenize

_FREE_TEXT_KINDS = (FieldKind.FREE_TEXT, FieldKind.TEXTS, FieldKind.SENTENCES, FieldKind.QUESTION)
_FREE_TEXT = tuple(
    dict.fromkeys(field.name for fields in FIELDS.values() for field in fields if field.kind in _FREE_TEXT_KINDS)
)
"""The names of the entries that hold the candidate's own words."""

_STATED = ("reference", "reports_to")
"""The names of further entries whose words are right wherever they stand."""

OTHER_TEXTS = "other_texts"
"""The entry that holds the texts of a host's own fields."""

_ISOLATES = re.compile(f"[{ISOLATES}]")
_COMMON_COMPANY_WORDS = frozenset(
    """
    ag and association bank bv care center centre city clinic college co company consulting corp corporation council
    county data digital energy engineering foundation gmbh group health holding holdings hospital inc industries
    institute international kg labs law limited llc llp logistics ltd media national partners plc pty sa school se
    services software solutions studio studios systems technologies technology the trust university
    """.split()  # noqa: SIM905 - words read better as words
)


@attrs.frozen
class Name:
    """A name of the facts, and its words.

    Args:
        text: The name as the facts have it, without invisible characters.
        words: Its words, normalized.
        written: The same words as they are written.
    """

    text: str
    words: tuple[str, ...]
    written: tuple[str, ...]

    @property
    def joined(self) -> str:
        """The normalized name without spaces, as it is compared in scripts without spaces."""
        return "".join(self.words)


class Names:
    """Every name and free text that the facts hold.

    Args:
        values: The validated entries of a context.
        lexicon: The lexicon of the draft's language, which says how to split names into words.
    """

    def __init__(self, values: dict[str, Any], lexicon: Lexicon) -> None:
        self.uses_spaces = lexicon.uses_spaces
        candidate: Candidate = values["candidate"]
        recipient: Person | None = values["recipient"]
        self.candidate = self.name(candidate.name)
        self.company = self.name(values["company"])
        self.position = self.name(values["position"])
        self.recipient: tuple[Name, ...] = () if recipient is None else self._of_person(recipient)
        self.people = tuple(name for person in values.get("people") or () for name in self._of_person(person))
        self.recipient_words = {
            part for name in self.recipient for word in name.words for part in (word, *word.split("-"))
        }
        self.candidate_words = set(self.candidate.words)
        others = [text for name in _FREE_TEXT for text in _texts(values.get(name))]
        others += [text for name in (*_STATED, OTHER_TEXTS) for text in _texts(values.get(name))]
        names = [*self.recipient, *self.people, self.candidate, self.company, self.position, *map(self.name, others)]
        honorific = self.name((recipient and recipient.honorific) or "")
        self.honorific_words = frozenset(honorific.words)
        names.append(honorific)
        self.known = frozenset(word for name in names for word in name.words)
        """Every normalized word of the facts: correct wherever it stands."""
        self.written_texts = tuple({name.text for name in names})
        """The facts as they are written."""
        self.texts = tuple({" ".join(name.words) if self.uses_spaces else name.joined for name in names})
        """The facts as normalized texts, as phrases are compared with them."""
        self.usual_words = frozenset(
            word for name in (*self.recipient, self.candidate, self.company, self.position) for word in name.words
        )
        """The words of recipient, candidate, company and position, which any letter about them holds."""
        self.doubled_words = frozenset(
            one for name in names for one, other in zip(name.words, name.words[1:], strict=False) if one == other
        )
        """Words that a name itself repeats, as in Walla Walla."""

    def _of_person(self, person: Person) -> tuple[Name, ...]:
        texts = (person.name, person.given_name, person.family_name)
        return tuple(self.name(text) for text in texts if text)

    def name(self, text: str) -> Name:
        """Return a text as a name: visible characters, split into words."""
        visible = unicodedata.normalize("NFC", _ISOLATES.sub("", text))
        tokens = [token for token in tokenize(visible, uses_spaces=self.uses_spaces) if token.is_word]
        return Name(visible, tuple(t.text for t in tokens), tuple(visible[t.start : t.end] for t in tokens))

    def is_honorific(self, token: Token) -> bool:
        """Return whether a token belongs to the recipient's honorific."""
        return token.text in self.honorific_words

    def company_words(self) -> Iterable[tuple[str, str]]:
        """Yield the distinctive words of the company, each normalized and as written: not ``Inc`` or ``Group``."""
        for word, written in zip(self.company.words, self.company.written, strict=True):
            if word not in _COMMON_COMPANY_WORDS:
                yield word, written

    def is_recipient(self, token: Token) -> bool:
        """Return whether a token is a word of the recipient's names, also in the genitive."""
        return _without_genitive(token.text) in self.recipient_words or token.text in self.recipient_words


def _without_genitive(word: str) -> str:
    return word.removesuffix("'s").rstrip("'")


def _texts(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    """Return the texts of an entry that may hold one, several or none."""
    return (value,) if isinstance(value, str) else value or ()
