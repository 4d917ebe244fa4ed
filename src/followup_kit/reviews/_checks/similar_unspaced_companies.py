"""Find a name like the company's in a script without spaces: 若葉総合病院 for 青葉総合病院, みなと食堂 for みなと厨房.

A name keeps the beginning or the end of the company's and differs in the rest. Where the rest is alike it is a slip;
where it is not, it may be a branch or a customer, so that it is only suggested.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import takewhile
from typing import NamedTuple

from ..._lazy import lazy_regex
from ..._text_search import find_all
from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.part import Part
from .unspaced_companies import LEGAL_FORMS, of_others, without_forms

_MESSAGE = "Write '{name}': '{said}' is another company."


class _Candidate(NamedTuple):
    """A name in a text that keeps some of the company's.

    Args:
        start: The index of its first character.
        end: The index after its last character.
        keeps_end: Whether it keeps the end of the company's name, which says of what kind it is.
    """

    start: int
    end: int
    keeps_end: bool


def similar_company_unspaced(letter: Letter) -> Iterator[Hit]:
    """Find a name that keeps the beginning or the end of the company's name.

    Args:
        letter: The letter, in a script without spaces.
    """
    core = without_forms(letter.names.company.joined)
    if len(core) < _SHORTEST:
        return
    yield from _with_another_form(letter, core)
    for part in letter.parts:
        for found in sorted({*_with_its_beginning(part.text, core), *_with_its_end(part.text, core)}):
            said = part.text[found.start : found.end]
            severity = _severity(letter, part, found, said, core)
            if severity is not None:
                values = {"name": letter.names.company.text, "said": said}
                yield Hit(_MESSAGE, part, found.start, found.end, severity=severity, values=values)
                return


def _with_another_form(letter: Letter, core: str) -> Iterator[Hit]:
    """Find the company's name beside another legal form than the facts have."""
    form = next((each for each in LEGAL_FORMS if each in letter.names.company.joined), None)
    others = "|".join(each for each in LEGAL_FORMS if form and each not in form)
    said = re.escape(core)
    for part in letter.parts:
        for found in re.finditer(rf"(?:{others}){said}|{said}(?:{others})", part.text) if form else ():
            values = {"name": letter.names.company.text, "said": found[0]}
            yield Hit(_MESSAGE, part, *found.span(), severity=Severity.WARNING, values=values)
            return


_SHORTEST = 3
_LEAST_KEPT = 2
_MOST_MORE = 3
_NAME_CHARACTER = lazy_regex(r"(?![様殿氏])[一-龥々ァ-ヶーA-Za-z]")


def _with_its_beginning(text: str, core: str) -> Iterator[_Candidate]:
    """Yield names that begin as the company's does and go on otherwise."""
    for start, _ in find_all(text, core[:_LEAST_KEPT]):
        kept = _LEAST_KEPT
        while kept < len(core) and text.startswith(core[: kept + 1], start):
            kept += 1
        end = start + kept
        most = end + len(core) - kept + _MOST_MORE
        while end < min(len(text), most) and _NAME_CHARACTER.match(text, end) and not _is_form(text, end):
            end += 1
        if kept < len(core) and end > start + kept and not _goes_on(text, end) and not _goes_back(text, start):
            yield _Candidate(start, end, keeps_end=False)


def _with_its_end(text: str, core: str) -> Iterator[_Candidate]:
    """Yield names that end as the company's does and begin otherwise."""
    for begin, end in find_all(text, core[-_LEAST_KEPT:]):
        start = begin
        while end - start < len(core) and start and text[start - 1 : end] == core[start - 1 - end :]:
            start -= 1
        kept = end - start
        least = start - (len(core) - kept) - _MOST_MORE
        replaced = core[: len(core) - kept]
        if _NAME_CHARACTER.fullmatch(replaced[-1:] or "。"):
            while start > max(0, least) and _NAME_CHARACTER.match(text, start - 1) and not _ends_form(text, start):
                start -= 1
        else:
            # In kana nothing tells where a name begins, but for a mark before it: as long as the one it stands for.
            start = _letters_before(text, start, len(replaced))
        if end - start > kept < len(core) and not _goes_on(text, end) and not _goes_back(text, start):
            yield _Candidate(start, end, keeps_end=True)


def _letters_before(text: str, end: int, most: int) -> int:
    """Return where the letters before a place begin."""
    start = end
    while start > max(0, end - most) and (text[start - 1].isalnum() or text[start - 1] == "ー"):
        start -= 1
    return start


def _is_form(text: str, start: int) -> bool:
    return text.startswith(LEGAL_FORMS, start)


def _ends_form(text: str, end: int) -> bool:
    return text.endswith(LEGAL_FORMS, 0, end)


def _goes_on(text: str, end: int) -> bool:
    return bool(_NAME_CHARACTER.match(text, end)) and not text.startswith(("御中", *LEGAL_FORMS), end)


def _goes_back(text: str, start: int) -> bool:
    return start > 0 and bool(_NAME_CHARACTER.match(text, start - 1)) and not _ends_form(text, start)


def _severity(letter: Letter, part: Part, found: _Candidate, said: str, core: str) -> Severity | None:
    """Return how bad a name is; ``None`` where it is right, short for the right one, or of another time."""
    joined = letter.names.name(said).joined
    if any(joined in text for text in letter.names.texts) or _is_short_for(joined, core):
        return None
    if core in _line_of(part.text, found):  # 学校法人青嵐学園 青嵐高等学校
        return None
    if _is_of_position(letter, joined) or _is_of_candidate(letter, part, found, joined):
        return None
    is_place = not found.keeps_end and joined.endswith(_PLACES) and not joined.endswith(_KINDS)
    if is_place or joined.startswith(_COMMON) or of_others(part.text, found.start):
        return None
    if _is_alike(joined, core):
        return Severity.WARNING
    if found.keeps_end:
        return Severity.SUGGESTION if _FOR_WHOM.match(part.text, found.end) else None
    return Severity.SUGGESTION if joined.endswith(_KINDS) else None


def _is_of_position(letter: Letter, joined: str) -> bool:
    """Return whether a name is the position with what it is spoken of as: 美容師アシスタント面接."""
    position = letter.names.position.joined
    held = [position, *_PART_OF_POSITION.split(position)]
    return any(len(each) >= _SHORTEST and each in joined for each in held)


_PART_OF_POSITION = lazy_regex(r"[^一-龥々ァ-ヶーA-Za-z0-9]+|(?:職|員|担当|スタッフ|アシスタント)$")


def _is_of_candidate(letter: Letter, part: Part, found: _Candidate, joined: str) -> bool:
    """Return whether a name is of where the candidate comes from: 北都医療大学四年の荒木です, 北都大学の荒木菜々."""
    behind = part.text[found.end : found.end + _REACH_OF_A_CANDIDATE]
    if _SCHOOL.search(joined) and (_YEAR_OF_SCHOOL.search(joined) or _STUDIED.match(behind)):
        return True
    name = letter.names.candidate.text.split()
    own = name[0] if len(name) > 1 else letter.names.candidate.joined[:_LEAST_KEPT]
    place = behind.find(own) if own else -1
    return place >= 0 and _APPLIED.search(behind[:place]) is None


_SCHOOL = lazy_regex("大学|短大|大院|高校|高専|学校|学院|学園")
_YEAR_OF_SCHOOL = lazy_regex("[一二三四五六]年(?:生|次)?$|卒業?$|在学中?$|(?:学部|学科|研究科|専攻|コース|ゼミ|研究室)")
_STUDIED = lazy_regex(
    r"[1-6１-６]年|を?[^。、\n]{0,6}(?:卒|修了|出て|在学|中退)|の?[^。、\n]{0,8}(?:学部|学科|研究科|専攻|コース|ゼミ|研究室)"
)
_REACH_OF_A_CANDIDATE = 16
_APPLIED = lazy_regex(r"面接|面談|選考|応募|採用|説明会|内定|見学|[。、\n]")


def _line_of(text: str, found: _Candidate) -> str:
    """Return the line of a name, as far as a name goes."""
    start = text.rfind("\n", max(0, found.start - _LONGEST_LINE), found.start) + 1
    end = text.find("\n", found.end, found.end + _LONGEST_LINE)
    return text[max(start, found.start - _LONGEST_LINE) : found.end + _LONGEST_LINE if end < 0 else end]


_LONGEST_LINE = 60


def _is_short_for(said: str, core: str) -> bool:
    """Return whether all characters of a name stand in the company's in the same order."""
    rest = iter(core)
    return all(mark in rest for mark in said)


def _is_alike(said: str, core: str) -> bool:
    """Return whether what differs is alike: one character, or it shares one, or in katakana half of them."""
    begin = _common(said, core)
    end = min(_common(said[::-1], core[::-1]), min(len(said), len(core)) - begin)
    one, other = said[begin : len(said) - end], core[begin : len(core) - end]
    if abs(len(one) - len(other)) > _MOST_LONGER:
        return False
    if len(one) == len(other) == 1 and not _KATAKANA.match(one + other):
        return True
    if _KATAKANA.match(one) or _KATAKANA.match(other):
        # A short rest is no word of its own: メルカンテ for メルカート.
        while begin and max(len(one), len(other)) <= _SHORTEST and _KATAKANA.match(core[begin - 1]):
            begin -= 1
            one, other = said[begin : len(said) - end], core[begin : len(core) - end]
        return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _HALF
    # A character kept beside the difference counts too: 北都 for 北斗.
    head = said[:begin] if begin < _LEAST_KEPT else ""
    if _HIRAGANA.match(one) and _HIRAGANA.match(other):
        # Words of few kana share some by chance: what is kept stands at its place, as in さつき for さくら.
        return any(map(str.__eq__, head + one, head + other))
    return not set(head + one).isdisjoint(head + other)


def _common(one: str, other: str) -> int:
    """Return how many characters two names have in common at their beginning."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))


_KATAKANA = lazy_regex(r"[ァ-ヶー]")
_HIRAGANA = lazy_regex(r"[ぁ-ゖ]")
_MOST_LONGER = 2
_HALF = 0.5

_PLACES = tuple(
    """
    支店 支社 工場 本社 本店 営業所 事業部 事業所 部 課 室 館 寮 地方 エリア 市 区 町 村 県 駅 線 通り 地区 地域
    店 号 祭 港 グループ シリーズ
    """.split()  # noqa: SIM905 - words read better as words
)
"""What a branch or a place ends with."""
_KINDS = tuple(
    """
    書房 書店 食堂 出版 印刷 建設 建築 設計 工業 工務店 製作所 製薬 産業 商事 商店 商会 物産 銀行 信用金庫 証券
    運輸 運送 食品 化学 ホテル 旅館 鉄道 酒造 重工 電工 電機 電器 精機 製鋼 製紙 病院 医院 クリニック 学園 学院
    薬局 事務所 組合 厨房 製菓 不動産 保険 電子 通信 企画 工房 農園 牧場 文庫 百貨店 システム システムズ
    ロジスティクス フーズ テクノ ソフト デザイン リゾート ツーリスト
    """.split()  # noqa: SIM905 - words read better as words
)
"""What a company may be, at the end of its name."""
_COMMON = tuple(
    """
    大手 中小 地元 地域 市立 県立 国立 公立 私立 町立 都立 民間 専門 一般 大学 総合 中堅 老舗 各 他 貴 御 当 同
    近隣 海外 国内 都内 県内 市内 都市 地方
    """.split()  # noqa: SIM905 - words read better as words
)
"""What describes a company and names none."""
_FOR_WHOM = lazy_regex(
    r"(?:様|さま|御中|の皆(?:様|さま)|の一員|にて|で(?:働|勤|力|お役|仕事|の仕事|経験|貢献)|に(?:入社|貢献|加わ|お力))"
)
