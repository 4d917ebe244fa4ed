"""Tell requests for time to decide on an offer, which the answer asks for itself."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ._free_text import phrase

_ASKED = lazy_regex(
    r"(?:I(?:['’]d| would) (?:\w+ )?(?:appreciate|like|welcome|love|need|be grateful for|like to (?:ask for|request))|"
    r"(?:Could|May|Can) I have|I need|to (?:have|get|take|be given)) ",
    re.IGNORECASE,
)
_TIME = lazy_regex(
    r"(?:(?:an?|some|more|additional|extra|one|two|three|few|couple|little|bit|of|the|short|further|job|offer|"
    r"deadline) )*"
    r"(?:days?|time|weeks?|weekend|extension)(?: (?:to (?:decide|think|consider|make|take|review|weigh|discuss|talk|"
    r"finish|give|get back|respond|reply|answer|complete|reflect|finali[sz]e|reach)|before|until|till|by|"
    r"for (?:my|the|a) decision|of (?:the|my) deadline|if)\b[^.?!]*)?|until \w+(?: \w+){0,2}|"
    r"(?:to )?(?:please )?let me know (?:if|whether) (?:this|that|it|(?:the|an|such an|this) (?:\w+ )?"
    r"(?:extension|time|delay|timeline)) (?:is|would be|works?|can be)\b(?: \w+){0,3}",
    re.IGNORECASE,
)
"""A request for time to decide."""
_NAMED_TIME = lazy_regex(
    r"(?:an?|some|one|two|three) (?:\w+ ){0,3}(?:days?|time|weeks?)\b(?!.*\b(?:until|till|by|before)\b)"
)
"""Time that one can have: "a few more days to decide"."""


_PURPOSE = lazy_regex(r", (?P<what>to .+)$")


def asks_for_time(note: str) -> bool:
    """Return whether a note asks for time to decide, or whether that would be possible.

    Args:
        note: The request: "a few additional days to decide", "let me know if this extension is possible".
    """
    return _TIME.fullmatch(_bare(note)) is not None


def name_time(given: Sequence[str]) -> str:
    """Return the time that is asked for, as it was noted: "a few more days to decide"; empty for none.

    Args:
        given: The requests.
    """
    times = (phrase(_bare(each)) for each in given if asks_for_time(each))
    return next((each for each in times if _NAMED_TIME.match(each)), "")


def tell_purpose(given: Sequence[str]) -> str:
    """Return what the time that is asked for is wanted for, in a sentence; empty where no request tells.

    Args:
        given: The requests: "an extension until 11 September, to seek advice from my mentors".
    """
    found = (_PURPOSE.search(_bare(each)) for each in given if asks_for_time(each))
    return next((f"That would allow me {each['what']}." for each in found if each), "")


def _bare(note: str) -> str:
    """Return what a note asks for, without the words that ask."""
    return _ASKED.sub("", note).rstrip(".? ")
