"""What a step carries: its id, what is missing, its reasons and its context; and what counts as done."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest

from followup_kit import (
    CONSENSUS,
    WEEKDAYS,
    Candidate,
    Context,
    Instructions,
    Interview,
    Objection,
    Offered,
    Person,
    Reason,
    Rejected,
    Replied,
    Rule,
    Schedule,
    Sent,
    Step,
    schedule_for,
)
from followup_kit.planning._quantities import ByProgress, Consent, Days, DayWindow
from followup_kit.planning._situation import Situation
from followup_kit.planning.rules.conditions import no_consent
from followup_kit.planning.rules.timing import move_on_window
from tests.support.casebook import CANDIDATE, DANA, TOM, interviewed, june

AGENT = Person(name="Ada Cole", email="ada@example.com", role="agency")


def ids(facts: Interview) -> list[str]:
    """Return the ids of everything planned, done and withheld."""
    schedule = schedule_for(facts)
    return [entry.id for entry in (*schedule, *schedule.done, *schedule.withheld)]


def step(schedule: Schedule, action: str, person: Person | None = None) -> Step:
    """Return the only step of an action, or of an action towards a person."""
    (found,) = [each for each in schedule if each.action == action and person in (None, each.recipient)]
    return found


def context(schedule: Schedule, action: str, person: Person | None = None) -> dict[str, Any]:
    """Return what the only step of an action hands to the message."""
    return dict(step(schedule, action, person).context or {})


BUSY = interviewed(
    DANA,
    attrs.evolve(TOM, email=None),
    starts_at=june(2, 14),
    history=[Replied(at=june(3), decision_by=june(12).date())],
)


def test_a_changed_date_changes_no_id() -> None:
    """An interview moved by a week, with another date to answer by, keeps the ids of all its steps."""
    later = attrs.evolve(
        BUSY,
        starts_at=june(9, 14),
        ends_at=june(9, 15),
        decision_by=dt.date(2026, 6, 26),
        history=[Replied(at=june(10), decision_by=dt.date(2026, 6, 30))],
    )

    assert set(ids(later)) == set(ids(attrs.evolve(BUSY, decision_by=dt.date(2026, 6, 8))))


@pytest.mark.parametrize(
    "changes", [{"email": "t.fell@example.org"}, {"title": "Lead"}, {"phone": "+1 212 555 0147"}, {"given_name": "Tom"}]
)
def test_what_is_learnt_about_a_person_changes_no_id(changes: dict[str, Any]) -> None:
    """A person stays the same person as the host learns more."""
    assert ids(interviewed(DANA, attrs.evolve(TOM, **changes))) == ids(interviewed(DANA, TOM))


def test_ids_start_with_the_hosts_key() -> None:
    """A key of the host's own makes the ids its own, whatever the company is called by then."""
    keyed = interviewed(key="application-17")

    assert all(each.startswith("application-17/") for each in ids(keyed))
    assert ids(attrs.evolve(keyed, company="Northwind Group", round=2)) == ids(keyed)


@pytest.mark.parametrize("changes", [{"company": "Southwind"}, {"position": "Analyst"}, {"round": 2}, {"key": "17"}])
def test_other_interviews_have_other_ids(changes: dict[str, Any]) -> None:
    """Without a key, company, position and round tell interviews apart."""
    assert not set(ids(interviewed())) & set(ids(interviewed(**changes)))


@pytest.mark.parametrize(
    "names",
    [
        ("Ana Li", "Ana Li"),
        ("Ana Li", "ana  li", "ANA LI"),
        ("Ana Li", "Ana Li", "Ana Li 2"),
        ("Ana Li 2", "Ana Li", "Ana Li"),
        ("王小明", "李雷", "Ольга Иванова", "प्रिया"),
        ("☃", "☂", "…"),
    ],
)
def test_every_id_is_unique(names: tuple[str, ...]) -> None:
    """However people are called, no two entries of a schedule share an id."""
    panel = [Person(name=name, email=f"person{place}@example.com") for place, name in enumerate(names)]
    found = ids(interviewed(*panel, starts_at=june(2, 14)))

    assert len(found) == len(set(found))


@pytest.mark.parametrize("changes", [{"email": "ana.li@example.com"}, {"agreed_to_connect": True}])
def test_a_namesake_keeps_the_ids_when_something_is_learnt_of_the_other(changes: dict[str, Any]) -> None:
    """Two people of one name are told apart by their places on the panel, whatever becomes known of either."""
    first, second = (Person(name="Ana Li", email=f"ana.{word}@example.com") for word in ("one", "two"))
    facts = [interviewed(person, second, starts_at=june(2, 14)) for person in (first, attrs.evolve(first, **changes))]
    schedules = [schedule_for(each) for each in facts]
    before, after = ([entry.id for entry in (*s, *s.withheld) if entry.recipient == second] for s in schedules)

    assert after == before


def test_one_name_in_two_unicode_forms_has_one_id() -> None:
    """An accent typed as a letter of its own, as some systems store it, is the same name and gives the same ids."""
    composed, decomposed = Person(name="Jos\u00e9 Ruiz"), Person(name="Jose\u0301 Ruiz")

    assert ids(interviewed(composed)) == ids(interviewed(decomposed))


def test_ids_are_written_small_and_without_blanks_or_further_slashes() -> None:
    """Company, position, round, action and name are the parts of an id; namesakes are numbered from the second on."""
    panel = [Person(name="Ana  LI", email=f"ana.{word}@example.com") for word in ("one", "two", "three")]
    facts = interviewed(*panel, company="Nörthwind Energy", position="Data/ML Engineer", round=2)
    thanks = [each.id for each in schedule_for(facts) if each.action == "thank-you"]

    assert thanks == [f"nörthwind-energy/data-ml-engineer/2/thank-you/ana-li{number}" for number in ("", "-2", "-3")]


def test_a_person_from_outside_the_interview_has_an_id_too() -> None:
    """A host's rule may be about somebody the interview does not know: the name stands in the id as it is."""
    ada = Rule(action="x-call", timing=move_on_window, recipients=lambda _: (AGENT,), per_recipient=True)
    schedule = schedule_for(interviewed(key="7"), policy=CONSENSUS.with_rule(ada))

    assert step(schedule, "x-call").id == "7/x-call/ada-cole"


def test_every_check_in_stays_on_record() -> None:
    """Two check-ins are two entries, each under the number it had."""
    sent = [Sent(at=june(day), action="check-in") for day in (10, 18)]
    schedule = schedule_for(interviewed(key="7", history=sent))

    assert [done.id for done in schedule.done] == ["7/check-in/1", "7/check-in/2"]


def test_each_check_in_has_an_id_of_its_own() -> None:
    """A second check-in is another step than the first, which stays done under the id it had."""
    facts = interviewed(decision_by=dt.date(2026, 6, 12))
    first = step(schedule_for(facts), "check-in")
    sent, replied = Sent(at=june(15), action="check-in"), Replied(at=june(16), decision_by=dt.date(2026, 6, 26))
    later = schedule_for(facts.with_event(sent).with_event(replied))

    assert [entry.id for entry in later.done] == [first.id]
    assert step(later, "check-in").id != first.id


_OFFER = Offered(at=june(9), respond_by=dt.date(2026, 6, 19))


@pytest.mark.parametrize("outcome", [(), (_OFFER,), (Rejected(at=june(9)),)], ids=["waiting", "offer", "rejection"])
def test_what_was_done_keeps_the_id_it_was_planned_under(outcome: tuple[Any, ...]) -> None:
    """A host that ticked off a step finds it under the same id among what is done."""
    facts = attrs.evolve(BUSY, history=outcome)
    for planned in schedule_for(facts):
        sent = Sent(at=june(10), action=planned.action, to=planned.recipient)
        schedule = schedule_for(facts.with_event(sent))
        assert [(entry.id, entry.action, entry.at) for entry in schedule.done] == [
            (planned.id, planned.action, sent.at)
        ]
        assert planned.id not in [each.id for each in schedule]


@pytest.mark.parametrize(
    ("action", "learnt"),
    [
        ("ask-next-steps", {"decision_by": dt.date(2026, 6, 12)}),
        ("collect-contacts", {"interviewers": [attrs.evolve(DANA, title="Head of Data")]}),
        ("contact-request", {"interviewers": [attrs.evolve(DANA, title="Head of Data")]}),
        ("ask-to-connect", {"interviewers": [attrs.evolve(DANA, email=None, agreed_to_connect=True)]}),
    ],
)
def test_what_was_done_stays_done_under_its_id_once_it_was_answered(action: str, learnt: dict[str, Any]) -> None:
    """Asking is done, and stays in the record as the step it was, when the host enters the answer it brought."""
    stranger = attrs.evolve(DANA, email=None, agreed_to_connect=None)
    asked = interviewed(stranger, starts_at=june(2, 14), history=[Sent(at=june(2, 14), action=action)])
    before = [entry.id for entry in schedule_for(asked).done]
    after = [entry.id for entry in schedule_for(attrs.evolve(asked, **learnt)).done]

    assert len(before) == 1
    assert after == before


def test_a_message_to_everyone_is_done_for_each() -> None:
    """One message to the whole panel is a thank-you to each of its members, at the time of the first."""
    history = [Sent(at=june(3), action="thank-you"), Sent(at=june(2, 16), action="thank-you", to="Tom Fell")]
    done = schedule_for(interviewed(DANA, TOM, history=history)).done

    assert [(entry.recipient, entry.at) for entry in done] == [(DANA, june(3)), (TOM, june(2, 16))]


def test_a_message_to_somebody_else_completes_nothing() -> None:
    """A thank-you to someone who asked no questions leaves the panel to be thanked."""
    thanked = interviewed(DANA, history=[Sent(at=june(3), action="thank-you", to="Sam Reed")])

    assert step(schedule_for(thanked), "thank-you").recipient is DANA
    assert schedule_for(thanked).done == ()


def test_a_thank_you_to_whoever_was_there_is_one_to_the_team() -> None:
    """When nobody is named on the interview, a thank-you to anybody thanks the hiring team."""
    thanked = interviewed(interviewers=(), history=[Sent(at=june(3), action="thank-you", to="Sam Reed")])

    assert [(entry.action, entry.recipient) for entry in schedule_for(thanked).done] == [("thank-you", None)]


def test_a_reply_to_an_earlier_outcome_stays_on_record() -> None:
    """They said no, were answered, and then made an offer: the answer to the no is still among what was done."""
    history = [Rejected(at=june(9)), Sent(at=june(9, 12), action="rejection-reply", to=DANA), Offered(at=june(11))]
    done = schedule_for(interviewed(history=history)).done

    assert [(entry.action, entry.recipient, entry.at) for entry in done] == [("rejection-reply", DANA, june(9, 12))]


@pytest.mark.parametrize(
    ("person", "channel", "missing"),
    [
        (DANA, None, ()),
        (attrs.evolve(DANA, email=None), None, ("recipient.email",)),
        (DANA, "phone", ("recipient.phone",)),
        (attrs.evolve(DANA, email=None), "card", ()),
    ],
)
def test_missing_names_what_the_best_channel_needs(person: Person, channel: str | None, missing: tuple[str]) -> None:
    """An email needs an address and a call a number; a card needs neither."""
    facts = interviewed(person, instructions=Instructions(channel=channel))

    assert step(schedule_for(facts), "thank-you").missing == missing


def test_missing_names_a_recipient_a_profile_and_a_decision() -> None:
    """The team must become a person, a connection request needs a profile, and a decision has to be made."""
    team = schedule_for(interviewed(interviewers=(), starts_at=june(2, 14)))
    offered = schedule_for(interviewed(attrs.evolve(DANA, linkedin=None), history=[_OFFER]))

    assert step(team, "thank-you").missing == ("recipient",)
    assert step(team, "collect-contacts").missing == ()
    assert step(offered, "connection-request").missing == ("recipient.linkedin",)
    assert step(offered, "offer-reply").missing == ()
    assert step(offered, "offer-decision").missing == ("decision",)


def test_reasons_come_from_the_rule_the_numbers_and_the_channels() -> None:
    """A thank-you rests on the claims of its rule, of its hours and of its channels, each named once."""
    because = [claim.id for claim in step(schedule_for(interviewed()), "thank-you").because]

    assert set(because) >= {"PW1", "MO1", "AJ5", "SS8", "MO7", "PW5", "SS6", "MO8", "AJ6", "MO12", "FG1", "FG2", "PW6"}
    assert len(because) == len(set(because))


def test_each_number_that_a_step_is_made_from_is_a_reason() -> None:
    """Whatever claim a bound rests on, the steps that have the bound cite it, and no other step does."""
    numbers = attrs.evolve(
        CONSENSUS,
        check_in_by_progress=ByProgress(
            **dict.fromkeys(("unknown", "early", "near_end"), DayWindow(Days(7, ("PW3",)), Days(14, ("PW7",))))
        ),
        check_in_closes=Days(7, ("PW8",)),
        move_on_after_check_in=Days(7, ("PW9",)),
        move_on_due=Days(7, ("SS1",)),
        move_on_closes=Days(30, ("SS2",)),
    )
    changed = {"PW3", "PW7", "PW8", "PW9", "SS1", "SS2"}
    reasons = {
        each.action: {claim.id for claim in each.because} & changed
        for each in schedule_for(interviewed(), policy=numbers)
    }

    assert reasons["check-in"] == {"PW3", "PW7", "PW8"}
    assert reasons["move-on"] == {"PW9", "SS1", "SS2"}
    assert reasons["thank-you"] == set()


def test_what_is_left_out_cites_who_asked_for_consent() -> None:
    """Consent that the host asks for is withheld on the host's word."""
    asking = attrs.evolve(CONSENSUS, connection_consent=Consent(required=True))
    schedule = schedule_for(interviewed(Person(name="Mei Lin")), policy=asking)
    (left_out,) = [each for each in schedule.withheld if each.reason == "no-consent"]

    assert [claim.id for claim in left_out.because] == ["FG20", "PW10", "HOST"]


def test_consent_can_be_asked_about_nobody() -> None:
    """A host may guard a step towards the team with the library's condition: a team was never asked."""
    situation = Situation(interviewed(), CONSENSUS, WEEKDAYS, frozenset())

    assert no_consent(situation, None) == Objection(Reason.NO_CONSENT, CONSENSUS.connection_consent.claims)


def test_a_window_that_opens_on_the_day_to_wait_for_is_not_held() -> None:
    """Asked to wait until the very day on which a check-in opens, nothing moves, and nothing is said of waiting."""
    waiting = interviewed(instructions=Instructions(not_before=dt.date(2026, 6, 9)))
    asked, free = (step(schedule_for(facts), "check-in") for facts in (waiting, interviewed()))

    assert (asked.window, asked.because) == (free.window, free.because)


def test_contexts_know_their_place() -> None:
    """Thanks are placed by the order of the panel, check-ins by how many went before, others first."""
    outside = attrs.evolve(AGENT, role="recruiter")
    ada = Rule(
        action="x-call",
        timing=move_on_window,
        recipients=lambda _: (outside,),
        message_type="thank-you",
    )
    facts = interviewed(
        TOM,
        DANA,
        AGENT,
        history=[Sent(at=june(day), action="check-in") for day in (10, 18)],
        instructions=Instructions(check_ins=3),
    )
    schedule = schedule_for(facts, policy=CONSENSUS.with_rule(ada))
    places = [(each.action, each.context.place) for each in schedule if each.context is not None]

    thanks = [("thank-you", place) for place in range(3)]
    assert sorted(places) == [("check-in", 2), ("connection-request", 1), *thanks, ("x-call", 0)]


def test_a_message_of_the_hosts_own_gets_all_that_is_known() -> None:
    """The library cannot know what a host's own type takes, and hands it everything."""
    own = Rule(
        action="x-note",
        timing=move_on_window,
        recipients=lambda situation: situation.interview.interviewers,
        message_type="x-note",
    )
    facts = interviewed(TOM, decision_by=dt.date(2026, 6, 12), **_SAID)
    found = context(schedule_for(facts, policy=CONSENSUS.with_rule(own)), "x-note")

    assert found.keys() >= {*_SHARED, *_DAY, *_SAID, "recipient", "discussed", "decision_by", "still_interested"}
    assert None not in found.values()


def test_the_last_contact_is_the_latest_word() -> None:
    """A check-in after the thanks is the last contact."""
    sent = [Sent(at=june(3), action="thank-you"), Sent(at=june(10), action="check-in")]
    facts = interviewed(history=sent, instructions=Instructions(check_ins=2))

    assert context(schedule_for(facts), "check-in")["last_contact"] == dt.date(2026, 6, 10)


_SAID: dict[str, Any] = {
    "strength": "six years of SQL",
    "forgotten": "my certification",
    "question": "What would you not build?",
}
_SHARED: dict[str, Any] = {"candidate": CANDIDATE, "company": "Northwind Energy", "position": "Engineer"}
_DAY: dict[str, Any] = {"interview_date": dt.date(2026, 6, 2)}


def test_contexts_of_a_wait_hold_what_is_known() -> None:
    """A thank-you takes what the candidate wants to say, a check-in the last contact and the date they named."""
    facts = interviewed(TOM, decision_by=dt.date(2026, 6, 12), **_SAID)
    schedule = schedule_for(facts.with_event(Sent(at=june(4), action="thank-you", to="Sam Reed")))
    base = {**_SHARED, **_DAY, "recipient": TOM, "decision_by": dt.date(2026, 6, 12)}
    thanks = {**base, **_SAID, "format": "in-person", "still_interested": True, "discussed": TOM.discussed}

    assert context(schedule, "thank-you") == thanks
    assert context(schedule, "check-in") == {**base, "last_contact": dt.date(2026, 6, 4)}
    assert step(schedule, "move-on").context is None


def test_contexts_of_requests_hold_whom_they_are_about() -> None:
    """A request for contacts names everyone without an address, a connection request what was talked about."""
    stranger = attrs.evolve(TOM, email=None, agreed_to_connect=True)
    schedule = schedule_for(interviewed(DANA, stranger, recruiter=AGENT))

    assert context(schedule, "contact-request") == {**_SHARED, **_DAY, "recipient": AGENT, "people": (stranger,)}
    assert context(schedule, "connection-request", stranger) == {
        **_SHARED,
        "recipient": stranger,
        "discussed": TOM.discussed,
    }


def test_contexts_of_outcomes_hold_what_they_brought() -> None:
    """A reply to a no knows whether they said why, one to an offer its details and the day to answer by."""
    no = schedule_for(interviewed(history=[Rejected(at=june(9), feedback_given=True)]))
    yes = schedule_for(interviewed(history=[attrs.evolve(_OFFER, details_provided=True)]))
    offer = {**_SHARED, "recipient": DANA, "details_provided": True, "respond_by": dt.date(2026, 6, 19)}

    assert context(no, "rejection-reply") == {**_SHARED, "recipient": DANA, "feedback_given": True}
    assert context(yes, "offer-reply") == offer
    assert context(yes, "offer-decision") == offer | {"needs_time": True}


def test_a_context_keeps_its_place_when_entries_are_added() -> None:
    """What the candidate adds changes the letter, not which wording of it a person gets."""
    context = Context({"company": "Northwind Energy"}, place=2)

    for more in (context | {"decision": "accept"}, context.with_entries(decision="accept")):
        assert (dict(more), more.place) == ({"company": "Northwind Energy", "decision": "accept"}, 2)


def test_what_went_to_a_stranger_is_on_record_towards_nobody() -> None:
    """Something sent to a person the interview does not know is nobody's of those it does."""
    facts = interviewed(recruiter=AGENT, history=[Sent(at=june(9), action="check-in", to="Somebody Else")])

    assert [(done.action, done.recipient) for done in schedule_for(facts).done] == [("check-in", None)]


@pytest.mark.parametrize(
    ("panel", "recruiter", "asked"),
    [
        ((DANA, TOM), None, DANA),
        ((DANA, attrs.evolve(TOM, role="hiring-manager")), None, attrs.evolve(TOM, role="hiring-manager")),
        ((DANA, TOM), AGENT, DANA),
        ((), AGENT, None),
    ],
)
def test_the_question_is_asked_of_one_person(
    panel: tuple[Person, ...], recruiter: Person | None, asked: Person | None
) -> None:
    """The one question goes to the main contact, else to the first interviewer, and to nobody else."""
    schedule = schedule_for(interviewed(interviewers=panel, recruiter=recruiter, question="What would you not build?"))
    thanks = [each for each in schedule if each.action == "thank-you"]

    assert [each.recipient for each in thanks if each.context and "question" in each.context] == [asked]


def test_a_recruiter_who_is_a_namesake_of_an_interviewer_has_an_id_apart() -> None:
    """What was sent to the recruiter is not taken for what the interviewer is still due."""
    zone = ZoneInfo("Europe/Madrid")
    ends = dt.datetime(2026, 3, 3, 11, tzinfo=zone)
    interviewer = Person(name="Ana Ruiz", email="ana@example.org")
    recruiter = Person(name="Ana Ruiz", email="ruiz@agency.example", role="agency")
    interview = Interview(
        candidate=Candidate(name="Lee Park"),
        company="Northwind",
        position="Engineer",
        ends_at=ends,
        interviewers=[interviewer],
        recruiter=recruiter,
        history=[Sent(at=ends + dt.timedelta(hours=1), action="thank-you", to=recruiter)],
    )
    schedule = schedule_for(interview)
    ids = [entry.id for entry in (*schedule, *schedule.done, *schedule.withheld)]
    assert len(ids) == len(set(ids))
