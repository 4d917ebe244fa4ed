"""Find what stands twice, breaks off or was mistyped in a script without spaces, as Japanese is.

No blank says where a word ends. What tells is the script itself: a particle is kana behind kanji, and a polite
sentence ends in one of a few ways.
"""

import re
from collections.abc import Iterator

from ...vocabulary import Severity
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
            told = any(start < last and first < end for first, last in reported) or part.is_quoted(start)
            if not told and not _is_as_it_should(part.text, found) and not _is_of_a_name(letter, part.text, start, end):
                reported.append((start, end))
                # 本当に本当に, 長い長い and 「できたできた」と are said so with feeling.
                felt = _WITH_FEELING.fullmatch(found[1]) or part.text.startswith("と", end)
                severity = Severity.SUGGESTION if felt else None
                yield _twice(part, start, end, found[1])._replace(severity=severity)


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
    re.compile(rf"(?<=[{_NOUN}」』）])(から|まで|[にで][はも]|とは|ので)\1(?=[、おご]?[{_KANJI}ァ-ヶA-Z])"),
    # A noun with its particle: 勉強を勉強を, 次回は、次回は.
    re.compile(r"([一-龥々ァ-ヶーA-Za-z]{2,12}(?:[をがはにでのともへ]|から|まで)|(?<![一-龥])[一-龥][のはがを])、?\1"),
    re.compile(r"((?:特|誠|大い)に|本当に|非常に|改めて|どうぞ|何卒|大変)、?\1"),
    # A word of which no kanji follows, as in 大学大学院 and 工場工場長.
    re.compile(rf"(?<![{_KANJI}])([{_KANJI}]{{2}})\1(?![{_KANJI}])"),
    re.compile(rf"(?<![{_KANJI}])([際時前後為等者間度話])\1(?![{_KANJI}])"),
    re.compile(rf"([{_KANJI}][しかき]?い)\1(?=[{_KANJI}])"),
    re.compile(rf"(?<![{_KANJI}])((?![一二三四五六七八九十日])[{_KANJI}][をがにはでとのもへ])\1(?=[をがにはでとの、])"),
    re.compile(r"(?<=[。\n])(また|まず|なお|ただ|さらに)、?\1"),
    # A phrase or an ending: 分かりやすい分かりやすい, しておりますしております.
    re.compile(r"([一-龥々ぁ-んァ-ヶー]{3,12}?)\1"),
    re.compile(r"(?:(?<=。)|(?<=\n))([^。\n]{8,60}。)\s{0,3}\1"),
)

_AS_IT_SHOULD = re.compile(
    r"(?:お|ご)?[一二三四五六七八九十百何各毎].*|(?:ひとつ|ひとり|それは|これは|いつも|もっと|ずっと|どうも|どうか|なにとぞ)"
    r"|.*ずつ|[ァ-ヶー]{2,3}"
    # A sound or a manner, and what ends in one word and begins another: いただいただけで, いただけただけでも.
    r"|([ぁ-んァ-ヶー]{2})\1|[ぁ-ん]{3}り|[いけ]?いただ|ただけ|いたただ"
    # Words that are made so: 知らず知らず, 繰り返し繰り返し, 代わる代わる, 来る日も来る日も, 思い思い.
    r"|知らず|しらず|だまし|騙し|恐る|おそる|[途跡]?切れ|代わる|かわる|替わる|返す|[行来]る日も|[あ後]とから|後から|[行押]けども|押せども"
    r"|待てど|とても|繰り?返し|くり返し|くりかえし|離れ|別れ|見る|みる|かさね|思い|少し|すこし|あれよ|いいえ|はいはい|なかなか"
    # Who stands once removed: 友人の友人の, 次の次の.
    r"|(?:友人|友達|知人|先輩|後輩|先生|師匠|弟子|母|父|親|子|孫|祖父|祖母|兄|姉|隣|次|前|先|上|下|奥|裏|左|右|夢)の"
)
"""What is said twice on purpose: 一つ一つ, それはそれは, 少しずつ少しずつ; a sound such as チクチク; words made so."""

_WITH_FEELING = re.compile(rf"(?:本当|非常|大い|特|誠)に|大変|[{_KANJI}][しかき]?い")


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
            start, end = found.start() + broken.start(), found.end()
            severity = Severity.SUGGESTION if _is_elliptical(body.text, first, found) else None
            yield Hit(_BREAKS_OFF, body, start, end, severity=severity)
    for found in _WORD_MISSING.finditer(body.text, first, last):
        yield Hit(N_("A word is missing before '{said}'."), body, *found.span(), values={"said": found[0]})
    for found in (*_FORMULA_BROKEN_OFF.finditer(body.text), *_LINE_BROKEN_OFF.finditer(body.text, first, last)):
        yield Hit(_BREAKS_OFF, body, *found.span())
    yield from _unfinished_paragraphs(letter)


def _is_elliptical(text: str, first: int, last_words: re.Match[str]) -> bool:
    """Return whether a sentence without its verb may be so on purpose: a short one, or an afterthought.

    What breaks off has said a good deal by then: 落ちたら、また翌年に。 and 忘れません。絶対に。 are ways of speaking.

    Args:
        text: The text.
        first: The index of its first character that is looked at.
        last_words: The end of the sentence, from its last comma.
    """
    before = text[max(first, last_words.start() - _LONG_SENTENCE) : last_words.start()]
    said = _SENTENCE_BEGINS.split(before)[-1]
    return len(said) + len(last_words[0]) < _LONG_SENTENCE or _AFTERTHOUGHT.search(said) is not None


_LONG_SENTENCE = 20
"""In characters: what is shorter is a way of speaking rather than a sentence that breaks off."""

_SENTENCE_BEGINS = re.compile(r"[。！？!?」』]\s*|\n\s*\n|[ 　]{2}")
_AFTERTHOUGHT = re.compile(r"(?:ます|です|ました|でした|ません|ましょう)(?:よ|ね)?、$")

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
    r"(?:お?大事に|お?大切に|お?元気で|お達者で|[込こ]めて|[代か]えて|[兼か]ねて|添えて|まして|よろしく|宜しく|これで|では|お?幸せに|こちらへ|[終限通便偽祈頼]り|ように|とおり|どおり|ばかり|ませ|っ[ぁ-ん]り|[なよ]し|のみ|だけ|わけ|ため|ゆえ|いえ"
    r"|(?:報告|参考|連絡|挨拶|紹介|一報|覧|笑納|確認|共有|知らせ|[こそ]こ)までに|ついでに|とともに|と共に|[おご][先静健達気ゆ気無息安][ぁ-ん一-龥]{0,4}に"
    r"|[おご][^、。]{1,6}な[くき]よう|[おご][^、。はがを]{1,6}なく|(?:では|事故|つつが|間違い|相違)なく|(?:なさら|ぜ)ずに"
    r"|[つ付]けて|銘じて|(?:週末|一日|一年|お?年|夏|秋|冬|春|休日|連休|旅|休み|眠り|ご?自愛|ご?武運|無事|多幸|幸運|安全|検討)を"
    r"|(?:また|後日|いずれ|日を|追って)(?:改めて|あらためて)|楽しみに|(?:たい|る|ない|だ|です)もので|[なた]もので)$"
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
        before = part.text[max(0, end - _LONGEST_FORMULA - 1) : end].replace("御", "お")
        if not before.endswith(_AS_WRITTEN):
            candidates = ((before[-length:], meant) for meant in _FORMULAS for length in _lengths(meant))
            said, meant = next(
                (each for each in candidates if is_one_edit_apart(*each) and not _is_another_word(*each)), ("", "")
            )
            if said:
                values = {"said": said, "name": meant}
                yield Hit(_INSTEAD, part, end - len(said), end, meant, values=values)


def _is_another_word(said: str, meant: str) -> bool:
    """Return whether what is one character from a formula is right: お伺いいたします, お待ちしておりますよ."""
    if len(said) == len(meant):
        one, other = next(pair for pair in zip(said, meant, strict=True) if pair[0] != pair[1])
        return _ONE_KANJI.match(one) is not None and _ONE_KANJI.match(other) is not None
    return said.startswith(meant) and said[-1] in _FINAL_PARTICLES


_ONE_KANJI = re.compile(f"[{_KANJI}]")
_FINAL_PARTICLES = "よねなわがし"
"""What may end a sentence behind its verb."""


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
_AS_WRITTEN = (*_FORMULAS, "お願い申しあげます", "お持ちしております", "お願いいたしました", "しておきます")
"""The formulas, and what is one character from them and right."""
