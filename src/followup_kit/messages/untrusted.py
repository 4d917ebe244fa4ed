"""Templates that a host brings: read with suspicion, and compiled only if they do nothing beyond what a letter needs.

What is allowed is listed, node by node of the syntax tree; whatever is not on the list is refused. The tree that was
checked is the one that is compiled, with its translations filled in, so that what runs holds no call at all.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import InvalidContextError, InvalidTemplateError, Problem, nearest
from ..languages import Strings

if TYPE_CHECKING:
    from jinja2 import Environment, Template, nodes

LONGEST_SOURCE = 10_000
"""How many characters a template may have."""

LONGEST_OUTPUT = 20_000
"""How many characters a template may come to, once it is filled in."""

DEEPEST = 20
"""How many levels a template may nest: statements, expressions, brackets; each ``elif`` counts as a level."""

MOST_TAGS = 300
"""How many tags a template may have: names in braces, statements and comments."""

LONGEST_TAG = 100
"""How many words and signs may stand between two braces and the two that close them."""

MOST_PROBLEMS = 50
"""How many problems are told of one template."""

FILTERS = ("capitalize", "default", "lower", "title", "trim", "upper")
"""The filters there are. None can make a text more than three times as long."""

_NEWLINE = re.compile(r"\r\n|\r|\n")

_LOOP = ("{% for %}", "is a loop", "use the name by itself: a list comes as one text, already joined")
_MACRO = ("{% macro %}", "defines or calls a macro", "write its text where it is needed")
_NAMING = ("{% set %}", "names a value", "use the name that the value has already")
_OTHER_TEMPLATE = ("{% include %}", "asks for another template", "write its text here")
_ESCAPING = ("{% autoescape %}", "changes how text is escaped", "leave it out: a letter is plain text")
_ARITHMETIC = ("", "calculates", "write the text out")
_LITERAL = ("", "is a collection", "write the text out")

_REFUSED = MappingProxyType(
    {
        "For": _LOOP,
        "Macro": _MACRO,
        "CallBlock": ("{% call %}", *_MACRO[1:]),
        "Assign": _NAMING,
        "AssignBlock": _NAMING,
        "With": ("{% with %}", *_NAMING[1:]),
        "FilterBlock": ("{% filter %}", "filters a block", "put the filter on a name, as in {{ company|upper }}"),
        "Block": ("{% block %}", "is for templates that extend one another", "write the text without it"),
        "Extends": ("{% extends %}", *_OTHER_TEMPLATE[1:]),
        "Include": _OTHER_TEMPLATE,
        "Import": ("{% import %}", *_OTHER_TEMPLATE[1:]),
        "FromImport": ("{% from %}", *_OTHER_TEMPLATE[1:]),
        "ScopedEvalContextModifier": _ESCAPING,
        "Concat": ("~", "joins texts", "write them side by side, as in {{ company }}{{ position }}"),
        "Test": ("is", "is a test", "write {% if company %}: what is absent is an empty text"),
        **dict.fromkeys(("Add", "Sub", "Mul", "Div", "FloorDiv", "Mod", "Pow", "Neg", "Pos"), _ARITHMETIC),
        **dict.fromkeys(("Dict", "List", "Tuple"), _LITERAL),
    }
)
"""What is refused by name, so that the remedy fits: what to show (or the line), what is wrong, what to do."""

_TOO_DEEP = (f"is nested more than {DEEPEST} levels deep", "put fewer ifs, brackets and filters into one another")
_ANYTHING_ELSE = ("", "is not for templates", "use text, names, if, and the filters " + ", ".join(FILTERS))


def checked_source(source: object, names: Mapping[str, frozenset[str]], *, where: str) -> None:
    """Check that a template does nothing but put strings in their places.

    Args:
        source: The template as the host wrote it.
        names: The names it may use, each with the attributes it may take; a plain text takes none.
        where: What the template is called, for the error.

    Raises:
        InvalidTemplateError: If it does anything else, cannot be read, or is too long; with every problem found.
    """
    _read(source, names, where)


def compiled(
    source: str,
    names: Mapping[str, frozenset[str]],
    *,
    where: str,
    translate: Callable[[str], str] = str,
) -> "Text":
    """Check a template and compile it.

    Args:
        source: The template as the host wrote it.
        names: The names it may use, each with the attributes it may take; a plain text takes none.
        where: What the template is called, for the errors.
        translate: What ``_('…')`` stands for; it is asked now, once for each, and not when a letter is due.

    Returns:
        The text, ready to be filled in.

    Raises:
        InvalidTemplateError: If the template is refused by ``checked_source``, or a translation is not a string.
    """
    tree, used = _read(source, names, where)
    try:
        template = _environment().from_string(_translated(tree, translate, where))
    except RecursionError:
        raise InvalidTemplateError(where, [Problem("line 1", source, *_TOO_DEEP)]) from None
    return Text(template, used, where)


class Text:
    """A host's template that was checked and compiled; it never changes, and threads may share it.

    Args:
        template: The compiled template.
        used: The names it uses, each with the attributes it takes.
        where: What it is called, for the errors.
    """

    __slots__ = ("_template", "_used", "_where")

    def __init__(self, template: "Template", used: Mapping[str, frozenset[str]], where: str) -> None:
        self._template = template
        self._used = used
        self._where = where

    def render(self, strings: Strings) -> str:
        """Return the text with the strings in their places.

        Args:
            strings: A string for each plain name, a dict of strings for each name with attributes; more does not harm.

        Raises:
            InvalidContextError: If a value that the template uses is missing or no string, or the text gets too long.
        """
        plain = self._plain(strings)
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

    def _plain(self, strings: Strings) -> Strings:
        """Copy what the template uses into exact strings and dicts, so that no method of a value is ever called."""
        problems: list[Problem] = []

        def exact(field: str, value: object) -> str:
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


@cache
def _environment() -> "Environment":
    """Return the environment that host templates run in: no globals, no tests, no loader, a handful of filters."""
    from jinja2 import StrictUndefined  # noqa: PLC0415 - loaded with the first template
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415

    class Keys(SandboxedEnvironment):
        """Looks attributes up as keys of a dict and nowhere else, whatever methods a dict may have."""

        def getattr(self, obj: Any, attribute: str) -> Any:
            return obj[attribute]

    environment = Keys(undefined=StrictUndefined, autoescape=False)
    environment.globals.clear()
    environment.tests.clear()
    environment.filters = {name: environment.filters[name] for name in FILTERS} | {"default": _default}
    return environment


def _translated(tree: "nodes.Template", translate: Callable[[str], str], where: str) -> "nodes.Template":
    """Put translations in the place of calls, and the empty text in that of an ``else`` left out."""
    from jinja2 import nodes  # noqa: PLC0415 - loaded with the first template
    from jinja2.visitor import NodeTransformer  # noqa: PLC0415

    problems: list[Problem] = []

    class Filled(NodeTransformer):
        def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802 - named by Jinja2
            original = node.args[0].as_const()
            words: object = translate(original)
            if isinstance(words, str):
                return nodes.Const(str.__str__(words), lineno=node.lineno, environment=node.environment)
            wrong = f"is translated as {type(words).__name__}, not text"
            problems.append(Problem(f"line {node.lineno}", original, wrong, "mend the translation"))
            return node

        def visit_CondExpr(self, node: nodes.CondExpr) -> nodes.Node:  # noqa: N802 - named by Jinja2
            if node.expr2 is None:
                node.expr2 = nodes.Const("", lineno=node.lineno, environment=node.environment)
            return self.generic_visit(node)

    filled: nodes.Template = Filled().visit(tree)
    if problems:
        raise InvalidTemplateError(where, problems)
    return filled


def _default(text: str, instead: str) -> str:
    """Return the text, or another where it is empty, which is how an absent value comes."""
    return text or instead


def _read(
    source: object, names: Mapping[str, frozenset[str]], where: str
) -> tuple["nodes.Template", Mapping[str, frozenset[str]]]:
    """Return a template's tree and the names it uses, or raise with all that is wrong with it."""
    if not isinstance(source, str):
        problem = Problem("line 1", source, f"is {type(source).__name__}, not text", "pass the template as a str")
        raise InvalidTemplateError(where, [problem])
    text = str.__str__(source)
    if len(text) > LONGEST_SOURCE:
        line = len(_NEWLINE.split(text[: LONGEST_SOURCE + 1]))
        wrong = f"is where the template, of {len(text)} characters, gets too long"
        extra = text[LONGEST_SOURCE : LONGEST_SOURCE + 80]
        raise InvalidTemplateError(
            where, [Problem(f"line {line}", extra, wrong, f"keep it to {LONGEST_SOURCE} characters")]
        )
    check = _Check(text, names)
    check.characters()
    tree = check.parsed()
    if tree is not None:
        check.tree(tree)
    if check.found or tree is None:
        raise InvalidTemplateError(where, check.problems())
    return tree, MappingProxyType({name: frozenset(attributes) for name, attributes in check.used.items()})


class _Use(Enum):
    """What becomes of a node: its text is printed, or it decides what is."""

    PRINTED = "printed"
    DECIDES = "decides"


class _Part(NamedTuple):
    """A node still to be looked at.

    Args:
        node: The node.
        use: What becomes of it.
        levels: How many levels it stands below the node it is part of.
    """

    node: "nodes.Node"
    use: _Use
    levels: int = 1


class _Check:
    """Everything that is wrong with one template, and the names it uses."""

    def __init__(self, source: str, names: Mapping[str, frozenset[str]]) -> None:
        self.source = source
        self.lines = _NEWLINE.split(source)
        self.names = names
        self.used: dict[str, set[str]] = {}
        self.found: dict[tuple[str, str, str, str], int] = {}
        """The problems, each with its line; the same one is told once."""
        self.remedies: dict[tuple[str, tuple[str, ...]], str] = {}

    def refuse(self, line: int, shown: str, wrong: str, remedy: str) -> None:
        """Note a problem.

        Args:
            line: Where it is.
            shown: The snippet or name that is refused; if empty, the whole line is shown.
            wrong: What is wrong with it.
            remedy: What to do about it.
        """
        if len(self.found) < MOST_PROBLEMS:
            self.found.setdefault((f"line {line}", shown or self.line(line), wrong, remedy), line)

    def line(self, line: int) -> str:
        """Return a line of the template."""
        return "".join(self.lines[line - 1 : line]).strip()

    def problems(self) -> Iterator[Problem]:
        """Return what was found, in the order of the lines."""
        for found in sorted(self.found, key=self.found.__getitem__):
            yield Problem(*found)
        if len(self.found) == MOST_PROBLEMS:
            last = max(self.found.values())
            wrong = f"is where the check stopped, after {MOST_PROBLEMS} problems"
            yield Problem(f"line {last}", self.line(last), wrong, "mend these, then check again")

    def characters(self) -> None:
        """Refuse characters that no letter can hold."""
        for number, line in enumerate(self.lines, 1):
            bad = next((each for each in line if each != "\t" and unicodedata.category(each) in ("Cc", "Cs")), None)
            if bad is not None:
                self.refuse(number, bad, f"is the control character U+{ord(bad):04X}", "leave it out")

    def parsed(self) -> "nodes.Template | None":
        """Return the syntax tree, unless there is none; then say why."""
        from jinja2 import TemplateSyntaxError  # noqa: PLC0415 - loaded with the first template
        from jinja2.parser import Parser  # noqa: PLC0415

        line = 1
        try:
            if not self.lexed():
                return None
            parser = Parser(_environment(), self.source)
            try:
                return parser.parse()
            finally:
                line = parser.stream.current.lineno
        except TemplateSyntaxError as error:
            wrong = f"cannot be read: {str(error.message)[:200].rstrip('.')}"
            self.refuse(error.lineno, "", wrong, "mend the braces, quotes or tags")
        except RecursionError:
            self.refuse(line, "", *_TOO_DEEP)
        except Exception as error:  # Jinja2 lets errors of Python through, say for digits of other scripts
            self.refuse(line, "", f"cannot be read: {type(error).__name__}", "write it more simply")
        return None

    def lexed(self) -> bool:
        """Refuse what must not even be parsed; say whether all may be."""
        before = len(self.found)
        tags = length = depth = 0
        for line, kind, text in _environment().lexer.tokeniter(self.source, None):
            tags += kind.endswith("_begin")
            length = 0 if kind.endswith(("_begin", "_end")) else length + (kind != "whitespace")
            if tags > MOST_TAGS:
                self.refuse(line, "", f"has tag number {tags}", f"use at most {MOST_TAGS} in a template")
                return False
            if length > LONGEST_TAG:
                self.refuse(line, "", f"has a tag of more than {LONGEST_TAG} words and signs", "split it")
                return False
            if kind == "string" and "\\" in text:
                self.refuse(line, text, "holds a backslash", "write the character itself")
            elif kind == "operator":
                depth += (text in ("(", "[", "{")) - (text in (")", "]", "}"))
                if depth > DEEPEST:
                    self.refuse(line, "", *_TOO_DEEP)
                    return False
        return len(self.found) == before

    def tree(self, tree: "nodes.Template") -> None:
        """Look at every node, without recursion; refuse what is not on the list of what is allowed."""
        todo = [(_Part(tree, _Use.PRINTED), 0, 1)]
        while todo and len(self.found) < MOST_PROBLEMS:
            part, depth, above = todo.pop()
            line = part.node.lineno or above
            if depth > DEEPEST:
                self.refuse(line, "", *_TOO_DEEP)
            else:
                look = _ALLOWED.get(type(part.node).__name__, _Check.other)
                below = look(self, part.node, part.use)
                todo.extend((each, depth + each.levels, line) for each in reversed(below))

    def nearest(self, word: str, known: Iterable[str]) -> str:
        """Return the remedy for a word that is not known, looked up once."""
        key = (word, tuple(sorted(known)))
        if key not in self.remedies:
            self.remedies[key] = nearest(*key)
        return self.remedies[key]

    def block(self, node: "nodes.Template | nodes.Output | nodes.Scope", _: _Use) -> list[_Part]:
        """Allow what only holds other nodes."""
        return [_Part(each, _Use.PRINTED) for each in node.iter_child_nodes()]

    def data(self, _node: "nodes.TemplateData", _: _Use) -> list[_Part]:
        """Allow the text between the tags."""
        return []

    def branch(self, node: "nodes.If", _: _Use) -> list[_Part]:
        """Allow ``if``, with ``elif`` and ``else``, each of which Python nests in the one before."""
        last = len(node.elif_) + 1
        return [
            _Part(node.test, _Use.DECIDES),
            *(_Part(each, _Use.PRINTED) for each in node.body),
            *(_Part(each, _Use.PRINTED, levels=level) for level, each in enumerate(node.elif_, 2)),
            *(_Part(each, _Use.PRINTED, levels=last) for each in node.else_),
        ]

    def name(self, node: "nodes.Name", _: _Use) -> list[_Part]:
        """Allow the name of a plain text."""
        if node.name not in self.names or node.ctx != "load":
            self.unknown(node.lineno, node.name)
        elif self.names[node.name]:
            parts = ", ".join(f"{node.name}.{each}" for each in sorted(self.names[node.name]))
            self.refuse(node.lineno, node.name, "is not one text but several", f"pick one: {parts}")
        else:
            self.used.setdefault(node.name, set())
        return []

    def unknown(self, line: int, name: str) -> None:
        """Refuse a name."""
        self.refuse(line, name, "is not a name this template may use", self.nearest(name, self.names))

    def attribute(self, node: "nodes.Getattr", _: _Use) -> list[_Part]:
        """Allow a declared attribute of a name."""
        name = _name(node.node)
        if name is None:
            wrong = "is taken of something that is not a name"
            self.refuse(node.lineno, f".{node.attr}", wrong, "take attributes of names only, as in candidate.name")
        elif name not in self.names:
            self.unknown(node.lineno, name)
        elif not self.names[name]:
            self.refuse(node.lineno, f"{name}.{node.attr}", "is taken of a plain text", f"write {name} alone")
        elif node.attr not in self.names[name]:
            remedy = self.nearest(node.attr, self.names[name])
            self.refuse(node.lineno, f"{name}.{node.attr}", f"is not known of {name}", remedy)
        else:
            self.used.setdefault(name, set()).add(node.attr)
        return []

    def item(self, node: "nodes.Getitem", _: _Use) -> list[_Part]:
        """Refuse what stands in square brackets: an attribute has a dot, and nothing else can be picked."""
        name, key = _name(node.node), _text(node.arg)
        known = name is not None and key in self.names.get(name, ())
        remedy = f"use a dot: {name}.{key}" if known else "use a dot and a known attribute, as in candidate.name"
        self.refuse(node.lineno, "", "picks something with square brackets", remedy)
        return []

    def constant(self, node: "nodes.Const", _: _Use) -> list[_Part]:
        """Allow text in quotes."""
        if _text(node) is None:
            wrong = "holds a number, true, false or none"
            self.refuse(node.lineno, "", wrong, "use text in quotes, or a name")
        return []

    def call(self, node: "nodes.Call", _: _Use) -> list[_Part]:
        """Allow the translation of a text in quotes."""
        name = _name(node.node)
        if name != "_":
            called = name if name is not None else getattr(node.node, "attr", "")
            self.refuse(node.lineno, f"{called}()", "is a call", "nothing but _('…'), the translation, can be called")
        elif not _one_text(node):
            wrong = "is not the translation of one text in quotes"
            self.refuse(node.lineno, "", wrong, "write _('…'), and names outside of it")
        return []

    def filtered(self, node: "nodes.Filter", _: _Use) -> list[_Part]:
        """Allow a filter from the list, without arguments, or a default in quotes."""
        arguments = node.args or node.kwargs or node.dyn_args or node.dyn_kwargs
        if node.name not in FILTERS:
            self.refuse(node.lineno, f"|{node.name}", "is not a filter for templates", self.nearest(node.name, FILTERS))
        elif node.name == "default":
            if not _one_text(node):
                self.refuse(node.lineno, "|default", "needs one text in quotes", "write default('…')")
        elif arguments:
            self.refuse(node.lineno, f"|{node.name}", "takes no arguments", f"write {node.name} alone")
        return [_Part(each, _Use.PRINTED) for each in node.iter_child_nodes(only=["node"])]

    def choice(self, node: "nodes.CondExpr", use: _Use) -> list[_Part]:
        """Allow ``… if … else …``."""
        chosen = node.iter_child_nodes(only=["expr1", "expr2"])
        return [_Part(node.test, _Use.DECIDES), *(_Part(each, use) for each in chosen)]

    def either(self, node: "nodes.And | nodes.Or", use: _Use) -> list[_Part]:
        """Allow ``and`` and ``or``, which give one of their two sides."""
        return [_Part(node.left, use), _Part(node.right, use)]

    def negation(self, node: "nodes.Not", use: _Use) -> list[_Part]:
        """Allow ``not`` where it decides something."""
        self.decides(node, use)
        return [_Part(node.node, _Use.DECIDES)]

    def comparison(self, node: "nodes.Compare", use: _Use) -> list[_Part]:
        """Allow ``==`` and ``!=`` with a text in quotes, where they decide something."""
        sides = [node.expr, *(each.expr for each in node.ops)]
        if len(node.ops) > 1:
            self.refuse(node.lineno, "", "compares more than two texts", "join comparisons with and")
        elif node.ops[0].op not in ("eq", "ne"):
            self.refuse(node.lineno, "", "compares with something else than == or !=", "use one of the two")
        elif all(_text(each) is None for each in sides):
            self.refuse(node.lineno, "", "compares with no text in quotes", "compare with one, as in format == 'phone'")
        else:
            self.decides(node, use)
        return [_Part(each, _Use.PRINTED) for each in sides]

    def decides(self, node: "nodes.Expr", use: _Use) -> None:
        """Refuse to print what is true or false."""
        if use is not _Use.DECIDES:
            self.refuse(node.lineno, "", "gives True or False where text is due", "use it in an if")

    def other(self, node: "nodes.Node", _: _Use) -> list[_Part]:
        """Refuse a node, and look at those in it that may stay when it is gone."""
        from jinja2 import nodes  # noqa: PLC0415 - loaded with the first template

        self.refuse(node.lineno, *_REFUSED.get(type(node).__name__, _ANYTHING_ELSE))
        kind = nodes.Stmt if isinstance(node, nodes.Stmt) else nodes.Expr
        return [_Part(each, _Use.DECIDES) for each in node.iter_child_nodes() if isinstance(each, kind)]


_ALLOWED: Mapping[str, Callable[[_Check, Any, _Use], list[_Part]]] = MappingProxyType(
    {
        "Template": _Check.block,
        "Output": _Check.block,
        "Scope": _Check.block,  # around autoescape alone, which is refused
        "TemplateData": _Check.data,
        "If": _Check.branch,
        "Name": _Check.name,
        "Getattr": _Check.attribute,
        "Getitem": _Check.item,
        "Const": _Check.constant,
        "Call": _Check.call,
        "Filter": _Check.filtered,
        "CondExpr": _Check.choice,
        "And": _Check.either,
        "Or": _Check.either,
        "Not": _Check.negation,
        "Compare": _Check.comparison,
    }
)
"""What is allowed, by the name of the node's class, with what looks closer at it."""


def _name(node: "nodes.Node") -> str | None:
    """Return the name that a node is, or ``None`` if it is something else."""
    from jinja2 import nodes  # noqa: PLC0415 - loaded with the first template

    return node.name if isinstance(node, nodes.Name) else None


def _text(node: "nodes.Node") -> str | None:
    """Return the text in quotes that a node is, or ``None`` if it is something else."""
    from jinja2 import nodes  # noqa: PLC0415 - loaded with the first template

    return node.value if isinstance(node, nodes.Const) and isinstance(node.value, str) else None


def _one_text(node: "nodes.Call | nodes.Filter") -> bool:
    """Say whether the arguments are one text in quotes, and not the empty one."""
    others = node.kwargs or node.dyn_args or node.dyn_kwargs
    return len(node.args) == 1 and not others and bool(_text(node.args[0]))
