"""How Hypothesis looks for counterexamples.

By default it tries the same examples on each run and each machine, so that a failure says something about the change
at hand. ``pytest --hypothesis-profile=explore`` goes further afield, differently each time. ``make mutants`` goes less
far, and does not look for the simplest failure.
"""

from hypothesis import HealthCheck, Phase, settings

settings.register_profile("repeatable", database=None, deadline=None, derandomize=True, print_blob=True)
settings.register_profile("explore", deadline=None, derandomize=False, max_examples=2_000, print_blob=True)
settings.register_profile(
    "mutants",
    database=None,
    deadline=None,
    derandomize=True,
    max_examples=25,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("repeatable")
