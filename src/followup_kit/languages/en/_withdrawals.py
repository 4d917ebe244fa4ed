"""Withdraw an application: what the letter is for comes first, then why, then the thanks."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ...facts._people import Person
from ...vocabulary import Role
from .._template_strings import Strings, Values, yes
from ._decisions import Choice, choose, judge, prefer, tell_in_own_words
from ._farewells import call_off, join_rest, part_with, thank, thank_all, thank_well
from ._joined import can_follow, is_plain, lower_first
from ._own_words import fit_impression, split_sentences
from ._parts import appreciate, appreciate_in_place, says_to_stay_in_touch, sort_sentences
from ._reasons import Reason, state_reason
from ._requests import ask_kindly
from ._withdrawal_reasons import Setting, tell_decision

_GOES_ON = lazy_regex(
    r"I(?:(?: will| am|['’]ll|['’]m)? no longer| want to be| will not| won['’]t| cannot| can['’]t| am (?:not|unable))\b"
)
_APPOSED = lazy_regex(r"((?:an?|the|another)\b[^,]*), ((?:an?|the|one)\b[^,]*)", re.IGNORECASE)
_WITHDRAWS = lazy_regex(r"\bI\b[^.]*\b(?:withdraw\w*|remove my|no longer (?:wish|want) to be considered)\b")
_PRAISING = lazy_regex(
    r"\b(?:respect|regard|wonderful|great|impress\w*|enjoy\w*|appreciat\w*|kind\w*|pleas\w+|admir\w*|best|honou?r\w*|"
    r"valued?|team|everyone|everybody|staff|company|excellent|outstanding|fantastic|nice|lovely|good|thought\w*|"
    r"warm\w*|"
    r"friendly|lov\w+|lik(?:e|ed)|me[et]t?(?:ing)?|smooth|process|interview\w*|professional\w*|inspir\w*|"
    r"people|colleagues|appealing|glad|happy|learn\w*|thank\w*|hop(?:e|ing)|sorry)\b|"
    r"(?:You|Your)\b",
    re.IGNORECASE,
)
_UNWANTED = lazy_regex(r"I (?:did not|didn['’]t|do not|don['’]t) (?:want|wish|mean) to\b")
"""What was weighed in the decision, whatever else it names."""
_OF_SOMEBODY = lazy_regex(r"(?:[A-Z][\w.]+ )*[A-Z]\w+['’]s (?!.*\b(?:decision|decide|choice)\b)")
_GREETS = lazy_regex(
    r"Please [^.]*\b(?:thanks?|thank you|best|regards|wishes|regrets?|apolog\w+|love|greetings|hello)\b.*\.\Z"
)
_TO_HEAR = lazy_regex(r"\bhear (?:about|of|from)\b")
_SPOKEN = lazy_regex(r"We (?:spoke|talked) about (?:it|this)(?P<when>[^.,;]*)\.")
_SPLIT = lazy_regex(r"; (?=I (?:must|have to|need to) )")
_UNSURE = lazy_regex(r"I(?:['’]m| am| do|) ?(?:not|n['’]t)\b")
_OF_THE_WORK = lazy_regex(r"(?:The|Your|This) (?:\w+ )?(?:assignment|position|role|job|work|opportunity) [^,;:]*\.")
_LONGEST = 160
_POINTING_BACK = lazy_regex(r"(?:It|This|That|These|Those|They|Both|Also|And|But|So)\b")
_PRAISED = lazy_regex(r"I(?:['’]ve| have| was| am)? (?:\w+ )?(?:impressed|enjoyed|liked|appreciated) [^,.;:]{1,90}\.")
_JUDGED = lazy_regex(r"I (?:felt|feel|believe|think|concluded) (?:that )?(?:this|it) [^.;:]{1,110}\.")
_POINTING = lazy_regex(r"(?:They|These|Those|Both)\b")


def tell_withdrawal(values: Values, strings: Strings, own: str) -> Strings:
    """Return the passages of a withdrawal, with the candidate's own sentences where each belongs.

    Args:
        values: The validated values by name.
        strings: What follows from each field alone, and the conversation.
        own: The candidate's own sentences.
    """
    own, reason = _part_reason(values, _SPLIT.sub(". ", own))
    choice, instead = _choose(strings, reason)
    if instead:
        strings = {**strings, "chosen_sentence": instead}
    parts = sort_sentences(fit_impression(own).sentences if own else "", "withdrawal")
    choice = _bring_along(choice, parts)
    parts["touch"] += [
        each for each in _ask_all(values, strings) if says_to_stay_in_touch(each) or _TO_HEAR.search(each)
    ]
    rest, of_decision = _part(appreciate_in_place(parts, own), _points_to(parts["thanks"], own))
    choice = _turn(choice, rest)
    praise = rest.pop(_place_of_praise(rest)) if judge(reason) and _place_of_praise(rest) >= 0 else ""
    parts["rest"], parts["grounds"] = join_rest(rest), sorted(parts["grounds"] + of_decision, key=own.find)
    if not (choice.clause or strings["chosen_sentence"] or reason.phrase or reason.sentences or parts["told"]):
        parts["grounds"], parts["weighed"] = sorted([*parts["weighed"], *parts["grounds"]], key=own.find), []
    conversation = str(strings["conversation"])
    refers = bool(_POINTING.match(reason.sentences) and not reason.phrase and not choice.clause)
    position = str(strings["the_position_once"])
    thanked: object = parts["thanks"]
    first = "" if thanked else thank(strings, own, position)
    named = _name_application(values, position)
    setting = Setting(
        named, _purpose(named, strings["warm"]), first, parts["weighed"], conversation if refers else "", praise
    )
    withdrawn = _withdraw(strings, parts, choice, reason, setting)
    if parts["told"] and first:  # tells the decision, not of what
        withdrawn = f"{first} {withdrawn}"
    thanked = thanked or (first and withdrawn.startswith(first))
    ours = "" if thanked else thank(strings, own, position if parts["told"] else "")
    strings = {**strings, "conversation": "" if refers else conversation}
    return _take_leave(values, strings, parts, own, ours) | {
        "conversation": strings["conversation"],
        "choice": choice.clause,
        "chosen_sentence": strings["chosen_sentence"],
        "choice_rest": choice.rest,
        "withdrawn": withdrawn,
    }


def _take_leave(values: Values, strings: Strings, parts: dict[str, list[str]], own: str, ours: str) -> Strings:
    """Return the passages behind the withdrawal: what is asked for, the thanks, and the farewell.

    Args:
        values: The validated values by name.
        strings: What follows from each field alone, and the conversation.
        parts: The candidate's own sentences by part.
        own: All of them, in their order.
        ours: Our own thanks; empty where others are said.
    """
    recipient = values["recipient"]
    asked = _sort_requests(strings, values["requests"] or (), _ask_all(values, strings), parts["touch"])
    thanks, people = thank_well(parts["thanks"], " ".join(parts["rest"][:1])), str(strings["people"])
    if ours:
        thanks, people = thank_all(ours, people)
    strings = {**strings, "people": people, "to_office": yes(_is_office(recipient)), "greeted": asked["greeted"]}
    farewell = part_with(strings, parts, own, None if recipient is None else recipient.role)
    asked |= {"greeted": _join_pleas(str(asked["greeted"]), parts["touch"])}
    sorry = list(parts["sorry"])
    passages: Strings = {f"own_{part}": " ".join(said) for part, said in parts.items()}
    passages |= asked
    return passages | {
        "own_done": appreciate(parts["done"]),
        "own_cancelled": call_off(parts["cancelled"], sorry),
        "own_apology": " ".join(sorry),
        "own_thanks": thanks,
        "people": people,
        "own_sorry": passages["own_sorry"] or yes(re.search(r"\b[Ss]orry\b|\b[Aa]polog", own)),
        "farewell": farewell,
        "own_rest": " ".join(parts["rest"]),
    }


def _ask_all(values: Values, strings: Strings) -> list[str]:
    """Return the requests one by one, as one asks somebody on first-name terms, or anybody else."""
    return [_ask(note, strings["warm"]) for note in values["requests"] or ()]


def _ask(note: str, warm: object) -> str:
    """Return a request, as one asks somebody on first-name terms, or anybody else."""
    asked = ask_kindly([note], " and ".join)
    return asked.replace("I would be glad to hear ", "I'd love to hear ", 1) if warm else asked


def _sort_requests(strings: Strings, notes: Sequence[str], requests: Sequence[str], touch: Sequence[str]) -> Strings:
    """Return requests by where they stand: behind the withdrawal, or behind the thanks where they greet somebody.

    Args:
        strings: What follows from each field alone.
        notes: The requests as they were noted.
        requests: The same in sentences.
        touch: What the letter ends on, some of which may be among them.
    """
    greeted = [each for each in requests if _GREETS.match(each)]
    taken = {*touch, *greeted}
    left = [note for note, each in zip(notes, requests, strict=True) if each not in taken]
    kindly = str(strings["requests_kindly"]) if len(left) == len(requests) else ask_kindly(left, " and ".join)
    return {
        "greeted": " ".join(greeted),
        "cancel_asked": yes(re.search(r"\bcancel|\bcall off", kindly)),
        "requests_kindly": kindly,
    }


def _join_pleas(greeted: str, touch: list[str]) -> str:
    """Return whom to greet, with what else is asked for at the end, which is taken from there: "please" once."""
    both = greeted.startswith("Please ") and touch and touch[0].startswith("Please ")
    return f"{greeted[:-1]} and {touch.pop(0).removeprefix('Please ')}" if both else greeted


def _part_reason(values: Values, own: str) -> tuple[str, Reason]:
    """Return the candidate's own sentences and the reason, which is one of them where it withdraws."""
    reason = state_reason(values["reason"] or "")
    if _WITHDRAWS.search(reason.sentences) and not _WITHDRAWS.search(own):
        return f"{reason.sentences} {own}".strip(), state_reason("")
    return own, reason if values["chosen"] else reason._replace(sentences=prefer(reason.sentences))


def _name_application(values: Values, position: str) -> str:
    """Return the position, for an office with the reference by which it finds an application."""
    named = values["reference"] and _is_office(values["recipient"])
    return f"{position} (reference {values['reference']})" if named else position


def _is_office(recipient: Person | None) -> bool:
    """Return whether a letter goes to an office rather than to a person."""
    return recipient is not None and recipient.role == Role.HR and not recipient.family_name


def _choose(strings: Strings, reason: Reason) -> tuple[Choice, str]:
    """Return what is done instead, as what one has chosen or in a sentence of its own.

    An apposition says which it is: "another post, a better fit for me".
    """
    chosen = str(strings["chosen"])
    apposed = _APPOSED.fullmatch(chosen)
    if apposed and not (reason.phrase or reason.sentences or apposed[2].lower().startswith("one ")):
        chosen = f"{apposed[1]}, which is {apposed[2]}"
    return choose(chosen, str(strings["chosen_kind"]), reason)


def _bring_along(choice: Choice, parts: dict[str, list[str]]) -> Choice:
    """Return a choice with what it brings with it, which is taken from the grounds: both are one sentence."""
    if not choice.clause or "because" in choice.clause:
        return choice
    going_on = next((each for each in parts["grounds"] if _GOES_ON.match(each) and is_plain(each)), "")
    if not going_on:
        return choice
    parts["grounds"] = [each for each in parts["grounds"] if each is not going_on]
    return Choice(f"{choice.clause}, and {going_on[:-1]}", choice.rest)


def _turn(choice: Choice, rest: list[str]) -> Choice:
    """Return a choice whose judgement follows "While" with the first of what looks back, which is taken from there."""
    looks_back = rest[0] if len(rest) > 1 and not _POINTING_BACK.match(rest[1]) else ""
    if not (_JUDGED.fullmatch(choice.rest) and _PRAISED.fullmatch(looks_back)):
        return choice
    return Choice(choice.clause, f"While {rest.pop(0)[:-1]}, {choice.rest}")


def _place_of_praise(rest: Sequence[str]) -> int:
    """Return where the work itself is praised, which a judgement turns from; -1 for nowhere."""
    return next((place for place, each in enumerate(rest) if _OF_THE_WORK.fullmatch(each) and is_plain(each)), -1)


def _withdraw(strings: Strings, parts: dict[str, list[str]], choice: Choice, reason: Reason, setting: Setting) -> str:
    """Return the withdrawal itself with its reason, in the candidate's own words where they have any.

    Args:
        strings: What follows from each field alone.
        parts: The candidate's own sentences by part.
        choice: What the candidate does instead.
        reason: Why.
        setting: What stands around the withdrawal.
    """
    if parts["told"]:
        return tell_in_own_words([*parts["weighed"], *parts["told"]], choice, reason)
    if strings["chosen_sentence"]:
        chosen = _go_on(str(strings["chosen_sentence"]), parts["grounds"])
        whys = [reason.of_choice, reason.sentences]
        why = " ".join([*whys, chosen] if _UNSURE.match(chosen) else [chosen, *whys])
        return re.sub(r" {2,}", " ", f"{setting.purpose} {' '.join(parts['weighed'])} {why}").strip()
    withdrawn = tell_decision(choice, reason, setting)
    if parts["grounds"] and withdrawn.startswith("After careful thought, I've decided"):
        return setting.purpose  # the candidate says why
    return re.sub(r" {2,}", " ", withdrawn).strip()


def _points_to(thanks: Sequence[str], own: str) -> str:
    """Return what the candidate says right behind their last thanks, which it may point to; empty for nothing."""
    said = split_sentences(own)
    place = said.index(thanks[-1]) + 1 if thanks and thanks[-1] in said else len(said)
    return said[place] if place < len(said) else ""


def _part(rest: Sequence[str], behind_thanks: str) -> tuple[list[str], list[str]]:
    """Return the sentences that look back on the meeting or praise, and those that can only speak of the decision.

    Args:
        rest: The candidate's own sentences.
        behind_thanks: The one that stands right behind their thanks.
    """
    kept: list[str] = []
    of_decision: list[str] = []
    place = kept
    for each in rest:
        if not _POINTING_BACK.match(each) or not (kept or of_decision):
            praises = _PRAISING.search(each) and not _UNWANTED.match(each)
            looks_back = kept or praises or each.endswith("!") or _OF_SOMEBODY.match(each)
            place = kept if looks_back or each == behind_thanks else of_decision
        place.append(each)
    return kept, of_decision


def _go_on(chosen: str, grounds: list[str]) -> str:
    """Return what was chosen with what follows from it, which is taken from the grounds; both have one subject."""
    spoken = next(filter(None, map(_SPOKEN.fullmatch, grounds)), None)
    if spoken is not None and can_follow(chosen):
        grounds.remove(spoken.string)
        return f"As I mentioned when we spoke{spoken['when']}, {lower_first(chosen)}"
    going_on = next((each for each in grounds if _GOES_ON.match(each) and is_plain(each)), "")
    single = len(split_sentences(chosen)) == 1 and chosen.startswith("I") and is_plain(chosen) and "," not in chosen
    if not (going_on.startswith("I ") and single and len(chosen) + len(going_on) < _LONGEST):
        return chosen
    grounds.remove(going_on)
    return f"{chosen[:-1]} and {going_on.removeprefix('I ')}"


def _purpose(position: str, warm: object) -> str:
    """Return what the letter is for, as one tells it a reader on first-name terms, or any other."""
    if warm:
        return f"I wanted to let you know that I'm withdrawing my application for {position}."
    return f"I'm writing to let you know that I'd like to withdraw my application for {position}."
