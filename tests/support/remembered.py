"""A program that puts very many different facts, drafts and contexts through the library, and looks for what is left.

``python -m tests.support.remembered 0 100000`` prints, as JSON, the blocks of memory in use after each tenth, and what
objects that the garbage collector can see hold of the texts that were handed in.
"""

import datetime as dt
import gc
import json
import re
import sys
from collections.abc import Iterator
from typing import Any

from followup_kit import (
    Candidate,
    Draft,
    FollowupError,
    Interview,
    Person,
    Replied,
    Sent,
    WorkingDays,
    explain,
    preload,
    render,
    review,
    schedule_for,
)
from followup_kit.facts import is_same_person
from followup_kit.pictures import timeline_svg

MARK = "zyqx"
"""A part of every text that is handed in, which no text of the library holds."""

LANGUAGES = ("en", "de", "ja")
PRELOADED = ("en", "de", "ja", "en_GB", "de_AT")


def turn(number: int) -> None:
    """Put facts, a context or a draft that never came before through the library."""
    language = LANGUAGES[number % 3]
    word = f"{MARK}{number:x}"
    zone = dt.timezone(dt.timedelta(minutes=number % 600), f"{word} zone")
    match number % 4:
        case 0:
            _plan(word, zone, language, with_picture=number % 400 == 0)
        case 1:
            if number % 8 == 1:
                render("contact-request", _context(word), locale=language)
            else:
                render(("thank-you", "check-in")[number % 16 > 8], _context(word) | _notes(word), locale=language)
        case 2:
            body = f"Dear {word.title()},\n\n{word} {word}@{word}.example +49{number:09} asap.\n\n{word}"
            review(Draft(message_type="thank-you", subject=word, body=body, locale=language), _context(word))
        case 3:
            _refuse(word, zone)


def _context(word: str) -> dict[str, Any]:
    return {
        "candidate": {"name": f"Lee {word}", "email": f"{word}@example.org"},
        "recipient": {"name": f"Dana {word}", "email": f"dana@{word}.example"},
        "company": f"{word} Traders",
        "position": f"{word} Engineer",
        "interview_date": dt.date(2026, 5, 19),
    }


def _notes(word: str) -> dict[str, Any]:
    return {
        "impression": [f"I liked {word} and the {word} plan.", f"Dana {word} was kind."],
        "discussed": [f"the {word} rollout", word],
        "strengths": [f"my {word} record"],
        "enclosed": [f"my {word} sample"],
        "people": [{"name": f"Kim {word}"}],
    }


def _plan(word: str, zone: dt.tzinfo, language: str, *, with_picture: bool) -> None:
    interview = Interview(
        candidate=Candidate(name=f"Lee {word}"),
        company=f"{word} Traders",
        position=f"{word} Engineer",
        key=word,
        ends_at=dt.datetime(2026, 5, 19, 15, 30, tzinfo=zone),
        interviewers=[Person(name=f"Dana {word}", email=f"dana@{word}.example", discussed=word)],
    )
    interview = interview.with_event(
        Sent(at=dt.datetime(2026, 5, 20, 9, tzinfo=zone), action="thank-you", to=f"Dana {word}")
    )
    interview = interview.with_event(Replied(at=dt.datetime(2026, 5, 22, 9, tzinfo=zone)))
    schedule = schedule_for(interview, calendar=WorkingDays(holidays={dt.date(2026, 5, 25)}))
    explain(schedule[0], language)
    is_same_person(f"dana {word}", interview.interviewers[0])
    if with_picture:
        timeline_svg(schedule, locale=language)


def _refuse(word: str, zone: dt.tzinfo) -> None:
    for call in (
        lambda: render("thank-you", _context(word), locale=f"en-{word[:4]}"),
        lambda: render("thank-you", _context(word), locale=word),
        lambda: render("thank-you", {**_context(word), word: word}),
        lambda: Person(name=word, email=word),
        lambda: review(Draft(message_type="thank-you", body=word), {word: word}),
        lambda: Interview(ends_at=dt.datetime(2026, 5, 19, tzinfo=zone), comapny=word),  # type: ignore[call-arg]
    ):
        try:
            call()
        except FollowupError as error:
            str(error)


def left() -> Iterator[str]:
    """Yield, shortened, every text with the mark that some object the collector sees refers to."""
    gc.collect()
    for each in gc.get_objects():
        if type(each) in (dict, list, tuple, set, frozenset):
            parts = [*each, *each.values()] if type(each) is dict else [*each]
            for part in parts:
                if type(part) is str and MARK in part and part != MARK and len(part) > len(MARK) + 2:
                    yield f"{part[:40]} in {type(each).__name__}"


def left_in_patterns() -> Iterator[str]:
    """Yield expressions with a text in them that Python remembers: the collector does not see them."""
    for cache in (getattr(re, name, {}) for name in ("_cache", "_cache2")):
        for key in list(cache):
            if MARK in str(key).lower():
                yield f"{str(key)[:80]} in the cache of re"


def main() -> None:
    """Run, and print what was found."""
    first, turns = map(int, sys.argv[1:])
    preload(*PRELOADED)
    for number in range(first, first + 4_000):
        turn(number)
    blocks = []
    for number in range(first + 4_000, first + 4_000 + turns):
        turn(number)
        if (number - first - 3_999) % (turns // 10) == 0:
            gc.collect()
            blocks.append(sys.getallocatedblocks())
    print(json.dumps({"blocks": blocks, "left": [*left(), *left_in_patterns()][:9]}))


if __name__ == "__main__":
    main()
