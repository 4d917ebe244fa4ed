"""What forms say of the parts of facts: a line of help for each, and which are asked for first."""

from collections.abc import Mapping
from types import MappingProxyType

from .. import _fields
from .._gettext import gettext_noop

_PROFILE = gettext_noop("The address of the profile.")
_AT = gettext_noop("When it happened.")
_BY = gettext_noop("Whose words they were: a name or an address.")
_NEW_DECISION_BY = gettext_noop("The day they named for their decision, if it is a new one.")

HELP: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "candidate": {
            "name": gettext_noop("As it should stand under a letter."),
            "email": gettext_noop("The address to answer to."),
            "phone": gettext_noop("As it should be printed or said."),
            "linkedin": _PROFILE,
            "affiliation": gettext_noop("School and faculty, or employer, where custom puts it beside the name."),
        },
        "person": {
            "name": gettext_noop("The full name."),
            "given_name": gettext_noop("The name that friends use."),
            "family_name": gettext_noop("The name that follows a form of address."),
            "honorific": gettext_noop("As it stands before the family name: 'Dr.', 'Ms.'."),
            "title": gettext_noop("What the person's job is called."),
            "email": gettext_noop("The work address, once you know it."),
            "phone": gettext_noop("The work number."),
            "linkedin": _PROFILE,
            "role": gettext_noop("What the person is to your application."),
            "discussed": _fields.DISCUSSED.help,
            "impression": _fields.IMPRESSION.help,
            "agreed_to_connect": gettext_noop("Whether they would welcome a connection on LinkedIn, if you asked."),
            "connected": gettext_noop("Whether you are connected already."),
            "key": gettext_noop("An identifier of your own, which stays when a name or an address changes."),
        },
        "instructions": {
            "do_not_contact": gettext_noop("Whether they asked not to be contacted."),
            "not_before": gettext_noop("The first day on which they want to hear from you."),
            "check_ins": gettext_noop("How many times in all you may ask for news; 0 for none."),
            "channel": gettext_noop("How they want to be contacted."),
        },
        "interview": {
            "candidate": gettext_noop("Who was interviewed, and signs the letters."),
            "company": _fields.COMPANY.help,
            "position": _fields.POSITION.help,
            "ends_at": gettext_noop("When the interview ends or ended."),
            "starts_at": gettext_noop("When it starts; left blank, nothing is planned for the interview itself."),
            "interviewers": gettext_noop("Everyone who asked questions, in the order in which to thank them."),
            "recruiter": gettext_noop("Who arranged the interview, at the employer or at an agency."),
            "contact": gettext_noop("Who speaks for the employer; left blank, it follows from the roles."),
            "helpers": gettext_noop(
                "Who deserves thanks and asked no questions: who arranged the interview or recommended you."
            ),
            "format": _fields.FORMAT.help,
            "round": _fields.ROUND.help,
            "decision_by": _fields.DECISION_BY.help,
            "progress": gettext_noop("How far their process has come."),
            "instructions": gettext_noop("What they said about being contacted."),
            "still_interested": _fields.STILL_INTERESTED.help,
            "strengths": _fields.STRENGTHS.help,
            "needs": _fields.NEEDS.help,
            "forgotten": _fields.FORGOTTEN.help,
            "clarify": _fields.CLARIFY.help,
            "question": _fields.QUESTION.help,
            "can_send": _fields.CAN_SEND.help,
            "reference": _fields.REFERENCE.help,
            "history": gettext_noop("What has happened since."),
            "key": gettext_noop("An identifier of your own for the process."),
        },
        "sent": {
            "at": _AT,
            "action": gettext_noop("What you did, even if it was earlier than planned."),
            "to": gettext_noop("A name or an address; left blank, it counts for everybody."),
            "channel": gettext_noop("By which way you did it."),
        },
        "replied": {
            "at": _AT,
            "decision_by": _NEW_DECISION_BY,
            "respond_by": gettext_noop("The last day for your answer to their offer, if it is a new one."),
            "by": _BY,
        },
        "out-of-office": {
            "at": gettext_noop("When you learnt of it."),
            "until": gettext_noop("The last day of the absence, if it was said."),
            "person": gettext_noop("A name or an address; left blank, everybody is away."),
        },
        "advanced": {"at": _AT, "by": _BY},
        "rejected": {"at": _AT, "feedback_given": _fields.FEEDBACK_GIVEN.help, "by": _BY},
        "offered": {
            "at": _AT,
            "respond_by": _fields.RESPOND_BY.help,
            "details_provided": _fields.DETAILS_PROVIDED.help,
            "terms": _fields.TERMS.help,
            "by": _BY,
        },
        "answered": {"at": _AT, "decision": _fields.DECISION.help},
        "withdrew": {"at": _AT},
        "cancelled": {"at": _AT, "by": _fields.CANCELLED_BY.help},
        "rescheduled": {"at": _AT},
        "reopened": {"at": _AT, "decision_by": _NEW_DECISION_BY, "by": _BY},
        "rescinded": {"at": _AT, "by": _BY},
        "other-offer": {"at": _AT, "respond_by": gettext_noop("The day by which you must answer it.")},
    }
)
"""A line of help for each part of each fact, in English."""

FIRST: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "candidate": frozenset({"name", "email"}),
        "person": frozenset({"name", "email", "discussed"}),
        "interview": frozenset({"candidate", "company", "position", "ends_at", "interviewers", "decision_by"}),
    }
)
"""What is asked for first, of the facts that have much to ask for."""

KEPT = frozenset({"key", "history"})
"""What a host keeps itself, and nobody fills in."""
