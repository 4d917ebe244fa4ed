"""Find another title where a letter says which position it is about, even beside the right one.

``The piano tutor vacancy`` at a firm that looks for a piano technician is a slip: the words before and behind tell that
the position is meant. A title like the right one is a warning; one that shares nothing with it may be a colleague's.
"""

import enum
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ..._lazy import lazy_regex
from ...vocabulary import MessageType, Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.part import Part
from .other_companies import OF_APPLICATION, OWN_PAST
from .other_positions import is_no_title, names_position
from .titles import Likeness, compare_german_titles, compare_titles

_MESSAGE = "Write '{name}': '{said}' is another position."


class _Place(enum.Enum):
    """How surely the position belongs where a title stands."""

    CERTAIN = enum.auto()
    """Nothing else stands there: ``the post of …``."""
    WISHED = enum.auto()
    """A wish in the sentence has to tell: ``as a …``."""
    SHARED = enum.auto()
    """The work of a colleague may stand there as well: ``die Aufgaben des …``."""


class _Title(NamedTuple):
    """A title where the position may belong.

    Args:
        start: The index of its first character.
        end: The index after its last character.
        place: How surely the position belongs there.
        is_known: Whether its last word is known to be a trade, and does not only look so.
    """

    start: int
    end: int
    place: _Place
    is_known: bool = True


def similar_position(letter: Letter, *, mentioned: bool) -> Iterator[Hit]:
    """Find a title that is not the position where the position belongs.

    Args:
        letter: The letter, in a script with spaces.
        mentioned: Whether it names the right one somewhere.
    """
    found = list(_similar_positions(letter, mentioned=mentioned))
    yield from [hit for hit in found if hit.severity is Severity.WARNING][:1] or found[:1]


def _similar_positions(letter: Letter, *, mentioned: bool) -> Iterator[Hit]:
    titles = _german_titles if letter.language == "de" else _english_titles
    for part in letter.parts:
        for title in titles(letter, part):
            said = part.text[title.start : title.end]
            likeness = _compare(letter, said)
            if likeness is Likeness.SAME or (likeness is Likeness.OTHER and not title.is_known):
                continue
            first = bisect_left(part.tokens, title.start, key=lambda token: token.start)
            if not _is_meant(letter, part, title.place, first):
                continue
            if likeness is Likeness.OTHER and _may_be_right(letter, part, title, first):
                continue
            certain = likeness is Likeness.ALIKE or (title.place is _Place.CERTAIN and not mentioned)
            # Whoever names the position in the same sentence may name another beside it.
            certain = certain and not names_position(letter, part, part.sentences[part.sentence_of[first]])
            severity = Severity.WARNING if certain else Severity.SUGGESTION
            values = {"name": letter.names.position.text, "said": said}
            yield Hit(_MESSAGE, part, title.start, title.end, severity=severity, values=values)


def _compare(letter: Letter, said: str) -> Likeness:
    """Return how a title stands to the position; whatever else the facts hold is right as well."""
    meant = list(letter.names.position.words)
    words = letter.names.name(said).words
    if any(" ".join(words) in text for text in letter.names.texts):
        return Likeness.SAME
    if letter.language == "de":
        return compare_german_titles(said, meant)
    others = [word for word in words if word not in letter.names.company.words]
    return compare_titles(others, meant) if others else Likeness.SAME


def _is_meant(letter: Letter, part: Part, place: _Place, first: int) -> bool:
    """Return whether a title stands for the position, and not for work of another time or place."""
    sentence = part.sentence_of[first]
    texts = _texts(part, max(part.sentences[sentence].start, first - _NEAR), first)
    # "I have accepted another job and withdraw my application for …" begins anew with what is withdrawn.
    anew = max((place for place, text in enumerate(texts) if text.startswith(_WITHDRAWN)), default=0)
    texts = texts[anew:]
    taken = _TAKEN.get(letter.message_type, _TAKEN_ELSEWHERE)
    pairs = list(pairwise([*texts, ""]))
    before = {one for one, other in pairs if other not in OF_APPLICATION}
    if place is _Place.CERTAIN and letter.language == "en":
        # "My heart is set on the post", but "my time in the post".
        before -= {one for one, other in pairs if one == "my" and other not in _OWN_WORK}
    if before & (_OWN_TITLES | taken):
        return False
    if place is not _Place.WISHED:
        return True
    wished = part.matches_in(sentence, "wish") or part.matches_in(sentence, "interest") or _ACCEPTED & set(texts)
    return bool(wished) and not part.matches_in(sentence, "past-work")


_WITHDRAWN = ("withdraw", "zurückzieh", "ziehe")


def _may_be_right(letter: Letter, part: Part, title: _Title, first: int) -> bool:
    """Return whether a title may be a colleague's, or what the candidate is: ``As an editor, I would …``."""
    sentence = part.sentences[part.sentence_of[first]]
    if letter.language == "en" and title.place is _Place.WISHED and " " not in part.text[title.start : title.end]:
        before = _texts(part, max(sentence.start, first - _NEAR), first)
        if _ENTERING.isdisjoint(before):
            return True
    around = _texts(part, max(sentence.start, first - _NEAR), min(sentence.stop, first + _NEAR))
    return title.place is _Place.SHARED or not _TOLD.isdisjoint(around)


def _texts(part: Part, first: int, last: int) -> list[str]:
    return [part.tokens[index].text for index in range(first, last)]


_OWN_WORK = frozenset(
    """
    time years year experience work career days background previous last former current present old job role own
    first
    """.split()  # noqa: SIM905 - words read better as words
)
_ENTERING = frozenset(
    """
    join joining start starting begin beginning work working serve serving board hired employed taken take
    """.split()  # noqa: SIM905 - words read better as words
)
"""What one does as what one is to become."""
_TOLD = frozenset(
    """
    told mentioned described showed introduced erzählt erwähnt beschrieben vorgestellt
    """.split()  # noqa: SIM905 - words read better as words
)


_NEAR = 8
_OWN_TITLES = OWN_PAST - {"was", "when", "while", "using", "client", "customer"}
_TAKEN_ELSEWHERE = frozenset({"accepted", "taken", "signed"})
_TAKEN: dict[MessageType | str, frozenset[str]] = {
    MessageType.OFFER_REPLY: frozenset(),
    MessageType.WITHDRAWAL: _TAKEN_ELSEWHERE | {"accept", "accepting", "taking", "offered"},
}
"""What is done with another position, by which a letter may withdraw from this one, by message type."""
_ACCEPTED = frozenset({"annehme", "nehme", "angebot", "accept", "werde", "könnte", "beginnen", "anfangen"})


_HEADS = frozenset(
    """
    accountant actor actuary adjuster administrator adviser advisor agent analyst animator apprentice arborist
    architect archivist artist assessor assistant associate attorney auditor baker barista bartender beautician
    biologist bookkeeper botanist broker bursar butcher buyer captain carer caretaker carpenter cashier chef
    chemist cleaner clerk co-ordinator coach concierge conductor conservator consultant controller cook
    coordinator copywriter counsellor counselor courier craftsman curator dean deckhand dentist deputy designer
    detective developer dietitian director dispatcher dispenser doctor draughtsman driver economist editor
    electrician engineer estimator examiner executive expediter facilitator farmer fitter foreman foreperson
    forewoman fundraiser gardener geologist glazier grower guard hairdresser handler head host hostess
    hydrologist hygienist illustrator inspector instructor intern interpreter investigator joiner journalist
    keeper lawyer lead leader lecturer librarian loader machinist manager marketer mason matron mechanic
    merchandiser midwife moderator musician nurse officer operator optician organiser organizer packer painter
    paralegal paramedic pharmacist photographer physicist physiotherapist pianist picker pilot planner plasterer
    plumber porter principal producer programmer psychologist publicist ranger receptionist recruiter registrar
    reporter representative researcher roofer salesman salesperson scheduler scientist seamstress secretary
    seller sergeant server sister skipper solicitor sommelier specialist statistician steward strategist stylist
    superintendent supervisor surgeon surveyor tailor teacher technician teller tester therapist trader trainee
    trainer translator tutor underwriter upholsterer vet waiter waitress warden weaver welder writer
    """.split()  # noqa: SIM905 - words read better as words
)
"""What somebody is, at the end of an English title."""
_WORD = r"[A-Za-z][\w’'-]{1,25}"
_NO_WORD = (
    r"(?:an?|the|and|or|of|as|to|for|in|at|with|i|my|your|who|whose|that|is|was|on|by|from|under"
    r"|(?:hiring|line) manager)"
)
_ROLE = r"(?:position|role|post|job|vacancy|opening|interview|application)"
# Behind "application for the" no title begins with "post": it stands behind "of".
_SAID = rf"(?!{_ROLE} of\b)(?P<said>(?:(?!{_NO_WORD}\b){_WORD} ){{0,3}}(?!{_NO_WORD}\b){_WORD})(?![\w-])"
_OWNER = r"(?:an?|the|your|our|their|[Tt]he [\w’'-]{2,25}[’']s|your [\w-]{2,25}[’']s)"
_ENGLISH = (
    # "the piano tutor vacancy"
    lazy_regex(rf"(?i)\b(?P<certain>the|your|this|an?) {_SAID}(?= (?:{_ROLE}|opportunity|offer)\b(?! panel| team))"),
    # "the post of deputy head", "the position as a Claims Analyst"
    lazy_regex(
        rf"(?i)\b(?P<certain>(?:(?:{_ROLE}|offer|opportunity) (?:of|as|for)(?: {_OWNER})?|(?:search|looking) for an?)"
        rf"(?: next| new)?) {_SAID}"
    ),
    # "settle quickly as your ward sister", "as the hotel's next night auditor", "become your new cook"
    lazy_regex(
        rf"(?i)\b(?P<certain>(?:as|be|become|becoming|being) (?:your|(?:the|your) [\w’'-]{{2,25}}[’']s|the)"
        rf"(?: (?:next|new|future))?) {_SAID}"
    ),
    # "considered as a forklift operator", "work as a Claims Analyst"
    lazy_regex(rf"(?i)\b(?:as|be|become|becoming) (?:an? |(?=(?-i:[A-Z]))){_SAID}"),
)
_NOUN_BEHIND = lazy_regex(rf"(?i) (?:{_ROLE}|opportunity|offer)\b")
_ENGLISH_SUBJECT = lazy_regex(
    rf"(?i)(?:^|[-–—|:/,] ?|\b(?:for|re|regarding|on|about|the|your|my) ){_SAID}(?= {_ROLE}\b)"
)


def _english_titles(letter: Letter, part: Part) -> Iterator[_Title]:
    patterns = (*_ENGLISH, _ENGLISH_SUBJECT) if part is letter.subject else _ENGLISH
    found = [each for pattern in patterns for each in pattern.finditer(part.text)]
    for each in sorted(found, key=lambda match: match.start()):
        certain = part is letter.subject or bool(each.groupdict().get("certain"))
        words = each["said"].split(" ")
        # Before "vacancy" a title ends where the words do; elsewhere more may follow: "your ward sister starting soon".
        while words and not _is_head(words[-1]) and not _NOUN_BEHIND.match(part.text, each.end("said")):
            words.pop()
        if words and _is_head(words[-1]):
            start, place = each.start("said"), _Place.CERTAIN if certain else _Place.WISHED
            yield _Title(start, start + len(" ".join(words)), place, is_known=words[-1].casefold() in _HEADS)


def _is_head(word: str) -> bool:
    """Return whether a word says what somebody is, or looks so by its ending: a coder, a phlebotomist."""
    folded = word.casefold()
    return folded in _HEADS or (folded.endswith(_AGENT_ENDINGS) and len(folded) > _SHORTEST and folded not in _THINGS)


_AGENT_ENDINGS = ("er", "or", "ist", "ian", "eer")
_SHORTEST = 4
_THINGS = frozenset(
    """
    after another career center centre chapter character computer consumer corner customer december december's dinner
    either ever father floor former further gender however indoor junior labor letter major master matter member minor
    mother motor never november number october offer order other outdoor over paper partner power prior proper quarter
    rather senior september sector server shoulder similar solar sooner summer their together under user vendor water
    weather whatever whether winter wonder interior exterior superior inferior prefer refer consider remember
    list checklist exist assist consist waitlist shortlist
    """.split()  # noqa: SIM905 - words read better as words
)
"""Words with such an ending that nobody is by trade."""


_AGENTS = (
    r"(?:er|erin|ist|istin|ent|entin|eur|eurin|or|orin|ant|antin|mann|frau|kraft|wart|wartin|koch|köchin|arzt|ärztin"
    r"|chef|chefin|anwalt|anwältin|wirt|wirtin|leitung|assistenz|hilfe|loge|login|oge|ogin|äde|ädin|ut|utin|ier|ärin|är|at|atin|ie|ikerin"
    r"|pfleger|bauer|bäuerin|graf|grafin|meister|knecht|lotse|lotsin)"
)
_TITLE = rf"(?P<said>[A-ZÄÖÜ](?:[\w-]{{2,40}}?)?{_AGENTS})(?:s|n|en)?\b(?!-)"
_ADJECTIVE = r"(?:(?!als|der|die|das|und|bei|in|im)[a-zäöüß]{3,20}e[rnsm]? )?"
_GERMAN = {
    # "die Stelle als Lektoratsassistentin"
    _Place.CERTAIN: lazy_regex(
        r"\b(?:(?:Stelle|Position|Rolle|Aufgaben?|Tätigkeit|Besetzung|Bewerbung|Einstellung|Gespräch|Vorstellungsgespräch"
        r"|Angebot|Anstellung|Arbeit|Posten|Arbeitsplatz|Einsatz|Zusage|Absage|Vertrag|Ausschreibung|Vakanz|Mitarbeit"
        r"|Einstieg|Start) als"
        r"|(?:Stelle|Position|Besetzung|Posten|Vakanz|Ausschreibung|Einstellung) (?:der|des|einer|eines)"
        r"|(?:Ihre?|eure?|Ihrem|Ihrer|Ihren) (?:neue|künftige|nächste)[rnsm]?) " + _ADJECTIVE + _TITLE
    ),
    _Place.WISHED: lazy_regex(r"\b[Aa]ls " + _ADJECTIVE + _TITLE),
    # "die Aufgaben des Frontend-Entwicklers"
    _Place.SHARED: lazy_regex(
        r"\b(?:Rolle|Aufgaben?|Tätigkeit|Arbeit|Mitarbeit|Gespräch|Angebot) (?:der|des|einer|eines) "
        + _ADJECTIVE
        + _TITLE
    ),
}


def _german_titles(letter: Letter, part: Part) -> Iterator[_Title]:
    found = [(each, place) for place, pattern in _GERMAN.items() for each in pattern.finditer(part.text)]
    for each, place in sorted(found, key=lambda pair: pair[0].start("said")):
        if not is_no_title(letter, each["said"].casefold()):
            yield _Title(*each.span("said"), place)
