"""What a Japanese letter makes of the candidate's own sentences: each is joined to what the letter says around it."""

import datetime as dt
import re
from typing import Any

import pytest

from followup_kit import Context, Person, fields, render
from followup_kit.languages._template_strings import LINE_BREAK
from followup_kit.languages.ja._discussed import end, heard
from followup_kit.languages.ja._joined import clarified, sort_out
from followup_kit.languages.ja._reasons import grounds, reason_clause

OKADA = Person(name="岡田 花子", family_name="岡田", title="人事部")
TUESDAY = dt.date(2026, 5, 19)
REFUSALS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("withdrawal", {}),
    ("offer-reply", {"decision": "decline"}),
)
FAVOUR = "長期にわたり丁寧にご対応いただきました。"


def body(message_type: str, channel: str = "email", on: dt.date | None = None, **entries: Any) -> str:
    """Return the body that is written from little more than these entries."""
    base = {"candidate": {"name": "山田 太郎"}, "recipient": OKADA, "company": "みなと銀行", "position": "総合職"}
    known = {field.name: base[field.name] for field in fields(message_type) if field.name in base}
    return render(message_type, known | entries, channel=channel, on=on, locale="ja").body


def sorted_out(*lines: str, of_interview: bool = False, of_offer: bool = False) -> dict[str, str]:
    """Return what these sentences become."""
    return sort_out(LINE_BREAK.join(lines), of_interview=of_interview, of_offer=of_offer)


@pytest.mark.parametrize(
    ("told", "thanked"),
    [
        (FAVOUR, "長期にわたり丁寧にご対応いただき、大変ありがたく存じました。"),
        ("温かくお迎えくださいました。", "温かくお迎えくださり、大変ありがたく存じました。"),
        ("ご助言を賜りました。", "ご助言を賜り、大変ありがたく存じました。"),
        ("貴重なお時間を頂戴いたしました。", "貴重なお時間を頂戴し、大変ありがたく存じました。"),
        ("ご説明いただき、感謝しております。", "ご説明いただき、感謝しております。"),
        ("感謝の言葉をいただきました。", "感謝の言葉をいただきました。"),
        ("静けさに驚きました。", "静けさに驚きました。"),
    ],
)
def test_a_favour_is_not_told_without_thanks(told: str, thanked: str) -> None:
    """A sentence that gives thanks, or tells no favour, stands as it is."""
    assert sorted_out(told)["impression"] == thanked


def test_a_favour_leads_to_what_came_of_it() -> None:
    """Two sentences that belong together are one; what follows from nothing is left alone."""
    assert sorted_out("丁寧に教えていただきました。", "志望度が高まりました。")["impression"] == (
        "丁寧に教えていただき、志望度が高まりました。"
    )
    apart = ("厳しいご質問をいただきました。", "うまく答えられませんでした。")
    assert sorted_out(*apart)["impression"].split(LINE_BREAK) == list(apart)


def test_a_refusal_follows_what_one_liked_and_a_favour_precedes_the_apology() -> None:
    """Neither stands by itself before 辞退."""
    for message_type, entries in REFUSALS:
        matter = "内定" if entries else "選考"
        text = body(message_type, impression=f"{FAVOUR}貴行の姿勢に魅力を感じておりました。", **entries)
        assert (
            f"貴行の姿勢に魅力を感じておりましたが、慎重に検討いたしました結果、誠に勝手ながら{matter}を辞退させていただきたく"
            in text
        )
        assert "長期にわたり丁寧にご対応いただいたにもかかわらず、このような" in text
        assert "いただきました。" not in text


def test_after_a_call_a_letter_says_so_first_and_does_not_apologise_for_being_one() -> None:
    """The candidate has said why it comes by email."""
    said = "さきほどお電話でお伝えいたしましたが、改めてメールでご連絡いたします。"
    called = body("offer-reply", decision="decline", impression=said)
    assert called.index(said) < called.index("このたびは")
    assert "メールでのご連絡となりました" not in called
    assert "メールでのご連絡となりました" in body("offer-reply", decision="decline")


def test_a_step_is_decided_on_and_a_thing_is_chosen() -> None:
    """Nobody 選ぶこととする an entry."""
    assert "他社への入社を決めましたので、内定を辞退" in body("offer-reply", decision="decline", chosen="他社への入社")
    assert "地元の企業を選びましたので、誠に勝手ながら選考を辞退" in body("withdrawal", chosen="地元の企業")


def test_an_acceptance_asks_for_no_papers_that_the_candidate_speaks_of() -> None:
    """Nor does it promise twice to work hard."""
    asked = "必要な書類につきまして、ご教示"
    assert asked in body("offer-reply", decision="accept")
    assert asked not in body("offer-reply", decision="accept", impression="承諾書は5月末までに提出いたします。")
    resolved = body("offer-reply", decision="accept", impression="一日も早く戦力となれるよう努力してまいります。")
    assert resolved.count("一日も早く") == 1


def test_an_acceptance_is_glad() -> None:
    """The decision is said outright."""
    text = body("offer-reply", decision="accept")
    assert "大変うれしく、光栄に存じます。" in text
    assert "謹んで内定をお受けいたします。" in text


def test_farewell_words_stand_at_the_end() -> None:
    """末筆 is no word for the middle of a letter."""
    said = "末筆ながら、皆様にもよろしくお伝えください。"
    text = body("thank-you", impression=f"大変参考になりました。{said}")
    assert text.index("貴行で働") < text.index(said)
    for message_type, entries in (*REFUSALS, ("rejection-reply", {})):
        text = body(message_type, impression=f"静けさに驚きました。{said}", **entries)
        assert said in text
        assert text.count("末筆") == 1


def test_regards_and_thanks_that_the_letter_gives_are_not_given_twice() -> None:
    """Every letter opens with the one and closes with the other."""
    own = ("本日はお時間をいただき、誠にありがとうございました。", "静けさに驚きました。", "よろしくお願いいたします。")
    assert sorted_out(*own, of_interview=True)["impression"] == own[1]
    assert sorted_out(own[0], of_interview=True)["impression"] == own[0]
    offer = ("このたびは内定のご連絡をいただき、誠にありがとうございます。", "家族も喜んでおります。")
    assert sorted_out(*offer, of_offer=True)["impression"] == offer[1]
    assert sorted_out(*offer)["impression"].split(LINE_BREAK) == list(offer)


@pytest.mark.parametrize(
    ("own", "said"),
    [
        (
            ("面接でのご質問について、改めて整理いたしました。", "前職では試験を加えました。"),
            "面接でのご質問について、改めて整理いたしました。",
        ),
        (("なお、面接の答えに補足いたします。", "二年です。"), "なお、面接の答えに補足いたします。"),
        (("面接でのご質問を思い返しました。",), "面接でのご質問を思い返しました。"),
        (("二年間担当しておりました。",), ""),
        (
            ("面接では志望動機をうまくお伝えできませんでした。", "理由は三つあります。"),
            f"面接では志望動機をうまくお伝えできませんでした。{LINE_BREAK}この場をお借りして、改めて補足させていただきます。",
        ),
        (
            ("面接では数字を誤ってお伝えしました。", "正しくは三つです。"),
            f"面接では数字を誤ってお伝えしました。{LINE_BREAK}お詫びして、訂正いたします。",
        ),
    ],
)
def test_an_answer_that_introduces_itself_is_not_introduced(own: tuple[str, ...], said: str) -> None:
    """The letter's own line would only say the same."""
    assert clarified(LINE_BREAK.join(own)) == LINE_BREAK.join([said, *own[1:]] if said else [])
    text = body("thank-you", clarify="".join(own))
    assert said.replace(LINE_BREAK, "\n") in text
    assert all(sentence in text for sentence in own)


def test_a_talk_that_stands_by_itself_says_what_it_gave() -> None:
    """In a word that the candidate does not use; what they felt themselves is not preceded by a stock feeling."""
    clause = "配送事業についてお話を伺い、"
    assert end(clause) == f"{clause}大変勉強になりました。"
    assert end(clause, learnt_first=False) == f"{clause}大変参考になりました。"
    assert end(clause, "胸を打たれました。") == "配送事業についてのお話を、大変興味深く伺いました。"
    assert end(clause, "興味が増しました。") == "配送事業についてお話を伺いました。"
    assert (
        end("模擬授業をさせていただき、", "励みになりました。")
        == "模擬授業をさせていただき、大変ありがたく存じました。"
    )
    assert end("模擬授業をさせていただき、", "感謝しております。") == "模擬授業をさせていただきました。"
    assert end("配送事業について", "勉強になり、参考になりました。") == "配送事業についてありがたく存じました。"


def test_who_told_it_is_said_once() -> None:
    """A phrase that says how one came by a thing is not heard a second time."""
    told = "石原様から直接お話を伺った、輸入事業への取り組み"
    assert heard([told]) == "石原様から直接、輸入事業への取り組みについてお話を伺い、"
    assert heard([told, "社風"]) == "輸入事業への取り組みや社風についてお話を伺い、"
    assert heard(["石原様が教えてくださった失敗談"]) == "石原様から失敗談についてお話を伺い、"
    assert heard(["石原様に丁寧にご説明いただいた制度"]) == "石原様から制度について丁寧にお聞かせいただき、"
    assert heard(["石原様から頂いた助言"]) == "石原様から助言をいただき、"
    assert heard(["社長から直接伺った、事業への想い"]) == "社長から直接、事業への想いを伺い、"
    text = body("thank-you", discussed=["輸入事業"], impression="本日のお話を伺い、意欲が高まりました。")
    assert text.count("お話を伺") + text.count("お聞かせ") == 1
    assert text.count("意欲が高まりました。") == 1


def test_an_interview_that_a_topic_names_is_named_where_the_letter_names_it() -> None:
    """And not a second time, unless the facts say that it was another."""
    told = ["最終面接で石原様より伺った今後の展望のお話"]
    wish = "その一員として貢献したいという思いを強くいたしました。"
    text = body("thank-you", discussed=told, impression=wish)
    assert text.count("最終面接") == 1
    assert f"石原様から今後の展望のお話を伺い、{wish}" in text
    assert "一次面接" in body("thank-you", discussed=told, round=1)


def test_a_topic_that_the_candidates_own_sentence_names_is_named_there_alone() -> None:
    """The letter adds no sentence on it."""
    own = "研修制度が充実していると知り、安心いたしました。"
    text = body("thank-you", discussed=["研修制度"], impression=own)
    assert own in text
    assert text.count("研修制度") == 1


def test_own_thanks_for_what_was_told_continue_the_topic() -> None:
    """残業時間についてお答えいただき, with nothing between."""
    own = "お答えいただき、ありがとうございました。"
    assert f"残業時間について{own}" in body("thank-you", discussed=["残業時間"], impression=own)


def test_the_wish_to_join_is_what_the_talk_led_to_unless_it_is_said() -> None:
    """It neither presses on the reader at the close nor follows words that leave all open."""
    for said in ("どのような結果でも励みます。", "貴行で力を発揮したいです。"):
        assert "働" not in body("thank-you", impression=said)
    text = body("thank-you", impression="静けさに驚きました。")
    assert "静けさに驚きました。\n面接を経て、貴行で働きたいという思いがさらに募りました。" in text
    assert text.index("貴行で働") < text.index("よろしく")
    joined = body("thank-you", discussed=["研修制度"])
    assert re.search("研修制度について.*貴行.*(?:ました)。", joined)


def test_a_letter_with_a_supplement_does_not_say_that_it_only_gives_thanks() -> None:
    """It asks to be read instead."""
    for place in range(8):
        context = Context(
            {"candidate": {"name": "山田 太郎"}, "recipient": OKADA, "company": "みなと銀行", "position": "総合職"}
            | {"clarify": "結論は三つです。"},
            place=place,
        )
        message = render("thank-you", context, channel="email", locale="ja")
        assert "お礼と補足" in str(message.subject) or "補足" in message.body
        assert not re.search("お礼のみ|略儀|まずは", message.body)


def test_a_rejected_candidate_may_mean_to_try_again() -> None:
    """Their words stand, and no farewell follows; what they wanted of the position is over."""
    again = "至らない点を受け止めてまいります。本選考にもぜひ挑戦させていただきたいと考えております。"
    for interviewed in (True, False):
        text = body("rejection-reply", interviewed=interviewed, impression=again, stay_connected=True)
        assert "至らない点" in text
        assert "本選考にもぜひ挑戦" in text
        assert not re.search("末筆|ご発展|ご縁", text)
    over = body("rejection-reply", impression="静けさに驚きました。貴行で働きたいと考えております。")
    assert "驚きました。" in over
    assert "働きたい" not in over
    assert "ご発展" in over


def test_a_check_in_says_what_it_comes_back_to() -> None:
    """Without an interview, that is what was written before; that a mail went astray is said once, at the end."""
    astray = "登録したメールアドレスに不備があったかもしれません。"
    text = body("check-in", interviewed=False, last_contact=TUESDAY, last_channel="email", impression=astray)
    assert "重ねてのご連絡となり恐縮ですが、5月19日（火）にメールをお送りいたしました選考の件" in text
    assert text.index("ご教示いただけますと") < text.index(astray)
    assert "行き違い" not in text
    assert "行き違い" in body("check-in")


def test_a_rejection_is_not_answered_with_thanks_for_an_interview_that_nobody_mentioned() -> None:
    """And a letter that the candidate's words thank in is not made to thank again."""
    assert "面接" not in body("rejection-reply")
    assert "面接" in body("rejection-reply", interviewed=True)
    assert "改めて感謝" not in body("rejection-reply", impression="丁寧にお話しいただき、お礼申し上げます。")
    thanked = body("rejection-reply", interview_date=TUESDAY, impression="丁寧にお話しいただき、感謝申し上げます。")
    assert thanked.count("感謝") == 1
    assert "驚きました。" in body("rejection-reply", interviewed=False, impression="静けさに驚きました。")


def test_days_that_were_only_proposed_are_not_cancelled() -> None:
    """Nothing was agreed on; and 上記 needs days above it."""
    text = body("reschedule-request", reason="ご提示いただいた日程に先約があるため", requests=["5月28日午後"])
    assert "日程の調整が難しい状況でございます。" in text
    assert "ご調整いただいたにもかかわらず" not in text
    assert "上記" not in text
    agreed = body("reschedule-request", reason="ご提示いただいた日程に先約があるため", interview_date=TUESDAY)
    assert "ご調整いただいたにもかかわらず" in agreed


def test_a_caller_asks_for_somebody_by_department_and_name() -> None:
    """Whoever answers need not be the one."""
    assert "人事部の岡田様はいらっしゃいますか。" in body("check-in", "phone")
    assert "採用ご担当の方はいらっしゃいますか。" in body("check-in", "phone", recipient=None)
    assert "面接のお時間をいただき、ありがとうございました。" in body("check-in", "phone", interview_date=TUESDAY)


def test_a_bank_is_called_in_a_letter_as_letters_do() -> None:
    """The candidate wrote 御行, which is for speech."""
    assert "貴行の姿勢" in body("thank-you", impression="御行の姿勢に驚きました。")


def test_a_reason_that_speaks_of_the_answer_is_not_followed_by_the_word_again() -> None:
    """お返事をしたいため、お返事を…."""
    text = body("offer-reply", reason="家族と話してからお返事をしたいため", needs_time=True, answer_by=TUESDAY)
    assert "お返事をしたいため、5月19日（火）までお待ちいただく" in text


def test_own_regret_follows_the_refusal_that_it_is_about() -> None:
    """And an apology of the candidate's own replaces the letter's."""
    regret = "このような結果となり、心苦しく思っております。"
    text = body("offer-reply", decision="decline", impression=regret)
    assert text.count("心苦し") == 1
    assert text.index("辞退させていただきたく") < text.index(regret)
    sorry = "ご期待に沿えず、申し訳なく思っております。"
    for message_type, entries in REFUSALS:
        text = body(message_type, impression=sorry, **entries)
        assert text.count("申し訳") == 1
        assert text.index("辞退させていただきたく") < text.index(sorry)


def test_a_day_that_the_candidate_names_is_not_named_again() -> None:
    """They say themselves when they start."""
    begins = dt.date(2026, 11, 1)
    text = body("offer-reply", decision="accept", start_date=begins, impression="11月1日より勤務いたします。")
    assert text.count("11月1日") == 1
    assert "入行日は、11月1日（日）と承知しております。" in body("offer-reply", decision="accept", start_date=begins)


def test_a_time_that_is_no_noun_stands_on_a_line() -> None:
    """…ならいつでもで reads wrong."""
    text = body("reschedule-request", requests=["来週の平日ならいつでも"])
    assert "\n・来週の平日ならいつでも\n" in text
    assert "いつでもで" not in text


def test_a_reason_that_came_as_a_noun_is_a_clause_again() -> None:
    """現職の年収が580万円であることのため is nobody's Japanese."""
    assert reason_clause("現職の年収が580万円であること") == "現職の年収が580万円であるため、"
    assert reason_clause("体調を崩したこと") == "体調を崩したため、"
    assert reason_clause("勤務地") == "勤務地を考慮し、"
    assert grounds("", "現職に残ること") == "慎重に検討いたしました結果、現職に残ることといたしましたので、"


def test_a_call_joins_a_talk_to_what_it_led_to() -> None:
    """One sentence, as in a letter."""
    text = body("thank-you", "phone", discussed=["現場の一日"], impression="大変勉強になりました。")
    assert "伝えたいこと：現場の一日についてお話を伺い、大変勉強になりました。" in text


def test_a_candidate_who_asks_when_is_not_made_to_ask_twice() -> None:
    """Their own question replaces the letter's."""
    own = "いつ頃ご連絡をいただけるか、目安を伺えますでしょうか。"
    for channel in ("email", "phone"):
        text = body("check-in", channel, question=own)
        assert own in text
        assert "お教えいただけますと" not in text
        assert "その後の状況をお聞かせ" not in text
    assert f"尋ねること：{own}" in body("check-in", "phone", question=own)


def test_advice_is_followed_by_thanks_where_own_words_say_something_else() -> None:
    """A stock phrase about what one learnt must not stand before what the candidate felt."""
    text = body("thank-you", discussed=["研究への助言"], impression="貴行の静けさに驚きました。")
    assert "研究へのご助言をいただき、大変ありがたく存じました。\n貴行の静けさに驚きました。" in text
