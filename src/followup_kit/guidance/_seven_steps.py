"""What the seven steps for a smooth follow-up, by McGrath Systems, say."""

from ._model import Claim, Document

DOCUMENT = Document(
    key="seven-steps",
    title=None,
    label="Seven Steps",
    file="001_3dc7818f8935a0b3.txt",
)

CLAIMS: tuple[Claim, ...] = (
    Claim(
        "SS1",
        DOCUMENT,
        "Step 1",
        "a general draft kept ready leaves only the particulars of the conversation to fill in",
    ),
    Claim(
        "SS2",
        DOCUMENT,
        "The benefits of following up",
        "a follow-up is a chance to mend or extend an answer that fell short",
    ),
    Claim(
        "SS3",
        DOCUMENT,
        "Step 2",
        "contact details are best collected at the interview, by card or by asking",
    ),
    Claim(
        "SS4",
        DOCUMENT,
        "Step 3",
        "contact details you did not get can be had from the recruiter or from HR",
    ),
    Claim(
        "SS5",
        DOCUMENT,
        "Step 4",
        "an email suits an employer who hires at once, and a card one who will take longer",
    ),
    Claim(
        "SS6",
        DOCUMENT,
        "Step 5",
        "a thank-you gains nothing by waiting",
    ),
    Claim(
        "SS7",
        DOCUMENT,
        "Step 5",
        "a message should be checked for spelling and grammar before it goes",
    ),
    Claim(
        "SS8",
        DOCUMENT,
        "Step 6",
        "everyone who took part in the interview deserves a thank-you of their own",
    ),
    Claim(
        "SS9",
        DOCUMENT,
        "Step 7",
        "a single check-in goes by what they said, a week after the first contact if nearly done and two weeks if not",
    ),
    Claim(
        "SS10",
        DOCUMENT,
        "Step 7",
        "a check-in is a short email that asks for the decision and offers whatever else they need",
    ),
    Claim(
        "SS11",
        DOCUMENT,
        "Know when to say when",
        "silence that outlasts your follow-ups most likely means no, and it is time to look elsewhere",
    ),
)
