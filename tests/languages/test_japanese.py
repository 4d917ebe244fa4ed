"""Letters in Japanese: 様 after names, the addressee on lines of their own, keigo, a line for each sentence."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import (
    DEFAULT_CATALOG,
    Candidate,
    Channel,
    Context,
    FieldKind,
    InvalidArgumentError,
    Person,
    explain,
    fields,
    render,
    schedule_for,
)
from followup_kit._message_types import FIELDS
from followup_kit.languages import LINE_BREAK, _resources
from followup_kit.languages.ja import CONVENTIONS
from followup_kit.languages.ja._discussed import end, heard, remember, talk
from followup_kit.languages.ja._phrases import (
    employer_words,
    interview_name,
    purpose,
    school,
)
from followup_kit.languages.ja._politeness import to_polite
from followup_kit.languages.ja._reasons import grounds, reason_clause
from followup_kit.languages.ja._requests import as_wish
from followup_kit.languages.ja._thank_yous import join_reaction
from followup_kit.languages.ja._trimmed_reasons import trim, without_day
from tests.support.samples import INTERVIEW

JAPANESE = CONVENTIONS("ja", "formal")
COMPANY = "北風エナジー株式会社"
POSITION = "データエンジニア"
STUDENT = Candidate(
    name="山田 太郎",
    email="taro.yamada@example.ac.jp",
    phone="090-0000-0147",
    affiliation="青葉大学 経済学部 経済学科 3年",
)
OKADA = Person(name="岡田 花子", family_name="岡田")
AGENT = Person(name="佐藤 健", family_name="佐藤", role="agency")
TUESDAY = dt.date(2026, 5, 19)
TEXTS = list(DEFAULT_CATALOG.templates("ja"))
SPOKEN = (Channel.PHONE, Channel.VOICEMAIL)

WIDE = r"[\u3001-\u30ff\u3400-\u9fff\uff01-\uff65]"
FLAWS = {
    "a blank between sentences": re.compile(rf"[。、！？] +{WIDE}|{WIDE} +[。、]"),
    "a mark of the wrong width": re.compile(rf"{WIDE}[,.;!?\[\]]|[,;!?\[\]]{WIDE}"),
    "a doubled mark": re.compile(r"[、。]{2}|。[？！]|：：|／／"),
    "an empty bracket": re.compile(r"（）|「」|【】|『』"),
    "a leftover": re.compile(r"None|\{|\}|  |\n\n\n|：$|^[、。）をにがは]", re.MULTILINE),
    "a doubled particle": re.compile(
        r"をを|にに(?!つ)|がが|はは|のの|(?<!こ)とと(?!の|も)|のため、のため|ためのため|ことこと|たくたく"
    ),
    "a doubled talk": re.compile(r"お?話のお話|お話についてのお話|お言葉についてのお話"),
    "a western close": re.compile(r"Dear|Best regards|Sincerely|，"),
    "blunt speech": re.compile(r"ますでしょうか|了解しました|すみません|御社様|貴社様|(?:である|だ)。$", re.MULTILINE),
    "a translated or self-important phrase": re.compile(
        r"ご確認になりたいこと|敬意に変わりはございません|職務を十分に果たせる|意見を交わした時間|日程を調整してお応え"
    ),
    "the employer before a job": re.compile(rf"[貴御]社の{POSITION}"),
}
"""What no letter has, by what it is."""


def strings(message_type: str, on: dt.date | None = None, **values: Any) -> Mapping[str, Any]:
    """Return what a template of a type sees of these values."""
    known = {field.name: values.get(field.name, field.default) for field in FIELDS[message_type]}
    base = {"candidate": STUDENT, "recipient": OKADA, "company": COMPANY, "position": POSITION}
    return JAPANESE.strings(known | base | values, FIELDS[message_type], on)


def least(message_type: str, **entries: Any) -> dict[str, Any]:
    """Return a context with nothing that can be left out but these entries."""
    base = {"candidate": {"name": "山田 太郎"}, "recipient": OKADA, "company": COMPANY, "position": POSITION}
    return {name: base[name] for field in fields(message_type) if (name := field.name) in base} | entries


def body(message_type: str, channel: str = "email", on: dt.date | None = None, **entries: Any) -> str:
    """Return the body that is written from little more than these entries."""
    return render(message_type, least(message_type, **entries), channel=channel, on=on, locale="ja").body


def person(name: str, honorific: str | None = None, family_name: str | None = None, **more: Any) -> Person:
    """Return somebody of whom this much is known."""
    return Person(name=name, honorific=honorific, family_name=family_name, **more)


# Names


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


@pytest.mark.parametrize(
    ("recipient", "addressee"),
    [
        (person("岡田 花子", None, "岡田", title="人事部"), "人事部 岡田様"),
        (person("岡田 花子", None, "岡田", title="営業部 部長"), "営業部 部長 岡田様"),
        (person("岡田 花子", "部長", "岡田", title="営業部 部長"), "営業部 部長 岡田様"),
        (person("岡田 花子", "先生", "岡田", title="研究科"), "研究科 岡田先生"),
        (person("Dana Okafor", None, "Okafor", title="VP Engineering"), "Okafor様"),
        (person("佐藤 健", None, "佐藤", title="転職支援部", role="agency"), "佐藤様"),
    ],
)
def test_department_and_post_stand_before_the_name(recipient: Person, addressee: str) -> None:
    """A post is not a title of address twice over, 部長様; what is not written in Japanese is left out."""
    assert JAPANESE.greeting(recipient, COMPANY).split(LINE_BREAK)[-1] == addressee


def test_a_team_is_addressed_as_whoever_is_in_charge() -> None:
    """In speech nobody is addressed, and the script asks for them."""
    assert JAPANESE.greeting(None, COMPANY).split(LINE_BREAK) == [COMPANY, "採用ご担当者様"]
    assert JAPANESE.note_greeting(None) == f"採用ご担当者様{LINE_BREAK}"
    assert JAPANESE.address(None) == ""
    assert "採用ご担当の方はいらっしゃいますか。" in body("check-in", "phone", recipient=None)


def test_people_are_listed_by_their_whole_names() -> None:
    """Two may share a family name, and every one of them has 様."""
    people = [OKADA, person("Tom Fell", "Dr.", "Fell"), person("岡田次郎", "先生", "岡田")]
    assert JAPANESE.people(people) == "岡田 花子様、Tom Fell様、岡田次郎先生"


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("高橋", "高橋様"),
        ("高橋様", "高橋様"),
        ("営業部長", "営業部長"),
        ("高橋先生", "高橋先生"),
        ("Ms. Ito", "Ms. Ito様"),
    ],
)
def test_a_superior_is_named_with_respect(given: str, written: str) -> None:
    """A post is respect enough."""
    assert strings("offer-reply", reports_to=given)["reports_to"] == written


# The employer


def test_an_agency_is_not_the_employer() -> None:
    """Its recruiter is not addressed at the company, nor is the company called theirs, whoever says it."""
    assert JAPANESE.greeting(AGENT, COMPANY) == "佐藤様"
    said = "貴社で働きたいという思いが強くなりました。"
    for channel, other in (("email", "貴社"), ("phone", "御社")):
        theirs = body("check-in", channel, impression=said)
        through = body("check-in", channel, impression=said, recipient=AGENT)
        assert f"{other}で働きたい" in theirs
        assert f"{COMPANY}様で働きたい" in through
        assert other not in through


@pytest.mark.parametrize(
    ("company", "written", "spoken"),
    [
        ("株式会社みなと", "貴社", "御社"),
        ("みなと", "貴社", "御社"),
        ("みなと銀行", "貴行", "御行"),
        ("株式会社みなと銀行", "貴社", "御社"),
        ("みなと信用金庫", "貴庫", "御庫"),
        ("みなと総合病院", "貴院", "御院"),
        ("学校法人みなと学園", "貴法人", "御法人"),
        ("みなと大学", "貴学", "御学"),
        ("みなと市役所", "貴庁", "御庁"),
        ("Acme Inc.", "貴社", "御社"),
    ],
)
def test_an_employer_is_called_by_what_it_is(company: str, written: str, spoken: str) -> None:
    """A bank is no 社; whatever says 会社 in its name is."""
    assert employer_words(company) == (written, spoken)
    assert written in render("thank-you", least("thank-you", company=company), variant="interested", locale="ja").body


def test_an_agency_is_told_whose_position_it_is() -> None:
    """It looks after many; and it is not thanked for an interview that another held."""
    text = render("check-in", least("check-in", recipient=AGENT, interview_date=TUESDAY), locale="ja")
    assert f"{COMPANY}様の{POSITION}の面接" in text.body
    assert f"{COMPANY}様の{POSITION}" in str(text.subject)
    assert "お時間をいただき" not in text.body
    assert f"{COMPANY}様の{COMPANY}様" not in body("thank-you", recipient=AGENT)


def test_what_to_call_the_employer_needs_an_employer() -> None:
    """A type of the host's own may have a recipient and no company."""
    declared = [field for field in FIELDS["thank-you"] if field.name == "recipient"]
    assert "kisha" not in JAPANESE.strings({"recipient": OKADA}, declared)["recipient"]


def test_the_candidates_own_words_call_the_employer_as_the_channel_does() -> None:
    """御社 is for speech and 貴社 for letters, whichever the candidate wrote down."""
    for said in ("御社で働くことに魅力を感じました。", "貴社で働くことに魅力を感じました。"):
        assert "貴社で働く" in body("thank-you", impression=said)
        assert "御社" not in body("thank-you", impression=said)
        assert "御社で働く" in body("thank-you", "phone", impression=said)
        assert "貴社" not in body("thank-you", "phone", impression=said)


# The candidate


def test_a_student_names_university_and_faculty() -> None:
    """In full where they introduce themselves and sign; by the university alone in the subject and on the phone."""
    seen = strings("thank-you")
    assert seen["introduction"] == "青葉大学経済学部経済学科3年の山田 太郎"
    assert seen["sender"] == "青葉大学 山田 太郎"
    assert seen["caller"] == "青葉大学の山田 太郎"
    assert "青葉大学 経済学部 経済学科 3年" in str(seen["signature"])


@pytest.mark.parametrize(("message_type", "channel", "variant"), TEXTS)
def test_every_text_names_a_students_school(message_type: str, channel: str, variant: str | None) -> None:
    """Whoever reads it has many of the same name before them; a subject names it as well."""
    for place in range(4):
        context = Context(least(message_type, candidate=STUDENT), place=place)
        message = render(message_type, context, channel=channel, variant=variant, locale="ja")
        assert "青葉大学" in message.body
        if channel == Channel.EMAIL:
            assert message.subject is not None
            assert "青葉大学 山田 太郎" in message.subject
            assert POSITION in message.subject
            assert "青葉大学経済学部経済学科3年の山田 太郎です。" in message.body


@pytest.mark.parametrize(
    ("affiliation", "name"),
    [
        ("青葉大学 経済学部 経済学科 3年", "青葉大学"),
        ("青葉大学3年", "青葉大学"),
        ("青葉工業高等専門学校 専攻科", "青葉工業高等専門学校"),
        ("株式会社みなと", "株式会社みなと"),
        ("", ""),
    ],
)
def test_a_school_is_named_without_its_faculty(affiliation: str, name: str) -> None:
    """Where there is no school in it, the whole is the name."""
    assert school(affiliation) == name


def test_a_signature_stands_between_rules_without_a_close() -> None:
    """Name, school, phone and email on lines of their own; the polite close is the letter's last sentence."""
    rule, *lines, again = JAPANESE.signature(STUDENT, COMPANY).split(LINE_BREAK)
    assert rule == again == "―" * len(rule)
    assert lines == [
        "山田 太郎",
        "青葉大学 経済学部 経済学科 3年",
        "電話：090-0000-0147",
        "メール：taro.yamada@example.ac.jp",
    ]
    assert JAPANESE.signature(Candidate(name="山田太郎"), COMPANY) == "山田太郎"


# Dates


@pytest.mark.parametrize("locale", ["ja", "ja_JP"])
@pytest.mark.parametrize(
    ("day", "date"), [(dt.date(2026, 3, 3), "3月3日（火）"), (dt.date(2026, 12, 31), "12月31日（木）")]
)
def test_a_date_names_the_day_of_the_week_and_never_the_year(locale: str, day: dt.date, date: str) -> None:
    """Its brackets are as wide as the text around them."""
    assert CONVENTIONS(locale, "formal").date(day) == date


@pytest.mark.parametrize(
    ("days", "spoken", "at"),
    [
        (None, "5月19日（火）", "5月19日（火）に"),
        (-2, "5月19日（火）", "5月19日（火）に"),
        (-1, "明日", "明日、"),
        (0, "本日", "本日、"),
        (1, "昨日", "昨日、"),
        (2, "先日", "5月19日（火）に"),
        (6, "先日", "5月19日（火）に"),
        (13, "先日", "5月19日（火）に"),
        (14, "5月19日（火）", "5月19日（火）に"),
    ],
)
def test_a_day_is_told_as_one_tells_it_on_the_day_of_writing(days: int | None, spoken: str, at: str) -> None:
    """本日 on the day itself, 昨日 on the next, 先日 within two weeks; where the day itself matters, the date."""
    on = None if days is None else TUESDAY + dt.timedelta(days)
    assert JAPANESE.day_relative_to(TUESDAY, on) == spoken
    seen = strings("thank-you", on, interview_date=TUESDAY)
    assert (seen["interview_date_at"], seen["interview_date_topic"]) == (
        at,
        f"{spoken}{'には' if '月' in spoken else 'は'}",
    )
    assert seen["interview_date_of"] == f"{spoken if spoken in ('本日', '昨日') else '5月19日（火）'}の"


def test_a_letter_of_the_same_day_says_so() -> None:
    """In the subject and in the text, and without the date beside it; without a day of writing, the date."""
    for place in range(4):
        context = Context(least("thank-you", interview_date=TUESDAY), place=place)
        message = render("thank-you", context, on=TUESDAY, locale="ja")
        assert "本日の面接" in str(message.subject)
        assert "本日" in message.body
        assert "5月19日" not in message.text
        later = render("thank-you", context, on=TUESDAY + dt.timedelta(1), locale="ja")
        assert "昨日" in later.body
        assert "本日" not in later.text
        assert "本日" not in render("thank-you", context, locale="ja").text


# The candidate's words


@pytest.mark.parametrize(
    ("plain", "polite"),
    [
        ("強く共感した", "強く共感しました"),
        ("深く考えさせられた", "深く考えさせられました"),
        ("お話を伺った", "お話を伺いました"),
        ("心に残った", "心に残りました"),
        ("日程が決まった", "日程が決まりました"),
        ("よく分かった", "よく分かりました"),
        ("間に合った", "間に合いました"),
        ("目立った", "目立ちました"),
        ("移行に取り組んだ", "移行に取り組みました"),
        ("多くを学んだ", "多くを学びました"),
        ("障害を防いだ", "障害を防ぎました"),
        ("心に響いた", "心に響きました"),
        ("チームを率いた", "チームを率いました"),
        ("移行を担当していた", "移行を担当していました"),
        ("と願っていた", "と願っておりました"),
        ("前向きに考えている", "前向きに考えております"),
        ("講義と重なっている", "講義と重なっています"),
        ("面接を行った", "面接を行いました"),
        ("現地に行った", "現地に行きました"),
        ("印象的だった", "印象的でした"),
        ("興味深かった", "興味深かったです"),
        ("時間がなかった", "時間がありませんでした"),
        ("伺えなかった", "伺えませんでした"),
        ("伺えない", "伺えません"),
        ("間に合わない", "間に合いません"),
        ("努力する", "努力します"),
        ("研究に励む", "研究に励みます"),
        ("すぐに貢献できる", "すぐに貢献できます"),
        ("地元に戻る", "地元に戻ります"),
        ("必要がある", "必要があります"),
        ("大切だ", "大切です"),
        ("大切である", "大切です"),
        ("貢献したい", "貢献したいと考えております"),
        ("会議が少ない", None),
        ("少なかった", "少なかったです"),
        ("数字に強い", None),
        ("もう一つ", None),
        ("駅の近く", None),
        ("移行の進めかた", None),
        ("ここを通った", None),
        ("現場を行った", "現場を行いました"),
        ("すぐ行った", None),
        ("悲しんだ", "悲しみました"),
        ("死んだ", None),
        ("嫌いだ", None),
        ("いいだ", None),
        ("歩い", None),
        ("遠く", None),
        ("ない", None),
        ("た", None),
    ],
)
def test_plain_speech_becomes_polite_where_its_end_is_certain(plain: str, polite: str | None) -> None:
    """A letter has no だ and no した at a sentence's end; what could be two words is left as it is."""
    assert to_polite(plain) == polite


@pytest.mark.parametrize(
    ("given", "phrase"),
    [
        ("ストリーミング基盤への移行", "ストリーミング基盤への移行"),
        ("ストリーミング基盤への移行。", "ストリーミング基盤への移行"),
        ("the move to streaming.", "the move to streaming"),
        ("ten years in the U.S. Army", "ten years in the U.S. Army"),
        ("Acme Inc.での経験", "Acme Inc.での経験"),
        ("ISO 27001の資格", "ISO 27001の資格"),
        ("「迷ったら現場に聞く。」というお言葉", "「迷ったら現場に聞く。」というお言葉"),
        ("仕事のやりがい", "仕事のやりがい"),
        ("育児との両立の難しさ", "育児との両立の難しさ"),
        ("移行の進めかた", "移行の進めかた"),
        ("業界のこれから", "業界のこれから"),
        ("もう一つ", "もう一つ"),
        ("駅の近く", "駅の近く"),
        ("何を作らないかをどう決めるか", "何を作らないかをどう決めるか"),
        ("監査対応を任されている", "監査対応を任されていること"),
        ("仕組みから学ぶ", "仕組みから学ぶこと"),
        ("技術で社会に貢献するという", "技術で社会に貢献するということ"),
        ("長く働く", "長く働くこと"),
        ("数字に強い。", "数字に強いこと"),
        ("会議が少ない", "会議が少ないこと"),
        ("対話が大切だ", "対話が大切であること"),
        ("経験の違いだ", "経験の違いであること"),
        ("。", ""),
    ],
)
def test_a_phrase_is_a_noun_or_becomes_one(given: str, phrase: str) -> None:
    """A plain clause that tells what there is is made a noun with こと."""
    assert JAPANESE.free_text(given) == (phrase, "")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("移行を主導しました", "移行を主導しました。"),
        ("移行を主導しました.", "移行を主導しました。"),
        ("移行を主導した", "移行を主導しました。"),
        ("ビジョンに共感し、強くワクワクした", "ビジョンに共感し、強くワクワクしました。"),
        ("興味深いお話でしたね", "興味深いお話でしたね。"),
        ("どのように決めていますか?", "どのように決めていますか？"),
        ("とても楽しかったです!", "とても楽しかったです！"),
        ("移行が終わった。次は監視だ", f"移行が終わりました。{LINE_BREAK}次は監視です。"),
        ("研究に近い仕事に就くため", "研究に近い仕事に就くためです。"),
        ("地元に戻るから。", "地元に戻るからです。"),
        ("研究に専念したい", "研究に専念したいと考えております。"),
    ],
)
def test_a_sentence_is_polite_and_has_its_stop(given: str, sentence: str) -> None:
    """It is known by its end; a reason or a wish is completed, and what one did is told politely."""
    assert JAPANESE.free_text(given) == ("", sentence)


def test_own_sentences_are_polite_and_stand_one_a_line() -> None:
    """What is polite stands as it is."""
    said = "志望度が高まりました。会社に貢献したい。「まだ始まりだ。」という言葉を思い返している"
    assert JAPANESE.sentences(said).split(LINE_BREAK) == [
        "志望度が高まりました。",
        "会社に貢献したいと考えております。",
        "「まだ始まりだ。」という言葉を思い返しています。",
    ]
    assert JAPANESE.sentences("I liked it.") == "I liked it."


def test_a_clause_is_what_its_field_wants() -> None:
    """What one can do is a sentence among strengths; the same words are a topic of a talk."""
    clause = "若手が企画から任される"
    assert strings("thank-you", discussed=(clause,))["discussed"] == f"{clause}こと"
    assert strings("thank-you", strengths=(clause,))["strengths_sentence"] == "若手が企画から任されます。"
    assert (
        strings("thank-you", forgotten="言い忘れた点：現場で貢献できる")["forgotten_sentence"] == "現場で貢献できます。"
    )
    assert strings("thank-you", strengths=("移行を主導しました",))["strengths_sentence"] == "移行を主導しました。"
    both = strings("thank-you", discussed=("事業内容", "刷新のお話が印象的だった"))
    assert (both["discussed"], both["discussed_sentence"]) == ("事業内容", "刷新のお話が印象的でした。")


@pytest.mark.parametrize(
    ("phrases", "noun", "clause"),
    [
        ([], "", ""),
        (["事業内容"], "事業内容についてのお話", "事業内容についてお話を伺い、"),
        (["事業内容", "募集職種"], "事業内容や募集職種についてのお話", "事業内容や募集職種についてお話を伺い、"),
        (["貴社の強み", "貴社の課題"], "貴社の強みや課題についてのお話", "貴社の強みや課題についてお話を伺い、"),
        (
            ["方針やビジョン", "社風"],
            "方針やビジョンと、社風についてのお話",
            "方針やビジョンと、社風についてお話を伺い、",
        ),
        (["体制", "どう減らすか"], "体制や、どう減らすかについてのお話", "体制や、どう減らすかについてお話を伺い、"),
        (["A", "B", "C"], "A、B、Cについてのお話", "A、B、Cについてお話を伺い、"),
        (["事業への想い"], "事業への想いについてのお話", "事業への想いについてお話を伺い、"),
        (["今後の展開について"], "今後の展開についてのお話", "今後の展開についてお話を伺い、"),
        (["新規事業の話"], "新規事業のお話", "新規事業のお話を伺い、"),
        (["新製品の開発秘話"], "新製品の開発秘話", "新製品の開発秘話を伺い、"),
        (["「お客様が先」"], "「お客様が先」というお言葉", "「お客様が先」というお言葉を伺い、"),
        (["「お客様が先」という言葉"], "「お客様が先」というお言葉", "「お客様が先」というお言葉を伺い、"),
        (
            ["研修制度", "「お客様が先」"],
            "研修制度についてのお話や、「お客様が先」というお言葉",
            "研修制度についてのお話や、「お客様が先」というお言葉を伺い、",
        ),
        (["研究への助言"], "研究へのご助言", "研究へのご助言をいただき、"),
        (["最後に頂いた質問"], "最後に頂いたご質問", "最後に頂いたご質問を通じて、"),
        (["業界に関する議論"], "業界に関する議論", "業界に関する議論をさせていただき、"),
        (["お話しいただいた戦略"], "戦略についてのお話", "戦略についてお話を伺い、"),
        (
            ["深く質問していただいたこと"],
            "深く質問していただいたこと",
            "深く質問していただいたことで、",
        ),
        (["岡田様との対話"], "岡田様との対話", "岡田様との対話を通じて、"),
        (["皆様の熱意"], "皆様の熱意", "皆様の熱意に触れ、"),
        (["工場見学"], "工場見学", "工場見学をさせていただき、"),
        (["新機能のデモ"], "新機能のデモ", "新機能のデモを拝見し、"),
        (
            ["研修制度", "新機能のデモ"],
            "研修制度についてのお話や、新機能のデモ",
            "研修制度についてお話を伺うとともに、新機能のデモを拝見し、",
        ),
    ],
)
def test_what_was_talked_about_is_heard_received_done_or_seen(phrases: list[str], noun: str, clause: str) -> None:
    """Each thing with the verb that goes with it, and a talk is not made a talk about a talk."""
    assert talk(phrases) == noun
    assert heard(phrases) == clause
    assert end(clause).startswith(re.sub("(?:を通じて|で|に触れ)、$", "", clause))
    assert end(clause).endswith("。") == bool(clause)


def test_a_plain_clause_is_told_as_a_talk() -> None:
    """It is no topic of one."""
    seen = strings("thank-you", discussed=("若手が企画から任される",))
    assert seen["discussed_heard"] == "若手が企画から任されるというお話を伺い、"
    assert strings("thank-you", discussed=("納期を守ること",))["discussed_talk"] == "納期を守ることについてのお話"


@pytest.mark.parametrize(
    ("sentence", "joined"),
    [
        ("共同事業に関心を持ちました。", "社風についてお話を伺い、特に共同事業に関心を持ちました。"),
        ("特に共同事業が印象的でした。", "社風についてお話を伺い、特に共同事業が印象的でした。"),
        (f"心に響きました。{LINE_BREAK}春です。", f"社風についてお話を伺い、特に心に響きました。{LINE_BREAK}春です。"),
        ("来年、工場を建てると伺いました。", ""),
        ("また、資料にも驚きました。", ""),
        ("春には社員が増えます。", ""),
    ],
)
def test_what_a_talk_did_to_the_candidate_follows_it_in_one_sentence(sentence: str, joined: str) -> None:
    """What is not a reaction stands alone."""
    assert join_reaction("社風についてお話を伺い、", sentence) == joined
    alone = sentence if sentence.startswith("特に") else f"特に{sentence}"
    assert join_reaction("", sentence) == (f"お話のなかで、{alone}" if joined else "")
    assert join_reaction("", "改革のお話に感動しました。") == "改革のお話に感動しました。"
    assert (
        join_reaction("制度について伺い、", "社風が特に印象的でした。") == "制度について伺い、社風が特に印象的でした。"
    )


def test_a_talk_is_not_said_to_be_what_the_candidate_says_of_it() -> None:
    """The same ending does not come twice running."""
    for said, learnt in (("大変勉強になりました。", False), ("印象に残りました。", True)):
        line = remember("社風についてのお話", said, said, learnt_first=not learnt)
        assert line.split(LINE_BREAK)[0].endswith("勉強になりました。") is learnt
    for place in range(4):
        entries = least("thank-you", discussed=["事業内容"], impression="業務への理解も増え、大変勉強になりました。")
        text = render("thank-you", Context(entries, place=place), channel="email", locale="ja").body
        assert text.count("勉強") == 1
        assert text.count("理解") == 1


@pytest.mark.parametrize(
    ("reason", "clause"),
    [
        ("", ""),
        ("他社の内定を受諾したため", "他社の内定を受諾したため、"),
        ("家庭の事情", "家庭の事情により、"),
        ("慎重に検討した結果", "慎重に検討した結果、"),
        ("研究に近い仕事", "研究に近い仕事のため、"),
        ("家族と相談したい", "家族と相談したいと考え、"),
        ("地元に戻るから", "地元に戻るため、"),
        ("体調が万全でない", "体調が万全でないため、"),
        ("他社とのご縁を感じた", "他社とのご縁を感じたため、"),
        ("両立が困難だ", "両立が困難であるため、"),
        ("実績を踏まえて", "実績を踏まえて、"),
        ("a role in research", "a role in researchのため、"),
        ("家族と相談しております", "家族と相談しておりますので、"),
        ("家賃が高いので", "家賃が高いため、"),
        ("両立が困難なので", "両立が困難なため、"),
        ("現職の年収が580万円ですので", "現職の年収が580万円のため、"),
        ("卒論の発表です", "卒論の発表のため、"),
        ("用事があるんです", "用事があるため、"),
        ("距離が遠いです", "距離が遠いため、"),
        ("他社に決まりました。遠いためです", ""),
        ("急な出張が入り、伺えません", "急な出張が入り、"),
        ("急な出張が入り、伺えない", "急な出張が入り、"),
        ("伺えない", ""),
    ],
)
def test_a_reason_leads_into_what_follows_from_it(reason: str, clause: str) -> None:
    """Whole sentences stand alone; that one cannot come is what the letter says itself."""
    assert reason_clause(reason) == clause


@pytest.mark.parametrize(
    ("reason", "chosen", "because"),
    [
        ("一身上の都合", "", "一身上の都合により"),
        ("他社への入社を決めた", "", "他社への入社を決めたため、"),
        ("他社への入社を決めた", "別の会社", "他社への入社を決めたため、"),
        ("研究を深めたい", "大学院への進学", "研究を深めたいと考え、大学院への進学を決めましたので、"),
        ("", "大学院への進学", "慎重に検討いたしました結果、大学院への進学を決めましたので、"),
        ("転居のため", "地元の企業", "転居のため、地元の企業を選び、"),
        ("", "他社への入社", "慎重に検討いたしました結果、他社への入社を決めましたので、"),
        ("家業を継ぐことになりました", "", "家業を継ぐことになりましたので、"),
        ("家業を継ぎます。急な話です", "", ""),
        ("", "", ""),
    ],
)
def test_a_withdrawal_says_why_in_the_sentence_itself(reason: str, chosen: str, because: str) -> None:
    """No reason stands behind it as a sentence with nothing to lean on."""
    assert grounds(reason_clause(reason), chosen) == because
    kinds: tuple[tuple[str, dict[str, Any]], ...] = (("withdrawal", {}), ("offer-reply", {"decision": "decline"}))
    for message_type, entries in kinds:
        for channel in ("email", "phone"):
            text = body(message_type, channel, reason=reason or None, chosen=chosen or None, **entries)
            leave = "誠に勝手ながら" if because.endswith("、") and not entries and channel == "email" else ""
            assert f"{because}{leave}{'内定' if entries else '選考'}を辞退させていただきたく" in text
            assert not re.search(r"ためでございます|ものでございます|ましました", text)


@pytest.mark.parametrize(
    ("reason", "without"),
    [
        ("面接日の5月19日はゼミの発表がある", "ゼミの発表がある"),
        ("5月19日（火）に試験が入った", "試験が入った"),
        ("当日は試験がある", "試験がある"),
        ("5月19日から入院する", "5月19日から入院する"),
        ("5月20日に試験がある", "5月20日に試験がある"),
        ("5月19日は", "5月19日は"),
    ],
)
def test_a_reason_does_not_name_the_day_again(reason: str, without: str) -> None:
    """The letter has just named it."""
    assert without_day(reason, TUESDAY) == without
    assert without_day(reason, None) == reason


def test_a_reason_does_not_apologise_before_the_letter_does() -> None:
    """The letter begs pardon itself, and knows that the notice is short."""
    assert trim("大変申し訳ないのですが、熱が出ました。申し訳ございません。") == ("熱が出ました", False)
    assert trim("熱が出た。直前の連絡になった") == ("熱が出た", True)
    assert "熱が出ましたので、お伺いすることが難しく" in body(
        "reschedule-request", reason="熱が出ました。申し訳ございません"
    )


def test_several_things_are_asked_for_in_one_sentence() -> None:
    """The same ending does not come twice running."""
    text = body("offer-reply", requests=["部署の見学", "条件通知書のご送付"])
    assert "部署の見学と、条件通知書のご送付をお願いできますと幸いです。" in text


@pytest.mark.parametrize(
    ("given", "wish"),
    [
        ("一度打ち合わせの時間をいただきたい", "一度打ち合わせのお時間をいただけますと幸いです。"),
        ("入社日を早めていただきたい", "入社日を早めていただくことは可能でしょうか。"),
        ("入社日を早めてもらいたい", "入社日を早めていただくことは可能でしょうか。"),
        ("入社日を早めてほしいです", "入社日を早めていただくことは可能でしょうか。"),
        ("面談をお願いしたいです", "面談をお願いできますと幸いです。"),
        ("給与について相談したい", "給与についてご相談させていただけますと幸いです。"),
        ("給与のご相談をしたい", "給与のご相談をさせていただけますと幸いです。"),
        ("詳しい説明を聞きたい", "詳しい説明をお聞かせいただけますと幸いです。"),
        ("残業時間を知りたい", "残業時間をお教えいただけますと幸いです。"),
        ("職場を見学したい", "職場を見学させていただけますと幸いです。"),
        ("入社日を早めたい", "入社日を早めたく、ご相談させていただけますと幸いです。"),
        ("現場の方との面談", "現場の方との面談をお願いできますと幸いです。"),
        ("面談の時間", "面談のお時間をいただけますと幸いです。"),
        ("見学の機会", "見学の機会をいただけますと幸いです。"),
        ("年収550万円", ""),
        ("残業時間", ""),
    ],
)
def test_a_wish_is_a_request_and_no_term(given: str, wish: str) -> None:
    """What is granted is asked for; what is agreed on is named."""
    assert as_wish(given) == wish


@pytest.mark.parametrize(
    ("given", "question"),
    [
        ("どのように決めていますか", "どのように決めていますか。"),
        ("どのように決めていますか？", "どのように決めていますか。"),
        ("決め方を教えてください", "決め方を教えてください。"),
        ("移行が終わったと伺いました。次は何をなさいますか", "移行が終わったと伺いました。次は何をなさいますか。"),
        ("どのように決めているか", "どのように決めているか、お聞かせいただけないでしょうか。"),
        ("どのように決めている？", "どのように決めているか、お聞かせいただけないでしょうか。"),
        ("どうやって決めるの？", "どうやって決めるのか、お聞かせいただけないでしょうか。"),
        ("何が大切だ？", "何が大切か、お聞かせいただけないでしょうか。"),
        ("何を作らないかの決め方", "何を作らないかの決め方について、お聞かせいただけますと幸いです。"),
        ("今後の手続きを伺いたい", "今後の手続きを伺いたく存じます。"),
        ("How do you decide?", "How do you decide?"),
        ("How do you decide", "How do you decide?"),
    ],
)
def test_a_question_is_asked_politely(given: str, question: str) -> None:
    """Whether it came in polite or plain words, as a topic, or as a wish; か needs no question mark."""
    assert JAPANESE.question(given) == question


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("その後の選考状況", "その後の選考状況を確認させていただきたく"),
        ("選考状況を確認したい", "選考状況を確認したく"),
        ("選考状況はいかがでしょうか", ""),
        ("いつ決まるの", ""),
        ("When?", ""),
        ("", ""),
    ],
)
def test_a_topic_is_the_purpose_of_a_check_in(question: str, wanted: str) -> None:
    """A real question is asked as such."""
    assert purpose(question) == wanted


@pytest.mark.parametrize(
    ("place", "held", "name"),
    [
        (None, None, "面接"),
        (1, None, "一次面接"),
        (2, "video", "二次面接"),
        (None, "video", "オンライン面接"),
        (None, "phone", "電話面接"),
        (None, "in-person", "面接"),
        (12, None, "面接"),
    ],
)
def test_an_interview_is_called_by_its_round_or_its_way(place: int | None, held: str | None, name: str) -> None:
    """Rounds are counted in kanji."""
    assert interview_name(place, held) == name


@pytest.mark.parametrize(
    ("impression", "interest", "joy", "resolve", "follows"),
    [
        ("監視室の静けさに驚きました。", "", "", "", ""),
        ("志望度がさらに高まりました。", "yes", "", "", "yes"),
        ("企業理解が深まり、貴社で働きたいという思いが強くなりました。", "yes", "", "", "yes"),
        ("業務への理解が深まりました。志望度も高まりました。", "yes", "", "", "yes"),
        ("大変光栄に存じます。", "", "yes", "", ""),
        ("大変勉強になりました。", "", "", "", "yes"),
        ("長く働ける会社だと感じました。", "yes", "", "", "yes"),
        ("特に制度の話が印象的でした。", "", "", "", "yes"),
        ("本日は話しやすいと感じました。", "", "", "", ""),
        ("精一杯努めてまいります。", "", "", "yes", ""),
        ("お役に立てず残念でした。", "", "", "", ""),
    ],
)
def test_a_letter_does_not_say_again_what_the_candidate_says(
    impression: str, interest: str, joy: str, resolve: str, follows: str
) -> None:
    """What an impression speaks of is left to it."""
    seen = strings("thank-you", impression=impression)
    names = ("interest", "joy", "resolve", "follows")
    assert tuple(seen[f"impression_{name}"] for name in names) == (interest, joy, resolve, follows)


def test_interest_that_was_noted_earlier_is_not_said_once_it_is_over() -> None:
    """An impression stays with the person it is of, and outlives the wish to work there."""
    said = "貴社で働きたいという思いが強くなりました。"
    kinds: tuple[tuple[str, dict[str, Any]], ...] = (
        ("thank-you", {"still_interested": False}),
        ("rejection-reply", {}),
        ("offer-reply", {"decision": "decline"}),
        ("withdrawal", {}),
    )
    for message_type, entries in kinds:
        assert "働きたい" not in body(message_type, impression=said, **entries)
        assert "驚きました。" in body(message_type, impression="監視室の静けさに驚きました。", **entries)


# Every text, around any facts

_DAYS = st.dates(TUESDAY - dt.timedelta(9), TUESDAY + dt.timedelta(30))
_WORDS: dict[str, list[str]] = {
    "discussed": [
        "基盤の移行",
        "研修に関するお話",
        "「迷ったら聞く」",
        "若手に任せる文化がある",
        "言葉の力に共感した",
        "新しい事業について伺いました。",
    ],
    "impression": [
        "監視室の静けさに驚きました。",
        "志望度がさらに高まりました。",
        "御社に貢献したい",
        "多くを学んだ。早く役に立ちたい",
    ],
    "strengths": ["基盤を三年運用した経験", "英語", "移行を主導した", "数字に強い", "The Acme Inc. project"],
    "needs": ["落ち着いて動ける人", "納期を守れること", "英語で交渉できる方が必要だと伺いました"],
    "forgotten": ["応用情報技術者の資格", "言い忘れた点：すぐに参加できる", "資格も持っております"],
    "clarify": ["二重の書き込みは避けるべきだと考えています。", "結論から申し上げるべきだった"],
    "question": ["移行の順序", "その後の選考状況", "どう決めますか", "手続きを伺いたい"],
    "can_send": ["卒業研究の概要", "ポートフォリオ"],
    "enclosed": ["成績証明書", "職務経歴書を添えました"],
    "met_at": ["採用説明会"],
    "learned": ["現場の考え方", "準備の大切さを学んだ"],
    "terms": ["初任給26万円", "勤務地は仙台", "月給は26万円です。"],
    "requests": ["給与条件：年収550万円", "9月24日（木）10:00～12:00", "入社日を早めたい"],
    "chosen": ["大学院への進学", "地元の企業に入社することにした"],
    "reason": ["家庭の事情", "研究に近い職務", "出張が決まった。直前の連絡になった", "研究を深めたい", "検討した結果"],
    "reference": ["A-118", "学校からの紹介"],
    "reports_to": ["高橋", "営業部長"],
}


def _values(field: Any) -> st.SearchStrategy[Any]:
    if field.kind is FieldKind.TEXTS:
        return st.lists(st.sampled_from(_WORDS[field.name]), min_size=1, max_size=3, unique=True)
    if field.kind is FieldKind.DATE:
        return _DAYS
    if field.kind is FieldKind.FLAG:
        return st.booleans()
    if field.kind is FieldKind.CHOICE:
        return st.sampled_from(field.choices)
    if field.kind is FieldKind.NUMBER:
        return st.integers(1, 4)
    if field.kind is FieldKind.PEOPLE:
        return st.just([{"name": "田中 翔"}, {"name": "Mei Lin"}])
    return st.sampled_from(_WORDS[field.name])


@st.composite
def letters(draw: st.DrawFn) -> tuple[Any, dict[str, Any], dt.date | None, str]:
    """Draw a text, facts that it can be written from, the day of writing, and what is written."""
    key = draw(st.sampled_from(TEXTS))
    roles = ("interviewer", "recruiter", "agency", "coordinator", "referrer")
    entries: dict[str, Any] = {
        "candidate": draw(st.sampled_from([STUDENT, Candidate(name="山田 太郎")])),
        "recipient": draw(
            st.none() | st.sampled_from(roles).map(lambda role: person("岡田 花子", None, "岡田", role=role))
        ),
        "company": COMPANY,
        "position": POSITION,
    }
    for field in FIELDS[key.message_type]:
        if field.name not in entries and draw(st.booleans()):
            entries[field.name] = draw(_values(field))
    on = draw(st.none() | _DAYS)
    context = Context(entries, place=draw(st.integers(0, 3)))
    message = render(key.message_type, context, channel=key.channel, variant=key.variant, on=on, locale="ja")
    return key, entries, on, message.text


@given(letters())
def test_no_letter_has_a_flaw_whatever_the_facts(letter: tuple[Any, dict[str, Any], dt.date | None, str]) -> None:
    """No gap, no doubled mark or particle, no blunt, translated or self-important word."""
    _, _, _, text = letter
    words = text.removeprefix("Subject: ").replace("The Acme Inc. project", "企画")
    for flaw, pattern in FLAWS.items():
        assert not pattern.search(words), (flaw, text)


_OFFERED = ("offered", "accepted")
_OVER = ("rejected", "rescinded", "withdrew", "declined")
_WROTE = (
    r"メールをお送りいたしました件|お電話を差し上げました件|ご伝言を残しました件|お手紙を差し上げました件"
    r"|ご連絡(?:を差し上げ|いたし)ました件"
)
_INTEREST = re.compile(
    r"[社様]で働きたい|[社様]で働くことができ|入社を希望|を志望して|志望する気持ち|に携わりたい|入社がかない"
)
_TERMS = r"ご提示いただきました|ご提示の条件|条件のご提示|条件もご案内|条件につきましてもご案内"

Holds = Callable[[Any, dict[str, Any], dt.date | None], bool]


def _is_short_notice(_: Any, facts: dict[str, Any], on: dt.date | None) -> bool:
    soon = on is not None and facts.get("interview_date") in (on, on + dt.timedelta(1))
    return soon or "直前" in facts.get("reason", "")


def _is_offer(key: Any, facts: dict[str, Any], _: dt.date | None) -> bool:
    about_one = key.message_type == "offer-reply" or key.variant in ("glad", "other-offer", "rescinded")
    return about_one or facts.get("outcome") in _OFFERED


CLAIMS: dict[str, tuple[str, Holds]] = {
    "it is the day of the interview": (
        r"本日(?:は[^、。]*面接|、[^。]*面接|の)",
        lambda _, facts, on: on is not None and facts.get("interview_date") == on,
    ),
    "it was yesterday": (r"昨日", lambda _, facts, on: on is not None and on - dt.timedelta(1) in facts.values()),
    "they named a day": (
        r"伺っており",
        lambda _, facts, __: bool({"decision_by", "respond_by", "terms"} & facts.keys()),
    ),
    "I wrote before": (_WROTE, lambda _, facts, __: "last_contact" in facts),
    "something was said": (
        r"印象(?:に残|深)|心に残|勉強になりました。",
        lambda _, facts, __: "discussed" in facts,
    ),
    "something is attached": (r"添付", lambda _, facts, __: "enclosed" in facts),
    "there is a number": (r"応募番号", lambda _, facts, __: facts.get("reference") == "A-118"),
    "there is another offer": (r"他社", lambda key, _, __: key.variant == "other-offer"),
    "the terms are known": (
        _TERMS,
        lambda _, facts, __: facts.get("details_provided") is True or "terms" in facts,
    ),
    "they put it off": (r"延期のご連絡", lambda _, facts, __: facts.get("cancelled_by") == "employer"),
    "the notice is short": (r"直前のご連絡", _is_short_notice),
    "they said why": (
        r"お言葉までいただき|事情をご説明",
        lambda _, facts, __: facts.get("feedback_given") is True,
    ),
    "I was introduced": (
        r"ご紹介",
        lambda _, facts, __: facts["recipient"] is not None and facts["recipient"].role == "referrer",
    ),
    "there is an offer": (r"内定", _is_offer),
    "I will start": (r"入社に向け|入社日は、", lambda _, facts, __: "start_date" in facts),
    "a round was held": (r"[一二三四]次面接", lambda _, facts, __: "round" in facts),
}
"""What a letter says only where the facts hold it: the words that say it, and when they may."""


@pytest.mark.parametrize("said", CLAIMS)
@given(letter=letters())
def test_nothing_is_said_that_the_facts_do_not_hold(
    said: str, letter: tuple[Any, dict[str, Any], dt.date | None, str]
) -> None:
    """A letter says what happened, and no more."""
    key, entries, on, text = letter
    words, holds = CLAIMS[said]
    if re.search(words, text):
        assert holds(key, entries, on), (said, text)


@given(letters())
def test_nobody_wants_what_is_over(letter: tuple[Any, dict[str, Any], dt.date | None, str]) -> None:
    """No interest after a withdrawal, a refusal or a rejection, nor by somebody who no longer wants the position."""
    key, entries, _, text = letter
    over = entries.get("outcome") in _OVER or entries.get("still_interested") is False
    if (
        key.variant in ("farewell", "decline", "interviewed", "not-interviewed", "rescinded")
        or key.message_type == "withdrawal"
        or (key.variant == "helped" and over)
    ):
        assert not _INTEREST.search(text), text


@given(letters())
def test_nothing_is_told_of_an_interview_that_was_not_held(
    letter: tuple[Any, dict[str, Any], dt.date | None, str],
) -> None:
    """Neither thanks for it nor its name."""
    key, entries, _, text = letter
    if entries.get("interviewed") is False and key.message_type in ("check-in", "connection-request"):
        assert "面接" not in text, text
    if key.variant == "not-interviewed":
        assert "面接" not in text, text


@given(letters())
def test_a_text_keeps_to_the_length_of_its_channel(letter: tuple[Any, dict[str, Any], dt.date | None, str]) -> None:
    """Counted in characters: a card, a message on a machine, a note on LinkedIn."""
    key, _, _, text = letter
    most = {"card": 200, "voicemail": 150, "linkedin": 300 if key.variant == "full" else 200}.get(key.channel, 1500)
    assert len(text) <= most


# Single texts


@pytest.mark.parametrize(("message_type", "channel", "variant"), TEXTS)
def test_the_company_is_called_by_the_right_word(message_type: str, channel: str, variant: str | None) -> None:
    """It is 貴社 in writing and 御社 in speech, never the other way round."""
    wrong = "貴社" if channel in SPOKEN else "御社"
    for place in range(4):
        context = Context(least(message_type), place=place)
        assert wrong not in render(message_type, context, channel=channel, variant=variant, locale="ja").text


@pytest.mark.parametrize(
    ("message_type", "channel", "variant"), [key for key in TEXTS if len(DEFAULT_CATALOG.wordings("ja", *key)) > 1]
)
def test_no_two_wordings_share_a_sentence(message_type: str, channel: str, variant: str) -> None:
    """Members of one panel may lay their letters side by side; お世話になっております is how every letter opens."""
    seen: set[str] = set()
    for name, source in _resources.templates("ja").items():
        if not name.startswith(f"{message_type}.{channel}.{variant}."):
            continue
        plain = re.sub(r"\{\{.*?\}\}", "…", re.sub(r"\{%.*?%\}", "\n", source))
        sentences = {line for line in plain.split("\n") if line.endswith("。") and len(line) > len("…です。")}
        sentences -= {"お世話になっております。"}
        assert not sentences & seen, name
        seen |= sentences


def test_a_letter_of_thanks_does_not_press_for_the_result() -> None:
    """It mentions neither the day they named nor that one waits, and tells the reader that no answer is needed."""
    for place in range(4):
        text = render(
            "thank-you", Context(least("thank-you", decision_by=TUESDAY), place=place), channel="email", locale="ja"
        ).text
        assert "5月19日" not in text
        assert not re.search(r"結果|お待ちして|ご連絡をいただ", text)
    assert any("ご返信には及びません" in source for source in _resources.templates("ja").values())


def test_a_check_in_confirms_and_never_demands() -> None:
    """It asks within what can be told, and begs pardon where the answer is already on its way."""
    text = body("check-in", decision_by=TUESDAY, on=TUESDAY + dt.timedelta(3))
    for words in (
        "念のため",
        "差し支えない範囲",
        "行き違い",
        "5月19日（火）までにお知らせいただけると伺っておりましたが",
    ):
        assert words in text
    assert not re.search(r"催促|早急|至急|まだご連絡", text)


def test_a_check_in_about_a_day_asks_for_that_day_alone() -> None:
    """Who waits for the day of an interview neither presses their wish nor offers papers."""
    text = body("check-in", question="9月8日にお送りした面接希望日の進捗")
    assert "念のため、9月8日にお送りした面接希望日の進捗を確認させていただきたく、ご連絡いたしました。" in text
    assert not re.search(r"希望しております|書類", text)


def test_a_candidate_with_another_offer_asks_for_an_answer_in_time() -> None:
    """It says by when, that they would rather come here, and makes it easy to say that it cannot be done."""
    text = body("check-in", respond_by=TUESDAY)
    other = render(
        "check-in", least("check-in", respond_by=TUESDAY), variant="other-offer", channel="email", locale="ja"
    ).body
    assert "5月19日（火）より前に選考の見通しを" in other
    assert "入社を希望しており" in other
    assert "難しいようでしたら" in other
    assert "他社" in text
    assert "他社" not in body("check-in")


def test_a_wish_or_a_joy_of_the_candidates_own_is_not_said_again() -> None:
    """Once is enough, in their words."""
    context = least("check-in", respond_by=TUESDAY, impression="貴社を第一志望と考えております。")
    text = render("check-in", context, variant="other-offer", channel="email", locale="ja").body
    assert "入社を希望" not in text
    for place in range(2):
        entries = least("thank-you", outcome="accepted", impression="皆様と働けることが楽しみです。")
        assert render("thank-you", Context(entries, place=place), locale="ja").body.count("楽しみ") == 1
    assert body("offer-reply", decision="accept", impression="ご指導をお願いいたします。").count("ご指導") == 1


def test_a_reply_to_a_rejection_thanks_and_asks_only_if_asked_to() -> None:
    """Custom has it that one does not ask why."""
    assert "お聞かせ" not in body("rejection-reply")
    asked = body("rejection-reply", ask_feedback=True)
    assert "一言お聞かせいただけますと幸いです。" in asked
    assert "ご放念ください" in asked


def test_an_acceptance_thanks_accepts_resolves_and_asks_how_to_go_on() -> None:
    """In this order, with the terms, and without demanding a contract."""
    text = body(
        "offer-reply",
        decision="accept",
        terms=["初任給26万円", "勤務地は仙台"],
        start_date=TUESDAY,
        reports_to="高橋",
    )
    order = (
        "ありがとうございます。",
        "条件（初任給26万円、勤務地は仙台）",
        "謹んで内定をお受け",
        "入社日は、5月19日（火）と承知",
        "高橋様のもとで",
        "手続き",
    )
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    assert "契約書" not in text


def test_a_refusal_thanks_declines_says_why_begs_pardon_and_wishes_well() -> None:
    """In this order, and pardon for writing at all."""
    text = body("offer-reply", decision="decline", reason="他社の内定を受諾したため")
    order = (
        "ありがとうございました。",
        "心苦しい",
        "他社の内定を受諾したため、内定を辞退",
        "申し訳ございません",
        "メールでのご連絡",
        "ご発展",
    )
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_no_offer_is_declined_on_a_machine() -> None:
    """The script of the call says to ring again, and then to write."""
    with pytest.raises(InvalidArgumentError, match="decline"):
        render("offer-reply", least("offer-reply", decision="decline"), channel="voicemail", locale="ja")
    script = body("offer-reply", "phone", decision="decline")
    assert "留守番電話に残さず、時間を改めてかけ直しましょう" in script
    assert "メールでもご連絡申し上げます" in script


@pytest.mark.parametrize(
    ("entries", "asked"),
    [
        (
            {"needs_time": True, "answer_by": dt.date(2026, 5, 26)},
            "お返事を5月26日（火）までお待ちいただくことは可能でしょうか。",
        ),
        (
            {"answer_by": dt.date(2026, 5, 26), "respond_by": TUESDAY},
            "期限は5月19日（火）と伺っておりますが、誠に勝手ながら、5月26日（火）までお待ちいただくことは可能でしょうか。",
        ),
        ({"needs_time": True, "respond_by": TUESDAY}, "数日ほどご猶予をいただくことは可能でしょうか。"),
        ({"needs_time": True}, "いつまでお待ちいただけるか、お教えいただけますと幸いです。"),
        ({"needs_time": True, "details_provided": False}, "労働条件の詳細と今後の流れにつきましても"),
    ],
)
def test_time_is_asked_for_until_a_day(entries: dict[str, Any], asked: str) -> None:
    """The candidate's day, beside theirs if they named one; and the terms with it if they are not known."""
    assert asked in body("offer-reply", **entries)


@pytest.mark.parametrize(
    ("requests", "asked"),
    [
        (["給与条件：年収550万円"], "給与条件（年収550万円）につきまして、ご相談の余地はございませんでしょうか。"),
        (["年収550万円"], "年収550万円につきまして、ご相談の余地はございませんでしょうか。"),
        (
            ["年収550万円", "在宅勤務"],
            "次の点をご検討いただく余地はございませんでしょうか。\n・年収550万円\n・在宅勤務",
        ),
        (
            ["在宅勤務", "入社日を早めていただきたい"],
            "在宅勤務につきまして、ご相談の余地はございませんでしょうか。\nまた、入社日を早めていただくことは可能でしょうか。",
        ),
    ],
)
def test_terms_are_asked_for_in_a_question_with_its_grounds(requests: list[str], asked: str) -> None:
    """Never demanded; several stand in a list."""
    assert asked in body("offer-reply", requests=requests)
    assert f"運用の経験を踏まえ、{asked}" in body("offer-reply", requests=requests, strengths=["運用の経験"])


def test_a_meeting_or_an_answer_is_asked_for_and_not_negotiated() -> None:
    """Neither a list of one nor a talk of terms; and nobody who is undecided says that they will come."""
    for asked, wanted in (
        ("詳細について、打ち合わせの時間をいただきたい", "詳細について、打ち合わせのお時間をいただけますと幸いです。"),
        ("在宅勤務は可能か", "在宅勤務は可能か、お聞かせいただけないでしょうか。"),
    ):
        message = render("offer-reply", least("offer-reply", requests=[asked]), channel="email", locale="ja")
        assert f"お返事を申し上げるにあたり、{wanted}" in message.body
        assert not re.search(r"条件|・|余地|ぜひ", message.text)
        assert wanted in body("offer-reply", "phone", requests=[asked])


def test_one_day_that_suits_is_no_list() -> None:
    """It stands in the sentence."""
    assert "9月24日（木）14:00～で改めてご調整いただくことは可能でしょうか。" in body(
        "reschedule-request", requests=["9月24日（木）14:00～"]
    )
    assert "・" not in body("reschedule-request", requests=["翌週に変更していただきたい"])


def test_another_day_is_asked_for_with_the_days_that_suit() -> None:
    """One a line; and short notice is apologised for."""
    text = body(
        "reschedule-request",
        reason="急用により出張が決まった。直前の連絡になった",
        requests=["9月24日（木）14:00～", "9月25日（金）16:00～"],
    )
    assert "急用により出張が決まったため、お伺いすることが難しくなってしまいました。" in text
    assert "直前のご連絡となり、誠に申し訳ございません。" in text
    assert "\n・9月24日（木）14:00～\n・9月25日（金）16:00～\n" in text
    theirs = body("reschedule-request", cancelled_by="employer")
    assert "延期のご連絡" in theirs
    assert "申し訳" not in theirs


def test_a_talk_and_what_it_led_to_are_one_sentence() -> None:
    """A highlight is not named and dropped; what they thought of it follows."""
    for said in ("志望度がさらに高まりました。", "大変勉強になりました。", "私も挑戦したいと思った"):
        text = body("thank-you", discussed="新規事業", impression=said)
        assert re.search(rf"新規事業について\S+、{JAPANESE.sentences(said)}", text)


def test_three_rounds_and_a_panel_are_not_written_to_in_copies() -> None:
    """Neither do four interviewers get the same letter, nor one of them the same after the next round."""
    panel = {render("thank-you", Context(least("thank-you"), place=place), locale="ja").body for place in range(4)}
    rounds = {
        render("thank-you", Context(least("thank-you", round=number), place=0), locale="ja").body
        for number in (1, 2, 3)
    }
    assert (len(panel), len(rounds)) == (4, 3)


def test_a_plan_is_explained_in_japanese() -> None:
    """People and teams have 様, and what to do comes first."""
    explained = [explain(step, "ja") for step in schedule_for(attrs.evolve(INTERVIEW, interviewers=()))]
    assert any(text.startswith("採用ご担当者様にメールでお礼を伝えましょう。") for text in explained)
    assert any("人事ご担当者様に" in text for text in explained)
