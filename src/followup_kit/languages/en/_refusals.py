"""Take a refusal well: the regret and what was good all the same in one breath, and the wish to be kept in mind."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ...vocabulary import OutcomeKind
from .._template_strings import Strings, Values, yes
from ._clauses import is_certain
from ._free_text import capitalize
from ._joined import is_plain, lower_first
from ._own_words import fit_impression, split_sentences
from ._parts import appreciate, says_to_stay_in_touch, sort_sentences, wishes_well
from ._reasons import Reason, state_reason
from ._refusal_reasons import follows_the_reason, sort_reason
from ._sentences import is_sentence

_SPOKEN = lazy_regex(r"(?:I|I['’]\w+|It|Meeting|Talking|Presenting|Seeing|Visiting|Speaking|Interviewing)\b")
_RESPECTED = lazy_regex(r"\b(?:respect|understand)\b")
_FELT = lazy_regex(r"\b(?:disappoint\w*|sorry|sad(?:dened)?|unhappy|shame|pity|hoped)\b", re.IGNORECASE)
_ELSEWHERE = lazy_regex(r"\b(?:opportunities|openings|roles|positions|vacancies)\b", re.IGNORECASE)
_AIM = lazy_regex(
    r"I(?:['’]d| would) (?:\w+ )?(?:like|love) (?!to (?:thank|stay|keep))|I(?:['’]m| am) (?:still )?looking for\b|"
    r"I(?:['’]m| am) (?:(?:also |still )?interested in|always (?:looking|trying|keen|eager|working))\b|I want\b"
)
_THANKED_FOR_ALL = lazy_regex(r"\b(?:interview|opportunity|chance|consider\w*|time)\b")
_AUXILIARY = lazy_regex(r"(?:Would|Could|Can) you\b")
_AIMED = lazy_regex(r"\bI would like to (?=(?:be|come|apply|work|hear|meet|join|help|cover|talk)\b)")
_LOOKING_AHEAD = lazy_regex(
    r"\b(?:apply again|let me know (?:if|when)|(?:call|write to|ring|email|contact) me (?:if|when)|"
    r"if (?:you (?:should |ever )*(?:need|have)|something|anything|"
    r"(?:an?|the|your) .* (?:opens?|comes? up|falls?|should))|"
    r"(?:chance|opportunity) to)\b"
)
_OF_FEEDBACK = lazy_regex(
    r"\b(?:feedback|stronger|improv\w*|better|differently|advice|insights?|missing|lack\w*|weak\w*|why|reasons?|"
    r"decisive|decision|chosen|candidate|interview\w*|application|r[ée]sum[ée]|portfolio|presentation|answers?)\b",
    re.IGNORECASE,
)
_HOPED = lazy_regex(r"\b(?:I (?:\w+ )?hope|(?:I['’]m|I am) hoping)\b")
_SORRY = "I was sorry not to be selected."
_MENTIONED_TIME = lazy_regex(r"\b(?:time|thank\w*|appreciat\w*|grateful)\b", re.IGNORECASE)
_LONGEST_JOINED = 120
_JOINED = lazy_regex(r"[;:]|, (?:and|but)\b|\band (?:will|I|it|we|they)\b|\bbut\b")


def tell_refusal(values: Values, strings: Strings, own: str, topics: str) -> Strings:
    """Return how somebody answers a refusal: the reaction, what is asked, the wish, and their own sentences by part.

    Args:
        values: The validated values by name.
        strings: What follows from each field alone.
        own: The candidate's own sentences.
        topics: What was talked about, as a phrase.
    """
    parts = sort_sentences(fit_impression(own).sentences if own else "", "refusal")
    asked, reason = str(strings["question"]), values["reason"] or ""
    asks = bool(asked or values["ask_feedback"])
    why = sort_reason(state_reason(reason), reason, explained=values["feedback_given"] is True, asks=asks)
    thanked = _THANKED_FOR_ALL.search(" ".join(parts["thanks"])) is not None
    # an interview is thanked for in our first sentence
    timed = values["interviewed"] is not False and not (strings.get("held") == "yes" or thanked or own)
    reaction = _take_refusal(values, strings, parts, topics, why.understood, "the time you gave me" if timed else "")
    if why.asking:
        parts["feedback"].append(why.asking)
    aims = [each for each in parts["rest"] if asks and _AIM.match(each)]  # why one asks
    parts["rest"] = [each for each in parts["rest"] if each not in aims]
    passages = reaction | _look_ahead(values, strings, " ".join(parts["later"]), why.own)
    passages |= {f"own_{part}": " ".join(said) for part, said in parts.items()}
    return passages | {
        "own_thanked": yes(thanked),
        "own_aim": " ".join(aims),
        "own_wished": yes(wishes_well(own)),
        "own_kept": yes(says_to_stay_in_touch(own)),
        "parting": _part_with(own, timed=timed, again=values["stay_connected"] is True and says_to_stay_in_touch(own)),
        "question_led": _lead_to(asked),
        "question_other": yes(asked and values["ask_feedback"] and not _OF_FEEDBACK.search(asked)),
    }


def _take_refusal(
    values: Values, strings: Strings, parts: dict[str, list[str]], topics: str, understood: str, appreciated: str
) -> Strings:
    """Return the reaction, and what was learned unless it is in it; a retort is moved behind it."""
    discussed = str(strings.get("discussed_sentence") or "")
    good = [each for each in (discussed, *parts["good"], appreciate(parts["done"])) if each]
    if not good and not topics and values["interviewed"] is False:  # a retort, right after "I respect your decision."
        parts["later"] = [*parts["rest"], *parts["later"]]
        parts["rest"] = []
    lesson = str(strings["lesson"])
    if understood and follows_the_reason(lesson):
        understood, lesson = f"{understood} {lesson}", ""
    taken = understood or parts["regret"] or topics or good or values["outcome"] == OutcomeKind.RESCINDED
    if not taken and lesson.startswith("I "):  # what one takes away is what was good all the same
        good, lesson = [lesson], ""
    reaction = _take(parts["regret"], topics, good, appreciated, understood)
    return {"reaction": reaction, "understood": understood, "lesson": lesson}


def _look_ahead(values: Values, strings: Strings, later: str, reason: Reason) -> Strings:
    """Return what looks ahead: the candidate's own sentences, requests, and the wish to be kept in mind."""
    requests = _AIMED.sub("I would be glad to ", str(strings["requests_kindly"]))
    kept = says_to_stay_in_touch(requests) or _LOOKING_AHEAD.search(requests) is not None
    touch = not says_to_stay_in_touch(f"{later} {requests}".strip()) and values["stay_connected"] is not False
    later = f"{later} {_touch(requests) if touch else requests}".strip() if kept else later
    strengths, told_strengths = _tell_strengths(values, strings)
    return told_strengths | {
        "later": later,
        "requests_kindly": "" if kept else requests,
        "keep_in_mind": _keep_in_mind(later, reason, strengths),
        "keep_in_mind_bare": _keep_in_mind("", reason, strengths),
    }


def _lead_to(asked: str) -> str:
    """Return a question, and one for feedback with what makes it easy to leave unanswered."""
    if asked.startswith("Do you have any feedback"):
        return f"If you have a moment, I would be grateful for any feedback{asked[24:-1]}."
    if _AUXILIARY.match(asked) and _OF_FEEDBACK.search(asked):
        return f"If you have a moment, {asked[:1].lower()}{asked[1:]}"
    return asked


def _touch(requests: str) -> str:
    """Return requests that look ahead with the wish to stay in touch, of which they do not speak."""
    if requests.startswith("Please "):
        return f"I'd love to stay in touch, so p{requests[1:]}"
    return (
        f"I'd love to stay in touch, and {requests}"
        if requests.startswith("I ")
        else f"I'd love to stay in touch. {requests}"
    )


def _take(regret: Sequence[str], topics: str, good: Sequence[str], appreciated: str, understood: str) -> str:
    """Return how somebody takes a refusal whose reason they know: sorry, but with understanding; or as any other."""
    understood = understood.strip()
    if not understood:
        return _react(regret, topics, good, appreciated)
    enjoyed = "It was good" if any("enjoyed" in each for each in good) else "I really enjoyed"
    talked = f"{enjoyed} {'to talk' if enjoyed.endswith('good') else 'talking'} about {topics}." if topics else ""
    *before, last = regret or [_SORRY]
    joined = is_plain(last) and understood.startswith("I ") and not _RESPECTED.search(last)
    taken = f"{last[:-1]}, but {understood}" if joined else f"{last} {understood}"
    return " ".join(each for each in (*before, taken, talked, *good) if each)


def _react(regret: Sequence[str], topics: str, good: Sequence[str], appreciated: str) -> str:
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
    rest = list(good)
    if regret and topics and rest and not _FELT.search(regret[0]):  # what was agreed comes after what was good
        return f"{capitalize(enjoyed)} {topics}. {_react(regret, '', good, '')}"
    clauses = [f"{enjoyed} {topics}"] if topics else []
    if not clauses and rest and _SPOKEN.match(rest[0]) and is_plain(rest[0]):
        clauses.append(lower_first(rest.pop(0)[:-1]))
    if regret and not clauses and not rest:  # theirs stands alone: what goes on from it follows
        return " ".join(regret)
    if not clauses:
        turned = bool(regret) and not is_plain(regret[-1])  # to what comforts, in their own words
        respected = turned or any(_RESPECTED.search(each) for each in (*good, *regret))
        clauses = [] if respected else ["I respect your choice"]
        if appreciated and not rest:
            clauses.append(f"I really appreciated {appreciated}")
    *before, last = regret or [_SORRY]
    first = ", and ".join(clauses)
    if first and is_plain(last) and last == _SORRY and not first.startswith("I respect"):
        told = [*before, f"While I was sorry to hear that I wasn't selected, {first}."]
    elif first and is_plain(last):
        told = [*before, f"{last[:-1]}, but {first}."]
    else:
        told = [*before, last, *([f"{capitalize(first)}."] if first else [])]
    return " ".join([*told, *rest])


def _keep_in_mind(later: str, reason: Reason, strengths: str) -> str:
    """Return the wish to be kept in mind, joined to what looks ahead or why; the candidate's own if there is one.

    Args:
        later: The candidate's own sentences that look ahead.
        reason: Why one would like to hear again.
        strengths: What would be useful, as a clause: "my French would be useful"; empty if nothing was noted.
    """
    where = f"if a position opens where {strengths}" if strengths else "if a similar position opens"
    why = reason.sentences
    end = f"{',' if reason.kind == 'thing' else ''} {reason.clause}" if reason.phrase else ""
    if says_to_stay_in_touch(later) or _LOOKING_AHEAD.search(later):
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
    if _ELSEWHERE.search(last):  # names already what else one would like to hear of
        wish = "I'd love to stay in touch" if not strengths else wish
    if last.endswith(".") and len(last) < _LONGEST_JOINED and not _JOINED.search(last):
        return " ".join([*before, f"{last[:-1]}, and {wish}{end}."])
    return " ".join(each for each in (later, f"{wish}{end}.") if each)


def _part_with(own: str, *, timed: bool, again: bool) -> str:
    """Return the last line: thanks where none were said but at the beginning, and a wish.

    Args:
        own: The candidate's own sentences.
        timed: Whether our own sentences speak of the reader's time already.
        again: Whether one would like to meet again, and another sentence says so in other words.
    """
    wish = "I wish you and the team all the best."
    if again and not _HOPED.search(own):
        return f"I hope our paths cross again, and {wish}"
    return wish if _MENTIONED_TIME.search(own) else f"Thank you again{'' if timed else ' for your time'}, and {wish}"


def _tell_strengths(values: Values, strings: Strings) -> tuple[str, Strings]:
    """Return strengths as a clause; or none, and as sentences, where a note has a clause of its own."""
    both = strings["strengths_mine"] and strings["strengths_named"]
    if (
        not both
        and not strings["brought_told"]
        and all(is_certain(each) or is_sentence(each) for each in values["strengths"] or ())
    ):
        return _useful(strings), {}
    things = str(strings["brought"])
    told = [f"I would bring {things}."] if things else []
    told += [f"I am confident that {strings['brought_fit']}."] if strings["brought_fit"] else []
    told += [f"I can point to {strings['brought_record']}."] if strings["brought_record"] else []
    told += [str(strings[name]) for name in ("brought_told", "brought_own") if strings[name]]
    blank = dict.fromkeys(("strengths_mine", "strengths_named", "strengths_results"), "")
    return "", {**blank, "strengths_sentence": " ".join(told)}


def _useful(strings: Strings) -> str:
    if strings.get("strengths_mine"):
        return f"{strings['strengths_mine']} would be useful"
    return f"I could use {strings['strengths_named']}" if strings.get("strengths_named") else ""
