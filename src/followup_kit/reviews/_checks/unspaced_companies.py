"""Find another company in a script without spaces: above the greeting, and in sentences of the letter."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..._lazy import lazy_regex
from ..._text_search import find_all
from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._translations import N_
from .addressee import PLACEHOLDER_MARKS, addressee_lines, honorific_from, join_words

_MESSAGE = "Write '{name}': '{said}' is another company."

LEGAL_FORMS = (
    "公益財団法人",
    "一般財団法人",
    "公益社団法人",
    "独立行政法人",
    "株式会社",
    "有限会社",
    "合同会社",
    "合資会社",
    "一般社団法人",
    "社団法人",
    "財団法人",
    "医療法人",
    "学校法人",
    "社会福祉法人",
)


def without_forms(name: str) -> str:
    """Return the name of a company without its legal form.

    Args:
        name: The name, joined.
    """
    for form in LEGAL_FORMS:
        name = name.replace(form, "")
    return name


def another_addressed(letter: Letter) -> Iterator[Hit]:
    """Find another company above the name in a letter that does not name the right one, or its legal form misplaced."""
    core = without_forms(letter.names.company.joined)
    lines = addressee_lines(letter)
    named = [join_words(part.tokens) for part in letter.parts]
    if not core or any(letter.names.company.joined in text for text in named):
        return
    misplaced = [
        line for line in lines[:2] if core in join_words(line) and any(form in join_words(line) for form in LEGAL_FORMS)
    ]
    if any(core in text for text in named):
        for line in misplaced:
            start, end = line[0].start, line[-1].end
            shown = letter.names.company.text
            message = N_("Write '{name}': the form of the company stands elsewhere.")
            values = {"name": shown}
            yield Hit(message, letter.body, start, end, _replacement(letter, start, end), values=values)
        return
    for line in lines[:2]:
        text = join_words(line)
        if PLACEHOLDER_MARKS & set(text):
            continue
        has_form = any(form in text for form in LEGAL_FORMS)
        is_alike = len(set(text) & set(core)) * 2 > len(core) and honorific_from(letter, line) is None
        if has_form or is_alike:
            start, end = line[0].start, line[-1].end
            shown = letter.names.company.text
            values = {"name": shown, "said": letter.body.text[start:end]}
            message = "Write '{name}': '{said}' is another company."
            yield Hit(message, letter.body, start, end, _replacement(letter, start, end), values=values)
            return


def _replacement(letter: Letter, start: int, end: int) -> str | None:
    """Return the replacement of a line that is a company alone: the company; ``None`` for a line that holds more."""
    line = letter.body.text[start:end]
    more = any(mark.isspace() for mark in line) or line.endswith(_LINE_HONORIFICS)
    return None if more else letter.names.company.text


_LINE_HONORIFICS = ("御中", "様", "殿", "宛")


def another_wished(letter: Letter) -> Iterator[Hit]:
    """Find another company in a sentence that says where the candidate would like to work."""
    body = letter.body
    wished = {body.sentence_of[match.first] for match in body.matches("interest")}
    starts = [token.start for token in body.tokens]
    shown = letter.names.company.text
    own_places = list(find_all(body.text, shown)) if shown else []
    for found in _COMPANY.finditer(body.text):
        index = min(bisect_left(starts, found.start()), len(starts) - 1)
        joined = letter.names.name(found[0]).joined
        own = letter.names.company.joined in joined or any(joined in text for text in letter.names.texts)
        # "より一層株式会社…": what stands before the form may be no name.
        own = own or any(start < found.end() and found.start() < end for start, end in own_places)
        if index in letter.main and body.sentence_of[index] in wished and not own:
            values = {"name": letter.names.company.text, "said": found[0]}
            yield Hit("Write '{name}': '{said}' is another company.", body, *found.span(), values=values)


_COMPANY = re.compile(
    r"[一-龥ァ-ヶー・A-Za-z]{1,20}株式会社|株式会社[一-龥ァ-ヶー・A-Za-z]{1,20}"
    r"|[一-龥ァ-ヶー・A-Za-z]{1,12}(?:製作所|製薬|製鋼|製鉄|製紙|電機|電器|工業|産業|商事|物産|銀行|証券|建設|運輸|食品|化学|病院|学園)(?=様|さま)"
)


def another_workplace_unspaced(letter: Letter) -> Iterator[Hit]:
    """Find a name with the ending of a company where Japanese says for whom one would like to work."""
    body = letter.body
    starts = [token.start for token in body.tokens]
    for found in _WORKPLACE.finditer(body.text):
        said = found["name"]
        index = min(bisect_left(starts, found.start()), len(starts) - 1)
        joined = letter.names.name(said).joined
        own = any(joined in text or text in joined for text in letter.names.texts if text)
        if index in letter.main and not own and not said.startswith(_COMMON) and not said.endswith(_SCHOOLS):
            values = {"name": letter.names.company.text, "said": said}
            yield Hit(_MESSAGE, body, *found.span("name"), severity=Severity.WARNING, values=values)
            return


_WORKPLACE = re.compile(
    r"(?<![一-龥々ァ-ヶーA-Za-z])"
    r"(?P<name>(?:株式会社|有限会社|学校法人|医療法人)?[一-龥々ァ-ヶーA-Za-z]{2,12}"
    r"(?:株式会社|建設|設計|測量|エンジニアリング|システムズ?|テクノ|学園|学院|病院|医院|クリニック|橋梁|工業|工務店|製作所"
    r"|製薬|製鋼|製紙|電機|電器|産業|商事|商店|物産|銀行|証券|運輸|運送|食品|化学|組合|園|ホテル|旅館|鉄道|酒造|美術館"
    r"|エレクトロニクス|セミコン|精機|重工|電工|電設|信用金庫|製菓|製パン|新聞社|薬局|会計事務所|法律事務所|ホールディングス"
    r"|テクノロジーズ?|フーズ|モーターズ|ロジスティクス)"
    # Nobody works at a person: what has an honorific there is a company, whatever its ending.
    r"|(?:株式会社|有限会社)?[一-龥々ァ-ヶーA-Za-z]{2,14}(?=(?:様|さま)(?:で|にて)))"
    r"(?:様|さま|さん)?"
    r"(?:の[一-龥々ァ-ヶー]{1,8})?"
    r"(?:で|に|へ|にて|の一員|の皆様|の皆さま|という職場)"
    r"(?:ぜひ|是非|も|、|として|と共に|とともに|の|長く|末永く|一日も早く){0,3}"
    r"(?:生かし|活かし|生かせ|活かせ|働き|働け|働かせ|腕を|貢献|お役|役に立|力を|尽くし|入社でき|入社した|入社させ|勤めたい"
    r"|勤められ|加わ|成長し|挑戦し|磨き|努めたい|努めてまい)"
)
_COMMON = (
    *("貴", "御", "弊", "当", "同", "他", "各", "総合", "大学", "地域", "民間", "公立", "私立", "国立", "市立", "県立"),
    *(
        "大手",
        "中小",
        "地元",
        "専門",
        "一般",
        "精神科",
        "急性期",
        "調剤",
        "動物",
        "保育",
        "幼稚",
        "前職",
        "現職",
        "以前",
    ),
)
_SCHOOLS = ("大学院", "公園", "動物園", "保育園", "幼稚園")


def another_thanked(letter: Letter) -> Iterator[Hit]:
    """Find a company with its legal form that the letter addresses: 株式会社西浜様のお心遣い, 貴社、株式会社西浜の."""
    body = letter.body
    core = without_forms(letter.names.company.joined)
    for found in _ADDRESSED.finditer(body.text):
        said = found["name"] or found["apposed"]
        joined = letter.names.name(said).joined
        own = core in joined or any(joined in text for text in letter.names.texts)
        if not own and not of_others(body.text, found.start()):
            span = found.span("name") if found["name"] else found.span("apposed")
            values = {"name": letter.names.company.text, "said": said}
            yield Hit(_MESSAGE, body, *span, severity=Severity.WARNING, values=values)
            return


_FORMS = "|".join(LEGAL_FORMS)
_ADDRESSED = lazy_regex(
    rf"(?P<name>(?:{_FORMS})(?![のをにはがでともへ])[一-龥々ぁ-んァ-ヶーA-Za-z・]{{1,15}}?"
    rf"|[一-龥々ァ-ヶーA-Za-z・]{{1,14}}(?:{_FORMS}))(?=様|さま|御中|の皆[様さ])"
    rf"|(?:[御貴]社)[、・](?P<apposed>(?:{_FORMS})[一-龥々ァ-ヶーA-Za-z・]{{1,14}}|[一-龥々ァ-ヶーA-Za-z・]{{1,14}}(?:{_FORMS}))"
)


def of_others(text: str, start: int) -> bool:
    """Return whether a sentence tells of an earlier employer, a school, a customer or a competitor.

    Args:
        text: The text.
        start: The index of a character of the sentence.
    """
    return bool(_OTHERS.search(sentence_of(text, start)))


def sentence_of(text: str, start: int) -> str:
    """Return the sentence that a character stands in, as far as one line has it and it is of usual length.

    Args:
        text: The text.
        start: The index of the character.
    """
    least, most = max(0, start - _LONGEST_SENTENCE), start + _LONGEST_SENTENCE
    begin = max(text.rfind("。", least, start), text.rfind("\n", least, start), least - 1) + 1
    end = text.find("。", start, most)
    return text[begin : end if end >= 0 else most]


_LONGEST_SENTENCE = 120


_OTHERS = lazy_regex(
    r"前職|現職|以前(?!から|より)|前の(?:会社|職場)|在籍|勤務して|勤務した|勤めて(?:い|お)|勤めた|出身|卒業|当時|研修先|実習|他社|取引先|得意先"
    r"|お客様|友人|知人|父|母|兄|姉|競合|同業|系列|親会社|子会社|旧社名|かつて|学生時代|アルバイト|退職|転職前|別の|ほかの|他の"
)
