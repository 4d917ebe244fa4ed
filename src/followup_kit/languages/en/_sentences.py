"""Tell whole sentences from phrases in a candidate's own English."""

import re

from ..._lazy import lazy_regex
from .._remembering import remembered
from ._free_text import CLOSERS, ENDS, MARKS, is_abbreviation
from ._words import (
    DETERMINERS,
    GERUNDS,
    NOUNS_TOO,
    POINTERS,
    PREPOSITIONS,
    RELATIVES,
    STAYING,
    SUBJECTS,
    SUBORDINATORS,
    TELLING,
    TITLES,
    VERBS,
)

_MARK = lazy_regex(r"[.!?…]")
_END = lazy_regex(r"(?<!\S)(\S*[.!?…])[\"'”’)\]]*\s+(\S+)")
_OPENED_BEFORE = lazy_regex(
    r"(?:based on|given|having|as|after|before|since|because|although|though|while|in|at|with|for|during|on|over|when|"
    r"thanks to|until) (?!.*\b(?:that|which|who|whom) .*, )[^.!?]*, (?:I|we|I['’]\w+) (?:\w+ly )?[\w'’]+ \S|"
    r"(?:at|in|during|with) (?!the (?!last|past|same))[^,.!?]{3,40} I (?:\w+ly )?"
    r"(?:cut|took|made|led|built|ran|wrote|won|set|brought|grew|kept|taught|[a-z]+ed) "
    r"(?:the|a|an|my|our|two|three|four|five|six|\d\S*|[\w-]+ from) ",
    re.IGNORECASE,
)
"""A sentence that begins with when, where or on what grounds, before its subject."""

_GERUND_SUBJECT = lazy_regex(
    r"(?:[A-Z][a-z]+ing|Even|Anything|Whatever)\b.*\b(?:would|will|could|might) (?:\w+ )?(?:be|help|mean|make|give|"
    r"let)\b|"
    r"[A-Z][a-z]+ing\b(?:(?!\b(?:whose|where|when|while|if|how|because|what)\b)[^.])*"
    r"(?<!\bthat)(?<!\bwhich)(?<!\bwho) (?:was|is|has been|taught me|gave me|showed me) \S"
)
"""What would be of use, as the subject of its sentence: "Understanding where I fell short would be invaluable."."""

_DESCRIBED_SUBJECT = lazy_regex(
    r"(?:The|Your|That|This) (?:[\w'’-]+ ){1,3}?(?:that |which )?(?:you|we|I|they) (?:(?:have|had|just|also) )?"
    r"(?:\w+ed|told me(?: about)?|spoke (?:of|about)|saw|gave me|have|want|need|use)\b[^,;:]{,40}?"
    r"(?<!\bthat)(?<!\bwhich)(?<!\bwho) "
    r"(?:is|was|are|were|has|have|would|will|can|fits?|match(?:es)?|reminds?|made|gave|struck) \S"
)
"""A subject with a clause of its own, before the verb: "The constraint you described is one I know."."""

_FEWEST_WORDS = 4
_MANY_WORDS = 12
_OPENERS = SUBJECTS | POINTERS | DETERMINERS
_JOINING = PREPOSITIONS | DETERMINERS | GERUNDS | {"and", "or", "both", "all"}
_OPENING_NO_SUBJECT = (RELATIVES - {"it"}) | PREPOSITIONS
_BEFORE_NO_VERB = DETERMINERS | PREPOSITIONS
_LEADING = PREPOSITIONS | GERUNDS | SUBORDINATORS | {"following", "having", "given", "based", "should", "were", "had"}
_OWNERS = frozenset("you your we our i my they their he she his her".split())  # noqa: SIM905
"""Whose clause may begin behind a noun, as in "the tools your team is using"."""

_SURE_VERBS = frozenset(
    "is are was were isn't aren't wasn't weren't will would can could should may might must won't wouldn't".split()  # noqa: SIM905
)
_SUBJECT_AFTER_COMMA = lazy_regex(r", (?:I|we|it|they|he|she)(?:['’]\w+)? \w")
"""Who did something after what leads to it: "Following a review, I was promoted"."""

_RATE = re.compile(r" (?:a|per|each|every) (?:hour|day|night|week|month|quarter|year|way|shift)\b")
_QUOTED = lazy_regex(r"(?<=\s)[\"“][^\"“”]*[\"”]")
_ASIDE = lazy_regex(r" \([^()]*\)(?=[ .,;:!?])")
_PARENTHESIS = lazy_regex(
    r", (?:I (?:think|believe|suppose|hope|feel|know|find|understand|must (?:say|admit))|"
    r"however|too|of course|in turn|in fact|"
    r"in my (?:view|experience|opinion)|to me|as (?:I|you) (?:said|mentioned|know|saw)|for me|therefore|though),"
)
_LED_CLAUSE = lazy_regex(
    r"(?:[Aa]t(?! least| most)|[Ii]n|[Dd]uring|[Ff]or|[Oo]n|[Ww]ith|[Tt]hrough|[Uu]nder|[Ff]rom|[Aa]fter|[Bb]efore|"
    r"[Tt]hroughout|[Aa]cross|[Bb]esides)\b [^;:]*?(?P<last>[\w.'’]+)(?P<comma>,?) (?:I|we)(?:['’]\w+)? "
    r"(?:(?:have|had|also|then|once|\w+ly) )?(?P<verb>[a-z]+) (?P<object>\S+)"
)
"""A clause behind its adverbial, as in "at Tessera I ran win-back calls"; "in the team I ran at Tessera" is none."""

_NO_OBJECTS = PREPOSITIONS | {"there", "here", "then", "since", "together", "most", "best", "myself", "and", "or", "is"}


@remembered
def is_sentence(text: str) -> bool:
    """Return whether words are whole sentences, not a phrase that completes one.

    Args:
        text: The words, at least one.
    """
    if '"' in text or "“" in text:  # a question that is quoted ends no sentence: Joe's "What do you do then?"
        text = _QUOTED.sub(lambda quoted: re.sub(r"[.!?…]", "", quoted[0]), text)
    if "(" in text:  # an aside has a clause of its own
        text = _ASIDE.sub("", text) or text
    if ", " in text:  # what is said between two commas parts a subject from its verb: "This, I think, is what"
        text = _PARENTHESIS.sub("", text)
    if _ends_inside(text) or text.rstrip(CLOSERS).endswith(ENDS[1:]) or _is_led_clause(text):
        return True
    words = [word.strip(MARKS) for word in text.split()]
    stopped = text.endswith(".") and not is_abbreviation(text.rpartition(" ")[2]) and text[:1].isupper()
    if _opens_sentence(words) or _is_clause(words, whole=stopped) or _OPENED_BEFORE.match(text):
        return True
    if stopped and (_GERUND_SUBJECT.match(text) or _DESCRIBED_SUBJECT.match(text)):
        return True
    if stopped and words[0].lower() in _LEADING and _SUBJECT_AFTER_COMMA.search(text):
        return True
    if stopped and len(words) >= _FEWEST_WORDS and _has_sure_verb(words):
        return True
    return stopped and len(words) >= _FEWEST_WORDS and (_has_verb_somewhere(words) or _tells_at_length(words))


def _ends_inside(text: str) -> bool:
    """Return whether a sentence ends before the end of the text."""
    if _MARK.search(text) is None:  # as in most phrases
        return False
    for match in _END.finditer(text):
        before, after = match.group(1), match.group(2)
        if before.endswith(ENDS[1:]):
            return True
        bare = after.lstrip("\"'“‘([")
        if not bare[:1].isupper():
            continue
        if not is_abbreviation(before):
            return True
        opener = bare.strip(MARKS).lower()
        title = before.strip(MARKS).lower() in TITLES
        if not title and (opener in _OPENERS or "'" in opener or "’" in opener):
            return True
    return False


def _opens_sentence(words: list[str]) -> bool:
    """Return whether the first words can only be a subject: a pronoun, or a pointer with its verb."""
    first = words[0].replace("’", "'")
    if first.isupper() and first[:2] not in ("I", "I'"):  # IT is a trade, not a pronoun
        return False
    subject = first.lower().partition("'")[0]
    if subject in SUBJECTS:
        return len(words) > 1
    return subject in POINTERS and ("'" in first or (len(words) > 1 and words[1].lower() in VERBS))


def _is_led_clause(text: str) -> bool:
    """Return whether a clause of the candidate's follows where or when it was, and is not what that is told by."""
    found = _LED_CLAUSE.match(text)
    if found is None or found["last"].lower() in RELATIVES:  # "for reasons which I would rather keep"
        return False
    named = found["last"][:1].isupper() or found["last"].isdigit()
    return bool(found["comma"]) or named or found["object"].lower() not in _NO_OBJECTS


def _is_clause(words: list[str], *, whole: bool) -> bool:
    """Return whether a noun before a finite verb makes the words a sentence, with a full stop or without."""
    for place, word in enumerate(words[1:], 1):
        small = word.lower().replace("’", "'")
        if small not in VERBS and not (small in TELLING and words[place + 1 : place + 2] in (["me"], ["us"])):
            if small in RELATIVES:
                return False
            continue
        if small == "should" and words[place + 1 : place + 2] and words[place + 1].lower() in _OPENERS:
            return False  # "should our paths cross again": a condition, no verb of this subject
        before = words[:place]
        previous = before[-1].lower()
        if previous == "to" or (small in NOUNS_TOO and previous in DETERMINERS):
            continue
        after = words[place + 1 :]
        return is_plain_subject(before) and bool(after) and (whole or not _is_dangling(after))
    return False


def _without_rates(words: list[str]) -> list[str]:
    """Return words without how often something is: "four nights a week"."""
    text = " ".join(words)
    return _RATE.sub("", text).split() or words


def is_plain_subject(words: list[str]) -> bool:
    """Return whether words before a verb are one noun with what belongs to it, and no noun with a clause after it.

    Args:
        words: The words, at least one.
    """
    words = _without_rates(words)
    small = [word.lower() for word in words]
    if small[0] in _OPENING_NO_SUBJECT or not RELATIVES.isdisjoint(small[1:]):
        return False
    for place in range(1, len(words)):
        if small[place - 1] in _JOINING or words[place - 1].endswith(",") or small[place - 1].isdigit():
            continue
        if small[place] in DETERMINERS or (words[place][:1].isupper() and not words[place - 1][:1].isupper()):
            return False
    return True


def _is_dangling(after: list[str]) -> bool:
    """Return whether what follows a verb lacks its object, as in ``the tools your team is working on``."""
    last = after[-1].lower()
    return last in PREPOSITIONS or (len(after) == 1 and last.endswith(("ing", "ed", "en")))


def _has_verb_somewhere(words: list[str]) -> bool:
    """Return whether words that came with a capital and a full stop are a sentence after all."""
    small = [word.lower().replace("’", "'") for word in words]
    if small[0] in SUBORDINATORS and SUBJECTS & {word.partition("'")[0] for word in small[1:]}:
        return True
    if small[0] in GERUNDS or RELATIVES & set(small[1:4]):
        return False
    return any(word in STAYING and small[place] not in _BEFORE_NO_VERB for place, word in enumerate(small[1:]))


def _has_sure_verb(words: list[str]) -> bool:
    """Return whether the first clause has a verb that can be nothing else: "Even a word would be helpful."."""
    for place, word in enumerate(words):
        small = word.lower().replace("’", "'")
        before = words[place - 1].lower() if place else ""
        owns = small in _OWNERS
        if (small in RELATIVES and not owns) or (owns and place and before not in PREPOSITIONS):
            return False
        if small == "should" and words[place + 1 : place + 2] and words[place + 1].lower() in _OPENERS:
            return False
        if place > 1 and small in _SURE_VERBS and word != "May" and before not in ("to", "and", "or"):
            return place + 1 < len(words)
    return False


def _tells_at_length(words: list[str]) -> bool:
    """Return whether many words with a capital and a full stop tell what something did: "The approach centered on"."""
    if len(words) < _MANY_WORDS or words[0].lower() not in DETERMINERS:
        return False
    small = [word.lower() for word in words]
    first = next((place for place, word in enumerate(small) if place > 1 and word.endswith("ed")), 0)
    return (
        bool(first)
        and not any(word in _OPENING_NO_SUBJECT or word in SUBJECTS or word in GERUNDS for word in small[1:first])
        and small[first - 1] not in DETERMINERS
        and words[first : first + 1] != words[-1:]
    )
