"""State what a position needs as a clause that other sentences can take."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._free_text import capitalize, head_words, phrase, sentence
from ._joined import lower_first
from ._own_words import split_sentences
from ._persons import is_said_of_somebody
from ._sentences import is_sentence
from ._strengths import is_quality, say_of_oneself, with_article
from ._words import (
    DETERMINERS,
    GERUNDS,
    INTERROGATIVES,
    OWNED,
    PREPOSITIONS,
    REQUESTED,
    SUBJECTS,
    SUBORDINATORS,
)

_OURS = lazy_regex(
    r"(?:[Ww]e|[Yy]ou)(?= (?:really |badly )?(?:need|want|lack|are looking for|could use)\b[^.;!?]*\.?$)\s?"
)
_NEEDING = lazy_regex(
    r"(?:the|your|our) [\w-]+(?: [\w-]+){0,3}? (?:needs|wants|lacks|requires|could use|is|are|has|have|keeps?|left|"
    r"went|fell|grew|quit|broke|rings?|waits?|complains?|loses?|comes?|goes|gets?|fails?|stays?|want|expect)\b \w"
)
_PEOPLE = lazy_regex(r"(?:[^n]ners|ters|gers|kers|vers|tors|ists|people|hands)$")
_SOMEBODY = lazy_regex(r"(?:some(?:body|one)|a person|people) ")
_JOINT = lazy_regex(r",? and |, (?!and )")
_OF_ANOTHER_SHAPE = lazy_regex(
    r"(?:fewer|less|more|better|faster|stronger|higher|lower|quicker|shorter)\b(?! than\b)|"
    r"(?:[\w-]+ ){0,3}(?:skills|experience|knowledge|background)\b"
)
"""How a need begins that is none of what a person does, or of what is the case."""

_DOING_SOMEBODY = lazy_regex(
    r"(?:some(?:body|one)|a person|people) (?:who|to|prepared|able|ready|willing)\b(?! (?:\w+ )?"
    r"(?:has|have|brings?|combines?|shows?|possess\w*|can bring|values?|with)\b)"
)
_ACTING = lazy_regex(r"(?:some(?:body|one)|a person|people) (?:who|to|prepared|able|ready|willing)\b")
_NEED_OF = lazy_regex(r"(?:(?:the|your|an?|their|our) )?need (?:for|of) (?P<what>\S.*)|(?:the|your|our) need (?P<to>to \S.*)")
_PLANNED = lazy_regex(r"your (?P<what>(?:[\w-]+ )??(?:plan|goal|aim|target|vision|hope|wish|deadline|backlog|shortage)\b.*)")
_DEMANDED = lazy_regex(r"(?:that )?(?P<what>(?:the|your|an?|all|every|each) [\w' -]+?)(?<! to) be (?P<done>\w.*)")
_BECAUSE = lazy_regex(r"(?:because|since|as) (?P<what>(?:you|we|the|your|they|there|it)\b.*)", re.IGNORECASE)
_TWO_CLAUSES = lazy_regex(r".*, (?:you|we|they|it|he|she|there|the|your) \w")
_COMMANDED = frozenset("get do win cut find help fill fix hire grow open close stop handle manage lead build write run".split())  # noqa: SIM905
_STEMS = lazy_regex(r"[a-z]{5}")
_LEADS = ("the work involves ", "you need somebody who is ", "you need somebody to ", "you are looking for ")
_LABELLED = lazy_regex(r"(?:the|your|our) [\w -]{3,30}: ", re.IGNORECASE)
_HAD = lazy_regex(
    r"goals|targets|plans|deadlines|priorities|losses|"
    r"(?:challenge|problem|concern|issue|gap|shortage|backlog|delay|complaint|loss|outage|error|bottleneck)s?"
)
_AIMED_AT = frozenset("fewer less no lower better clear clearer faster new more somebody someone people".split())  # noqa: SIM905
_NO_NEEDS = (PREPOSITIONS - {"to"}) | (SUBORDINATORS - {"once"}) | frozenset("not never only just also and but or so".split())  # noqa: SIM905
"""Words with which nothing begins that somebody needs."""

_COMMON_STEMS = frozenset(["about", "their", "there", "which", "while", "would", "could", "every", "other", "years"])


def state_needs(given: str) -> str:
    """Return what a position needs as the clause that follows "I understand that"; empty for sentences.

    Args:
        given: The note.
    """
    stated = split_needs(given)
    if stated:  # each in a clause of its own
        comma = "," if len(stated) > 2 else ", and"  # noqa: PLR2004
        first, *others, last = stated
        return f"{f'{comma} that '.join([first, *others])}, and that {last}"
    return _state_one(given)


def part_needs(given: str) -> tuple[str, str]:
    """Return the notes of what a position needs that a clause can take, and sentences of those that none can.

    Args:
        given: The notes, with semicolons between them.
    """
    kept: list[str] = []
    sentences: list[str] = []
    for note in filter(None, (each.strip() for each in given.split("; "))):
        odd = _state_odd(note)
        if odd:
            sentences.append(odd)
        else:
            kept.append(_reword(note))
    return "; ".join(kept), " ".join(sentences)


def _state_odd(note: str) -> str:
    """Return a note that no clause can take as a sentence; empty for any other."""
    first, _, rest = note.partition(" ")
    small = first.lower()
    if small.endswith(("n't", "n’t")) or is_sentence(note):
        return ""
    because = _BECAUSE.fullmatch(note)
    if because is not None and _TWO_CLAUSES.match(note):
        return sentence(note)
    if small == "which" and rest.partition(" ")[0] in ("is", "was", "means", "has"):
        return sentence(f"That {rest}")
    if because is None and (small in _NO_NEEDS or " - " in note):
        return sentence(f"One thing you mentioned: {phrase(note)}")
    if _LABELLED.match(note) or _is_had(note):
        return sentence(f"You mentioned {phrase(note)}")
    owned = small == "your" and not (_PLANNED.fullmatch(note) or _NEED_OF.fullmatch(note) or _NEEDING.match(note))
    return sentence(f"You mentioned {phrase(note)}") if owned and _DEMANDED.fullmatch(note) is None else ""


def _is_had(note: str) -> bool:
    """Return whether a note names what somebody has, and does not need: "a shortage of welders"."""
    head = head_words(note)
    return bool(head) and _HAD.fullmatch(head[-1]) is not None and head[0] not in _AIMED_AT and not head[0].endswith("ing")


def _reword(note: str) -> str:
    """Return a note of what is needed without what says so: "your need for a planner" as "a planner"."""
    if (found := _NEED_OF.fullmatch(note)) is not None:
        return found["what"] or found["to"]
    if note.partition(" ")[0].endswith(("n't", "n’t")):  # lacks its subject
        return f"that you {note}"
    because = _BECAUSE.fullmatch(note)
    return f"that {because['what']}" if because is not None and is_sentence(because["what"]) else note


def split_needs(given: str) -> list[str]:
    """Return what a position needs as clauses, where it was noted in several shapes; empty where one frame fits all.

    Args:
        given: The note: "someone who can sell and you are losing customers".
    """
    noted = [each.strip(" ;") for each in (given or "").split("; ")]
    parts = [part for each in noted if each for part in _part(each)]
    if len(parts) < 2:  # noqa: PLR2004 - one frame will do
        return []
    told = [part if is_sentence(part) or not is_sentence(sentence(part)) else sentence(part) for part in parts]
    clauses = [
        _state_one(each) or (part if part[:1].islower() else lower_first(part)).rstrip(". ")
        for part, each in zip(parts, told, strict=True)
    ]
    return clauses if len({_kind_of(*each) for each in zip(told, clauses, strict=True)}) > 1 else []


def match_needs(given: str, strengths: Sequence[str]) -> str:
    """Return each need with the sentence that answers it, where they come in equal number and speak of the same.

    Args:
        given: The note of what a position needs.
        strengths: The candidate's sentences, each a strength.
    """
    needs = split_needs(given)
    alike = len(needs) == len(strengths) and all(
        is_sentence(strength) and len(split_sentences(strength)) == 1 and bool(_stems_of(need) & _stems_of(strength))
        for need, strength in zip(needs, strengths, strict=True)
    )
    if not (needs and alike):
        return ""
    first, *others = [
        f"{need}; {lower_first(sentence(strength))}" for need, strength in zip(needs, strengths, strict=True)
    ]
    return " ".join([f"I understand that {first}", *map(capitalize, others)])


def _part(need: str) -> list[str]:
    """Return a need as several, where after "and" another begins: a clause, or a thing behind a person or a clause."""
    whole = is_sentence(need)
    for joint in _JOINT.finditer(need):
        before, after = need[: joint.start()], need[joint.end() :]
        clause = (
            not whole
            and (is_sentence(after) or _NEEDING.match(after))
            and after.partition(" ")[0].lower() in DETERMINERS | SUBJECTS
        )
        other = _OF_ANOTHER_SHAPE.match(after) and (_DOING_SOMEBODY.match(before) or is_sentence(before))
        if clause or (other and joint[0] != ", "):
            return [before, *_part(after)]
    return [need]


def _kind_of(need: str, clause: str) -> str:
    """Return whether a need is a clause, a person, what is done, or a thing."""
    if is_sentence(need) or _NEEDING.match(need):
        return "clause"
    if clause.startswith("you need somebody to") or _ACTING.match(need):
        return "person"
    return "deed" if re.match(r"the work|you need to\b", clause) else "thing"


def _stems_of(text: str) -> set[str]:
    """Return the beginnings of the long words of a text."""
    return {stem for word in text.lower().split() for stem in _STEMS.findall(word)[:1]} - _COMMON_STEMS


def _state_one(given: str) -> str:
    """Return one need, or several of a kind, as a clause; empty for sentences."""
    ours = _OURS.match(given or "")
    if ours is not None:  # in the words of the employer
        return f"you {given[ours.end() :].rstrip('. ')}"
    if not given or is_sentence(given):
        return ""
    parts = [phrase(part) for part in given.split("; ")]
    if len(parts) > 1:  # several needs are named together
        stated = [_state_one(part) for part in parts]
        lead = next((each for each in _LEADS if all(clause.startswith(each) for clause in stated)), "")
        if lead:
            parts = [clause.removeprefix(lead) for clause in stated]
            comma = "," if len(parts) > 2 else ""  # noqa: PLR2004
            return f"{lead}{', '.join(parts[:-1])}{comma} and {parts[-1]}"
        comma = "," if len(parts) > 2 else ""  # noqa: PLR2004
        return f"you need {', '.join(parts[:-1])}{comma} and {parts[-1].removeprefix('and ')}"
    need = phrase(given)
    first, second = [*need.split(), ""][:2]
    first = first.strip(",").lower()
    if (demanded := _DEMANDED.fullmatch(need)) is not None:
        return f"you want {demanded['what']} to be {demanded['done']}"
    if (planned := _PLANNED.fullmatch(need)) is not None:
        return f"you have {'an' if planned['what'][0] in 'aeio' else 'a'} {planned['what']}"
    if need.startswith("how to "):
        return f"you are working out {need}"
    if first == "that" or first in INTERROGATIVES or _NEEDING.match(need):
        said = need.removeprefix("that ")
        wanted = said != need and said.partition(" ")[0] not in DETERMINERS | SUBJECTS  # "that papers are ready"
        return "" if first in INTERROGATIVES and not _NEEDING.match(need) else f"{'it is important that ' * wanted}{said}"
    doing = first in GERUNDS or (first.endswith("ing") and (second in DETERMINERS or second[:1].isupper()))
    if first == "to" or doing:
        return f"the work involves {need}" if doing else f"you need {need}"
    if first in REQUESTED or (first in _COMMANDED and second):
        return f"you need somebody to {need}"
    about_somebody = say_of_oneself(need).removeprefix("I am ").removesuffix(".")
    if about_somebody.startswith(("a ", "an ")):
        return f"you are looking for {about_somebody}"
    if is_quality(need) or is_said_of_somebody(need):
        return f"you need somebody who is {need}"
    need = f"somebody {need}" if first == "who" else need
    if _SOMEBODY.match(need) or (head_words(need) and _PEOPLE.search(head_words(need)[-1])):
        return f"you are looking for {need}"
    owned = OWNED.intersection(head_words(need)[-1:])
    need = need.replace(", and ", " and ") if need.count(",") == 1 else need
    if first in ("whoever", "whatever", "whatever's"):
        return f"you need {need}"
    need = f"the {need}" if need.startswith(("ability ", "willingness ", "capacity ")) else with_article(need)
    return f"{'the position calls for' if owned else 'you need'} {need}"


def as_indirect_question(given: str) -> str:
    """Return what a position needs as it follows "You told me", where it is an indirect question; else nothing.

    Args:
        given: The note: "how important punctuality is".
    """
    need = phrase(given)
    return need if not is_sentence(given) and need.partition(" ")[0].lower() in INTERROGATIVES else ""
