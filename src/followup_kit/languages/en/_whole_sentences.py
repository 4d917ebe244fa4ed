"""Make one sentence of two halves in which it was noted: "Please thank Omar, who", "stayed late"."""

import re

from ..._lazy import lazy_regex
from .._template_strings import Values

_HALVED = lazy_regex(
    r"(, (?:which|who|whose|and|but|so)|\b(?:because|although|whose|and|but|or|the|my|your|our))\.\s+(?=\S)",
    re.IGNORECASE,
)
"""Where a sentence was noted in two halves, each of which has its full stop by now."""

_GOES_ON = lazy_regex(
    r"(?<!etc)(?<!\b[A-Za-z])\.\s+(?=(?:and|or|but|who|because|as well as|to|with|for|so that) [\w'’])"
)
"""Where the second half begins small."""


def rejoin_sentences(values: Values) -> Values:
    """Return the values with own sentences whole of which one was noted in two halves: "the tour, which", "I liked".

    Args:
        values: The validated values by name.
    """
    own = values.get("impression")
    whole = _GOES_ON.sub(" ", _HALVED.sub(r"\1 ", own)) if own else own
    return values if whole == own else {**values, "impression": whole}
