"""Parse a host's template into a syntax tree that is safe to compile: size, characters, tokens, grammar, nodes."""

import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...errors import InvalidTemplateError, Problem
from .allowed import check_nodes
from .bounds import DEEPEST, LONGEST_SOURCE, LONGEST_TAG, MOST_TAGS
from .problems import TemplateProblems, lines_of
from .refused import TOO_DEEP
from .sandbox import sandbox

if TYPE_CHECKING:
    from jinja2 import nodes


def check_template(source: object, names: Mapping[str, frozenset[str]], *, where: str) -> None:
    """Check that a template does nothing but substitute strings.

    Args:
        source: The template as the host wrote it.
        names: The names it may use, each with the attributes it may take; a plain text takes none.
        where: What the template is called, for the error.

    Raises:
        InvalidTemplateError: If it does anything else, cannot be read, or is too long; with every problem found.
    """
    parse_template(source, names, where)


def parse_template(
    source: object, names: Mapping[str, frozenset[str]], where: str
) -> tuple["nodes.Template", Mapping[str, frozenset[str]]]:
    """Parse and check a template.

    Args:
        source: The template as the host wrote it.
        names: The names it may use, each with the attributes it may take.
        where: What the template is called, for the error.

    Returns:
        Its syntax tree, and the names it uses, each with the attributes it takes.

    Raises:
        InvalidTemplateError: As ``check_template`` says.
    """
    if not isinstance(source, str):
        problem = Problem("line 1", source, f"is {type(source).__name__}, not text", "pass the template as a str")
        raise InvalidTemplateError(where, [problem])
    text = str.__str__(source)
    if len(text) > LONGEST_SOURCE:
        line = len(lines_of(text[: LONGEST_SOURCE + 1]))
        wrong = f"is where the template, of {len(text)} characters, gets too long"
        extra = text[LONGEST_SOURCE : LONGEST_SOURCE + 80]
        raise InvalidTemplateError(
            where, [Problem(f"line {line}", extra, wrong, f"keep it to {LONGEST_SOURCE} characters")]
        )
    problems = TemplateProblems(text)
    _refuse_control_characters(problems)
    tree = _parse(text, problems)
    used = {} if tree is None else check_nodes(tree, names, problems)
    if problems or tree is None:
        raise InvalidTemplateError(where, problems.by_line())
    return tree, used


def _refuse_control_characters(problems: TemplateProblems) -> None:
    """Refuse control characters and surrogates (categories Cc and Cs), but for tabs and line breaks."""
    for number, line in enumerate(problems.lines, 1):
        bad = next((each for each in line if each != "\t" and unicodedata.category(each) in ("Cc", "Cs")), None)
        if bad is not None:
            problems.refuse_line(number, bad, f"is the control character U+{ord(bad):04X}", "leave it out")


def _parse(source: str, problems: TemplateProblems) -> "nodes.Template | None":
    """Return the syntax tree, or ``None`` after refusing what cannot be parsed."""
    from jinja2 import TemplateSyntaxError  # noqa: PLC0415 - loaded with the first template
    from jinja2.parser import Parser  # noqa: PLC0415

    line = 1
    try:
        if not _is_safe_to_parse(source, problems):
            return None
        parser = Parser(sandbox(), source)
        try:
            return parser.parse()
        finally:
            line = parser.stream.current.lineno
    except TemplateSyntaxError as error:
        wrong = f"cannot be read: {str(error.message)[:200].rstrip('.')}"
        problems.refuse_line(error.lineno, "", wrong, "mend the braces, quotes or tags")
    except RecursionError:
        problems.refuse_line(line, "", *TOO_DEEP)
    except Exception as error:  # Jinja2 lets errors of Python through, say for digits of other scripts
        problems.refuse_line(line, "", f"cannot be read: {type(error).__name__}", "write it more simply")
    return None


def _is_safe_to_parse(source: str, problems: TemplateProblems) -> bool:
    """Refuse what would cost too much to parse, token by token; return whether all is safe to parse."""
    before = len(problems)
    tags = length = depth = 0
    for line, kind, text in sandbox().lexer.tokeniter(source, None):
        tags += kind.endswith("_begin")
        length = 0 if kind.endswith(("_begin", "_end")) else length + (kind != "whitespace")
        if tags > MOST_TAGS:
            problems.refuse_line(line, "", f"has tag number {tags}", f"use at most {MOST_TAGS} in a template")
            return False
        if length > LONGEST_TAG:
            problems.refuse_line(line, "", f"has a tag of more than {LONGEST_TAG} words and signs", "split it")
            return False
        if kind == "string" and "\\" in text:
            problems.refuse_line(line, text, "contains a backslash", "write the character itself")
        elif kind == "operator":
            depth += (text in ("(", "[", "{")) - (text in (")", "]", "}"))
            if depth > DEEPEST:
                problems.refuse_line(line, "", *TOO_DEEP)
                return False
    return len(problems) == before
