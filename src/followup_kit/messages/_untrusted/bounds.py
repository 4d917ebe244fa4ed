"""The limits on a host's template, and the filters that it may use."""

LONGEST_SOURCE = 10_000
"""How many characters a template may have."""

LONGEST_OUTPUT = 20_000
"""How many characters a template may come to, once it is filled in."""

DEEPEST = 20
"""How many levels a template may nest: statements, expressions, brackets; each ``elif`` counts as a level."""

MOST_TAGS = 300
"""How many tags a template may have: names in braces, statements and comments."""

LONGEST_TAG = 100
"""How many words and signs may stand between two braces and the two that close them."""

MOST_PROBLEMS = 50
"""How many problems of one template are listed."""

FILTERS = ("capitalize", "default", "lower", "title", "trim", "upper")
"""The filters there are. None can make a text more than three times as long."""
