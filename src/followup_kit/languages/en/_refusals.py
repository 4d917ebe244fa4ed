"""Take a refusal well: the thanks, the regret and what was good all the same in one breath, and one request."""

import re
from collections.abc import Mapping, Sequence

from ..._lazy import lazy_regex
from .._template_strings import Strings, Values, yes
from ._free_text import capitalize, sentence
from ._joined import is_plain, lower_first
from ._own_words import fit_impression, split_sentences
from ._parts import appreciate_each, says_to_stay_in_touch, sort_sentences, wishes_well
from ._reasons import state_reason
from ._refusal_reasons import follows_the_reason, sort_reason
from ._refusal_wishes import Wanted, look_ahead, part_with
from ._requests import ask_kindly
from ._sentences import is_sentence

_GOOD = lazy_regex(
    r"I (?:\w+ ){0,2}(?:appreciat\w*|enjoy\w*|respect|understand|learned|came away|valued|loved|liked|admire|found|"
    r"had|felt|"
    r"have)\b|I(?:['’]m| am| was) (?:\w+ )?(?:happy|glad|pleased|honou?red|impressed|grateful|thankful|proud|"
    r"delighted)\b|"
    r"It (?:\w+ )?was\b|(?:Meeting|Talking|Presenting|Seeing|Visiting|Speaking|Interviewing)\b"
)
"""What was good, in a sentence that may follow a regret in the same breath."""

_RESPECTED = lazy_regex(r"\b(?:respect|understand|happy for)\b")
_FELT = lazy_regex(
    r"\b(?:disappoint\w*|sorry|sad(?:dened)?|unhappy|shame|pity|hoped|gutted|crushed|heartbroken|devastated|stings|"
    r"hurts)\b",
    re.IGNORECASE,
)
_SORRY_FOR_THEM = lazy_regex(r"(?:I(?:['’]m| am| was) )?(?:\w+ )?[Ss]orry to (?:hear|read|see)\b")
_NOT_CHOSEN = lazy_regex(
    r"\b(?:not|n['’]t) (?:\w+ )?(?:selected|chosen|picked|hired|successful|progress\w*)\b|\bregret\b"
)
_AIM = lazy_regex(
    r"I(?:['’]d| would) (?:\w+ )?(?:like|love) (?!to (?:thank|stay|keep))|I(?:['’]m| am) (?:still )?looking for\b|"
    r"I(?:['’]m| am) (?:(?:also |still )?interested in|always (?:looking|trying|keen|eager|working)|"
    r"committed to (?!.*\b(?:insights?|feedback)\b))|I want\b"
)
_PLEA = lazy_regex(r"Please \w.*[.!]$")
_OF_FEEDBACK = lazy_regex(
    r"\b(?:feedback|pointers?|tips|comments?|critique|stronger|improv\w*|better|differently|advice|insights?|"
    r"missing|lack\w*|weak\w*|why|reasons?|"
    r"decisive|decision|chosen|candidate|areas?|strengthen|fell short|interview\w*|application|r[ée]sum[ée]|"
    r"portfolio|presentation|answers?)\b",
    re.IGNORECASE,
)
_FEEDBACK = lazy_regex(
    r"\b(?:feedback|insights?|advice|pointers?|tips|critique|opinion|comments)\b|"
    r"\b(?:words?|lines?|sentences?|thoughts?|notes?) (?:on|about|as to) (?:where|how|what|why|my)\b",
    re.IGNORECASE,
)
_HOPED_FOR = lazy_regex(r"\b(?:would|could|might|even|when you)\b", re.IGNORECASE)
_AUXILIARY = lazy_regex(r"(?:Would|Could|Can) you\b")
_THANKED_FOR_ALL = lazy_regex(r"\b(?:interview\w*|opportunity|chance|consider\w*|time|process)\b")
_SORRY = "I was sorry not to be selected."
_STORY = ("regret", "good", "done", "rest")
"""The parts that tell how it was and how it feels, in the order in which the candidate has them."""


def tell_refusal(values: Values, strings: Strings, own: str, topics: str) -> Strings:
    """Return how somebody answers a refusal: thanks, the reaction, what is asked, the wish, and a last line.

    Args:
        values: The validated values by name.
        strings: What follows from each field alone.
        own: The candidate's own sentences.
        topics: What was talked about, as a phrase.
    """
    parts = sort_sentences(fit_impression(own).sentences if own else "", "refusal")
    notes: Sequence[str] = values["requests"] or ()
    whole = [note for note in notes if is_sentence(note) or _PLEA.match(note)]
    requested = [each for note in whole for each in split_sentences(sentence(note))]
    later, asked_too = _share_out(requested, parts)
    phrases = [each for each in notes if each not in whole]
    parts["asked"] += [ask_kindly([each], " and ".join) for each in phrases if _FEEDBACK.search(each)]
    noted = [each for each in phrases if not _FEEDBACK.search(each)]
    question, reason = str(strings["question"]), values["reason"] or ""
    asks = bool(question or values["ask_feedback"] or parts["asked"])
    why = sort_reason(state_reason(reason), reason, explained=values["feedback_given"] is True, asks=asks)
    parts["feedback"] += [why.asking] if why.asking else []
    aims = [each for each in parts["rest"] if asks and _AIM.match(each)]  # why one asks
    parts["rest"] = [each for each in parts["rest"] if each not in aims]
    wanted = _ask(values, question, parts, asked_too=asked_too)
    _move_behind(parts, own)
    taken = _take_refusal(values, strings, parts, topics, why.understood, own)
    wishes = look_ahead(values, strings, Wanted(parts["later"], later, noted), why.own, _in_order(parts, own))
    passages: Strings = {f"own_{part}": " ".join(said) for part, said in parts.items()}
    said = f"{taken['reaction']} {own}"
    grateful = wanted["asks_beside"] == "yes" or "grateful" in f"{wishes['looking_ahead']} {' '.join(parts['asked'])}"
    again = values["stay_connected"] is True
    return (
        passages
        | taken
        | wanted
        | wishes
        | {
            "own_aim": " ".join(aims),
            "own_wished": yes(wishes_well(own)),
            "own_kept": yes(says_to_stay_in_touch(own)),
            **part_with(said, str(wishes["looking_ahead"]), parts, again=again, grateful=grateful),
        }
    )


def _move_behind(parts: dict[str, list[str]], own: str) -> None:
    """Move what the candidate says after looking ahead there, so that it stays in their order."""
    start = min(map(own.find, parts["later"]), default=len(own))
    after = [each for each in parts["rest"] if own.find(each) > start]
    parts["rest"] = [each for each in parts["rest"] if each not in after]
    parts["later"] = sorted([*parts["later"], *after], key=own.find)


def _share_out(requested: Sequence[str], parts: Mapping[str, list[str]]) -> tuple[list[str], bool]:
    """Return the requested sentences that are not about feedback, and whether any was; those join their parts.

    Args:
        requested: The candidate's requests that are sentences.
        parts: The candidate's own sentences by part, which gain those about feedback.
    """
    later: list[str] = []
    found = False
    for part, said in sort_sentences(" ".join(requested), "refusal").items():
        of_feedback = part in ("feedback", "no_pressure") or (part == "asked")
        found = found or bool(of_feedback and said)
        if of_feedback:
            parts[part].extend(said)
        else:
            later += said
    return sorted(later, key=requested.index), found


def _ask(values: Values, question: str, parts: Mapping[str, Sequence[str]], *, asked_too: bool) -> Strings:
    """Return whether feedback is asked for in our words, and the question; each thing is asked once.

    Args:
        values: The validated values by name.
        question: The candidate's question.
        parts: The candidate's own sentences by part.
        asked_too: Whether requests speak of feedback.
    """
    asked = any(_OF_FEEDBACK.search(each) for each in parts["asked"])
    of_feedback = _OF_FEEDBACK.search(question) is not None
    hoped = asked_too or (not values["feedback_given"] and any(map(_HOPED_FOR.search, parts["feedback"])))
    ours = bool(values["ask_feedback"] or hoped) and not asked and not of_feedback
    eased = parts["feedback"] or parts["no_pressure"]
    return {
        "asks": yes(ours and not question),
        "asks_beside": yes(ours and question),
        "question_led": _lead_to(question),
        "eased": yes((ours or of_feedback) and values["ask_feedback"] and not question and not eased)
        or yes(of_feedback and values["ask_feedback"] and not eased),
    }


def _lead_to(asked: str) -> str:
    """Return a question, and one for feedback with what makes it easy to leave unanswered."""
    if asked.startswith("Do you have any feedback"):
        return f"If you have a moment, I would be grateful for any feedback{asked[24:-1]}."
    if _AUXILIARY.match(asked) and _OF_FEEDBACK.search(asked):
        return f"If you have a moment, {asked[:1].lower()}{asked[1:]}"
    return asked


def _take_refusal(
    values: Values, strings: Strings, parts: dict[str, list[str]], topics: str, understood: str, own: str
) -> Strings:
    """Return the thanks and the reaction, and what was learned unless it is in it.

    Args:
        values: The validated values by name.
        strings: What follows from each field alone.
        parts: The candidate's own sentences by part, of which a retort becomes one that looks ahead.
        topics: What was talked about, as a phrase.
        understood: Their reason, as the candidate takes it.
        own: The candidate's own sentences.
    """
    discussed = str(strings.get("discussed_sentence") or "")
    if not (discussed or parts["good"] or parts["done"] or topics) and values["interviewed"] is False:
        parts["later"] = [*parts["rest"], *parts["later"]]  # a retort, right after the regret
        parts["rest"] = []
    story = _in_order(parts, own)
    regret = story[: _count_regrets(story, parts["regret"])]
    story = [*([discussed] if discussed else []), *story[len(regret) :]]
    lesson = re.sub(r"^I learned to\b", "I now know to", str(strings["lesson"]))
    if understood and follows_the_reason(lesson):
        understood, lesson = f"{understood} {lesson}", ""
    if not (understood or regret or topics or story) and lesson.startswith("I "):
        story, lesson = [lesson], ""  # what one takes away is what was good all the same
    thanked = _THANKED_FOR_ALL.search(" ".join([*regret, *parts["thanks"]])) is not None
    thanked = thanked or bool(story or topics or understood) or not all(map(is_plain, regret))
    appreciated = "" if thanked else _appreciated(strings, values)
    if understood:
        reaction = _understand(regret, topics, story, understood)
    else:
        reaction = _react(regret, topics, story, appreciated, sorry=_NOT_CHOSEN.search(own) is None)
    return {
        "opening": _open(values, strings, dated=not appreciated),
        "reaction": reaction,
        "understood": understood,
        "regretted": " ".join(regret),
        "told": " ".join(each for each in story if each != discussed),
        "lesson": lesson,
    }


def _in_order(parts: Mapping[str, list[str]], own: str) -> list[str]:
    """Return the candidate's story in their order, with what somebody did as what one appreciates."""
    appreciated = dict(zip(parts["done"], appreciate_each(parts["done"]), strict=True))
    story = sorted((each for part in _STORY for each in parts[part]), key=own.find)
    return [appreciated.get(each, each) for each in story]


def _count_regrets(story: Sequence[str], regrets: Sequence[str]) -> int:
    """Return how many sentences of regret a story begins with."""
    return next((place for place, each in enumerate(story) if each not in regrets), len(story))


def _open(values: Values, strings: Strings, *, dated: bool) -> str:
    """Return our thanks for the answer, and for the interview if nothing else tells of its day."""
    opening = f"Thank you for letting me know about your decision on {strings['the_position_once']}"
    when = str(strings["interview_date_when"])
    more = ["for telling me why"] if values["feedback_given"] else []
    more += [f"for the interview {when}"] if dated and strings.get("held") and when else []
    return f"{opening}{''.join(f', {each}' for each in more[:-1])}{f', and {more[-1]}' if more else ''}."


def _appreciated(strings: Strings, values: Values) -> str:
    """Return what was good where the candidate notes nothing: the interview, or the time."""
    if strings.get("held"):
        when = str(strings["interview_date_when"])
        return f"the chance to interview{f' {when}' if when else ''}"
    application = "my application" if values["interviewed"] is False else "me"
    return f"the time you took to consider {application}"


def _understand(regret: Sequence[str], topics: str, story: Sequence[str], understood: str) -> str:
    """Return how somebody takes a refusal whose reason they know: sorry, but with understanding."""
    enjoyed = _enjoy(topics, story)
    talked = [f"{capitalize(enjoyed)}."] if topics else []
    *before, last = regret or [_SORRY]
    if _SORRY_FOR_THEM.match(last):
        taken = [understood, *before, last]
    elif is_plain(last) and understood.startswith("I ") and not _RESPECTED.search(last):
        taken = [*before, f"{last[:-1]}, but {understood}"]
    else:
        taken = [*before, last, understood]
    return " ".join([*taken, *talked, *story])


def _enjoy(topics: str, story: Sequence[str]) -> str:
    told = any("enjoyed" in each for each in story)
    return f"it was good to talk about {topics}" if told else f"I really enjoyed talking about {topics}"


def _react(regret: Sequence[str], topics: str, story: Sequence[str], appreciated: str, *, sorry: bool) -> str:
    """Return how somebody takes a refusal, with what was good all the same.

    Args:
        regret: The candidate's own sentences of regret with which they begin.
        topics: What was talked about, as a phrase.
        story: The candidate's other sentences.
        appreciated: What was good where the candidate notes nothing, such as "the chance to interview".
        sorry: Whether we say to be sorry where the candidate's own words do not.
    """
    enjoyed, rest = _enjoy(topics, story), list(story)
    if regret and topics and rest and not _FELT.search(regret[0]):  # what was agreed comes after what was good
        return f"{capitalize(enjoyed)}. {_react(regret, '', story, '', sorry=sorry)}"
    good = enjoyed if topics else ""
    if not good and rest and _GOOD.match(rest[0]) and is_plain(rest[0]) and (regret or not _FELT.search(rest[0])):
        good = lower_first(rest.pop(0)[:-1])
    if not good and appreciated:
        good = f"I really appreciated {appreciated}"
    if regret:
        *before, last = regret
        if good and is_plain(last) and not _NAMES_GOOD.search(last):
            return " ".join([*before, f"{last[:-1]}, but {good}.", *rest])
        return " ".join([*regret, *([f"{capitalize(good)}."] if good else []), *rest])
    if not sorry or any(_FELT.search(each) for each in rest):
        return " ".join([*([f"{capitalize(good)}."] if good else []), *rest])
    if good and appreciated:
        return f"While I was sorry not to be selected, I respect your choice and {good.removeprefix('I ')}."
    if good and not _RESPECTED.search(good):
        return " ".join([f"While I was sorry not to be selected, {good}.", *rest])
    respected = any(_RESPECTED.search(each) for each in rest)
    but = f", but {good}" if good else "" if respected else ", but I respect your choice"
    return " ".join([f"{_SORRY[:-1]}{but}.", *rest])


_NAMES_GOOD = lazy_regex(r"\b(?:appreciat\w*|enjoy\w*|respect|grateful|thank\w*)\b")
"""What was good all the same, in the same breath as the regret."""
