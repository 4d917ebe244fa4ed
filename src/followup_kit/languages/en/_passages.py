"""Join several fields of a letter into passages: how a refusal is taken, a decision with its reason, what is asked."""

import re

from .._conventions import LINE_BREAK, Strings, Values
from ._joined import (
    join_flow,
    keep_in_mind,
    react,
    refers_back,
    split_before_and_after,
    split_rest_of_offer,
    tell_because,
    tell_choice,
    tell_consequence,
    tell_conversation,
)
from ._notes import tell_reason
from ._offers import is_start

QUESTIONS = re.compile(r"(?<=\?) (?=[A-Z])")
GLAD = re.compile(r"\b(?:delight\w*|thrill\w*|excit\w*|happy|glad|honou?r\w*|pleased)\b", re.IGNORECASE)


def tell_passages(values: Values, strings: Strings) -> Strings:
    """Return what joins several fields: what was talked about, how a refusal is taken, a decision with its reason.

    Args:
        values: The validated values by name.
        strings: What follows from each field alone.
    """
    topics, said, own = (str(strings.get(name, "")) for name in ("discussed", "discussed_sentence", "impression"))
    reason = tell_reason(values.get("reason") or "")
    passages: Strings = {"conversation": tell_conversation(topics, said, own), "impression_flow": join_flow(own)}
    if "ask_feedback" in values:
        held = strings.get("held") == "yes"
        if values["interviewed"] is False:
            topics, said = "", ""
        otherwise = "I respect your decision"
        if values["interviewed"] is not False:
            what = "the chance to interview" if held else "the time you gave me"
            otherwise = f"I respect your decision, and I really appreciated {what}"
        taken = react(topics, said, own, otherwise=otherwise)
        wish = _wish(strings)
        passages |= {
            "reaction": taken.sentences,
            "later": taken.later,
            "keep_in_mind": keep_in_mind(taken.later, reason, wish),
            "keep_in_mind_bare": keep_in_mind("", reason, wish),
            "no_pressure": _yes(taken.no_pressure),
        }
    if "reason" in values:
        because, rest = tell_because(reason)
        passages |= {"because": because, "because_rest": rest, "reason_flow": join_flow(reason.sentences)}
        passages["refers_so"] = tell_consequence(reason.sentences, "I've decided to withdraw my application")
        passages["reason_refers"] = _yes(refers_back(reason) and topics)
        passages["reason_offer"] = _yes(re.search(r"\boffer", str(values["reason"] or "")))
    if "chosen" in values:
        kind, chosen = str(strings["chosen_kind"]), str(strings["chosen"])
        choice, choice_rest = tell_choice(chosen, kind, reason) if chosen else ("", "")
        before, after = split_before_and_after(own)
        passages |= {
            "choice": choice,
            "choice_why": _yes("because" in choice),
            "choice_rest": choice_rest,
            "own_before": before,
            "own_after": after,
        }
    if "terms" in values:
        most, rest_of_offer = split_rest_of_offer(own)
        requested = str(strings["requests_possible"])
        passages["requests_possible"] = requested.replace("Could you please ", "Would you be able to ")
        if "instead of" in requested and all(is_start(each) for each in values["terms"] or ()):
            passages["terms_clause"] = ""
        passages |= {"own_first": most, "own_rest": rest_of_offer, "own_glad": _yes(GLAD.search(most))}
        asked = " ".join(str(strings[name]) for name in ("requests_possible", "question")).replace(
            "Could you please ", "Would you be able to "
        )
        passages["asked_lines"] = LINE_BREAK.join(f"- {each}" for each in QUESTIONS.split(asked))
    wanted = f"{own} {reason.sentences}"
    passages["wanted"] = _yes(re.search(r"\b(?:excited|interested|(?:first|top) choice|eager)\b", wanted))
    return passages


def _wish(strings: Strings) -> str:
    """Return the wish to be considered again, with the strengths that would be useful."""
    wish = "I'd love to stay in touch and to be considered if a position opens"
    if strings.get("strengths_mine"):
        return f"{wish} where {strings['strengths_mine']} would be useful"
    if strings.get("strengths_named"):
        return f"{wish} where I could use {strings['strengths_named']}"
    return "I'd love to stay in touch and to be considered if a similar position opens"


def _yes(value: object) -> str:
    return "yes" if value else ""
