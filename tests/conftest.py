"""How Hypothesis looks for counterexamples.

By default it tries the same examples on each run and each machine, so that a failure says something about the change
at hand. ``pytest --hypothesis-profile=explore`` goes further afield, differently each time.
"""

from hypothesis import settings

settings.register_profile("repeatable", database=None, deadline=None, derandomize=True, print_blob=True)
settings.register_profile("explore", deadline=None, derandomize=False, max_examples=2_000, print_blob=True)
settings.load_profile("repeatable")
