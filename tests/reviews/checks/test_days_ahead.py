"""What is promised for a day before the interview, in every language, and days that are of something else."""

import pytest

from tests.support.letters import Case

PROMISED = [
    ("en", "As you asked, I will send my references on May 12.", "May 12"),
    ("en", "I'll gladly bring you the certificates by May 12.", "May 12"),
    ("de", "Wie gewünscht, sende ich Ihnen meine Zeugnisse am 12. Mai.", "12. Mai"),
    ("de", "Am 12. Mai bringe ich die Zeugnisse vorbei.", "12. Mai"),
    ("ja", "5月12日に推薦状をお送りいたします。", "5月12日"),
    ("ja", "5月12日までに改めてご連絡いたします。", "5月12日"),
]

OF_SOMETHING_ELSE = [
    ("en", "I will send you the report of the audit on May 12."),
    ("en", "I will send the photographs that you took on May 12."),
    ("en", "I will send my references on May 22."),
    ("en", "I will move house on December 12."),
    ("de", "Ich sende Ihnen gern die Fotos vom Richtfest am 12. Mai."),
    ("de", "Am 12. Mai hatte ich die Zeugnisse geschickt."),
    ("ja", "5月12日に推薦状をお送りいたしました。"),
]


@pytest.mark.parametrize(("language", "text", "day"), PROMISED)
def test_what_is_promised_for_a_day_before_the_interview_is_reported(language: str, text: str, day: str) -> None:
    """Whatever it is that somebody will send, bring or do."""
    found = Case("FK114", text, language=language)
    assert found.reported == (day,)
    assert {finding.severity for finding in found.findings} <= {"warning", "error"}


@pytest.mark.parametrize(("language", "text"), OF_SOMETHING_ELSE)
def test_a_day_of_something_else_is_left_alone(language: str, text: str) -> None:
    """Of a noun or a clause between, of the past, after the interview, or of another year."""
    assert Case("FK114", text, language=language).reported == ()


def test_who_moves_the_interview_may_promise_an_earlier_day() -> None:
    """A suggestion, for the interview lies ahead."""
    text = "I will bring my papers on May 12."
    moved = Case("FK114", text, kind="reschedule-request")
    assert [finding.severity for finding in moved.findings] == ["suggestion"]


def test_a_company_named_after_an_occasion_is_no_occasion() -> None:
    """At Summit Lodge, the meeting was no summit, and its day is that of the interview."""
    facts = {"company": "Summit Lodge"}
    text = "Thank you for our meeting on May 18 about the position at {}."
    assert Case("FK112", text.format("Summit Lodge"), facts=facts).reported == ("May 18",)
    assert Case("FK112", text.format("the summit"), facts=facts).reported == ()
