"""What the candidate's own sentences say already, so that a letter neither repeats nor interrupts it."""

import re

from ..._lazy import lazy_regex
from .._template_strings import LINE_BREAK

_INTEREST = lazy_regex(
    r"志望|志願|入社|行きた|働きた|働かせていただ|働け|働くこと|意欲|熱意|気持ち|[思想]い(?:を|が|は|のほう|の方)|挑戦|一員|貢献|働くイメージ|関心|興味"
    r"|第一志望|第一に考え|最優先|力を(?:発揮|尽く)|手を挙げ|成長(?:した|して)|活躍した|役に立ちた|お役に立てる|共鳴|決意|目指した"
    r"|仕事を(?:し|させ)|携わりた|選考を進め|次の選考|前向きに|ご一緒でき|お力添え(?:でき|した)"
)
_WANTED_STILL = lazy_regex(
    r"志望して(?:おり|い)ます|(?:働き|入社し|携わり|貢献し|挑戦し|立ち)たい(?:と(?:考えており|思ってい|思い)ます|です|(?:という)?(?:気持ち|思い))"
    r"|入社を(?:希望|志望)して(?:おり|い)ます|志望度|入社意欲|志望の(?:気持ち|思い)|次の選考|選考を進め"
)
_THANKS = lazy_regex(r"感謝|ありがと|有難|お礼|御礼")
_SUPPORT = lazy_regex(r"支援|サポート|お力添え|尽力|おかげ|お世話にな|親身|伴走")
_DOCUMENTS = lazy_regex(r"書類|承諾書|誓約書|手続|準備(?:す|し)|ご準備|提出|ご指示")
_MAIL = lazy_regex(r"メールアドレス|受信|迷惑メール|届い|届か|行き違い|不備")
_JOY = lazy_regex(r"光栄|うれし|嬉し|喜|感謝|ありがた|感激")
_RESOLVE = lazy_regex(
    r"努め|努力|励|覚え(?:ます|たい)|貢献|戦力|活躍|役に立(?:て(?:る|ます|れば)|ちた|つ)|精進|尽くし|尽力|頑張|成長|研鑽|力にな"
)
_AGAIN = lazy_regex(
    r"本選考|次回|再度|再び|もう一度|再挑戦|再応募|来年|来春|将来|いつか|別の(?:職種|機会|ポジション|部署)"
    r"|(?:また|改めて|あらためて|経験を積)[^。]{0,16}(?:応募|挑戦|機会|ご縁|選考|志願)"
)
"""Words of another try, which a rejection does not forbid."""
_GROWN = lazy_regex(
    r"^(?:(?:企業|業務|仕事|事業)?(?:への|の)?理解|志望|入社|[貴御]社|より一層|一層|ますます|さらに|改めて|あらためて)"
    r".*(?:高まり|深まり|強くなり|強まり|固まり|上がり|増し|広がり|強くいたし|強くし)ました。$"
)
_MOVED = lazy_regex(
    r"^(?:とても|大変|非常に|大いに|深く|強く|本当に)?"
    r"(?:(?:勉強|参考)になり|共感し|共感いたし|感銘を受け|魅力を感じ|刺激を受け|感動し|ワクワクし)ました。$"
)
_MORE = "(?:より|一層|いっそう|さらに|ますます|大きく|強く|深く|改めて|心から)*"
_THOUGHTS = (
    rf"(?:[をくに]{_MORE}感じ|と{_MORE}(?:思い|感じ|実感し|痛感し|確信し|確信いたし))ました",
    (
        r"(?:たくなり|気づかされ|気付かされ|感銘を受け|共感し|共感いたし|魅力を感じ|刺激を受け|惹かれ|感動し|考えさせられ"
        r"|心を動かされ|励まされ|勇気づけられ|驚かされ|圧倒され|腑に落ち|胸に刻み|胸を打たれ|胸が(?:熱くなり|高鳴り)|背筋が伸び"
        r"|身が引き締まり|(?:印象|心)に(?:深く)?(?:残り|響き)|イメージが(?:湧き|わき)|明確になり|視野が広がり"
        r"|(?:観|見方|考え方|印象|イメージ)が[^。]{0,8}変わり|学び|学ぶことができ|学ばせていただき)ました"
    ),
    (
        rf"(?:思い|気持ち|決意|意欲|志望|志望度|関心|興味|理解)[をが]{_MORE}"
        r"(?:強くなり|強くいたし|強くし|強まり|高まり|高め|深まり|深め|募り"
        r"|(?:強固な|確かな|確固たる|揺るぎない)?(?:もの)?(?:に|と)なり|強固になり|固まり)ました"
    ),
    (
        rf"(?:と{_MORE}(?:感じて|実感して|確信して|確信いたして)"
        rf"|(?:思い|気持ち|決意|意欲|志望度|関心|興味)[をが]{_MORE}(?:強くして|強くいたして|強まって|高まって|深めて))(?:おり|い)ます"
    ),
    rf"たいと{_MORE}(?:思い|思っており|思ってい|考えており|考えてい|存じ)ます",
    rf"こと[をが]{_MORE}(?:確認でき|確認し|実感でき|実感し|理解でき|理解し|再認識し|認識し|分かり|わかり|知り)ました",
    r"(?:機会|きっかけ)(?:と|に)なりました",
    r"^(?!.*(?:は|話が|言葉が)).*(?:ことができました|(?:勉強|参考)になりました)",
)
_THOUGHT = lazy_regex(rf"(?:{'|'.join(_THOUGHTS)})。$")
_OWN_ARGUMENT = lazy_regex(
    r"たいと(?:考えて|思って|願って)(?:おり|い)、[^。]*と(?:感じ|思い)ました。$|(?:まいり|き)ましたが、"
)
"""What begins with one's own wish or story, which came before the talk and of which no talk is the cause."""
_OWN_DOING = lazy_regex(r"せていただ[いき]")
"""What sounds like a favour of theirs and is one's own doing."""
_EMPHASIS = lazy_regex(r"^(?:特に|とくに|とりわけ|なかでも|中でも).*(?:ました|でした|かったです)。$")
_OF_THE_DAY = lazy_regex(
    r"^(?:また|さらに|なお|そして|本日|昨日|面接|当日|お忙し|少し|緊張|短い|[^。、]*(?:ご指摘|お言葉|ご助言|ご質問)、)|伺|聞|見学|拝見|いただ|頂|くださ|お話し|話せ"
    r"|ありがと|面接"
)
_ACCEPTS = lazy_regex(
    r"^(?:ぜひ|是非|喜んで|謹んで|ありがたく|この度は|このたびは|[貴御]社の|、)*(?:内々?定を?)?(?:喜んで|謹んで|ありがたく)?"
    r"お受け(?:したい|いたし|させていただき|し)[^。、]*。$"
    r"|^[^。]{0,24}(?:内々?定|オファー)を(?:承諾|受諾)(?:させていただき|いたし|し)ます。$"
    r"|^[^。]{0,20}インターン(?:シップ)?に(?:喜んで|ぜひ|是非)?参加(?:させていただき|いたし|し)(?:たく存じ)?ます。$"
)
_ACCEPTS_BEFORE = lazy_regex(
    r"^(?:ぜひ|是非|喜んで|謹んで|ありがたく|この度は|このたびは|[貴御]社の|、)*(?:内々?定を?)?"
    r"お受け(?:いたし|し|させていただき)たく、?(?=[^。]{4,}。$)"
)
"""An acceptance that leads to what is done about it: 内定承諾書を返送いたします."""
_LOOKS_AHEAD = lazy_regex(
    r"^[^。]*(?:次の?選考|次回の選考|今後の選考|選考を進め|選考に進|(?:お話|選考)を(?:前向きに)?進め|前向きに[^。]*(?:検討|進め)|ご一緒でき|機会をいただけ|ご縁を)[^。]*"
    r"(?:幸いです|たいです|存じます|思います|(?:考えて|思って|願って|期待して)おります|(?:お願い(?:いたし|申し上げ)ます))。$"
    r"|^[^。]*(?:働かせてください|(?:日|とき|時)を(?:心より|心から)?(?:願って|楽しみにして|心待ちにして)おります"
    r"|(?:働|入社|入職|勤め)[^。]*(?:気持ち|思い|想い)[はが][^。]*(?:確かな|強い|揺るぎない)もの[とに]なりました)。$"
)
"""Last words of a letter: what the candidate hopes for next."""
_FEELING = lazy_regex(r"思い|想い|気持ち|志望|意欲|熱意|決意|関心|興味")
_THINKS = lazy_regex(r"と(?:考えて|思って|感じて)(?:おり|い)ます。$")
_HAS_GROWN = lazy_regex(r"(?:強まり|高まり|深まり|強くなり|増し)ました。$")
_BEGINS_OUTRIGHT = lazy_regex(
    r"^(?:[貴御][社行庫院学校庁]|貴法人|改めて|あらためて|ぜひ|是非|より|一層|いっそう|ますます|益々|さらに|入社|志望|私も|私自身)"
)
_PAST = lazy_regex(r"(?<=[ぁ-ん見観出得経着])ました。$")
"""The end of a sentence that can lead on once it is cut: 印象に残りました。."""
_LONGEST = 90
"""How many characters a sentence that was joined may have."""
_SAYS_WHENCE = lazy_regex(r"面接|選考|話|通じ|通して|伺|ことで|により|から、|特に|とりわけ|改めて実感")
_STATUS = lazy_regex(
    r"選考|結果|進捗|お待ちすれば|お返事[^。]*目安|次の面接|面接[^。]*いつ|いつ[^。]*面接|状況|合否|いかがでしょう|いかがです|希望日|候補日|日程|日時|連絡.*(?:いつ|時期|目安)|(?:いつ|時期|目安).*連絡"
)
_SCHEDULE = lazy_regex(r"希望日|候補日|日程|日時")
_PROCEDURE = lazy_regex(r"手続|書類|入社|提出|指示|案内")


def what_an_impression_says(impression: str) -> dict[str, str]:
    """Return what an impression speaks of, each ``yes`` or empty.

    ``impression_interest``: that the candidate wants the position; ``impression_joy``: that they are glad or grateful;
    ``impression_resolve``: what they mean to do once they are there; ``impression_follows``: that its first sentence
    tells what a talk led to, and so can stand behind 「…についてお話を伺い、」; ``impression_again``: that they mean
    to try again; ``impression_thanks``: thanks; ``impression_supported``: help that one was given;
    ``impression_documents``: papers or preparations; ``impression_mail``: that a mail may have gone astray.

    Args:
        impression: The candidate's own sentences, one a line.
    """
    first = impression.partition(LINE_BREAK)[0]
    return {
        "impression_interest": "yes" if _INTEREST.search(impression) else "",
        "impression_joy": "yes" if _JOY.search(impression) else "",
        "impression_resolve": "yes" if _RESOLVE.search(impression) else "",
        "impression_follows": "yes" if tells_what_a_talk_led_to(first) else "",
        "impression_again": "yes" if _AGAIN.search(impression) else "",
        "impression_thanks": "yes" if _THANKS.search(impression) else "",
        "impression_supported": "yes" if _SUPPORT.search(impression) else "",
        "impression_documents": "yes" if _DOCUMENTS.search(impression) else "",
        "impression_mail": "yes" if _MAIL.search(impression) else "",
    }


def without_acceptance(impression: str) -> str:
    """Return the sentences without one that says only that the offer is accepted, which the letter says.

    Args:
        impression: The candidate's own sentences, one a line.
    """
    lines = (_ACCEPTS_BEFORE.sub("", line) for line in impression.split(LINE_BREAK))
    return LINE_BREAK.join(line for line in lines if not _ACCEPTS.search(line))


def after_the_end(impression: str) -> str:
    """Return the sentences without those that want the position still, which nobody says after a refusal.

    Args:
        impression: The candidate's own sentences, one a line; another try stays.
    """
    lines = impression.split(LINE_BREAK)
    kept = [line for line in lines if _AGAIN.search(line) or not _WANTED_STILL.search(line)]
    return LINE_BREAK.join(_sorry_but(kept))


_STAYS_FOND = lazy_regex(
    r"^(?:これからも|今後も|引き続き|これから先も)[^。]*(?:楽しみ|応援|愛用|愛読|読者|ファン|利用|通[いわ]|拝見|注目)[^。]*ます。$"
)


def stays_fond(impression: str) -> tuple[str, str]:
    """Return the sentences of somebody turned down without one that stays fond of the employer, and that one.

    Args:
        impression: The candidate's own sentences, one a line: これからも一読者として貴社の本を楽しみにしております。.
    """
    lines = impression.split(LINE_BREAK)
    fond = [line for line in lines if _STAYS_FOND.search(line)][-1:]
    return LINE_BREAK.join(line for line in lines if line not in fond), "".join(fond)


_SORRY_FOR = lazy_regex(r"残念(?:です|でした|に(?:思い|存じ)ます|に(?:思って|存じて)おります)。$")
_YET_GOOD = lazy_regex(r"楽し|学び|勉強|感謝|嬉し|うれし|貴重|ありがた|心に残|印象")


def _sorry_but(lines: list[str]) -> list[str]:
    """Return sentences in which regret leads to the good that one says next: 残念ですが、…とても楽しく、…."""
    told: list[str] = []
    for line in lines:
        if (
            told
            and _SORRY_FOR.search(told[-1])
            and _YET_GOOD.search(line)
            and not re.search("が、|^(?:ただ|しかし)", line)
        ):
            told[-1] = f"{told[-1].removesuffix('。')}が、{line}"
        else:
            told.append(line)
    return told


def look_ahead(impression: str) -> tuple[str, str]:
    """Return the sentences without the last, and the last, if it looks ahead to what is to come; else all, and none.

    Args:
        impression: The candidate's own sentences, one a line.
    """
    before, _, last = impression.rpartition(LINE_BREAK)
    return (before, last) if _LOOKS_AHEAD.search(last) else (impression, "")


def glad_first(impression: str) -> tuple[str, str]:
    """Return the first sentence, if it is one of joy or thanks, and those that follow; else none, and all.

    Args:
        impression: The candidate's own sentences, one a line.
    """
    first, _, rest = impression.partition(LINE_BREAK)
    return (first, rest) if _JOY.search(first) else ("", impression)


def of_the_interview(impression: str) -> str:
    """Return what leads into a feeling that follows from nothing said before, 面接を通じて、; empty for any other.

    Args:
        impression: The candidate's own sentences, one a line.
    """
    first = impression.partition(LINE_BREAK)[0]
    felt = tells_what_a_talk_led_to(first) and _FEELING.search(first) and not _SAYS_WHENCE.search(first)
    return "面接を通じて、" if felt and _BEGINS_OUTRIGHT.search(first) else ""


def leads_on(said: str, impression: str) -> tuple[str, str]:
    """Return a sentence on a talk with the first of the impression that it led to, and the others; else both as given.

    Args:
        said: The sentence, with its stop.
        impression: The candidate's own sentences, one a line.
    """
    first, _, rest = impression.partition(LINE_BREAK)
    short = len(said) + len(first) <= _LONGEST
    felt = tells_what_a_talk_led_to(first) and _FEELING.search(first) and not _SAYS_WHENCE.search(first)
    if short and felt and _PAST.search(said) and LINE_BREAK not in said:
        return f"{_PAST.sub('', said)}、{first}", rest
    return said, impression


def goes_on(thought: str, feeling: str) -> bool:
    """Return whether a feeling that grew, 関心が強まりました。, goes on from the thought before it.

    Args:
        thought: A sentence, with its stop.
        feeling: The next one.
    """
    short = len(thought) + len(feeling) <= _LONGEST and not re.search("[、は]", feeling)
    return short and bool(_THINKS.search(thought) and _FEELING.search(feeling) and _HAS_GROWN.search(feeling))


def speaks_of_interest(words: str) -> bool:
    """Return whether own words say that the candidate wants the position, or leave it to the employer to decide.

    Args:
        words: Sentences of the candidate's.
    """
    return bool(_INTEREST.search(words)) or "結果" in words


def speaks_of_resolve(words: str) -> bool:
    """Return whether own words say what the candidate means to do.

    Args:
        words: Sentences of the candidate's.
    """
    return bool(_RESOLVE.search(words) or _INTEREST.search(words))


def what_a_question_asks(question: str) -> dict[str, str]:
    """Return what a question is about, each ``yes`` or empty.

    ``question_status``: how the choice stands; ``question_schedule``: the day of an interview; ``question_procedure``:
    what has to be done before the first day.

    Args:
        question: The question.
    """
    return {
        "question_status": "yes" if _STATUS.search(question) else "",
        "question_schedule": "yes" if _SCHEDULE.search(question) else "",
        "question_procedure": "yes" if _PROCEDURE.search(question) else "",
    }


def tells_what_a_talk_led_to(sentence: str) -> bool:
    """Return whether a sentence can stand behind a clause that tells what one heard.

    Args:
        sentence: The sentence, with its stop.
    """
    sentence = sentence.replace("！", "。")
    if _OWN_ARGUMENT.search(sentence):
        return False
    if _GROWN.search(sentence) or _MOVED.search(sentence):
        return True
    if _EMPHASIS.search(sentence):
        return "は、" not in sentence  # what has a subject of its own begins anew
    return bool(_THOUGHT.search(sentence)) and not _OF_THE_DAY.search(_OWN_DOING.sub("", sentence))
