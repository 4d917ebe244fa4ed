"""One of each event, with the least that it takes and with all that it can say."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from followup_kit.facts import (
    Advanced,
    Answered,
    Cancelled,
    Event,
    Offered,
    OtherOffer,
    OutOfOffice,
    Person,
    Rejected,
    Reopened,
    Replied,
    Rescheduled,
    Rescinded,
    Sent,
    Withdrew,
)

AT = dt.datetime(2026, 3, 10, 15, 0, tzinfo=ZoneInfo("America/New_York"))
DANA = Person(name="Dana Smith", email="dana@example.org", phone="+1 555 0199", discussed="the sourdough starter")
SALARY = "a starting salary of $52,000 a year"

LEAST: dict[type[Any], dict[str, Any]] = {
    Sent: {"action": "thank-you"},
    Replied: {},
    OutOfOffice: {},
    Advanced: {},
    Rejected: {},
    Offered: {},
    Answered: {"decision": "accept"},
    Withdrew: {},
    Cancelled: {},
    Rescheduled: {},
    Reopened: {},
    Rescinded: {},
    OtherOffer: {},
}
"""The least that each event takes beside its instant."""

FULL: list[Event] = [
    Sent(at=AT, action="thank-you", to=DANA, channel="email"),
    Replied(at=AT, decision_by=dt.date(2026, 3, 13), respond_by=dt.date(2026, 3, 12), by=DANA),
    OutOfOffice(at=AT, until=dt.date(2026, 3, 20), person=DANA),
    Advanced(at=AT, by=DANA),
    Rejected(at=AT, feedback_given=True, by=DANA),
    Offered(at=AT, respond_by=dt.date(2026, 3, 13), details_provided=True, terms=[SALARY], by=DANA),
    Answered(at=AT, decision="decline"),
    Withdrew(at=AT),
    Cancelled(at=AT, by="candidate"),
    Rescheduled(at=AT),
    Reopened(at=AT, decision_by=dt.date(2026, 3, 13), by=DANA),
    Rescinded(at=AT, by=DANA),
    OtherOffer(at=AT, respond_by=dt.date(2026, 3, 13)),
]
"""One of each, with a value for every field."""
