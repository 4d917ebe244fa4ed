"""What an offer is called: 内定, or what came of the selection for an internship or of a stage of it."""

import re

from ..._lazy import lazy_regex
from .._template_strings import LINE_BREAK, Strings, Values

_INTERNSHIP = lazy_regex(r"インターン")
_STAGE = lazy_regex(r"合格|通過")
_OFFER = lazy_regex(r"(?<!他社の)(?<!他社から)(?:内々?定|オファー)|採用の")
_THEIR_DAY = lazy_regex(
    r"(?:期限|期日|締め?切り?)(?:の日)?(?:まで(?!に?(?:は)?(?:難し|決め))|内|を守|には|は[^。]*承知)"
    r"|までに(?:は|必ず|、)*(?:お返事|ご?回答|ご?返答|ご返信|ご連絡)"
)
_MORE_TIME = lazy_regex(r"延長|延ば|猶予|待[っちた]|お?時間を")
"""Own words that ask for more time than was given."""


def add_offer(strings: Strings, values: Values) -> None:
    """Add what the offer is called, and what a letter about it still has to say at its end.

    ``offer_news``: what one was given, 内定; ``offer_step``: what is accepted or declined, in a subject;
    ``offer_taken``, ``offer_agreed`` and ``offer_declined``: as one accepts it, decides to, and declines it;
    ``offer_thing``: what thanks are for in a subject; ``offer_thanks`` and ``offer_joy``: with which an answer opens;
    ``offer_resolve``: what one means to do;
    ``offer_conditions``: what is agreed on; ``joining`` and ``joining_day``: 入社後は and 入社日; ``answer_kept``:
    ``yes`` if the day to answer asks for no more time; ``parting``: ``yes`` unless an agent reads it with whom the
    candidate goes on; ``apologised``: ``yes`` if own words do; ``withdrawn_named``: what ``withdrawn_named`` returns.

    Args:
        strings: What a template sees.
        values: The validated values.
    """
    own = f"{values.get('impression') or ''}{values.get('reason') or ''}"
    agency = strings.get("agency") == "yes"
    strings |= _names(str(strings.get("position", "")), str(values.get("impression") or ""), agency=agency)
    seen = strings.get("recipient")
    if isinstance(seen, dict) and "joins" in seen:
        strings |= {name: str(strings[name]).replace("入社", seen["joins"]) for name in ("joining", "joining_day")}
    mine, theirs = values.get("answer_by"), values.get("respond_by")
    asked = f"{own}{values.get('requests') or ''}{values.get('question') or ''}"
    wants_more = values.get("needs_time") or values.get("reason") or _MORE_TIME.search(asked)
    promised = mine is not None and theirs is None and (_answers_within(own) or not wants_more)
    kept = strings.get("answers_in_time") == "yes" or promised
    goes_on = strings.get("requests_wishes") or strings.get("impression_hope") or strings.get("stay_connected") == "yes"
    leaves = bool(values.get("chosen")) or "転職活動では" in own
    sorry = f"{strings.get('impression_apology')}{strings.get('impression_decision')}"
    strings |= _thanks(strings, agency=agency)
    strings |= {
        "withdrawn_named": withdrawn_named(strings, values),
        "answer_kept": "yes" if kept else "",
        "asks_time": "yes" if (strings.get("needs_time") == "yes" or mine) and not kept else "",
        "parting": "yes" if not agency or (leaves and not goes_on) else "",
        "apologised": "yes" if re.search("申し訳|お詫び|おわび", sorry) else "",
    }


def _thanks(strings: Strings, *, agency: bool) -> dict[str, str]:
    """Return the thanks with which an answer opens, to whom they are due, and the joy that stands behind them."""
    what = f"{strings.get('position_of', '')}{strings['offer_news']}"
    day = str(strings.get("offered_on_opening", ""))
    joy = "" if strings.get("impression_joy") else "大変うれしく、光栄に存じます。"
    if strings.get("referrer"):
        thanks = f"おかげさまで、{strings.get('offered_on_at', '')}{what}をいただくことができました。"
        return {"offer_thanks": thanks, "offer_joy": "ご紹介いただきましたこと、心より御礼申し上げます。"}
    if agency and not strings.get("impression_supported"):
        joy = "ご支援のおかげと、心より感謝しております。"
    return {"offer_thanks": f"{day or 'このたびは、'}{what}をいただき、誠にありがとうございます。", "offer_joy": joy}


_LEAVE = "誠に勝手なお願いで恐縮ですが、"


def asked_time(strings: Strings) -> dict[str, str]:
    """Return ``time_request``, and ``time_led``: the same behind a single sentence that says why, with つきましては.

    Args:
        strings: What a template sees.
    """
    asked, why = time_request(strings), str(strings.get("reason_sentence", ""))
    led = why and not strings["reason_clause"] and LINE_BREAK not in why and _WANTS.search(why)
    return {"time_request": asked, "time_led": asked.removeprefix(_LEAVE) if led and asked.startswith(_LEAVE) else ""}


_WANTS = lazy_regex(r"^(?!(?:大変|誠に|申し訳|恐れ|恐縮|すぐに)).*たいと(?:考えて|思って|存じて)おります。$")


def time_request(strings: Strings) -> str:
    """Return what asks for time to answer, in the candidate's own words where they ask for it, or says by when they do.

    Args:
        strings: What a template sees.
    """
    mine, theirs, why = str(strings["answer_by"]), str(strings["respond_by"]), str(strings["reason_clause"])
    why = "" if strings["reason_of_terms"] else why
    impression, own, leave = str(strings["impression"]), str(strings["time_asked"]), str(strings["time_leave"])
    known = f"お返事の期限は{theirs}と伺っておりますが、" if theirs else ""
    whom = "先方に" if strings.get("agency") == "yes" else ""
    hard = f"{LINE_BREAK}難しいようでしたら、{theirs}までに必ずお返事いたします。" if theirs else ""
    please = "お待ちいただくことは可能でしょうか。"
    if strings.get("referrer"):
        until = f"{mine}まで" if mine else "少し"
        told = f"{known.removesuffix('おりますが、')}おります。{LINE_BREAK}" if known else ""
        return f"{told}{why}先方には、お返事を{until}お待ちいただけるよう、お願いしたいと考えております。"
    if strings["answer_kept"]:
        return _day_kept(mine, theirs, f"{known if theirs != mine else ''}{why}", impression, strings)
    if own:
        known = (
            "" if _bare(theirs) in own else known if leave else known.replace("おりますが、", f"おります。{LINE_BREAK}")
        )
        kept = "" if _bare(mine) in own else f"{LINE_BREAK}{mine}までには、必ずお返事いたします。"
        return f"{known}{leave}{why}{own}{kept or (hard if mine else '')}"
    if mine and theirs:
        return f"{known}誠に勝手ながら、{why}{mine}まで{whom}{please}{hard}"
    if mine:
        answer = "" if re.search("返事|返答|回答", why) else "お返事を"
        return f"{_LEAVE}{why}{answer}{mine}まで{whom}{please}"
    if theirs:
        return f"{known}{why}数日ほど{whom}ご猶予をいただくことは可能でしょうか。{hard}"
    asked = "先方にご確認" if whom else "お教え"
    rest = f"{why}お返事まで少しご猶予をいただきたく存じます。{LINE_BREAK}" if why else ""
    return f"{_LEAVE}{rest}いつまでお待ちいただけるか、{asked}いただけますと幸いです。"


_ON_CONDITION = lazy_regex(
    r"^[^。]*(?:当該|(?:この|その|上記の|そちらの)(?:条件|内容|形)|もし|いただけ(?:る|ました|ます|れば))[^。]*"
    r"(?:ば|たら|なら)、[^。]*(?:承諾|入社|お受け|決断|決め|お返事|辞退)[^。]*。$"
)
"""What one will do if one gets what one asks for."""


def on_condition(impression: str) -> tuple[str, str]:
    """Return own sentences without those that rest on what is asked for, and those, which stand behind the request.

    Args:
        impression: The sentences, one a line: もし当該条件にてご提示いただけるのであれば、承諾させていただく所存です。
    """
    lines = impression.split(LINE_BREAK)
    behind = [line for line in lines if _ON_CONDITION.search(line)]
    return LINE_BREAK.join(line for line in lines if line not in behind), LINE_BREAK.join(behind)


_NAME_OF_INTERNSHIP = lazy_regex(r"[^のにへで、。\s]*インターン(?:シップ)?(?=$|（[^）]*）$)")


def withdrawn_named(strings: Strings, values: Values) -> str:
    """Return what one withdraws from, where it is an internship for which no interview is known of; else empty.

    Args:
        strings: What a template sees.
        values: The validated values.
    """
    found = _NAME_OF_INTERNSHIP.search(str(strings.get("position", "")))
    own = f"{values.get('reason') or ''}{values.get('impression') or ''}"
    examined = values.get("interviewed") or values.get("interview_date") or re.search("面接|選考", own)
    return found[0] if found and not examined and not strings.get("agency") else ""


def _bare(day: str) -> str:
    """Return a date without its weekday, as the candidate's own words name it."""
    return day.partition("（")[0]


def _day_kept(mine: str, theirs: str, lead: str, impression: str, strings: Strings) -> str:
    """Return that one answers on a day that asks for no more time; if own words say so, only why."""
    if _bare(mine) in impression:
        return str(strings["reason_sentence"]) if strings["reason_clause"] else ""
    if "返事" in impression:
        return f"{lead}{mine}までにご連絡を差し上げます。"
    if mine == theirs or not theirs:
        return f"{lead}お返事は、{mine}までに必ず申し上げます。"
    return f"{lead}{mine}までにお返事を申し上げます。"


def _names(position: str, own_words: str, *, agency: bool) -> dict[str, str]:
    """Return what a template calls the offer of a position, of which the candidate writes these words."""
    terms = {"news": "内定のご連絡" if agency else "内定", "step": "内定", "thing": "内定", "declined": "内定を辞退"}
    terms |= {"taken": "謹んで内定をお受けいたします", "agreed": "内定をお受けすることにいたしました"}
    resolve, conditions = "一日も早くお役に立てるよう、精一杯努めて", "労働条件"
    joining = {"joining": "入社後は", "joining_day": "入社日"}
    if _INTERNSHIP.search(position) and not _OFFER.search(own_words):
        resolve, conditions = "精一杯取り組んで", "日程や条件"
        joining = {"joining": "参加にあたっては", "joining_day": "開始日"}
        terms = {"news": "合格のご連絡", "step": "参加", "thing": "合格", "declined": "参加を辞退"}
        terms |= {"taken": "謹んで参加させていただきます", "agreed": "参加させていただくことにいたしました"}
    elif _STAGE.search(own_words) and not _OFFER.search(own_words):
        resolve, joining = "精一杯取り組んで", joining | {"joining": "今後も"}
        terms = {"news": "合格のご連絡", "step": "選考", "thing": "合格", "declined": "選考を辞退"}
        terms |= {"taken": "謹んでお受けいたします", "agreed": "お受けすることにいたしました"}
    return (
        {f"offer_{name}": term for name, term in terms.items()}
        | joining
        | {"offer_resolve": f"{resolve}まいります", "offer_conditions": conditions}
    )


def _answers_within(own_words: str) -> bool:
    """Return whether own words keep to the day that the employer set: 承諾の期限まで慎重に検討したいと思います。."""
    return bool(_THEIR_DAY.search(own_words)) and not re.search("延長|延ば|猶予|待っ|お待ち", own_words)
