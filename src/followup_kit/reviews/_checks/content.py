"""Find what a letter lacks: the greeting, thanks, the position, the closing, contact details.

Such a hit has no span: it is of the whole letter.
"""

import re
from collections.abc import Iterator

import attrs

from ...vocabulary import MessageType, Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.structure import is_closing_line, is_signature_line
from .._text.tokens import is_email_or_url
from . import employer, leftovers
from .employer import mentions_company, mentions_position
from .people import named_in_greeting
from .scopes import EMAIL, LETTERS, WRITTEN


def greeting(letter: Letter) -> Iterator[Hit]:
    """Find a letter without a greeting, or with one that does not name a recipient who is known."""
    person = letter.recipient
    if not letter.greeting:
        if letter.uses_spaces or person is None or not _is_addressed_below(letter):
            if person is None:
                yield Hit("Begin by greeting the hiring team.")
            else:
                yield Hit("Begin by greeting {name}.", values={"name": person.name})
    elif person is not None and _is_impersonal(letter):
        first, last = letter.body.tokens[letter.greeting.start], letter.body.tokens[letter.greeting.stop - 1]
        values = {"name": person.name}
        severity = Severity.SUGGESTION if _is_named_below(letter) else None
        yield Hit("Greet {name} by name.", letter.body, first.start, last.end, severity=severity, values=values)


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
        return not named_in_greeting(letter)
    text = "".join(letter.body.tokens[index].text for index in letter.greeting)
    impersonal = any(match.first in letter.greeting for match in letter.body.matches("impersonal"))
    return impersonal and not any(name.joined in text for name in letter.names.recipient)


@attrs.frozen
class _MissingPhrase:
    """Find a letter without a match of a lexicon group.

    An instance is a check function that compares by value and can be pickled.

    Args:
        group: The group; a language that does not have it is passed over.
        message: The message of the hit.
        in_subject: Whether a match in the subject counts as well.
        suggested_in: The message types in which it is a suggestion.
        suggested_if_in_subject: Whether it is a suggestion where the subject has a match.
        left_out_of: The variants of messages that need no such phrase.
    """

    group: str
    message: str
    in_subject: bool = attrs.field(default=False, kw_only=True)
    suggested_in: tuple[MessageType, ...] = attrs.field(default=(), kw_only=True)
    suggested_if_in_subject: bool = attrs.field(default=False, kw_only=True)
    left_out_of: tuple[str, ...] = attrs.field(default=(), kw_only=True)

    def __call__(self, letter: Letter) -> Iterator[Hit]:
        if self.group not in letter.lexicon.groups or letter.has_match(self.group, in_subject=self.in_subject):
            return
        if letter.variant is None or letter.variant not in self.left_out_of:
            said = self.suggested_if_in_subject and letter.subject.matches(self.group)
            mild = letter.message_type in self.suggested_in or bool(said)
            milder = Severity.SUGGESTION if mild else None
            yield Hit(self.message, severity=milder)


thanks = _MissingPhrase(
    "thanks",
    "Thank them: for their time, their news, or their offer.",
    suggested_if_in_subject=True,
    # The letter before it may have given them.
    suggested_in=(MessageType.CHECK_IN, MessageType.WITHDRAWAL),
)
next_step = _MissingPhrase(
    "next-step",
    "Say what comes next: that you look forward to hearing from them, or what you offer to send.",
    # Nothing follows them.
    left_out_of=("farewell", "helped"),
)
asks_update = _MissingPhrase(
    "asks-update", "Ask how things stand: whether a decision has been made, or when to expect one."
)
offers_information = _MissingPhrase("offers-information", "Offer to send anything else that would help them decide.")


def position(letter: Letter) -> Iterator[Hit]:
    """Find a letter that names the position neither in its subject nor in its body."""
    if not mentions_position(letter):
        # Most published Japanese letters do without.
        severity = None if letter.uses_spaces else Severity.SUGGESTION
        yield Hit("Name the position: {name}.", severity=severity, values={"name": letter.names.position.text})


def company(letter: Letter) -> Iterator[Hit]:
    """Find a letter that names the company nowhere: good letters to people one has met may do without.

    A letter with the company in it is never sent to the wrong one; what another name in its place means, the check
    ``company-name`` says.
    """
    # What was left open, or another company in its place, is one fault.
    if not mentions_company(letter) and not any(leftovers.placeholders(letter)) and not any(employer.company(letter)):
        yield Hit("Name the company: {name}.", values={"name": letter.names.company.text})


def interest(letter: Letter) -> Iterator[Hit]:
    """Find a letter that does not say that the candidate still wants the position."""
    if (
        letter.wants_position
        and "interest" in letter.lexicon.groups
        and not letter.has_match("interest", in_subject=True)
    ):
        yield Hit("Say that you still want the position, and why.")


def contact_details(letter: Letter) -> Iterator[Hit]:
    """Find an email without a phone number, an email address or a profile."""
    body = letter.body
    if _NUMBER.search(body.text) or any(is_email_or_url(token.text) for token in body.tokens):
        return
    if "@" in body.text or "linkedin" in body.text.casefold():
        return
    person = letter.candidate
    known = next((each for each in (person.phone, person.email, person.linkedin) if each), None)
    if known is None:
        yield Hit("Put your phone number under your name.")
    else:
        yield Hit("Put {name} under your name.", values={"name": known})


_NUMBER = re.compile(r"[0-9０-９](?:[ \-./()–－（）]{0,2}[0-9０-９]){6}")


def sign_off(letter: Letter) -> Iterator[Hit]:
    """Find a letter without a closing, or without a signature under it."""
    body, closing = letter.body, letter.closing
    signed = any(
        is_signature_line(body, line, letter.names)
        for line in body.lines
        if line.tokens and line.tokens.stop > closing.start
    )
    closed = (
        _signs_as_yours(letter)
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
    text = "".join(token.text for token in letter.body.tokens)
    if letter.names.candidate.joined in "".join(token.text for token in letter.subject.tokens):
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
    """Return whether the last sentence above the name takes leave: it thanks, or looks ahead."""
    body = letter.body
    last = next((index for index in reversed(letter.main) if body.tokens[index].is_word), None)
    return last is not None and any(
        body.sentence_of[match.first] == body.sentence_of[last]
        for group in ("thanks", "looks-forward", "stay-in-touch", "next-step")
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
        code="FK202",
        name="thanks",
        severity=Severity.WARNING,
        claims=("PW1", "FG12", "FG16", "FG17", "AJ1"),
        find=thanks,
        types=(
            MessageType.THANK_YOU,
            MessageType.CHECK_IN,
            MessageType.REJECTION_REPLY,
            MessageType.OFFER_REPLY,
            MessageType.WITHDRAWAL,
        ),
        help="There is no thanks; a suggestion in a check-in or a withdrawal.",
    ),
    Check(
        code="FK203",
        name="position",
        severity=Severity.WARNING,
        claims=("FG11", "FG9"),
        find=position,
        types=(
            MessageType.THANK_YOU,
            MessageType.CHECK_IN,
            MessageType.RESCHEDULE_REQUEST,
            MessageType.WITHDRAWAL,
        ),
        channels=EMAIL,
        help="The position is named neither in the subject nor in the text.",
    ),
    Check(
        code="FK204",
        name="interest",
        severity=Severity.SUGGESTION,
        claims=("PW1", "FG12", "FG14", "AJ1"),
        find=interest,
        types=(MessageType.THANK_YOU, MessageType.CHECK_IN),
        channels=EMAIL,
        help="The interest in the position is not restated.",
    ),
    Check(
        code="FK207",
        name="next-step",
        severity=Severity.SUGGESTION,
        claims=("FG13", "FG6"),
        find=next_step,
        types=(MessageType.THANK_YOU, MessageType.CHECK_IN, MessageType.OFFER_REPLY),
        channels=EMAIL,
        help="Nothing is said of what comes next.",
    ),
    Check(
        code="FK208",
        name="contact-details",
        severity=Severity.SUGGESTION,
        claims=("PW7", "FG13"),
        find=contact_details,
        channels=EMAIL,
        help="There is no phone number, address or profile.",
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
    Check(
        code="FK210",
        name="asks-update",
        severity=Severity.WARNING,
        claims=("PW13", "SS10", "MO13", "FG14"),
        find=asks_update,
        types=(MessageType.CHECK_IN,),
        help="A check-in does not ask how things stand.",
    ),
    Check(
        code="FK211",
        name="offers-information",
        severity=Severity.SUGGESTION,
        claims=("PW13", "SS10", "MO13"),
        find=offers_information,
        types=(MessageType.CHECK_IN,),
        channels=EMAIL,
        help="A check-in does not offer anything more.",
    ),
    Check(
        code="FK215",
        name="company",
        severity=Severity.SUGGESTION,
        claims=("AJ1",),
        find=company,
        types=(MessageType.THANK_YOU, MessageType.CHECK_IN, MessageType.WITHDRAWAL),
        channels=EMAIL,
        help="The company is named neither in the subject nor in the text.",
    ),
)
