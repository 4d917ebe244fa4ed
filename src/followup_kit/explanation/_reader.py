"""For whom an explanation is written: the language of its words, and how lists, dates and times are written in it."""

import datetime as dt
from collections.abc import Iterable

import attrs

from .._gettext import gettext_noop
from ..errors import InvalidArgumentError, Problem
from ..languages import _resources
from ..languages._negotiation import negotiate_locale
from ..languages._translations import translate

_DATE_AND_TIME = gettext_noop("{date}, {time}")
_NEXT_SENTENCE = gettext_noop("{text} {sentence}")


@attrs.frozen
class Reader:
    """Whoever reads an explanation.

    Args:
        language: The language of the words.
        locale: The locale in which lists, dates and times are written.
        zone: The zone of the times; ``None`` for the one each comes in.
    """

    language: str
    locale: str
    zone: dt.tzinfo | None = None

    def translate(self, words: str) -> str:
        """Return words in the reader's language as they are, with nothing to fill in."""
        return translate(words, self.language)

    def say(self, words: str, /, **values: object) -> str:
        """Return a message in the reader's language, with its placeholders filled in."""
        return translate(words, self.language).format(**values)

    def sentence(self, words: str, /, **values: object) -> str:
        """Return a message as ``say`` does, its first letter in upper case; what is filled in stays as it is."""
        return capitalized(translate(words, self.language)).format(**values)

    def enumerate(self, items: Iterable[str]) -> str:
        """Return items as a list in a sentence: "a, b, and c"."""
        from babel.lists import format_list  # noqa: PLC0415 - loaded when first asked for

        return format_list(list(items), style="standard", locale=self.locale)

    def text(self, sentences: Iterable[str]) -> str:
        """Return sentences as one text, those that are empty left out."""
        first, *rest = [sentence for sentence in sentences if sentence]
        for sentence in rest:
            first = self.say(_NEXT_SENTENCE, text=first, sentence=sentence)
        return first

    def local(self, moment: dt.datetime) -> dt.datetime:
        """Return an instant in the reader's zone."""
        return moment if self.zone is None else moment.astimezone(self.zone)

    def moment(self, moment: dt.datetime, *, year: bool = False, after: dt.datetime | None = None) -> str:
        """Return a moment in words; without its date where that is the date of the moment written before it.

        Args:
            moment: The moment, in the zone in which it is to be written.
            year: True to write the year as well.
            after: The moment written before it, if there is one.
        """
        from babel.dates import format_time  # noqa: PLC0415 - loaded when first asked for

        time = format_time(moment.time(), "short", locale=self.locale)
        if after is not None and after.date() == moment.date():
            return time
        return self.say(_DATE_AND_TIME, date=self.date(moment.date(), year=year), time=time)

    def date(self, day: dt.date, *, year: bool = False) -> str:
        """Return a date in words, with its year if asked for."""
        from babel.dates import format_skeleton  # noqa: PLC0415 - loaded when first asked for

        return format_skeleton("yMMMEd" if year else "MMMEd", day, locale=self.locale)

    def day(self, day: dt.date, *, year: bool = False) -> str:
        """Return a date without its weekday, with its year if asked for."""
        from babel.dates import format_skeleton  # noqa: PLC0415 - loaded when first asked for

        return format_skeleton("yMMMd" if year else "MMMd", day, locale=self.locale)


def reader_for(locale: str, zone: dt.tzinfo | None, fallback: str | None) -> Reader:
    """Return the reader of a locale.

    Args:
        locale: The language, with a territory for dates if the host has one.
        zone: The zone of the times; ``None`` for the one each comes in.
        fallback: The locale to take when there are no explanations in that language.

    Raises:
        InvalidArgumentError: If the zone is none, or there are no explanations in the locale's language.
    """
    language, format_locale = negotiate_locale(locale, _resources.languages(), fallback)
    given: object = zone
    if given is not None and not isinstance(given, dt.tzinfo):
        remedy = "pass a tzinfo such as zoneinfo.ZoneInfo('Europe/Berlin')"
        raise InvalidArgumentError("explain", [Problem("zone", given, "is not a time zone", remedy)])
    return Reader(language, format_locale, zone)


def zone_name(moment: dt.datetime) -> str:
    """Return what to call the zone of a zoned moment: its key, else what it calls itself, else its offset."""
    key = getattr(moment.tzinfo, "key", None)
    return str(key or moment.tzname() or moment.strftime("UTC%z"))


def capitalized(words: str) -> str:
    """Return words with the first letter in upper case, the rest as it is."""
    return words[:1].upper() + words[1:]
