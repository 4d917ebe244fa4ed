"""Decline an offer: what speaks for it, the refusal with its reason, and the rest in the candidate's order."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from .._template_strings import Strings, Values, yes
from ._decisions import Choice, choose, judge, lead_on, prefer, tell_in_own_words
from ._free_text import capitalize, sentence
from ._joined import is_plain, tell_because
from ._own_words import fit_impression, split_sentences
from ._parts import says_to_stay_in_touch, sort_sentences, wishes_well
from ._reasons import Reason
from ._sentences import is_sentence

_MEETS = lazy_regex(
    r"\bsee you\b|\bsee each other\b|\bpaths (?:\w+ )?cross\b|\bcross (?:\w+ )?paths\b|\b(?:stay|keep) in touch\b"
)
_PLEASANT = lazy_regex(
    r"It (?:\w+ )?was\b|I(?:['’]ve| have)? (?:\w+ )?(?:enjoyed|loved|liked|appreciate|met|talked|spoke|learned)\b|"
    r".*\b(?:to meet|met you|meeting you|your time|lunch)\b"
)
"""Courtesy that a refusal is no contrast to."""

_OF_PEOPLE = lazy_regex(
    r"I(?:['’]ve been| have been| was) (?:\w+ )?impressed (?:by|with) (?!.*\b(?:offer|position|role|opportunity)\b)|"
    r"(?:Everyone|Everybody|Your (?:team|staff|people|colleagues)|The (?:team|staff)|You)\b.*\b(?:great|"
    r"wonderful|lovely|welcoming|"
    r"kind|friendly|"
    r"warm|helpful|gracious|patient)\b"
)
"""Praise for a team, to which "but I have to decline" would be abrupt."""

_REOPENS = lazy_regex(r"\b(?:accommodat\w+|reconsider\w*|willing|salary|raise|revis\w+|negotiat\w+)\b", re.IGNORECASE)
"""A request or a question that leaves the offer open, which wishes for another person would shut."""

_REFLECTED = lazy_regex(r"(?:After|Having|Upon|On) [^.;:]*, (?:I|we)\b(?!.*\b(?:but|so|because|although)\b)[^.;:]*\.")
_CAPITAL = lazy_regex(r", because (?!I\b)[A-Z]")
"""A sentence whose first word may be a name or not."""

_STAYING = lazy_regex(r"\AI (stay|remain|continue|keep)(?= )")
_CLAUSE_OF_MINE = lazy_regex(r"I(?:['’]\w+)? [^.,;:!?]{1,70}\.")
"""What the candidate does instead in a short sentence, which follows the refusal in the same breath."""

_ONE_PARAGRAPH = 330
_LONGEST = 220
_NO_REASON = Reason("", "", "", "", "")


def tell_decline(strings: Strings, own: str, reason: Reason, values: Values) -> Strings:
    """Return the passages of a refusal.

    Args:
        strings: What follows from each field alone.
        own: The candidate's own sentences.
        reason: Why.
        values: The validated values by name.
    """
    parts = sort_sentences(fit_impression(own).sentences if own else "", "decline")
    before, contrasted, after = _part_feelings(parts["feeling"])
    if not values["chosen"]:
        reason = reason._replace(sentences=prefer(reason.sentences))
    choice, instead = choose(str(strings["chosen"]), str(strings["chosen_kind"]), reason)
    instead = instead or str(strings["chosen_sentence"])
    led_to_by = [*contrasted, *parts["weighed"]]
    if led_to_by:
        before, led_to_by = [], [*before, *led_to_by]
    if parts["told"]:  # the candidate tells the decision in their own words
        lead, rest = "", ""
        told = tell_in_own_words([*before, *led_to_by, *parts["told"]], choice, reason)
        before = []
    elif _CLAUSE_OF_MINE.fullmatch(instead) and is_plain(instead):
        clause = _STAYING.sub(r"I'll \1", instead[:-1])
        lead, told, rest = _decline(Choice(clause, _explain(reason)), reason, led_to_by)
    elif instead:
        lead, told, _ = _decline(choice, _NO_REASON, led_to_by)
        rest = f"{instead} {_explain(reason)}".strip()
    else:
        lead, told, rest = _decline(choice, reason, led_to_by)
    first = " ".join(filter(None, [*before, lead]))
    if len(" ".join((first, told, rest, *parts["grounds"]))) < _ONE_PARAGRAPH:
        first, told = "", f"{first} {told}".strip()
    stated = " ".join(sentence(each) for each in values["terms"] or () if is_sentence(each))
    reopened = strings["question"] or any(map(_REOPENS.search, values["requests"] or ()))
    return {
        "choice": choice.clause,
        "decline_why": f"{choice.clause}. {choice.rest}" if choice.clause else f"{instead} {_explain(reason)}".strip(),
        "decline_before": first,
        "declined": told,
        "choice_rest": f"{rest} {stated}".strip(),
        "decline_left": " ".join(after),
        "thanks_again": _thank_again(strings, own),
        "own_kept": yes(says_to_stay_in_touch(own)),
        "own_wished": yes(wishes_well(own)),
        "own_meets": yes(_MEETS.search(f"{own} {strings['requests_possible']} {strings['decline_rest']}")),
        "reopened": yes(reopened),
    }


def _thank_again(strings: Strings, own: str) -> str:
    """Return our thanks at the end; empty where the candidate thanks in their own words."""
    if strings["decline_thanks"] or strings["decline_done"]:
        return ""
    timed = strings["decline_thanked"] or re.search(r"\btime\b", own)
    return f"Thank you again for {'' if timed else 'your time and '}your confidence in me."


def _part_feelings(feelings: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    """Return feelings by where they stand: before what a refusal is a contrast to, that, and after the refusal."""
    places = [place for place, each in enumerate(feelings) if not _PLEASANT.match(each)]
    if not places:
        return list(feelings), [], []
    last = places[-1]
    if _OF_PEOPLE.match(feelings[last]):
        return list(feelings[: last + 1]), [], list(feelings[last + 1 :])
    return list(feelings[:last]), [feelings[last]], list(feelings[last + 1 :])


def _decline(choice: Choice, reason: Reason, led_to_by: Sequence[str]) -> tuple[str, str, str]:
    """Return what leads to a refusal and stands alone, the refusal with its reason, and what remains of that."""
    before, led = lead_on(led_to_by)
    because, rest = (f", as {choice.clause}", choice.rest) if choice.clause else _tell_because(reason)
    judged = "" if choice.clause or led else judge(reason)
    reflected = split_sentences(reason.sentences)
    if not (led or choice.clause or reason.phrase) and reflected and _REFLECTED.match(reflected[0]):
        return before, f"{reflected[0][:-1]}, so I have to decline the offer.", " ".join(reflected[1:])
    if judged:
        told = f"After careful thought, however, I've come to the conclusion that {judged}, so I have to decline"
        return before, f"{told} the offer.", " ".join(reflected[1:])
    if choice.clause and not choice.clause.startswith("I"):
        return before, f"{led or 'Unfortunately, '}I have to decline the offer. {choice.clause}.", rest
    act = "I've decided to decline" if led.endswith(", and ") or not (led or because) else "I have to decline"
    what = "it" if re.search(r"\boffer\b[^,]*$", led.rpartition(",")[0]) else "the offer"
    compelled = because.startswith(", because ") and not choice.clause and not because.startswith(", because I ")
    opening = led or ("Unfortunately, " if compelled else "After careful thought, however, ")
    if re.search(r"\boffer\b", because) and act.startswith("I have"):  # names an offer already
        return before, f"{opening}{act}{because}.", rest
    why = choice.clause or ("" if reason.phrase else because.removeprefix(", because "))
    if why and not why.startswith(":") and len(opening) + len(because) > _LONGEST:
        why = capitalize(why)
        return before, f"{opening}{act} {what}. {why}.", rest
    return before, f"{opening}{act} {what}{because}.", rest


def _explain(reason: Reason) -> str:
    """Return a reason in sentences of its own."""
    told = f"{'It is' if reason.kind == 'thing' else 'I have decided this'} {reason.clause}." if reason.phrase else ""
    return f"{told} {reason.sentences}".strip()


def _tell_because(reason: Reason) -> tuple[str, str]:
    """Return a reason as the end of a refusal, and what remains of it: all, where no refusal can end on it."""
    because, rest = tell_because(reason)
    return ("", _explain(reason)) if _CAPITAL.match(because) else (because, rest)
