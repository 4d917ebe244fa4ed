"""Where a greeting ends."""

import pytest

from followup_kit import review

CONTEXT = {
    "candidate": {"name": "Priya Raman"},
    "recipient": {"name": "Dana Okafor", "given_name": "Dana", "family_name": "Okafor", "honorific": "Dr."},
    "company": "Acme",
    "position": "Data Engineer",
}


@pytest.mark.parametrize(
    ("greeting", "codes"),
    [
        ("Good morning, Dr. Okafor", set()),
        ("Good morning, Dr. Okafor,", set()),
        ("Hello, Dana Okafor", set()),
        ("Good morning, Dr. Okafar", {"FK102"}),
        ("Good morning, everybody", {"FK201"}),
    ],
)
def test_a_name_behind_the_comma_of_a_greeting_needs_no_mark_behind_it(greeting: str, codes: set[str]) -> None:
    """Whoever greets by name on a line of its own has greeted, comma or none; a misspelt name is still found."""
    body = (
        f"{greeting}\n\nThank you for the talk about streaming. I am very interested in the Data Engineer position."
        "\n\nBest regards,\nPriya Raman"
    )
    draft = {"message_type": "thank-you", "subject": "Data Engineer", "body": body, "locale": "en"}
    found = {finding.code for finding in review(draft, CONTEXT)}
    assert found & {"FK102", "FK201"} == codes
