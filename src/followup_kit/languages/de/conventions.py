"""The letter conventions of German."""

import datetime as dt
from collections.abc import Container, Sequence

from ..._lazy import lazy_regex
from ...contexts import Field, FieldKind
from ...facts._people import Candidate, Person
from .._conventions import Conventions
from .._repetition import Repetition
from .._template_strings import LINE_BREAK, FreeText, Strings, Values
from . import _free_text
from ._check_in_questions import has_talked
from ._check_ins import check_in_strings
from ._declension import with_article_in_dative
from ._employers import at_employer
from ._formality import infer_formality, people_not_named
from ._needs import need_strings
from ._notes import fit_notes, lead_to
from ._objects import no_object_strings, object_strings, question_strings
from ._offer_replies import offer_reply_strings
from ._own_words import NO_OWN_WORDS, own_word_strings, split_sentences, split_thanks, talk_wish_forms, tells_silence
from ._phrases import join
from ._questions import is_clause, split_statement
from ._reasons import ground_string
from ._rejection_replies import rejection_reply_strings
from ._requests import request_string
from ._reschedules import reschedule_strings
from ._strings import address_strings, position_strings, statement_forms, talk_strings
from ._thank_yous import thank_you_strings
from ._told_topics import topic_strings, with_topics
from ._withdrawals import withdrawal_strings
from ._words import LIGHT_WORDS, Forms, Told, yes

_NOTED = (FieldKind.FREE_TEXT, FieldKind.TEXTS)
_DAYS_OF_A_WEEK = 7
_GENDERED = {"frau": ("geehrte", "Frau"), "herr": ("geehrter", "Herr"), "herrn": ("geehrter", "Herr")}
"""The only honorifics that tell how to inflect the greeting, with the form in which one speaks to the person."""

_REPETITION = Repetition(_free_text.is_sentence, split_sentences, LIGHT_WORDS)
_SWISS = ("CH", "LI")
"""Where ``ss`` is written for ``ß``, and no comma after the salutation."""


class German(Conventions):
    """Business German with Sie, or du for those who were offered it; no gender is guessed from a name or a title."""

    formalities = ("formal", "informal")

    @classmethod
    def infer_formality(cls, values: Values) -> str:
        """Return ``informal`` where the candidate's own words say du and nowhere Sie, or only a first name is known."""
        return infer_formality(values)

    @property
    def _is_informal(self) -> bool:
        return self.formality == "informal"

    @property
    def _is_swiss(self) -> bool:
        return self.locale.endswith(_SWISS)

    def greeting(self, recipient: Person | None, company: str) -> str:  # noqa: ARG002 - other languages name it here
        """Return ``Sehr geehrte Frau Dr. Okafor,``, or a greeting without gender; in Switzerland there is no comma."""
        return self._salute(recipient) + ("" if self._is_swiss else ",")

    def _salute(self, recipient: Person | None) -> str:
        if self._is_informal:
            return _hallo(recipient)
        if recipient is None:
            return "Sehr geehrte Damen und Herren"
        stem, honorific, _ = _honorific(recipient)
        if stem and recipient.family_name is not None:
            return f"Sehr {stem} {honorific} {recipient.family_name}"
        if recipient.name.endswith(("-Team", " Team")):
            return f"Sehr geehrtes {recipient.name}"
        return f"Guten Tag {_with_titles(recipient)}"

    def note_greeting(self, recipient: Person | None) -> str:
        """Return ``Guten Tag Frau Dr. Okafor,``."""
        if self._is_informal:
            return f"{_hallo(recipient)},"
        if recipient is None:
            return "Guten Tag,"
        stem, honorific, _ = _honorific(recipient)
        if stem and recipient.family_name is not None:
            return f"Guten Tag {honorific} {recipient.family_name},"
        return f"Guten Tag {_with_titles(recipient)},"

    def address(self, recipient: Person | None) -> str:
        """Return ``Frau Dr. Okafor``, the name with its title, or among those who say du the given name."""
        if recipient is None:
            return ""
        if self._is_informal:
            return recipient.given_name or recipient.name
        _, honorific, _ = _honorific(recipient)
        if honorific and recipient.family_name is not None:
            return f"{honorific} {recipient.family_name}"
        return _with_titles(recipient)

    def signature(self, candidate: Candidate, company: str) -> str:  # noqa: ARG002 - other languages name it here
        """Return the close, which takes no comma, the name, and how to be reached."""
        close = "Freundliche Grüsse" if self._is_swiss else "Mit freundlichen Grüßen"
        if self._is_informal:
            close = "Viele Grüsse" if self._is_swiss else "Viele Grüße"
        lines = (close, candidate.name, candidate.phone, candidate.email)
        return LINE_BREAK.join(line for line in lines if line)

    def finish(self, text: str) -> str:
        """Return a text with one full stop where an abbreviation ends a sentence; in Switzerland with a capital.

        Where no comma follows the salutation, the sentence after it starts anew.
        """
        text = _TWO_FULL_STOPS.sub(".", text) if ".." in text else text
        text = _BLANK_BEFORE_MARK.sub(r"\1", text) if any(blank in text for blank in _BLANKS_BEFORE_MARKS) else text
        return _AFTER_SALUTATION.sub(lambda match: match[0].upper(), text, count=1) if self._is_swiss else text

    def date(self, day: dt.date) -> str:
        """Return ``3. März``, with the names of the months that the locale's territory uses."""
        from babel.dates import format_skeleton  # noqa: PLC0415 - loaded with the first message

        return str(format_skeleton("MMMMd", day, locale=self.cldr))

    def day_relative_to(self, day: dt.date, on: dt.date | None) -> str:
        """Return ``heute``, ``gestern``, ``morgen``, ``am Dienstag`` within the week before, or ``am 3. März``."""
        days = None if on is None else (on - day).days
        if days is not None and days in _NEAR_DAYS:
            return _NEAR_DAYS[days]
        return (
            f"am {self.weekday(day)}"
            if days is not None and 1 < days < _DAYS_OF_A_WEEK
            else f"am {self._cached_date(day)}"
        )

    def free_text(self, text: str) -> FreeText:
        """Return a phrase that can stand inside a sentence, or sentences as they stand."""
        return _free_text.free_text(text)

    def sentences(self, text: str) -> str:
        """Return the sentences with a capital and a full stop."""
        return _free_text.sentences(text)

    def join(self, phrases: Sequence[str]) -> str:
        """Return phrases as a list: with "sowie" where one of them has an "und" of its own, a comma after a clause."""
        return join(phrases)

    def people(self, people: Sequence[Person]) -> str:
        """Return names as a list after "mit" and "auch": "Frau Yilmaz und Herrn Dr. Kessler"."""
        return self.join([_named(person) if self._is_informal else _in_dative(person) for person in people])

    def question(self, text: str) -> str:
        """Return the question with its capital and its mark."""
        asked, stated = split_statement(text)
        asked = asked.rstrip(".!… ")
        if asked.startswith(("Bitte ", "bitte ")) and not asked.endswith(
            "?"
        ):  # it asks for an answer, and is no question
            return f"{stated} {_free_text.capitalize(asked)}.".strip()
        if not stated and is_clause(asked):
            return f"Darf ich fragen, {asked.rstrip('?')}?"
        question = _free_text.capitalize(asked if asked.endswith("?") else f"{asked}?")
        return f"{self.sentences(stated)} {question}" if stated else question

    def _strings(self, values: Values, fields: Sequence[Field], on: dt.date | None, asked: Container[str]) -> Strings:
        """Return the strings that a template sees, with those of German besides.

        A free text ``x`` has ``x_accusative`` (the phrases as an object, at the end of its sentence), ``x_object``
        (the same after a verb that takes a clause as well, such as "erwähnen"), ``x_about`` (after "über"),
        ``x_or`` (as a choice), ``x_infinitive`` ("einen Termin zu finden", where it is one), ``x_plain``
        (``yes`` for one object without a comma), ``x_mit`` and the like (with a verb after it), and as a
        reason ``x_clause`` ("aus familiären Gründen") and ``x_because`` ("weil …"). A question has
        ``x_indirect`` (after "Darf ich fragen, "; empty where that is not safe), ``x_because`` and
        ``x_stated`` (of the statement beside it), a date ``x_of`` ("vom 3. März") and, unless
        it is over, ``x_until`` ("bis zum 3. März"). ``at_company`` is "bei der
        Medatec AG". The others are those of ``_strings`` and ``_own_words``,
        and what is decided for each type of letter in a module of its own.
        """
        values = _REPETITION.leave_out(values)
        values = fit_notes(values)
        values["people"] = people_not_named(values)
        thanks = ""
        if "decision" in values:
            thanks, values["impression"] = split_thanks(values.get("impression") or "")
        strings = super()._strings(values, fields, on, asked)
        recipient, company = values.get("recipient"), values.get("company") or ""
        strings |= address_strings(informal=self._is_informal, one_reader=recipient is not None)
        strings |= position_strings(values.get("position") or "")
        strings |= talk_strings(values.get("format"), values.get("round"), values.get("impression") or "")
        strings["at_company"] = at_employer(company) if not _names_employer(str(strings["role"]), company) else ""
        strings["reports_to"] = _boss(str(strings.get("reports_to") or ""), recipient, str(strings["Sie_accusative"]))
        strings["and_thanks"] = f" und für {thanks}" if thanks and "Angebot" not in thanks else ""
        strings["question_lead"] = lead_to(values.get("question") or "")
        strings["people_several"] = "yes" if len(values.get("people") or ()) > 1 else ""
        impression, question = str(strings.get("impression", "")), values.get("question") or ""
        forms = [statement_forms(values.get("impression") or "", question), talk_wish_forms(impression, question)]
        absent: Strings = {}
        for field in fields:
            name, kind, value = field.name, field.kind, values[field.name]
            if kind is FieldKind.DATE:
                strings |= {f"{name}_of": self._day_of(value, on), f"{name}_until": self._until(value, on)}
            elif kind is FieldKind.QUESTION:
                strings |= question_strings(name, value or "")
            elif kind in _NOTED and value:
                texts = (value,) if isinstance(value, str) else value
                said, objects = object_strings(name, texts, str(strings[name]))
                strings |= said
                forms.append(objects)
            elif kind in _NOTED:
                absent |= no_object_strings(name)
        strings |= _with_told_topics(values, strings, forms)
        impression = str(strings.get("impression", ""))
        strings |= {
            **(own_word_strings(impression) if impression else NO_OWN_WORDS),
            "reason_no_news": yes(tells_silence(str(values.get("reason") or ""))),
        }
        told = Told(strings, forms)
        told |= (topics := topic_strings(told, impression))
        strings |= topics
        strings["has_talked"] = yes(has_talked(told))
        strings |= {name: told[name] for each in forms for name in each.names if name in asked}
        return {**_letter_strings(told, values, asked), **absent, **strings}

    def _until(self, day: dt.date | None, on: dt.date | None) -> str:
        """Return the end of a time, ``bis zum 3. März``; nothing for one that is over."""
        is_over = day is not None and on is not None and day < on
        return "" if day is None or is_over else f"bis zum {self._cached_date(day)}"

    def _day_of(self, day: dt.date | None, on: dt.date | None) -> str:
        """Return the day of a letter or an offer: ``von gestern``, ``vom 3. März``."""
        if day is None:
            return ""
        when = self.day_relative_to(day, on)
        return f"vo{when.removeprefix('a')}" if when.startswith("am ") else f"von {when}"


def _with_told_topics(values: Values, strings: Strings, forms: Sequence[Forms]) -> Strings:
    """Return the candidate's sentences with the topics of a conversation in the one that speaks of it."""
    impression = str(strings.get("impression", ""))
    is_thanks = "still_interested" in values and bool(values.get("discussed"))
    if not is_thanks or not impression or str(strings["role"]) in impression:
        return {"topics_told": ""}
    joined = with_topics(impression, Told(strings, forms)["discussed_about"])
    return {"impression": joined, "topics_told": yes(joined != impression)}


def _letter_strings(told: Told, values: Values, asked: Container[str]) -> Strings:
    """Return what is decided for letters of the type that has these values."""
    decided: Strings = {}
    if "requests" in values:
        decided["asks_for"] = told["asks_for"] = request_string(told)
    if "reason" in values:
        decided["ground"] = ground_string(told)
    if "needs" in values:
        decided |= need_strings(told)
    if "last_channel" in values:
        decided |= check_in_strings(told, asked)
    if "decision" in values:
        decided |= offer_reply_strings(told)
    if "feedback_given" in values:
        decided |= rejection_reply_strings(told)
    if "cancelled_by" in values:
        decided |= reschedule_strings(told)
    if {"chosen", "interviewed"} <= values.keys():
        decided |= withdrawal_strings(told)
    if "still_interested" in values:
        recipient = values.get("recipient")
        decided |= thank_you_strings(told, "" if recipient is None else recipient.role or "")
    return decided


_TWO_FULL_STOPS = lazy_regex(r"\.(?<![.\s]\.)\.(?=\s|$)")
_BLANK_BEFORE_MARK = lazy_regex(r" (?<![ =] ) *([.,;:?])(?=\s|$)")
"""What is left of a sentence whose last words came to nothing; after an equals sign a question mark must stay apart,
for the two begin an encoded word of a mail header."""

_BLANKS_BEFORE_MARKS = (" .", " ,", " ;", " :", " ?")
_YOURS = lazy_regex(r"\b(?:Ihr|dein|eur)(?:e[mnrs]?|em|en)?\b")
_HERR = lazy_regex(r"^Herr\b")
_TO_YOU = lazy_regex(r"^(?:Ihr|dein|euer|eur)(?=e?$)")
_TO_YOU_STEM = {"euer": "eur"}
_NEAR_DAYS = {0: "heute", 1: "gestern", -1: "morgen"}
_AFTER_SALUTATION = lazy_regex(r"\n\n\s*[a-zäöü]")
"""The first small letter at the beginning of a paragraph: that of the first sentence."""


def _names_employer(position: str, company: str) -> bool:
    """Return whether a position names its employer: "Leitung der Apotheke am Markt", "Verkäufer in Ihrem Geschäft"."""
    return company in position or _YOURS.search(position) is not None


def _boss(name: str, recipient: Person | None, you: str) -> str:
    """Return whom one reports to, as an object: the reader by "Sie"."""
    is_reader = recipient is not None and name and name.endswith(recipient.family_name or recipient.name)
    return you if is_reader else _HERR.sub("Herrn", name)


def _hallo(recipient: Person | None) -> str:
    return "Hallo zusammen" if recipient is None else f"Hallo {recipient.given_name or recipient.name}"


def _named(person: Person) -> str:
    """Return a person by their name, or by what they are to the reader: "Ihrem Bruder"."""
    first, blank, rest = person.name.partition(" ")
    ending = {"": "em", "e": "er"}.get(_TO_YOU.sub("", first), "") if blank and _TO_YOU.match(first) else ""
    return f"{_TO_YOU_STEM.get(first, first.rstrip('e'))}{ending} {rest}" if ending else person.name


def _in_dative(person: Person) -> str:
    """Return a person as one speaks of them after "mit": "Herrn Dr. Kessler"; without an honorific the name."""
    if person.honorific is None or person.family_name is None:
        article, blank, noun = person.name.partition(" ")
        return (
            with_article_in_dative(article, noun)
            if blank and article in ("der", "die", "das")
            else _HERR.sub("Herrn", _named(person))
        )
    return f"{_HERR.sub('Herrn', person.honorific)} {person.family_name}"


def _honorific(person: Person) -> tuple[str, str, str]:
    """Return how the honorific inflects the greeting, if it does; the honorific itself; and the titles in it."""
    first, _, titles = (person.honorific or "").partition(" ")
    if first.casefold() in _GENDERED:
        stem, spoken = _GENDERED[first.casefold()]
        return stem, f"{spoken} {titles}".strip(), titles
    return "", person.honorific or "", person.honorific or ""


def _with_titles(person: Person) -> str:
    """Return the full name with its titles."""
    _, _, titles = _honorific(person)
    return person.name if not titles or person.name.startswith(titles) else f"{titles} {person.name}"


CONVENTIONS = German
