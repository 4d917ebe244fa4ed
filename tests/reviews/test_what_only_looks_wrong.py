"""What good letters say that looks like a fault is left alone, and one fault is reported once."""

from typing import Any

from followup_kit import Severity, review
from followup_kit.reviews import Review

FACTS: dict[str, dict[str, Any]] = {
    "en": {
        "candidate": {"name": "Merritt Cole", "phone": "(415) 555-0186"},
        "recipient": {
            "name": "Katherine Lindgren",
            "given_name": "Katherine",
            "family_name": "Lindgren",
            "honorific": "Ms.",
        },
        "company": "Lindgren Ice Rinks",
        "position": "Ice Technician",
        "interview_date": "2026-04-07",
    },
    "de": {
        "candidate": {"name": "Pia Lorenz"},
        "recipient": {"name": "Hanna Engel", "given_name": "Hanna", "family_name": "Engel", "honorific": "Frau"},
        "company": "Kita Spatzennest",
        "position": "Erzieherin",
        "interview_date": "2026-11-10",
    },
    "ja": {
        "candidate": {"name": "森 結衣"},
        "recipient": {"name": "渡部 哲也", "given_name": "哲也", "family_name": "渡部"},
        "company": "株式会社松風設計",
        "position": "設計職",
        "interview_date": "2026-06-10",
    },
}
SUBJECTS = {"en": "Ice Technician interview", "de": "Gespräch als Erzieherin", "ja": "設計職の面接のお礼"}


def reviewed(language: str, body: str, message_type: str = "thank-you", channel: str = "email", **facts: Any) -> Review:
    """Review a draft of a language; its subject is right."""
    draft = {"message_type": message_type, "channel": channel, "body": body, "locale": language}
    if channel == "email":
        draft["subject"] = SUBJECTS[language]
    return review(draft, FACTS[language] | facts)


def worse(found: Review) -> list[str]:
    """Return the codes of what is reported as worse than a suggestion."""
    return [each.code for each in found if each.severity is not Severity.SUGGESTION]


def english(text: str) -> str:
    """Return a letter that holds a text, and is otherwise good."""
    return f"Dear Ms. Lindgren,\n\n{text}\n\nBest regards,\nMerritt Cole"


def test_who_bears_the_name_of_the_company_is_greeted_by_a_name() -> None:
    """A slip in it is one of the person, and reported once."""
    body = english("Thank you for the Ice Technician interview on April 7.").replace("Lindgren", "Lundgren")
    assert [code for code in worse(reviewed("en", body)) if code in ("FK102", "FK103")] == ["FK102"]


def test_a_look_alike_letter_is_reported_once() -> None:
    """It makes the name another word, which is no second fault."""
    body = english("Thank you for the Ice Technician interview at L\u0456ndgren Ice Rinks.")
    assert worse(reviewed("en", body)) == ["FK612", "FK402"]


def test_sentences_that_good_letters_hold_raise_no_alarm() -> None:
    """Feedback that one asks for, clauses in another order, a pet, other people's troubles as one's trade."""
    frame = "Thank you for the Ice Technician interview on April 7 at Lindgren Ice Rinks. {}"
    for sentence in (
        "I appreciate knowing where I fell short.",
        "Should I not have the certificate in time, I will send it on.",
        "Thank you for introducing me to Bob, the rink's cat.",
        "You have my number, should the ice give way.",
        "With no wish to rush you, I look forward to hearing from you.",
        "The best thing I can offer is not to be in a hurry.",
        "Many of the skaters come to me with back injuries or burnout, and I like to help them.",
        "We spoke about depression and the dark months.",
        "I could start on April 1 next year.",
        "Dr. Keogh was good enough to explain the brine pump.",
        "I heard the lawyers laugh at my sketch about the divorce lawyers.",
        "I like the part of the job where an angry caller becomes a skater who thanks you.",
        "You built a rink for people like me.",
    ):
        assert worse(reviewed("en", english(frame.format(sentence)))) == [], sentence


def test_a_name_in_the_first_sentence_greets_on_linkedin() -> None:
    """A reply there begins at once."""
    body = "Thank you for letting me know, Katherine. I would be glad to stay in touch. Best wishes, Merritt Cole"
    assert worse(reviewed("en", body, "rejection-reply", "linkedin", outcome="rejected")) == []
    nobody = body.replace(", Katherine", "")
    assert "FK201" in worse(reviewed("en", nobody, "rejection-reply", "linkedin", outcome="rejected"))


def test_a_letter_with_words_of_its_own_is_not_without_a_detail() -> None:
    """What was noted may be told in other words; a letter of stock words has none."""
    facts: dict[str, Any] = {"discussed": ["compressor noise"]}
    own = "I laughed all the way home about the zamboni, the walrus and the trombone, and the flooded brasserie."
    thanks = "Thank you for the Ice Technician interview at Lindgren Ice Rinks."
    assert worse(reviewed("en", english(f"{thanks} {own}"), **facts)) == []
    assert worse(reviewed("en", english(f"{thanks} I enjoyed it very much, and I look forward to more."), **facts))


def test_a_day_of_the_facts_may_be_of_another_year() -> None:
    """The first day of work often is; a day of next year lies before no interview."""
    accepted = (
        "{}\n\n森結衣です。内定をお受けいたします。ありがとうございます。4月1日(木)の入社まで励みます。\n\n森 結衣"
    )
    greeting = "株式会社松風設計\n渡部様"
    facts = {"decision": "accept", "outcome": "offered", "start_date": "2027-04-01"}
    assert worse(reviewed("ja", accepted.format(greeting), "offer-reply", **facts)) == []
    thanks = f"{greeting}\n\n森結衣です。6月10日は設計職の面接をしていただき、ありがとうございました。{{}}\n\n森 結衣"
    assert worse(reviewed("ja", thanks.format("来年4月1日から働けます。"))) == []
    assert "FK114" in worse(reviewed("ja", thanks.format("4月1日に面接に伺います。")))


def test_a_japanese_name_that_shares_a_character_is_another() -> None:
    """渡辺様 in a letter to 渡部様; the name of the colleague who was met is right."""
    body = (
        "株式会社松風設計\n渡部様\n\n森結衣です。設計職の面接のお時間をいただき、ありがとうございました。"
        "渡辺様のお話が印象に残りました。\n\n森 結衣"
    )
    assert worse(reviewed("ja", body)) == ["FK102"]
    assert worse(reviewed("ja", body, people=[{"name": "渡辺 一郎", "family_name": "渡辺"}])) == []
    assert worse(reviewed("ja", body.replace("渡辺様", "岡部様"))) == []


def test_a_short_family_name_says_who_calls() -> None:
    """One character may be part of any word, but not before と申します."""
    said = (
        "お忙しいところ失礼いたします。設計職の面接を受けました{}と申します。渡部様、先日はありがとうございました。"
        "選考の状況を伺いたく、お電話いたしました。"
    )
    assert "FK214" not in worse(reviewed("ja", said.format("森"), "check-in", "phone"))
    assert "FK214" in worse(reviewed("ja", said.format("応募者"), "check-in", "phone"))


def test_a_school_of_the_same_name_on_the_same_line_is_its_owner() -> None:
    """学校法人青嵐学園 青嵐高等学校 names one employer."""
    body = "学校法人青嵐学園 青嵐高等学校\n渡部先生\n\n森結衣です。面接をありがとうございました。\n\n森 結衣"
    facts = {"company": "青嵐高等学校", "position": "国語科教諭"}
    found = review(
        {
            "message_type": "thank-you",
            "channel": "email",
            "subject": "国語科教諭の面接のお礼",
            "body": body,
            "locale": "ja",
        },
        FACTS["ja"] | facts,
    )
    assert "FK103" not in {each.code for each in found}


def test_a_warm_german_close_is_at_most_a_suggestion_after_a_plain_greeting() -> None:
    """After ``Sehr geehrte`` it surprises; a plural behind a colon says no Sie; a region has its greeting."""
    body = "{}\n\nvielen Dank für das Gespräch als Erzieherin am 10. November. {}\n\n{}\nPia Lorenz"
    for greeting, text, close, codes in (
        ("Hallo Frau Engel,", "", "Liebe Grüße", []),
        ("Moin Frau Engel,", "", "Viele Grüße", []),
        ("Sehr geehrte Frau Engel,", "", "Liebe Grüße", ["FK501"]),
        ("Sehr geehrte Frau Engel,", "Liebe Grüße an Frau Lenz.", "Viele Grüße", []),
        ("Liebe Hanna,", "Eure Wahl verstehe ich: Ihr braucht jemanden, der bald anfängt. Ich danke dir.", "Gruß", []),
    ):
        found = worse(reviewed("de", body.format(greeting, text, close)))
        assert [code for code in found if code in ("FK108", "FK501")] == codes, greeting


def test_people_of_a_region_and_those_who_say_du_write_as_they_speak() -> None:
    """A suggestion to the former, nothing to the latter; slang is slang to both, and to strangers so are its forms."""
    spoken = "Ich hab mich gefreut, und das mit der Gruppe krieg ich hin."
    slang = "Die Räume sind krass, und der Hof ist saucool."
    for greeting, text, severities in (
        ("Moin Frau Engel,", spoken, {"suggestion"}),
        ("Servus Frau Engel,", spoken, {"suggestion"}),
        ("Servus Hanna, schön, dass du Zeit hattest.", spoken, set()),
        ("Moin Hanna, danke dir.", f"{spoken} Wenn's passt, komm ich am Montag.", set()),
        ("Moin Frau Engel,", slang, {"suggestion", "warning"}),
        ("Servus Hanna, schön, dass du Zeit hattest.", slang, {"warning"}),
        ("Sehr geehrte Frau Engel,", spoken, {"warning"}),
    ):
        thanks = "Das Gespräch als Erzieherin am 10. November war schön."
        body = f"{greeting}\n\n{thanks} {text}\n\nViele Grüße\nPia Lorenz"
        found = {each.severity.value for each in reviewed("de", body) if each.code == "FK501"}
        assert found == severities, (greeting, text)


def test_a_month_long_past_is_that_of_the_next_year() -> None:
    """Who writes in November is free from July on."""
    body = (
        "Sehr geehrte Frau Engel,\n\nvielen Dank für das Gespräch als Erzieherin am 10. November. {} wäre ich frei."
        "\n\nMit freundlichen Grüßen\nPia Lorenz"
    )
    for said, codes in (("Ab Juli", []), ("Ab Oktober", ["FK114"])):
        assert [code for code in worse(reviewed("de", body.format(said))) if code == "FK114"] == codes, said


def test_a_part_of_the_companys_region_is_no_other_company() -> None:
    """Where a company lies, and its association, bear its name."""
    facts = {"company": "Tourismusverband Karnische Alpen"}
    body = (
        "Guten Tag Frau Engel,\n\nvielen Dank für das Gespräch als Erzieherin. Ich würde gern mit der {} in Verbindung "
        "bleiben.\n\nViele Grüße\nPia Lorenz"
    )
    assert "FK103" not in worse(reviewed("de", body.format("Region Karnische Alpen"), **facts))
    firm = {"company": "Aerotechnik Memmingen GmbH"}
    found = worse(reviewed("de", body.format("Aerotechnik Mindelheim GmbH"), **firm))
    assert "FK103" in found


def test_an_address_holds_no_placeholder() -> None:
    """藤堂 writes from naoto.todo@example.ac.jp."""
    body = (
        "株式会社松風設計\n渡部様\n\n藤堂直人です。設計職の面接のお時間をいただき、ありがとうございました。\n\n"
        "藤堂 直人\nnaoto.todo@example.ac.jp"
    )
    facts: dict[str, Any] = {"candidate": {"name": "藤堂 直人", "email": "naoto.todo@example.ac.jp"}}
    assert "FK101" not in worse(reviewed("ja", body, **facts))
    assert "FK101" in worse(reviewed("ja", body.replace("naoto.todo@example.ac.jp", "TODO"), **facts))


def test_the_result_that_one_asks_for_is_how_things_stand() -> None:
    """Some check-ins ask for it plainly."""
    asked = english(
        "Thank you for the Ice Technician interview on April 7. Kindly tell me the result of the selection."
    )
    assert "FK210" not in worse(reviewed("en", asked, "check-in"))


def test_an_invitation_that_thanks_for_a_meeting_is_not_one_that_anybody_gets() -> None:
    """The network's own words in it are at most a suggestion."""
    body = "Hi Katherine, thanks for the demo at Lindgren Ice Rinks. I'd like to connect. Merritt Cole"
    assert "FK522" not in worse(reviewed("en", body, "connection-request", "linkedin"))


def test_a_title_that_looks_like_a_trade_is_compared_with_the_position() -> None:
    """A coder is no auditor, though no list has every trade; what only ends like one is none."""
    facts = {"position": "Clinical Auditor", "company": "St Hild's"}
    body = english("Thank you for the interview. I withdraw my application for the {} at St Hild's.")
    for said, codes in (
        ("post of clinical coder", ["FK104"]),
        ("post of clinical auditor", []),
        ("post of clinical auditor after the summer", []),
    ):
        found = worse(reviewed("en", body.format(said), "withdrawal", **facts))
        assert [code for code in found if code == "FK104"] == codes, said


def test_a_day_of_next_week_is_not_meant_for_the_interview() -> None:
    """Whoever asks for another day, and gets one on the telephone, repeats it."""
    said = (
        "おはようございます。森 結衣と申します。渡部様、熱がありますので、面接の日を改めていただけないでしょうか。"
        "ありがとうございます。では、来週月曜の10時に必ず伺います。ご迷惑をおかけして申し訳ございません。"
    )
    assert "FK112" not in worse(reviewed("ja", said, "reschedule-request", "phone"))


def test_the_months_of_austria_are_read() -> None:
    """Jänner is a month wherever German is written."""
    body = "Guten Tag Frau Engel,\n\nvielen Dank. Ginge es auch am {}, 12. Jänner?\n\nViele Grüße\nPia Lorenz"
    facts = {"interview_date": "2027-01-11"}
    assert "FK111" in worse(reviewed("de", body.format("Mittwoch"), "reschedule-request", **facts))
    assert "FK111" not in worse(reviewed("de", body.format("Dienstag"), "reschedule-request", **facts))


def test_there_is_doubled_behind_a_conjunction() -> None:
    """It may stand twice elsewhere."""
    body = english("Thank you for the Ice Technician interview at Lindgren Ice Rinks. {}")
    assert "FK601" in worse(reviewed("en", body.format("I wonder if there there is any news."), "check-in"))
    assert "FK601" not in worse(reviewed("en", body.format("While I was there there were two games.")))


def test_kana_before_the_end_of_the_companys_name_are_no_other_company() -> None:
    """「、ぜひ設計に」 says what somebody wants; a word of as many kana in the company's place names another."""
    facts = {"company": "株式会社ひさし設計"}
    body = (
        "{}\n渡部様\n\n森結衣です。面接をありがとうございました。"
        "現場の経験を生かし、ぜひ設計に加わりたく存じます。\n\n森 結衣"
    )
    assert "FK103" not in worse(reviewed("ja", body.format("株式会社ひさし設計"), **facts))
    assert "FK103" in worse(reviewed("ja", body.format("株式会社ひなた設計"), **facts))


def test_a_name_behind_any_title_wants_its_honorific() -> None:
    """教頭 and other titles that no list has stand before the name, not behind it."""
    body = "株式会社松風設計\n{}\n\n森結衣です。設計職の面接をありがとうございました。\n\n森 結衣"
    assert "FK106" in worse(reviewed("ja", body.format("教頭 渡部 哲也")))
    assert "FK106" not in worse(reviewed("ja", body.format("先日お会いした渡部 哲也")))
    assert "FK106" not in worse(reviewed("ja", body.format("教頭 渡部 哲也 様")))


JAPANESE = (
    "株式会社松風設計\n渡部様\n\n森結衣です。6月10日は設計職の面接をしていただき、ありがとうございました。{}\n\n森 結衣"
)


def test_japanese_sentences_may_end_without_their_verb() -> None:
    """Wishes, closes, afterthoughts and short ways of speaking; what has said a good deal and stops breaks off."""
    for sentence in (
        *("廊下で声をかけてくれたこと、ご報告までに。", "難しい場合はどうぞお気遣いなく。", "どうぞご安全に。"),
        *("受かったら、また応募いたします。落ちたら、そのまた翌年に。", "ご参考までに。", "お返事はお急ぎなく。"),
        *("どうぞお健やかに。", "お体にはお気をつけて。", "忘れません。絶対に。", "お世辞ではなく。"),
        *("よい週末を。", "ご自愛を。", "では、現場で。", "続きは次にお会いしたときに。", "資格は来年三月に。"),
        *("長くなりましたので、このへんで。", "勉強を続けています。毎朝五時から。", "いつか、あの階段のような仕事を。"),
        "質問は一つも思いつきませんでしたが、帰りの電車では三つも思いつきました、今さらですが。",
        "次にお目にかかるときは、もう少し字のきれいな履歴書とともに。",
    ):
        assert "FK604" not in worse(reviewed("ja", JAPANESE.format(sentence))), sentence
    for sentence in (
        "先日お預かりした図面については、すでに赤字を入れ終え、あとはお送りするだけの状態に。",
        "教わった冬場の点検の心得は、今の職場でもさっそく。",
    ):
        assert "FK604" in worse(reviewed("ja", JAPANESE.format(sentence))), sentence


def test_japanese_words_may_stand_twice() -> None:
    """Words are made so, one ends where another begins, and some are said twice with feeling or are quoted."""
    for sentence in (
        *("この問いをいただけただけでも嬉しいです。", "図面を見せていただいただけで満足です。"),
        *("現場の方々が生き生きと働いておられました。", "日に日に暑くなりますね。", "恐る恐る、屋根を外しました。"),
        *("重ね重ね、お礼を申し上げます。", "知らず知らずのうちに笑っていました。", "休み休み、階段を上りました。"),
        *("思い思いの線を引くのだと伺いました。", "途切れ途切れの答えで失礼しました。", "散り散りになった部品でした。"),
        *("本当に本当に楽しい時間でした。", "長い長い廊下が忘れられません。", "友人の友人の紹介で知りました。"),
        *("次の次の駅で降りました。", "定規などなど、数多くの道具がありました。", "どきどきどきどきしておりました。"),
        *("「座って座って」というお声でした。", "できたできたと喜びました。", "来る日も来る日も線を引きました。"),
    ):
        assert "FK601" not in worse(reviewed("ja", JAPANESE.format(sentence))), sentence
    for sentence in ("図面をを拝見しました。", "分かりやすい分かりやすいご説明でした。", "移行の移行の計画です。"):
        assert "FK601" in worse(reviewed("ja", JAPANESE.format(sentence))), sentence


def test_a_word_one_character_from_a_formula_may_be_right() -> None:
    """To ask, to congratulate or to add a particle is no slip of the pen."""
    for sentence in (
        *(
            "念のためお伺いいたします。",
            "新社屋のご竣工をお祝い申し上げます。",
            "またお誘いいたします。",
            "御願いいたします。",
        ),
        *(
            "お待ちしておりますよ。",
            "交通費は私がお払いいたします。",
            "楽しみにしておきます。",
            "ガチャガチャと音がしました。",
        ),
    ):
        assert {"FK605", "FK501"}.isdisjoint(worse(reviewed("ja", JAPANESE.format(sentence)))), sentence
    for sentence in ("お願いたします。", "お持ちいたしております。お待ちしてりおます。", "お願がいたします。"):
        assert "FK605" in worse(reviewed("ja", JAPANESE.format(sentence))), sentence


def test_a_scene_of_the_interview_argues_with_nothing() -> None:
    """Nor does one contrast beside tears; blame needs the reader's silence for its cause."""
    for sentence in (
        "正直に申しますと、少し泣きました。けれども、6月10日の最終面接で「なぜ怒らないの？」と聞かれたことは宝です。",
        "正直に申しますと、少し泣きました。けれども、課題の講評は額に入れたいほどです。",
    ):
        found = reviewed("ja", JAPANESE.format(sentence), "rejection-reply", outcome="rejected")
        assert "FK222" not in worse(found), sentence
    for sentence in (
        "悔しくて昨夜は眠れませんでした、と書くと大げさですが、一時間は眠れませんでした。",
        "興奮して夜も眠れず、朝四時から模型を作り直しました。",
        "緊張して噛みました。でも、楽しかったです。",
    ):
        assert {"FK513", "FK501"}.isdisjoint(worse(reviewed("ja", JAPANESE.format(sentence)))), sentence
    blame = "お返事がいただけないせいで、夜も眠れず、食事も喉を通りません。"
    assert "FK513" in worse(reviewed("ja", JAPANESE.format(blame), "check-in"))


def test_the_position_and_the_candidates_school_are_no_other_company() -> None:
    """They may share a word with the company's name."""
    salon = {"company": "美容室アトリエ・スズキ", "position": "美容師アシスタント"}
    hospital = {"company": "北都大学病院", "position": "臨床検査技師"}
    for facts, sentence in (
        (salon, "美容師アシスタント面接の帰りに、鋏を研ぎました。"),
        (hospital, "北都医療大学四年の森結衣です。"),
        (hospital, "北都医療大学の森結衣です。"),
        (hospital, "北都医療大学検査学科で学んでおります。"),
    ):
        text = JAPANESE.replace("株式会社松風設計", facts["company"]).replace("設計職", facts["position"])
        assert "FK103" not in worse(reviewed("ja", text.format(sentence), **facts)), sentence
        slip = text.replace(facts["company"], facts["company"][:2] + "中央病院", 1)
        assert facts is salon or "FK103" in worse(reviewed("ja", slip.format("北都中央病院で働きたいです。"), **facts))


def test_beside_the_right_day_another_is_at_most_a_suggestion() -> None:
    """It is of something else, or asked for; what was agreed is still told as it was."""
    agreed, asked = {"decision_by": "2026-06-26"}, {"outcome": "offered", "answer_by": "2026-06-26"}
    english_day = "Thank you for the Ice Technician interview on April 7 at Lindgren Ice Rinks. "
    for language, kind, facts, text in (
        ("ja", "check-in", agreed, "6月26日までとのことでしたが、6月24日までに見通しだけでも伺えますと助かります。"),
        ("ja", "check-in", agreed, "6月24日までに結果をお知らせいただけますでしょうか。"),
        ("ja", "check-in", agreed, "恐れ入りますが、6月24日までにご返事をいただけますと幸いです。"),
        ("ja", "offer-reply", asked, "6月26日までお待ちいただけますか。保育園の結果が6月25日に出ます。"),
        (
            "ja",
            "reschedule-request",
            {"reason": "裁判員"},
            "6月10日の面接の代わりに、6月12日に面接をお願いできますか。",
        ),
        ("en", "check-in", {"decision_by": "2026-04-24"}, english_day + "Could you let me know by April 22?"),
        ("en", "check-in", {"decision_by": "2026-04-24"}, english_day + "You decide by April 24; others by April 22."),
    ):
        body = JAPANESE.format(text) if language == "ja" else english(text)
        assert {"FK112", "FK113"}.isdisjoint(worse(reviewed(language, body, kind, **facts))), text
    for text in (
        "You said that you would decide by April 24. You will decide by April 22.",
        "You will decide by April 22.",
    ):
        found = reviewed("en", english(english_day + text), "check-in", decision_by="2026-04-24")
        assert "FK113" in worse(found), text


def test_what_is_for_now_does_not_hedge_what_follows_from_it() -> None:
    """A withdrawal is as clear behind "so" as alone."""
    body = english(
        "Thank you for the interview. I've decided to stay freelance for now, so please take me out of the {}."
    )
    assert "FK221" not in worse(reviewed("en", body.format("running"), "withdrawal"))
    assert "FK221" in worse(reviewed("en", body.format("picture of the ice"), "withdrawal"))
