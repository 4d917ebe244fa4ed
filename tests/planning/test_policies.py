"""The policies: each document's says what the document says, and a host may change any of them."""

import datetime as dt
from typing import Any

import attrs
import pytest

from followup_kit import (
    CONSENSUS,
    Channel,
    FollowupError,
    Instructions,
    Interview,
    Offered,
    Person,
    Policy,
    Rejected,
    Replied,
    Rule,
    Schedule,
    Sent,
    Step,
    Timing,
    explain,
    schedule_for,
)
from followup_kit.guidance import CLAIMS, DOCUMENTS
from followup_kit.planning._quantities import Channels, CheckInCap, Consent, ContactHours, Days, ElapsedWindow, Hours
from followup_kit.planning._situation import Situation
from followup_kit.planning.rules import timing
from followup_kit.planning.rules.timing import since
from followup_kit.policies import (
    AFTER_A_JOB_INTERVIEW,
    BY_DOCUMENT,
    FULL_GUIDE,
    MANDATORY_OPTIONAL,
    PROFESSIONAL_WAY,
    SEVEN_STEPS,
)
from tests.support import stated
from tests.support.casebook import DANA, TOM, interviewed, june

PROMISED = dt.date(2026, 6, 12)
TWO_DATES = [Sent(at=june(15), action="check-in"), Replied(at=june(16), decision_by=dt.date(2026, 6, 26))]
PARAMETERS = {field.name for field in attrs.fields(Policy)} - {"name", "rules"}


def planned(interview: Interview, action: str, policy: Policy) -> Step:
    """Return the only step of an action."""
    (found,) = [step for step in schedule_for(interview, policy=policy) if step.action == action]
    return found


def window(step: Step) -> tuple[dt.datetime, ...]:
    """Return the bounds of a step."""
    return (step.window.opens, step.window.due, step.window.closes)


def withheld(schedule: Schedule) -> dict[str, list[str]]:
    """Return the ids of the claims behind what was left out, by action and reason."""
    return {f"{entry.action}: {entry.reason}": [claim.id for claim in entry.because] for entry in schedule.withheld}


def ids(step: Step) -> set[str]:
    """Return the ids of the claims behind a step."""
    return {claim.id for claim in step.because}


@pytest.mark.parametrize(
    ("policy", "spoken"),
    [
        (PROFESSIONAL_WAY, {"thank_you", "thank_you_channels", "check_in_after_named_date"}),
        (
            SEVEN_STEPS,
            {"thank_you", "thank_you_channels", "check_in_by_progress", "check_in_cap", "check_in_channels"},
        ),
        (
            MANDATORY_OPTIONAL,
            {"thank_you", "thank_you_channels", "check_in_by_progress", "check_in_minimum_wait", "check_in_cap"},
        ),
        (
            FULL_GUIDE,
            {
                "thank_you",
                "thank_you_channels",
                "connection_consent",
                "check_in_after_named_date",
                "check_in_by_progress",
                "check_in_cap",
                "check_in_channels",
            },
        ),
        (AFTER_A_JOB_INTERVIEW, {"thank_you", "thank_you_channels"}),
    ],
)
def test_where_a_document_is_silent_the_consensus_speaks(policy: Policy, spoken: set[str]) -> None:
    """A document's policy differs from the consensus only in what the document says."""
    differs = {name for name in PARAMETERS if getattr(policy, name) != getattr(CONSENSUS, name)}

    assert differs == spoken
    assert BY_DOCUMENT[policy.name] is policy


@pytest.mark.parametrize("policy", [CONSENSUS, *BY_DOCUMENT.values()], ids=lambda policy: policy.name)
def test_a_policy_is_what_is_stated_of_it(policy: Policy) -> None:
    """Numbers, orders, permissions, rules and the claims behind each are those that were read from the documents."""
    assert stated.departures(policy, policy.name) == []


def test_claims_and_documents_are_what_is_stated_of_them() -> None:
    """Each claim says what its document says, under the heading where it stands; what no document says is inferred."""
    assert stated.departures_of_claims(CLAIMS) == []
    assert stated.departures_of_documents(DOCUMENTS) == []
    assert stated.held_by_no_claim() == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"check_in_closes": Days(8, ("IN2",))}, ["check_in_closes.value: 8 where 14 is stated"]),
        ({"check_in_closes": Days(14, ("IN3",))}, ["check_in_closes.claims.0: 'IN3' where 'IN2' is stated"]),
        (
            {"connection_consent": Consent(False, ("PW10",))},
            ["connection_consent.required: False where True is stated"],
        ),
    ],
    ids=["number", "claim", "permission"],
)
def test_a_policy_that_is_not_what_is_stated_is_told(change: dict[str, Any], told: list[str]) -> None:
    """A departure is told by its place, with what was found and what is stated."""
    assert stated.departures(attrs.evolve(CONSENSUS, **change), "consensus") == told


def test_there_is_one_policy_for_each_document() -> None:
    """A host that lays them side by side finds five, and cannot change the table."""
    table: Any = BY_DOCUMENT

    assert [*BY_DOCUMENT] == [
        "professional-way",
        "seven-steps",
        "mandatory-optional",
        "full-guide",
        "after-a-job-interview",
    ]
    with pytest.raises(TypeError):
        table["house"] = CONSENSUS


def test_full_guide_thanks_after_a_day_and_within_two() -> None:
    """24 to 48 hours after the interview, says the full guide, and it is its word that is cited."""
    step = planned(interviewed(), "thank-you", FULL_GUIDE)

    assert window(step) == (june(3, 15), june(4, 15), june(9, 17))
    assert ids(step) >= {"FG1", "FG2", "FG6", "FG7", "FG8", "FG11", "IN15"}
    assert not ids(step) & {"MO8", "AJ6", "PW5"}


def test_full_guide_writes_again_after_five_to_seven_days() -> None:
    """Unanswered, the full guide writes again within a week of the first email, and cites no other document."""
    step = planned(interviewed(history=[Sent(at=june(4), action="thank-you")]), "check-in", FULL_GUIDE)

    assert window(step) == (june(9, 9), june(11, 17), june(25, 17))
    assert {claim.document and claim.document.key for claim in step.because} == {"full-guide", None}
    assert "IN2" in ids(step)


@pytest.mark.parametrize(("progress", "channel", "day"), [("early", "card", 5), ("near-end", "email", 3)])
def test_seven_steps_choose_by_the_hiring_speed(progress: str, channel: str, day: int) -> None:
    """A longer process has room for a card, in three days; where they hire right away it is an email, in one."""
    step = planned(interviewed(progress=progress), "thank-you", SEVEN_STEPS)

    assert step.channel == channel
    assert window(step) == (june(2, 15), june(day, 15), june(9, 17))
    assert "SS5" in ids(step)


def test_seven_steps_thank_everyone_spoken_to() -> None:
    """The recruiter is thanked after the panel and the helpers; by the consensus only panel and helpers are."""
    recruiter, helper = Person(name="Ravi Nair", role="recruiter"), Person(name="Sam Reed", role="coordinator")
    facts = interviewed(DANA, recruiter=recruiter, helpers=[helper])

    def thanked(policy: Policy) -> list[Person | None]:
        return [step.recipient for step in schedule_for(facts, policy=policy) if step.action == "thank-you"]

    assert thanked(SEVEN_STEPS) == [DANA, helper, recruiter]
    assert thanked(CONSENSUS) == [DANA, helper]
    step = next(step for step in schedule_for(facts, policy=SEVEN_STEPS) if step.recipient is recruiter)
    assert [claim.id for claim in step.reasons.recipient] == ["SS8"]


@pytest.mark.parametrize("decision_by", [dt.date(2026, 6, 3), dt.date(2026, 6, 4), None])
def test_mandatory_optional_never_checks_in_within_a_week(decision_by: dt.date | None) -> None:
    """Whatever date they named, it waits at least a week, on its own word."""
    step = planned(interviewed(decision_by=decision_by, progress="near-end"), "check-in", MANDATORY_OPTIONAL)

    assert step.window.opens == june(9, 9)
    assert "MO10" in ids(step)


def test_professional_way_asks_as_soon_as_the_date_has_passed() -> None:
    """They named Friday: the professional way writes on Monday, not on Tuesday."""
    step = planned(interviewed(decision_by=PROMISED), "check-in", PROFESSIONAL_WAY)

    assert window(step) == (june(15, 9), june(15, 17), june(29, 17))
    assert ids(step) >= {"PW11", "PW12", "PW13"}
    assert "FG3" not in ids(step)


def test_professional_way_borrows_a_wait_it_does_not_name() -> None:
    """It says nothing of a check-in without a date: the week or two are another document's, and cited as such."""
    step = planned(interviewed(), "check-in", PROFESSIONAL_WAY)

    assert window(step) == window(planned(interviewed(), "check-in", CONSENSUS))
    assert ids(step) >= {"MO10", "MO13"}


@pytest.mark.parametrize("allowed", [None, 1, 2])
def test_mandatory_optional_checks_in_once_unless_told_to(allowed: int | None) -> None:
    """Two dates were named and one check-in was sent: only their own word allows another."""
    facts = interviewed(decision_by=PROMISED, history=TWO_DATES, instructions=Instructions(check_ins=allowed))
    schedule = schedule_for(facts, policy=MANDATORY_OPTIONAL)

    assert ("check-in" in [step.action for step in schedule]) is (allowed == 2)
    reason = {None: "cap-reached", 1: "instructed"}.get(allowed)
    assert [str(each.reason) for each in schedule.withheld if each.action == "check-in"] == [reason] * (allowed != 2)


def test_after_a_job_interview_thanks_within_a_day() -> None:
    """Within a day, by email, letter or call, and it is that document's word."""
    step = planned(interviewed(), "thank-you", AFTER_A_JOB_INTERVIEW)

    assert window(step)[:2] == (june(2, 15), june(3, 15))
    assert step.channels == (Channel.EMAIL, Channel.CARD, Channel.PHONE)
    assert ids(step) >= {"AJ5", "AJ6", "AJ8"}
    assert not ids(step) & {"PW5", "SS6", "MO8", "PW6"}


@pytest.mark.parametrize(
    ("policy", "cited"),
    [(CONSENSUS, "MO9"), (MANDATORY_OPTIONAL, "MO9"), (FULL_GUIDE, "FG22")],
    ids=lambda each: getattr(each, "name", None),
)
def test_a_check_in_too_many_is_left_out_on_somebodys_word(policy: Policy, cited: str) -> None:
    """What is left out is explained like what is planned: the limit's own claims are among the reasons."""
    schedule = schedule_for(interviewed(history=TWO_DATES[:1]), policy=policy)

    assert cited in withheld(schedule)["check-in: cap-reached"]


def test_a_reply_opens_another_check_in_only_where_no_document_forbids_it() -> None:
    """By the consensus the cap is one for each silence; those who say "once" mean it."""
    facts = interviewed(history=[Sent(at=june(9), action="check-in"), Replied(at=june(12))])

    planning = {
        name
        for name, policy in BY_DOCUMENT.items()
        if "check-in" in {s.action for s in schedule_for(facts, policy=policy)}
    }
    assert planning == {"professional-way", "after-a-job-interview"}
    assert "check-in" in {step.action for step in schedule_for(facts)}


def test_a_thank_you_that_is_left_out_cites_why() -> None:
    """That a reply to the outcome thanks the person already is the library's own inference, and cited."""
    schedule = schedule_for(interviewed(history=[Rejected(at=june(10))]))

    assert "IN10" in withheld(schedule)["thank-you: superseded"]


def test_a_hosts_own_number_moves_the_window_and_is_named() -> None:
    """A careers office that allows 36 hours gets 36 hours; that bound is the host's, the others stay cited."""
    house = attrs.evolve(CONSENSUS, thank_you=attrs.evolve(CONSENSUS.thank_you, due=Hours(36)))
    step = planned(interviewed(), "thank-you", house)

    assert window(step) == (june(2, 15), june(4, 3), june(9, 17))
    assert [claim.id for claim in step.reasons.due] == ["HOST"]
    assert ids(step) >= {"PW5", "IN15"}
    assert not ids(step) & {"MO8", "MO12"}
    assert "HOST" not in ids(planned(interviewed(), "thank-you", CONSENSUS))


def test_a_host_sets_the_hours_the_cap_and_the_channels() -> None:
    """Contact hours, the number of check-ins and their channels are a policy's like any other number."""
    house = attrs.evolve(
        CONSENSUS,
        contact_hours=ContactHours(dt.time(10), dt.time(16, 30)),
        check_in_cap=CheckInCap(2),
        check_in_channels=Channels(("phone",)),
    )
    step = planned(interviewed(progress="near-end", history=TWO_DATES[:1]), "check-in", house)

    # By phone: the 15th was the last check-in, a week later the next may open.
    assert window(step) == (june(22, 10), june(22, 16, 30), dt.datetime(2026, 7, 6, 16, 30, tzinfo=june(1).tzinfo))
    assert step.channels == ("phone",)
    assert step.missing == ("recipient.phone",)


def two_days(situation: Situation, _: Person | None, __: Channel | None) -> Timing:
    """Give references two days after the interview, of which the first is a day to wait."""
    return since(situation, situation.ends, ElapsedWindow(opens=Hours(24), due=Hours(48), closes=Days(2)))


REFERENCES = Rule(action="x-send-references", timing=two_days, channels=lambda *_: Channels(("email",)))
HOUSE = CONSENSUS.with_rule(REFERENCES)


def test_a_hosts_own_rule_is_planned_and_explained() -> None:
    """A step of the host's own has a window, a channel and an id like any other, and says whose idea it was."""
    step = planned(interviewed(key="17"), "x-send-references", HOUSE)

    assert (step.id, step.channels, step.message_type) == ("17/round-1/x-send-references", ("email",), None)
    assert dict(step.context) == {}
    assert window(step) == (june(3, 15), june(4, 15), june(4, 17))
    assert ids(step) == {"HOST"}
    assert "x-send-references" in explain(step)


def test_a_hosts_own_rule_is_done_or_left_out_like_any_other() -> None:
    """Having sent the references completes the step; someone who asked for silence is sent none."""
    sent = schedule_for(interviewed(history=[Sent(at=june(3), action="x-send-references")]), policy=HOUSE)
    silent = schedule_for(interviewed(instructions=Instructions(do_not_contact=True)), policy=HOUSE)
    (left_out,) = [entry for entry in silent.withheld if entry.action == "x-send-references"]

    assert [(entry.action, entry.at) for entry in sent.done] == [("x-send-references", june(3))]
    assert left_out.reason == "instructed"
    assert "x-send-references" in explain(left_out)


def test_a_dropped_rule_plans_nothing() -> None:
    """A host that never tells candidates to move on drops the rule, and everything else stays as it was."""
    without = schedule_for(interviewed(), policy=CONSENSUS.without("move-on"))

    assert list(without) == [step for step in schedule_for(interviewed()) if step.action != "move-on"]


@pytest.mark.parametrize(
    ("outcome", "reply"), [(Rejected(at=june(10)), "rejection-reply"), (Offered(at=june(10)), "offer-reply")]
)
def test_without_a_reply_everyone_is_thanked(outcome: Rejected | Offered, reply: str) -> None:
    """A host that drops the reply to an outcome leaves nobody to be thanked by it: the thank-you stays planned."""
    schedule = schedule_for(interviewed(DANA, TOM, history=[outcome]), policy=CONSENSUS.without(reply))

    assert [step.recipient for step in schedule if step.action == "thank-you"] == [DANA, TOM]


def test_a_replaced_rule_takes_the_place_of_the_old_one() -> None:
    """A host that checks in by its own clock replaces the rule; its window and its word are used."""
    (check_in,) = [rule for rule in CONSENSUS.rules if rule.action == "check-in"]
    step = planned(interviewed(), "check-in", CONSENSUS.with_rule(attrs.evolve(check_in, timing=two_days)))

    assert window(step) == (june(3, 15), june(4, 15), june(4, 17))
    assert "HOST" in ids(step)
    assert step.channels == ("email", "phone")


@pytest.mark.parametrize(
    ("timer", "history", "told"),
    [
        (
            timing.rejection_reply_window,
            [],
            "there is no outcome to count from: give the rule an `applies` that asks for one",
        ),
        (
            timing.offer_decision_window,
            [],
            "there is no outcome to count from: give the rule an `applies` that asks for one",
        ),
        (
            timing.other_offer_window,
            [],
            "there is no offer from elsewhere to tell of: let the rule apply to `has_other_offer`",
        ),
        (
            timing.reschedule_window,
            [],
            "there is no cancellation to count from: let the rule apply to `is_cancelled`",
        ),
    ],
)
def test_a_rule_that_needs_a_fact_says_so(timer: Any, history: list[Any], told: str) -> None:
    """A host's rule that counts from what has not happened is told what guard it lacks."""
    with pytest.raises(FollowupError) as refused:
        schedule_for(interviewed(history=history), policy=CONSENSUS.with_rule(Rule(action="x-own", timing=timer)))
    assert str(refused.value) == told
