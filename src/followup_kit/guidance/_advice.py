"""Advice: what the documents say a candidate should mind beside a step, and what no step can do for them."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import field, frozen

from .._gettext import gettext_noop
from .._guarding import guarded
from ..vocabulary import Action, Channel
from ._model import Claim
from ._registry import claim


@frozen
class Advice:
    """Something to mind beside a step.

    Args:
        text: What to do, in a sentence in English; ``explain_advice`` gives it in other languages.
        claims: The claims that say so.
    """

    text: str = field(hash=False)
    claims: tuple[Claim, ...]


def _advice(text: str, *claims: str) -> Advice:
    return Advice(text, tuple(claim(each) for each in claims))


BRING_CARDS = _advice(gettext_noop("Bring cards of your own with your name, email and phone on them."), "PW3")
WRITE_DOWN_NAMES = _advice(
    gettext_noop("Write down the name and title of each person while you are at the interview."), "MO6"
)
LOOK_UP = _advice(
    gettext_noop("Where you got no card, look the person up on LinkedIn for name, title and contact details."), "AJ4"
)
CHECK_NAMES = _advice(gettext_noop("Check how each name and title is spelled before you write."), "MO6", "AJ4")
KEEP_A_DRAFT = _advice(gettext_noop("Keep a general draft and fill in what you talked about with this person."), "SS1")
ASK_A_QUESTION = _advice(gettext_noop("Ask one interesting question if you have one."), "MO5")
PROOFREAD = _advice(gettext_noop("Read it once more for spelling and grammar before you send it."), "SS7", "AJ7")
BE_READY_FOR_VOICEMAIL = _advice(
    gettext_noop("When you ring, say first who you are and why, and have a short voicemail ready."), "FG7"
)
KEEP_PROFILE_ENGAGING = _advice(
    gettext_noop("Share and comment on what matters in your field, sparingly, and leave private news out."), "FG21"
)

BY_ACTION: Mapping[str, tuple[Advice, ...]] = MappingProxyType(
    {
        Action.COLLECT_CONTACTS: (BRING_CARDS, WRITE_DOWN_NAMES),
        Action.CONTACT_REQUEST: (LOOK_UP, PROOFREAD),
        Action.THANK_YOU: (KEEP_A_DRAFT, CHECK_NAMES, ASK_A_QUESTION, PROOFREAD),
        Action.CONNECTION_REQUEST: (KEEP_PROFILE_ENGAGING, PROOFREAD),
        Action.CHECK_IN: (PROOFREAD,),
        Action.OTHER_OFFER: (PROOFREAD,),
        Action.RESCHEDULE: (PROOFREAD,),
        Action.REJECTION_REPLY: (PROOFREAD,),
        Action.OFFER_REPLY: (PROOFREAD,),
        Action.OFFER_DECISION: (PROOFREAD,),
    }
)
"""The advice beside the steps of each action."""

_CALLS = (Channel.PHONE, Channel.VOICEMAIL)


@guarded
def advice_for(action: Action | str, channel: Channel | None) -> tuple[Advice, ...]:
    """Return what the documents say a candidate should mind beside a step.

    Args:
        action: What the step asks for; a host's own word has no advice.
        channel: The channel it will be done by; ``None`` for what is not sent.
    """
    advice = BY_ACTION.get(action, ())
    if channel not in _CALLS:
        return advice
    # What is said need not be proofread.
    return (BE_READY_FOR_VOICEMAIL, *(each for each in advice if each is not PROOFREAD))
