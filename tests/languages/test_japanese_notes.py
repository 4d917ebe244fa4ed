"""What people note in a form, of any shape, stands in a Japanese letter as grammar has it, and once."""

import re
from typing import Any

import pytest

from followup_kit import render
from followup_kit.languages.ja._qualifications import need_clause, qualify, strength
from followup_kit.languages.ja._reasons import before_a_request, of_the_start, reason_clause
from followup_kit.languages.ja._rejections import taken
from followup_kit.languages.ja._repetition import says
from followup_kit.languages.ja._trimmed_reasons import trim

OKADA = {"name": "岡田", "family_name": "岡田", "title": "人事部", "role": "hr"}
AGENT = {"name": "大森", "family_name": "大森", "role": "agency"}
HASEBE = {"name": "長谷部", "family_name": "長谷部"}


def letter(kind: str, **entries: Any) -> str:
    """Return the email from these entries."""
    named = {"candidate": {"name": "山田 太郎"}, "recipient": OKADA, "company": "北風株式会社", "position": "総合職"}
    return render(kind, named | entries, channel="email", locale="ja").text


@pytest.mark.parametrize(
    ("reason", "clause"),
    [
        ("転居を伴うため家族と話し合う時間をいただきたく", "転居を伴うため家族と話し合う時間をいただきたく、"),
        ("街づくりに関わりたいという思いから", "街づくりに関わりたいという思いから、"),
        ("社内でもう一度挑戦することを選びましたので", "社内でもう一度挑戦することを選びましたので、"),
        ("経験の豊富な方を採用されたとのこと", "経験の豊富な方を採用されたとのことですので、"),
        ("給与が希望と合わず", "給与が希望と合わず、"),
        ("転勤の可能性あり", "転勤の可能性があるため、"),
        ("通える交通手段なし", "通える交通手段がないため、"),
        ("第一志望から内定", "第一志望から内定をいただいたため、"),
        ("母が入院", "母が入院することになったため、"),
        ("昇進が決定", "昇進が決定したため、"),
        ("卒業が延期", "卒業が延期となったため、"),
        ("通勤が困難", "通勤が困難であるため、"),
        ("前の予定が長引きそう", "前の予定が長引きそうなため、"),
        ("現職との差が大きい", "現職との差が大きいため、"),
        ("条件面", "条件面を考慮し、"),
        ("体調不良のため就職活動を一旦中止する", "体調不良のため就職活動を一旦中止することとなり、"),
        ("家庭の事情のため通勤が難しい", "家庭の事情のため通勤が難しく、"),
        ("家族の事情のためです", "家族の事情のため、"),
        (
            "内定をいただきましたので、そちらに入りたいと考えております",
            "内定をいただきましたので、そちらに入りたいと考えており、",
        ),
        ("よく考えたい", "よく考えたく、"),
        ("学会に参加する予定があり", "学会に参加する予定があり、"),
        ("自分の力を試したいと思い", "自分の力を試したいと思い、"),
        ("研究を続けたいという気持ちが強く", "研究を続けたいという気持ちが強く、"),
        ("選考の途中にある企業がもう一社あり、その結果を踏まえて将来を決めたいと考えております", ""),
    ],
)
def test_a_reason_leads_on_only_where_its_end_can(reason: str, clause: str) -> None:
    """What cannot is told as a sentence of its own; no cause follows another."""
    assert reason_clause(reason) == clause
    assert before_a_request("家族と相談したいと考え、") == "家族と相談したく、"
    assert before_a_request("社風が合うと感じ、") == "社風が合うと感じたため、"
    assert before_a_request(f"{'家族とよく' * 8}相談したいと考え、") == ""


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("経験の豊富な方を採用されたとのこと", "経験の豊富な方を採用されたとのこと、承知いたしました。"),
        ("募集が終了しました", "募集が終了したとのこと、承知いたしました。"),
        ("応募者多数のため", "応募者多数とのこと、承知いたしました。"),
        ("資格がないこと", "資格がないとのこと、承知いたしました。"),
        ("スキル不足と言われた", "スキル不足とのこと、承知いたしました。"),
        ("ご縁がありませんでした", ""),
        ("関西で働きたい", ""),
        ("今回はご縁がなかったとのことでしたが", "今回はご縁がなかったとのこと、承知いたしました。"),
        ("", ""),
    ],
)
def test_the_reason_of_a_rejection_is_the_employers(reason: str, told: str) -> None:
    """It is taken note of; a reason of the candidate's own is not."""
    assert taken(trim(reason)[0]) == told


def test_what_the_employer_needs_is_never_the_candidates_wish() -> None:
    """A clause is told as something heard; a noun stays one."""
    assert need_clause("代理店の開拓を一から任せたい") == "代理店の開拓を一から任せたい"
    assert need_clause("即戦力を求めています") == "即戦力を求めている"
    assert need_clause("経験が必要です") == "経験が必要"
    assert need_clause("人が足りません") == "人が足りない"
    assert need_clause("即戦力を探しているとのこと") == "即戦力を探している"
    assert need_clause("人手不足") == "人手不足"
    for told_already in ("人を増やす予定だそうです", "社長のお話では人が足りません", "人が要ります。急いでいます。"):
        assert need_clause(told_already) == ""
    text = letter("check-in", needs="代理店の開拓を任せたい", strengths="新規開拓の経験")
    assert "代理店の開拓を任せたいと伺い、新規開拓の経験を生かし" in text
    text = letter("thank-you", needs="魚料理を任せられる人", strengths="魚場の責任者を務めてまいりました")
    assert re.search(
        "任せられる人(?:を|が)[^。]*と(?:伺いました|のことでした)。\\n魚場の責任者を務めてまいりましたので、", text
    )


def test_a_strength_of_any_shape_can_be_put_to_use() -> None:
    """What one did is an experience; what one is or does is a sentence."""
    assert strength("営業部で表を導入したこと") == "営業部で表を導入した経験"
    assert strength("最後まで聞くこと") == "最後まで聞くことを強みとしております。"
    assert strength("相手の立場で考える") == "相手の立場で考える力"
    assert strength("教えを大切にすること") == "教えを大切にすることを心がけております。"
    assert strength("営業経験あり") == "営業経験"
    assert strength("営業経験3年あり") == "営業経験が3年ございます。"
    assert strength("業界経験5年") == "業界経験（5年）"
    assert strength("法人営業5年") == "法人営業5年の経験"
    assert strength("海外営業") == "海外営業の経験"
    assert strength("英語が得意") == "英語が得意です。"
    assert strength("人をまとめるのが好き") == "人をまとめるのが好きな気持ち"
    assert strength("粘り強い") == "粘り強さ"
    assert strength("要件定義から運用まで担当") == "要件定義から運用まで担当した経験"
    assert strength("数字に強い") == "数字に強い点"
    for same in ("調整力", "副店長をしています", "英語が話せる", "体力があります。元気です。", "Python"):
        assert strength(same) == same
    assert qualify("learned", "現場を知ること") == "現場を知ることの大切さ"
    assert qualify("learned", "準備") == "準備"


def test_a_phrase_that_own_sentences_say_is_not_said_again() -> None:
    """All its words must stand in one of them, or the phrase itself."""
    own = "東南アジアの低温輸送網づくりに携わりたいです。"
    assert says(own, "低温輸送網づくり")
    assert says("輸送網を構築する仕事です。", "輸送網を構築")
    assert says("退院の支援と調整を担当しました。", "退院支援の調整")
    assert not says(own, "低温輸送網の費用")
    assert not says(own, "経験")
    text = letter(
        "rejection-reply", learned="実環境での検証の大切さ", impression="実環境での検証の大切さに気づきました。"
    )
    assert text.count("実環境") == 1
    text = letter("thank-you", forgotten="簿記2級の資格", strengths="簿記2級の資格", can_send="作品集と推薦状")
    assert text.count("簿記2級") == 1
    assert "作品集と推薦状" in text


def test_regards_that_the_candidate_sends_are_not_sent_again() -> None:
    """Who is named there is not named once more; others are."""
    text = letter("withdrawal", people=[HASEBE], requests=["長谷部様にもお礼をお伝えいただけますでしょうか"])
    assert text.count("長谷部") == 1
    assert letter("withdrawal", people=[HASEBE], impression="長谷部様のお話は面白かったです。").count("長谷部") == 2


def test_own_words_that_ask_replace_the_letters() -> None:
    """They stand in its place, and nothing announces them once more."""
    own = "6月30日までお待ちいただくことは可能でしょうか。"
    entries = {"answer_by": "2026-06-30", "respond_by": "2026-06-19"}
    text = letter("offer-reply", question=own, **entries)
    assert text.count("可能でしょうか") == 1
    assert f"6月19日（金）と伺っておりますが、誠に勝手ながら、{own}" in text
    text = letter("offer-reply", impression="光栄です。少しお時間をいただけますでしょうか。", answer_by="2026-06-30")
    assert "誠に勝手ながら、少しお時間をいただけますでしょうか。\n6月30日（火）までには、必ずお返事いたします。" in text
    text = letter("offer-reply", question="恐れ入りますが、期限を延ばしていただけますか", **entries)
    assert "伺っております。\n恐れ入りますが、期限を延ばして" in text
    text = letter("offer-reply", details_provided=False, question="労働条件を書面でいただけますか")
    assert "お返事を申し上げるにあたり、労働条件を書面でいただけますか。" in text
    text = letter("offer-reply", decision="accept", requests=["必要な書類をお知らせください"])
    assert text.count("書類") == 1
    text = letter("offer-reply", decision="accept", impression="光栄です。ぜひお受けしたいと思います。")
    assert text.count("お受け") == 1
    text = letter("check-in", respond_by="2026-06-30", question="結果の見込みをお聞かせいただけますか")
    assert "恐縮ですが、結果の見込みをお聞かせいただけますか。" in text
    assert "ご教示" not in text


def test_time_and_terms_are_asked_for_together() -> None:
    """Each with the reason that is its own."""
    entries: dict[str, Any] = {"answer_by": "2026-06-30", "requests": ["年収550万円", "書面でのご提示をお願いしたい"]}
    text = letter("offer-reply", reason="家族と相談したい", **entries)
    assert "家族と相談したく、お返事を6月30日（火）までお待ちいただく" in text
    text = letter("offer-reply", reason="現職の年収が540万円", **entries)
    assert "恐縮ですが、お返事を6月30日（火）までお待ちいただく" in text
    assert "現職の年収が540万円のため、年収550万円につきまして" in text


def test_why_one_starts_on_a_day_stands_beside_the_day() -> None:
    """It is no reason to accept."""
    assert of_the_start("引き継ぎのため、")
    assert not of_the_start("理念に共感したため、")
    text = letter("offer-reply", decision="accept", start_date="2027-01-18", reason="現職の引き継ぎがあるため")
    assert "入社日は、現職の引き継ぎがあるため、1月18日（月）でお願いできますと幸いです。" in text


def test_a_check_in_thanks_for_the_talk_where_it_names_the_meeting() -> None:
    """What was talked about and who took part stand beside the thanks, not in a paragraph of their own."""
    met: dict[str, Any] = {"interview_date": "2026-06-02", "people": [HASEBE], "discussed": "開発組織の今後"}
    assert (
        "その節は、長谷部様にもお世話になり、開発組織の今後について詳しくお聞かせいただき、誠にありがとうございました。"
        in letter("check-in", **met)
    )
    assert "面接では、長谷部様にお時間をいただきました。" in letter("check-in", recipient=AGENT, **met)
    assert "これまで長谷部様にもお世話になり" in letter("check-in", people=[HASEBE])


def test_another_offer_is_told_once() -> None:
    """In the candidate's own words where they tell of it, be it as a reason or as an own sentence."""
    day = {"respond_by": "2026-09-30"}
    told = letter("check-in", reason="勤務校に意向を伝える期限が9月30日に迫っております", **day)
    assert "実は、勤務校に意向を伝える期限が9月30日に迫っております。" in told
    assert "他社" not in told
    undated = letter("check-in", reason="別の会社への返答の期限が迫り、できれば貴社に入りたいので", **day)
    assert "ご連絡いたしました。\n期限は、9月30日（水）でございます。" in undated
    assert "しかしながら" not in undated
    for reason in ("他社の内定", "他社から内定をいただいたため"):
        assert letter("check-in", reason=reason, **day).count("内定") == 1
    own = letter("check-in", impression="他社から内定をいただきました。貴社を第一に考えております。", **day)
    assert "実は、他社から内定をいただきました。" in own
    assert own.count("内定") == 1


def test_what_one_liked_is_a_sentence_where_the_grounds_are_long() -> None:
    """Nobody reads a clause of a hundred characters before the word that matters."""
    liked = "お客様との失敗談まで率直に話してくださったことは強く心に残っており、最後まで迷いました。"
    text = letter("withdrawal", impression=liked, reason=f"{'新しい部署への異動の打診があり、' * 3}残ることにした")
    assert liked in text


def test_a_sentence_that_only_lacks_its_copula_gets_it() -> None:
    """Nobody writes plain speech to an employer."""
    text = letter("thank-you", discussed="残業が少ない。土日は休み。")
    assert "残業が少ないです。\n土日は休みです。" in text


def test_a_fact_that_was_heard_is_told_as_one() -> None:
    """…というお話を伺い, whether it came with こと, with とのこと or as a clause."""
    for heard in ("交渉を任されていること", "交渉を任されているとのこと"):
        assert "交渉を任されているというお話を伺い、" in letter("thank-you", discussed=heard)
    assert "今後についてお話を伺い、" in letter("thank-you", discussed="今後").replace(
        "詳しくお聞かせいただき", "お話を伺い"
    )


def test_an_answer_within_the_employers_day_is_promised() -> None:
    """And the word is not repeated where own words speak of the answer."""
    dates = {"answer_by": "2026-06-15", "respond_by": "2026-06-19"}
    assert "6月15日（月）までにお返事を申し上げます。" in letter("offer-reply", **dates)
    text = letter("offer-reply", impression="お返事まで今しばらくかかります。", **dates)
    assert "6月15日（月）までにご連絡を差し上げます。" in text


def test_that_there_is_nothing_is_not_said() -> None:
    """Some write so into every line of a form."""
    text = letter("thank-you", discussed="特になし", strengths=["調整力", "なし"], impression="特にありません。")
    assert "なし" not in text
    assert "調整力を" in text


def test_a_topic_that_came_as_a_fact_is_a_topic() -> None:
    """…について聞けたこと is what was talked about."""
    assert "今後のビジョンについてお話を伺い" in letter(
        "thank-you", discussed="今後のビジョンについて聞けたこと"
    ).replace("詳しくお聞かせいただき", "お話を伺い")


def test_a_question_that_is_a_request_needs_no_announcement() -> None:
    """What asks to be told something asks politely by itself; any other question is led to."""
    text = letter("rejection-reply", question="不足していた点をお聞かせいただけないでしょうか")
    assert "差し支えなければ、不足していた点をお聞かせいただけないでしょうか。" in text
    assert "お伺いしたいことがございます" not in text
    text = letter("rejection-reply", question="恐れ入りますが、不足していた点をお聞かせください")
    assert "恐れ入りますが、不足していた点をお聞かせください。" in text
    assert "お伺いしたいことがございます。\n配属先はどこになりますか。" in letter(
        "offer-reply", decision="accept", question="配属先はどこになりますか"
    )


def test_a_question_that_came_as_a_topic_names_what_it_is_about_once() -> None:
    """初日の服装について."""
    text = letter("offer-reply", decision="accept", question="初日の服装について")
    assert "差し支えなければ、初日の服装について、お聞かせいただけますと幸いです。" in text


def test_a_check_in_that_asks_to_send_a_mail_again_needs_no_word_of_mails_that_cross() -> None:
    """The candidate says so in words of their own."""
    asked = letter("check-in", requests=["すでにご送信いただいている場合は、再送いただけますと幸いです"])
    assert "再送いただけますと幸いです。" in asked
    assert "行き違い" not in asked
