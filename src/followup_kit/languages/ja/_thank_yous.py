"""What a letter of thanks decides before its sentences are filled in: how the talk leads on, what is left to say."""

from ..._lazy import lazy_regex
from .._template_strings import LINE_BREAK, Strings
from ._own_words import leads_on, of_the_interview, speaks_of_interest, speaks_of_resolve

_LONGER = (
    "clarify",
    "forgotten",
    "forgotten_sentence",
    "question",
    "can_send",
    "needs",
    "needs_sentence",
    "strengths",
    "strengths_sentence",
    "enclosed",
)
"""Entries with which a letter is more than thanks."""


_LONGEST_LED = 70
"""How many characters a sentence may have that stands behind what was talked about."""


def led(strings: Strings) -> dict[str, str]:
    """Return whether what was talked about leads to the impression, or to what is left of it after the end.

    Args:
        strings: What is known of the talk, and the candidate's own words.
    """
    first = str(strings.get("impression", "")).partition(LINE_BREAK)[0]
    leads = strings["discussed_heard"] and strings["impression_follows"] and not strings.get("discussed_sentence")
    leads = leads and len(first) <= _LONGEST_LED
    stays = first in str(strings["impression_after"])
    return {"discussed_led": "yes" if leads else "", "discussed_led_after": "yes" if leads and stays else ""}


def lead_on(strings: Strings) -> dict[str, str]:
    """Return what was said of the talk with what it led to in the same sentence, and what is left of the impression.

    Args:
        strings: What is known of the talk, and the impression.
    """
    now, reaction = str(strings["impression_now"]), str(strings["reaction_told"])
    told, rest = leads_on(reaction or str(strings.get("discussed_sentence", "")), now)
    heard_on, left = leads_on(str(strings["reaction_heard"]), now)
    if reaction and rest != left:  # one is too long: neither leads on
        told, heard_on, rest = reaction, str(strings["reaction_heard"]), now
    bridge = str(strings["impression_bridge"]) if rest == now else ""
    on = {"told_on": told if reaction else "", "heard_on": heard_on, "said_on": told}
    return {**on, "impression_on": rest, "impression_bridge": bridge}


_WORDS_KEPT = lazy_regex(r"^「[^「」]+」という(?:お言葉|お話|一言)[がはもを、]*[^。]*(?:心に|印象|忘れ)[^。]*。$")
_FEWEST = 3


def bridged(impression: str, meeting: str, *, talk: bool) -> str:
    """Return own sentences of a letter of thanks that lead on from each other where they only stand in a row.

    Args:
        impression: The sentences, one a line; words that stayed in mind are 特に, a last feeling is of the meeting.
        meeting: What the meeting was.
        talk: Whether something was talked about, of which words can be a part.
    """
    lines = impression.split(LINE_BREAK)
    for place, line in enumerate(lines):
        if _WORDS_KEPT.match(line) and (talk or place) and "特に" not in impression:
            lines[place] = f"特に{line}"
            break
    if len(lines) >= _FEWEST and meeting not in impression:
        lines[-1] = f"{of_the_interview(lines[-1]).replace('面接', meeting)}{lines[-1]}"
    return LINE_BREAK.join(lines)


_REACTION = lazy_regex(
    r"(?:印象|心に|勉強|参考|関心|興味|共感|感銘|魅力|感動|学び|学ば|刺激|驚|惹か|引か|響|感じ|思い|楽し|嬉し|うれし"
    r"|励み|納得|ワクワク|わくわく|憧れ|刺さ|胸)[^。]*(?:まし|でし|かっ)た(?:です)?。$"
)
_EMPHASIS = lazy_regex(r"特に|とりわけ|なかでも|中でも|最も|もっとも|一番|何より|とくに|いちばん")
_OF_THE_TALK = lazy_regex(r"話|面接|仰|おっしゃ|お言葉")
_OPENING = lazy_regex(
    r"^(?:また|さらに|そして|しかし|一方|面接|本日|昨日|先日|今回|私|お話を|皆様|当日)|伺|聞[きい]|聞か"
)


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


def what_is_left_to_say(strings: Strings) -> dict[str, str]:
    """Return whether the wish to join is still to be said, what one means to do is said, and it is all but thanks.

    Args:
        strings: What is known of the talk, and the candidate's own words.
    """
    impression = str(strings.get("impression", ""))
    own = "".join(str(strings.get(name, "")) for name in ("impression", "discussed_sentence", "clarify"))
    strengths = str(strings.get("strengths_sentence", ""))
    joined = strings["discussed_heard"] and not impression and not strings.get("discussed_sentence")
    said = joined or strings.get("strengths") or strengths or speaks_of_interest(own) or speaks_of_resolve(impression)
    closed = "願い" in str(strings.get("impression_farewell"))
    more = own.count("。") > 1 or closed or any(strings.get(name) for name in _LONGER)
    return {
        "wish": "" if said or strings["unnamed"] else "yes",
        "resolved": "yes" if speaks_of_resolve(f"{strengths}{impression}") else "",
        "brief": "" if more else "yes",
    }
