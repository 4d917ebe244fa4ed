"""State a reason in words that suit it: as a clause of another sentence, or in sentences of its own."""

import re
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._remembering import remembered
from .._template_strings import FreeText
from ._free_text import head_words, phrase, sentence
from ._happenings import happens, is_caused, leads_to_its_clause, state_happening, tells
from ._noun_phrases import is_thing
from ._reason_names import BARE, IN_BRACKETS, REASONS, TOO_MUCH, can_be_named, is_led, name_thing
from ._sentences import is_sentence
from ._states import describe_state
from ._strengths import with_article

_THEN_CLAUSE = lazy_regex(r"(?P<phrase>.+?), (?:and|but|so) (?:that )?(?P<clause>(?:it|I|they|we|there)\b.*)")
_LED = lazy_regex(r"(?:since|as|that) (?P<said>.+)", re.IGNORECASE)
_AS_TOLD = lazy_regex(
    r"as (?:I|we|you)(?:['’]ve| have)? (?:discussed|mentioned|agreed|said|talked|spoke|noted|explained|told|wrote|"
    r"described)\b[^,.;]*\.?",
    re.IGNORECASE,
)
_LED_SURELY = lazy_regex(r"(?:that \w|since (?:my|the|our|it|there|they|he|she) [\w'’-]+ \w)", re.IGNORECASE)
_AND_NEED = lazy_regex(r"(?P<phrase>.+?),? and (?P<need>(?:need|have|want|must|would like) to .+)")
_TIME_TO = lazy_regex(r"(?:(?:some|more|a little|a bit of|enough) )*time (?=to )")
_SO = lazy_regex(r"so (?:that )?(?:I|we|my)\b")
_CONSEQUENCE = lazy_regex(
    r"so (?:that )?(?P<said>(?:I|we)(?:['’](?:m|re|ve|ll|d)| am| are| have| had| decided| chose| accepted)\b.*)",
    re.IGNORECASE,
)
"""What follows from something else, which is no aim: "so I'm staying"."""

_OFFER_THAT_IS = lazy_regex(
    r"(?:another|the other) (?:offer|position|role|job),? (?:that is |which is )?(?=closer|nearer|better)"
)
_IT_IS = frozenset("fit match opportunity role position step chance place move job".split())  # noqa: SIM905
_AIMED = lazy_regex(r"\A(?:so as|in order) (?=to \w)", re.IGNORECASE)
_OF_MINE = lazy_regex(r"(?:current|present) (?:employer|company|boss|manager|team)\b", re.IGNORECASE)
_WHICH = lazy_regex(r"\A(?:which|that) (?=(?:is|was|has|will|would|\w+s) \w)", re.IGNORECASE)
_COMPARED = lazy_regex(
    r"(?P<what>salary|pay|position|role|job|offer|commute|location|start date) (?=(?:well |far |much |a bit |"
    r"slightly )?"
    r"(?:below|above|under|over|less than|lower than|higher than|longer than|further than|farther than) )",
    re.IGNORECASE,
)
"""What is below or above something: "salary below what I make"."""

_DUE_TO = lazy_regex(r"\A(?:due|owing) to (?:the fact that )?", re.IGNORECASE)
_FRANKLY = lazy_regex(
    r"\A(?:honestly|frankly|basically|mainly|mostly|simply|probably),? "
    r"(?=(?:the|a|an|its?|too)\b(?! \S+ (?:is|was)\b))",
    re.IGNORECASE,
)
_PLUS = lazy_regex(r"(?<=[a-z]) \+ (?=[a-z])")
_APPOINTMENT = lazy_regex(r"(?:doctor|dentist|driver|vet|lawyer)['’]s \w")
_PRIVATE = lazy_regex(r"(?:personal|private|medical|financial|religious|ethical|family|health)", re.IGNORECASE)
_NAMED = lazy_regex(
    r"(?P<what>(?!(?:I|It|We|They|You|This|That|There|But|And|So|Because)\b)[A-Z]?[\w'’-]+(?: [\w'’-]+){0,4})"
    r"(?P<more>(?:: | ?[—–] | - |, (?=I (?:am|fear)\b)|\. (?=[A-Z])).+)",
    re.IGNORECASE,
)
"""What is named first and said more of behind a mark."""

_EXPLAINED = lazy_regex(
    r"(?P<what>(?:[\w'’-]+ ){5,14}[\w'’-]+): (?P<more>(?:the|my|our|your|I|we|it|they|there)(?: \S+){3,})",
    re.IGNORECASE,
)
"""What is named at length first, and explained in a clause behind a colon."""


class Reason(NamedTuple):
    """A reason in the words of a letter.

    Args:
        phrase: What it is: "the long commute".
        sentences: What is said in whole sentences.
        clause: What completes a sentence: "because of the long commute", "so that I can decide carefully".
        kind: ``aim`` for "to …", ``so`` for "so that …", ``thing`` for any other phrase.
        of_choice: How it speaks of what was chosen instead: "I chose it for the shorter commute."
        opening: The word with which the note begins, if it begins small: no name.
    """

    phrase: str
    sentences: str
    clause: str
    kind: str
    of_choice: str
    opening: str = ""


@remembered
def state_reason(given: str) -> Reason:
    """Return a reason in words that suit it.

    Args:
        given: The note; empty for none.
    """
    reason = ""
    sentences: list[str] = []
    for piece in (part.strip().removeprefix("and ") for part in given.split("; ")):
        one = _state_piece(piece) if piece else FreeText("", "")
        if one.phrase and (reason or sentences):
            sentences.append(_add(one.phrase))
        else:
            reason = one.phrase or reason
        if one.sentence:
            sentences.append(one.sentence)
    kind = "aim" if reason.startswith("to ") else "so" if _SO.match(reason) else "thing" if reason else ""
    clause = reason
    if kind == "thing" and not is_led(reason):
        clause = f"for {reason}" if REASONS.search(reason) else f"because of {reason}"
    first = _without_because(given).partition(" ")[0]
    opening = first if first.islower() else ""
    return Reason(reason, " ".join(sentences), clause, kind, _of_choice(reason, kind), opening)


def _add(reason: str) -> str:
    """Return a further reason as a sentence."""
    if reason.startswith("to "):
        return f"I would also like {reason}."
    if reason.startswith("so that "):
        return f"It would also be {reason}."
    return f"There is also {reason}." if not is_led(reason) else sentence(reason)


def _state_piece(piece: str) -> FreeText:
    """Return one reason as a phrase that is surely a thing or an aim, or in sentences."""
    piece = _PLUS.sub(" and ", piece)
    if _AS_TOLD.fullmatch(piece):
        return FreeText(f"{piece[:1].lower()}{piece[1:]}".rstrip(". "), "")
    if (so := _CONSEQUENCE.fullmatch(piece)) is not None:
        return FreeText("", sentence(so["said"]))
    if leads_to_its_clause(piece):
        return FreeText("", sentence(piece))
    bare = _WHICH.sub("It ", _without_because(piece))
    bare = f"my {bare[:1].lower()}{bare[1:]}" if _OF_MINE.match(bare) else bare
    if named := _name_reason(bare):
        return FreeText("", named)
    if happens(bare):
        return FreeText("", sentence(bare))
    stated = _one_reason(bare)
    if not stated.phrase or can_be_named(stated.phrase):
        return stated
    return FreeText("", f"The reason: {bare.rstrip('. ')}.")


def _name_reason(text: str) -> str:
    """Return a note that says more than a clause can take as "The reason is …"; empty for any other.

    Args:
        text: The note: "visa — my transfer is late", "Saturdays. I had hoped to manage them."; a clause is none.
    """
    said = _EXPLAINED.fullmatch(text)
    if said is not None and not is_sentence(said["what"]):
        more = said["more"] if said["more"].startswith("I") else f"{said['more'][:1].lower()}{said['more'][1:]}"
        return f"The reason is {phrase(said['what'])}: {more.rstrip('. ')}."
    found = _NAMED.match(text)
    if found is None or is_sentence(found["what"]) or tells(text, found["what"]):
        return ""
    what = name_thing(found["what"])
    if REASONS.search(what):
        return f"I'm doing this for {phrase(found['what'])}{sentence(found['more'])}"
    return f"The reason is {what}{sentence(found['more'])}" if is_thing(what) or " " not in what else ""


def _without_because(text: str) -> str:
    text = _FRANKLY.sub("", _DUE_TO.sub("", text))
    first, _, rest = text.partition(" ")
    if first.lower() == "that" and rest and (is_sentence(rest) or is_caused(rest)):
        return sentence(rest)
    if first.lower().rstrip(",") != "because" or not rest:
        return text
    second, _, after = rest.partition(" ")
    return after or rest if second == "of" else sentence(rest)


def _one_reason(text: str) -> FreeText:
    led = _LED.fullmatch(text)
    surely = led is not None and _LED_SURELY.match(text) is not None
    if led is not None and (surely or state_happening(led["said"])):  # "since my lease ends", "that I have to move"
        text = led["said"]
    if text.lower().startswith("been "):
        return FreeText("", f"I have {text[:1].lower()}{text[1:].rstrip('. ')}.")
    first, also, rest = text.partition(", and ")
    if also and not is_sentence(first) and is_sentence(rest) and (stated := describe_state(first)):
        return FreeText("", f"{stated[:-1]}, and {rest.rstrip('. ')}.")
    happened = state_happening(text) or (sentence(text) if surely else "")
    if happened:
        return FreeText("", happened)
    private = f"{text.lower()} reasons" if _PRIVATE.fullmatch(text) else ""
    appointment = f"a {text}" if _APPOINTMENT.match(text) else ""
    bare = name_thing(text) if BARE.fullmatch(text) or IN_BRACKETS.fullmatch(text) else ""
    if private or appointment or bare:
        return FreeText(private or appointment or bare, "")
    if compared := _COMPARED.match(text):
        return FreeText("", f"The {compared['what'].lower()} is {text[compared.end() :].rstrip('. ')}.")
    reason = _AIMED.sub("", _TIME_TO.sub("", phrase(text)))
    if _SO.match(reason) or reason.startswith("to "):
        return FreeText(re.sub(r"^so (?=I|we|my)", "so that ", reason), "")
    if not is_led(reason) and (stated := describe_state(f"{text[:1].lower()}{text[1:]}")):
        return FreeText("", stated)
    split = _THEN_CLAUSE.fullmatch(reason)
    if split is not None:
        return FreeText(with_article(split["phrase"]), sentence(split["clause"]))
    needed = _AND_NEED.fullmatch(reason)
    if needed is not None:
        return FreeText(with_article(needed["phrase"]), sentence(f"I {needed['need']}"))
    return FreeText(reason if is_led(reason) or TOO_MUCH.match(reason) else name_thing(reason), "")


def _of_choice(reason: str, kind: str) -> str:
    if not reason:
        return ""
    if kind == "so":
        return f"I decided this {reason}."
    if kind == "aim":
        return f"I have done so {reason}."
    closer = _OFFER_THAT_IS.sub("", reason)
    if closer != reason:
        return sentence(f"It is {closer}")
    head = head_words(reason)
    if head and head[-1] in _IT_IS and head[0] in ("a", "an"):
        return sentence(f"It is {reason}")
    if is_led(reason):
        return f"I have done so {reason}."
    if REASONS.search(reason):
        return f"I have done so for {reason}."
    if reason.startswith("its "):
        return sentence(f"I chose it for {reason}")
    return sentence(f"What decided me was {reason}")
