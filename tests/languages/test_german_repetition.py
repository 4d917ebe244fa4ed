"""What a candidate noted twice is said once in German, too."""

from typing import Any

import pytest

from followup_kit import render


def written(message_type: str, **facts: Any) -> str:
    """Return a German letter of Sabine Holzer's to Frau Brandt."""
    people = {
        "candidate": {"name": "Sabine Holzer"},
        "recipient": {"name": "Anna Brandt", "family_name": "Brandt", "honorific": "Frau"},
        "company": "Nordhafen AG",
        "position": "Stationsleitung",
        "interview_date": "2026-03-03",
    }
    return render(message_type, people | facts, channel="email", locale="de").body


@pytest.mark.parametrize("message_type", ["thank-you", "check-in"])
def test_a_topic_in_an_own_sentence_is_not_told_again(message_type: str) -> None:
    """The sentence says more of it."""
    own = "Das Gespräch über die Umstellung auf die digitale Akte ist mir in guter Erinnerung geblieben."
    body = written(message_type, impression=[own], discussed=["die Umstellung auf die digitale Akte"])
    assert own in body
    assert body.count("Umstellung") == 1


def test_a_clause_in_an_own_sentence_is_not_told_again() -> None:
    """A topic may be a whole clause."""
    own = "Beeindruckt hat mich, dass ihr vom ganzen Tier kocht und die Brühen drei Tage ziehen lasst."
    topic = "dass ihr vom ganzen Tier kocht und die Brühen drei Tage ziehen lasst"
    assert written("thank-you", impression=[own], discussed=[topic]).count("Brühen") == 1


def test_what_was_chosen_is_not_told_beside_a_reason_that_tells_it() -> None:
    """The reason says it, and why."""
    body = written(
        "withdrawal",
        interviewed=True,
        chosen="ein anderes Angebot in Kiel",
        reason="weil ich inzwischen ein anderes Angebot in Kiel angenommen habe",
    )
    assert body.count("Kiel") == 1
    assert "angenommen habe" in body


def test_a_topic_with_a_word_of_its_own_stays() -> None:
    """It may be another matter."""
    body = written(
        "thank-you", impression=["Die neue Station hat mir gefallen."], discussed=["die Pläne für die neue Station"]
    )
    assert "die Pläne für die neue Station" in body
