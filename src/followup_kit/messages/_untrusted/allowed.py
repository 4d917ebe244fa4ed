"""The allowlist of what a template may hold, by the kind of node in its syntax tree."""

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from ...errors import nearest
from .bounds import DEEPEST, FILTERS
from .problems import TemplateProblems
from .refused import ANYTHING_ELSE, REFUSED, TOO_DEEP

if TYPE_CHECKING:
    from jinja2 import nodes


def check_nodes(
    tree: "nodes.Template", names: Mapping[str, frozenset[str]], problems: TemplateProblems
) -> Mapping[str, frozenset[str]]:
    """Refuse every node of a template that is not allowed.

    Args:
        tree: The syntax tree of the template.
        names: The names it may use, each with the attributes it may take.
        problems: Collects what is wrong.

    Returns:
        The names it uses, each with the attributes it takes.
    """
    checker = _NodeChecker(names, problems)
    checker.check(tree)
    return MappingProxyType({name: frozenset(attributes) for name, attributes in checker.used.items()})


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


class _NodeChecker:
    """Check the nodes of one template, and collect what is wrong and which names are used."""

    def __init__(self, names: Mapping[str, frozenset[str]], problems: TemplateProblems) -> None:
        self.names = names
        self.problems = problems
        self.used: dict[str, set[str]] = {}
        self.remedies: dict[tuple[str, tuple[str, ...]], str] = {}

    def check(self, tree: "nodes.Template") -> None:
        """Visit every node, without recursion; refuse what is not allowed."""
        todo = [(_Part(tree, _Use.PRINTED), 0, 1)]
        while todo and not self.problems.is_full:
            part, depth, above = todo.pop()
            line = part.node.lineno or above
            if depth > DEEPEST:
                self.problems.refuse_line(line, "", *TOO_DEEP)
            else:
                visit = _ALLOWED.get(type(part.node).__name__, _NodeChecker.other)
                below = visit(self, part.node, part.use)
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
            self.problems.refuse_line(node.lineno, node.name, "is not one text but several", f"pick one: {parts}")
        else:
            self.used.setdefault(node.name, set())
        return []

    def unknown(self, line: int, name: str) -> None:
        """Refuse a name."""
        self.problems.refuse_line(line, name, "is not a name this template may use", self.nearest(name, self.names))

    def attribute(self, node: "nodes.Getattr", _: _Use) -> list[_Part]:
        """Allow a declared attribute of a name."""
        name = _name(node.node)
        if name is None:
            wrong = "is taken of something that is not a name"
            self.problems.refuse_line(
                node.lineno, f".{node.attr}", wrong, "take attributes of names only, as in candidate.name"
            )
        elif name not in self.names:
            self.unknown(node.lineno, name)
        elif not self.names[name]:
            self.problems.refuse_line(
                node.lineno, f"{name}.{node.attr}", "is taken of a plain text", f"write {name} alone"
            )
        elif node.attr not in self.names[name]:
            remedy = self.nearest(node.attr, self.names[name])
            self.problems.refuse_line(node.lineno, f"{name}.{node.attr}", f"is not known of {name}", remedy)
        else:
            self.used.setdefault(name, set()).add(node.attr)
        return []

    def item(self, node: "nodes.Getitem", _: _Use) -> list[_Part]:
        """Refuse what stands in square brackets: an attribute has a dot, and nothing else can be picked."""
        name, key = _name(node.node), _text(node.arg)
        known = name is not None and key in self.names.get(name, ())
        remedy = f"use a dot: {name}.{key}" if known else "use a dot and a known attribute, as in candidate.name"
        self.problems.refuse_line(node.lineno, "", "uses square brackets", remedy)
        return []

    def constant(self, node: "nodes.Const", _: _Use) -> list[_Part]:
        """Allow text in quotes."""
        if _text(node) is None:
            wrong = "contains a number, true, false or none"
            self.problems.refuse_line(node.lineno, "", wrong, "use text in quotes, or a name")
        return []

    def call(self, node: "nodes.Call", _: _Use) -> list[_Part]:
        """Allow the translation of a text in quotes."""
        name = _name(node.node)
        if name != "_":
            called = name if name is not None else getattr(node.node, "attr", "")
            self.problems.refuse_line(
                node.lineno, f"{called}()", "is a call", "nothing but _('…'), the translation, can be called"
            )
        elif not _one_text(node):
            wrong = "is not the translation of one text in quotes"
            self.problems.refuse_line(node.lineno, "", wrong, "write _('…'), and names outside of it")
        return []

    def filtered(self, node: "nodes.Filter", _: _Use) -> list[_Part]:
        """Allow a filter from the list, without arguments, or a default in quotes."""
        arguments = node.args or node.kwargs or node.dyn_args or node.dyn_kwargs
        if node.name not in FILTERS:
            self.problems.refuse_line(
                node.lineno, f"|{node.name}", "is not a filter for templates", self.nearest(node.name, FILTERS)
            )
        elif node.name == "default":
            if not _one_text(node):
                self.problems.refuse_line(node.lineno, "|default", "needs one text in quotes", "write default('…')")
        elif arguments:
            self.problems.refuse_line(node.lineno, f"|{node.name}", "takes no arguments", f"write {node.name} alone")
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
            self.problems.refuse_line(node.lineno, "", "compares more than two texts", "join comparisons with and")
        elif node.ops[0].op not in ("eq", "ne"):
            self.problems.refuse_line(
                node.lineno, "", "uses a comparison other than == and !=", "compare with == or !="
            )
        elif all(_text(each) is None for each in sides):
            self.problems.refuse_line(
                node.lineno, "", "compares with no text in quotes", "compare with one, as in format == 'phone'"
            )
        else:
            self.decides(node, use)
        return [_Part(each, _Use.PRINTED) for each in sides]

    def decides(self, node: "nodes.Expr", use: _Use) -> None:
        """Refuse to print what is true or false."""
        if use is not _Use.DECIDES:
            self.problems.refuse_line(node.lineno, "", "gives True or False where text is due", "use it in an if")

    def other(self, node: "nodes.Node", _: _Use) -> list[_Part]:
        """Refuse a node; return those in it that may stay when it is gone."""
        from jinja2 import nodes  # noqa: PLC0415 - loaded with the first template

        self.problems.refuse_line(node.lineno, *REFUSED.get(type(node).__name__, ANYTHING_ELSE))
        kind = nodes.Stmt if isinstance(node, nodes.Stmt) else nodes.Expr
        return [_Part(each, _Use.DECIDES) for each in node.iter_child_nodes() if isinstance(each, kind)]


_ALLOWED: Mapping[str, Callable[[_NodeChecker, Any, _Use], list[_Part]]] = MappingProxyType(
    {
        "Template": _NodeChecker.block,
        "Output": _NodeChecker.block,
        "Scope": _NodeChecker.block,  # around autoescape alone, which is refused
        "TemplateData": _NodeChecker.data,
        "If": _NodeChecker.branch,
        "Name": _NodeChecker.name,
        "Getattr": _NodeChecker.attribute,
        "Getitem": _NodeChecker.item,
        "Const": _NodeChecker.constant,
        "Call": _NodeChecker.call,
        "Filter": _NodeChecker.filtered,
        "CondExpr": _NodeChecker.choice,
        "And": _NodeChecker.either,
        "Or": _NodeChecker.either,
        "Not": _NodeChecker.negation,
        "Compare": _NodeChecker.comparison,
    }
)
"""What is allowed, by the name of the node's class, with the method that checks it further."""


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
