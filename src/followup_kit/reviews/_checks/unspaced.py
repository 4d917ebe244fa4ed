"""Find what stands twice, breaks off or was mistyped in a script without spaces, as Japanese is.

No blank says where a word ends. What tells is the script itself: a particle is kana behind kanji, and a polite
sentence ends in one of a few ways.
"""

import re
from collections.abc import Iterator

from .._check import Hit
from .._text.letter import Letter
from .._text.part import Part
from .._text.similarity import is_one_edit_apart
from .._text.tokens import PARAGRAPH_BREAK
from .._translations import N_

_KANJI = "一-龥々"
_NOUN = "一-龥々ァ-ヶーA-Za-zＡ-Ｚａ-ｚ"
"""Of what a noun is written that no particle is part of."""


def doubled(letter: Letter, part: Part) -> Iterator[Hit]:
    """Find particles, words, endings and whole sentences that stand twice, one behind the other."""
    reported: list[tuple[int, int]] = []
    for match in part.non_overlapping("doubled"):
        start, end = part.tokens[match.first].start, part.tokens[match.last - 1].end
        reported.append((start, end))
        yield _twice(part, start, end, match.entry.replacement)
    for pattern in _DOUBLED:
        for found in pattern.finditer(part.text):
            start, end = found.span()
            told = any(start < last and first < end for first, last in reported)
            if not told and not _is_as_it_should(part.text, found) and not _is_of_a_name(letter, part.text, start, end):
                reported.append((start, end))
                yield _twice(part, start, end, found[1])


def _twice(part: Part, start: int, end: int, instead: str | None) -> Hit:
    values = {"said": part.text[start:end]}
    return Hit("Take out what stands twice: '{said}'.", part, start, end, instead, values=values)


_DOUBLED = (
    # "ものの" and "ののしる" are words of their own.
    re.compile(r"(?<=[\u4e00-\u9fff\u30a1-\u30fcA-Za-z私])(の)の(?!し)"),
    # A word in kanji follows: とともに, でできる and ははっきり hold no doubled particle.
    re.compile(rf"(?<=[{_NOUN}」』）])([をがにでとはへ])\1(?=[、おご]?[{_KANJI}ァ-ヶA-Z])"),
    re.compile(rf"(?<=[{_NOUN}])(に)に(?=[はも][{_KANJI}])"),
    re.compile(rf"(?<=[ぁ-ん])(?<![なま])([をがにでは])\1(?=[、おご]?[{_KANJI}ァ-ヶA-Z])"),
    re.compile(rf"(?<=[{_NOUN}」』）])(から|まで|[にで][はも]|とは|など|ので)\1(?=[、おご]?[{_KANJI}ァ-ヶA-Z])"),
    # A noun with its particle: 勉強を勉強を, 次回は、次回は.
    re.compile(r"([一-龥々ァ-ヶーA-Za-z]{2,12}(?:[をがはにでのともへ]|から|まで)|(?<![一-龥])[一-龥][のはがを])、?\1"),
    re.compile(r"((?:特|誠|大い)に|本当に|非常に|改めて|どうぞ|何卒|大変)、?\1"),
    # A word of which no kanji follows, as in 大学大学院 and 工場工場長.
    re.compile(rf"(?<![{_KANJI}])([{_KANJI}]{{2}})\1(?![{_KANJI}])"),
    re.compile(rf"(?<![{_KANJI}])([際時前後為等者間度話])\1(?![{_KANJI}])"),
    re.compile(rf"([{_KANJI}][しかき]?い)\1(?=[{_KANJI}])"),
    re.compile(rf"(?<![{_KANJI}])((?![一二三四五六七八九十])[{_KANJI}](?!め)[ぁ-ん])\1(?=[をがにはでとの、])"),
    re.compile(r"(?<=[。\n])(また|まず|なお|ただ|さらに)、?\1"),
    # A phrase or an ending: 分かりやすい分かりやすい, しておりますしております.
    re.compile(r"([一-龥々ぁ-んァ-ヶー]{3,12}?)\1"),
    re.compile(r"(?:(?<=。)|(?<=\n))([^。\n]{8,60}。)\s{0,3}\1"),
)

_AS_IT_SHOULD = re.compile(
    r"(?:お|ご)?[一二三四五六七八九十百何各毎].*|(?:ひとつ|ひとり|それは|これは|いつも|もっと|ずっと|どうも|どうか|なにとぞ)"
    r"|.*ずつ|[ァ-ヶー]{2,3}"
)
"""What is said twice on purpose: 一つ一つ, それはそれは, 少しずつ少しずつ; and a sound such as チクチク."""


def _is_as_it_should(text: str, found: re.Match[str]) -> bool:
    """Return whether what stands twice does so on purpose, or ends one name and begins another: 営業部営業部長."""
    compound = _COMPOUND.fullmatch(text[found.start(1) : found.end() + 1])
    return bool(compound or _AS_IT_SHOULD.fullmatch(found[1]))


_COMPOUND = re.compile(rf"[{_KANJI}]{{7,}}")


def _is_of_a_name(letter: Letter, text: str, start: int, end: int) -> bool:
    """Return whether what stands twice is part of a name of the facts, with a character beside it where it is short."""
    around = (text[start:end],) if end - start > _SHORT else (text[max(0, start - 1) : end], text[start : end + 1])
    return any(each in name for each in around for name in letter.names.written_texts)


_SHORT = 2


def unfinished(letter: Letter) -> Iterator[Hit]:
    """Find a sentence that ends without a full stop, breaks off, or lacks a word between its particles."""
    body = letter.body
    if not letter.main:
        return
    first, last = body.tokens[letter.main.start].start, body.tokens[letter.main.stop - 1].end
    for found in _LAST_WORDS.finditer(body.text, first, last):
        broken = None if _WHOLE.search(found[0]) else _BROKEN_OFF.search(found[0])
        if broken is not None and not body.is_quoted(found.start()):
            yield Hit(_BREAKS_OFF, body, found.start() + broken.start(), found.end())
    for found in _WORD_MISSING.finditer(body.text, first, last):
        yield Hit(N_("A word is missing before '{said}'."), body, *found.span(), values={"said": found[0]})
    for found in (*_FORMULA_BROKEN_OFF.finditer(body.text), *_LINE_BROKEN_OFF.finditer(body.text, first, last)):
        yield Hit(_BREAKS_OFF, body, *found.span())
    yield from _unfinished_paragraphs(letter)


_BREAKS_OFF = N_("Finish the sentence: it breaks off here.")
_LAST_WORDS = re.compile(r"[^。、\n「」『』]{1,12}[」』]?[^。、\n「」『』]{0,12}(?=。(?!、))")
"""What a sentence ends with, as far as its last comma."""

_BROKEN_OFF = re.compile(
    "(?:"
    # A particle behind a noun, where a verb has to follow; ですが。 is a way of speaking.
    rf"[{_KANJI}ァ-ヶー](?:[をがはへとにでのもやな]|から|より|こそ|しか|さえ)|[」』）][をがはへにのも]|[をへ]"
    r"|(?<!よう)に|[きしちひみりぎびけせべめれえげ]|という|(?:に|で)も|(?:こと|もの|ため|ほう|うち|ところ|それ|これ|さん|たち|とき|あいだ)[をがはのも]|[るいた]の[をがはも]|さ[とがは]"
    # A verb that goes on: 伺って。, 読んで。, いただき。, でしたら。, 減らしていきたいと。
    r"|[いしきえけせねべめれげちりみっびぎ]て|んで|いただき|頂き|いたし|致し|ており|ござい|いただけ|伺い|感じ|まいり|通じ"
    r"|でしたら|ましたら|ますと|ましたので|[れけせめ]ば|(?:たい|[れけせめ]ば|だ|です)と|ながら|つつ"
    # A word that says how, and not what.
    r"|さっそく|早速|ぜひ|是非|とても|たいへん|非常に|すぐに|さらに|きっと|ますます|いっそう|一層|特に|とりわけ|心から|心より|少しでも"
    r"|引き続き|改めて|あらためて|常に|いつも|もっと|ようやく|次第に|徐々に|大いに|必ず|まさに|おそらく|決して"
    r"|(?:し|な|明る|高|早|多|深|強|長|近|温か|暖か|広|軽|重)く"
    ")$"
)

_WHOLE = re.compile(
    r"(?:お?大事に|お?大切に|お?元気で|お達者で|[込こ]めて|[代か]えて|[兼か]ねて|添えて|まして|よろしく|宜しく|これで|では|お?幸せに|こちらへ|[終限通便偽祈頼]り|ように|とおり|どおり|ばかり|ませ|っ[ぁ-ん]り|[なよ]し|のみ|だけ|わけ|ため|ゆえ|いえ)$"
)
"""How a sentence may end all the same: a wish, or what closes a letter: ``感謝を込めて。``."""

_WORD_MISSING = re.compile(
    # 貴重なをいただき, 面接をに伺い, 品質管理のに生かす.
    rf"(?<=[一-龥])(?<!旦)(?:な(?:[をは]|が(?!ら))|(?:を[がにはへで]|[がはにへも]を|がに)(?=[おご]?[{_KANJI}]))"
    rf"|(?<=[{_KANJI}ァ-ヶー]{{2}})の[をがに](?=[おご]?[{_KANJI}])"
)

_FORMULA_BROKEN_OFF = re.compile(
    r"(?:お願(?:いいた|い致|い申|い申し上)?|よろしく|宜しく|お待ち|(?<=[とく])存|(?:たい|る|た)と(?:考|思)|ご査収|ありがとうございました?に|感謝申し上"
    r"|(?:お礼|御礼)申し?上?)(?=\s*(?:\n\s*\n|\Z))"
)
"""A formula at the end of a paragraph that breaks off in the middle of a word, and not in a kana that tells so."""

_LINE_BROKEN_OFF = re.compile(
    rf"(?:(?<=[をがに][{_KANJI}おごい]{{3}})|(?<=[をがに][{_KANJI}おごい]{{4}}))(?=\n(?:何卒|どうぞ|なお、|また、|次の選考|次のご|今後とも|引き続き|追加で|ご連絡を|お返事を))"
)
"""A line that ends in a noun behind a particle, before one that begins another sentence."""


def _unfinished_paragraphs(letter: Letter) -> Iterator[Hit]:
    """Find paragraphs of the main text that end without a full stop, or in the middle of a sentence."""
    body, main = letter.body, letter.main
    lines = (line for line in body.lines if LIST_ITEM.match(body.text[line.start : line.end]))
    listed = {index for line in lines for index in line.tokens}
    for index in range(main.start + 1, main.stop):
        token = body.tokens[index]
        last = index + 1 == main.stop
        after = body.tokens[index + 1].text if index + 1 < len(body.tokens) else PARAGRAPH_BREAK
        if index in listed or not (last or after == PARAGRAPH_BREAK):
            continue
        if token.text in ("す", "た", "ん"):
            said = body.text[body.tokens[max(main.start, index - 2)].start : token.end]
            if said.endswith(("ます", "です", "ました", "でした", "ません")):
                values = {"said": said}
                yield Hit("Finish the sentence after '{said}' with 。", body, token.end, token.end, "。", values=values)
        elif (
            not last and ("\u3041" <= token.text <= "\u3096" or token.text == "、") and not _is_closing(body, token.end)
        ):
            yield Hit(_BREAKS_OFF, body, token.start, token.end)


def _is_closing(body: Part, end: int) -> bool:
    """Return whether a paragraph ends in a way that closes a letter: ``まずはお礼まで``."""
    return bool(_CLOSING.search(body.text, max(0, end - _LONGEST_CLOSING), end))


_CLOSING = re.compile(
    r"(?:礼|連絡|報告|挨拶|返事|返信|知らせ|願い|詫び|伺い|確認|用件|相談|案内|承諾|回答)(?:かたがた)?まで$"
)
_LONGEST_CLOSING = 12

LIST_ITEM = re.compile(
    r"\s{0,8}(?:(?:RE|Re|Subject|Betreff|Betr\.?)\s?:|[-–—*•·・]|[(（]?[0-9０-９]{1,2}[.)）．]|[a-z]\)|[①-⑳])\s?"
)
"""How an item of a list begins."""


def mistyped(letter: Letter) -> Iterator[Hit]:
    """Find what keys left behind, and kana that many write for others: ``いただきす``, ``おりmす``, ``基ずく``."""
    for part in letter.parts:
        yield from _formulas(part)
        for pattern, instead in _MISTYPED:
            for found in pattern.finditer(part.text):
                if not part.is_quoted(found.start()) and not _is_of_a_name(letter, part.text, *found.span()):
                    written = found.expand(instead)
                    values = {"said": found[0], "name": written}
                    yield Hit(_INSTEAD, part, *found.span(), written, values=values)


_MISTYPED = (
    # A polite ending that lost a kana, or has one too many.
    (
        re.compile(
            r"(いただき|頂き|いたし|致し|おり|ござい|存じ|思い|伺い|願い|まいり|参り|でき|なり|考え|上げ|しまい)す(?=[。、がの])"
        ),
        r"\1ます",
    ),
    (re.compile(r"(いただき|頂き|いたし|致し|おり|ござい|存じ|まいり|参り|でき|なり)した(?=[。、がの])"), r"\1ました"),
    (re.compile(r"(?<=[いしきりえけせれじ])(?:ますた|すした|まいした|まいすた)(?=[。、がの])"), "ました"),
    (re.compile(r"(?<=[いしきりえけせれじ])(?:まいす|まsu|ますす|まうす)(?=[。、がの])"), "ます"),
    (re.compile(r"(?:でしす|ですす|でう|でsu)(?=。)"), "です"),
    # A key of a syllable that was never finished.
    (re.compile(r"(?<=[ぁ-ん])(?<![をとのがはにで])([a-vx-zａ-ｖｘ-ｚ])(?=[ぁ-ん])"), ""),
    # づ and ず, とおり and とうり.
    (re.compile(r"([気近基片裏名置連務機徴論向相根力])ず([いけかきくちよ])"), r"\1づ\2"),
    (
        re.compile(
            r"(分かり|わかり|し|聞き|言い|使い|読み|見|伝わり|伺い|話し|答え|想像し|理解し|入り|頼み)ずら([いくか])"
        ),
        r"\1づら\2",
    ),
    (re.compile(rf"([{_KANJI}しつりか])づつ"), r"\1ずつ"),
    (re.compile(r"([のるた])とうり"), r"\1とおり"),
    (re.compile(r"(?<=[定待算希望画想])どうり"), "どおり"),
    (re.compile(r"ざる(?:お|負|追|終)え"), "ざるを得"),
)


def _formulas(part: Part) -> Iterator[Hit]:
    """Find a formula of courtesy that ends a sentence with one character too many, too few or wrong."""
    for found in _ENDS.finditer(part.text):
        end = found.start()
        before = part.text[max(0, end - _LONGEST_FORMULA - 1) : end]
        if not before.endswith(_AS_WRITTEN):
            candidates = ((before[-length:], meant) for meant in _FORMULAS for length in _lengths(meant))
            said, meant = next((each for each in candidates if is_one_edit_apart(*each)), ("", ""))
            if said:
                values = {"said": said, "name": meant}
                yield Hit(_INSTEAD, part, end - len(said), end, meant, values=values)


def _lengths(meant: str) -> tuple[int, int, int]:
    return len(meant), len(meant) - 1, len(meant) + 1


_INSTEAD = N_("Write '{name}' in place of '{said}'.")
_ENDS = re.compile(r"(?<=[ぁ-ん])(?=[。！!\n])")
_FORMULAS = (
    "ありがとうございました",
    "ありがとうございます",
    "お願いいたします",
    "お願い申し上げます",
    "お世話になっております",
    "お世話になりました",
    "申し訳ございません",
    "お待ちしております",
    "楽しみにしております",
)
_LONGEST_FORMULA = max(map(len, _FORMULAS))
_AS_WRITTEN = (*_FORMULAS, "お願い申しあげます", "お持ちしております", "お願いいたしました")
"""The formulas, and what is one character from them and right."""
