"""Tell whose reason a note in the answer to a refusal is: theirs for refusing, or the candidate's for asking."""

import re
from typing import NamedTuple

from ..._lazy import lazy_regex
from ._free_text import head_words, sentence
from ._happenings import leads_to_its_clause
from ._joined import lower_first
from ._noun_phrases import is_thing, is_whole_thing
from ._own_words import split_sentences
from ._reason_names import is_led, name_thing
from ._reasons import Reason
from ._rewording import reword
from ._sentences import is_sentence
from ._words import OWNED

_THEIRS = lazy_regex(
    r"\b(?:you|your|they|the (?:committee|panel|board|team|funder|department|school|company|client|council|agency|"
    r"manager|position|post|role|budget|project|grant)|another|someone|somebody|others?|internal|budget|freeze|funding|"
    r"lack\w*|applicants?|candidates?|applications|competition|no|not|too|enough|over-?qualified|"
    r"under-?qualified|inexperienced?|more experienced?|"
    r"my (?:answers?|experience|portfolio|presentation|test|interview|background|references|application|salary))\b",
    re.IGNORECASE,
)
_MINE = lazy_regex(
    r"(?:because )?I(?:['’]\w+)?\b(?! (?:assume|gather|understand|realize|realise|take it|guess|had|was|lack|"
    r"lacked|did|didn['’]t|do|don['’]t|have (?:no|not|too))\b)|to |so ",
    re.IGNORECASE,
)
_WISHED = lazy_regex(r"^my\b|\b(?:interest|wish|love|passion|plans?|hope|dream|goal)\b", re.IGNORECASE)
_FOR_ASKING = lazy_regex(
    r"\b(?:(?:it|that|this|which|feedback) (?:would|will|could|might) (?:\w+ )?(?:help|mean|let|allow|be)|help me|"
    r"to (?:learn|improve|know|prepare|do better|grow|understand)|(?:keep|continue) "
    r"(?:growing|improving|learning|developing)|so (?:that )?I (?:can|could|know|will|may))\b",
    re.IGNORECASE,
)
_OF_FEEDBACK = lazy_regex(
    r"(?!.*\b(?:was|were|had)\b)(?:(?:Any|Your|The|Some|Even|Such|This|All|A|An|Every) )?(?:[\w-]+ ){0,3}?(?:insights?|"
    r"feedback|advice|pointers?|thoughts|perspective|input|comments?|guidance|suggestions?|criticism|critique)\b|"
    r"(?:Knowing|Understanding|Learning|Hearing) (?:more |exactly |better |about )*(?:where|what|why|how|which)\b|"
    r"I\b(?! understand).*\b(?:want|wish|hope|like|love|trying?|eager|keen|committed|looking|working)\b.*"
    r"\b(?:improv\w+|feedback|insights?|do better|strengthen)\b",
    re.IGNORECASE,
)
"""What feedback would be good for, which is why one asks for it: "Any insights would be valuable."."""

_QUALITY = lazy_regex(
    r"(?:over|under)-?qualified|inexperienced|(?:lacking|missing) .*|"
    r"(?:nervous|late|unprepared|quiet|slow|rusty|vague|unclear|shy|unsure)\b.*|"
    r"not (?!having\b|enough\b)(?:\w+ )*(?:enough|fit|match|ready)\b.*|"
    r"(?:a bit |a little |rather )?too (?!little\b|few\b|many\b|much\b)\w+(?: (?!of\b).*)?"
)
_LED = lazy_regex(r"\A(?:because of|due to(?: the fact that)?|owing to|that|because|since|as) (?=\w)", re.IGNORECASE)
_CLAUSE = lazy_regex(
    r"(?:the|another|an?|your|my|somebody|someone|other|others|they|we|you|I|it) "
    r"(?:(?!(?:that|which|who|to|for|of|with)\b)[\w'’-]+ ){0,4}?"
    r"(?:felt|thought|wanted|needed|required|chose|decided|preferred|went|hired|found|filled|picked|took|got|knew|came|"
    r"had|has|was|were|is|are|brought|closed|cut|froze|cancelled|changed|moved|ran|lacked|did) \w"
)
_SHORT_OF = lazy_regex(r"(?:not enough|too little|insufficient) (?P<what>[^,;]+)", re.IGNORECASE)
_THEY_DID = lazy_regex(
    r"(?:needed|wanted|chose|hired|preferred|went|picked|found|decided|required|filled|cancelled|canceled|closed|lost|"
    r"had|got|took|froze|cut|felt|thought|need|want|prefer|require|have) (?!(?:the|my) (?:test|exam|interview|"
    r"trial)\b)\w",
    re.IGNORECASE,
)
_I_DID = lazy_regex(
    r"(?:failed|missed|lacked|forgot|did not|didn['’]t|do not|don['’]t|lost|came|arrived|scored|was|wasn['’]t|answered|"
    r"struggled|needed) \w",
    re.IGNORECASE,
)
_DONE = lazy_regex(
    r"(?:(?:the|your|our) )?(?P<what>[a-z]+(?: (?!(?:was|is|got|has)\b)[a-z]+)?) (?:(?P<verb>was|is|got|"
    r"has been) )?(?P<done>not (?:possible|available|\w+ed)|cancelled|canceled|filled|"
    r"frozen|cut|"
    r"postponed|closed|withdrawn|put on hold|on hold|shelved|dropped|scrapped|restructured)(?P<more>\b.*)"
)
"""What happened to a position: "project cancelled"."""

_DECIDED = lazy_regex(r"your (?:decision|choice|wish|need|preference) (?:to|for|of|that)\b")
_UNKNOWN = " the reason"
_MARK = lazy_regex(r" [—–-] |: ")
_NEEDED = lazy_regex(r"(?:needs|requires|wants|calls for|demands) \w")
_EXCESS = lazy_regex(r"(?P<what>(?!(?:the|my|your|i|it|you|they)\b)[a-z]+(?: [a-z]+){0,2}) (?P<how>too \w+.*)")
"""What was too much: "salary expectations too high"."""

_SOMEBODY = lazy_regex(
    r"(?:someone|somebody) (?:with|from|who|more|better|else|closer)\b.*|"
    r"(?:an? |the |another )?(?:[\w-]+ ){0,3}(?:candidate|applicant|hire|person|colleague)(?: (?:with|from|who) .*)?"
)
_FEWEST_WORDS = 4
_SOMEBODY_FIRST = lazy_regex(r"(?:Some(?:one|body)|Another|Others?)\b")
_STATING = lazy_regex(
    r"(?:You|They|He|She|I was|The \w+) (?:said|told|mentioned|wrote|explained)\b|"
    r"I (?:assume|gather|understand|realize|realise|take it|guess)\b"
)
_OF_ME = lazy_regex(r"^I understand that I ")
_SAID_OF_ME = lazy_regex(r"(?:that )?I (?!failed\b|missed\b)")
_OF_THE_REASON = lazy_regex(
    r"(?:(?:It|That|This) (?:is|was|['’]s) (?:an? )?(?:very |quite )?(?:fair|true|right|good|useful|helpful)|"
    r"You(?:['’]re| are| were) right|I (?:know|see|agree|accept|admit|take|took)\b|Fair\b|Point taken|True\b)"
)


class RefusalReason(NamedTuple):
    """A reason by whose it is.

    Args:
        understood: Theirs, as the candidate takes it: "I understand that the funder wanted somebody else."
        asking: Why the candidate asks.
        own: Any other of the candidate's.
    """

    understood: str
    asking: str
    own: Reason


_REWORDED = (
    (_SHORT_OF, " that I do not have enough {what}"),
    (
        lazy_regex(r"(?:filled|cancell?ed|frozen|postponed|closed|eliminated|(?:put )?on hold)"),
        " that the position was {all}",
    ),
    (lazy_regex(r"which (?P<rest>\w+ .+)"), " that it {rest}"),
    (lazy_regex(r"(?:culture |cultural |team )?fit"), " that it came down to {all}"),
)
"""Shapes of a reason, each with what one understands."""

_WHOSE = ((_QUALITY, "I was"), (_THEY_DID, "you"), (_I_DID, "I"), (_NEEDED, "the position"))
"""Shapes of a reason without its subject, each with that."""


def sort_reason(reason: Reason, given: str, *, explained: bool, asks: bool) -> RefusalReason:
    """Return a reason by whose it is.

    Args:
        reason: The reason.
        given: The note that it was made of.
        explained: Whether they said why.
        asks: Whether the candidate asks why.
    """
    none = Reason("", "", "", "", "")
    if not given:
        return RefusalReason("", "", none)
    of_feedback = not explained and _OF_FEEDBACK.match(given) and is_sentence(given)
    if of_feedback or (asks and (_FOR_ASKING.search(given) or reason.kind in ("aim", "so"))):
        wish = f"I would like {reason.phrase}." if reason.kind == "aim" else f"I ask {reason.clause}."
        return RefusalReason("", reason.sentences or wish, none)
    noted = reason.kind == "thing" or reason.sentences.startswith("The reason: ")
    theirs = _THEIRS.search(given) or (noted and not _WISHED.search(given))
    mine = _MINE.match(given) and not (given.lower().startswith("to ") and leads_to_its_clause(given))
    if explained or _is_done(given) or (theirs and not mine):
        understood = _understand(given)
        return RefusalReason(
            _OF_ME.sub("I take your point that I ", understood)
            if explained and _SAID_OF_ME.match(given)
            else understood,
            "",
            none,
        )
    return RefusalReason("", "", reason)


def _is_done(given: str) -> bool:
    """Return whether a note tells what somebody did, or what happened to the position."""
    return bool(_I_DID.match(given) or _THEY_DID.match(given) or _DONE.fullmatch(given))


def follows_the_reason(lesson: str) -> bool:
    """Return whether what was learned answers the reason that was given, and stands right behind it.

    Args:
        lesson: The sentences.
    """
    return _OF_THE_REASON.match(lesson) is not None


def _understand(given: str) -> str:
    """Return a reason of theirs as the candidate takes it, in whole sentences."""
    clauses: list[str] = []
    sentences: list[str] = []
    bare = given if leads_to_its_clause(given) else _LED.sub("", given)
    for piece in (part.strip() for part in bare.split("; ")):
        first, *rest = split_sentences(piece) or [""]
        if _STATING.match(first) or first.endswith(("!", "?", "…")):
            sentences.append(sentence(piece))
            continue
        whole = first.endswith(".") and first[:1].isupper() and len(first.split()) >= _FEWEST_WORDS
        clauses.append(_as_clause(first.rstrip(". "), whole=whole))
        sentences += rest
    others = [each for each in clauses if each.startswith(_UNKNOWN)] if len(clauses) > 1 else []
    clauses = [each for each in clauses if each not in others]
    sentences += [f"The other reason{each.removeprefix(_UNKNOWN)}." for each in others]
    if len(clauses) > 1:
        clauses = [re.sub(r"^:", " that", each) for each in clauses]
    said = f"I understand{' and'.join(clauses)}." if clauses else ""
    said = re.sub(r"(it came down to [^.]*?) and that it came down to ", r"\1 and ", said)
    return " ".join(each for each in (said, *sentences) if each)


def _as_clause(said: str, *, whole: bool) -> str:
    """Return a reason as what one understands: " that I was too junior", ": I have no experience of retail".

    Args:
        said: The reason.
        whole: Whether it was written as a sentence.
    """
    small = _SOMEBODY_FIRST.sub(lambda found: found[0].lower(), lower_first(said))
    if _DECIDED.match(small):
        return f" {small}"
    if reworded := reword(small, _REWORDED):
        return reworded
    if (done := _DONE.fullmatch(small)) and not small.startswith(("i ", "it ", "you ")):
        return f" that the {done['what']} {done['verb'] or 'was'} {done['done']}{done['more']}"
    if whole or is_sentence(said) or _CLAUSE.match(small) or leads_to_its_clause(said):
        return f" that {small}"
    if small.startswith("no "):
        mine = OWNED.intersection(head_words(small)[-1:])
        return f": I have {small}" if mine else f" that there was {small}"
    if _SOMEBODY.fullmatch(small):
        return f" that you chose {_with_article(small)}"
    if reworded := next((words for shape, words in _WHOSE if shape.match(small)), ""):
        return f" that {reworded} {small}"
    if excess := _EXCESS.fullmatch(small):
        owned = "expectations" in excess["what"] or not OWNED.isdisjoint(excess["what"].split())
        are = "were" if excess["what"].endswith("s") else "was"
        return f" that {'my' if owned else 'the'} {excess['what']} {are} {excess['how']}"
    if small.startswith(("to ", "so ", "that ")):
        return f" that the reason was {small}"
    named = name_thing(said)
    head = _MARK.split(named, maxsplit=1)[0]
    short = " " not in head or head.split()[-1].isupper()
    thing = not is_led(small) and (is_whole_thing(head) or (is_thing(head) and short))
    return f" that it came down to {named}" if thing else f"{_UNKNOWN}: {small}"


def _with_article(said: str) -> str:
    if said.startswith(("some", "a ", "an ", "the ", "another ")):
        return said
    return f"{'an' if said[0] in 'aeio' else 'a'} {said}"
