"""Join what a thank-you or a note of connection says into spoken sentences: the talk, the impression, the strengths."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from ._free_text import deed, is_sentence, phrase, sentence
from ._strengths import join_sentences, own_phrase, say_of_oneself, split_notes, with_article
from ._words import DETERMINERS, GERUNDS, POINTERS, TRAITS, WORKED

Join = Callable[[Sequence[str]], str]

_MOST_TOGETHER = 3
_FEW = 4
_MOST_JOINED = 80
_MOST_NAMED_WORDS = 6
_SENTENCES = re.compile(r"(?<=[.!?…])(?<!\b[A-Z]\.)(?<!Mr\.)(?<!Dr\.)(?<!Ms\.)(?<!Mrs\.)(?<!St\.) (?=[A-Z\"“])")
_MADE = re.compile(
    r"your (?:[\w-]+ ){0,2}(?:article|post|talk|panel|book|podcast|presentation|keynote|session|webinar|lecture|paper|"
    r"blog|piece|video|demo|tour|workshop)s?\b"
)
_TOLD_BY_THEM = re.compile(
    r"(?:your|the (?:team|company|department|staff|group|firm)['’]s|(?:how|what|why|where|when) (?:you|your|the|we)\b)"
)
_BLURRED = re.compile(r"\band\b|[,;](?!\d)")
_LEADING = re.compile(r"(?:It|That|This) (?=[a-z])")
_WISH = re.compile(
    r"\b(?:should|must|ought|needs? to|could be|can be|would be|would make|would suit|would fit|fits?|suits?|"
    r"match(?:es)?|aligns?)\b"
)
_OF_ME = re.compile(r"\b(?:I|me|we|us)\b")
_MY_WORTH = re.compile(
    r"My (?:[\w-]+,? ){0,4}(?:would|could|will|can|fits?|match(?:es)?|aligns?|suits?|makes?|is|are) (?!in\b)"
)
_COULD = re.compile(r"I (?:(?:could|can) (?:be|make|add|contribute|help|bring)|(?:could|would) fit)\b")
_FITTING = re.compile(r"(?P<what>(?!that)\w.*?) (?:that|which) (?P<fit>fits?|suits?|match(?:es)?) (?P<rest>.+)")
_PRACTISED = ("research", "study", "work")
_SHORT_OF_ME = re.compile(r"I (?:am|was|felt|feel|enjoyed|liked|loved|learned|came|left|can|would)\b")
_AND_SO = re.compile(r"; (?=(?:I|we|it)\b)")
_AND_WE_COULD = re.compile(r", and (?P<we>we|I) (?=(?:could|can) )")
_KEEN = re.compile(
    r"\b(?:(?:even|still|all the) more (?:excited|enthusiastic)|more enthusiastic|"
    r"excited (?:about|to (?:join|work|start))|"
    r"eager|interest(?:ed)? in (?:the|this|working|joining|becoming|your)|my interest|"
    r"most want|dream|what I am looking for|kind of opportunity|love to|would like to (?:join|work|take|contribute)|"
    r"look(?:ing)? forward to (?:work|join|becom)\w*|hope to (?:work|join)|joining|want this|want the)\b",
    re.IGNORECASE,
)
_YEARS_AT = re.compile(r"(?P<many>[a-z]+|\d+) (?P<unit>years?|months?) (?=(?:at|in|with|as|on|for)\b)", re.IGNORECASE)
_LABELLED = re.compile(r"(?P<label>[\w-]+(?: [\w-]+){0,2}): (?P<rest>(?:an?|the) .*)")
_RESULT = re.compile(
    r"\S+ .*\b(?:cut|reduced|down|up|raised|increased|grown|doubled|halved|improved|saved|brought|shortened|lowered)\b"
    r".*\b(?:by|from|to|in)\b"
)
_ONES = ("one", "1", "a")
_IRREGULAR = {
    "led": "leading",
    "ran": "running",
    "built": "building",
    "taught": "teaching",
    "wrote": "writing",
    "oversaw": "overseeing",
    "sold": "selling",
    "held": "holding",
    "kept": "keeping",
    "drove": "driving",
    "spoke": "speaking",
    "rebuilt": "rebuilding",
    "manage": "managing",
    "lead": "leading",
    "run": "running",
    "teach": "teaching",
    "design": "designing",
    "build": "building",
    "develop": "developing",
    "write": "writing",
    "coordinate": "coordinating",
    "oversee": "overseeing",
    "handle": "handling",
    "supervise": "supervising",
    "train": "training",
    "maintain": "maintaining",
}
_CLARIFYING = re.compile(
    r"(?:You asked|When you asked|You wanted|On your question|About your question|As for|Regarding|To come back)\b"
)


class Brought(NamedTuple):
    """Strengths as what one brings along.

    Args:
        things: Up to three, joined: "my coursework in logistics and my experience running a depot".
        more: Those beyond.
        results: What one can point to: "error rate down by a third".
        told: What only a sentence says: "I am fluent in French."
        own: The candidate's own sentences.
    """

    things: str
    more: str
    results: str
    told: str
    own: str


def tell_brought(given: Sequence[str], join: Join) -> Brought:
    """Return strengths as what one brings along.

    Args:
        given: The notes.
        join: Joins phrases in a list with "and".
    """
    things: list[str] = []
    named: list[str] = []
    results: list[str] = []
    told: list[str] = []
    own: list[str] = []
    for piece in split_notes(given):
        fitting = _FITTING.fullmatch(piece)
        if is_sentence(piece) and not _worked(piece):
            own.append(sentence(piece))
        elif fitting is not None and (owned := own_phrase(fitting["what"])) is not None:
            own.append(sentence(f"I really think {owned} {fitting['fit']} {fitting['rest']}"))
        elif _RESULT.match(piece) and not deed(piece):
            results.append(phrase(piece))
        elif len(piece.split()) < _FEW and piece.split()[-1].lower() in _PRACTISED:
            named.append(phrase(piece))
        elif (thing := _thing(piece)) is not None:
            things.append(thing)
        elif said := say_of_oneself(piece):
            told.append(said)
        elif (owned := own_phrase(piece)) is not None:
            told.append(sentence(f"I have {phrase(piece)}")) if ", " in owned else things.append(owned)
        else:
            named.append(phrase(piece))
    things += _name(named, results, join)
    results = [with_article(each) for each in results]
    return Brought(
        _join_things(things[:_MOST_TOGETHER], join),
        _join_things(things[_MOST_TOGETHER:], join),
        join(results) if results else "",
        " ".join(join_sentences(_join_qualities(tuple(dict.fromkeys(told)), join))),
        " ".join(own),
    )


def tell_talk(topics: Sequence[str], joined: str, *, again: bool = False) -> str:
    """Return what was talked about as it follows "I enjoyed": "hearing about your plans"; empty for nothing.

    Args:
        topics: The topics, each a phrase.
        joined: The topics, joined.
        again: Whether the conversation was named already.
    """
    if not topics:
        return ""
    if _MADE.match(topics[0]):
        return joined
    blurred = any(_BLURRED.search(each) for each in topics)
    if len(topics) > 1 and (blurred or topics[-1].partition(" ")[0] in GERUNDS):
        comma = "," if blurred or len(topics) > 2 else ""  # noqa: PLR2004
        joined = f"{', about '.join(topics[:-1])}{comma} and about {topics[-1]}"
    if all(_TOLD_BY_THEM.match(each) for each in topics):
        return f"hearing about {joined}"
    return f"talking with you about {joined}" if again else f"our conversation about {joined}"


def join_impression(text: str, *, after_topic: bool) -> tuple[str, str]:
    """Return how an impression goes on after the topics, such as ", and it convinced me", and its other sentences.

    Args:
        text: The impression, in whole sentences.
        after_topic: Whether a sentence about a topic stands before it.
    """
    said = [_soften(each) for each in _SENTENCES.split(text)] if text else []
    for place, each in enumerate(said):
        if each.startswith("I believe ") and any(one.startswith("I believe ") for one in said[:place]):
            said[place] = f"I also believe {each[10:]}"
    said = _join_its(said)
    if said and after_topic and said[0].endswith(".") and ", and " not in said[0]:
        first = said[0][:-1]
        if _LEADING.match(first):
            return f", and {first[:1].lower()}{first[1:]}", " ".join(said[1:])
        if _SHORT_OF_ME.match(first) and len(first) < _MOST_JOINED:
            return f", and {first.replace('I enjoyed', 'I also enjoyed', 1)}", " ".join(said[1:])
    return "", " ".join(said)


def _join_its(said: Sequence[str]) -> list[str]:
    """Return sentences of which one that begins with "It" is joined to a short one before it."""
    joined: list[str] = []
    for each in said:
        before = joined[-1] if joined else ""
        fits = before.endswith(".") and ", and " not in before and len(before + each) < _MOST_JOINED + _MOST_JOINED
        if fits and each.startswith("It ") and ", and " not in each and not before.startswith("It "):
            joined[-1] = f"{before[:-1]}, and it {each[3:]}"
        else:
            joined.append(each)
    return joined


def is_keen(text: str) -> bool:
    """Return whether the candidate's own sentences say already that they want the position.

    Args:
        text: The sentences.
    """
    return bool(_KEEN.search(text))


def opens_itself(clarify: str) -> bool:
    """Return whether an answer put better says by itself to what it is an answer.

    Args:
        clarify: The sentences.
    """
    return bool(_CLARIFYING.match(clarify))


def _soften(text: str) -> str:
    """Return a bare verdict as what the candidate believes: "My background would be a great fit." boasts."""
    if not text.endswith("."):
        return text
    text = _AND_WE_COULD.sub(r", and I believe \g<we> ", _AND_SO.sub(", and ", text))
    first = text.partition(" ")[0]
    small = first.lower() in DETERMINERS | POINTERS and first != "I"
    if _MY_WORTH.match(text):
        return f"I really feel that {text[:1].lower()}{text[1:]}"
    if _COULD.match(text):
        return f"I believe {text}"
    if small and not first.startswith(("It", "This", "That")) and _WISH.search(text) and not _OF_ME.search(text):
        return f"I believe {text[:1].lower()}{text[1:]}"
    return text


def _worked(text: str) -> str:
    """Return the gerund of work that a line of a résumé tells: "running" for "ran"; empty for any other words."""
    verb, _, rest = text.partition(" ")
    verb = verb.lower()
    if not rest or not deed(text):
        return ""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    return (
        f"{verb[:-3]}ying" if verb in WORKED and verb.endswith("ied") else f"{verb[:-2]}ing" if verb in WORKED else ""
    )


def _thing(piece: str) -> str | None:
    """Return a note as a thing that the candidate brings, if it is one that only a sentence would tell otherwise."""
    gerund, rest = _worked(piece), piece.partition(" ")[2].rstrip(". ")
    if gerund and ", " not in rest and " and I " not in rest and not is_sentence(rest):
        joined = re.sub(r"^and (\w+)\b", lambda found: f"and {_gerund_of(found[1])}", rest)
        return None if "and None" in joined else f"my experience {gerund} {joined}"
    first = piece.partition(" ")[0].lower()
    if first in ("know", "knew") and not piece.startswith("I ") and not is_sentence(rest) and ", " not in rest:
        return f"my knowledge of {rest}"
    years = _YEARS_AT.match(piece)
    if years is not None and ", " not in piece:
        many = "" if years["many"].lower() in _ONES else f"{years['many'].lower()} "
        return f"my {many}{years['unit'].lower()} {piece[years.end() :].rstrip('. ')}"
    label = _LABELLED.fullmatch(piece)
    if label is not None and "," not in piece:
        return f"my {phrase(label['label'])} ({label['rest'].rstrip('. ')})"
    if first in GERUNDS and own_phrase(piece) is None and ", " not in piece:
        return f"my experience {phrase(piece)}"
    return None


def _join_qualities(told: Sequence[str], join: Join) -> list[str]:
    """Return sentences of which those that say what one is are one: "I am hard-working and punctual."."""
    short = [each for each in told if each.startswith("I am ") and len(each) < _MOST_JOINED and ", " not in each]
    if len(short) < 2:  # noqa: PLR2004 - nothing to join
        return list(told)
    qualities = join([each.removeprefix("I am ").removesuffix(".") for each in short])
    return [sentence(f"I am {qualities}"), *(each for each in told if each not in short)]


def _join_things(things: Sequence[str], join: Join) -> str:
    """Return things joined; before each there is a "my" to tell it from the others."""
    if len(things) > 1 and all(each.startswith("my ") and "," not in each for each in things):
        last = f"{',' if len(things) > 2 or ' and ' in things[0] else ''} and {things[-1]}"  # noqa: PLR2004
        return f"{', '.join(things[:-1])}{last}"
    return join(things) if things else ""


def _gerund_of(verb: str) -> str | None:
    verb = verb.lower()
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    return (
        f"{verb[:-3]}ying" if verb in WORKED and verb.endswith("ied") else f"{verb[:-2]}ing" if verb in WORKED else None
    )


def _name(named: list[str], results: list[str], join: Join) -> list[str]:
    """Return what only has a name as things: a trait, a skill, what one worked with; anything else is a result."""
    things: list[str] = []
    skills: list[str] = []
    tools: list[str] = []
    for each in named:
        words = each.split()
        if words[0].lower() in TRAITS or words[-1].lower() in TRAITS:
            things.append(f"my {each}")
        elif results or len(words) > _MOST_NAMED_WORDS or any(char.isdigit() for char in each) or "," in each:
            results.append(each)
        elif each[:1].isupper():
            tools.append(each)
        else:
            skills.append(each)
    if tools and not any(" " in each for each in skills):
        tools, skills = [each for each in named if each in {*tools, *skills}], []
    if skills:
        things.append(f"my skills in {join(skills)}")
    if tools:
        things.append(f"my experience with {join(tools)}")
    return things
