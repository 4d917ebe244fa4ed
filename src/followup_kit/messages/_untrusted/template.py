"""Compile a host's template, with its translations filled in, and render it with strings alone."""

from collections.abc import Callable, Container, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ...errors import InvalidContextError, InvalidTemplateError, Problem
from ...languages import Strings
from .bounds import LONGEST_OUTPUT
from .parsing import parse_template
from .refused import TOO_DEEP
from .sandbox import sandbox

if TYPE_CHECKING:
    from jinja2 import Template, nodes


class _Origin(NamedTuple):
    """What a template was compiled from.

    Args:
        source: The template as the host wrote it.
        names: The names it may use, each with the attributes it may take.
        where: What it is called, for the errors.
        translations: The translations that were filled in, by the original.
    """

    source: str
    names: Mapping[str, frozenset[str]]
    where: str
    translations: Mapping[str, str]


class HostTemplate:
    """A host's template that was checked and compiled; it never changes, and threads may share it.

    Args:
        template: The compiled template.
        used: The names it uses, each with the attributes it takes.
        where: What it is called, for the errors.
        origin: What it was compiled from, so that it can be pickled: a template cannot.
    """

    __slots__ = ("_origin", "_template", "_used", "_where")

    def __init__(self, template: "Template", used: Mapping[str, frozenset[str]], where: str, origin: "_Origin") -> None:
        self._template = template
        self._used = used
        self._where = where
        self._origin = origin

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, self._origin

    @property
    def names(self) -> Container[str]:
        """The names that it asks for."""
        return self._used

    def render(self, strings: Strings) -> str:
        """Return the text with the strings in their places.

        Args:
            strings: A string for each plain name, a dict of strings for each name with attributes; more does not harm.

        Raises:
            InvalidContextError: If a value that the template uses is missing or no string, or the text gets too long.
        """
        plain = self._to_exact_strings(strings)
        pieces: list[str] = []
        length = 0
        for piece in self._template.generate(plain):
            pieces.append(piece)
            length += len(piece)
            if length > LONGEST_OUTPUT:
                start = "".join(pieces)[:LONGEST_OUTPUT]
                wrong = f"has more than {LONGEST_OUTPUT} characters"
                problem = Problem("output", start, wrong, "pass shorter values, or use them less often")
                raise InvalidContextError(self._where, [problem])
        return "".join(pieces)

    def _to_exact_strings(self, strings: Strings) -> Strings:
        """Copy what the template uses into exact strings and dicts, so that no method of a value is ever called."""
        problems: list[Problem] = []

        def exact(field: str, value: object) -> str:
            """Return a value as an exact string; note what is no string."""
            if isinstance(value, str):
                return str.__str__(value)
            remedy = "pass a string, the empty one where there is nothing to say"
            problems.append(Problem(field, value, "is not a string", remedy))
            return ""

        plain: Strings = {}
        for name, attributes in self._used.items():
            given = strings.get(name)
            if attributes:
                parts: Mapping[str, object] = given if isinstance(given, Mapping) else {}
                plain[name] = {each: exact(f"{name}.{each}", parts.get(each)) for each in sorted(attributes)}
            else:
                plain[name] = exact(name, given)
        if problems:
            raise InvalidContextError(self._where, problems)
        return plain


def compile_template(
    source: str,
    names: Mapping[str, frozenset[str]],
    *,
    where: str,
    translate: Callable[[str], str] = str,
) -> HostTemplate:
    """Check a template and compile it.

    Args:
        source: The template as the host wrote it.
        names: The names it may use, each with the attributes it may take; a plain text takes none.
        where: What the template is called, for the errors.
        translate: What ``_('…')`` stands for; it is asked now, once for each, and not when a letter is due.

    Returns:
        The template, ready to be rendered.

    Raises:
        InvalidTemplateError: If the template is refused by ``check_template``, or a translation is not a string.
    """
    tree, used = parse_template(source, names, where)
    translations: dict[str, str] = {}
    try:
        template = sandbox().from_string(_fill_in_translations(tree, translate, where, translations))
    except RecursionError:
        raise InvalidTemplateError(where, [Problem("line 1", source, *TOO_DEEP)]) from None
    return HostTemplate(template, used, where, _Origin(source, dict(names), where, translations))


def _restore(
    source: str, names: Mapping[str, frozenset[str]], where: str, translations: Mapping[str, str]
) -> HostTemplate:
    """Return a template that was pickled or copied, compiled anew."""
    return compile_template(source, names, where=where, translate=translations.__getitem__)


def _fill_in_translations(
    tree: "nodes.Template", translate: Callable[[str], str], where: str, translations: dict[str, str]
) -> "nodes.Template":
    """Put translations in the place of calls, and the empty text in that of an ``else`` left out; note them."""
    from jinja2 import nodes  # noqa: PLC0415 - loaded with the first template
    from jinja2.visitor import NodeTransformer  # noqa: PLC0415

    problems: list[Problem] = []

    class Filled(NodeTransformer):
        """Replaces nodes of the tree by what they stand for in every rendering."""

        def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802 - named by Jinja2
            """Return the translation of the text that ``_('…')`` marks; note one that is no text."""
            original = node.args[0].as_const()
            words: object = translate(original)
            if isinstance(words, str):
                translations[original] = str.__str__(words)
                return nodes.Const(translations[original], lineno=node.lineno, environment=node.environment)
            wrong = f"is translated as {type(words).__name__}, not text"
            problems.append(Problem(f"line {node.lineno}", original, wrong, "mend the translation"))
            return node

        def visit_CondExpr(self, node: nodes.CondExpr) -> nodes.Node:  # noqa: N802 - named by Jinja2
            """Return a conditional expression that has an ``else``."""
            if node.expr2 is None:
                node.expr2 = nodes.Const("", lineno=node.lineno, environment=node.environment)
            return self.generic_visit(node)

    filled: nodes.Template = Filled().visit(tree)
    if problems:
        raise InvalidTemplateError(where, problems)
    return filled
