"""Notes that were cut, or are no notes at all: they become the sentences that they stand for."""

import datetime as dt
from typing import Any

from followup_kit import Candidate, Person, render
from followup_kit.languages.ja._cut_sentences import finish_cut, is_cut, rejoin_sentences
from followup_kit.languages.ja._qualifications import strength
from followup_kit.languages.ja._reasons import reason_clause
from followup_kit.languages.ja._rejections import taken
from followup_kit.languages.ja._requests import as_wish
from followup_kit.languages.ja._topics import noted_topics
from followup_kit.languages.ja._trimmed_reasons import trim, without_promise

DAY = dt.date(2026, 9, 8)
AGENT = Person(name="佐藤 健", family_name="佐藤", role="agency")
REFERRER = Person(name="堀 雄介", family_name="堀", role="referrer")


def letter(message_type: str, *, channel: str = "email", **entries: Any) -> str:
    """Return a letter of little but what a test gives."""
    context = {
        "candidate": Candidate(name="山田 太郎"),
        "recipient": None,
        "company": "みなと株式会社",
        "position": "総合職",
    }
    return render(message_type, context | entries, channel=channel, locale="ja").text


def test_a_sentence_that_lacks_its_verb_gets_it() -> None:
    """The form that leads on is one of a verb where its object or subject stands before it."""
    for cut, whole in {
        "方針に深く共感し": "方針に深く共感しました",
        "姿勢に胸を打たれ": "姿勢に胸を打たれました",
        "第一志望とさせていただいており": "第一志望とさせていただいております",
        "お話をゆっくり伺い": "お話をゆっくり伺いました",
        "涙が出るほどうれしく": "涙が出るほどうれしく存じます",
        "志望の気持ちに変わりはなく": "志望の気持ちに変わりはございません",
        "ご説明が分かりやすく": "ご説明が分かりやすかったです",
        "検品の工程が忘れられず": "検品の工程が忘れられません",
        "日程の都合がつかなく": "日程の都合がつきません",
        "笑顔で迎えてくださり": "笑顔で迎えてくださいました",
        "また応募させていただければと": "また応募させていただければと存じます",
        "うまくお答えできず": "うまくお答えできませんでした",
        "ぜひ働かせていただきたいと": "ぜひ働かせていただきたいと存じます",
        "準備をせず": "準備をしませんでした",
        "この学びを今後の活動に生かし": "この学びを今後の活動に生かしてまいります",
        "応募書類を返送していただく": "応募書類を返送していただけますと幸いです",
    }.items():
        assert finish_cut(cut) == whole
        assert finish_cut(whole) == whole


def test_a_noun_gets_no_verb() -> None:
    """What looks like the form of a verb is a noun behind の, behind an attribute, or by itself."""
    for noun in (
        "お客様への気配り",
        "人に優しいものづくり",
        "チームの取り組み",
        "お客様に喜ばれる仕組み",
        "粘り強さが強み",
        "土日は休み",
        "残業は少なめ",
        "機械が好き",
        "工程の遅れ",
        "しずず",
    ):
        assert finish_cut(noun) == noun


def test_halves_of_a_sentence_are_one() -> None:
    """They are joined by a comma; the last is ended, without a conjunction that leads nowhere."""
    for noted, whole in {
        "お考えに共感し。その光景が今も目に浮かびます。": "お考えに共感し、その光景が今も目に浮かびます。",
        "お言葉が心に残り、。私もそうありたく、。": "お言葉が心に残り、私もそうありたく存じます。",
        "緊張がほぐれ。話すことができたので。": "緊張がほぐれ、話すことができた。",
        "教えていただいたこと、。忘れられない時間でした。": "教えていただいたこと、。忘れられない時間でした。",
        "もっとできるように": "もっとできるよう、努めてまいります。",
        "話されていたのが印象的で": "話されていたのが印象的でした。",
        "親しみを感じて": "親しみを感じました。",
        "お話を伺いました。": "お話を伺いました。",
        "。": "",
    }.items():
        assert rejoin_sentences(noted) == whole


def test_halves_of_a_note_are_one() -> None:
    """A verb that leads on leads to the next note, and a noun stands by itself."""
    led = letter("thank-you", strengths=["粘り強く取り組み", "最後までやり抜く"])
    assert "粘り強く取り組み、最後までやり抜くことを強みとして" in led
    parted = letter("thank-you", strengths=["学生団体で50人をまとめ", "TOEIC 900点"])
    assert "50人をまとめました。" in parted
    assert "TOEIC 900点の英語力" in parted
    caused = letter("thank-you", strengths=["Goに移行した経験があるため", "体制を整えた経験"])
    assert "Goに移行した経験や体制を整えた経験を" in caused
    learnt = letter("rejection-reply", learned=["結論から話すこと", "企業研究が足りなかったので"])
    assert "結論から話すことの大切さに気づくことができました" in learnt
    assert "企業研究が足りませんでした。" in learnt
    whole = letter("rejection-reply", learned=["経験が足りないと分かりました。", "数字で語る力の大切さ"])
    assert "数字で語る力の大切さに気づく" in whole
    topic = letter("thank-you", discussed=["お客様の声を商品に反映する取り組みが", "現場の人手不足に対して"])
    assert "お客様の声を商品に反映する取り組みや現場の人手不足について" in topic
    assert "言葉に詰まってしまい、失礼いたしました。" in letter("thank-you", clarify="言葉に詰まってしまい")
    assert "しておくべき勉強があれば、お聞かせ" in letter("thank-you", question="しておくべき勉強があれば")
    assert "自分から動ける人が欲しいと伺い" in letter(
        "thank-you", needs="自分から動ける人が欲しいとのことだったので", strengths="行動力"
    )
    assert "このようなお返事となりましたこと" in letter(
        "offer-reply", decision="decline", impression="高く評価していただいたのに"
    )
    asked = letter("offer-reply", decision="accept", requests=["必要な書類を教えていただけると"])
    assert "必要な書類を教えていただけますと幸いです。" in asked


def test_own_sentences_of_a_letter_are_whole() -> None:
    """Whatever the note, no sentence of the letter ends before its verb, nor is it told as a noun."""
    thanks = letter("thank-you", interview_date=DAY, impression=["方針に深く共感し", "力を注ぎたいと存じます。"])
    assert "方針に深く共感し、力を注ぎたいと存じます。" in thanks
    moved = letter("thank-you", interview_date=DAY, impression="姿勢に感銘を受け、", forgotten="英検のことに触れられず")
    assert "姿勢に感銘を受けました。" in moved
    assert "英検のことに触れられませんでした。" in moved
    seen = letter("thank-you", discussed="移行計画", impression="お話を伺い、意欲が高まりました。")
    assert seen.count("お話を伺") + seen.count("お聞かせ") == 1
    days = letter(
        "thank-you",
        position="インターンシップ",
        discussed="野田様にご指導いただいた「顧客視点」という考え方",
        impression="5日間を通じて、仕事の難しさを体感することができました。",
    )
    assert "考え方では" not in days


def test_a_topic_stands_behind_what_it_points_to() -> None:
    """The clause before it becomes a noun, and both keep their order."""
    assert noted_topics(["営業の役割が提案へ移りつつあること", "この変化のための研修制度"]) == (
        ["営業の役割が提案へ移りつつあること", "この変化のための研修制度"],
        [],
    )
    assert "お話というお話" not in letter("thank-you", discussed="絵本ができるまでに三年かかったというお話")


def test_a_reason_that_leads_on_leads_to_what_follows() -> None:
    """A verb needs no ため behind it, a cause may be long, and what the letter says itself is left out."""
    assert reason_clause("父が倒れ") == "父が倒れ、"
    assert is_cut("父が倒れ")
    long = "慎重に検討を重ねましたが、通勤に片道二時間を要し、長く続けることが難しいと判断いたしましたので"
    assert reason_clause(long) == f"{long}、"
    assert trim("他社に入社することとなり、ご辞退させていただきたく")[0] == "他社に入社することとなり"
    assert trim("お忙しいところ催促するようで恐縮ですが、期限が迫り")[0] == "期限が迫り"
    assert (
        without_promise("十日までにご連絡をいただけると伺っておりましたが、まだのようですので") == "まだのようですので"
    )
    due = letter(
        "check-in", decision_by=DAY, reason="8日までに結果をいただけると伺っておりましたが、まだのようでしたので"
    )
    assert due.count("伺って") == 1
    heard = letter("check-in", recipient=AGENT, reason="先方から何か聞いてますか")
    assert "先方から何かお聞き及びのことはございますでしょうか。" in heard
    told = "先週中に連絡するとのことでしたが"
    assert f"{told}、その後の選考状況を" in letter("check-in", reason=told)
    assert "でしたが、でしたが" not in letter("check-in", reason=told, decision_by=DAY)
    apart = "家族で話し合いました。勤務地を変えられません。"
    assert "勤務地を変えられません。" in letter("withdrawal", reason=apart, chosen="地元の銀行")
    assert "勤務地を変えられません。" in letter("offer-reply", decision="decline", reason=apart, chosen="地元の銀行")


def test_thanks_among_the_reasons_to_accept_are_thanks() -> None:
    """They are a sentence; what was chosen is the cause, if it came as one."""
    text = letter(
        "offer-reply",
        decision="accept",
        reason="入社日を延ばしていただけたこと、誠にありがたく",
        chosen="最も自分に合っていると感じたため",
    )
    assert "延ばしていただけたこと、誠にありがたく存じます。" in text
    assert "最も自分に合っていると感じたため、謹んで内定をお受けいたします。" in text
    assert "謹んで内定をお受けいたします。" in letter("offer-reply", decision="accept", chosen="貴社")


def test_terms_that_no_sentence_takes_are_a_list() -> None:
    """A few short ones stand in a sentence, own sentences behind the list, and what names no term nowhere."""
    long = ["年収七百八十万円", "内訳についても確認いたしました。", "住宅手当を月三万円支給し"]
    accepted = letter("offer-reply", decision="accept", terms=long)
    assert "下記のとおり確認いたしました。\n・年収七百八十万円\n・住宅手当を月三万円支給\n内訳についても" in accepted
    asked = letter("offer-reply", terms=["通勤の費用を会社が負担すること"], requests=["年収550万円"])
    assert "次のとおりと承知しております。\n・通勤の費用を会社が負担すること" in asked
    assert "条件（年収620万円、寮への入居）を確認のうえ" in letter(
        "offer-reply", decision="accept", terms=["年収620万円", "寮への入居"]
    )
    assert "処遇" not in letter("offer-reply", terms="ご提案いただいた処遇", requests="年収550万円")


def test_a_refusal_refuses_and_apologises_once() -> None:
    """A request that refuses is no request, and an apology among them is the letter's."""
    requests = ["12日の面接を辞退させていただきたく", "ご調整いただいたにもかかわらず、誠に申し訳ございません。"]
    text = letter("withdrawal", requests=requests)
    assert text.count("辞退させて") == 1
    assert text.count("申し訳ございません") == 1


def test_the_end_of_a_service_is_no_withdrawal_of_an_application() -> None:
    """An agency whose service is ended is the employer of nobody, and has nobody to tell."""
    for asked in ("貴社のサービスの利用を停止させていただきたく", "利用停止をお願いします"):
        for channel in ("email", "phone", "voicemail"):
            text = letter(
                "withdrawal", channel=channel, recipient=AGENT, position="エージェントサービス", requests=[asked]
            )
            assert "選考" not in text
            assert "先方" not in text
            assert "停止" in text
    assert "選考を辞退" in letter("withdrawal", recipient=AGENT, requests=["利用停止をお願いします"])
    assert "これまでご支援いただき" in letter(
        "withdrawal", recipient=AGENT, position="転職サービス", requests=["退会させていただきたく"]
    )


def test_a_rejection_is_answered_as_it_was_told() -> None:
    """A favour among the reasons gets thanks, what fell short an apology, and a question its name in the subject."""
    assert taken("丁寧なご連絡をいただいたこと") == "丁寧なご連絡をいただいたこと、心より感謝しております。"
    assert taken("別の方を採用なさったとのことで") == "別の方を採用なさったとのこと、承知いたしました。"
    assert taken("私の力不足で") == "私の力不足によるものと、真摯に受け止めております。"
    told = letter("rejection-reply", recipient=REFERRER, reason="ご期待に沿えなかったこと")
    assert "ご報告申し上げます。\nご期待に沿えず、誠に申し訳ございません。" in told
    assert "お礼とお伺い（" in letter("rejection-reply", question="再応募はできますか").partition("\n")[0]


def test_what_is_asked_for_is_asked_politely() -> None:
    """Whether something can be done is asked as such, and any work will do."""
    assert as_wish("在宅の日数を増やせるか確認") == "在宅の日数を増やせるか、ご確認いただけますと幸いです。"
    assert as_wish("機会があればぜひ") == "機会があれば、ぜひお声がけいただけますと幸いです。"
    assert as_wish("図録の編集のお手伝いでも") == "図録の編集のお手伝いでも、お声がけいただけますと幸いです。"


def test_a_day_that_is_only_named_is_kept() -> None:
    """Only who asks for time, or for more of it, begs leave."""
    assert "までに必ず申し上げます。" in letter("offer-reply", answer_by=DAY)
    assert "お待ちいただ" in letter("offer-reply", answer_by=DAY, needs_time=True)


def test_somebody_who_is_greeted_in_own_words_is_greeted_once() -> None:
    """Be it without the department that stands before the name."""
    text = letter("withdrawal", people=[{"name": "人事部 岡様"}], requests=["岡様にもよろしくお伝えください。"])
    assert text.count("岡様") == 1


def test_an_experience_that_was_noted_as_a_cause_is_an_experience() -> None:
    """An employer's need that a topic names already is not named again."""
    assert strength("Goに移行した経験があるため") == "Goに移行した経験"
    text = letter("thank-you", discussed="「アジア市場のシェア30%」という目標", needs="アジア市場のシェア30%")
    assert text.count("30%") == 1


def test_being_late_is_apologised_for_first() -> None:
    """It is no answer put better, so nothing announces it."""
    late = "本日の会社説明会では、遅刻してしまい、誠に申し訳ございませんでした。"
    text = letter("thank-you", interview_date=DAY, clarify=late, impression="大変勉強になりました。")
    assert "補足" not in text
    assert text.index("遅刻") < text.index("大変勉強になりました。")


def test_who_looks_back_on_all_the_days_took_part_in_the_internship() -> None:
    """It was no interview for one."""
    own = "5日間を通じて、仕事の難しさを体感することができました。"
    text = letter("thank-you", interview_date=DAY, position="サマーインターンシップ", impression=own)
    assert "インターンシップ" in text
    assert "面接" not in text
