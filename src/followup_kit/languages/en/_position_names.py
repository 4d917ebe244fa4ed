"""Name a position and an employer as a sentence does, each once."""

import re

from ..._lazy import lazy_regex
from .._template_strings import Strings
from ._free_text import head_words

_COMMA = lazy_regex(r"[,;](?!\d)")
POSITION_WORDS = ("position", "role", "job", "post", "opening", "internship", "fellowship", "residency", "studentship")
_WORDS = lazy_regex(r"[^\W_]+")
_LIGHT = ("a", "an", "the", "this", "your", "my", "at", "with", "in", "of", "for", "and", "itself", "open", "new")
_ASIDE = lazy_regex(r" \((?:internal|external)\)$", re.IGNORECASE)
_OFFICES = frozenset(
    (*POSITION_WORDS, "apprenticeship", "traineeship", "placement", "clerkship", "lectureship", "program", "programme")
)
_WHERE = lazy_regex(r"(?P<what>(?:(?!(?:in|at|on)\b)\S+ )+)(?P<where>(?:in|at|on) (?:the|our|your) .+)")
_OF_UNIT = lazy_regex(r"(?P<what>[^,;]+), (?:the )?(?P<unit>[^,;]+ (?:Department|Division|Unit))")
_PLACE = lazy_regex(r"\S (?:at|in|for|with|on) \S")
_NAMED_OF = lazy_regex(
    r"(?:[A-Z]\w+ Authority|(?:London |Royal )?Borough|Diocese|City|Town|County|Village|University|"
    r"Department|Ministry|Office|Bank|Museum|Port|State|Institute) (?:of|for) "
)


def name_company(given: str) -> Strings:
    """Return the employer as a sentence names it, with the article that a city or a ministry wants, and as it is.

    Args:
        given: The employer.
    """
    return {"company": f"the {given}" if _NAMED_OF.match(given) else given, "company_name": given}


def name_position(given: str) -> Strings:
    """Return the position with its article and the word "position", and without that word, each once.

    Args:
        given: The position.
    """
    given = _ASIDE.sub("", given)
    name = given[4:] if given.lower().startswith("the ") else given
    head, _, last = name.rpartition(" ")
    if last.lower() in POSITION_WORDS and not _PLACE.search(name):
        bare = head if head and last.lower() in POSITION_WORDS[:5] else name
        return {"the_position": f"the {name}", "position_name": bare}
    noun = head_words(name)[-1:] or [""]
    if noun[0] in _OFFICES and _PLACE.search(name):
        return {"the_position": f"the {name}", "position_name": name}
    if (unit := _OF_UNIT.fullmatch(name)) is not None:
        return {"the_position": f"the {unit['what']} position in the {unit['unit']}", "position_name": name}
    if last.lower() == "department" and head and not (_PLACE.search(name) or _COMMA.search(name)):
        return {"the_position": f"the position in the {name}", "position_name": name}
    where = _WHERE.fullmatch(name)
    if where is not None and not _COMMA.search(name):
        return {"the_position": f"the {where['what'].rstrip()} position {where['where']}", "position_name": name}
    placed = _COMMA.search(name) or _PLACE.search(name)
    said = f"the position of {name}" if placed else f"the {name} position"
    return {"the_position": said, "position_name": name}


def is_position(topic: str, position: str, company: str) -> bool:
    """Return whether a topic names nothing but the position: "the role", "the Analyst position at Acme".

    Args:
        topic: The topic, a phrase.
        position: The position.
        company: The employer.
    """
    known = {*_WORDS.findall(f"{position} {company}".lower()), *POSITION_WORDS, *_LIGHT}
    return all(word in known for word in _WORDS.findall(topic.lower()))


def name_both(position: str, company: str) -> str:
    """Return a position with the employer it is at, named once.

    Args:
        position: The position, with its article.
        company: The employer.
    """
    if company.casefold() in position.casefold():
        return position
    if _COMMA.search(position):
        return f"{position}, with {company}"
    if company.endswith((" family", " Family")):
        return f"{position} with {company}"
    return f"{position} {'with' if _PLACE.search(position) and ' position of ' in position else 'at'} {company}"
