"""Who spoke of a topic, the candidate or the reader, and which of the candidate's sentences are about it."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from .._remembering import remembered

_TOLD_BY_CANDIDATE = (
    r"(?:お話し(?:し|いたし|させていただい)|お伝え(?:し|いたし)|ご説明(?:し|いたし)|お答え(?:し|いたし)|申し上げ)た"
)
_OWN = lazy_regex(
    r"^(?:私|自分|自身)の|サークル|ゼミ|部活(?!動の)|卒業論文|卒論|卒業研究|修士論文|修士研究|研究室での|大学での|(?:転職|就活|企業選び)の軸|学生時代"
    r"|学生生活|ガクチカ|^転職を|^(?:今|前|以前)の(?:会社|職場|仕事)で|^志望(?:理由|度)|^退職(?:理由|の)"
    r"|アルバイト|留学(?:経験|先)|志望動機|自己(?:PR|ＰＲ|紹介)|(?:転職|退職|応募)理由|職務経歴|(?:前職|現職)で"
    r"|これまで(?:の|に)(?:職務|経験|経歴|実績|取り組み)|力を入れ(?:た|てきた)こと|希望(?:条件|年収|勤務地|職種|する働き方)"
)
_OF_OTHERS = lazy_regex(
    r"業界|ご意見|ご指摘|ご助言|アドバイス|コメント|出店|計画|戦略|方針|採用(?!担当)|導入|移行|市場|産休|育休|取得実績|有給|残業|給与|配属|研修|制度|福利厚生|社風|市場価値|適性|(?:社|会|部|課|店|院|園|所|校)長|代表|[貴御]社|様|先輩|来期|今期|部署|部門|事業|組織|会社の|社員|皆さん|ご経験|ご自身|(?:書き|作り|伝え|答え|選び|進め)方|添削|対策|改善点|ポイント|コツ"
)
_TOOK_PART = lazy_regex(r"^(?:私が|[貴御]社の)?[^、。様]{1,16}に参加した(?:経験|体験)$")
_REFERENCE = lazy_regex(
    rf"(?P<told>{_TOLD_BY_CANDIDATE})(?P<of>[一-龥々ァ-ヶー]{{2,}})|(?:その|この)(?P<this>[一-龥々ァ-ヶー]{{2,}})"
)
_REFERS = lazy_regex(rf"{_TOLD_BY_CANDIDATE}|(?:その|この)(?!たび|度|よう|ほか|後|節|場)")
_COMPARED = lazy_regex(
    r"^まさ(?:に|しく)|^(?:私が|自分が|自身が)?(?:最も|[^、。はもが])*[とに][^、。はもが]{0,6}"
    r"(?:一致|合致|合って|共通し|重な[りっる]|通じて|通じる|マッチ)[^。]*。"
)
_SPOKE_OF = lazy_regex(
    r"(?<=.)(?:について|に関して|のことを?|を)(?:お?話し?|お話しし|お話しさせていただい|説明し|ご説明し|お伝えし|伝え)た(?:こと|内容)?$"
)
_EITHER = lazy_regex(
    r"(?:(?<!ご)経験|体験|研究|研究内容|研究テーマ|(?:キャリア|将来の?)(?:プラン|ビジョン|像|目標)|将来像|趣味|特技|目標|夢)$"
)
"""What either side may have spoken of; a letter says only that it was talked about."""
_TALKED_OF = lazy_regex(r"^(?P<topic>[^。]+)について、?(?:詳しく|丁寧に)?(?P<verb>[^、。]+?)(?:ました|た)。?$")
_HEARD_OF = lazy_regex(
    r"^(?:お?話を)?(?:伺い|うかがい|伺っ|伺え|聞け|お聞きし|お聞きでき|聞き|聞い|教えていただき|お聞かせいただき|ご説明いただき)$"
)
_AS_A_FACT = lazy_regex(r"(?<=(?:聞け|伺え|でき|聞い|伺っ)た)こと$")
_SPOKEN_OF = lazy_regex(r"^(?:お?話し|お話しし|お話しさせていただき|説明し|ご説明し|お伝えし|伝え|話し合い|話し合っ)$")
_STATED_OUTRIGHT = lazy_regex(r"(?<!と)(?:思って|考えて|大切にして|目指して|望んで|求めて|感じて|願って)いる$")
"""A thought that was told, which a plain clause of the candidate's own would not be noted as a topic."""
_DISCUSSED = lazy_regex(
    r"^(?P<topic>[^。]+)について(?P<what>議論|意見交換|ディスカッション)(?:でき|し|させていただい)(?:た|ました)(?:こと)?。?$"
)
_IN_DETAIL = lazy_regex(r"(?:について|に関して)、?(?:詳しく|いろいろと?|色々と?|さまざまに?)$")
_DID = lazy_regex(r"[でをに](?:意気投合|談笑|共感|感動|質問|説明|体験|再会)$")
_TOLD_THAT = lazy_regex(r"^(?P<what>[^。]+?)と(?:伺った|うかがった|聞いた|お聞きした)(?:こと)?。?$")
_ABOUT_A_QUESTION = lazy_regex(r"(?<=か)(?:について|に関して)?$")
_WHETHER = lazy_regex(r"(?<!どう)(?<!しょう)(?:の|[いるた])か$")
_WHICH = lazy_regex(r"なぜ|どう|どの|どれ|どこ|どんな|どちら|何|いつ|誰|いくら|いくつ|どれだけ|か、|なに")
_NO_NAME = lazy_regex(r"[、。：「]|こと$")


def name_topic(impression: str, phrases: Sequence[str]) -> str:
    """Return own sentences with the topic itself where they only refer to it, or leave it out.

    Args:
        impression: The sentences, one a line: その選択肢は、大変参考になりました。
        phrases: What was talked about; a sentence can refer only to the one topic there is: 管理職という選択肢.
    """
    topic = phrases[0] if len(phrases) == 1 else "、"
    compared = _COMPARED.search(impression) and not re.search("、|。|：|こと$|^[「『].*[」』]$", topic)
    if compared:
        return f"{topic}は、{impression}"
    if _NO_NAME.search(topic):
        return impression
    first = _REFERS.search(impression)
    found = _REFERENCE.match(impression, first.start()) if first else None
    if found is None or not _refers(found, topic) or topic in impression:
        return impression
    return f"{impression[: found.start()]}{found['told'] or ''}{topic}{impression[found.end() :]}"


_TITLE = lazy_regex(
    r"^(?P<kind>書籍|本|ご?著書|記事|論文|動画|資料|ツール|サービス)(?P<title>「[^「」]+」|『[^『』]+』)$"
)


def name_title(impression: str, phrases: Sequence[str]) -> str:
    """Return own sentences with the title of a book or an article where they speak only of 教えていただいた書籍.

    Args:
        impression: The sentences, one a line: ご紹介いただいた書籍も読んでみたいと思います。
        phrases: What was talked about: 書籍「交渉の技術」.
    """
    for found in filter(None, map(_TITLE.match, phrases)):
        if found["title"] not in impression:
            named = rf"(?<=[たの])(?:ご?{found['kind']})(?![一-龥「『])"
            impression = re.sub(named, found[0], impression, count=1)
    return impression


_SAID = lazy_regex(
    r"^(?:(?P<who>[^、。「『]{0,12}?(?:様|さん|先生|社長|部長|課長|皆様|方々?))[がの])?、?(?P<said>.+)と"
    r"(?:(?P<teller>[^、。「『」』]{0,12}?(?:様|さん|先生|社長|部長|課長|皆様|方々?))が、?)?"
    r"(?:おっしゃっ|仰っ|仰られ|お話しになっ|お話しされ|話され|話してくださっ|語られ|述べられ|言われ|言っ)"
    r"(?:て(?:い|いらっしゃっ|おられ))?た(?:点|こと|お?話|お?言葉|の)$"
)


def as_saying(phrase: str) -> str:
    """Return what somebody is noted to have said as those words; every other phrase as it is.

    Args:
        phrase: What was talked about: 「現場に答えがある」とおっしゃっていた点.
    """
    found = _SAID.match(phrase)
    if not found:
        return phrase
    noun = "お言葉" if found["said"].endswith(("」", "』")) else "お話"
    who = found["who"] or found["teller"]
    return f"{who + 'の' if who else ''}{found['said']}という{noun}"


def _refers(found: re.Match[str], topic: str) -> bool:
    noun = found["of"] or found["this"]
    return topic.endswith(noun) and topic != noun


_DANGLING = lazy_regex(r"(?<=[一-龥々ァ-ヶーさみりけ」])(?:が|を|は|に対して|に対する|における|に関する|という)$")
"""A particle behind a noun at the end of a note, which lacks what follows."""


@remembered
def as_topic(text: str) -> str:
    """Return a sentence that says only what was talked about as that topic; every other text as it is.

    Args:
        text: The candidate's words: 自分のキャリアプランについて話しました。
    """
    text = _DANGLING.sub("", _IN_DETAIL.sub("", text))
    if _DID.search(text):
        return f"{text}しました"
    if _STATED_OUTRIGHT.search(text):
        return f"{text}とのこと"
    asked = _ABOUT_A_QUESTION.sub("", text)
    if _WHETHER.search(asked) and not _WHICH.search(asked):
        return f"{asked}どうか"
    told = _TOLD_THAT.match(text)
    if told:
        return f"{told['what']}とのこと"
    discussed = _DISCUSSED.match(text)
    if discussed:
        return f"{discussed['topic']}についての{discussed['what']}"
    found = _TALKED_OF.match(_AS_A_FACT.sub("", text))
    if found and _HEARD_OF.match(found["verb"]):
        return found["topic"]
    return f"{found['topic']}について話したこと" if found and _SPOKEN_OF.match(found["verb"]) else text


def is_of_either(phrase: str) -> bool:
    """Return whether a topic is one that either side may have spoken of.

    Args:
        phrase: The topic: インターンでの経験.
    """
    return bool(_EITHER.search(phrase)) and not _OF_OTHERS.search(phrase) and not _OWN.search(phrase)


def bare_topic(phrase: str) -> str:
    """Return a topic without the words that the candidate spoke of it: 卒業研究についてお話ししたこと.

    Args:
        phrase: The topic.
    """
    return _SPOKE_OF.sub("", phrase)


def told_by_candidate(phrase: str, impression: str) -> bool:
    """Return whether a topic is one that the candidate spoke of, or may have.

    Args:
        phrase: The topic: 製図サークルの経験.
        impression: The candidate's own sentences: お話しした経験を生かし、….
    """
    if bare_topic(phrase) != phrase:
        return True
    if _OF_OTHERS.search(phrase) and not _TOOK_PART.search(phrase):
        return False
    spoken = any((found["of"] or "。") in phrase for found in _REFERENCE.finditer(impression))
    return spoken or bool(_OWN.search(phrase) or _EITHER.search(phrase))
