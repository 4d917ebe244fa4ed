"""Tell from a note what the candidate is, knows, or has been doing, where its shape is no thing that one brings."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._free_text import head_words, phrase, sentence
from ._joined import lower_first
from ._strengths import CERTIFIED, say_of_oneself
from ._words import PREPOSITIONS, QUALITIES, TRADES

_NUMBERS = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen|twenty|thirty|forty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|odd))?"
)
_DOING_FOR = lazy_regex(
    rf"(?P<doing>[a-z-]+ing(?: [\w'’-]+){{0,4}}?) (?:for )?(?P<about>(?:over|about|nearly|almost|some) )?"
    rf"(?P<many>{_NUMBERS}) (?P<unit>years?|months?)",
    re.IGNORECASE,
)
_WITH_YEARS = lazy_regex(r"(?P<what>[A-Z][\w+#./-]*(?: [\w+#./-]+)?), (?P<many>\d+\+?) (?P<unit>yrs|years|months)")
_WHO = lazy_regex(r"(?:an? )?(?P<who>[\w -]+?) who(?! (?:\w+ )?(?:me|my)\b) (?!me\b|my\b|I\b)\w.*", re.IGNORECASE)
_DOER = lazy_regex(r"[a-z-]+(?:er|or|ist|ian|eer|ant)")
_NO_DOER = frozenset(
    """
    semester summer winter paper newsletter number letter computer power offer order chapter center theater career
    humor sector factor error floor door master minor behavior labor color quarter cluster server router folder poster
    trailer transfer register tender matter manner border corner counter disorder other better grant restaurant plant
    weather water dinner answer user customer supplier vendor consumer partner employer mentor manager
    """.split()  # noqa: SIM905 - words read better as words
)
"""Nouns that end like one for somebody and are none, or that are of somebody else."""

_STATED = {
    "knowing": "know",
    "having": "have",
    "being": "am",
    "speaking": "speak",
    "holding": "hold",
    "living": "live",
    "owning": "own",
    "loving": "love",
    "enjoying": "enjoy",
    "typing": "type",
    "own": "have my own",
}
_AM = lazy_regex(
    r"(?:also |very |quite |always |usually |not )?(?:free|available|responsible|accountable|willing|ready|"
    r"eager|happy|keen|prepared|able|used|"
    r"new|comfortable|good|at home|at ease|afraid|open|close|based|located|trusted|fond|proud|up to date|on time) "
    r"(?:to|for|from|on|with|at|of|in|any|most|all|every|about|as|by)\b.*|"
    r"ex-[A-Z]\w+.*|"
    r"[a-z]+-(?:trained|certified|educated|qualified|licensed|accredited|taught)\b.*|"
    r"[\w-]+ (?:certified|licensed|licenced|accredited|qualified), .*|"
    r"free (?:mornings|afternoons|evenings|nights|weekends|weekdays|days|\w+days|now)\b.*",
    re.IGNORECASE,
)
_DONE = (
    ("have been", lazy_regex(r"[a-z]+ing [^,;:]+ since (?:19|20)\d\d\.?$")),
    ("speak", lazy_regex(r"(?:[Ff]luent|[Cc]onversational|[Bb]asic) [A-Z][a-z]+\b")),
    ("type", lazy_regex(r"\d+ (?:wpm|words (?:per|a) minute)\.?$")),
)
_ROLE = lazy_regex(r"I am (?P<what>an? [^,;:]+)\.")
_LEARNED = lazy_regex(r"I (?:have )?learn(?:ed|t) ")
_ACRONYMS = frozenset("RN RVN LPN CPA CFA PMP EMT CNA RMN RGN".split())  # noqa: SIM905
_SPOKEN_WITH_VOWEL = tuple("AEFHILMNORSX")
_KIN = lazy_regex(r"(?:my|our) \w+['’]s? (?:\w+ )?(?P<who>[a-z]+) (?:for|since) .*", re.IGNORECASE)
_BEEN = frozenset(("on", "in", "at", "under", "behind"))
_WITH_EMPLOYER = lazy_regex(r"with [^,]+ (?:since|for) .*")
_VALID = lazy_regex(r"(?P<what>[A-Z]\S*(?: [A-Z0-9]\S*){0,3}),? (?P<how>current|valid|active|up to date|pending)")
_SUBJECT = lazy_regex(r"\b(?:I|we)\b")
_SINCE = lazy_regex(r"(?P<what>[^,;:]+?) since (?P<year>(?:19|20)\d\d)")
_HONORED = (
    r"(?:promoted|elected|selected|chosen|nominated|appointed|recruited|hired|asked|invited|commended|named|awarded)"
)
_RAISED = r"(?:born|(?:trained|taught|raised|mentored|coached|supervised) by|brought up|born and (?:raised|bred))"
_LACKING = lazy_regex(
    r"(?P<am>(?=(?:currently|now|still|presently) [a-z]+ing\b|halfway )|"
    r"as (?=(?:an?|someone|somebody|one) )|(?=(?:the|a) (?:kind|sort|type) of \w+ (?:who|that)\b)|"
    r"(?=no (?:stranger|novice|beginner) )|"
    r"(?=(?:not )?(?:quite )?(?:sure|certain|unsure) (?:whether|if|that|how|what|about)\b))|"
    r"(?P<was>(?=(?:until|till|formerly|previously)\b.*\b(?:an?|the)\b)|"
    rf"(?={_HONORED} (?:twice|once|three times|to|as|by|from|within|after|early|internally|in)\b)|"
    rf"(?=(?:twice|once|three times) {_HONORED}\b)|"
    r"(?=(?:elected|appointed|voted|named|made) (?:[a-z]+ of|the|an?)\b)|"
    r"(?=(?:taught|trained|raised) (?:well|badly|\w+ly) myself$)|"
    rf"(?={_RAISED}\b))|"
    r"(?P<know>(?=how to \w))|"
    r"(?P<act>(?=(?:(?:have|had|could|do|did|wo|would|ca)n['’]t|cannot|could|do not|did not|get|got) ))|"
    r"(?P<have>(?=an? [^,]+, I (?:hope|think|believe)\.?$)|(?=an? background\b))|"
    r"(?P<whole>(?=what I .+ (?:I|is|was|makes) \w))|"
    r"(?P<this>which (?=(?:taught|gave|made|helped|showed|meant|let|is|was)\b))|"
    r"(?P<before>before that,? (?=(?:\d|a |one |two |three |four |five |six |several )\S* ?(?:year|month)))",
    re.IGNORECASE,
)
_LEADS = {
    "am": "I am ",
    "was": "I was ",
    "know": "I know ",
    "act": "I ",
    "have": "I have ",
    "whole": "",
    "this": "This ",
    "before": "Before that, I spent ",
}
"""What leads to a note that lacks its subject, and how that note begins."""

_JOINTS = lazy_regex(r", (?:and |but )?| and | but ")
_DEGREE = lazy_regex(r"(?:(?:always|never|usually|very|quite|more than|at my) )?")
_SUFFIXED = lazy_regex(r"(?:un[a-z]+(?:ed|able|ible)|[a-z]{3,}(?:able|ible|ful|ous|less)|[a-z]+iest|best)")
_NO_ADJECTIVES = frozenset("table cable vegetable variable timetable stable constable handful spoonful armful".split())  # noqa: SIM905
_CHECKED = frozenset("trained tested insured bonded cleared vaccinated vetted tidy unhurried patient".split())  # noqa: SIM905
_LONGEST_DOER = 5
_QUALIFIED = lazy_regex(r"^(?:[\w/-]+ )?(?:certified|licensed|licenced|registered|former|retired|part-time|full-time) ")


def name_time_first(piece: str) -> str:
    """Return what was done for some time with the time first, as a note of years has it; any other note as it is.

    Args:
        piece: The note: "welding nineteen years".
    """
    found = _DOING_FOR.fullmatch(piece.rstrip(". "))
    if found is None:
        named = _WITH_YEARS.fullmatch(piece.rstrip(". "))
        return piece if named is None else f"{named['many']} {named['unit'].replace('yrs', 'years')} of {named['what']}"
    time = f"{found['about'] or ''}{found['many']} {found['unit']}".lower()
    return f"{time} of {found['doing'][:1].lower()}{found['doing'][1:]}"


def state_oneself(piece: str) -> str:
    """Return a note as a sentence where it says who the candidate is, or how, or what they know; else nothing.

    Args:
        piece: The note: "a nurse who has trained others", "knowing the kids' names", "free any weekday".
    """
    first, _, rest = piece.partition(" ")
    if first.lower() in _STATED and rest:
        return sentence(f"I {_STATED[first.lower()]} {rest}")
    if (lacking := _LACKING.match(piece)) is not None:
        return sentence(f"{_LEADS[str(lacking.lastgroup)]}{lower_first(piece[lacking.end() :])}")
    if done := next((verb for verb, pattern in _DONE if pattern.match(piece)), ""):
        return sentence(f"I {done} {piece[:1].lower()}{piece[1:]}")
    if _AM.fullmatch(piece):
        return sentence(f"I am {piece[:1].lower()}{piece[1:]}")
    kin = _KIN.fullmatch(piece)
    if kin is not None and _ends_in_doer([kin["who"]]):
        return sentence(f"I have been {phrase(piece)}")
    been = first.lower() in _BEEN or _WITH_EMPLOYER.match(piece) is not None
    if been and rest and "," not in rest and not _SUBJECT.search(piece):
        return sentence(f"I have been {phrase(piece)}")
    if held := _state_credential(piece.rstrip(". "), first, rest):
        return held
    if is_person(piece):
        said = phrase(piece)
        article = "" if said.startswith(("a ", "an ")) else "an " if said[:1].lower() in "aeio" else "a "
        return sentence(f"I {'have been' if ' since ' in said and ' who ' not in said else 'am'} {article}{said}")
    since = _SINCE.fullmatch(piece.rstrip(". "))
    if since is not None and (first.lower() in CERTIFIED or _is_thing(piece, first)):
        return _state_since(since["what"], since["year"])
    return sentence(f"I am {lower_first(piece)}") if is_said_of_somebody(piece) else ""


def _is_thing(piece: str, first: str) -> bool:
    """Return whether a note begins as the name of a thing does, and is none of what one says of oneself."""
    bound = first.lower() in PREPOSITIONS or first.lower().endswith(("ing", "ed"))
    return not bound and not say_of_oneself(piece)


def _state_since(what: str, year: str) -> str:
    """Return since when the candidate has been somebody, has held something or has worked with it, as a sentence."""
    said = phrase(what)
    if said.endswith(" held"):
        return sentence(f"I have held {said.removesuffix(' held')} since {year}")
    if said.rpartition(" ")[2].lower() in CERTIFIED or said.partition(" ")[0].lower() in CERTIFIED:
        return sentence(f"I have been {said} since {year}")
    if _ends_in_doer(head_words(said)):
        return sentence(f"I have been {'an' if said[:1].lower() in 'aeio' else 'a'} {said} since {year}")
    return sentence(f"I have worked with {said} since {year}")


def _state_credential(piece: str, first: str, rest: str) -> str:
    """Return since when the candidate is licensed, or that a licence is valid, as a sentence; empty for other notes."""
    if first in _ACRONYMS and rest.startswith("since "):
        return sentence(f"I have been {'an' if first.startswith(_SPOKEN_WITH_VOWEL) else 'a'} {piece}")
    valid = _VALID.fullmatch(piece)
    return "" if valid is None else sentence(f"My {valid['what']} is {valid['how']}")


def is_said_of_somebody(piece: str) -> bool:
    """Return whether a note is one adjective, or several, each with what belongs to it: "organised and used to kids".

    Args:
        piece: The note.
    """
    parts = (_DEGREE.sub("", part).split() for part in _JOINTS.split(piece.rstrip(". ")))
    return all(part and _is_adjective(part[0].lower()) and _is_bounded(part[1:]) for part in parts)


def _is_adjective(word: str) -> bool:
    return (
        word in QUALITIES or word in _CHECKED or (word not in _NO_ADJECTIVES and _SUFFIXED.fullmatch(word) is not None)
    )


def _is_bounded(after: list[str]) -> bool:
    return not after or after[0] in PREPOSITIONS or after[0] in ("to", "when", "even")


def is_person(piece: str) -> bool:
    """Return whether a note says who the candidate is: "a fast freelancer with a soft spot for oat milk".

    Args:
        piece: The note.
    """
    if _QUALIFIED.search(piece) and _ends_in_doer(head_words(piece)):
        return True
    who = _WHO.fullmatch(piece)
    if who is not None and _ends_in_doer(head_words(who["who"])):
        return True
    head = head_words(piece)
    given = head[0] in ("a", "an") if head else False
    return given and 1 < len(head) <= _LONGEST_DOER and _ends_in_doer(head)


def _ends_in_doer(head: list[str]) -> bool:
    last = head[-1].rpartition("-")[2] if head else ""
    return last in TRADES or (bool(_DOER.fullmatch(last)) and last not in _NO_DOER)


def lead_by_role(told: Sequence[str]) -> list[str]:
    """Return sentences of which what one has learned is led by what one is: "As a research assistant, I learned …".

    Args:
        told: The sentences.
    """
    led: list[str] = []
    for said in told:
        role = _ROLE.fullmatch(led[-1]) if led and _LEARNED.match(said) else None
        if role is not None:
            led[-1] = f"As {role['what'].replace(' and an ', ' and as an ').replace(' and a ', ' and as a ')}, {said}"
        else:
            led.append(said)
    return led
