"""What is mutated, and which tests are to notice."""

from typing import NamedTuple


class Part(NamedTuple):
    """One part of the library.

    Args:
        mutated: Files, as patterns below ``src/followup_kit``; a ``*`` goes into folders.
        tests: Tests that say what the part does, below ``tests``: fast, and the same each time. Not among them is what
            starts processes, takes the time, or reads the sources.
    """

    mutated: tuple[str, ...]
    tests: tuple[str, ...]


_PLANS = ("test_conformance", "test_schedule", "test_steps", "test_windows", "test_policies")

PARTS = {
    "time": Part(
        mutated=("civil.py", "working_days.py"),
        tests=("test_civil", "test_working_days", "test_refusals", *_PLANS),
    ),
    "engine": Part(
        mutated=(
            *("engine.py", "situation.py", "contexts.py", "step_contexts.py", "forms.py", "windows.py", "steps.py"),
            *("step_ids.py", "records.py", "schedule.py", "rule.py", "rules/*"),
        ),
        tests=(
            *_PLANS,
            *("test_policy", "test_values", "test_interview", "test_explanation", "test_laws", "test_errors"),
            "test_refusals",
        ),
    ),
    "policy": Part(
        mutated=("policy.py", "policies.py", "parameters.py", "quantities.py"),
        tests=(
            *_PLANS,
            "test_policy",
            "test_quantities",
            "test_values",
            "test_guidance",
            "test_errors",
            "test_refusals",
        ),
    ),
    "review": Part(
        mutated=("reviews/*",),
        tests=(
            *("test_review_mechanics", "test_review_content", "test_review_people", "test_review_addressee"),
            *("test_review_mentions", "test_review_tokens", "test_review_doors", "test_review_batch"),
            *("test_review_checks_facts", "test_review_checks_parts", "test_review_checks_slips"),
            *("test_review_checks_tone", "test_review_dates", "test_checklist"),
        ),
    ),
}
