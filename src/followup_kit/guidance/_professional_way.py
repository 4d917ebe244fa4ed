"""What "The Professional Way to Follow Up After an Interview" says."""

from ._model import Claim, Document

DOCUMENT = Document(
    key="professional-way",
    title="The Professional Way to Follow Up After an Interview",
    label="The Professional Way",
    file="000_e64f2f9871ae0388.txt",
)

CLAIMS: tuple[Claim, ...] = (
    Claim(
        "PW1",
        DOCUMENT,
        "Following up after an interview is crucial, paragraph 1",
        "the heart of a follow-up is thanks for the interviewer's time and a renewed wish for the job",
    ),
    Claim(
        "PW2",
        DOCUMENT,
        "Following up after an interview is crucial, paragraph 2",
        "cards from everyone you met give you names, titles and contact details, so ask for one that is not offered",
    ),
    Claim(
        "PW3",
        DOCUMENT,
        "Following up after an interview is crucial, paragraph 2",
        "handing over a card of your own, with name, email and phone, makes a lasting impression",
    ),
    Claim(
        "PW4",
        DOCUMENT,
        "Following up after an interview is crucial, paragraphs 2 and 5",
        "asking what happens next, and when, tells you at what point a check-in is welcome",
    ),
    Claim(
        "PW5",
        DOCUMENT,
        "Following up after an interview is crucial, paragraph 3",
        "a thank-you goes out straight after the interview, while people still have your name in mind",
    ),
    Claim(
        "PW6",
        DOCUMENT,
        "Following up after an interview is crucial, paragraph 3",
        "a thank-you travels best by email, because post takes days",
    ),
    Claim(
        "PW7",
        DOCUMENT,
        "Following up after an interview is crucial, paragraph 3",
        "a thank-you should state your name and your phone number",
    ),
    Claim(
        "PW8",
        DOCUMENT,
        "Following up after an interview is crucial, paragraph 3",
        "a thank-you is short and businesslike and opens with a proper salutation",
    ),
    Claim(
        "PW9",
        DOCUMENT,
        "Following up after an interview is crucial, paragraph 3",
        "a detail from your conversation helps the interviewer place you",
    ),
    Claim(
        "PW10",
        DOCUMENT,
        "Following up after an interview is crucial, paragraph 4",
        "a LinkedIn invitation needs the person's consent, asked for at the interview, and a real reason to connect",
    ),
    Claim(
        "PW11",
        DOCUMENT,
        "Following up after an interview is crucial, paragraph 5",
        "a check-in is fair once the time they named has gone by in silence",
    ),
    Claim(
        "PW12",
        DOCUMENT,
        "Following up after an interview is crucial, paragraph 5",
        "a check-in by email is gentler than a call and corners nobody",
    ),
    Claim(
        "PW13",
        DOCUMENT,
        "Following up after an interview is crucial, paragraph 5",
        "a check-in gives thanks again, asks whether anything has moved, and offers further information",
    ),
)
