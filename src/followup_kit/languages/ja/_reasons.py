"""A reason as a clause that leads into what follows from it."""

import re

from ..._lazy import lazy_regex
from ._cut_sentences import is_cut
from ._politeness import to_polite
from ._sentences import ADJECTIVE, JAPANESE

_LEADS_ON = lazy_regex(
    r"(?:ため|結果|都合|事情|理由|により|によって|につき|[もが]あり|(?:調整|都合|関係|事情|日程|業務|健康|契約|規定)上|とあって|こと?から|ゆえ|から|ので|たく|うえで?|[てでず]"
    r"|[がを][^がを、]{0,8}[りみびきぎちじしめべれえけせげ]|[良強弱高低深広多大近遠長短重軽厳辛痛若古新安薄浅狭しな]く|と(?:思い|考え|感じ|存じ)|(?:なり|おり|入り|決まり|重なり|いただき|頂き|伴い)|[らさか]れ)$"
)
"""The ends of a reason that lead on by themselves."""
_CIRCUMSTANCE = lazy_regex(r"(?:事情|都合|理由|変更|転居|異動|方針|判断)$")
NOUN_OF_CLAUSE = lazy_regex(r"(?<=[うくぐすつぬぶむるたい])こと$")
_VERB = lazy_regex(rf"(?:る|た|だ|な|{ADJECTIVE}|[うくぐすつぬぶむ])$")
_WISH = lazy_regex(r"たい$")
_FELT = lazy_regex(r"と(思い|思っ|考え|感じ|判断し)(?:まし)?た$")
_LED_ON = {"思い": "考え", "思っ": "考え", "考え": "考え", "感じ": "感じ", "判断し": "判断し"}
"""What one thought, in the form that leads on."""
_WEIGHED = lazy_regex(
    r"(?:考え|考え直し|検討し|見つめ直し|見直し|相談し|話し合っ|比べ|比較し)た$|考え抜いた$|悩(?:み抜)?[いん]だ$"
)
_WEIGHED_POLITELY = lazy_regex(
    r"(?:悩み|悩み抜き|考え|考え直し|検討し|検討いたし|熟慮し|熟慮いたし|相談し|話し合い)ました$"
)
BECAUSE = lazy_regex(r"(?:(?<![思想願違]い)(?<=[いたるだすん])から|(?<=[いたるなすん])ので)$")
_CAUSE_WITHIN = lazy_regex(r"(?:(?:ので|ことから|たから)、|ため(?![にるたらてま]|$))")
POLITE_VERB = lazy_regex(r"(?:ました|ます|ません|でした)$")
COPULA = lazy_regex(r"(?<!た)[んの]?です$")
_FELT_NOUN = lazy_regex(r"(?:たい|という)(?:気持ち|思い|想い)$")
_FRAGMENTS = (
    (_FELT_NOUN, r"\g<0>から、"),
    (lazy_regex(r"(?<=が)(決め手|きっかけ|後押し)$"), r"\1となり、"),
    (lazy_regex(r"(?<=[うくぐすつぬぶむるた])ことに$"), "こととしたため、"),
    (lazy_regex(r"(?<=[をに])(志望|希望|重視|予定)$"), r"\1しているため、"),
    (lazy_regex(r"(?<=[とをに])(相談|検討|確認|専念|進学|入社|転職|準備|復帰|集中|帯同)$"), r"\1するため、"),
    (lazy_regex(r"とのこと$"), "とのことですので、"),
    (lazy_regex(r"(?<=[いきしちみりえけせてねめれべげさ])そう$"), "そうなため、"),
    (lazy_regex(r"(?<=[一-龥々ァ-ヶー])あり$"), "があるため、"),
    (lazy_regex(r"(?<=[一-龥々ァ-ヶー])なし$"), "がないため、"),
    (lazy_regex(r"(?<=から)(?:の)?(?=(?:内々?定|オファー)$)"), ""),
    (lazy_regex(r"(?<=から)(内々?定|オファー)$"), r"\1をいただいたため、"),
    (lazy_regex(r"((?:が|も)(?:急遽)?(?:入院|転勤|異動|結婚|出産|退職|移転))$"), r"\1することになったため、"),
    (lazy_regex(r"((?:が|も)(?:決定|確定|合格|判明|終了|経過|発生|浮上|完了|成立))$"), r"\1したため、"),
    (lazy_regex(r"((?:が|も)(?:延期|変更))$"), r"\1となったため、"),
    (lazy_regex(r"((?:が|は|も)[一-龥々]+)$"), r"\1であるため、"),
)
"""The ends of notes that are no sentences, and the clauses that they stand for."""
SEVERAL = lazy_regex(r"[。！？]")
_CANNOT_COME = lazy_regex(
    r"(?:(?:伺|行|参|参加|出席|受験|面接を受け)(?:え|け|れ|でき|られ)(?:そうに)?な(?:い|くな\S*|く)"
    r"|(?:伺|参|出席|受験|面接|訪問|来社|お受け|対応|調整|日程|都合)[^、。]{0,10}難し(?:い|くな\S*))$"
)
_BEFORE_CANNOT = lazy_regex(r"^(.+(?:[いきぎしじちにびみりえけげせぜてでべめれ]|ため))、[^、]*$")
_STEP = lazy_regex(r"(?:入社|入職|就職|就業|転職|進学|留学|残留|続投|勤務|起業|独立|入所|入庁|入省|入行)$")
"""What is decided on rather than chosen."""
_BY_LEAVE = "誠に勝手ながら"
CONSIDERED = "慎重に検討いたしました結果、"
"""What courtesy says before a refusal, of whatever it rests on."""


_BRACKETED = lazy_regex(r"^(?P<head>[^（）()]+)(?P<said>（[^（）]*）|\([^()]*\))$")
_TERM = lazy_regex(
    r"(?:勤務地|給与|年収|待遇|条件|(?:条件|待遇|給与|勤務地)面|労働条件|通勤時間|職務内容|業務内容|勤務時間)$"
)
"""What a position offers, which one weighs and which is no cause by itself."""


def reason_clause(reason: str) -> str:
    """Return a reason as a clause that leads into what follows from it, with its comma; empty for several sentences.

    Args:
        reason: The reason without a full stop at its end.
    """
    bare = BECAUSE.sub("", re.sub("(?<=から)です$", "", reason))
    if not bare or SEVERAL.search(bare):
        return ""
    if not JAPANESE.search(bare):
        return f"{bare}のため、"
    if re.search("たい(?:ので|から)(?:です)?$", reason):
        return f"{bare.removesuffix('い')}く、"
    felt = _FELT.search(bare)
    if felt:
        return f"{bare[: felt.start(1)]}{_LED_ON[felt[1]]}、"
    if several := _several_parts(bare):
        return several
    plain = re.sub(r"ません$", "ない", bare)
    if _CANNOT_COME.search(plain):
        cause = _BEFORE_CANNOT.search(plain)
        return f"{cause[1]}、" if cause else ""
    if _WEIGHED_POLITELY.search(bare):
        return f"{bare}結果、"
    if _CAUSE_WITHIN.search(bare) and not _LEADS_ON.search(COPULA.sub("", bare)) and (caused := _caused_clause(bare)):
        return caused
    if POLITE_VERB.search(bare):
        return f"{bare}ので、" if len(bare) <= (_LONGEST_POLITE if bare == reason else _LONGEST_CAUSE) else ""
    return _plain_clause(COPULA.sub("", bare))


def _several_parts(bare: str) -> str:
    """Return a reason of several facts, or with something in brackets behind it, as a clause; empty for any other."""
    if "こと、" in bare and bare.endswith("こと"):
        return f"{bare}から、"
    bracketed = _BRACKETED.match(bare)
    led = _plain_clause(bracketed["head"]) if bracketed else ""
    if bracketed and led != f"{bracketed['head']}のため、":
        return f"{led.removesuffix('、')}{bracketed['said']}、"
    return ""


def _caused_clause(bare: str) -> str:
    """Return a clause with a cause in it as what came of that, with no cause of its own; empty otherwise."""
    told = bare if POLITE_VERB.search(bare) else to_polite(bare) if bare.endswith("た") else None
    if told and told.endswith(("ました", "おります")):
        return _leads_on(told, caused=True)
    if bare.endswith("い") and _VERB.search(bare):
        return f"{bare[:-1]}く、"
    return f"{bare}こととなり、" if bare.endswith(tuple("うくすつぬぶむる")) and not told else ""


def _plain_clause(bare: str) -> str:
    bare = NOUN_OF_CLAUSE.sub("", bare)
    if _CIRCUMSTANCE.search(bare):
        return f"{bare}により、"
    if _TERM.search(bare):
        return f"{bare}を考慮し、"
    if (_LEADS_ON.search(bare) or is_cut(bare)) and not _FELT_NOUN.search(bare):
        return f"{bare}、"
    for pattern, clause in _FRAGMENTS:
        found = pattern.sub(clause, bare)
        if found.endswith("、"):
            return found
        bare = found
    if _WEIGHED.search(bare):
        return f"{bare}結果、"
    if _WISH.search(bare):
        return f"{bare.removesuffix('い')}く、" if bare.endswith("考えたい") else f"{bare}と考え、"
    if bare.endswith("だ") and not bare.endswith(("んだ", "いだ")):
        return f"{bare[:-1]}であるため、"
    return f"{bare}ため、" if _VERB.search(bare) else f"{bare}のため、"


def before_a_request(clause: str) -> str:
    """Return a clause as it leads to what is asked of somebody else: 家族と相談したく、.

    Args:
        clause: What ``reason_clause`` made of a reason: 家族と相談したいと考え、.
    """
    if clause.endswith("たいと考え、") and len(clause) > _LONGEST_WISH:
        return ""
    wish = re.sub("たかったため、$|たいと(?:考え|感じ|判断し)、$", "たく、", clause)
    return re.sub("と(考え|感じ|判断し)、$", r"と\1たため、", wish)


_OF_THE_START = lazy_regex(r"引き?継|退職|卒業|転居|引っ?越|入社日|入社時期|開始|休暇|現職|有給")


def of_the_start(clause: str) -> bool:
    """Return whether a reason is why one starts on a day rather than why one accepts.

    Args:
        clause: The reason as a clause: 現職の引き継ぎに二か月を要するため、.
    """
    return bool(_OF_THE_START.search(clause))


_CHOSEN_WHERE = lazy_regex(r"^(?P<where>.{2,12}?)(?P<rest>への.+)$")


def says_it_was_weighed(words: str) -> bool:
    """Return whether words say that a decision was thought over.

    Args:
        words: A reason, or what was chosen.
    """
    return bool(re.search("結果|検討|熟慮|熟考|悩|迷|考えました|考え抜", words))


_OFFERED = lazy_regex(r"^[^、。]*(?:内定|内々定|オファー|ご縁)[^、。]*(?:いただき|頂き|頂戴し|受け|得)、")
_BEFELL = lazy_regex(r"(?:いただき|頂き|もらい|もらえ|決まり|合格し|受かり|出|感じ|頂戴し|なり)ました$")
"""What came about, which no thinking over led to."""

_LONGEST_POLITE = 40
"""How many characters a polite sentence may have that leads to a request or a refusal; a longer one stands alone."""

_LONGEST_CAUSE = 70
"""How many characters it may have where it was noted as a cause."""

_LONGEST_WISH = 32
"""How many characters a wish may have that leads to a request; a longer one is a sentence of its own."""

_LONGEST = 60
"""How many characters a decision may have that leads to 辞退 in the same sentence."""


def decided(clause: str, chosen: str, considered: str) -> str:
    """Return why one withdraws as a clause, where a sentence says what one decided on; empty if it stands by itself.

    Args:
        clause: The reason as a clause with its comma, which stands behind an offer that it weighs.
        chosen: The sentence: 他社への入社を決断いたしました。
        considered: The candidate's own words that it was considered, with their comma.
    """
    bare = re.sub("(?<=に)しました$", "いたしました", chosen.removesuffix("。"))
    if len(bare) > _LONGEST or not re.search(r"(?:ました|おります|ます)$", bare) or SEVERAL.search(bare):
        return ""
    offered = _OFFERED.match(bare)
    said = f"{clause}{considered}" or ("" if says_it_was_weighed(bare) or _BEFELL.search(bare) else CONSIDERED)
    before, rest = (offered[0], bare[offered.end() :]) if offered else ("", bare)
    return f"{before}{said}{_leads_on(rest, caused=_is_caused(said + rest))}"


def _is_caused(words: str) -> bool:
    return "ため" in words or "ので" in words


def _leads_on(decision: str, *, caused: bool) -> str:
    """Return a polite decision as a clause: a cause, or, behind a cause, only what was done for it."""
    if not caused:
        return f"{decision}ので、"
    stem = re.sub("(?:(?<=[しめび])ました|(?<=お)ります)$", "", decision)
    if stem != decision:
        return f"{stem}{'り' if decision.endswith('ります') else ''}、"
    return f"{decision}ので、" if decision.endswith("ます") else f"{decision.removesuffix('た')}て、"


_FITS = lazy_regex(
    r"^[^、。はがもを]*(?:合致|一致|適し|(?<=に)近い|合[うっ]|沿[うっ]|魅力的)[^、。はがもを]*(?<!たい)と(?:判断|考え|感じ)[^、。はがもを]*、$"
)
"""A judgement without a subject, which is what was chosen: 自分の志向により合致すると判断し、."""


_CHOSE = lazy_regex("決め|選[びん]|入社|承諾")
"""Words of a reason that is a choice already."""


def grounds(clause: str, chosen: str, considered: str = "", *, weighed: bool = False) -> str:
    """Return why one withdraws as a clause: the reason, and what one chose instead.

    Args:
        clause: The reason as a clause with its comma.
        chosen: What was chosen, as a noun phrase.
        considered: The candidate's own words that it was considered, with their comma.
        weighed: Whether other words of theirs say so.
    """
    if chosen and not ("他" in clause and ("他" in chosen or _CHOSE.search(clause))):
        verb = "を決めました" if _STEP.search(chosen) else "を選びました"
        verb = "といたしました" if chosen.endswith("こと") else verb
        verb = "することといたしました" if re.search("(?<=に)(?:残留|進学|入社|就職|転職|復帰)$", chosen) else verb
        verb = "をお受けすることといたしました" if re.search("(?:内々?定|オファー)$", chosen) else verb
        named = _CHOSEN_WHERE.search(chosen)
        if named and named["where"] in clause:
            chosen = f"そちら{named['rest']}"
        if _FITS.match(clause):
            return f"{considered}{chosen}のほうが{clause}"
        clause = re.sub("(いただ|頂)(?:いたため|きましたので)、$", r"\1き、", clause)
        clause = re.sub("(?<=と判断)(?:いたし|し)(?:ました|た)(?:ため|ので)、$", "し、", clause)
        why = f"{considered}{clause}" or ("" if weighed else CONSIDERED)
        led = _leads_on(verb, caused=_is_caused(clause))
        return f"{why}{chosen}{led.replace('といたし、', 'とし、')}"
    return f"{considered}{re.sub('(?<=により)、$', '', clause)}" if clause else ""


def refusal(considered: str) -> str:
    """Return what leads to 辞退: why, and that one begs leave.

    Args:
        considered: The clause of ``grounds``, or that it was considered; empty where sentences say why.
    """
    if not considered or considered.endswith("により"):
        return f"{_BY_LEAVE}、{considered}"
    return f"{considered}{_BY_LEAVE}"
