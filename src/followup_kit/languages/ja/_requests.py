"""What a candidate asks for, told apart: terms and days, which are named, and wishes, which are sentences."""

from collections.abc import Mapping, Sequence

from ..._lazy import lazy_regex
from .._template_strings import LINE_BREAK, Values
from ._phrases import without_label
from ._sentences import FULL_STOPS_AND_COMMAS, as_field_wants, ask, classify

_GLAD = "ますと幸いです。"
_PLEASE = f"をお願いでき{_GLAD}"
_TELL_ME = f"につきまして、お教えいただけ{_GLAD}"
_WISHES = (
    (lazy_regex(r"、?(?:どうぞ)?よろしくお伝えいただくこと$"), "、どうぞよろしくお伝えください。"),
    (
        lazy_regex(r"(?:について|に関して|につきまして)の(ご(?:案内|説明|連絡|教示|提示|共有|確認|回答))$"),
        rf"につきまして、\1いただけ{_GLAD}",
    ),
    (lazy_regex(r"(?:いただく|頂く)こと$"), f"いただけ{_GLAD}"),
    (lazy_regex(r"(?<=[をに])(後ろ倒し|前倒し)$"), r"\1にしていただくことは可能でしょうか。"),
    (lazy_regex(r"([^。]{2,}(?<!いただけ)(?<!頂け)(?<!もらえ)ないか)$"), rf"\1、ご相談させていただけ{_GLAD}"),
    (lazy_regex(r"(求人|案件)を希望$"), rf"\1をご紹介いただけ{_GLAD}"),
    (lazy_regex(r"(?<=[るたい])か(?:どうか)?(?:の|を)?(?:ご)?確認$"), f"か、ご確認いただけ{_GLAD}"),
    (lazy_regex(r"(があれば)、?(?:ぜひ|是非)$"), rf"\1、ぜひお声がけいただけ{_GLAD}"),
    (lazy_regex(r"(?<=の)(お?手伝い|仕事|お仕事|業務)でも$"), rf"\1でも、お声がけいただけ{_GLAD}"),
    (lazy_regex(r"を希望$"), "を希望しております。"),
    (lazy_regex(r"(契約書|通知書|証明書|承諾書)$"), rf"\1をお送りいただけ{_GLAD}"),
    (lazy_regex(r"(?<=の)(求人)$"), rf"\1をご紹介いただけ{_GLAD}"),
    (lazy_regex(r"(お詫び|お礼|お断り)$"), rf"\1{_PLEASE}"),
    (lazy_regex(r"(?:いただけ|頂け|もらえ)(?:ない|る|ます|ません)か$"), "いただけないでしょうか。"),
    (lazy_regex(r"(?<=[をに])(変更|延長|増額|調整|追加|短縮)$"), r"\1していただくことは可能でしょうか。"),
    (lazy_regex(r"(求人|企業|会社|ポジション|案件)(?:ご)?紹介$"), rf"\1をご紹介いただけ{_GLAD}"),
    (
        lazy_regex(
            r"(日程|日時|スケジュール|持ち物|服装|流れ|詳細|有無|可否|方法|手順|場所|連絡先|資格|情報|内訳|手続き?|取り?扱い|実績)(?:について|に関して)?$"
        ),
        rf"\1{_TELL_ME}",
    ),
    (lazy_regex(r"(?<=[てで])(?:いただきたい|もらいたい|ほしい|欲しい)$"), "いただくことは可能でしょうか。"),
    (lazy_regex(r"(?:いただきたい|もらいたい|ほしい|欲しい)$"), f"いただけ{_GLAD}"),
    (lazy_regex(r"をお願い(?:し|いたし)たい$"), _PLEASE),
    (lazy_regex(r"(?:をご?|ご)?相談(を)?(?:し|させていただき)たい$"), rf"ご相談\1させていただけ{_GLAD}"),
    (lazy_regex(r"(?:聞き|伺い|お聞きし|お伺いし)たい$"), f"お聞かせいただけ{_GLAD}"),
    (lazy_regex(r"知りたい$"), f"お教えいただけ{_GLAD}"),
    (lazy_regex(r"(?:させていただき|し)たい$"), f"させていただけ{_GLAD}"),
    (lazy_regex(r"たい$"), f"たく、ご相談させていただけ{_GLAD}"),
    (lazy_regex(r"(?:について|に関して)$"), f"につきまして、ご相談させていただけ{_GLAD}"),
    (
        lazy_regex(r"(?<=[のへ])(連絡|調整|手配|交渉|確認|紹介|送付|返送|返却|共有|伝達)$"),
        rf"ご\1{_PLEASE}",
    ),
    (lazy_regex(r"(?<=の)(キャンセル|破棄|削除|保留|停止|解除|取り消し|開示|再送|再発行|発行)$"), rf"\1{_PLEASE}"),
    (
        lazy_regex(r"((?:面談|打ち合わせ|打合せ|相談|お話|ミーティング)の時間|お時間|機会|猶予|話し合いの場)$"),
        rf"\1をいただけ{_GLAD}",
    ),
    (
        lazy_regex(
            r"(打ち合わせ|打合せ|面談|ミーティング|見学|説明|ご連絡|ご返信|ご返答|ご提示|ご送付|ご紹介|ご調整|ご確認|ご交渉|ご手配|ご伝達|お取り次ぎ)$"
        ),
        rf"\1{_PLEASE}",
    ),
)
"""The ends of a wish, and what they become in a request."""

_LABELLED = lazy_regex(r"^([^：:（）]{1,20})[：:]\s*([^：:（）]+)$")
_NO_NOUN = lazy_regex(r"(?:いつでも|可能|可|大丈夫|何時でも|OK|ＯＫ)$")
"""The ends of a term behind which no particle can stand: 平日ならいつでも."""
_TELL = lazy_regex(
    r"(?:企業|先方|会社|採用担当)[^。]{0,24}(?:連絡|伝え|伝達|お?取り次)|(?:承諾|辞退|受諾)の(?:ご)?(?:連絡|旨|意思)[^。]{0,12}"
    r"(?:方法|教示|教え|願い|伝え|連絡|いただ)"
)
_ASKS_FOR_TIME = lazy_regex(
    r"お待ち|待って|猶予|延長|延ば|(?<!いつ)まで[^。]*(?:返事|返答|回答)|(?:返事|返答|回答)[^。]*(?<!いつ)まで"
)
_WANTS_TIME = lazy_regex(
    r"(?:お?時間|猶予)を[^。]*(?:ください|いただけ|いただきた|頂け|頂きた|ちょうだい)|お待ちいただ(?:け|くこと)|待っていただ"
)
"""How a sentence among others asks for time."""
_PROCEDURE = lazy_regex(r"手続|書類|提出|流れ|準備")
_FEEDBACK = lazy_regex(r"フィードバック|改善|足りな|不足|至らな|助言|アドバイス|ご?指摘|評価|講評|お言葉")
_CONDITIONS = lazy_regex(r"雇用形態|勤務時間|条件|書面|通知書|待遇|給与|年収|詳細")
_CUSHIONED = lazy_regex(
    r"^(?:恐れ入|恐縮|念のため|誠に|大変|勝手|申し訳|差し支え|もし|お忙し|お手数|ご多忙|ご無理|つきまして|可能)"
)
_MAIL = lazy_regex(r"再送|届い|届か|行き違い|迷惑メール|受信")
_IS_REQUEST = lazy_regex(
    r"(?:お知らせ|ご連絡|ご案内|お聞かせ|お教え|ご教示|ご教授|教えて|ご説明|ご共有)[^。、]*(?:いただけ|頂け|願え|ください|幸い|でしょうか|ますか)[^。、]*。$"
)
"""A question by which one asks to be told something, which needs no announcement."""
_FIGURE = lazy_regex(r"[0-9０-９]")
_MORE_TIME = lazy_regex(r"^(?:[^、。]{0,6}(?:返事|返答|回答|承諾)[^、。]{0,4})?(?:期限|期日)の(?:延長|猶予|先延ばし)$")
_TWO = 2
_TIME = lazy_regex(r"(?<=の)時間(?=を)")


def as_wish(text: str) -> str:
    """Return a wish, or a thing that is granted rather than agreed on, as a polite request; empty for any other.

    Args:
        text: A candidate's words without a full stop at their end.
    """
    bare = text.removesuffix("です") if text.endswith(("たいです", "ほしいです", "欲しいです")) else text
    for pattern, asked in _WISHES:
        if pattern.search(bare):
            return _TIME.sub("お時間", pattern.sub(asked, bare))
    return ""


def _merge(wishes: Sequence[str]) -> list[str]:
    """Return wishes with those for things in one sentence, and those to be told of things in another."""
    asked = {wish: next((end for end in (_TELL_ME, _PLEASE) if wish.endswith(end)), "") for wish in wishes}
    merged: dict[str, None] = {}
    for wish, end in asked.items():
        things = [other.removesuffix(end) for other in wishes if end and asked[other] == end]
        merged[f"{('と、' if len(things) == _TWO else '、').join(things)}{end}" if end else wish] = None
    return list(merged)


_GLAD_ENDS = (
    (lazy_regex(r"ご検討いただけますと幸いです。$"), "ご検討いただくことは可能でしょうか。"),
    (lazy_regex(r"させていただけますと幸いです。$"), "させていただければと存じます。"),
    (lazy_regex(r"いただけますと幸いです。$"), "いただけますでしょうか。"),
    (lazy_regex(r"お願いできますと幸いです。$"), "お願いいたします。"),
)
"""How a request ends that another follows, for no two to end alike."""
_PAPERS_BACK = lazy_regex(r"破棄|返却|返送|削除")
_LINKED = lazy_regex(r"^(?:また|なお|あわせて|併せて|さらに|加えて|もし|つきまして)")


def linked(wishes: str) -> str:
    """Return wishes that do not all end on 幸いです, the second of two led to by また.

    Args:
        wishes: The polite sentences, one a line.
    """
    *before, last = wishes.split(LINE_BREAK)
    said = [next((end.sub(form, line) for end, form in _GLAD_ENDS if end.search(line)), line) for line in before]
    follows = len(before) == 1 and not _LINKED.search(last)
    lead = "なお、" if _PAPERS_BACK.search(last) else "また、"
    return LINE_BREAK.join([*said, f"{lead}{last}" if follows else last])


def own_instead(strings: Mapping[str, object], *, wants_time: bool) -> dict[str, str]:
    """Return what a letter need not ask itself, for the candidate asks it in words of their own.

    ``time_asked``: the own question or wish for time, which is then neither a question nor a wish besides;
    ``question_polite``: the question with what leads to it, if it is a request by itself; ``…_leave``: what leads to
    the former or to the question, unless it leads to itself; ``procedure_asked``, ``conditions_asked`` and
    ``feedback_asked``: ``yes`` if own words ask how to go on, for the conditions, or what was lacking;
    ``feedback_told``: ``yes`` if they tell of advice; ``wishes_mail``: if they say that a mail may have gone astray.

    Args:
        strings: What a template sees.
        wants_time: Whether the letter asks for time.
    """
    question, wishes = str(strings.get("question", "")), str(strings.get("requests_wishes", ""))
    asked = [line for line in (question, *wishes.split(LINE_BREAK)) if line and _ASKS_FOR_TIME.search(line)]
    spoken = str(strings.get("impression", "")).split(LINE_BREAK)
    asked = [*asked, *(line for line in spoken if _WANTS_TIME.search(line))][:1] if wants_time else []
    question = "" if question in asked else question
    left = LINE_BREAK.join(line for line in wishes.split(LINE_BREAK) if line not in asked)
    own = f"{question}{wishes}"
    told = "".join(str(strings.get(name, "")) for name in ("impression", "learned_sentence", "learned"))
    return {
        "impression": LINE_BREAK.join(line for line in spoken if line not in asked),
        "question": question,
        "question_polite": _politely(question),
        "requests_wishes": left,
        "time_asked": "".join(asked),
        "time_leave": "" if asked and _CUSHIONED.search(asked[0]) else "誠に勝手ながら、",
        "question_leave": "" if _CUSHIONED.search(question) else "誠に勝手なお願いで恐縮ですが、",
        "wishes_mail": "yes" if _MAIL.search(own) else "",
        "procedure_asked": "yes" if _PROCEDURE.search(own) else "",
        "conditions_asked": "yes" if _CONDITIONS.search(own) else "",
        "feedback_asked": "yes" if _FEEDBACK.search(own) else "",
        "feedback_told": "yes" if _FEEDBACK.search(told) else "",
    }


def _politely(question: str) -> str:
    """Return a question that is a request by itself with what leads to it; empty for one that has to be announced."""
    if not question or _CUSHIONED.search(question):
        return question
    return f"差し支えなければ、{question}" if _IS_REQUEST.search(question) and question.count("。") == 1 else ""


def asks_to_tell(words: str) -> bool:
    """Return whether words ask that the employer be told, which an agent does.

    Args:
        words: What is asked for: 企業へのご連絡.
    """
    return bool(_TELL.search(words))


def told_requests(terms: Sequence[str], wishes: Sequence[str]) -> dict[str, str]:
    """Return what a template sees of terms and wishes.

    ``requests_matter``: the only term, with its label before brackets: 給与条件（年収550万円）; ``requests_lines``:
    several, or one that is no noun, one a line behind a dot; ``requests_figure``: ``yes`` if one has figures;
    ``requests_wishes``: the sentences.

    Args:
        terms: The terms or days, as noun phrases.
        wishes: The polite sentences, each with its stop.
    """
    figure = any(map(_FIGURE.search, terms))
    alone = len(terms) == 1 and not _NO_NOUN.search(terms[0])
    return {
        "requests_matter": _LABELLED.sub(r"\1（\2）", terms[0]) if alone else "",
        "requests_figure": "yes" if figure else "",
        "requests_lines": LINE_BREAK.join(f"・{term}" for term in terms) if not alone else "",
        "requests_wishes": LINE_BREAK.join(_merge(wishes)),
    }


def requests_strings(values: Values) -> dict[str, str]:
    """Return what a template sees of what is asked for: terms and days apart from wishes and questions.

    Args:
        values: The validated values.
    """
    given = values.get("requests") or ()
    terms, wishes = [], []
    for text in (given,) if isinstance(given, str) else given:
        bare = without_label(text).rstrip(FULL_STOPS_AND_COMMAS)
        if values.get("answer_by") and _MORE_TIME.search(bare):
            continue
        wish = as_wish(bare)
        if "cancelled_by" in values and wish.endswith(_TELL_ME):
            wish = ""  # days are what a letter about another day proposes
        wish = wish or (ask(bare) if bare.endswith("か") else "")
        found = classify(as_field_wants("requests", bare))
        wishes.extend([wish] if wish else [found.sentence] if found.sentence else [])
        terms.extend([found.phrase] if found.phrase and not wish else [])
    return told_requests(terms, wishes)
