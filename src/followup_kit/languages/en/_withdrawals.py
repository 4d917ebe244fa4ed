"""Withdraw an application: what the letter is for comes first, then why, then the thanks."""

import re
from collections.abc import Sequence

from ..._lazy import lazy_regex
from ...facts._people import Person
from ...vocabulary import Role
from .._template_strings import Strings, Values, yes
from ._decisions import Choice, choose, judge, lead_on, prefer, tell_in_own_words
from ._farewells import call_off, join_rest, part_with, thank_well
from ._joined import can_follow, is_plain, lower_first
from ._own_words import fit_impression, split_sentences
from ._parts import appreciate, appreciate_in_place, says_to_stay_in_touch, sort_sentences
from ._past_days import without_weekday
from ._reasons import Reason, state_reason
from ._requests import ask_kindly
from ._withdrawal_reasons import Setting, tell_why

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
_OF_SOMEBODY = lazy_regex(r"(?:[A-Z][\w.]+ )*[A-Z]\w+['’]s (?!.*\b(?:decision|decide|choice)\b)")
_SHORT = lazy_regex(
    r"I(?:['’]ve| have)? (?:just |now |recently |already )*accepted (?!.*(?:\b(?:and|that|which)\b|[,;:])).{,45}"
)
_TO_HEAR = lazy_regex(r"\bhear (?:about|of|from)\b")
_SPOKEN = lazy_regex(r"We (?:spoke|talked) about (?:it|this)(?P<when>[^.,;]*)\.")
_SPLIT = lazy_regex(r"; (?=I (?:must|have to|need to) )")
_UNSURE = lazy_regex(r"I(?:['’]m| am| do|) ?(?:not|n['’]t)\b")
_OF_THE_WORK = lazy_regex(r"(?:The|Your|This) (?:\w+ )?(?:assignment|position|role|job|work|opportunity) [^,;:]*\.")
_LONGEST = 160
_EXPLAINED = lazy_regex(r", as\b| [—–] ")
_LONGEST_BREATH = 180
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
    requests = [ask_kindly([note], " and ".join) for note in values["requests"] or ()]
    parts["touch"] += [each for each in requests if says_to_stay_in_touch(each) or _TO_HEAR.search(each)]
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
    first = "" if thanked else _thank(strings, own, position)
    recipient = values["recipient"]
    named = _name_application(values, position)
    setting = Setting(
        named, _purpose(named, strings["warm"]), first, parts["weighed"], conversation if refers else "", praise
    )
    withdrawn = _withdraw(strings, parts, choice, reason, setting)
    if parts["told"] and first:  # tells the decision, not of what
        withdrawn = f"{first} {withdrawn}"
    thanked = thanked or (first and withdrawn.startswith(first))
    in_touch = list(parts["touch"])
    strings = {**strings, "to_office": yes(_is_office(recipient))}
    farewell = part_with(strings, parts, own, None if recipient is None else recipient.role)
    asked = [note for note, each in zip(values["requests"] or (), requests, strict=True) if each not in in_touch]
    kindly = str(strings["requests_kindly"]) if len(asked) == len(requests) else ask_kindly(asked, " and ".join)
    sorry = list(parts["sorry"])
    passages: Strings = {f"own_{part}": " ".join(said) for part, said in parts.items()}
    return passages | {
        "own_done": appreciate(parts["done"]),
        "own_cancelled": call_off(parts["cancelled"], sorry),
        "own_apology": " ".join(sorry),
        "own_thanks": thank_well(parts["thanks"], " ".join(parts["rest"][:1]))
        or ("" if thanked else _thank(strings, own, position if parts["told"] else "")),
        "own_sorry": passages["own_sorry"] or yes(re.search(r"\b[Ss]orry\b|\b[Aa]polog", own)),
        "cancel_asked": yes(re.search(r"\bcancel|\bcall off", kindly)),
        "requests_kindly": kindly,
        "farewell": farewell,
        "own_rest": " ".join(parts["rest"]),
        "conversation": "" if refers else conversation,
        "choice": choice.clause,
        "chosen_sentence": strings["chosen_sentence"],
        "choice_rest": choice.rest,
        "withdrawn": withdrawn,
    }


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
    withdrawn = _tell(choice, reason, setting)
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
            looks_back = kept or _PRAISING.search(each) or each.endswith("!") or _OF_SOMEBODY.match(each)
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


def _tell(choice: Choice, reason: Reason, setting: Setting) -> str:
    """Return that an application is withdrawn, and why, after what weighed and what was talked about."""
    before, led = lead_on(setting.weighed)
    purpose = setting.purpose
    said = split_sentences(reason.sentences)
    news = choice.clause or (said[0][:-1] if len(said) == 1 and not reason.phrase else "")
    told_at_once = _SHORT.fullmatch(news) and not (setting.weighed or (choice.clause and (reason.phrase or said)))
    if told_at_once:
        news = re.sub(r"^I (?:have )?", "I've ", news)
        opening = purpose[: purpose.index(" that ")]
        return f"{opening} that {news} and would like to withdraw my application for {setting.position}."
    if choice.clause:
        weighing = choice.clause.startswith(("I've decided", "I've chosen")) and not setting.weighed
        opening = led or ("After careful consideration, " if weighing else "")
        more = split_sentences(choice.rest)
        why = f", because {lower_first(more.pop(0)[:-1])}" if more and _can_explain(more[0], choice) else ""
        return " ".join(each for each in (purpose, before, f"{opening}{choice.clause}{why}.", *more) if each)
    if setting.conversation:
        return _tell_after(setting.conversation, said, f"my application for {setting.position}")
    if led.endswith(", but ") and len(said) == 1 and not reason.phrase and can_follow(said[0]):
        long = len(led) + len(said[0]) > _LONGEST_BREATH
        if not long and _EXPLAINED.search(setting.weighed[-1]):
            return f"{purpose} {' '.join(setting.weighed)} However, {lower_first(said[0])}"
        if long and _POINTING_BACK.match(setting.weighed[-1]):
            return f"{purpose} {said[0]} {' '.join(setting.weighed)}"
        return f"{purpose} {before} {led}{lower_first(said[0])}"
    if setting.weighed:
        why = f"I've decided this {reason.clause}. {reason.sentences}" if reason.phrase else reason.sentences
        return f"{purpose} {' '.join(setting.weighed)} {why}"
    return tell_why(reason, said, setting)


def _can_explain(said: str, choice: Choice) -> bool:
    """Return whether a sentence may follow a choice as its reason, in the same breath."""
    plain = is_plain(said) and can_follow(said) and len(said) + len(choice.clause) < _LONGEST
    return plain and re.search(r"\b(?:because|that|which)\b|, and I\b", choice.clause) is None


def _tell_after(conversation: str, said: list[str], application: str) -> str:
    """Return a conversation with the reason that refers to it, and the withdrawal that follows."""
    first, *rest = said
    if is_plain(conversation) and is_plain(first):
        told = f"{conversation[:-1]}, but I've come to see that {lower_first(first[:-1])}, so I'd like to withdraw"
        return " ".join([f"{told} {application}.", *rest])
    return " ".join([conversation, *said, f"I'd therefore like to withdraw {application}."])


def _thank(strings: Strings, own: str, position: str) -> str:
    """Return our own thanks, which name the position where nothing else does."""
    named = re.search(r"\binterview", own)
    applied = f" for {position}" if position else ""
    time = "" if re.search(r"\btime\b", own) or named or position else "your time and "
    if strings["held"] and not named:
        day = without_weekday(str(strings["interview_date_when"]))
        when = f" {day}" if day else ""
        return f"Thank you so much for {time}the opportunity to interview{when}{applied}."
    if strings["interview_date"] and not strings["held"]:
        return f"Thank you so much for the invitation and for considering me{applied}."
    return f"Thank you so much for {'your time and consideration' if time else f'considering me{applied}'}."
