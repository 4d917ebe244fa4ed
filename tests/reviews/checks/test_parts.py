"""What belongs in a letter and is missing, its subject, and its length."""

import pytest

from tests.support.letters import Case, named

NOBODY: dict[str, None] = {"recipient": None}
ACCEPT, DECLINE = {"decision": "accept"}, {"decision": "decline"}
DISCUSSED = {"discussed": "the migration to streaming"}
STRENGTH = {"strengths": "payroll migrations"}
UNINTERESTED = {"still_interested": False}
FEEDBACK = {"feedback_given": True}
REJECTED, OFFERED, ASKED = "rejection-reply", "offer-reply", "check-in"
LONG = "Thank you for the plan of the work in the new year "

MISSING = (None,)
REPORTED = [
    Case("FK201", "Thank you for your time.", MISSING),
    Case("FK201", "Thank you for your time.", MISSING, facts=NOBODY),
    Case("FK201", "Dear Hiring Manager,\n\nThank you.", ("Dear Hiring Manager,",)),
    Case("FK201", "Sehr geehrte Damen und Herren,\n\nvielen Dank.", ("Sehr geehrte Damen und Herren,",), language="de"),
    Case("FK201", "採用ご担当者様\n\nお世話になっております。", ("採用ご担当者様",), language="ja"),
    Case("FK201", "面接の御礼を申し上げます。", MISSING, language="ja"),
    Case("FK202", "I enjoyed it.", MISSING),
    Case("FK202", "Es war schön.", MISSING, language="de"),
    Case("FK202", "楽しかったです。", MISSING, language="ja"),
    Case("FK202", "It was good.", MISSING, kind="check-in"),
    Case("FK203", "I liked the talk.", MISSING, subject="Hello"),
    Case("FK203", "楽しかったです。", MISSING, language="ja"),
    Case("FK204", "Thank you.", MISSING),
    Case("FK204", "Danke.", MISSING, language="de"),
    Case("FK204", "御礼申し上げます。", MISSING, language="ja"),
    Case("FK205", "Dear Mr. Okafor,\n\nIt was a nice talk.", MISSING),
    Case("FK205", "Dear Mr. Okafor,\n\nIt was a nice talk.", MISSING, facts=DISCUSSED),
    Case("FK205", "面接の御礼です。", MISSING, language="ja", facts={"discussed": "夜間バッチの移行"}),
    Case("FK205", "Dear Daniel,\n\nIt was nice.\n\nBest regards,\nGrace Adeyemi\nWe discussed pelicans", MISSING),
    Case("FK206", "It was good.", MISSING),
    Case("FK206", "It was good.", MISSING, facts=STRENGTH),
    Case("FK207", "It was good.", MISSING),
    Case("FK208", "Best regards,\nGrace", MISSING),
    Case("FK208", "Best regards,\nGrace", MISSING, facts={"candidate": {"name": "Grace"}}),
    Case("FK209", "Thank you.", MISSING),
    Case("FK209", "Thank you for the tour of it.\n\nGrace Adeyemi", MISSING),
    Case("FK209", "御礼申し上げます。", MISSING, language="ja"),
    Case("FK210", "It was good.", MISSING, kind=ASKED),
    Case("FK211", "It was good.", MISSING, kind=ASKED),
    Case("FK212", "Thank you.", MISSING, kind=REJECTED),
    Case("FK213", "Thank you.", MISSING, kind=REJECTED, facts=FEEDBACK),
    Case("FK221", "Thank you for the offer.", MISSING, kind=OFFERED, facts=ACCEPT),
    Case("FK221", "I might accept the offer.", MISSING, kind=OFFERED, facts=ACCEPT),
    Case("FK221", "I cannot accept the offer.", MISSING, kind=OFFERED, facts=ACCEPT),
    Case("FK221", "Thank you for the offer.", MISSING, kind=OFFERED, facts=DECLINE),
    Case("FK221", "Danke für das Angebot.", MISSING, language="de", kind=OFFERED, facts=ACCEPT),
    Case("FK221", "ありがとうございます。", MISSING, language="ja", kind=OFFERED, facts=DECLINE),
    Case("FK222", "I cannot follow your reasoning.", ("follow your reasoning",), kind=REJECTED),
    Case("FK301", "Hello.", MISSING),
    Case("FK301", "Hello.", MISSING, subject=" "),
    Case("FK302", "Hello.", (LONG * 2,), subject=LONG * 2),
    Case("FK302", "面接", ("御礼" * 30,), language="ja", subject="御礼" * 30),
    Case("FK303", "Hello.", ("Thank you!",), subject="Thank you!"),
    Case("FK303", "Hello.", ("Re: Hello Daniel",), subject="Re: Hello Daniel"),
    Case("FK303", "Danke.", ("Vielen Dank",), language="de", subject="Vielen Dank"),
    Case("FK303", "面接", ("御礼",), language="ja", subject="御礼"),
    Case("FK304", "Hello.", ("Thank you",), subject="Thank you"),
    Case("FK304", "面接", ("御礼",), language="ja", subject="御礼"),
    Case("FK305", "Hello.", ("Thank you",), subject="Thank you"),
    Case("FK305", "面接", ("御礼",), language="ja", subject="御礼"),
    Case("FK401", "Dear Mr. Okafor,\n\n" + "word " * 251 + ".", MISSING),
    Case("FK401", "a" * 301, MISSING, channel="linkedin"),
    Case("FK401", "字" * 601, MISSING, language="ja"),
    Case("FK402", "Dear Mr. Okafor,\n\nThank you.", MISSING),
    Case("FK402", "御礼です。", MISSING, language="ja"),
    Case("FK402", "Thank you.", MISSING, channel="linkedin"),
]

LEFT_ALONE = [
    Case("FK201", "Dear Daniel,\n\nThank you."),
    Case("FK201", "Daniel,\n\nThank you."),
    Case("FK201", "Thank you.", channel="voicemail"),
    Case("FK201", "Dear Hiring Manager,\n\nThank you.", facts=NOBODY),
    Case("FK201", "中村様\n\n御礼申し上げます。", language="ja"),
    Case("FK202", "Many thanks."),
    Case("FK202", "It was good.", kind="connection-request", channel="linkedin"),
    Case("FK203", "The data engineering was good."),
    Case("FK203", "Hello.", subject="Data Engineer"),
    Case("FK203", "データエンジニア", language="ja"),
    Case("FK204", "I remain very interested.", facts=NOBODY),
    Case("FK204", "Thank you.", facts=UNINTERESTED),
    Case("FK205", "Dear Mr. Okafor,\n\nThe migration is clear.", facts=DISCUSSED),
    Case("FK205", "Dear Mr. Okafor,\n\nWe discussed pelicans."),
    Case("FK205", "Dear Mr. Okafor,\n\nIt was a talk.", facts={"discussed": "the"}),
    Case("FK206", "I did payroll.", facts=STRENGTH),
    Case("FK206", "It was good.", facts=UNINTERESTED),
    Case("FK207", "I look forward to hearing from you."),
    Case("FK208", "Grace\n+1 212 555 0147"),
    Case("FK208", "grace@example.org"),
    Case("FK208", "LinkedIn: Grace Adeyemi"),
    Case("FK209", "Thank you.\n\nBest regards,\nGrace Adeyemi"),
    Case("FK210", "Has a decision been made?", kind=ASKED),
    Case("FK211", "I can send anything else.", kind=ASKED),
    Case("FK212", "I hope we stay in touch.", kind=REJECTED),
    Case("FK212", "Thank you.", kind=REJECTED, facts={"stay_connected": False}),
    Case("FK213", "Thank you for the feedback.", kind=REJECTED, facts=FEEDBACK),
    Case("FK213", "Thank you.", kind=REJECTED),
    Case("FK221", "I accept the offer.", kind=OFFERED, facts=ACCEPT),
    Case("FK221", "I decline the offer.", kind=OFFERED, facts=DECLINE),
    Case("FK221", "Thank you.", kind=OFFERED, facts={"decision": "undecided"}),
    Case("FK222", "I follow what you say.", kind=REJECTED),
    Case("FK301", "Hello.", subject="Thanks"),
    Case("FK301", "Hello.", channel="card"),
    Case("FK302", "Hello.", subject=LONG),
    Case("FK303", "Hello."),
    Case("FK303", "Hello.", subject="Thank you for the tour of the plant"),
    Case("FK304", "Hello."),
    Case("FK304", "Hello.", subject="The engineering role"),
    Case("FK304", "Hello.", subject="Thank you", facts={"position": "QA"}),
    Case("FK304", "面接", language="ja", subject="データエンジニア職"),
    Case("FK305", "Hello."),
    Case("FK305", "Hello.", subject="Grace's thanks"),
    Case("FK305", "面接", language="ja", subject="佐藤より"),
    Case("FK401", "Dear Mr. Okafor,\n\n" + "word " * 250 + "."),
    Case("FK402", "Dear Mr. Okafor,\n\n" + "word " * 25 + "."),
    Case("FK402", "Thank you for it all.", channel="linkedin"),
]


@pytest.mark.parametrize("case", REPORTED, ids=named)
def test_what_is_missing_or_too_much_is_reported(case: Case) -> None:
    """Of the whole, without a place, where nothing stands; of the line, where one does."""
    assert case.reported == case.found


@pytest.mark.parametrize("case", LEFT_ALONE, ids=named)
def test_what_is_said_in_other_words_is_not_missed(case: Case) -> None:
    """Nor what a type, a channel or the facts do not ask for."""
    assert case.reported == ()


def test_a_detail_is_asked_for_more_mildly_where_the_facts_hold_none() -> None:
    """What was talked about can be named if it is known; if not, it can only be suggested."""
    text = "Dear Mr. Okafor,\n\nIt was a nice talk."
    assert [finding.severity for finding in Case("FK205", text, facts=DISCUSSED).findings] == ["warning"]
    assert [finding.severity for finding in Case("FK205", text).findings] == ["suggestion"]
