"""Templates of a host's own: their names checked, their sources checked and compiled when they are added."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from .._message_types import VARIANTS
from .._sanitizing import refuse_in_header
from ..contexts import Field, FieldKind
from ..errors import InvalidArgumentError, InvalidTemplateError, Problem, Problems, nearest
from ..languages import CANDIDATE_STRINGS, PERSON_STRINGS, strings_of
from ..vocabulary import Channel
from ._host_fields import DERIVED_NAMES
from ._layout import SUBJECT, join_lines
from ._templates import WORDING_NUMBER, MessageTemplate, TemplateKey, parse_template_name

_MOST_PARTS_OF_A_NAME = 4
"""Type, channel, variant and the number of the wording."""

_PERSON_ATTRIBUTES = {
    FieldKind.CANDIDATE: frozenset(CANDIDATE_STRINGS),
    FieldKind.PERSON: frozenset(PERSON_STRINGS),
}
"""The attributes that a template may take of each kind of person."""


@attrs.frozen
class HostTemplates:
    """The wordings that a host has put in the place of the library's, for one key in one language.

    Args:
        language: The language they are written in.
        key: The type, channel and variant.
        sources: The templates as the host wrote them, one for each wording.
        wordings: The same, compiled.
    """

    language: str
    key: TemplateKey
    sources: tuple[str, ...] = attrs.field(repr=False)
    wordings: tuple[MessageTemplate, ...] = attrs.field(repr=False, eq=False)


def read_sources(templates: Mapping[str, str] | Any) -> dict[str, str]:
    """Return the sources of templates by name, from a mapping or a Jinja2 loader.

    Args:
        templates: Either.

    Raises:
        InvalidArgumentError: If it is neither, or the loader cannot list its templates.
    """
    if isinstance(templates, Mapping):
        return dict(templates)
    from jinja2 import BaseLoader, Environment  # noqa: PLC0415 - loaded when a host brings templates

    if not isinstance(templates, BaseLoader):
        problem = Problem("texts", templates, "is neither a mapping nor a Jinja2 loader", "pass templates by name")
        raise InvalidArgumentError("with_texts", [problem])
    environment = Environment(loader=templates, autoescape=False)  # noqa: S701 - asked for sources only, renders nothing
    try:
        names = templates.list_templates()
    except TypeError:
        problem = Problem("texts", templates, "cannot list its templates", "pass a loader that can, such as DictLoader")
        raise InvalidArgumentError("with_texts", [problem]) from None
    return {name.removesuffix(".txt"): templates.get_source(environment, name)[0] for name in names}


def compile_host_templates(
    sources: Mapping[str, str],
    types: Mapping[str, Sequence[Field]],
    language: str,
    sentence_separator: str,
    translate: Callable[[str], str],
) -> list[HostTemplates]:
    """Check a host's templates and compile them.

    Args:
        sources: The sources by name.
        types: The fields of every message type there is.
        language: The language they are written in.
        sentence_separator: What stands between two sentences in it.
        translate: What ``_('…')`` stands for in them.

    Raises:
        InvalidArgumentError: If a name is of no known type, channel or variant; with every such name.
        InvalidTemplateError: If a template uses anything but strings, conditions and safe filters; with the problems of
            every template.
    """
    from ._untrusted import check_template, compile_template  # noqa: PLC0415 - loaded when a host brings templates

    _check_names(sources, types)
    numbered: dict[TemplateKey, dict[int, str]] = {}
    problems = Problems()
    for name, source in sources.items():
        key, wording = parse_template_name(name)
        try:
            check_template(source, _allowed_names(types[key.message_type]), where=name)
        except InvalidTemplateError as error:
            problems.extend(error.problems, prefix=f"{name}, ")
        else:
            _check_subject(name, key.channel, source, problems)
        numbered.setdefault(key, {})[wording] = source
    problems.raise_if_any(InvalidTemplateError, f"templates in {language!r}")
    added = []
    for key, wordings in numbered.items():
        where = ".".join(part for part in (f"{language}/{key.message_type}", key.channel, key.variant) if part)
        names = _allowed_names(types[key.message_type])
        ordered = tuple(wordings[number] for number in sorted(wordings))
        compiled = tuple(
            compile_template(join_lines(each, sentence_separator), names, where=where, translate=translate)
            for each in ordered
        )
        added.append(HostTemplates(language, key, ordered, compiled))
    return added


def _check_subject(name: str, channel: str, source: str, problems: Problems) -> None:
    """Refuse an email without a subject, and a subject whose own words begin an encoded word of a mail header."""
    first = source.strip().partition("\n")[0]
    subject = first.removeprefix(SUBJECT).strip()
    if channel == Channel.EMAIL and (not first.startswith(SUBJECT) or not subject):
        problems.refuse(f"{name}, line 1", first, "is not a subject line", f"begin with one such as '{SUBJECT} …'")
    elif first.startswith(SUBJECT) and (refusal := refuse_in_header(subject.replace("\t", " "))) is not None:
        problems.refuse(f"{name}, line 1", first, *refusal)


def _check_names(sources: Mapping[str, str], types: Mapping[str, Sequence[Field]]) -> None:
    """Raise ``InvalidArgumentError`` with every name of a template that is none, or means the same as another."""
    problems: list[Problem] = []
    first_of: dict[tuple[TemplateKey, int], str] = {}
    for name in sources:
        problem = _check_name(name, types)
        if problem is None:
            other = first_of.setdefault(parse_template_name(name), name)
            if other != name:
                problem = Problem("texts", name, f"names the same text as {other!r}", "number the wordings from 1")
        if problem is not None:
            problems.append(problem)
    if problems:
        raise InvalidArgumentError("with_texts", problems)


def _check_name(name: str, types: Mapping[str, Sequence[Field]]) -> Problem | None:
    """Return what is wrong with the name of a template, or ``None``."""
    if not isinstance(name, str) or not 1 < len(name.split(".")) <= _MOST_PARTS_OF_A_NAME:
        return Problem("texts", name, "is not a template name", "name it type.channel or type.channel.variant")
    last = name.rpartition(".")[2]
    if last.isdecimal() and not WORDING_NUMBER.fullmatch(last):
        return Problem(
            "texts", name, "does not end in a wording number", "number the wordings from 1 to 99, as in '.2'"
        )
    key, _ = parse_template_name(name)
    if len(name.split(".")) == _MOST_PARTS_OF_A_NAME and not WORDING_NUMBER.fullmatch(last):
        return Problem("texts", name, "is not a template name", "name it type.channel.variant.number")
    if key.message_type not in types:
        wrong = f"has the unknown message type {key.message_type!r}"
        return Problem("texts", name, wrong, nearest(key.message_type, types))
    if key.channel not in tuple(Channel):
        return Problem("texts", name, f"has the unknown channel {key.channel!r}", nearest(key.channel, Channel))
    known = VARIANTS.get(key.message_type, ())
    if key.variant is None and known:
        return Problem("texts", name, "has no variant", nearest("", known))
    if key.variant is not None and key.variant not in known:
        remedy = nearest(key.variant, known) if known else f"leave it out: a {key.message_type} has no variants"
        return Problem("texts", name, f"has the unknown variant {key.variant!r}", remedy)
    return None


def _allowed_names(fields: Sequence[Field]) -> dict[str, frozenset[str]]:
    """Return every name that a template of these fields may use, with the attributes of each that is a person."""
    nothing = frozenset[str]()
    names = {name: nothing for field in fields for name in strings_of(field)} | {"on": nothing}
    names |= {field.name: _PERSON_ATTRIBUTES[field.kind] for field in fields if field.kind in _PERSON_ATTRIBUTES}
    return names | {name: nothing for name, needed in DERIVED_NAMES.items() if needed <= names.keys()}
