"""To whom a Japanese letter goes, and who said what: agents are not employers, and interviewers listen as well."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import Context, Person, fields, render
from followup_kit.languages._template_strings import LINE_BREAK
from followup_kit.languages.ja._joined import sort_out
from followup_kit.languages.ja._reasons import decided, grounds, reason_clause
from followup_kit.languages.ja._requests import as_wish
from followup_kit.languages.ja._speakers import as_topic, name_topic, told_by_candidate

OKADA = Person(name="岡田 花子", family_name="岡田", title="人事部")
AGENT = Person(name="大森 健", family_name="大森", role="agency")
DAY = dt.date(2026, 6, 10)


def text(message_type: str, recipient: Person = OKADA, place: int = 0, channel: str = "email", **entries: Any) -> str:
    """Return the letter, with its subject, that is written from little more than these entries."""
    base = {
        "candidate": {"name": "山田 太郎"},
        "recipient": recipient,
        "company": "北風電機株式会社",
        "position": "設計職",
    }
    known = {field.name: base[field.name] for field in fields(message_type) if field.name in base}
    context = Context(known | entries, place=place)
    return render(message_type, context, channel=channel, on=DAY, locale="ja").text


# Agents


def test_an_agent_is_told_that_one_accepts_the_employers_offer() -> None:
    """Nobody works for the agent, who is thanked for the support and passes the answer on."""
    said = text("offer-reply", AGENT, decision="accept")
    assert (
        "設計職の内定をいただくことができ、大変うれしく存じます。\n北風電機株式会社様の内定をお受けすることに" in said
    )
    assert "これまでのご支援に、心より御礼申し上げます。" in said
    assert "先方にもお伝えいただけますと幸いです。" in said
    for to_an_employer in ("謹んで内定を", "一日も早くお役に", "ご指導ご鞭撻"):
        assert to_an_employer not in said


def test_own_thanks_to_an_agent_replace_those_of_the_letter() -> None:
    """And what the candidate asks to be passed on is not asked for twice."""
    own = "多大なご支援をいただきました。おかげさまで納得のいく転職となりました。"
    said = text(
        "offer-reply", AGENT, decision="accept", impression=own, question="承諾のご連絡の方法をお教えください。"
    )
    assert "多大なご支援をいただき、誠にありがとうございました。" in said
    assert "これまでのご支援" not in said
    assert "先方にも" not in said


def test_an_acceptance_to_an_agent_names_the_superior_and_the_strengths() -> None:
    """As facts, with no promise to be of use to the agent."""
    assert "入社後は、山本部長のもとで設計の経験を生かし、精一杯" in text(
        "offer-reply", AGENT, decision="accept", reports_to="山本部長", strengths="設計の経験"
    )
    assert "入社後は、設計の経験を生かし、精一杯" in text(
        "offer-reply", AGENT, decision="accept", strengths="設計の経験"
    )


@pytest.mark.parametrize(("kind", "entries"), [("withdrawal", {}), ("offer-reply", {"decision": "decline"})])
def test_a_refusal_to_an_agent_apologises_and_has_the_employer_told(kind: str, entries: dict[str, Any]) -> None:
    """The blessing goes to its reader where they part; who goes on looking with the agent says so instead."""
    going_on = text(kind, AGENT, stay_connected=False, **entries)
    assert "今後とも、どうぞよろしくお願いいたします。" in going_on
    assert "益々のご活躍" not in going_on
    said = text(kind, AGENT, stay_connected=False, chosen="現職に残ること", **entries)
    assert "お力添えをいただきながら、" in said
    assert "申し訳ございません。" in said
    assert "先方にも" in said
    assert "大森様の益々のご活躍を" in said
    asked = text(kind, AGENT, stay_connected=False, requests=["企業へのご連絡", "他の求人のご紹介"], **entries)
    assert "お手数をおかけいたしますが、企業へのご連絡と、他の求人のご紹介をお願いできますと幸いです。" in asked
    assert "先方にも" not in asked
    assert "益々のご活躍" not in asked


def test_an_agent_asks_the_employer_for_terms_and_time() -> None:
    """The terms are not the agent's to grant."""
    assert "年収600万円につきまして、先方にご相談いただく" in text("offer-reply", AGENT, requests=["年収600万円"])
    assert "6月20日（土）まで先方にお待ちいただく" in text(
        "offer-reply", AGENT, needs_time=True, answer_by=dt.date(2026, 6, 20)
    )


# Meetings


@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize("recipient", [Person(name="藤井"), Person(name="藤井", role="hr"), AGENT])
def test_a_talk_that_was_no_interview_is_thanked_for_as_a_talk(recipient: Person, place: int) -> None:
    """No interview is invented, nor help with one."""
    said = text(
        "thank-you", recipient, place, interviewed=False, interview_date=DAY, discussed=["若手が任される仕事の範囲"]
    )
    assert "本日はお忙しい" in said
    assert "若手が任される仕事の範囲について" in said
    assert "面接" not in said
    assert ("面談" in said) is (recipient is AGENT)


def test_a_meeting_is_called_what_the_candidate_calls_it() -> None:
    """And is named once, in the letter's own sentence."""
    heard = "OB訪問で伺った入社の決め手"
    said = text("thank-you", Person(name="藤井"), interviewed=False, interview_date=DAY, discussed=heard)
    assert said.startswith("Subject: 本日のOB訪問のお礼")
    assert "入社の決め手について詳しくお聞かせいただき、" in said
    casual = text("thank-you", interview_date=DAY, discussed="カジュアル面談で伺った開発体制")
    assert "設計職のカジュアル面談のお時間を" in casual
    assert "面接" not in casual
    assert "面接" in text("thank-you", interview_date=DAY, discussed="後日の面談での進め方")
    alone = text("thank-you", Person(name="藤井"), interviewed=False, discussed=["OG訪問", "社風"])
    assert alone.count("OG訪問") == len(("subject", "thanks"))
    assert "社風について詳しくお聞かせいただき、" in alone


def test_who_gave_no_interview_and_no_talk_is_thanked_for_help() -> None:
    """Those who arrange interviews are, whatever they said; so is an agent who prepared one."""
    assert "選考でお力添えを" in text("thank-you", interviewed=False)
    assert "日程調整にご尽力" in text(
        "thank-you", Person(name="黒田", role="coordinator"), interviewed=False, discussed=["当日の流れ"]
    )
    assert "面接に向けてご支援" in text("thank-you", AGENT, interviewed=False, discussed=["面接対策のアドバイス"])


# Who spoke


@pytest.mark.parametrize(
    ("topic", "own", "spoke"),
    [
        ("製図サークルの経験", "", True),
        ("安全管理", "お話しした安全管理の考え方を生かしたいです。", True),
        ("卒業研究について話したこと", "", True),
        ("御社の研究", "", False),
        ("岡田様の若手時代のご経験", "", False),
        ("職務経歴書の書き方", "", False),
        ("安全管理", "", False),
    ],
)
def test_who_spoke_of_a_topic(topic: str, own: str, spoke: bool) -> None:
    """The candidate of what is theirs or what they say they spoke of; the reader of everything else."""
    assert told_by_candidate(topic, own) is spoke


def test_the_reader_listened_to_what_the_candidate_told() -> None:
    """And did not tell it; beside what they did tell, each has its verb."""
    said = text("thank-you", discussed=["ゼミでの共同研究", "貴社の研修制度"], impression="姿が想像できました。")
    assert "ゼミでの共同研究についてお聞きいただくとともに、貴社の研修制度について詳しくお聞かせいただき、" in said
    assert "ゼミでの共同研究についてお聞きいただき、大変ありがたく存じました。" in text(
        "thank-you", outcome="rejected", discussed=["ゼミでの共同研究"]
    )
    assert "アルバイトの経験についてお話しできたことを、今も" in text("check-in", discussed=["アルバイトの経験"])


def test_what_either_may_have_told_was_talked_about() -> None:
    """An experience at an internship may be the reader's."""
    said = text("thank-you", discussed=["今後のキャリアプラン", "設計の手順"])
    assert "今後のキャリアプランについてお話しするとともに、設計の手順について詳しくお聞かせいただき、" in said
    assert "今後のキャリアプランについてお話しすることができ、" in text("thank-you", discussed=["今後のキャリアプラン"])


@pytest.mark.parametrize(
    ("own", "named"),
    [
        ("その選択肢は参考になりました。", "管理職という選択肢は参考になりました。"),
        ("お話しした選択肢を考えます。", "お話しした管理職という選択肢を考えます。"),
        ("私の希望と一致しており、嬉しく思います。", "管理職という選択肢は、私の希望と一致しており、嬉しく思います。"),
        ("その考え方に共感しました。この選択肢を考えます。", None),
        ("静けさに驚きました。", None),
    ],
)
def test_own_words_that_refer_to_the_topic_name_it(own: str, named: str | None) -> None:
    """Only where it is the first thing that they refer to."""
    assert name_topic(own, ["管理職という選択肢"]) == (named or own)
    assert name_topic(own, ["管理職という選択肢", "研修"]) == own


def test_a_sentence_that_says_only_what_was_talked_about_is_a_topic() -> None:
    """Whoever spoke of it."""
    assert as_topic("開発体制について伺いました。") == "開発体制"
    assert as_topic("志望動機について話しました") == "志望動機について話したこと"
    assert as_topic("開発体制について考えました。") == "開発体制について考えました。"


# Refusals


def test_that_it_was_considered_leads_to_the_refusal() -> None:
    """It is no sentence by itself, and is not said twice."""
    parts = sort_out(
        LINE_BREAK.join(("大変ありがたいお話です。", "熟慮いたしました。")), of_interview=False, of_offer=True
    )
    assert parts["impression_but"] == "大変ありがたいお話ですが、"
    assert parts["impression_considered"] == "熟慮いたしました結果、"
    assert parts["impression_refusing"] == ""
    said = text("offer-reply", decision="decline", impression="大変ありがたいお話です。熟慮いたしました。")
    assert "大変ありがたいお話ですが、熟慮いたしました結果、誠に勝手ながら内定を辞退" in said
    liked = text("withdrawal", reason="地元で働きたい", impression="何度も悩みました。社風は大変魅力的でした。")
    assert "社風は大変魅力的でしたが、何度も悩みました結果、地元で働きたいと考え、誠に勝手ながら" in liked
    told = text("withdrawal", impression="何日も考えました。別の道に進むと決めました。")
    assert "何日も考えました。\n別の道に進むと決めました。" in told
    assert "検討" not in told
    weighed = text("withdrawal", reason="他社と比較検討した結果", impression="慎重に検討しました。")
    assert weighed.count("検討") == 1


@pytest.mark.parametrize(
    ("clause", "chosen", "joined"),
    [
        (
            "",
            "大学院に進学することにしました。",
            "慎重に検討いたしました結果、大学院に進学することにいたしましたので、",
        ),
        ("", "第一志望から内定をいただきました。", "第一志望から内定をいただきましたので、"),
        ("転居のため、", "地元に残ります。", "転居のため、地元に残りますので、"),
        (
            "条件を比較した結果、",
            "他社より内定をいただき、そちらに決めました。",
            "他社より内定をいただき、条件を比較した結果、そちらに決めましたので、",
        ),
        ("", f"残ります。{LINE_BREAK}研究を続けます。", ""),
        ("", "難しい決断でした。", ""),
    ],
)
def test_a_decision_leads_to_the_refusal(clause: str, chosen: str, joined: str) -> None:
    """Where it is one sentence that can; a reason that weighs an offer stands behind it."""
    assert decided(clause, chosen, "") == joined


@pytest.mark.parametrize(
    ("reason", "clause"),
    [
        ("通勤時間が長い", "通勤時間が長いため、"),
        ("やりたい仕事が見つかったからです", "やりたい仕事が見つかったため、"),
        ("自分の適性を改めて考えた", "自分の適性を改めて考えた結果、"),
        ("最後まで悩みました", "最後まで悩みました結果、"),
        ("家族と相談したいので", "家族と相談したく、"),
        ("社風が合わないと感じた", "社風が合わないと感じ、"),
        ("適性が合わないと思いました", "適性が合わないと考え、"),
    ],
)
def test_reasons_as_people_write_them(reason: str, clause: str) -> None:
    """Each ends as grammar has it."""
    assert reason_clause(reason) == clause


def test_own_words_that_it_was_considered_stand_before_what_was_chosen() -> None:
    """In place of the stock phrase."""
    assert grounds("", "他社", "熟慮いたしました結果、") == "熟慮いたしました結果、他社を選びましたので、"
    assert grounds("転居により、", "", "熟慮いたしました結果、") == "熟慮いたしました結果、転居により"


def test_a_plain_noun_that_asks_for_a_service_is_asked_for_politely() -> None:
    """As one asks for 連絡."""
    assert as_wish("先方への連絡") == "先方へのご連絡をお願いできますと幸いです。"


def test_gratitude_follows_the_favour_in_one_sentence() -> None:
    """And takes the place of the letter's."""
    lines = ("このたびは評価していただきました。", "感謝しかありません。")
    joined = sort_out(LINE_BREAK.join(lines), of_interview=False, of_offer=False)["impression"]
    assert joined == "このたびは評価していただき、感謝しかありません。"
    several = ("ご案内いただきました。", "親切にしていただきました。")
    joined = sort_out(LINE_BREAK.join(several), of_interview=False, of_offer=False)["impression"]
    assert joined == f"ご案内いただき、大変ありがたく存じました。{LINE_BREAK}親切にしていただき、感謝しております。"


def test_a_call_comes_first_however_it_is_told() -> None:
    """And the letter says why it is written as well."""
    said = text("offer-reply", decision="decline", impression="昨日、お電話でお伝えしました。")
    assert "昨日、お電話でお伝えしましたが、改めてメールにてご連絡いたします。\n" in said
    assert "メールでのご連絡となりました" not in said
