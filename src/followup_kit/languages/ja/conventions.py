"""The letter conventions of Japanese."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import ClassVar

from ...contexts import Field, FieldKind
from ...facts._people import Candidate, Person
from ...vocabulary import Role
from .._conventions import LINE_BREAK, Conventions, FreeText, Strings, Values
from ._own_words import what_a_question_asks, what_an_impression_says
from ._phrases import (
    employer_words,
    interview_name,
    purpose,
    reason_because,
    reason_clause,
    school,
    talk,
    to_letter_words,
    without_label,
)
from ._politeness import to_polite, to_polite_past

_TEAM = "採用ご担当者様"
_RULE = "―" * 16
_RECENT_DAYS = 6
"""How long ago, in days, something is still 先日 rather than a date."""

_POST_TITLE = re.compile(
    r"(?:長|役|役員|主任|主査|専務|常務|顧問|理事|監事|代表|教授|講師|マネージャー|マネジャー|リーダー|ディレクター)$"
)
"""Posts that stand after a family name in place of 様, by their ends: 部長, 取締役, 准教授."""

_JAPANESE = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_FULL_STOPS_AND_COMMAS = "。．｡.、，,"
_TO_FULL_WIDTH = str.maketrans({"?": "？", "!": "！", "(": "（", ")": "）"})

_SENTENCE_ENDS = re.compile(r"(?<=[。！？!?])(?![」』）])")
_INNER_SENTENCE_END = re.compile(r"[。！？!?](?![」』）])")
_POLITE_ENDING = re.compile(
    r"(?:です|ます|ました|でした|ません|ましょう|でしょう|ください|下さい)(?:よ|ね|よね|か|が|けれど|けれども|ので|から)?$"
)
_REASON_ENDING = re.compile(r"(?:ため|(?<=[いたるだ])から)$")
_COPULA_ENDING = re.compile(r"(?<!ん)(?<![泳急防稼継注繋仰研騒凌担紡]い)だ$")
_VERB_OR_ADJECTIVE_ENDING = re.compile(
    r"(?:る|だ|(?<!か)(?<!あな)た|[いらまなかが]う|[一-龥][うすぬむぶぐ]|(?<![一二三四五六七八九幾])(?<=[一-龥])つ"
    r"|(?<![近遠多早全古])(?<=[一-龥])く|ない|しい|[良強弱高低深広多早大]い|よい|いい)$"
)


_NUMBER = re.compile(r"[A-Za-z0-9０-９]")
"""What a reference must have to stand behind 応募番号."""

_LABELLED = re.compile(r"^([^：:（）]{1,20})[：:]\s*([^：:（）]+)$")
_SHORT_NOTICE = re.compile(r"(?:^|(?<=。))[^。]*直前の(?:ご)?連絡[^。]*(?:。|$)")

_TOLD = frozenset({"discussed", "learned", "needs"})
"""The free texts that say what there is or was, of which a plain clause in the present becomes a noun with こと; of all
others it becomes a polite sentence."""

_LAST_MESSAGE = {
    "email": "メールをお送りいたしました",
    "phone": "お電話を差し上げました",
    "voicemail": "留守番電話にご伝言を残しました",
    "card": "お手紙を差し上げました",
    "linkedin": "LinkedInでご連絡いたしました",
}


class Japanese(Conventions):
    """Business Japanese: the addressee on lines of their own, 様 after names, and no close but a ruled signature."""

    sentence_separator: ClassVar[str] = LINE_BREAK
    """What joins the lines of one paragraph: a new line, as letters are laid out one sentence a line."""

    def greeting(self, recipient: Person | None, company: str) -> str:
        """Return the company and, on the next line, 人事部 岡田様; an agency's recruiter is not of the company."""
        addressee = self.address(recipient) or _TEAM
        if recipient is None:
            return f"{company}{LINE_BREAK}{addressee}"
        if recipient.role is Role.AGENCY:
            return addressee
        if recipient.title and _JAPANESE.search(recipient.title):
            own = "先生" if recipient.honorific == "先生" else "様"
            addressee = f"{recipient.title} {recipient.family_name or recipient.name}{own}"
        return f"{company}{LINE_BREAK}{addressee}"

    def note_greeting(self, recipient: Person | None) -> str:
        """Return 岡田様 on a line of its own, as nothing but a new line follows it in Japanese."""
        return f"{self.address(recipient) or _TEAM}{LINE_BREAK}"

    def address(self, recipient: Person | None) -> str:
        """Return 岡田様, 岡田先生 or 岡田部長, or 様 after the whole name if the family name is not known."""
        if recipient is None:
            return ""
        return f"{recipient.family_name or recipient.name}{_honorific(recipient)}"

    def signature(self, candidate: Candidate, company: str) -> str:  # noqa: ARG002 - other languages name it here
        """Return name, school and how to be reached, between rules; the close belongs to the letter."""
        lines = [
            candidate.affiliation or "",
            f"電話：{candidate.phone}" if candidate.phone else "",
            f"メール：{candidate.email}" if candidate.email else "",
        ]
        if not any(lines):
            return candidate.name
        return LINE_BREAK.join((_RULE, candidate.name, *(line for line in lines if line), _RULE))

    def date(self, day: dt.date) -> str:
        """Return 3月3日（火）, with brackets as wide as the text around them."""
        from babel.dates import format_skeleton  # noqa: PLC0415 - loaded with the first message, not with the library

        return format_skeleton("MMMEd", day, locale=self.cldr).translate(_TO_FULL_WIDTH)

    def people(self, people: Sequence[Person]) -> str:
        """Return whole names, for two may share a family name, each with 様."""
        return "、".join(f"{person.name}{_honorific(person)}" for person in people)

    def strings(self, values: Values, fields: Sequence[Field], on: dt.date | None = None) -> Strings:
        """Return what a template sees, and beside what it sees in every language the following.

        ``recipient.kisha`` and ``recipient.onsha``
            What to call the employer in letters and in speech: 貴社 and 御社 (of a bank 貴行, of a hospital 貴院, …)
            before the employer's own people, and the company's name with 様 before an agency's, to whom ``position``
            is one of that company.
        ``introduction``, ``caller`` and ``sender``
            The candidate with school and faculty as 名乗り of a letter, and with the school as a caller and a subject
            name them.
        ``interview``
            一次面接, オンライン面接, 面接.
        ``…_at``, ``…_topic``
            A date as it begins a sentence: ``本日、`` or ``9月7日（月）に``, and ``本日は`` or ``9月7日（月）は``.
        ``…_lines``
            Phrases and sentences as lines of a list, each behind a dot.
        ``discussed_talk``
            What was talked about as something one hears: 移行計画についてのお話.
        ``reason_clause``
            The reason as a clause before another: 家庭の事情により、.
        ``…_interest``, ``…_joy``, ``…_resolve``, ``…_follows``, ``…_status``, ``…_schedule``,
        ``…_procedure``
            ``yes`` if the candidate's own words speak of interest, of joy, of what they mean to do, of what a talk led
            to, of how the choice stands, of a day, of how to go on.
        """
        strings = super().strings(values, fields, on)
        self._add_people(strings, values)
        for field in fields:
            given = values[field.name]
            if field.kind is FieldKind.DATE:
                strings |= self._date_openings(field.name, given, on)
            elif field.kind is FieldKind.TEXTS:
                texts = (given,) if isinstance(given, str) else given or ()
                strings[f"{field.name}_lines"] = LINE_BREAK.join(
                    f"・{text.rstrip(_FULL_STOPS_AND_COMMAS)}" for text in texts
                )
        strings["interview"] = interview_name(values.get("round"), values.get("format"))
        strings["last_message"] = _LAST_MESSAGE.get(str(values.get("last_channel")), "ご連絡を差し上げました")
        strings["discussed_talk"] = talk(self._phrases(values.get("discussed")))
        self._add_reason(strings, values)
        strings |= what_an_impression_says(str(strings.get("impression", "")))
        question = str(values.get("question") or "").rstrip(f"{_FULL_STOPS_AND_COMMAS}？?")
        strings |= what_a_question_asks(question) | {"question_purpose": purpose(question)}
        strings["requests_matter"] = _LABELLED.sub(r"\1（\2）", str(strings.get("requests", "")))
        if not _NUMBER.search(str(strings.get("reference", ""))):
            strings["reference"] = ""
        return self._with_letter_words(strings)

    def _add_people(self, strings: Strings, values: Values) -> None:
        """Add what the candidate, the employer and the superior are called."""
        seen, recipient, candidate = strings.get("recipient"), values.get("recipient"), values.get("candidate")
        if isinstance(seen, dict) and "company" in values:
            agency = isinstance(recipient, Person) and recipient.role is Role.AGENCY
            named = f"{values['company']}様"
            kisha, onsha = (named, named) if agency else employer_words(values["company"])
            seen |= {"kisha": kisha, "onsha": onsha}
            if agency and "position" in strings:  # an agency looks after positions of many employers
                strings["position"] = f"{named}の{strings['position']}"
        if candidate is not None:
            affiliation = "".join((candidate.affiliation or "").split())
            of_school = school(candidate.affiliation or "")
            strings["introduction"] = f"{affiliation}の{candidate.name}" if affiliation else candidate.name
            strings["caller"] = f"{of_school}の{candidate.name}" if of_school else candidate.name
            strings["sender"] = f"{of_school} {candidate.name}" if of_school else candidate.name
        superior = strings.get("reports_to")
        if isinstance(superior, str) and superior and not re.search(r"(?:様|さん|氏|先生)$", superior):
            strings["reports_to"] = superior if _POST_TITLE.search(superior) else f"{superior}様"

    def _add_reason(self, strings: Strings, values: Values) -> None:
        """Add the reason as a clause and as a sentence, and whether it says that the notice is short."""
        given = str(values.get("reason") or "")
        reason = _SHORT_NOTICE.sub("", given).strip(f"{_FULL_STOPS_AND_COMMAS} ")
        soon = strings.get("interview_date_when") in ("本日", "明日")
        strings["short_notice"] = "yes" if reason != given.rstrip(f"{_FULL_STOPS_AND_COMMAS} ") or soon else ""
        strings["reason_clause"] = clause = reason_clause(reason)
        strings["reason_because"] = reason_because(clause)
        if "reason_sentence" in strings:
            strings |= self._free_text_strings("reason", (reason,) if reason else ())

    def _date_openings(self, name: str, day: dt.date | None, on: dt.date | None) -> dict[str, str]:
        if day is None:
            return {f"{name}_at": "", f"{name}_topic": ""}
        spoken = self.day_relative_to(day, on)
        at = f"{spoken}、" if spoken in ("本日", "昨日", "明日") else f"{self.date(day)}に"
        return {f"{name}_at": at, f"{name}_topic": f"{spoken}は"}

    def _phrases(self, given: str | Sequence[str] | None) -> list[str]:
        texts = (given,) if isinstance(given, str) else given or ()
        return [phrase for text in texts if (phrase := self.free_text(text).phrase)]

    def _with_letter_words(self, strings: Strings) -> Strings:
        """Return the strings with 貴社 in the candidate's own words where they wrote 御社, which is for speech."""
        seen = strings.get("recipient")
        if not isinstance(seen, dict) or "kisha" not in seen:
            return strings
        return {
            name: to_letter_words(text, seen["kisha"]) if isinstance(text, str) else text
            for name, text in strings.items()
        }

    def _free_text_strings(self, name: str, texts: Sequence[str]) -> dict[str, str]:
        return super()._free_text_strings(name, [self._as_field_wants(name, without_label(text)) for text in texts])

    def _as_field_wants(self, name: str, text: str) -> str:
        """Return a plain clause as a polite sentence, but for a field that tells what there is."""
        if name in _TOLD or _INNER_SENTENCE_END.search(text[:-1]):
            return text
        body = text.rstrip(_FULL_STOPS_AND_COMMAS)
        polite = to_polite(body) if _JAPANESE.search(text) and _VERB_OR_ADJECTIVE_ENDING.search(body) else None
        return polite or text

    def free_text(self, text: str) -> FreeText:
        """Return a noun phrase, made of a plain clause with こと where need be, or polite sentences with their 。."""
        body = text.rstrip(_FULL_STOPS_AND_COMMAS)
        if not _JAPANESE.search(text):
            return FreeText(body, "")
        if _INNER_SENTENCE_END.search(body) or _POLITE_ENDING.search(body):
            return FreeText("", self.sentences(body))
        if _REASON_ENDING.search(body):
            return FreeText("", f"{body}です。")
        polite = to_polite_past(body) if _VERB_OR_ADJECTIVE_ENDING.search(body) or body.endswith("たい") else None
        if polite is not None:
            return FreeText("", f"{polite}。")
        if _COPULA_ENDING.search(body):
            return FreeText(f"{body.removesuffix('だ')}であること", "")
        return FreeText(f"{body}こと" if _VERB_OR_ADJECTIVE_ENDING.search(body) else body, "")

    def sentences(self, text: str) -> str:
        """Return the sentences one a line, each with its mark; where one is plain speech, in polite speech."""
        parts = [part.strip() for part in _SENTENCE_ENDS.split(text) if part.strip(f"{_FULL_STOPS_AND_COMMAS} ")]
        return LINE_BREAK.join(_close_sentence(part) for part in parts)

    def day_relative_to(self, day: dt.date, on: dt.date | None) -> str:
        """Return ``本日``, ``昨日`` or ``先日`` (within a week), ``明日``, or the date."""
        days = None if on is None else (on - day).days
        if days is None or not -1 <= days <= _RECENT_DAYS:
            return self.date(day)
        return {-1: "明日", 0: "本日", 1: "昨日"}.get(days, "先日")

    def question(self, text: str) -> str:
        """Return the question as one asks it politely, whether it came as such, in plain words, or as a topic."""
        asked = text.rstrip(f"{_FULL_STOPS_AND_COMMAS}？?！! ")
        if not _JAPANESE.search(asked):
            return f"{asked}?"
        if _INNER_SENTENCE_END.search(asked) or _POLITE_ENDING.search(asked):
            return f"{asked}。"
        if asked.endswith("たい"):
            return f"{asked.removesuffix('い')}く存じます。"
        if asked.endswith("か"):
            return f"{asked}、お聞かせいただけないでしょうか。"
        if asked.endswith("の") or _VERB_OR_ADJECTIVE_ENDING.search(asked):
            plain = asked.removesuffix("だ") if _COPULA_ENDING.search(asked) else asked
            return f"{plain}か、お聞かせいただけないでしょうか。"
        return f"{asked}について、お聞かせいただけますと幸いです。"


def _honorific(person: Person) -> str:
    """Return what follows a name: 先生, or a post after a family name; for every other honorific it is 様."""
    honorific = person.honorific or ""
    if honorific == "先生" or (person.family_name is not None and _POST_TITLE.search(honorific)):
        return honorific
    return "様"


def _close_sentence(text: str) -> str:
    wide = f"{text[:-1]}{text[-1].translate(_TO_FULL_WIDTH)}"
    if wide.endswith(("！", "？")):
        return wide
    body = wide.rstrip(_FULL_STOPS_AND_COMMAS)
    if not _JAPANESE.search(body):
        return f"{body}."
    return f"{body if _POLITE_ENDING.search(body) else to_polite(body) or body}。"


CONVENTIONS = Japanese
