"""Find placeholders left to fill in, and attachments and links that are promised but missing."""

import re
from collections.abc import Iterator

from ...vocabulary import Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.part import Part
from .._text.tokens import PARAGRAPH_BREAK, is_email_or_url
from .._translations import N_
from .phrases import is_of_facts
from .scopes import EMAIL, PROOFREADING

_LONGEST = 60
"""How many characters a placeholder may have; longer text in brackets is a remark."""

_MONTHS = (
    "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
    "|January|February|March|May|June|July|October|December"
)

# Every repetition is bounded, so that no start costs more than a few dozen steps.
_NOTATIONS = re.compile(
    rf"""
      \*\|[A-Z_0-9:]{{1,{_LONGEST}}}\|\*                # *|NAME|*
    | <%[^%\n]{{1,{_LONGEST}}}%>                      # <%= name %>
    | %\([A-Za-z_]\w{{0,30}}\)[sd]                    # %(name)s
    | 【[^【】\n]{{0,12}}(?:名|日時?|部署|職種|住所|番号)】  # 【会社名】
    | &(?:amp|nbsp|quot|lt|gt|apos|\#39|\#x27|auml|ouml|uuml|szlig|eacute|ndash|mdash|rsquo|lsquo|rdquo|ldquo);
    | â€[™œ˜“”¦\x9d\u2122\u0153\u02dc]? | Ã[\x80-\xbf¤¶¼Ÿ©¨±„–œ] | Â[\xa0·°§£] | ï¿½ | ã\x81[\x80-\xbf] | \ufffd+
    | \{{\{{[^{{}}\n]{{0,{_LONGEST}}}\}}\}}            # {{{{ name }}}}
    | \$?\{{[^{{}}\n]{{0,{_LONGEST}}}\}}               # {{name}}, ${{name}}
    | \{{%[^%\n]{{0,{_LONGEST}}}%\}}                   # {{% name %}}
    | <-{{1,3}}[^<>\n]{{1,{_LONGEST}}}-{{1,3}}>        # <-- name -->
    | ~[A-Za-z][\w ]{{1,30}}~                          # ~name~
    | <<[^<>\n]{{1,{_LONGEST}}}>>                      # <<name>>
    | «[A-Z][A-Z_ ]{{1,{_LONGEST}}}»                   # «NAME»
    | <[^\W\d][^<>@:/\n]{{1,{_LONGEST}}}>              # <name>, but no <name@example.org>
    | \[[^\[\]\n]{{1,{_LONGEST}}}\](?!\()              # [name], but no [text](address)
    | %[A-Za-z][\w ]{{1,30}}%                          # %NAME%
    | \$[A-Za-z][A-Za-z_]{{2,30}}\b                    # $NAME
    | \b__?[A-Za-z][A-Za-z ]{{1,30}}__?\b              # __name__
    | (?<![\w@./-])_{{3,}}(?![\w@])                    # a line to write on
    | (?<!\w)\.{{6,}}(?!\w)
    | (?<![\w-])(?:-{{4,}}|(?:-\ ){{3,}}-)(?![\w-])         # another line to write on
    | [(（](?:\?{{1,3}}|？{{1,3}}|_{{1,2}}|[\u0020\u3000]{{1,8}})[)）]  # brackets around nothing
    | (?<=Dear\ )\((?:hiring\ )?(?:manager|recruiter|interviewer)\)
    | \b[Xx]{{3,8}}\b | \bX{{1,3}}\s(?=GmbH|AG|Inc|Ltd)
    | \b[Xx]{{1,2}}[./:-][Xx]{{1,2}}\b | \bX{{2}}\.?(?=\s(?:{_MONTHS}|Uhr|Euro|Prozent|a\.?m\b|p\.?m\b))
    | (?:\b(?:{_MONTHS})\s)X{{1,2}}\b | \bTT\.MM\.(?:JJJJ)? | \b(?:MM/DD|DD/MM)/YYYY\b
    | [〇○●◯△□XxＸ×]{{1,2}}(?:月[〇○●◯△□XxＸ×]{{1,2}}日|日（[〇○●◯△□XxＸ×]）)
    | [〇○●△▲□■◯]{{2,8}} | [××]{{2,8}} | [＊*]{{3,8}}(?=様|株式)
    """,
    re.VERBOSE,
)
_NOTATION_START = re.compile(
    r"[{<«\[%$_~&âÃÂïã\ufffd【〇○●△▲□■◯×＊*]|[Xx]{2}|X{1,3}\s|[XxＸ][./:月日-]|TT\.|/YYYY|\.{6}|-[ -]{3}"
    r"|[(（][?？_ \u3000]|Dear \("
)
"""How every notation begins: a fast way to see that there is none."""

_LABEL_BEFORE_FIGURES = re.compile(r"\n?(?<![^\n])【[^【】\n]{0,12}】[\s：:・①-]{0,4}[^【\n]{0,12}[0-9０-９]")
"""A label in a line of its own, with what it labels behind it: ``【希望日時】`` above the days that suit."""

_HARMLESS = re.compile(r"\[(?:\d{1,3}|sic|…|\.\.\.|[ivx]{1,4})\]|\{\s*\}", re.IGNORECASE)
_INSTRUCTIONS = re.compile(
    r"""[(（]\s{0,3}(?:
      (?:insert|enter|add|fill\ in|specify|describe|personali[sz]e|customi[sz]e|replace
        |(?:hier\ )?einfügen|(?:bitte\ )?(?:ergänzen|ausfüllen|anpassen|eintragen)
        |(?:氏名|会社名|企業名|担当者名|部署名)(?![^()（）\n]{0,60}[とや、]))[^()（）\n]{0,60}
      | (?:please\ )?(?:mention|name|say|put|write|list|note|give|refer|include|something|anything|a\ word|a\ line
        |details?|specifics?|their|the|your|one|two|another|link|date|title|topic)\b[^()\n]{0,50}\b(?:goes\ )?here
      | (?:please\ )?mention\ (?:the|a|an|your|their|something|what|how|one|specific|here)\b[^()\n]{0,50}
      | (?:please\ )?(?:mention|name|cite|discuss|state|refer\ to|reference)
        \ (?:(?:specific|relevant|interesting|key|main)\ )?
        (?:topic|subject|project|detail|skill|point|company|position|role|person|date|number|experience|example
          |achievement|strength|product|team|something|anything)s?
        (?:\ (?:from|of|about|in|here|we|you|they|discussed|mentioned)\b[^()\n]{0,40})?
      | names?\ of\ (?:(?:a|an|your|their)\ )?[a-z][a-z'’-]{2,15}
      | (?:day|date|time|place)\ of\ (?:the\ |our\ |your\ |my\ )?(?:interview|meeting|call|conversation|talk)
      | name\ (?:the|your|their|a|one)\ [^()\n]{1,30}
      | (?:your|company|interviewer|recipient|position|job|skill|project|topic)(?:'s)?
        \ (?:name|title|phone|number|email|1|2)
      | (?:name|title|names)\ of\ (?:the\ )?(?:company|interviewer|position|recruiter|project|skill|person|team)
      | (?:something|anything|a\ detail|details?|one\ thing)\ (?:specific\ )?
        (?:about|from|of|they|we|you|he|she)\b[^()\n]{0,50}
      | (?:hier|noch)\b[^()\n]{0,50}
        \b(?:erwähnen|nennen|einsetzen|eintragen|ergänzen|schreiben|beschreiben|anpassen|prüfen)
      | [^()\n]{1,40}\b(?:einsetzen|eintragen|einfügen)
      | Name\ (?:des|der)\ (?:Firma|Unternehmens|Ansprechpartners|Ansprechpartnerin|Stelle|Person|Position)
      | (?:your\ )?(?:key\ |main\ |best\ |top\ )?(?:skill|strength|topic|experience|project|example|achievement)s?
      | number(?:\ of\ years)? | x{1,2}\ years | weekday | Anzahl | Zahl
      | (?:hier|bitte)\ (?:das\ |den\ |die\ )?(?:Thema|Namen?|Datum|Projekt|Firma|Position|Stelle|Uhrzeit)
        (?:\ \w{3,12}en)?
      | (?:お?話しし?た|自分の|私の)(?:内容|話題|こと|強み|長所|経験|スキル|実績|志望動機)
      | (?:phone|mobile|telephone)\ number | e-?mail\ address
      | (?:topic|subject|company|job|position|role|project|skill|strength|detail|date|interview\ date|department)s?
        (?:\ (?:name|title|here|x))?
      | (?:your\ |my\ |their\ |his\ |her\ |the\ )?(?:full\ |first\ |last\ |family\ |given\ )?name
      | (?:specific|relevant|interesting|concrete|key)\ (?:topic|subject|project|detail|skill|point|experience)s?
        (?:\ [^()\n]{1,50})?
      | (?:topic|subject|project|detail|skill|point|challenge|thing|experience|example|achievement)s?
        \ (?:(?:that|which)\ )?(?:(?:we|you|they|he|she|i)\ (?:discussed|talked|spoke|mentioned|covered|liked|learned)
          |discussed|mentioned|from\ (?:the\ )?(?:interview|job|conversation)|of\ (?:our|the)\ (?:talk|conversation))
        \b[^()\n]{0,30}
      | (?:(?:Ihr|mein|dein|der)\ )?(?:Name|Nachname|Vorname)(?:\ hier)?
      | (?:Firma|Firmenname|Unternehmen|Datum|Uhrzeit|Position|Stelle|Stellenbezeichnung|Thema|Themen|Ansprechpartner
          |Ansprechpartnerin|Projekt|Projektname|Telefonnummer|Fähigkeit|Fähigkeiten)(?:\ hier)?
      | (?:konkretes\ |bestimmtes\ )?(?:Thema|Projekt|Detail|Beispiel)
        (?:\ (?:aus\ dem|des|vom)\ Gespräche?s?|,?\ (?:über\ das|das|von\ dem)\ (?:wir|Sie)\b[^()\n]{0,40}|\ nennen)
      | (?:[貴御]?会社|企業|お?相手|ご?担当者|学校|大学|病院|施設|店舗|製品|商品|サービス|プロジェクト|職種|役職|部署)
        (?:名|のお?名前) | お?名前 | 日付 | 面接日 | 応募?職種 | 話題
      | (?:面接で|当日|お話で)(?:話した|伺った|お聞きした|印象に残った)[^（）()\n]{0,12}(?:内容|話題?|こと|点|テーマ)
      | 具体的な(?:内容|話題?|エピソード|点|経験|業務|プロジェクト|テーマ)[^（）()\n]{0,8}
      | ここに?[^（）()\n]{0,30}
      | [^（）()\n]{1,30}(?:を|に)(?:記入|入力|追記|挿入|記載|書く|入れる|差し替え)[^（）()\n]{0,8}
    )\s{0,3}[.!…]?[)）]""",
    re.IGNORECASE | re.VERBOSE,
)
"""An instruction of a template in brackets, such as ``(mention the project here)``."""
_NULL_WORDS = frozenset({"none", "null", "undefined", "nan", "nil"})
_BEFORE_A_VALUE = frozenset(
    """
    dear hello hi hey at for with about of the to on by is am liebe lieber geehrte geehrter frau herr bei für mit über
    mr mrs ms dr regards grüßen grüssen thanks best from von
    """.split()  # noqa: SIM905 - words read better as words
)


def placeholders(letter: Letter) -> Iterator[Hit]:
    """Find placeholders, in any common notation."""
    for part in letter.parts:
        for start, end in _merged(
            sorted({*_notations(letter, part), *_placeholder_words(letter, part), *_null_values(letter, part)})
        ):
            left = part.text[start:end]
            yield Hit("Fill in '{said}', which was left open, or take it out.", part, start, end, values={"said": left})


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Merge overlapping spans; they must be sorted."""
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], end)
        else:
            merged.append((start, end))
    return merged


def _notations(letter: Letter, part: Part) -> Iterator[tuple[int, int]]:
    expressions = [_NOTATIONS] if _NOTATION_START.search(part.text) else []
    if "(" in part.text or "（" in part.text:
        expressions.append(_INSTRUCTIONS)
    for expression in expressions:
        for found in expression.finditer(part.text):
            left = found[0]
            if (
                not _HARMLESS.fullmatch(left)
                and not _is_ruled_line(part.text, found)
                and not _LABEL_BEFORE_FIGURES.match(part.text, max(0, found.start() - 1))
                and not is_email_or_url(left)
                and not _is_known(letter, left)
            ):
                yield found.span()


def _is_ruled_line(text: str, found: re.Match[str]) -> bool:
    """Return whether a match is a rule on a line of its own, as above a signature, not a blank to fill in."""
    before = text[max(0, found.start() - _LONGEST) : found.start()].rpartition("\n")[2]
    after = text[found.end() : found.end() + _LONGEST].partition("\n")[0]
    return found[0][0] in "_.*＊-" and len(set(found[0]) - {" "}) == 1 and not before.strip() and not after.strip()


def _is_known(letter: Letter, left: str) -> bool:
    """Return whether the facts contain just this text, such as a company called ``[solidcore]``."""
    return any(left in value for value in letter.values.values() if isinstance(value, str)) or (
        len(left.strip("_*[]{}<>")) > 1 and left.strip("_*[]{}<>") in letter.candidate.name
    )


def _placeholder_words(letter: Letter, part: Part) -> Iterator[tuple[int, int]]:
    for group in ("placeholder-words", "assistant-words"):
        for match in part.non_overlapping(group):
            # Max Mustermann may be who writes, and Naoto Todo have an address.
            if not (is_of_facts(letter, part, match) or _is_in_an_address(part, part.tokens[match.first].start)):
                yield part.tokens[match.first].start, part.tokens[match.last - 1].end
    if part.name == "body":
        for found in _MARKUP.finditer(part.text):
            yield found.span()


def _is_in_an_address(part: Part, start: int) -> bool:
    """Return whether a character stands in an email address or a link, which has no blanks."""
    begin = max(part.text.rfind(blank, max(0, start - _LONGEST_ADDRESS), start) for blank in " \n\u3000") + 1
    return _ADDRESS.match(part.text, max(begin, start - _LONGEST_ADDRESS), start + _LONGEST_ADDRESS) is not None


_LONGEST_ADDRESS = 80
_ADDRESS = re.compile(r"[^\s@]{0,80}[\w.+-]@[\w.-]+\.\w|\S{0,20}https?://|\S{0,20}www\.")

_MARKUP = re.compile(
    r"^\s{0,3}(?:\*\*)?(?:Subject|Betreff|件名)(?:\*\*)?\s{0,2}[:：][^\n]{0,200}"
    r"|\*\*[^*\n]{1,80}\*\*|^\#{1,4} [^\n]{1,80}|^```[^\n]{0,20}",
    re.MULTILINE,
)
"""The marks of a chat assistant's answer: a subject line in the body, bold type, a heading, a fence."""


def _null_values(letter: Letter, part: Part) -> Iterator[tuple[int, int]]:
    """Yield the spans of a null value that a program printed, as in ``Dear None,``."""
    for index, token in enumerate(part.tokens):
        if token.text in _NULL_WORDS and index and token.text not in letter.names.known:
            before = part.tokens[index - 1].text
            after = part.tokens[index + 1].text if index + 1 < len(part.tokens) else "."
            written = part.text[token.start : token.end]
            if (
                before in _BEFORE_A_VALUE
                and after in _AFTER_A_VALUE
                and (written != "none" or before in ("dear", "hi"))
            ):
                yield token.start, token.end


_AFTER_A_VALUE = frozenset(
    {".", ",", "!", "?", ":", ";", PARAGRAPH_BREAK, "position", "role", "interview", "and", "team", "on", "at", "with"}
)


def attachments(letter: Letter) -> Iterator[Hit]:
    """Find an attachment that is mentioned in a draft without attachments."""
    # What the facts name as enclosed goes with the message, whatever the draft knows of it.
    if letter.draft.attachments or letter.values.get("enclosed"):
        return
    message = N_("Attach the file, or take out '{said}': nothing goes with this draft.")
    yield from _promised(letter, "attachment", "attachment-elsewhere", message)


def _promised(letter: Letter, group: str, other: str, message: str) -> Iterator[Hit]:
    """Yield a hit for each phrase of a group, unless its sentence has one of the other, by which it is elsewhere."""
    body = letter.body
    elsewhere = {body.sentence_of[match.first] for match in body.matches(other)}
    for match in body.non_overlapping(group):
        if body.sentence_of[match.first] not in elsewhere:
            start, end = body.tokens[match.first].start, body.tokens[match.last - 1].end
            yield Hit(message, body, start, end, values={"said": body.text[start:end]})


_LINK = re.compile(r"://|www\.|\w\.[a-z]{2,}/", re.IGNORECASE)


def links(letter: Letter) -> Iterator[Hit]:
    """Find a link that is mentioned in a body without a URL."""
    if _LINK.search(letter.body.text):
        return
    message = N_("Put the address there, or take out '{said}': the draft holds no link.")
    yield from _promised(letter, "link", "link-elsewhere", message)


CHECKS = (
    Check(
        code="FK101",
        name="placeholder",
        severity=Severity.ERROR,
        claims=PROOFREADING,
        find=placeholders,
        help="Something was left to fill in: [Name], {{ company }}, XXX, or the None of a program.",
    ),
    Check(
        code="FK121",
        name="attachment",
        severity=Severity.WARNING,
        claims=PROOFREADING,
        find=attachments,
        channels=EMAIL,
        help="A file is promised, and none goes with the draft.",
    ),
    Check(
        code="FK122",
        name="link",
        severity=Severity.WARNING,
        claims=PROOFREADING,
        find=links,
        help="A link is promised, and stands nowhere.",
    ),
)
