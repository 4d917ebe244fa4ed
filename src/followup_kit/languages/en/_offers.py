"""Put the terms of an offer, and what is asked for, into the words that suit them."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from ...vocabulary import Decision
from .._template_strings import Values
from ._free_text import capitalize, head_words, phrase, sentence
from ._sentences import is_sentence
from ._strengths import with_article
from ._words import DETERMINERS, INTERROGATIVES, PREPOSITIONS, REQUESTED

_SUM = lazy_regex(r"[$€£]\s?\d[\d,.]*\s?[kKmM]?\b")
_BASE = lazy_regex(
    r"(?P<sum>[$€£]\s?\d[\d,.]*[kK]?) (?P<what>base|salary|base salary|signing bonus|bonus)(?: offered)?"
)
_START = lazy_regex(r"[Ss]tart(?:s|ing)?(?: date)?:? (?:on )?(?P<day>[A-Z].*|\d.*)")
_STARTED = lazy_regex(r"(?:an? )?(?:start|starting date|start date) (?:on|of) (?P<day>[A-Z].*|\d.*)")
_LATER_START = lazy_regex(
    r"(?:an? )?(?:later|earlier|different|new) start(?:ing)?\b|"
    r"(?:to )?(?:start|begin)(?: work(?:ing)?)? (?:on|in|from|after|later|earlier|a|one|two)\b|"
    r"(?:to )?(?:move|push|shift|change|delay|postpone) (?:back )?(?:my|the) start\b",
    re.IGNORECASE,
)
_WAY = lazy_regex(r"(?P<way>hybrid|remote|full-time|part-time)(?=$|,| \()", re.IGNORECASE)
_COMPARED = lazy_regex(r"(?:closer|nearer|higher) (?:to|than) ")
_TALK = lazy_regex(
    r"(?:an? )?(?:\w+ )?(?:phone |video )?(?:call|chat|conversation|meeting)\b"
    r"(?! (?:allowance|budget|me|us|you|him|her)\b)"
)
_MINE = frozenset("start begin work have keep take bring join finish use stay".split())  # noqa: SIM905
_TIME = lazy_regex(r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_ANY_TIME = lazy_regex(
    r"or\b|(?:at )?your (?:earliest )?convenience|"
    r"(?:any|whatever|whichever|whenever)\b.*\b(?:suits?|works?|like|prefer)\b",
    re.IGNORECASE,
)
_WHEN = lazy_regex(
    r"(?:next|later|sometime|some time|in|on|at|after|before|early|earlier|tomorrow|this|by|over|via|"
    r"(?:an?|one|two|half an?) \w+ (?:later|earlier)$)\b"
)
_MOVING = lazy_regex(r"(?:move|meet|do|push|switch|talk|speak|reschedule|hold|have|find|arrange|set|try) \w")
_WHENEVER = lazy_regex(r"(?:whenever|whatever)\b.* \w+")
_SOON = lazy_regex(r"as soon as|at your earliest|soon\b")
_ANOTHER = lazy_regex(r"(?:an?|another|the next|some other|one) .*\b(?:time|date|day|slot|appointment|hour)\b")
_FEWEST_LINES = 3
_PAY = lazy_regex(
    r"(?:an? )?(?:(?:\w+ )?(?:salary|wage|base salary|pay) of )?[$€£]\s?\d[\d,.]*[kK]?"
    r"(?: (?:a|an|per) \w+)?(?: to begin)?"
)
_OFFER = lazy_regex(r"(?:an? )?(?:\w+ )?offer\b")
_IF_POSSIBLE = lazy_regex(
    r",? (?:if (?:(?:at all|that['’]s|that is|it['’]s|it is) )?possible|if (?:you|we) can|please)$"
)
_AMOUNT = lazy_regex(r"[$€£]\s?\d[\d,.]*\d|[$€£]\d")
_IF_FIRST = lazy_regex(r"(?P<condition>if [^,]+), (?:then )?(?P<wish>\w+ .+)", re.IGNORECASE)
_IF_LAST = lazy_regex(r"(?P<wish>.+), (?P<condition>if .+)", re.IGNORECASE)
_MAYBE = lazy_regex(r"\Aif (?:at all )?possible,? ", re.IGNORECASE)
_INDIRECT = INTERROGATIVES - {"which"}
_AIMED = lazy_regex(r"(?P<wish>\w[^,;]*?),? so (?:that )?(?P<aim>(?:I|we) .+)")
_WITH_OTHERS = frozenset({"talk", "speak", "meet"})
_IF_WITHIN = lazy_regex(r" (?:if|when|once|should|as soon as) ")
_YOU_DO = lazy_regex(r"you (?!(?:can|could|will|would|may|might|have|are|be)\b)\w+ ")
_LONGEST_SUBJECT = 60
_TOGETHER = frozenset({"connect", "stay", "meet", "talk", "speak", "catch", "discuss"})
ACTS = frozenset(
    """
    cancel send confirm delete remove forward leave mail email call tell share provide write pass close destroy refund
    reimburse extend hold consider think remember inform notify put bear say
    """.split()  # noqa: SIM905 - words read better as words
)
"""What somebody else can be asked to do."""

_OBJECTS = frozenset("my me the them it us a an your this these that".split())  # noqa: SIM905

Join = Callable[[Sequence[str]], str]


_WANTED = re.compile(r"\b(?:closer to|at least|in the (?:range|region) of)\b")
_PAPER = lazy_regex(
    r"\b(?:contract|cop(?:y|ies)|letter|agreement|forms?|documents?|description|paperwork|handbook|confirmation)$"
)
"""What one is sent, rather than granted."""


class _Sorted(NamedTuple):
    """Requests by what they are.

    Args:
        things: What one would like to have.
        acts: What somebody would do, by who that is.
        sentences: What came as sentences.
    """

    things: list[str]
    acts: dict[str, list[str]]
    sentences: list[str]


class Times(NamedTuple):
    """When an interview could be, in the words of a letter.

    Args:
        times: The times that were named.
        lines: Whether they are so many that each wants a line of its own.
        sentences: What is asked where no time was named.
    """

    times: tuple[str, ...]
    lines: bool
    sentences: str


def tell_terms(given: Sequence[str], join: Join) -> tuple[str, str]:
    """Return the terms of an offer as what follows "the offer", with its verb; and what came as sentences.

    Args:
        given: The notes.
        join: Joins phrases in a list.
    """
    sentences = " ".join(sentence(text) for text in given if is_sentence(text))
    phrases = [_term(phrase(text)) for text in given if not is_sentence(text)]
    sums = [each for each in phrases if _SUM.match(each)]
    rest = [each for each in phrases if each not in sums[:1]]
    inside = [each for each in rest if each.endswith(" department")]
    if sums and inside:
        sums, rest = [f"{sums[0]} in {inside[0]}"], [each for each in rest if each not in inside[:1]]
    if not sums:
        return (f"includes {join(phrases)}" if phrases else ""), sentences
    return f"is for {sums[0]}{f', with {join(rest)}' if rest else ''}", sentences


def find_talk(given: Sequence[str]) -> str:
    """Return the conversation that is asked for among requests: "a brief call on Thursday"; empty for none.

    Args:
        given: The notes.
    """
    for text in given:
        said = "" if is_sentence(text) else _IF_POSSIBLE.sub("", phrase(text)).removeprefix("or ")
        small = f"{said[:1].lower()}{said[1:]}"
        if _TALK.match(small):
            return with_article(small)
    return ""


def tell_salary(given: Sequence[str]) -> str:
    """Return the only term of an offer if it is what is paid: "$25,000 a year", "a salary of $48,000".

    Args:
        given: The notes.
    """
    if len(given) != 1 or is_sentence(given[0]):
        return ""
    said = _term(phrase(given[0]))
    return said if _PAY.fullmatch(said) else ""


def is_start(text: str) -> bool:
    """Return whether a term is the day on which the work starts.

    Args:
        text: The note.
    """
    return _START.fullmatch(text) is not None


def is_start_date(text: str) -> bool:
    """Return whether a term is the day on which the work starts, as a label or as a thing: "a start date of 1 May".

    Args:
        text: The note.
    """
    return is_start(text) or _STARTED.fullmatch(phrase(text)) is not None


def asks_for_start(given: Sequence[str]) -> bool:
    """Return whether one of some requests asks for another day on which the work starts.

    Args:
        given: The requests.
    """
    return any(is_start_date(each) or _LATER_START.match(each) for each in given)


def ask_for(given: Sequence[str], join: Join) -> str:
    """Return requests as questions, but for a conversation: "Would a later start be possible?", "Could you …?".

    Args:
        given: The notes.
        join: Joins phrases in a list.
    """
    sorted_requests = _sort_requests(given)
    wanted = join(sorted_requests.things) if sorted_requests.things else ""
    asked = [f"Would {wanted} be possible?"] if wanted else []
    if sorted_requests.things and all(_PAPER.search(" ".join(head_words(each))) for each in sorted_requests.things):
        asked = [f"Could you send me {wanted}?"]
    elif "," in re.sub(r",(?=\d)", "", wanted) or len(wanted) > _LONGEST_SUBJECT:
        asked = [f"Would there be room for {wanted}?"]
    together = sorted_requests.acts.pop("we")
    asked += [f"Could {who} {join(done)}?" for who, done in sorted_requests.acts.items() if done]
    met = [f"Could we {join(together)}?"] if together else []
    return " ".join([*asked, *sorted_requests.sentences, *met])


def ask_for_terms(values: Values) -> Values:
    """Return the values with terms that are none yet, "a salary closer to $90,000", among the requests.

    Args:
        values: The validated values by name.
    """
    terms = values.get("terms") or ()
    wanted = tuple(each for each in terms if _WANTED.search(each))
    if not wanted or values.get("decision") not in (None, Decision.UNDECIDED):
        return values
    rest = tuple(each for each in terms if each not in wanted)
    return {**values, "terms": rest, "requests": (*(values.get("requests") or ()), *wanted)}


def hope_for(given: Sequence[str], join: Join) -> str:
    """Return requests as what was hoped for, without a full stop; empty where they are more than things.

    Args:
        given: The notes.
        join: Joins phrases in a list.
    """
    things, acts, sentences = _sort_requests(given)
    if not things or sentences or any(acts.values()):
        return ""
    return f"I was hoping for {join(things)}"


def _sort_requests(given: Sequence[str]) -> _Sorted:
    """Return requests by what they are, without conversations."""
    found = _Sorted([], {"you please": [], "I": [], "we": []}, [])
    for text in (piece.strip() for each in given for piece in each.split("; ")):
        if is_sentence(text):
            found.sentences.append(sentence(text))
            continue
        bare = _IF_POSSIBLE.sub("", phrase(_MAYBE.sub("", text))).removeprefix("or ")
        if clause := _say_clause(_IF_POSSIBLE.sub("", _MAYBE.sub("", text.rstrip(". "))).removeprefix("or ")):
            found.sentences.append(clause)
            continue
        bare = bare.removeprefix("to ")
        small = f"{bare[:1].lower()}{bare[1:]}"
        said = _term(bare)
        first, _, rest = small.partition(" ")
        start = _STARTED.fullmatch(said)
        if _TALK.match(small):
            continue
        if start is not None:
            found.acts["I"].append(f"start on {start['day']}")
        elif first in _TOGETHER:
            found.acts[_who(first, rest)].append(small)
        elif (first in ACTS and rest) or (first == "keep" and rest.startswith(("my ", "me "))):
            found.acts["you please"].append(small)
        elif first in _MINE and rest:
            found.acts["I"].append(small)
        elif _is_act(small) or (rest.partition(" ")[0] in _OBJECTS and first not in DETERMINERS | PREPOSITIONS):
            found.acts["you please"].append(small)
        elif _OFFER.match(small):
            found.acts["you please"].append(f"make me {with_article(said)}")
        else:
            found.things.append(f"something {said}" if _COMPARED.match(said) else with_article(said))
    return found


def _say_clause(text: str) -> str:
    """Return a request with a clause in it as a sentence of its own; empty for any other.

    Args:
        text: The request: "that a day at home be written down", "a bonus, if the base is fixed", "please call me".
    """
    first, _, rest = text.partition(" ")
    first = first.lower()
    if first == "please" and rest:
        return f"Please {rest}."
    if first == "that" and " " in rest:
        act = rest.removeprefix("you ") if _YOU_DO.match(rest) else ""
        return f"Could you please {act}?" if act else f"I'd like to ask that {rest}."
    if first in _INDIRECT and rest:
        return f"Could you tell me {first} {rest}?"
    if first == "to" and rest.partition(" ")[0] not in _TOGETHER | ACTS | _MINE | REQUESTED:
        return f"I'd like to {rest}."
    aimed = None if first in ACTS | {"give", "let"} else _AIMED.fullmatch(text)
    if aimed is not None:
        return f"Would {with_article(_term(phrase(aimed['wish'])))} be possible, so that {aimed['aim']}?"
    found = _IF_FIRST.fullmatch(text) or _IF_LAST.fullmatch(text)
    if found is None:
        asks = _IF_WITHIN.search(text) and first in ACTS | {"give", "let"}
        return f"Please {first} {rest}." if asks else ""
    condition, wish = capitalize(found["condition"]), found["wish"].removeprefix("to ")
    verb, _, after = wish.partition(" ")
    who = _who(verb, after)
    if who == "you" and verb in ACTS:
        return f"{condition}, please {wish}."
    if who != "you" or wish != found["wish"] or _is_act(wish):
        return f"{condition}, could {who} {wish}?"
    aside = "," if re.search(r",(?!\d)", wish) else ""
    return f"{condition}, would {with_article(_term(wish))}{aside} be possible?"


def _who(verb: str, after: str) -> str:
    """Return who would do what a verb says: we talk, I talk to others, you send."""
    if verb in _TOGETHER:
        return "I" if verb in _WITH_OTHERS and after.startswith(("to ", "with ", "the ")) else "we"
    return "I" if verb in _MINE and after else "you"


def tell_told(wanted: Sequence[str], told: str) -> list[str]:
    """Return notes without those whose every sum of money stands in sentences of the letter already.

    Args:
        wanted: The notes.
        told: The sentences.
    """
    return [each for each in wanted if not (sums := _AMOUNT.findall(each)) or not all(each in told for each in sums)]


def leave_out_hoped(wanted: Sequence[str], told: str) -> list[str]:
    """Return requests of which one that the reason names already is asked for as "that".

    Args:
        wanted: The requests.
        told: The reason.
    """
    left = [each for each in wanted if is_sentence(each) or each in tell_told([each], told)]
    asks = len(left) < len(wanted) and not _sort_requests(left).things
    return ["Would that be possible?", *left] if asks else left


def tell_times(given: Sequence[str]) -> Times:
    """Return the times that somebody proposes, without "or any time that suits you", which the letter says anyway.

    Args:
        given: The notes.
    """
    times: list[str] = []
    sentences: list[str] = []
    for text in given:
        if is_sentence(text):
            sentences.append(sentence(text))
            continue
        said = phrase(text)
        small = f"{said[:1].lower()}{said[1:]}".removeprefix("to ")
        if len(given) > 1 and _ANY_TIME.match(said):
            continue
        first = small.partition(" ")[0]
        if _MOVING.match(small):
            sentences.append(f"Could we {small}?")
        elif _WHENEVER.match(small):
            sentences.append(f"{capitalize(small)} is fine with me.")
        elif _is_act(small):
            sentences.append(f"Could {'I' if first in _MINE else 'you'} {small}?")
        elif (_TIME.search(said) and not _WHEN.match(said)) or (" " not in small and len(given) > 1):
            times.append(said)
        elif _SOON.match(small):
            sentences.append(f"Could we find a new date {small}?")
        elif _WHEN.match(small):
            sentences.append(f"Could we meet {small}?")
        elif _ANOTHER.match(small):
            sentences.append(f"Could we find {small}?")
        else:
            times.append(said)
    return Times(tuple(times), len(times) >= _FEWEST_LINES, " ".join(sentences))


def _is_act(said: str) -> bool:
    """Return whether words begin with a verb, as in "raise the bonus", and not with a noun, as in "raise of 10%"."""
    first, _, rest = said.partition(" ")
    return (
        first in REQUESTED
        and bool(rest)
        and rest.partition(" ")[0] not in PREPOSITIONS
        and rest.partition(" ")[0] != "date"
    )


def _term(said: str) -> str:
    """Return a term as a noun phrase with its article."""
    base = _BASE.fullmatch(said)
    if base is not None:
        what = "base salary" if base["what"] == "base" else base["what"]
        return f"a {what} of {base['sum']}"
    start = _START.fullmatch(said)
    if start is not None and "instead" not in said:
        return f"a start on {start['day']}"
    if said.endswith(("as discussed", "as agreed")):
        return f"the {said.removeprefix('a ').removeprefix('the ')}"
    if _is_act(f"{said[:1].lower()}{said[1:]}"):
        return said
    said = _WAY.sub(lambda found: f"{found['way'].lower()} work", said)
    return f"the {said}" if said.endswith(" department") and not said.startswith("the ") else with_article(said)
