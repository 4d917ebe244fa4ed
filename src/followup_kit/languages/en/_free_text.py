"""Tell phrases from sentences in a candidate's own English, and fit either into a letter."""

import itertools
import re

from ..._lazy import lazy_regex
from .._remembering import remembered
from ._words import (
    ABBREVIATIONS,
    AIMED,
    COMMON_WORDS,
    COUNTED,
    DEEDS,
    DEGREES,
    DETERMINERS,
    FUNCTION_WORDS,
    GERUNDS,
    NOUNS_TOO,
    NUMBERS,
    PLACES,
    PLAIN_NOUNS,
    POINTERS,
    PREPOSITIONS,
    QUALITIES,
    RELATIVES,
    REQUESTED,
    STATES,
    STAYING,
    SUBJECTS,
    SUBORDINATORS,
    TELLING,
    TITLES,
    TRADES,
    VERBS,
)

_ENDS = (".", "!", "?", "…")
_CLOSERS = "\"'”’)]\u2069"
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

_INITIALS = lazy_regex(r"(?:[^\W\d_]+\.)*[^\W\d_]\.|(?:[^\W\d_]{1,3}\.){2,}")
_MARKS = ",;:.!?…\"“”()[]'‘’"
_FEWEST_WORDS = 4
_MANY_WORDS = 12
_SALARY = lazy_regex(r" (?=[$€£]\s?\d)(?:(?<=\bsalary )|(?<=\bwage )|(?<=\bbonus ))")
_OPENERS = SUBJECTS | POINTERS | DETERMINERS
_SMALL_BEFORE_SMALL = COMMON_WORDS | GERUNDS | DEEDS
_NO_ARTICLE = DETERMINERS | REQUESTED
_JOINING = PREPOSITIONS | DETERMINERS | GERUNDS | {"and", "or", "both", "all"}
_OPENING_NO_SUBJECT = (RELATIVES - {"it"}) | PREPOSITIONS
_BEFORE_NO_VERB = DETERMINERS | PREPOSITIONS
_CREDENTIALS = frozenset({"ticket", "certificate", "certification", "licence", "license", "qualification"})
_LEADING = PREPOSITIONS | GERUNDS | SUBORDINATORS | {"following", "having", "given", "based", "should", "were", "had"}
_SUBJECT_AFTER_COMMA = lazy_regex(r", (?:I|we|it|they|he|she)(?:['’]\w+)? \w")
"""Who did something after what leads to it: "Following a review, I was promoted"."""

_RATE = re.compile(r" (?:a|per) (?:hour|day|night|week|month|quarter|year)\b")
_CONJUNCTIONS = frozenset({"and", "or"})
_QUOTED = lazy_regex(r"(?<=\s)[\"“][^\"“”]*[\"”]")
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
    if _ends_inside(text) or text.rstrip(_CLOSERS).endswith(_ENDS[1:]) or _is_led_clause(text):
        return True
    words = [word.strip(_MARKS) for word in text.split()]
    stopped = text.endswith(".") and not _is_abbreviation(text.rpartition(" ")[2]) and text[:1].isupper()
    if _opens_sentence(words) or _is_clause(words, whole=stopped) or _OPENED_BEFORE.match(text):
        return True
    if stopped and words[0].lower() in _LEADING and _SUBJECT_AFTER_COMMA.search(text):
        return True
    return stopped and len(words) >= _FEWEST_WORDS and (_has_verb_somewhere(words) or _tells_at_length(words))


@remembered
def phrase(text: str) -> str:
    """Return a phrase with a small first letter where English wants one, and without a full stop of its own.

    Args:
        text: The phrase.
    """
    if not text.split():
        return text
    bare = text if _is_abbreviation(text.rpartition(" ")[2]) else text.rstrip(". ") or text
    first, _, rest = _SALARY.sub(" of ", bare).partition(" ")
    known = first.strip(_MARKS).lower()
    second_is_small = not rest[:1].isupper()
    if first[1:] == first[1:].lower() and (
        known in FUNCTION_WORDS
        or (known in PLAIN_NOUNS and second_is_small)
        or (second_is_small and rest and known in _SMALL_BEFORE_SMALL)
    ):
        first = first.lower()
    return f"{_article(first, rest)}{first} {rest}".strip()


@remembered
def deed(text: str) -> str:
    """Return the sentence that a line of a résumé stands for, such as ``Led two teams``; empty for any other words.

    Args:
        text: The words.
    """
    first, _, rest = text.partition(" ")
    verb = first.lower() if first[1:] == first[1:].lower() else ""
    head = head_words(rest)
    if rest.startswith("of ") or (head and head[0] not in COUNTED and head[-1].rstrip("s") in _CREDENTIALS):
        return ""
    if rest and verb == "been":
        return sentence(f"I have been {rest}")
    regular = verb.endswith("ed") and verb not in QUALITIES and TRADES.isdisjoint(head_words(text)[-1:])
    if rest and (verb in STATES or (verb in DEEDS and _is_done_to(rest)) or (regular and _is_counted(rest))):
        return sentence(f"I {verb} {rest}")
    return ""


def _is_done_to(rest: str) -> bool:
    """Return whether words are what a verb was done to, and not a noun that its participle describes."""
    words = rest.split()
    first = words[0].strip(_MARKS).lower()
    if first in AIMED or _is_counted(rest):
        return True
    if first == "and" and len(words) > 1 and (words[1].lower() in DEEDS or words[1].lower() in STATES):
        return True
    head = head_words(rest)
    return bool(head) and len(words) > 1 and head[-1].endswith("s") and not head[-1].endswith("ss")


def _is_counted(rest: str) -> bool:
    """Return whether words after a verb say how much or which: "40 titles", "a team", "calls by 30%"."""
    words = [word.strip("\"'()").lower() for word in rest.split()]
    if words[0] in COUNTED or words[0][:1] in "$€£0123456789":
        return True
    return any(word in AIMED and (after[:1].isdigit() or after in NUMBERS) for word, after in itertools.pairwise(words))


def head_words(text: str) -> list[str]:
    """Return the small words of a phrase up to the end of its first noun, before what belongs to it.

    Args:
        text: The phrase.
    """
    head: list[str] = []
    for place, word in enumerate(text.split()):
        small = word.strip(_MARKS).lower()
        if place and (small in PREPOSITIONS or small in RELATIVES or small in GERUNDS):
            break
        head.append(small)
        if word.endswith((",", ":", ";")):
            break
    return head


def sentence(text: str) -> str:
    """Return sentences with a capital at the beginning and a mark at the end.

    Args:
        text: The sentences.
    """
    return capitalize(text if text.rstrip(_CLOSERS).endswith(_ENDS) else f"{text}.")


def capitalize(text: str) -> str:
    """Return a text with a capital at its beginning, unless its first word has one inside, as ``iOS`` has.

    Args:
        text: The text.
    """
    first = text.partition(" ")[0]
    return text if first[1:] != first[1:].lower() else text[:1].upper() + text[1:]


def _ends_inside(text: str) -> bool:
    """Return whether a sentence ends before the end of the text."""
    if _MARK.search(text) is None:  # as in most phrases
        return False
    for match in _END.finditer(text):
        before, after = match.group(1), match.group(2)
        if before.endswith(_ENDS[1:]):
            return True
        bare = after.lstrip("\"'“‘([")
        if not bare[:1].isupper():
            continue
        if not _is_abbreviation(before):
            return True
        opener = bare.strip(_MARKS).lower()
        title = before.strip(_MARKS).lower() in TITLES
        if not title and (opener in _OPENERS or "'" in opener or "’" in opener):
            return True
    return False


def _is_abbreviation(word: str) -> bool:
    """Return whether a word's full stop belongs to it: ``Inc.``, ``U.S.``, ``Ph.D.``, the initial of a name."""
    bare = word.strip("\"'“”‘’()[],;:")
    return bare.endswith(".") and (bare.rstrip(".").lower() in ABBREVIATIONS or _INITIALS.fullmatch(bare) is not None)


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
    if found is None:
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
        before = words[:place]
        previous = before[-1].lower()
        if previous == "to" or (small in NOUNS_TOO and previous in DETERMINERS):
            continue
        after = words[place + 1 :]
        return _is_plain_subject(before) and bool(after) and (whole or not _is_dangling(after))
    return False


def _without_rates(words: list[str]) -> list[str]:
    """Return words without how often something is: "four nights a week"."""
    text = " ".join(words)
    return _RATE.sub("", text).split() or words


def _is_plain_subject(words: list[str]) -> bool:
    """Return whether words before a verb are one noun with what belongs to it, and no noun with a clause after it."""
    words = _without_rates(words)
    small = [word.lower() for word in words]
    if small[0] in _OPENING_NO_SUBJECT or not RELATIVES.isdisjoint(small[1:]):
        return False
    for place in range(1, len(words)):
        if small[place - 1] in _JOINING or words[place - 1].endswith(","):
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


def _article(first: str, rest: str) -> str:
    """Return the article that a degree or a background wants and a candidate's note left out."""
    words = f"{first} {rest}".split()
    if words[0].lower() in _NO_ARTICLE or "'" in first or "’" in first:
        return ""
    head: list[str] = []
    for word in words:
        if word.lower() in PREPOSITIONS:
            break
        head.append(word)
        if word.endswith(","):
            break
    noun = head[-1].strip(_MARKS).lower() if head else ""
    if noun in PLACES and head == words:
        return "the "
    if noun not in DEGREES or any(char.isdigit() for char in head[0]):
        return ""
    if len(head) > 1 and any(word.lower() in _CONJUNCTIONS or "’s" in word or "'s" in word for word in head):
        return ""
    return "an " if words[0][:1].lower() in "aeio" else "a "
