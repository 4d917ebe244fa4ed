"""Good letters in every language, the facts behind them, and what single checks report of a text."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from followup_kit.reviews import CHECKS, Checks, Draft, Finding, review

FACTS: dict[str, dict[str, Any]] = {
    "en": {
        "candidate": {"name": "Grace Adeyemi", "phone": "+1 212 555 0147"},
        "recipient": {
            "name": "Daniel Okafor",
            "given_name": "Daniel",
            "family_name": "Okafor",
            "honorific": "Mr.",
        },
        "company": "Northwind Energy",
        "position": "Data Engineer",
        "interview_date": "2026-05-19",
    },
    "de": {
        "candidate": {"name": "Jonas Feddersen", "phone": "+49 171 39200 21"},
        "recipient": {"name": "Regula Bürgi", "given_name": "Regula", "family_name": "Bürgi", "honorific": "Frau"},
        "company": "Nordlicht Energie GmbH",
        "position": "Teamleiter Einkauf",
        "interview_date": "2026-05-19",
    },
    "ja": {
        "candidate": {"name": "佐藤 美咲", "phone": "090-0000-1234"},
        "recipient": {"name": "中村 幸子", "given_name": "幸子", "family_name": "中村"},
        "company": "株式会社みなと電機",
        "position": "データエンジニア",
        "interview_date": "2026-05-19",
    },
}
"""What is true, by language: the interview was on Tuesday, 19 May 2026."""

SUBJECTS = {
    "en": "Data Engineer interview: thank you from Grace Adeyemi",
    "de": "Danke für das Gespräch: Teamleiter Einkauf, Jonas Feddersen",
    "ja": "【面接の御礼】データエンジニア職(佐藤 美咲)",
}

BODIES = {
    "en": """Dear Mr. Okafor,

Thank you for the conversation on Tuesday, May 19. What you said about moving the nightly batches to streaming has
stayed with me, because I led the same change at my last employer and learned how much patience the late data demands.

The position of Data Engineer at Northwind Energy interests me even more than before. I would be glad to send the notes
of that project, and I look forward to hearing from you.

Best regards,
Grace Adeyemi
+1 212 555 0147""",
    "de": """Sehr geehrte Frau Bürgi,

vielen Dank für das offene Gespräch am Dienstag, 19. Mai. Was Sie über die neuen Rahmenverträge mit den
Stahllieferanten erzählt haben, beschäftigt mich noch immer, denn in meinen sechs Jahren als Einkäufer habe ich
rund 200 Lieferanten betreut.

Die Stelle als Teamleiter Einkauf bei Nordlicht Energie interessiert mich sehr. Gern schicke ich Ihnen weitere
Unterlagen und freue mich auf Ihre Nachricht.

Mit freundlichen Grüßen
Jonas Feddersen
+49 171 39200 21""",
    "ja": """株式会社みなと電機
人事部
中村 幸子 様

お世話になっております。
5月19日(火)に面接をしていただきました佐藤 美咲です。

このたびはご多忙のなか貴重なお時間を頂戴し、誠にありがとうございました。
夜間バッチをストリーミングへ移行する計画についてのお話が印象に残り、
貴社で働きたいという気持ちが強くなりました。

前職ではデータ基盤の刷新に三年間携わり、集計時間を半分に短縮いたしました。
データエンジニアとして、この経験を生かしたく存じます。

選考結果のご連絡をお待ち申し上げております。
何卒よろしくお願い申し上げます。

――――――――――
佐藤 美咲
電話:090-0000-1234
――――――――――""",
}


def letter(language: str, *swaps: tuple[str, str], **changes: Any) -> Draft:
    """Return the good letter of a language, with some of its words swapped for others.

    Args:
        language: Which letter.
        swaps: What stands in the body, and what to put in its place.
        changes: Other fields of the draft.
    """
    body = BODIES[language]
    for old, new in swaps:
        assert old in body
        body = body.replace(old, new, 1)
    fields = {"message_type": "thank-you", "subject": SUBJECTS[language], "body": body, "locale": language}
    return Draft(**(fields | changes))


def framed(language: str, text: str) -> str:
    """Return a text between the salutation and the signature of the good letter.

    Args:
        language: Which letter.
        text: The text.
    """
    salutation, *_, signature = BODIES[language].split("\n\n")
    return f"{salutation}\n\n{text}\n\n{signature}"


def quoted(draft: Draft, finding: Finding) -> str | None:
    """Return the words that a finding is about; ``None`` if it is about the whole."""
    if finding.span is None:
        return None
    part = draft.subject if finding.span.part == "subject" else draft.body
    assert part is not None
    return part[finding.span.start : finding.span.end]


class Case(NamedTuple):
    """A text, and what one check reports of it.

    Args:
        code: The check.
        text: The body of a draft.
        found: The words it reports, in their order; ``None`` for what is missing from the whole.
        language: The language of the draft, and of the facts.
        subject: Its subject.
        kind: Its message type.
        channel: The way it is sent.
        facts: What is true beside or in place of the facts of the language.
        attachments: The files that go with it.
        instead: What to put in the place of what is reported, where that is part of the case.
    """

    code: str
    text: str
    found: tuple[str | None, ...] = ()
    language: str = "en"
    subject: str | None = None
    kind: str = "thank-you"
    channel: str = "email"
    facts: Mapping[str, Any] = MappingProxyType({})
    attachments: tuple[str, ...] = ()
    instead: str | None = None

    @property
    def draft(self) -> Draft:
        """The draft."""
        return Draft(
            message_type=self.kind,
            channel=self.channel,
            subject=self.subject,
            body=self.text,
            locale=self.language,
            attachments=self.attachments,
        )

    @property
    def findings(self) -> list[Finding]:
        """What the check reports, and no other."""
        only = Checks((CHECKS[self.code],))
        return sorted(review(self.draft, FACTS[self.language] | dict(self.facts), checks=only), key=_in_order)

    @property
    def reported(self) -> tuple[str | None, ...]:
        """The words that the check reports."""
        return tuple(quoted(self.draft, finding) for finding in self.findings)


def _in_order(finding: Finding) -> tuple[bool, int]:
    return (False, 0) if finding.span is None else (finding.span.part == "body", finding.span.start)


def named(case: Case) -> str:
    """Return the name of a case among the tests."""
    return f"{case.code}-{case.language}"
