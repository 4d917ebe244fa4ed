"""Say in a check-in that it was good to talk with others than its reader."""

from ..._lazy import lazy_regex
from ...vocabulary import Role
from .._template_strings import Values
from ._check_in_openings import name_talk, state_talk
from ._named_people import with_reader
from ._thoughts import is_greeting

HOLDERS = (Role.INTERVIEWER, Role.HIRING_MANAGER)
_TALKING = lazy_regex(r"^(?:I really enjoyed talking|It was good to talk)(?= about)")
_HELPERS = (Role.RECRUITER, Role.AGENCY, Role.COORDINATOR, Role.HR)

_LATER = lazy_regex(r"(?:Since|After) ")
_POINTS = lazy_regex(r"(?:It|This|That|They|These|Both)\b")


def state_people_met(values: Values, strings: dict[str, str]) -> str:
    """Return that it was good to talk with others than the reader, and note how the talk itself is named.

    Args:
        values: The validated values by name.
        strings: The strings, of which ``talk`` is set, and ``people`` to those who stand in for the reader.
    """
    role = None if values["recipient"] is None else values["recipient"].role
    by_reader, people = role in HOLDERS, strings["people"]
    if role == Role.REFERRER:  # who was met is named in the opening
        strings["talk"] = name_talk(strings, "my")
        return ""
    unmet = bool(people) and role is not None and role not in _HELPERS
    too = ", too" if by_reader and strings["held"] else ""
    met = f"It was good to talk with {people}{too}." if people and (unmet or not strings["held"]) else ""
    strings["people"] = "" if unmet else people
    strings["talk"] = name_talk(strings, "my" if role in _HELPERS or (unmet and not by_reader) else "our")
    return met


def _join_met(met: str, talk: str, people: str, own: str) -> tuple[str, str]:
    """Return that it was good to talk with others besides the reader, in one sentence with the talk where there is one.

    Args:
        met: The sentence; empty for none.
        talk: What is said of the talk.
        people: Who the others are.
        own: The candidate's own sentences, which may name those others already.
    """
    if met and people.partition(" ")[2] in own.lower() and people.startswith(("the ", "your ")):
        return "", talk
    joined = _TALKING.sub(lambda found: f"{found[0]} with {with_reader(people)}", talk, count=1)
    return ("", joined) if met.endswith(", too.") and joined != talk else (met, talk)


def tell_talk_with(
    met: str, people: str, strings: dict[str, str], parts: dict[str, list[str]], own: str, *, sent: str
) -> str:
    """Return whom it was good to talk with, unless the talk says so, and note what is said of that.

    Args:
        met: That it was good to talk with others than the reader.
        people: Who they are.
        strings: The strings, of which ``conversation`` is set.
        parts: The candidate's own sentences by part, of which the rest loses one that greets.
        own: All of them.
        sent: What the candidate sent, where that is all that was talked about.
    """
    talk, good_to = strings["talk_again"].replace(" with you", "", 1), strings["talk_to"].replace(" with you", "", 1)
    said = "" if sent else state_talk(talk, good_to, strings["discussed_sentence"], own)
    met, said = _join_met(met, said, people, own)
    first, *others = [*parts["rest"], ""]
    points = others and _POINTS.match(others[0])
    if said and is_greeting(first) and not (_LATER.match(first) or points):
        parts["rest"] = parts["rest"][1:]  # it greets, before what was talked about
        said = f"{first} {said}"
    strings["conversation"] = said
    return met


def name_with_reader(met: str, met_again: str, people: str, strings: dict[str, str]) -> tuple[str, str, str]:
    """Return whom it was good to talk with in sentences of their own, and whom one met beside the reader.

    Where an interview was held by the reader and others, its name has all of them, and no sentence comes after it.

    Args:
        met: The sentence of a first check-in; empty for none.
        met_again: The sentence of a later one.
        people: Who the others are.
        strings: The strings, of which ``talk`` is set, and what names the talk otherwise is left out.
    """
    if not (met.endswith(", too.") and strings["talk"]):
        return met, met_again, ""
    others = with_reader(people)
    strings["talk"] = f"my {strings['round_word']}interview with {others} for {strings['the_position_at']}"
    strings["again"] = strings["recent"] = ""
    return "", "", others
