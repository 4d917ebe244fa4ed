"""The nodes that are refused with a remedy of their own: what is wrong with each, and what to write instead."""

from types import MappingProxyType

from .bounds import DEEPEST, FILTERS

_LOOP = ("{% for %}", "is a loop", "use the name by itself: a list comes as one text, already joined")
_MACRO = ("{% macro %}", "defines or calls a macro", "write its text where it is needed")
_NAMING = ("{% set %}", "names a value", "use the name that the value has already")
_OTHER_TEMPLATE = ("{% include %}", "asks for another template", "write its text here")
_ESCAPING = ("{% autoescape %}", "changes how text is escaped", "leave it out: a letter is plain text")
_ARITHMETIC = ("", "calculates", "write the text out")
_LITERAL = ("", "is a collection", "write the text out")

REFUSED = MappingProxyType(
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

TOO_DEEP = (f"is nested more than {DEEPEST} levels deep", "put fewer ifs, brackets and filters into one another")
"""What is wrong with too many levels, and what to do."""

ANYTHING_ELSE = ("", "is not for templates", "use text, names, if, and the filters " + ", ".join(FILTERS))
"""What to say of anything else that is refused: what to show, what is wrong, what to do."""
