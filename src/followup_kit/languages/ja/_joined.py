"""The candidate's own sentences, each where it belongs: joined to thanks, an apology or a refusal, or at the close."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from .._template_strings import LINE_BREAK
from ._own_words import after_the_end, goes_on, tells_what_a_talk_led_to
from ._refusals import (
    apologises,
    decides,
    gives_thanks,
    hope,
    joy_alone,
    looks_ahead,
    opens,
    regrets,
    thanks_for_offer,
    told_of_meeting,
    wants_still,
    with_bare_thanks,
)

_CALLED = lazy_regex(
    r"^[^。]*電話[^。]*(?:メール|書面|改めて|あらためて)[^。]*。$"
    r"|^(?:先ほど|さきほど|先程)[^。]*電話[^。]*(?:ました|ございます)。$"
    r"|^(?:先日|昨日|本日|すでに|既に)?、?お?電話(?:に)?で[^。]{0,16}(?:ました|ております)。$"
)
_FAREWELL = lazy_regex(
    r"^末筆|よろしくお伝え|お祈り(?:申し上げ|いたし|して)[^。]*。$|祈念[^。]*。$"
    r"|(?:よろしく|宜しく)お?願い(?:いた|申し上げ|し)(?:します|ます)。$"
)
"""Last words: what is wished for, and the regards that a letter closes with."""
_REGARDS = lazy_regex(
    r"^(?:(?:何卒|なにとぞ|どうぞ|どうか|今後とも|引き続き|これから|以上)[、\s]*)*(?:宜しく|よろしく)お?願い(?:いた|申し上げ|し)(?:します|ます)。$"
)
_THANKS = r"[^。]{0,40}(?:ありがとうございま(?:した|す)|(?:お礼|御礼|感謝)(?:を)?(?:申し上げ|いたし)ます)。$"
_THANKS_FOR_RESULT = lazy_regex(
    r"^[^。]{0,12}結果[^。]{0,16}(?:連絡|知らせ|通知)[^。]*ありがとうございま(?:した|す)。$"
)
_BARE_THANKS = lazy_regex(
    r"^(?:本日は|このたびは|この度は)?、?(?:貴重なお話を)?(?:誠に|本当に|どうも)?ありがとうございま(?:した|す)。$"
    r"|^(?:このたびは|この度は)?、?ご紹介(?:いただき|くださり)?、?(?:誠に|本当に)?ありがとうございま(?:した|す)。$"
    r"|^(?:お忙しい(?:中|なか|ところ))?、?[^。、]{0,4}(?:訪問|面談|見学|説明会|座談会|インターンシップ)"
    r"(?:を(?:受けて|お受け|させて)|に参加させて)[^。、]{0,6}(?:くださり|下さり|いただき|頂き)(?:まして)?、[^。、]{0,6}ありがとうございま(?:した|す)。$"
    r"|^(?:お忙しい(?:中|なか|ところ)|ご多忙の?(?:中|なか|ところ)|貴重な)[^。]{0,16}お?時間を[^。]{0,12}ありがとうございま(?:した|す)。$"
)
_THANKS_FOR_TIME = lazy_regex(
    rf"^(?:本日|昨日|先日|このたび|この度|その節)は、?[^。、]{{0,12}}、?[^。、]{{0,10}}(?:お?時間|(?:面接|面談)の機会){_THANKS}"
)
_THANKS_FOR_OFFER = lazy_regex(
    rf"^(?:このたび|この度|先日)は、?(?:内々?定|採用)[^。]{{0,12}}(?:いただき|頂き|くださり){_THANKS}"
)

_FAVOURS = {
    "いただきました。": ("いただき", "いただいた"),
    "頂きました。": ("頂き", "頂いた"),
    "くださいました。": ("くださり", "くださった"),
    "下さいました。": ("下さり", "下さった"),
    "賜りました。": ("賜り", "賜った"),
    "頂戴しました。": ("頂戴し", "頂戴した"),
    "頂戴いたしました。": ("頂戴し", "頂戴した"),
}
"""How a sentence ends that tells a favour and gives no thanks; the form that leads on, and the one before a noun."""

_NO_KINDNESS = lazy_regex(r"厳し|質問|指摘|宿題|課題|不採用|不合格|見送|残念")
"""Favours that one gives no thanks for by themselves: something else may come of a hard question."""

_BY_OTHERS = lazy_regex(r"(?:他社|別の(?:会社|企業)|他の(?:会社|企業)|先方)(?:から|より|に|で)")
"""Favours of somebody else, for which this reader gets no thanks."""

_OF_SOMEBODY = lazy_regex(r"^[^、。]{1,12}(?:様|さん|先生)は、?")
"""A favour whose subject is somebody by name, and which no thanks of the writer's can end."""
_GRATITUDE = lazy_regex(
    r"^(?:心から|心より|本当に|誠に|深く|大変|とても|ただただ)*(?:感謝|ありがた|うれし|嬉し)[^。]*。$"
)
"""A sentence of nothing but thanks, to which a favour before it leads."""

_LIKED = lazy_regex(
    r"(?:(?:感じ|思っ|考え|存じ|希望し|志望し|惹かれ|抱い|検討し|楽しみにし|共感し)ており"
    r"|(?:魅力|共感|関心|興味|感銘|印象)[^。]*(?:感じ|覚え|惹かれ|持ち|抱き|受け|い|し|残り)"
    r"|[悩迷](?:み|い|んでおり|っており))ました。$"
    r"|(?:魅力|共感|関心|興味)[^。]*(?:感じて|覚えて|惹かれて|持って|抱いて)(?:おり|い)ます。$"
)
_GRATEFUL = lazy_regex(
    r"(?:ありがたい|有り難い|有難い|身に余る|もったいない|光栄な|魅力的な|過分な)(?:お話|お申し出|ご?評価|ご?提案|機会|お言葉|内定)"
    r"(?:です|でした|でございます|でございました|と(?:思って|感じて|存じて)おります)。$"
    r"|(?:魅力的|理想的)(?:でした|です)。$"
)
_CONSIDERED = lazy_regex(
    r"^(?:(?:このたびの|今回の|[貴御]社の)?内定(?:について|に関して)、?)?(?:[^。、は]{0,12}?)"
    r"(?:検討(?:を重ね|いたし|し|させていただき)|熟慮(?:を重ね|いたし|し)|熟考(?:を重ね|いたし|し)"
    r"|考え抜き|悩み抜き|悩み|(?<=[にくりも])考え)ました。$"
)
"""A sentence that says only that the answer was considered, which leads to 辞退."""
_THANKED = lazy_regex(r"感謝|ありがと|有難|お礼|御礼|申し上げ|申し訳")


def sort_out(
    impression: str,
    *,
    of_interview: bool,
    of_offer: bool,
    weighed: bool = False,
    of_result: bool = False,
    agency: bool = False,
    declined: bool = True,
) -> dict[str, str]:
    """Return the candidate's own sentences, each for the place where a letter can join it.

    ``impression``: what stands by itself, a favour joined to thanks: ご対応いただき、大変ありがたく存じました。;
    ``impression_called``: that one has called already, before all else; ``impression_opening``: thanks for what the
    letter would open with; ``impression_farewell``: what belongs behind all else; and what ``_of_refusal`` returns.

    Args:
        impression: The sentences, one a line.
        of_interview: Whether the letter gives thanks for an interview, which own thanks would only repeat.
        of_offer: Whether it gives thanks for an offer.
        of_result: Whether it gives thanks for word of the result.
        weighed: Whether the reason says already that it was considered.
        agency: Whether an agent reads it.
        declined: Whether it refuses.
    """
    lines = [line for line in impression.split(LINE_BREAK) if line]
    said = [_THANKS_FOR_TIME] * of_interview + [_THANKS_FOR_OFFER] * of_offer + [_THANKS_FOR_RESULT] * of_result
    if len(lines) > 1:
        lines = [line for line in lines if not any(pattern.search(line) for pattern in said)]
    lines = [line for line in lines if not (of_interview and _BARE_THANKS.search(line))]
    while lines and _REGARDS.search(lines[-1]):
        lines.pop()
    called = [line for line in lines if _CALLED.search(line)]
    last = [line for line in lines if _FAREWELL.search(line) and not (declined and looks_ahead(line))]
    own = [line for line in lines if line not in called and line not in last]
    answers = of_offer and not declined
    opening = next((line for line in own if answers and thanks_for_offer(line)), "")
    own = [joy_alone(line) if answers else line for line in own if line != opening]
    parts = _of_refusal(own, of_offer=of_offer, weighed=weighed, agency=agency)
    return parts | {
        "impression": LINE_BREAK.join(_with_thanks(own)),
        "impression_called": LINE_BREAK.join(map(_and_writes, called)),
        "impression_farewell": LINE_BREAK.join(last),
        "impression_opening": opening if answers else parts["impression_opening"],
    }


def _of_refusal(own: Sequence[str], *, of_offer: bool, weighed: bool, agency: bool) -> dict[str, str]:
    """Return the sentences of a refusal by their speech acts.

    ``impression_opening``: the thanks it opens with; ``impression_refusing``: what one met with, behind them;
    ``impression_but``: what one liked, before the decision: 魅力を感じておりましたが、; ``impression_considered``:
    that it was considered: 熟慮いたしました結果、; ``impression_regret``: bare regret: 大変心苦しいのですが、;
    ``impression_decision``: the decision itself; ``impression_why``: what is told of it; ``impression_though``: a
    favour before the apology: ご対応いただいたにもかかわらず、; ``impression_apology``: own words of regret;
    ``impression_grateful``: other thanks, behind it; ``impression_hope``: what may come after.
    """
    wanted = [line for line in own if after_the_end(line) or looks_ahead(line) or not wants_still(line)]
    wanted = with_bare_thanks(wanted)
    decision = next((line for line in wanted if decides(line)), "")
    regret = next((line for line in wanted if regrets(line)), "")
    sorry = [line for line in wanted if apologises(line) and line not in (decision, regret)]
    ahead = [line for line in wanted if looks_ahead(line) and line != decision]
    opening = next((line for line in wanted if opens(line, agency=agency, of_offer=of_offer) and line not in sorry), "")
    refusing = [line for line in wanted if line not in (decision, regret, opening, *sorry, *ahead)]
    though = next((line for line in refusing if _favour(line) and not _OF_SOMEBODY.search(line)), "")
    last_told = next((line for line in reversed(refusing) if line != though and _tells(line)), "")
    considered = last_told if _CONSIDERED.search(last_told) else ""
    left = [line for line in refusing if line not in (though, considered)]
    but = next((line for line in reversed(left) if not _THANKED.search(line)), "")
    but = but if _GRATEFUL.search(but) or (_LIKED.search(but) and but == left[-1]) else ""
    left = [line for line in left if line != but]
    grateful = [line for line in left if gives_thanks(line) and not _favour(line)]
    why = [line for line in left if line not in grateful and not told_of_meeting(line)]
    met = [line for line in left if line not in grateful and line not in why]
    return {
        "impression_opening": opening,
        "impression_refusing": LINE_BREAK.join(_with_thanks(met)),
        "impression_but": f"{but.removesuffix('。')}が、" if but else "",
        "impression_considered": f"{considered.removesuffix('。')}結果、" if considered and not weighed else "",
        "impression_regret": regrets(regret),
        "impression_decision": decision,
        "impression_why": LINE_BREAK.join(why),
        "impression_though": _joined(though, 1, "にもかかわらず、"),
        "impression_apology": LINE_BREAK.join(sorry),
        "impression_grateful": LINE_BREAK.join(grateful),
        "impression_hope": hope(ahead, agency=agency),
    }


def _tells(line: str) -> bool:
    """Return whether a sentence goes on with the story: it neither thanks nor says what one liked."""
    if _CONSIDERED.search(line):
        return True
    return not (_THANKED.search(line) or _LIKED.search(line) or _GRATEFUL.search(line))


def _and_writes(called: str) -> str:
    """Return a sentence that says only that one called with why one writes as well; thanks stand as they are."""
    if _THANKED.search(called) or re.search("メール|書面|改めて|あらためて", called):
        return called
    return f"{called.removesuffix('。')}が、改めてメールにてご連絡いたします。"


_OF_THE_INTERVIEW = lazy_regex(
    r"^[^。]{0,24}(?:ご?質問|面接|お?尋ね)[^。]*(?:整理|補足|考え直|振り返|思い返|まとめ)[^。]*。$"
)
_NOT_ANSWERED = lazy_regex(
    r"^[^。]*(?:ご?質問|面接|お?尋ね|志望動機|自己(?:紹介|ＰＲ|PR))[^。]*(?:答え|お話し|話せ|お伝え|説明し?|申し上げ|まとま)[^。]*"
    r"(?:ませんでした|しまいました|かねました|不十分でした|不足しておりました)。$"
)


def clarified(clarify: str) -> str:
    """Return own sentences on an answer that say by themselves that they add to it; empty if the letter has to.

    Args:
        clarify: The sentences, one a line: ご質問について、改めて整理いたしました。….
    """
    first, _, rest = clarify.partition(LINE_BREAK)
    if _MISTAKEN.search(first) and rest and "訂正" not in clarify:
        return LINE_BREAK.join((first, "お詫びして、訂正いたします。", rest))
    if _NOT_ANSWERED.search(first) and rest and not re.search("補足|改めて|訂正", clarify):
        return LINE_BREAK.join((first, "この場をお借りして、改めて補足させていただきます。", rest))
    return clarify if _OF_THE_INTERVIEW.search(first) or _APOLOGISES.search(first) else ""


_APOLOGISES = lazy_regex("(?:申し訳|お詫び|失礼)[^。]*(?:ました|ます|ません|でした)。$")
_MISTAKEN = lazy_regex(r"^[^。]*誤[^。]*(?:お?答え|お?伝え|お?話し|申し上げ|説明)[^。]*(?:ました|おりました)。$")


def _favour(line: str) -> str:
    """Return the end of a sentence that tells a favour without thanks; empty for any other sentence."""
    found = next((end for end in _FAVOURS if line.endswith(end)), "")
    return "" if _THANKED.search(line) or line.endswith("せていただきました。") else found


def tells_a_favour(sentences: str) -> bool:
    """Return whether the last of own sentences tells a favour, which leads to what came of it or to thanks.

    Args:
        sentences: The sentences, one a line: 設計思想について語っていただきました。.
    """
    return bool(_favour(sentences.rpartition(LINE_BREAK)[2]))


def _joined(line: str, form: int, following: str) -> str:
    end = _favour(line) if line else ""
    return f"{line.removesuffix(end)}{_FAVOURS[end][form]}{following}" if end else ""


def _with_thanks(lines: Sequence[str]) -> list[str]:
    """Return sentences in which a favour leads to what came of it, or, where it is the last, to thanks."""
    joined: list[str] = []
    for line in lines:
        before = joined[-1] if joined else ""
        if before and goes_on(before, line):
            joined[-1] = f"{re.sub('(?<=て)(?:おり|い)ます。$', 'おり、', before)}{line}"
        elif before and _favour(before) and (tells_what_a_talk_led_to(line) or _GRATITUDE.search(line)):
            joined[-1] = _joined(before, 0, f"、{line}")
        else:
            joined.append(line)
    kind = [
        line
        for line in joined
        if _favour(line)
        and not (_BY_OTHERS.search(line) or _OF_SOMEBODY.search(line))
        and (not _NO_KINDNESS.search(line) or line == joined[-1])
    ]
    thanks = dict(zip(kind, ("、大変ありがたく存じました。", *["、感謝しております。"] * len(kind)), strict=False))
    return [_joined(line, 0, thanks[line]) if line in thanks else line for line in joined]
