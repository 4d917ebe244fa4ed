"""Check the attitude of a draft: towards the reader, and of the candidate towards themselves."""

from collections.abc import Iterable, Iterator, Sequence

from ...vocabulary import MessageType, Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.punctuation import QUESTION_MARKS
from .._translations import N_
from .combinations import Combination, find_combinations
from .implications import likely_faults
from .moods import bare_orders
from .phrases import is_thanked_for, phrases_of, weigh_tone


def pressure(letter: Letter) -> Iterator[Hit]:
    """Find pressure: its phrases, demands for an answer that set a limit of time, and threats."""
    found = phrases_of("pressure", negatable=True, of_reader=True)(letter)
    hits = [hit for hit in found if not _is_no_request(letter, hit)]
    hits += _demands(letter, {letter.body.sentence_at(hit.start) for hit in hits if hit.part is letter.body})
    hits += find_combinations(letter, _PRESSURE, hits)
    # "We have nothing to talk about" is said to the reader all the same.
    hits += find_combinations(letter, _ULTIMATUM, hits, of_reader=False)
    graded = list(_graded(letter, "ultimatum", weigh_tone(letter, hits)))
    told = (*graded, *likely_faults(letter, "FK512", "pressure-hint", graded))
    yield from told or bare_orders(letter)


def _graded(letter: Letter, certain: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """Yield what a group of words finds that mean nothing else, and hits in other sentences as warnings at most.

    Args:
        letter: The letter.
        certain: The group.
        hits: What phrases and combinations found that may mean something else.
    """
    found = phrases_of(certain, negatable=True, of_reader=True)(letter)
    explicit = [_of_somebody_else(hit) for hit in found]
    yield from explicit
    told = {(hit.part, hit.part.sentence_at(hit.start)) for hit in explicit if hit.part is not None}
    for hit in hits:
        if hit.part is None or (hit.part, hit.part.sentence_at(hit.start)) not in told:
            yield hit._replace(severity=hit.severity or Severity.WARNING)


def _of_somebody_else(hit: Hit) -> Hit:
    """Return a hit as a suggestion where its sentence is about another employer and does not speak to the reader."""
    part = hit.part
    assert part is not None  # a phrase stands somewhere
    sentence = part.sentence_at(hit.start)
    told = part.matches_in(sentence, "own-employer") and not part.matches_in(sentence, "the-reader")
    return hit._replace(severity=Severity.SUGGESTION) if told else hit


def _is_no_request(letter: Letter, hit: Hit) -> bool:
    """Return whether a phrase is no request: of the time that an offer gives, or a question: ``Wann treffen Sie …?``.

    German puts the verb before Sie in a question as well, and behind ``Wie Sie sagten``.
    """
    part = hit.part
    if part is not None and letter.message_type == MessageType.OFFER_REPLY:
        said = part.text[hit.start : hit.end]
        if said.endswith("期限"):
            return True
    if letter.language != "de" or part is None:
        return False
    sentence = part.sentence_at(hit.start)
    words = part.text[hit.start : hit.end].split()
    if len(words) < 2 or words[1] != "Sie":  # noqa: PLR2004 - the verb and its subject
        return False
    opens = part.tokens[part.sentences[sentence].start].text
    asks = part.is_question(sentence) and opens in _QUESTION_WORDS
    return asks or bool(part.matches_in(sentence, "as-you-say"))


_QUESTION_WORDS = frozenset({"wann", "bis", "ab", "wie", "zu", "welche", "welchen", "welches"})


_THREAT = N_("It reads as an ultimatum: say what you hope for, and leave the rest out.")
_PRESSURE = (
    Combination("unless-answered", "consequence", _THREAT),
    Combination("passed-over", "warning-of-regret", _THREAT),
)
_ULTIMATUM = (
    Combination("floor", "no-talk", _THREAT, blunt=True),
    Combination("deadline-passes", "conclusion", _THREAT),
)


def _demands(letter: Letter, pressed: set[int]) -> Iterator[Hit]:
    """Find sentences that demand an answer by a time, and do not ask for it: ``Please reply by tomorrow.``."""
    body = letter.body
    harmless = (*body.matches("polite-request"), *body.matches("more-time"))
    asked = {body.sentence_of[match.first] for match in harmless} | pressed
    limits = {body.sentence_of[match.first]: match for match in reversed(body.matches("time-limit"))}
    for match in body.non_overlapping("demand"):
        sentence = body.sentence_of[match.first]
        limit = limits.get(sentence)
        question = body.tokens[body.sentences[sentence].stop - 1].text in QUESTION_MARKS
        if limit is None or question or sentence in asked or match.first not in letter.main:
            continue
        # Where the verb ends the sentence, as in Japanese, the time stands before it.
        first, last = (match, limit) if letter.uses_spaces else (limit, match)
        if first.last > last.last:
            continue
        if body.text.startswith(_AS_PROMISED, body.tokens[last.last - 1].end):
            continue
        asked.add(sentence)
        start, end = body.tokens[first.first].start, body.tokens[last.last - 1].end
        yield Hit("Leave out '{said}'.", body, start, end, values={"said": body.text[start:end]}, reason=_LIMIT_REASON)


_AS_PROMISED = ("さると", "さるお", "さるご", "さる予定")
"""What follows in Japanese where the reader is told what they promised: ``お知らせくださるとのこと``."""

_LIMIT_REASON = N_("It sets the reader a time: ask when you may expect an answer.")


def frustration(letter: Letter) -> Iterator[Hit]:
    """Find frustration: its phrases, and sentences that judge how the reader treats the candidate."""
    phrases = list(phrases_of("frustration", negatable=True, of_reader=True)(letter))
    hits = weigh_tone(letter, [*phrases, *find_combinations(letter, _FRUSTRATION, phrases)])
    graded = list(_graded(letter, "abuse", hits))
    if not hits and letter.message_type == MessageType.CHECK_IN:
        graded += list(_counted(letter))[:1]
    yield from (*graded, *likely_faults(letter, "FK511", "frustration-hint", graded))


def _counted(letter: Letter) -> Iterator[Hit]:
    """Find the candidate's own messages counted: a suggestion, for it may be said without reproach."""
    for hit in phrases_of("counted")(letter):
        yield hit._replace(severity=Severity.SUGGESTION)


_REPROACH = N_("It reproaches the reader: ask how things stand instead.")
_FRUSTRATION = (
    Combination("treatment", "reproach", _REPROACH),
    Combination("their-conduct", "verdict", _REPROACH),
    Combination("their-handling", "displeasure", _REPROACH, unless="courtesy"),
    Combination("poor-return", "their-answer", _REPROACH),
    Combination("process", "disfavour", _REPROACH, unless="courtesy"),
    Combination("no-one", "gives-answer", _REPROACH, unless="courtesy", ordered=True),
    Combination("attempts", "no-return", _REPROACH, unless="courtesy", ordered=True),
)


def guilt(letter: Letter) -> Iterator[Hit]:
    """Find guilt: its phrases, and sentences that lay what the candidate lost at the reader's door."""
    phrases = list(phrases_of("guilt", of_reader=True)(letter))
    hits = [*phrases, *find_combinations(letter, _GUILT, phrases)]
    if letter.message_type == MessageType.THANK_YOU:
        # Who gives thanks has not been kept waiting: 興奮して夜も眠れず, and two uncertain words are no more than one.
        found: Sequence[Hit] = [hit for hit in hits if not _is_of_joy(letter, hit)]
    else:
        found = weigh_tone(letter, hits)
    yield from (*found, *likely_faults(letter, "FK513", "guilt-hint", found))


def _is_of_joy(letter: Letter, hit: Hit) -> bool:
    """Return whether the sentence of a hit tells of joy."""
    body = letter.body
    return hit.part is body and bool(body.matches_in(body.sentence_at(hit.start), "joy"))


_BURDEN = N_("It makes the reader responsible for how you feel: leave it out.")
_GUILT = (
    Combination("your-doing", "loss", _BURDEN, by_candidate=True),
    Combination("their-silence", "suffering", _BURDEN),
    Combination("their-refusal", "suffering", _BURDEN),
    Combination("their-silence", "dependants", _BURDEN),
    Combination("their-word", "sacrifice", _BURDEN, by_candidate=True),
)


def desperation(letter: Letter) -> Iterator[Hit]:
    """Find desperation: its phrases, and need in place of fitness."""
    phrases = [
        hit
        for hit in phrases_of("desperation", negatable=True)(letter)
        if not (is_thanked_for(letter, hit) or _is_of_somebody_told_of(letter, hit))
    ]
    found = weigh_tone(letter, [*phrases, *find_combinations(letter, _DESPERATION, phrases, of_reader=False)])
    yield from (*found, *likely_faults(letter, "FK514", "desperation-hint", found))


def _is_of_somebody_told_of(letter: Letter, hit: Hit) -> bool:
    """Return whether the German clause of a phrase has a subject of its own: ``dessen Heldin verzweifelt``."""
    part = hit.part
    if letter.language != "de" or part is None:
        return False
    before = max(part.text.rfind(mark, 0, hit.start) for mark in ",;.!?")
    clause = part.text[before + 1 : hit.start].split()
    return part.text[before : before + 1] == "," and bool(clause) and clause[0].casefold() in _RELATIVES


_RELATIVES = frozenset({"der", "die", "das", "dessen", "deren", "dem", "denen", "den", "wo", "wie"})

_IN_NEED = N_("It sounds desperate: say why you suit the work, not how much you need it.")
_DESPERATION = (Combination("no-way-out", "refusal", _IN_NEED),)


def self_deprecation(letter: Letter) -> Iterator[Hit]:
    """Find what speaks against the candidate, and apologies for writing; who moves an appointment may apologise."""
    phrases = [
        hit
        for hit in phrases_of("self-deprecation", of_reader=True)(letter)
        if not (_is_their_judgement(letter, hit) or _is_of_the_position(hit))
    ]
    phrases = [hit for hit in (*phrases, *_own_gaps(letter)) if not _is_asked_about(hit)]
    if letter.message_type not in (MessageType.RESCHEDULE_REQUEST, MessageType.WITHDRAWAL):
        phrases += phrases_of("apology", of_reader=True)(letter)
    found = [*phrases, *find_combinations(letter, _SELF_DEPRECATION, phrases)]
    courteous = letter.message_type == MessageType.REJECTION_REPLY or not letter.uses_spaces
    yield from (_in_courtesy(letter, hit) if courteous else hit for hit in weigh_tone(letter, found))
    yield from likely_faults(letter, "FK515", "self-deprecation-hint", found)


def _is_asked_about(hit: Hit) -> bool:
    """Return whether a phrase is what the reader is to tell, or has told: ``knowing where I fell short``."""
    part = hit.part
    before = "" if part is None else part.text[: hit.start].rstrip().rpartition(" ")[2].casefold()
    asked = before == "that" and part is not None and part.is_question(part.sentence_at(hit.start))
    return before in _ASKED_ABOUT or asked


_ASKED_ABOUT = frozenset({"where", "what", "which", "how", "wo", "worin", "woran"})


def _in_courtesy(letter: Letter, hit: Hit) -> Hit:
    """Return a hit as a suggestion where it is part of a courtesy.

    Who asks for feedback may say on what, and a Japanese letter thanks for the patience that nerves have cost.
    """
    part = hit.part
    assert part is not None  # a phrase stands somewhere
    sentence = part.sentence_at(hit.start)
    group = "feedback" if letter.uses_spaces else "thanks"
    return hit._replace(severity=Severity.SUGGESTION) if part.matches_in(sentence, group) else hit


def _own_gaps(letter: Letter) -> Iterator[Hit]:
    """Find what the candidate lacks: a suggestion where the sentence goes on with what outweighs it."""
    for hit in phrases_of("own-gap", of_reader=True)(letter):
        assert hit.part is not None  # a phrase stands somewhere
        if not _is_their_judgement(letter, hit):
            outweighed = hit.part.matches_in(hit.part.sentence_at(hit.start), "made-up-for")
            yield hit._replace(severity=Severity.SUGGESTION) if outweighed else hit


def _is_their_judgement(letter: Letter, hit: Hit) -> bool:
    """Return whether a hit repeats what the reader wrote of the candidate: ``You write that I lack experience``."""
    part = hit.part
    assert part is not None  # a phrase stands somewhere
    sentence = part.sentence_at(hit.start)
    told = part.matches_in(sentence, "as-you-say")
    # What is said "as you know" stands behind as well.
    behind = letter.language == "en" and any(part.tokens[each.first].text == "as" for each in told)
    return bool(told) and (not letter.uses_spaces or behind or part.tokens[told[0].last - 1].end <= hit.start)


def _is_of_the_position(hit: Hit) -> bool:
    """Return whether a hit judges the position and not the candidate: ``The role is not the best fit for me.``."""
    part = hit.part
    assert part is not None  # a phrase stands somewhere
    return part.text[hit.end :].startswith((" for me", " for us", " for my", " für mich", " für uns"))


_BELITTLES = N_("It speaks against yourself: name what you bring instead.")
_SELF_DEPRECATION = (Combination("own-ability", "found-poor", _BELITTLES, ordered=True, negatable=True),)


CHECKS = (
    Check(
        code="FK511",
        name="frustration",
        severity=Severity.ERROR,
        claims=("FG14", "FG16"),
        find=frustration,
        help="It sounds frustrated.",
    ),
    Check(
        code="FK512",
        name="pressure",
        severity=Severity.ERROR,
        claims=("FG5", "FG14", "PW12"),
        find=pressure,
        help="It puts pressure on the reader, or reads as an ultimatum.",
    ),
    Check(
        code="FK513",
        name="guilt",
        severity=Severity.WARNING,
        claims=("FG5", "PW12"),
        find=guilt,
        help="It makes the reader responsible for how the candidate feels.",
    ),
    Check(
        code="FK514",
        name="desperation",
        severity=Severity.WARNING,
        claims=("FG4", "IN14"),
        find=desperation,
        help="It sounds desperate.",
    ),
    Check(
        code="FK515",
        name="self-deprecation",
        severity=Severity.WARNING,
        claims=("MO11", "IN14"),
        find=self_deprecation,
        help="It speaks against the candidate.",
    ),
)
