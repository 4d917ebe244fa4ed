"""Check the addressee in a script without spaces: the company on one line, the name and its honorific below.

These are the halves of checks in ``people`` and ``employer`` that read Japanese letters.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from ..._text_search import find_all
from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.similarity import is_one_substitution_apart
from .._text.tokens import Token
from .._translations import N_

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


def _addressee_lines(letter: Letter) -> list[list[Token]]:
    body = letter.body
    return [
        [body.tokens[index] for index in line.tokens]
        for line in body.lines
        if line.tokens and line.tokens.stop <= letter.greeting.stop
    ]


def _joined(tokens: list[Token]) -> str:
    return "".join(token.text for token in tokens if token.is_word or token.text in _PLACEHOLDER_MARKS)


def _honorific_from(letter: Letter, tokens: list[Token]) -> int | None:
    """Return the index of the token where the honorific at the end of a line begins, or ``None``."""
    ends = {match.last: match.first for match in letter.body.matches("greeting")}
    for last in range(len(letter.body.tokens), 0, -1):
        if last in ends and letter.body.tokens[last - 1] is tokens[-1]:
            return ends[last]
    return None


def addressed_as_another(letter: Letter) -> Iterator[Hit]:
    """Find an addressee that is not the recipient."""
    person = letter.recipient
    lines = _addressee_lines(letter)
    if person is None or any(_is_right(letter, _joined(line)) for line in lines):
        return
    impersonal = letter.body.matches("impersonal")
    for line in reversed(lines):
        start, end = line[0].start, line[-1].end
        text = _joined(line)
        if _honorific_from(letter, line) is None or text.endswith(("御中", "各位")) or _PLACEHOLDER_MARKS & set(text):
            continue
        if not any(start <= letter.body.tokens[match.first].start < end for match in impersonal):
            said = letter.body.text[start:end]
            values = {"name": person.name, "said": said}
            yield Hit("Greet {name}: '{said}' is somebody else.", letter.body, start, end, values=values)
        return


_PLACEHOLDER_MARKS = frozenset("〇○●△▲□■◯_[]{}")


def _is_right(letter: Letter, text: str) -> bool:
    """Return whether a line names the recipient: the family name, or a given name without another family name."""
    full, parts = letter.names.recipient[0], letter.names.recipient[1:]
    family = letter.recipient is not None and letter.recipient.family_name
    if full.joined in text:
        return True
    if not parts:
        return _begins_name(full.joined, _without_honorific(text))
    if family:
        return letter.names.name(family).joined in text or any(text.startswith(part.joined) for part in parts)
    return any(part.joined in text for part in parts)


def _without_honorific(text: str) -> str:
    return next((text.removesuffix(each) for each in _HONORIFICS if text.endswith(each)), text)


def _begins_name(full: str, text: str) -> bool:
    """Return whether a line ends with the beginning of a full name: its family name, by all that the facts tell."""
    for count in range(len(full) - 1, 0, -1):
        before = text.removesuffix(full[:count])
        # One character alone may be the end of another name: 田中 for 中村.
        if before != text and (count > 1 or not before or before.endswith(_DEPARTMENTS)):
            return True
    return False


def without_honorific(letter: Letter) -> Iterator[Hit]:
    """Find the recipient's name without the honorific that has to follow it."""
    # Somebody known as さん is written to so: teams that speak plainly do.
    usual = letter.recipient.honorific if letter.recipient is not None else None
    unfit = tuple(each for each in _FAMILIAR if each != usual)
    for addressee in _addressee_lines(letter):
        text = _joined(addressee)
        if _is_right(letter, text) and _honorific_from(letter, addressee) is not None and not text.endswith(unfit):
            return
    known = sorted({name.joined for name in letter.names.recipient}, key=len, reverse=True)
    body = letter.body
    for line in body.lines[:4]:
        tokens = [body.tokens[index] for index in line.tokens if body.tokens[index].is_word]
        joined = _joined(tokens)
        if not known or "。" in body.text[line.start : line.end] or len(joined) > _LONGEST_ADDRESSEE:
            continue
        if usual in _FAMILIAR and joined.endswith(usual):
            return
        familiar = next((each for each in unfit if joined.endswith(each)), "")
        name = next((name for name in known if joined.removesuffix(familiar).endswith(name)), None)
        if name is None or (not familiar and joined != name and not _is_after_a_department(joined, name)):
            continue
        count = sum(len(token.text) for token in tokens[-len(familiar) :]) if familiar else 0
        first = _first_of(tokens, len(name) + len(familiar))
        end = tokens[-1].end
        said = body.text[first.start : end - count]
        right = f"{said}様"
        yield Hit("Put 様 after '{name}'.", body, first.start, end, right, values={"name": said})
        return


def _first_of(tokens: list[Token], length: int) -> Token:
    """Return the token where the last characters of a line begin, so many as are said."""
    lengths = accumulate(len(token.text) for token in reversed(tokens))
    return next(token for token, count in zip(reversed(tokens), lengths, strict=True) if count >= length)


_HONORIFICS = ("様", "さま", "殿", "先生", "さん", "氏")
_FAMILIAR = ("さん", "くん", "君", "ちゃん", "氏")
_LONGEST_ADDRESSEE = 30


def _is_after_a_department(joined: str, name: str) -> bool:
    """Return whether a line is a department or a title, and then the name."""
    return joined.removesuffix(name).endswith(_DEPARTMENTS)


_DEPARTMENTS = (
    *("部", "課", "室", "係", "局", "科", "チーム", "グループ", "センター", "本部", "支店", "営業所", "事業部"),
    *(
        *(
            "長",
            "担当",
            "担当者",
            "マネージャー",
            "リーダー",
            "主任",
            "代表",
            "取締役",
            "支配人",
            "店主",
            "理事",
            "顧問",
        ),
        *("専務", "常務", "監督", "教授"),
    ),
)


def another_company(letter: Letter) -> Iterator[Hit]:
    """Find another company above the name in a letter that does not name the right one, or its legal form misplaced."""
    core = letter.names.company.joined
    for form in LEGAL_FORMS:
        core = core.replace(form, "")
    lines = _addressee_lines(letter)
    named = [_joined(part.tokens) for part in letter.parts]
    if not core or any(letter.names.company.joined in text for text in named):
        return
    misplaced = [
        line for line in lines[:2] if core in _joined(line) and any(form in _joined(line) for form in LEGAL_FORMS)
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
        text = _joined(line)
        if _PLACEHOLDER_MARKS & set(text):
            continue
        has_form = any(form in text for form in LEGAL_FORMS)
        is_alike = len(set(text) & set(core)) * 2 > len(core) and _honorific_from(letter, line) is None
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


def company_elsewhere(letter: Letter) -> Iterator[Hit]:
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


def position_in_subject(letter: Letter) -> Iterator[Hit]:
    """Find another position beside the candidate's name in the brackets of a subject: ``営業・山田``."""
    name, own = letter.names.position, letter.names.candidate.joined
    if any(name.joined in _joined(part.tokens) for part in letter.parts):
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


def own_name_elsewhere(letter: Letter) -> Iterator[Hit]:
    """Find a line below the letter that is the candidate's name with one character wrong."""
    body, name = letter.body, letter.names.candidate
    for line in body.lines[len(body.lines) // 2 :]:
        text = _joined([body.tokens[index] for index in line.tokens])
        if is_one_substitution_apart(text, name.joined):
            start, end = body.tokens[line.tokens.start].start, body.tokens[line.tokens.stop - 1].end
            yield Hit("Write '{name}': that is your name.", body, start, end, name.text, values={"name": name.text})
            return
    yield from _introduced_as_another(letter)


def _introduced_as_another(letter: Letter) -> Iterator[Hit]:
    """Find an introduction with one character of the given name wrong: 史識です for 史織です."""
    name = letter.names.candidate
    family, _, given = name.text.replace("\u3000", " ").partition(" ")
    if not given or " " in given:
        return
    text = letter.body.text
    for _, family_end in find_all(text, family):
        start = family_end + text.startswith((" ", "\u3000"), family_end)
        end = start + len(given)
        said = text[start:end]
        introduced = _OF_NAMES.fullmatch(said) and text.startswith(_INTRODUCES, end)
        if introduced and is_one_substitution_apart(family + said, family + given):
            values = {"name": name.text}
            yield Hit("Write '{name}': that is your name.", letter.body, start, end, given, values=values)


_OF_NAMES = re.compile(r"[一-龥々ぁ-んァ-ヶー]+")
_INTRODUCES = ("です", "でございます", "と申し", "であります")
