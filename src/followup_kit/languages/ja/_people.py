"""What the employer, the candidate and those who read or are named in a letter are called."""

import re
from collections.abc import Callable

from ...facts._people import Person
from ...vocabulary import Role
from .._template_strings import Strings, Values
from ._phrases import POST_TITLE, employer_words, joining_word, school
from ._sentences import JAPANESE


def add_people(strings: Strings, values: Values, address: Callable[[Person | None], str]) -> None:
    """Add what the candidate, the employer and the superior are called.

    Args:
        strings: What a template sees.
        values: The validated values.
        address: Returns a person as a sentence names them.
    """
    seen, recipient, candidate = strings.get("recipient"), values.get("recipient"), values.get("candidate")
    if isinstance(seen, dict) and "company" in values:
        agency = recipient is not None and recipient.role is Role.AGENCY
        named = f"{values['company']}様"
        kisha, onsha = (named, named) if agency and not strings.get("service") else employer_words(values["company"])
        referrer = recipient is not None and recipient.role is Role.REFERRER
        blessed = f"{address(recipient)}の益々のご活躍" if agency or referrer else f"{kisha}の益々のご発展"
        seen |= {"kisha": kisha, "onsha": onsha, "blessing": blessed, "joins": joining_word(values["company"])}
        strings["agency"] = "yes" if agency else ""
        strings["referrer"] = "yes" if referrer else ""
        strings["reported"] = "yes" if agency or referrer else ""
        strings["asked_for"] = _asked_for(recipient, address)
        if (
            agency and "position" in strings and not strings.get("service")
        ):  # an agency looks after positions of many employers
            strings["position"] = f"{named}の{strings['position']}"
    if candidate is not None:
        affiliation = "".join((candidate.affiliation or "").split())
        of_school = school(candidate.affiliation or "")
        strings["introduction"] = f"{affiliation}の{candidate.name}" if affiliation else candidate.name
        strings["caller"] = f"{of_school}の{candidate.name}" if of_school else candidate.name
        strings["sender"] = f"{of_school} {candidate.name}" if of_school else candidate.name
    superior = strings.get("reports_to")
    if isinstance(superior, str) and superior and not re.search(r"(?:様|さん|氏|先生)$", superior):
        strings["reports_to"] = superior if POST_TITLE.search(superior) else f"{superior}様"


def _asked_for(recipient: Person | None, address: Callable[[Person | None], str]) -> str:
    """Return whom a caller asks for: 採用ご担当の関口様; 採用ご担当の方 if nobody is known by name."""
    if recipient is None:
        return "採用ご担当の方"
    title = recipient.title or ""
    of = f"{title}の" if JAPANESE.search(title) and recipient.role is not Role.AGENCY else ""
    return f"{of}{address(recipient)}"
