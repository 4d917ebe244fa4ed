"""Check what a reply to a rejection or an offer must say, and must not."""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import accumulate

from ...vocabulary import Decision, MessageType, Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.lexicon import Match
from .._text.part import Part
from .._translations import N_
from .combinations import Combination, find_combinations
from .implications import likely_faults
from .moods import THANKS_ONLY, idle_questions
from .phrases import is_negated, is_thanked_for, phrases_of, weigh_tone


def stay_in_touch(letter: Letter) -> Iterator[Hit]:
    """Find a reply to a rejection that does not hope to stay in touch."""
    asked = letter.values.get("stay_connected") is not False and "stay-in-touch" in letter.lexicon.groups
    if asked and not letter.has_match("stay-in-touch"):
        yield Hit("Say that you would like to stay in touch.")


def feedback(letter: Letter) -> Iterator[Hit]:
    """Find a reply to a rejection that passes over the feedback that came with it."""
    if letter.values.get("feedback_given") and "feedback" in letter.lexicon.groups and not letter.has_match("feedback"):
        yield Hit("Thank them for the feedback they gave.")


def arguing(letter: Letter) -> Iterator[Hit]:
    """Find what argues with a rejection: its phrases, and objections in sentences that concede nothing."""
    body = letter.body
    hits = [_of_another_time(letter, hit) for hit in phrases_of("arguing")(letter) if not is_thanked_for(letter, hit)]
    conceding = {body.sentence_of[match.first] for match in body.matches("concession")}
    done = conceding | {body.sentence_at(hit.start) for hit in hits if hit.part is body}
    for hit in phrases_of("objection", negatable=letter.language == "en")(letter):
        if hit.part is body and hit.start is not None and body.sentence_at(hit.start) not in done:
            done.add(body.sentence_at(hit.start))
            hits.append(hit)
    contrasts = [hit for hit in find_combinations(letter, _ARGUING, hits) if not _SCENE.match(body.text, hit.end or 0)]
    hits += contrasts
    hits += idle_questions(letter, hits)
    # けれども、課題の講評は…: what only contrasts is no more certain beside tears.
    weighed = hits if hits == contrasts and len(hits) == 1 else weigh_tone(letter, hits)
    yield from (*weighed, *likely_faults(letter, "FK222", "arguing-hint", hits))


_SCENE = re.compile("(?:で|の(?:場|席|中|途中|最後|最中|帰り|あと|後|際|とき|時|折)[にで]?)[はも]?、?[^。\\n]{0,12}「")
"""What tells a scene of the Japanese interview, and objects to nothing: けれども、最終面接で「なぜ怒らないの？」と."""

_ARGUING = (
    Combination("contrasts", "their-judgement", THANKS_ONLY, unless="taken-well", ordered=True),
    Combination("their-judgement", "doubted", THANKS_ONLY, unless="courtesy"),
)


def _of_another_time(letter: Letter, hit: Hit) -> Hit:
    """Return a hit as a suggestion where its sentence speaks of other positions and not of the decision made."""
    body = letter.body
    if hit.part is not body:
        return hit
    sentence = body.sentence_at(hit.start)
    said = {token.text for token in body.tokens[body.sentences[sentence].start : body.sentences[sentence].stop]}
    later = body.matches_in(sentence, "another-time")
    return hit._replace(severity=Severity.SUGGESTION) if later and said.isdisjoint(_DECIDED) else hit


_DECIDED = frozenset({"decision", "choice", "verdict", "outcome", "entscheidung", "absage", "begründung", "urteil"})


def answer(letter: Letter) -> Iterator[Hit]:
    """Find a reply to an offer that does not clearly say the decision made; an error where it says the opposite."""
    withdraws = letter.message_type == MessageType.WITHDRAWAL
    decision = Decision.DECLINE if withdraws else letter.values.get("decision")
    if decision not in (Decision.ACCEPT, Decision.DECLINE) or not {"accept", "decline"} <= letter.lexicon.groups:
        return
    no = _says_clearly(letter, "decline")
    yes = _says_clearly(letter, "accept", but="decline")
    if decision == Decision.ACCEPT and not yes:
        severity = None if no else Severity.WARNING
        if severity is not None and _names_first_day(letter) and not _touches_on(letter, "accept"):
            severity = Severity.SUGGESTION
        yield Hit("Say clearly that you accept the offer.", severity=severity)
    if decision == Decision.DECLINE and not no:
        severity = None if yes else Severity.WARNING
        if severity is not None and letter.has_match("implies-no") and not _touches_on(letter, "decline"):
            severity = Severity.SUGGESTION
        message = N_("Say clearly that you withdraw.") if withdraws else N_("Say clearly that you decline the offer.")
        yield Hit(message, severity=severity)


def _names_first_day(letter: Letter) -> bool:
    """Return whether a letter names the first day agreed, by which it says yes in other words."""
    day: dt.date | None = letter.values.get("start_date")
    return day is not None and any(
        day in mention.possible_dates(day) for part in letter.parts for mention in part.date_mentions
    )


def _touches_on(letter: Letter, group: str) -> bool:
    """Return whether the answer is there, but hedged; where no word of it is, others may say it."""
    for part in letter.parts:
        hedged, clauses = _hedged(part), _clauses(part)
        if any(clauses[match.first] in hedged for match in part.matches(group)):
            return True
    return False


def _hedged(part: Part) -> set[tuple[int, int]]:
    """Return the clauses that hedge what they say, or tie it to a condition."""
    clauses, conditional = _clauses(part), _conditional(part)
    return {clauses[match.first] for match in part.matches("hedge")} | {
        clause for clause in clauses if clause[0] in conditional
    }


def _clauses(part: Part) -> list[tuple[int, int]]:
    """Return of each token its sentence, and its clause: "I want to stay where I am for now, so I withdraw"."""
    before = ("", *(token.text for token in part.tokens))
    ends = (
        token.text in _ENDS_OF_CLAUSES or (token.text in _THEREFORE and last == ",")
        for token, last in zip(part.tokens, before, strict=False)
    )
    return list(zip(part.sentence_of, accumulate(ends), strict=True))


_ENDS_OF_CLAUSES = (":", ";")
_THEREFORE = ("so", "deshalb", "daher")


def _says_clearly(letter: Letter, group: str, *, but: str = "") -> bool:
    """Return whether a sentence has a match of a group that is neither hedged nor negated.

    Args:
        letter: The letter.
        group: The lexicon group.
        but: A group whose matches contradict those that they overlap, if there is one.
    """
    for part in letter.parts:
        hedged, clauses = _hedged(part), _clauses(part)
        contradicting = [match for match in part.matches(but) if not _is_with_reader(letter, part, match)]
        contradicted = {index for match in contradicting for index in range(match.first, match.last)}
        for match in part.matches(group):
            as_said = match.first not in contradicted and match.last - 1 not in contradicted
            clearly = clauses[match.first] not in hedged and not is_negated(letter, part, match)
            if as_said and clearly:
                return True
    return False


def _is_with_reader(letter: Letter, part: Part, match: Match) -> bool:
    """Return whether no other employer follows a phrase: ``I accept the position with pleasure``."""
    if part.tokens[match.last - 1].text not in _PLACES:
        return False
    behind = part.tokens[match.last : match.last + _REACH_OF_A_PLACE]
    first = behind[0] if behind else None
    if first is None or first.text.removesuffix("'s") in letter.names.company.words or first.text in ("you", "your"):
        return True
    return not (part.text[first.start].isupper() or any(token.text in _OTHER_EMPLOYERS for token in behind))


_PLACES = frozenset({"at", "with", "from", "in"})
_REACH_OF_A_PLACE = 4
_OTHER_EMPLOYERS = frozenset(
    """
    another other different elsewhere company firm employer organisation organization competitor school hospital
    university college practice agency startup start-up bank
    """.split()  # noqa: SIM905 - words read better as words
)


def _conditional(part: Part) -> set[int]:
    """Return the sentences that tie what they say to a condition: "if the salary were higher, I would accept"."""
    conditions = {part.sentence_of[match.first] for match in part.matches("condition")}
    return conditions & {part.sentence_of[match.first] for match in part.matches("conditional-mood")}


CHECKS = (
    Check(
        code="FK212",
        name="stay-in-touch",
        severity=Severity.SUGGESTION,
        claims=("FG16",),
        find=stay_in_touch,
        types=(MessageType.REJECTION_REPLY,),
        help="A reply to a rejection does not hope to stay in touch.",
    ),
    Check(
        code="FK213",
        name="feedback",
        severity=Severity.SUGGESTION,
        claims=("FG16",),
        find=feedback,
        types=(MessageType.REJECTION_REPLY,),
        help="Feedback was given and is passed over.",
    ),
    Check(
        code="FK221",
        name="answer",
        severity=Severity.ERROR,
        claims=("FG19",),
        find=answer,
        types=(MessageType.OFFER_REPLY, MessageType.WITHDRAWAL),
        help="A decision was made, and the message does not clearly say it.",
    ),
    Check(
        code="FK222",
        name="arguing",
        severity=Severity.WARNING,
        claims=("FG16",),
        find=arguing,
        types=(MessageType.REJECTION_REPLY,),
        help="A reply to a rejection argues with the decision.",
    ),
)
