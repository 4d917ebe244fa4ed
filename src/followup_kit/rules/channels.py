"""By which ways: the policy's order of channels for each rule."""

from collections.abc import Callable
from operator import attrgetter

from ..quantities import Channels
from ..situation import Situation


def thank_you_channels(situation: Situation) -> Channels:
    """The order for the state of their process."""
    return situation.parameters.thank_you_channels.at(situation.interview.progress)


def _parameter(name: str) -> Callable[[Situation], Channels]:
    return attrgetter(f"parameters.{name}")


contact_request_channels = _parameter("contact_request_channels")
connection_request_channels = _parameter("connection_request_channels")
check_in_channels = _parameter("check_in_channels")
rejection_reply_channels = _parameter("rejection_reply_channels")
offer_reply_channels = _parameter("offer_reply_channels")
offer_decision_channels = _parameter("offer_decision_channels")
