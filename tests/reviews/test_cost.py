"""What a review costs grows with the length of the draft, whatever the draft holds."""

import time

import pytest

from followup_kit import Draft, review

CONTEXT = {
    "candidate": {"name": "Lee Park", "email": "lee@example.org"},
    "recipient": {"name": "Dana Okafor", "family_name": "Okafor", "honorific": "Dr."},
    "company": "Northwind Traders",
    "position": "Data Engineer",
    "interview_date": "2026-03-03",
    "decision_by": "2026-03-10",
    "discussed": "the move to streaming",
}

WORST = {
    "en": (
        *(
            "a",
            "a ",
            "A ",
            "(",
            "[a",
            "{{",
            "<",
            "_",
            "%a",
            "$A",
            "~a",
            "?",
            "?!",
            ".",
            ",",
            ", ,",
            '"',
            "\u201c",
            "\n",
            "  a",
        ),
        *(
            "\u200b",
            "\u0430a ",
            "\u0323\u0301",
            "\u034f",
            "e\u0301\u20e0 ",
            "\U0001f600",
            ":)",
            "xD",
            "@",
            "a@b ",
            "http://a ",
            "\u0301",
            "x",
            "1) ",
            "9",
            "12",
        ),
        *(
            "March 3 ",
            "Tuesday, March 3 by ",
            "3 March ",
            "Okafr ",
            "Date Engineer ",
            "the Sales Lead role ",
            "join X ",
        ),
        *(
            "dear ",
            "Dear Sarah, ",
            "best regards\n",
            "Lee Park\n",
            "to None, ",
            "the the ",
            "i know i was not ",
            "-",
            "…",
        ),
        *('"gonna" ', "[a] ", "___ ", "[a]\n", "(insert) ", "“asap” "),
        *("i took the ", "still ", "you said you would ", "we really need an ", "please , please ", "if i don't "),
    ),
    "de": (
        "wenn ",
        "ich warte ",
        "3.3.",
        "3. März ",
        "Montag, 3. März bis ",
        "sehr geehrte ",
        "die die ",
        "haben sie ",
    ),
    "ja": (
        "お",
        "。",
        "、",
        "ございます",
        "前田様\n",
        "株式会社",
        "3月3日（月）",
        "〇",
        "ｱ",
        "Prof. Dr. ",
        "\u034f",
        "\u0323\u0301",
        "御社",
        "様",
        "「",
        "を",
    ),
}
CASES = [(locale, unit) for locale, units in WORST.items() for unit in units]


def seconds(locale: str, unit: str, length: int, times: int = 2) -> float:
    """Return how long a review of that many characters takes, the best of some times."""
    text = f"x {unit * (length // len(unit))}"
    draft = Draft(
        message_type="thank-you", channel="email", subject="Data Engineer, Lee Park", body=text, locale=locale
    )
    taken = []
    for _ in range(times):
        start = time.process_time()
        review(draft, CONTEXT)
        taken.append(time.process_time() - start)
    return min(taken)


@pytest.mark.slow
@pytest.mark.parametrize(("locale", "unit"), CASES)
def test_eight_times_the_text_costs_no_more_than_linear_growth(locale: str, unit: str) -> None:
    """A quadratic step would cost 64 times as much; room is given up to 24 times."""
    seconds(locale, "a ", 100)
    assert seconds(locale, unit, 24_000) < 24 * seconds(locale, unit, 3_000) + 0.05


@pytest.mark.slow
@pytest.mark.parametrize(("locale", "unit"), [("en", "a ?("), ("en", "x" * 50)])
def test_a_megabyte_of_the_worst_is_reviewed(locale: str, unit: str) -> None:
    """A million characters end in time; whoever takes in that much may still want to refuse it."""
    assert seconds(locale, unit, 1_000_000, times=1) < 90


def test_no_more_findings_of_one_check_than_anybody_reads() -> None:
    """A page of the same fault is one fault."""
    draft = Draft(message_type="thank-you", channel="email", body="the the " * 5_000)
    codes = [finding.code for finding in review(draft, CONTEXT)]
    assert codes.count("FK601") == 100
