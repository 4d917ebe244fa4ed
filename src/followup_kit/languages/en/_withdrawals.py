"""Withdraw an application: what the letter is for comes first, then why, then the thanks."""

import re
from collections.abc import Mapping, Sequence

from ..._lazy import lazy_regex
from .._template_strings import Strings, yes
from ._decisions import Choice, judge, lead_on, tell_choice, tell_in_own_words
from ._joined import can_follow, is_plain, lower_first, tell_because
from ._own_words import fit_impression, split_sentences
from ._parts import appreciate, appreciate_in_place, says_to_stay_in_touch, sort_sentences, wishes_well
from ._past_days import without_weekday
from ._reasons import Reason, state_reason

_GOES_ON = lazy_regex(
    r"I(?:(?: will| am|['’]ll|['’]m)? no longer| want to be| will not| won['’]t| cannot| can['’]t| am (?:not|unable))\b"
)
_APPOSED = lazy_regex(r"((?:an?|the|another)\b[^,]*), ((?:an?|the|one)\b[^,]*)", re.IGNORECASE)
_CHOSEN_FREELY = lazy_regex(
    r"(?:After|Following|Upon|Having|With|In|On|At|To|For|By|From|During|Given)\b|"
    r"(?:[^.]*, )?(?:I|we)(?:['’](?:ve|d|m|re))?(?: have| had| am| would)? "
    r"(?:\w+ly |just |now |since |also |still |rather |no longer |do not |don['’]t )*"
    r"(?:decided|chosen|chose|accepted|concluded|come|came|reali[sz]ed?|determined|opted|felt|feel|thought|think|believed?|"
    r"want|wanted|wish|like|love|prefer|preferred|made|taken|took|received|been offered|found|staying|pursuing|looking|"
    r"happy)\b|(?:[^.]*, )?(?:My|The) (?:\w+ )?(?:decision|choice|priorit\w+)\b",
    re.IGNORECASE,
)
_OF_ONESELF = lazy_regex(
    r"\bI (?:no longer|don['’]t|do not) (?:believe|want|feel|think|see)\b|"
    r"\b[Mm]y (?:\w+ )?(?:goals|priorities|plans|interests)\b"
)
_WITHDRAWS = lazy_regex(r"\bI\b[^.]*\b(?:withdraw\w*|remove my|no longer (?:wish|want) to be considered)\b")
_PRAISING = lazy_regex(
    r"\b(?:respect|regard|wonderful|great|impress\w*|enjoy\w*|appreciat\w*|kind\w*|pleas\w+|admir\w*|best|honou?r\w*|"
    r"valued?|team|everyone|everybody|staff|company|excellent|outstanding|fantastic|nice|lovely|good|thought\w*|warm\w*|"
    r"friendly|lov\w+|lik(?:e|ed)|me[et]t?(?:ing)?|smooth|process|interview\w*|professional\w*|inspir\w*|"
    r"people|colleagues|appealing|glad|happy|learn\w*|thank\w*|hop(?:e|ing)|sorry)\b|"
    r"(?:You|Your)\b",
    re.IGNORECASE,
)
_OF_SOMEBODY = lazy_regex(r"(?:[A-Z][\w.]+ )*[A-Z]\w+['’]s (?!.*\b(?:decision|decide|choice)\b)")
_LONGEST_BECAUSE = 110
_GOING_ON = lazy_regex(r"I (?!.*(?:, and|[;:]|\b(?:but|although|though|because|however|if)\b))[^.]{,110}\.")
_GRATEFUL = lazy_regex(
    r"I(?:['’]m| am)? (?:\w+ )?(?:grateful|thankful|appreciated?)\b.*"
    r"\b(?:time|consider\w+|interview\w*|everything|opportunity)\b"
)
_SHORT = lazy_regex(r"I['’]ve accepted (?!.*(?:\b(?:and|that|which)\b|[,;:])).{,45}")
_LONGEST = 160
_WISH = "I wish you all the best in finding the right person"
_AGAIN = "I hope our paths cross again"
_POINTING_BACK = lazy_regex(r"(?:It|This|That|These|Those|They|Both|Also|And|But|So)\b")
_POINTING = lazy_regex(r"(?:They|These|Those|Both)\b")


def tell_withdrawal(strings: Strings, own: str, reason: Reason) -> Strings:
    """Return the passages of a withdrawal, with the candidate's own sentences where each belongs.

    Args:
        strings: What follows from each field alone, and the conversation.
        own: The candidate's own sentences.
        reason: Why.
    """
    if _WITHDRAWS.search(reason.sentences) and not _WITHDRAWS.search(own):  # the candidate's own words withdraw
        own, reason = f"{reason.sentences} {own}".strip(), state_reason("")
    apposed = _APPOSED.fullmatch(str(strings["chosen"]))
    bare = apposed is not None and not (reason.phrase or reason.sentences or apposed[2].lower().startswith("one "))
    chosen = f"{apposed[1]}, which is {apposed[2]}" if apposed and bare else str(strings["chosen"])
    choice = tell_choice(chosen, str(strings["chosen_kind"]), reason)
    parts = sort_sentences(fit_impression(own).sentences if own else "", "withdrawal")
    if choice.clause and "because" not in choice.clause:  # a decision and what it brings with it are one sentence
        grounds = parts["grounds"]
        going_on = next((each for each in grounds if _GOES_ON.match(each) and is_plain(each)), "")
        if going_on:
            choice = Choice(f"{choice.clause}, and {going_on[:-1]}", choice.rest)
            parts["grounds"] = [each for each in grounds if each is not going_on]
    rest, of_decision = _part(appreciate_in_place(parts, own))
    parts["rest"], parts["grounds"] = rest, sorted(parts["grounds"] + of_decision, key=own.find)
    conversation, again = str(strings["conversation"]), strings["stay_connected"] == "yes"
    refers = bool(_POINTING.match(reason.sentences) and not reason.phrase and not choice.clause)
    position = str(strings["the_position_once"])
    withdrawn = _withdraw(strings, parts, choice, reason, conversation if refers else "")
    thanked = parts["done"] or any(_GRATEFUL.match(each) for each in parts["rest"])
    farewell = (
        []
        if parts["touch"] or says_to_stay_in_touch(own) or wishes_well(own)
        else [_WISH, *([_AGAIN] if again else [])]
    )
    if farewell and not strings["people"] and parts["rest"] and _GOING_ON.fullmatch(parts["rest"][-1]):
        parts["rest"][-1] = f"{parts['rest'][-1][:-1]}, and {farewell[-1]}."
        farewell = []
    passages: Strings = {f"own_{part}": " ".join(said) for part, said in parts.items()}
    return passages | {
        "own_done": appreciate(parts["done"]),
        "own_thanks": " ".join(parts["thanks"])
        or ("" if thanked and not parts["told"] else _thank(strings, own, position if parts["told"] else "")),
        "own_sorry": passages["own_sorry"] or yes(re.search(r"\b[Ss]orry\b|\b[Aa]polog", own)),
        "cancel_asked": yes(re.search(r"\bcancel|\bcall off", str(strings["requests_kindly"]))),
        "own_apology": passages["own_sorry"],
        "farewell": f"{', and '.join(farewell)}." if farewell else "",
        "conversation": "" if refers else conversation,
        "choice": choice.clause,
        "choice_rest": choice.rest,
        "withdrawn": withdrawn,
    }


def _withdraw(strings: Strings, parts: Mapping[str, list[str]], choice: Choice, reason: Reason, talk: str) -> str:
    """Return the withdrawal itself with its reason, in the candidate's own words where they have any.

    Args:
        strings: What follows from each field alone.
        parts: The candidate's own sentences by part.
        choice: What the candidate does instead.
        reason: Why.
        talk: What was talked about, where the reason refers to it; else empty.
    """
    position = str(strings["the_position_once"])
    purpose = _purpose(position, strings["warm"])
    if parts["told"]:
        return tell_in_own_words([*parts["weighed"], *parts["told"]], choice, reason)
    if strings["chosen_sentence"]:
        chosen = _go_on(str(strings["chosen_sentence"]), parts["grounds"])
        why = f"{chosen} {reason.of_choice} {reason.sentences}"
        return re.sub(r" {2,}", " ", f"{purpose} {' '.join(parts['weighed'])} {why}").strip()
    withdrawn = _tell(position, purpose, choice, reason, (parts["weighed"], talk))
    if parts["grounds"] and withdrawn.startswith("After giving it some careful thought, I've decided"):
        return purpose  # the candidate says why
    return withdrawn


def _part(rest: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the sentences that look back on the meeting or praise, and those that can only speak of the decision."""
    kept: list[str] = []
    of_decision: list[str] = []
    place = kept
    for each in rest:
        if not _POINTING_BACK.match(each) or not (kept or of_decision):
            place = kept if _PRAISING.search(each) or _OF_SOMEBODY.match(each) else of_decision
        place.append(each)
    return kept, of_decision


def _go_on(chosen: str, grounds: list[str]) -> str:
    """Return what was chosen with what follows from it, which is taken from the grounds; both have one subject."""
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


def _tell(position: str, purpose: str, choice: Choice, reason: Reason, told_so_far: tuple[list[str], str]) -> str:
    """Return that an application is withdrawn, and why, after what weighed and what was talked about."""
    weighed, conversation = told_so_far
    before, led = lead_on(weighed)
    application = f"my application for {position}"
    bare = not (weighed or reason.phrase or reason.sentences)
    if bare and _SHORT.fullmatch(choice.clause):
        return f"{purpose[: purpose.index(' that ')]} that {choice.clause} and would like to withdraw {application}."
    if choice.clause:
        weighing = choice.clause.startswith(("I've decided", "I've chosen")) and not weighed
        opening = led or ("After careful consideration, " if weighing else "")
        more = split_sentences(choice.rest)
        why = f", because {lower_first(more.pop(0)[:-1])}" if more and _can_explain(more[0], choice) else ""
        return " ".join(each for each in (purpose, before, f"{opening}{choice.clause}{why}.", *more) if each)
    because, rest = tell_because(reason)
    said = split_sentences(reason.sentences)
    judged = judge(reason)
    if conversation:
        return _tell_after(conversation, said, application)
    if led.endswith(", but ") and len(said) == 1 and not reason.phrase and can_follow(said[0]):
        told = f"{purpose} {before} {led}{lower_first(said[0])}"
    elif before and not led:
        why = f"I've decided this {reason.clause}. {reason.sentences}" if reason.phrase else reason.sentences
        told = f"{purpose} {before} {why}"
    elif led:
        told = f"{before} {led}I've decided to withdraw {application}{because}. {rest}"
    elif judged:
        told = f"{purpose} After giving it some careful thought, I've come to the conclusion that {judged}."
    elif reason.kind in ("aim", "so"):
        told = f"After giving it some careful thought, I've decided to withdraw {application}{because}. {rest}"
    elif because and (
        reason.phrase
        or not (_CHOSEN_FREELY.match(said[0]) or _OF_ONESELF.search(said[0]) or len(said[0]) > _LONGEST_BECAUSE)
    ):
        told = f"Unfortunately, I have to withdraw {application}{because}. {rest}"
    elif because:  # a decision of one's own compels nobody
        told = f"{purpose} {reason.sentences}"
    elif said:
        told = f"{purpose} {rest}"
    else:
        told = f"After giving it some careful thought, I've decided to withdraw {application}."
    return re.sub(r" {2,}", " ", told).strip()


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
    considered = f"for considering me{f' for {position}' if position else ''}"
    if strings["held"]:
        when = f" {without_weekday(str(strings['interview_date_when']))}" if strings["interview_date_when"] else ""
        return f"Thank you so much for the interview{when} and {considered}."
    if strings["interview_date"]:
        return f"Thank you so much for the invitation and {considered}."
    timed = re.search(r"\btime\b", own)
    return f"Thank you so much {'' if timed else 'for your time and '}{considered}."
