"""The names that a letter may rightly hold, and what comes close to one without being it."""

import unicodedata
from collections.abc import Iterable
from typing import Any

import attrs

from ...facts import Candidate, Person
from .lexicon import Lexicon
from .tokens import Token, tokenize

_FREE_TEXT = ("discussed", "strength", "forgotten", "question", "reason")
_UNSEEN = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
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
    """A name, and its words.

    Args:
        text: The name as the facts have it.
        words: Its words as they are compared.
        shown: The same words as they are written.
    """

    text: str
    words: tuple[str, ...]
    written: tuple[str, ...]

    @property
    def joined(self) -> str:
        """The name without its blanks, as scripts without blanks compare it."""
        return "".join(self.words)


class Names:
    """Every name that the facts hold.

    Args:
        values: The checked entries of a context.
        lexicon: The language's words; a name is not misspelt by one of them.
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
        others = (values[name] for name in _FREE_TEXT if values.get(name))
        held = [*self.recipient, *self.people, self.candidate, self.company, self.position, *map(self.name, others)]
        honorific = self.name((recipient and recipient.honorific) or "")
        self.honorific_words = frozenset(honorific.words)
        held.append(honorific)
        self.known = frozenset(word for name in held for word in name.words)
        """Every word of the facts: right wherever it stands."""
        self.texts = tuple({" ".join(name.words) if self.uses_spaces else name.joined for name in held})
        """The facts in the form in which phrases are compared."""
        self.usual_words = frozenset(
            word for name in (*self.recipient, self.candidate, self.company, self.position) for word in name.words
        )
        """The words of the names that every letter holds."""
        self.doubled_words = frozenset(
            one for name in held for one, other in zip(name.words, name.words[1:], strict=False) if one == other
        )
        """Words that a name itself repeats, as Walla Walla does."""

    def _of_person(self, person: Person) -> tuple[Name, ...]:
        texts = (person.name, person.given_name, person.family_name)
        return tuple(self.name(text) for text in texts if text)

    def name(self, text: str) -> Name:
        """Return a text as a name, without what cannot be seen in it."""
        visible = unicodedata.normalize("NFC", text.translate(_UNSEEN))
        tokens = [token for token in tokenize(visible, uses_spaces=self.uses_spaces) if token.is_word]
        return Name(visible, tuple(t.text for t in tokens), tuple(visible[t.start : t.end] for t in tokens))

    def is_honorific(self, token: Token) -> bool:
        """Say whether a word is of the recipient's honorific."""
        return token.text in self.honorific_words

    def company_words(self) -> Iterable[tuple[str, str]]:
        """Yield the words of the company that are its own, compared and as they are written."""
        for word, shown in zip(self.company.words, self.company.written, strict=True):
            if word not in _COMMON_COMPANY_WORDS:
                yield word, shown

    def is_recipient(self, token: Token) -> bool:
        """Say whether a word is one of the recipient's names, in whatever case it stands."""
        return _without_genitive(token.text) in self.recipient_words or token.text in self.recipient_words


def _without_genitive(word: str) -> str:
    return word.removesuffix("'s").rstrip("'")
