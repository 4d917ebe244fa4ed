"""Find another position in a script without spaces: in the subject, and in sentences of the letter."""

import re
from collections.abc import Iterator

from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.part import Part
from .addressee import join_words

_MESSAGE = "Write '{name}': '{said}' is another position."


def position_in_subject(letter: Letter) -> Iterator[Hit]:
    """Find another position beside the candidate's name in the brackets of a subject: ``営業・山田``."""
    name, own = letter.names.position, letter.names.candidate.joined
    if any(name.joined in join_words(part.tokens) for part in letter.parts):
        return
    for found in _BRACKETED.finditer(letter.subject.text):
        said, signed = found["said"], letter.names.name(found["name"]).joined
        known = any(said in text for text in letter.names.texts) or said.endswith(_NOT_POSITIONS)
        parts = [said[start : start + 2] for start in range(len(said) - 1)]
        is_part = said in name.text or all(part in name.text for part in parts)
        if own.startswith(signed[:2]) and not known and not is_part:
            values = {"name": name.text, "said": said}
            message = "Write '{name}': '{said}' is another position."
            yield Hit(message, letter.subject, *found.span("said"), severity=Severity.WARNING, values=values)


def position_interviewed_for(letter: Letter) -> Iterator[Hit]:
    """Find a position of the same kind as the right one before the word for the interview: ``生産管理職の面接``."""
    name, body = letter.names.position, letter.body
    of_kind = name.joined.endswith(_KINDS_OF_WORK)
    if not of_kind and name.joined[-1:] not in _ENDS_OF_POSITIONS:
        return
    for found in _INTERVIEWED_FOR.finditer(body.text):
        said = letter.names.name(found[1]).joined
        is_alike = said[-1] == name.joined[-1] and len(set(said) & set(name.joined)) * 2 > len(said)
        is_alike = is_alike or (of_kind and said[-2:] == name.joined[-2:])
        known = any(said in text for text in letter.names.texts)
        if is_alike and not known:
            values = {"name": name.text, "said": found[1]}
            message = "Write '{name}': '{said}' is another position."
            yield Hit(message, body, *found.span(1), severity=Severity.WARNING, values=values)


_INTERVIEWED_FOR = re.compile(r"(?<![一-龥ァ-ヶーA-Za-z])([一-龥ァ-ヶーA-Za-z]{3,14})の(?:面接|面談|選考)")
_KINDS_OF_WORK = ("管理", "企画", "開発", "営業", "事務", "設計", "販売", "技術", "保証")
_ENDS_OF_POSITIONS = ("職", "員", "士", "師", "手", "係")

_BRACKETED = re.compile(r"[(（](?P<said>[^()（）・･/／\s]{2,20})[・･/／\s](?P<name>[^()（）]{1,12})[)）]")
_NOT_POSITIONS = (
    "大学",
    "大学院",
    "学部",
    "学科",
    "高校",
    "専門学校",
    "研究科",
    "日",
    "分",
    "時",
    "件",
    "様",
    "部",
    "課",
    "社",
)


def position_told_unspaced(letter: Letter) -> Iterator[Hit]:
    """Find another position before words for the selection or the work: ``測量士の募集``, ``溶接工として働きたい``."""
    name = letter.names.position.joined
    pairs = {name[start : start + 2] for start in range(len(name) - 1)}
    for part in letter.parts:
        for found in _TITLE_UNSPACED.finditer(part.text):
            said = letter.names.name(found["title"]).joined
            shared = any(said[start : start + 2] in pairs for start in range(len(said) - 1))
            known = any(said in text for text in letter.names.texts)
            if not shared and not known and not said.endswith(_NO_TITLES):
                yield _hit(letter, part, *found.span("title"))
                return


_TITLE_UNSPACED = re.compile(
    r"(?<![一-龥々ァ-ヶーA-Za-z])(?P<title>[一-龥々ァ-ヶーA-Za-z]{1,12}(?:[工士師員職手係官]|管理|営業|事務|開発|経理|総務|人事"
    r"|調理|看護|介護|販売|エンジニア|デザイナー|プログラマー|マネージャー|スタッフ|ディレクター|アシスタント|オペレーター))"
    r"(?:の(?:選考|募集|求人|採用|ご?応募|公募|面接)|としての?(?:ぜひ|是非)?(?:[貴御][社院校園庁]で)?"
    r"(?:働き|採用|貢献|力に|お役に|勤め|入社))"
)
_NO_TITLES = (
    *(
        "一員",
        "社員",
        "職員",
        "会員",
        "全員",
        "委員",
        "要員",
        "人員",
        "新卒",
        "中途",
        "技術者",
        "担当",
        "現職",
        "前職",
        "転職",
        "就職",
    ),
    *("復職", "退職", "同士", "相手", "関係", "苦手", "得意", "上手", "若手", "教師", "仕事", "工事"),
)


def _hit(letter: Letter, part: Part, start: int, end: int) -> Hit:
    values = {"name": letter.names.position.text, "said": part.text[start:end]}
    return Hit(_MESSAGE, part, start, end, severity=Severity.WARNING, values=values)
