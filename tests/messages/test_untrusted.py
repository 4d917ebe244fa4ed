"""Templates that a host brings: what they may do, what is refused and how it is told, and that nothing gets past."""

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from followup_kit.errors import InvalidContextError, InvalidTemplateError, Problem
from followup_kit.languages import Strings
from followup_kit.messages._untrusted import LONGEST_OUTPUT, LONGEST_SOURCE, check_template, compile_template

PERSON = frozenset({"email", "name", "phone"})
NAMES = {"candidate": PERSON, "company": frozenset[str](), "format": frozenset[str](), "position": frozenset[str]()}
STRINGS: Strings = {
    "candidate": {"email": "robin@example.com", "name": "Robin Doe", "phone": ""},
    "company": "Example Works",
    "format": "phone",
    "position": "",
}
SLOWEST = 1.0
"""Seconds of this process: a refusal takes a small fraction of it, but coverage may be measured meanwhile."""


@pytest.fixture(scope="module", autouse=True)
def _warmed_up() -> None:
    """Jinja2 is imported before anything is timed."""
    compile_template("{{ _('x') }}", {}, where="warm-up")


def filled(source: str, strings: Strings = STRINGS) -> str:
    """Return a template of the usual names, filled in."""
    return compile_template(source, NAMES, where="letter").render(strings)


def refused(source: object) -> InvalidTemplateError:
    """Return the error that a template of the usual names is refused with."""
    with pytest.raises(InvalidTemplateError) as caught:
        check_template(source, NAMES, where="letter")
    return caught.value


class Loud(str):
    """A string that a template engine would ask for more than its characters."""

    __slots__ = ()

    def __html__(self) -> str:
        raise AssertionError

    def __format__(self, spec: str) -> str:
        raise AssertionError

    def __str__(self) -> str:
        raise AssertionError

    def __len__(self) -> int:
        raise AssertionError

    def __eq__(self, other: object) -> bool:
        raise AssertionError

    __hash__ = str.__hash__

    def upper(self) -> str:
        """Fail, for no method of a value may be called."""
        raise AssertionError


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("", ""),
        ("Dear team, 100 % {yes} { { }", "Dear team, 100 % {yes} { { }"),
        ("at {{ company }}!", "at Example Works!"),
        ("{{ candidate.name }}", "Robin Doe"),
        ("{{company|upper}} {{ company|lower|capitalize }}", "EXAMPLE WORKS Example works"),
        ('{{ " it\'s here "|trim|title }}', "It's Here"),
        ("{{ position|default('role') }} at {{ company|default('us') }}", "role at Example Works"),
        ("{% if company %}yes{% else %}no{% endif %}", "yes"),
        ("{% if position %}yes{% elif candidate.phone %}maybe{% else %}no{% endif %}", "no"),
        ("{% if position or not company %}a{% elif company and not position %}b{% endif %}", "b"),
        ("{% if format == 'phone' and 'video' != format %}call{% endif %}", "call"),
        ("{% if format|upper != 'PHONE' %}call{% endif %}", ""),
        ("{{ 'call' if format == 'phone' else company }}", "call"),
        ("[{{ 'call' if position }}]", "[]"),
        ("{{ ('call' if position)|upper|default('none') }}", "none"),
        ("{% if (company if format == 'video' else not company) %}a{% else %}b{% endif %}", "b"),
        ("{{ position or candidate.phone or company }}{{ company and 'x' }}", "Example Worksx"),
        ("{{ _('Dear team') }}, {{ _(\"it's\")|upper }}", "Dear team, IT'S"),
        ("{{ 'joined ' 'text' }}", "joined text"),
        ("a  {{- company -}}  b {%- if company -%} c {%- endif +%} d", "aExample Worksbc d"),
        ("{# {{ lipsum() }} #}{% raw %}{{ company }}{% endraw %}", "{{ company }}"),
        ("{% print company %}", "Example Works"),
        ("# for x in company\n%% set x = 1\n// {{ company }}", "# for x in company\n%% set x = 1\n// Example Works"),
        ("one\r\ntwo\rthree\tfour\n", "one\ntwo\nthree\tfour"),
        ("Grüße, 株式会社 \u2028 🎉 {{ 'é🎉' }}", "Grüße, 株式会社 \u2028 🎉 é🎉"),
        ("{{ ((((((((((((((((((((company)))))))))))))))))))) }}", "Example Works"),
    ],
)
def test_text_names_ifs_filters_and_translations_are_all_there_is(source: str, text: str) -> None:
    """What a letter needs works as in any Jinja2 template; an absent value is an empty text."""
    check_template(source, NAMES, where="letter")
    assert filled(source) == text


@pytest.mark.parametrize(
    ("source", "told"),
    [
        pytest.param(
            "Dear {{ compnay }}",
            "line 1='compnay': is not a name this template may use; "
            "did you mean 'company'? known: candidate, company, format, position",
            id="unknown-name",
        ),
        pytest.param(
            "{{ canddate.name }}",
            "line 1='canddate': is not a name this template may use; "
            "did you mean 'candidate'? known: candidate, company, format, position",
            id="attribute-of-an-unknown-name",
        ),
        pytest.param(
            "{{ candidate }}",
            "line 1='candidate': is not one text but several; "
            "pick one: candidate.email, candidate.name, candidate.phone",
            id="whole-person",
        ),
        pytest.param(
            "{% if candidate %}x{% endif %}",
            "line 1='candidate': is not one text but several; "
            "pick one: candidate.email, candidate.name, candidate.phone",
            id="whole-person-in-a-condition",
        ),
        pytest.param(
            "{{ candidate.nmae }}",
            "line 1='candidate.nmae': is not known of candidate; did you mean 'name'? known: email, name, phone",
            id="unknown-attribute",
        ),
        pytest.param(
            "{{ company.name }}",
            "line 1='company.name': is taken of a plain text; write company alone",
            id="attribute-of-a-text",
        ),
        pytest.param(
            "{{ candidate.name.first }}",
            "line 1='.first': is taken of something that is not a name; take attributes of names only, "
            "as in candidate.name",
            id="attribute-of-an-attribute",
        ),
        pytest.param(
            "{{ candidate['name'] }}",
            "line 1=\"{{ candidate['name'] }}\": uses square brackets; use a dot: candidate.name",
            id="square-brackets",
        ),
        pytest.param(
            "{{ company[0] }}",
            "line 1='{{ company[0] }}': uses square brackets; use a dot and a known attribute, as in candidate.name",
            id="index",
        ),
        pytest.param(
            "{{ company|attr('x') }}",
            "line 1='|attr': is not a filter for templates; known: capitalize, default, lower, title, trim, upper",
            id="unknown-filter",
        ),
        pytest.param(
            "{{ company|uper }}",
            "line 1='|uper': is not a filter for templates; "
            "did you mean 'upper'? known: capitalize, default, lower, title, trim, upper",
            id="misspelt-filter",
        ),
        pytest.param(
            "{{ company|trim('x') }}", "line 1='|trim': takes no arguments; write trim alone", id="filter-argument"
        ),
        pytest.param(
            "{{ company|default }}",
            "line 1='|default': needs one text in quotes; write default('…')",
            id="default-of-nothing",
        ),
        pytest.param(
            "{{ range(3) }}",
            "line 1='range()': is a call; nothing but _('…'), the translation, can be called",
            id="call",
        ),
        pytest.param(
            "{{ company.upper() }}",
            "line 1='upper()': is a call; nothing but _('…'), the translation, can be called",
            id="method",
        ),
        pytest.param(
            "{{ _(company) }}",
            "line 1='{{ _(company) }}': is not the translation of one text in quotes; "
            "write _('…'), and names outside of it",
            id="translated-name",
        ),
        pytest.param(
            "{{ 42 }}",
            "line 1='{{ 42 }}': contains a number, true, false or none; use text in quotes, or a name",
            id="number",
        ),
        pytest.param(
            "{{ company ~ position }}",
            "line 1='~': joins texts; write them side by side, as in {{ company }}{{ position }}",
            id="joined",
        ),
        pytest.param(
            "{{ company is defined }}",
            "line 1='is': is a test; write {% if company %}: what is absent is an empty text",
            id="test",
        ),
        pytest.param(
            "{{ company == 'x' }}",
            "line 1=\"{{ company == 'x' }}\": gives True or False where text is due; use it in an if",
            id="printed-comparison",
        ),
        pytest.param(
            "{{ not company }}",
            "line 1='{{ not company }}': gives True or False where text is due; use it in an if",
            id="printed-negation",
        ),
        pytest.param(
            "{% if company == position %}x{% endif %}",
            "line 1='{% if company == position %}x{% endif %}': compares with no text in quotes; "
            "compare with one, as in format == 'phone'",
            id="compared-names",
        ),
        pytest.param(
            "{% if company < 'x' %}x{% endif %}",
            "line 1=\"{% if company < 'x' %}x{% endif %}\": uses a comparison other than == and !=; "
            "compare with == or !=",
            id="order",
        ),
        pytest.param(
            "{% if 'a' == company == 'b' %}x{% endif %}",
            "line 1=\"{% if 'a' == company == 'b' %}x{% endif %}\": compares more than two texts; "
            "join comparisons with and",
            id="chained-comparison",
        ),
        pytest.param(
            "{% for each in company %}x{% endfor %}",
            "line 1='{% for %}': is a loop; use the name by itself: a list comes as one text, already joined",
            id="loop",
        ),
        pytest.param(
            "{% include 'x' %}",
            "line 1='{% include %}': asks for another template; write its text here",
            id="include",
        ),
        pytest.param(
            r"{{ 'it\'s' }}", r"""line 1="'it\\'s'": contains a backslash; write the character itself""", id="backslash"
        ),
        pytest.param(
            "Dear {{ company",
            "line 1='Dear {{ company': cannot be read: unexpected end of template, "
            "expected 'end of print statement'; mend the braces, quotes or tags",
            id="syntax",
        ),
        pytest.param(
            "{{ 1.٢ }}",
            "line 1='{{ 1.٢ }}': cannot be read: SyntaxError; write it more simply",
            id="an-error-that-jinja-lets-through",
        ),
        pytest.param(
            "\n" + "{{ company }}" * 301,
            f"line 2='{('{{ company }}' * 7)[:78]}…: has tag number 301; use at most 300 in a template",
            id="tags",
        ),
        pytest.param(
            "{{ company" + " and company" * 60 + " }}",
            f"line 1='{('{{ company' + ' and company' * 6)[:78]}…: "
            "has a tag of more than 100 words and signs; split it",
            id="long-tag",
        ),
        pytest.param(
            "x" * 10_001,
            "line 1='x': is where the template, of 10001 characters, gets too long; keep it to 10000 characters",
            id="size",
        ),
        pytest.param(
            "{{ " + "(" * 21 + "company" + ")" * 21 + " }}",
            f"line 1='{{{{ {'(' * 21}company{')' * 21} }}}}': is nested more than 20 levels deep; "
            "put fewer ifs, brackets and filters into one another",
            id="depth",
        ),
        pytest.param("a\0b", r"line 1='\x00': is the control character U+0000; leave it out", id="nul"),
        pytest.param("\ud800", r"line 1='\ud800': is the control character U+D800; leave it out", id="surrogate"),
        pytest.param(b"Hi", "line 1=b'Hi': is bytes, not text; pass the template as a str", id="bytes"),
        pytest.param(None, "line 1=None: is NoneType, not text; pass the template as a str", id="none"),
    ],
)
def test_a_refusal_names_the_line_the_snippet_and_the_remedy(source: object, told: str) -> None:
    """A host's author reads where it is, what is wrong with it and what to write in its place."""
    assert str(refused(source)) == f"letter: {told}"


@pytest.mark.parametrize(
    "source",
    [
        # The ways from a text to the classes of Python, and on to everything.
        "{{ ''.__class__.__mro__ }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ company.__class__ }}",
        "{{ candidate.__class__ }}",
        "{{ candidate.name.__class__ }}",
        "{{ candidate.__init__.__globals__ }}",
        "{{ candidate['__class__'] }}",
        "{{ company['__class__']['__base__'] }}",
        "{{ company|attr('__class__') }}",
        "{{ company|attr('\\x5f\\x5fclass\\x5f\\x5f') }}",
        "{{ ''['\\137\\137class\\137\\137'] }}",
        "{{ (company|upper).__class__ }}",
        "{{ ('a' if company else 'b').__class__ }}",
        "{{ (company or 'x').__class__ }}",
        "{{ [].__class__ }}",
        "{{ ().__class__.__bases__[0].__subclasses__()[40]('/etc/passwd').read() }}",
        "{{ {}.__class__ }}",
        "{{ 1.0.__class__ }}",
        "{{ none.__class__ }}",
        "{{ _.__class__ }}",
        "{{ _('x').__class__ }}",
        "{{ _.__globals__ }}",
        "{{ company|map(attribute='__class__')|list }}",
        "{{ [company]|groupby('__class__') }}",
        "{{ [company]|selectattr('__class__') }}",
        "{{ company|sort(attribute='__class__') }}",
        "{{ [candidate]|sum(attribute='__class__') }}",
        "{{ [company]|join(attribute='__class__') }}",
        # Methods of the values, and of the dicts they come in.
        "{{ candidate.items }}",
        "{{ candidate.items() }}",
        "{{ candidate.keys }}",
        "{{ candidate.values() }}",
        "{{ candidate.get('name') }}",
        "{{ candidate.update({'name': 'x'}) }}",
        "{{ candidate.pop('name') }}",
        "{{ company.format }}",
        "{{ company.format(company) }}",
        "{{ '{0.__class__}'.format(company) }}",
        "{{ '{0.__class__}'.format_map(candidate) }}",
        "{{ '%s'|format(company) }}",
        "{{ company.__html__() }}",
        "{{ company|safe }}",
        "{{ company.encode('utf-16') }}",
        "{{ company.join(candidate) }}",
        "{{ company.maketrans }}",
        # What Jinja2 itself would hand out.
        "{{ self }}",
        "{{ self._TemplateReference__context }}",
        "{{ self.__init__.__globals__ }}",
        "{{ cycler }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ joiner('x') }}",
        "{{ namespace() }}",
        "{{ namespace.__init__ }}",
        "{{ lipsum() }}",
        "{{ lipsum.__globals__['os'].popen('id').read() }}",
        "{{ dict(a=company) }}",
        "{{ loop }}",
        "{{ caller() }}",
        "{{ varargs }}",
        "{{ kwargs }}",
        "{{ super() }}",
        "{{ context }}",
        "{{ environment }}",
        "{{ config }}",
        "{{ request.application }}",
        "{{ get_flashed_messages.__globals__ }}",
        "{{ url_for.__globals__ }}",
        "{{ gettext('x') }}",
        "{{ __builtins__ }}",
        "{{ __import__('os') }}",
        "{{ missing }}",
        "{{ undefined }}",
        "{{ l_0_company }}",
        # A name that Python would fold into a known one.
        "{{ \uff43ompany }}",
        # Statements.
        "{% for each in company %}{{ each }}{% endfor %}",
        "{% for each in company recursive %}{{ loop(each) }}{% endfor %}",
        "{% for each in range(1000000000) %}x{% endfor %}",
        "{% set x = company %}",
        "{% set x %}x{% endset %}",
        "{% set x | upper %}x{% endset %}",
        "{% set company.name = 'x' %}",
        "{% macro x() %}{{ x() }}{% endmacro %}{{ x() }}",
        "{% call company() %}x{% endcall %}",
        "{% call(x) company() %}x{% endcall %}",
        "{% filter upper %}x{% endfilter %}",
        "{% filter attr('x') %}x{% endfilter %}",
        "{% block x %}x{% endblock %}",
        "{% extends 'x' %}",
        "{% extends company %}",
        "{% include 'x' %}",
        "{% include ['x', company] ignore missing %}",
        "{% import 'x' as x %}",
        "{% import company as x with context %}",
        "{% from 'x' import y %}",
        "{% with x = company %}{{ x }}{% endwith %}",
        "{% autoescape true %}x{% endautoescape %}",
        "{% autoescape false %}{{ company }}{% endautoescape %}",
        "{% trans %}x{% endtrans %}",
        "{% do company.x() %}",
        "{% debug %}",
        "{% break %}",
        "{% python import os %}",
        "{% if company %}{% for x in company %}{% endfor %}{% endif %}",
        # Translation, and how it is not used.
        "{{ _ }}",
        "{{ _() }}",
        "{{ _('') }}",
        "{{ _('a', 'b') }}",
        "{{ _(company) }}",
        "{{ _('a' ~ company) }}",
        "{{ _(_('a')) }}",
        "{{ _('a', n=company) }}",
        "{{ _(*company) }}",
        "{{ _('a', *company) }}",
        "{{ _('a', **candidate) }}",
        "{{ _(1) }}",
        "{{ _('a')('b') }}",
        "{{ 'x'('y') }}",
        # Filters that take time, memory, or more than they should.
        "{{ company|center(1000000000) }}",
        "{{ company|indent }}",
        "{{ company|indent(1000000000) }}",
        "{{ company|wordwrap(1) }}",
        "{{ company|replace('', company) }}",
        "{{ company|truncate(1) }}",
        "{{ company|batch(1) }}",
        "{{ company|slice(1000000000) }}",
        "{{ company|list }}",
        "{{ company|tojson }}",
        "{{ company|pprint }}",
        "{{ company|xmlattr }}",
        "{{ company|urlize }}",
        "{{ company|random }}",
        "{{ company|string }}",
        "{{ company|e }}",
        "{{ company|filesizeformat }}",
        "{{ company|int }}",
        "{{ company|upper() .__class__ }}",
        "{{ company|upper(company) }}",
        "{{ company|lower(x='a') }}",
        "{{ company|title(*company) }}",
        "{{ company|trim(**candidate) }}",
        "{{ company|default('a', true) }}",
        "{{ company|default('') }}",
        "{{ company|default(position) }}",
        "{{ company|default(default_value='a') }}",
        "{{ company|default(*'ab') }}",
        "{{ company|default('a', **candidate) }}",
        "{{ company|d('a') }}",
        "{{ '%1000000000d'|format(1) }}",
        "{{ (company == 'x')|upper }}",
        # Operators and literals.
        "{{ 'a' * 10**9 }}",
        "{{ 'a'*1000000000 }}",
        "{{ 9**9**9**9 }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ '%s' % candidate }}",
        "{{ company + company }}",
        "{{ company - 1 }}",
        "{{ company / 1 }}",
        "{{ company // 1 }}",
        "{{ -company }}",
        "{{ +company }}",
        "{{ company ~ company }}",
        "{{ company[0] }}",
        "{{ company.0 }}",
        "{{ company[1:2] }}",
        "{{ company[::-1] }}",
        "{{ company[company] }}",
        "{{ company, position }}",
        "{{ () }}",
        "{{ [company] }}",
        "{{ {'a': company} }}",
        "{{ 1 }}",
        "{{ 1_000.5e300 }}",
        "{{ true }}",
        "{{ none }}",
        "{% if true %}x{% endif %}",
        "{% if company == 1 %}x{% endif %}",
        "{% if company == none %}x{% endif %}",
        "{% if 'x' in company %}x{% endif %}",
        "{% if company not in 'x' %}x{% endif %}",
        "{% if company >= 'x' %}x{% endif %}",
        "{% if company is string %}x{% endif %}",
        "{% if company is not none %}x{% endif %}",
        "{% if company is sameas company %}x{% endif %}",
        "{{ company and format == 'x' }}",
        "{{ 'x' if company else not company }}",
        "{% if candidate and company %}x{% endif %}",
        # Not templates at all.
        None,
        b"{{ company }}",
        bytearray(b"x"),
        42,
        ["x"],
        object(),
        "\0",
        "{{ '\0' }}",
        "\x1b[2J",
        "\x85",
        "\ud800{{ company }}",
        "{{ '\ud800' }}",
        "{{ '\\ud800' }}",
        "{{ '\\x00' }}",
        "{{ '\\d' }}",
        "{{",
        "{{ }}",
        "{% %}",
        "{# x",
        "{% raw %}x",
        "{% endif %}",
        "{% if company %}",
        "{% if %}x{% endif %}",
        "{{ company | }}",
        "{{ 'x }}",
        "{{ company }",
        "{{ ? }}",
        "{{ a·b· }}",
        "{{ company is a is b }}",
    ],
)
def test_known_escapes_are_refused(source: object) -> None:
    """Whatever is known to break out of a sandbox, or to look like it, never reaches the compiler."""
    problems = refused(source).problems
    assert problems
    assert all(problem.field == "line 1" and problem.wrong and problem.remedy for problem in problems)


BOMBS = [
    pytest.param("{{ " + "(" * 9_990, id="brackets"),
    pytest.param("{{ " + "[" * 4_000 + "]" * 4_000 + " }}", id="lists"),
    pytest.param("{{ " + "{" * 4_000, id="braces"),
    pytest.param("{{ " + "company(" * 1_200, id="calls"),
    pytest.param("{{ " + "company[" * 1_200, id="subscripts"),
    pytest.param("{{ " + "not " * 2_400 + "company }}", id="not"),
    pytest.param("{{ " + "not " * 60 + "company }}", id="less-of-not"),
    pytest.param("{{ " + "-" * 9_000 + "company }}", id="minus"),
    pytest.param("{{ company" + "|upper" * 1_600 + " }}", id="filters"),
    pytest.param("{{ company" + "|upper" * 40 + " }}", id="fewer-filters"),
    pytest.param("{{ company" + ".x" * 4_000 + " }}", id="attributes"),
    pytest.param("{{ company" + " and company" * 800 + " }}", id="and"),
    pytest.param("{{ company" + " ~ company" * 900 + " }}", id="concatenation"),
    pytest.param("{{ company" + "**company" * 900 + " }}", id="powers"),
    pytest.param("{{ " + "company if company else " * 400 + "company }}", id="else"),
    pytest.param("{{ " + "company if company else " * 21 + "company }}", id="fewer-else"),
    pytest.param("{{ 'a'" + " == 'a'" * 1_400 + " }}", id="comparisons"),
    pytest.param("{{ 'a'" + " 'a'" * 2_400 + " }}", id="strings"),
    pytest.param("{% if company %}" * 600, id="ifs"),
    pytest.param("{% if company %}" * 290 + "{{ company }}", id="fewer-ifs"),
    pytest.param("{% if company %}" * 21 + "x" + "{% endif %}" * 21, id="closed-ifs"),
    pytest.param("{% if company %}" + "{% elif company %}" * 500 + "{% endif %}", id="elifs"),
    pytest.param("{% if company %}" + "{% elif company %}" * 20 + "x{% else %}y{% endif %}", id="fewer-elifs"),
    pytest.param(
        "{% if company %}x" + "{% elif company %}x" * 18 + "{% else %}{{ company|upper }}{% endif %}", id="last"
    ),
    pytest.param("{% for x in company %}" * 250 + "{% endfor %}" * 250, id="loops"),
    pytest.param("{% autoescape true %}" * 190 + "{% endautoescape %}" * 190, id="autoescapes"),
    pytest.param("{% for " + "a, " * 3_000 + "in company %}{% endfor %}", id="targets"),
    pytest.param("{{ " + "9" * 9_000 + " }}", id="digits"),
    pytest.param("{{ 0x" + "f" * 9_000 + " }}", id="hexadecimal-digits"),
    pytest.param("{{ " + "1_" * 4_900 + "1.5 }}", id="underscores"),
    pytest.param("{{ 1e" + "9" * 9_000 + " }}", id="exponent"),
    pytest.param("{{ '" + "\\x" * 4_000 + "' }}", id="backslashes"),
    pytest.param("{{ " + "x" * 9_900 + " }}", id="long-name"),
    pytest.param("{{ candidate." + "x" * 9_900 + " }}", id="long-attribute"),
    pytest.param("{{ company|" + "x" * 9_900 + " }}", id="long-filter"),
    pytest.param("{% " + "x" * 9_900 + " %}", id="long-tag"),
    pytest.param("{%" + " " * 9_900 + "raw", id="blanks"),
    pytest.param("{%-" * 3_300, id="begun-tags"),
    pytest.param("{{" * 5_000, id="begun-prints"),
    pytest.param("{#" * 5_000, id="begun-comments"),
    pytest.param("{{ '" + "'\"" * 4_900, id="quotes"),
    pytest.param("".join(f"{{{{n{each}}}}}" for each in range(1_100)), id="tags"),
    pytest.param("".join(f"{{{{n{each}}}}}" for each in range(300)), id="many-unknown-names"),
    pytest.param("".join(f"{{{{{'compan' * 12}{each}}}}}" for each in range(120)), id="long-unknown-names"),
    pytest.param("{{x}}" * 300, id="one-name-often"),
    pytest.param("{{x}}" * 2_000, id="one-name-too-often"),
    pytest.param("\0\n" * 5_000, id="control-characters"),
    pytest.param("x" * (LONGEST_SOURCE + 1), id="one-character-too-many"),
    pytest.param("{{ company }}" * 10**6, id="thirteen-million-characters"),
]


@pytest.mark.parametrize("source", BOMBS)
def test_bombs_are_refused(source: str) -> None:
    """Deep nesting, endless expressions and huge sources are refused, and the error stays readable."""
    assert len(str(refused(source))) < 20_000


@pytest.mark.slow
@pytest.mark.parametrize("source", BOMBS)
def test_bombs_are_refused_at_once(source: str) -> None:
    """Deep nesting, endless expressions and huge sources cost next to nothing."""
    started = time.process_time()
    refused(source)
    assert time.process_time() - started < SLOWEST


@pytest.mark.parametrize("inner", ["{{ company }}", "{% if company %}x{% endif %}"])
def test_what_is_just_allowed_compiles(inner: str) -> None:
    """At the bounds of depth and length, a template still compiles and runs."""
    assert filled("{% if company %}" * 17 + inner + "{% endif %}" * 17) in ("Example Works", "x")
    assert filled("x" * LONGEST_SOURCE) == "x" * LONGEST_SOURCE
    assert filled("{{company}}" * 300, {**STRINGS, "company": "x"}) == "x" * 300
    assert filled("{{ company " + "or (position)" * 18 + " }}") == "Example Works"
    assert filled("{{ " + "(" * 20 + "company" + ")" * 20 + " }}") == "Example Works"
    assert filled("{% if position %}" + "{% elif position %}" * 16 + "{% else %}x{% endif %}") == "x"


def test_recursion_is_refused_whatever_the_stack_has_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Python itself runs out of stack, when reading or compiling, that is a refusal like any other."""

    def exhausted(*_: object) -> None:
        raise RecursionError

    with monkeypatch.context() as patched:
        patched.setattr("jinja2.parser.Parser.parse", exhausted)
        assert refused("\n\n{{ company }}").problems[0].wrong == "is nested more than 20 levels deep"
    with monkeypatch.context() as patched:
        patched.setattr("jinja2.Environment.from_string", exhausted)
        with pytest.raises(InvalidTemplateError, match="is nested more than 20 levels deep"):
            compile_template("{{ company }}", NAMES, where="letter")


def test_a_node_nobody_thought_of_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The list says what is allowed, not what is refused: a construct of some later Jinja2 gets the general remedy."""
    monkeypatch.setattr("followup_kit.messages._untrusted.allowed._ALLOWED", {})
    (problem,) = refused("text").problems
    assert problem.wrong == "is not for templates"
    assert problem.remedy == "use text, names, if, and the filters capitalize, default, lower, title, trim, upper"


def test_all_problems_of_a_template_are_told_at_once() -> None:
    """One look mends all: each problem with its line, in the order of the lines, the same one once."""
    source = (
        "Subject: {{ compnay }} {{ compnay }}\r\n"
        "\0\r"
        "{% if company == 1 %}\n"
        "{# a comment\n"
        "   of two lines #}{{ candidate.nmae|attr('x')\n"
        "   |upper('y') }}\n"
        "{%- endif %}\n"
        "\n"
        "{% for each in lipsum(1) %}{{ self }} ~ {{ company ~ foo }}\n"
        "{% endfor %}{{ bar }}"
    )
    assert [(problem.field, problem.value) for problem in refused(source).problems] == [
        ("line 1", "compnay"),
        ("line 2", "\0"),
        ("line 3", "{% if company == 1 %}"),
        ("line 3", "{% if company == 1 %}"),
        ("line 5", "|attr"),
        ("line 5", "candidate.nmae"),
        ("line 6", "|upper"),
        ("line 9", "{% for %}"),
        ("line 9", "self"),
        ("line 9", "~"),
        ("line 9", "foo"),
        ("line 10", "bar"),
    ]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("a\nb\n{{ lipsum }}", 3),
        ("a\r\nb\rc\n{% set x = 1 %}", 4),
        ("a\n{{ company\n}}\n{{ company", 4),
        ("a\n\n{{ " + "(" * 30, 3),
        ("a\n\n{{ 'x\ny' }}\n{{ 1\n|upper }}", 5),
        ("a\n{% if company %}\n{% endfor %}", 3),
        ("{{ company }}\n" + "{{\n" + "not\n" * 30 + "company }}", 3),
        ("\n\n{% autoescape true %}x{% endautoescape %}", 3),
        ("\n\n\n{{ '\\n' }}", 4),
        ("\n" * 400 + "\0", 401),
        ("\n" * LONGEST_SOURCE + "x", LONGEST_SOURCE + 1),
    ],
)
def test_the_line_is_the_one_an_editor_shows(source: str, line: int) -> None:
    """Lines are counted from one, however they end, and through tags and comments of several lines."""
    assert refused(source).problems[0].field == f"line {line}"


def test_too_many_problems_are_cut_short() -> None:
    """After fifty problems the check stops, and says so."""
    problems = refused("\n".join(f"{{{{ x{each} }}}}" for each in range(60))).problems
    assert len(problems) == 51
    assert problems[49].value == "x49"
    assert problems[50] == (
        "line 50",
        "{{ x49 }}",
        "is where the check stopped, after 50 problems",
        "mend these, then check again",
    )


def test_what_is_refused_is_never_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """The compiler sees trees that were checked, and nothing else."""
    seen: list[object] = []
    monkeypatch.setattr("jinja2.Environment.from_string", lambda _self, source: seen.append(source))
    with pytest.raises(InvalidTemplateError):
        compile_template("{{ company }}{{ lipsum }}", NAMES, where="letter")
    assert seen == []
    check_template("{{ company }}", NAMES, where="letter")
    assert seen == []
    compile_template("{{ company }}", NAMES, where="letter")
    assert [type(each).__name__ for each in seen] == ["Template"]


def test_translations_are_looked_up_when_the_template_is_added() -> None:
    """The host's words stand in the compiled template; when a letter is due, nothing of the host's runs."""
    asked: list[str] = []

    def translate(text: str) -> str:
        asked.append(text)
        return Loud({"Dear team": "Liebes Team", "and": "{{ company }}"}[text])

    text = compile_template(
        "{{ _('Dear team') }}{% if company %} {{ _('and') if company }}{% endif %}",
        NAMES,
        where="letter",
        translate=translate,
    )
    assert asked == ["Dear team", "and"]
    assert text.render(STRINGS) == "Liebes Team {{ company }}"
    assert asked == ["Dear team", "and"]


def test_a_translation_that_is_no_text_is_refused() -> None:
    """A catalogue that answers with anything but text is told so, with the line."""

    def translate(text: str) -> str:
        return None  # type: ignore[return-value]

    with pytest.raises(InvalidTemplateError) as caught:
        compile_template("\n{{ _('Dear') }}{{ _('team') }}", NAMES, where="letter", translate=translate)
    assert [str(problem) for problem in caught.value.problems] == [
        "line 2='Dear': is translated as NoneType, not text; mend the translation",
        "line 2='team': is translated as NoneType, not text; mend the translation",
    ]


def test_output_is_bounded() -> None:
    """A text that comes to more than the bound is an error, and no more of it is made than that."""
    source = "{{ company }}" * 5
    fitting = "x" * (LONGEST_OUTPUT // 5)
    assert len(filled(source, {"company": fitting})) == LONGEST_OUTPUT
    with pytest.raises(InvalidContextError) as caught:
        filled(source + "!", {"company": fitting})
    (problem,) = caught.value.problems
    assert (caught.value.subject, problem.field) == ("letter", "output")
    assert problem.wrong == "has more than 20000 characters"
    assert problem.remedy == "pass shorter values, or use them less often"
    assert problem.value == "x" * LONGEST_OUTPUT


@pytest.mark.slow
def test_output_stops_at_the_bound() -> None:
    """Values that are far too long are not multiplied first and measured afterwards."""
    text = compile_template("{{ company|upper }}" * 300, NAMES, where="letter")
    started = time.process_time()
    with pytest.raises(InvalidContextError):
        text.render({"company": "ΐ" * 10**5})
    assert time.process_time() - started < SLOWEST


def test_values_are_exact_strings_before_a_template_sees_them() -> None:
    """A string that brings methods of its own is printed as its characters, and none of the methods is called."""
    strings: Strings = {"company": Loud("<b>{{ x }}</b>"), "candidate": {"name": Loud("Ann"), "email": Loud("e")}}
    source = "{{ company }} {{ company|upper }} {{ candidate.name }}{% if candidate.email == 'e' %}!{% endif %}"
    assert filled(source, strings) == "<b>{{ x }}</b> <B>{{ X }}</B> Ann!"
    assert type(filled("{{ company }}", strings)) is str


def test_the_source_is_an_exact_string_before_it_is_read() -> None:
    """A source that brings methods of its own is read by its characters."""
    assert filled(Loud("{{ company }}")) == "Example Works"


def test_attributes_are_keys_and_never_methods() -> None:
    """Even a declared attribute that is named like a method of a dict is looked up among the keys."""
    names = {"person": frozenset({"items", "keys", "__class__"})}
    text = compile_template("{{ person.items }}{{ person.keys }}{{ person.__class__ }}", names, where="letter")
    assert text.render({"person": {"items": "a", "keys": "b", "__class__": "c"}}) == "abc"


def test_values_a_template_uses_must_be_there_and_be_strings() -> None:
    """Instead of a `None` or an object in a letter, every value that is no string is told at once."""
    strings = {"company": None, "candidate": {"name": 5}, "format": {"a": "b"}}
    with pytest.raises(InvalidContextError) as caught:
        compile_template(
            "{{ company }}{{ candidate.name }}{{ candidate.email }}{{ format }}{{ position }}", NAMES, where="letter"
        ).render(strings)  # type: ignore[arg-type]
    assert [(problem.field, problem.value) for problem in caught.value.problems] == [
        ("company", None),
        ("candidate.email", None),
        ("candidate.name", 5),
        ("format", {"a": "b"}),
        ("position", None),
    ]
    assert str(caught.value.problems[0]) == (
        "company=None: is not a string; pass a string, the empty one where there is nothing to say"
    )
    with pytest.raises(InvalidContextError, match=r"candidate\.name=None"):
        filled("{{ candidate.name }}", {"candidate": "Ann"})


def test_values_a_template_does_not_use_do_not_matter() -> None:
    """A host may pass all it has: what a template does not name never reaches it."""
    strings: dict[str, object] = {"company": "Example Works", "candidate": object(), "self": 1, "other": None}
    assert filled("{{ company }}", strings) == "Example Works"  # type: ignore[arg-type]


def test_values_are_never_read_as_templates() -> None:
    """A value that looks like a template is printed as it is."""
    assert filled("{{ company }}", {"company": "{{ 7*7 }}{% raw %}{#"}) == "{{ 7*7 }}{% raw %}{#"


def test_nothing_is_imported_before_a_template_is_added() -> None:
    """A host without templates of its own never pays for importing Jinja2's sandbox."""
    code = "import sys, followup_kit.messages._untrusted; sys.exit('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


FRAGMENTS = [
    *("{{ ", " }}", "{% ", " %}", "{{-", "-%}", "{#", "#}", "{% raw %}", "{% endraw %}", "{% endif %}"),
    *("{% if company %}", "{% for x in company %}", "{% endfor %}", "if ", "else ", "elif ", "set ", "macro "),
    *("company", "candidate", ".name", ".items", "['name']", "|upper", "|default('x')", "|attr('x')", "self", "_('a')"),
    *("(", ")", "[", "]", "{", "}", "~", "*", "**", "==", " is ", " not ", " in ", " and ", ",", ":", "=", "\\", "\n"),
    *("'a'", '"', "1", "1.٢", "0x", "é", "\0", "\ud800", "\r", "none", "true"),
]


def _texts() -> Iterator[st.SearchStrategy[str]]:
    anything = st.text(st.characters(exclude_categories=()))
    soup = st.lists(st.sampled_from(FRAGMENTS), max_size=12).map("".join)
    yield anything
    yield anything.map("{{{{ {} }}}}".format)
    yield soup
    yield soup.map("{{{{ {} }}}}".format)
    yield soup.map("{{% if company %}}{}{{% endif %}}".format)


@given(st.one_of(*_texts()))
@example("{{ 1.٢ }}")
@example("{{ " + "9" * 5_000 + " }}")
@example("\n" * 3 + "{{")
def test_any_text_compiles_or_is_refused(source: str) -> None:
    """Whatever is passed as a template, there is a text that renders to a string, or an error that names real lines."""
    problems: Sequence[Problem] = ()
    try:
        rendered = compile_template(source, NAMES, where="letter").render(STRINGS)
    except InvalidTemplateError as error:
        rendered = str(error)
        problems = error.problems
    lines = len(source.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    assert all(1 <= int(problem.field.removeprefix("line ")) <= lines for problem in problems)
    assert type(rendered) is str


@given(st.dictionaries(st.sampled_from(["company", "format", "position"]), st.text(), min_size=3), st.text())
def test_any_value_is_printed_as_it_is(values: dict[str, str], name: str) -> None:
    """A template can move values, and never change, run or lose them."""
    strings: Strings = {**values, "candidate": {"name": name}}
    source = "{{ company }}\n{{ candidate.name }}\n{% if format == 'x' %}{{ format }}{% endif %}{{ position }}."
    chosen = "x" if values["format"] == "x" else ""
    assert filled(source, strings) == f"{values['company']}\n{name}\n{chosen}{values['position']}."
