"""Join a candidate's notes into sentences that one would say: a reaction with its fact, a decision with its reason."""

import re
from typing import NamedTuple

from ._free_text import capitalize
from ._notes import Reason
from ._own_words import split_sentences
from ._words import COMMON_WORDS, FUNCTION_WORDS, GERUNDS, POINTERS, SUBJECTS

_LONGEST = 80
_JOINED = re.compile(r"[;:]|, (?:and|but|so|because)\b|\b(?:but|although|though|because)\b")
_OPENING_ALONE = re.compile(r"(?:If|When|But|So|And|Although|Though|While|However|Unfortunately|Because|Since|As)\b")
_FOLLOWING = re.compile(r"(?:I|I['’]\w+|[Mm]y|[Ww]e|[Tt]he|[Ii]t|[Tt]hey|[Yy]our|[Tt]here)\b")
_SORRY = re.compile(r"\b(?:disappoint\w*|sorry|sad|unhappy)\b", re.IGNORECASE)
_NO_PRESSURE = re.compile(
    r"\b(?:no (?:obligation|pressure|need to|hurry)|(?:not|n['’]t) feel oblig|(?:not|n['’]t) have to answer)",
    re.IGNORECASE,
)
_WARM = re.compile(
    r"\b(?:glad|happy|enjoy|appreciat|lov|lik|learn|impress|hono|proud|pleas|great|good|thank|grateful|excit|respect|"
    r"understand|inspir)",
    re.IGNORECASE,
)
_SPOKEN = re.compile(r"(?:I|I['’]\w+|It|Meeting|Talking|Presenting|Seeing|Visiting)\b")
_LATER = re.compile(r"\b(?:will|would|['’]ll|['’]d|could|hope|hoping|future|again|seem|seems|remain|one day)\b")
_REPORTED = re.compile(r"\b(?:said|told|mentioned|remember|asked)\b")
_REST_OF = re.compile(r"\belse\b|\botherwise\b|\bother than\b", re.IGNORECASE)
_POINTING = re.compile(r"(?:They|These|Those|Both)\b")
_IT_IS = re.compile(r"It (?=is\b|was\b)")


class Reaction(NamedTuple):
    """How somebody takes a refusal.

    Args:
        sentences: What is said first: the regret, and what was good all the same.
        later: What looks ahead, and leads to the wish to be kept in mind.
        no_pressure: Whether the candidate says that nobody need answer.
    """

    sentences: str
    later: str
    no_pressure: bool


def lower_first(text: str) -> str:
    """Return a sentence as a clause of another: with a small first letter unless its first word is a name or "I".

    Args:
        text: The sentence.
    """
    first = text.partition(" ")[0].strip(",")
    small = first.lower()
    known = small.partition("'")[0].partition("’")[0]
    if known == "i" or first[1:] != first[1:].lower():
        return text
    common = (
        known in FUNCTION_WORDS
        or known in SUBJECTS
        or known in POINTERS
        or known in COMMON_WORDS
        or known in GERUNDS
        or known.endswith("ing")
    )
    return f"{text[:1].lower()}{text[1:]}" if common else text


def join_flow(text: str) -> str:
    """Return sentences of which short neighbours are joined by "and".

    Args:
        text: The sentences.
    """
    joined: list[str] = []
    for said in split_sentences(text):
        before = joined[-1] if joined else ""
        if before and _is_short(before) and _is_short(said) and _FOLLOWING.match(said):
            joined[-1] = f"{before[:-1]}, and {lower_first(said)}"
        else:
            joined.append(said)
    return " ".join(joined)


def tell_conversation(topics: str, topics_said: str, impression: str) -> str:
    """Return what was talked about, and what the candidate says of it, as one passage.

    Args:
        topics: What was talked about, as a phrase.
        topics_said: What was noted in sentences.
        impression: The candidate's own sentences.
    """
    opening = f"I really enjoyed talking about {topics}." if topics else ""
    said = [each for each in (topics_said, join_flow(impression)) if each]
    if opening and said and _is_short(first := split_sentences(said[0])[0]) and _SPOKEN.match(first):
        rest = said[0][len(first) :].strip()
        opening = f"I really enjoyed talking about {topics}{_comma(topics)} and {lower_first(first)}"
        said[0] = rest
    return " ".join(each for each in (opening, *said) if each)


def tell_learned(clause: str, sentences: str) -> str:
    """Return what was learned, a phrase joined to a short sentence.

    Args:
        clause: What follows "I", such as "learned how a grid is run".
        sentences: What came as sentences.
    """
    if not clause:
        return sentences
    if sentences and _is_short(sentences) and len(split_sentences(sentences)) == 1:
        return f"{sentences[:-1]}, and I {clause}."
    return f"I {clause}. {sentences}".strip()


def tell_consequence(sentences: str, consequence: str) -> str:
    """Return a reason with the decision that follows from it.

    Args:
        sentences: The reason.
        consequence: The decision, as a clause.
    """
    *before, last = split_sentences(sentences) or [""]
    if not last.endswith(".") or _JOINED.search(last):
        return f"{sentences} So {consequence}.".strip()
    though = ", though, so" if not before else ", so"
    return " ".join([*before, f"{last[:-1]}{though} {consequence}."])


def tell_because(reason: Reason) -> tuple[str, str]:
    """Return a reason as the end of a sentence that tells a decision, without its full stop; and what remains of it.

    Args:
        reason: The reason.
    """
    if reason.phrase:
        return f" {reason.clause}", reason.sentences
    said = split_sentences(join_flow(reason.sentences))
    if said and "because" in said[0] and said[0].endswith(".") and not _OPENING_ALONE.match(said[0]):
        return f": {lower_first(said[0][:-1])}", " ".join(said[1:])
    if not said or not _can_follow(said[0]):
        return "", reason.sentences
    return f", because {lower_first(said[0][:-1])}", " ".join(said[1:])


def tell_choice(chosen: str, kind: str, reason: Reason) -> tuple[str, str]:
    """Return what is done instead, with its reason, without a full stop; and what remains of the reason.

    Args:
        chosen: What is done instead, as a phrase.
        kind: What may stand before it: ``post``, ``doing``, ``aim`` or ``thing``.
        reason: Why.
    """
    opening = {"post": "I've accepted", "doing": "I'll be", "aim": "I've decided"}.get(kind, "I've decided on")
    said = f"{opening} {chosen}"
    first, *rest = split_sentences(f"{reason.of_choice} {reason.sentences}".strip()) or [""]
    remaining = " ".join(rest)
    if not first:
        return said, ""
    if first.startswith("What decided me was "):
        said = f"{said}, because of {first.removeprefix('What decided me was ')[:-1]}"
    elif first.startswith(("I chose it for ", "I have done so ", "I decided this ")):
        said = f"{said} {re.sub(r'^(?:I chose it|I have done so|I decided this) ', '', first)[:-1]}"
    elif kind == "post" and _IT_IS.match(first) and _can_follow(first):
        said = f"{said}, which {first[3:-1]}"
    elif _can_follow(first):
        said = f"{said}, because {lower_first(first[:-1])}"
    else:
        return said, f"{first} {remaining}".strip()
    if rest and rest[0].startswith("It ") and _is_short(rest[0]) and not _JOINED.search(first):
        said, remaining = f"{said}, and {lower_first(rest[0][:-1])}", " ".join(rest[1:])
    return said, remaining


def refers_back(reason: Reason) -> bool:
    """Return whether a reason speaks of what was named before it, as in "they do not match my goals".

    Args:
        reason: The reason.
    """
    return bool(_POINTING.match(reason.sentences)) and not reason.phrase


def react(topics: str, topics_said: str, impression: str, *, otherwise: str) -> Reaction:
    """Return how somebody takes a refusal, with what was good all the same.

    Args:
        topics: What was talked about, as a phrase.
        topics_said: What was noted in sentences.
        impression: The candidate's own sentences.
        otherwise: What is good where the candidate notes nothing.
    """
    said = split_sentences(f"{topics_said} {impression}".strip())
    no_pressure = any(_NO_PRESSURE.search(each) for each in said)
    said = [each for each in said if not _NO_PRESSURE.search(each)]
    sorry = next((each for each in said if _SORRY.search(each)), "")
    said = [each for each in said if each != sorry]
    later = [each for each in said if _LATER.search(each) and not _REPORTED.search(each)]
    said = [each for each in said if each not in later]
    warm = [each for each in said if _SPOKEN.match(each) and _WARM.search(each) and _is_plain(each)]
    good = [f"I really enjoyed talking about {topics}"] if topics else []
    good += [lower_first(each[:-1]) for each in warm[: 2 - len(good)]]
    opening = sorry[:-1] if sorry and _is_short(sorry) else "" if sorry else "I was sorry not to be selected"
    first = good[0] if good else otherwise
    reaction = [f"{opening}, but {first}" if opening else f"{sorry} {capitalize(first)}"]
    used = warm[: 2 - bool(topics)]
    if len(good) > 1:
        if _is_short(f"{good[1]}.") and not _JOINED.search(good[0]):
            reaction[0] += f"{_comma(good[0])} and {good[1]}"
        else:
            used = warm[: 1 - bool(topics)]
    others = [each for each in said if each not in used]
    room = len(used) + bool(topics) < 2 and not _JOINED.search(first)  # noqa: PLR2004
    if room and others and _is_short(others[0]) and _FOLLOWING.match(others[0]):
        reaction[0] += f", and {lower_first(others.pop(0)[:-1])}"
    rest = join_flow(" ".join(others))
    return Reaction(
        " ".join(each for each in (f"{reaction[0]}.", rest) if each), join_flow(" ".join(later)), no_pressure
    )


def keep_in_mind(later: str, reason: Reason, wish: str) -> str:
    """Return the wish to be kept in mind, joined to what looks ahead or why.

    Args:
        later: The candidate's own sentences that look ahead.
        reason: Why one would like to hear again.
        wish: The wish, as a clause that begins with "I".
    """
    why = reason.sentences
    if why and not reason.phrase:
        *before, last = split_sentences(why)
        if last.endswith(".") and not _JOINED.search(last):
            return " ".join([*([later] if later else []), *before, f"{last[:-1]}, so please do keep me in mind."])
        return " ".join(each for each in (later, why, "Please do keep me in mind.") if each)
    end = f"{',' if reason.kind == 'thing' else ''} {reason.clause}" if reason.phrase else ""
    *before, last = split_sentences(later) or [""]
    if last.endswith(".") and len(last) < _LONGEST + 20 and not re.search(r"[;:]|, (?:and|but)\b|\band will\b", last):
        return " ".join([*before, f"{last[:-1]}, and {wish}{end}."])
    return " ".join(each for each in (later, f"{capitalize(wish)}{end}.") if each)


def split_before_and_after(text: str) -> tuple[str, str]:
    """Return sentences in two: those that look back, and those that look ahead and stand after a decision.

    Args:
        text: The sentences.
    """
    said = split_sentences(text)
    after = [each for each in said if re.search(r"\b(?:will|would|could|might|hope|hoping|future|again)\b", each)]
    return join_flow(" ".join(each for each in said if each not in after)), " ".join(after)


def split_rest_of_offer(text: str) -> tuple[str, str]:
    """Return sentences in two: most of them, and those that speak of everything else and stand after a request.

    Args:
        text: The sentences.
    """
    said = split_sentences(text)
    rest = [each for each in said if _REST_OF.search(each)]
    return join_flow(" ".join(each for each in said if each not in rest)), " ".join(rest)


def _comma(before: str) -> str:
    """Return the comma before "and", which what stands before may have already."""
    return "" if before.endswith(",") else ","


def _is_plain(said: str) -> bool:
    """Return whether a sentence may follow "but": it states something, and has no "but" of its own."""
    return said.endswith(".") and re.search(r"\b(?:but|although|though)\b", said) is None


def _is_short(said: str) -> bool:
    """Return whether a sentence is so short and plain that another may be joined to it."""
    plain = not _JOINED.search(said) and not _OPENING_ALONE.match(said)
    return said.endswith(".") and not said.endswith("..") and len(said) <= _LONGEST and plain


def _can_follow(said: str) -> bool:
    """Return whether a sentence may follow "because"."""
    return said.endswith(".") and not _OPENING_ALONE.match(said) and "because" not in said
