"""No sentence of a Japanese letter is broken by a note, and no note stands adrift from what it belongs to."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import render
from followup_kit.facts import Person
from followup_kit.languages._template_strings import LINE_BREAK
from followup_kit.languages.ja._check_ins import since_the_interview
from followup_kit.languages.ja._discussed import heard
from followup_kit.languages.ja._own_words import after_the_end, look_ahead, stays_fond, tells_what_a_talk_led_to
from followup_kit.languages.ja._qualifications import need_clause, qualify, strength
from followup_kit.languages.ja._rejections import falls_short
from followup_kit.languages.ja._requests import as_wish, linked
from followup_kit.languages.ja._thank_yous import bridged
from followup_kit.languages.ja._topics import noted_topics

OKADA = Person(name="岡田", family_name="岡田", role="hiring-manager")
AGENT = Person(name="大森", family_name="大森", role="agency")
DAY, LATER = dt.date(2026, 5, 14), dt.date(2026, 5, 26)


def letter(kind: str, **entries: Any) -> str:
    """Return the email from these entries."""
    named = {"candidate": {"name": "山田 太郎"}, "recipient": OKADA, "company": "北風株式会社", "position": "総合職"}
    return render(kind, named | entries, channel="email", on=LATER, locale="ja").text


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("署名済みの承諾書(明日郵送)", "署名済みの承諾書は、明日郵送いたします。"),
        ("証明書（今週中）", "証明書は、今週中にお送りできます。"),
        ("推薦状(来週月曜日に提出)", "推薦状は、来週月曜日に提出いたします。"),
        ("推薦状(本日)", "推薦状は、本日お送りできます。"),
        ("追加の面接や課題への今週中の対応", "追加の面接や課題には、今週中に対応いたします。"),
        ("平日夜の面談", "平日夜の面談も可能です。"),
        ("英文の履歴書", "英文の履歴書"),
    ],
)
def test_what_can_be_sent_is_told_with_its_day(noted: str, said: str) -> None:
    """And what is done rather than sent is not sent."""
    assert qualify("can_send", noted) == said


def test_what_one_is_doing_is_told_as_it_is() -> None:
    """It is no strength by name; and what one has held to goes on."""
    assert strength("画像のノイズ除去を扱っていること") == "画像のノイズ除去を扱っております。"
    assert strength("待つことを大切にしてきたこと") == "待つことを大切にしてまいりました。"
    assert strength("免許を取得してから十五年、無事故") == "免許を取得してから十五年、無事故で続けてまいりました。"


def test_a_need_is_said_as_what_it_is() -> None:
    """With the judgement in brackets; and several that are more than nouns are quoted."""
    assert need_clause("在庫の統合(今期の最優先課題)") == "在庫の統合が今期の最優先課題である"
    assert need_clause("増床に向けた、退院支援の経験がある看護師").startswith("増床に向けて、")
    text = letter("thank-you", needs=["原価低減を年5%", "英語で渡り合える人"], strengths="語学力")
    assert "「原価低減を年5%」「英語で渡り合える人」を" in text


def test_requests_do_not_end_alike() -> None:
    """Two are joined by また, papers by なお; one that closes regards stands as such."""
    glad = "いただけますと幸いです。"
    assert linked(f"お伝え{glad}") == f"お伝え{glad}"
    assert linked(LINE_BREAK.join((f"お伝え{glad}", f"ご紹介{glad}"))) == LINE_BREAK.join(
        ("お伝えいただけますでしょうか。", f"また、ご紹介{glad}")
    )
    assert linked(LINE_BREAK.join((f"応募させて{glad}", f"破棄して{glad}"))).endswith(f"なお、破棄して{glad}")
    assert as_wish("小野寺様にもよろしくお伝えいただくこと") == "小野寺様にも、どうぞよろしくお伝えください。"
    assert as_wish("提出書類についてのご案内") == "提出書類につきまして、ご案内いただけますと幸いです。"


def test_facts_that_were_told_are_named_together() -> None:
    """With こと, where each is one; a thought that was told is heard as it is."""
    facts = ["昼の固定ルートへ移れること", "荷主と一緒に取り組まれていること"]
    assert heard(*noted_topics(facts)) == "昼の固定ルートへ移れることや、荷主と一緒に取り組まれていることを伺い、"
    assert "土曜は休みというお話" in heard(*noted_topics(["予防に力を入れていること", "土曜は休み"]))
    assert heard(*noted_topics(["数字を自分で読めるようにしたいというお考え"])).endswith("というお考えを伺い、")


def test_a_wish_of_ones_own_is_no_consequence_of_a_talk() -> None:
    """It began before; but what grew from the talk is."""
    assert not tells_what_a_talk_led_to("最後まで見届けたいと考えており、貴社はその場だと感じました。")
    assert tells_what_a_talk_led_to("私も挑戦したいと考えており、関心が一層強まりました。")


def test_a_wish_that_names_nothing_follows_the_need_that_it_means() -> None:
    """ぜひ取り組んでみたい points to what is needed, unless a talk is told of."""
    wish = "ぜひ取り組んでみたいと感じました。"
    assert f"雪道の白線検知が求められていると伺い、{wish}" in letter(
        "thank-you", needs="雪道の白線検知", impression=wish, strengths="研究の経験"
    )
    assert f"伺い、{wish}" not in letter("thank-you", impression=wish)


def test_a_visit_is_thanked_for_where_only_own_words_tell_of_it() -> None:
    """At the beginning, and not twice."""
    told = "病棟の報告を聞く姿が忘れられません。見学を終えて、気持ちが固まりました。"
    entries = {"interview_date": LATER, "interviewed": True, "discussed": "病棟の見学"}
    assert "面接に加え、病棟の見学までさせていただき、" in letter("thank-you", impression=told, **entries)
    thanked = "病棟の見学をさせていただき、感謝しております。"
    assert "までさせていただき" not in letter("thank-you", impression=thanked, **entries)


def test_strengths_keep_the_order_in_which_they_were_noted() -> None:
    """The phrase that answers the need stands by it, and a sentence noted behind it stays behind."""
    text = letter("thank-you", needs="読書指導", strengths=["ビブリオバトルを運営した経験", "問いを大切にしてきたこと"])
    assert text.index("ビブリオバトル") < text.index("問いを大切にしてまいりました。")


def test_the_wish_to_work_there_closes_the_letter() -> None:
    """It stands behind what one brings."""
    wish = "ぜひ貴社で働かせてください。"
    assert look_ahead(LINE_BREAK.join(("味に驚きました。", wish))) == ("味に驚きました。", wish)


def test_a_check_in_asks_whether_a_letter_arrived_and_not_for_the_result() -> None:
    """Where that is its question."""
    text = letter("check-in", interviewed=False, last_contact=DAY, question="郵送した履歴書がお手元に届いているか")
    assert "郵送した履歴書がお手元に届いておりますでしょうか。" in text
    assert "結果" not in text
    assert "状況" not in text


def test_a_check_in_asks_for_the_result_once() -> None:
    """In the candidate's own request, where there is one."""
    asked = "その後の状況を先方に確認していただくこと"
    text = letter("check-in", recipient=AGENT, interviewed=True, decision_by=DAY, requests=asked)
    assert text.count("状況を") == 1
    text = letter("check-in", interviewed=True, respond_by=LATER, requests="結果の見通しだけでも聞かせていただくこと")
    assert text.count("見通し") == 1
    assert letter("check-in", interviewed=True, requests="選考の状況を教えていただくこと").count("状況を教えて") == 1


def test_what_somebody_by_name_did_is_told_and_not_turned_into_thanks() -> None:
    """Its subject is theirs, and it stands with the thanks."""
    text = letter("withdrawal", interviewed=True, impression="小野寺様は、厨房まで案内してくださいました。")
    assert text.index("案内してくださいました。") < text.index("辞退させて")


def test_regret_leads_to_the_good_that_one_says_next() -> None:
    """残念ですが; a third sentence stands by itself."""
    lines = ("働けないことは残念です。", "選考はとても楽しい時間でした。", "お元気で。")
    assert after_the_end(LINE_BREAK.join(lines)) == LINE_BREAK.join(
        ("働けないことは残念ですが、選考はとても楽しい時間でした。", "お元気で。")
    )


def test_staying_fond_closes_a_reply_to_a_rejection() -> None:
    """Nothing of the letter's own is put beside it."""
    fond = "これからも一読者として貴社の本を楽しみにしております。"
    assert stays_fond(LINE_BREAK.join((fond, "学びました。"))) == ("学びました。", fond)
    text = letter("rejection-reply", interviewed=True, impression=fond, learned="構成の甘さ")
    assert text.index("構成の甘さ") < text.index(fond)
    assert "またご縁" not in text


def test_own_shortcomings_answer_the_reason_of_a_rejection() -> None:
    """They stand right behind it, and the reason is thanked for once."""
    text = letter(
        "rejection-reply",
        interviewed=True,
        feedback_given=True,
        reason="実務経験がより豊富な方を採用されたこと",
        learned="経験の薄さは自覚しておりましたので、来年度は自ら引き受けてまいる所存です。",
        impression="貴社の姿勢には、今も深く共感しております。",
    )
    assert "理由までお知らせいただき、感謝しております。\n経験の薄さは" in text
    assert "お言葉まで" not in text
    assert not falls_short("動向を知ることができました。")


def test_time_is_asked_for_behind_its_reason() -> None:
    """A wish that stands alone is led into, and leads to the request with つきましては."""
    text = letter(
        "offer-reply",
        needs_time=True,
        answer_by=LATER,
        reason="現在選考中の企業の結果が出そろったうえで、納得して進路を決めたい",
    )
    assert "すぐにお返事を差し上げるべきところ恐縮ですが、" in text
    assert "\nつきましては、お返事を" in text


def test_the_first_day_is_named_once() -> None:
    """Where the reason begins with it."""
    text = letter("offer-reply", decision="accept", start_date=LATER, reason="入社日は現職の引き継ぎを終えたうえで")
    assert text.count("入社日は") == 1


def test_own_sentences_on_a_meeting_lead_on_from_each_other() -> None:
    """Words that stayed in mind are singled out, and a last feeling is of the meeting; others stand as they are."""
    words, grown = (
        "「現場がすべて」というお言葉が心に残っております。",
        "貴社の一員として働きたいという思いが強くなりました。",
    )
    lines = ("仕組みを知ることができました。", words, grown)
    assert bridged(LINE_BREAK.join(lines), "面談", talk=True).split(LINE_BREAK)[1:] == [
        f"特に{words}",
        f"面談を通じて、{grown}",
    ]
    assert bridged(words, "面接", talk=False) == words
    assert bridged(LINE_BREAK.join((f"特に{grown}", words)), "面接", talk=True).endswith(f"{LINE_BREAK}{words}")


@pytest.mark.parametrize(
    ("days", "said"),
    [(7, "面接から一週間ほど経ちましたので、"), (15, "面接から二週間ほど経ちましたので、"), (10, ""), (0, "")],
)
def test_a_check_in_says_how_long_ago_the_interview_was(days: int, said: str) -> None:
    """Where that is a round number of weeks."""
    assert since_the_interview(LATER - dt.timedelta(days=days), LATER) == said
    assert not since_the_interview(None, LATER)
    assert not since_the_interview(LATER, None)


def test_long_grounds_follow_the_decision() -> None:
    """As a sentence of their own; short ones lead to it."""
    long = "並行して選考を受けていた市役所より採用の通知をいただき、自分の適性や将来について考え抜いたこと"
    text = letter("offer-reply", decision="decline", reason=long, chosen="地元の行政に携わる道")
    assert text.index("辞退させて") < text.index("考え抜いた結果、地元の行政に携わる道を選びました。")
    text = letter("offer-reply", decision="decline", reason="夫の転勤")
    assert text.index("夫の転勤のため、") < text.index("辞退させて")


def test_two_wishes_about_an_offer_are_announced() -> None:
    """A sentence says that there are two, and the first is asked, not hoped for."""
    text = letter(
        "offer-reply",
        requests=["年収730万円をご検討いただくこと", "在宅勤務を週3日とさせていただくこと"],
        details_provided=True,
    )
    assert "二点お願いがございます。\n年収730万円をご検討いただくことは可能でしょうか。\nまた、在宅勤務を" in text
