"""Tell a note that a sentence of a letter can take as its object from one that needs a sentence of its own."""

import re

from ..._lazy import lazy_regex
from ._free_text import deed, phrase, sentence
from ._sentences import is_plain_subject, is_sentence
from ._strengths import own_phrase, say_of_oneself
from ._words import DETERMINERS, GERUNDS, PREPOSITIONS, SUBJECTS

_CLAUSAL = lazy_regex(
    r"\b(?:that|which|who|whom|whose|where|when|while (?=i|we|my)|because|since (?=i|we|my)|if|so|but|although|though|"
    r"until|why|we|you|they|he|she|these|those|is|are|was|were)\b|[;?]"
)
"""In small letters, in which it is found in a third of the time."""

_RELATIVE = lazy_regex(r"\b(?:that|which|who|you|required|needed)\b")
_OTHERS = lazy_regex(
    r"(?:people|customers|clients|colleagues|students|children|kids|patients|guests|users|animals|everyone|"
    r"everybody|nobody) "
    r"(?!(?:who|which|that|in|of|with|at|from|for|and|or|on|to|as|are|is)\b|skills?\b|management\b|\w+ing\b)[a-z]+s? "
    r"(?:\w+ )*(?:when|if|because|to|me|my|it|with)\b"
)
_OF_ME = lazy_regex(r"^(?!I\b)(?:[\w'’-]+ ){1,4}(?:me|us)\b(?! \w+ing\b)")
_RELATIVE_TO_ME = lazy_regex(
    r"\b(?:that|which|who|whom|what|how|where|when|to|for|of|with|by|from|about|around|like)\b"
)
_AMOUNT = lazy_regex(r"\d[\d,.]*\+? [a-z]+ .+")
_LEARNED = lazy_regex(r"(?:the|my|an?) [\w -]+?(?: that)? I(?:['’]ve| have)? \w+(?: \w+){0,4}")
_COMMA = lazy_regex(r",\s+(?!\d)")
_LISTED = lazy_regex(r"\b(?:and|or)\b")
_NOT_LISTED = lazy_regex(
    r"(?:the|a|an|one|two|three|four|five|six|\d+|mostly|mainly|including|such|especially|both|half|some|all|most|"
    r"of|in|"
    r"at|with|for|from|as|on|now|then|once|not|even|also)\b",
    re.IGNORECASE,
)
_IN_BRACKETS = lazy_regex(r" \([^()]*\)")
_SUBJECT = lazy_regex(r"\bI(?:['’]\w+)?\b")
_ENDING = lazy_regex(
    r"(?P<what>[^,]+(?:,[^,]+)*?)"
    r"(?:,? so (?:that )?|,? and (?:that )?)(?P<said>(?:I(?:['’]\w+)?|my|we|you|nobody) .+)",
    re.IGNORECASE,
)
_SUBORDINATE = lazy_regex(
    r"(?:as|while|when|since|because|if|though|although|having) \b.*\b(?:I|my|we)\b", re.IGNORECASE
)
_MATCHING = lazy_regex(
    r"(?:my|our) (?:(?!(?:that|which|who|to|the|when|for) )[\w'’-]+ ){1,6}"
    r"(?:match(?:es)?|fits?|suits?|meets?|"
    r"aligns?|overlaps?|makes?|made|gives?|gave|taught|prepared?|prepares|would|can|will|could|lets?|means?|shows?|"
    r"showed|"
    r"allows?|knows?|says?|said|speaks?|trusts?|loves?|keeps?|kept|came|went|won|grew|fell|rose|"
    r"includes?|included|remembers?|takes?|took) (?!and\b|or\b)\w.*",
    re.IGNORECASE,
)
_TELLING = lazy_regex(
    r"(?P<subject>(?:[^ ,;:]+ ){1,16}?[^ ,;:]+) (?:"
    r"(?P<sure>(?:enabled?s?|allows?|allowed|prepared?s?|equips?|equipped|makes|made|helps|helped) me "
    r"(?:to|for|a|an|the|on|in|with)\b)|"
    r"(?:aligns?|aligned|translates?|corresponds?|lends?|carries|carry|ties?) (?:\w+ly |well |over |directly )?"
    r"(?:with|to|itself|themselves|into)\b|"
    r"(?:makes?|made|gives?|gave|teach(?:es)?|taught|helps?|allows?|lets?|equips?) me\b|"
    r"(?:shows?|proves?|demonstrates?|means?) (?:that|what|how|I)\b|"
    r"(?:fits?|matches|match|suits?|meets?|complements?|supports?|serves?|saved|reduced|raised|keeps?) "
    r"(?:the|your|what|my|a|an|this|\d[\d,.]*)\b)"
)
"""A verb that says of what stands before it how it serves the reader, or what it did for the candidate."""

_ALIGNING = lazy_regex(r" (?:aligns|corresponds|translates)\b")
_OWN_CLAUSE = lazy_regex(r" I \w+")
_NO_SUBJECT_END = lazy_regex(
    r"\b(?:that|which|who|what|how|to|and|or|not|whom|it|of|in|at|for|with|by|from|on|the|an?|my)$"
)
_CAME = lazy_regex(
    r"(?:my|our) [\w-]+(?: [\w-]+){0,2} "
    r"(?:came|went|got|passed|won|grew|rose|fell|finished|ended|started) (?!of\b)\S.*",
    re.IGNORECASE,
)
_REQUIRED = lazy_regex(
    r"((?:[\w'’-]+ ){0,6}(?:skills?|experience|background|knowledge|training|qualifications|education|qualities|"
    r"abilities|ability)(?: (?:of|in|with|for|and) [\w'’-]+(?: [\w'’-]+){0,2})?) "
    r"((?:that |which )?(?:is |are )?(?:required|needed|necessary|wanted|called for|asked for|"
    r"(?:you|the \w+|your \w+)(?:['’]re| are| have)? (?:needs?|wants?|looking|asked|asks?|requires?|required|seeks?|"
    r"seeking|calls?|called|expects?|expected|described?|mentioned|listed))\b.*)"
)
_FEELING = lazy_regex(
    r"(?:(?:very|really|deeply|truly|highly) )?(?:passionate|dedicated|committed|keen|devoted|obsessed|excited|"
    r"motivated|trustworthy|trusted|known|used|hard working|bi-lingual|multilingual|detail oriented|self-starting|"
    r"accurate|competent|knowledgeable|articulate|methodical|persistent|conscientious|diligent|loyal|ethical|capable|"
    r"respectful|helpful)\b(?: (?:about|to|on|for|with|at|in|by|and|of)\b.*|$)|"
    r"on time(?:, .*)?|(?:bilingual|available)\b.*",
    re.IGNORECASE,
)


def split_clauses(piece: str) -> tuple[str, str]:
    """Return a note without the clause of the candidate's at its end, and that clause as a sentence.

    Args:
        piece: The note: "a seminar on SQL, so that I am at home in it".
    """
    found = _ENDING.fullmatch(piece)
    if found is None or is_sentence(piece) or is_sentence(found["what"]):
        return piece, ""
    if found["said"].startswith("my ") and not (is_sentence(found["said"]) or say_clause(found["said"])):
        return piece, ""  # another thing
    return found["what"].rstrip(", "), sentence(found["said"])


def split_said(piece: str) -> list[str]:
    """Return the parts of a note between whose commas each can be said by itself: a deed, a quality, a thing.

    Args:
        piece: The note: "3 years of retail, fast learner".
    """
    parts = [re.sub(r"^(?:and|or) ", "", part.strip()) for part in re.split(r",\s+(?!\d)", piece)]
    parts = [part for part in parts if part]
    if len(parts) == 1 or _RELATIVE.search(piece) or say_clause(piece):  # it tells of all of them
        return [piece]
    alone = all(
        say_clause(part)
        or _AMOUNT.fullmatch(part)
        or (
            part.partition(" ")[0].lower() not in PREPOSITIONS
            and not is_sentence(part)
            and (part == parts[0] or not part.startswith(("the ", "a ", "an ")))
            and (deed(part) or say_of_oneself(part) or own_phrase(part) is not None)
        )
        for part in parts
    )
    deeds = [bool(deed(part)) for part in parts]
    done = [part for part, is_deed in zip(parts, deeds, strict=True) if is_deed]
    after = parts[deeds.index(True) + 1 :] if done else []
    objects = any(
        part not in done and not say_clause(part) and "I am" not in say_of_oneself(part) for part in after
    )  # of the deed
    passive = not all(deeds) and any(part.split()[1].lower() in PREPOSITIONS for part in done)
    return parts if len(parts) > 1 and alone and not objects and not passive else [piece]


def say_clause(piece: str) -> str:
    """Return a note as a sentence where its shape is a clause, or says how one is; empty for a thing.

    Args:
        piece: The note: "that I have worked abroad", "someone who listens", "the skills you need".
    """
    first, _, rest = piece.partition(" ")
    first = first.lower()
    if first == "that" and is_sentence(rest):
        second = rest.partition(" ")[0]
        own = second[:1].isupper() or second.lower() in SUBJECTS | DETERMINERS
        return sentence(rest if own else piece)  # "that month taught me a lot" is of that month
    told_of_others = _OTHERS.match(piece)
    told_of_me = _OF_ME.search(piece) and not _RELATIVE_TO_ME.search(piece) and first not in PREPOSITIONS | GERUNDS
    if (
        told_of_others
        or told_of_me
        or _MATCHING.fullmatch(piece)
        or _CAME.fullmatch(piece)
        or _tells(piece)
        or _SUBORDINATE.match(piece)
    ):
        return sentence(piece)
    if first in ("someone", "somebody", "one") and rest.startswith("who "):
        return sentence(f"I am {first} {rest}")
    if first == "never" and rest:
        after = rest.split()[1:2]
        done = re.match(r"(?:\w+(?:ed|en)|missed|had|lost|left|made|hurt|let|put|quit|said|been) \w", rest) is not None
        done = done or (bool(after) and after[0] in DETERMINERS)
        return sentence(f"I {'have' if done else 'am'} {phrase(piece)}")
    if first == "to" and rest:
        return sentence(f"I am able {phrase(piece)}")
    if _FEELING.fullmatch(piece.rstrip(".")) is None:
        return ""
    listed = " and " not in piece and not piece.lower().startswith("on time")
    return sentence(f"I am {' and '.join(phrase(piece).rsplit(', ', 1)) if listed else phrase(piece)}")


def _tells(piece: str) -> bool:
    """Return whether a thing of the candidate's is the subject of a verb: "my work at the mill fits the plans"."""
    found = _TELLING.match(piece)
    if found is None or _NO_SUBJECT_END.search(found["subject"]):
        return False
    words = _OWN_CLAUSE.sub("", found["subject"]).split()
    begins = words[0].lower() in DETERMINERS | GERUNDS or _ALIGNING.search(found[0]) is not None
    return begins and bool(found["sure"] or is_plain_subject(words))


def claim_required(piece: str) -> str:
    """Return the clause that one has what the position asks for, if a note says only that; else nothing.

    Args:
        piece: The note: "the skills you need".
    """
    if _REQUIRED.fullmatch(piece) is None:
        return ""
    said = phrase(piece)
    return f"I have {said if said.startswith(('the ', 'all ', 'my ')) else f'the {said}'}"


def is_certain(said: str) -> bool:
    """Return whether a phrase can stand in the middle of a sentence: no clause in it, no aside.

    Args:
        said: The phrase.
    """
    if _LEARNED.fullmatch(said) and "," not in said:
        return True
    said = _IN_BRACKETS.sub("", said)
    aside = [part.strip() for part in _COMMA.split(said)[1:]]
    if aside and (_LISTED.search(aside[-1]) is None or any(_NOT_LISTED.match(part) for part in aside)):
        return False
    return _CLAUSAL.search(said.lower()) is None and _SUBJECT.search(said) is None
