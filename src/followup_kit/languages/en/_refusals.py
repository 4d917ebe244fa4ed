"""Answer a refusal: the reaction, one request, and what looks ahead, with each own sentence in its place."""

import re
from collections.abc import Mapping, Sequence

from ..._lazy import lazy_regex
from .._template_strings import Strings, Values, yes
from ._free_text import sentence
from ._joined import join_own
from ._own_words import fit_impression, split_sentences
from ._parts import says_to_stay_in_touch, sort_sentences, wishes_well
from ._reasons import state_reason
from ._refusal_reactions import PLACED, in_order, take_refusal
from ._refusal_reasons import RefusalReason, sort_reason
from ._refusal_wishes import Wanted, look_ahead, part_with
from ._requests import ask_kindly
from ._sentences import is_sentence

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
    r"portfolio|presentation|answers?|what you (?:thought|made|think)|how (?:I did|you saw)|came across)\b",
    re.IGNORECASE,
)
_FEEDBACK = lazy_regex(
    r"\b(?:feedback|insights?|advice|pointers?|tips|critique|opinion|comments)\b|"
    r"\b(?:words?|lines?|sentences?|thoughts?|notes?) (?:on|about|as to) (?:where|how|what|why|my)\b",
    re.IGNORECASE,
)
_MORE_EXACTLY = lazy_regex(r"I(?:['’]m| am) (?:\w+ ){0,2}(?:interested in|curious about|keen to) [^?]*\Z")
"""What says more exactly what feedback would be welcome, and so follows the request for it."""
_HOPED_FOR = lazy_regex(r"\b(?:would|could|might|even|when you)\b", re.IGNORECASE)
_AUXILIARY = lazy_regex(r"(?:Would|Could|Can) you\b")


def tell_refusal(values: Values, strings: Strings, own: str, topics: str) -> Strings:
    """Return how somebody answers a refusal: thanks, the reaction, what is asked, the wish, and a last line.

    Args:
        values: The validated values by name.
        strings: What follows from each field alone.
        own: The candidate's own sentences.
        topics: What was talked about, as a phrase.
    """
    parts = sort_sentences(fit_impression(own).sentences if own else "", "refusal")
    if values["feedback_given"]:
        _part_given(parts, own)
    notes: Sequence[str] = values["requests"] or ()
    whole = [note for note in notes if is_sentence(note) or _PLEA.match(note)]
    requested = [each for note in whole for each in split_sentences(sentence(note))]
    later, asked_too = _share_out(requested, parts)
    phrases = [each for each in notes if each not in whole]
    parts["asked"] += [ask_kindly([each], " and ".join) for each in phrases if _FEEDBACK.search(each)]
    noted = [each for each in phrases if not _FEEDBACK.search(each)]
    question, reason = str(strings["question"]), values["reason"] or ""
    detail = [question] if parts["asked"] and _MORE_EXACTLY.match(question) else []
    question = "" if detail else question
    asks = bool(question or values["ask_feedback"] or parts["asked"])
    why = sort_reason(state_reason(reason), reason, explained=values["feedback_given"] is True, asks=asks)
    why, placed = _part_placed(why, parts)
    parts["feedback"] = [*detail, *parts["feedback"], *([why.asking] if why.asking else [])]
    aims = [each for each in parts["rest"] if asks and _AIM.match(each)]  # why one asks
    parts["rest"] = [each for each in parts["rest"] if each not in aims]
    wanted = _ask(values, question, parts, asked_too=asked_too)
    _move_behind(parts, own)
    taken = take_refusal(values, strings, parts, topics, why.understood, own)
    wishes = look_ahead(values, strings, Wanted(parts["later"], later, noted), why.own, in_order(parts, own))
    if len(aims) == 1 and not question and parts["asked"] and wanted["asks"] != "yes":
        aims = _join_aim(aims[0], parts["asked"])
    wishes = wishes | {"looking_ahead": _fit_ahead(str(wishes["looking_ahead"]), parts["asked"], wanted, placed=placed)}
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


def _part_given(parts: dict[str, list[str]], own: str) -> None:
    """Move what speaks of the feedback that they gave from what asks for any to the rest."""
    given = [each for each in parts["feedback"] if not _HOPED_FOR.search(each)]
    parts["feedback"] = [each for each in parts["feedback"] if each not in given]
    parts["rest"] = sorted([*parts["rest"], *given], key=own.find)


def _part_placed(why: RefusalReason, parts: dict[str, list[str]]) -> tuple[RefusalReason, bool]:
    """Return a reason without the work that the candidate has by now, which begins their story, and whether they do."""
    placed = PLACED.match(why.own.sentences) is not None
    if not placed:
        return why, False
    parts["rest"] = [why.own.sentences, *parts["rest"]]
    return why._replace(own=state_reason("")), True


def _join_aim(aim: str, asked: list[str]) -> list[str]:
    """Return why one asks, or nothing where it becomes one sentence with the first of what is asked."""
    *_, joined = join_own([aim, asked[0]])
    if joined == asked[0]:
        return [aim]
    asked[0] = joined
    return []


def _fit_ahead(ahead: str, asked: Sequence[str], wanted: Strings, *, placed: bool) -> str:
    """Return what looks ahead without a wish of somebody who has work, and grateful once only."""
    if placed:
        ahead = ahead.replace(" and to be considered if a similar position opens", "", 1)
    if wanted["asks_beside"] == "yes" or any("I would be grateful for" in each for each in asked):
        ahead = ahead.replace("I would be grateful for", "I would also welcome", 1)
    return ahead


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
    if not requested:
        return [], False
    later: list[str] = []
    found = False
    text = " ".join(requested)
    for part, said in sort_sentences(text, "refusal").items():
        of_feedback = part in ("feedback", "no_pressure", "asked")
        found = found or bool(of_feedback and any(map(_OF_FEEDBACK.search, said)))
        if of_feedback:
            parts[part].extend(said)
        else:
            later += said
    return sorted(later, key=text.find), found


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
        "eased": yes(values["ask_feedback"] and not eased and (of_feedback or (ours and not question))),
    }


def _lead_to(asked: str) -> str:
    """Return a question, and one for feedback with what makes it easy to leave unanswered."""
    if asked.startswith("Do you have any feedback"):
        return f"If you have a moment, I would be grateful for any feedback{asked[24:-1]}."
    if _AUXILIARY.match(asked) and _OF_FEEDBACK.search(asked):
        return f"If you have a moment, {asked[:1].lower()}{asked[1:]}"
    return asked
