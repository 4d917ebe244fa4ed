"""Join what a thank-you or a note of connection says of the talk to the candidate's own sentences, word for word."""

import re
from collections.abc import Iterable, Sequence

from ..._lazy import lazy_regex
from ..._text_search import has_words
from ._free_text import head_words
from ._own_words import split_sentences
from ._position_names import POSITION_WORDS
from ._topics import is_given, is_seen, is_view
from ._words import DETERMINERS, INTERROGATIVES

_ROLE_AND_TEAM = lazy_regex(
    r"(?:the|this) (?:role|position|job|opportunity) and (?:the|your) "
    r"(?:team|company|school|department|organi[sz]ation)"
)
_LEARNED = lazy_regex(r"\blearn(?:ed|t)?\b|\blearning (?:more|about|of)\b")
_THEIRS = ("the ", "your ", "how ", "what ")
_MADE = lazy_regex(
    r"your (?:[\w-]+ ){0,2}(?:article|post|talk|panel|book|podcast|presentation|keynote|session|webinar|lecture|paper|"
    r"blog|piece|video|demo|tour|workshop)s?\b"
)
_TOLD_BY_THEM = lazy_regex(
    r"(?:your(?! (?:own )?(?:question|concern)s?\b)|"
    r"the (?:team|company|department|staff|group|firm)['’]s|(?:how|what|why|where|when) (?:you|your|the|we)\b|"
    r"the (?:[\w-]+ )+you(?:['’]re| are)\b)"
)
_OF_THE_WORK = lazy_regex(
    r"the (?:team|company|department|staff|group|firm)['’]s|(?:how|what) (?:the|your) |the (?:[\w-]+ )+you|"
    r"your (?:[\w-]+ ){0,3}(?:work|projects?|programs?|programmes?|teams?|products?|services|approach|research|mission|"
    r"culture|company|plans?|roadmap|process(?:es)?)\b"
)
"""What one learns of the work, where of somebody's own way one hears."""

_BLURRED = lazy_regex(r"\b(?:and|or|who|which)\b|[,;](?!\d)")
_PAIR = 2
_WITH_WHOM = lazy_regex(r"\bwith (?:[A-Z]|(?:him|her|them|one|two|three|several|some)\b)")
WORDS = lazy_regex(r"[^\W_][\w'’-]*")
LIGHT_WORDS = frozenset(
    """
    about with from into what which that this those these your their have will would could like when where been being
    does were they them there more most very over next last the and for our you how new are was has had its his her
    can who why all not but one two get got use any may
    """.split()  # noqa: SIM905 - words read better as words
)
_IN_BRACKETS = lazy_regex(r" \([^()]*\)")
_FEWEST_LETTERS = 3
_STEM = 5
_AT_COMPANY = frozenset({"at", "with", "in", "of", "for", "as"})
_FEWEST_RETOLD = 2
_KINDS = frozenset(POSITION_WORDS)
_KEEN = lazy_regex(
    r"\b(?:(?:even|still|all the) more (?:excited|enthusiastic)|more enthusiastic|"
    r"excited (?:about|to (?:join|work|start))|"
    r"how (?:interested|excited|eager|much I want)|"
    r"want to (?:work|join|be part)|eager|interest(?:ed)? in (?:the|this|working|joining|becoming|your)|my interest|"
    r"most want|where I want to|want(?:ing)? (?:the|this) (?:job|role|position|post)|"
    r"dream|what I am looking for|kind of opportunity|love to|would like to (?:join|work|take|contribute)|"
    r"look(?:ing)? forward to (?:work|join|becom)\w*|hope to (?:work|join)|joining|want this|want the|"
    r"(?:be|being|become|becoming) (?:a )?part of (?:your|the|it)|work(?:ing)? with you(?:r team)?|"
    r"(?:wish|thrilled|excited|exciting|delighted|honou?red|proud|happy|glad|opportunity|given the chance) to "
    r"(?:help your|join|work|build|be part|become|manage|lead|contribute))\b",
    re.IGNORECASE,
)
_CLARIFYING = lazy_regex(
    r"(?:My answer|In my answer|I (?:said|told you|answered|was asked|gave you)|"
    r"You asked|When you asked|You wanted|On your question|About your question|As for|Regarding|To come back|"
    r"I(?:['’]ve| have)? (?:since |also |now )?(?:thought|kept thinking|been thinking|looked|checked)|"
    r"I(?:['’]ve| have)? (?:since |also |now |later )?(?:reali[sz]ed?|wish|wanted|meant|could have|"
    r"should have|did not|didn['’]t)|"
    r"(?:After|Since) (?:our|the|my|we|I)|Thinking|(?:The|Your|That) question)\b|"
    r".*\b(?:(?:did not|didn['’]t) (?:\w+ )?(?:articulate|explain|express|answer|put|convey)|undersold|"
    r"I said|could have (?:been clearer|said|explained|answered))\b"
)

_WITH_READER = lazy_regex(
    r" (?:with (?:you|your|the|other|others|members)|on (?:our|your|the|my) campus|"
    r"at (?:our|your|the) (?:\w+ )?(?:fair|campus))\b.*"
)
"""With whom or where one talked of a position."""

_PROMISED = lazy_regex(
    r"I (?:had )?promised (?:to send )?you (?P<what>[^,;:]+?)"
    r"(?P<when> (?:on the phone|in (?:the|our) (?:interview|call|meeting)|(?:during|at|when) [^,;:]+|yesterday))?\."
)
_GOES_ON = lazy_regex(r"(?:It|This|That|These|Those|They|Both|Also|And|But|So)\b")
_PONDERED = lazy_regex(r"I(?:['’]ve| have)? (?:thought|kept thinking|been thinking)\b")
_TIMED = lazy_regex(r"\b(?:since|after|later|again|afterwards|yesterday|today|tonight|night)\b")


def tell_talk(topics: Sequence[str], joined: str, *, again: bool = False) -> str:
    """Return what was talked about as it follows "I enjoyed": "hearing about your plans"; empty for nothing.

    Args:
        topics: The topics, each a phrase.
        joined: The topics, joined.
        again: Whether the conversation was named already.
    """
    if not topics:
        return ""
    if _MADE.match(topics[0]) or all(map(is_seen, topics)) or all(map(is_given, topics)):
        return joined
    if all(map(is_view, topics)):
        return f"hearing {joined}"
    if len(topics) > 1:
        blurred = any(_BLURRED.search(each) for each in topics)
        kinds = [_kind_of(each) for each in topics]
        mixed = len(set(kinds)) > 1 and kinds != ["thing", "clause"] and (len(topics) == _PAIR or kinds[-1] != "thing")
        if blurred or mixed:
            comma = "," if blurred or _kind_of(topics[0]) != "thing" or len(topics) > _PAIR else ""
            joined = f"{', about '.join(topics[:-1])}{comma} and about {topics[-1]}"
    if all(_TOLD_BY_THEM.match(each) for each in topics):
        return f"{'learning more' if all(_OF_THE_WORK.match(each) for each in topics) else 'hearing'} about {joined}"
    if any(_WITH_WHOM.search(each) for each in topics):
        return f"talking about {joined}"
    shared = topics[0].startswith("our ")
    return f"talking with you about {joined}" if again or shared else f"our conversation about {joined}"


_OF_MINE = lazy_regex(r"\b(?:my|mine|I)\b")


def tell_learned_of(topics: Sequence[str], joined: str, own: str) -> str:
    """Return what was talked about as what one learned, where it is theirs and a talk was named; empty else.

    Args:
        topics: The topics, each a phrase.
        joined: The topics, joined.
        own: The candidate's own sentences.
    """
    named = "our conversation" in own.lower() or _ROLE_AND_TEAM.fullmatch(joined)
    theirs = bool(topics) and all(each.startswith(_THEIRS) and not _OF_MINE.search(each) for each in topics)
    return f"learning more about {joined}" if named and theirs and not _LEARNED.search(own) else ""


def _kind_of(topic: str) -> str:
    """Return whether a topic is something done, an indirect question, or a thing."""
    first = topic.partition(" ")[0]
    return (
        "clause"
        if first in INTERROGATIVES
        else "doing"
        if first.islower() and first.endswith("ing") and first != topic
        else "thing"
    )


def tell_talk_to(talk: str) -> str:
    """Return what was talked about as it follows "It was good to"; empty if that was no talk.

    Args:
        talk: What ``tell_talk`` returned of a conversation that was named already.
    """
    verb, _, rest = talk.partition(" ")
    return f"{verb.removesuffix('ing')} {rest}" if verb in ("hearing", "talking", "learning") else ""


def leave_out_repeated(topics: Sequence[str], own: str) -> list[str]:
    """Return the topics of which the candidate's own sentences do not speak in the same words.

    Args:
        topics: The topics, each a phrase.
        own: The sentences.
    """
    if not own:
        return list(topics)
    spoken = [[word.lower() for word in WORDS.findall(each)] for each in split_sentences(own)]
    return [
        each
        for each in topics
        if not has_words(own.lower(), each.lower()) and not any(_is_named_in(each, words) for words in spoken)
    ]


def leave_out_retold(topics: Sequence[str], own: str, company: str) -> list[str]:
    """Return the topics of which the candidate's own sentences do not speak again, in all but one of their words.

    Args:
        topics: The topics, each a phrase.
        own: The sentences.
        company: The employer, whose name a topic may hold besides.
    """
    if not own:
        return list(topics)
    spoken = [(said, [word.lower() for word in WORDS.findall(said)]) for said in split_sentences(own)]
    return [each for each in topics if not any(_is_retold_in(each, said, words, company) for said, words in spoken)]


def is_the_position(topic: str, position: str, company: str) -> bool:
    """Return whether a topic is the position itself, which a letter names anyway: "the web development role".

    Args:
        topic: The topic, a phrase.
        position: The position.
        company: The employer.
    """
    words = [word.lower() for word in WORDS.findall(topic.replace(company, ""))]
    words = [word for word in words if word not in DETERMINERS and word not in _AT_COMPANY]
    others = _stems(word for word in words if word not in _KINDS)
    named = _stems(word.lower() for word in WORDS.findall(position))
    names_the_kind = not _KINDS.isdisjoint(words)
    return bool(words) and others <= named and (names_the_kind or named <= others)


def leave_out_position(topic: str, position: str, company: str) -> str:
    """Return a topic without the position that it names beside something else; empty if it names nothing else.

    Args:
        topic: The topic, a phrase.
        position: The position.
        company: The employer.
    """
    if is_the_position(_WITH_READER.sub("", topic), position, company):
        return ""
    first, _, rest = topic.partition(" and ")
    if _ROLE_AND_TEAM.fullmatch(topic):  # what one learns of in any interview, and says together
        return topic
    return rest if rest and is_the_position(first, position, company) else topic


def part_at_enclosed(text: str, enclosed: Sequence[str]) -> tuple[str, str]:
    """Return the sentences without those that speak of what is enclosed, and those, with what goes on from them.

    Args:
        text: The sentences.
        enclosed: What is enclosed, each a phrase.
    """
    nouns = {head[-1].removesuffix("s") for each in enclosed if (head := head_words(each))}
    nouns |= {"attached", "enclosed"} if nouns else set()
    parts: tuple[list[str], list[str]] = ([], [])
    there = False
    for place, each in enumerate(split_sentences(text)):
        there = _speaks_of(each, nouns) or (there and place > 0 and _GOES_ON.match(each) is not None)
        parts[there].append(each)
    return " ".join(parts[0]), " ".join(parts[1])


def _speaks_of(said: str, nouns: set[str]) -> bool:
    """Return whether a sentence has one of the nouns, in the singular or the plural."""
    return any(word.lower().removesuffix("s") in nouns for word in WORDS.findall(said))


def part_promised(text: str, enclosed: Sequence[str]) -> tuple[str, str]:
    """Return the sentences without one that only says that what is enclosed was promised, and how that leads to it.

    Args:
        text: The sentences.
        enclosed: What is enclosed, each a phrase.
    """
    nouns = [head[-1] for each in enclosed if (head := head_words(each))]
    said = split_sentences(text)
    for place, each in enumerate(said):
        promised = _PROMISED.fullmatch(each)
        if promised is not None and nouns and all(noun in promised["what"].split() for noun in nouns):
            return " ".join((*said[:place], *said[place + 1 :])), f"As I promised{promised['when'] or ''}, "
    return text, ""


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
    return bool(_CLARIFYING.match((split_sentences(clarify) or [""])[0]))


def since_the_talk(clarify: str) -> str:
    """Return an answer put better, with the talk before it if all it says of its time is that there was some thought.

    Args:
        clarify: The sentences.
    """
    first = (split_sentences(clarify) or [""])[0]
    if _PONDERED.match(first) and not _TIMED.search(first):
        return f"{'After' if first.startswith(('I thought', 'I kept')) else 'Since'} our conversation, {clarify}"
    return clarify


def _is_named_in(topic: str, spoken: Sequence[str]) -> bool:
    """Return whether every word that carries meaning in a topic is among the words, whatever its ending."""
    words = [word.lower() for word in WORDS.findall(_IN_BRACKETS.sub("", topic))]
    words = [word for word in words if len(word) >= _FEWEST_LETTERS and word not in LIGHT_WORDS]
    return bool(words) and all(any(each.startswith(_root(word)) for each in spoken) for word in words)


def _is_retold_in(topic: str, said: str, spoken: Sequence[str], company: str) -> bool:
    """Return whether a sentence has what a topic is about, and all of its words but one that only describes it."""
    head = head_words(topic)
    noun = head[-1] if head else ""
    words = [word for word in WORDS.findall(topic.replace(company, "")) if len(word) >= _FEWEST_LETTERS]
    words = [re.sub(r"['’]s?\Z", "", word) for word in words]
    words = [word for word in words if word.lower() not in LIGHT_WORDS]
    missing = [word for word in words if not any(each.startswith(word.lower().rstrip("s")) for each in spoken)]
    if noun not in words or noun in missing or len(missing) > 1 or any(word != word.lower() for word in missing):
        return False
    owned = topic.startswith(("your ", "our ", "my ")) and f"{topic.partition(' ')[0]} {noun}" in said
    return owned or len(words) - len(missing) > _FEWEST_RETOLD


def _root(word: str) -> str:
    """Return a word without its ending: "working" as "work"."""
    bare = word.rstrip("s")
    return bare.removesuffix("ing") if len(bare) > len("ing") + _FEWEST_LETTERS else bare


def _stems(words: Iterable[str]) -> set[str]:
    """Return what is the same in two forms of a word: "development" and "developer"."""
    return {word[:_STEM] for word in words}
