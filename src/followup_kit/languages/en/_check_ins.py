"""Open a check-in: what it is about, since when, and what was written or expected in between, in one sentence."""

import re
from collections.abc import Mapping

from ...vocabulary import Role
from .._conventions import Strings, Values
from ._parts import sort_sentences

Told = Mapping[str, str]

_WRITTEN = {"email": "email from", "card": "card from", "linkedin": "message from", "voicemail": "voicemail from"}
_HELPERS = (Role.RECRUITER, Role.AGENCY, Role.COORDINATOR, Role.HR)
_NAMED_BY_ADVERB = ("yesterday", "today", "tomorrow")
_SINCE = re.compile(
    r"\b(?:(?:few|couple of|two|three|four|several|\d+) (?:days|weeks|months)|(?:a|last|one) (?:week|month))\b"
)
_DEADLINE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|deadline|tomorrow|(?:this|next|of the) (?:week|month))\b",
    re.IGNORECASE,
)
_HURRIES = re.compile(r"\b(?:expedit\w*|speed\w*|accelerat\w*|sooner|earlier|faster)\b")
_TEAM = re.compile(r"\b(?:the|your) team\b")
_THANKED = re.compile(r"appreciat|[Tt]hank")
_LOOKS_BACK = re.compile(
    r"I (?:\w+ )?(?:had|enjoyed|loved|liked|appreciated|learned|was|met)\b|It (?:\w+ )?was\b|"
    r"(?:Meeting|Talking|Speaking|Seeing|Visiting|Hearing|Thank)\b"
)


def tell_check_in(values: Values, strings: Strings, own: str) -> Strings:
    """Return how each check-in opens, and the candidate's own sentences by the part of it in which they belong.

    ``opening`` and ``opening_again`` say what it is about; ``decision_left`` is the day for a decision if ``opening``
    has no room for it, ``decision_expected`` that day in any case; ``following`` is the message after which the news
    of another offer comes. ``own_before`` are those of the candidate's sentences that look back, ``own_after`` those
    that go on from the interest.

    Args:
        values: The validated values by name.
        strings: What follows from each field alone.
        own: The candidate's own sentences.
    """
    told = {name: value for name, value in strings.items() if isinstance(value, str)}
    helper = values["recipient"] is not None and values["recipient"].role in _HELPERS
    told["talk"] = _name_talk(told, "my" if helper else "our")
    parts = sort_sentences(own, "check-in")
    passages: Strings = {f"own_{part}": " ".join(said) for part, said in parts.items()}
    rest = parts["rest"]
    back = bool(rest and _LOOKS_BACK.match(rest[0]))
    named = _SINCE.search(f"{own} {told['question']}")
    opening, decision_left = _open_first(told, "" if named else told["interview_since"])
    contact, comma = _name_contact(told)
    return passages | {
        "opening": opening,
        "opening_again": _open_again(told),
        "decision_left": decision_left,
        "decision_expected": _tell_decision(told),
        "following": f"Following {contact}{comma or ','}" if contact else _tell_last_contact(told).strip(),
        "question_hurries": "yes" if _HURRIES.search(told["question"]) else "",
        "team_named": "yes" if _TEAM.search(own) else "",
        "own_before": " ".join(rest) if back else "",
        "own_after": "" if back else " ".join(rest),
        "own_exit_thanks": "yes" if _THANKED.search(str(passages["own_exit"])) else "",
        "deadline_told": "yes" if told["reason_offer"] and _DEADLINE.search(told["reason_sentence"]) else "",
    }


def _open_first(strings: Told, since: str) -> tuple[str, str]:
    """Return the opening of a first check-in, and the day for a decision if there was no room for it."""
    decision = _tell_decision(strings)
    room = decision if not strings["last_contact"] else ""
    left = "" if room else decision
    if strings["talk"] and since:
        return _open_with_time(strings, since, room), left
    if strings["talk"] and not strings["people"]:
        return _open_with_thanks(strings, room), left
    contact, comma = _name_contact(strings)
    position, when = strings["the_position_at"], f" {strings['interview_date_when']}".rstrip()
    expected = f", as {room}" if room else ""
    if not strings["talk"]:
        about = f"follow up on {contact}{comma} about {position}" if contact else f"check in about {position}"
        return f"{_tell_last_contact(strings)}I wanted to {about}{expected}.", left
    also = f"{',' if ',' in when else ''} and on {contact}" if contact else ""
    return f"{_tell_last_contact(strings)}I wanted to follow up on {strings['talk']}{when}{also}{expected}.", left


def _open_with_time(strings: Told, since: str, decision: str) -> str:
    """Return an opening that says for how long one has waited."""
    people, contact = strings["people"], _name_contact(strings)[0]
    start = f"I talked with {people} about {strings['the_position_at']}" if people else strings["talk"]
    last = _tell_last_contact(strings).removesuffix(", and ")
    also = decision or f"{last[:1].lower()}{last[1:]}"
    so = f", and I wanted to follow up on {contact}" if contact else ", so I wanted to check in"
    return f"It's been {since} since {start}{f', and {also}' if also else ''}{so}."


def _open_with_thanks(strings: Told, decision: str) -> str:
    """Return an opening that gives thanks for the interview."""
    contact, last = _name_contact(strings)[0], _tell_last_contact(strings)
    told = f"Thank you again for the {strings['round_word']}interview for {strings['the_position_at']}"
    told = f"{told} {strings['interview_date_when']}".rstrip()
    if contact:
        return f"{told}. I wanted to follow up on {contact}."
    checking = f" {last}I wanted to check in{f', as {decision}' if decision else ''}." if last or decision else ""
    return f"{told}.{checking}"


def _open_again(strings: Told) -> str:
    """Return the opening of a check-in after another."""
    talk, (contact, _) = strings["talk"], _name_contact(strings)
    when = f" {strings['interview_date_when']}".rstrip()
    about = f"follow up once more on {talk}{when}" if talk else f"check in once more about {strings['the_position_at']}"
    return f"{_tell_last_contact(strings)}I wanted to {about}{f', after {contact}' if contact else ''}."


def _name_talk(strings: Told, whose: str) -> str:
    """Return the interview as a thing to follow up on; empty if there was none."""
    if not strings["held"]:
        return ""
    if strings["people"]:
        return f"my conversation with {strings['people']} about {strings['the_position_at']}"
    return f"{whose} {strings['round_word']}interview for {strings['the_position_at']}"


def _name_contact(strings: Told) -> tuple[str, str]:
    """Return the last message as a thing to follow up on, if one knows what it was, and the comma that closes it."""
    when, channel = strings["last_contact_when"], strings["last_channel"]
    if not when or not (channel == "phone" or channel in _WRITTEN):
        return "", ""
    comma = "," if "," in when else ""
    return f"my call {when}" if channel == "phone" else f"my {_WRITTEN[channel]} {when.removeprefix('on ')}", comma


def _tell_last_contact(strings: Told) -> str:
    """Return when one was last in touch, where nothing else is known of it, as it leads to a sentence."""
    known = not strings["last_contact"] or strings["last_channel"]
    return "" if known else f"We were last in touch {strings['last_contact_when']}, and "


def _tell_decision(strings: Told) -> str:
    """Return by which day a decision was expected, as a clause."""
    if not strings["decision_by"]:
        return ""
    ahead = strings["on"] and not strings["decision_by_passed"]
    expected = "understand that a decision is" if ahead else "understood that a decision was"
    day = strings["decision_day"]
    return f"I {expected} expected {day if day in _NAMED_BY_ADVERB else f'by {day}'}"
