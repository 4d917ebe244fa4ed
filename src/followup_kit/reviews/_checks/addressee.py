"""Check the addressee in a script without spaces: the company on one line, the name and its honorific below.

These are the halves of checks in ``people``, ``company_names`` and ``position_names`` that read Japanese letters.
"""

import re
from collections.abc import Iterator
from itertools import accumulate

from ..._text_search import find_all
from ...vocabulary import Severity
from .._check import Hit
from .._text.letter import Letter
from .._text.similarity import is_one_substitution_apart
from .._text.tokens import Token


def addressee_lines(letter: Letter) -> list[list[Token]]:
    """Return the tokens of each line up to the end of the greeting: the company, the department, the name."""
    body = letter.body
    return [
        [body.tokens[index] for index in line.tokens]
        for line in body.lines
        if line.tokens and line.tokens.stop <= letter.greeting.stop
    ]


def join_words(tokens: list[Token]) -> str:
    """Return the words of tokens, and the marks that stand for a name left open, as one text."""
    return "".join(token.text for token in tokens if token.is_word or token.text in PLACEHOLDER_MARKS)


def honorific_from(letter: Letter, tokens: list[Token]) -> int | None:
    """Return the index of the token where the honorific at the end of a line begins, or ``None``."""
    ends = {match.last: match.first for match in letter.body.matches("greeting")}
    for last in range(len(letter.body.tokens), 0, -1):
        if last in ends and letter.body.tokens[last - 1] is tokens[-1]:
            return ends[last]
    return None


def addressed_as_another(letter: Letter) -> Iterator[Hit]:
    """Find an addressee that is not the recipient."""
    person = letter.recipient
    lines = addressee_lines(letter)
    if person is None or any(_is_right(letter, join_words(line)) for line in lines):
        return
    impersonal = letter.body.matches("impersonal")
    for line in reversed(lines):
        start, end = line[0].start, line[-1].end
        text = join_words(line)
        if honorific_from(letter, line) is None or text.endswith(("御中", "各位")) or PLACEHOLDER_MARKS & set(text):
            continue
        if not any(start <= letter.body.tokens[match.first].start < end for match in impersonal):
            said = letter.body.text[start:end]
            values = {"name": person.name, "said": said}
            yield Hit("Greet {name}: '{said}' is somebody else.", letter.body, start, end, values=values)
        return


def named_almost(letter: Letter) -> Iterator[Hit]:
    """Find a Japanese name in the text that shares a character with the recipient's: 渡辺様 in a letter to 渡部様."""
    family = letter.recipient.family_name if letter.recipient is not None else None
    if not family or len(family) < _SHORTEST_FAMILY_NAME:
        return
    facts = "".join(letter.names.written_texts) + str(letter.values)
    # Beside the right name, one that only ends like it is that of somebody else: 永井様 in a letter to 藤井様.
    alike = slice(1) if f"{family}様" in letter.body.text else slice(None)
    for found in _NAMED_POLITELY.finditer(letter.body.text):
        said = found[1]
        shared = len(said) == len(family) and any(map(str.__eq__, said[alike], family[alike]))
        if shared and said != family and said not in facts:
            values = {"name": family}
            message = "Write '{name}': that is the name."
            yield Hit(message, letter.body, *found.span(1), family, severity=Severity.WARNING, values=values)


_SHORTEST_FAMILY_NAME = 2
_NAMED_POLITELY = re.compile(r"(?<![一-龥々])([一-龥々]{2,3})様")

PLACEHOLDER_MARKS = frozenset("〇○●△▲□■◯_[]{}")


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
    for addressee in addressee_lines(letter):
        text = join_words(addressee)
        if _is_right(letter, text) and honorific_from(letter, addressee) is not None and not text.endswith(unfit):
            return
    known = sorted({name.joined for name in letter.names.recipient}, key=len, reverse=True)
    body = letter.body
    for line in body.lines[:4]:
        tokens = [body.tokens[index] for index in line.tokens if body.tokens[index].is_word]
        joined = join_words(tokens)
        if not known or "。" in body.text[line.start : line.end] or len(joined) > _LONGEST_ADDRESSEE:
            continue
        if usual in _FAMILIAR and joined.endswith(usual):
            return
        familiar = next((each for each in unfit if joined.endswith(each)), "")
        name = next((name for name in known if joined.removesuffix(familiar).endswith(name)), None)
        if name is None:
            continue
        said_alone = joined == name or _is_after_a_department(joined, name) or _is_behind_a_word(letter, tokens, name)
        if not familiar and not said_alone:
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


def _is_behind_a_word(letter: Letter, tokens: list[Token], name: str) -> bool:
    """Return whether a line is one word, such as a title, a blank, and then the name: 教頭 黒川 洋子."""
    first = _first_of(tokens, len(name))
    before = letter.body.text[tokens[0].start : first.start]
    return len(before) <= _LONGEST_TITLE and before[-1:].isspace() and not re.search(r"\s", before[:-1])


_LONGEST_TITLE = 9

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


def own_name_elsewhere(letter: Letter) -> Iterator[Hit]:
    """Find a line below the letter that is the candidate's name with one character wrong."""
    body, name = letter.body, letter.names.candidate
    for line in body.lines[len(body.lines) // 2 :]:
        text = join_words([body.tokens[index] for index in line.tokens])
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
