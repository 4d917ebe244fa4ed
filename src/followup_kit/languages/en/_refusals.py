"""Answer a refusal: the reaction, one request, and what looks ahead, with each own sentence in its place."""

import re
from collections.abc import Mapping, Sequence

from ..._lazy import lazy_regex
from ...vocabulary import OutcomeKind
from .._template_strings import Strings, Values, yes
from ._free_text import sentence
from ._joined import join_own, part_long
from ._own_words import fit_impression, split_sentences
from ._parts import says_to_stay_in_touch, sort_sentences, wishes_well
from ._reasons import state_reason
from ._refusal_feedback import HOPED_FOR, OF_FEEDBACK, ask_for_feedback
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
_THEN = lazy_regex(r"\b(?:by|until|before) then\b")
_PLANNED = lazy_regex(
    r"\b(?:plan(?:ning)?|hop(?:e|ing)|intend(?:ing)?|going|want) to (?:apply|try)\b|\b(?:apply|try) again\b"
)
_NEXT = lazy_regex(r"\bthe next time\b|\bnext (?:round|opening|role|position)\b")
_PLEA = lazy_regex(r"Please \w.*[.!]$")
_LONGEST_NAME = 3
_CONSIDERED = lazy_regex(r" and (?:to )?be considered if a similar position opens")
_FEEDBACK = lazy_regex(
    r"\b(?:feedback|insights?|advice|pointers?|tips|critique|opinion|comments)\b|"
    r"\b(?:words?|lines?|sentences?|thoughts?|notes?) (?:on|about|as to) (?:where|how|what|why|my)\b",
    re.IGNORECASE,
)
_MORE_EXACTLY = lazy_regex(r"I(?:['’]m| am) (?:\w+ ){0,2}(?:interested in|curious about|keen to) [^?]*\Z")
"""What says more exactly what feedback would be welcome, and so follows the request for it."""


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
    aims = _part_aims(parts, question, asks=asks)
    ready = any(map(_NEXT.search, aims))
    wanted = ask_for_feedback(values, strings, question, parts, aims, asked_too=asked_too)
    _move_behind(parts, own)
    taken = take_refusal(values, strings, parts, topics, why.understood, own)
    wishes = look_ahead(
        values, strings, Wanted(parts["later"], later, noted), why.own, in_order(parts, own), kept=ready
    )
    if len(aims) == 1 and not question and parts["asked"] and wanted["asks"] != "yes":
        aims = _join_aim(aims[0], parts["asked"])
    ahead, further = part_long(_fit_ahead(str(wishes["looking_ahead"]), parts["asked"], wanted, placed=placed))
    wishes = wishes | {"looking_ahead": ahead, "looking_further": further}
    passages: Strings = {f"own_{part}": " ".join(said) for part, said in parts.items()}
    said = f"{taken['reaction']} {own}"
    employer = _name_employer(values, strings, f"{own} {ahead} {further}")
    ready = ready or bool(strings["internal"])
    grateful = wanted["asks_beside"] == "yes" or "grateful" in f"{wishes['looking_ahead']} {' '.join(parts['asked'])}"
    grateful = grateful or bool(noted)
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
            **part_with(
                said, f"{ahead} {further}".rstrip(), parts, employer, again=again, grateful=grateful, ready=ready
            ),
        }
    )


def _part_aims(parts: dict[str, list[str]], question: str, *, asks: bool) -> list[str]:
    """Return why one asks, and the plan of which a question speaks; both stand before it, and leave their parts."""
    aims = [each for each in parts["rest"] if asks and _AIM.match(each)]
    if _THEN.search(question):
        aims += [each for each in parts["later"] if _PLANNED.search(each)]
    for part in ("rest", "later"):
        parts[part] = [each for each in parts[part] if each not in aims]
    return aims


def _name_employer(values: Values, strings: Strings, said: str) -> str:
    """Return the employer as the last line names it; empty where its name is long, or was said just before."""
    company, recipient = str(strings["company"]), values["recipient"]
    named = recipient is None or company in f"{said} {recipient.name}" or len(company.split()) > _LONGEST_NAME
    return "" if named or values["outcome"] is OutcomeKind.RESCINDED else company


def _part_given(parts: dict[str, list[str]], own: str) -> None:
    """Move what speaks of the feedback that they gave from what asks for any to the rest."""
    given = [each for each in parts["feedback"] if not HOPED_FOR.search(each)]
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
        ahead = _CONSIDERED.sub("", ahead, count=1)
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
        found = found or bool(of_feedback and any(map(OF_FEEDBACK.search, said)))
        if of_feedback:
            parts[part].extend(said)
        else:
            later += said
    return sorted(later, key=text.find), found
