"""A Japanese refusal in the order of its speech acts, and what a letter about an offer calls it."""

import datetime as dt
import re
from typing import Any

import pytest

from followup_kit import Person, fields, render
from followup_kit.languages.ja._joined import sort_out
from followup_kit.languages.ja._own_words import goes_on
from followup_kit.languages.ja._reasons import decided, grounds, reason_clause
from followup_kit.languages.ja._refusals import (
    apologises,
    decides,
    hope,
    join_grounds,
    looks_ahead,
    opens,
    regrets,
    tell_grounds,
    told_of_meeting,
    with_bare_thanks,
)

OKADA = Person(name="岡田 花子", family_name="岡田", title="人事部")
AGENT = Person(name="大森 翼", family_name="大森", role="agency")
MONDAY = dt.date(2026, 9, 14)
REFUSALS: tuple[tuple[str, dict[str, Any]], ...] = (("withdrawal", {}), ("offer-reply", {"decision": "decline"}))
DECIDED = "辞退させていただきたく"


def letter(kind: str, recipient: Person = OKADA, channel: str = "email", **entries: Any) -> str:
    """Return what is written from little more than these entries."""
    base = {"candidate": {"name": "山田 太郎"}, "recipient": recipient, "company": "みなと商事", "position": "総合職"}
    known = {field.name: base[field.name] for field in fields(kind) if field.name in base}
    return render(kind, known | entries, channel=channel, on=MONDAY, locale="ja").text


def in_order(said: str, *parts: str) -> bool:
    """Return whether all parts stand in a text, each once and one after the other."""
    return [said.count(part) for part in parts] == [1] * len(parts) and [*map(said.index, parts)] == sorted(
        map(said.index, parts)
    )


# The order


@pytest.mark.parametrize(("kind", "entries"), REFUSALS)
def test_the_decision_follows_the_thanks_and_what_comes_after_comes_last(kind: str, entries: dict[str, Any]) -> None:
    """Whatever the order in which the candidate wrote the sentences."""
    later = "別の機会がございましたら、ぜひ応募させていただきたいと考えております。"
    why, sorry = "家族と何度も相談いたしました。最後は私が決めました。", "ご迷惑をおかけし、申し訳ございません。"
    said = letter(kind, impression=f"{later}{sorry}{why}", **entries)
    assert in_order(said, "誠にありがとうございました。", DECIDED, "最後は私が決めました。", sorry, later, "ご発展")
    assert "ご縁" not in said
    assert said.count("申し訳") == 1


def test_an_agent_is_told_last_that_the_search_goes_on() -> None:
    """With regards in the same sentence, and no farewell."""
    own = "ご紹介いただいたにもかかわらず申し訳ございません。引き続き他の求人については前向きに検討しております。"
    said = letter("withdrawal", AGENT, impression=own, stay_connected=False)
    assert in_order(
        said, DECIDED, "申し訳ございません。", "お伝えいただけますと", "前向きに検討しておりますので、どうぞ"
    )
    assert "ご活躍" not in said
    assert said.count("よろしく") == 1
    assert hope(("検討しております。",), agency=False) == "検討しております。"


def test_what_one_met_with_stays_with_the_thanks_and_the_rest_is_of_the_decision() -> None:
    """A sentence of regret, a comparison or a plan explains it."""
    assert told_of_meeting("社員の皆様のお話は印象的でした。")
    assert not told_of_meeting("面接で伺った働き方とは異なると感じました。")
    assert not told_of_meeting("上司から慰留されました。")
    said = letter("withdrawal", impression="静けさに驚きました。上司から慰留されました。")
    assert in_order(said, "驚きました。", DECIDED, "慰留されました。")


def test_a_wish_for_something_else_is_a_reason_and_stays() -> None:
    """Only what wants the employer's own position is over."""
    own = "やはり開発の仕事に挑戦したいという気持ちが勝りました。"
    for kind, entries in REFUSALS:
        assert own in letter(kind, impression=own, **entries)
        assert "貴社で働きたい" not in letter(kind, impression="貴社で働きたいと考えております。", **entries)


@pytest.mark.parametrize(
    ("line", "ahead"),
    [
        ("次回開催の際はぜひ参加したいです。", True),
        ("一消費者として今後も貴社を応援しております。", True),
        ("今後は研究に専念したいと考えております。", False),
        ("今後のキャリアを考え、決めました。", False),
        ("別の機会をいただき、感謝しております。", False),
    ],
)
def test_what_may_come_after_is_told_from_plans_and_thanks(line: str, ahead: bool) -> None:
    """A plan of the candidate's own is a reason."""
    assert looks_ahead(line) is ahead


# Nothing twice


def test_own_thanks_for_the_offer_are_the_thanks() -> None:
    """The position is then named where it is declined."""
    own = "内定のご連絡をいただき、ありがとうございました。"
    said = letter("offer-reply", decision="decline", impression=f"{own}条件面のご配慮にも感謝しております。")
    assert in_order(said, own, "総合職の内定を辞退", "条件面のご配慮にも感謝")
    assert said.count("ありがとうございました") == 1
    dated = letter("offer-reply", decision="decline", impression=own, offered_on=dt.date(2026, 9, 8), reason="転居")
    assert "9月8日（火）にご連絡をいただきました総合職の内定を辞退" in dated
    because = letter("offer-reply", decision="decline", impression=f"{own}申し訳ありません。", reason="私の都合により")
    assert "誠に勝手ながら、私の都合により、総合職の内定を辞退" in because


def test_own_thanks_to_an_agent_are_the_thanks() -> None:
    """Whatever they are for."""
    own = "今回の転職活動では大変お世話になりました。心より感謝申し上げます。"
    said = letter("offer-reply", AGENT, decision="decline", impression=own, chosen="他社の内定", stay_connected=False)
    assert in_order(said, "お世話になりました。\n心より感謝申し上げます。", DECIDED, "大森様の益々のご活躍")
    assert "ご支援をいただき" not in said
    assert not opens("採用に関わってくださった皆様に感謝しております。", agency=False, of_offer=True)
    assert opens("ご対応に感謝しております。", agency=True, of_offer=True)
    assert not opens("ご対応に感謝しております。", agency=False, of_offer=True)


def test_thanks_for_an_interview_whose_day_is_named_come_at_the_end() -> None:
    """The letter's own name the day."""
    own = "選考の機会をいただき、感謝しております。"
    held = letter("withdrawal", interviewed=True, interview_date=dt.date(2026, 9, 9), impression=own)
    assert in_order(held, "先日は総合職の面接の機会をいただき", DECIDED, own)
    assert in_order(letter("withdrawal", impression=own), own, "総合職の選考を辞退")


def test_an_own_decision_is_the_decision() -> None:
    """With its grounds before it, unless it has a cause of its own; an apology in it is the apology."""
    own = "誠に申し訳ございませんが、内定を辞退させていただきたく存じます。"
    said = letter("offer-reply", decision="decline", reason="転居のため", impression=own)
    assert f"転居のため、{own}" in said
    assert said.count("申し訳") == said.count("辞退させて") == 1
    assert join_grounds("転居のため、辞退いたします。", "異動のため、") == "転居のため、辞退いたします。"
    assert join_grounds("辞退いたします。", "異動により") == "異動により、辞退いたします。"
    assert join_grounds("", "異動により") == ""
    apart = "ご紹介いただいた企業ですが、辞退いたします。"
    assert join_grounds(apart, "異動により") == apart
    assert tell_grounds(apart, "他社を選びましたので、") == "他社を選びました。"
    assert tell_grounds(apart, "遠いため、他社を選び、") == "遠いため、他社を選びました。"
    assert tell_grounds(apart, "異動により") == "異動によるものです。"
    assert tell_grounds(apart, "転居のため、") == "転居のためです。"
    assert tell_grounds(apart, "家族と話し合って、") == tell_grounds("", "異動により") == ""
    chose = letter("offer-reply", AGENT, decision="decline", impression=apart, chosen="他社", reason="遠い")
    assert f"{apart}\n遠いため、他社を選びました。" in chose
    booked = letter("withdrawal", AGENT, impression=apart, reason="発熱", interview_date=dt.date(2026, 9, 17))
    assert f"9月17日（木）の面接につきまして、{apart}\n発熱のためです。" in booked
    assert not decides("辞退させていただくこととなり、申し訳ございません。")
    assert "発熱のため、選考を辞退いたします。" in letter(
        "withdrawal", reason="発熱", impression="選考を辞退いたします。"
    )


def test_bare_regret_leads_to_the_decision() -> None:
    """It is no sentence that could stand alone."""
    assert regrets("大変心苦しく存じます。") == "大変心苦しいのですが、"
    assert regrets("心苦しく思っております。") == "大変心苦しいのですが、"
    assert regrets("このような結果となり、心苦しく思っております。") == ""
    for kind, entries in REFUSALS:
        said = letter(kind, impression="本当に心苦しく思っております。", reason="転居のため", **entries)
        assert "本当に心苦しいのですが、転居のため、" in said
        assert said.count("心苦し") == 1


def test_an_apology_that_only_begins_a_sentence_is_none() -> None:
    """申し訳ございませんが、… says something else."""
    assert not apologises("心苦しいのですが、今は家族を優先したいと思います。")
    assert apologises("心苦しいのですが、何卒ご容赦ください。")
    assert with_bare_thanks(["お礼を申し上げます。"]) == ["お礼を申し上げます。"]


def test_regards_of_the_candidates_own_close_the_letter() -> None:
    """In place of the letter's."""
    own = "今後、選考を受けさせていただく際はぜひよろしくお願い申し上げます。"
    letters: tuple[tuple[str, dict[str, Any]], ...] = (
        ("thank-you", {}),
        ("thank-you", {"interviewed": False, "discussed": ["研究"]}),
        ("check-in", {}),
        ("rejection-reply", {"interviewed": True}),
        ("offer-reply", {"decision": "accept"}),
        ("offer-reply", {"decision": "undecided"}),
        ("offer-reply", {"needs_time": True}),
    )
    for kind, entries in letters:
        said = letter(kind, impression=f"静けさに驚きました。{own}", **entries)
        assert len(re.findall("よろしくお願い", said)) == 1, said
        assert in_order(said, "驚きました。", own)


def test_joy_over_an_offer_does_not_name_it_again() -> None:
    """The thanks before it do."""
    said = letter("offer-reply", decision="undecided", impression="内定をいただき、本当に嬉しく思っております。")
    assert "内定をいただき、誠にありがとうございます。\n本当に嬉しく思っております。" in said
    own = "内定のお電話をいただき、ありがとうございました。"
    parts = sort_out(own, of_interview=False, of_offer=True, declined=False)
    assert (parts["impression_opening"], parts["impression"]) == (own, "")
    for decision in ("undecided", "accept"):
        assert letter("offer-reply", decision=decision, impression=own).count("ありがとう") == 1


# One cause


def test_a_cause_is_told_as_a_cause_once() -> None:
    """The other clause tells what was done for it."""
    assert grounds("通勤時間が長いため、", "地元の企業") == "通勤時間が長いため、地元の企業を選び、"
    assert grounds("", "地元の企業", weighed=True) == "地元の企業を選びましたので、"
    assert decided("転居のため、", "地元の企業をお受けすることにいたしました。", "").endswith("ことにいたし、")
    assert decided("転居のため、", "地元の企業に入る予定でおります。", "").endswith("予定でおり、")
    assert decided("転居のため、", "地元から内定をいただきました。", "").endswith("いただきまして、")
    assert reason_clause("内定をいただきましたので、活動を終えることにいたしました") == (
        "内定をいただきましたので、活動を終えることにいたし、"
    )
    assert (
        reason_clause("内定をいただいたため、活動を終えることにした") == "内定をいただいたため、活動を終えることにし、"
    )


def test_a_judgement_without_a_subject_is_of_what_was_chosen() -> None:
    """…のほうが…と判断し."""
    judged = reason_clause("自分のキャリアプランにより合致すると判断いたしました")
    assert grounds(judged, "他社からいただいた内定") == (
        "他社からいただいた内定のほうが自分のキャリアプランにより合致すると判断いたしましたので、"
    )
    assert "のほうが" not in grounds(reason_clause("両親の近くで暮らしたい"), "地元の企業")


# What it is called


def test_an_internship_is_no_offer_of_employment() -> None:
    """One takes part in it."""
    for decision, said in (
        ("accept", "謹んで参加させていただきます。"),
        ("decline", "参加を辞退"),
        ("undecided", "合格のご連絡"),
    ):
        for channel in ("email", "phone"):
            text = letter("offer-reply", channel=channel, decision=decision, position="夏季インターンシップ")
            assert not re.search("内定|入社|労働条件", text)
            assert said in text or channel == "phone"
    assert "参加を辞退" in letter(
        "offer-reply", decision="decline", position="インターン", reason="他社の内定を得たため"
    )
    assert "長期インターンの内定" in letter(
        "offer-reply", position="長期インターン", impression="内定をいただき、嬉しく思っております。"
    )


def test_a_stage_of_the_selection_is_no_offer_of_employment() -> None:
    """The candidate calls it 合格."""
    own = "最終選考に合格とのご連絡をいただき、ありがとうございました。"
    assert "総合職の選考を辞退" in letter("offer-reply", decision="decline", impression=own)
    assert "内定" not in letter("offer-reply", decision="decline", impression=own)
    assert "内定" not in letter("offer-reply", decision="accept", impression=own)


@pytest.mark.parametrize("channel", ["email", "phone", "voicemail"])
def test_a_day_within_theirs_is_no_request(channel: str) -> None:
    """Nobody begs leave to answer in time."""
    wednesday, friday = dt.date(2026, 9, 16), dt.date(2026, 9, 18)
    within: tuple[dict[str, Any], ...] = (
        {"answer_by": wednesday, "respond_by": friday},
        {"answer_by": friday, "respond_by": friday},
        {"answer_by": wednesday, "impression": "承諾の期限まで慎重に検討したいと思います。"},
    )
    for entries in within:
        said = letter("offer-reply", channel=channel, **entries)
        assert "勝手" not in said
        assert "お待ちいただ" not in said
    later = letter("offer-reply", channel=channel, answer_by=friday, respond_by=wednesday)
    assert "お待ちいただ" in later
    assert "お待ちいただ" in letter(
        "offer-reply", channel=channel, answer_by=friday, impression="期限を延ばしていただけますと幸いです。"
    )
    own = letter("offer-reply", answer_by=friday, impression="9月18日までにお返事いたします。", reason="転居のため")
    assert own.count("9月18日") == 1


def test_a_feeling_that_grew_goes_on_from_the_thought_before_it() -> None:
    """In one sentence, if it is short."""
    assert goes_on("挑戦したいと考えております。", "関心が一層強まりました。")
    assert not goes_on("挑戦したいと考えております。", "面接を通じて、関心が一層強まりました。")
    assert "挑戦したいと考えており、関心が一層強まりました。" in letter(
        "thank-you", impression="挑戦したいと考えております。関心が一層強まりました。"
    )
