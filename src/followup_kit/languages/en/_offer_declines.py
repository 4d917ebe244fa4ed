"""Decline an offer: what speaks for it, the refusal with its reason, and the rest in the candidate's order."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._template_strings import Strings, Values, yes
from ._decisions import Choice, choose, judge, lead_on, prefer, tell_in_own_words
from ._free_text import capitalize, sentence
from ._joined import is_plain, join_pair, lower_first, tell_because
from ._own_words import fit_impression, split_sentences
from ._parts import says_to_stay_in_touch, sort_sentences, wishes_well
from ._reasons import Reason
from ._sentences import is_sentence
from ._withdrawal_reasons import is_compelling

_MEETS = lazy_regex(
    r"\bsee you\b|\bsee each other\b|\bpaths (?:\w+ )?cross\b|\bcross (?:\w+ )?paths\b|\b(?:stay|"
    r"keep) in touch\b|\bwork (?:together|with|for)\b|\bI hope (?:to|that in)\b|\bin the (?:near )?future\b"
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

_EXPLAINED = lazy_regex(r"(?:This|It|The) .*(?:, (?:as|because|since)\b|:| [—–] )")
"""What tells why a decision was hard, which follows the decision."""
_REFUSED_OTHERS = lazy_regex(r"\b(?:turned down|declined) (?:\w+ ){0,3}offers\b|, which made (?:my|this|the)\b")
"""What was done for the sake of the offer, before the decision."""

_AGREED = lazy_regex(
    r"I(?:['’]d| had) (?:\w+ )?(?:agreed|accepted|said yes)\b|I (?:verbally|initially|first) (?:agreed|accepted)\b"
)
"""An agreement that is taken back, which comes before the news."""
_TAKES_BACK = lazy_regex(r"\bwithdraw my acceptance\b")
_DECIDES = lazy_regex(r"I(?:['’]ve| have)? (?:decided|concluded|reali[sz]ed) that (?P<what>[^.;]+)\.")
_THE_POSITION = lazy_regex(r"\A(?:it|this|that)(?:['’]s| is)\b")
_MEETING = lazy_regex(r"(?:It was .*\b(?:meet|meeting|talk|talking)\b|I (?:\w+ )?enjoyed\b)[^,;:]*\.")
"""What was pleasant, to which the hope for another meeting may be joined."""

_OF_THE_CHOICE = lazy_regex(r"(?:It|Its|They|Their|There|This|That|The (?:other|new))\b")
_HAD_BEEN = lazy_regex(r"(?:I|We) (?:was|were|had)\b")
_CLOSING = ("decline_rest", "decline_done", "decline_asked", "people")
"""What closes a refusal, so that no wish need be put behind it."""
_ONE_PARAGRAPH = 330
_BRIEF = 60
_LONGEST = 220
_LONGEST_TURN = 160
_PARTED = 160
_NO_REASON = Reason("", "", "", "", "")


class _Refusal(NamedTuple):
    """A refusal.

    Args:
        before: What leads to it and stands alone.
        told: The refusal with its reason.
        rest: What remains of the reason.
    """

    before: str
    told: str
    rest: str


def tell_decline(strings: Strings, own: str, reason: Reason, values: Values) -> Strings:
    """Return the passages of a refusal.

    Args:
        strings: What follows from each field alone.
        own: The candidate's own sentences.
        reason: Why.
        values: The validated values by name.
    """
    parts = sort_sentences(fit_impression(own).sentences if own else "", "decline")
    reason = _part_reason(reason, parts)
    if not values["chosen"]:
        reason = reason._replace(sentences=prefer(reason.sentences))
    chosen = "" if _is_decided(str(strings["chosen"]), reason) else str(strings["chosen"])
    choice, instead = choose(chosen, str(strings["chosen_kind"]), reason)
    instead = instead or str(strings["chosen_sentence"])
    hard = [each for each in parts["weighed"] if _EXPLAINED.match(each)]
    parts["weighed"] = [each for each in parts["weighed"] if each not in hard]
    refusal, after = _tell(parts, choice, reason, instead)
    first, told = refusal.before, refusal.told
    lengths = (len(first), len(" ".join((told, refusal.rest, *hard, *parts["grounds"]))))
    if min(lengths) < _BRIEF and sum(lengths) < _ONE_PARAGRAPH:
        first, told = "", f"{first} {told}".strip()
    stated = [sentence(each) for each in values["terms"] or () if is_sentence(each)]
    had_been = [each for each in stated if _HAD_BEEN.match(each)]
    told = " ".join([*had_been, told])
    reopened = strings["question"] or any(map(_REOPENS.search, values["requests"] or ()))
    left, touch = _part_in_good_terms(after, str(strings["decline_touch"]), str(strings["decline_rest"]))
    return {
        "choice": choice.clause,
        "decline_why": f"{choice.clause}. {choice.rest}" if choice.clause else f"{instead} {_explain(reason)}".strip(),
        "decline_before": first,
        "declined": told,
        "choice_rest": " ".join(
            filter(None, [refusal.rest, *(each for each in stated if each not in had_been), *hard])
        ),
        "decline_left": left,
        "decline_touch": touch,
        "decline_parted": yes(len(f"{left} {strings['decline_done']} {strings['decline_rest']}") > _PARTED),
        "thanks_again": _thank_again(strings, own),
        "takes_back": yes(_TAKES_BACK.search(told)),
        "decline_closed": yes(any(strings[each] for each in _CLOSING) or left),
        "own_kept": yes(says_to_stay_in_touch(own)),
        "own_wished": yes(wishes_well(own)),
        "own_meets": yes(_MEETS.search(f"{own} {strings['decline_asked']} {strings['decline_rest']}")),
        "reopened": yes(reopened),
    }


def _part_reason(reason: Reason, parts: dict[str, list[str]]) -> Reason:
    """Return a reason without what tells the refusal itself, or came before it, which is added to its part."""
    said = split_sentences(reason.sentences)
    if reason.phrase or not said:
        return reason
    if _TAKES_BACK.search(reason.sentences) and not parts["told"]:
        parts["told"] = said
        return _NO_REASON
    if _AGREED.match(said[0]):
        parts["weighed"].insert(0, said[0])
        return reason._replace(sentences=" ".join(said[1:]))
    return reason


def _is_decided(chosen: str, reason: Reason) -> bool:
    """Return whether a reason decides on what was chosen: "to stay at Kroll", "I decided that I cannot leave Kroll"."""
    first, named = split_sentences(reason.sentences)[:1], chosen.split()[-1:]
    return bool(first and named and _DECIDES.fullmatch(first[0]) and named[0] in first[0])


def _tell(parts: dict[str, list[str]], choice: Choice, reason: Reason, instead: str) -> tuple[_Refusal, Sequence[str]]:
    """Return the refusal with what leads to it, and what was pleasant and stands behind it.

    Args:
        parts: The candidate's own sentences by part.
        choice: What is done instead.
        reason: Why.
        instead: What is done instead, in a sentence.
    """
    before, contrasted, after = _part_feelings(parts["feeling"])
    refused = [each for each in parts["weighed"] if _REFUSED_OTHERS.search(each)]
    weighed = [each for each in parts["weighed"] if each not in refused]
    praised = any(not _PLEASANT.match(each) for each in before)
    felt = [*before, *contrasted]
    alone = [*refused, *(felt if felt and _PLEASANT.match(felt[0]) else join_pair(felt))]
    if parts["told"]:  # the candidate tells the decision in their own words
        told = tell_in_own_words([*weighed, *parts["told"]], choice, reason)
        return _Refusal(" ".join(alone), told, ""), after
    if contrasted and not (weighed or praised or _judge(reason, choice)):
        refusal = _refuse(choice, reason, instead, contrasted)
        if len(refusal.told) < _LONGEST_TURN:
            return refusal._replace(before=" ".join([*refused, *before, refusal.before]).strip()), after
    refusal = _refuse(choice, reason, instead, weighed)
    told = _turn(refusal.told) if alone else refusal.told
    return refusal._replace(before=" ".join([*alone, refusal.before]).strip(), told=told), after


def _turn(told: str) -> str:
    """Return a refusal as the contrast to praise before it, where nothing in it turns yet."""
    if told.startswith("As I "):
        return told.replace(", I have to decline", ", however, I have to decline", 1)
    turned = "however" in told or not _REFLECTED.match(told.replace(", so I have", ", I have"))
    return told if turned else f"However, {lower_first(told)}"


def _refuse(choice: Choice, reason: Reason, instead: str, led_to_by: Sequence[str]) -> _Refusal:
    """Return the refusal, with what is done instead where that is a sentence of its own."""
    if _CLAUSE_OF_MINE.fullmatch(instead) and is_plain(instead):
        clause = _STAYING.sub(r"I'll \1", instead[:-1])
        return _decline(Choice(clause, _explain(reason)), reason, led_to_by)
    if instead:
        refusal = _decline(choice, _NO_REASON, led_to_by)
        return refusal._replace(rest=f"{instead} {_explain(reason)}".strip())
    return _decline(choice, reason, led_to_by)


def _part_in_good_terms(left: Sequence[str], touch: str, rest: str) -> tuple[str, str]:
    """Return what was pleasant, and the hope to meet again, which it is joined to where both are short."""
    last = left[-1] if left else ""
    joined = _MEETING.fullmatch(last) and touch.startswith("I hope ") and len(split_sentences(touch)) == 1 and not rest
    if joined and len(last) + len(touch) < _LONGEST:
        return " ".join(left[:-1]), f"{last[:-1]}, and {touch}"
    return " ".join(left), touch


def _thank_again(strings: Strings, own: str) -> str:
    """Return our thanks at the end; empty where the candidate thanks in their own words."""
    if strings["decline_thanks"] or strings["decline_done"]:
        return ""
    timed = strings["decline_thanked"] or re.search(r"\btime\b", own)
    people = f", and please pass on my thanks to {strings['people']} as well" if strings["people"] else ""
    return f"Thank you again for {'' if timed else 'your time and '}your confidence in me{people}."


def _part_feelings(feelings: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    """Return feelings by where they stand: before what a refusal is a contrast to, that, and after the refusal."""
    places = [place for place, each in enumerate(feelings) if not _PLEASANT.match(each)]
    if not places:
        return list(feelings), [], []
    last = places[-1]
    if _OF_PEOPLE.match(feelings[last]):
        return list(feelings[: last + 1]), [], list(feelings[last + 1 :])
    return list(feelings[:last]), [feelings[last]], list(feelings[last + 1 :])


def _judge(reason: Reason, choice: Choice) -> str:
    """Return what a reason concludes, as a clause; empty for any other reason."""
    said = split_sentences(reason.sentences)
    decided = _DECIDES.fullmatch(said[0]) if said and not (reason.phrase or choice.clause) else None
    if decided is not None:
        return decided["what"]
    return "" if choice.clause else _THE_POSITION.sub("the position is", judge(reason))


def _decline(choice: Choice, reason: Reason, led_to_by: Sequence[str]) -> _Refusal:
    """Return what leads to a refusal and stands alone, the refusal with its reason, and what remains of that."""
    before, led = _lead_on(led_to_by)
    because, rest = (f", as {choice.clause}", choice.rest) if choice.clause else _tell_because(reason)
    reflected = split_sentences(reason.sentences)
    compelled = split_sentences(choice.rest)
    forced = compelled and is_compelling(compelled[0]) and not _OF_THE_CHOICE.match(compelled[0])
    if choice.clause and forced and is_plain(compelled[0]):
        told = f"{led or 'Unfortunately, '}{lower_first(compelled[0][:-1])}, so I have to decline the offer."
        return _Refusal(before, f"{told} {choice.clause}.", " ".join(compelled[1:]))
    if not (led or choice.clause or reason.phrase) and reflected and _REFLECTED.match(reflected[0]):
        return _Refusal(before, f"{reflected[0][:-1]}, so I have to decline the offer.", " ".join(reflected[1:]))
    if (judged := _judge(reason, choice)) and not led:
        told = f"After careful thought, however, I've decided that {judged}, so I have to decline the offer."
        return _Refusal(before, told, " ".join(reflected[1:]))
    if choice.clause and not choice.clause.startswith("I"):
        return _Refusal(before, f"{led or 'Unfortunately, '}I have to decline the offer. {choice.clause}.", rest)
    return _decline_because(before, led, because, rest, choice.clause or ("" if reason.phrase else because))


def _decline_because(before: str, led: str, because: str, rest: str, clause: str) -> _Refusal:
    """Return a refusal with its reason in the same breath, or in a sentence of its own where that would be too long.

    Args:
        before: What leads to it and stands alone.
        led: The beginning of the sentence that refuses; empty for none.
        because: The reason as the end of the sentence.
        rest: What remains of the reason.
        clause: The reason where it is a clause.
    """
    chosen = not led and because.startswith(", as I") and not because.startswith(", as I've decided")
    free = chosen or led.endswith(", and ") or not (led or because)
    act = "I've decided to decline" if free else "I have to decline"
    what = "it" if re.search(r"\boffer\b[^,]*$", led.rpartition(",")[0]) else "the offer"
    compelled = because.startswith(", because ") and not because.startswith(", because I ")
    opening = led or ("Unfortunately, " if compelled else "After careful thought, however, ")
    if re.search(r"\boffer\b", because) and (chosen or not free):  # names an offer already
        return _Refusal(before, f"{opening}{act}{because}.", rest)
    why = clause.removeprefix(", because ")
    if why and not why.startswith(", as ") and len(opening) + len(because) > _LONGEST:
        return _Refusal(before, f"{opening}{act} {what}. {capitalize(why)}.", rest)
    return _Refusal(before, f"{opening}{act} {what}{because}.", rest)


def _lead_on(led_to_by: Sequence[str]) -> tuple[str, str]:
    """Return what leads to a refusal and stands alone, and the beginning of the sentence that refuses."""
    if led_to_by and _AGREED.match(led_to_by[-1]):
        return " ".join(led_to_by[:-1]), f"{led_to_by[-1][:-1]}, and "
    return lead_on(led_to_by)


def _explain(reason: Reason) -> str:
    """Return a reason in sentences of its own."""
    told = f"{'It is' if reason.kind == 'thing' else 'I have decided this'} {reason.clause}." if reason.phrase else ""
    return f"{told} {reason.sentences}".strip()


def _tell_because(reason: Reason) -> tuple[str, str]:
    """Return a reason as the end of a refusal, and what remains of it: all, where no refusal can end on it."""
    because, rest = tell_because(reason)
    if because.startswith(": "):
        because = f", as {because[2:]}"
    return ("", _explain(reason)) if _CAPITAL.match(because) else (because, rest)
