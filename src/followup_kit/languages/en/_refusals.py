"""Take a refusal well: the regret and what was good all the same in one breath, and the wish to be kept in mind."""

import re
from collections.abc import Sequence

from ._free_text import capitalize
from ._joined import is_plain, lower_first
from ._notes import Reason
from ._own_words import split_sentences
from ._parts import says_to_stay_in_touch

_SPOKEN = re.compile(r"(?:I|I['’]\w+|It|Meeting|Talking|Presenting|Seeing|Visiting|Speaking|Interviewing)\b")
_RESPECTED = re.compile(r"\b(?:respect|understand)\b")
_LONGEST_JOINED = 120
_JOINED = re.compile(r"[;:]|, (?:and|but)\b|\band will\b|\bbut\b")


def react(regret: Sequence[str], topics: str, good: Sequence[str], appreciated: str) -> str:
    """Return how somebody takes a refusal, with what was good all the same.

    Args:
        regret: The candidate's own sentences of regret.
        topics: What was talked about, as a phrase.
        good: The candidate's own sentences of what was good.
        appreciated: What was good where the candidate notes nothing, such as "the chance to interview".
    """
    enjoyed = (
        "it was good to talk about" if any("enjoyed" in each for each in good) else "I really enjoyed talking about"
    )
    clauses = [f"{enjoyed} {topics}"] if topics else []
    rest = list(good)
    if not clauses and rest and _SPOKEN.match(rest[0]) and is_plain(rest[0]):
        clauses.append(lower_first(rest.pop(0)[:-1]))
    if regret and not clauses and not rest:  # theirs stands alone: what goes on from it follows
        return " ".join(regret)
    if not clauses:
        respected = any(_RESPECTED.search(each) for each in (*good, *regret))
        clauses = [] if respected else ["I respect your decision"]
        if appreciated and not rest:
            clauses.append(f"I really appreciated {appreciated}")
    first = ", and ".join(clauses)
    *before, last = regret or ["I was sorry not to be selected."]
    if first and is_plain(last):
        told = [*before, f"{last[:-1]}, but {first}."]
    else:
        told = [*before, last, *([f"{capitalize(first)}."] if first else [])]
    return " ".join([*told, *rest])


def keep_in_mind(later: str, reason: Reason, strengths: str) -> str:
    """Return the wish to be kept in mind, joined to what looks ahead or why; the candidate's own if there is one.

    Args:
        later: The candidate's own sentences that look ahead.
        reason: Why one would like to hear again.
        strengths: What would be useful, as a clause: "my French would be useful"; empty if nothing was noted.
    """
    where = f"if a position opens where {strengths}" if strengths else "if a similar position opens"
    why = reason.sentences
    end = f"{',' if reason.kind == 'thing' else ''} {reason.clause}" if reason.phrase else ""
    if says_to_stay_in_touch(later):
        more = f"I'd be glad to be considered {where}{end}." if strengths or end else ""
        return " ".join(each for each in (later, why, more) if each)
    wish = f"I'd love to stay in touch and to be considered {where}"
    if why and not reason.phrase:
        *before, last = split_sentences(why)
        if is_plain(last):
            told = f"{last[:-1]}, so please do keep me in mind"
            useful = f" {where}." if strengths else "."
            return " ".join([*([later] if later else []), *before, f"{told}{useful}"])
        return " ".join(each for each in (later, why, f"{wish}.") if each)
    *before, last = split_sentences(later) or [""]
    if last.endswith(".") and len(last) < _LONGEST_JOINED and not _JOINED.search(last):
        return " ".join([*before, f"{last[:-1]}, and {wish}{end}."])
    return " ".join(each for each in (later, f"{wish}{end}.") if each)
