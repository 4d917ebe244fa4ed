"""A note stands in a sentence of a Japanese letter only where its shape fits; every other has a sentence of its own."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import render
from followup_kit.facts import Person
from followup_kit.languages.ja._discussed import heard, told_as_clause
from followup_kit.languages.ja._lists import list_topics
from followup_kit.languages.ja._phrases import joining_word, school, with_honorific
from followup_kit.languages.ja._politeness import to_polite
from followup_kit.languages.ja._qualifications import brought, need_clause, strength
from followup_kit.languages.ja._reasons import reason_clause
from followup_kit.languages.ja._rejections import taken
from followup_kit.languages.ja._requests import as_wish
from followup_kit.languages.ja._sentences import ask
from followup_kit.languages.ja._shapes import finish_notes, is_noun_phrase, observed, tells, without_colon
from followup_kit.languages.ja._speakers import as_topic

OKADA = {"name": "岡田", "family_name": "岡田", "role": "hiring-manager"}
AGENT = {"name": "大森", "family_name": "大森", "role": "agency"}
REFERRER = {"name": "吉田", "family_name": "吉田", "role": "referrer"}
DAY = dt.date(2026, 9, 2)


def letter(kind: str, **entries: Any) -> str:
    """Return the email from these entries."""
    named = {"candidate": {"name": "山田 太郎"}, "recipient": OKADA, "company": "北風株式会社", "position": "総合職"}
    return render(kind, named | entries, channel="email", locale="ja").text


def test_a_noun_phrase_is_known_for_one() -> None:
    """Behind a particle stands a verb, before the noun that ends the phrase."""
    for noun in (
        "看取り介護への取り組み",
        "お客様の声を売り場づくりに反映する力",
        "ドライバーの気持ちが分かる配車マン",
        "退院支援の開設に向けて、調整を担える看護師",
        "仕事のやりがいと大変さ",
        "駅前再開発の工事(2027年着工予定)",
        "「作らない判断」の難しさ",
        "意見が割れたときの進め方",
        "Python",
    ):
        assert is_noun_phrase(noun), noun
    for other in (
        "夜勤は月4回程度",
        "大学病院を5年担当",
        "自作アプリが3,000DL",
        "原価低減を年5%、英語で渡り合える人",
        "大型免許あり、運転歴10年",
        "社労士の勉強中",
        "半年以内に本番へ",
        "楽しかったです。",
        "",
    ):
        assert not is_noun_phrase(other), other


def test_what_states_something_is_told_as_a_talk() -> None:
    """A topic is what one hears about; a statement is what one hears."""
    assert tells("夜勤は月4回程度")
    assert not tells("看取り介護への取り組み")
    assert not tells("なぜ農業法人に売るのか")
    assert tells("資格の取得支援あり")
    assert not tells("心を込めるおもてなし")
    text = letter("thank-you", discussed=["夜勤は月4回程度", "看取りへの取り組み"])
    assert "看取りへの取り組みについてのお話や、夜勤は月4回程度というお話を伺い、" in text
    assert "社風を大切にしているというお話" in letter("thank-you", discussed="社風を大切にしている")
    assert as_topic("活気がある職場だと伺った") == "活気がある職場だとのこと"
    assert as_topic("海外へ出るのかについて") == "海外へ出るのかどうか"
    assert as_topic("誰が決めるのか") == "誰が決めるのか"
    assert without_colon("模擬授業の講評：発問の多さ") == "模擬授業の講評（発問の多さ）"
    assert without_colon("一日の流れ") == "一日の流れ"
    assert without_colon("業務の比率は3:7") == "業務の比率は3:7"
    assert as_topic("社員寮について詳しく") == "社員寮"
    assert as_topic("高校野球の話で意気投合") == "高校野球の話で意気投合しました"
    assert as_topic("再現実験について議論できたこと") == "再現実験についての議論"


def test_what_was_talked_about_is_told_by_who_told_it() -> None:
    """What one was asked stays in mind, what is settled together is done, and what was given before is a topic."""
    assert heard(["理由を率直に聞かれたこと"]) == "理由を率直に聞かれたことで、"
    assert heard(["入社時期の相談"]) == "入社時期の相談をさせていただき、"
    assert heard(["簡単な経歴確認"]) == "簡単な経歴確認をしていただき、"
    assert heard(["接客のロールプレイング"]) == "接客のロールプレイングをさせていただき、"
    assert heard(["本社とのやり取り"]) == "本社とのやり取りについてお話を伺い、"
    assert heard(["ご質問いただいた「5年後の自分」"]) == "ご質問いただいた「5年後の自分」についてお話しすることができ、"
    assert heard(["課題の背景", "前回いただいた課題への講評"]).startswith("課題の背景や前回いただいた課題への講評に")
    assert heard(["心構え", "伺った海外駐在の苦労話"]) == "心構えについてのお話や、海外駐在の苦労話を伺い、"
    assert told_as_clause("引退が近いこと、継承が課題であること") == ""
    assert list_topics(["誰に売るのか", "展示会"]) == "誰に売るのか、展示会"
    advised = letter("thank-you", recipient=AGENT, interviewed=False, discussed="自分の市場価値")
    assert "自分の市場価値についてお話を伺い、" in advised or "自分の市場価値について詳しくお聞かせ" in advised


def test_an_internship_that_one_took_part_in_is_no_interview() -> None:
    """Even where it is what the letter calls the position."""
    text = letter(
        "thank-you",
        position="夏季インターンシップ",
        discussed=["3日間のインターンシップ", "提案ワーク"],
        impression="本選考にもぜひ挑戦したいです。",
    )
    assert "面接" not in text
    helped = letter("thank-you", recipient=REFERRER, outcome="offered", impression="おかげで内定をいただきました。")
    assert helped.count("内定") == 1


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("海運のスケールの大きさ", "海運のスケールの大きさが、強く印象に残っております。"),
        ("技術力の高さに感銘", "技術力の高さに感銘を受けました。"),
        ("経営理念に共感", "経営理念に共感いたしました。"),
        ("使命に共鳴", "使命に共鳴いたしました。"),
        ("事業に興味", "事業に興味を持ちました。"),
        ("温かい対応に感謝", "温かい対応に感謝しております。"),
        ("役に立ちたい気持ちを再確認", "役に立ちたい気持ちを再確認いたしました。"),
        ("講評が的確", "講評が的確でした。"),
        ("皆さん仲が良さそう", "皆さん仲が良さそうでした。"),
        ("人を大切にする会社だと思いました", "人を大切にする会社だと思いました。"),
        ("It was great", "It was great."),
    ],
)
def test_a_note_on_a_meeting_is_finished(noted: str, told: str) -> None:
    """What is no sentence becomes the one that it stands for."""
    assert told in letter("thank-you", impression=noted)


def test_several_nouns_are_not_all_impressive_in_the_same_words() -> None:
    """The second stays in mind."""
    assert finish_notes(["人柄。", "社風。"]) == ["人柄が、強く印象に残っております。", "社風も、心に残っております。"]


def test_what_somebody_was_seen_to_do_stays_in_mind() -> None:
    """A plain note says so; a polite sentence stands as it is."""
    assert observed("社員の皆さんが楽しそうに働いていた。") == "社員の皆さんが楽しそうに働いていたのが印象的でした。"
    twice = observed("役員の方が目を見て話されていた。生徒さんが質問に来てくれた。")
    assert twice.endswith("生徒さんが質問に来てくれたのも、心に残っております。")
    assert observed("社員の方が親切でした。") == "社員の方が親切でした。"


def test_what_was_answered_badly_is_named_and_what_was_added_follows_it() -> None:
    """A note before sentences is their topic; a note alone is regretted, and the letter adds nothing."""
    text = letter("thank-you", clarify="退職時期。1月末になります。")
    assert "退職時期につきまして、1月末になります。" in text
    text = letter("thank-you", clarify="10年後のキャリアについて")
    assert "10年後のキャリアにつきまして、面接では十分にお伝えできず、失礼いたしました。" in text
    assert "補足" not in text
    text = letter("thank-you", clarify="志望動機がうまく話せなかった")
    assert "面接では、志望動機がうまく話せず、失礼いたしました。" in text
    text = letter("thank-you", clarify="志望理由：人の健康に関わりたいです。入社後も同じです。")
    assert "志望理由につきまして、人の健康に関わりたいです。\n入社後も同じです。" in text
    assert "面接でうまく話せず、失礼いたしました。" in letter("thank-you", clarify="面接でうまく話せませんでした")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("大学病院を5年担当", "大学病院を5年担当した経験"),
        ("改修を納期どおりに完遂", "改修を納期どおりに完遂した経験"),
        ("新店オープンを2回経験", "新店オープンを2回経験したこと"),
        ("飛び込み営業で3年連続トップ", "飛び込み営業で3年連続トップの実績"),
        ("マンション12棟", "マンション12棟の実績"),
        ("学会発表3回", "学会発表3回の経験"),
        ("留学半年", "留学半年の経験"),
        ("英検1級", "英検1級の資格"),
        ("日商簿記2級取得", "日商簿記2級の資格"),
        ("介護福祉士", "介護福祉士の資格"),
        ("給与計算(300名規模)", "給与計算の経験(300名規模)"),
        ("英語（話すのが得意）", "英語（話すのが得意）"),
        ("英語が得意（会話）", "英語が得意（会話）"),
        ("社労士の勉強中", "社労士の勉強をしております。"),
        ("農学部出身であること", "農学部出身である点"),
        ("後輩の指導が好きなこと", "後輩の指導が好きな点"),
        ("信頼関係を築けること", "信頼関係を築ける力"),
        ("諦めない", "諦めない姿勢"),
        ("手間をいとわないこと", "手間をいとわない姿勢"),
        ("納期を落としたことがない", "納期を落としたことがない点"),
        ("書類を書いた経験あり", "書類を書いた経験"),
        ("早番も可", "早番も可能です。"),
        ("派遣で5社の経理を経験", "派遣で5社の経理を経験したこと"),
        ("宴会部門での5年間", "宴会部門での5年間の経験"),
        ("15kgの減量に成功", "15kgの減量に成功した経験"),
        ("3年半、抗がん剤治療に携わる", "3年半、抗がん剤治療に携わった経験"),
        ("ものづくりが好き", "ものづくりが好きな気持ち"),
        ("体調の自己管理", "体調の自己管理"),
        ("試験に合格", "試験に合格した実績"),
        ("TOEIC800点", "TOEIC800点の英語力"),
        ("日焼けを気にしない笑", "日焼けを気にしない笑"),
        ("大型免許あり、運転歴10年", "大型免許あり、運転歴10年"),
        ("SV経験3年／応答率を改善", "SV経験3年、応答率を改善した経験"),
    ],
)
def test_a_strength_becomes_what_can_be_put_to_use(given: str, told: str) -> None:
    """An experience, a result, a qualification, or a sentence."""
    assert strength(given) == told


def test_strengths_of_unknown_shape_stand_in_brackets() -> None:
    """They are an experience, or results where they have figures."""
    assert brought(["自作アプリが3,000DL"]) == "これまでの実績（自作アプリが3,000DL）"
    assert brought(["大型免許あり、運転歴10年", "体力"]) == "これまでの経験（大型免許あり、運転歴10年）や、体力"
    assert brought(["体力", "案件を取り、育てた経験"]) == "案件を取り、育てた経験に加え、体力"
    text = letter("thank-you", strengths=["売上を1.5倍にしました", "留学の経験"])
    assert "こうした経験や留学の経験" in text


@pytest.mark.parametrize(
    ("given", "clause"),
    [
        ("現場をまとめられる人", "現場をまとめられる人を求めていらっしゃる"),
        ("「声を形にできる人」", "「声を形にできる人」を求めていらっしゃる"),
        ("英語力と行動力", "英語力と行動力が求められている"),
        ("残業できること、経理に詳しい人", "残業できること、経理に詳しい人が求められている"),
        ("新規開拓ができる", "新規開拓ができることが求められている"),
        ("地域を任せられる人を探していること", "地域を任せられる人を探していらっしゃる"),
        ("所長クラスが足りないとのこと", "所長クラスが足りない"),
        ("原価低減を年5%", "「原価低減を年5%」"),
        ("「半歩先」を形に", "「半歩先」を形に"),
        ("製菓もできる方だと嬉しい", "製菓もできる方だと嬉しい"),
        ("人を増やすそうです。急ぎです。", ""),
        ("春に二人退職します", ""),
    ],
)
def test_what_the_employer_needs_is_told_as_heard(given: str, clause: str) -> None:
    """A person is looked for, an ability is wanted, and what fits nowhere is quoted."""
    assert need_clause(given) == clause


def test_what_is_needed_stands_before_what_one_brings() -> None:
    """In one sentence where that is a phrase, before it otherwise, and by itself where nothing answers it."""
    both = letter("check-in", needs="英語力", strengths="留学の経験")
    assert "英語力が求められていると伺い、留学の経験を生かし、" in both
    told = letter("check-in", needs="英語力", strengths=["留学をしました", "体力"])
    assert told.index("英語力が求められていると伺いました。") < told.index("留学をしました。")
    assert "英語力が求められているとのお話も、心に留めております。" in letter("check-in", needs="英語力")
    assert "春に二人退職します。" in letter("check-in", needs="春に二人退職します")


@pytest.mark.parametrize(
    ("reason", "clause"),
    [
        ("現職の上司から引き留められ", "現職の上司から引き留められ、"),
        ("家族と相談", "家族と相談するため、"),
        ("研究職を志望", "研究職を志望しているため、"),
        ("現職に残ることに", "現職に残ることとしたため、"),
        ("研究を続けたい気持ち", "研究を続けたい気持ちから、"),
        ("関われる点が決め手です", "関われる点が決め手となり、"),
        ("家業を継ぐ", "家業を継ぐため、"),
        ("海外赴任に帯同", "海外赴任に帯同するため、"),
        ("転勤があるため（家族の介護）", "転勤があるため（家族の介護）、"),
        ("体調面の不安（残業）", "体調面の不安（残業）のため、"),
        ("年収が下がること、理解が得られないこと", "年収が下がること、理解が得られないことから、"),
    ],
)
def test_a_reason_of_any_shape_leads_on(reason: str, clause: str) -> None:
    """Its end says how."""
    assert reason_clause(reason) == clause


def test_no_reason_is_lost() -> None:
    """One too long for a request is a sentence of its own; two parts joined by a slash are two."""
    long = "選考中の企業が1社残っており、すべて終えた上で納得して決めたいこと"
    assert f"{long.removesuffix('こと')}と考えております。" in letter("offer-reply", needs_time=True, reason=long)
    text = letter("offer-reply", decision="decline", reason="土日の出勤/残業の多さ")
    assert "土日の出勤と、残業の多さのため、" in text


def test_a_reason_to_start_stands_before_the_day() -> None:
    """Whether the day is a fact or a request."""
    text = letter("offer-reply", decision="accept", reason="引き継ぎに1か月かかる", requests="入社日は8月16日を希望")
    assert "引き継ぎに1か月かかるため、入社日は8月16日を希望しております。" in text


def test_thanks_for_word_of_the_result_are_given_once() -> None:
    """And so is what is wished for in the end."""
    own = "選考結果のご連絡をいただき、ありがとうございました。多くを学びました。貴社のご発展をお祈り申し上げます。"
    text = letter("rejection-reply", impression=own)
    assert text.count("ご連絡いただき") + text.count("ご連絡をいただき") == 1
    assert text.count("祈") == 1


def test_a_reason_to_accept_is_what_attracts() -> None:
    """It is no cause that one submits to."""
    assert "携われることに魅力を感じ、謹んで" in letter("offer-reply", decision="accept", reason="建築に携われるから")
    assert "勤務時間が決め手となり、" in letter("offer-reply", decision="accept", reason="家庭と両立できる勤務時間")
    assert "社風が決め手となり、謹んで" in letter("offer-reply", decision="accept", reason="面接で感じた社風")


def test_what_was_chosen_is_done_once() -> None:
    """A deed is a deed, an offer is accepted, and what one does is decided on."""
    text = letter("withdrawal", chosen="他社の内々定を承諾したこと", reason="第一志望から内定")
    assert "承諾したこと" not in text
    text = letter("offer-reply", decision="decline", chosen="他社からの内定", reason="適性を考えた結果")
    assert "他社からの内定をお受けすることといたしましたので、" in text
    own = "熟考を重ねましたが、今回は辞退させていただくことにいたしました。"
    text = letter("offer-reply", decision="decline", chosen="現職に残ること", impression=own)
    assert "慎重に検討" not in text
    text = letter("offer-reply", decision="accept", impression="ぜひ内定を承諾させていただきます。努めてまいります。")
    assert text.count("承諾") == 1  # in the subject
    text = letter("offer-reply", decision="decline", chosen="現職に残ること", reason="強く引き留められたため")
    assert "現職に残ることとし、" in text
    text = letter("withdrawal", chosen="在職中の会社に残留", reason="強く引き留められたため")
    assert "在職中の会社に残留することとし、" in text


@pytest.mark.parametrize(
    ("asked", "wish"),
    [
        ("懇親会の日程", "懇親会の日程につきまして、お教えいただけますと幸いです。"),
        ("保険の手続きについて", "保険の手続きにつきまして、お教えいただけますと幸いです。"),
        ("年収について", "年収につきまして、ご相談させていただけますと幸いです。"),
        ("給与を上げていただけないか", "給与を上げていただけないでしょうか。"),
        ("入社日を11月に変更", "入社日を11月に変更していただくことは可能でしょうか。"),
        ("入社日を9月に後ろ倒し", "入社日を9月に後ろ倒しにしていただくことは可能でしょうか。"),
        ("条件を書面でいただくこと", "条件を書面でいただけますと幸いです。"),
        ("在宅勤務の日数を増やせないか", "在宅勤務の日数を増やせないか、ご相談させていただけますと幸いです。"),
        ("休日の多い求人を希望", "休日の多い求人をご紹介いただけますと幸いです。"),
        ("補償についての話し合いの場", "補償についての話し合いの場をいただけますと幸いです。"),
        ("PCはMacを希望", "PCはMacを希望しております。"),
        ("雇用契約書", "雇用契約書をお送りいただけますと幸いです。"),
        ("飲食業界の求人紹介", "飲食業界の求人をご紹介いただけますと幸いです。"),
        ("事務職の求人", "事務職の求人をご紹介いただけますと幸いです。"),
        ("先方へのお詫び", "先方へのお詫びをお願いできますと幸いです。"),
        ("年収600万円", ""),
    ],
)
def test_a_request_is_asked_for_as_its_kind_is(asked: str, wish: str) -> None:
    """To be told something is not to have it considered."""
    assert as_wish(asked) == wish


def test_requests_stand_in_their_order_and_once() -> None:
    """Those of a kind share a sentence, and more time is asked for by the letter."""
    text = letter("offer-reply", decision="accept", requests=["寮の有無", "雇用契約書", "懇親会の日程"])
    assert "寮の有無と、懇親会の日程につきまして、お教えいただけますでしょうか。\nまた、雇用契約書を" in text
    text = letter("offer-reply", needs_time=True, answer_by=DAY, requests="返答期限の延長")
    assert "延長" not in text
    text = letter("rejection-reply", requests="年収450万円以上")
    assert "年収450万円以上を希望しております。" in text
    text = letter("reschedule-request", interview_date=DAY, cancelled_by="candidate", requests="来週以降の日程")
    assert "お教えいただけますと" not in text


def test_what_one_takes_from_a_rejection_is_no_fault_that_one_uses() -> None:
    """A lack is noticed, a deed told, and words in quotation marks are something learnt."""
    assert "自己分析の甘さに気づくことができましたので、" in letter("rejection-reply", learned="自己分析の甘さ")
    assert "動向を知ることができました。" in letter("rejection-reply", learned="動向を知ることができたこと")
    assert "「届くコピー」という学びを、" in letter("rejection-reply", learned="「届くコピー」")
    assert "接客の奥深さを、今後に生かして" in letter("rejection-reply", learned="接客の奥深さ")
    assert taken("結論が見えにくいとのご指摘") == "結論が見えにくいとのご指摘を、真摯に受け止めております。"
    assert taken("より経験のある方に決まりました") == "より経験のある方に決まったとのこと、承知いたしました。"
    assert taken("年齢") == "年齢が理由とのこと、承知いたしました。"
    assert taken("志望度が低いとのこと") == "志望度が低いとのこと、承知いたしました。"


def test_a_fact_that_was_forgotten_is_told_as_a_sentence() -> None:
    """A noun that is none but for its こと, and a note that only lacks its です."""
    assert "簿記2級を取得しました。" in letter("thank-you", forgotten="簿記2級を取得したこと")
    assert "来月から時短勤務が可能です。" in letter("thank-you", forgotten="来月から時短勤務が可能")


def test_own_sentences_point_at_what_they_stand_behind() -> None:
    """Nothing comes between, and a favour leads to what came of it."""
    text = letter("thank-you", discussed="社会への貢献", impression="これは私の目標です。")
    assert (
        "お聞かせいただきました。\nこれは私の目標です。" in text or "お話を伺いました。\nこれは私の目標です。" in text
    )
    text = letter("thank-you", discussed="「三方よし」の理念", impression="まさに私の考え方です。")
    assert "「三方よし」の理念は、まさに私の考え方です。" in text
    text = letter("thank-you", discussed="数字の厳しさを正直に教えてくださった", impression="成長できると感じました")
    assert "教えてくださり、成長できると感じました。" in text


def test_a_name_is_honoured_once() -> None:
    """Whatever was typed behind it; a department is no person."""
    for given, named in (
        ("田村様", "田村様"),
        ("田村さん", "田村様"),
        ("田村", "田村様"),
        ("大村フロアリーダー", "大村フロアリーダー"),
        ("製造部の方々", "製造部の方々"),
        ("総務の皆さん", "総務の皆様"),
        ("採用チーム", "採用チームご担当者様"),
        ("新卒採用担当者", "新卒採用ご担当者様"),
        ("阿部", "阿部様"),
    ):
        assert with_honorific(given, Person(name=given)) == named


def test_places_are_called_what_they_are() -> None:
    """A university that grew from a school, and what it is to begin with an employer."""
    assert school("関西学院大学 商学部") == "関西学院大学"
    assert joining_word("北風株式会社") == "入社"
    assert joining_word("青葉総合病院") == "入職"
    assert joining_word("みなと銀行") == "入行"
    accepted = letter("offer-reply", decision="accept", company="医療法人あおぞら会", start_date=DAY)
    assert "入職日は、9月2日（水）と承知しております。" in accepted
    assert "入社" not in accepted


def test_questions_are_asked_whatever_they_lack() -> None:
    """A topic with its は is one; half a bracket ends no sentence."""
    assert ask("面談の頻度は？") == "面談の頻度について、お聞かせいただけますと幸いです。"
    assert "年収680万円(残業込み?)と承知しております。" in letter("offer-reply", terms="年収680万円(残業込み?)")
    assert "宅建を取得しました（先週合格）。" in letter("check-in", strengths="宅建を取得しました（先週合格）")
    assert "気持ちをお伝えしたく、" in letter("offer-reply", needs_time=True, reason="気持ちをお伝えしたかった")
    assert "うまく話せませんでしたが、救われました。" in letter(
        "thank-you", impression="うまく話せなかったが、救われた"
    )
    assert to_polite("ゆっくり話してくださった") == "ゆっくり話してくださいました"


def test_an_offer_is_answered_to_whom_it_may_concern() -> None:
    """An agency is asked to ask the employer; somebody who made the introduction is told."""
    agent = letter("offer-reply", recipient=AGENT, details_provided=False)
    assert "ご支援のおかげと、心より感謝しております。" in agent
    assert "先方にご確認のうえ、お教えいただけますと幸いです。" in agent
    for entries in (
        {"details_provided": True, "respond_by": DAY, "terms": "年収500万円"},
        {"details_provided": True},
        {"details_provided": False},
        {"needs_time": True, "respond_by": DAY},
        {"needs_time": True, "answer_by": DAY},
        {"requests": "年収550万円"},
        {"requests": ["年収550万円", "在宅勤務"]},
    ):
        told = letter("offer-reply", recipient=REFERRER, **entries)
        assert "内定のご報告とお礼" in told
        assert "おかげさまで、総合職の内定をいただくことができました。" in told
        assert "可能でしょうか" not in told
        assert "余地" not in told


def test_a_referrer_is_asked_what_they_may_have_heard() -> None:
    """They decide nothing, and were not in the interview."""
    first = letter("check-in", recipient=REFERRER, interview_date=DAY, discussed="企画の進め方", decision_by=DAY)
    assert "面接を受けることができ、企画の進め方について詳しくお聞かせいただきました。" in first
    assert "何かお聞き及びのことがございましたら、" in first
    again = letter("check-in", recipient=REFERRER, last_contact=DAY, interview_date=DAY, question="結果はいつですか")
    assert "結果はいつですか。" in again
    offered = letter("check-in", recipient=AGENT, respond_by=DAY)
    assert "先方に選考の見通しをご確認いただくことは可能でしょうか。" in offered
    thanks = letter("thank-you", recipient=REFERRER, discussed="更新審査")
    assert "面接では、更新審査について" in thanks
    assert "大いに助けられました。" in letter("thank-you", recipient=REFERRER, discussed="面接のコツ") or (
        "大変心強く存じました。" in letter("thank-you", recipient=REFERRER, discussed="面接のコツ")
    )


def test_an_offer_taken_back_is_answered_to_whom_it_may_concern() -> None:
    """An agency is thanked for support; a referrer is told."""
    agent = letter("rejection-reply", recipient=AGENT, outcome="rescinded")
    assert "これまでお力添えをいただきましたこと、" in agent
    told = letter("rejection-reply", recipient=REFERRER, outcome="rescinded", reason="業績悪化")
    assert "業績悪化とのことで、残念ながら取り消しとなりました。" in told
    assert "残念ながら取り消しとなりましたので、ご報告" in letter(
        "rejection-reply", recipient=REFERRER, outcome="rescinded"
    )


def test_a_sentence_that_was_cut_before_its_verb_is_ended() -> None:
    """What stops at たく or いただき stands in no clause as if it were a noun."""
    wished = letter("offer-reply", decision="accept", impression=["ぜひ貴社で働かせていただきたく"])
    assert "ぜひ貴社で働かせていただきたく存じます。" in wished
    seen = letter("thank-you", interview_date=DAY, impression=["限られた時間で多くを学ばせていただき"])
    assert "多くを学ばせていただきました。" in seen
    asked = letter("withdrawal", requests=["応募書類を破棄していただきたく"], reason="急遽お伝えできない事情が生じ")
    assert "破棄していただきたく存じます。" in asked
    assert "事情が生じ、誠に" in asked
    checked = letter("check-in", interview_date=DAY, question="選考結果のご連絡についてご確認したく")
    assert "ご確認したく、ご連絡いたしました。" in checked


def test_an_acceptance_in_own_words_is_not_said_twice() -> None:
    """What it leads to is said; the acceptance itself is the letter's."""
    returned = letter(
        "offer-reply", decision="accept", impression="謹んで内定をお受けいたしたく内定承諾書を返送いたします。"
    )
    assert "お受けいたしたく" not in returned
    assert "内定承諾書を返送いたします。" in returned
    own = "ぜひ、貴社のインターンシップに参加させていただきたく存じます。"
    joined = letter("offer-reply", decision="accept", impression=own, position="インターンシップ")
    assert joined.count("参加させていただき") == 1


def test_a_meeting_is_named_from_what_is_clarified() -> None:
    """An apology for the day of a company presentation is no answer in an interview."""
    late = letter(
        "thank-you",
        interview_date=DAY,
        format="in-person",
        clarify="本日の会社説明会では、電車の遅延により遅刻してしまい、誠に申し訳ございませんでした。",
    )
    assert "会社説明会" in late.partition("\n")[0]
    assert "面接" not in late
    assert "補足させてください" not in late
