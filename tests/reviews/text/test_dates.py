"""The dates that a text mentions: which forms are dates, where each begins and ends, and which day it can mean."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from followup_kit.reviews._text import dates as mentioned
from followup_kit.reviews._text.dates import find_dates
from followup_kit.reviews._text.day_mentions import DateMention

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)

INSIDE: Mapping[str, Any] = vars(mentioned)
"""What the module keeps to itself: its names of months and days, and how they are gathered."""


@pytest.fixture(autouse=True)
def names_read_anew() -> Iterator[None]:
    """Read the names of months and days again for each test: none depends on what another has left behind."""
    INSIDE["_months_and_weekdays"].cache_clear()
    yield
    INSIDE["_months_and_weekdays"].cache_clear()


def found(text: str, language: str) -> list[tuple[str, int | None, int, int, int | None]]:
    """Return the words of every date in a text, with the year, month, day and weekday that they say."""
    return [(text[each.start : each.end], *each[2:6]) for each in find_dates(text, language)]


@pytest.mark.parametrize(
    ("text", "said", "meant"),
    [
        ("We met on March 3.", "March 3", (None, 3, 3, None)),
        ("We met on 3 March.", "3 March", (None, 3, 3, None)),
        ("the 3rd of March", "3rd of March", (None, 3, 3, None)),
        ("the 3rd March", "3rd March", (None, 3, 3, None)),
        ("March 1st", "March 1st", (None, 3, 1, None)),
        ("March 2nd", "March 2nd", (None, 3, 2, None)),
        ("March 3rd", "March 3rd", (None, 3, 3, None)),
        ("March 4th", "March 4th", (None, 3, 4, None)),
        ("1st of May", "1st of May", (None, 5, 1, None)),
        ("22nd of May", "22nd of May", (None, 5, 22, None)),
        ("24th of May", "24th of May", (None, 5, 24, None)),
        ("MARCH 3RD, 2026", "MARCH 3RD, 2026", (2026, 3, 3, None)),
        ("THE 3RD OF MARCH, 2026", "3RD OF MARCH, 2026", (2026, 3, 3, None)),
        ("april 3", "april 3", (None, 4, 3, None)),
        ("March 31, 2026,", "March 31, 2026", (2026, 3, 31, None)),
        ("March 31 2026", "March 31 2026", (2026, 3, 31, None)),
        ("March 31\n2026", "March 31\n2026", (2026, 3, 31, None)),
        ("March\n31", "March\n31", (None, 3, 31, None)),
        ("3 March, 2026", "3 March, 2026", (2026, 3, 3, None)),
        ("March 3, 20267", "March 3", (None, 3, 3, None)),
        ("3 March 20267", "3 March", (None, 3, 3, None)),
        ("March 3, 202 people", "March 3", (None, 3, 3, None)),
        ("Mar. 3", "Mar. 3", (None, 3, 3, None)),
        ("3 Mar. 2026", "3 Mar. 2026", (2026, 3, 3, None)),
        ("3 Mar. We met", "3 Mar", (None, 3, 3, None)),
        ("September 30, 2026", "September 30, 2026", (2026, 9, 30, None)),
        ("30 September 2026", "30 September 2026", (2026, 9, 30, None)),
    ],
)
def test_an_english_date_is_a_month_beside_a_day(
    text: str, said: str, meant: tuple[int | None, int, int, int | None]
) -> None:
    """In either order, in any case, with what is set behind the figure; a year is four figures behind it."""
    assert found(text, "en") == [(said, *meant)]


@pytest.mark.parametrize(
    ("name", "month"),
    [
        ("January", 1), ("Jan", 1), ("February", 2), ("Feb", 2), ("March", 3), ("Mar", 3), ("April", 4), ("Apr", 4),
        ("May", 5), ("June", 6), ("Jun", 6), ("July", 7), ("Jul", 7), ("August", 8), ("Aug", 8), ("September", 9),
        ("Sep", 9), ("Sept", 9), ("October", 10), ("Oct", 10), ("November", 11), ("Nov", 11), ("December", 12),
        ("Dec", 12),
    ],
)  # fmt: skip
def test_an_english_month_is_known_by_its_name_or_its_beginning(name: str, month: int) -> None:
    """On both sides of the day."""
    assert found(f"On {name} 3.", "en") == [(f"{name} 3", None, month, 3, None)]
    assert found(f"On 3 {name}.", "en") == [(f"3 {name}", None, month, 3, None)]


@pytest.mark.parametrize(
    ("name", "month"),
    [
        ("Januar", 1), ("Jan", 1), ("Februar", 2), ("Feb", 2), ("März", 3), ("Mär", 3), ("April", 4), ("Apr", 4),
        ("Mai", 5), ("Juni", 6), ("Jun", 6), ("Juli", 7), ("Jul", 7), ("August", 8), ("Aug", 8), ("September", 9),
        ("Sept", 9), ("Oktober", 10), ("Okt", 10), ("November", 11), ("Nov", 11), ("Dezember", 12), ("Dez", 12),
    ],
)  # fmt: skip
def test_a_german_month_is_known_by_its_name_or_its_beginning(name: str, month: int) -> None:
    """Behind the day, which has a full stop."""
    assert found(f"Am 3. {name} gern.", "de") == [(f"3. {name}", None, month, 3, None)]
    assert found(f"Am 3. {name} 2026.", "de") == [(f"3. {name} 2026", 2026, month, 3, None)]


@pytest.mark.parametrize(
    ("name", "weekday"),
    [
        ("Monday", MONDAY), ("Mon", MONDAY), ("Tuesday", TUESDAY), ("Tue", TUESDAY), ("Tues", TUESDAY),
        ("Wednesday", WEDNESDAY), ("Wed", WEDNESDAY), ("Thursday", THURSDAY), ("Thu", THURSDAY),
        ("Thur", THURSDAY), ("Thurs", THURSDAY), ("Friday", FRIDAY), ("Fri", FRIDAY), ("Saturday", SATURDAY),
        ("Sat", SATURDAY), ("Sunday", SUNDAY), ("Sun", SUNDAY), ("WEDNESDAY", WEDNESDAY), ("friday", FRIDAY),
    ],
)  # fmt: skip
def test_an_english_weekday_before_a_date_belongs_to_it(name: str, weekday: int) -> None:
    """Whatever stands between them: a comma, a full stop, an article."""
    for sentence_separator in (" ", ", ", ". ", "., ", " the ", ", the "):
        said = f"{name}{sentence_separator}3 March"
        assert found(f"See you on {said}.", "en") == [(said, None, 3, 3, weekday)]
    assert found(f"{name}, March 3", "en") == [(f"{name}, March 3", None, 3, 3, weekday)]


@pytest.mark.parametrize(
    ("name", "weekday"),
    [
        ("Montag", MONDAY), ("Mo", MONDAY), ("Dienstag", TUESDAY), ("Di", TUESDAY), ("Mittwoch", WEDNESDAY),
        ("Mi", WEDNESDAY), ("Donnerstag", THURSDAY), ("Do", THURSDAY), ("Freitag", FRIDAY), ("Fr", FRIDAY),
        ("Samstag", SATURDAY), ("Sa", SATURDAY), ("Sonntag", SUNDAY), ("So", SUNDAY), ("DONNERSTAG", THURSDAY),
    ],
)  # fmt: skip
def test_a_german_weekday_before_a_date_belongs_to_it(name: str, weekday: int) -> None:
    """Whether the month is a word or a figure."""
    for sentence_separator in (" ", ", ", "., ", ", den ", ", dem ", " den "):
        for date, year in (("3. März", None), ("3.3.", None), ("3.3.2026", 2026)):
            said = f"{name}{sentence_separator}{date}"
            assert found(f"Wir sehen uns am {said} wieder", "de") == [(said, year, 3, 3, weekday)]


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Monday or 3 March", "en", "3 March"),
        ("Monday; 3 March", "en", "3 March"),
        ("Blackmonday, 3 March", "en", "3 March"),
        ("On Monday we met; 3 March was full", "en", "3 March"),
        ("Mondays 3 March", "en", "3 March"),
        ("Montag oder 3. März", "de", "3. März"),
        ("Rosenmontag, 3. März", "de", "3. März"),
        ("Rosenmontag, 3.3.", "de", "3.3."),
        ("Montag oder 3.3.", "de", "3.3."),
    ],
)
def test_a_weekday_that_stands_apart_is_not_part_of_a_date(text: str, language: str, said: str) -> None:
    """Nor is the end of another word."""
    assert found(text, language) == [(said, None, 3, 3, None)]


@pytest.mark.parametrize(
    ("text", "said", "meant"),
    [
        ("am 3.3.2026", "3.3.2026", (2026, 3, 3, None)),
        ("am 03.12.26", "03.12.26", (2026, 12, 3, None)),
        ("am 03. 12. 2026", "03. 12. 2026", (2026, 12, 3, None)),
        ("am 31.12.", "31.12.", (None, 12, 31, None)),
        ("am 31.12.1999", "31.12.1999", (1999, 12, 31, None)),
        ("am 31.12.99", "31.12.99", (2099, 12, 31, None)),
        ("am 31.12.00", "31.12.00", (2000, 12, 31, None)),
        ("am 31.12.0100", "31.12.0100", (100, 12, 31, None)),
        ("am 17.3. um drei", "17.3.", (None, 3, 17, None)),
        ("So, 1.3.", "So, 1.3.", (None, 3, 1, SUNDAY)),
        ("17.3.", "17.3.", (None, 3, 17, None)),
        ("am 3. März 2026 hier", "3. März 2026", (2026, 3, 3, None)),
        ("am 3. MÄRZ", "3. MÄRZ", (None, 3, 3, None)),
        ("am 3. Jan.und am Montag", "3. Jan", (None, 1, 3, None)),
    ],
)
def test_a_german_date_may_be_all_figures(text: str, said: str, meant: tuple[int | None, int, int, int | None]) -> None:
    """The day before the month; a year of two figures is of this century, and one of four is what it says."""
    assert found(text, "de") == [(said, *meant)]


@pytest.mark.parametrize(
    ("text", "said", "meant"),
    [
        ("3月3日に", "3月3日", (None, 3, 3, None)),
        ("12月31日に", "12月31日", (None, 12, 31, None)),
        ("2026年3月3日に", "2026年3月3日", (2026, 3, 3, None)),
        ("２０２６年１２月３１日に", "２０２６年１２月３１日", (2026, 12, 31, None)),
        ("26年3月3日に", "3月3日", (None, 3, 3, None)),
        ("3月3日(月)に", "3月3日(月)", (None, 3, 3, MONDAY)),
        ("3月3日(火)に", "3月3日(火)", (None, 3, 3, TUESDAY)),
        ("3月3日（水）に", "3月3日（水）", (None, 3, 3, WEDNESDAY)),
        ("3月3日（木曜）に", "3月3日（木曜）", (None, 3, 3, THURSDAY)),
        ("3月3日（金曜日）に", "3月3日（金曜日）", (None, 3, 3, FRIDAY)),
        ("3月3日 ( 土 )に", "3月3日 ( 土 )", (None, 3, 3, SATURDAY)),
        ("3月3日日曜に", "3月3日日曜", (None, 3, 3, SUNDAY)),
        ("3月3日 月曜に", "3月3日 月曜", (None, 3, 3, MONDAY)),
        ("3月3日(祝)に", "3月3日", (None, 3, 3, None)),
        ("3月3日火を", "3月3日", (None, 3, 3, None)),
    ],
)
def test_a_japanese_date_is_told_by_its_signs(
    text: str, said: str, meant: tuple[int | None, int, int, int | None]
) -> None:
    """Of either width, with the weekday in brackets or written out."""
    assert found(text, "ja") == [(said, *meant)]


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_date_in_figures_from_year_to_day_is_known_everywhere(language: str) -> None:
    """Where the script parts words; figures and hyphens beside it make it something else."""
    assert found("until 2026-03-17.", language) == [("2026-03-17", 2026, 3, 17, None)]
    assert found("2026-03-17", language) == [("2026-03-17", 2026, 3, 17, None)]
    for text in ("12026-03-17", "2026-03-171", "2026-03-17-2", "1-2026-03-17", "2026-3-17", "2026/03/17"):
        assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We met in March.", "en"),
        ("on 3.3.2026", "en"),
        ("version 3.3. of it", "en"),
        ("on 3. März", "en"),
        ("3/4 of it", "en"),
        ("March 3:30", "en"),
        ("March 12:30", "en"),
        ("9:30 March", "en"),
        ("3.5 March", "en"),
        ("March 300", "en"),
        ("300 March", "en"),
        ("x3 March", "en"),
        ("March, 3", "en"),
        ("March3", "en"),
        ("3March", "en"),
        ("3 Marches", "en"),
        ("3 of the March", "en"),
        ("Frogmarch 3", "en"),
        ("Version 1.3.3", "de"),
        ("1.3.3.7", "de"),
        ("123.3.", "de"),
        ("3.123.", "de"),
        ("3.3", "de"),
        ("3. Märzen", "de"),
        ("on 3 July", "de"),
        ("3月 3日", "ja"),
        ("3月", "ja"),
        ("2026-03-17", "ja"),
    ],
)
def test_figures_that_are_no_date_are_left_alone(text: str, language: str) -> None:
    """Times, versions, quantities, and the dates of another language."""
    assert found(text, language) == []


def test_all_dates_of_a_text_are_told_in_its_order() -> None:
    """Whatever their forms, each once."""
    assert found("3 March, 5 April and then 6 May", "en") == [
        ("3 March", None, 3, 3, None),
        ("5 April", None, 4, 5, None),
        ("6 May", None, 5, 6, None),
    ]
    assert found("April 7, then 8 April or 2026-04-09, at 3 or on May 10", "en") == [
        ("April 7", None, 4, 7, None),
        ("8 April", None, 4, 8, None),
        ("2026-04-09", 2026, 4, 9, None),
        ("May 10", None, 5, 10, None),
    ]
    assert found("Am 1. Mai, am 2.5., am 2026-05-03 und am Montag, 4. Mai", "de") == [
        ("1. Mai", None, 5, 1, None),
        ("2.5.", None, 5, 2, None),
        ("2026-05-03", 2026, 5, 3, None),
        ("Montag, 4. Mai", None, 5, 4, MONDAY),
    ]
    assert found("3月3日（火）か3月4日", "ja") == [("3月3日（火）", None, 3, 3, TUESDAY), ("3月4日", None, 3, 4, None)]


def test_a_date_far_into_a_text_is_found_where_it_stands() -> None:
    """Its place counts from the beginning of the text, and that of its weekday as well."""
    before = "We spoke at length about the migration and the team. "
    assert list(find_dates(f"{before}Wednesday, September 30, 2026", "en")) == [
        DateMention(len(before), len(before) + 29, 2026, 9, 30, WEDNESDAY)
    ]
    assert list(find_dates(f"{before}Wednesday, 30 September", "en")) == [
        DateMention(len(before), len(before) + 23, None, 9, 30, WEDNESDAY)
    ]
    assert list(find_dates(f"{before}Donnerstag, den 1.10.26", "de")) == [
        DateMention(len(before), len(before) + 23, 2026, 10, 1, THURSDAY)
    ]


@pytest.mark.parametrize(
    ("month", "day", "near", "dates"),
    [
        (3, 3, "2026-03-01", ["2026-03-03", "2025-03-03", "2027-03-03"]),
        (12, 30, "2026-01-05", ["2025-12-30", "2026-12-30", "2027-12-30"]),
        (1, 5, "2025-12-30", ["2026-01-05", "2025-01-05", "2024-01-05"]),
        (2, 29, "2027-03-01", ["2028-02-29"]),
        (2, 29, "2025-03-01", ["2024-02-29"]),
        (2, 29, "2026-03-01", []),
        (13, 1, "2026-03-01", []),
        (4, 31, "2026-03-01", []),
    ],
)
def test_a_date_without_a_year_can_be_of_three_years(month: int, day: int, near: str, dates: list[str]) -> None:
    """The nearest first; the years that have no such day fall away."""
    meant = DateMention(0, 0, None, month, day, None).possible_dates(dt.date.fromisoformat(near))
    assert [date.isoformat() for date in meant] == dates


def test_a_date_with_a_year_can_be_of_that_year_only() -> None:
    """However far away it is."""
    near = dt.date(2026, 3, 1)
    assert DateMention(0, 0, 1999, 2, 28, None).possible_dates(near) == [dt.date(1999, 2, 28)]
    assert DateMention(0, 0, 1999, 2, 29, None).possible_dates(near) == []
    assert DateMention(0, 0, 0, 2, 1, None).possible_dates(near) == []


def test_names_are_held_whole_short_and_cut() -> None:
    """In small letters without their full stop; what is said in full goes before what is cut from another name."""
    asked: list[tuple[str, str, str]] = []

    def names(width: str, context: str, *, locale: str) -> dict[int, str]:
        asked.append((width, context, locale))
        return {"wide": {1: "Brumaire", 2: "Brum", 3: "Nivôse."}, "abbreviated": {1: "Bmre.", 2: "Brum.", 3: "Nvs.."}}[
            width
        ]

    assert INSIDE["_number_by_name"]("fr", names) == {
        "brumaire": 1,
        "bru": 1,
        "brum": 1,
        "bruma": 1,
        "nivôse": 3,
        "niv": 3,
        "nivô": 3,
        "nivôs": 3,
        "bmre": 1,
        "nvs": 3,
    }
    assert asked == [("wide", "format", "fr"), ("abbreviated", "format", "fr")]


@pytest.mark.parametrize(
    ("text", "month", "weekday"),
    [
        ("Aprıl 3", 4, None),
        ("FRİDAY, MARCH 3", 3, 4),
        ("3 Auguſt", 8, None),
        ("FRIDAY, APRİL 3", 4, 4),
        ("Mondaẏ, March 3", 3, None),
    ],
)
def test_letters_that_case_folding_takes_for_one_are_one(text: str, month: int, weekday: int | None) -> None:
    """An i without a dot, a capital i with one, a long s: what an expression matches is also looked up."""
    (mention,) = find_dates(text, "en")
    assert (mention.month, mention.weekday) == (month, weekday)
