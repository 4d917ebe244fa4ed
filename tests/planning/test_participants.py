"""Who is who on an interview: who speaks for the employer, whom an event means, and who is one person."""

from typing import Any

import attrs
import pytest

from followup_kit import CONSENSUS, Interview, Person, Rule, Step, schedule_for
from followup_kit.facts import Offered, OutOfOffice, Rejected, Replied, Sent
from followup_kit.planning.rules.timing import move_on_window
from followup_kit.vocabulary import Action
from tests.support.casebook import DANA, TOM, interviewed, june

AGENT = Person(name="Ada Cole", email="ada@example.com", role="agency")
RECRUITER = attrs.evolve(AGENT, role="recruiter")
MANAGER = Person(name="Mei Lin", email="mei@example.com", role="hiring-manager")
CONTACT = Person(name="Ines Roth", email="ines@example.com", role="hr")
HELPER = Person(name="Sam Reed", email="sam@example.com", role="coordinator")


def step(facts: Interview, action: str) -> Step:
    """Return the only step of an action."""
    (found,) = [each for each in schedule_for(facts) if each.action == action]
    return found


@pytest.mark.parametrize(
    ("facts", "contact"),
    [
        ({"contact": CONTACT, "recruiter": AGENT, "interviewers": [DANA, MANAGER]}, CONTACT),
        ({"recruiter": AGENT, "interviewers": [DANA, MANAGER]}, AGENT),
        ({"recruiter": RECRUITER, "interviewers": [DANA, MANAGER]}, MANAGER),
        ({"recruiter": RECRUITER, "interviewers": [DANA, TOM]}, DANA),
        ({"recruiter": RECRUITER, "interviewers": []}, RECRUITER),
        ({"interviewers": [], "helpers": [HELPER]}, None),
        ({"interviewers": [DANA], "helpers": [attrs.evolve(HELPER, role="hiring-manager")]}, DANA),
    ],
    ids=["contact", "agency", "hiring manager", "first interviewer", "recruiter", "team", "a helper is none"],
)
def test_one_speaks_for_the_employer(facts: dict[str, Any], contact: Person | None) -> None:
    """The contact, else an agency, the hiring manager, the first interviewer, the recruiter, the team."""
    assert step(interviewed(**facts), "check-in").recipient is contact


@pytest.mark.parametrize("by", [HELPER, "Sam Reed", "SAM@example.com"], ids=["person", "name", "address"])
@pytest.mark.parametrize(("outcome", "action"), [(Rejected, "rejection-reply"), (Offered, "offer-reply")])
def test_who_wrote_is_answered(outcome: Any, action: str, by: Person | str) -> None:
    """A reply goes to the person who told of the outcome, as the interview knows them."""
    facts = interviewed(helpers=[HELPER], history=[outcome(at=june(9), by=by)])

    assert step(facts, action).recipient is HELPER


@pytest.mark.parametrize("by", [None, "Somebody Else"])
def test_where_nobody_known_wrote_the_main_contact_is_answered(by: str | None) -> None:
    """An outcome counts whoever told it; a stranger is not written to."""
    facts = interviewed(DANA, TOM, history=[Rejected(at=june(9), by=by)])

    assert step(facts, "rejection-reply").recipient is DANA
    assert len(schedule_for(facts).unmatched) == (by is not None)


@pytest.mark.parametrize(
    ("person", "mention"),
    [
        (Person(name="Sinéad O’Neill"), "sinead o'neill"),
        (Person(name="Anne-Marie Roy"), "Anne‐Marie  ROY"),
        (Person(name="岡田 太郎"), "岡田太郎"),
        (Person(name="Ｄａｎａ Okafor"), "Dana Okafor"),
        (Person(name="Dana Okafor", email="dana@example.com"), "DANA@EXAMPLE.COM"),
        (Person(name="Dana Okafor", key="p-17"), "p-17"),
        (Person(name="Dana Okafor", email="dana@example.com"), Person(name="D. Okafor", email="dana@example.com")),
        (Person(name="Dana Okafor", key="p-17"), Person(name="Somebody", email="s@example.com", key="p-17")),
    ],
    ids=["apostrophe", "hyphen", "blank", "width", "address", "key", "person by address", "person by key"],
)
def test_whoever_is_meant_was_thanked(person: Person, mention: Person | str) -> None:
    """A mention means somebody by key, address or name, however it is written."""
    schedule = schedule_for(interviewed(person, history=[Sent(at=june(3), action="thank-you", to=mention)]))

    assert [done.recipient for done in schedule.done] == [person]
    assert schedule.unmatched == ()


@pytest.mark.parametrize(
    ("person", "mention"),
    [
        (Person(name="かき"), "がき"),
        (Person(name="Dana Okafor"), "Dana"),
        (Person(name="Dana Okafor", email="dana@example.com"), "d.okafor@example.com"),
        (Person(name="Dana Okafor", key="p-17"), "P-17"),
        (Person(name="Dana Okafor", key="p-17"), Person(name="Dana Okafor", key="p-18")),
        (
            Person(name="Dana Okafor", email="dana@example.com"),
            Person(name="Dana Okafor", email="d.okafor@example.com"),
        ),
    ],
    ids=["voicing", "half a name", "another address", "another key", "two keys", "two addresses"],
)
def test_whoever_is_not_meant_is_still_to_be_thanked(person: Person, mention: Person | str) -> None:
    """An event that means nobody completes nothing, and is listed."""
    sent = Sent(at=june(3), action="thank-you", to=mention)
    schedule = schedule_for(interviewed(person, history=[sent]))

    assert schedule.unmatched == (sent,)
    assert [each.recipient for each in schedule if each.action == Action.THANK_YOU] == [person]


def test_a_text_is_a_key_before_it_is_a_name() -> None:
    """Where one person's key is another's name, the key decides."""
    named, keyed = Person(name="Dana Okafor", email="dana@example.com"), Person(name="Tom Fell", key="Dana Okafor")
    facts = interviewed(named, keyed, history=[Sent(at=june(3), action="thank-you", to="Dana Okafor")])

    assert [done.recipient for done in schedule_for(facts).done] == [keyed]


def test_a_name_that_two_people_share_means_both() -> None:
    """Nobody is asked to guess: what was sent to a shared name is done for each of them."""
    panel = [TOM, attrs.evolve(TOM, email="t.fell@example.org")]
    facts = interviewed(*panel, history=[Sent(at=june(3), action="thank-you", to="Tom Fell")])

    assert [done.recipient for done in schedule_for(facts).done] == panel


def test_somebody_with_two_parts_is_one_person() -> None:
    """An interviewer who is a helper as well, under another spelling, is thanked once; who was away is away."""
    also = Person(name="D. Okafor", email="dana@example.com", role="coordinator")
    facts = interviewed(
        DANA,
        helpers=[also],
        contact=also,
        history=[OutOfOffice(at=june(8), until=june(12).date(), person="Dana Okafor")],
    )
    schedule = schedule_for(facts)

    assert [each.recipient for each in schedule if each.action == Action.THANK_YOU] == [DANA]
    assert step(facts, "check-in").window.opens == june(15, 9)


def test_a_reply_by_somebody_else_ends_no_absence() -> None:
    """The main contact is away until they write themselves, or nobody is named."""
    away = OutOfOffice(at=june(8), until=june(19).date(), person=DANA)

    def opens(by: Person | str | None) -> Any:
        return step(interviewed(DANA, TOM, history=[away, Replied(at=june(9), by=by)]), "check-in").window.opens

    assert opens(TOM) == june(22, 9)
    assert opens(DANA) == opens(None) == june(16, 9)


def test_recipients_of_one_person_in_two_records_are_the_first_listed() -> None:
    """Somebody listed as interviewer and as recruiter is written to as the interview lists them first."""
    recruiter = Person(name="Dana Okafor", email="DANA@example.com", role="recruiter")
    facts = interviewed(DANA, recruiter=recruiter, history=[Rejected(at=june(9), by="Dana Okafor")])

    assert step(facts, "rejection-reply").recipient is DANA


@pytest.mark.parametrize(
    ("mention", "meant"),
    [
        ("Dana Okafor", True),
        ("DANA@example.com", True),
        (DANA, True),
        (Person(name="D. Okafor", email="dana@example.com"), True),
        ("Tom Fell", False),
        (TOM, False),
        ("D. Okafor", False),
    ],
    ids=["name", "address", "person", "another record", "another name", "another person", "a name nobody here has"],
)
def test_a_rule_may_know_somebody_by_a_record_of_its_own(mention: Person | str, meant: bool) -> None:
    """Whoever a host's rule calls is the interviewer if the two records are one person, however often one wrote."""
    own = Person(name="D. Okafor", email="dana@example.com", role="hr")
    call = Rule(action="x-call", timing=move_on_window, recipients=lambda _: (own,), per_recipient=True)
    sent = [Sent(at=june(day), action="x-call", to=mention) for day in (3, 4)]
    schedule = schedule_for(interviewed(DANA, TOM, history=sent), policy=CONSENSUS.with_rule(call))

    assert [each.recipient for each in schedule if each.action == "x-call"] == ([] if meant else [own])
