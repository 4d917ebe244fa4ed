"""The dates that a draft mentions: how they are written in each language, and what the checks make of them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit.reviews._text.dates import find_dates
from followup_kit.reviews._text.day_mentions import DateMention
from tests.support.letters import Case, named

MARCH = dt.date(2026, 3, 3)

WRITTEN = [
    ("en", "on Tuesday, March 3", "Tuesday, March 3", (None, 3, 3, 1)),
    ("en", "on Tue, Mar. 3rd, 2026!", "Tue, Mar. 3rd, 2026", (2026, 3, 3, 1)),
    ("en", "Tuesday the 3rd of March 2026", "Tuesday the 3rd of March 2026", (2026, 3, 3, 1)),
    ("en", "by 3 march", "3 march", (None, 3, 3, None)),
    ("en", "on 2026-03-03.", "2026-03-03", (2026, 3, 3, None)),
    ("en", "Thurs 5 Sept.", "Thurs 5 Sept", (None, 9, 5, 3)),
    ("en", "5 Sept. 2026", "5 Sept. 2026", (2026, 9, 5, None)),
    ("en", "Sep 5", "Sep 5", (None, 9, 5, None)),
    ("de", "am Dienstag, den 3. März 2026,", "Dienstag, den 3. März 2026", (2026, 3, 3, 1)),
    ("de", "am Di., 3. Mär.", "Di., 3. Mär", (None, 3, 3, 1)),
    ("de", "am 03.03.2026", "03.03.2026", (2026, 3, 3, None)),
    ("de", "Dienstag, 3.3.26", "Dienstag, 3.3.26", (2026, 3, 3, 1)),
    ("de", "bis 3. 3. 2026", "3. 3. 2026", (2026, 3, 3, None)),
    ("de", "bis zum 17.3.", "17.3.", (None, 3, 17, None)),
    ("de", "am 17.3. 15 Uhr", "17.3.", (None, 3, 17, None)),
    ("de", "am 17.3. 15:30 Uhr", "17.3.", (None, 3, 17, None)),
    ("de", "2026-03-03", "2026-03-03", (2026, 3, 3, None)),
    ("ja", "3月3日（火）に", "3月3日（火）", (None, 3, 3, 1)),
    ("ja", "２０２６年３月３日 (火曜日)", "２０２６年３月３日 (火曜日)", (2026, 3, 3, 1)),
    ("ja", "3月3日火曜に", "3月3日火曜", (None, 3, 3, 1)),
    ("ja", "3月3日に", "3月3日", (None, 3, 3, None)),
    ("ja", "3月3日火にかける", "3月3日", (None, 3, 3, None)),
]


@pytest.mark.parametrize(("language", "text", "said", "meant"), WRITTEN)
def test_a_date_is_found_as_its_language_writes_it(
    language: str, text: str, said: str, meant: tuple[int | None, int, int, int | None]
) -> None:
    """Its weekday included, with or without a year."""
    (mention,) = find_dates(text, language)
    assert text[mention.start : mention.end] == said
    assert (mention.year, mention.month, mention.day, mention.weekday) == meant


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "no figure at all in March"),
        ("en", "March 3:30 pm"),
        ("en", "rooms 3 and 4 in May I used"),
        ("en", "version 2026-03-03-1, 12026-03-03"),
        ("en", "item 3.Marching"),
        ("de", "Version 1.3.3.7"),
        ("de", "3,5 Jahre"),
        ("ja", "三か月と三日"),
        ("ja", "March 3"),
    ],
)
def test_what_is_no_date_is_none(language: str, text: str) -> None:
    """Times, versions, and figures beside a month that is none."""
    assert not list(find_dates(text, language))


def test_several_dates_are_found_from_the_left() -> None:
    """Each once, whatever its form."""
    text = "From 2026-03-03 to March 5, then 7 April"
    assert [text[each.start : each.end] for each in find_dates(text, "en")] == ["2026-03-03", "March 5", "7 April"]


def test_a_date_without_a_year_means_the_nearest() -> None:
    """The years around a known date are tried; a day that no year has is no date."""
    first = DateMention(0, 0, None, 1, 2, None)
    assert first.possible_dates(dt.date(2025, 12, 30))[0] == dt.date(2026, 1, 2)
    assert first.possible_dates(dt.date(2026, 2, 1))[0] == dt.date(2026, 1, 2)
    assert DateMention(0, 0, 2024, 3, 3, None).possible_dates(MARCH) == [dt.date(2024, 3, 3)]
    assert DateMention(0, 0, None, 2, 29, None).possible_dates(dt.date(2028, 3, 1)) == [dt.date(2028, 2, 29)]
    assert DateMention(0, 0, None, 2, 30, None).possible_dates(MARCH) == []


@given(text=st.text(alphabet="0123456789０９ .-,:年月日(（火)）曜MarchMayTuesdJnDi.ä\n", max_size=60))
@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_any_text_has_dates_within_it(language: str, text: str) -> None:
    """None runs out of the text, and each can be asked for its days."""
    for mention in find_dates(text, language):
        assert 0 <= mention.start < mention.end <= len(text)
        assert all(date.day == mention.day for date in mention.possible_dates(MARCH))


JUNE = {"respond_by": "2026-06-19"}
AGREED = {"decision_by": "2026-05-26"}
BOTH = {"decision_by": "2026-05-26", "last_contact": "2026-05-20", "start_date": "2026-07-06"}
NO_DAY: dict[str, None] = {"interview_date": None}

REPORTED = [
    Case("FK111", "We met on Monday, May 19.", ("Monday, May 19",)),
    Case("FK111", "We met on Monday, May 19, 2026.", ("Monday, May 19, 2026",), facts=NO_DAY),
    Case("FK111", "Am Montag, 19. Mai, im Gespräch.", ("Montag, 19. Mai",), language="de"),
    Case("FK111", "Am Mittwoch, 19.05.2026.", ("Mittwoch, 19.05.2026",), language="de"),
    Case("FK111", "5月19日（月）に伺いました。", ("5月19日（月）",), language="ja"),
    Case("FK111", "Thanks.", ("Monday, May 19",), subject="Interview on Monday, May 19"),
    Case("FK112", "Thank you for the interview on May 20.", ("May 20",)),
    Case("FK112", "It was good to meet you on Wednesday, May 20, 2026.", ("Wednesday, May 20, 2026",)),
    Case("FK112", "Vielen Dank für das Gespräch am 20. Mai.", ("20. Mai",), language="de"),
    Case("FK112", "5月20日に面接をしていただきました。", ("5月20日",), language="ja"),
    Case("FK112", "May 20 was the day on which we met.", ("May 20",)),
    Case("FK113", "You hoped to decide by May 29.", ("May 29",), facts=AGREED),
    Case("FK113", "Sie wollten bis 29. Mai entscheiden.", ("29. Mai",), language="de", facts=AGREED),
    Case("FK113", "5月29日までに結果をご連絡くださるとのことでした。", ("5月29日",), language="ja", facts=AGREED),
    Case("FK113", "I will give you my answer by June 29.", ("June 29",), kind="offer-reply", facts=JUNE),
    Case("FK114", "I look forward to the second interview on May 5.", ("May 5",)),
    Case("FK114", "Gern komme ich ab dem 5. Mai zum nächsten Gespräch.", ("5. Mai",), language="de"),
    Case("FK114", "5月5日までに結果をご連絡ください。", ("5月5日",), language="ja"),
]  # fmt: skip

LEFT_ALONE = [
    Case("FK111", "We met on Tuesday, May 19, and on May 19."),
    Case("FK111", "We met on Monday, May 19.", facts=NO_DAY),
    Case("FK111", "We met on Monday, May 19, 2025."),
    Case("FK111", "We met on Monday, February 30."),
    Case("FK111", "Am Dienstag, 19. Mai.", language="de"),
    Case("FK111", "5月19日（火）に伺いました。", language="ja"),
    Case("FK112", "Thank you for the interview on May 19."),
    Case("FK112", "Thank you for the interview on May 20.", facts=NO_DAY),
    Case("FK112", "I applied on March 2, before we met."),
    Case("FK112", "Thank you for the interview in 2024, on May 20, 2024."),
    Case("FK112", "We met on May 26.", facts=AGREED),
    Case("FK112", "The report of May 20 was long."),
    Case("FK112", "Vielen Dank für das Gespräch am 19.05.2026.", language="de"),
    Case("FK112", "5月19日に面接をしていただきました。", language="ja"),
    Case("FK113", "You hoped to decide by May 26.", facts=AGREED),
    Case("FK113", "You hoped to decide by May 29."),
    Case("FK113", "I could start by May 29.", facts=AGREED),
    Case("FK113", "Another company expects my answer by May 29.", facts=AGREED),
    Case("FK113", "Could you wait for my answer until June 29?", kind="offer-reply", facts=JUNE),
    Case("FK113", "I asked on May 20 how you would decide.", facts=BOTH),
    Case("FK114", "I look forward to the second interview on June 5."),
    Case("FK114", "I look forward to the second interview on May 5.", facts=NO_DAY),
    Case("FK114", "When I applied on May 5, you hoped to answer soon."),
    Case("FK114", "I will start on May 5, 2024."),
    Case("FK114", "6月5日までに結果をご連絡ください。", language="ja"),
]  # fmt: skip


@pytest.mark.parametrize("case", REPORTED, ids=named)
def test_a_day_that_cannot_be_is_reported_with_its_weekday(case: Case) -> None:
    """Against the calendar, or against the facts: the whole date and nothing beside it."""
    assert case.reported == case.found


@pytest.mark.parametrize("case", LEFT_ALONE, ids=named)
def test_a_day_that_may_be_right_is_left_alone(case: Case) -> None:
    """A day of the facts, of another matter, or of another year."""
    assert case.reported == ()


@pytest.mark.parametrize(
    ("case", "message"),
    [
        (REPORTED[0], "Check 'Monday, May 19': that day is Tuesday."),
        (REPORTED[2], "Check 'Montag, 19. Mai': that day is Dienstag."),
        (REPORTED[4], "Check '5月19日（月）': that day is 火曜日."),
        (REPORTED[6], "Check 'May 20': the interview was on Tuesday, May 19."),
        (REPORTED[8], "Check '20. Mai': the interview was on 19. Mai."),
        (REPORTED[11], "Check 'May 29': the day agreed is Tuesday, May 26."),
        (REPORTED[15], "Check 'May 5': it lies before the interview on Tuesday, May 19."),
    ],
)
def test_the_right_day_is_told_as_the_language_writes_it(case: Case, message: str) -> None:
    """So that it can be copied."""
    assert [finding.message for finding in case.findings] == [message]


def test_the_second_of_two_days_in_a_sentence_is_told_from_the_first() -> None:
    """Each day belongs to the words nearest before it."""
    text = "We met on May 19, and you hoped to decide by May 29, while I applied on May 2."
    assert Case("FK113", text, facts=AGREED).reported == ("May 29",)
    assert Case("FK112", text, facts=AGREED).reported == ()
    assert Case("FK114", text, facts=AGREED).reported == ()
