"""Read a list of words, and what a template sees."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple


def words(listed: str) -> frozenset[str]:
    """Return the words of a text that are parted by white space.

    Args:
        listed: The words.
    """
    return frozenset(listed.split())


class Forms(NamedTuple):
    """Strings that are derived one by one, when they are asked for.

    Args:
        names: Their names.
        derive: Returns the string of a name.
    """

    names: Collection[str]
    derive: Callable[[str], str]


class Told(dict[str, str]):
    """The texts that a template sees, by name; what is not among them is derived, or else the empty string."""

    def __init__(self, strings: Mapping[str, object], forms: Sequence[Forms] = ()) -> None:
        super().__init__({name: text for name, text in strings.items() if isinstance(text, str)})
        self._forms = forms

    def __missing__(self, name: str) -> str:
        """Return what is derived under a name, or the empty string."""
        text = next((forms.derive(name) for forms in self._forms if name in forms.names), "")
        self[name] = text
        return text


def yes(holds: object) -> str:
    """Return ``yes`` or nothing, as templates have it.

    Args:
        holds: What is true or not.
    """
    return "yes" if holds else ""


LIGHT_WORDS = words(
    """
    der die das den dem des ein eine einen einem einer eines und oder aber sowie auch noch nur schon sehr mehr mit von
    vom zum zur bei beim für aus auf über unter nach vor seit bis durch gegen ohne zwischen wie was wer wann dass weil
    wenn als ich sie wir ihr mir mich ihnen uns mein meine meinen meinem meiner ihre ihren ihrem ihrer unser unsere
    dieser diese dieses diesem diesen hat habe haben hatte ist sind war waren bin wird werden würde sein kann können
    dort hier dabei dafür damit davon darüber sich nicht kein keine alle alles
    """
)
"""Small words that carry no meaning of their own."""
