"""The labels of fields in forms: one for each name, whether a fact has it or a message takes it."""

from collections.abc import Mapping
from types import MappingProxyType

from ._gettext import gettext_noop

LABELS: Mapping[str, str] = MappingProxyType(
    {
        "action": gettext_noop("What you did"),
        "affiliation": gettext_noop("School or employer"),
        "agreed_to_connect": gettext_noop("Welcomes a LinkedIn connection"),
        "answer_by": gettext_noop("You will answer by"),
        "ask_feedback": gettext_noop("Ask for reasons"),
        "at": gettext_noop("When"),
        "by": gettext_noop("Who said it"),
        "can_send": gettext_noop("What you can send"),
        "cancelled.by": gettext_noop("Whose doing"),
        "cancelled_by": gettext_noop("Whose doing"),
        "candidate": gettext_noop("Candidate"),
        "channel": gettext_noop("Way of contact"),
        "check_ins": gettext_noop("Check-ins allowed"),
        "chosen": gettext_noop("What you do instead"),
        "clarify": gettext_noop("An answer put better"),
        "company": gettext_noop("Employer"),
        "connected": gettext_noop("Connected already"),
        "contact": gettext_noop("Main contact"),
        "decision": gettext_noop("Your decision"),
        "decision_by": gettext_noop("Decision by"),
        "details_provided": gettext_noop("Details provided"),
        "discussed": gettext_noop("What you talked about"),
        "do_not_contact": gettext_noop("Asked not to be contacted"),
        "email": gettext_noop("Email address"),
        "enclosed": gettext_noop("Enclosed"),
        "ends_at": gettext_noop("End of the interview"),
        "family_name": gettext_noop("Family name"),
        "feedback_given": gettext_noop("Reasons given"),
        "forgotten": gettext_noop("What you forgot to say"),
        "format": gettext_noop("How it was held"),
        "given_name": gettext_noop("Given name"),
        "helpers": gettext_noop("People who helped"),
        "history": gettext_noop("What has happened"),
        "honorific": gettext_noop("Form of address"),
        "impression": gettext_noop("Your impressions"),
        "instructions": gettext_noop("Wishes about contact"),
        "interview_date": gettext_noop("Day of the interview"),
        "interviewed": gettext_noop("There was an interview"),
        "interviewers": gettext_noop("Interviewers"),
        "key": gettext_noop("Identifier"),
        "last_channel": gettext_noop("Last message by"),
        "last_contact": gettext_noop("Last message on"),
        "learned": gettext_noop("What you learned"),
        "linkedin": gettext_noop("LinkedIn profile"),
        "met_at": gettext_noop("Where you met"),
        "name": gettext_noop("Full name"),
        "needs": gettext_noop("What they need"),
        "needs_time": gettext_noop("Time to decide"),
        "not_before": gettext_noop("Not before"),
        "offered_on": gettext_noop("Offered on"),
        "outcome": gettext_noop("Outcome"),
        "people": gettext_noop("People"),
        "person": gettext_noop("Who is away"),
        "phone": gettext_noop("Phone number"),
        "position": gettext_noop("Position"),
        "progress": gettext_noop("Progress"),
        "question": gettext_noop("Question to ask"),
        "reason": gettext_noop("Reason"),
        "recipient": gettext_noop("Recipient"),
        "recruiter": gettext_noop("Recruiter"),
        "reference": gettext_noop("Application number"),
        "reports_to": gettext_noop("Reporting to"),
        "requests": gettext_noop("Changes you ask for"),
        "respond_by": gettext_noop("Answer by"),
        "role": gettext_noop("Part in the application"),
        "round": gettext_noop("Round"),
        "start_date": gettext_noop("Start date"),
        "starts_at": gettext_noop("Start of the interview"),
        "stay_connected": gettext_noop("Stay in touch"),
        "still_interested": gettext_noop("Still interested"),
        "strengths": gettext_noop("Strengths"),
        "terms": gettext_noop("Terms offered"),
        "title": gettext_noop("Job title"),
        "to": gettext_noop("To whom"),
        "until": gettext_noop("Until"),
    }
)
"""The labels by the names of fields; by ``fact.name`` where one fact means something else by it."""


def label_of(name: str, fact: str = "") -> str:
    """Return the label of a field in English; of a host's own field, its name as words.

    Args:
        name: The name of the field.
        fact: The name of the fact that it is a part of.
    """
    known = LABELS.get(f"{fact}.{name}") or LABELS.get(name)
    return name.replace("_", " ").capitalize() if known is None else known
