"""Letters in Japanese: 様 after names, the addressee on lines of their own, keigo, and no blank between sentences."""

import datetime as dt
import re
from typing import Any

import attrs
import pytest

from followup_kit import (
    DEFAULT_CATALOG,
    Candidate,
    Channel,
    Context,
    MessageType,
    Person,
    explain,
    render,
    schedule_for,
)
from followup_kit._message_types import CHANNELS, FIELDS, VARIANTS
from followup_kit.languages import LINE_BREAK, _resources
from followup_kit.languages.ja import CONVENTIONS
from tests.support.samples import INTERVIEW, full, minimal

JAPANESE = CONVENTIONS("ja", "formal")
COMPANY = "北風エナジー株式会社"
CANDIDATE = Candidate(name="山田太郎", email="taro.yamada@example.org", phone="090-0000-0147")
OKADA = Person(name="岡田花子", family_name="岡田")
AGENT = Person(name="佐藤健", family_name="佐藤", role="agency")
TYPICAL: dict[str, Any] = {
    "candidate": CANDIDATE,
    "recipient": OKADA,
    "company": COMPANY,
    "position": "データエンジニア",
    "discussed": "ストリーミング基盤への移行",
    "strength": "給与システムの移行を6年間担当してきた経験",
    "forgotten": "ISO 27001の審査員資格",
    "question": "何を作らないかを、どのように決めていらっしゃいますか",
    "people": [{"name": "鈴木一郎"}, {"name": "Tom Fell"}],
    "reason": "より研究に近い職務",
}
IN_SENTENCES: dict[str, Any] = {
    "discussed": "移行の進め方を詳しく伺いました",
    "strength": "給与システムの移行を6年間担当してまいりました",
    "forgotten": "ISO 27001の審査員資格を持っております",
    "reason": "研究に近い仕事に就くため",
}
TEXTS = [
    (message_type, channel, variant)
    for message_type in MessageType
    for channel in CHANNELS[message_type]
    for variant in VARIANTS.get(message_type, (None,))
]
WIDE = r"[\u3001-\u30ff\u3400-\u9fff\uff01-\uff65]"
BLANK_BETWEEN = re.compile(rf"{WIDE} +{WIDE}")
HALF_WIDTH = re.compile(rf"{WIDE}[,.;:!?()\[\]]|[,.;:!?()\[\]]{WIDE}")
BROKEN = re.compile(r"None|\{|\}|  |[、。：／]{2}|（）|「」|^[、。）]|：$|。[？！]|\n\n\n|(\b\w+\b) \1\b", re.MULTILINE)
WESTERN = re.compile(r"敬具|Dear|Best regards|Kind regards|Sincerely|，")
BLUNT = re.compile(r"ますでしょうか|了解しました|すみません|御社様|貴社様|！|(?:である|だ)。")


def typical(message_type: str, **changes: Any) -> dict[str, Any]:
    """Return a context with every entry, in Japanese words."""
    context = full(message_type)
    return context | {name: value for name, value in (TYPICAL | changes).items() if name in context}


def least(message_type: str) -> dict[str, Any]:
    """Return a context with nothing that can be left out, to the team."""
    candidate = {"name": CANDIDATE.name}
    return minimal(message_type, candidate=candidate, recipient=None, company=COMPANY, position="データエンジニア")


def written(message_type: str, channel: str, variant: str | None) -> list[str]:
    """Return every wording of a text: with phrases, with sentences, through an agency, and with the least."""
    contexts = (
        typical(message_type),
        typical(message_type, **IN_SENTENCES),
        typical(message_type, recipient=AGENT),
        least(message_type),
    )
    return [
        render(message_type, Context(context, place=place), channel=channel, variant=variant, locale="ja").text
        for place in range(len(DEFAULT_CATALOG.wordings("ja", message_type, channel, variant)))
        for context in contexts
    ]


def person(name: str, honorific: str | None = None, family_name: str | None = None) -> Person:
    """Return somebody of whom this much is known."""
    return Person(name=name, honorific=honorific, family_name=family_name)


@pytest.mark.parametrize(
    ("recipient", "address"),
    [
        (OKADA, "岡田様"),
        (person("岡田花子"), "岡田花子様"),
        (person("岡田花子", "様", "岡田"), "岡田様"),
        (person("岡田花子", "さん", "岡田"), "岡田様"),
        (person("岡田花子", "先生", "岡田"), "岡田先生"),
        (person("岡田花子", "先生"), "岡田花子先生"),
        (person("岡田花子", "部長", "岡田"), "岡田部長"),
        (person("岡田花子", "代表取締役", "岡田"), "岡田代表取締役"),
        (person("岡田花子", "マネージャー", "岡田"), "岡田マネージャー"),
        (person("岡田花子", "部長"), "岡田花子様"),
        (person("岡田花子", "女士", "岡田"), "岡田様"),
        (person("Dana Okafor"), "Dana Okafor様"),
        (person("Dana Okafor", "Dr.", "Okafor"), "Okafor様"),
        (person("Dana Okafor", "Dr."), "Dana Okafor様"),
        (Person(name="Dana Okafor", given_name="Dana"), "Dana Okafor様"),
        (person("Suharto", "Mr."), "Suharto様"),
    ],
)
def test_a_name_is_followed_by_what_is_due_to_it(recipient: Person, address: str) -> None:
    """It is 様, or 先生, or a post after a family name; a name is never taken apart, and さん is for speech."""
    assert JAPANESE.address(recipient) == address
    assert JAPANESE.greeting(recipient, COMPANY).split(LINE_BREAK) == [COMPANY, address]
    assert JAPANESE.note_greeting(recipient) == f"{address}{LINE_BREAK}"


def test_a_team_is_addressed_as_whoever_is_in_charge() -> None:
    """In speech nobody is addressed, and the script asks for them."""
    assert JAPANESE.greeting(None, COMPANY).split(LINE_BREAK) == [COMPANY, "採用ご担当者様"]
    assert JAPANESE.note_greeting(None) == f"採用ご担当者様{LINE_BREAK}"
    assert JAPANESE.address(None) == ""


def test_people_are_listed_by_their_whole_names() -> None:
    """Two may share a family name, and every one of them has 様."""
    people = [OKADA, person("Tom Fell", "Dr.", "Fell"), person("岡田次郎", "先生", "岡田")]
    assert JAPANESE.people(people) == "岡田花子様、Tom Fell様、岡田次郎先生"


def test_an_agency_is_not_the_employer() -> None:
    """Its recruiter is not addressed at the company, nor is the company called theirs."""
    assert JAPANESE.greeting(AGENT, COMPANY) == "佐藤様"
    for channel, other in ((Channel.EMAIL, "貴社"), (Channel.PHONE, "御社"), (Channel.VOICEMAIL, "御社")):
        theirs = render("check-in", typical("check-in"), channel=channel, locale="ja").body
        through = render("check-in", typical("check-in", recipient=AGENT), channel=channel, locale="ja").body
        assert f"{other}のデータエンジニアの" in theirs
        assert f"{COMPANY}様のデータエンジニアの" in through
        assert other not in through


def test_what_to_call_the_employer_needs_an_employer() -> None:
    """A type of the host's own may have a recipient and no company."""
    fields = [field for field in FIELDS["thank-you"] if field.name == "recipient"]
    assert "kisha" not in JAPANESE.strings({"recipient": OKADA}, fields)["recipient"]


def test_a_signature_stands_between_rules_without_a_close() -> None:
    """Name, phone and email on lines of their own; the polite close is the letter's last sentence."""
    rule, *lines, again = JAPANESE.signature(CANDIDATE, COMPANY).split(LINE_BREAK)
    assert rule == again == "―" * len(rule)
    assert lines == ["山田太郎", "電話：090-0000-0147", "メール：taro.yamada@example.org"]
    assert JAPANESE.signature(Candidate(name="山田太郎"), COMPANY).split(LINE_BREAK) == [rule, "山田太郎", rule]


@pytest.mark.parametrize("locale", ["ja", "ja_JP"])
@pytest.mark.parametrize(
    ("day", "date"), [(dt.date(2026, 3, 3), "3月3日（火）"), (dt.date(2026, 12, 31), "12月31日（木）")]
)
def test_a_date_names_the_day_of_the_week_and_never_the_year(locale: str, day: dt.date, date: str) -> None:
    """Its brackets are as wide as the text around them."""
    assert CONVENTIONS(locale, "formal").date(day) == date


@pytest.mark.parametrize(
    ("given", "phrase"),
    [
        ("ストリーミング基盤への移行", "ストリーミング基盤への移行"),
        ("ストリーミング基盤への移行。", "ストリーミング基盤への移行"),
        ("the move to streaming.", "the move to streaming"),
        ("I told you about it.", "I told you about it"),
        ("ISO 27001の資格", "ISO 27001の資格"),
        ("仕事のやりがい", "仕事のやりがい"),
        ("働き方の違い", "働き方の違い"),
        ("育児との両立の難しさ", "育児との両立の難しさ"),
        ("移行の進めかた", "移行の進めかた"),
        ("業界のこれから", "業界のこれから"),
        ("もう一つ", "もう一つ"),
        ("駅の近く", "駅の近く"),
        ("何を作らないかをどう決めるか", "何を作らないかをどう決めるか"),
        ("移行を主導した", "移行を主導したこと"),
        ("移行に取り組んだ", "移行に取り組んだこと"),
        ("障害を防いだ", "障害を防いだこと"),
        ("監査対応を任されている", "監査対応を任されていること"),
        ("仕組みから学ぶ", "仕組みから学ぶこと"),
        ("技術で社会に貢献するという", "技術で社会に貢献するということ"),
        ("長く働く", "長く働くこと"),
        ("数字に強い。", "数字に強いこと"),
        ("会議が少ない", "会議が少ないこと"),
        ("対話が大切だ", "対話が大切であること"),
        ("経験の違いだ", "経験の違いであること"),
    ],
)
def test_a_phrase_is_a_noun_or_becomes_one(given: str, phrase: str) -> None:
    """Plain speech would break the tone of a letter as a sentence, so it is made a noun with こと."""
    assert JAPANESE.free_text(given) == (phrase, "")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("移行を主導しました", "移行を主導しました。"),
        ("移行を主導しました。", "移行を主導しました。"),
        ("移行を主導しました.", "移行を主導しました。"),
        ("監査の資格を持っております", "監査の資格を持っております。"),
        ("興味深いお話でしたね", "興味深いお話でしたね。"),
        ("どのように決めていますか?", "どのように決めていますか？"),
        ("とても楽しかったです!", "とても楽しかったです！"),
        ("移行が終わった。次は監視だ", "移行が終わった。次は監視だ。"),
        ("研究に近い仕事に就くため", "研究に近い仕事に就くためです。"),
        ("地元に戻るから。", "地元に戻るからです。"),
        ("研究に専念したい", "研究に専念したいと考えております。"),
    ],
)
def test_a_sentence_is_polite_and_has_its_stop(given: str, sentence: str) -> None:
    """It is known by です, ます and their kin; a reason or a wish is completed."""
    assert JAPANESE.free_text(given) == ("", sentence)


def test_nothing_but_punctuation_is_nothing() -> None:
    """A template sees it as left out."""
    assert JAPANESE.free_text("。") == ("", "")


@pytest.mark.parametrize(
    ("given", "question"),
    [
        ("どのように決めていますか", "どのように決めていますか。"),
        ("どのように決めていますか？", "どのように決めていますか。"),
        ("どのように決めていますか?", "どのように決めていますか。"),
        ("決め方を教えてください", "決め方を教えてください。"),
        ("移行が終わったと伺いました。次は何をなさいますか", "移行が終わったと伺いました。次は何をなさいますか。"),
        ("どのように決めているか", "どのように決めているか、お聞かせいただけないでしょうか。"),
        ("どのように決めている？", "どのように決めているか、お聞かせいただけないでしょうか。"),
        ("どうやって決めるの？", "どうやって決めるのか、お聞かせいただけないでしょうか。"),
        ("何が大切だ？", "何が大切か、お聞かせいただけないでしょうか。"),
        ("何を作らないかの決め方", "何を作らないかの決め方についてお聞かせいただけないでしょうか。"),
        ("How do you decide?", "How do you decide?"),
        ("How do you decide", "How do you decide?"),
    ],
)
def test_a_question_is_asked_politely(given: str, question: str) -> None:
    """Whether it came in polite or plain words, or as a topic; か needs no question mark."""
    assert JAPANESE.question(given) == question


@pytest.mark.parametrize(("message_type", "channel", "variant"), TEXTS)
def test_every_text_is_set_as_japanese_is(message_type: str, channel: str, variant: str | None) -> None:
    """No blank between sentences, no mark of the wrong width, no gap, whatever is given or left out."""
    for text in written(message_type, channel, variant):
        words = text.removeprefix("Subject: ")
        for flaw in (BLANK_BETWEEN, HALF_WIDTH, BROKEN, WESTERN, BLUNT):
            assert not flaw.search(words), text


@pytest.mark.parametrize(("message_type", "channel", "variant"), TEXTS)
def test_what_is_given_is_said(message_type: str, channel: str, variant: str | None) -> None:
    """With typical values no text is so long that it has to leave out what was discussed, or a number to call."""
    used = {field.name for field in FIELDS[message_type] if not field.channels or channel in field.channels}
    for place in range(len(DEFAULT_CATALOG.wordings("ja", message_type, channel, variant))):
        context = Context(typical(message_type), place=place)
        body = render(message_type, context, channel=channel, variant=variant, locale="ja").body
        if "discussed" in used:
            assert TYPICAL["discussed"] in body
        if channel == Channel.VOICEMAIL:
            assert body.startswith("山田太郎と申します。")
            assert re.search(r"090-0000-0147(?:です|までお願いいたします)。失礼いたします。$", body)


@pytest.mark.parametrize(("message_type", "channel", "variant"), TEXTS)
def test_the_company_is_named_or_called_by_the_right_word(message_type: str, channel: str, variant: str | None) -> None:
    """It is 貴社 in writing and 御社 in speech, never the other way round."""
    wrong = "貴社" if channel in (Channel.PHONE, Channel.VOICEMAIL) else "御社"
    assert all(wrong not in text for text in written(message_type, channel, variant))


@pytest.mark.parametrize(
    ("message_type", "channel", "variant"), [text for text in TEXTS if len(DEFAULT_CATALOG.wordings("ja", *text)) > 1]
)
def test_no_two_wordings_share_a_sentence(message_type: str, channel: str, variant: str) -> None:
    """Members of one panel may lay their letters side by side."""
    seen: set[str] = set()
    for name, source in _resources.templates("ja").items():
        if not name.startswith(f"{message_type}.{channel}.{variant}."):
            continue
        plain = re.sub(r"\{\{.*?\}\}", "…", re.sub(r"\{%.*?%\}", "\n", source))
        sentences = {line for line in plain.split("\n") if line.endswith("。")}
        assert not sentences & seen, name
        seen |= sentences


def test_a_plan_is_explained_in_japanese() -> None:
    """People and teams have 様, and what to do comes first."""
    explained = [explain(step, "ja") for step in schedule_for(attrs.evolve(INTERVIEW, interviewers=()))]
    assert any(text.startswith("採用ご担当者様にメールでお礼を伝えましょう。") for text in explained)
    assert any("人事ご担当者様に" in text for text in explained)
