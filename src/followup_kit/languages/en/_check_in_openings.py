"""Open a check-in: what it is about, since when, and what was written or expected in between, in one sentence."""

from collections.abc import Mapping, Sequence

from ..._lazy import lazy_regex
from .._template_strings import Strings, Values, yes
from ._check_in_questions import PURPOSE
from ._free_text import phrase
from ._own_words import split_sentences
from ._past_days import without_weekday

_WRITTEN = {"email": "email from", "card": "card from", "linkedin": "message from", "voicemail": "voicemail from"}
_SENT = lazy_regex(r"\b(?:I|we) (?:\w+ )?(?:sent|shared|mailed|e-?mailed|submitted|proposed)\b")


_GOT = lazy_regex(r"\b(?:hear|learn)(?P<ing>ing)? (?:more )?about (?=your feedback\b)")

CHECKS_IN = lazy_regex(
    r"I(?:['’]m| am) (?:\w+ )?(?:checking in|following up|reaching out)\b|"
    r"I(?:['’]m| am)? (?:\w+ )?(?:want(?:ed)? to|writing to|following|reaching|checking)\b.*"
    r"\b(?:follow(?:ing)? up|check(?:ing)?|touch base|reach(?:ing)? out|status)\b"
)
_WANTED_TO_SAY = lazy_regex(
    r"I (?:\w+ )?want(?:ed)? to (?P<said>(?:\w+ )?"
    r"(?:express|reiterate|reaffirm|restate|emphasi[sz]e|stress|confirm|convey) (?:my|that|how) [^;:]{,120})\."
)
"""What begins as the opening does, and can be said with it."""
_SINCE = lazy_regex(
    r"\b(?:(?:few|couple of|two|three|four|several|\d+) (?:days|weeks|months)|(?:a|last|one) (?:week|month))\b"
)
_MATTER = lazy_regex(r"\b(?:interview|conversation|position|role|job|post|application|candidacy|opening)\b")


def open_check_in(strings: Mapping[str, str], rest: Sequence[str], sent: str) -> dict[str, str]:
    """Return how the check-in opens, with the day for a decision and the last message where they have their own place.

    Args:
        strings: What follows from each field alone.
        rest: The candidate's own sentences that belong in no certain part.
        sent: What the candidate sent, to follow up on it; empty for nothing.
    """
    checks_in = any(CHECKS_IN.match(each) for each in (*rest[:1], strings["question"]))  # theirs says why one writes
    dated = not checks_in or sent or _SINCE.search(strings["question"]) or PURPOSE.match(strings["question"])
    opening, decision_left = open_first(strings, "" if dated else strings["interview_since"], sent)
    if checks_in:
        opening = opening.replace(", so I wanted to check in.", ".")
    (contact, comma), last = name_contact(strings), state_last_contact(strings)
    told = bool(contact or last) and not strings["talk"]  # no interview to thank for
    return {
        "opening": opening,
        "opening_again": open_again(strings),
        "decision_left": decision_left,
        "decision_expected": state_decision(strings),
        "following": "" if told else f"Following {contact}{comma or ','}" if contact else last.strip(),
        "opening_dated": yes(told),
    }


def open_first(strings: Mapping[str, str], since: str, sent: str = "") -> tuple[str, str]:
    """Return the opening of a first check-in, and the day for a decision if there was no room for it.

    Args:
        strings: What follows from each field alone.
        since: For how long one has waited; empty where the letter does not say so.
        sent: What the candidate sent, to follow up on it; empty for nothing.
    """
    if strings["talk"] and since:
        room = state_decision(strings) if not strings["last_contact"] else ""
        return _open_with_time(strings, since, room), "" if room else state_decision(strings)
    return _open_without_time(strings, sent), state_decision(strings)


def _open_without_time(strings: Mapping[str, str], sent: str) -> str:
    contact, comma = name_contact(strings)
    position, when = strings["the_position_at"], f" {strings['interview_date_when']}".rstrip()
    if not strings["talk"]:
        about = f"follow up on {contact}{comma} about {position}" if contact else f"check in about {position}"
        about = f"follow up on {position} and on {sent}" if sent else about
        return f"{state_last_contact(strings)}I wanted to {about}."
    other = sent or contact
    also = f"{',' if ',' in when else ''} and on {other}" if other else ""
    if strings["recent"] and not other:
        return f"Thank you for taking the time to talk with me{when} about {position}."
    if strings["again"] and not strings["people"]:  # the candidate speaks of the interview
        about = f"our conversation{when.rstrip(',')} about {position}" if when else position
        return f"{state_last_contact(strings)}I wanted to follow up on {about}{also}."
    return f"{state_last_contact(strings)}I wanted to follow up on {strings['talk']}{when}{also}."


def _open_with_time(strings: Mapping[str, str], since: str, decision: str) -> str:
    """Return an opening that says for how long one has waited."""
    people, contact = strings["people"], name_contact(strings)[0]
    start = f"I talked with {people} about {strings['the_position_at']}" if people else strings["talk"]
    if strings["again"] and not people and start.startswith("our "):  # the candidate speaks of the interview
        start = f"we talked about {strings['the_position_at']}"
    last = state_last_contact(strings).removesuffix(", and ")
    also = decision or f"{last[:1].lower()}{last[1:]}"
    so = f", and I wanted to follow up on {contact}" if contact else ", so I wanted to check in"
    return f"It's been {since} since {start}{f', and {also}' if also else ''}{so}."


def open_to_referrer(strings: Mapping[str, str]) -> str:
    """Return the opening of a check-in with whoever recommended the candidate, whom others interviewed.

    Args:
        strings: What follows from each field alone.
    """
    thanks = f"Thank you again for recommending me for {strings['the_position_at']}."
    people = f" with {strings['people']}" if strings["people"] else ""
    when = f" {strings['interview_date_when']}".rstrip()
    held = f" I had the {strings['round_word']}interview{people}{when}." if strings["held"] else ""
    contact, _ = name_contact(strings)
    last = state_last_contact(strings).removesuffix(", and ")
    return f"{thanks}{held}{f' I wanted to follow up on {contact}.' if contact else f' {last}.' if last else ''}"


def open_again(strings: Mapping[str, str]) -> str:
    """Return the opening of a check-in after another.

    Args:
        strings: What follows from each field alone.
    """
    talk, (contact, _) = strings["talk"], name_contact(strings)
    when = f" {strings['interview_date_when']}".rstrip()
    about = f"follow up once more on {talk}{when}" if talk else f"check in once more about {strings['the_position_at']}"
    return f"{state_last_contact(strings)}I wanted to {about}{f', after {contact}' if contact else ''}."


def name_talk(strings: Mapping[str, str], whose: str) -> str:
    """Return the interview as a thing to follow up on; empty if there was none.

    Args:
        strings: What follows from each field alone.
        whose: "my" or "our".
    """
    if not strings["held"]:
        return ""
    if strings["people"]:
        return f"my conversation with {strings['people']} about {strings['the_position_at']}"
    return f"{whose} {strings['round_word']}interview for {strings['the_position_at']}"


def name_contact(strings: Mapping[str, str]) -> tuple[str, str]:
    """Return the last message as a thing to follow up on, if one knows what it was, and the comma that closes it.

    Args:
        strings: What follows from each field alone.
    """
    when, channel = strings["last_contact_when"], strings["last_channel"]
    if not when or not (channel == "phone" or channel in _WRITTEN):
        return "", ""
    comma = "," if "," in when else ""
    return f"my call {when}" if channel == "phone" else f"my {_WRITTEN[channel]} {when.removeprefix('on ')}", comma


def state_last_contact(strings: Mapping[str, str]) -> str:
    """Return when one was last in touch, where nothing else is known of it, as it leads to a sentence.

    Args:
        strings: What follows from each field alone.
    """
    same_day = strings["last_contact_when"] == strings["interview_date_when"]
    known = not strings["last_contact"] or strings["last_channel"] or same_day
    return "" if known else f"We were last in touch {strings['last_contact_when']}, and "


def state_decision(strings: Mapping[str, str]) -> str:
    """Return by which day a decision was expected, as a clause.

    Args:
        strings: What follows from each field alone.
    """
    if not strings["decision_by"]:
        return ""
    ahead = strings["on"] and not strings["decision_by_passed"] and strings["decision_day"] != "today"
    understood = "understand" if ahead else "understood"
    if strings["by_reader"]:
        told = f"I {understood} that you {'hope' if ahead else 'were hoping'} to decide"
    else:
        told = f"I {understood} that a decision {'is' if ahead else 'was'} expected"
    day = strings["decision_day"]
    if strings["decision_by_passed"]:  # "by Friday" would be ahead
        return f"{told} by {without_weekday(strings['decision_by'])}"
    return f"{told} {day}" if day == "tomorrow" else f"{told} by {day}"


def name_sent(values: Values) -> str:
    """Return what the candidate sent, where that is all that was talked about; empty else.

    Args:
        values: The validated values by name.
    """
    discussed: Sequence[str] = values["discussed"] or ()
    return phrase(discussed[0]) if len(discussed) == 1 and _SENT.search(discussed[0]) else ""


def state_talk(talk: str, good_to: str, sentences: str, own: str) -> str:
    """Return what was talked about, with another verb than the candidate's own sentences have.

    Args:
        talk: The talk as it follows "I really enjoyed"; empty for none.
        good_to: The talk as it follows "It was good to"; empty where it was none.
        sentences: What was noted of it in sentences.
        own: The candidate's own sentences.
    """
    good_to, talk = (
        _GOT.sub(lambda found: "getting " if found["ing"] else "get ", each, count=1) for each in (good_to, talk)
    )
    told = f"It was good to {good_to}." if good_to and "enjoyed" in own else f"I really enjoyed {talk}." if talk else ""
    return f"{told} {sentences}".strip()


def join_opening(opening: dict[str, str], placed: Strings, strings: Mapping[str, str], own: str) -> dict[str, str]:
    """Return how the check-in opens where the candidate's own sentences begin as it does, or name the position.

    Args:
        opening: How it opens; ``placed`` loses the sentence that is said with it.
        placed: The candidate's own sentences by what they belong to.
        strings: What follows from each field alone.
        own: All of the candidate's own sentences.
    """
    first, again = opening["opening"], opening["opening_again"]
    said = split_sentences(str(placed["own_before"]))
    if (
        said
        and CHECKS_IN.match(said[0])
        and _MATTER.search(said[0])
        and first.startswith("I wanted to ")
        and ", as I under" not in first
    ):
        placed["own_before"] = " ".join(said[1:])
        return dict.fromkeys(("opening", "opening_again"), said[0])
    joined = ""
    for name in ("own_before", "own_after"):
        said = split_sentences(str(placed[name]))
        found = next((each for each in said if _WANTED_TO_SAY.fullmatch(each)), "")
        if found and ", " not in f"{first}{again}" and "I wanted to " in first and not joined:
            joined = _WANTED_TO_SAY.sub(r" and to \g<said>.", found)
            placed[name] = " ".join(each for each in said if each != found)
    following = joined or (split_sentences(own) or [""])[0]
    name = strings["position_name"]
    if name and name.lower() in following.lower():  # named where it matters
        for about in (f" for {strings['the_position_at']}", f" about {strings['the_position_at']}"):
            first, again = first.replace(about, ""), again.replace(about, "")
    if joined:
        first, again = f"{first.removesuffix('.')}{joined}", f"{again.removesuffix('.')}{joined}"
    return {"opening": first, "opening_again": again}


def shorten_dates(strings: Mapping[str, str]) -> dict[str, str]:
    """Return the days that lie behind without their weekday, which nobody needs to find them.

    Args:
        strings: What follows from each field alone.
    """
    names = ["interview_date_when", "interview_date_when_amid", "last_contact_when"]
    if strings["decision_by_passed"] or not strings["on"]:
        names += ["decision_by", "decision_by_when", "decision_day"]
    return {name: without_weekday(strings[name]) for name in names}
