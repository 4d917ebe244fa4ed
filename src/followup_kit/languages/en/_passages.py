"""Join several fields of a letter into passages: how a refusal is taken, a decision with its reason, what is asked."""

import re

from ..._lazy import lazy_regex
from ...vocabulary import Decision
from .._template_strings import Strings, Values, yes
from ._check_ins import state_check_in
from ._free_text import JoinWith, phrase
from ._joined import tell_because, tell_conversation
from ._offer_replies import tell_offer_reply
from ._offer_terms import tell_terms
from ._reasons import state_reason
from ._refusals import tell_refusal
from ._sentences import is_sentence
from ._thanks import LIGHT_WORDS, WORDS, is_keen, leave_out_repeated
from ._withdrawals import tell_withdrawal

_STEM = 5
_WANTED = lazy_regex(
    r"\b(?:enthusiasm for|excited|interested|prefer|preferred|favou?rite|(?:first|top) choice|eager|keen|enthusiastic|"
    r"would (?:\w+ )?(?:like|love) to (?:be|work|join)|"
    r"love (?:to (?:work|join|be)|(?:the|this) (?:job|role|position))|proud to (?:work|join|be)|"
    r"(?:fully|still|very) committed|"
    r"want (?:the|this) (?:job|role|position)|"
    r"(?<!sign )up for (?:it|the|this)|rather (?:work|come|join|be with)|"
    r"right (?:one|place|fit|job|position|role|match) for me|"
    r"hop(?:e|ing) (?:to (?:work|join)|for the)|want to (?:be|work))\b"
)


def tell_passages(values: Values, fitted: Values, strings: Strings, join: JoinWith) -> Strings:
    """Return what joins several fields: what was talked about, how a refusal is taken, a decision with its reason.

    Args:
        values: The validated values by name.
        fitted: What ``fit_values`` made of them.
        strings: What follows from each field alone.
        join: Joins phrases in a list with "and" or "or".
    """
    own = str(values.get("impression") or "")
    topics = _topics(values, strings, own)
    conversation = tell_conversation(topics, str(strings.get("discussed_sentence") or ""), own)
    passages: Strings = {"conversation": conversation, "topics_left": topics}
    if "reason" in values:
        reason = state_reason(values["reason"] or "")
        because, rest = tell_because(reason)
        passages |= {"because": because, "because_rest": rest}
        passages["reason_offer"] = yes(re.search(r"\boffer", str(values["reason"] or "")))
        passages["wanted"] = yes(_WANTED.search(f"{own} {reason.sentences}") or is_keen(own))
    if "ask_feedback" in values:
        passages |= tell_refusal(values, strings, own, topics)
    elif "decision" in values:
        terms = tell_terms(
            fitted["terms"] or (), lambda phrases: join(phrases, "and"), accepted=values["decision"] == Decision.ACCEPT
        )
        passages |= tell_offer_reply(strings | passages, own, state_reason(values["reason"] or ""), values, terms)
    elif "chosen" in values:
        passages |= tell_withdrawal(values, strings | passages, own)
    elif "last_channel" in values:
        passages |= state_check_in(values, strings | passages, own)
    return passages


def _topics(values: Values, strings: Strings, own: str) -> str:
    """Return what was talked about, without what the candidate's own sentences speak of in the same words."""
    told = str(strings.get("discussed") or "")
    if not (told and own):
        return told
    words = {word.lower()[:_STEM] for word in WORDS.findall(own)}
    if all(word.lower()[:_STEM] in words for word in WORDS.findall(told) if word.lower() not in LIGHT_WORDS):
        return ""
    given = [phrase(each) for each in values.get("discussed") or () if not is_sentence(each)]
    return told if len(leave_out_repeated(given, own)) == len(given) or len(given) > 1 else ""
