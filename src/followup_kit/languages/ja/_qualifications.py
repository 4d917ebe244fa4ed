"""What the employer needs, and what the candidate brings or learnt, as sentences where they did not come as nouns."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from .._remembering import remembered
from .._template_strings import Strings
from ._lists import list_topics
from ._sentences import FULL_STOPS_AND_COMMAS, JAPANESE, as_field_wants, is_phrase
from ._shapes import is_noun_phrase, without_brackets

_HEARD = lazy_regex(r"伺|うかが|とのこと|おっしゃ|仰|お話|聞[いかきけ]|そうです|[貴御][社行庫院学校庁]|様|私|自分")
"""Words by which a sentence says already whose need it tells."""
_POLITE_ENDS = (
    (lazy_regex(r"て(?:いるの|い|お)?り?ます$"), "ている"),
    (lazy_regex(r"(?<=[たしな良強高多少低早遅弱])いです$"), "い"),
    (lazy_regex(r"足りません$"), "足りない"),
    (lazy_regex(r"(?:ん|の)?です$"), ""),
)
"""The ends of a polite sentence that can be told, and their plain forms."""
_STATE = lazy_regex(
    r"(?:たい|ない|ほしい|欲しい|いる|ある|られる|もらいたい|[嬉れ]しい|助かる)$|(?:が|は|も)[一-龥々]+$|(?:必要|必須|不足|歓迎|募集|急務|求む)$"
    r"|(?<=[るた])(?:計画|予定|方針|目標|課題|構想|段階|状況)$"
)
"""The ends of a note that tells how things stand, which nobody can look for as one looks for a person."""
_SEVERAL = lazy_regex(r"[。！？!?]")
_PERSON = lazy_regex(
    r"(?:人|者|人材|方|スタッフ|エンジニア|マネー?ジャー|リーダー|担当|担い手|若手|トレーナー|[クネ]ター|ヤー|即戦力|候補|SE|PM|サイエンティスト|デザイナー|ディレクター|プランナー"
    r"|士|師|員|職|クラス|メンバー|コンサルタント|ドライバー|マン|さん|パートナー|専門家|プロ|営業|後任|先生|教諭)$"
)
"""Whom one looks for; any other noun is what is wanted of them."""
_VERB_END = lazy_regex(r"(?:[うくぐすつぬぶむ]|る)$")
_QUOTED = lazy_regex(r"^(?:[「『][^「」『』]*[」』])+$")

_NOUNS = (
    (lazy_regex(r"(?<![かあ])たこと$"), "経験"),
    (lazy_regex(r"である(?:こと)?$"), "点"),
    (lazy_regex(r"が[^がを、]{0,4}(?:好き|得意)なこと$"), "点"),
    (lazy_regex(r"(?:言われること|言われる|たことがない)$"), "点"),
    (lazy_regex(r"(?:でき|[^いし][けげせてべめれえ])ること$"), "力"),
    (lazy_regex(r"[かがさたなばまらわえけげせてべめれ]ない(?:こと)?$"), "姿勢"),
)
"""What a deed, a trait or an ability is, in place of the こと behind it: 表を導入したこと is 経験."""
_GOES_ON = lazy_regex(r"(ている|(?<=大切にし)てきた|(?<=心がけ)てきた|(?<=大事にし)てきた)こと$")
"""What one is doing, or has held to, which is told as it is."""
_HABIT = lazy_regex(r"(?<=[うくぐすつぬぶむる])こと$")
_PLAIN_HABIT = lazy_regex(r"[うくぐすつぬぶむる]$")
_WITH_BRACKETS = lazy_regex(r"^(?P<head>[^（）()]+)(?:（[^（）]*）|\([^()]*\))$")
_CAN = lazy_regex(r"[がも].*[るすむ]$|でき?る$|てい?る$")
"""A plain clause that says what one can, has or is doing, which is told as it is."""
_OF_MIND = lazy_regex(r"大切|大事|心|誠実|丁寧")
_FRAGMENTS = (
    (
        lazy_regex(r"((?:年|年間|以上))、?(無事故(?:・?無違反)?|無違反|無遅刻|無欠勤|皆勤)$"),
        r"\1、\2で続けてまいりました。",
    ),
    (lazy_regex(r"(を(?:[0-9０-９一二三四五六七八九十]+[回件度])?経験)$"), r"\1したこと"),
    (lazy_regex(r"(?<=経験)(?:が)?([0-9０-９一二三四五六七八九十]+年(?:以上|ほど|間)?)あり$"), r"が\1ございます。"),
    (lazy_regex(r"^(.*経験)([0-9０-９一二三四五六七八九十]+[年件回社名本](?:以上|間)?)$"), r"\1（\2）"),
    (lazy_regex(r"(?<=に)携わる$"), "携わった経験"),
    (lazy_regex(r"(?<=に)従事する$"), "従事した経験"),
    (lazy_regex(r"(?<=での)([0-9０-９一二三四五六七八九十]+年(?:以上|間)?)$"), r"\1の経験"),
    (lazy_regex(r"に成功$"), "に成功した経験"),
    (lazy_regex(r"に合格$"), "に合格した実績"),
    (lazy_regex(r"合格$"), "合格の実績"),
    (lazy_regex(r"(TOEIC\s*[0-9０-９]+点)$"), r"\1の英語力"),
    (
        lazy_regex(
            r"((?:を|で|から|まで|として|に|[0-9０-９一二三四五六七八九十]+(?:年間?|回|件|社|名)|どおり|通り)"
            r"(?:担当|取得|運営|運用|開発|設計|構築|作成|達成|改善|受賞|指導|管理|従事|勤務|完遂|主導|統括|導入|立案|実施|企画|削減|短縮|獲得|推進|対応|対処|販売|指導|育成))$"
        ),
        r"\1した経験",
    ),
    (lazy_regex(r"((?:営業|接客|販売|アルバイト|留学|インターン|インターンシップ))$"), r"\1の経験"),
    (lazy_regex(r"(?<![のなを])([0-9０-９一二三四五六七八九十]+年(?:以上|間)?|半年)$"), r"\1の経験"),
    (lazy_regex(r"(経験|実績|資格|免許|知識)あり$"), r"\1"),
    (lazy_regex(r"(?<=[一-龥々ァ-ヶー])あり$"), "がございます。"),
    (lazy_regex(r"(?<=[もで])可$"), "可能です。"),
    (
        lazy_regex(
            r"((?:計算|監査|(?<!自己)管理|対応|指導|販売|運用|開発|設計|編集|制作|調整|折衝|交渉|立ち上げ|育成|運営|担当|接客|翻訳|通訳|施工|検査|保守|支援|導入|構築))$"
        ),
        r"\1の経験",
    ),
    (lazy_regex(r"(?<=[級士])を?取得$"), "の資格"),
    (lazy_regex(r"(での[^、の]{0,12}分析)$"), r"\1の経験"),
    (lazy_regex(r"((?:連続)?(?:トップ|[0-9０-９一二三]位|首位|優勝|入賞|最優秀賞|社長賞|MVP|ＭＶＰ))$"), r"\1の実績"),
    (lazy_regex(r"(?<=[一-龥々ァ-ヶー])([0-9０-９一二三四五六七八九十]+回(?:以上)?)$"), r"\1の経験"),
    (lazy_regex(r"(?<=[一-龥々ァ-ヶーA-Za-z])([0-9０-９,，]+(?:棟|件|社|冊|店舗|台|校|作品|本))$"), r"\1の実績"),
    (
        lazy_regex(
            r"((?<=[一-龥々ァ-ヶーA-Z])[0-9０-９一二三準]+級|[一-龥]士補?|[一-龥]師|(?:主任技術|危険物取扱|情報技術)者|監査員)$"
        ),
        r"\1の資格",
    ),
    (lazy_regex(r"(が大?好き)$"), r"\1な気持ち"),
    (lazy_regex(r"((?:が|は|も|に)(?:[一-龥々]+|大?好き))$"), r"\1です。"),
    (lazy_regex(r"(?<=の)(勉強|学習|研究|準備)中$"), r"\1をしております。"),
    (lazy_regex(r"((?<![のな])(?:堪能|得意|可能)|[一-龥]中)$"), r"\1です。"),
    (lazy_regex(r"^([^がはもに]*[強高深広早良さし])い$"), r"\1さ"),
    (lazy_regex(r"([がはもに].*[強高深広早良さし]い)$"), r"\1点"),
)
"""The ends of a strength that is no noun: 営業経験あり, 英語が得意, 粘り強い."""


_IS_SAID = lazy_regex(r"との?こと(?:(?:だった|でした|です|な|だ)(?:ので|から|ため)?)?$")
_JUDGED = lazy_regex(r"^(?P<what>[^（）()。]+)[（(](?P<said>[^（）()、。]*(?:課題|目標|急務|テーマ|使命))[）)]$")
"""A need with what it is in brackets: 在庫データの統合（今期の最優先課題）."""
_HAS_CAUSE = lazy_regex(r"(?<=[験績識格許力])が(?:ある|あります|ございます)(?:ため|ので|から)$")
"""The end of an experience that was noted as a cause: 移行した経験があるため."""
_DATED = lazy_regex(
    r"^(?P<what>[^（）()。]+)[（(](?P<day>(?:本日|明日|明後日|翌日|今週|来週|週明け|今月|来月|月末|[0-9０-９]+月)[^（）()、。]*?)に?"
    r"(?P<how>郵送|送付|提出|持参|発送)?[）)]$"
)
_DONE_BY = lazy_regex(r"^(?P<what>[^。]+)への(?P<day>[^のへ、。]{1,8}(?:中|以内|まで))の対応$")
_CAN_BE_DONE = lazy_regex(r"(?:への|での|の)(?:ご?対応|参加|面談|訪問|来社)$")
"""What can be sent with the day in brackets, 承諾書（明日郵送）, and what is done rather than sent."""
_LISTED = lazy_regex(r"(?:あり|なし)、")
"""A list of facts in one note: 大型免許あり、ドライバー歴10年."""
_JOINS = lazy_regex(r"^[^。]{1,60}(?:ました|ます|です)。$")
_LED = lazy_regex(r"中です。$|ので|ため、|が、|から、|たい")


def qualification_strings(strings: Strings, needs: str, noted: object = None) -> dict[str, str]:
    """Return what is needed as something heard, and what one brings as it leads to what it is good for.

    ``needs_clause``: what is needed as a plain clause before と伺い, 開拓を任せたい; ``needs_told``: that, or what came
    as sentences, as sentences, unless it leads on; ``needs_lead``: that clause, before strengths that are
    phrases alone; ``strengths_led``: strengths behind sentences on others; ``strengths_joined``: a single sentence
    with ので; ``strengths_after``: sentences that were noted behind the phrases, and stand there.

    Args:
        strings: What a template sees.
        needs: What the employer needs, in the candidate's words.
        noted: The strengths as they were noted.
    """
    clause = need_clause(needs) if needs else ""
    phrase, brought = str(strings.get("strengths", "")), str(strings.get("strengths_sentence", ""))
    after = brought if phrase and brought and _phrases_first(noted) else ""
    brought = "" if after else brought
    joins = _JOINS.search(brought) and not _LED.search(brought) and not phrase
    leads = clause and phrase and not brought
    told = f"{clause}と伺いました。" if clause else str(strings.get("needs_sentence", ""))
    alone = clause and not phrase and not brought
    return {
        "needs_clause": clause if alone else "",
        "needs_lead": clause if leads else "",
        "needs_told": "" if leads or alone else told,
        "strengths_after": after,
        "strengths_sentence": brought,
        "strengths_led": f"こうした経験や{phrase}" if phrase and brought.endswith("ました。") else phrase,
        "strengths_joined": f"{brought.removesuffix('。')}ので、" if joins else "",
    }


def _phrases_first(noted: object) -> bool:
    """Return whether strengths were noted as phrases first, and as sentences behind them."""
    texts = noted if isinstance(noted, tuple) else ()
    kinds = [is_phrase(as_field_wants("strengths", strength(text))) for text in texts]
    return kinds == sorted(kinds, reverse=True)


def qualify(name: str, text: str) -> str:
    """Return a text of a field as a sentence can take it: what is learnt or brought; others as they are.

    Args:
        name: The name of the field.
        text: The candidate's words.
    """
    if name == "learned":
        bare = text.rstrip(FULL_STOPS_AND_COMMAS)
        return f"{bare}の大切さ" if _HABIT.search(bare) and not bare.endswith("ということ") else text
    if name == "can_send":
        return _sent(text)
    if name == "forgotten" and is_phrase(text) and not is_noun_phrase(text):
        return strength(text)
    return strength(text) if name == "strengths" else text


def _sent(text: str) -> str:
    """Return what can be sent with its day, or done, as a sentence; any other thing as it is."""
    bare = text.rstrip(FULL_STOPS_AND_COMMAS)
    if dated := _DATED.match(bare):
        day = f"{dated['day']}に" if dated["day"].endswith(("中", "末", "明け", "まで", "日")) else dated["day"]
        day = day.removesuffix("に") if re.search("[本明翌][日]に$", day) else day
        return (
            f"{dated['what']}は、{day}{dated['how']}いたします。"
            if dated["how"]
            else f"{dated['what']}は、{day}お送りできます。"
        )
    if done := _DONE_BY.match(bare):
        return f"{done['what']}には、{done['day']}に対応いたします。"
    return f"{bare}も可能です。" if _CAN_BE_DONE.search(bare) else text


def need_clause(text: str) -> str:
    """Return what the employer needs as a plain clause, behind which と伺い can stand; empty for sentences of its own.

    Args:
        text: The candidate's words: 代理店の開拓を一から任せたい.
    """
    bare = text.rstrip(FULL_STOPS_AND_COMMAS).replace("に向けた、", "に向けて、")
    if _IS_SAID.search(bare):
        return _IS_SAID.sub("", bare)
    if judged := _JUDGED.match(bare):
        return f"{judged['what']}が{judged['said']}である"
    if _SEVERAL.search(bare) or (_HEARD.search(bare) and not is_phrase(bare)):
        return ""
    plain = next((end.sub(form, bare) for end, form in _POLITE_ENDS if end.search(bare)), bare)
    if plain != bare or (_STATE.search(plain) and not _PERSON.search(plain)):
        return plain
    if not is_phrase(bare):
        return ""
    if bare.endswith("ていること"):
        return f"{bare.removesuffix('いること')}いらっしゃる"
    if is_noun_phrase(bare) or _QUOTED.search(bare):
        return (
            f"{bare}を求めていらっしゃる"
            if _PERSON.search(bare.rstrip("」』")) and "こと、" not in bare
            else f"{bare}が求められている"
        )
    if _VERB_END.search(bare):
        return f"{bare}ことが求められている"
    return bare if "「" in bare else f"「{bare}」"


@remembered
def strength(text: str) -> str:
    """Return what one did as an experience, and what one does or is as a sentence; any other text as it is.

    Args:
        text: The candidate's words: 相手の話を最後まで聞くこと.
    """
    bare = _HAS_CAUSE.sub("", text.replace("／", "、").rstrip(FULL_STOPS_AND_COMMAS))
    text = text if _HAS_CAUSE.search(text.rstrip(FULL_STOPS_AND_COMMAS)) is None else bare
    if not JAPANESE.search(bare) or _SEVERAL.search(bare) or _LISTED.search(bare):
        return text
    bracketed = _WITH_BRACKETS.match(bare)
    if bracketed:
        told = strength(bracketed["head"])
        return text if "。" in told else f"{told}{bare.removeprefix(bracketed['head'])}"
    if _GOES_ON.search(bare):
        return _GOES_ON.sub(lambda found: "ております。" if found[1] == "ている" else "てまいりました。", bare)
    noun = next((noun for end, noun in _NOUNS if end.search(bare)), "")
    if noun:
        return f"{bare.removesuffix('こと')}{noun}"
    if _HABIT.search(bare):
        return f"{bare}を{'心がけて' if _OF_MIND.search(bare) else '強みとして'}おります。"
    if _PLAIN_HABIT.search(bare) and not _CAN.search(bare) and is_phrase(bare):
        return strength(f"{bare}こと")
    return next((end.sub(form, bare) for end, form in _FRAGMENTS if end.search(bare)), text)


def brought(phrases: Sequence[str]) -> str:
    """Return strengths as one noun phrase; what is not known to be a noun stands in brackets.

    Args:
        phrases: The strengths, at least one: 飛び込み営業, 自作アプリが3,000DL.
    """
    nouns = [phrase for phrase in phrases if is_noun_phrase(phrase) and not _FIGURES.search(without_brackets(phrase))]
    others = [phrase for phrase in phrases if phrase not in nouns]
    told = (
        f"これまでの{'実績' if any(map(_RESULT.search, others)) else '経験'}（{'、'.join(others)}）" if others else ""
    )
    listed = list_topics(nouns) if nouns else ""
    if len(nouns) > 1 and any("、" in without_brackets(noun) for noun in nouns):
        first, *rest = sorted(nouns, key=lambda noun: "、" not in without_brackets(noun))
        listed = f"{first}に加え、{list_topics(rest)}"
    return "や、".join(part for part in (told, listed) if part)


_FIGURES = lazy_regex(r"^[^、]*[0-9０-９][^、]*、[^、]*[0-9０-９][^、の]*(?<!経験)(?<!実績)(?<!資格)$")
"""A list of results within one note: TOEIC 870点、中国語HSK5級."""
_RESULT = lazy_regex(r"[0-9０-９,，](?:点|位|DL|%|％|倍|件|割)|[0-9０-９,，]{4}|合格|達成|受賞")
