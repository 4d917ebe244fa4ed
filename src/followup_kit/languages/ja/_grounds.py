"""The reason of a letter, for each place where it can stand: before a request, a refusal, a day, or by itself."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from .._template_strings import LINE_BREAK, Strings, Values
from ._reasons import (
    CONSIDERED,
    before_a_request,
    decided,
    grounds,
    of_the_start,
    reason_clause,
    refusal,
    says_it_was_weighed,
)
from ._refusals import join_grounds, tell_grounds
from ._rejections import falls_short, taken, what_was_learnt
from ._shapes import is_noun_phrase
from ._trimmed_reasons import trim, without_day, without_promise

_PROPOSED = lazy_regex(r"(?:ご提示|ご提案|ご案内|候補)[^。]*(?:日|時間|枠)")
"""A reason that speaks of days that were offered, none of which is agreed on."""
_OF_TERMS = lazy_regex(r"年収|給与|月給|時給|待遇|手当|条件|勤務地|相場|生活費|家賃|通勤")
"""A reason that is why terms are asked for, rather than time."""
_GRATEFUL = lazy_regex(
    r"(?:ありがた|有難|うれし|嬉し)く(?:存じ(?:ます|ております)?|思い(?:ます)?)?$|感謝(?:して|いたして)[^、。]*$"
)
"""A reason to accept that is thanks, which stand by themselves."""
_ASKS = lazy_regex(r"(?:です|ます|でしょう)か$")
_HEARD_ANYTHING = lazy_regex(r"何か?(?:お?聞い|伺っ)て(?:い)?ますか$")
_HEARD_BUT = lazy_regex(r"(?:とのことでした|(?:伺って|聞いて)(?:おりました|いました))が[、。]?$")
"""A reason to ask that is what one was told, and that nothing came of it."""
_CAUSE = lazy_regex(r"(?:ため|から|ので)$")
_ATTRACTIVE = lazy_regex(r"((?:でき|[えけげせてべめれ])る)ため、$")
"""A reason to accept that is what one will be able to do."""
_LONGEST = 90
"""How many characters what one liked and the grounds of a refusal may have in one sentence."""


def reason_strings(strings: Strings, values: Values) -> tuple[Sequence[str], dict[str, str]]:
    """Return the reason without what the letter says itself, and what a template sees of it.

    ``short_notice``: ``yes`` if it says so; ``reason_clause``: the reason as it leads on; ``accept_reason``: the same
    before an acceptance, unless it is why one starts on a day, ``reason_of_start``; ``reason_of_terms``: ``yes`` if it
    is why terms are asked for; ``reason_taken``: that one takes note of the employer's; ``learned_told``: what one
    learnt; ``learned_of_reason``: ``yes`` if own sentences on that answer the reason; ``proposed``: ``yes`` if it
    speaks of days that were only proposed; and what ``_of_refusal`` returns.

    Args:
        strings: What a template sees.
        values: The validated values.
    """
    reason, soon = trim(str(values.get("reason") or ""))
    soon = soon or strings.get("interview_date_when") in ("本日", "明日")
    reason = re.sub("(?<=たい)こと$", "", without_day(reason, values.get("interview_date")))
    if values.get("decision_by"):
        reason = without_promise(reason)
    reason = _HEARD_ANYTHING.sub("何かお聞き及びのことはございますでしょうか", reason)
    reason = re.sub("(?<=[ぁ-ん一-龥])[/／](?=[ぁ-ん一-龥])", "と、", reason)
    clause = reason_clause(reason)
    if _ASKS.search(reason):
        clause = ""
    if "last_channel" in values and _HEARD_BUT.search(str(values.get("reason") or "")):
        clause = "" if values.get("decision_by") else f"{reason}が、"
    if values.get("decision") == "accept":
        clause = "" if _GRATEFUL.search(reason) else clause
        clause = _ATTRACTIVE.sub(r"\1ことに魅力を感じ、", clause)
        if clause in (f"{reason}のため、", f"{reason}を考慮し、") and is_noun_phrase(reason):
            clause = f"{reason}が決め手となり、"
    refuses = {"interviewed", "chosen"} <= values.keys() or values.get("decision") == "decline"
    start = str(strings.get("start_date", "")).partition("（")[0]
    said = "".join(str(strings.get(name, "")) for name in ("impression", "terms", "terms_sentence"))
    asked = bool(re.search("入社|入職|開始|勤務", str(values.get("requests") or "")))
    starts = of_the_start(clause) and (start not in said if start else asked)
    clause = re.sub("^(?:入社|入職|開始|着任)(?:日|時期)?は、?", "", clause) if starts else clause
    return (reason,) if reason else (), {
        "short_notice": "yes" if soon else "",
        "reason_clause": clause if refuses else before_a_request(clause),
        "accept_reason": "" if starts else clause or _cause(str(values.get("chosen") or "")),
        "reason_of_start": "yes" if starts else "",
        "reason_of_terms": "yes" if values.get("requests") and _OF_TERMS.search(clause) else "",
        "reason_taken": taken(reason) if "feedback_given" in values else "",
        "learned_of_reason": "yes"
        if values.get("reason") and falls_short(str(strings.get("learned_sentence")))
        else "",
        "learned_told": what_was_learnt(str(strings.get("learned", ""))),
        "proposed": "yes" if not values.get("interview_date") and _PROPOSED.search(clause) else "",
        **_of_refusal(strings, reason, clause),
    }


def _cause(chosen: str) -> str:
    """Return why one accepts as a clause, where it was noted as what was chosen; empty if it is no cause."""
    bare = chosen.rstrip("。、")
    return reason_clause(bare) if _CAUSE.search(bare) else ""


_BY_ITSELF = "。"
_LONGEST_LED = 60
"""How many characters of grounds may stand before the decision; longer ones follow it as a sentence."""


def _of_refusal(strings: Strings, reason: str, clause: str) -> dict[str, str]:
    """Return why one refuses, joined to the decision where it can be: ``grounds``, ``considered``, ``refusal``, …."""
    own = str(strings.get("impression_considered", ""))
    why = decided(clause, str(strings.get("chosen_sentence", "")), own)
    chosen = {"chosen_sentence": ""} if why else {}
    spoken = (strings.get(f"impression_{part}", "") for part in ("refusing", "why", "decision"))
    weighed = says_it_was_weighed("".join(map(str, spoken)))
    why = why or grounds(clause, str(strings.get("chosen", "")), own, weighed=weighed)
    told = weighed or bool(reason or strings.get("chosen_sentence"))
    considered = why or own or ("" if told else CONSIDERED)
    decision = join_grounds(str(strings.get("impression_decision", "")), why)
    apart = tell_grounds(_BY_ITSELF, why) if not decision and len(why) > _LONGEST_LED else ""
    return {
        **chosen,
        "grounds": why,
        "considered": considered,
        "led_grounds": "" if apart else considered,
        "refusal": refusal("" if apart else considered),
        "impression_decision": decision,
        "grounds_told": apart or tell_grounds(decision, why),
        "reason_apart": "yes" if reason and not clause else "",
        **_parted(strings, why),
    }


def _parted(strings: Strings, why: str) -> dict[str, str]:
    """Return what one liked as a sentence, where it is too long to lead to a refusal with its grounds."""
    but, refusing = str(strings.get("impression_but", "")), str(strings.get("impression_refusing", ""))
    if not but or not why or len(but) + len(why) <= _LONGEST:
        return {}
    told = LINE_BREAK.join(part for part in (refusing, f"{but.removesuffix('が、')}。") if part)
    return {"impression_but": "", "impression_refusing": told}
