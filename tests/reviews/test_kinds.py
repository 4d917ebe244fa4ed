"""Whole kinds of German and Japanese sentences, good and bad: each put into an otherwise good letter."""

import tomllib
from collections import Counter
from typing import Any

import pytest

from followup_kit.reviews import Review, review
from tests.reviews.test_probes import with_sentence, worse
from tests.support.labelled import FOLDER
from tests.support.letters import BODIES, FACTS, SUBJECTS

KINDS: dict[str, list[dict[str, Any]]] = tomllib.loads(
    FOLDER.joinpath("probes", "kinds.toml").read_text(encoding="utf-8")
)


def reviewed(language: str, body: str, message_type: str = "thank-you", **facts: Any) -> Review:
    """Review a letter of a language, with some of the facts changed."""
    draft = {"message_type": message_type, "channel": "email", "subject": SUBJECTS[language], "body": body}
    return review(draft | {"locale": language}, FACTS[language] | facts)


def severities(found: Review) -> dict[str, str]:
    """Return the severity of each code that was found."""
    return {finding.code: finding.severity for finding in found}


@pytest.mark.parametrize("language", ["de", "ja"])
def test_what_good_letters_say_raises_no_alarm(language: str) -> None:
    """Praise, trade words, other employers, deadlines of others, thanks for a refusal."""
    offenders = [
        (sentence, worse(found))
        for kind in KINDS["right"]
        if kind["locale"] == language
        for sentence in kind["sentences"]
        if worse(found := with_sentence(language, sentence, kind["message_type"]))
    ]
    assert offenders == []


@pytest.mark.parametrize("language", ["de", "ja"])
def test_every_sentence_out_of_tone_is_found_by_its_code(language: str) -> None:
    """In each way in which it is said."""
    missed = [
        (kind["code"], sentence)
        for kind in KINDS["wrong"]
        if kind["locale"] == language
        for sentence in kind["sentences"]
        if kind["code"] not in severities(with_sentence(language, sentence, kind["message_type"]))
    ]
    assert missed == []


def test_a_japanese_recipient_known_by_one_name_is_greeted_by_the_family_name() -> None:
    """Where the facts hold the full name alone; somebody else of whom one character is the same is somebody else."""
    for name, greeted, known in [
        ("中村幸子", "中村様", True),
        ("中村 幸子", "人事部 中村様", True),
        ("林幸子", "林様", True),
        ("林幸子", "人事部 林様", True),
        ("中村幸子", "中村", True),
        ("中村幸子", "田中様", False),
        ("中村幸子", "山本様", False),
    ]:
        body = BODIES["ja"].replace("中村 幸子 様", greeted)
        found = severities(reviewed("ja", body, recipient={"name": name}))
        assert ("FK102" not in found) is known, (name, greeted)


def test_an_impersonal_addressee_is_mild_where_the_recipient_is_named_below() -> None:
    """As in ``中村様のお話``."""
    body = BODIES["ja"].replace("中村 幸子 様", "採用ご担当者様")
    assert severities(reviewed("ja", body))["FK201"] == "warning"
    named = body.replace("お世話になっております。", "お世話になっております。中村様のお話が心に残りました。")
    assert severities(reviewed("ja", named))["FK201"] == "suggestion"


def test_a_signature_may_be_missing_where_a_japanese_letter_names_the_candidate() -> None:
    """In its subject, or where it begins."""
    letter = (
        "株式会社みなと電機\n中村様\n\nお世話になっております。{}本日は面接のお時間をいただき、ありがとうございました。"
    )
    for subject, introduction, severity in [
        ("データエンジニア職の面接の御礼", "", "warning"),
        ("データエンジニア職の面接の御礼", "佐藤と申します。", "suggestion"),
        ("データエンジニア職の面接の御礼", "佐藤美咲です。", "suggestion"),
        (SUBJECTS["ja"], "", "suggestion"),
    ]:
        body = letter.format(introduction)
        draft = {"message_type": "thank-you", "channel": "email", "subject": subject, "body": body, "locale": "ja"}
        assert severities(review(draft, FACTS["ja"]))["FK209"] == severity, (subject, introduction)


def test_another_company_in_a_wish_is_found_by_its_kind_alone() -> None:
    """``高見製作所様`` is a company; what stands before the form of the right one is no part of a name."""
    for wish, wrong in [
        ("高見製作所様で働きたいと存じます。", True),
        ("株式会社北斗工機で働きたいと存じます。", True),
        ("より一層株式会社みなと電機様で働きたいと存じます。", False),
        ("貴社で働きたいと存じます。", False),
    ]:
        body = BODIES["ja"].replace("お世話になっております。", f"お世話になっております。{wish}")
        assert ("FK103" in severities(reviewed("ja", body))) is wrong, wish


def test_a_particle_cannot_end_a_sentence() -> None:
    """Behind a noun a verb has to follow; ですが。 is a way of speaking."""
    for sentence, broken in [("交代を頼める者が。", True), ("貴社の技術を。", True), ("まだ先のことですが。", False)]:
        body = BODIES["ja"].replace("お世話になっております。", f"お世話になっております。{sentence}")
        assert ("FK604" in severities(reviewed("ja", body))) is broken, sentence
    assert "FK604" not in severities(reviewed("ja", f"{BODIES['ja']}\n電話は夜が。"))


def test_a_possessive_before_the_name_closes_a_german_letter() -> None:
    """``Ihre Leonie Brandt`` does without a greeting; a sentence that takes leave is almost one."""
    for close, severity in [("Ihr Jonas Feddersen", None), ("Jonas Feddersen", "suggestion")]:
        body = (
            "Sehr geehrte Frau Bürgi,\n\nherzlichen Dank für das Gespräch am 19. Mai über die neuen Rahmenverträge. "
            f"Ich käme sehr gern zu Ihnen und freue mich auf Ihre Antwort.\n\n{close}"
        )
        assert severities(reviewed("de", body)).get("FK209") == severity, close


def test_warm_greetings_go_with_a_warm_close() -> None:
    """``Lieber Herr Gruber`` and ``Liebe Grüße``, as in Austria."""
    letter = "{} Frau Bürgi,\n\nvielen Dank für Ihre Zeit.\n\nLiebe Grüße\nJonas Feddersen"
    found = {opener: severities(reviewed("de", letter.format(opener))) for opener in ("Liebe", "Sehr geehrte")}
    assert "FK501" not in found["Liebe"]
    assert found["Sehr geehrte"]["FK501"] == "warning"


def test_dates_in_subordinate_clauses_belong_to_the_interview_or_the_first_day() -> None:
    """German puts the date behind a comma, or the verb behind the place."""
    invited = BODIES["de"].replace(
        " am Dienstag, 19. Mai", ", zu dem Sie mich am 20. Mai in Ihr Haus eingeladen hatten"
    )
    assert "FK112" in severities(reviewed("de", invited))
    for day, wrong in [("15. Juni 2026", True), ("1. Juli 2026", False)]:
        body = (
            "Sehr geehrte Frau Bürgi,\n\nvielen Dank für Ihr Angebot. Ich nehme die Stelle gern an, sodass ich am "
            f"{day} bei Ihnen beginne.\n\nMit freundlichen Grüßen\nJonas Feddersen"
        )
        found = severities(reviewed("de", body, "offer-reply", decision="accept", start_date="2026-07-01"))
        assert ("FK115" in found) is wrong, day


def test_a_visit_still_to_come_is_not_before_the_interview() -> None:
    """Of two words that begin behind a date, the longer says what it is."""
    body = BODIES["ja"].replace("お世話になっております。", "お世話になっております。二次面接には、5月12日に伺います。")
    assert "FK114" in severities(reviewed("ja", body))


def test_common_slips_are_mended_and_doubled_honorifics_suggested() -> None:
    """The first are certain; the second many people write."""
    for language, sentence, said, instead, severity in [
        ("de", "Das war sehr symphatisch.", "symphatisch", "sympathisch", "warning"),
        ("de", "Ich hoffe, das Sie mich verstehen.", "hoffe, das Sie", None, "warning"),
        ("ja", "面接のお時間を割いていただき、感謝しております。積局的に学びます。", "積局的", "積極的", "warning"),
        ("ja", "部長がおっしゃられたことを覚えております。", "おっしゃられた", "おっしゃった", "suggestion"),
        ("ja", "資料を拝見させていただきました。", "拝見させていただきました", "拝見いたしました", "suggestion"),
    ]:
        found = reviewed(language, sentence)
        slips = [each for each in found if each.code == "FK605"]
        assert [
            (each.span and sentence[each.span.start : each.span.end], each.replacement, each.severity) for each in slips
        ] == [(said, instead, severity)], sentence
    assert "FK605" not in severities(reviewed("de", "Ich hoffe, das ist Ihnen recht."))


def test_a_placeholder_that_is_the_candidates_own_name_is_none() -> None:
    """Max Mustermann may write; in the letter of somebody else he was left over."""
    body = BODIES["de"].replace("Jonas Feddersen", "Max Mustermann")
    assert "FK101" in severities(reviewed("de", body))
    assert "FK101" not in severities(reviewed("de", body, candidate={"name": "Max Mustermann"}))


def test_messages_on_linkedin_may_be_longer_than_invitations() -> None:
    """Up to twice as long they are no fault; a short question in one sentence is none either."""
    counts = Counter[str]()
    for message_type, length in [("thank-you", 450), ("thank-you", 700), ("connection-request", 450)]:
        body = ("Sehr geehrte Frau Bürgi, " + "vielen Dank für das Gespräch am 19. Mai. " * 20)[:length]
        draft = {"message_type": message_type, "channel": "linkedin", "body": body, "locale": "de"}
        counts[severities(review(draft, FACTS["de"])).get("FK401", "none")] += 1
    assert counts == {"suggestion": 1, "warning": 2}


def test_what_a_japanese_sentence_lacks_is_found_where_it_stands() -> None:
    """A word between particles, the end of a line before another sentence, the end of a formula; nothing in a name."""
    frame = "お世話になっております。"
    for code, sentence, told in [
        ("FK604", "貴重なをいただき、ありがとうございました。", "なを"),
        ("FK604", "品質管理のに生かしてまいります。", "のに"),
        ("FK604", "ぜひ皆様の住まいづくりをお手伝い\n次の選考のご連絡をお待ちしております。", ""),
        ("FK604", "何卒よろしくお願\n\nお返事をお待ちしております。", "お願"),
        ("FK605", "お役に立ちたいと考えておりmす。", "m"),
        ("FK605", "一言「おりmす」と書かれていました。", None),
        ("FK601", "設備にには驚きました。", "にに"),
    ]:
        body = BODIES["ja"].replace(frame, f"{frame}\n\n{sentence}", 1)
        found = [each for each in reviewed("ja", body) if each.code == code]
        spans = [body[each.span.start : each.span.end] for each in found if each.span]
        assert spans == ([] if told is None else [told]), (sentence, spans)
    assert "FK604" not in severities(reviewed("ja", "中村 幸子 様"))


def test_a_promise_of_the_reader_that_is_repeated_demands_nothing() -> None:
    """``お知らせくださるとのこと`` is what they said, ``お知らせください`` what is demanded."""
    for sentence, demands in [
        ("24日までに結果をお知らせくださるとのことでしたが、いかがでしょうか。", False),
        ("24日までに結果をお知らせくださるとのことでした。", False),
        ("24日までに結果をお知らせください。", True),
    ]:
        body = BODIES["ja"].replace("お世話になっております。", f"お世話になっております。{sentence}", 1)
        assert ("FK512" in severities(reviewed("ja", body, "check-in"))) is demands, sentence
