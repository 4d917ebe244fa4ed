"""What "How to Follow Up After a Job Interview" says."""

from ._model import Claim, Document

DOCUMENT = Document(
    key="after-a-job-interview",
    title="How to Follow Up After a Job Interview",
    label="After a Job Interview",
    file="004_05b1a2eda2d76ac4.txt",
)

CLAIMS: tuple[Claim, ...] = (
    Claim(
        "AJ1",
        DOCUMENT,
        "opening; Follow Up Email Message and Thank You Letters",
        "a follow-up gives thanks for the time and shows that you still want this job at this company",
    ),
    Claim(
        "AJ2",
        DOCUMENT,
        "Follow Up Email Message and Thank You Letters",
        "a follow-up should say which of your skills the job calls for",
    ),
    Claim(
        "AJ3",
        DOCUMENT,
        "Follow Up Email Message and Thank You Letters",
        "a follow-up is the place for whatever you meant to say and did not",
    ),
    Claim(
        "AJ4",
        DOCUMENT,
        "How to Follow Up After a Job Interview",
        "business cards tell you how to reach your interviewers, and LinkedIn helps where there was no time for cards",
    ),
    Claim(
        "AJ5",
        DOCUMENT,
        "How to Follow Up After a Job Interview",
        "every interview deserves a follow-up, be it in person, by phone or a second round",
    ),
    Claim(
        "AJ6",
        DOCUMENT,
        "Follow Up Email Message and Thank You Letters",
        "a thank-you is due in the 24 hours after the interview, and sooner if it is an email",
    ),
    Claim(
        "AJ7",
        DOCUMENT,
        "Follow Up Email Message and Thank You Letters",
        "a single slip of spelling or grammar can cost you the job, so every draft needs proofreading",
    ),
    Claim(
        "AJ8",
        DOCUMENT,
        "Follow-Up Phone Calls",
        "a call lets you give thanks, name a few qualifications and add what you forgot",
    ),
)
