"""What phrases of a letter become in Japanese: an employer's polite name, a school, a purpose."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ...facts._people import Person

_EMPLOYER_WORDS = (
    (lazy_regex(r"会社|[(（]株[)）]"), "社", "社"),
    (lazy_regex(r"銀行$"), "行", "行"),
    (lazy_regex(r"(?:信用金庫|信用組合|金庫)$"), "庫", "庫"),
    (lazy_regex(r"(?:保育園|幼稚園|こども園)$"), "園", "園"),
    (lazy_regex(r"(?:美術館|博物館|図書館|旅館|ホテル)$"), "館", "館"),
    (lazy_regex(r"(?:事務所|研究所)$"), "所", "所"),
    (lazy_regex(r"薬局$"), "局", "局"),
    (lazy_regex(r"^(?:レストラン|カフェ|食堂|料亭)|(?:レストラン|カフェ|食堂|料亭|料理店|本店|商店)$"), "店", "店"),
    (lazy_regex(r"(?:病院|医院|クリニック|診療所)$"), "院", "院"),
    (lazy_regex(r"(?:法人|協会|財団)"), "法人", "法人"),
    (lazy_regex(r"(?:大学|大学院)$"), "学", "学"),
    (lazy_regex(r"(?:学校|学園|高校|学院)$"), "校", "校"),
    (lazy_regex(r"(?:市役所|区役所|町役場|村役場|県庁|府庁|道庁|都庁|庁)$"), "庁", "庁"),
    (lazy_regex(r"組合|生協|^(?:JA|ＪＡ)"), "組合", "組合"),
    (lazy_regex(r"委員会$"), "委員会", "委員会"),
)
"""What stands behind 貴 and 御 for an employer whose name holds this; 社 for every other."""

POST_TITLE = lazy_regex(
    r"(?:長|役|役員|主任|主査|専務|常務|顧問|理事|監事|代表|教授|講師|マネージャー|マネジャー|リーダー|ディレクター)$"
)
"""Posts that stand after a family name in place of 様, by their ends: 部長, 取締役, 准教授."""

_SCHOOL = lazy_regex(r"^.+?(?:大学院|大学校|大学|高等専門学校|専門学校|高等学校|高専|短大|学院|学園)(?=\s|$|[^\s])")

_UNIVERSITY = lazy_regex(r"^\S+?(?:学院|学園)大学(?:院)?")
"""A university that is named after the school that it grew from: 関西学院大学."""

_KANJI_NUMBERS = "一二三四五六七八九"
_FORMATS = {"video": "オンライン面接", "phone": "電話面接"}

_LAUGH = lazy_regex(r"(?<=.)(?:（笑）|\(笑\)|(?<=[ぁ-ん])笑)$")
_LABEL = lazy_regex(r"^[^：:「」。]{0,16}(?:点|こと)[：:]\s*(?=\S)")

_POLITE = lazy_regex(r"(?:です|ます|ました|でした|ません|。.+|[。！？])$")
_QUESTION_END = lazy_regex(r"(?:か|の|る|た|だ|ない|い|う)$")
_JAPANESE = lazy_regex(r"[\u3040-\u30ff\u3400-\u9fff]")


def employer_words(company: str) -> tuple[str, str]:
    """Return what to call an employer before its own people, in a letter and in speech: 貴社 and 御社.

    Args:
        company: The employer's name.
    """
    for pattern, written, spoken in _EMPLOYER_WORDS:
        if pattern.search(company):
            return f"貴{written}", f"御{spoken}"
    return "貴社", "御社"


_JOINS = {"行": "入行", "庫": "入庫", "庁": "入庁", "所": "入所"}
_STAFF = frozenset({"園", "院", "法人", "学", "校", "組合", "委員会"})


def joining_word(company: str) -> str:
    """Return what it is called to begin with an employer: 入社, of a hospital or a school 入職, of a bank 入行.

    Args:
        company: The employer's name.
    """
    kind = employer_words(company)[0].removeprefix("貴")
    return "入職" if kind in _STAFF else _JOINS.get(kind, "入社")


def to_letter_words(text: str, kisha: str) -> str:
    """Return words of the candidate's own with 貴社 in place of 御社, or with what an agency's client is called.

    Args:
        text: The words.
        kisha: What the letter calls the employer.
    """
    if kisha.startswith("貴"):
        text = text.replace(f"御{kisha[1:]}", kisha)
    if "御社" not in text and "貴社" not in text:
        return text
    return re.sub("御社|貴社", kisha, text) if kisha.endswith("様") or kisha == "貴社" else text


def school(affiliation: str) -> str:
    """Return the school of an affiliation without faculty and year; the whole if there is no school in it.

    Args:
        affiliation: Such as ``青葉大学 経済学部 経済学科 3年``.
    """
    found = _UNIVERSITY.match(affiliation) or _SCHOOL.match(affiliation)
    return found[0].strip() if found else affiliation


def interview_name(place: int | None, interview_format: str | None) -> str:
    """Return what a letter calls the interview: 二次面接, else オンライン面接, else 面接.

    Args:
        place: Which round it was, from 1.
        interview_format: How it was held.
    """
    if place is not None and 1 <= place <= len(_KANJI_NUMBERS):
        return f"{_KANJI_NUMBERS[place - 1]}次面接"
    return _FORMATS.get(str(interview_format), "面接")


_NAMED = lazy_regex(
    r"^(?P<name>(?:最終|[一二三四五六七八九]次)面接)(?:で(?:は|の)?|にて|の(?:なか|中|際|場)(?:で|に)?)、?"
)


def named_interview(phrases: Sequence[str], interview: str) -> str:
    """Return what the candidate calls the interview where they say when a thing was told: 最終面接で….

    Args:
        phrases: What was talked about.
        interview: What the letter would call it; a name that the facts give more exactly stays.
    """
    found = next((found for found in map(_NAMED.match, phrases) if found), None)
    return found["name"] if found and interview in ("面接", found["name"]) else ""


def without_interview(phrase: str, name: str) -> str:
    """Return what was talked about without the interview, which the letter names already.

    Args:
        phrase: The phrase.
        name: What the letter calls the interview.
    """
    found = _NAMED.match(phrase)
    return phrase[found.end() :] if found and found["name"] == name and found.end() < len(phrase) else phrase


def without_label(text: str) -> str:
    """Return a text without a heading that names what it is: ``言い忘れた点：``.

    Args:
        text: A candidate's words.
    """
    return _LAUGH.sub("", _LABEL.sub("", text))


def purpose(question: str) -> str:
    """Return a topic or a wish that came as a question as the purpose of a letter: 選考状況を確認させていただきたく.

    Args:
        question: The words without a mark at their end; of a real question there is no purpose.
    """
    if not question or not _JAPANESE.search(question) or _POLITE.search(question):
        return ""
    if question.endswith(("たい", "たく")):
        return f"{question[:-1]}く"
    return "" if _QUESTION_END.search(question) else f"{question}を確認させていただきたく"


def honorific(person: Person) -> str:
    """Return what follows a name: 先生, or a post after a family name; for every other honorific it is 様.

    Args:
        person: Who is named.
    """
    own = person.honorific or ""
    if own == "先生" or (person.family_name is not None and POST_TITLE.search(own)):
        return own
    return "様"


_HONOURED = lazy_regex(
    r"(?:先生|(?:部|課|社|店|室|所|園|院|師|校|係|局|次|工場|料理)長|リーダー|マネー?ジャー|主任|教授)$"
)
_TEAM = lazy_regex(
    r"(?:人事|総務|採用|管理|営業|企画|経営)[一-龥々]*(?:部|課|室|係|チーム|グループ)$|採用(?:ご?担当者?)$"
)
"""A name that is no person's, which takes no 様 by itself."""
_RESPONSIBLE = lazy_regex(r"ご?担当者?$")
_SEVERAL_PEOPLE = lazy_regex(r"(?:方々|皆様|皆さん|皆さま|一同|各位)$")
_TITLED = lazy_regex(r"(?<=.)(?<!皆)\s*(?:様|さま|さん|氏|殿)$")


def with_honorific(name: str, person: Person) -> str:
    """Return a name with what follows it; one that was given with an honorific or a post gets no second.

    Args:
        name: The name as the letter calls the person: 田村, 田村様, 大村フロアリーダー.
        person: Who is named.
    """
    bare = _TITLED.sub("", name)
    if _TEAM.search(bare):
        return f"{_RESPONSIBLE.sub('', bare)}ご担当者様"
    if _SEVERAL_PEOPLE.search(bare):
        return bare.replace("皆さん", "皆様")
    return bare if _HONOURED.search(bare) else f"{bare}{honorific(person)}"
