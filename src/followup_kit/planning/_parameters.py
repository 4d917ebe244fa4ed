"""The parameters of a policy: every number, order and permission that rules read; the engine holds none."""

from typing import Any, get_args, get_origin

import attrs

from .._validation import Validator
from ._quantities import (
    ByProgress,
    Channels,
    CheckInCap,
    Consent,
    ContactHours,
    Days,
    DayWindow,
    ElapsedWindow,
    Hours,
    WorkingDayWindow,
)


@attrs.frozen(kw_only=True)
class Parameters:
    """The parameters of a policy: every number, order and permission that rules read.

    Days are days of the calendar, from the date of what they are counted from, unless they are said to be working days.

    Args:
        contact_hours: When windows given in days open and end, and when calls are made.
        thank_you: From the interview's end.
        thank_you_card_due: From the interview's end, when the thank-you goes by card.
        thank_you_channels: By the state of the process.
        contact_request: From the interview's end.
        contact_request_channels: How to ask a person for missing contact details.
        contact_request_hr_channels: How to ask the human resources department, when nobody else is known.
        connection_request_opens: From the interview's end.
        connection_request_due: From the interview's date.
        connection_request_closes: From the interview's date.
        connection_request_channels: How to connect.
        connection_consent: Whether a yes is needed first.
        check_in_after_named_date: Working days from the date they named.
        check_in_by_progress: Days from the start of the wait, when no date stands.
        check_in_closes: Days from the date on which the check-in is due.
        check_in_pause: Working days from the start of the wait, before which no check-in opens.
        check_in_spacing: Days from the last check-in, before which no other opens.
        check_in_minimum_wait: Days from the start of the wait, before which no check-in opens, whatever date they
            named; 0 for no such minimum.
        check_in_cap: How many check-ins there may be.
        check_in_channels: How to check in.
        absence_of_unknown_length: How many days an absence counts that has no known last day.
        other_offer: From the offer from elsewhere.
        other_offer_channels: By which channels to mention an offer from elsewhere.
        reschedule: From the cancellation, or the latest reply since.
        reschedule_channels: How to ask for a new date.
        move_on_after_last_word: Days from the last word, once every check-in is spent.
        move_on_due: Days from the date on which moving on opens.
        move_on_closes: Days from the date on which moving on opens.
        rejection_reply: From the rejection, or from the taking back of an offer.
        rejection_reply_channels: How to answer a rejection.
        offer_reply: From the offer.
        offer_reply_channels: How to thank for an offer.
        offer_decision_due: From the offer's date, when they named no day for the answer.
        offer_decision_closes: From the offer's date, when they named no day for the answer.
        offer_decision_channels: How to answer an offer.

    Raises:
        InvalidFactsError: If a field holds a parameter of another kind.
    """

    contact_hours: ContactHours
    thank_you: ElapsedWindow
    thank_you_card_due: Hours
    thank_you_channels: ByProgress[Channels]
    contact_request: ElapsedWindow
    contact_request_channels: Channels
    contact_request_hr_channels: Channels
    connection_request_opens: Hours
    connection_request_due: Days
    connection_request_closes: Days
    connection_request_channels: Channels
    connection_consent: Consent
    check_in_after_named_date: WorkingDayWindow
    check_in_by_progress: ByProgress[DayWindow]
    check_in_closes: Days
    check_in_pause: Days
    check_in_spacing: Days
    check_in_minimum_wait: Days
    check_in_cap: CheckInCap
    check_in_channels: Channels
    absence_of_unknown_length: Days
    other_offer: ElapsedWindow
    other_offer_channels: Channels
    reschedule: ElapsedWindow
    reschedule_channels: Channels
    move_on_after_last_word: Days
    move_on_due: Days
    move_on_closes: Days
    rejection_reply: ElapsedWindow
    rejection_reply_channels: Channels
    offer_reply: ElapsedWindow
    offer_reply_channels: Channels
    offer_decision_due: Days
    offer_decision_closes: Days
    offer_decision_channels: Channels

    def __attrs_post_init__(self) -> None:
        validator = Validator(self)
        self._validate(validator)
        validator.raise_if_invalid()

    def _validate(self, validator: Validator) -> None:
        """Check every parameter; a policy checks its own fields besides."""
        for field in attrs.fields(Parameters):
            value = getattr(self, field.name)
            annotation: Any = field.type
            validator.require_instance(field.name, get_origin(annotation) or annotation)
            for each in get_args(annotation) if isinstance(value, ByProgress) else ():
                if not all(isinstance(entry, each) for entry in attrs.astuple(value, recurse=False)):
                    wrong = f"does not contain {each.__name__} for each state"
                    validator.refuse(field.name, value, wrong, f"pass ByProgress of three {each.__name__}")
        if validator.is_valid:
            self._validate_order(validator)

    def _validate_order(self, validator: Validator) -> None:
        pairs = (
            ("thank_you_card_due", self.thank_you_card_due.value, "thank_you.opens", self.thank_you.opens.value),
            (
                "connection_request_closes",
                self.connection_request_closes.value,
                "connection_request_due",
                self.connection_request_due.value,
            ),
            ("move_on_closes", self.move_on_closes.value, "move_on_due", self.move_on_due.value),
            (
                "offer_decision_closes",
                self.offer_decision_closes.value,
                "offer_decision_due",
                self.offer_decision_due.value,
            ),
        )
        for later, late, earlier, early in pairs:
            if late < early:
                validator.refuse(later, late, f"comes before {earlier}, {early}", "let a window close after it is due")
