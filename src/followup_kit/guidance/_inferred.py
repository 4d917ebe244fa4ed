"""What no document says: the library's own inferences, and the mark of what a host set itself."""

from ._model import HOST_ID, Claim

CLAIMS: tuple[Claim, ...] = (
    Claim(
        "IN1",
        None,
        "",
        "messages about work are best made between 09:00 and 17:00 local time on working days",
    ),
    Claim(
        "IN2",
        None,
        "",
        "a check-in stays useful for a week after its due day",
    ),
    Claim(
        "IN3",
        None,
        "",
        "the time to move on comes a week after the last word once every check-in is spent, or when the check-in "
        "closes, with a week to act and a month before the reminder lapses",
    ),
    Claim(
        "IN4",
        None,
        "",
        "a reply to a rejection keeps the rhythm of a thank-you, due within 24 hours and closed after 48",
    ),
    Claim(
        "IN5",
        None,
        "",
        "a connection request waits a day after the interview, is best within a week and fades after two",
    ),
    Claim(
        "IN6",
        None,
        "",
        "thanks for an offer keep the rhythm of a thank-you and never outlast the deadline for the answer",
    ),
    Claim(
        "IN7",
        None,
        "",
        "asking for contact details has to fit in the time that the thank-you itself has",
    ),
    Claim(
        "IN8",
        None,
        "",
        "check-ins wait until the person is back, and check-ins and connection requests until the first day the "
        "employer allows",
    ),
    Claim(
        "IN9",
        None,
        "",
        "an answer due on a day off is given on the working day before",
    ),
    Claim(
        "IN10",
        None,
        "",
        "someone whom a reply to a rejection or an offer thanks needs no separate thank-you",
    ),
    Claim(
        "IN11",
        None,
        "",
        "an offer is answered by the date they named, by email or phone",
    ),
    Claim(
        "IN12",
        None,
        "",
        "questions to ask at the interview are of use only while it lasts",
    ),
    Claim(
        "IN13",
        None,
        "",
        "the main contact is the agency's recruiter, else the hiring manager, else the first interviewer, else "
        "the recruiter, else the hiring team",
    ),
    Claim(
        "IN14",
        None,
        "",
        "a message is read whole when it is short, has a word of its own, and neither pleads nor runs itself down",
    ),
)

HOST = Claim(HOST_ID, None, "", "the host application set this itself; no document says so")
