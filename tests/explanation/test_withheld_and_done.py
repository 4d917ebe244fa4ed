"""What is not planned and why, and what was done."""

from typing import Any

import attrs
import pytest

from followup_kit import (
    Instructions,
    Offered,
    Rejected,
    Sent,
    Withdrew,
    Withheld,
    explain,
    schedule_for,
)
from followup_kit.facts import (
    Advanced,
    Cancelled,
    OtherOffer,
    Rescinded,
)
from followup_kit.guidance import claim
from followup_kit.planning._quantities import CheckInCap
from followup_kit.policies import CONSENSUS, FULL_GUIDE, MANDATORY_OPTIONAL, SEVEN_STEPS
from followup_kit.vocabulary import Action, Reason
from tests.support.casebook import DANA, TOM, interviewed, june
from tests.support.explanations import DONE, LANGUAGES, WITHHELD, left_out


class TestWithheld:
    """What is not planned, and why."""

    @pytest.mark.parametrize(
        ("action", "facts", "words"),
        [
            (
                "thank-you",
                {"history": [Rejected(at=june(10))]},
                (
                    "No thank-you to Dana Okafor is planned: your reply to the outcome thanks them. Someone whom a "
                    "reply to a rejection or an offer thanks needs no separate thank-you (our own inference)."
                ),
            ),
            (
                "thank-you",
                {"history": [Cancelled(at=june(1))]},
                (
                    "No thank-you to Dana Okafor is planned: the interview was cancelled. An interview that was not "
                    "held leaves nothing to thank for or to ask after (our own inference)."
                ),
            ),
            (
                "check-in",
                {"history": [OtherOffer(at=june(10))]},
                (
                    "No check-in with Dana Okafor is planned: telling them of your other offer asks for news as well. "
                    "An employer is told of another offer by the end of the next working day, while their own decision "
                    "can still come in time (our own inference)."
                ),
            ),
            (
                "check-in",
                {"history": [Sent(at=june(10), action="check-in")]},
                (
                    "No check-in with Dana Okafor is planned: you have asked since their last word; another reply or a "
                    "date from them opens the way for the next. A second check-in is out of place unless they told you "
                    "to make one (“Mandatory Optional”; the same limit in “Seven Steps” and “Full Guide”; in part our "
                    "own inference)."
                ),
            ),
            (
                "check-in",
                {"history": [Sent(at=june(10), action="move-on")]},
                (
                    "No check-in with Dana Okafor is planned: you have taken the silence as a no, and they have not "
                    "written since. Who has taken the silence as a no asks no more until they write again (our own "
                    "inference)."
                ),
            ),
            (
                "check-in",
                {"instructions": Instructions(do_not_contact=True)},
                "No check-in with Dana Okafor is planned: the employer asked not to be contacted.",
            ),
            (
                "check-in",
                {"instructions": Instructions(check_ins=0)},
                (
                    "No check-in with Dana Okafor is planned: the employer's own instructions leave no room for a "
                    "check-in."
                ),
            ),
            (
                "check-in",
                {"history": [Offered(at=june(10)), Rescinded(at=june(11))]},
                "No check-in with Dana Okafor is planned: the employer has taken the offer back.",
            ),
            (
                "connection-request",
                {"interviewers": [TOM]},
                (
                    "No connection request to Tom Fell is planned: they have not agreed to it. A LinkedIn invitation "
                    "needs the person's consent, asked for at the interview, and a real reason to connect (“The "
                    "Professional Way”)."
                ),
            ),
            (
                "move-on",
                {"still_interested": False},
                "There is no need to decide about moving on: you no longer want the position.",
            ),
        ],
    )
    def test_it_says_why(self, action: str, facts: dict[str, Any], words: str) -> None:
        """Doing nothing is a decision too, and is explained like one."""
        assert left_out(action, **facts) == words

    def test_a_limit_is_explained_by_the_policy_that_sets_it(self) -> None:
        """One check-in in all is another reason than one for each silence, and a host's own limit cites nobody."""
        asked = {"history": [Sent(at=june(10), action="check-in")]}
        hosts = attrs.evolve(CONSENSUS, check_in_cap=CheckInCap(1))
        none = attrs.evolve(CONSENSUS, check_in_cap=CheckInCap(0))

        assert left_out("check-in", MANDATORY_OPTIONAL, **asked).endswith(
            ": you have already checked in as often as you should. A second check-in is out of place unless they told "
            "you to make one (“Mandatory Optional”)."
        )
        assert left_out("check-in", hosts, **asked).endswith(" opens the way for the next (as you set it).")
        assert left_out("check-in", none).endswith(": the policy leaves no room for a check-in (as you set it).")

    def test_a_no_is_not_put_on_a_document_that_never_asks(self) -> None:
        """Where a policy connects without asking, a person's no is reason enough."""
        refused = attrs.evolve(DANA, agreed_to_connect=False)

        assert left_out("connection-request", FULL_GUIDE, interviewers=[refused]) == (
            "No connection request to Dana Okafor is planned: they have not agreed to it."
        )

    @pytest.mark.parametrize(
        ("facts", "advised"),
        [
            ({}, True),
            ({"history": [Advanced(at=june(5))]}, True),
            ({"history": [Withdrew(at=june(5))]}, False),
            ({"history": [Rejected(at=june(5))]}, False),
            ({"history": [Offered(at=june(5))]}, False),
            ({"instructions": Instructions(do_not_contact=True)}, False),
        ],
        ids=["open", "advanced", "withdrawn", "rejected", "offered", "do-not-contact"],
    )
    def test_who_is_no_longer_interested_is_advised_to_withdraw(self, facts: dict[str, Any], advised: bool) -> None:
        """The check-in that is not sent advises the letter to send, while there is something to withdraw from."""
        words = left_out("check-in", still_interested=False, **facts)

        assert words.endswith(" Tell them so in a short letter of withdrawal.") is advised
        assert "withdrawal" not in left_out("move-on", still_interested=False)

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_reason_has_words_of_its_own(self, language: str) -> None:
        """No two reasons read alike, and neither do the two kinds of instruction."""
        reasons = {explain(_withheld(Action.CONNECTION_REQUEST, reason), language) for reason in Reason}
        limits = [_withheld(Action.CHECK_IN, Reason.INSTRUCTED, each) for each in ("check_ins", "do_not_contact")]

        assert len(reasons) == len(Reason)
        assert len({explain(each, language) for each in limits}) == len(limits)

    def test_a_reason_of_the_hosts_own_is_the_hosts(self) -> None:
        """A guard may object with a word that the library does not know."""
        own: Any = "x-on-holiday"
        assert explain(_withheld(Action.CHECK_IN, own)).endswith(" is planned: that is how you set it.")


def _withheld(action: Action, reason: Reason, detail: str | None = None) -> Withheld:
    return attrs.evolve(WITHHELD, action=action, reason=reason, detail=detail, advises=None)


def test_the_cap_of_one_document_is_not_that_of_another() -> None:
    """A document's own limit speaks in its own words, and says nothing of a second message where none is meant."""
    asked = {"history": [Sent(at=june(10), action="check-in")]}

    assert left_out("check-in", SEVEN_STEPS, **asked).endswith(
        "A single check-in goes by what they said, a week after the first contact if nearly done and two weeks if not "
        "(“Seven Steps”)."
    )
    assert left_out("check-in", FULL_GUIDE, **asked).endswith(
        "Silence that goes on is a reason to look elsewhere (“Full Guide”)."
    )
    assert claim("FG15") in schedule_for(interviewed(**asked), policy=FULL_GUIDE).withheld[-1].because


class TestDone:
    """What was done, when and towards whom."""

    def test_it_says_what_when_and_towards_whom(self) -> None:
        """The year belongs to it, as a record is read at any time."""
        assert explain(DONE, "en_GB") == "Done on Wed, 3 Jun 2026, 10:00 (Europe/Berlin time): you thanked Dana Okafor."

    def test_where_nobody_is_named_it_is_the_employer(self) -> None:
        """A check-in that names nobody went to the employer; thanks that do went to the team."""
        asked, thanked = (
            schedule_for(interviewed(interviewers=(), history=[Sent(at=june(16), action=action)])).done[0]
            for action in ("check-in", "thank-you")
        )
        assert explain(asked).endswith(": you asked the employer whether there was any news.")
        assert explain(thanked).endswith(": you thanked the hiring team.")
