"""What a Japanese letter gives thanks for, to whom a decision is only reported, and what stands behind a condition."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import Context, Person, fields, render
from followup_kit.languages.ja._discussed import heard, not_said_already
from followup_kit.languages.ja._meetings import occasion
from followup_kit.languages.ja._offers import on_condition
from followup_kit.languages.ja._rejections import taken
from followup_kit.languages.ja._speakers import as_saying, name_title, told_by_candidate
from followup_kit.languages.ja._tellers import with_teller, with_thought

FUJII = Person(name="藤井", family_name="藤井", role="recruiter")
REFERRER = Person(name="宮田", family_name="宮田", role="referrer")
HELD: dict[str, Any] = {"interview_date": dt.date(2026, 6, 10)}
DAY = dt.date(2026, 6, 10)
PLACES = range(8)


def text(message_type: str, recipient: Person | None = FUJII, place: int = 0, **entries: Any) -> str:
    """Return the letter, with its subject, that is written from little more than these entries."""
    base = {
        "candidate": {"name": "小林 真央"},
        "recipient": recipient,
        "company": "みどり電機株式会社",
        "position": "総合職",
    }
    known = {field.name: base[field.name] for field in fields(message_type) if field.name in base}
    return render(message_type, Context(known | entries, place=place), on=DAY, locale="ja").text


# What thanks are for


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("工場見学", {"discussed": ["工場見学"], "impression": "改善活動に驚きました。"}),
        ("インターンシップ", {"impression": "今回のインターンシップを通じて、業務を身をもって知ることができました。"}),
        ("座談会", {"impression": "本日の座談会では、入社の決め手を伺い、働く姿が想像できました。"}),
        ("OB訪問", {"discussed": ["OB訪問", "海外営業の一日"]}),
        ("座談会", {"discussed": ["先輩社員との座談会"], "impression": "関心が高まりました。"}),
        ("インターンシップ", {"discussed": "2日間のインターン", "impression": "自分の課題が見えました。"}),
        ("会社説明会", {"impression": "会社説明会に参加させていただき、事業の全体像を理解できました。"}),
    ],
)
def test_a_visit_or_a_course_is_thanked_for_as_such(name: str, own: dict[str, Any], place: int) -> None:
    """No interview is named, and nobody has applied for a position yet."""
    said = text("thank-you", place=place, **HELD, **own)
    assert name in said.partition("\n")[0]
    assert said.count(name) > 1
    assert "面接" not in said
    assert "総合職の" not in said
    assert "応募" not in said


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("held", [HELD, {}])
def test_what_own_words_do_not_name_is_thanked_for_as_time(place: int, held: dict[str, Any]) -> None:
    """Somebody who prepares for the selection has not been interviewed: 選考に活かしたいと思います."""
    said = text(
        "thank-you",
        place=place,
        discussed=["配属の考え方"],
        impression="教わったことを選考に活かしてまいります。",
        **held,
    )
    assert "面接" not in said
    assert "貴重なお時間" in said or "お時間を割いて" in said or "お話しする機会" in said or "お時間をいただき" in said
    assert "、、" not in said


@pytest.mark.parametrize(
    "own",
    [
        {"discussed": ["工場見学"], "round": 2},
        {"discussed": ["工場見学"], "interviewed": True},
        {"discussed": ["工場見学"], "impression": "面接では緊張しました。"},
        {"impression": "今後の選考に活かしてまいります。"},
        {"impression": "説明会で伺った理念に改めて共感いたしました。"},
        {"impression": "以前、会社説明会に参加させていただき、憧れておりました。"},
        {"discussed": ["面談の進め方"], "impression": "本日の座談会で伺いました。", "format": "video"},
        {"impression": "今回のインターンシップを通じて成長したいです。", "position": "インターンシップ"},
    ],
)
def test_an_interview_stays_an_interview(own: dict[str, Any]) -> None:
    """Where a round or the flag says so, own words name it, or the course was long before."""
    assert "面接の" in text("thank-you", **HELD | own)


def test_own_thanks_for_the_meeting_are_not_given_twice() -> None:
    """The letter gives them already."""
    own = "お忙しい中OB訪問を受けてくださり、ありがとうございました。志望度が上がりました。"
    said = text("thank-you", impression=own, **HELD)
    assert said.count("ありがとうございました") == 1
    assert said.startswith("Subject: 本日のOB訪問のお礼")


def test_a_meeting_noted_by_itself_may_have_been_held_online() -> None:
    """What the candidate calls it says more than how it was held."""
    said = text("thank-you", discussed=["カジュアル面談"], format="video", **HELD)
    assert "カジュアル面談の" in said
    assert "面接" not in said


def test_other_letters_name_the_interview_whatever_was_seen() -> None:
    """A check-in is about the position."""
    assert "工場見学を受け" not in text("check-in", **HELD, discussed=["工場見学"])


def test_an_occasion_for_everybody_is_not_of_a_position() -> None:
    """But an interview is."""
    assert occasion("工場見学", "総合職") == "工場見学"
    assert occasion("二次面接", "総合職") == "総合職の二次面接"


def test_a_referrer_who_talked_is_thanked_for_the_talk() -> None:
    """And not for an interview that was not held."""
    said = text("thank-you", REFERRER, discussed=["OB訪問", "営業職の一日"], interviewed=False, **HELD)
    assert "OB訪問のお時間をいただき" in said
    assert "面接" not in said


# What was said


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("「現場に答えがある」とおっしゃっていた点", "「現場に答えがある」というお言葉"),
        ("藤井様が「失敗を恐れるな」と言われたこと", "藤井様の「失敗を恐れるな」というお言葉"),
        ("「数字は嘘をつかない」と社長がおっしゃったこと", "社長の「数字は嘘をつかない」というお言葉"),
        ("若手に任せると話されていたこと", "若手に任せるというお話"),
        ("配属の考え方", "配属の考え方"),
    ],
)
def test_what_somebody_is_noted_to_have_said_is_their_words(noted: str, told: str) -> None:
    """とおっしゃっていた点についてお話を伺い is said by nobody."""
    assert as_saying(noted) == told


def test_words_quoted_by_an_own_sentence_are_not_said_again() -> None:
    """Whoever the note says them to be of."""
    noted = "「測れないものは直せない」という黒田様のお言葉"
    assert not_said_already([noted], "黒田様が仰っていた「測れないものは直せない」は印象に残りました。") == []
    assert not_said_already([noted], "黒田様のお話は印象に残りました。") == [noted]


def test_an_own_sentence_names_the_title_that_was_noted() -> None:
    """Once, and only where it speaks of such a thing."""
    noted = ["配属の考え方", "書籍「異文化理解力」"]
    assert (
        name_title("ご紹介いただいた書籍もぜひ読みます。", noted)
        == "ご紹介いただいた書籍「異文化理解力」もぜひ読みます。"
    )
    assert name_title("「異文化理解力」を読みます。", noted) == "「異文化理解力」を読みます。"


def test_a_sentence_with_its_own_way_to_a_thought_takes_the_talk_as_its_place() -> None:
    """を通じて、議論する中で would say twice how one came to think so."""
    assert with_thought("グループワークを通じて、", "議論する中で、学びました。") == "グループワークでは、"
    assert with_thought("グループワークを通じて、", "多くを学びました。") == "グループワークを通じて、"


def test_two_things_received_are_told_with_and() -> None:
    """いただき、…いただき、 stumbles."""
    assert (
        heard(["商品企画の議論", "発表へのご指摘"])
        == "商品企画の議論をさせていただくとともに、発表へのご指摘をいただき、"
    )


def test_the_only_other_person_is_the_one_who_told_it() -> None:
    """In a letter to nobody by name, that thanks one interviewer."""
    onishi = {"name": "大西", "family_name": "大西", "role": "interviewer"}
    said = text("thank-you", None, people=[onishi], discussed=["業務内容や職場の雰囲気"], **HELD)
    assert "大西様より、業務内容や職場の雰囲気について" in said
    own = text("thank-you", None, people=[onishi], discussed=["配属"], impression="大西様のお話に驚きました。", **HELD)
    assert "大西様より" not in own
    assert "大西様より" not in text("thank-you", FUJII, people=[onishi], discussed=["配属"], **HELD)
    assert with_teller("工場を拝見し、", "大西様") == "工場を拝見し、"


def test_a_course_in_which_the_candidate_took_part_is_theirs_to_tell() -> None:
    """Even the employer's."""
    assert told_by_candidate("貴社のインターンシップに参加した経験", "")


# To somebody who helped


def test_an_acceptance_is_reported_to_a_referrer() -> None:
    """Who has no papers to send."""
    said = text("offer-reply", REFERRER, decision="accept", start_date=dt.date(2027, 4, 1))
    assert said.startswith("Subject: 内定のご報告とお礼")
    assert "内定をお受けすることにいたしましたので、ご報告申し上げます。" in said
    assert "入社日は、4月1日（木）の予定です。" in said
    for to_an_employer in ("謹んで内定を", "必要な書類", "ご指導ご鞭撻", "先方"):
        assert to_an_employer not in said


def test_a_refusal_of_an_offer_is_reported_to_a_referrer() -> None:
    """With an apology for the help given in vain."""
    said = text("offer-reply", REFERRER, decision="decline", reason="研究職に就きたいため")
    assert said.startswith("Subject: 内定辞退のご報告")
    assert "内定を辞退することといたしました。" in said
    assert "お力添えをいただきながら" in said
    assert "直接お伺いして" not in said


@pytest.mark.parametrize(("decision", "news"), [("accept", "お受けすることに"), ("decline", "内定を辞退することと")])
def test_an_answer_is_reported_to_a_referrer_by_telephone(decision: str, news: str) -> None:
    """In the same words, with nothing asked that only the employer knows."""
    context = {"candidate": {"name": "小林 真央"}, "recipient": REFERRER, "company": "みどり電機株式会社"}
    context |= {"position": "総合職", "decision": decision, "start_date": dt.date(2027, 4, 1)}
    said = render("offer-reply", context, channel="phone", on=DAY, locale="ja").body
    assert f"{news}いたしましたので、ご報告" in said
    assert ("予定です。" in said) is (decision == "accept")
    for to_an_employer in ("謹んで", "書類", "承諾のお返事", "させていただきたく"):
        assert to_an_employer not in said


def test_an_interview_to_come_is_not_the_referrers() -> None:
    """Who arranged no day."""
    said = text("withdrawal", REFERRER, interview_date=dt.date(2026, 6, 15), reason="進学することにしました")
    assert "面接を控えておりましたが、" in said
    assert "ご調整" not in said


def test_a_withdrawal_is_reported_to_a_referrer() -> None:
    """Who is thanked for help, and wished well in person."""
    said = text("withdrawal", REFERRER, reason="地元で働くことにしました")
    assert said.startswith("Subject: 選考辞退のご報告")
    assert "選考を辞退いたしますことを、ご報告申し上げます。" in said
    assert "宮田様の益々のご活躍を" in said
    assert "選考の機会" not in said


@pytest.mark.parametrize("interviewed", [True, False])
def test_a_rejection_is_reported_to_a_referrer(interviewed: bool) -> None:
    """It was not the referrer who told the candidate."""
    said = text("rejection-reply", REFERRER, interviewed=interviewed, outcome="rejected")
    assert said.startswith("Subject: 選考結果のご報告とお礼")
    assert "残念ながら、ご縁をいただくことができませんでしたので、ご報告申し上げます。" in said
    why = text("rejection-reply", REFERRER, interviewed=interviewed, outcome="rejected", reason="経験者を採用された")
    assert "経験者を採用されたとのことで、残念ながらご縁をいただくことができませんでした。" in why
    for told_by_employer in ("ご連絡いただき", "承知いたしました", "選考の機会"):
        assert told_by_employer not in said + why


# Decisions and conditions


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("ご縁がなく、他社への就職を決めることになりました", "ご縁がなく、他社への就職を決めることになりました。"),
        ("他社に就職を決めたため", "他社に就職を決めました。"),
        ("公務員を目指すことにしました", "公務員を目指すことにしました。"),
        ("別の会社の内定", ""),
        ("他社経験者の方に決めたとのこと", "他社経験者の方に決めたとのこと、承知いたしました。"),
        ("見送ることにしたそうです", "見送ることにしたとのこと、承知いたしました。"),
        ("社内の方を採用することになりました", "社内の方を採用することになったとのこと、承知いたしました。"),
    ],
)
def test_an_own_decision_is_no_hearsay(reason: str, told: str) -> None:
    """Of the employer's reason alone the candidate takes note."""
    assert taken(reason) == told


def test_what_rests_on_a_request_stands_behind_it() -> None:
    """当該条件 is none before it is named."""
    own = "一員となれましたら幸いです。もし当該条件にてご提示いただけるのであれば、すぐに承諾いたします。"
    ask = "年収を650万円にしていただくことは可能でしょうか。"
    said = text("offer-reply", decision="undecided", question=ask, impression=own, reason="大変悩んでおります")
    assert f"つきましては、誠に恐縮ながら、{ask}\nもし当該条件にて" in said
    assert "改めてお返事" not in said
    asked = text("offer-reply", decision="undecided", requests=["年収650万円"], impression=own)
    assert asked.index("年収650万円") < asked.index("当該条件")
    assert on_condition("入社したいです。\nもし伺えましたら幸いです。") == (
        "入社したいです。\nもし伺えましたら幸いです。",
        "",
    )


def test_an_answer_that_own_words_promise_is_promised_once() -> None:
    """By the day that they name."""
    said = text("offer-reply", decision="undecided", impression="お返事は週明けまでにいたします。")
    assert "改めてお返事" not in said
    assert "改めてお返事" in text("offer-reply", decision="undecided")


@pytest.mark.parametrize(
    ("entries", "subject", "decision"),
    [
        ({"reason": "慎重に検討した結果"}, "夏季インターンシップ辞退のご連絡", "参加を辞退させていただきたく、"),
        (
            {"reason": "一身上の都合により参加が難しい状況となりました"},
            "夏季インターンシップ辞退のご連絡",
            "誠に勝手ながら辞退させていただきたく、",
        ),
        ({"interviewed": True}, "選考辞退のご連絡", "選考を辞退させていただきたく、"),
    ],
)
def test_one_withdraws_from_an_internship(entries: dict[str, Any], subject: str, decision: str) -> None:
    """Rather than from a selection, unless one has been examined; the subject is short."""
    said = text("withdrawal", position="8月24日に開催予定の夏季インターンシップ", **entries)
    assert said.startswith(f"Subject: {subject}")
    assert decision in said
