"""React to a refusal: thanks for the answer, regret, what was good all the same, and what one takes away."""

import re
from collections.abc import Mapping, Sequence

from ..._lazy import lazy_regex
from ...vocabulary import Role
from .._template_strings import Strings, Values
from ._free_text import capitalize
from ._joined import is_plain, lower_first, part_long
from ._named_people import with_reader
from ._own_words import split_sentences
from ._parts import appreciate_each
from ._refusal_reasons import follows_the_reason

_GOOD = lazy_regex(
    r"I (?:\w+ ){0,2}(?:know|appreciat\w*|enjoy\w*|respect|understand|learned|came away|valued|loved|liked|"
    r"admire|found|"
    r"(?:had|have) (?:an?|the|such|great|much|nothing)|felt (?:very |so )?(?:welcome|at home|well))\b|"
    r"I(?:['’]m| am| was) (?:\w+ )?(?:happy|glad|pleased|honou?red|impressed|grateful|thankful|proud|"
    r"delighted)\b|"
    r"It (?:\w+ )?was (?:\w+ )?(?:an? |my )?(?:\w+ )?(?:pleasure|joy|privilege|honou?r|good|great|nice|lovely|"
    r"wonderful|"
    r"interesting|inspiring|valuable|helpful|clear)\b|(?:Meeting|Talking|Presenting|Seeing|Visiting|Speaking|"
    r"Interviewing)\b"
)
"""What was good, in a sentence that may follow a regret in the same breath."""
_RESPECTED = lazy_regex(r"\b(?:respect|understand|happy for)\b")
_FELT = lazy_regex(
    r"\b(?:disappoint\w*|sorry|sad(?:dened)?|unhappy|shame|pity|hoped|wished|gutted|crushed|heartbroken|"
    r"devastated|stings|"
    r"hurts|(?:hard|tough|difficult|painful) (?:to (?:hear|read|take)|news))\b",
    re.IGNORECASE,
)
_SORRY_FOR_THEM = lazy_regex(r"(?:I(?:['’]m| am| was) )?(?:\w+ )?[Ss]orry to (?:hear|read|see)\b")
_NOT_CHOSEN = lazy_regex(
    r"\b(?:not|n['’]t) (?:\w+ )?(?:selected|chosen|picked|hired|successful|progress\w*)\b|\bregret\b"
)
_OWN_CLAUSE = lazy_regex(r"I(?:['’]m)? (?!would\b|had\b|hoped\b)[^,.:;]{1,110}\.")
_THANKED_FOR_ALL = lazy_regex(r"\b(?:interview\w*|opportunity|chance|consider\w*|time|process)\b")
_SORRY = "I am disappointed, of course."
_SORRY_WARMLY = "I'm sorry it didn't work out this time."
_LONGEST_PAIR = 180
PLACED = lazy_regex(
    r"(?!.*\bbut\b)I(?:['’]ve| have)? (?:\w+ ){0,2}(?:(?:have|got|found|took|taken|accepted|started|"
    r"landed) (?:an?|another|the) "
    r"(?:\w+ )?(?:job|position|role|post|offer)|started (?:at|with|working))\b"
)
"""What tells that somebody has work by now."""

_STORY = ("regret", "good", "done", "rest")
"""The parts that tell how it was and how it feels, in the order in which the candidate has them."""
_NAMES_GOOD = lazy_regex(r"\b(?:appreciat\w*|enjoy\w*|respect|grateful|thank\w*)\b")
"""What was good all the same, in the same breath as the regret."""


def take_refusal(
    values: Values, strings: Strings, parts: dict[str, list[str]], topics: str, understood: str, own: str
) -> Strings:
    """Return the thanks and the reaction, and what was learned unless it is in it.

    Args:
        values: The validated values by name.
        strings: What follows from each field alone.
        parts: The candidate's own sentences by part, of which a retort becomes one that looks ahead.
        topics: What was talked about, as a phrase.
        understood: Their reason, as the candidate takes it.
        own: The candidate's own sentences.
    """
    discussed = str(strings.get("discussed_sentence") or "")
    placed = any(map(PLACED.match, parts["rest"]))
    if not (placed or discussed or parts["good"] or parts["done"] or topics) and values["interviewed"] is False:
        parts["later"] = [*parts["rest"], *parts["later"]]  # a retort, right after the regret
        parts["rest"] = []
    story = in_order(parts, own)
    regret = story[: _count_regrets(story, parts["regret"])]
    story = [*([discussed] if discussed else []), *story[len(regret) :]]
    lesson = re.sub(r"^I learned to\b", "I now know to", str(strings["lesson"]))
    if understood and follows_the_reason(lesson):
        understood, lesson = f"{understood} {lesson}", ""
    if not (understood or regret or topics or story) and lesson.startswith("I "):
        story, lesson = [lesson], ""  # what one takes away is what was good all the same
    thanked = _THANKED_FOR_ALL.search(" ".join([*regret, *parts["thanks"]])) is not None
    thanked = thanked or bool(story or topics or understood) or not all(map(is_plain, regret))
    appreciated = "" if thanked else _appreciated(strings, values)
    sorry = _SORRY_WARMLY if strings["warm"] else _SORRY
    alone = not (understood or strings.get("people")) and len(split_sentences(lesson)) == 1
    if alone and lesson.startswith("I ") and is_plain(lesson):
        story, lesson = [*story, lesson], ""
    story = _join_good(story)
    if understood:
        reaction = _understand(regret or [sorry], topics, story, understood, own=bool(regret))
    else:
        unsaid = "" if _NOT_CHOSEN.search(own) or placed else sorry
        reaction = _react(regret, topics, story, appreciated, unsaid)
    if _writes_for_others(values):
        reaction = reaction.replace("respect your decision", "respect the outcome")
    reaction, told_after = part_long(reaction)
    return {
        "opening": _open(values, strings, dated=not appreciated),
        "reaction": reaction,
        "reaction_more": told_after,
        "understood": understood,
        "regretted": " ".join(regret),
        "told": " ".join(each for each in story if each != discussed),
        "lesson": lesson,
    }


def _join_good(story: Sequence[str]) -> list[str]:
    """Return the story, with the last two sentences of what was good as one, where they stand together and are short.

    Args:
        story: The candidate's own sentences: "I enjoyed the tour.", "I learned a lot about Acme.".
    """
    for place in range(len(story) - 1, 0, -1):
        pair = story[place - 1], story[place]
        good = not PLACED.match(pair[0]) and all(
            _GOOD.match(each) and _OWN_CLAUSE.fullmatch(each) and is_plain(each) for each in pair
        )
        if good and len(" ".join(pair)) <= _LONGEST_PAIR:
            return [*story[: place - 1], f"{pair[0][:-1]}, and {lower_first(pair[1])}", *story[place + 1 :]]
    return list(story)


def in_order(parts: Mapping[str, list[str]], own: str) -> list[str]:
    """Return the candidate's story in their order, with what somebody did as what one appreciates.

    Args:
        parts: The candidate's own sentences by part.
        own: All of them.
    """
    appreciated = dict(zip(parts["done"], appreciate_each(parts["done"]), strict=True))
    story = sorted((each for part in _STORY for each in parts[part]), key=own.find)
    return [appreciated.get(each, each) for each in story]


def _count_regrets(story: Sequence[str], regrets: Sequence[str]) -> int:
    """Return how many sentences of regret a story begins with."""
    return next((place for place, each in enumerate(story) if each not in regrets), len(story))


def _open(values: Values, strings: Strings, *, dated: bool) -> str:
    """Return our thanks for the answer, for whoever gave their time, and for the interview if nothing tells its day."""
    whose = "the" if _writes_for_others(values) else "your"
    opening = f"Thank you for letting me know about {whose} decision on {strings['the_position_once']}"
    when = str(strings["interview_date_when"])
    more = ["for telling me why"] if values["feedback_given"] else []
    referred = values["recipient"] is not None and values["recipient"].role == Role.REFERRER
    if people := str(strings.get("people") or ""):
        given = people if _writes_for_others(values) else with_reader(people)
        more.append(f"for the time that {given} gave me {when if dated else ''}".rstrip())
    elif dated and strings.get("held") and not referred and when:
        more.append(f"for {_chance(strings)} to interview {when}")
    return f"{opening}{''.join(f', {each}' for each in more[:-1])}{f', and {more[-1]}' if more else ''}."


def _chance(strings: Strings) -> str:
    return "the chance" if strings["warm"] else "the opportunity"


def _writes_for_others(values: Values) -> bool:
    """Return whether the reader only tells what others decided."""
    recipient = values["recipient"]
    return recipient is not None and recipient.role in (Role.RECRUITER, Role.AGENCY, Role.COORDINATOR, Role.REFERRER)


def _appreciated(strings: Strings, values: Values) -> str:
    """Return what was good where the candidate notes nothing: the interview, or the time."""
    if strings.get("held"):
        return f"{_chance(strings)} to interview {strings['interview_date_when']}".rstrip()
    application = "my application" if values["interviewed"] is False else "me"
    return f"the time you took to consider {application}"


def _understand(regret: Sequence[str], topics: str, story: Sequence[str], understood: str, *, own: bool) -> str:
    """Return how somebody takes a refusal whose reason they know: sorry, but with understanding.

    Args:
        regret: The sentences of regret with which they begin, or ours.
        topics: What was talked about, as a phrase.
        story: The candidate's other sentences.
        understood: Their reason, as the candidate takes it.
        own: Whether the regret is the candidate's.
    """
    enjoyed = _enjoy(topics, story)
    if not own and story and _FELT.search(story[0]):
        regret, story, own = story[:1], story[1:], True
    if (
        not (own or topics)
        and story
        and " it came down to " not in understood
        and _turns(understood)
        and _can_turn(story[0])
    ):
        return " ".join([f"While {understood[:-1]}, {story[0]}", *story[1:]])
    talked = [f"{capitalize(enjoyed)}."] if topics else []
    *before, last = regret
    if own and not understood.startswith("I understand "):
        taken = [understood, *regret]
    elif last.endswith(" I respect your decision.") and understood.startswith("I understand your decision "):
        taken = [*before, f"{last[:-1]}{understood.removeprefix('I understand your decision')}"]
    elif understood.startswith("I understand ") and last.endswith("but I understand."):
        taken = [*before, f"{last.removesuffix('I understand.')}{understood}"]
    elif _SORRY_FOR_THEM.match(last):
        taken = [understood, *before, last]
    elif is_plain(last) and understood.startswith("I ") and not _RESPECTED.search(last):
        taken = [*before, f"{last[:-1]}, but {understood}"]
    else:
        taken = [*before, last, understood]
    return " ".join([*taken, *talked, *story])


def _turns(said: str) -> bool:
    """Return whether a sentence may follow "While": one plain clause of the candidate's, and no long one."""
    return _OWN_CLAUSE.fullmatch(said) is not None and is_plain(said)


def _can_turn(said: str) -> bool:
    """Return whether a sentence tells what was good all the same, and may follow what "While" begins."""
    return said.startswith("I ") and _NAMES_GOOD.search(said) is not None and is_plain(said)


def _enjoy(topics: str, story: Sequence[str]) -> str:
    told = any("enjoyed" in each for each in story)
    if topics.startswith("your ") and " need" not in topics:
        return f"it was good to learn more about {topics}" if told else f"I really enjoyed learning more about {topics}"
    return f"it was good to talk about {topics}" if told else f"I really enjoyed our conversation about {topics}"


def _react(regret: Sequence[str], topics: str, story: Sequence[str], appreciated: str, sorry: str) -> str:
    """Return how somebody takes a refusal, with what was good all the same.

    Args:
        regret: The candidate's own sentences of regret with which they begin.
        topics: What was talked about, as a phrase.
        story: The candidate's other sentences.
        appreciated: What was good where the candidate notes nothing, such as "the chance to interview".
        sorry: How we say to be sorry where the candidate's own words do not; empty where nobody is.
    """
    enjoyed, rest = _enjoy(topics, story), list(story)
    if regret and topics and rest and not _FELT.search(regret[0]):  # what was agreed comes after what was good
        return f"{capitalize(enjoyed)}. {_react(regret, '', story, '', sorry)}"
    good = enjoyed if topics else ""
    if good.startswith("I ") and rest and _GOOD.match(rest[0]) and _OWN_CLAUSE.fullmatch(rest[0]) and is_plain(rest[0]):
        good = f"{good} and {rest.pop(0)[:-1].removeprefix('I ')}"
    if not good and rest and _GOOD.match(rest[0]) and is_plain(rest[0]) and (regret or not _FELT.search(rest[0])):
        good = lower_first(rest.pop(0)[:-1])
    if not good and appreciated:
        good = f"I really appreciated {appreciated}"
    if regret:
        *before, last = regret
        if good and _turns(last) and good.startswith("I") and not _NAMES_GOOD.search(last):
            return " ".join([*before, f"While {last[:-1]}, {good}.", *rest])
        if good and is_plain(last) and not _NAMES_GOOD.search(last):
            return " ".join([*before, f"{last[:-1]}, but {good}.", *rest])
        return " ".join([*regret, *([f"{capitalize(good)}."] if good else []), *rest])
    if not sorry or any(_FELT.search(each) for each in rest):
        return " ".join([*([f"{capitalize(good)}."] if good else []), *rest])
    if good and appreciated:
        good = good if sorry == _SORRY_WARMLY else good.replace("really ", "", 1)
        return f"{_while(sorry)}, {good}, and I respect your decision."
    if good and not _RESPECTED.search(good):
        return " ".join([f"{_while(sorry)}, {good}.", *rest])
    respected = any(_RESPECTED.search(each) for each in rest)
    but = f", but {good}" if good else "" if respected else ", but I respect your decision"
    return " ".join([f"{sorry[:-1]}{but}.", *rest])


def _while(sorry: str) -> str:
    """Return our regret as what goes before something good: "While I am disappointed"."""
    return f"While {sorry[:-1].removesuffix(', of course')}"
