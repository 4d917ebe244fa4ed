"""Tell why an application is withdrawn: regretfully where something leaves one no choice, else as a decision."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from ._decisions import judge
from ._joined import lower_first, tell_because
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
_LONGEST_BECAUSE = 110


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


def tell_why(reason: Reason, said: Sequence[str], setting: Setting) -> str:
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
