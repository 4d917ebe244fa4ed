"""What was talked about, as Japanese tells it: what one heard, received, did or saw, and what it led to."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from .._template_strings import LINE_BREAK
from ._lists import list_topics
from ._repetition import has_words_of

_RECEIVED = lazy_regex(
    r"(?:アドバイス|助言|コメント|(?<!聞かれる)(?<!想定)質問|指摘|フィードバック|メッセージ|紹介|案内|説明|意見|講評|励まし|問いかけ|ヒント|宿題|回答|お答え)$"
)
_DONE = lazy_regex(
    r"(?:(?<!ご)相談|すり合わせ|話し合い|打ち合わせ|議論|意見交換|ディスカッション|雑談|ワーク|見学|ツアー|ロールプレイング|ロープレ|体験|模擬授業|実技|実習|ワークショップ)$"
)
_CHECKED = lazy_regex(r"(?:確認|チェック|添削)$")
_THROUGH = lazy_regex(
    r"(?:対話|質疑応答|逆質問|振り返り|グループワーク|ケース面接|(?:様|官|社員|方々?|皆さん|皆様|先輩)との(?:やりとり|やり取り|会話)|^(?:やりとり|やり取り|会話))$"
)
_SEEN = lazy_regex(r"(?:デモ|デモンストレーション|プレゼン|プレゼンテーション|資料|映像|動画|実演)$")
_HEARD = lazy_regex(r"(?:(?<![電会対世神手童])話|言葉|ことば|一言|エピソード|経験談|体験談|苦労談|逸話)$")
_MET = lazy_regex(
    r"^(?!.*(?:内容|業務|制度|事業|仕事)[や、と]).*(?:姿勢|熱意|情熱|人柄|お人柄|温かさ|あたたかさ|誠実さ|雰囲気|気配り|心配り)$"
)
_VERBS = (
    (_THROUGH, "を通じて"),
    (_RECEIVED, "をいただき"),
    (_DONE, "をさせていただき"),
    (_CHECKED, "をしていただき"),
    (_SEEN, "を拝見し"),
    (_HEARD, "を伺い"),
    (_MET, "に触れ"),
)
"""What one does with each kind of thing that is no topic, in the form that leads on."""

_WITH = {"お話を伺い": "お話を伺うとともに", "詳しくお聞かせいただき": "詳しくお聞かせいただくとともに"}
"""How a talk is told beside another thing that one did."""

_QUOTATION = lazy_regex(r"^(?:「[^「」]*」|『[^『』]*』)$")
_ABOUT = lazy_regex(r"(?:について|に関して|に関する(?:お?話)?|についての?(?:お?話)?)$")
_PLAIN_TALK = lazy_regex(r"(?:(?<=[のるたないう])話|(?<=[のるたないう])言葉)$")
_PLAIN_GIFT = lazy_regex(r"(?<=[のなただいる])(?:説明|指摘|紹介|意見|案内|質問|助言|講評)$")
_GIVEN_BEFORE = lazy_regex(
    r"^(?P<where>[^、。]{0,8}(?:面接|面談|説明会|質疑応答|インターン(?:シップ)?)(?:の場|の中|のなか|の際)?(?:で(?:は|の)?|にて|に)、?)?"
    r"(?:(?P<giver>[^、。]{0,12}?(?:様|先生|社長|会長|部長|課長|役員|方々?|皆様|さん))(?:から|が|に|より)、?)?"
    r"(?P<how>直接|詳しく|丁寧に)?、?"
    r"(?:(?:お話し?|お聞かせ|教えて|お教え|ご説明|ご紹介|お伝え)(?:いただいた|頂いた|くださった|下さった)"
    r"|(?:お話を)?(?:伺った|うかがった|聞いた|お聞きした|お聞きできた|お聞かせいただいた|聞かせていただいた))、?"
)
_SEEN_BEFORE = lazy_regex(
    r"^(?P<where>[^、。]{1,12}で)?(?:拝見|見学)(?:した|しました|いたしました|させていただいた)、?(?=.)"
)
"""A phrase that says that one saw it: 工場見学で拝見した製造ライン."""
_HELD_AT = lazy_regex(r"^([^、。]{0,8}(?:面接|面談|説明会))での、?")
_TOLD_OUTRIGHT = lazy_regex(
    r"(?:想い|思い|お?考え|ビジョン|理念|哲学|信念|展望|方針|経緯|背景|理由|秘話|お気持ち|ご経験)$"
)
"""What one hears as it is, and not about it, from somebody who is said to have told it."""
_GIVEN = lazy_regex(
    r"聞かれ|問われ|尋ねられ|褒められ|質問され|指摘され|いただけ|いただい|頂い|くださ|下さ|伺っ|伺え|聞い|お聞き|お聞かせ|伝わって|知った|感じた"
)
_RECEIVED_FROM = lazy_regex(
    r"^(?P<giver>[^、。]{1,12}?(?:様|先生|社長|部長|課長|役員|方々?|皆様|さん)(?:から|より))(?:いただいた|頂いた|賜った)、?"
)
"""Phrases that say already how one came by them."""

_FACT = lazy_regex(
    r"(?:できる|でき|ない|多い|少ない|高い|低い)こと$|(?:(?:て|で)(?:い(?:る|た)|いらっしゃる|おられる)|(?:さ|ら|か|た|わ)れ(?:る|た))こと$|^[^、。]{1,20}[がは、][^。]*[るうくすつぬぶむい]こと$"
)
_OWN_DEED = lazy_regex(r"(?:お話し|お伝え|ご説明|申し上げ|話)(?:し|でき)?たこと$|(?:重要|大切|大事|難し|必要)")


def told_as_clause(phrase: str) -> str:
    """Return a noun with こと that tells a fact as that clause, told as というお話; empty for any other noun.

    Args:
        phrase: What was talked about: 入社二年目で交渉を任されていること.
    """
    if "こと、" in phrase:
        return ""
    if phrase.endswith("とのこと"):
        return phrase.removesuffix("とのこと")
    told = _FACT.search(phrase) and not (_OWN_DEED.search(phrase) or _GIVEN.search(phrase))
    return phrase.removesuffix("こと") if told else ""


def talk(phrases: Sequence[str], clauses: Sequence[str] = ()) -> str:
    """Return what was talked about as one noun, with についてのお話 behind topics.

    Args:
        phrases: Noun phrases; topics, or talks already: 「お客様の声」というお言葉.
        clauses: Plain clauses, told as というお話.
    """
    topics, others = _sort(phrases, clauses)
    about = [f"{list_topics(topics)}についてのお話"] if topics else []
    return "や、".join([*about, *others])


def heard(phrases: Sequence[str], clauses: Sequence[str] = (), verb: str = "お話を伺い") -> str:
    """Return what was talked about as a clause that leads on to what came of it: 移行計画についてお話を伺い、.

    Args:
        phrases: Noun phrases.
        clauses: Plain clauses, told as というお話.
        verb: What follows について.
    """
    gift = _RECEIVED_FROM.match(phrases[0]) if len(phrases) == 1 and not clauses else None
    if gift and _RECEIVED.search(phrases[0]):
        return f"{gift['giver']}{_polite_noun(phrases[0][gift.end() :])}をいただき、"
    seen = _SEEN_BEFORE.match(phrases[0]) if len(phrases) == 1 and not clauses else None
    if seen:
        return f"{seen['where'] or ''}{phrases[0][seen.end() :]}を拝見し、"
    given = _GIVEN_BEFORE.match(phrases[0]) if len(phrases) == 1 and not clauses else None
    if given:
        return _given(given, phrases[0][given.end() :], verb)
    topics, others = _sort(
        [_HELD_AT.sub(r"\1で", phrase) for phrase in phrases if not _THROUGH.search(phrase)] or phrases
        if len(phrases) == 1
        else phrases,
        clauses,
    )
    by_verb: dict[str, list[str]] = {}
    for other in others:
        found = next((does for pattern, does in _VERBS if pattern.search(other)), "を伺い")
        if _GIVEN.search(other) and found != "に触れ":
            asked = re.search("(?:質問|聞かれ|問われ|尋ね)(?!$)", other)
            found = "で" if other.endswith("こと") else "についてお話しすることができ" if asked else "を通じて"
        by_verb.setdefault(found, []).append(other)
    parts = []
    if topics and "を伺い" in by_verb:
        by_verb["を伺い"].insert(0, f"{list_topics(topics)}についてのお話")
    elif topics:
        parts.append(f"{list_topics(topics)}について{verb}、")
    if parts and len(by_verb) == 1:
        parts = [f"{list_topics(topics)}について{_WITH.get(verb, verb)}、"]
    ordered = sorted(by_verb.items(), key=lambda item: (item[0] == "で", item[0] != "を伺い"))
    parts += [f"{'や、'.join(nouns)}{does}、" for does, nouns in ordered]
    return (
        "".join([*(re.sub("いただき、$", "いただくとともに、", part) for part in parts[:-1]), parts[-1]])
        if parts
        else ""
    )


_POINTS = lazy_regex(
    r"^(?:まさに|まさしく|これ|それ|この(?!たび|度)|その(?!節|後|他|場|際)|こうした|そうした|こういった|そういった)"
)
"""Own sentences that point at what was talked about, and stand right behind it."""
_KEPT = lazy_regex(r"(?:を通じて|に触れ|(?<=こと)で|(?<=言葉)を伺い)、$")
"""Ends of a clause that tells no talk one learns from, but what stays in mind."""
_AFTER_A_TALK = lazy_regex(r"(?:伺い|とともに|いただき|拝見し)、.")


def end(clause: str, own_words: str = "", *, learnt_first: bool = True) -> str:
    """Return a clause of ``heard`` with what came of it, in words that the candidate's own do not use already.

    Args:
        clause: The clause, with its comma; of none, the sentence is empty.
        own_words: Everything that the candidate says in the letter.
        learnt_first: Whether to say rather that one learnt from it than that it was of use.
    """
    kept = clause if _AFTER_A_TALK.search(clause) else _KEPT.sub("", clause)
    if kept != clause and (own_words or not clause.endswith("お言葉を伺い、")):
        told = re.search("印象|心に", own_words)
        return f"{kept}{'を、改めて思い返しております。' if told else 'が、強く印象に残っております。'}"
    if clause.endswith(("お聞きいただき、", "お話しすることができ、")) or (
        own_words and clause.endswith("をいただき、")
    ):
        return f"{clause}大変ありがたく存じました。"
    if clause.endswith(("いただき、", "伺い、")) and _POINTS.search(own_words):
        return f"{clause.removesuffix('、')}ました。"
    gains = [("勉強|学[びばん]", "大変勉強になりました。"), ("参考", "大変参考になりました。")]
    if own_words and (plain := _told_plainly(clause, own_words)):
        return plain  # what they felt themselves is more than a stock phrase, which must not stand before it
    unused = [gain for used, gain in (gains if learnt_first else gains[::-1]) if not re.search(used, own_words)]
    return f"{clause}{[*unused, 'ありがたく存じました。'][0]}" if clause else ""


_TALK_HEARD = lazy_regex(r"(お話|お考え)を伺い、$")


def _told_plainly(clause: str, own_words: str) -> str:
    """Return a clause of ``heard`` as a sentence that says no more; empty for one that thanks or a verb must end."""
    if clause.endswith(("させていただき、", "お聞かせいただき、")) and not re.search("ありがた|感謝", own_words):
        return f"{clause}大変ありがたく存じました。"
    if _TALK_HEARD.search(clause) and "興味" not in own_words:
        return _TALK_HEARD.sub(r"\1を、大変興味深く伺いました。", clause.replace("についてお話", "についてのお話"))
    if clause.endswith("に触れ、"):
        return f"{clause.removesuffix('、')}ることができました。"
    return f"{clause.removesuffix('、')}ました。" if clause.endswith(("伺い、", "いただき、", "し、")) else ""


def as_kept(phrases: Sequence[str], clauses: Sequence[str], own_words: str) -> str:
    """Return that what somebody said stays in mind, in the candidate's own words for it; empty where they say so.

    Args:
        phrases: What was talked about; the only one, if it says how one came by it: 社長から伺った、事業への想い.
        clauses: Plain clauses.
        own_words: Everything that the candidate says in the letter.
    """
    found = _GIVEN_BEFORE.match(phrases[0]) if len(phrases) == 1 and not clauses else None
    what = phrases[0][found.end() :] if found and found["giver"] else ""
    told = _HEARD.search(what) or _TOLD_OUTRIGHT.search(what)
    return f"{phrases[0]}が、強く印象に残っております。" if told and not re.search("印象|心に", own_words) else ""


def not_said_already(phrases: Sequence[str], own_words: str) -> list[str]:
    """Return the phrases without those whose words all stand in the candidate's own sentences.

    Args:
        phrases: What was talked about.
        own_words: The candidate's own sentences.
    """
    return [
        phrase
        for phrase in phrases
        if not (has_words_of(own_words, _GIVEN_BEFORE.sub("", phrase)) or _quotes_what_is_said(phrase, own_words))
    ]


_QUOTED_WORDS = lazy_regex(
    r"^[^「『]{0,12}(?P<words>「[^「」]{4,}」|『[^『』]{4,}』)(?:という[^「『]{2,12}|と[^「『]{2,12})?$"
)


def _quotes_what_is_said(phrase: str, own_words: str) -> bool:
    """Return whether a phrase is little more than words in quotation marks that own sentences quote as well."""
    found = _QUOTED_WORDS.match(phrase)
    return found is not None and found["words"][1:-1] in own_words


def remember(told: str, sentence: str, own_words: str, *, learnt_first: bool) -> str:
    """Return what was talked about and what stayed of it, in words that the candidate's own do not use already.

    Args:
        told: What was talked about as a noun.
        sentence: The candidate's sentences on it, which follow.
        own_words: Everything that the candidate says in the letter.
        learnt_first: Whether to say that one learnt from it rather than that it is remembered.
    """
    learnt, kept = f"{told}は、大変勉強になりました。", f"{told}が、印象に残っております。"
    first, second = (learnt, kept) if learnt_first else (kept, learnt)
    used = r"勉強|学[びばん]" if learnt_first else r"印象|心に"
    if own_words:  # what they felt themselves is more than that one learnt
        first, second, used = kept, learnt, r"印象|心に"
    line = second if re.search(used, own_words) else first
    return LINE_BREAK.join(part for part in (line if told else "", sentence) if part)


_DOES = lazy_regex(r"(?<!とい)[うくぐすつぬぶむるた]$|ない$")
"""The end of a clause behind which こと can stand."""
_THOUGHT_TOLD = lazy_regex(r"という(?:お考え|お気持ち|想い|思い|方針|ビジョン|理念)$")
"""A thought that somebody is said to have told, which one hears as it is."""


def _sort(phrases: Sequence[str], clauses: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return topics, and what is something heard, received, done or seen by itself."""
    topics, others = [], []
    several = len(phrases) + len(clauses) > 1
    for phrase in phrases:
        bare = _GIVEN_BEFORE.sub("", _ABOUT.sub("", phrase)) or phrase
        if _QUOTATION.match(phrase):
            others.append(f"{phrase}というお言葉")
        elif _THOUGHT_TOLD.search(phrase):
            others.append(phrase)
        elif several and _GIVEN.search(bare) and not bare.endswith("こと"):
            topics.append(bare)
        elif any(pattern.search(phrase) for pattern, _ in _VERBS):
            others.append(_polite_noun(bare if several else phrase))
        elif _GIVEN.search(bare):
            others.append(bare)
        else:
            topics.append(bare)
    if several and clauses and not others and all(topic.endswith("こと") for topic in topics):
        facts = [*topics, *(f"{clause}こと" for clause in clauses)]
        if all(map(_DOES.search, clauses)):
            return [], facts
    others.extend(f"{clause}お話" if clause.endswith("という") else f"{clause}というお話" for clause in clauses)
    return topics, others


def _given(found: re.Match[str], what: str, verb: str) -> str:
    """Return a thing whose phrase says how one came by it as that clause: 石原様から直接、事業への想いを伺い、."""
    where = "" if (found["where"] or "").startswith("面接") else re.sub(r"での、?$", "で", found["where"] or "")
    told = _HEARD.search(what) or _TOLD_OUTRIGHT.search(what)
    what = _polite_noun(what)
    how, by = found["how"] or "", f"{found['giver']}から" if found["giver"] else ""
    if how and how != "直接":
        return f"{where}{by}{_ABOUT.sub('', what)}について{how}お聞かせいただき、"
    if how and not by:  # 直接 must not run into a topic in kanji
        return f"{where}{what}を直接伺い、" if told else f"{where}{_ABOUT.sub('', what)}について直接お話を伺い、"
    by += f"{how}、" if how else ""
    return f"{where}{by}{what}を伺い、" if told else f"{where}{by}{_ABOUT.sub('', what)}について{verb}、"


def _polite_noun(phrase: str) -> str:
    return _PLAIN_GIFT.sub(lambda found: f"ご{found[0]}", _PLAIN_TALK.sub(lambda found: f"お{found[0]}", phrase))
