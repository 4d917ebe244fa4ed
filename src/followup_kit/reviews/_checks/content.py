"""Find what a letter lacks: thanks, the position, the company, a next step, contact details.

Such a hit has no span: it is of the whole letter.
"""

import re
from collections.abc import Callable, Iterator

import attrs

from ...vocabulary import Decision, MessageType, Severity
from .._check import Check, Hit
from .._text.letter import Letter
from .._text.tokens import is_email_or_url
from . import company_names, leftovers
from .company_names import mentions_company
from .position_names import mentions_position
from .scopes import EMAIL


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
        is_mild: Tells of a letter whether it is a suggestion there for another reason.
        left_out_of: The variants of messages that need no such phrase.
    """

    group: str
    message: str
    in_subject: bool = attrs.field(default=False, kw_only=True)
    suggested_in: tuple[MessageType, ...] = attrs.field(default=(), kw_only=True)
    suggested_if_in_subject: bool = attrs.field(default=False, kw_only=True)
    is_mild: Callable[[Letter], bool] | None = attrs.field(default=None, kw_only=True)
    left_out_of: tuple[str, ...] = attrs.field(default=(), kw_only=True)

    def __call__(self, letter: Letter) -> Iterator[Hit]:
        if self.group not in letter.lexicon.groups or letter.has_match(self.group, in_subject=self.in_subject):
            return
        if letter.variant is None or letter.variant not in self.left_out_of:
            said = self.suggested_if_in_subject and letter.subject.matches(self.group)
            mild = letter.message_type in self.suggested_in or bool(said)
            mild = mild or (self.is_mild is not None and self.is_mild(letter))
            milder = Severity.SUGGESTION if mild else None
            yield Hit(self.message, severity=milder)


def _is_beyond_thanks(letter: Letter) -> bool:
    """Return whether a reply to an offer goes on from a talk that had the thanks, or is glad to accept it."""
    if letter.message_type != MessageType.OFFER_REPLY:
        return False
    glad = letter.values.get("decision") == Decision.ACCEPT and any(
        map(letter.has_match, ("interest", "looks-forward"))
    )
    return glad or letter.has_match("as-discussed")


thanks = _MissingPhrase(
    "thanks",
    "Thank them: for their time, their news, or their offer.",
    suggested_if_in_subject=True,
    # The letter before it may have given them.
    suggested_in=(MessageType.CHECK_IN, MessageType.WITHDRAWAL),
    is_mild=_is_beyond_thanks,
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
        mild = not letter.uses_spaces or _tells_the_matter(letter)
        severity = Severity.SUGGESTION if mild else None
        yield Hit("Name the position: {name}.", severity=severity, values={"name": letter.names.position.text})


def _tells_the_matter(letter: Letter) -> bool:
    """Return whether its reader knows without the position what a letter is about.

    They have just met the candidate, are written to by name after a talk, or read its day or the number of the
    application.
    """
    reference = letter.values.get("reference")
    if reference and any(reference.casefold() in part.text.casefold() for part in letter.parts):
        return True
    met = letter.has_match("about-interview", in_subject=True)
    dated = any(part.date_mentions for part in letter.parts)
    if dated:
        return met or letter.has_match("application", in_subject=True)
    return met and (letter.message_type == MessageType.THANK_YOU or bool(letter.names.recipient))


def company(letter: Letter) -> Iterator[Hit]:
    """Find a letter that names the company nowhere: good letters to people one has met may do without.

    A letter with the company in it is never sent to the wrong one; what another name in its place means, the check
    ``company-name`` says.
    """
    # What was left open, or another company in its place, is one fault.
    if (
        not mentions_company(letter)
        and not any(leftovers.placeholders(letter))
        and not any(company_names.company(letter))
    ):
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


CHECKS = (
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
