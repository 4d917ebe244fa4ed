"""Templates that a host brings: read with suspicion, and compiled only if they do nothing beyond what a letter needs.

What is allowed is listed, node by node of the syntax tree; whatever is not on the list is refused. The tree that was
checked is the one that is compiled, with its translations filled in, so that what runs holds no call at all.
"""

from .bounds import LONGEST_OUTPUT, LONGEST_SOURCE
from .parsing import checked_source
from .template import Text, compiled

__all__ = ["LONGEST_OUTPUT", "LONGEST_SOURCE", "Text", "checked_source", "compiled"]
