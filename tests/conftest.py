"""How Hypothesis looks for counterexamples.

By default it tries the same examples on each run and each machine, so that a failure says something about the change
at hand. ``make test-slow`` tries many more of them (``thorough``), ``make mutants`` fewer and without shrinking
(``mutants``); ``pytest --hypothesis-profile=explore`` goes further afield, differently each time.
"""

from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "repeatable",
    database=None,
    deadline=None,
    derandomize=True,
    max_examples=20,
    print_blob=True,
    # A busy machine is slow for no fault of a strategy.
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("thorough", settings.get_profile("repeatable"), max_examples=100)
settings.register_profile("explore", deadline=None, derandomize=False, max_examples=2_000, print_blob=True)
settings.register_profile(
    "mutants",
    settings.get_profile("repeatable"),
    max_examples=25,
    phases=[Phase.explicit, Phase.generate],
)
settings.load_profile("repeatable")
