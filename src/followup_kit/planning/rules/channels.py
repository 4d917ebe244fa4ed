"""By which channels: the policy's order for each rule."""

from ...facts import Person
from .._quantities import Channels
from .._situation import Situation


def thank_you_channels(situation: Situation, _: Person | None) -> Channels:
    """Return the order for the state of their process."""
    return situation.parameters.thank_you_channels.at(situation.interview.progress)


def contact_request_channels(situation: Situation, person: Person | None) -> Channels:
    """Return the order for a person, or for the human resources department."""
    parameters = situation.parameters
    return parameters.contact_request_hr_channels if person is None else parameters.contact_request_channels


def connection_request_channels(situation: Situation, _: Person | None) -> Channels:
    """Return the policy's channels for a connection request, best first."""
    return situation.parameters.connection_request_channels


def check_in_channels(situation: Situation, _: Person | None) -> Channels:
    """Return the policy's channels for a check-in, best first."""
    return situation.parameters.check_in_channels


def other_offer_channels(situation: Situation, _: Person | None) -> Channels:
    """Return the policy's channels for mentioning an offer from elsewhere, best first."""
    return situation.parameters.other_offer_channels


def reschedule_channels(situation: Situation, _: Person | None) -> Channels:
    """Return the policy's channels for a request for a new date, best first."""
    return situation.parameters.reschedule_channels


def rejection_reply_channels(situation: Situation, _: Person | None) -> Channels:
    """Return the policy's channels for the reply to a rejection, best first."""
    return situation.parameters.rejection_reply_channels


def offer_reply_channels(situation: Situation, _: Person | None) -> Channels:
    """Return the policy's channels for the reply to an offer, best first."""
    return situation.parameters.offer_reply_channels


def offer_decision_channels(situation: Situation, _: Person | None) -> Channels:
    """Return the policy's channels for the decision on an offer, best first."""
    return situation.parameters.offer_decision_channels
