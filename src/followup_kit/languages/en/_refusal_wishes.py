"""Look ahead at the end of an answer to a refusal: what one would like, to be kept in mind, and a last line."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..._lazy import lazy_regex
from .._template_strings import Strings, Values, yes
from ._clauses import is_certain
from ._free_text import sentence
from ._joined import is_plain, join_own
from ._own_words import split_sentences
from ._parts import says_to_stay_in_touch
from ._reasons import Reason
from ._requests import ask_kindly
from ._sentences import is_sentence

_AIMED = lazy_regex(r"\bI would like to (?=(?:be|come|apply|work|hear|meet|join|help|cover|talk|reconnect)\b)")
_LOOKING_AHEAD = lazy_regex(
    r"\b(?:apply again|let me know (?:if|when)|(?:call|write to|ring|email|contact) me (?:if|when)|"
    r"(?:if|when|should) .*, (?:please )?(?:call|write to|contact|let) me|"
    r"if (?:you (?:should |ever )*(?:need|have)|something|anything|"
    r"(?:an?|the|your) .* (?:opens?|comes? up|falls?|should))|"
    r"reconnect|work (?:with|for) you|hear (?:of|about|from)|(?:chance|opportunity) to)\b",
    re.IGNORECASE,
)
_ELSEWHERE = lazy_regex(r"\b(?:opportunities|openings|roles|positions|vacancies)\b", re.IGNORECASE)
_MATCHING = lazy_regex(
    r"(?:Other|Future|Different) (?:opportunities|openings|roles|positions) (?:might|may|could)\b[^,;]*\."
)
_ENDS_ELSEWHERE = lazy_regex(r"(?:for|about|of) (?:\w+ ){1,3}(?:opportunities|openings|roles|positions|vacancies)\.$")
_INTERESTED = lazy_regex(r"I(?:['’]m| am)? (?:\w+ ){0,2}(?:remain|interested|admire\w*|respect|enthusiastic)\b")
_HOPED = lazy_regex(r"\b(?:I (?:\w+ )?hope|(?:I['’]m|I am) hoping)\b")
_JOINED = lazy_regex(r"[;:]|, (?:and|but)\b|\band (?:will|I|it|we|they|would)\b|\bbut\b")
_MENTIONED_TIME = lazy_regex(r"(?<!this )(?<!next )\btime\b")
_OF_WORK = lazy_regex(
    r"\b(?:interest\w*|work\w*|team|company|you|your|position|role|field|industry|love|hope|goal|dream|plan|passion\w*|"
    r"learn\w*|career|like|want|mov\w+|liv\w+)\b"
)
"""What speaks of the work, for which one would like to be kept in mind."""

_PREDICATE = lazy_regex(r" (?:fine|ok|okay|welcome|possible|available)\Z")
_LONGEST_JOINED = 120
_WILL = lazy_regex(r"I (?:shall|will)\b|I['’]ll\b")


_OFFERED = lazy_regex(
    r"I(?:['’]m| am|['’]d| would)(?: be)? (?:\w+ )?(?:happy|glad) to (?:be (?:a|of)|help|return|share)\b"
)
"""What the candidate offers in turn, which comes last."""

_GLADLY = lazy_regex(
    r"I(?:['’]d| would) (?:be glad|be happy|like|love|welcome)(?: the (?:chance|opportunity))? to "
    r"(?=(?:be considered|hear|be kept)\b)"
)
_IN_TOUCH = lazy_regex(
    r"\b(?:(?:stay|keep|be|remain|staying|keeping|connect\w*) (?:in (?:touch|contact)|connected|with|on)|reconnect\w*|"
    r"paths?\b|keep(?:ing)? me|in mind)"
)


_LOVE = lazy_regex(r"\bI['’]d\b|\blove to\b")
_FORMALLY = (
    ("I'd love to stay in touch and be considered ", "I would be glad to stay in touch and to be considered "),
    ("I'd love to stay in touch", "I would like to stay in touch"),
    ("I'd be glad to", "I would be glad to"),
    (" would love to be considered if", " would welcome the opportunity to be considered if"),
)
"""What we say, and how we say it to somebody addressed by their honorific."""

_KEEP_PAPERS = lazy_regex(r"Please (?:do )?keep my [\w ,é]+ on file\.")
_REMEMBER = lazy_regex(r"Please (?:do )?(?:keep|bear|think|consider)\b")
_ABBREVIATED = lazy_regex(r"\b(?:Inc|Co|Corp|Ltd|LLC|[A-Z])\.\Z")
_WISHED_BEFORE = lazy_regex(r"\bI(?:['’]d| would) love to\b")


class Wanted(NamedTuple):
    """What a candidate notes that looks ahead.

    Args:
        own: Their own sentences.
        requested: What they request in sentences.
        noted: What they request in phrases.
    """

    own: Sequence[str]
    requested: Sequence[str]
    noted: Sequence[str]


def look_ahead(
    values: Values, strings: Strings, wanted: Wanted, reason: Reason, story: Sequence[str], *, kept: bool = False
) -> Strings:
    """Return what looks ahead: the candidate's own sentences and requests, and the wish to be kept in mind.

    Args:
        values: The validated values by name.
        strings: What follows from each field alone.
        wanted: What the candidate notes that looks ahead.
        reason: Why one would like to hear again.
        story: The candidate's other sentences, of which one may wish to hear again already.
        kept: Whether the candidate says before that they look to the next time.
    """
    later = _lead_to_pleas(vary_wishes([*wanted.own, *wanted.requested]))
    requests = _AIMED.sub("I would be glad to ", ask_kindly(wanted.noted, _list))
    strengths, told_strengths = _tell_strengths(values, strings)
    requested = " ".join(each for each in (*later, requests) if each)
    if (
        strings["strengths_mine"]
        and str(strings["strengths_mine"]).removeprefix("my ").casefold() in requested.casefold()
    ):
        strengths = ""  # once is enough
    bare = _keep_in_mind([], reason, strengths)
    heard = _is_touched([requested]) or _LOOKING_AHEAD.search(requested)
    told_strengths = {**told_strengths, "kept": yes(heard), "keep_in_mind_bare": bare, "requested": requested}
    said = join_own(later)
    if values["stay_connected"] is False or kept:
        told = " ".join(each for each in (*said, requests, reason.sentences) if each)
        return told_strengths | {"looking_ahead": told}
    offered = [each for each in said if _OFFERED.match(each)]
    said = [each for each in said if each not in offered]
    if _GLADLY.match(requests) and not any(map(_IN_TOUCH.search, (requests, *said, *story))):
        requests = _GLADLY.sub("I'd love to stay in touch and ", requests, count=1)
    if strengths and _ENDS_ELSEWHERE.search(requests):
        requests, strengths = f"{requests[:-1]}, especially where {strengths}.", ""
    touched = _is_touched([*said, *story, requests]) or _IN_TOUCH.search(requests) is not None
    if touched or _LOOKING_AHEAD.search(requests):
        said, requests = join_own([*said, *([requests if touched else _touch(requests)] if requests else [])]), ""
    also = requests.replace("I would be grateful", "I would also be grateful", 1)
    told = " ".join(
        each
        for each in (
            _keep_in_mind(said, reason, strengths, joined=not wanted.requested, touched=touched),
            also,
            *offered,
        )
        if each
    )
    own = " ".join((*wanted.own, *wanted.requested, *story))
    return told_strengths | {"looking_ahead": told if strings["warm"] else _formally(told, own)}


def _formally(told: str, own: str) -> str:
    """Return what looks ahead in the words that one has for somebody addressed by their honorific."""
    for said, formal in () if _LOVE.search(own) else _FORMALLY:
        told = told.replace(said, formal)
    return told


def _lead_to_pleas(said: Sequence[str]) -> list[str]:
    """Return sentences, a plea to be remembered as what follows from the interest before it, and for what.

    Args:
        said: The sentences: "I remain an admirer of Acme.", "Please keep my details on file.".
    """
    led: list[str] = []
    for each in said:
        before = led[-1] if led else ""
        plea = f"{each[:-1]} in case a similar position opens." if _KEEP_PAPERS.fullmatch(each) else each
        short = len(before) <= _LONGEST_JOINED and not (_JOINED.search(before) or _ABBREVIATED.search(before))
        leads = short and _INTERESTED.match(before) and is_plain(before)
        if leads and _REMEMBER.match(plea):
            led[-1] = f"{before[:-1]}, so p{plea[1:]}"
        else:
            led.append(plea)
    return led


def vary_wishes(said: Sequence[str]) -> list[str]:
    """Return wishes of which no two next to each other begin alike: the second is one that one has also.

    Args:
        said: The sentences: "I would love to visit.", "I'd love to keep in touch.".
    """
    varied = list(said)
    for place in range(1, len(said)):
        alike = _WISHED_BEFORE.search(said[place - 1]) and _WISHED_BEFORE.match(said[place])
        varied[place] = said[place].replace(" love to ", " also love to ", 1) if alike else said[place]
    return varied


def _list(phrases: Sequence[str]) -> str:
    """Return phrases as a list in a sentence."""
    return " and ".join(phrases) if len(phrases) < 3 else f"{', '.join(phrases[:-1])}, and {phrases[-1]}"  # noqa: PLR2004


def _is_touched(said: Sequence[str]) -> bool:
    return any(says_to_stay_in_touch(each) for each in said if each)


def _touch(requests: str) -> str:
    """Return requests that look ahead with the wish to stay in touch, of which they do not speak."""
    if requests.startswith("Please "):
        return f"I'd love to stay in touch, so p{requests[1:]}"
    return (
        f"I'd love to stay in touch, and {requests}"
        if requests.startswith("I ")
        else f"I'd love to stay in touch. {requests}"
    )


def _keep_in_mind(
    said: Sequence[str], reason: Reason, strengths: str, *, joined: bool = False, touched: bool = False
) -> str:
    """Return the wish to be kept in mind, joined to what looks ahead or why; the candidate's own if there is one.

    Args:
        said: The candidate's own sentences and requests that look ahead.
        reason: Why one would like to hear again.
        strengths: What would be useful, as a clause: "my French would be useful"; empty if nothing was noted.
        joined: Whether the wish may be joined to the last of the sentences.
        touched: Whether another sentence wishes to stay in touch.
    """
    where = f"if a position opens where {strengths}" if strengths else "if a similar position opens"
    why = f"I would like {reason.phrase}. {reason.sentences}".strip() if reason.kind == "aim" else reason.sentences
    end = f"{',' if reason.kind == 'thing' else ''} {reason.clause}" if reason.phrase and reason.kind != "aim" else ""
    if touched or any(map(_LOOKING_AHEAD.search, said)):
        more = f"I'd be glad to be considered {where}{end}." if strengths or end else ""
        return " ".join(each for each in (*said, why, more) if each)
    wish = f"I'd love to stay in touch and be considered {where}"
    if why and not end:
        *before, last = split_sentences(why)
        if is_plain(last) and _OF_WORK.search(last):
            useful = f" {where}." if strengths else "."
            return " ".join([*said, *before, f"{last[:-1]}, so please do keep me in mind{useful}"])
        return " ".join([*said, why, f"{wish}."])
    *before, last = said or [""]
    if _WILL.match(last):  # ends on what the candidate will do
        return " ".join([f"{wish}{end}.", *said])
    if _MATCHING.match(last) and not (strengths or end):
        return " ".join([*before, f"{last[:-1]}, so I'd be glad to be kept in mind for them."])
    if _ELSEWHERE.search(last) and _JOINED.search(last) and not (strengths or end):
        return " ".join(said)
    if _ELSEWHERE.search(last) and not strengths:  # names already what else one would like to hear of
        wish = "I'd love to stay in touch"
    if joined and last.endswith(".") and len(last) < _LONGEST_JOINED and not _JOINED.search(last):
        interested = _INTERESTED.match(last) and "stay in touch and" in wish
        wish = f" and would love to be considered {where}" if interested else f", and {wish}"
        return " ".join([*before, f"{last[:-1]}{wish}{end}."])
    return " ".join(each for each in (*said, f"{wish}{end}.") if each)


def part_with(
    said: str, ahead: str, parts: Mapping[str, Sequence[str]], company: str, *, again: bool, grateful: bool, ready: bool
) -> Strings:
    """Return the last line: thanks, and a wish; by itself where what looks ahead is long enough.

    Args:
        said: What the letter says of the time that was, and the candidate's own sentences.
        ahead: What looks ahead.
        parts: The candidate's own sentences by part.
        company: The employer; empty where its name is too long to be named once more, or was named just before.
        again: Whether one would like to meet again.
        grateful: Whether the letter is grateful for what it asks.
        ready: Whether the candidate says before that they look to the next time.
    """
    own = bool(parts["later"] or len(split_sentences(ahead)) > 1)
    hoped = again and not (own or _HOPED.search(said) or _is_touched([ahead]))
    hope = "I hope our paths cross again"
    thanks = "Thank you again" if _MENTIONED_TIME.search(said) else "Thank you again for your time"
    wish = f"I wish you and the team{f' at {company}' if company else ''} all the best"
    if parts["thanks"] and parts["later"]:
        line = ""
    elif ready:
        line = f"{thanks}."
    elif parts["thanks"] or grateful:
        line = f"{f'{hope}, and ' if hoped else ''}{wish}."
    elif own:  # the candidate's own words close the letter
        line = f"{thanks if thanks.endswith('time') else wish}."
    else:
        line = f"{thanks}, and {hope if hoped else wish}."
    apart = len(split_sentences(ahead)) > 1
    return {"parting": "" if apart else line, "parting_apart": line if apart else ""}


def _tell_strengths(values: Values, strings: Strings) -> tuple[str, Strings]:
    """Return strengths as a clause; or none, and as sentences, where a note has a clause of its own."""
    named = str(strings["strengths_named"])
    if _PREDICATE.search(named):  # says by itself how something is
        stated = f"{strings['strengths_sentence']} {sentence(named)}".strip()
        return _useful({**strings, "strengths_named": ""}), {"strengths_named": "", "strengths_sentence": stated}
    both = strings["strengths_mine"] and named
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
