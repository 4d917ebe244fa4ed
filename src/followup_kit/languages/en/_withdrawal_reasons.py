"""Tell why an application is withdrawn: regretfully where something leaves one no choice, else as a decision."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from ._decisions import Choice, judge, lead_on
from ._joined import can_follow, is_plain, lower_first, tell_because
from ._own_words import split_sentences
from ._reasons import Reason

_COMPELLED = lazy_regex(
    r"\b(?:circumstances|personal|unforeseen|private|medical|schedule|shifts?|hours|conflicts?|moving|mov(?:e|"
    r"ed) (?:to|away|back)|relocat\w+|family|"
    r"mother|father|sister|brother|mum|mom|dad|grand\w+|"
    r"parents?|child(?:ren)?|kids|wife|husband|partner|son|daughter|ill(?:ness)?|sick|injur\w+|surgery|hospital|"
    r"health|doctor|"
    r"commute|visa|permit|deployed|drafted|emergency|school|classes|exams?|studies|salary|pay|rent|afford|"
    r"(?:can(?:not|['’]t)|could(?: not|n['’]t)|unable|no longer able|conditional))\b",
    re.IGNORECASE,
)
"""What leaves one no choice."""

_BETTER = lazy_regex(r"\b(?:better|closer|higher|nearer|another|offer|opportunity)\b(?! to)", re.IGNORECASE)
_DECIDED = lazy_regex(
    r"\b(?:I|we)(?:['’](?:ve|d|m|re))?(?: have| had| am| would)? (?:\w+ly |just |now |since |also |still |rather |"
    r"no longer |"
    r"do not |don['’]t )*(?:decided|chosen|chose|accepted|concluded|come|came|reali[sz]ed?|determined|opted|felt|"
    r"feel|thought|"
    r"think|believed?|want|wanted|wish|like|love|prefer|preferred|made|taken|took|received|been offered|"
    r"been hired|found|staying|"
    r"pursuing|looking(?! for)|happy)\b|\b(?:fit|match|direction|goals|priorit\w+|helped me|offered me)\b|^(?:After|"
    r"Following|Upon|Having|Given)\b",
    re.IGNORECASE,
)
"""What one decides oneself."""
_SHORT = lazy_regex(
    r"I(?:['’]ve| have)? (?:just |now |recently |already )*accepted (?!.*(?:\b(?:and|that|which)\b|[,;:])).{,45}"
)
_POINTING_BACK = lazy_regex(r"(?:It|This|That|These|Those|They|Both|Also|And|But|So)\b")
_EXPLAINED = lazy_regex(r", as\b| [—–] ")
_DECIDED_TO = lazy_regex(r"I(?:['’]ve| have)? decided (?P<what>to [^.,;:]*)\.")
_TO_PURSUE = "I've decided to pursue "
_LONGEST_BECAUSE = 110
_LONGEST_REASON = 160
_LONGEST_BREATH = 180


class Setting(NamedTuple):
    """What stands around a withdrawal.

    Args:
        position: The position, with the employer unless another sentence names it.
        purpose: What the letter is for.
        thanks: Our thanks with the position, which may lead to the withdrawal; empty where others are said.
        weighed: The candidate's own sentences on how hard the decision was.
        conversation: What was talked about, where the reason refers to it; else empty.
        praise: Praise of the work, from which a judgement turns; else empty.
    """

    position: str
    purpose: str
    thanks: str
    weighed: Sequence[str]
    conversation: str
    praise: str


def _tell_why(reason: Reason, said: Sequence[str], setting: Setting) -> str:
    """Return that an application is withdrawn, and why: regretfully only where something leaves one no choice.

    Args:
        reason: Why.
        said: What the reason says in sentences, one by one.
        setting: What stands around the withdrawal.
    """
    because, rest = tell_because(reason)
    judged = judge(reason)
    thought = "After careful thought, I've"
    if judged:
        turned = f"Although {lower_first(setting.praise[:-1])}, I've" if setting.praise else thought
        return " ".join([f"{setting.purpose} {turned} decided that {judged}.", *said[1:]])
    application = "my application" if setting.thanks else f"my application for {setting.position}"
    why = reason.phrase or (said[0] if said else "")
    decided = not reason.phrase and (_DECIDED.search(why) is not None or len(why) > _LONGEST_BECAUSE)
    if because and not decided:
        compelled = is_compelling(why)
        how = "unfortunately" if compelled else "after careful thought"
        act = "I have to withdraw" if compelled else "I've decided to withdraw"
        if setting.thanks:
            return f"{setting.thanks} {how.capitalize()}, {act} {application}{because}. {rest}"
        return f"{setting.purpose[: setting.purpose.index(' that ')]} that, {how}, {act} {application}{because}. {rest}"
    if not said:
        return f"{thought} decided to withdraw my application for {setting.position}."
    return f"{setting.purpose} {reason.sentences}"


def is_compelling(why: str) -> bool:
    """Return whether something leaves one no choice.

    Args:
        why: The reason.
    """
    return _COMPELLED.search(why) is not None and not (_DECIDED.search(why) or _BETTER.search(why))


def tell_decision(choice: Choice, reason: Reason, setting: Setting) -> str:
    """Return that an application is withdrawn, and why, after what weighed and what was talked about.

    Args:
        choice: What is done instead.
        reason: Why.
        setting: What stands around the withdrawal.
    """
    before, led = lead_on(setting.weighed)
    purpose = setting.purpose
    said = split_sentences(reason.sentences)
    news = choice.clause or (said[0][:-1] if len(said) == 1 and not reason.phrase else "")
    told_at_once = _SHORT.fullmatch(news) and not (setting.weighed or (choice.clause and (reason.phrase or said)))
    if told_at_once:
        news = re.sub(r"^I (?:have )?", "I've ", news)
        opening = purpose[: purpose.index(" that ")]
        return f"{opening} that {news} and would like to withdraw my application for {setting.position}."
    if choice.clause:
        choice = _decide_once(choice)
        weighing = choice.clause.startswith(("I've decided", "I've chosen")) and not setting.weighed
        opening = led or ("After careful consideration, " if weighing else "")
        more = split_sentences(choice.rest)
        why = f", because {lower_first(more.pop(0)[:-1])}" if more and _can_explain(more[0], choice) else ""
        return " ".join(each for each in (purpose, before, f"{opening}{choice.clause}{why}.", *more) if each)
    if setting.conversation:
        return _tell_after(setting.conversation, said, f"my application for {setting.position}")
    if led.endswith(", but ") and len(said) == 1 and not reason.phrase and can_follow(said[0]):
        long = len(led) + len(said[0]) > _LONGEST_BREATH
        if not long and (_EXPLAINED.search(setting.weighed[-1]) or setting.weighed[-1].startswith("Their ")):
            return f"{purpose} {' '.join(setting.weighed)} However, {lower_first(said[0])}"
        if long and _POINTING_BACK.match(setting.weighed[-1]):
            return f"{purpose} {said[0]} {' '.join(setting.weighed)}"
        return f"{purpose} {before} {led}{lower_first(said[0])}"
    if setting.weighed:
        why = f"I've decided this {reason.clause}. {reason.sentences}" if reason.phrase else reason.sentences
        return f"{purpose} {' '.join(setting.weighed)} {why}"
    return _tell_why(reason, said, setting)


def _decide_once(choice: Choice) -> Choice:
    """Return a choice with the decision that it is part of, where the reason tells that: both are one."""
    first, *more = split_sentences(choice.rest) or [""]
    decided = _DECIDED_TO.fullmatch(first)
    if decided is None or not is_plain(first):
        return choice
    if choice.clause.startswith(_TO_PURSUE):
        going_on = f" and will pursue {choice.clause.removeprefix(_TO_PURSUE)}"
    else:
        going_on = f", and {choice.clause}"
    return Choice(f"I've decided {decided['what']}{going_on}", " ".join(more))


def _can_explain(said: str, choice: Choice) -> bool:
    """Return whether a sentence may follow a choice as its reason, in the same breath."""
    plain = is_plain(said) and can_follow(said) and len(said) + len(choice.clause) < _LONGEST_REASON
    return plain and re.search(r"\b(?:because|that|which)\b|, and I\b", choice.clause) is None


def _tell_after(conversation: str, said: list[str], application: str) -> str:
    """Return a conversation with the reason that refers to it, and the withdrawal that follows."""
    first, *rest = said
    if is_plain(conversation) and is_plain(first):
        told = f"{conversation[:-1]}, but I've come to see that {lower_first(first[:-1])}, so I'd like to withdraw"
        return " ".join([f"{told} {application}.", *rest])
    return " ".join([conversation, *said, f"I'd therefore like to withdraw {application}."])
