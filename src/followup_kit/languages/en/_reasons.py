"""State a reason in words that suit it: as a clause of another sentence, or in sentences of its own."""

import re
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._remembering import remembered
from .._template_strings import FreeText
from ._free_text import head_words, phrase, sentence
from ._noun_phrases import is_thing, is_whole_thing
from ._sentences import is_sentence
from ._states import describe_state
from ._strengths import with_article
from ._words import DESCRIBING, INTERROGATIVES, PREPOSITIONS

_THEN_CLAUSE = lazy_regex(r"(?P<phrase>.+?), (?:and|but|so) (?:that )?(?P<clause>(?:it|I|they|we|there)\b.*)")
_CONDITION = lazy_regex(
    r"(?:if|when|while|although|though|once|unless|after|before|until)\b[^,]*\b[^,]*, \w", re.IGNORECASE
)
_GROUNDED = lazy_regex(r"(?:based on|given|considering|seeing) [^,]+, (?:\S+ ){2,}\w", re.IGNORECASE)
_BEFORE = (PREPOSITIONS - {"like"}) | {"given", "following", "out", "based", "considering"}
_LED = lazy_regex(r"(?:since|as|that) (?P<said>.+)", re.IGNORECASE)
_LED_WHOLE = lazy_regex(
    r"(?:because|since|as|now that|given that) (?!of\b)(?P<led>[^,;]+), (?!(?:and|or|but|so|which|who|where)\b)(?P<main>.+)",
    re.IGNORECASE,
)
"""A clause with the main clause that it leads to: "As graduation is approaching, I would need to start in June"."""

_LED_BY = lazy_regex(
    r"(?:because of|due to|owing to|given|with|after|following|based on) [^,;]+, "
    r"(?P<main>(?:I|we|it|they|he|she|there)\b.+)",
    re.IGNORECASE,
)
_AS_TOLD = lazy_regex(
    r"as (?:I|we|you)(?:['’]ve| have)? (?:discussed|mentioned|agreed|said|talked|spoke|noted|explained|told|wrote|"
    r"described)\b[^,.;]*\.?",
    re.IGNORECASE,
)
_LED_SURELY = lazy_regex(r"(?:that \w|since (?:my|the|our|it|there|they|he|she) [\w'’-]+ \w)", re.IGNORECASE)
_NOT_A_VERB = r"(?!(?:my|the|our|your|we|you|they|he|she|it|I|that|which|who|of|for|to|in|at|on|with)\b)"
_CLAUSE = lazy_regex(
    rf"(?:(?:\w+ly|Sadly|Recently),? )?(?:my|our|the|your|a|an|this|that)(?: {_NOT_A_VERB}[\w'’-]+){{1,3}} "
    r"(?:(?:have|has|had|is|are|was|were|will|would|can|could|did|does|do|may|might)(?:n['’]t| not)? \w|"
    r"(?:\w+ed|got|made|gave|took|told|sent|left|went|came|fell|broke|lost|found|became|began|kept|paid) "
    r"(?:it|me|us|him|her|them|a|an|the|my|our|your|his|their|out|up|down|away|back|off|again|last|this|when|because|"
    r"\w+ly)\b|"
    r"(?:starts|ends|begins|runs out|expires|closes|opens|moves|wants|needs|has|pays|works|lives)\b)",
    re.IGNORECASE,
)
_ADVERB_LED = lazy_regex(
    r"(?:Unfortunately|Sadly|Recently|Currently|Honestly|Frankly|Personally|However),? \w+ \w+ ", re.IGNORECASE
)
_AND_NEED = lazy_regex(r"(?P<phrase>.+?),? and (?P<need>(?:need|have|want|must|would like) to .+)")
_UNCLEAR = lazy_regex(r"\b(?:is|was|are|were|remains|remained|matters) (?!being )[\w-]+(?: [\w-]+)?$")
_WITH_SUBJECT = lazy_regex(r"(?:\w+ ){1,9}?(?:I|we|I['’]\w+|we['’]\w+) [\w'’]+")
_TIME_TO = lazy_regex(r"(?:(?:some|more|a little|a bit of|enough) )*time (?=to )")
_SO = lazy_regex(r"so (?:that )?(?:I|we|my)\b")
_OFFER_THAT_IS = lazy_regex(
    r"(?:another|the other) (?:offer|position|role|job),? (?:that is |which is )?(?=closer|nearer|better)"
)
_REASONS = lazy_regex(r"\b(?:reasons?|circumstances of)$")
_ACTS = lazy_regex(
    r"(?:[\w-]+ ){0,2}[a-z]+s (?:see|earn|pay|make|get|offer|want|need|expect|start at) \S", re.IGNORECASE
)
"""What several do: "peers see $70,000", "two outfits start at $28"."""

_IT_IS = frozenset("fit match opportunity role position step chance place move job".split())  # noqa: SIM905
_TOO = lazy_regex(
    r"(?:the )?(?P<what>(?:(?:starting|base|current|offered) )?\w+) (?:is )?(?P<how>too \w.*)", re.IGNORECASE
)
_HAPPENED = lazy_regex(
    r"(?!(?:one|two|three|four|several|many|some|no|all|both)\b)(?:my \w+ and I\b"
    r"|(?:(?:the|my|our|your|a|an) )?[\w-]+ (?:changed|broke|fell|got|became|went|came|closed|moved|ended|died|needs|"
    r"feels|seems|pays|offers|starts|finishes|begins|graduates|lives|works|requires|conflicts|does|do(?:n['’]t| not)|"
    r"is|are|was|were|has|ends|expires)\b)",
    re.IGNORECASE,
)
_AIMED = lazy_regex(r"\A(?:so as|in order) (?=to \w)", re.IGNORECASE)
_OF_MINE = lazy_regex(r"(?:current|present) (?:employer|company|boss|manager|team)\b", re.IGNORECASE)
_WHICH = lazy_regex(r"\A(?:which|that) (?=(?:is|was|has|will|would|\w+s) \w)", re.IGNORECASE)
_COMPARED = lazy_regex(
    r"(?P<what>salary|pay|position|role|job|offer|commute|location|start date) (?=(?:well |far |much |a bit |slightly )?"
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
_CAUSED = lazy_regex(
    r"(?:an?|the|my|our|your) (?:(?!that\b|which\b|who\b)[\w'’-]+ ){1,8}?"
    r"(?:(?:makes|means|requires|prevents|forces|keeps|leaves) (?!of\b)\w|(?:is|are|was|were|does|do|did|has) not? \w)"
    r"|(?:my|our|the|his|her|their) (?:(?!that\b|which\b|who\b)[\w'’-]+ ){1,6}?(?:is|are|was|were|has|have|had|got|"
    r"fell|broke|died|went|will|can(?:not|['’]t)|needs? (?:me|us)) \w"
    r"|(?:\w+ ){1,8}pays? (?:\w+ ){0,3}[$€£]\d",
    re.IGNORECASE,
)
_BARE = lazy_regex(
    r"(?:(?:current|starting|base|offered) )?(?:salary|pay|hours|visa|interviewer|manager|panel|commute|role|position|job|location|offer|schedule|"
    r"market rate|company|team|shift|start date)\b",
    re.IGNORECASE,
)
_BARE_LIST = lazy_regex(r"(?:salary|pay|hours|location|commute|schedule|benefits|travel)(?:,? (?:and )?[a-z]+){1,3}")
_OF = lazy_regex(r"[a-z]+(?: [a-z]+)? of \w")
_PLUS = lazy_regex(r"(?<=[a-z]) \+ (?=[a-z])")
_TOO_MUCH = lazy_regex(r"too \w+ (?:an?|of an?) \w")
_MY_ACTED = lazy_regex(r"(?:my|our) [\w'’-]+ (?P<verb>[a-z]+ed) (?!by\b)\w", re.IGNORECASE)
"""What one of mine did: "my doctor advised against nights"."""

_MEASURED = lazy_regex(r"\d+-\w+ \w+")
_APPOINTMENT = lazy_regex(r"(?:doctor|dentist|driver|vet|lawyer)['’]s \w")
_PRIVATE = lazy_regex(r"(?:personal|private|medical|financial|religious|ethical|family|health)", re.IGNORECASE)
_ABSTRACT = lazy_regex(r"\w+(?:ment|ness|ity|tion|sion|ing|out|ance|ence|ship|care|ism)")
_IN_BRACKETS = lazy_regex(r"(?P<what>[^()]+) \([^()]*\)")
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

_FAMILY = frozenset(
    """
    baby car child kid son daughter wife husband partner mother father mom dad train flight family landlord boss manager
    employer spouse parents fiancé fiancée
    """.split()  # noqa: SIM905 - words read better as words
)


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


_BINDING = lazy_regex(
    r"(?:my|our|the|your) (?:(?!(?:that|which|who|whose|where|when|as|if)\b)[\w'’-]+ ){1,3}"
    r"(?:asks (?:for|me|that)|requires|obliges me|expects me|needs me|wants me|(?:ends|starts|expires) (?:on|in|at))\b",
    re.IGNORECASE,
)
"""A reason whose verb may be a noun elsewhere: "my contract asks for two weeks' notice"."""

_BY_OTHERS = lazy_regex(
    r"(?:an?|another|the|one|my|our)(?: (?!(?:that|which|who|to|for|of|from|and|or)\b)[\w'’&.-]+){1,5} "
    r"(?:(?:wants?|needs?|expects?|has|have) (?:me|us|an?|my|to)\b|(?:offered|asked|gave|made|got|called) (?:me|us)\b)|"
    r"(?-i:[A-Z])[\w'’&.-]*(?: [\w'’&.-]+){0,3} (?:offered|gave|made|given) me\b",
    re.IGNORECASE,
)
"""What somebody else did or wants: "another hospital wants an answer"."""


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
    if kind == "thing" and not _is_led(reason):
        clause = f"for {reason}" if _REASONS.search(reason) else f"because of {reason}"
    first = _without_because(given).partition(" ")[0]
    opening = first if first.islower() else ""
    return Reason(reason, " ".join(sentences), clause, kind, _of_choice(reason, kind), opening)


def _add(reason: str) -> str:
    """Return a further reason as a sentence."""
    if reason.startswith("to "):
        return f"I would also like {reason}."
    if reason.startswith("so that "):
        return f"It would also be {reason}."
    return f"There is also {reason}." if not _is_led(reason) else sentence(reason)


def _is_led(reason: str) -> bool:
    """Return whether a phrase begins with a word that leads to it: "for health reasons", "based on my research"."""
    return reason.partition(" ")[0].lower() in _BEFORE


def _state_piece(piece: str) -> FreeText:
    """Return one reason as a phrase that is surely a thing or an aim, or in sentences."""
    piece = _PLUS.sub(" and ", piece)
    if _AS_TOLD.fullmatch(piece):
        return FreeText(f"{piece[:1].lower()}{piece[1:]}".rstrip(". "), "")
    if leads_to_its_clause(piece):
        return FreeText("", sentence(piece))
    bare = _WHICH.sub("It ", _without_because(piece))
    bare = f"my {bare[:1].lower()}{bare[1:]}" if _OF_MINE.match(bare) else bare
    if named := _name_reason(bare):
        return FreeText("", named)
    if _BINDING.match(bare) or _BY_OTHERS.match(bare) or _ACTS.match(bare):
        return FreeText("", sentence(bare))
    stated = _one_reason(bare)
    if not stated.phrase or _can_be_named(stated.phrase):
        return stated
    return FreeText("", f"The reason: {bare.rstrip('. ')}.")


def leads_to_its_clause(text: str) -> bool:
    """Return whether words are a clause with the main clause it leads to: "because it rained, you could hire only two".

    Args:
        text: The words.
    """
    if (by := _LED_BY.fullmatch(text)) and is_sentence(sentence(by["main"])):
        return True
    led = _LED_WHOLE.fullmatch(text)
    return led is not None and all(map(_is_clause, led.groups())) and ", and " not in led["main"]


def _is_clause(text: str) -> bool:
    """Return whether words that follow a conjunction or a comma are a clause."""
    return is_sentence(sentence(text)) or _CLAUSE.match(text) is not None


def _can_be_named(reason: str) -> bool:
    """Return whether a phrase is surely a thing, an aim, or what one is led by, and so can end a sentence."""
    if reason.startswith(("to ", "so that ")) or _is_led(reason) or _REASONS.search(reason):
        return True
    told = reason.startswith(("how ", "what ")) or _TOO_MUCH.match(reason)
    return bool(told) or is_whole_thing(reason) or (is_thing(reason) and " " not in reason)


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
    if found is None or is_sentence(found["what"]) or _CAUSED.match(found["what"]) or _HAPPENED.match(text):
        return ""
    what = name_thing(found["what"])
    if _REASONS.search(what):
        return f"I'm doing this for {phrase(found['what'])}{sentence(found['more'])}"
    return f"The reason is {what}{sentence(found['more'])}" if is_thing(what) or " " not in what else ""


def name_thing(text: str) -> str:
    """Return a thing with its article: "the salary", "a clash".

    Args:
        text: The note.
    """
    aside = _IN_BRACKETS.fullmatch(text)
    if aside is not None:
        return f"{name_thing(aside['what'])}{text[aside.end('what') :]}"
    named = with_article(phrase(text))
    if _OF.match(named) and is_thing(named) and not is_whole_thing(named):
        return f"the {named}"
    if _MEASURED.fullmatch(named) or (_BARE_LIST.fullmatch(text.lower()) and " and " in text):
        return f"the {named}"
    one = " " not in named and is_thing(named) and not is_whole_thing(named) and not _ABSTRACT.fullmatch(named)
    return f"the {text.lower()}" if one or _BARE.fullmatch(text) else named


def _without_because(text: str) -> str:
    text = _FRANKLY.sub("", _DUE_TO.sub("", text))
    first, _, rest = text.partition(" ")
    if first.lower() == "that" and rest and (is_sentence(rest) or _CAUSED.match(rest)):
        return sentence(rest)
    if first.lower() != "because" or not rest:
        return text
    second, _, after = rest.partition(" ")
    return after or rest if second == "of" else sentence(rest)


def _one_reason(text: str) -> FreeText:
    led = _LED.fullmatch(text)
    surely = led is not None and _LED_SURELY.match(text) is not None
    if led is not None and (surely or _state_happening(led["said"])):  # "since my lease ends", "that I have to move"
        text = led["said"]
    if text.lower().startswith("been "):
        return FreeText("", f"I have {text[:1].lower()}{text[1:].rstrip('. ')}.")
    happened = _state_happening(text) or (sentence(text) if surely else "")
    if happened:
        return FreeText("", happened)
    if _PRIVATE.fullmatch(text):
        return FreeText(f"{text.lower()} reasons", "")
    if _BARE.fullmatch(text) or _IN_BRACKETS.fullmatch(text):
        return FreeText(name_thing(text), "")
    if compared := _COMPARED.match(text):
        return FreeText("", f"The {compared['what'].lower()} is {text[compared.end() :].rstrip('. ')}.")
    if _APPOINTMENT.match(text):
        return FreeText(f"a {text}", "")
    reason = _AIMED.sub("", _TIME_TO.sub("", phrase(text)))
    if _SO.match(reason) or reason.startswith("to "):
        return FreeText(re.sub(r"^so (?=I|we|my)", "so that ", reason), "")
    if not _is_led(reason) and (stated := describe_state(f"{text[:1].lower()}{text[1:]}")):
        return FreeText("", stated)
    split = _THEN_CLAUSE.fullmatch(reason)
    if split is not None:
        return FreeText(with_article(split["phrase"]), sentence(split["clause"]))
    needed = _AND_NEED.fullmatch(reason)
    if needed is not None:
        return FreeText(with_article(needed["phrase"]), sentence(f"I {needed['need']}"))
    return FreeText(reason if _is_led(reason) or _TOO_MUCH.match(reason) else name_thing(reason), "")


def _state_happening(text: str) -> str:
    """Return what happened as a sentence: "my car broke down", "the commute is too long"; empty for a thing."""
    too = _TOO.fullmatch(text)
    if too is not None:
        several = too["what"].endswith("s") and not too["what"].endswith("ss")
        return sentence(f"The {too['what'].lower()} {'are' if several else 'is'} {too['how']}")
    first = text.partition(" ")[0].lower()
    acted = _MY_ACTED.match(text)
    if acted is not None and acted["verb"] not in DESCRIBING:
        return sentence(text)
    if first in _FAMILY and _CLAUSE.match(f"my {text}"):
        return f"My {text[:1].lower()}{sentence(text)[1:]}"
    if first in _BEFORE and _WITH_SUBJECT.match(text) and " that " not in text and " which " not in text:
        return sentence(text)
    if _ADVERB_LED.match(text) or (_CLAUSE.match(text) and not is_sentence(text) and first not in _FAMILY):
        return sentence(text)
    if first in INTERROGATIVES and _UNCLEAR.search(text):
        return sentence(text)
    if _CONDITION.match(text) or _GROUNDED.match(text):  # "if I am selected, I will renew it" says all by itself
        return sentence(text)
    if not is_sentence(text) and not _HAPPENED.match(text) and not _CAUSED.match(text):
        return ""
    if first in _FAMILY:
        return sentence(f"My {text[:1].lower()}{text[1:]}")
    return sentence(f"The {text[:1].lower()}{text[1:]}" if _BARE.match(text) else text)


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
    if _is_led(reason):
        return f"I have done so {reason}."
    if _REASONS.search(reason):
        return f"I have done so for {reason}."
    if reason.startswith("its "):
        return sentence(f"I chose it for {reason}")
    return sentence(f"What decided me was {reason}")
