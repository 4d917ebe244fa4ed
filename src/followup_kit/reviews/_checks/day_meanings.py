"""Tell what a day in a draft is of by its clause: the interview, the answer, the first day, or something ahead.

What stands in the clause decides, the nearest word before the day first, and another matter in it forbids; a clause
that is nothing but a day belongs to the one before it.
"""

import re
from collections.abc import Sequence

from .._text.clauses import SHORT_CLAUSE, Clause, last_end, lies_ahead
from .._text.day_mentions import Day
from .._text.day_signs import signs_of
from .._text.part import Part

_BEHIND = 160
"""In characters: behind what a clause never reaches."""

_REACH_UNSPACED = 26
_REACH_BACK_UNSPACED = 20

_REPORTED = re.compile(r"(?i)\bmentioned (?:that|an?|the|your)\b")
"""What was mentioned has days of its own."""

_PROPOSED = {
    "en": re.compile(
        r"(?i)\b(?:could|would|may i|may we|might|available|free|instead|suits?|prefer|propose|suggest|manage|happy"
        r"|glad|able|possible|works?)\b"
    ),
    "de": re.compile(
        r"(?i)\b(?:könnten?|würden?|wäre|ginge|passt|passen|frei|verfügbar|stattdessen|lieber|auch|möglich|hätte|alternativ)\b"
    ),
    "ja": re.compile(
        r"いかが|可能|都合が(?:つ|よ)|都合のよ|でしたら|であれば|なら|候補|代わり|変更して|いただけま|できま"
    ),
}
"""What tells that another day is proposed for an interview."""


def is_of_interview(clause: Clause, language: str, *, moved: bool = False) -> bool:
    """Return whether a day is given for the interview.

    Args:
        clause: Its clause.
        language: Its language.
        moved: Whether the interview is still to come, in a message that asks to move it.
    """
    signs = signs_of(language)
    if language == "ja":
        found = signs.interview.search(_first_deed(clause.after))
        if found is None or (signs.other.search(clause.after[: found.end()]) and not moved):
            return False
        if moved:
            return not _PROPOSED[language].search(clause.after)
        answered = signs.answer.search(clause.before[-_REACH_BACK_UNSPACED:] + clause.after[: found.start()])
        return answered is None and lies_ahead(clause, language) is False
    if (
        signs.other.search(clause.whole)
        or _REPORTED.search(clause.before)
        or (moved and _PROPOSED.get(language, signs.other).search(clause.whole))
    ):
        return False
    if not moved and (signs.not_held.search(clause.before) or lies_ahead(clause, language)):
        return False
    nearest = _nearest(clause, (signs.answer, signs.interview))
    if nearest == 1 or (nearest is None and signs.favour.search(clause.whole)):
        return True
    if not _leans(clause) or (not moved and lies_ahead(Clause(clause.earlier, "", ""), language)):
        return False
    return bool(signs.interview.search(clause.earlier)) and not signs.other.search(clause.earlier)


def _first_deed(after: str) -> str:
    """Return what a Japanese text tells first: up to a verb that is joined to another one, as in 「パンを買い、」."""
    text = after[:_REACH_UNSPACED]
    joined = _JOINED.search(text, 2)
    return text[: joined.end()] if joined else text


def is_at_occasion(clause: Clause) -> bool:
    """Return whether a Japanese day is that of an occasion or of another deed: 「12月5日の見本市のお話」."""
    return _OCCASION.match(clause.after) is not None


_OCCASION = re.compile(
    "の[^、。]{0,8}(?:見本市|展示会|催し|市場|フェア|大会|祭|説明会)|[にはも][^、。]{0,14}(?:買|試し|読み|作り|食べ)"
)
_JOINED = re.compile("[いきしちりみびぎえけせてねべめれ]、")


def may_be_of_interview(clause: Clause, language: str) -> bool:
    """Return whether a day may be given for the interview, in a clause of thanks or with the reader.

    Args:
        clause: Its clause.
        language: Its language.
    """
    signs = signs_of(language)
    text = clause.after[: 2 * _REACH_UNSPACED] if language == "ja" else clause.whole
    if signs.other.search(text) or _REPORTED.search(clause.before) or is_of_deed(clause, language):
        return False
    if lies_ahead(clause, language) or is_of_answer(clause, language):
        return False
    if clause.after.startswith("\n") or not _WORD.search(clause.whole):
        # The date of the letter stands alone in its line.
        return False
    if signs.not_held.search(clause.before) and not _THANKS_FOR.search(clause.before):
        return False
    return any(sign.search(clause.whole) for sign in (_READER, _THANKS, signs.kept))


_WORD = re.compile(r"\w")
_THANKS = re.compile(r"(?i)\bthank|\bdank|お?礼|感謝|ありがと")
_THANKS_FOR = re.compile(r"(?i)\b(?:thanks?|dank\w*)\b.{0,60}\b(?:for|für)\b")
_READER = re.compile(r"\b(?:[Yy]ou|[Yy]our|Sie|Ihr\w{0,2}|Ihnen)\b|ください|くださ[りっ]|いただ")


_ELSEWHERE = re.compile("他社|別の会社|他の企業")


def is_of_answer(clause: Clause, language: str) -> bool:
    """Return whether a day is given for the answer or the decision.

    Args:
        clause: Its clause.
        language: Its language.
    """
    signs = signs_of(language)
    if language == "ja":
        after, before = clause.after[:_REACH_UNSPACED], clause.before[-_REACH_BACK_UNSPACED:]
        found = signs.answer.search(after)
        if _ELSEWHERE.search(before) or signs.other_answer.search(after[: found.end() + 8] if found else after):
            return False
        return found is not None or bool(signs.answer.search(before))
    if signs.other_answer.search(clause.whole):
        return False
    if _nearest(clause, (signs.answer, signs.interview)) == 0:
        return True
    return (
        _leans(clause) and bool(signs.answer.search(clause.earlier)) and not signs.other_answer.search(clause.earlier)
    )


def is_of_deed(clause: Clause, language: str) -> bool:
    """Return whether somebody did something else on a day: ``I wrote on 4 May``, ``at the fair on 4 May``.

    Args:
        clause: Its clause.
        language: Its language.
    """
    text = clause.after[:_REACH_UNSPACED] if language == "ja" else clause.whole
    return bool(signs_of(language).deeds.search(text))


def said_of(part: Part, day: Day) -> str:
    """Return what a sentence says of a day: all of it, or, in Japanese, from the clause of the day on.

    Args:
        part: The part of the draft.
        day: The day in it.
    """
    tokens = part.sentences[part.sentence_at(day.start)]
    first, last = part.tokens[tokens.start].start, part.tokens[tokens.stop - 1].end
    if not part.lexicon.uses_spaces:
        first = max(first, part.text.rfind("、", first, day.start))
    return part.text[max(first, day.start - _BEHIND) : min(last, day.end + _BEHIND)]


def is_asked_for(sentence: str, language: str) -> bool:
    """Return whether a sentence asks for an answer by a day of the candidate's choice, and tells of none agreed.

    Args:
        sentence: Its text.
        language: Its language.
    """
    asked, stated = _ASKED.get(language), _STATED.get(language)
    return bool(asked and stated and asked.search(sentence) and not stated.search(sentence))


def is_stated(sentence: str, language: str) -> bool:
    """Return whether a sentence tells what was agreed or announced for a day.

    Args:
        sentence: Its text.
        language: Its language.
    """
    stated = _STATED.get(language)
    return bool(stated and stated.search(sentence)) and not _OF_THIRD_PARTIES.search(sentence)


_ASKED = {
    "en": re.compile(
        r"(?i)\b(?:(?:could|would|may|might|can) (?:you|i|we|it)|please|kindly|grateful|appreciate|helps?|helpful"
        r"|i need|i would (?:be|need|like)|if you could)\b"
    ),
    "de": re.compile(
        r"(?i)\b(?:könnten|können|würden|dürfte|darf|bitte|wäre|dankbar|helfen|hilft|brauche|bräuchte|freuen)\b"
    ),
    "ja": re.compile(
        "いただけ(?:ます|ません|れば|たら|ない)|いただきた|くださ(?:い|れば|ると)|お願い|幸い|助か|ありがたく|でしょうか"
    ),
}
_STATED = {
    "en": re.compile(
        r"(?i)\b(?:said|told|mentioned|promised|agreed|hoped|planned|expect(?:ed)?|announced|understood|due|scheduled|set"
        r"|originally|as (?:you|we|discussed)|you (?:will|would|were|had|have)|still|decision (?:will|would|is|was))\b"
    ),
    "de": re.compile(
        r"(?i)\b(?:sagten|gesagt|nannten|genannt|angekündigt|versprochen|zugesagt|vereinbart|besprochen|wollten|geplant"
        r"|in aussicht|hieß|sollte|ursprünglich|wie|noch|sie werden)\b"
    ),
    "ja": re.compile("とのこと|おっしゃ|仰|伺っ|伺いま|承っ|承り|お聞き|聞いて|約束|予定|当初|はず"),
}
_OF_THIRD_PARTIES = re.compile(
    r"(?i)\b(?:landlord|nursery|other|another|andere[nrs]?|vermieter|kita)\b|他社|別の|保育園|大学院"
)


def is_to_come(clause: Clause, language: str) -> bool:
    """Return whether something is to be, or to be done, on a day.

    Args:
        clause: Its clause.
        language: Its language.
    """
    leans = lies_ahead(clause, language) is None and _leans(clause) and _OFFERS.search(clause.earlier)
    if not (leans or lies_ahead(clause, language)) or is_of_answer(clause, language) or is_of_deed(clause, language):
        return False
    if language == "ja":
        if clause.after.startswith("の") and not _TIME_OF_DAY.match(clause.after):
            return bool(_TAKES_PART.search(clause.after))
        return _GOES_ON.search(clause.after) is None
    of = _OF.search(clause.before)
    if of is not None and not _FREE.search(clause.before):
        return False
    verb = last_end(signs_of(language).ahead, clause.before)
    return verb < 0 or _OF_A_NOUN.search(clause.before, verb) is None


_OFFERS = re.compile(
    r"(?i)\b(?:free|available|will|shall|can|could|looking forward|look forward|happy to|werde|kann|könnte|frei"
    r"|freue)\b"
)
_TIME_OF_DAY = re.compile("の(?:午前|午後|朝|夕方|昼)")
_TAKES_PART = re.compile("楽しみ|参加|出席|伺います|伺えます|伺うつもり|参ります|参るつもり|足を運")
_GOES_ON = re.compile(
    "(?<!お待ちし)(?<!楽しみにし)(?<!予定し)(?<!予定となっ)(?<!空い)(?<!空け)(?<!考え)て(?:おります|います)"
)
_OF_A_NOUN = re.compile(
    r"(?i)\b(?:of|(?<!back )from|about|that|which|who|since|after|von|vom|aus|über)(?! the \Z| dem \Z| \Z)\b"
)
_OF = re.compile(r"(?i)\b(?:of|from|dated|since|vom)(?: the)? \Z")
_FREE = re.compile(
    r"(?i)\b(?:free|available|reached|reachable|away|start|begin|able|frei|verfügbar|erreichbar|verreist)\b"
)


def is_of_start(clause: Clause, language: str) -> bool:
    """Return whether a day is given for the first day of work.

    Args:
        clause: Its clause.
        language: Its language.
    """
    signs = signs_of(language)
    if language == "ja":
        after = clause.after[:_REACH_UNSPACED]
        told = bool(signs.start.search(after) or signs.start.search(clause.before[-8:]))
        return told and not signs.other_start.search(after)
    if signs.other_start.search(clause.whole):
        return False
    if signs.start.search(clause.whole):
        return True
    return _leans(clause) and bool(signs.start.search(clause.earlier)) and not signs.other_start.search(clause.earlier)


def _leans(clause: Clause) -> bool:
    """Return whether a clause is hardly more than its day, so that the one before it tells what it is of."""
    return len(clause.before.split()) < SHORT_CLAUSE


def _nearest(clause: Clause, patterns: Sequence[re.Pattern[str]]) -> int | None:
    """Return which of several patterns stands nearest before the day, or else first behind it."""
    ends = [last_end(pattern, clause.before) for pattern in patterns]
    if max(ends) >= 0:
        return ends.index(max(ends))
    begins = [found.start() if (found := pattern.search(clause.after)) else _BEHIND + 1 for pattern in patterns]
    return begins.index(min(begins)) if min(begins) <= _BEHIND else None
