"""The catalogue: which templates there are, by language, message type, channel and variant, and whose they are."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import Any, Self

import attrs

from .._converters import to_tuple
from .._guarding import fits, guarded
from .._message_types import CHANNELS, FIELDS
from .._validation import explain_bad_arguments
from ..contexts import Field
from ..errors import InvalidArgumentError, Problem, Problems, nearest
from ..languages import Conventions, _resources
from ..languages._negotiation import negotiate_locale
from ..vocabulary import is_custom_word
from ._host_fields import check_host_fields
from ._host_templates import HostTemplates, compile_host_templates, read_sources
from ._templates import MessageTemplate, TemplateKey, builtin_templates

_MOST_CONVENTIONS = 64
"""How many locales a catalogue keeps conventions for; a host that writes in more makes them again."""


@guarded
@explain_bad_arguments
@attrs.frozen(kw_only=True, eq=False, slots=False)
class Catalog:
    """The templates that messages are rendered from: the library's own, under those that a host adds.

    A catalogue never changes and is safe to share between threads; ``with_text`` and its kin return a new one. A host's
    templates are not trusted: they are checked when they are added, and see strings only.

    Args:
        host_templates: The host's templates, the latest last.
        host_types: The host's message types, each with its fields.
        host_languages: The letter conventions of the languages that the host adds.
    """

    host_templates: tuple[HostTemplates, ...] = attrs.field(default=(), converter=to_tuple)
    host_types: Mapping[str, tuple[Field, ...]] = attrs.field(default=MappingProxyType({}), repr=False)
    host_languages: Mapping[str, type[Conventions]] = attrs.field(default=MappingProxyType({}), repr=False)
    _templates: dict[str, dict[TemplateKey, tuple[MessageTemplate, ...]]] = attrs.field(
        factory=dict, init=False, repr=False
    )
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
        """Return a catalogue with one template of the host's own, in place of the library's.

        Args:
            message_type: A message type of the library, or one added by ``with_type``.
            channel: The channel it is written for.
            source: The source of the template, or a list of several wordings that say the same in other words.
            variant: Which variant it replaces, for a type that has variants.
            locale: The language it is written in, by the name of its folder or of ``with_language``.
            translate: Translates the template's ``_('…')``, say with ``gettext``; called once for each, now.

        Returns:
            The new catalogue; this one stays as it is.

        Raises:
            InvalidArgumentError: If the type, channel, variant or language is unknown, or the list is empty.
            InvalidTemplateError: If the template uses anything but strings, conditions and safe filters.
        """
        name = ".".join(part for part in (str(message_type), str(channel), variant) if part)
        wordings = list(source) if isinstance(source, list | tuple) else [source]
        if not wordings:
            problem = Problem("source", source, "contains no template", "pass at least one wording")
            raise InvalidArgumentError("with_text", [problem])
        texts = {f"{name}.{place}": text for place, text in enumerate(wordings, 1)}
        return self.with_texts(texts, locale=locale, translate=translate)

    def with_texts(
        self, texts: Mapping[str, str] | Any, *, locale: str = "en", translate: Callable[[str], str] = str
    ) -> Self:
        """Return a catalogue with several templates of the host's own.

        Args:
            texts: Templates by name, ``thank-you.email.interested`` or ``contact-request.phone``, with the number of
                the wording behind it where there are several; or a Jinja2 loader that can list its templates under
                such names, with or without ``.txt``.
            locale: The language they are written in.
            translate: Translates the templates' ``_('…')``, say with ``gettext``; called once for each, now.

        Returns:
            The new catalogue; this one stays as it is.

        Raises:
            InvalidArgumentError: If a name or the language is unknown, two names mean the same text, there is no text,
                or the loader cannot list its templates.
            InvalidTemplateError: If a template uses anything but strings, conditions and safe filters.
        """
        sources = read_sources(texts)
        if not sources:
            problem = Problem("texts", texts, "contains no template", "pass at least one")
            raise InvalidArgumentError("with_texts", [problem])
        return self._with_sources(sources, locale, translate)

    def _with_sources(self, sources: Mapping[str, str], locale: str, translate: Callable[[str], str]) -> Self:
        self._check_language(locale)
        sentence_separator = self.conventions(locale, locale).sentence_separator
        added = compile_host_templates(sources, self.types(), locale, sentence_separator, translate)
        return attrs.evolve(self, host_templates=(*self.host_templates, *added))

    def with_type(
        self, message_type: str, fields: Iterable[Field], texts: Mapping[str, str], *, locale: str = "en"
    ) -> Self:
        """Return a catalogue with a message type of the host's own.

        Args:
            message_type: Its name, which starts with ``x-``: ``x-reference-note``.
            fields: What it needs and takes.
            texts: Its template for each channel.
            locale: The language they are written in.

        Returns:
            The new catalogue; this one stays as it is.

        Raises:
            InvalidArgumentError: If the name does not start with ``x-``, or a field or a channel is none; a field named
                as one of the library's is must be of its kind.
            InvalidTemplateError: If a template uses anything but strings, conditions and safe filters.
        """
        problems = Problems()
        if not is_custom_word(message_type):
            remedy = "start it with 'x-', as in 'x-reference-note'"
            problems.refuse("message_type", message_type, "is not a name for a host's message type", remedy)
        sources: object = texts
        if not isinstance(sources, Mapping):
            problems.refuse("texts", sources, "is not a mapping", "pass a template for each channel, by its name")
        declared = check_host_fields(fields, problems)
        problems.raise_if_any(InvalidArgumentError, "with_type")
        types = MappingProxyType({**self.host_types, message_type: declared})
        extended = attrs.evolve(self, host_types=types)
        return extended._with_sources(
            {f"{message_type}.{channel}": source for channel, source in texts.items()}, locale, str
        )

    def with_language(self, locale: str, conventions: type[Conventions], texts: Mapping[str, str] | Any) -> Self:
        """Return a catalogue with a language that the library does not have.

        Args:
            locale: Its name, ``fr`` or ``pt_BR``.
            conventions: Its letter conventions, a class derived from ``followup_kit.languages.Conventions``.
            texts: Its templates, as for ``with_texts``.

        Returns:
            The new catalogue; this one stays as it is.

        Raises:
            InvalidArgumentError: If the CLDR has no such locale, the conventions are no such class, or a name is
                unknown.
            InvalidTemplateError: If a template uses anything but strings, conditions and safe filters.
        """
        given: object = conventions
        if not isinstance(given, type) or not issubclass(given, Conventions):
            remedy = "derive it from followup_kit.languages.Conventions"
            problem = Problem("conventions", conventions, "is not a subclass of Conventions", remedy)
            raise InvalidArgumentError("with_language", [problem])
        negotiate_locale(locale, (locale,) if fits(locale, str) else ())
        languages = MappingProxyType({**self.host_languages, locale: conventions})
        return attrs.evolve(self, host_languages=languages)._with_sources(read_sources(texts), locale, str)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages that there are templates in: the library's own by name, then the host's."""
        return tuple(dict.fromkeys((*_resources.languages(), *self.host_languages)))

    def types(self) -> Mapping[str, tuple[Field, ...]]:
        """Return the fields of every message type, the library's and the host's, by the name of the type."""
        return self._types

    @cached_property
    def _types(self) -> Mapping[str, tuple[Field, ...]]:
        return MappingProxyType({**FIELDS, **self.host_types})

    def preload(self) -> None:
        """Import what checks and compiles a host's templates, so that adding one later imports nothing."""
        compile_host_templates({"contact-request.phone": "{{ company }}"}, self.types(), "en", " ", str)

    def conventions(self, language: str, locale: str, formality: str | None = None) -> Conventions:
        """Return the letter conventions of a language, made once for each locale and formality.

        Args:
            language: One of ``languages``.
            locale: The locale in which dates and lists are written, say ``en_GB``.
            formality: How formally to write; the language's usual way when left out.

        Raises:
            InvalidArgumentError: If the language has no such formality.
        """
        self._check_language(language)
        kind = self.host_languages.get(language) or _resources.conventions(language)
        chosen = kind.formalities[0] if formality is None else formality
        if chosen not in kind.formalities:
            wrong = f"is not a formality of language {language!r}"
            raise InvalidArgumentError(
                "render", [Problem("formality", formality, wrong, nearest(formality, kind.formalities))]
            )
        known = self._conventions.get((language, locale, chosen))
        if known is None:
            if len(self._conventions) >= _MOST_CONVENTIONS:
                self._conventions.clear()
            known = self._conventions[language, locale, chosen] = kind(locale, chosen)
        return known

    def templates(self, language: str) -> Mapping[TemplateKey, tuple[MessageTemplate, ...]]:
        """Return every template of a language: for each key its wordings, which say the same in other words.

        Args:
            language: One of ``languages``.
        """
        if language not in self._templates:
            self._check_language(language)
            templates: dict[TemplateKey, tuple[MessageTemplate, ...]] = {}
            if language not in self.host_languages:
                templates.update(builtin_templates(language))
            templates.update((each.key, each.wordings) for each in self.host_templates if each.language == language)
            self._templates[language] = templates
        return self._templates[language]

    def channels(self, language: str, message_type: str) -> tuple[str, ...]:
        """Return the channels that a message type is written for, the usual one first.

        Args:
            language: One of ``languages``.
            message_type: The type; of an unknown one there are none.
        """
        known = self._channels.get((language, message_type))
        if known is None:
            written = dict.fromkeys(key.channel for key in self.templates(language) if key.message_type == message_type)
            usual = [channel for channel in CHANNELS.get(message_type, ()) if channel in written]
            known = self._channels[language, message_type] = tuple(dict.fromkeys((*usual, *written)))
        return known

    def wordings(
        self, language: str, message_type: str, channel: str, variant: str | None
    ) -> tuple[MessageTemplate, ...]:
        """Return the wordings of one message, each a compiled template.

        Args:
            language: One of ``languages``.
            message_type: The type.
            channel: The channel.
            variant: The variant, or ``None`` for a type that has only one.

        Raises:
            InvalidArgumentError: If there is no such template in the language.
        """
        found = self.templates(language).get(TemplateKey(message_type, channel, variant))
        if found is not None:
            return found
        known = [
            key.variant
            for key in self.templates(language)
            if (key.message_type, key.channel) == (message_type, channel) and key.variant
        ]
        remedy = nearest(variant, known) if known else f"there are no templates for it in {language!r}: add one"
        wrong = f"is not a variant of '{message_type:.40}' by {channel:.40} in {language!r}"
        raise InvalidArgumentError("render", [Problem("variant", variant, wrong, remedy)])

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.host_templates, dict(self.host_types), dict(self.host_languages))

    def _check_language(self, locale: str) -> None:
        if locale not in self.languages:
            remedy = f"{nearest(locale, self.languages)}; add another with with_language"
            given: object = locale
            wrong = f"no templates for language {locale[:40]!r}" if isinstance(given, str) else "is not a language"
            raise InvalidArgumentError("Catalog", [Problem("locale", locale, wrong, remedy)])


def _restore(
    kind: type[Catalog],
    host_templates: tuple[HostTemplates, ...],
    host_types: Mapping[str, tuple[Field, ...]],
    host_languages: Mapping[str, type[Conventions]],
) -> Catalog:
    """Return a catalogue that was pickled or copied: its caches start empty."""
    return kind(
        host_templates=host_templates,
        host_types=MappingProxyType(host_types),
        host_languages=MappingProxyType(host_languages),
    )


DEFAULT_CATALOG = Catalog()
"""The templates that come with the library."""
