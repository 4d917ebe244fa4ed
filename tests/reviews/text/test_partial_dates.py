"""Days written in words, without their month, or as part of a month."""

import datetime as dt

import pytest

from followup_kit.reviews._text.dates import find_dates
from followup_kit.reviews._text.day_mentions import DateMention, PartialDate
from followup_kit.reviews._text.partial_dates import find_partial_dates

NEAR = dt.date(2026, 11, 12)


def written(text: str, language: str) -> list[tuple[str, str]]:
    """Return the dates of a text, each with the nearest day that it may mean."""
    return [(text[each.start : each.end], str(each.possible_dates(NEAR)[0])) for each in find_dates(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "said", "day"),
    [
        ("en", "on the third of December", "third of December", "2026-12-03"),
        ("en", "on December the twenty-first", "December the twenty-first", "2026-12-21"),
        ("en", "on the last day of October", "last day of October", "2026-10-31"),
        ("en", "on December the 4th", "December the 4th", "2026-12-04"),
        ("en", "come on 11/14 if you can", "11/14", "2026-11-14"),
        ("en", "since 16-11-2026", "16-11-2026", "2026-11-16"),
        ("en", "on New Year's Day", "New Year's Day", "2027-01-01"),
        ("de", "am zwölften November", "zwölften November", "2026-11-12"),
        ("de", "am letzten Tag im Oktober", "letzten Tag im Oktober", "2026-10-31"),
        ("de", "am Neujahrstag", "Neujahrstag", "2027-01-01"),
        ("de", "mit dem 1.2.2027", "1.2.2027", "2027-02-01"),
        ("ja", "十一月十四日には", "十一月十四日", "2026-11-14"),
        ("ja", "二〇二六年十二月二十日", "二〇二六年十二月二十日", "2026-12-20"),
        ("ja", "令和八年十二月一日", "八年十二月一日", "2026-12-01"),
        ("ja", "元日から", "元日", "2027-01-01"),
    ],
)
def test_a_date_is_read_in_words(language: str, text: str, said: str, day: str) -> None:
    """Ordinals, numbers in kanji, the first day of the year, and figures behind a preposition."""
    assert written(text, language) == [(said, day)]


def test_what_only_looks_like_a_date_is_none() -> None:
    """A verb, a fraction, a language whose words nobody listed, and a day that no month has."""
    assert written("The third may be late, and prices fell by 1/2.", "en") == []
    assert written("le premier mai", "fr") == []
    assert list(find_partial_dates("le 14.", "fr")) == []
    assert list(find_partial_dates("on the 45th.", "en")) == []


PARTIAL: dict[str, dict[str, tuple[int | None, ...]]] = {
    "en": {
        "on the 14th.": (14,),
        "by the fourteenth, then": (14,),
        "on the first of this month": (1,),
        "Thursday 12th was fine": (12,),
        "early in December": (12, 1, 8),
        "mid-December": (12, 12, 18),
        "at the end of November": (11, -8, 0),
        "in the first week of March 2027": (3, 1, 7),
        "in March": (3, 1, 0),
        "by the end of the month": (None, -8, 0),
        "the first Friday in November": (11, 1, 7),
        "the last Friday of October": (10, -6, 0),
    },
    "de": {
        "am 14. waren wir": (14,),
        "am Vierzehnten sprachen wir": (14,),
        "am Montag, dem 23., hören": (23,),
        "zum Ersten des Monats": (1,),
        "Ende November": (11, -8, 0),
        "Mitte Dezember": (12, 12, 18),
        "in der ersten Dezemberwoche": (12, 1, 7),
        "in der dritten Woche im März": (3, 15, 21),
        "im August 2026": (8, 1, 0),
        "bis Monatsende": (None, -8, 0),
        "am ersten Freitag im November": (11, 1, 7),
    },
    "ja": {
        "去る六日は": (6,),
        "24日までに": (24,),
        "十一日の面接": (11,),
        "11月末に": (11, -8, 0),
        "十二月上旬": (12, 1, 8),
        "4月から": (4, 1, 0),
        "十一月第一金曜日": (11, 1, 7),
    },
}


def test_a_day_without_its_month_and_a_part_of_a_month_are_read() -> None:
    """In each notation of each language."""
    read = {
        language: {
            text: [each[3:4] if each.first == each.last else each[2:5] for each in find_partial_dates(text, language)]
            for text in texts
        }
        for language, texts in PARTIAL.items()
    }
    missed = {
        (language, text): read[language][text]
        for language, texts in PARTIAL.items()
        for text, wanted in texts.items()
        if wanted not in read[language][text]
    }
    assert missed == {}


def test_what_counts_something_else_is_no_day() -> None:
    """A floor, a journey, a number of days, and the first of its kind."""
    texts = {
        "en": ["on the 3rd floor", "on the second attempt", "It was the first I made.", "from the first, I knew"],
        "de": ["am 3. Tag", "zum ersten Mal", "am zweiten Tag", "am 3. und 4. Tag"],
        "ja": ["三日間", "三日に一度", "一日も早く", "週に三日は", "11月20日に"],
    }
    found = [
        (text, each) for language in texts for text in texts[language] for each in find_partial_dates(text, language)
    ]
    assert found == []


def test_a_partial_date_covers_the_days_it_may_mean() -> None:
    """The day in any month, a part of a month with what is near it, and a weekday counted in its month."""
    assert PartialDate(0, 1, None, 14, 14).covers(dt.date(2026, 11, 14))
    assert not PartialDate(0, 1, None, 14, 14).covers(dt.date(2026, 11, 13))
    late = PartialDate(0, 1, 11, -8, 0, slack=2)
    assert [late.covers(day) for day in (dt.date(2026, 11, 19), dt.date(2026, 11, 20), dt.date(2026, 12, 2))] == [
        False,
        True,
        True,
    ]
    friday = PartialDate(0, 1, 11, 1, 7, weekday=4)
    assert friday.possible_dates(NEAR)[0] == dt.date(2026, 11, 6)
    assert not friday.covers(dt.date(2026, 11, 5))
    assert PartialDate(0, 1, None, 31, 31).possible_dates(dt.date(9999, 12, 31))[0] == dt.date(9999, 12, 31)
    assert PartialDate(0, 1, 8, 1, 0, year=2026).possible_dates(NEAR)[0] == dt.date(2026, 8, 31)


def test_either_order_of_day_and_month_is_tried() -> None:
    """Behind a preposition, English figures may be read both ways."""
    (mention,) = find_dates("on 6/3 we met", "en")
    assert isinstance(mention, DateMention)
    assert mention.either_way
