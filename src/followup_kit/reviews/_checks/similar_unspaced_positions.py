"""Find another title where a Japanese letter says which position it is about: 校正者の募集 for 校閲者."""

import re
from collections.abc import Iterator

from ..._lazy import lazy_regex
from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.part import Part
from .titles import Likeness
from .unspaced_companies import of_others, sentence_of

_MESSAGE = "Write '{name}': '{said}' is another position."


def similar_position_unspaced(letter: Letter) -> Iterator[Hit]:
    """Find a title that is not the position before words for the selection, the work or an entry as one.

    Args:
        letter: The letter, in a script without spaces.
    """
    meant = letter.names.position.joined
    mentioned = any(meant in "".join(token.text for token in part.tokens) for part in letter.parts)
    for part in letter.parts:
        for found in _PLACE.finditer(part.text):
            severity = _severity(letter, part, found, mentioned=mentioned)
            if severity is not None:
                values = {"name": letter.names.position.text, "said": found["title"]}
                yield Hit(_MESSAGE, part, *found.span("title"), severity=severity, values=values)
                return


def _severity(letter: Letter, part: Part, found: re.Match[str], *, mentioned: bool) -> Severity | None:
    """Return how bad a title is; ``None`` where it is right, no title, or of another time."""
    said, meant = letter.names.name(found["title"]).joined, letter.names.position.joined
    beside = letter.names.position.text in sentence_of(part.text, found.start()).replace(found["title"], "")
    if beside or any(said in text for text in letter.names.texts) or of_others(part.text, found.start()):
        return None
    likeness = compare_unspaced_titles(said, meant)
    passed = found["wished"] and _PAST.match(part.text, found.end())
    # What foreign words call somebody by has no ending of its own.
    is_foreign = bool(found["of"] or found["wished"]) and _FOREIGN.fullmatch(said) is not None
    is_alike = likeness is Likeness.ALIKE
    is_title = _TITLE.search(said) or is_foreign or (is_alike and (said[-1] == meant[-1] or said.endswith("見習い")))
    if likeness is Likeness.SAME or passed or not is_title or said.endswith(_NO_TITLES):
        return None
    if likeness is Likeness.ALIKE:
        return Severity.SUGGESTION if found["shared"] else Severity.WARNING
    if found["shared"] or said in _OF_ANYBODY or said.startswith(_OF_INTERVIEWS):
        return None
    return Severity.SUGGESTION if mentioned or not _TITLE.search(said) else Severity.WARNING


def compare_unspaced_titles(said: str, meant: str) -> Likeness:
    """Return how a Japanese title stands to the position.

    Args:
        said: The title, joined.
        meant: The position, joined.
    """
    said, meant = said.replace("ー", ""), meant.replace("ー", "")
    short, whole = _without_kind(said), _without_kind(meant)
    if set(short) <= set(meant):
        return Likeness.SAME
    if whole in said or set(whole) <= set(said):
        added = said.replace(whole, "", 1)
        return Likeness.ALIKE if _LOWER_RANK.search(added) and not _LOWER_RANK.search(meant) else Likeness.SAME
    begin = next((i for i, (a, b) in enumerate(zip(said, meant, strict=False)) if a != b), min(len(said), len(meant)))
    backwards = zip(reversed(said), reversed(meant), strict=False)
    end = next((i for i, (a, b) in enumerate(backwards) if a != b), min(len(said), len(meant)))
    return Likeness.ALIKE if begin + end >= _LEAST_SHARED and 3 * (begin + end) >= len(short) else Likeness.OTHER


_LEAST_SHARED = 2


def _without_kind(title: str) -> str:
    """Return a title without the word that says only that it is one."""
    return _KIND.sub("", title) or title


_KIND = lazy_regex(r"(?:総合職|職員|担当者|担当|スタッフ|社員|候補|職|業務|員|者|(?<=..)[士師手係工])$")
_LOWER_RANK = lazy_regex(r"補佐|補助|助手|見習|アシスタント|^[副准準]")

_RUN = r"[一-龥々ァ-ヶーA-Za-z]"
_PLACE = lazy_regex(
    rf"(?<!{_RUN})(?P<title>{_RUN}{{2,20}}?(?:見習い)?)"
    r"(?:(?P<of>の|という|としての)?ご?(?:面接|面談|選考|募集|求人|採用|応募|公募|内々?定|オファー|ポスト|ポジション|の席|の枠)"
    r"|(?P<shared>の(?:お?役目|お?役割|任|お?仕事|業務|職務|職))"
    r"|(?P<wished>として(?:、|ぜひ|是非|の一員|[貴御]社[でにの]|[貴御]院で|[貴御]園で|[貴御]校で|入社|採用|迎え|働|貢献|勤|お役|力|加わ|携わ"
    r"|尽く|腕を|成長|の第一歩|一日も)))"
)
_TITLE = lazy_regex(
    r"(?:[工士師手係官家]|[^人社会全委要動満定役職教]員|[^前現転就求本当各]職|[^経候応患業記読参当担責学]者"
    r"|管理|営業|事務|開発|経理|総務|調理|看護|介護|販売|企画|広報|秘書|教諭|講師|補佐|受付|運転手|監督|編集|設計|製造|保守"
    r"|エンジニア|デザイナー|プログラマー|マネージャー|マネジャー|スタッフ|ディレクター|アシスタント|オペレーター|リーダー"
    r"|コンサルタント|アナリスト|プランナー|ライター|シェフ|トレーナー|コーディネーター|アドバイザー|スペシャリスト|ドライバー"
    r"|プロデューサー|サイエンティスト|アーキテクト|バイヤー|カウンセラー|テスター|セールス|インストラクター|パティシエ)$"
)
"""How a title ends."""
_NO_TITLES = tuple(
    """
    一員 社員 職員 会員 全員 委員 要員 人員 新卒 中途 技術者 担当 現職 前職 転職 就職 復職 退職 同士 相手 苦手
    得意 上手 若手 教師 仕事 工事 経験者 未経験者 担当者 責任者 応募者 候補者 求職者 有資格者 既卒者 役員 貴社
    御社 最終 一次 二次 書類 次回 今回
    """.split()  # noqa: SIM905 - words read better as words
)
_FOREIGN = lazy_regex(r"[ァ-ヶー]{4,12}")
_OF_ANYBODY = frozenset(
    """
    スタッフ メンバー リーダー プロ 担任 シェフ オーナー マネージャー パートナー プロフェッショナル エース
    パイオニア ユーザー ビジネスパーソン チーム チームメンバー オンライン グループ カジュアル リモート
    スペシャリスト ファン キャリア スタート ステップ インターン インターンシップ
    """.split()  # noqa: SIM905 - words read better as words
)
_OF_INTERVIEWS = tuple(
    """
    社長 部長 課長 店長 院長 園長 所長 校長 役員 人事 代表 取締役 一次 二次 三次 最終 書類 適性 次回 今回 今後
    オンライン 対面 個別 合同 新卒 中途 通年 貴 御 当 本 同 各 他 次 再 現場 会社 第
    """.split()  # noqa: SIM905 - words read better as words
)
_PAST = lazy_regex(r"[^。\n]{0,14}(?:ていた|て(?:まい|き|おり|い)(?:りま|ま)した|経験|年間|務めました|した身)")
