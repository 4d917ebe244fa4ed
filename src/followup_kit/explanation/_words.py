"""The words of explanations: every action as something to do, not to do, and done, and every reason."""

from .._gettext import gettext_noop
from ..vocabulary import Action, Basis, Channel, Reason

TEAM = gettext_noop("the hiring team")
HUMAN_RESOURCES = gettext_noop("the human resources department")
EMPLOYER = gettext_noop("the employer")
PERSON = gettext_noop("{name}")
"""A person in a sentence: where custom asks for a form of respect, a translation adds it."""

DOING: dict[str, str] = {
    Action.COLLECT_CONTACTS: gettext_noop("at the interview, collect the name, title and email of everyone you meet"),
    Action.ASK_NEXT_STEPS: gettext_noop("at the interview, ask what happens next and when you will hear"),
    Action.ASK_TO_CONNECT: gettext_noop("at the interview, ask {who} whether a LinkedIn connection would be welcome"),
    Action.CONTACT_REQUEST: gettext_noop("ask {who} {by} for the contact details you are missing"),
    Action.THANK_YOU: gettext_noop("thank {who} {by}"),
    Action.CONNECTION_REQUEST: gettext_noop("send {who} a short, personal connection request {by}"),
    Action.CHECK_IN: gettext_noop("ask {who} {by} whether there is any news"),
    Action.OTHER_OFFER: gettext_noop("tell {who} {by} of your offer from elsewhere and ask when they will decide"),
    Action.RESCHEDULE: gettext_noop("ask {who} {by} for a new interview date"),
    Action.MOVE_ON: gettext_noop("take the silence as a no and turn to other openings"),
    Action.REJECTION_REPLY: gettext_noop("answer the rejection {by} with thanks to {who}"),
    Action.OFFER_REPLY: gettext_noop("thank {who} {by} for the offer"),
    Action.OFFER_DECISION: gettext_noop("tell {who} {by} what you decided about the offer"),
}
"""What to do, by action."""

OWN_DOING = gettext_noop("do “{action}” for {who} {by}")
CHECKING_IN_AGAIN = gettext_noop("ask {who} {by} once more whether there is any news")
ANSWERING_RESCINDED = gettext_noop("answer {who} {by} with thanks, although the offer was taken back")

NOT_DOING: dict[str, str] = {
    Action.COLLECT_CONTACTS: gettext_noop("collecting contact details is not planned"),
    Action.ASK_NEXT_STEPS: gettext_noop("asking about next steps is not planned"),
    Action.ASK_TO_CONNECT: gettext_noop("asking {who} about a connection is not planned"),
    Action.CONTACT_REQUEST: gettext_noop("no request for contact details to {who} is planned"),
    Action.THANK_YOU: gettext_noop("no thank-you to {who} is planned"),
    Action.CONNECTION_REQUEST: gettext_noop("no connection request to {who} is planned"),
    Action.CHECK_IN: gettext_noop("no check-in with {who} is planned"),
    Action.OTHER_OFFER: gettext_noop("no message to {who} about your offer from elsewhere is planned"),
    Action.RESCHEDULE: gettext_noop("no request to {who} for a new interview date is planned"),
    Action.MOVE_ON: gettext_noop("there is no need to decide about moving on"),
    Action.REJECTION_REPLY: gettext_noop("no reply to the rejection is planned"),
    Action.OFFER_REPLY: gettext_noop("no further thanks for the offer are planned"),
    Action.OFFER_DECISION: gettext_noop("no date for your decision is planned"),
}
"""What is not planned, by action."""

OWN_NOT_DOING = gettext_noop("“{action}” for {who} is not planned")

DONE: dict[str, str] = {
    Action.COLLECT_CONTACTS: gettext_noop("you collected contact details"),
    Action.ASK_NEXT_STEPS: gettext_noop("you asked what happens next"),
    Action.ASK_TO_CONNECT: gettext_noop("you asked {who} about a LinkedIn connection"),
    Action.CONTACT_REQUEST: gettext_noop("you asked {who} for contact details"),
    Action.THANK_YOU: gettext_noop("you thanked {who}"),
    Action.CONNECTION_REQUEST: gettext_noop("you sent {who} a connection request"),
    Action.CHECK_IN: gettext_noop("you asked {who} whether there was any news"),
    Action.OTHER_OFFER: gettext_noop("you told {who} of your offer from elsewhere"),
    Action.RESCHEDULE: gettext_noop("you asked {who} for a new interview date"),
    Action.MOVE_ON: gettext_noop("you took the silence as a no"),
    Action.REJECTION_REPLY: gettext_noop("you answered {who} about their decision"),
    Action.OFFER_REPLY: gettext_noop("you answered {who} about the offer"),
    Action.OFFER_DECISION: gettext_noop("you told {who} what you decided about the offer"),
}
"""What was done, by action. Whoever answers an offer has replied to it as well, and an answer may come by any event."""

OWN_DONE = gettext_noop("you did “{action}” for {who}")

WHY_NOT: dict[str, str] = {
    Reason.CANCELLED: gettext_noop("the interview was cancelled"),
    Reason.REJECTED: gettext_noop("the employer has said no"),
    Reason.ADVANCED: gettext_noop("they have invited you to another round"),
    Reason.OFFERED: gettext_noop("they have made you an offer"),
    Reason.RESCINDED: gettext_noop("the employer has taken the offer back"),
    Reason.WITHDREW: gettext_noop("you have withdrawn"),
    Reason.NO_CONSENT: gettext_noop("they have not agreed to it"),
    Reason.NOT_INTERESTED: gettext_noop("you no longer want the position"),
    Reason.CAP_REACHED: gettext_noop("you have asked as often as you should"),
    Reason.MOVED_ON: gettext_noop("you have taken the silence as a no, and they have not written since"),
    Reason.SUPERSEDED: gettext_noop("another step takes its place"),
    Reason.INSTRUCTED: gettext_noop("the employer asked not to be contacted"),
}
"""Why something is not planned, by reason."""

WHY_NOT_IN_DETAIL: dict[tuple[str, str], str] = {
    (Reason.SUPERSEDED, Action.THANK_YOU): gettext_noop("your reply to the outcome thanks them"),
    (Reason.SUPERSEDED, Action.CHECK_IN): gettext_noop("telling them of your other offer asks for news as well"),
    (Reason.INSTRUCTED, "check_ins"): gettext_noop("the employer's own instructions leave no room for a check-in"),
    (Reason.CAP_REACHED, "per_silence"): gettext_noop(
        "you have asked since their last word; another reply or a date from them opens the way for the next"
    ),
    (Reason.CAP_REACHED, "in_all"): gettext_noop("you have already checked in as often as you should"),
    (Reason.CAP_REACHED, "none"): gettext_noop("the policy leaves no room for a check-in"),
}
"""Why something is not planned, by reason and the action or detail that is known beside it."""

OWN_WHY_NOT = gettext_noop("that is how you set it")
WITHDRAW = gettext_noop("Tell them so in a short letter of withdrawal.")

CHANNEL: dict[str, str] = {
    Channel.EMAIL: gettext_noop("email"),
    Channel.PHONE: gettext_noop("phone"),
    Channel.VOICEMAIL: gettext_noop("voicemail"),
    Channel.CARD: gettext_noop("card"),
    Channel.LINKEDIN: gettext_noop("LinkedIn"),
}
"""The names of the channels."""

ONE_CHANNEL = gettext_noop("channel")
CHANNELS = gettext_noop("channels ({channels})")
THEN = gettext_noop("{first}, then {next}")

LABELS: dict[str, str] = {
    Basis.ACTION: gettext_noop("this step"),
    Basis.OPENS: gettext_noop("start"),
    Basis.DUE: gettext_noop("due time"),
    Basis.CLOSES: gettext_noop("latest time"),
    Basis.HELD: gettext_noop("why not earlier"),
    Basis.RECIPIENT: gettext_noop("recipient"),
}
"""What to call the statements of a step, but for the channels."""

ALL_TIMES = gettext_noop("timing")

MISSING: dict[str, str] = {
    "recipient.email": gettext_noop("Their email address is still missing."),
    "recipient.phone": gettext_noop("Their phone number is still missing."),
    "recipient.linkedin": gettext_noop("Their LinkedIn profile is still missing."),
}
"""What has to be found out first, by its name in ``Step.missing``."""
