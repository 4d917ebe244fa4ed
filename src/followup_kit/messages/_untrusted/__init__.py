"""Check and compile the templates of hosts, which are not trusted: an allowlist over the syntax tree, and a sandbox.

The kinds of nodes that a template may hold are listed; whatever is not on the list is refused. The tree that was
checked is the one that is compiled, with its translations filled in, so that what runs holds no call at all.
"""

from .bounds import LONGEST_OUTPUT, LONGEST_SOURCE
from .parsing import check_template
from .template import HostTemplate, compile_template

__all__ = ["LONGEST_OUTPUT", "LONGEST_SOURCE", "HostTemplate", "check_template", "compile_template"]
