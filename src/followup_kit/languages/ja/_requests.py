"""What a candidate asks for, told apart: terms and days, which are named, and wishes, which are sentences."""

from collections.abc import Sequence

from ..._lazy import lazy_regex
from .._template_strings import LINE_BREAK

_GLAD = "ますと幸いです。"
_PLEASE = f"をお願いでき{_GLAD}"
_WISHES = (
    (lazy_regex(r"(?<=[てで])(?:いただきたい|もらいたい|ほしい|欲しい)$"), "いただくことは可能でしょうか。"),
    (lazy_regex(r"(?:いただきたい|もらいたい|ほしい|欲しい)$"), f"いただけ{_GLAD}"),
    (lazy_regex(r"をお願い(?:し|いたし)たい$"), _PLEASE),
    (lazy_regex(r"(?:をご?|ご)?相談(を)?(?:し|させていただき)たい$"), rf"ご相談\1させていただけ{_GLAD}"),
    (lazy_regex(r"(?:聞き|伺い|お聞きし|お伺いし)たい$"), f"お聞かせいただけ{_GLAD}"),
    (lazy_regex(r"知りたい$"), f"お教えいただけ{_GLAD}"),
    (lazy_regex(r"(?:させていただき|し)たい$"), f"させていただけ{_GLAD}"),
    (lazy_regex(r"たい$"), f"たく、ご相談させていただけ{_GLAD}"),
    (
        lazy_regex(r"(?<=[のへ])(連絡|調整|手配|交渉|確認|紹介|送付|返送|伝達)$"),
        rf"ご\1{_PLEASE}",
    ),
    (
        lazy_regex(r"((?:面談|打ち合わせ|打合せ|相談|お話|ミーティング)の時間|お時間|機会|猶予)$"),
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
    r"(?:企業|先方|会社|採用担当)[^。]{0,12}(?:連絡|伝え|伝達|お?取り次)|(?:承諾|辞退|受諾)の(?:ご)?(?:連絡|旨|意思)[^。]{0,12}"
    r"(?:方法|教示|教え|願い|伝え|連絡|いただ)"
)
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
    """Return wishes with those for things in one sentence."""
    things = [wish.removesuffix(_PLEASE) for wish in wishes if wish.endswith(_PLEASE)]
    others = [wish for wish in wishes if not wish.endswith(_PLEASE)]
    listed = ("と、" if len(things) == _TWO else "、").join(things)
    return [*others, f"{listed}{_PLEASE}"] if things else others


def asks_to_tell(words: str) -> bool:
    """Return whether words ask that the employer be told, which an agent does.

    Args:
        words: What is asked for: 企業へのご連絡.
    """
    return bool(_TELL.search(words))


def requests_strings(terms: Sequence[str], wishes: Sequence[str]) -> dict[str, str]:
    """Return what a template sees of requests.

    ``requests_matter``: the only term, with its label before brackets: 給与条件（年収550万円）; ``requests_lines``:
    several, or one that is no noun, one a line behind a dot; ``requests_wishes``: the sentences.

    Args:
        terms: The terms or days, as noun phrases.
        wishes: The polite sentences, each with its stop.
    """
    alone = len(terms) == 1 and not _NO_NOUN.search(terms[0])
    return {
        "requests_matter": _LABELLED.sub(r"\1（\2）", terms[0]) if alone else "",
        "requests_lines": LINE_BREAK.join(f"・{term}" for term in terms) if not alone else "",
        "requests_wishes": LINE_BREAK.join(_merge(wishes)),
    }
