"""Find a letter that nobody is greeted in, or that is not closed and signed.

A hit of what is missing has no span: it is of the whole letter.
"""

from collections.abc import Iterator

from ...vocabulary import Channel, MessageType, Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.structure import closes_in_the_last_line, is_closing_line, is_signature_line
from .._text.tokens import PARAGRAPH_BREAK
from .people import greets_by_office, named_in_greeting
from .scopes import LETTERS, WRITTEN


def greeting(letter: Letter) -> Iterator[Hit]:
    """Find a letter without a greeting, or with one that does not name a recipient who is known."""
    person = letter.recipient
    if not letter.greeting:
        if letter.uses_spaces or person is None or not _is_addressed_below(letter):
            may_go_without = _may_go_without(letter) or _named_at_once(letter)
            severity = Severity.SUGGESTION if may_go_without else None
            if person is None:
                yield Hit("Begin by greeting the hiring team.", severity=severity)
            else:
                yield Hit("Begin by greeting {name}.", severity=severity, values={"name": person.name})
    elif person is not None and _is_impersonal(letter):
        first, last = letter.body.tokens[letter.greeting.start], letter.body.tokens[letter.greeting.stop - 1]
        values = {"name": person.name}
        severity = Severity.SUGGESTION if _is_named_below(letter) else None
        yield Hit("Greet {name} by name.", letter.body, first.start, last.end, severity=severity, values=values)


def _may_go_without(letter: Letter) -> bool:
    """Return whether a letter may do without a greeting: it answers at once, or has an opening courtesy in its place.

    ``Thank you for the offer.`` answers a message; ``お世話になっております。`` greets whoever reads it, if nobody is
    known by name.
    """
    first = letter.body.matches_in(0, "thanks")
    if letter.message_type == MessageType.OFFER_REPLY and any(match.first < _OPENING_WORDS for match in first):
        return True
    return letter.recipient is None and any(letter.body.matches(group) for group in ("salutation", "impersonal"))


def _named_at_once(letter: Letter) -> bool:
    """Return whether a LinkedIn message names its recipient in its first sentence: ``Thank you for the news, Ada.``."""
    body = letter.body
    if letter.channel is not Channel.LINKEDIN or not body.sentences:
        return False
    return any(letter.names.is_recipient(body.tokens[index]) for index in body.sentences[0])


_OPENING_WORDS = 4
"""Within how many tokens an answer has begun with thanks."""


def _is_addressed_below(letter: Letter) -> bool:
    """Return whether the addressee stands at the end, as in a Japanese letter by hand."""
    ends = {match.first for match in letter.body.matches("greeting")}
    text = "".join(token.text for token in letter.body.tokens)
    return bool(ends) and any(name.joined in text for name in letter.names.recipient)


def _is_named_below(letter: Letter) -> bool:
    """Return whether a Japanese letter names the recipient with an honorific below the addressee: 大野様のお話."""
    if letter.uses_spaces:
        return False
    text = "".join(letter.body.tokens[index].text for index in letter.main)
    return any(f"{name.joined}様" in text for name in letter.names.recipient)


def _is_impersonal(letter: Letter) -> bool:
    if letter.uses_spaces:
        return not (named_in_greeting(letter) or greets_by_office(letter))
    text = "".join(letter.body.tokens[index].text for index in letter.greeting)
    impersonal = any(match.first in letter.greeting for match in letter.body.matches("impersonal"))
    return impersonal and not any(name.joined in text for name in letter.names.recipient)


def sign_off(letter: Letter) -> Iterator[Hit]:
    """Find a letter without a closing, or without a signature under it."""
    body, closing = letter.body, letter.closing
    inline = closes_in_the_last_line(body, letter.names)
    signed = inline or any(
        is_signature_line(body, line, letter.names)
        for line in body.lines
        if line.tokens and line.tokens.stop > closing.start
    )
    closed = (
        inline
        or _signs_as_yours(letter)
        or any(match.first >= closing.start for match in body.matches("sign-off"))
        or any(
            is_closing_line(body, line) and not is_signature_line(body, line, letter.names)
            for line in body.lines
            if closing and line.tokens.start == closing.start
        )
    )
    name = letter.candidate.name
    if not signed:
        # Many Japanese letters name the candidate once, where they begin.
        severity = Severity.SUGGESTION if not letter.uses_spaces and _introduces_by_name(letter) else None
        yield Hit("Sign with your name: {name}.", severity=severity, values={"name": name})
    elif letter.uses_spaces and not closed and "sign-off" in letter.lexicon.groups:
        # Scripts without spaces have no sign-off of their own: the last sentence is one.
        # "See you in May." on a line of its own may be meant for one.
        milder = Severity.SUGGESTION if _ends_with_a_short_line(letter) or _takes_leave(letter) else None
        yield Hit("Close before your name, with 'Best regards' or its like.", severity=milder)


def _introduces_by_name(letter: Letter) -> bool:
    """Return whether the subject names the candidate, or they say who writes: ``岡本さくらと申します``."""
    text = "".join(token.text for token in letter.body.tokens if token.is_word or not token.text.strip("。、"))
    if letter.names.candidate.joined in "".join(token.text for token in letter.subject.tokens if token.is_word):
        return True
    words = letter.candidate.name.casefold().split()
    called = {letter.names.candidate.joined, *(word for word in words[:1] if len(words) > 1)}
    family = letter.names.candidate.joined[:2]
    ends = ("です", "でございます", "と申します", "であります")
    return any(f"{name}{end}" in text for name in (*called, family) for end in ends)


def _signs_as_yours(letter: Letter) -> bool:
    """Return whether a German letter closes with a possessive before the name: ``Ihre Leonie Brandt``."""
    body, words = letter.body, letter.names.candidate.words
    return letter.language == "de" and any(
        token.text in _POSSESSIVES and body.tokens[index + 1].text in words
        for index, token in enumerate(body.tokens[:-1])
        if index >= letter.main.stop - 1
    )


_POSSESSIVES = frozenset({"ihr", "ihre", "dein", "deine", "euer", "eure"})


def _ends_with_a_short_line(letter: Letter) -> bool:
    body = letter.body
    above = [line for line in body.lines if line.tokens and line.tokens.stop <= letter.closing.start]
    return bool(above) and len(above) > 1 and len(above[-1].tokens) <= _SHORT_LINE


_SHORT_LINE = 6


def _takes_leave(letter: Letter) -> bool:
    """Return whether the last sentence above the name takes leave: it thanks, wishes well or looks ahead.

    So may the one before it, in a last paragraph: ``Thank you again. I am very glad to begin in May.``.
    """
    body, main = letter.body, letter.main
    last = next((index for index in reversed(main) if body.tokens[index].is_word), None)
    if last is None:
        return False
    begin = next(index for index in main if body.tokens[index].is_word)
    breaks = (index for index in range(last, begin, -1) if body.tokens[index].text == PARAGRAPH_BREAK)
    paragraph = next(breaks, None)
    first = body.sentences[body.sentence_of[last]].start
    if paragraph is not None:
        first = max(paragraph, body.sentences[body.sentence_of[first - 1]].start)
    return any(
        first <= match.first <= last
        for group in ("thanks", "looks-forward", "stay-in-touch", "next-step", "takes-leave")
        for match in body.matches(group)
    )


CHECKS = (
    Check(
        code="FK201",
        name="greeting",
        severity=Severity.WARNING,
        claims=("FG10", "PW8", "MO2"),
        find=greeting,
        channels=WRITTEN,
        help="Nobody is greeted, or not by name although the name is known.",
    ),
    Check(
        code="FK209",
        name="sign-off",
        severity=Severity.WARNING,
        claims=("FG13",),
        find=sign_off,
        channels=LETTERS,
        help="There is no close, or no name under it.",
    ),
)
