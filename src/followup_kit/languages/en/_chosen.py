"""Name what the candidate does instead, and what may stand before it."""

import re

from ..._lazy import lazy_regex
from .._template_strings import Strings
from ._free_text import JoinWith, deed, head_words, phrase, sentence
from ._sentences import is_sentence
from ._states import describe_state
from ._strengths import with_article
from ._words import DETERMINERS, GERUNDS, INTERROGATIVES, NUMBERS, POSTS, PREPOSITIONS, QUALITIES, TRADES, TURNS

_VERBS_OF_CHOICE = frozenset(
    "remain stay go take accept continue pursue join focus keep start return become be finish stick move study".split()  # noqa: SIM905
)
_VERBS_ALONE = frozenset({"retire", "relocate", "freelance", "wait"})
_MY_CURRENT = lazy_regex(r"(?<!my )\bcurrent (?=(?:team|employer|job|company|role|position|school)\b)")
_NOT_DOING = lazy_regex(r"not (?P<what>\w+ing\b.*)", re.IGNORECASE)
_SINGLE = frozenset("freelancing consulting retiring relocating traveling travelling volunteering".split())  # noqa: SIM905
_MASS = frozenset(
    """
    work employment research school college university retirement leave self-employment parenthood motherhood fatherhood
    training therapy stability security travel freelancing teaching nursing medicine law life time pay security home
    """.split()  # noqa: SIM905 - words read better as words
)
"""What is not counted, and has no article."""

_BEHIND = frozenset({"closer", "nearer", "elsewhere", "overseas", "abroad", "here", "locally", "instead"})
_NO_ARTICLE = DETERMINERS | PREPOSITIONS | NUMBERS | QUALITIES | {"not", "both", "back", "elsewhere", "home", "more"}
_CURRENT = lazy_regex(
    r"(?:my )?(?:current|present|existing) (?:(?P<with>employer|company|team|firm|school|hospital)|job|role|"
    r"position|post)"
)
_DEGREE = lazy_regex(
    r"(?:(?P<an>MBA|MSc|MA|MFA|MD|LLM)|PhD|Ph\.D\.|DPhil|BA|BSc|JD|[Mm]aster['’]s|[Bb]achelor['’]s)(?=\s|$)"
)
_NAMED_POST = lazy_regex(
    r"[A-Z][a-z]\w+ (?:[A-Z]\w+ )?(?:year|program|programme|fellowship|scholarship|grant|internship|residency|"
    r"degree|course|"
    r"job|role|position|post|offer)\b"
)
"""A post that is called by a name: "Fulbright year"."""

_CONSONANT = lazy_regex(r"(?:uni|use|eu|one)", re.IGNORECASE)
_NO_DOING = ("something", "anything", "nothing", "everything", "training", "nursing", "marketing", "engineering")


def fit_choice(chosen: str) -> str:
    """Return what is done instead as a phrase with its article, or in sentences.

    Args:
        chosen: The note.
    """
    if chosen.startswith("that ") and is_sentence(chosen[5:]):
        return sentence(chosen[5:])
    if is_sentence(chosen) or deed(chosen):
        return chosen if is_sentence(chosen) else deed(chosen)
    if (befallen := describe_state(chosen)).startswith("I've been"):
        return befallen
    if pausing := _NOT_DOING.fullmatch(chosen):
        return sentence(f"I won't be {pausing['what']}")
    return _name_one(with_article(_as_aim(_MY_CURRENT.sub("my current ", phrase(chosen)))))


def _name_one(chosen: str) -> str:
    """Return one thing that is chosen with the article that a note left out: "a credit union closer to home"."""
    if degree := _DEGREE.match(chosen):
        return f"{'an' if degree['an'] else 'a'} {chosen}"
    words = chosen.split()
    first = words[0].lower().strip(",")
    if first in ("which", "that", "because") and len(words) > 1:
        return f"something else, {chosen}" if first == "because" else f"something {chosen}"
    if first in INTERROGATIVES:
        return chosen
    if chosen[:1].isupper() and _NAMED_POST.match(chosen):
        return f"{'an' if chosen[0] in 'AEIO' else 'a'} {chosen}"
    if chosen[:1].isupper() or first in _NO_ARTICLE or first.endswith(("ing", "'s", "’s")) or first == "to":
        return chosen
    head = head_words(chosen)
    while len(head) > 1 and head[-1] in _BEHIND:
        head.pop()
    noun = head[-1]
    plural = noun.endswith("s") and not noun.endswith(("ss", "us", "is"))
    if noun in TRADES:
        return f"a position as {'an' if chosen[0] in 'aeiou' else 'a'} {chosen}"
    if plural or noun in _MASS or (len(words) == 1 and noun not in POSTS) or not noun.isalpha():
        return chosen
    vowel = chosen[0] in "aeiou" and not _CONSONANT.match(chosen)
    return f"{'an' if vowel else 'a'} {chosen}"


def _as_aim(chosen: str) -> str:
    """Return what is done instead with "to" where its verb stands without: "remain where I am"."""
    if current := _CURRENT.fullmatch(chosen):
        return f"to stay {'with' if current['with'] else 'in'} my {chosen.removeprefix('my ')}"
    first, _, rest = chosen.partition(" ")
    if first.lower() == "where" and rest:
        return f"to stay {chosen}"
    if not rest and first.lower() in _VERBS_ALONE:
        return f"to {chosen.lower()}"
    if rest and first in ("back", "elsewhere", "home", "abroad"):
        return f"to go {chosen}"
    return f"to {chosen[:1].lower()}{chosen[1:]}" if rest and first.lower() in _VERBS_OF_CHOICE else chosen


def kind_of_choice(_given: str | None, strings: Strings, _join: JoinWith) -> Strings:
    """Return which words may stand before what the candidate does instead.

    Args:
        strings: What every language has.
    """
    words = str(strings["chosen"]).lower().replace(",", "").split()
    kind = ""
    if words:
        kind = "post" if POSTS.intersection(head_words(str(strings["chosen"]))) else "thing"
        head = [word for word in head_words(str(strings["chosen"])) if word not in DETERMINERS]
        kind = "turn" if kind == "thing" and TURNS.intersection(head[-1:]) else kind
        doing = words[0] in GERUNDS | _SINGLE or (
            words[0].endswith("ing") and len(words) > 1 and kind == "thing" and words[0] not in _NO_DOING
        )
        kind = "doing" if doing else "aim" if words[0] == "to" or words[:2] == ["not", "to"] else kind
    return {"chosen_kind": kind}
