"""State what a position needs as a clause that other sentences can take."""

from ..._lazy import lazy_regex
from ._free_text import head_words, phrase
from ._sentences import is_sentence
from ._strengths import is_quality, say_of_oneself, with_article
from ._words import DETERMINERS, GERUNDS, INTERROGATIVES, OWNED, REQUESTED, SUBJECTS

_OURS = lazy_regex(
    r"(?:[Ww]e|[Yy]ou)(?= (?:really |badly )?(?:need|want|lack|are looking for|could use)\b[^.;!?]*\.?$)\s?"
)
_NEEDING = lazy_regex(
    r"(?:the|your|our) [\w-]+(?: [\w-]+)? (?:needs|wants|lacks|requires|could use|is|are|has|have)\b \w"
)
_PEOPLE = lazy_regex(r"(?:[^n]ners|ters|gers|kers|vers|tors|ists|people|hands)$")
_SOMEBODY = lazy_regex(r"(?:some(?:body|one)|a person|people) ")


def state_needs(given: str) -> str:
    """Return what a position needs as the clause that follows "I understand that"; empty for sentences.

    Args:
        given: The note.
    """
    ours = _OURS.match(given or "")
    if ours is not None:  # in the words of the employer
        return f"you {given[ours.end() :].rstrip('. ')}"
    if not given or is_sentence(given):
        return ""
    parts = [phrase(part) for part in given.split("; ")]
    if len(parts) > 1:  # several needs are named together
        comma = "," if len(parts) > 2 else ""  # noqa: PLR2004
        return f"you need {', '.join(parts[:-1])}{comma} and {parts[-1].removeprefix('and ')}"
    need = phrase(given)
    first = need.partition(" ")[0].strip(",").lower()
    if first == "that" or first in INTERROGATIVES or _NEEDING.match(need):
        said = need.removeprefix("that ")
        wanted = said != need and said.partition(" ")[0] not in DETERMINERS | SUBJECTS  # "that papers are ready"
        return "" if first in INTERROGATIVES and not _NEEDING.match(need) else f"{'it matters that ' * wanted}{said}"
    doing = first in GERUNDS or (first.endswith("ing") and need.split()[1:2] and need.split()[1] in DETERMINERS)
    if first == "to" or doing:
        return f"the work involves {need}" if doing else f"you need {need}"
    if first in REQUESTED or first in ("handle", "manage", "lead", "build", "write", "run"):
        return f"you need somebody to {need}"
    about_somebody = say_of_oneself(need).removeprefix("I am ").removesuffix(".")
    if about_somebody.startswith(("a ", "an ")):
        return f"you are looking for {about_somebody}"
    if is_quality(need):
        return f"you need somebody who is {need}"
    need = f"somebody {need}" if first == "who" else need
    if _SOMEBODY.match(need) or (head_words(need) and _PEOPLE.search(head_words(need)[-1])):
        return f"you are looking for {need}"
    owned = OWNED.intersection(head_words(need)[-1:])
    need = need.replace(", and ", " and ") if need.count(",") == 1 else need
    need = f"the {need}" if need.startswith(("ability ", "willingness ", "capacity ")) else with_article(need)
    return f"{'the position calls for' if owned else 'you need'} {need}"


def as_indirect_question(given: str) -> str:
    """Return what a position needs as it follows "You told me", where it is an indirect question; else nothing.

    Args:
        given: The note: "how important punctuality is".
    """
    need = phrase(given)
    return need if not is_sentence(given) and need.partition(" ")[0].lower() in INTERROGATIVES else ""
