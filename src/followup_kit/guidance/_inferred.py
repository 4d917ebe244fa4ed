"""What no document says: the library's own inferences, and the mark of what a host set itself."""

from .._gettext import gettext_noop
from ._model import HOST_ID, Claim


def _inference(claim_id: str, says: str) -> Claim:
    return Claim(claim_id, None, "", says)


CLAIMS: tuple[Claim, ...] = (
    _inference(
        "IN1",
        gettext_noop("messages about work are best made between 09:00 and 17:00 local time on working days"),
    ),
    _inference("IN2", gettext_noop("a check-in stays useful for two weeks after its due day")),
    _inference(
        "IN3",
        gettext_noop(
            "moving on comes a week after the last word, or once it is too late to ask again; a week to act is enough, "
            "and a month later the reminder lapses"
        ),
    ),
    _inference(
        "IN4",
        gettext_noop(
            "a reply to a rejection, or to the taking back of an offer, is due within a day or by the end "
            "of the next working day, and still helps for a week"
        ),
    ),
    _inference(
        "IN5",
        gettext_noop("a connection request waits a day after the interview, is best within a week and fades after two"),
    ),
    _inference(
        "IN6",
        gettext_noop(
            "thanks for an offer are due within a day or by the end of the next working day, still help "
            "for a week, and never outlast the deadline for the answer"
        ),
    ),
    _inference(
        "IN7",
        gettext_noop(
            "asking for contact details has to fit in the time that the thank-you itself has, by email "
            "first where a person can be asked"
        ),
    ),
    _inference(
        "IN8",
        gettext_noop(
            "check-ins wait until the person is back, and check-ins and connection requests until the "
            "first day the employer allows"
        ),
    ),
    _inference(
        "IN9",
        gettext_noop("an answer due on a day off is given on the working day before, if there is one left"),
    ),
    _inference(
        "IN10",
        gettext_noop("someone whom a reply to a rejection or an offer thanks needs no separate thank-you"),
    ),
    _inference("IN11", gettext_noop("an offer is answered by the date they named, by email or phone")),
    _inference("IN12", gettext_noop("questions to ask at the interview are of use only while it lasts")),
    _inference(
        "IN13",
        gettext_noop(
            "the main contact is the agency's recruiter, else the hiring manager, else the first "
            "interviewer, else the recruiter, else the hiring team"
        ),
    ),
    _inference(
        "IN14",
        gettext_noop(
            "a message is read whole when it is short, has a word of its own, and neither pleads nor runs itself down"
        ),
    ),
    _inference("IN15", gettext_noop("late thanks beat none: a thank-you stays worth sending for a week")),
    _inference("IN16", gettext_noop("a call is made in contact hours, when somebody can answer")),
    _inference(
        "IN17",
        gettext_noop(
            "an offer without a date for the answer is answered within a week, and after two weeks at the latest"
        ),
    ),
    _inference(
        "IN18",
        gettext_noop(
            "an employer is told of another offer by the end of the next working day, while their own "
            "decision can still come in time"
        ),
    ),
    _inference(
        "IN19",
        gettext_noop("a new date for a cancelled interview is asked for within a day, and after a week at the latest"),
    ),
    _inference("IN20", gettext_noop("an absence of unknown length counts as a week")),
    _inference(
        "IN21",
        gettext_noop("whoever arranged the interview or recommended you has helped, and deserves thanks"),
    ),
    _inference("IN22", gettext_noop("an interview that was not held leaves nothing to thank for or to ask after")),
    _inference("IN23", gettext_noop("a reply goes to the person who wrote")),
    _inference(
        "IN24",
        gettext_noop(
            "what the documents limit is asking into silence: a reply, or a date they name, opens the way "
            "for another check-in"
        ),
    ),
    _inference("IN25", gettext_noop("a check-in leaves them at least a working day after the last word")),
    _inference("IN26", gettext_noop("who has taken the silence as a no asks no more until they write again")),
    _inference("IN27", gettext_noop("the way in which the employer asked to be reached comes first")),
)

HOST = Claim(HOST_ID, None, "", gettext_noop("the host application set this itself; no document says so"))
