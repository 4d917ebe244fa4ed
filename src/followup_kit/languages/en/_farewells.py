"""Take leave in a withdrawal: what looks back, the thanks, the wish, and the hope to meet again, each once."""

import re

from ..._lazy import lazy_regex
from ...vocabulary import Role
from .._template_strings import Strings
from ._joined import is_plain, join_pair, lower_first
from ._parts import says_to_stay_in_touch, wishes_well
from ._past_days import without_weekday

_WARM = lazy_regex(
    r"I\b.*\b(?:enjoy\w*|appreciat\w*|respect|admir\w*|lik(?:e|ed)|lov(?:e|ed)|learn\w*|impress\w*|regard|valued?|"
    r"highly|excited|inspired|fascinated|thought your)\b"
)
_GOING_ON = lazy_regex(r"I (?!.*(?:, and|[;:]|\b(?:but|although|though|because|however|if)\b))[^.]{,110}\.")
_WISH = "I wish you all the best in finding the right person"
_AGAIN = "I hope our paths cross again"
_IN_TOUCH = "I would be glad to stay in touch"
_WITH_HOPE = lazy_regex(
    r"I (?!.*(?:,|\b(?:(?:you|they|we)(?: are| were| have| will| can|['’])|that|which|who|when|as|while|since|where|"
    r"what|how)\b))[^.]*\."
)
_FEELING = r"(?:\w+ )?(?:impressed|excited|honou?red|pleased|delighted|inspired|thrilled|glad|happy|grateful)\b"
_FELT = lazy_regex(rf"I was {_FEELING}[^,.;:]*\.")
_PAIRED = lazy_regex(rf"I was .* and {_FEELING}")
_PLEASANT = lazy_regex(r"It (?:\w+ )?was [^,;:]*\.")
_OF_THEIRS = lazy_regex(r"(?:The|Your) [^,;:]*\.")
_KEPT = lazy_regex(r"I would like to (?:stay|keep) in (?:touch|contact)\.")
_BRIEF_THANKS = lazy_regex(
    r"Thank you for (?!.*\b(?:time|consider\w*|chance|opportunity|patience|understanding)\b)[^.,;:]{,50}\."
)
_MUST = lazy_regex(r"\AI (?=(?P<verb>must|have to|need to) )")
_POINTING = lazy_regex(r"(?:It|This|That|These|They)\b")
_LONGEST = 160
_LONGEST_PAIR = 200


def join_rest(rest: list[str]) -> list[str]:
    """Return what looks back, of which the first two, where both tell the same, are one sentence.

    Args:
        rest: The candidate's own sentences: "I was impressed.", "I was excited.".
    """
    if len(rest) < 2:  # noqa: PLR2004 - a pair
        return rest
    first, second, *more = rest
    if _FELT.fullmatch(first) and _FELT.fullmatch(second) and len(first) + len(second) < _LONGEST:
        return [f"{first[:-1]} and {second.removeprefix('I was ')}", *more]
    told = _PLEASANT.fullmatch(first) and _OF_THEIRS.fullmatch(second) and is_plain(first) and is_plain(second)
    if told and len(first) + len(second) < _LONGEST_PAIR:
        return [f"{first[:-1]}, and {lower_first(second)}", *more]
    return [*join_pair([first, second]), *more]


def call_off(cancelled: list[str], sorry: list[str]) -> str:
    """Return what is called off, as what follows from the withdrawal, with the apology for it.

    Args:
        cancelled: The candidate's own sentences that call something off.
        sorry: Those that apologise, which are taken where they are joined.
    """
    if not cancelled:
        return ""
    *before, last = cancelled
    if not is_plain(last):
        return " ".join(cancelled)
    if not sorry:
        last = f"{_therefore(last)[:-1]}, and I'm sorry for any inconvenience."
    elif sorry[0].startswith(("I apolog", "I am sorry", "I'm sorry", "I’m sorry")):
        last = f"{_therefore(last)[:-1]}, and {sorry.pop(0)}"
    return " ".join([*before, last])


def _therefore(said: str) -> str:
    """Return what one has to do as what follows: "I must therefore cancel", "I therefore have to cancel"."""
    found = _MUST.match(said)
    if found is None:
        return said
    rest = said[found.end() :]
    return f"I must therefore {rest.removeprefix('must ')}" if found["verb"] == "must" else f"I therefore {rest}"


def thank_well(thanks: list[str], behind: str) -> str:
    """Return the candidate's own thanks, which also thank for the consideration where they are of one thing only.

    Args:
        thanks: Their sentences: "Thank you for the tour.".
        behind: What stands behind them, which may point to them.
    """
    if len(thanks) == 1 and _BRIEF_THANKS.fullmatch(thanks[0]) and not _POINTING.match(behind):
        return f"{thanks[0][:-1]} and for considering me."
    return " ".join(thanks)


def part_with(strings: Strings, parts: dict[str, list[str]], own: str, role: Role | None) -> str:
    """Return our wish at the end, joined to the last of what looks back; empty where the candidate has one.

    Args:
        strings: What follows from each field alone.
        parts: The candidate's own sentences by part, of which the last of the rest may take the wish.
        own: The candidate's own sentences.
        role: What the reader has to do with the interview.
    """
    last = parts["rest"][-1] if parts["rest"] else ""
    warm = not strings["people"] and _GOING_ON.fullmatch(last) and _WARM.match(last)
    if len(parts["touch"]) == 1 and _KEPT.fullmatch(parts["touch"][0]):  # was asked for in a note
        parts["touch"] = []
        return f"{_WISH}, and {_IN_TOUCH}."
    if parts["touch"] or says_to_stay_in_touch(own) or wishes_well(own):
        if warm and len(parts["touch"]) == 1 and parts["touch"][0].startswith("I hope "):
            parts["rest"][-1] = _join_hope(last, parts["touch"].pop()[:-1])
        return ""
    again = _IN_TOUCH if role in (Role.RECRUITER, Role.AGENCY) else _AGAIN
    farewell = [_WISH, *([again] if strings["stay_connected"] == "yes" and not strings["to_office"] else [])]
    if parts["rest"] or strings["conversation"] or strings["greeted"]:  # the candidate's own words close the letter
        farewell = farewell[-1:]
    if not warm:
        return f"{', and '.join(farewell)}."
    parts["rest"][-1] = _join_hope(last, farewell[-1])
    return ""


def _join_hope(last: str, hope: str) -> str:
    """Return a sentence that looks back with the hope that looks ahead, under one subject where it serves both."""
    shared = _WITH_HOPE.fullmatch(last) and hope != _WISH and not _PAIRED.search(last)
    return f"{last[:-1]} and {hope.removeprefix('I ')}." if shared else f"{last[:-1]}, and {hope}."


def thank(strings: Strings, own: str, position: str) -> str:
    """Return our own thanks, which name the position where nothing else does.

    Args:
        strings: What follows from each field alone.
        own: The candidate's own sentences.
        position: The position; empty where another sentence names it.
    """
    named = re.search(r"\binterview", own)
    applied = f" for {position}" if position else ""
    time = "" if re.search(r"\btime\b", own) or named or position else "your time and "
    if strings["held"] and not named:
        day = without_weekday(str(strings["interview_date_when"]))
        when = f" {day}" if day else ""
        interview = "for the interview" if time else "the opportunity to interview"
        return f"Thank you so much for {time}{interview}{when}{applied}."
    if strings["interview_date"] and not strings["held"]:
        return f"Thank you so much for the invitation and for considering me{applied}."
    return f"Thank you so much for {'your time and consideration' if time else f'considering me{applied}'}."


def thank_all(thanks: str, people: str) -> tuple[str, str]:
    """Return our thanks with those for other people, and whom they do not name.

    Args:
        thanks: Our thanks.
        people: The others, in a list.
    """
    return (f"{thanks[:-1]}, and please pass on my thanks to {people} as well.", "") if people else (thanks, "")
