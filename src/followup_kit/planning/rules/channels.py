"""By which ways: the policy's order of channels for each rule."""

from .._quantities import Channels
from .._situation import Situation


def thank_you_channels(situation: Situation) -> Channels:
    """The order for the state of their process."""
    return situation.parameters.thank_you_channels.at(situation.interview.progress)


def contact_request_channels(situation: Situation) -> Channels:
    """The policy's order."""
    return situation.parameters.contact_request_channels


def connection_request_channels(situation: Situation) -> Channels:
    """The policy's order."""
    return situation.parameters.connection_request_channels


def check_in_channels(situation: Situation) -> Channels:
    """The policy's order."""
    return situation.parameters.check_in_channels


def rejection_reply_channels(situation: Situation) -> Channels:
    """The policy's order."""
    return situation.parameters.rejection_reply_channels


def offer_reply_channels(situation: Situation) -> Channels:
    """The policy's order."""
    return situation.parameters.offer_reply_channels


def offer_decision_channels(situation: Situation) -> Channels:
    """The policy's order."""
    return situation.parameters.offer_decision_channels
