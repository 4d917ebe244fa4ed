"""Join several fields of a letter into passages: how a refusal is taken, a decision with its reason, what is asked."""

import re

from .._conventions import LINE_BREAK, Strings, Values
from ._check_ins import tell_check_in
from ._decisions import Choice, is_no_longer, tell_choice, tell_decline, tell_withdrawal
from ._free_text import is_sentence, phrase
from ._joined import is_plain, tell_because, tell_conversation
from ._notes import Reason, tell_reason
from ._offers import is_start
from ._own_words import fit_impression
from ._parts import Letter, appreciate, says_to_stay_in_touch, sort_sentences, wishes_well
from ._refusals import tell_refusal
from ._thanks import is_keen, leave_out_repeated

QUESTIONS = re.compile(r"(?<=\?) (?=[A-Z])")
_WANTED = re.compile(
    r"\b(?:excited|interested|prefer|preferred|favou?rite|(?:first|top) choice|eager|keen|enthusiastic|"
    r"would (?:\w+ )?(?:like|love) to (?:be|work|join)|"
    r"love to (?:work|join|be))\b"
)
_TALKED_THROUGH = re.compile(r"\b(?:call|phone|talk|chat|speak|meet|conversation)\b")
_THANKED_FOR = re.compile(r"(?:Many )?[Tt]hank(?:s| you)(?: so much| very much| again)? (?P<what>for .+)\.")
_THANKED_FOR_ALL = re.compile(
    r"\bconsider|\binterview(?:ing)? me\b|\ban interview\b|\binvit|\bopportunity\b|\btalk|\bmeet|\bspeak"
)
_HOPED = re.compile(r"\b(?:I|I['’]m) (?:\w+ )?hop(?:e|ing)\b")
_GROUNDED = re.compile(r"\b(?:market|rates?|average|median|data|research|industry|experience|salary|range|level)\b")
_POINTING = re.compile(r"(?:They|These|Those|Both)\b")
_LONGEST_JOINED = 120


def tell_passages(values: Values, strings: Strings) -> Strings:
    """Return what joins several fields: what was talked about, how a refusal is taken, a decision with its reason.

    Args:
        values: The validated values by name.
        strings: What follows from each field alone.
    """
    own = str(values.get("impression") or "")
    topics = _topics(values, strings, own)
    conversation = tell_conversation(topics, str(strings.get("discussed_sentence") or ""), own)
    passages: Strings = {"conversation": conversation, "topics_left": topics}
    if "reason" in values:
        reason = tell_reason(values["reason"] or "")
        because, rest = tell_because(reason)
        passages |= {"because": because, "because_rest": rest}
        passages["reason_offer"] = _yes(re.search(r"\boffer", str(values["reason"] or "")))
        passages["wanted"] = _yes(_WANTED.search(f"{own} {reason.sentences}") or is_keen(own))
    if "ask_feedback" in values:
        passages |= tell_refusal(values, strings, own, topics)
    elif "decision" in values:
        passages |= _offer(strings, own, tell_reason(values["reason"] or ""), values)
    elif "chosen" in values:
        passages |= _withdrawal(strings, own, tell_reason(values["reason"] or ""))
    elif "last_channel" in values:
        passages |= tell_check_in(values, strings | passages, own)
    return passages


def _topics(values: Values, strings: Strings, own: str) -> str:
    """Return what was talked about, without what the candidate's own sentences speak of in the same words."""
    given = [phrase(each) for each in values.get("discussed") or () if not is_sentence(each)]
    told = str(strings.get("discussed") or "")
    return told if len(leave_out_repeated(given, own)) == len(given) or len(given) > 1 else ""


def _body(text: str) -> str:
    """Return the candidate's own sentences but for those that end the letter."""
    return fit_impression(text).sentences if text else ""


def _own(text: str, letter: Letter, prefix: str = "own") -> Strings:
    """Return the candidate's own sentences by the part of a letter, each part as one string."""
    return {f"{prefix}_{part}": " ".join(said) for part, said in sort_sentences(text, letter).items()}


def _withdrawal(strings: Strings, own: str, reason: Reason) -> Strings:
    choice = _choice(strings, reason)
    parts = sort_sentences(_body(own), "withdrawal")
    if choice.clause and not parts["told"]:  # said with the decision
        parts = {name: [each for each in said if not is_no_longer(each)] for name, said in parts.items()}
    opening = bool(parts["thanks"]) and bool(_THANKED_FOR_ALL.search(parts["thanks"][0]))
    position = f" for {strings['the_position_at']}" if opening else ""
    passages: Strings = {f"own_{part}": " ".join(said) for part, said in parts.items()}
    return passages | {
        "own_thanks": " ".join(parts["thanks"]) if opening else "",
        "own_thanks_last": "" if opening else " ".join(parts["thanks"]),
        "own_done": appreciate(parts["done"]),
        "own_apology": " ".join(parts["sorry"]),
        "own_kept": _yes(says_to_stay_in_touch(own)),
        "own_wished": _yes(wishes_well(own)),
        "own_sorry": _yes(re.search(r"\b[Ss]orry\b|\b[Aa]polog", own)),
        "own_hoped": _yes(_HOPED.search(own)),
        "choice": choice.clause,
        "choice_rest": choice.rest,
        "reason_refers": _yes(_POINTING.match(reason.sentences) and not reason.phrase),
        "withdrawn": tell_withdrawal(position, choice, reason, parts["weighed"], own),
    }


def _offer(strings: Strings, own: str, reason: Reason, values: Values) -> Strings:
    passages: Strings = {}
    letters: tuple[Letter, ...] = ("accept", "decline", "undecided")
    for letter in letters:
        text = _body(own) if letter == "decline" else own
        parts = sort_sentences(text, letter)
        thanked = _THANKED_FOR.fullmatch(parts["thanks"][0]) if parts["thanks"] else None
        passages |= _own(text, letter, letter)
        passages[f"{letter}_thanked_for"] = f", and {thanked['what']}" if thanked else ""
        passages[f"{letter}_thanks"] = " ".join(parts["thanks"][1 if thanked else 0 :])
        passages[f"{letter}_done"] = appreciate(parts["done"])
    passages |= _decline(strings, own, reason) | {
        "own_kept": _yes(says_to_stay_in_touch(own)),
        "own_wished": _yes(wishes_well(own)),
        "own_hoped": _yes(_HOPED.search(own)),
    }
    first, *more = sort_sentences(own, "accept")["rest"] or [""]
    joined = is_plain(first) and first.startswith(("I am ", "I'm ", "I’m ")) and len(first) < _LONGEST_JOINED
    strengths = str(strings["strengths"])
    passages["usable"] = strengths if strengths.startswith("the ") else str(strings["brought"])
    passages["accept_forward"] = _yes(re.search(r"look(?:ing)? forward|can['’]t wait|cannot wait", own))
    passages |= {
        "accept_joined": first[:-1] if joined else "",
        "accept_rest": " ".join(more if joined else [first, *more]),
    }
    requested = str(strings["requests_possible"]).replace("Could you please ", "Would you be able to ")
    passages["requests_possible"] = requested
    if "instead of" in requested and all(is_start(each) for each in values["terms"] or ()):
        passages["terms_clause"] = ""
    several = len(QUESTIONS.split(requested)) > 1
    passages["asked_first"] = (
        f"Before I answer, I wanted to ask: {requested[:1].lower()}{requested[1:]}" if not several else requested
    )
    asked = f"{strings['requests_possible']} {strings['question']}".replace(
        "Could you please ", "Would you be able to "
    )
    passages["asked_lines"] = LINE_BREAK.join(f"- {each}" for each in QUESTIONS.split(asked))
    passages["grounded"] = _yes(reason.kind == "thing" and _GROUNDED.search(reason.phrase))
    passages["few_days"] = _yes(re.match(r"to (?:take|have|get) ", reason.phrase))
    passages["form_wanted"] = _yes(
        re.search(r"\band\b.*\bwould (?:\w+ )?(?:help|be)\b", str(passages["undecided_form"]))
    )
    question = str(strings["question"])
    passages["question_of_call"] = _yes(_TALKED_THROUGH.search(question))
    passages["call_named"] = _yes(passages["undecided_call"] or _TALKED_THROUGH.search(f"{question} {own}"))
    return passages


def _decline(strings: Strings, own: str, reason: Reason) -> Strings:
    because, rest = tell_because(reason)
    choice = _choice(strings, reason)
    parts = sort_sentences(_body(own), "decline")
    led_to_by = [*parts["feeling"], *parts["weighed"]]
    passages: Strings = {"decline_before": "", "choice_rest": choice.rest if choice.clause else rest}
    if parts["told"]:  # the candidate tells the decision in their own words
        more = f"{choice.clause}." if choice.clause else ""
        told = " ".join((*parts["told"], more)).strip()
        if not more and because and "because" not in told and is_plain(parts["told"][-1]):
            told = f"{told[:-1]}{because}."
        return passages | {"decline_before": " ".join(led_to_by), "declined": told}
    before, told = tell_decline(choice, because if not choice.clause else "", led_to_by)
    return passages | {"decline_before": before, "declined": told}


def _choice(strings: Strings, reason: Reason) -> Choice:
    chosen = str(strings["chosen"])
    return tell_choice(chosen, str(strings["chosen_kind"]), reason) if chosen else Choice("", "")


def _yes(value: object) -> str:
    return "yes" if value else ""
