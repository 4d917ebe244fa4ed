"""State one thing that a position needs as a clause, by the shape in which it was noted."""

from ..._lazy import lazy_regex
from ._free_text import head_words, phrase
from ._persons import is_said_of_somebody
from ._sentences import is_sentence
from ._strengths import is_quality, say_of_oneself, with_article
from ._words import DETERMINERS, GERUNDS, INTERROGATIVES, OWNED, REQUESTED, SUBJECTS

_MORE_DOING = lazy_regex(r"(?:more|fewer) (?:[\w-]+ )?(?!of\b)[a-z]+s (?:[a-z]+ing) \w")
"""What somebody would like to see: "more girls taking the subject"."""

_GET_DONE = lazy_regex(r"(?:the|your) [\w -]+ gets? \w+ed\b.*")
_OURS = lazy_regex(
    r"(?:[Ww]e|[Yy]ou)(?= (?:really |badly )?(?:need|want|lack|are looking for|could use)\b[^.;!?]*\.?$)\s?"
)
NEEDING = lazy_regex(
    r"(?:the|your|our) [\w-]+(?: [\w-]+){0,3}? (?:needs|wants|lacks|requires|could use|is|are|has|have|keeps?|left|"
    r"went|fell|grew|quit|broke|rings?|waits?|complains?|loses?|comes?|goes|gets?|fails?|stays?|want|expect)\b \w"
)
"""A need that is a clause: "the desk needs a calm voice"."""

_PEOPLE = lazy_regex(r"(?:[^n]ners|ters|gers|kers|(?<!hando)vers|tors|ists|people|hands|hires|staff)$")
_SOMEBODY = lazy_regex(r"(?:some(?:body|one)|a person|people) ")
PLANNED = lazy_regex(
    r"your (?P<what>(?:[\w-]+ )??(?:plan|goal|aim|target|vision|hope|wish|deadline|backlog|shortage)\b.*)"
)
DEMANDED = lazy_regex(r"(?:that )?(?P<what>(?:the|your|an?|all|every|each) [\w' -]+?)(?<! to) be (?P<done>\w.*)")
_COMMANDED = frozenset(
    "get do win cut find help fill fix hire grow open close stop handle manage lead build write run".split()  # noqa: SIM905
)
_LEADS = ("the work involves ", "you need somebody who is ", "you need somebody to ", "you are looking for ")


def state_need(given: str) -> str:
    """Return one need, or several of a kind, as a clause; empty for sentences.

    Args:
        given: The note, or several with semicolons between them.
    """
    ours = _OURS.match(given or "")
    if ours is not None:  # in the words of the employer
        return f"you {given[ours.end() :].rstrip('. ')}"
    if not given or is_sentence(given):
        return ""
    parts = [phrase(part) for part in given.split("; ")]
    if len(parts) > 1:
        return _state_together(parts)
    need = parts[0]
    if _is_indirect(need):
        return ""
    return _state_happening(need) or _state_deed(need) or _state_person(need) or _state_thing(need)


def _state_together(parts: list[str]) -> str:
    """Return several needs of one kind in one clause."""
    stated = [state_need(part) for part in parts]
    lead = next((each for each in _LEADS if all(clause.startswith(each) for clause in stated)), "")
    named = [clause.removeprefix(lead) for clause in stated] if lead else parts
    comma = "," if len(named) > 2 else ""  # noqa: PLR2004
    return f"{lead or 'you need '}{', '.join(named[:-1])}{comma} and {named[-1].removeprefix('and ')}"


def _is_indirect(need: str) -> bool:
    """Return whether a need is an indirect question, which follows another verb: "how important punctuality is"."""
    first = need.partition(" ")[0].lower()
    return first in INTERROGATIVES and not need.startswith("how to ") and NEEDING.match(need) is None


def _state_happening(need: str) -> str:
    """Return what is so, is planned or is wanted, as a clause; empty for anything else."""
    if (demanded := DEMANDED.fullmatch(need)) is not None:
        return f"you want {demanded['what']} to be {demanded['done']}"
    if (planned := PLANNED.fullmatch(need)) is not None:
        return f"you have {'an' if planned['what'][0] in 'aeio' else 'a'} {planned['what']}"
    if need.startswith("how to "):
        return f"you are working out {need}"
    if not need.startswith("that ") and NEEDING.match(need) is None:
        return ""
    stated = need.removeprefix("that ")
    bare = stated.partition(" ")[0] not in DETERMINERS | SUBJECTS  # "that papers are ready"
    wanted = stated != need and (bare or _GET_DONE.fullmatch(stated))
    return f"{'it is important that ' if wanted else ''}{stated}"


def _state_deed(need: str) -> str:
    """Return what is to be done as a clause; empty for anything else."""
    first, second = [*need.split(), ""][:2]
    first = first.strip(",").lower()
    if first == "to":
        return f"you need {need}"
    if first in GERUNDS or (first.endswith("ing") and (second in DETERMINERS or second[:1].isupper())):
        return f"the work involves {need}"
    commanded = first in REQUESTED or (first in _COMMANDED and bool(second))
    return f"you need somebody to {need}" if commanded else ""


def _state_person(need: str) -> str:
    """Return who is wanted as a clause; empty for anything else."""
    somebody = say_of_oneself(need).removeprefix("I am ").removesuffix(".")
    if somebody.startswith(("a ", "an ")):
        return f"you are looking for {somebody}"
    if is_quality(need) or is_said_of_somebody(need):
        return f"you need somebody who is {need}"
    if need.startswith("who "):
        return f"you are looking for somebody {need}"
    head = head_words(need)[-1:]
    return f"you are looking for {need}" if _SOMEBODY.match(need) or (head and _PEOPLE.search(head[0])) else ""


def _state_thing(need: str) -> str:
    """Return a thing that is needed as a clause."""
    if need.startswith(("whoever ", "whatever ")):
        return f"you need {need}"
    owned = OWNED.intersection(head_words(need)[-1:])
    need = need.replace(", and ", " and ") if need.count(",") == 1 else need
    need = f"the {need}" if need.startswith(("ability ", "willingness ", "capacity ")) else with_article(need)
    if _MORE_DOING.match(need):
        return f"you would like to see {need}"
    return f"{'the position calls for' if owned else 'you need'} {need}"
