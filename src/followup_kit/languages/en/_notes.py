"""Put a candidate's notes into the words that suit them: reasons, needs, lessons, and what can be sent."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._remembering import remembered
from .._template_strings import FreeText
from ._free_text import deed, head_words, phrase, sentence
from ._sentences import is_sentence
from ._strengths import is_quality, own_phrase, say_of_oneself, with_article
from ._words import DETERMINERS, GERUNDS, OWNED, PREPOSITIONS, QUALITIES, REQUESTED

_THEN_CLAUSE = lazy_regex(r"(?P<phrase>.+?), (?:and|but|so) (?:that )?(?P<clause>(?:it|I|they|we|there)\b.*)")
_CONDITION = lazy_regex(
    r"(?:if|when|while|although|though|once|unless|after|before|until)\b[^,]*\b[^,]*, \w", re.IGNORECASE
)
_GROUNDED = lazy_regex(r"(?:based on|given|considering|seeing) [^,]+, (?:\S+ ){2,}\w", re.IGNORECASE)
_BEFORE = (PREPOSITIONS - {"like"}) | {"given", "following", "out"}
_LED = lazy_regex(
    r"(?:since|as(?! (?:we|you|I)(?: have|['’]ve)? (?:discussed|mentioned|agreed|said|talked|spoke|noted)\b)|that) "
    r"(?P<said>.+)",
    re.IGNORECASE,
)
_LED_SURELY = lazy_regex(r"(?:that \w|since (?:my|the|our|it|there|they|he|she) [\w'’-]+ \w)", re.IGNORECASE)
_NOT_A_VERB = r"(?!(?:my|the|our|your|we|you|they|he|she|it|I|that|which|who|of|for|to|in|at|on|with)\b)"
_CLAUSE = lazy_regex(
    rf"(?:(?:\w+ly|Sadly|Recently),? )?(?:my|our|the|your|a|an|this|that)(?: {_NOT_A_VERB}[\w'’-]+){{1,3}} "
    r"(?:(?:have|has|had|is|are|was|were|will|would|can|could|did|does|do|may|might)(?:n['’]t| not)? \w|"
    r"(?:\w+ed|got|made|gave|took|told|sent|left|went|came|fell|broke|lost|found|became|began|kept|paid) "
    r"(?:it|me|us|him|her|them|a|an|the|my|our|out|up|down|away|back|off|again|last|this|when|because|\w+ly)\b|"
    r"(?:starts|ends|begins|runs out|expires|closes|opens|moves|wants|needs|has|pays|works|lives)\b)",
    re.IGNORECASE,
)
_ADVERB_LED = lazy_regex(
    r"(?:Unfortunately|Sadly|Recently|Currently|Honestly|Frankly|Personally|However),? \w+ \w+ ", re.IGNORECASE
)
_AND_NEED = lazy_regex(r"(?P<phrase>.+?),? and (?P<need>(?:need|have|want|must|would like) to .+)")
_UNCLEAR = lazy_regex(r"\b(?:is|was|are|were|remains|remained|matters) (?!being )[\w-]+(?: [\w-]+)?$")
_WITH_SUBJECT = lazy_regex(r"(?:\w+ ){1,9}?(?:I|we|I['’]\w+|we['’]\w+) [\w'’]+")
_STATED = {"wanting": "want", "hoping": "hope", "needing": "need", "having": "have", "wishing": "wish"}
_TIME_TO = lazy_regex(r"(?:(?:some|more|a little|a bit of|enough) )*time (?=to )")
_SO = lazy_regex(r"so (?:that )?(?:I|we|my)\b")
_COMPARED = lazy_regex(
    r"(?:too|closer|nearer|further|farther|not (?:a|an|the|what|quite|enough)|much closer|better suited)\b"
)
_OFFER_THAT_IS = lazy_regex(
    r"(?:another|the other) (?:offer|position|role|job),? (?:that is |which is )?(?=closer|nearer|better)"
)
_NEED = lazy_regex(r"need (?:more|to|a|an|some|time|the|my)\b", re.IGNORECASE)
_REASONS = lazy_regex(r"\b(?:reasons?|circumstances of)$")
_ACTS = lazy_regex(r"\b(?:see|earn|pay|make|get|offer|want|need|expect)\b")
_IT_IS = frozenset("fit match opportunity role position step chance place move job".split())  # noqa: SIM905
_LEARNED = lazy_regex(r"(?:how|that|to|what|why|where|a lot|a great deal|much|more|something|so much)\b")
_TALKS = lazy_regex(r"\b(?:call|chat|meeting|conversation|talk)\b")
_SENDING = lazy_regex(
    r"(?:provide|answer|send|share|call|meet|come|talk|speak|discuss|arrange|forward)\b", re.IGNORECASE
)
_TO_SEND = lazy_regex(
    r"(?:to|that I (?:can|could|will)|that I['’]ll) (?:also )?(?:send|provide|share|forward) (?:you )?(?=\w)",
    re.IGNORECASE,
)
_TOO = lazy_regex(r"(?:the )?(?P<what>\w+) (?:is )?(?P<how>too \w.*)", re.IGNORECASE)
_HAPPENED = lazy_regex(
    r"(?:my \w+ and I\b"
    r"|(?:(?:the|my|our|your|a|an) )?[\w-]+ (?:changed|broke|fell|got|became|went|came|closed|moved|ended|died|needs|"
    r"feels|seems|pays|offers|starts|finishes|begins|graduates|lives|works|requires|conflicts|does|do(?:n['’]t| not)|"
    r"is|are|was|were|has|ends|expires)\b)",
    re.IGNORECASE,
)
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
    r"(?:salary|pay|commute|role|position|job|location|offer|schedule|market rate|company|team|shift|start date)\b",
    re.IGNORECASE,
)
_BEFALLEN = lazy_regex(
    r"(?:double-booked|summoned|called|asked|scheduled|invited|selected|assigned|hospitali[sz]ed|injured|delayed|admitted|exposed)\b"
)
_FAMILY = frozenset(
    """
    car child kid son daughter wife husband partner mother father mom dad train flight family landlord boss manager
    """.split()  # noqa: SIM905 - words read better as words
)
_NO_GERUNDS = frozenset("nothing something anything everything training housing funding timing building".split())  # noqa: SIM905
_UNOWNED = frozenset("two three several some further more anything everything something whatever".split())  # noqa: SIM905
_DOCUMENTS = frozenset(
    """
    portfolio résumé resume cv transcript transcripts certificate certificates sample samples references recommendations
    license licence diploma
    """.split()  # noqa: SIM905 - words read better as words
)
_INDIRECT = frozenset({"how", "what", "why", "where", "when", "whether", "which"})
_OURS = lazy_regex(
    r"(?:[Ww]e|[Yy]ou)(?= (?:really |badly )?(?:need|want|lack|are looking for|could use)\b[^.;!?]*\.?$)\s?"
)
_WHOLE = lazy_regex(r"(?!(?:An?|How|That|To|What|Why|More|Much|Many|Some|New)\b)[A-Z]\S* (?:\S+ )+\S+\.")
_NEEDING = lazy_regex(
    r"(?:the|your|our) [\w-]+(?: [\w-]+)? (?:needs|wants|lacks|requires|could use|is|are|has|have)\b \w"
)
_PEOPLE = lazy_regex(r"(?:[^n]ners|ters|gers|kers|vers|tors|ists|people|hands)$")
_FORGOT = lazy_regex(
    r"(?:(?:I )?(?:forgot|wanted|meant|neglected|failed|did(?:n['’]t| not) get) )?to "
    r"(?:say|mention|add|tell you|bring up|note|talk about)(?: that| about|:)? ",
    re.IGNORECASE,
)
_ON_REQUEST = lazy_regex(r" (?:(?:up)?on request|(?:if|as|when) (?:needed|required|wanted))$")
_ASIDE = lazy_regex(r", (?!and\b|or\b)\w+|\b(?:which|where|who)\b")
_SOMEBODY = lazy_regex(r"(?:some(?:body|one)|a person|people) ")


class Reason(NamedTuple):
    """A reason in the words of a letter.

    Args:
        phrase: What it is: "the long commute".
        sentences: What is said in whole sentences.
        clause: What completes a sentence: "because of the long commute", "so that I can decide carefully".
        kind: ``aim`` for "to …", ``so`` for "so that …", ``thing`` for any other phrase.
        of_choice: How it speaks of what was chosen instead: "I chose it for the shorter commute."
    """

    phrase: str
    sentences: str
    clause: str
    kind: str
    of_choice: str


_NEWS = lazy_regex(
    r"(?:the|your|our) [\w-]+(?: [\w-]+)? (?:won|bought|got|lost|became|[a-z]+ed) (?:an?|the|its?|your|my|in|to|up)\b"
)
"""What is learned as a piece of news: "the clinic won a prize"."""

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
def tell_reason(given: str) -> Reason:
    """Return a reason in words that suit it.

    Args:
        given: The note; empty for none.
    """
    said = ""
    sentences: list[str] = []
    for piece in (part.strip().removeprefix("and ") for part in given.split("; ")):
        bare = _without_because(piece)
        told = _BINDING.match(bare) or _BY_OTHERS.match(bare)
        one = FreeText("", sentence(bare)) if told else _one_reason(bare) if piece else FreeText("", "")
        if one.phrase and said:
            sentences.append(sentence(f"There is also {one.phrase}"))
        said = said or one.phrase
        if one.sentence:
            sentences.append(one.sentence)
    if sentences and said and said.partition(" ")[0] not in DETERMINERS and _ACTS.search(said):
        said, sentences = "", [sentences[0], sentence(said), *sentences[1:]]
    kind = "aim" if said.startswith("to ") else "so" if _SO.match(said) else "thing" if said else ""
    clause = said
    if kind == "thing" and said.partition(" ")[0].lower() not in _BEFORE:
        clause = f"for {said}" if _REASONS.search(said) else f"because of {said}"
    return Reason(said, " ".join(sentences), clause, kind, _of_choice(said, kind))


def tell_needs(given: str) -> str:
    """Return what a position needs as the clause that follows "I understand that"; empty for sentences.

    Args:
        given: The note.
    """
    ours = _OURS.match(given or "")
    if ours is not None:  # in the words of the employer
        return f"you {given[ours.end() :].rstrip('. ')}"
    if not given or is_sentence(given):
        return ""
    said = phrase(given)
    first = said.partition(" ")[0].strip(",").lower()
    if first == "that" or first in _INDIRECT or _NEEDING.match(said):
        return "" if first in _INDIRECT and not _NEEDING.match(said) else said.removeprefix("that ")
    doing = first in GERUNDS or (first.endswith("ing") and said.split()[1:2] and said.split()[1] in DETERMINERS)
    if first == "to" or doing:
        return f"the work involves {said}" if doing else f"you need {said}"
    if first in REQUESTED or first in ("handle", "manage", "lead", "build", "write", "run"):
        return f"you need somebody to {said}"
    about_somebody = say_of_oneself(said).removeprefix("I am ").removesuffix(".")
    if about_somebody.startswith(("a ", "an ")):
        return f"you are looking for {about_somebody}"
    if is_quality(said):
        return f"you need somebody who is {said}"
    said = f"somebody {said}" if first == "who" else said
    if _SOMEBODY.match(said) or (head_words(said) and _PEOPLE.search(head_words(said)[-1])):
        return f"you are looking for {said}"
    owned = OWNED.intersection(head_words(said)[-1:])
    return f"{'the position calls for' if owned else 'you need'} {with_article(said)}"


def tell_indirectly(given: str) -> str:
    """Return what a position needs as it follows "You told me", where it is an indirect question; else nothing.

    Args:
        given: The note: "how important punctuality is".
    """
    said = phrase(given)
    return said if not is_sentence(given) and said.partition(" ")[0].lower() in _INDIRECT else ""


def tell_lesson(given: str) -> FreeText:
    """Return what was learned as a clause after "I", such as "learned how a grid is run"; or sentences.

    Args:
        given: The note.
    """
    pieces: list[str] = []
    sentences: list[str] = []
    for piece in (part.strip() for part in given.split("; ")):
        whole = piece and (is_sentence(piece) or _WHOLE.fullmatch(piece))
        done = "" if not piece else deed(piece) or (sentence(piece) if whole else "")
        if done:
            sentences.append(done)
        elif piece:
            pieces.append(f"that {piece}" if _NEWS.match(piece) else phrase(piece))
    if not pieces:
        return FreeText("", " ".join(sentences))
    clause, *more = [
        f"learned {said}" if _LEARNED.match(said) else f"came away with {with_article(said)}" for said in pieces
    ]
    return FreeText(clause, " ".join([*(f"I also {said}." for said in more), *sentences]))


def tell_offer_to_send(given: Sequence[str]) -> tuple[list[str], str]:
    """Return what can be sent, and in sentences what can be done instead: a call, an answer.

    Args:
        given: The notes.
    """
    things: list[str] = []
    sentences: list[str] = []
    for text in given:
        if is_sentence(text):
            sentences.append(sentence(text))
            continue
        said = _ON_REQUEST.sub("", _TO_SEND.sub("", phrase(text).removeprefix("or ")))
        if said.startswith("to ") and " " in said[3:]:
            sentences.append(f"I'd be happy {said}.")
        elif _SENDING.match(said) and " " in said:
            sentences.append(f"I can also {said[:1].lower()}{said[1:]}.")
        elif _TALKS.search(" ".join(head_words(said))):
            sentences.append(f"I would also be glad to have {with_article(said)}.")
        elif _ASIDE.search(said) and ", and " not in said:
            sentences.append(f"I would be happy to send you {own_document(said)}.")
        else:
            things.append(own_document(said))
    return things, " ".join(sentences)


def own_document(said: str) -> str:
    """Return what is sent with ``my`` or ``the`` before it, where a note left it out.

    Args:
        said: The phrase.
    """
    head = head_words(said)
    if not head or head[0] in DETERMINERS or head[0] in _UNOWNED:
        return said
    if head[-1] in _DOCUMENTS and head != ["references"]:
        return f"my {said}"
    if head[0] in _INDIRECT or head[-1].endswith(("s", "i", "ia", "ta")):
        return said
    single = said[:1].islower() and head[-1] not in ("work", "word", "news", "information", "feedback", "more")
    return f"the {said}" if single and len(said.split()) > 1 and "'" not in head[0] else said


def own_note(text: str) -> FreeText:
    """Return a note about the candidate: a phrase with ``my`` where it wants it, or a sentence.

    Args:
        text: The note.
    """
    bare = _FORGOT.sub("", text, count=1) if _FORGOT.match(text) else text.removeprefix("that ")
    if bare != text and (is_sentence(bare) or not text.startswith("that ")):
        text = bare
    said = say_of_oneself(text)
    if said:
        return FreeText("", said)
    if ": I " in text:  # what is told after a colon is no thing that one mentions
        return FreeText("", sentence(text))
    return FreeText(own_phrase(text) or phrase(text), "")


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
    if led is not None and (surely or _tell_happening(led["said"])):  # "since my lease ends", "that I have to move"
        text = led["said"]
    told = _tell_happening(text) or (sentence(text) if surely else "")
    if told:
        return FreeText("", told)
    said = _TIME_TO.sub("", phrase(text))
    if _SO.match(said) or said.startswith("to "):
        return FreeText(re.sub(r"^so (?=I|we|my)", "so that ", said), "")
    if stated := _say_state(said):
        return FreeText("", stated)
    split = _THEN_CLAUSE.fullmatch(said)
    if split is not None:
        return FreeText(with_article(split["phrase"]), sentence(split["clause"]))
    needed = _AND_NEED.fullmatch(said)
    if needed is not None:
        return FreeText(with_article(needed["phrase"]), sentence(f"I {needed['need']}"))
    return FreeText(said if said.startswith("too ") else with_article(said), "")


def _say_state(said: str) -> str:
    """Return a note of what is so or was so as a sentence: "nothing else open", "hoping to move"; empty for a thing."""
    first, _, rest = said.partition(" ")
    first = first.lower()
    doing = first in GERUNDS or (
        first.endswith("ing")
        and first not in _NO_GERUNDS
        and rest.partition(" ")[0].lower() in DETERMINERS | {"to", "for", "with"}
    )
    ways = (
        (_NEED.match(said), f"I {said[:1].lower()}{said[1:]}"),
        (_is_mine(said), say_of_oneself(said)),
        (_BEFALLEN.match(said), f"I've been {said}"),
        (first in _STATED, f"I {_STATED.get(first, '')} {rest}"),
        (doing, f"I am {said}"),
        (said.startswith("nothing else"), f"There was {said} that held me back"),
        (said.startswith("not enough "), f"There is {said}"),
        (said.startswith("nothing "), f"It was {said}"),
        (_COMPARED.match(said) and " and " not in said, f"It is {said}"),
    )
    return next((sentence(told) for holds, told in ways if holds), "")


def _tell_happening(text: str) -> str:
    """Return what happened as a sentence: "my car broke down", "the commute is too long"; empty for a thing."""
    too = _TOO.fullmatch(text)
    if too is not None:
        return sentence(f"The {too['what'].lower()} is {too['how']}")
    first = text.partition(" ")[0].lower()
    if first in _BEFORE and _WITH_SUBJECT.match(text) and " that " not in text and " which " not in text:
        return sentence(text)
    if _ADVERB_LED.match(text) or (_CLAUSE.match(text) and not is_sentence(text) and first not in _FAMILY):
        return sentence(text)
    if first in _INDIRECT and _UNCLEAR.search(text):
        return sentence(text)
    if _CONDITION.match(text) or _GROUNDED.match(text):  # "if I am selected, I will renew it" says all by itself
        return sentence(text)
    if not is_sentence(text) and not _HAPPENED.match(text) and not _CAUSED.match(text):
        return ""
    if first in _FAMILY:
        return sentence(f"My {text[:1].lower()}{text[1:]}")
    return sentence(f"The {text[:1].lower()}{text[1:]}" if _BARE.match(text) else text)


def _is_mine(said: str) -> bool:
    """Return whether words are a deed or a state of the candidate, not a thing."""
    first = said.partition(" ")[0].lower()
    return bool(deed(said)) or (first in QUALITIES and bool(say_of_oneself(said)))


def _of_choice(said: str, kind: str) -> str:
    if not said:
        return ""
    if kind == "so":
        return f"I decided this {said}."
    if kind == "aim":
        return f"I have done so {said}."
    closer = _OFFER_THAT_IS.sub("", said)
    if closer != said:
        return sentence(f"It is {closer}")
    head = head_words(said)
    if head and head[-1] in _IT_IS and head[0] in ("a", "an"):
        return sentence(f"It is {said}")
    if _REASONS.search(said):
        return sentence(f"I have done so for {said}")
    if said.startswith("its "):
        return sentence(f"I chose it for {said}")
    return sentence(f"What decided me was {said}")
