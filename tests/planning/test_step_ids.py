"""Ids of steps: what they are made of, what changes none of them, and what makes another step."""

import datetime as dt
import re
from typing import Any

import attrs
import pytest

from followup_kit import CONSENSUS, Interview, Person, Rule, schedule_for
from followup_kit.facts import Cancelled, Offered, OtherOffer, Rejected, Replied, Rescinded, Sent
from followup_kit.planning.rules.timing import move_on_window
from followup_kit.vocabulary import Action
from tests.support.casebook import DANA, TOM, interviewed, june

AGENT = Person(name="Ada Cole", email="ada@example.com", role="agency")
BUSY = interviewed(
    DANA,
    attrs.evolve(TOM, email=None),
    starts_at=june(2, 14),
    key="app-7",
    history=[Replied(at=june(3), decision_by=june(12).date())],
)


def ids(facts: Interview) -> list[str]:
    """Return the ids of everything planned, done and withheld."""
    schedule = schedule_for(facts)
    return [entry.id for entry in (*schedule, *schedule.done, *schedule.withheld)]


def thanked(*people: Person, **facts: Any) -> list[str]:
    """Return the ids of the thank-yous to a panel."""
    schedule = schedule_for(interviewed(*people, key="app-7", **facts))
    return [step.id for step in schedule if step.action == Action.THANK_YOU]


# What they are made of ------------------------------------------------------------------------------------------------


def test_an_id_names_process_round_action_person_and_turn() -> None:
    """The key of the host, the round, the action; a person where each has a step; the number of a check-in."""
    found = ids(interviewed(attrs.evolve(DANA, key="p-17"), key="app-7", round=2))

    assert found == [
        "app-7/round-2/thank-you/p-17",
        "app-7/round-2/connection-request/p-17",
        "app-7/round-2/check-in/1",
        "app-7/round-2/move-on",
    ]


@pytest.mark.parametrize(
    ("person", "segment"),
    [
        (Person(name="Ana Li", email="Ana.Li@Example.com", key="Ana/17 §"), "Ana%2F17%20%C2%A7"),
        (Person(name="Ana Li", email="Ana.Li@Example.com"), "ana.li%40example.com"),
        (Person(name="  Ana  LI"), "ana-li"),
        (Person(name="José O’Neill-Roy"), "jose-o%27neill-roy"),
        (Person(name="岡田 太郎"), "%E5%B2%A1%E7%94%B0-%E5%A4%AA%E9%83%8E"),
        (Person(name="<b>\u201cAna\u201d"), "%3Cb%3E%E2%80%9Cana%E2%80%9D"),
    ],
    ids=["key", "address", "name", "accents", "script", "marks"],
)
def test_a_person_is_named_by_key_else_address_else_name(person: Person, segment: str) -> None:
    """A key as it stands, an address in small letters, a name in the form in which names are compared; encoded."""
    assert thanked(person) == [f"app-7/round-1/thank-you/{segment}"]


def test_without_a_key_company_and_position_stand_in() -> None:
    """Two processes at one company are told apart, as far as their positions are called otherwise."""
    found = ids(interviewed(company="Nörthwind  Energy", position="Data/ML Engineer", round=2))

    assert found[0] == "northwind-energy/data%2Fml-engineer/round-2/thank-you/dana%40example.com"


def test_a_step_to_the_team_names_no_person() -> None:
    """The hiring team as a whole is no person, and nobody's id can be taken for its."""
    team = ids(interviewed(interviewers=(), key="app-7"))
    namesake = thanked(Person(name="team"))

    assert "app-7/round-1/thank-you" in team
    assert namesake == ["app-7/round-1/thank-you/team"]


@pytest.mark.parametrize(
    "text", ["a b", "a/b", "ä", "☃", "a%b", "a~b._-", "a?b#c&d=e", "王小明", "a\u00a0b", "'\"<>\\", "٣"]
)
def test_an_id_is_fit_for_a_path_and_a_uid(text: str) -> None:
    """Unreserved characters and slashes, the rest percent-encoded, whatever the host's texts hold."""
    people = [Person(name=text), Person(name="Ana", key=text)]
    for facts in (interviewed(*people, key=text), interviewed(*people, company=text, position=text)):
        for each in ids(facts):
            assert re.fullmatch(r"(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+(?:/(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+)*", each)


def test_a_person_from_outside_the_interview_has_an_id_too() -> None:
    """A host's rule may be about somebody the interview does not know: they are named in the same way."""
    ada = Rule(action="x-call", timing=move_on_window, recipients=lambda _: (AGENT,), per_recipient=True)
    schedule = schedule_for(interviewed(key="7"), policy=CONSENSUS.with_rule(ada))

    assert [step.id for step in schedule if step.action == "x-call"] == ["7/round-1/x-call/ada%40example.com"]


# What changes none of them --------------------------------------------------------------------------------------------


def test_a_changed_date_changes_no_id() -> None:
    """An interview moved by a week, with another date to answer by, keeps the ids of all its steps."""
    later = attrs.evolve(
        BUSY,
        starts_at=june(9, 14),
        ends_at=june(9, 15),
        history=[Replied(at=june(10), decision_by=dt.date(2026, 6, 30))],
    )

    assert set(ids(later)) == set(ids(BUSY))


@pytest.mark.parametrize(
    "changes", [{"title": "Lead"}, {"phone": "+1 212 555 0147"}, {"given_name": "Tom"}, {"name": "Thomas Fell"}]
)
def test_what_is_learnt_about_somebody_with_an_address_changes_no_id(changes: dict[str, Any]) -> None:
    """A corrected spelling, a title, a number: the address tells that it is the same person."""
    assert thanked(DANA, attrs.evolve(TOM, **changes)) == thanked(DANA, TOM)


@pytest.mark.parametrize("changes", [{"email": "t.fell@example.org"}, {"name": "Thomas Fell", "email": None}])
def test_what_is_learnt_about_somebody_with_a_key_changes_no_id(changes: dict[str, Any]) -> None:
    """With a key of the host's own even another address is the same person."""
    keyed = attrs.evolve(TOM, key="p-3")

    assert thanked(DANA, attrs.evolve(keyed, **changes)) == thanked(DANA, keyed)


@pytest.mark.parametrize("key", ["p-3", None])
def test_who_was_thanked_stays_thanked_when_their_name_is_corrected(key: str | None) -> None:
    """The finished step keeps its id, and is not planned anew under another."""
    known = attrs.evolve(TOM, key=key)
    facts = interviewed(known, key="app-7", history=[Sent(at=june(3), action="thank-you", to=known)])
    corrected = attrs.evolve(facts, interviewers=[attrs.evolve(known, name="Thomas Fell")])

    before, after = schedule_for(facts), schedule_for(corrected)

    assert [done.id for done in after.done] == [done.id for done in before.done]
    assert Action.THANK_YOU not in {step.action for step in after}


def test_another_order_of_people_changes_no_id() -> None:
    """Whoever is listed first, each person keeps their steps: namesakes too, whom address or key tells apart."""
    panel = [DANA, TOM, attrs.evolve(TOM, email="t.fell@example.org"), Person(name="Mei Lin", key="p-9")]

    forward, backward = interviewed(*panel, starts_at=june(2, 14)), interviewed(*panel[::-1], starts_at=june(2, 14))
    assert sorted(ids(forward)) == sorted(ids(backward))
    for person in panel:
        found = [
            {entry.id for entry in schedule_for(facts) if entry.recipient == person and entry.action != "check-in"}
            for facts in (forward, backward)
        ]
        assert found[0] == found[1]


def test_one_name_in_two_unicode_forms_has_one_id() -> None:
    """An accent typed as a letter of its own, as some systems store it, is the same name and gives the same ids."""
    assert thanked(Person(name="Jos\u00e9 Ruiz")) == thanked(Person(name="Jose\u0301 Ruiz"))


@pytest.mark.parametrize("changes", [{"company": "Southwind"}, {"position": "Analyst"}, {"round": 2}, {"key": "17"}])
def test_other_interviews_have_other_ids(changes: dict[str, Any]) -> None:
    """Without a key, company, position and round tell interviews apart."""
    assert not set(ids(interviewed())) & set(ids(interviewed(**changes)))


def test_the_company_s_new_name_changes_no_id_of_a_process_with_a_key() -> None:
    """A key of the host's own makes the ids its own, whatever the company is called by then; a round is another."""
    assert ids(attrs.evolve(BUSY, company="Northwind Group", position="Engineer II")) == ids(BUSY)
    assert not set(ids(attrs.evolve(BUSY, round=2))) & set(ids(BUSY))


# They are unique ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "people",
    [
        [Person(name="Ana Li", email=f"{word}@example.com") for word in ("one", "two", "three")],
        [Person(name="Ana Li", email="ana@example.com"), Person(name="Ana Ruiz", key="ana@example.com")],
        [Person(name="Ana Li"), Person(name="Ben Roy", key="ana-li")],
        [Person(name="Ana Li"), Person(name="Ana-Li")],
        [Person(name="Ana Li", key="1"), Person(name="Ana Li", key="2")],
        [Person(name="王小明"), Person(name="李雷"), Person(name="Ольга Иванова"), Person(name="प्रिया")],
        [Person(name="☃"), Person(name="☂"), Person(name="…")],
    ],
    ids=["namesakes", "key like an address", "key like a name", "hyphen", "keys", "scripts", "signs"],
)
def test_every_id_is_unique(people: list[Person]) -> None:
    """However people are called, no two entries of a schedule share an id; and their order changes none."""
    found = ids(interviewed(*people, starts_at=june(2, 14)))

    assert len(found) == len(set(found))
    assert sorted(found) == sorted(ids(interviewed(*people[::-1], starts_at=june(2, 14))))


# Another step ---------------------------------------------------------------------------------------------------------


def test_each_check_in_has_an_id_of_its_own() -> None:
    """A second check-in is another step than the first, which stays done under the id it had."""
    facts = interviewed(key="7", decision_by=dt.date(2026, 6, 12))
    sent, replied = Sent(at=june(15), action="check-in"), Replied(at=june(16), decision_by=dt.date(2026, 6, 26))
    later = schedule_for(facts.with_event(sent).with_event(replied))

    assert "7/round-1/check-in/1" in ids(facts)
    assert [entry.id for entry in later.done] == ["7/round-1/check-in/1"]
    assert [step.id for step in later if step.action == "check-in"] == ["7/round-1/check-in/2"]


@pytest.mark.parametrize(
    ("first", "second", "action"),
    [
        (Offered(at=june(9)), Offered(at=june(11)), "offer-reply"),
        (Offered(at=june(9)), Offered(at=june(11)), "offer-decision"),
        (Rejected(at=june(9)), Rejected(at=june(11)), "rejection-reply"),
        (Rejected(at=june(9)), Rescinded(at=june(11)), "rejection-reply"),
        (OtherOffer(at=june(9)), OtherOffer(at=june(11)), "other-offer"),
        (Cancelled(at=june(1)), Cancelled(at=june(2, 14)), "reschedule"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_what_answers_an_event_has_a_turn_from_the_second_on(first: Any, second: Any, action: str) -> None:
    """A second event of its kind opens the step again, as another step; the first stays done under its id."""
    once = interviewed(key="7", history=[first])
    sent = Sent(at=first.at + dt.timedelta(hours=1), action=action)
    twice = schedule_for(once.with_event(sent).with_event(second))

    assert f"7/round-1/{action}" in ids(once)
    assert [step.id for step in twice if step.action == action] == [f"7/round-1/{action}/2"]
    assert [done.id for done in twice.done if done.action == action] == [f"7/round-1/{action}"]


def test_moving_on_again_after_a_reply_is_another_step() -> None:
    """A reply ends the moving on: the next time is the second, and the first stays on record."""
    facts = interviewed(key="7", history=[Sent(at=june(20), action="move-on"), Replied(at=june(22))])
    schedule = schedule_for(facts)

    assert [step.id for step in schedule if step.action == "move-on"] == ["7/round-1/move-on/2"]
    assert [done.id for done in schedule.done] == ["7/round-1/move-on"]
