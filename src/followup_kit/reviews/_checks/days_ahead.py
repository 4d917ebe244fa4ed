"""Find something still to come, or a day proposed or promised, that is dated before the interview."""

import datetime as dt
import re
from collections.abc import Iterator

from ...vocabulary import MessageType, Severity
from .._check import Hit
from .._text.clauses import clause_of, lies_ahead
from .._text.date_topics import DateTopic
from .._text.day_mentions import DateMention, PartialDate
from .._text.letter import Letter
from .._text.part import Part
from .._text.punctuation import QUESTION_MARKS
from .._translations import N_
from .day_meanings import is_to_come

_LONGEST_PROCESS = dt.timedelta(days=200)
"""A date further from the interview than this belongs to something else."""

_NEAR = dt.timedelta(days=120)

_LONG_PAST = dt.timedelta(days=90)
"""How long before the interview a month without a year is rather that of the next one."""

_MOST_PROPOSALS = 20
"""How many words of one sentence that propose a day are looked at."""


def before_interview(letter: Letter) -> Iterator[Hit]:
    """Find something still to come, or a day proposed, that is dated before the interview."""
    interview: dt.date | None = letter.values.get("interview_date")
    if interview is None:
        return
    reported = set()
    for dated in letter.date_topics:
        if (
            not isinstance(dated.mention, DateMention)
            or _is_told_as_past(letter, dated)
            or not (dated.governed or _is_looked_forward_to(dated) or _is_object_of_looking_forward(dated))
        ):
            continue
        if _is_past(dated.part, dated.mention) or _is_of_next_year(dated.part, dated.mention):
            continue
        ahead = (
            dated.topic in ("about-future", "about-answer") and not dated.sentence_topics & _LOOKING_BACK
        ) or _is_object_of_looking_forward(dated)
        if ahead and _is_before(letter, dated.mention, interview):
            reported.add((dated.part.name, dated.mention.start))
            yield _hit(letter, dated.part, dated.mention, interview)
    days: list[DateMention | PartialDate] = [*letter.body.date_mentions]
    days += [each for each in letter.body.partial_dates if each.month is not None]
    for mention in days:
        if ("body", mention.start) in reported or not _is_before(letter, mention, interview):
            continue
        if _is_of_next_year(letter.body, mention) or _comes_again(mention, interview):
            continue
        if (
            _is_proposed(letter.body, mention)
            or _is_promised(letter, mention, interview)
            or _is_to_come(letter, mention, interview)
        ):
            # Who moves the interview may ask for an earlier day.
            moves = letter.message_type == MessageType.RESCHEDULE_REQUEST
            severity = Severity.SUGGESTION if moves else Severity.WARNING
            yield _hit(letter, letter.body, mention, interview)._replace(severity=severity)


def _comes_again(mention: DateMention | PartialDate, interview: dt.date) -> bool:
    """Return whether a month long past is that of the next year: ``Ab Juli wäre ich frei`` in November."""
    partial = isinstance(mention, PartialDate) and mention.year is None
    return partial and interview - mention.possible_dates(interview)[0] > _LONG_PAST


def _is_of_next_year(part: Part, mention: DateMention | PartialDate) -> bool:
    """Return whether words around a date put it into another year: ``来年4月1日``, ``am 1. April nächsten Jahres``."""
    before = _NEXT_YEAR_BEFORE.search(part.text, max(0, mention.start - _REACH_OF_A_YEAR), mention.start)
    return before is not None or _NEXT_YEAR_BEHIND.match(part.text, mention.end) is not None


_REACH_OF_A_YEAR = 24
_NEXT_YEAR_BEFORE = re.compile(
    r"(?:来年|翌年|再来年|明年|次年度|来年度)の?\Z|\b(?:next year|in the new year|nächstes Jahr|im neuen Jahr|"
    r"im (?:nächsten|kommenden) Jahr),? (?:\w+ ){0,2}\Z|\bnext \Z",
    re.IGNORECASE,
)
_NEXT_YEAR_BEHIND = re.compile(
    r",? (?:(?:of )?next year|(?:des )?(?:nächsten|kommenden|folgenden) Jahres|im (?:nächsten|kommenden|neuen) Jahr)\b",
    re.IGNORECASE,
)


def _is_told_as_past(letter: Letter, dated: DateTopic) -> bool:
    """Return whether a Japanese sentence, whose end tells when, is past."""
    return letter.language == "ja" and lies_ahead(clause_of(dated.part, dated.mention), "ja") is False


def _is_before(letter: Letter, mention: DateMention | PartialDate, interview: dt.date) -> bool:
    dates = mention.possible_dates(interview)
    # A day of the facts is that one, though a nearer year would put it before.
    later = {date for date in dates if date > interview}.intersection(letter.fact_dates)
    return bool(dates) and not later and interview - _LONGEST_PROCESS < dates[0] < interview


def _is_to_come(letter: Letter, mention: DateMention | PartialDate, interview: dt.date) -> bool:
    """Return whether a clause tells of something that is to be on a date, and no question proposes another."""
    if mention.year is None and interview - mention.possible_dates(interview)[0] > _NEAR:
        return False
    return is_to_come(clause_of(letter.body, mention), letter.language)


def _is_past(part: Part, mention: DateMention) -> bool:
    """Return whether an English clause of the past has the date: ``the photographs that you took on May 12``."""
    return _PAST_CLAUSE.search(part.text, max(0, mention.start - _REACH_OF_A_PROMISE), mention.start) is not None


_PAST_CLAUSE = re.compile(
    r"(?i)\b(?:i|you|we|they|he|she|that|which|who) "
    r"(?:\w+ed|took|sent|gave|wrote|saw|made|held|did|had|was|were|brought|showed|left|got|said|told)"
    r"(?: (?:me|us|you|it|them|out|up|in))? (?:on|by)(?: the)? (?=\Z|[A-Z0-9])"
)


def _is_proposed(part: Part, mention: DateMention | PartialDate) -> bool:
    """Return whether a question proposes a day: ``Could I come on 11 November instead?``."""
    sentence = part.sentence_at(mention.start)
    in_question = part.tokens[part.sentences[sentence].stop - 1].text in QUESTION_MARKS
    return in_question and any(
        0 <= mention.start - part.tokens[match.last - 1].end < _REACH_OF_A_PROPOSAL
        or 0 <= part.tokens[match.first].start - mention.end < _REACH_OF_A_PROPOSAL
        for match in part.matches_in(sentence, "proposes-day")[:_MOST_PROPOSALS]
    )


_REACH_OF_A_PROPOSAL = 25


def _is_promised(letter: Letter, mention: DateMention | PartialDate, interview: dt.date) -> bool:
    """Return whether somebody will do something on a date: ``I will send my references on September 18``."""
    if interview - mention.possible_dates(interview)[0] > _NEAR:
        # Without a year, the next one may be meant.
        return False
    text = letter.body.text
    before = text[max(0, mention.start - _REACH_OF_A_PROMISE) : mention.start]
    behind = text[mention.end : mention.end + _REACH_OF_A_PROMISE]
    promised, kept = _PROMISED_BEFORE.get(letter.language), _PROMISED_BEHIND.get(letter.language)
    return bool((promised and promised.search(before)) or (kept and kept.match(behind)))


_REACH_OF_A_PROMISE = 90
_PROMISED_BEFORE = {
    "en": re.compile(
        r"(?i)\b(?:(?:i|we|you)(?: will|['’]ll| shall)|am going to|are going to)"
        r"(?: (?!(?:of|from|about|at|in|for|since|after|that|which|who|when|where|as|because|until)\b)"
        r"[\w’'-]{1,30}){1,7} (?:on|by|before)(?: the)? $"
    ),
    "de": re.compile(
        r"(?i)\b(?:(?:sende|schicke|übersende|maile|reiche|bringe|liefere|melde|rufe|komme) ich"
        r"|ich (?:sende|schicke|übersende|maile|reiche|bringe|liefere|melde|rufe|komme))"
        r"(?: (?!(?:von|vom|aus|über|bei|beim|zu|zum|zur|für|nach|seit|die ich|der|das|dass|wie|als|weil)\b)"
        r"[\w-]{1,30}){0,6} (?:am|bis|bis zum|vor dem) $"
    ),
}
"""What tells that something will be done: between the verb and its date stands nothing that may have a date itself."""

_PROMISED_BEHIND = {
    "de": re.compile(
        r"(?i) (?:werde|sende|schicke|übersende|maile|reiche|bringe|liefere|melde|rufe|komme) (?:ich|wir|Sie)\b"
    ),
    "ja": re.compile(
        r"(?:（.）)?(?:までに|迄に|に|には)[^。、\n]{0,20}"
        r"(?:送り|送付|送信|郵送|提出|連絡|電話|伺い|参り|持ち|持参|届け)(?:いたし|致し|し|申し上げ|させていただき)?ます"
    ),
}


def _is_looked_forward_to(dated: DateTopic) -> bool:
    """Return whether the candidate looks forward to what the date is of, whatever that is."""
    part, mention = dated.part, dated.mention
    before = part.last_before("looks-forward", mention.start)
    if before is None:
        return False
    end = part.tokens[before.last - 1].end
    return mention.start - end < _LONGEST_SENTENCE and _SENTENCE_END.search(part.text, end, mention.start) is None


def _is_object_of_looking_forward(dated: DateTopic) -> bool:
    """Return whether the date is of what is looked forward to, whatever that is: ``the practical test on May 2``."""
    part, mention = dated.part, dated.mention
    before = part.last_before("looks-forward", mention.start)
    if before is None:
        return False
    end = part.tokens[before.last - 1].end
    return mention.start - end < _LONGEST_SENTENCE and _NOUN_PHRASE.fullmatch(part.text, end, mention.start) is not None


_NOUN_PHRASE = re.compile(
    r"(?: to)?"
    r"(?: (?:meet|see|visit|join|speak|talk|meeting|seeing|visiting|joining|welcoming|showing|touring|speaking|talking)"
    r"(?: to| with)?)?"
    r"(?: (?:the|our|my|your|a|an|both|all)(?: (?!(?:I|we|you|that|which|who|of|from|about)\b)[\w’'-]{1,30}){1,5}"
    r"|(?: (?!I\b)[A-Z][\w’'-]{0,30}\.?){1,5}) (?:on|at) (?:[A-Z][a-z]{5,8},? )?"
    r"|(?: auf)? (?:den|die|das|unser|unseren|ein|einen|eine)"
    r"(?: (?!(?:die|der|das|dass|wie|vom|von|aus|über|zu)\b)[\w-]{1,30}){1,5} am (?:[A-Z][a-z]{5,9}, )?(?:den |dem )?"
)
_LONGEST_SENTENCE = 500
"""In characters: what is further away is not looked forward to in the same breath."""

_SENTENCE_END = re.compile(r"[.!?;。！？] ?")
_LOOKING_BACK = frozenset({"about-earlier"})


def _hit(letter: Letter, part: Part, mention: DateMention | PartialDate, interview: dt.date) -> Hit:
    said = part.text[mention.start : mention.end]
    message = N_("Check '{said}': it lies before the interview on {date}.")
    values = {"said": said, "date": letter.format_date(interview)}
    return Hit(message, part, mention.start, mention.end, values=values)
