"""Find what a letter had better not mention: pay and the outcome in a thank-you, an employer spoken ill of, illness."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from ...vocabulary import Channel, Decision, MessageType, Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.lexicon import Match
from .._text.part import Part
from .._translations import N_
from .combinations import Combination, find_combinations
from .company_names import mentions_company
from .implications import likely_faults
from .phrases import hints_of, is_negated, is_of_facts, is_quoted, weigh_tone
from .position_names import mentions_position


def _matches(letter: Letter, group: str) -> Iterator[tuple[Part, Match]]:
    """Yield the matches of a group that are the candidate's own words, and no words of the facts."""
    for part in letter.parts:
        for match in part.non_overlapping(group):
            if not is_quoted(part, match) and not is_of_facts(letter, part, match):
                yield part, match


def _hit(part: Part, match: Match, message: str) -> Hit:
    start, end = part.tokens[match.first].start, part.tokens[match.last - 1].end
    return Hit(message, part, start, end, severity=match.entry.severity, values={"said": part.text[start:end]})


def pay(letter: Letter) -> Iterator[Hit]:
    """Find pay that is asked about or demanded in a thank-you."""
    if letter.variant in ("glad", "farewell"):
        return
    hits = list(_pay_spoken_of(letter))
    hints = likely_faults(letter, "FK231", "pay-hint", hits)
    yield from (*hits, *(hint._replace(message=_PAY, reason="") for hint in hints))


_PAY = N_("Leave out '{said}': pay is a matter for the offer.")


def _pay_spoken_of(letter: Letter) -> Iterator[Hit]:
    """Find pay by its words, and amounts that are wanted."""
    reported: set[tuple[str, int]] = set()
    wondered = [found for found in _matches(letter, "pay-asked") if _is_asked(letter, found[0], _sentence(*found))]
    for part, match in (*_matches(letter, "pay"), *wondered):
        place = (part.name, part.sentence_of[match.first])
        if place not in reported and not _is_harmless(letter, part, match):
            reported.add(place)
            hit = _hit(part, match, _PAY)
            is_surely = match.entry.group == "pay" or part.is_question(place[1])
            yield hit if is_surely else hit._replace(severity=Severity.SUGGESTION)
    body = letter.body
    demanded = {body.sentence_of[match.first] for match in body.matches("demands-amount")}
    wanted = {body.sentence_of[match.first]: match for match in reversed(body.matches("amount-wanted"))}
    starts = [token.start for token in body.tokens]
    for found in _AMOUNT.finditer(body.text):
        sentence = body.sentence_of[min(bisect_left(starts, found.start()), len(starts) - 1)]
        near = sentence in wanted and _is_near(body, wanted[sentence], *found.span())
        if (sentence in demanded or near) and ("body", sentence) not in reported:
            reported.add(("body", sentence))
            yield Hit(_PAY, body, *found.span(), values={"said": found[0]})


def _is_asked(letter: Letter, part: Part, sentence: int) -> bool:
    """Return whether a sentence asks; in Japanese also where it is no question: ``手当についても伺いたく存じます``."""
    return part.is_question(sentence) or (not letter.uses_spaces and _wants_to_know(part, sentence))


def _is_harmless(letter: Letter, part: Part, match: Match) -> bool:
    """Return whether a phrase of pay is part of a plea, a word of a name or of the work, or the pay of an idiom."""
    behind = {token.text for token in part.tokens[match.last : match.last + 2]}
    of_names = _is_of_a_name(letter, part, match) or _is_of_the_work(letter, part, match)
    return of_names or _is_desperate(part, match) or bool(behind & _PAID_IN_IDIOMS)


_PAID_IN_IDIOMS = frozenset({"attention", "heed", "tribute", "homage", "respects", "visit"})


def _sentence(part: Part, match: Match) -> int:
    return part.sentence_of[match.first]


def _is_near(part: Part, match: Match, start: int, end: int) -> bool:
    """Return whether a phrase stands shortly before or behind a place, as in ``hoping for about £34,000``."""
    before, behind = start - part.tokens[match.last - 1].end, part.tokens[match.first].start - end
    return 0 <= before <= _REACH_OF_A_WISH or 0 <= behind <= _REACH_OF_A_WISH


_REACH_OF_A_WISH = 30


def _is_of_a_name(letter: Letter, part: Part, match: Match) -> bool:
    """Return whether a phrase is one by words of a name alone, as in ``discuss the Compensation Analyst position``."""
    named = letter.names.known
    tokens = [
        each._replace(text=_NAME) if each.text in named and part.text[each.start].isupper() else each
        for each in part.tokens[match.first : match.last]
    ]
    return not any(other.entry.group == match.entry.group for other in letter.lexicon.matches(tokens))


_NAME = "\N{BULLET}"
"""What stands for a word of a name in tokens that are matched once more."""


def _is_of_the_work(letter: Letter, part: Part, match: Match) -> bool:
    """Return whether a phrase names what was discussed, as ``salary reclassification cases``, and no pay of one's own.

    Two words that follow each other in a text of the facts are of the work wherever they do so.
    """
    texts = [f" {text} " for text in letter.names.texts if " " in text]
    last = min(match.last + 1, len(part.tokens))
    pairs = pairwise(token.text for token in part.tokens[match.first : last])
    return letter.uses_spaces and any(
        _PAY_WORD.search(f"{one} {other}") is not None and any(f" {one} {other} " in text for text in texts)
        for one, other in pairs
    )


_PAY_WORD = re.compile(r"\b(?:salar|wage|pay|compensation|remuneration|bonus|gehalt|gehälter|lohn|löhne|vergütung)")


def _is_desperate(part: Part, match: Match) -> bool:
    """Return whether a phrase is part of a plea, which is reported as one."""
    pleas = part.matches_in(part.sentence_of[match.first], "desperation")
    return any(plea.entry.severity is not Severity.SUGGESTION for plea in pleas)


_AMOUNT = re.compile(
    r"[$€£¥]\s?\d[\d.,]{1,9}k?|(?<![\d.,])\d{2,3}(?:[.,]\d{3}|k)(?![\d])(?:\s?(?:€|EUR|Euro|USD))?"
    r"|(?<![\d.,])\d{1,3}[.'’]?\d{3}\s?(?:€|EUR|Euro|Franken|CHF|SFr)"
)


def outcome(letter: Letter) -> Iterator[Hit]:
    """Find a thank-you that asks for the outcome."""
    message = _OUTCOME
    asked = set()
    hits = []
    for part, match in _matches(letter, "asks-outcome"):
        asked.add((part, part.sentence_of[match.first]))
        hits.append(_hit(part, match, message)._replace(severity=_of_schedule(part, match)))
    for part, match in _matches(letter, "asks-of-oneself"):
        place = part, part.sentence_of[match.first]
        if place not in asked and (part.is_question(place[1]) or _wants_to_know(part, place[1])):
            asked.add(place)
            hits.append(_hit(part, match, message)._replace(severity=_of_schedule(part, match)))
    hints = likely_faults(letter, "FK232", "asks-outcome-hint", hits)
    hits += [hint._replace(message=message, reason="") for hint in hints]
    yield from (hit for hit in hits if hit.part is None or not _asks_for_pay(hit.part, hit.part.sentence_at(hit.start)))


_OUTCOME = N_("Leave out '{said}': a thank-you does not ask for the outcome.")


def _asks_for_pay(part: Part, sentence: int) -> bool:
    """Return whether a question is one of pay: ``Gibt es Zuschläge, und wie hoch fallen sie aus?``."""
    return bool(part.matches_in(sentence, "money"))


def _of_schedule(part: Part, match: Match) -> Severity | None:
    """Return the severity of a question: a suggestion if it asks for the schedule rather than for the outcome."""
    asked = part.matches_in(part.sentence_of[match.first], "schedule")
    return Severity.SUGGESTION if asked else match.entry.severity


def _wants_to_know(part: Part, sentence: int) -> bool:
    """Return whether a sentence asks without being a question: ``Lassen Sie mich wissen, ob …``."""
    return any(part.sentence_of[match.first] == sentence for match in part.matches("wants-to-know"))


def no_interest(letter: Letter) -> Iterator[Hit]:
    """Find a letter that says no to a position which the facts say is wanted."""
    if not letter.wants_position:
        return
    hits = []
    for part, match in _matches(letter, "no-interest"):
        # A threat to withdraw is pressure, and reported as such.
        if any(part.matches_in(part.sentence_of[match.first], group) for group in ("condition", "pressure")):
            continue
        hits.append(_hit(part, match, _STILL_WANTED))
    # What is said so is no threat, whatever the condition: "I would probably say no if you asked me".
    hits += [_hit(part, match, _STILL_WANTED) for part, match in _matches(letter, "interest-gone")]
    hints = hints_of(letter, "no-interest-hint", hits)
    yield from (*hits, *(hint._replace(message=_STILL_WANTED, reason="") for hint in hints))


_STILL_WANTED = N_("Check '{said}': the facts say that you still want the position.")


def speaks_ill(letter: Letter) -> Iterator[Hit]:
    """Find an employer or a colleague spoken ill of: the candidate's own, or the reader's."""
    reported = [
        _hit(part, match, N_("Leave out '{said}': it speaks ill of an employer."))
        for part, match in _matches(letter, "speaks-ill")
        if not is_negated(letter, part, match)
    ]
    certain = [hit for hit in reported if hit.severity is not Severity.SUGGESTION]
    told = list(find_combinations(letter, _ILL_WORDS, certain, of_reader=False))
    # Who is told about with an ill word leaves no doubt, whatever else the sentence says.
    body = letter.body
    sentences = {body.sentence_at(hit.start) for hit in told}
    apart = [hit for hit in reported if hit.part is not body or body.sentence_at(hit.start) not in sentences]
    found = weigh_tone(letter, [*apart, *told])
    yield from (*found, *likely_faults(letter, "FK516", "speaks-ill-hint", found))


_INDISCREET = N_("It speaks ill of people you work with, or would: leave it out.")
_ILL_WORDS = tuple(
    Combination(whose, said, _INDISCREET, ordered=True, negatable=blunt, by_first=True, blunt=blunt)
    for whose in ("own-employer", "their-people")
    for said, blunt in (("ill-trait", True), ("ill-deed", False))
)
# What an employer is like is no matter of a letter, unless it is praised, or the work there is told.
_ILL_WORDS += (Combination("own-employer", "of-such-kind", _INDISCREET, unless="praised", ordered=True),)


def private(letter: Letter) -> Iterator[Hit]:
    """Find illness and family matters that nobody asked about."""
    hits = []
    reason = (letter.values.get("reason") or "").casefold()
    for part, match in _matches(letter, "private"):
        hit = _hit(part, match, N_("Leave out '{said}': nobody has asked about it."))
        after = part.tokens[match.last].text if match.last < len(part.tokens) else ""
        of_work = after in letter.lexicon.words("private-domain")
        harmless = of_work or _is_subject_of_work(part, match) or _is_desperate(part, match)
        if (hit.values or {})["said"].casefold() not in reason and not harmless:
            hits.append(hit)
    beside = find_combinations(letter, _PRIVATE, hits, of_reader=False)
    hits += [hit for hit in beside if (hit.values or {})["said"].casefold() not in reason]
    if letter.values.get("decision") == Decision.DECLINE:
        # A refusal owes a reason, and this may be it.
        yield from (hit._replace(severity=Severity.SUGGESTION) for hit in hits)
    else:
        yield from weigh_tone(letter, hits)
    if not reason:
        yield from likely_faults(letter, "FK517", "private-hint", hits)


def _is_subject_of_work(part: Part, match: Match) -> bool:
    """Return whether an illness is only named, as nobody's own, in a sentence about work with it."""
    sentence = part.sentence_of[match.first]
    own = any(match.first <= each.first < match.last for each in part.matches_in(sentence, "own-person"))
    named = match.last - match.first == 1 or not (own and part.lexicon.uses_spaces)
    return named and bool(part.matches_in(part.sentence_of[match.first], "of-trade"))


_PRIVATE = (
    Combination("family", "private-event", N_("Nobody has asked about it.")),
    Combination("own-person", "illness", N_("Nobody has asked about it."), unless="of-trade", ordered=True, blunt=True),
    Combination("own-state", "illness", N_("Nobody has asked about it."), blunt=True),
)


def generic_invitation(letter: Letter) -> Iterator[Hit]:
    """Find the invitation that the network writes itself, or one like it."""
    beyond = _words_beyond_invitations(letter)
    # One that says where they met is their own.
    if beyond > _MOST_BEYOND and any(map(letter.has_match, ("about-interview", "specific", "their-work"))):
        return
    message = N_("Write in place of '{said}' where you met, and what you talked about.")
    found = list(_matches(letter, "generic-invitation"))
    named = letter.has_match("thanks") and mentions_company(letter)
    short = letter.length <= (_SHORT if letter.uses_spaces else _SHORT_UNSPACED)
    names = mentions_company(letter) or mentions_position(letter) or bool(letter.body.date_mentions)
    if not found and short and not names:
        # Whatever its words, one that invites and names nothing could be sent to anybody.
        found = list(_matches(letter, "invites"))[:1]
    for part, match in found:
        hit = _hit(part, match, message)
        yield hit._replace(severity=Severity.SUGGESTION) if named else hit
    if not found and beyond <= _MOST_BEYOND and letter.main and not names:
        body = letter.body
        start, end = body.tokens[letter.main.start].start, body.tokens[letter.main.stop - 1].end
        yield Hit(message, body, start, end, values={"said": body.text[start:end]})


_SHORT, _SHORT_UNSPACED = 25, 60
"""How long an invitation that names nothing is: in words, and in characters."""

_MOST_BEYOND = 1
"""How many words that no invitation needs may stand in one that could be sent to anybody."""


def _words_beyond_invitations(letter: Letter) -> float:
    """Return how many words of a letter are no names, and none that any invitation may have."""
    needed = letter.lexicon.words("invitation-words")
    if not needed:
        return float("inf")
    common = letter.lexicon.words("stop") | letter.lexicon.words("generic") | needed | letter.names.candidate_words
    common |= frozenset(letter.names.recipient_words)
    return sum(1 for token in letter.body.tokens if token.is_word and token.text not in common)


def caller(letter: Letter) -> Iterator[Hit]:
    """Find a call or voicemail in which the candidate does not say who is calling, and why."""
    tokens = letter.body.tokens
    if letter.uses_spaces:
        named = any(token.text.removesuffix("'s") in letter.names.candidate_words for token in tokens)
    else:
        joined = "".join(token.text for token in tokens)
        parts = [*letter.names.candidate.words, *letter.candidate.name.casefold().split()]
        said = (word if len(word) > 1 else f"{word}と申" for word in parts)  # one character may be part of any word
        named = letter.names.candidate.joined in joined or any(each in joined for each in said)
    if not named:
        yield Hit("Say who is calling: {name}.", values={"name": letter.candidate.name})


CHECKS = (
    Check(
        code="FK214",
        name="caller",
        severity=Severity.WARNING,
        claims=("FG7",),
        find=caller,
        channels=(Channel.PHONE, Channel.VOICEMAIL),
        help="A call does not say who is calling.",
    ),
    Check(
        code="FK231",
        name="pay",
        severity=Severity.WARNING,
        claims=("FG12", "IN14"),
        find=pay,
        types=(MessageType.THANK_YOU,),
        help="A thank-you speaks of pay.",
    ),
    Check(
        code="FK232",
        name="asks-outcome",
        severity=Severity.WARNING,
        claims=("FG12", "FG5"),
        find=outcome,
        types=(MessageType.THANK_YOU,),
        help="A thank-you asks for the outcome.",
    ),
    Check(
        code="FK233",
        name="no-interest",
        severity=Severity.WARNING,
        claims=("PW1", "FG12"),
        find=no_interest,
        types=(MessageType.THANK_YOU, MessageType.CHECK_IN),
        help="It says no to a position that the facts say is wanted.",
    ),
    Check(
        code="FK516",
        name="speaks-ill",
        severity=Severity.WARNING,
        claims=("FG22", "IN14"),
        find=speaks_ill,
        help="It speaks ill of an employer or a colleague.",
    ),
    Check(
        code="FK517",
        name="private",
        severity=Severity.WARNING,
        claims=("FG22", "IN14"),
        find=private,
        types=(
            MessageType.THANK_YOU,
            MessageType.CHECK_IN,
            MessageType.REJECTION_REPLY,
            MessageType.OFFER_REPLY,
            MessageType.CONNECTION_REQUEST,
        ),
        help="It tells of illness or of the family, which nobody asked about.",
    ),
    Check(
        code="FK522",
        name="generic-invitation",
        severity=Severity.WARNING,
        claims=("PW10",),
        find=generic_invitation,
        types=(MessageType.CONNECTION_REQUEST,),
        help="An invitation is the one that the network writes itself.",
    ),
)
