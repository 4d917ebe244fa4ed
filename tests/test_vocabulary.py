"""Every word of the contract, as a member and as the plain string that hosts have."""

import datetime as dt
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit.errors import InvalidFactsError
from followup_kit.facts import Answered, Cancelled, Candidate, Instructions, Interview, Person, Sent
from followup_kit.vocabulary import (
    Action,
    Basis,
    Channel,
    Decision,
    InterviewFormat,
    MessageType,
    OutcomeKind,
    Party,
    Progress,
    Reason,
    Role,
    Status,
    Weekday,
)

WORDS: dict[type[StrEnum], str] = {
    Role: "interviewer hiring-manager recruiter agency hr coordinator referrer",
    InterviewFormat: "in-person video phone",
    Progress: "unknown early near-end",
    Channel: "email phone voicemail card linkedin",
    Action: "collect-contacts ask-next-steps ask-to-connect contact-request thank-you connection-request check-in "
    "other-offer reschedule rejection-reply offer-reply offer-decision move-on",
    MessageType: "thank-you check-in rejection-reply offer-reply connection-request contact-request "
    "reschedule-request withdrawal",
    Decision: "undecided accept decline",
    Status: "upcoming open overdue lapsed",
}
REASONS = "cancelled rejected withdrew no-consent cap-reached instructed superseded"
"""The reasons that the contract names."""

BASES = "action recipient opens due closes channel held"
KINDS: list[type[StrEnum]] = [*WORDS, Reason, Basis, Party, OutcomeKind]
AT = dt.datetime(2026, 3, 10, 15, tzinfo=dt.UTC)


def _name(kind: type[StrEnum]) -> str:
    return kind.__name__


@pytest.mark.parametrize("kind", WORDS, ids=_name)
def test_the_words_are_those_of_the_contract(kind: type[StrEnum]) -> None:
    """Hosts rely on these words and no others, in this order."""
    assert [str(member) for member in kind] == WORDS[kind].split()


def test_the_reasons_of_the_contract_are_known() -> None:
    """The reasons for not planning a step that the contract names are among those given."""
    assert {*REASONS.split()} <= {*map(str, Reason)}


def test_claims_support_what_the_contract_names() -> None:
    """What a claim can support is what a step states: whether, towards whom, when, how, and why it waits."""
    assert [str(basis) for basis in Basis] == BASES.split()


def test_a_member_is_its_word_under_its_name() -> None:
    """Hosts may compare members with plain strings; each name is spelt as its word, and no word has a second one."""
    names = [(name, member, member.value) for kind in KINDS for name, member in kind.__members__.items()]
    spelt = [(word.replace("-", "_").upper(), word, word) for kind in KINDS for word in map(str, kind)]
    assert names == spelt


def test_every_message_belongs_to_an_action() -> None:
    """A message type and the action it is sent for are one word; two letters are not called as a step is.

    A new date is asked for, and nobody plans that a candidate withdraws.
    """
    alone = {MessageType.RESCHEDULE_REQUEST, MessageType.WITHDRAWAL}
    assert {str(message) for message in MessageType if message not in alone} <= {str(action) for action in Action}
    assert Action(MessageType.THANK_YOU) is Action.THANK_YOU


@given(st.sampled_from(Role))
def test_a_role_may_be_a_plain_string(role: Role) -> None:
    """A person's role is the member, whether given as one or as its word."""
    assert Person(name="Dana", role=role.value).role is role
    assert Person(name="Dana", role=role).role is role


@given(st.sampled_from(InterviewFormat), st.sampled_from(Progress))
def test_a_format_and_a_progress_may_be_plain_strings(form: InterviewFormat, progress: Progress) -> None:
    """How the interview was held and how far the process has come are understood as words."""
    interview = Interview(
        candidate=Candidate(name="Robin Doe"),
        company="Example Works",
        position="Baker",
        ends_at=AT,
        format=form.value,
        progress=progress.value,
    )
    assert interview.format is form
    assert interview.progress is progress


@given(st.sampled_from(Action), st.sampled_from(Channel), st.sampled_from([Decision.ACCEPT, Decision.DECLINE]))
def test_events_understand_plain_strings(action: Action, channel: Channel, decision: Decision) -> None:
    """What was done, by which way, and what was answered are understood as words."""
    sent = Sent(at=AT, action=action.value, channel=channel.value)
    assert sent.action is action
    assert sent.channel is channel
    assert sent == Sent(at=AT, action=action, channel=channel)
    assert Answered(at=AT, decision=decision.value).decision is decision
    assert Cancelled(at=AT, by=Party.CANDIDATE.value).by is Party.CANDIDATE
    assert Instructions(channel=channel.value).channel is channel


@given(st.text().filter(lambda word: word not in set(Role)))
def test_no_other_word_is_understood(word: str) -> None:
    """A word is taken as it stands: neither case nor blanks are forgiven, nor is anything guessed."""
    with pytest.raises(InvalidFactsError, match="is not a known word"):
        Person(name="Dana", role=word)


def test_weekdays_are_numbered_as_dates_number_them() -> None:
    """The week that began on Monday 2 March 2026 has its seven days in order."""
    week = [dt.date(2026, 3, 2) + dt.timedelta(days=day) for day in range(7)]
    assert [Weekday(day.weekday()).name for day in week] == [
        "MONDAY",
        "TUESDAY",
        "WEDNESDAY",
        "THURSDAY",
        "FRIDAY",
        "SATURDAY",
        "SUNDAY",
    ]
    assert len(Weekday) == 7
