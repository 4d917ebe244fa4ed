"""What the untitled document on following up as a "mandatory optional" says."""

from ._model import Claim, Document

DOCUMENT = Document(
    key="mandatory-optional",
    title=None,
    label="Mandatory Optional",
    file="002_bf7b1ebfcfa2f26a.txt",
)

CLAIMS: tuple[Claim, ...] = (
    Claim(
        "MO1",
        DOCUMENT,
        "opening",
        "every interview deserves a follow-up, even for a job you no longer want",
    ),
    Claim(
        "MO2",
        DOCUMENT,
        "Methods of Follow Up",
        "a thank-you letter, most often an email, is friendly yet formal and goes to those who interviewed you",
    ),
    Claim(
        "MO3",
        DOCUMENT,
        "Methods of Follow Up",
        "a phone call is warmer than a letter but can turn awkward",
    ),
    Claim(
        "MO4",
        DOCUMENT,
        "Methods of Follow Up",
        "asking later how the hiring is going shows commitment and tells you whether to look elsewhere",
    ),
    Claim(
        "MO5",
        DOCUMENT,
        "Tips for Following Up",
        "an interesting question keeps you on the interviewer's mind",
    ),
    Claim(
        "MO6",
        DOCUMENT,
        "Tips for Following Up",
        "names and titles have to be right, so they are worth writing down at the interview",
    ),
    Claim(
        "MO7",
        DOCUMENT,
        "Tips for Following Up",
        "each interviewer should get a letter or call of their own where possible",
    ),
    Claim(
        "MO8",
        DOCUMENT,
        "Tips for Following Up",
        "contact is best made in the 24 hours after the interview",
    ),
    Claim(
        "MO9",
        DOCUMENT,
        "Tips for Following Up",
        "a second check-in is out of place unless they told you to make one",
    ),
    Claim(
        "MO10",
        DOCUMENT,
        "Tips for Following Up",
        "a check-in before a week is up looks desperate",
    ),
    Claim(
        "MO11",
        DOCUMENT,
        "Tips for Following Up",
        "every follow-up should recall the strengths that fit you for the role",
    ),
    Claim(
        "MO12",
        DOCUMENT,
        "Take Away Interview Tips",
        "a letter or call of thanks belongs on the day of the interview or the next",
    ),
    Claim(
        "MO13",
        DOCUMENT,
        "Take Away Interview Tips",
        "a week or two later it is time to ask how far they are and whether they need more from you",
    ),
)
