"""What phrases of a letter become in Japanese: an employer's polite name, a talk, a reason before a clause."""

import re
from collections.abc import Sequence

_EMPLOYER_WORDS = (
    (re.compile(r"会社|[(（]株[)）]"), "社", "社"),
    (re.compile(r"銀行$"), "行", "行"),
    (re.compile(r"(?:信用金庫|信用組合|金庫)$"), "庫", "庫"),
    (re.compile(r"(?:病院|医院|クリニック|診療所)$"), "院", "院"),
    (re.compile(r"(?:法人|協会|財団)"), "法人", "法人"),
    (re.compile(r"(?:大学|大学院)$"), "学", "学"),
    (re.compile(r"(?:学校|学園|高校|学院)$"), "校", "校"),
    (re.compile(r"(?:市役所|区役所|町役場|村役場|県庁|府庁|道庁|都庁|庁)$"), "庁", "庁"),
    (re.compile(r"組合$"), "組合", "組合"),
)
"""What stands behind 貴 and 御 for an employer whose name holds this; 社 for every other."""

_SCHOOL = re.compile(r"^.+?(?:大学院|大学校|大学|高等専門学校|専門学校|高等学校|高専|短大|学院|学園)(?=\s|$|[^\s])")

_TALK = re.compile(
    r"(?:話|言葉|ことば|エピソード|経験談|体験談|アドバイス|助言|説明|質問|指摘|やりとり|やり取り|意見|ビジョン|お考え|考え方"
    r"|想い|思い|メッセージ|紹介|ご経験|見学|議論|対話|プレゼンテーション|デモ)$"
)
"""Phrases that are a talk already, to which no お話 is added."""

_QUOTATION = re.compile(r"^「.*」$")
_ABOUT = re.compile(r"(?:について|に関して|に関する(?:お?話)?|についての?(?:お?話)?)$")

_KANJI_NUMBERS = "一二三四五六七八九"
_FORMATS = {"video": "オンライン面接", "phone": "電話面接"}

_LABEL = re.compile(r"^[^：:「」。]{0,16}(?:点|こと)[：:]\s*(?=\S)")

_CAUSE = re.compile(r"(?:ため|結果|都合|事情|理由|により|によって|につき|とあって|ことから|ゆえ)$")
_CIRCUMSTANCE = re.compile(r"(?:事情|都合|理由|変更|転居|異動|方針|判断)$")
_VERB = re.compile(r"(?:る|た|だ|ない|[うくすつぬぶむ])$")
_WISH = re.compile(r"たい$")
_POLITE = re.compile(r"(?:です|ます|ました|でした|ません|。.+|[。！？])$")
_QUESTION_END = re.compile(r"(?:か|の|る|た|だ|ない|い|う)$")
_CANNOT_COME = re.compile(
    r"(?:伺|行|参|参加|出席|受験|面接を受け)(?:え|け|れ|でき|られ)な(?:い|くな\S*)$|難し(?:い|くな\S*)$"
)
_JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def employer_words(company: str) -> tuple[str, str]:
    """Return what to call an employer before its own people, in a letter and in speech: 貴社 and 御社.

    Args:
        company: The employer's name.
    """
    for pattern, written, spoken in _EMPLOYER_WORDS:
        if pattern.search(company):
            return f"貴{written}", f"御{spoken}"
    return "貴社", "御社"


def to_letter_words(text: str, kisha: str) -> str:
    """Return words of the candidate's own with 貴社 in place of 御社, or with what an agency's client is called.

    Args:
        text: The words.
        kisha: What the letter calls the employer.
    """
    if "御社" not in text and "貴社" not in text:
        return text
    return re.sub("御社|貴社", kisha, text) if kisha.endswith("様") or kisha == "貴社" else text


def school(affiliation: str) -> str:
    """Return the school of an affiliation without faculty and year; the whole if there is no school in it.

    Args:
        affiliation: Such as ``青葉大学 経済学部 経済学科 3年``.
    """
    found = _SCHOOL.match(affiliation)
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


def talk(phrases: Sequence[str]) -> str:
    """Return phrases as something that one hears, with についてのお話 behind topics.

    Args:
        phrases: Noun phrases; topics, or talks already: 「お客様の声」というお言葉.
    """
    topics = [_ABOUT.sub("", phrase) for phrase in phrases if not _TALK.search(phrase) and not _QUOTATION.match(phrase)]
    talks = [phrase for phrase in phrases if _TALK.search(phrase)]
    quoted = [f"{phrase}というお言葉" for phrase in phrases if _QUOTATION.match(phrase)]
    about = [f"{'、'.join(topics)}についてのお話"] if topics else []
    return "や、".join([*about, *talks, *quoted])


def without_label(text: str) -> str:
    """Return a text without a heading that names what it is: ``言い忘れた点：``.

    Args:
        text: A candidate's words.
    """
    return _LABEL.sub("", text)


def reason_clause(reason: str) -> str:
    """Return a reason as a clause that leads into what follows from it, with its comma; empty for whole sentences.

    Args:
        reason: The reason without a full stop at its end.
    """
    if not reason or _POLITE.search(reason) or _CANNOT_COME.search(reason):
        return ""
    if not _JAPANESE.search(reason):
        return f"{reason}のため、"
    if _CIRCUMSTANCE.search(reason):
        return f"{reason}により、"
    if _CAUSE.search(reason) or reason.endswith("て"):
        return f"{reason}、"
    bare = re.sub(r"(?<=[いたるだ])(?:から|ので)$", "", reason)
    if _WISH.search(bare):
        return f"{bare}と考え、"
    if bare.endswith("だ") and not bare.endswith(("んだ", "いだ")):
        return f"{bare[:-1]}であるため、"
    return f"{bare}ため、" if _VERB.search(bare) else f"{bare}のため、"


def reason_because(clause: str) -> str:
    """Return a clause of ``reason_clause`` as a sentence that follows what it explains; empty for none.

    Args:
        clause: The clause, with its comma.
    """
    bare = clause.removesuffix("、")
    if not bare:
        return ""
    if bare.endswith("ため"):
        return f"{bare}でございます。"
    if bare.endswith("により"):
        return f"{bare}るものでございます。".replace("によりるもの", "によるもの")
    if bare.endswith("と考え"):
        return f"{bare}てのことでございます。"
    return f"{clause}このような決断に至りました。"


def purpose(question: str) -> str:
    """Return a topic or a wish that came as a question as the purpose of a letter: 選考状況を確認させていただきたく.

    Args:
        question: The words without a mark at their end; of a real question there is no purpose.
    """
    if not question or not _JAPANESE.search(question) or _POLITE.search(question):
        return ""
    if question.endswith("たい"):
        return f"{question.removesuffix('い')}く"
    return "" if _QUESTION_END.search(question) else f"{question}を確認させていただきたく"
