"""Join several fields of a letter into passages: how a refusal is taken, a decision with its reason, what is asked."""

import re

from .._conventions import Strings, Values
from ._free_text import is_sentence, phrase
from ._joined import tell_because, tell_conversation
from ._notes import tell_reason
from ._offer_replies import tell_offer_reply
from ._own_words import fit_impression
from ._parts import Letter, appreciate, says_to_stay_in_touch, sort_sentences, wishes_well
from ._refusals import keep_in_mind, react
from ._thanks import is_keen, leave_out_repeated
from ._withdrawals import tell_withdrawal

_WANTED = re.compile(
    r"\b(?:excited|interested|prefer|preferred|favou?rite|(?:first|top) choice|eager|keen|enthusiastic|"
    r"would (?:\w+ )?(?:like|love) to (?:be|work|join)|"
    r"love to (?:work|join|be))\b"
)
_DEADLINE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|deadline|tomorrow|(?:this|next|of the) (?:week|month))\b",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\b(?:(?:few|couple of|two|three|four|several|\d+) (?:days|weeks|months)|(?:a|last|one) (?:week|month))\b"
)
_HOPED = re.compile(r"\b(?:I|I['’]m) (?:\w+ )?hop(?:e|ing)\b")
_AUXILIARY = re.compile(r"(?:Would|Could|Can|May|Might|Do|Is|Are|Will)\b")


def tell_passages(values: Values, strings: Strings) -> Strings:
    """Return what joins several fields: what was talked about, how a refusal is taken, a decision with its reason.

    Args:
        values: The validated values by name.
        strings: What follows from each field alone.
    """
    own = str(values.get("impression") or "")
    topics = _topics(values, strings, own)
    conversation = tell_conversation(topics, str(strings.get("discussed_sentence") or ""), own)
    passages: Strings = {"conversation": conversation, "topics_left": topics}
    if "reason" in values:
        reason = tell_reason(values["reason"] or "")
        because, rest = tell_because(reason)
        passages |= {"because": because, "because_rest": rest}
        passages["reason_offer"] = _yes(re.search(r"\boffer", str(values["reason"] or "")))
        passages["wanted"] = _yes(_WANTED.search(f"{own} {reason.sentences}") or is_keen(own))
    if "ask_feedback" in values:
        passages |= _refusal(values, strings, own, topics)
    elif "decision" in values:
        passages |= tell_offer_reply(strings | passages, own, tell_reason(values["reason"] or ""), values)
    elif "chosen" in values:
        passages |= tell_withdrawal(strings | passages, own, tell_reason(values["reason"] or ""))
    elif "last_channel" in values:
        passages |= _check_in(strings | passages, own)
    return passages


def _topics(values: Values, strings: Strings, own: str) -> str:
    """Return what was talked about, without what the candidate's own sentences speak of in the same words."""
    given = [phrase(each) for each in values.get("discussed") or () if not is_sentence(each)]
    told = str(strings.get("discussed") or "")
    return told if len(leave_out_repeated(given, own)) == len(given) or len(given) > 1 else ""


def _body(text: str) -> str:
    """Return the candidate's own sentences but for those that end the letter."""
    return fit_impression(text).sentences if text else ""


def _own(text: str, letter: Letter, prefix: str = "own") -> Strings:
    """Return the candidate's own sentences by the part of a letter, each part as one string."""
    return {f"{prefix}_{part}": " ".join(said) for part, said in sort_sentences(text, letter).items()}


def _check_in(strings: Strings, own: str) -> Strings:
    question = str(strings.get("question") or "")
    passages = _own(own, "check-in")
    passages["deadline_told"] = _yes(strings["reason_offer"] and _DEADLINE.search(str(strings["reason_sentence"])))
    passages["own_since"] = _yes(_SINCE.search(f"{own} {question}"))
    passages["own_exit_thanks"] = _yes(re.search(r"appreciat|[Tt]hank", str(passages["own_exit"])))
    return passages


def _refusal(values: Values, strings: Strings, own: str, topics: str) -> Strings:
    held, interviewed = strings.get("held") == "yes", values["interviewed"] is not False
    parts = sort_sentences(_body(own), "refusal")
    appreciated = "the time you gave me" if interviewed and not held else ""  # an interview is thanked for already
    discussed = str(strings.get("discussed_sentence") or "")
    done = appreciate(parts["done"])
    good = [each for each in (discussed, *parts["good"], done) if each]
    later = " ".join(parts["later"])
    if not good and not topics and not interviewed:  # a retort, right after a bare "I respect your decision."
        later = " ".join((*parts["rest"], later)).strip()
        parts["rest"] = []
    reason = tell_reason(values["reason"] or "")
    strengths = _useful(strings)
    asked = str(strings["question"])
    passages: Strings = {f"own_{part}": " ".join(said) for part, said in parts.items()}
    return passages | {
        "reaction": react(parts["regret"], topics, good, appreciated),
        "later": later,
        "keep_in_mind": keep_in_mind(later, reason, strengths),
        "keep_in_mind_bare": keep_in_mind("", reason, strengths),
        "own_wished": _yes(wishes_well(own)),
        "own_kept": _yes(says_to_stay_in_touch(own)),
        "own_hoped": _yes(_HOPED.search(own)),
        "question_led": _lead_to(asked, direct=bool(strings["question_direct"])),
    }


def _lead_to(asked: str, *, direct: bool) -> str:
    """Return a question with what makes it easy to leave unanswered."""
    if _AUXILIARY.match(asked):
        return f"If you have a moment, {asked[:1].lower()}{asked[1:]}"
    return f"If you have a moment, I have one question: {asked}" if direct and asked else asked


def _useful(strings: Strings) -> str:
    if strings.get("strengths_mine"):
        return f"{strings['strengths_mine']} would be useful"
    return f"I could use {strings['strengths_named']}" if strings.get("strengths_named") else ""


def _yes(value: object) -> str:
    return "yes" if value else ""
