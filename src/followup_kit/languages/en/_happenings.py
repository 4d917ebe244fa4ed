"""Tell a clause in a reason, which happened or is so, from a thing: "my car broke down"."""

import re

from ..._lazy import lazy_regex
from ._free_text import sentence
from ._reason_names import BARE, BEFORE
from ._sentences import is_sentence
from ._words import DESCRIBING, INTERROGATIVES

_CONDITION = lazy_regex(
    r"(?:if|when|while|although|though|once|unless|after|before|until)\b[^,]*\b[^,]*, \w", re.IGNORECASE
)
_GROUNDED = lazy_regex(r"(?:based on|given|considering|seeing) [^,]+, (?:\S+ ){2,}\w", re.IGNORECASE)
_LED_WHOLE = lazy_regex(
    r"(?:because|since|as|now that|given that|although|though|even though|while|when|"
    r"if) (?!of\b)(?P<led>[^,;]+), (?!(?:and|or|but|so|which|who|"
    r"where)\b)(?P<main>.+)",
    re.IGNORECASE,
)
"""A clause with the main clause that it leads to: "As graduation is approaching, I would need to start in June"."""

_AIM_LEADS = lazy_regex(
    r"to (?:(?!(?:that|what|where|whether|how|if|sure|who|which|when|until|because|as|know|see|so|"
    r"than)\b)[\w'’-]+,? ){1,6}?"
    r"(?:the|my|our|your|I|we|they|it) (?:(?!(?:that|which|who|where)\b)[\w'’-]+ ){0,3}"
    r"(?:will|would|can|could|is|are|was|were|has|have|had|must) \w",
    re.IGNORECASE,
)
"""An aim with its main clause: "to save money the post will not be filled"."""

_LED_BY = lazy_regex(
    r"(?:because of|due to|owing to|given|with|after|following|based on|on|upon|in|at|for) [^,;]+, "
    r"(?P<main>(?:I|we|it|they|he|she|there|the|my|our|your|this|that)\b.+)",
    re.IGNORECASE,
)
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
    r"(?:Unfortunately|Sadly|Recently|Currently|Honestly|Frankly|Personally|However),? (?!\w+ed\b)\w+ \w+ ",
    re.IGNORECASE,
)
_UNCLEAR = lazy_regex(r"\b(?:is|was|are|were|remains|remained|matters) (?!being )[\w-]+(?: [\w-]+)?$")
_WITH_SUBJECT = lazy_regex(r"(?:\w+ ){1,9}?(?:I|we|I['’]\w+|we['’]\w+) [\w'’]+")
_ACTS = lazy_regex(
    r"(?:[\w-]+ ){0,2}[a-z]+s (?:(?:there|here|now|also|don['’]t|do not) )?(?:see|earn|pay|make|get|offer|want|need|"
    r"expect|start at|cover|include|allow|give|let|mean|require|take|keep|suit|fit|match) \S",
    re.IGNORECASE,
)
"""What several do: "peers see $70,000", "two outfits start at $28"."""

_TOO = lazy_regex(
    r"(?:the )?(?P<what>(?!(?:also|just|still|now|already)\b)(?:(?:starting|base|current|"
    r"offered) )?\w+) (?:is )?(?P<how>too \w.*)",
    re.IGNORECASE,
)
_HAPPENED = lazy_regex(
    r"(?!(?:one|two|three|four|several|many|some|no|all|both|recently|just|now|already|also|still|"
    r"currently)\b)(?:my \w+ and I\b"
    r"|(?:(?:the|my|our|your|a|an) )?[\w-]+ (?:changed|broke|fell|got|became|went|came|closed|moved|ended|died|needs|"
    r"feels|seems|pays|offers|starts|finishes|begins|graduates|lives|works|requires|conflicts|does|do(?:n['’]t| not)|"
    r"is|are|was|were|has|ends|expires)\b)",
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
_MY_ACTED = lazy_regex(r"(?:my|our) [\w'’-]+ (?P<verb>[a-z]+ed) (?!by\b)\w", re.IGNORECASE)
"""What one of mine did: "my doctor advised against nights"."""

_FAMILY = frozenset(
    """
    baby car child kid son daughter wife husband partner mother father mom dad train flight family landlord boss manager
    employer spouse parents fiancé fiancée
    """.split()  # noqa: SIM905 - words read better as words
)


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


def happens(text: str) -> bool:
    """Return whether words are surely a clause about somebody or something, which is no thing with a clause after it.

    Args:
        text: The words.
    """
    return any(each.match(text) for each in (_BINDING, _BY_OTHERS, _ACTS))


def tells(text: str, first: str) -> bool:
    """Return whether words, or the first of them before a mark, tell what happened or what something causes.

    Args:
        text: The words.
        first: Those before the mark.
    """
    return _CAUSED.match(first) is not None or _HAPPENED.match(text) is not None


def is_caused(text: str) -> bool:
    """Return whether words tell what something causes: "the commute makes it impossible".

    Args:
        text: The words.
    """
    return _CAUSED.match(text) is not None


def leads_to_its_clause(text: str) -> bool:
    """Return whether words are a clause with the main clause it leads to: "because it rained, you could hire only two".

    Args:
        text: The words.
    """
    if _AIM_LEADS.match(text):
        return True
    if (by := _LED_BY.fullmatch(text)) and is_sentence(sentence(by["main"])):
        return True
    led = _LED_WHOLE.fullmatch(text)
    return led is not None and all(map(_is_clause, led.groups())) and ", and " not in led["main"]


def _is_clause(text: str) -> bool:
    """Return whether words that follow a conjunction or a comma are a clause."""
    return is_sentence(sentence(text)) or _CLAUSE.match(text) is not None


def state_happening(text: str) -> str:
    """Return what happened as a sentence: "my car broke down", "the commute is too long"; empty for a thing.

    Args:
        text: The note.
    """
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
    if first in BEFORE and _WITH_SUBJECT.match(text) and " that " not in text and " which " not in text:
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
    return sentence(f"The {text[:1].lower()}{text[1:]}" if BARE.match(text) else text)
