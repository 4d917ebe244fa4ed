"""What was talked about, as Japanese tells it: what one heard, received, did or saw, and what it led to."""

import re
from collections.abc import Sequence

from .._conventions import LINE_BREAK

_RECEIVED = re.compile(
    r"(?:アドバイス|助言|質問|指摘|フィードバック|メッセージ|紹介|案内|説明|意見|講評|励まし|ヒント|宿題)$"
)
_DONE = re.compile(r"(?:議論|対話|やりとり|やり取り|会話|意見交換|ディスカッション|雑談|ワーク|見学|体験)$")
_SEEN = re.compile(r"(?:デモ|デモンストレーション|プレゼン|プレゼンテーション|資料|映像|動画|実演)$")
_HEARD = re.compile(r"(?:(?<![電会対世神手童])話|言葉|ことば|一言|エピソード|経験談|体験談|苦労談|逸話)$")
_VERBS = ((_RECEIVED, "をいただき"), (_DONE, "をさせていただき"), (_SEEN, "を拝見し"), (_HEARD, "を伺い"))
"""What one does with each kind of thing that is no topic, in the form that leads on."""

_QUOTATION = re.compile(r"^(?:「[^「」]*」|『[^『』]*』)$")
_ABOUT = re.compile(r"(?:について|に関して|に関する(?:お?話)?|についての?(?:お?話)?)$")
_PLAIN_TALK = re.compile(r"(?:(?<=[のるたないう])話|(?<=[のるたないう])言葉)$")
_PLAIN_GIFT = re.compile(r"(?<=[のなただいる])(?:説明|指摘|紹介|意見|案内|質問|助言|講評)$")
_GIVEN_BEFORE = re.compile(
    r"^(?:(?P<giver>[^、。]{1,8}(?:様|先生))(?:から|が|に|より))?(?P<how>直接|詳しく|丁寧に)?、?"
    r"(?:(?:お話し?|お聞かせ|教えて|お教え|ご説明|ご紹介|お伝え)(?:いただいた|頂いた|くださった|下さった)"
    r"|(?:お話を)?(?:伺った|うかがった|聞いた|お聞きした|お聞かせいただいた|聞かせていただいた))、?"
)
_GIVEN = re.compile(r"いただい|頂い|くださ|下さ|伺っ|聞い|お聞き")
"""Phrases that say already how one came by them."""
_OF_EMPLOYER = re.compile(r"^(?:[貴御]社の)")

_REACTION = re.compile(
    r"(?:印象|心に|勉強|参考|関心|興味|共感|感銘|魅力|感動|学び|学ば|刺激|驚|惹か|引か|響|感じ|思い|楽し|嬉し|うれし"
    r"|励み|納得|ワクワク|わくわく|憧れ|刺さ|胸)[^。]*(?:まし|でし|かっ)た(?:です)?。$"
)
_EMPHASIS = re.compile(r"特に|とりわけ|なかでも|中でも|最も|もっとも|一番|何より|とくに|いちばん")
_OF_THE_TALK = re.compile(r"話|面接|仰|おっしゃ|お言葉")
_OPENING = re.compile(
    r"^(?:また|さらに|そして|しかし|一方|面接|本日|昨日|先日|今回|私|お話を|皆様|当日)|伺|聞[きい]|聞か"
)


def talk(phrases: Sequence[str], clauses: Sequence[str] = ()) -> str:
    """Return what was talked about as one noun, with についてのお話 behind topics.

    Args:
        phrases: Noun phrases; topics, or talks already: 「お客様の声」というお言葉.
        clauses: Plain clauses, told as というお話.
    """
    topics, others = _sort(phrases, clauses)
    about = [f"{_list(topics)}についてのお話"] if topics else []
    return "や、".join([*about, *others])


def heard(phrases: Sequence[str], clauses: Sequence[str] = (), verb: str = "お話を伺い") -> str:
    """Return what was talked about as a clause that leads on to what came of it: 移行計画についてお話を伺い、.

    Args:
        phrases: Noun phrases.
        clauses: Plain clauses, told as というお話.
        verb: What follows について.
    """
    topics, others = _sort(phrases, clauses)
    by_verb: dict[str, list[str]] = {}
    for other in others:
        found = next((does for pattern, does in _VERBS if pattern.search(other)), "を伺い")
        found = "を通じて" if _GIVEN.search(other) else found
        by_verb.setdefault(found, []).append(other)
    parts = []
    if topics and "を伺い" in by_verb:
        by_verb["を伺い"].insert(0, f"{_list(topics)}についてのお話")
    elif topics:
        parts.append(f"{_list(topics)}について{verb}、")
    ordered = sorted(by_verb.items(), key=lambda item: item[0] != "を伺い")
    return "".join([_giver(phrases), *parts, *(f"{'や、'.join(nouns)}{does}、" for does, nouns in ordered)])


def end(clause: str, own_words: str = "", *, learnt_first: bool = True) -> str:
    """Return a clause of ``heard`` with what came of it, in words that the candidate's own do not use already.

    Args:
        clause: The clause, with its comma; of none, the sentence is empty.
        own_words: Everything that the candidate says in the letter.
        learnt_first: Whether to say rather that one learnt from it than that it was of use.
    """
    if clause.endswith("を通じて、"):
        return f"{clause.removesuffix('を通じて、')}を、改めて思い返しております。"
    gains = [("勉強|学[びばん]", "大変勉強になりました。"), ("参考", "大変参考になりました。")]
    unused = [gain for used, gain in (gains if learnt_first else gains[::-1]) if not re.search(used, own_words)]
    return f"{clause}{[*unused, 'ありがたく存じました。'][0]}" if clause else ""


def join_reaction(clause: str, sentence: str) -> str:
    """Return a clause of ``heard`` with the candidate's own sentence on what came of it; empty if it is none.

    Args:
        clause: The clause, with its comma; if there is none, the sentence is said to be of the talk.
        sentence: The candidate's sentences, one a line; the first continues the clause: 特に….
    """
    first = sentence.partition(LINE_BREAK)[0]
    if not _REACTION.search(first) or _OPENING.search(first):
        return ""
    if not clause:
        clause = "" if _OF_THE_TALK.search(first) else "お話のなかで、"
        return f"{clause}{'' if not clause or _EMPHASIS.search(first) else '特に'}{sentence}"
    return f"{clause}{'' if _EMPHASIS.search(first) else '特に'}{sentence}"


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
    line = second if re.search(used, own_words) else first
    return LINE_BREAK.join(part for part in (line if told else "", sentence) if part)


def _sort(phrases: Sequence[str], clauses: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return topics, and what is something heard, received, done or seen by itself."""
    topics, others = [], []
    for phrase in phrases:
        bare = _GIVEN_BEFORE.sub("", _ABOUT.sub("", phrase)) or phrase
        if _QUOTATION.match(phrase):
            others.append(f"{phrase}というお言葉")
        elif any(pattern.search(phrase) for pattern, _ in _VERBS):
            others.append(_polite_noun(phrase))
        elif bare.endswith("こと") and _GIVEN.search(bare):
            others.append(bare)
        else:
            topics.append(bare)
    others.extend(f"{clause}お話" if clause.endswith("という") else f"{clause}というお話" for clause in clauses)
    return topics, others


def _giver(phrases: Sequence[str]) -> str:
    """Return who told the only thing, where its phrase says so: 石原様から直接、."""
    found = _GIVEN_BEFORE.match(phrases[0]) if len(phrases) == 1 else None
    return f"{found['giver']}から{found['how'] or ''}、" if found and found["giver"] else ""


def _polite_noun(phrase: str) -> str:
    return _PLAIN_GIFT.sub(lambda found: f"ご{found[0]}", _PLAIN_TALK.sub(lambda found: f"お{found[0]}", phrase))


def _list(topics: Sequence[str]) -> str:
    """Return topics as a list: two with や, unless one of them has it already."""
    named = [topics[0], *(_OF_EMPLOYER.sub("", topic) for topic in topics[1:])]
    if _OF_EMPLOYER.search(topics[0]) is None:
        named = list(topics)
    first, *rest = named
    if len(rest) != 1 or "や" in first + rest[0]:
        return "、".join(named)
    long = "、" in rest[0] or first.endswith("こと") or rest[0].endswith("か")
    return f"{first}や{'、' if long else ''}{rest[0]}"
