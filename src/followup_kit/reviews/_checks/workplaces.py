"""Find another company where a letter says for whom the candidate would like to work, whatever the words.

A name there that is none of the facts is a slip of another letter; it may still be a branch, so that it is a warning.
"""

import re
from collections.abc import Iterator

from ..._lazy import lazy_regex
from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.lexicon import Match
from .._text.part import Part

_MESSAGE = "Write '{name}': '{said}' is another company."


def another_workplace(letter: Letter, *, named: bool) -> Iterator[Hit]:
    """Find a name of two words and more where that of the employer belongs: ``everyone at Penrose Rigging``.

    Args:
        letter: The letter, in a script with spaces.
        named: Whether it names the right company, so that only a sentence that wishes something counts.
    """
    body = letter.body
    wished = {body.sentence_of[match.first] for match in body.matches("wish")}
    for match in body.matches("workplace"):
        sentence = body.sentence_of[match.first]
        if (named and sentence not in wished) or match.first not in letter.main:
            continue
        if body.matches_in(sentence, "past-work") or not _is_of_work(letter, body, match):
            continue
        last = _end_of_name(letter, body, match.last)
        if last > match.last + 1:
            start, end = body.tokens[match.last].start, body.tokens[last - 1].end
            values = {"name": letter.names.company.text, "said": body.text[start:end]}
            yield Hit(_MESSAGE, body, start, end, severity=Severity.WARNING, values=values)
            return


def _is_of_work(letter: Letter, part: Part, match: Match) -> bool:
    """Return whether a place is one of work: a German preposition alone takes a word for work in its sentence."""
    alone = match.last - match.first == 1 and letter.language == "de"
    return not alone or bool(part.matches_in(part.sentence_of[match.first], "work-there"))


def _end_of_name(letter: Letter, part: Part, first: int) -> int:
    """Return the index after the last token of a name that no fact holds; that of the first where there is none."""
    last = first
    while last < len(part.tokens) and last - first < _LONGEST_NAME and _goes_on(letter, part, first, last):
        last += 1
    words = {token.text for token in part.tokens[first:last]}
    # "Gig Racing sails" are sails; and a German noun of the lexicon is a noun.
    common = letter.language == "de" and words & letter.lexicon.known
    return first if words & letter.names.known or common or _is_attribute(letter, part, last) else last


def _is_attribute(letter: Letter, part: Part, last: int) -> bool:
    """Return whether a noun follows a name: a word that is none of those that follow a phrase."""
    behind = part.tokens[last] if last < len(part.tokens) else None
    return (
        letter.language == "en"
        and behind is not None
        and behind.is_word
        and behind.text not in letter.lexicon.words("stop")
        and behind.text not in _BEHIND
    )


_BEHIND = frozenset(
    """
    would will can could is was are were has have made makes look looks take takes treat treats seems felt gave for in
    on at as with and if because when very to soon next very much one that who which by from next long
    """.split()  # noqa: SIM905 - words read better as words
)


_LONGEST_NAME = 4


def _goes_on(letter: Letter, part: Part, first: int, index: int) -> bool:
    token = part.tokens[index]
    is_name = token.is_word and part.text[token.start].isupper() and token.text not in letter.lexicon.words("stop")
    if index == first:
        return is_name and token.text not in _TITLES
    return is_name and part.text[part.tokens[index - 1].end : token.start] == " "


_TITLES = frozenset(
    """
    mr mrs ms miss mx dr prof professor doctor sir dame captain chef sister mother father uncle aunt president director
    st saint great new north south east west lake mount port los san royal
    herr herrn frau fräulein meister meisterin kollege kollegin doktor schwester pfarrer familie sankt bad
    interesse bedarf fragen rückfragen wunsch gelegenheit eignung nachfragen gefallen kindern jugendlichen menschen
    """.split()  # noqa: SIM905 - words read better as words
)
"""Words behind which the name is that of a person or a place, or no name."""


def another_institution(letter: Letter) -> Iterator[Hit]:
    """Find an institution with a name of its own in a sentence to the reader: ``your pupils at Whitmoor Academy``.

    It may be a partner, a place or a customer of theirs, so that it is a suggestion.

    Args:
        letter: The letter, in English.
    """
    body = letter.body
    for index in letter.main:
        if body.tokens[index].text not in _INSTITUTIONS or not _is_name(letter, body, index):
            continue
        first = index
        while first and index - first < _LONGEST_NAME and _is_name(letter, body, first - 1):
            first -= 1
        sentence = range(body.sentences[body.sentence_of[index]].start, first)
        before = [body.tokens[place].text for place in sentence]
        preposition = next((word for word in reversed(before) if word != "the"), "")
        own = {token.text for token in body.tokens[first:index]} & letter.names.known
        to_reader = body.matches_in(body.sentence_of[index], "wish") or _of_reader(body, index)
        if first == index or own or preposition not in _BEFORE_INSTITUTIONS or not to_reader:
            continue
        if _OWN_COURSE.isdisjoint(before) and not body.matches_in(body.sentence_of[index], "past-work"):
            start, end = body.tokens[first].start, body.tokens[index].end
            values = {"name": letter.names.company.text, "said": body.text[start:end]}
            yield Hit(_MESSAGE, body, start, end, severity=Severity.SUGGESTION, values=values)
            return


def _is_name(letter: Letter, part: Part, index: int) -> bool:
    """Return whether a token is a word with a capital that goes on with the one before, or begins a name."""
    token = part.tokens[index]
    return token.is_word and part.text[token.start].isupper() and token.text not in letter.lexicon.words("stop")


def _of_reader(part: Part, index: int) -> bool:
    sentence = part.sentences[part.sentence_of[index]]
    return any(token.text in ("you", "your") for token in part.tokens[sentence.start : sentence.stop])


_BEFORE_INSTITUTIONS = frozenset({"at", "for", "with", "to", "help", "join", "joining", "helping"})
_OWN_COURSE = frozenset(
    {
        "my",
        "having",
        "after",
        "during",
        "where",
        "meet",
        "told",
        "mentioned",
        "visited",
        "i've",
        "been",
        "between",
        "moved",
        "accepted",
    }
)
_INSTITUTIONS = frozenset(
    """
    academy school college university hospital clinic hospice infirmary institute museum bank
    council trust foundation center centre agency laboratories labs studios press logistics couriers freight health
    foods growers brewery bakery farms hotels ltd inc group holdings industries systems solutions software airways
    """.split()  # noqa: SIM905 - words read better as words
)


def another_place_wanted(letter: Letter) -> Iterator[Hit]:
    """Find a name of which is said that one wants to work there: ``Big Sky Environmental is where I want to stay``.

    It may be a town or a field, so that it is a suggestion.

    Args:
        letter: The letter, in English.
    """
    body = letter.body
    for found in _WANTED.finditer(body.text):
        words = [word.casefold().rstrip(".,") for word in found["name"].split()]
        begins = found.start("name") == 0 or body.text[found.start("name") - 2 : found.start("name")] in (". ", "\n\n")
        common = words[0] in letter.lexicon.words("stop") or (len(words) == 1 and begins)
        if not common and letter.names.known.isdisjoint(words):
            yield _suggested(letter, *found.span("name"))
            return


_WANTED = re.compile(
    r"\b(?P<name>[A-Z][\w’'-]{1,30}(?: (?:(?:&|and|of) )?[A-Z][\w’'-]{1,30}){0,4})"
    r" (?:is|remains|would be|seems|feels like)"
    r"(?: (?:exactly|just|precisely|really|clearly|truly|simply))?"
    r"(?: my (?:first|top) choice\b| where I(?: would|['’]d| want| hope| wish| see| could| can| should| belong)\b"
    r"| the (?:right |only |kind of |sort of )?(?:place|company|firm|employer|school|practice|team|house"
    r"|organi[sz]ation|clinic|business|workplace)(?: (?:where|at which|in which|that|for which))?"
    r" (?:I(?: would|['’]d| want| hope| wish)|for me|to (?:spend|do|continue|grow|build))\b)"
)


def another_offer(letter: Letter) -> Iterator[Hit]:
    """Find a name as of whom the offer is: ``to accept Brightsmile's offer``.

    It may be a person of the company, so that it is a suggestion.

    Args:
        letter: The letter, in English.
    """
    for found in _OFFERED.finditer(letter.body.text):
        words = found["name"].casefold().split()
        if letter.names.known.isdisjoint(words) and words[0] not in letter.lexicon.words("stop"):
            yield _suggested(letter, *found.span("name"))
            return


_OFFERED = lazy_regex(
    r"\b(?:accept|accepting|decline|declining|for|of|about|consider|considered|received|to) "
    r"(?P<name>[A-Z][\w-]{2,30}(?: [A-Z][\w-]{1,30}){0,2})(?:['’]s|s['’]) (?:[a-z]{3,12} ){0,2}"
    r"(?:offer|invitation|vacancy|position|role|hiring team|opening)\b"
)


def another_firm(letter: Letter) -> Iterator[Hit]:
    """Find a firm named with its kind as what one would strengthen: ``die Kanzlei Hofer & Partner zu verstärken``.

    Where the employer is of that kind, it is a warning; elsewhere it may be a customer.

    Args:
        letter: The letter, in German.
    """
    body = letter.body
    wished = {body.sentence_of[match.first] for match in body.matches("wish")}
    for found in (*_FIRM.finditer(body.text), *_WORK_AT_FIRM.finditer(body.text)):
        sentence = body.sentence_at(found.start("name"))
        words = {word.casefold() for word in found["name"].replace("&", " ").split()}
        if sentence not in wished or body.matches_in(sentence, "past-work") or not letter.names.known.isdisjoint(words):
            continue
        if words - letter.lexicon.known:
            same = found["kind"].casefold() in letter.names.company.text.casefold()
            hit = _suggested(letter, *found.span("firm"))
            yield hit._replace(severity=Severity.WARNING) if same else hit
            return


_NAMED_FIRM = (
    r"\b(?:[Dd](?:ie|er|as|em|en)|[Zz]ur|[Zz]um|[Bb]eim|[Ii]m|[Ii]ns) (?P<firm>"
    r"(?P<kind>Kanzlei|Praxis|Firma|Klinik|Apotheke|Hotel|Restaurant|Gasthaus|Gasthof|Bäckerei|Konditorei|Metzgerei"
    r"|Fleischerei|Tischlerei|Schreinerei|Zimmerei|Gärtnerei|Druckerei|Brauerei|Spedition|Agentur|Verlag|Buchhandlung"
    r"|Werkstatt|Schule|Gymnasium|Stiftung|Institut|Universität|Hochschule|Museum|Theater|Bank|Sparkasse|Versicherung"
    r"|Weingut|Reederei|Werft|Molkerei|Käserei|Büro|Ingenieurbüro|Architekturbüro|Planungsbüro|Notariat|Autohaus"
    r"|Pension|Salon|Unternehmen|Haus)"
    r" (?P<name>(?:Dr\. |Prof\. )?[A-ZÄÖÜ][\w-]{1,30}(?: (?:& |und |\+ )?[A-ZÄÖÜ][\w-]{1,30}){0,3}))"
)
_FIRM = re.compile(
    _NAMED_FIRM + r"(?: (?!(?:vorgestellt|erwähnt|kennengelernt)\b)[\w-]{1,30}){0,5}?"
    r" (?:(?:zu )?(?:verstärken|unterstützen|bereichern|ergänzen|werden|arbeiten|wechseln|kommen|wirken|bleiben)"
    r"|mitarbeiten|mitzuarbeiten|einsteigen|einzusteigen|anfangen|anzufangen|voranzubringen|weiterzubringen"
    r"|(?:meine erste Wahl|mein Ziel|mein Wunsch)|mitzugestalten|einbringen|einzubringen"
    r"|mitwirken|mitzuwirken|beizutragen|tätig)\b"
)
_WORK_AT_FIRM = re.compile(
    r"\b(?:Arbeit|Mitarbeit|Zukunft|Tätigkeit|Einstieg|Stelle|Start) (?:in|bei|an) " + _NAMED_FIRM
)


def _suggested(letter: Letter, start: int, end: int) -> Hit:
    values = {"name": letter.names.company.text, "said": letter.body.text[start:end]}
    return Hit(_MESSAGE, letter.body, start, end, severity=Severity.SUGGESTION, values=values)
