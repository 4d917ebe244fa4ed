"""The catalogue: which texts there are, in which language, for which type, channel and variant, and whose they are."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

import attrs

from .._message_types import CHANNELS, FIELDS
from .._validation import to_tuple
from ..contexts import Field, FieldKind
from ..errors import InvalidArgumentError, Problem, nearest
from ..languages import Conventions, _resources
from ._templates import Key, Text, compiled_texts

if TYPE_CHECKING:
    from ._host_texts import OwnText


@attrs.frozen(kw_only=True, eq=False, slots=False)
class Catalog:
    """The texts that messages are written from: those of the library, under the layers a host puts over them.

    A catalogue never changes and is safe to share between threads; ``with_text`` and its kin return a new one. A host's
    texts are checked when they are added and see strings only.

    Args:
        own: The host's texts, the latest last.
        own_types: The host's message types, with their fields.
        own_languages: The letter conventions of the languages the host brings.
    """

    own: "tuple[OwnText, ...]" = attrs.field(default=(), converter=to_tuple)
    own_types: Mapping[str, tuple[Field, ...]] = attrs.field(default=MappingProxyType({}), repr=False)
    own_languages: Mapping[str, type[Conventions]] = attrs.field(default=MappingProxyType({}), repr=False)
    _compiled: dict[str, dict[Key, tuple[Text, ...]]] = attrs.field(factory=dict, init=False, repr=False)
    _conventions: dict[tuple[str, str, str], Conventions] = attrs.field(factory=dict, init=False, repr=False)
    _channels: dict[tuple[str, str], tuple[str, ...]] = attrs.field(factory=dict, init=False, repr=False)

    def with_text(
        self,
        message_type: str,
        channel: str,
        source: str | Sequence[str],
        *,
        variant: str | None = None,
        locale: str = "en",
        translate: Callable[[str], str] = str,
    ) -> Self:
        """Return the catalogue with one text of the host's own, in place of the library's or beside it.

        Args:
            message_type: A message type of the library, or one added by ``with_type``.
            channel: The channel it is written for.
            source: The template, or several wordings of it that say the same in other words.
            variant: Which variant it replaces, for a type that has variants.
            locale: The language it is written in, by the name of its folder or of ``with_language``.
            translate: What the template's ``_('…')`` stand for, say a catalogue's ``gettext``; asked once, now.

        Raises:
            InvalidArgumentError: If the type, channel, variant or language is unknown.
            InvalidTemplateError: If the template uses anything but strings, conditions and safe filters.
        """
        name = ".".join(part for part in (str(message_type), str(channel), variant) if part)
        wordings = list(source) if isinstance(source, list | tuple) else [source]
        texts = {f"{name}.{place}": text for place, text in enumerate(wordings, 1)}
        return self.with_texts(texts, locale=locale, translate=translate)

    def with_texts(
        self, texts: Mapping[str, str] | Any, *, locale: str = "en", translate: Callable[[str], str] = str
    ) -> Self:
        """Return the catalogue with several texts of the host's own.

        Args:
            texts: Templates by name, ``thank-you.email.interested`` or ``contact-request.phone``, with the number of
                the wording behind it where there are several; or a Jinja2 loader that can list its templates under
                such names, with or without ``.txt``.
            locale: The language they are written in.
            translate: What the templates' ``_('…')`` stand for, say a catalogue's ``gettext``; asked once, now.

        Raises:
            InvalidArgumentError: If a name or the language is unknown, or the loader cannot list its templates.
            InvalidTemplateError: If a template uses anything but strings, conditions and safe filters.
        """
        from ._host_texts import own_texts, sources_of  # noqa: PLC0415 - loaded when a host brings texts

        self._check_language(locale)
        sentence_separator = self.conventions(locale, locale).sentence_separator
        added = own_texts(sources_of(texts), self.types(), locale, sentence_separator, translate)
        return attrs.evolve(self, own=(*self.own, *added))

    def with_type(
        self, message_type: str, fields: Iterable[Field], texts: Mapping[str, str], *, locale: str = "en"
    ) -> Self:
        """Return the catalogue with a message type of the host's own.

        Args:
            message_type: Its word, which starts with ``x-``.
            fields: What it needs and takes.
            texts: Its template for each channel.
            locale: The language they are written in.

        Raises:
            InvalidArgumentError: If the word does not start with ``x-``, or the fields or texts are no such thing.
            InvalidTemplateError: If a template uses anything but strings, conditions and safe filters.
        """
        from ._host_texts import is_own_type  # noqa: PLC0415 - as above

        declared = tuple(fields)
        if not is_own_type(message_type):
            wrong = "is no word of a host's own"
            problem = Problem("message_type", message_type, wrong, "start it with 'x-': 'x-reference-note'")
            raise InvalidArgumentError("with_type", [problem])
        strange: list[object] = [each for each in declared if not isinstance(each, Field)]
        if strange:
            raise InvalidArgumentError("with_type", [Problem("fields", strange[0], "is not a Field", "pass Fields")])
        unknown = [
            Problem(f"{field.name}.kind", field.kind, "is not a known word", nearest(field.kind, FieldKind))
            for field in declared
            if field.kind not in tuple(FieldKind)
        ]
        if unknown:
            raise InvalidArgumentError("with_type", unknown)
        types = MappingProxyType({**self.own_types, message_type: declared})
        known = attrs.evolve(self, own_types=types)
        return known.with_texts({f"{message_type}.{way}": text for way, text in texts.items()}, locale=locale)

    def with_language(self, locale: str, conventions: type[Conventions], texts: Mapping[str, str] | Any) -> Self:
        """Return the catalogue with a language the library does not have.

        Args:
            locale: Its name, ``fr`` or ``pt_BR``.
            conventions: Its letter conventions, a class derived from ``followup_kit.languages.Conventions``.
            texts: Its templates, as for ``with_texts``.

        Raises:
            InvalidArgumentError: If the conventions are no such class, or a name is unknown.
            InvalidTemplateError: If a template uses anything but strings, conditions and safe filters.
        """
        given: object = conventions
        if not isinstance(given, type) or not issubclass(given, Conventions):
            problem = Problem("conventions", conventions, "is no class of Conventions", "derive it from Conventions")
            raise InvalidArgumentError("with_language", [problem])
        languages = MappingProxyType({**self.own_languages, locale: conventions})
        return attrs.evolve(self, own_languages=languages).with_texts(texts, locale=locale)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages there are letters in."""
        return tuple(dict.fromkeys((*_resources.languages(), *self.own_languages)))

    def types(self) -> Mapping[str, tuple[Field, ...]]:
        """Return the message types there are, with their fields."""
        return self._types

    @cached_property
    def _types(self) -> Mapping[str, tuple[Field, ...]]:
        return MappingProxyType({**FIELDS, **self.own_types})

    def preload(self) -> None:
        """Load what checks and compiles a host's texts, so that adding one later reads nothing."""
        from ._host_texts import own_texts  # noqa: PLC0415 - as above

        own_texts({"contact-request.email": "{{ company }}"}, self.types(), "en", " ", str)

    def conventions(self, language: str, locale: str, formality: str | None = None) -> Conventions:
        """Return the letter conventions of a language.

        Args:
            language: One of ``languages``.
            locale: The locale for dates and lists.
            formality: How formally to write; the language's usual way when left out.

        Raises:
            InvalidArgumentError: If the language has no such formality.
        """
        kind = self.own_languages.get(language) or _resources.conventions(language)
        chosen = kind.formalities[0] if formality is None else formality
        if chosen not in kind.formalities:
            problem = Problem("formality", formality, f"is not one of {language}", nearest(formality, kind.formalities))
            raise InvalidArgumentError("render", [problem])
        known = self._conventions.get((language, locale, chosen))
        if known is None:
            known = self._conventions[language, locale, chosen] = kind(locale, chosen)
        return known

    def texts(self, language: str) -> dict[Key, tuple[Text, ...]]:
        """Return every text of a language: for each key its wordings, which say the same in other words.

        Args:
            language: One of ``languages``.
        """
        if language not in self._compiled:
            base: Mapping[Key, tuple[Text, ...]] = {} if language in self.own_languages else compiled_texts(language)
            own = {text.key: text.wordings for text in self.own if text.language == language}
            self._compiled[language] = {**base, **own}
        return self._compiled[language]

    def channels(self, language: str, message_type: str) -> tuple[str, ...]:
        """Return the channels a type can be written for, the usual one first.

        Args:
            language: One of ``languages``.
            message_type: The type.
        """
        known = self._channels.get((language, message_type))
        if known is None:
            written = dict.fromkeys(channel for kind, channel, _ in self.texts(language) if kind == message_type)
            usual = [channel for channel in CHANNELS.get(message_type, ()) if channel in written]
            known = self._channels[language, message_type] = tuple(dict.fromkeys((*usual, *written)))
        return known

    def wordings(self, language: str, message_type: str, channel: str, variant: str | None) -> tuple[Text, ...]:
        """Return the wordings of one text.

        Args:
            language: One of ``languages``.
            message_type: The type.
            channel: The channel.
            variant: The variant, or ``None`` for a type that has only one.

        Raises:
            InvalidArgumentError: If there is no such text in the language.
        """
        found = self.texts(language).get((message_type, channel, variant))
        if found is not None:
            return found
        known = [known for kind, way, known in self.texts(language) if (kind, way) == (message_type, channel) and known]
        remedy = nearest(variant, known) if known else f"there is no text of it in {language!r}: add one"
        problem = Problem("variant", variant, f"is no variant of a {message_type} by {channel} here", remedy)
        raise InvalidArgumentError("render", [problem])

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.own, dict(self.own_types), dict(self.own_languages))

    def _check_language(self, locale: str) -> None:
        if locale not in self.languages:
            remedy = f"{nearest(locale, self.languages)}; add another with with_language"
            raise InvalidArgumentError("Catalog", [Problem("locale", locale, "is no language here", remedy)])


def _restored(
    kind: type[Catalog],
    own: "tuple[OwnText, ...]",
    own_types: Mapping[str, tuple[Field, ...]],
    own_languages: Mapping[str, type[Conventions]],
) -> Catalog:
    """Return a catalogue that was pickled or copied: what it compiled it compiles anew."""
    return kind(own=own, own_types=MappingProxyType(own_types), own_languages=MappingProxyType(own_languages))


DEFAULT_CATALOG = Catalog()
"""The texts that come with the library."""
