"""Kinds that letters showed which nobody had listed: days, closes, greetings and names, each beside its near miss."""

from typing import Any

from followup_kit.reviews import CHECKS, Checks, Draft, review_batch
from followup_kit.reviews._check import MOST_FINDINGS, Check, Hit
from tests.support.letters import FACTS, Case, letter

DEAR = "Dear Mr. Okafor,\n\n"
SIGNED = "\n\nBest regards,\nGrace Adeyemi"


def told(code: str, text: str, **more: Any) -> list[str | None]:
    """Return the words that a check reports in a letter, more than a suggestion."""
    case = Case(code, text, **more)
    found = zip(case.reported, case.findings, strict=True)
    return [words for words, finding in found if finding.severity != "suggestion"]


def test_a_word_of_a_name_says_nothing_of_a_day() -> None:
    """The interview is put on another day, whoever the Set Carpenter is."""
    facts = {"position": "Set Carpenter"}
    for text, expected in (
        ("Thank you for seeing me on May 12 about the Set Carpenter job.", ["May 12"]),
        ("Thank you for seeing me on May 19 about the Set Carpenter job.", []),
        ("Thank you for the invitation. The interview is set for May 12.", []),
    ):
        assert told("FK112", DEAR + text + SIGNED, facts=facts) == expected, text


def test_news_may_come_on_another_day_than_the_interview() -> None:
    """So a weekday in an answer to it is no slip; in a thank-you it is."""
    text = DEAR + "Thank you for the call on Friday." + SIGNED
    assert told("FK112", text, kind="rejection-reply") == []
    assert told("FK112", text) == ["Friday"]


def test_what_one_looks_forward_to_lies_ahead() -> None:
    """Whatever it is, unless somebody did something on that day."""
    for text, expected in (
        ("I look forward to the practical test on May 5.", ["May 5"]),
        ("I look forward to the practical test on June 5.", []),
        ("I look forward to discussing the test that I took on May 5.", []),
    ):
        assert told("FK114", DEAR + text + SIGNED) == expected, text


def test_who_says_what_was_agreed_may_ask_for_a_later_day() -> None:
    """The later day is a wish, not a slip."""
    facts = {"decision_by": "2026-05-26"}
    agreed = "You said that a decision would be made by May 26."
    for text, expected in (
        (f"{agreed} I would appreciate hearing from you by June 9.", []),
        ("You said that a decision would be made by June 9.", ["June 9"]),
        (f"{agreed} You will decide by May 22.", ["May 22"]),
    ):
        assert told("FK113", DEAR + text + SIGNED, kind="check-in", facts=facts) == expected, text


def test_another_word_behind_the_first_of_the_company_is_a_slip() -> None:
    """Foods for Feeds, but not a word that has nothing of it."""
    facts = {"company": "Halcyon Feeds"}
    for text, expected in (
        ("Everyone at Halcyon Foods was kind.", ["Foods"]),
        ("Everyone at Halcyon Feeds was kind.", []),
        ("Everyone at the Halcyon Museum was kind.", []),
    ):
        assert told("FK103", DEAR + text + SIGNED, facts=facts) == expected, text


def test_a_name_in_the_last_line_is_addressed() -> None:
    """A close that thanks somebody else; initials address nobody."""
    for close, expected in (
        ("Thank you again, Marcus.\nGrace Adeyemi", ["Marcus"]),
        ("Thank you again, Daniel.\nGrace Adeyemi", []),
        ("It was kind of you,\nG. Adeyemi", []),
    ):
        assert told("FK102", f"{DEAR}It was good to see the plant.\n\n{close}") == expected, close


def test_a_name_and_a_comma_greet() -> None:
    """In a short note the sentence goes on behind them."""
    for text, expected in (
        ("Daniel, thank you for the tour of the plant.", []),
        ("Thank you for the tour of the plant, Daniel.", [None]),
        ("Thank you.", [None]),
    ):
        assert told("FK201", text + SIGNED) == expected, text


def test_a_last_sentence_that_takes_leave_closes_a_letter() -> None:
    """Best regards would be better, but nothing is wrong."""
    for text, expected in (
        ("The plant was a surprise. I look forward to hearing from you.", []),
        ("The plant was a surprise to me in more than one way.", [None]),
    ):
        assert told("FK209", f"{DEAR}{text}\n\nGrace Adeyemi") == expected, text
    assert told("FK209", "Grace Adeyemi") == [None]


def test_a_sentence_may_go_on_in_the_close() -> None:
    """And a line may say what the letter is about."""
    for text, expected in (
        (f"{DEAR}I would be glad to be considered again, and I remain\n\nYours sincerely,\nGrace Adeyemi", []),
        (f"{DEAR}RE: Withdrawal of my Application for Data Engineer\n\nThank you.{SIGNED}", []),
        (f"{DEAR}I would be glad to be considered again{SIGNED}", ["again"]),
        (f"{DEAR}I know such systems, since I did the same at my last.{SIGNED}", ["last"]),
    ):
        assert told("FK604", text) == expected, text


def test_a_message_to_a_contact_may_be_longer_than_an_invitation() -> None:
    """Only an invitation has a limit."""
    text = "Dear Mr. Okafor, " + "it was good to meet you " * 13
    assert told("FK401", text, channel="linkedin") == []
    assert told("FK401", text, channel="linkedin", kind="connection-request") == [None]


def test_an_objection_to_a_rejection_argues_unless_it_concedes() -> None:
    """One finding a sentence, however much it objects."""
    for text, count in (
        ("My score was higher than that of the person you took, and the test was unclear.", 1),
        ("I accept that my score was not higher than that of the person you took.", 0),
        ("Please reconsider your decision, since my score was higher than that of anyone else.", 1),
    ):
        assert len(told("FK222", DEAR + text + SIGNED, kind="rejection-reply")) == count, text


def test_what_another_letter_left_is_looked_for_as_words() -> None:
    """Ana does not stand in the analysis of the facts."""
    here = FACTS["en"] | {"discussed": ["the analysis of late data"]}
    ana = {"name": "Ana Roe", "given_name": "Ana", "family_name": "Roe", "honorific": "Ms."}
    there = FACTS["en"] | {"recipient": ana, "company": "Globex Water"}
    drafts = [
        (letter("en", ("I would be glad", "Ana was kind. I would be glad")), here),
        (letter("en", ("Dear Mr. Okafor", "Dear Ms. Roe"), ("Northwind Energy", "Globex Water")), there),
    ]
    first, _ = review_batch(drafts, checks=Checks((CHECKS["left-over"],)))
    assert [finding.message for finding in first] == ["Check 'Ana': it belongs to another letter."]


def test_a_check_between_letters_reports_no_more_of_each_than_one_of_a_letter() -> None:
    """However many it finds."""

    def everything(letters: Any) -> Any:
        for index in (0, 1):
            yield from ((index, Hit("Something.")) for _ in range(MOST_FINDINGS + 5))

    check = Check(code="X001", name="much", severity="warning", help="Much.", find=everything, between=True)
    drafts = [(Draft(message_type="thank-you", body="Hello."), FACTS["en"])] * 2
    assert [len(found) for found in review_batch(drafts, checks=Checks((check,)))] == [MOST_FINDINGS] * 2
