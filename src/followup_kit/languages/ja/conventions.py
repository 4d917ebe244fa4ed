"""The letter conventions of Japanese."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import ClassVar

from ...contexts import Field
from ...facts._people import Candidate, Person
from ...vocabulary import Role
from .._conventions import LINE_BREAK, Conventions, FreeText, Strings, Values

_TEAM = "採用ご担当者様"
_RULE = "―" * 16

_POST_TITLE = re.compile(
    r"(?:長|役|役員|主任|主査|専務|常務|顧問|理事|監事|代表|教授|講師|マネージャー|マネジャー|リーダー|ディレクター)$"
)
"""Posts that stand after a family name in place of 様, by their ends: 部長, 取締役, 准教授."""

_JAPANESE = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_FULL_STOPS_AND_COMMAS = "。．｡.、，,"
_TO_FULL_WIDTH = str.maketrans({"?": "？", "!": "！", "(": "（", ")": "）"})

_INNER_SENTENCE_END = re.compile(r"[。！？!?]")
_POLITE_ENDING = re.compile(
    r"(?:です|ます|ました|でした|ません|ましょう|でしょう|ください|下さい)(?:よ|ね|よね|か|が|けれど|けれども|ので|から)?$"
)
_WISH_ENDING = re.compile(r"たい$")
_REASON_ENDING = re.compile(r"(?:ため|(?<=[いたるだ])から)$")
_COPULA_ENDING = re.compile(r"(?<!ん)(?<![泳急防稼継注繋仰研騒凌担紡]い)だ$")
_VERB_OR_ADJECTIVE_ENDING = re.compile(
    r"(?:る|だ|(?<!か)(?<!あな)た|[いらまなかが]う|[一-龥][うすぬむぶぐ]|(?<![一二三四五六七八九幾])(?<=[一-龥])つ"
    r"|(?<![近遠多早全古])(?<=[一-龥])く|ない|しい|[良強弱高低深広多早大]い|よい|いい)$"
)


class Japanese(Conventions):
    """Business Japanese: the addressee on lines of their own, 様 after names, and no close but a ruled signature."""

    sentence_separator: ClassVar[str] = ""
    """What joins the lines of one paragraph: nothing, for Japanese has no blanks between sentences."""

    def greeting(self, recipient: Person | None, company: str) -> str:
        """Return the company and, on the next line, 岡田様; an agency's recruiter is not of the company."""
        addressee = self.address(recipient) or _TEAM
        if recipient is not None and recipient.role is Role.AGENCY:
            return addressee
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
        """Return the name and how to be reached, between rules; the close belongs to the letter."""
        lines = (
            _RULE,
            candidate.name,
            f"電話：{candidate.phone}" if candidate.phone else "",
            f"メール：{candidate.email}" if candidate.email else "",
            _RULE,
        )
        return LINE_BREAK.join(line for line in lines if line)

    def date(self, day: dt.date) -> str:
        """Return 3月3日（火）, with brackets as wide as the text around them."""
        from babel.dates import format_skeleton  # noqa: PLC0415 - loaded with the first message, not with the library

        return format_skeleton("MMMEd", day, locale=self.cldr).translate(_TO_FULL_WIDTH)

    def people(self, people: Sequence[Person]) -> str:
        """Return whole names, for two may share a family name, each with 様."""
        return "、".join(f"{person.name}{_honorific(person)}" for person in people)

    def strings(self, values: Values, fields: Sequence[Field], on: dt.date | None = None) -> Strings:
        """Return what a template sees; of the recipient also what to call the employer before them.

        ``recipient.kisha`` is for letters, ``recipient.onsha`` for speech: 貴社 and 御社 before the employer's own
        people, and the company's name with 様 before an agency's.
        """
        strings = super().strings(values, fields, on)
        seen, recipient = strings.get("recipient"), values.get("recipient")
        if isinstance(seen, dict) and "company" in values:
            agency = isinstance(recipient, Person) and recipient.role is Role.AGENCY
            named = f"{values['company']}様"
            seen |= {"kisha": named if agency else "貴社", "onsha": named if agency else "御社"}
        return strings

    def free_text(self, text: str) -> FreeText:
        """Return a noun phrase, made of a plain clause with こと where need be, or a polite sentence with its 。."""
        body = text.rstrip(_FULL_STOPS_AND_COMMAS)
        if not _JAPANESE.search(text):
            return FreeText(body, "")
        if _INNER_SENTENCE_END.search(body) or _POLITE_ENDING.search(body):
            return FreeText("", _close_sentence(body))
        if _WISH_ENDING.search(body):
            return FreeText("", f"{body}と考えております。")
        if _REASON_ENDING.search(body):
            return FreeText("", f"{body}です。")
        if _COPULA_ENDING.search(body):
            return FreeText(f"{body.removesuffix('だ')}であること", "")
        return FreeText(f"{body}こと" if _VERB_OR_ADJECTIVE_ENDING.search(body) else body, "")

    def sentences(self, text: str) -> str:
        """Return the sentences with a full stop."""
        return text if text.endswith(("。", "！", "？")) else f"{text}。"

    def day_relative_to(self, day: dt.date, on: dt.date | None) -> str:
        """Return ``本日``, ``昨日``, or the date."""
        days = None if on is None else (on - day).days
        return ("本日", "昨日")[days] if days in (0, 1) else self.date(day)

    def question(self, text: str) -> str:
        """Return the question as one asks it politely, whether it came as such, in plain words, or as a topic."""
        asked = text.rstrip(f"{_FULL_STOPS_AND_COMMAS}？?！! ")
        if not _JAPANESE.search(asked):
            return f"{asked}?"
        if _INNER_SENTENCE_END.search(asked) or _POLITE_ENDING.search(asked):
            return f"{asked}。"
        if asked.endswith("か"):
            return f"{asked}、お聞かせいただけないでしょうか。"
        if asked.endswith("の") or _VERB_OR_ADJECTIVE_ENDING.search(asked):
            plain = asked.removesuffix("だ") if _COPULA_ENDING.search(asked) else asked
            return f"{plain}か、お聞かせいただけないでしょうか。"
        return f"{asked}についてお聞かせいただけないでしょうか。"


def _honorific(person: Person) -> str:
    """Return what follows a name: 先生, or a post after a family name; for every other honorific it is 様."""
    honorific = person.honorific or ""
    if honorific == "先生" or (person.family_name is not None and _POST_TITLE.search(honorific)):
        return honorific
    return "様"


def _close_sentence(text: str) -> str:
    wide = f"{text[:-1]}{text[-1].translate(_TO_FULL_WIDTH)}"
    return wide if wide.endswith(("！", "？")) else f"{wide}。"


CONVENTIONS = Japanese
