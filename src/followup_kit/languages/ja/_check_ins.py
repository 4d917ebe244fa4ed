"""What a Japanese check-in decides before its sentences are filled in: thanks for the meeting, another deadline."""

import datetime as dt
import re

from ..._lazy import lazy_regex
from .._template_strings import LINE_BREAK, Strings
from ._own_words import what_an_impression_says

_GIVES_THANKS = lazy_regex(r"(?:いただき|伺い|拝見し|でき|賜り)、$")
"""The ends of a clause to which thanks can be joined: 開発組織の今後について詳しくお聞かせいただき、."""
_DEADLINE = lazy_regex(r"期限|期日|締め?切|内々?定|オファー|返答|回答|返事|意向|までに")
_NOUN_CAUSE = lazy_regex(r"(?:のため|により|を考慮し)、$")
_POLITE = lazy_regex(r"(?<!ため)(?:ます|ました|です|でした|ません)。$")
_ONLY_AN_OFFER = lazy_regex(r"^[^、。]{0,12}(?:内々?定|オファー)[^、。]{0,12}、$")
"""A reason that says no more than that there is another offer, which the letter says itself."""
_WISH = lazy_regex(r"第一に|最優先|志望|入社し?た|入りた|働きた|希望")
_OTHER_OFFER = lazy_regex(r"(?:内々?定|オファー)[^。]*(?:いただ|頂|受け|もら|得|出)")
"""An own sentence that tells of the other offer."""
_DAY = lazy_regex(r"\d+月\d+日")
_LAST_MESSAGE = {
    "email": "メールをお送りいたしました",
    "phone": "お電話を差し上げました",
    "voicemail": "留守番電話にご伝言を残しました",
    "card": "お手紙を差し上げました",
    "linkedin": "LinkedInでご連絡いたしました",
}


_WEEKS = ((range(6, 9), "一週間"), (range(12, 17), "二週間"), (range(19, 24), "三週間"), (range(27, 34), "一か月"))
"""After how many days one speaks of how many weeks."""


def since_the_interview(held: dt.date | None, on: dt.date | None) -> str:
    """Return how long ago the interview was, as it leads to a question; empty where it is no round number of weeks.

    Args:
        held: The day of the interview.
        on: The day of writing.
    """
    days = (on - held).days if held and on else 0
    return next((f"面接から{weeks}ほど経ちましたので、" for span, weeks in _WEEKS if days in span), "")


def check_in_strings(strings: Strings) -> dict[str, str]:
    """Return the thanks for a meeting, with what was talked about and who took part, and what another offer asks.

    ``encounter``: その節は、西村様にもお世話になり、…; ``encounter_talk``: what was talked about, if that could not say
    it; ``deadline_told``: the candidate's own reason where it tells of the other offer; ``deadline_dated``: ``yes`` if
    it names a day; ``deadline_wish``: if it wants the position; ``last_message``: how the candidate wrote or called;
    ``referred``: how one asks somebody who only made the introduction.

    Args:
        strings: What a template sees.
    """
    people, talk = str(strings.get("people", "")), str(strings.get("discussed_talk", ""))
    agency, interviewed = strings.get("agency") == "yes", strings.get("interviewed")
    held = interviewed != "no" and bool(strings.get("interview_date") or interviewed == "yes")
    told = str(strings["discussed_told"]) if held and not agency and not strings["discussed_sentence"] else ""
    told = re.sub("を伺い、$", "をお聞かせいただき、", told) if _GIVES_THANKS.search(told) else ""
    encounter = ""
    if held and not agency:
        thanks = f"{people}にもお世話になり、" if people else ""
        thanks += told or ("" if people else "貴重なお時間をいただき、")
        encounter = f"その節は{'、' if people or told else ''}{thanks}誠にありがとうございました。"
    elif people and held:
        encounter = f"{strings['interview']}では、{people}にお時間をいただきました。"
    elif people:
        encounter = f"これまで{people}にもお世話になり、誠にありがとうございます。"
    if strings.get("referrer"):
        encounter = ""
    last = _LAST_MESSAGE.get(str(strings.get("last_channel")), "ご連絡を差し上げました")
    return {
        "encounter": encounter,
        "encounter_talk": "" if told or strings.get("referrer") else talk,
        "last_message": last,
        "referred": _referred(strings),
        "arrival": _arrival(str(strings.get("question", ""))),
        **_asked_already(str(strings.get("requests_wishes", ""))),
        **_deadline(strings),
    }


_ARRIVED = lazy_regex(
    r"(?P<how>届い(?:て(?:いる|います|おります)|た)|受け取(?:って(?:いただけて)?いる|った))(?:の)?(?:か(?:どうか)?|でしょうか|ますか)"
    r"(?:、お(?:聞かせ|教え)いただけ[^。]*)?。$"
)
_ASKS_FOR_RESULT = lazy_regex(
    r"^[^。]*(?:選考|その後|現在|結果|合否)[^。]*(?:状況|結果|進捗|見通し|時期|合否)[^。]*(?:確認|問い合わせ|聞かせ|教え|知らせ|連絡)[^。]*"
    r"(?:幸いです|でしょうか)。$"
)


def _arrival(question: str) -> str:
    """Return a question that only asks whether something arrived, as one asks it outright; empty for any other."""
    found = _ARRIVED.search(question)
    return f"{question[: found.start()]}届いておりますでしょうか。" if found and found["how"][0] == "届" else ""


def _asked_already(wishes: str) -> dict[str, str]:
    """Return the wish that asks how the choice stands, which stands where the letter would ask it, and the others."""
    lines = wishes.split(LINE_BREAK)
    asked = next((line for line in lines if _ASKS_FOR_RESULT.search(line)), "")
    return {"status_asked": asked, "requests_wishes": LINE_BREAK.join(line for line in lines if line != asked)}


def _referred(strings: Strings) -> str:
    """Return how the choice stands, as one asks somebody who only made the introduction."""
    held = strings.get("interviewed") != "no" and strings.get("interview_date")
    heard = _GIVES_THANKS.search(str(strings["discussed_told"]))
    came = f"、{str(strings['discussed_told']).removesuffix('、')}ました。" if heard else "ました。"
    told = f"おかげさまで、{strings['interview_date_at']}{strings['interview']}を受けることができ{came}" if held else ""
    due = f"結果は{strings['decision_by']}までにいただけると伺っております。" if strings.get("decision_by") else ""
    why = str(strings.get("reason_clause", ""))
    asked = (
        ""
        if strings.get("question_status")
        else f"{why}その後の状況につきまして、何かお聞き及びのことがございましたら、お教えいただけますと幸いです。"
    )
    return LINE_BREAK.join(part for part in (told, due, asked) if part)


def _deadline(strings: Strings) -> dict[str, str]:
    clause, sentence = (
        re.sub("たく、$", "たいと考え、", str(strings.get("reason_clause", ""))),
        str(strings.get("reason_sentence", "")),
    )
    own = sentence if _POLITE.search(sentence) else ""
    if not own and clause and not _NOUN_CAUSE.search(clause):
        own = f"{clause}ご連絡いたしました。"
    if not strings.get("respond_by") or not _DEADLINE.search(own):
        own = ""
    said = {"reason_clause": clause}
    if strings.get("respond_by") and _ONLY_AN_OFFER.search(clause):
        own, said = "", {"reason_clause": "", "reason_sentence": ""}
    lines = str(strings.get("impression", "")).split(LINE_BREAK)
    offered = next((line for line in lines if _OTHER_OFFER.search(line)), "") if strings.get("respond_by") else ""
    if offered and not own:
        own, left = offered, LINE_BREAK.join(line for line in lines if line != offered)
        said |= {"impression": left, "impression_interest": what_an_impression_says(left)["impression_interest"]}
    return said | {
        "deadline_told": re.sub("^実は、?", "", own),
        "deadline_dated": "yes" if _DAY.search(own) else "",
        "deadline_wish": "yes" if _WISH.search(own) else "",
    }
