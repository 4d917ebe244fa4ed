"""A Japanese letter tells one line of thought: a talk leads to a feeling, a reason to a refusal."""

import datetime as dt
from typing import Any

import pytest

from followup_kit import Context, Person, fields, render
from followup_kit.languages._template_strings import LINE_BREAK
from followup_kit.languages.ja._discussed import as_kept, end, heard
from followup_kit.languages.ja._joined import sort_out
from followup_kit.languages.ja._lists import list_topics
from followup_kit.languages.ja._own_words import glad_first, leads_on, look_ahead, of_the_interview
from followup_kit.languages.ja._reasons import grounds, reason_clause, refusal

OKADA = Person(name="岡田 花子", family_name="岡田", title="人事部")
TUESDAY = dt.date(2026, 5, 19)
FELT = "貴社で働きたいという思いが一層強くなりました。"
HOPED = "次の選考に進めましたら幸いです。"


def body(message_type: str, channel: str = "email", on: dt.date | None = None, place: int = 0, **entries: Any) -> str:
    """Return the body that is written from little more than these entries."""
    base = {"candidate": {"name": "山田 太郎"}, "recipient": OKADA, "company": "北風株式会社", "position": "総合職"}
    known = {field.name: base[field.name] for field in fields(message_type) if field.name in base}
    context = Context(known | entries, place=place)
    return render(message_type, context, channel=channel, on=on, locale="ja").body


# What a talk led to


@pytest.mark.parametrize(
    ("impression", "bridge"),
    [
        (FELT, "面接を通じて、"),
        ("ますます志望度が高まりました。", "面接を通じて、"),
        ("面接を通じて、意欲が高まりました。", ""),
        ("自分の考えと重なり、志望の気持ちが強くなりました。", ""),
        ("静けさに驚きました。", ""),
        ("", ""),
    ],
)
def test_a_feeling_that_nothing_leads_to_comes_of_the_interview(impression: str, bridge: str) -> None:
    """It says whence it comes, unless it does so itself or begins with something else."""
    assert of_the_interview(impression) == bridge
    assert f"{bridge}{impression}" in body("thank-you", impression=impression or None)


def test_a_talk_that_moved_somebody_leads_to_what_it_moved_in_them() -> None:
    """One sentence, if it is short enough; and what follows stands by itself."""
    said = "「地域を変える」という言葉が印象に残りました。"
    joined = f"「地域を変える」という言葉が印象に残り、{FELT}"
    assert leads_on(said, f"{FELT}{LINE_BREAK}尽力します。") == (joined, "尽力します。")
    for apart in (
        (said, "静けさに驚きました。"),
        ("楽しい時間でした。", FELT),
        (f"{'長' * 80}が印象に残りました。", FELT),
    ):
        assert leads_on(*apart) == apart
    for place in range(8):
        text = body("thank-you", discussed="「地域を変える」という言葉が印象に残った", impression=FELT, place=place)
        assert joined in text
        assert text.count(FELT) == 1


def test_a_talk_too_long_to_lead_on_in_one_form_leads_on_in_none() -> None:
    """What two of a panel get is cut the same way, however long it is."""
    seen = set()
    for length in range(1, 40):
        topics = [f"{'長' * length}事業", "「現場から始める」という言葉が印象に残った"]
        letters = [body("thank-you", discussed=topics, impression=FELT, place=place) for place in (0, 1)]
        cut = {"印象に残りました。" in letter for letter in letters}
        assert len(cut) == 1
        seen |= cut
    assert seen == {True, False}


def test_what_somebody_said_stays_in_mind_where_own_words_begin_anew() -> None:
    """特に…は、… has a subject of its own, and cannot follow を伺い、."""
    told = "社長から伺った、事業への想い"
    own = "特に「長く伴走する」という理念は、私の考えと重なるものでした。"
    assert as_kept([told], [], own) == f"{told}が、強く印象に残っております。"
    assert as_kept([told], [], "心に響きました。") == ""
    assert as_kept(["事業への想い"], [], own) == ""
    assert as_kept([told, "社風"], [], own) == ""
    assert f"{told}が、強く印象に残っております。\n{own}" in body("thank-you", discussed=[told], impression=own)


def test_a_talk_beside_something_seen_is_one_clause() -> None:
    """And it leads on like any other."""
    clause = "業務内容についてお話を伺うとともに、職場の雰囲気に触れ、"
    assert heard(["業務内容", "職場の雰囲気"]) == clause
    assert end(clause, "静けさに驚きました。") == f"{clause.removesuffix('、')}ることができました。"


def test_what_was_told_outright_is_not_run_together_with_a_topic() -> None:
    """直接冷凍惣菜事業 cannot be read; and a topic at an interview is not placed there again."""
    assert heard(["面接で直接お話を伺った、冷凍惣菜事業の今後"]) == "冷凍惣菜事業の今後について直接お話を伺い、"
    assert heard(["直接伺った、創業の想い"]) == "創業の想いを直接伺い、"
    assert heard(["説明会で伺った、新しい事業"]) == "説明会で新しい事業についてお話を伺い、"
    assert heard(["工場見学で拝見した製造ライン"]) == "工場見学で製造ラインを拝見し、"
    assert heard(["拝見した資料"]) == "資料を拝見し、"
    assert heard(["育成についてのご回答"]) == "育成についてのご回答をいただき、"


def test_two_strengths_are_named_as_one_says_them() -> None:
    """With や, as neither is the only one; and a deed whose polite form is not certain is an experience."""
    assert list_topics(["接客の経験", "語学力"]) == "接客の経験や語学力"
    assert "接客の経験や語学力" in body("thank-you", strengths=["接客の経験", "語学力"])
    assert "体制をつくった経験" in body("thank-you", strengths="体制をつくった")


# What a letter ends with


def test_a_last_hope_stands_at_the_close() -> None:
    """Behind what else the letter has to say, and nowhere else."""
    assert look_ahead(f"{FELT}{LINE_BREAK}{HOPED}") == (FELT, HOPED)
    assert look_ahead(FELT) == (FELT, "")
    for place in range(8):
        text = body("thank-you", impression=f"{FELT}{HOPED}", clarify="結論は三つです。", place=place)
        assert text.index("結論は三つです。") < text.index(HOPED)
        assert text.count(HOPED) == 1


def test_a_call_comes_first_and_says_why_one_writes_as_well() -> None:
    """Thanks for it stand as they are, and are followed by those for the offer."""
    assert sort_out("先ほどお電話でもご連絡差し上げました。", of_interview=False, of_offer=False)[
        "impression_called"
    ] == ("先ほどお電話でもご連絡差し上げましたが、改めてメールにてご連絡いたします。")
    thanks = "先ほどはお電話でお時間をいただき、ありがとうございました。"
    text = body("offer-reply", decision="accept", impression=thanks)
    assert f"{thanks}\n改めまして、このたびは、総合職の内定をいただき" in text


def test_joy_comes_before_the_acceptance_and_resolve_behind_it() -> None:
    """And nobody is glad twice."""
    glad, resolved = "大変光栄に思っております。", "入社後は精一杯努めてまいります。"
    assert glad_first(f"{glad}{LINE_BREAK}{resolved}") == (glad, resolved)
    assert glad_first(resolved) == ("", resolved)
    text = body("offer-reply", decision="accept", impression=f"{glad}{resolved}")
    assert text.index(glad) < text.index("謹んで") < text.index(resolved)
    assert text.count("光栄") == 1


def test_thanks_for_an_offer_name_its_day() -> None:
    """本日 or 先日 where that is so, else the date."""
    for days, opening in ((0, "本日は、総合職"), (3, "先日は、総合職"), (30, "5月19日（火）に総合職")):
        on = TUESDAY + dt.timedelta(days)
        assert f"{opening}の内定をいただき" in body("offer-reply", decision="accept", offered_on=TUESDAY, on=on)


# What a refusal and a change rest on


def test_a_refusal_rests_on_its_reason_and_without_one_on_having_been_considered() -> None:
    """Courtesy says so of every refusal, and claims nothing."""
    assert refusal("一身上の都合により") == "誠に勝手ながら、一身上の都合により"
    assert refusal("転居のため、") == "転居のため、誠に勝手ながら"
    assert refusal("") == "誠に勝手ながら、"
    considered = "慎重に検討いたしました結果、"
    assert f"{considered}誠に勝手ながら選考を辞退" in body("withdrawal")
    assert considered not in body("withdrawal", reason="家業を継ぎます。急な話です")
    assert f"{considered}内定を辞退" in body("offer-reply", "phone", decision="decline")


def test_what_was_chosen_is_not_named_twice() -> None:
    """別の企業 is そちら, once the reason has named it."""
    because = reason_clause("別の企業より内定をいただいたため")
    assert grounds(because, "別の企業への入社") == "別の企業より内定をいただき、そちらへの入社を決めましたので、"
    assert reason_clause("家庭の事情により勤務が難しくなった") == "家庭の事情により勤務が難しくなったため、"


def test_an_interview_that_was_arranged_is_named_beside_what_one_liked() -> None:
    """Its day is not lost in the sentence."""
    text = body("withdrawal", interview_date=TUESDAY, impression="貴社の事業に魅力を感じております。")
    assert (
        "魅力を感じておりますが、慎重に検討いたしました結果、誠に勝手ながら5月19日（火）の面接も含めて選考を辞退"
        in text
    )


def test_on_the_day_itself_a_change_is_asked_for_without_ceremony() -> None:
    """The subject says that it is today, and the letter begins with what happened."""
    text = render(
        "reschedule-request",
        {"candidate": {"name": "山田 太郎"}, "recipient": OKADA, "company": "北風株式会社", "position": "総合職"}
        | {"interview_date": TUESDAY, "reason": "体調不良"},
        channel="email",
        on=TUESDAY,
        locale="ja",
    )
    assert str(text.subject).startswith("本日の面接の日程変更のお願い")
    assert "本日予定しておりました総合職の面接につきまして、体調不良のため、" in text.body
    assert "機会をいただき" not in text.body


def test_an_open_range_of_days_is_left_to_them() -> None:
    """Nobody who has asked for any day from Monday on can be told that none of these suits."""
    text = body("reschedule-request", interview_date=TUESDAY, reason="試験", requests=["5月25日以降の日程"])
    assert "ご都合のよい日時をお知らせいただけましたら" in text
    assert "ご都合がつかないようでしたら" not in text
