"""What a program may not need is done when it first does."""

import re
import subprocess
import sys

import pytest

from followup_kit import Step, render
from followup_kit._guarding import hints_of
from followup_kit._lazy import lazy_regex, public_name
from followup_kit.languages import _resources


def test_a_regular_expression_is_compiled_when_it_is_first_used() -> None:
    """A broken one is noticed then; a sound one does what ``re.compile`` returns."""
    broken = lazy_regex("(")
    with pytest.raises(re.error, match="missing"):
        broken.search("a")

    words = lazy_regex(r"\bW\w+", re.IGNORECASE)
    assert words.findall("Words with a w") == ["Words", "with"]
    assert words.sub("x", "with") == "x"
    assert words.pattern == r"\bW\w+"


def test_annotations_may_name_public_classes_that_are_imported_for_type_checkers_alone() -> None:
    """So the doors know what an argument must be, and load no planner before somebody has a plan."""
    assert Step in hints_of(render)["message"].__args__
    assert public_name("Step") is Step


def test_a_letter_from_a_context_needs_no_planner() -> None:
    """Nor does it need the sandbox for hosts' templates, or what only reviews and notebooks use."""
    program = """if True:
        import sys
        from followup_kit import render
        facts = {"candidate": {"name": "Robin Doe"}, "company": "Example Works", "position": "Baker"}
        render("contact-request", {**facts, "recipient": None})
        unneeded = ("planning", "reviews", "explanation", "exchange", "_html", "messages._untrusted.sandbox")
        print([name for name in unneeded if f"followup_kit.{name}" in sys.modules], "tomllib" in sys.modules)
    """
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["[]", "False"]


def test_the_templates_of_a_language_are_known_before_they_are_read() -> None:
    """By the names of their files; one that there is not is missed like an entry of a dict."""
    templates = _resources.templates("en")
    assert len(templates) == len([*templates]) > 50
    assert "{{" in templates["contact-request.email.1"]
    assert "contact-request.fax.1" not in templates
