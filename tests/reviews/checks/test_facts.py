"""Names, placeholders and promises: what a draft says that is not so."""

import pytest

from followup_kit import review
from tests.support.letters import Case, named

PRATT = {"candidate": {"name": "Amy Wu Chen"}}
CORE = {"company": "[solidcore]"}
NO_TITLE = {"recipient": {"name": "Daniel Okafor", "given_name": "Daniel", "family_name": "Okafor"}}
DOCTOR = {"recipient": {"name": "Daniel Okafor", "family_name": "Okafor", "honorific": "Dr."}}
PROFESSOR = {"recipient": {"name": "Regula Bürgi", "family_name": "Bürgi", "honorific": "Frau Prof. Dr."}}
SIR = {"recipient": {"name": "Bürgi", "honorific": "Herr"}}
NOBODY: dict[str, None] = {"recipient": None}
GIVEN = {"recipient": {"name": "中村 幸子", "given_name": "幸子"}}
WHOLE = {"recipient": {"name": "中村 幸子"}}
LONG_NAME = {"candidate": {"name": "佐藤 美咲子"}}
CALLED_NULL = {"recipient": {"name": "Ada Null", "family_name": "Null"}}

REPORTED = [
    *(
        Case("FK101", f"Dear {left},\n\nThank you.", (left,))
        for left in (
            "{{ name }}", "{name}", "${name}", "{% name %}", "<-- name -->", "~name~", "<<name>>", "«NAME»", "<name>",
            "[Name]", "%NAME%", "$NAME", "__name__", "______", "XXX", "xxx", "(insert name)",
        )
    ),
    Case("FK101", "Dear Dana,\n\nit was good to hear ........ say it.", ("........",)),
    Case("FK101", "I liked the team at None.", ("None",)),
    Case("FK101", "Dear none,", ("none",)),
    Case("FK101", "Thank you for null", ("null",)),
    Case("FK101", "I am TBD.", ("TBD",)),
    Case("FK101", "Thanks.", ("[Position]",), subject="[Position]"),
    Case("FK101", "Liebe Frau [Name],", ("Frau [Name]",), language="de"),
    Case("FK101", "Die Stelle bei der X GmbH (bitte ergänzen).", ("X ", "(bitte ergänzen)"), language="de"),
    Case("FK101", "株式会社〇〇\n（氏名）様", ("株式会社〇〇", "（氏名）"), language="ja"),
    Case("FK102", "Dear Mr. Okafro,", ("Okafro",), instead="Okafor"),
    Case("FK102", "Dear Marcus,", ("Marcus",)),
    Case("FK102", "Dear Mr. Okafor,\n\nThank you again, Marcus.\n\nBest regards,\nGrace Adeyemi", ("Marcus",)),
    Case("FK102", "Hello,\n\nAs Mr. Okafar said.", ("Okafar",), instead="Okafor"),
    Case("FK102", "Hello.", ("Okaffor",), subject="For Mr. Okaffor", instead="Okafor"),
    Case("FK102", "Sehr geehrte Frau Bürgy,", ("Bürgy",), language="de", instead="Bürgi"),
    Case("FK102", "株式会社みなと電機\n鈴木 健太 様\n\nお世話になっております。", ("鈴木 健太 様",), language="ja"),
    Case("FK102", "鈴木 幸子 様\n\nお世話になっております。", ("鈴木 幸子 様",), language="ja"),
    Case("FK102", "鈴木様\n\nお世話になっております。", ("鈴木様",), language="ja", facts=GIVEN),
    Case("FK102", "鈴木様\n\nお世話になっております。", ("鈴木様",), language="ja", facts=WHOLE),
    Case("FK103", "The team at Nortwind Energy is kind.", ("Nortwind",), instead="Northwind"),
    Case("FK103", "I would like to join Globex Water soon.", ("Globex Water",)),
    Case("FK103", "Die Stelle bei Nordlich Energie.", ("Nordlich",), language="de", instead="Nordlicht"),
    Case("FK103", "Die Mitarbeit bei Hartwig wäre schön.", ("Hartwig",), language="de"),
    Case("FK103", "株式会社西浜システム\n中村 幸子 様\n\n面接の御礼です。", ("株式会社西浜システム",), language="ja"),
    Case("FK103", "みなとの電器\n中村 幸子 様\n\n面接の御礼です。", ("みなとの電器",), language="ja"),
    Case("FK103", "みなと電機株式会社\n中村 幸子 様\n\n御礼です。", ("みなと電機株式会社",), language="ja"),
    Case("FK103", "中村 幸子 様\n\n西浜株式会社で働きたく存じます。", ("西浜株式会社",), language="ja"),
    Case("FK104", "The position of Data Enginer appeals to me.", ("Enginer",), instead="Engineer"),
    Case("FK104", "I am keen on the Sales Lead role.", ("Sales Lead",)),
    Case("FK104", "The position of Account Manager appeals to me.", ("Account Manager",)),
    Case("FK104", "The Managr position appeals to me.", ("Managr",), facts={"position": "Manager"}, instead="Manager"),
    Case("FK104", "Als Teamleitar Einkauf.", ("Teamleitar",), language="de", instead="Teamleiter"),
    Case("FK104", "Die Stelle als Buchhalter reizt mich.", ("Buchhalter",), language="de"),
    Case("FK105", "Best regards,\nGrace Adeyemy", ("Adeyemy",), instead="Adeyemi"),
    Case("FK105", "Best regards,\nGrace Adayeme", ("Adayeme",), instead="Adeyemi"),
    Case("FK105", "Thanks.", ("Gracce",), subject="From Gracce", instead="Grace"),
    Case("FK105", "Thank you.\n\nBest regards,\nAmy Wu Chem", ("Chem",), facts=PRATT, instead="Chen"),
    Case("FK105", "Mit freundlichen Grüßen\nJonas Federsen", ("Federsen",), language="de", instead="Feddersen"),
    Case("FK105", "御礼申し上げます。\n\n佐藤 美晴", ("佐藤 美晴",), language="ja", instead="佐藤 美咲"),
    Case("FK106", "Dear Ms. Okafor,", ("Ms.",), instead="Mr."),
    Case("FK106", "Dear Mrs Okafor,", ("Mrs",), instead="Mr."),
    Case("FK106", "Dear Mr. Okafor,", ("Mr.",), facts=DOCTOR, instead="Dr."),
    Case("FK106", "Sehr geehrter Herr Bürgi,", ("geehrter Herr",), language="de", instead="geehrte Frau"),
    Case(
        "FK106",
        "Sehr geehrte Frau Bürgi,",
        ("geehrte Frau",),
        language="de",
        facts=PROFESSOR,
        instead="geehrte Frau Prof. Dr.",
    ),
    Case("FK106", "中村 幸子\n\n御礼申し上げます。", ("中村 幸子",), language="ja", instead="中村 幸子様"),
    Case("FK121", "I have attached my certificate.", ("I have attached",)),
    Case("FK121", "Mein Zeugnis sende ich Ihnen anbei.", ("anbei",), language="de"),
    Case("FK121", "履歴書を添付いたしました。", ("添付いたし",), language="ja"),
    Case("FK122", "You can see it at the link below.", ("at the link below",)),
    Case("FK122", "You can see it at the link below and/or ask.", ("at the link below",)),
    Case("FK122", "Sie finden es unter folgendem Link.", ("unter folgendem Link",), language="de"),
    Case("FK122", "下記のURLをご覧ください。", ("下記のURL",), language="ja"),
]  # fmt: skip

LEFT_ALONE = [
    Case("FK104", "You told me about the Sales Lead role."),
    Case("FK104", "I applied for the Junior Developer position.", facts={"position": "Junior"}),
    Case("FK101", "See [1], [sic], [iv] and [my page](https://example.org), {}."),
    Case("FK101", "It stands on <www.example.org>, and below."),
    Case("FK122", "You can see it at the link below: example.org/work"),
    Case("FK101", "I liked [solidcore].", facts=CORE),
    Case("FK101", "From a__Grace__b <grace@example.org>", facts={"candidate": {"name": "Grace"}}),
    Case("FK101", "Best,\n[Grace]", facts={"candidate": {"name": "Grace Adeyemi"}}),
    Case("FK101", "Hello.\n________\nGrace\n......\n"),
    Case("FK101", "None of it surprised me; I took none with me. For none. $500, 100%."),
    Case("FK101", "Dear Ms. Null,", facts=CALLED_NULL),
    Case("FK101", "Die Lage [sic] war, nun ja, offen.", language="de"),
    Case("FK101", "〇をつけました。", language="ja"),
    Case("FK102", "Dear Daniel,"),
    Case("FK102", "Dear Dan,"),
    Case("FK102", "Dear Mr. OKAFOR,\n\nThank you again, Daniel."),
    Case("FK102", "Dear Mr. Okafor,\n\nThank you again, Daniel.\n\nBest regards,\nGrace Adeyemi"),
    Case("FK102", "Dear Data Engineer hiring team,\n\nThank you, indeed."),
    Case("FK102", "Dear Marcus,", facts=NOBODY),
    Case("FK102", "Dear Daniel and Grace,"),
    Case("FK102", "Mr. Okafor's team"),
    Case("FK102", "Dear Daniel - Marcus was kind."),
    Case("FK102", "Sehr geehrte Frau Bürgi,", language="de"),
    Case("FK102", "中村様\n\nお世話になっております。", language="ja"),
    Case("FK102", "幸子様\n\nお世話になっております。", language="ja", facts=GIVEN),
    Case("FK102", "採用ご担当者様\n\nお世話になっております。", language="ja"),
    Case("FK102", "株式会社みなと電機 御中\n\nお世話になっております。", language="ja"),
    Case("FK102", "〇〇様\n\nお世話になっております。", language="ja"),
    Case("FK102", "鈴木様\n\nお世話になっております。", language="ja", facts=NOBODY),
    Case("FK103", "The team at Northwind is kind, and northwind.example too."),
    Case("FK103", "I learned it at my former job at Globex Water."),
    Case("FK103", "The winds at NORTHWIND ENERGY; I would join"),
    Case("FK103", "I like the people at lunch."),
    Case("FK103", "It is a team I would join"),
    Case("FK103", "Die Stelle bei Nordlicht Energie.", language="de"),
    Case("FK103", "In meiner früheren Stelle bei Hartwig.", language="de"),
    Case("FK103", "みなと電機\n中村 幸子 様\n\n面接の御礼です。", language="ja"),
    Case("FK103", "〇〇株式会社\n中村 幸子 様\n\n面接の御礼です。", language="ja"),
    Case("FK103", "中村 幸子 様\n\n前職の西浜株式会社では三年間働きました。", language="ja"),
    Case("FK103", "株式会社西浜\n中村 幸子 様\n\n株式会社の皆様。", language="ja", facts={"company": "株式会社"}),
    Case("FK104", "The engineers and data engineering; Engineers, too."),
    Case("FK104", "The Senior Data Engineer role, or my former Sales Lead role."),
    Case("FK104", "The Enginer of the train."),
    Case("FK104", "The role of the data."),
    Case("FK104", "The Bakes role.", facts={"position": "Baker", "company": "Bake House"}),
    Case("FK104", "Die Stelle als Teamleiterin Einkauf; die Teamleiterstelle.", language="de"),
    Case("FK104", "データエンジニヤの職務です。", language="ja"),
    Case("FK105", "Best regards,\nGrace N. Adeyemi, PhD"),
    Case("FK105", "By the grace of Adeyemi's friends"),
    Case("FK105", "Mit freundlichen Grüßen\nJonas Feddersen", language="de"),
    Case("FK105", "御礼申し上げます。\n\n佐藤 美咲", language="ja"),
    Case("FK106", "Dear Mr. Okafor,\n\nMs. Weiss was kind."),
    Case("FK106", "Dear Ms. Okafor,", facts=NO_TITLE),
    Case("FK106", "Dear Ms. Okafor,", facts=NOBODY),
    Case("FK106", "Dear Ms. Okafor,", channel="phone"),
    Case("FK106", "Dear Doctor Okafor,", facts=DOCTOR),
    Case("FK106", "Sehr geehrter Herr Bürgi,", language="de", facts=SIR),
    Case("FK106", "Sehr geehrte Frau Professorin Dr. Bürgi,", language="de", facts=PROFESSOR),
    Case("FK106", "中村 幸子 様\n\n御礼申し上げます。", language="ja"),
    Case("FK106", "中村 幸子\n\n御礼申し上げます。", language="ja", facts=NOBODY),
    Case("FK121", "I have attached my certificate.", attachments=("certificate.pdf",)),
    Case("FK121", "I am attached to the idea."),
    Case("FK121", "I have attached my certificate.", channel="card"),
    Case("FK122", "You can see it at the link below: https://example.org"),
    Case("FK122", "You can see it at the link below: www.example.org"),
    Case("FK122", "There is a link between the two."),
]  # fmt: skip


@pytest.mark.parametrize("case", REPORTED, ids=named)
def test_what_is_not_so_is_reported_where_it_stands(case: Case) -> None:
    """The wrong words and no others."""
    assert case.reported == case.found


@pytest.mark.parametrize("case", [case for case in REPORTED if case.instead], ids=named)
def test_a_slip_comes_with_what_is_right(case: Case) -> None:
    """Where the facts say it."""
    assert [finding.replacement for finding in case.findings] == [case.instead]


@pytest.mark.parametrize("case", LEFT_ALONE, ids=named)
def test_what_only_looks_wrong_is_left_alone(case: Case) -> None:
    """Words that the facts hold, forms of a name, and other uses of the same words."""
    assert case.reported == ()


def test_what_a_trade_makes_is_no_misspelling_of_it() -> None:
    """A Timber Framer speaks of timber frames; "Timber Frammer" is a slip all the same."""
    people = {"candidate": {"name": "Florence Abbot"}, "recipient": {"name": "Nigel Bishop"}}
    context = people | {"company": "Bishop & Co.", "position": "Timber Framer"}

    def codes(said: str) -> set[str]:
        """Return what a message with these words gets."""
        body = f"Dear Nigel Bishop,\n\nI would like to {said}."
        return {finding.code for finding in review({"message_type": "contact-request", "body": body}, context)}

    assert "FK104" not in codes("move into historic timber frames")
    assert "FK104" in codes("work as a Timber Frammer")
