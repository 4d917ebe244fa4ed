"""The agenda: many interviews at once, and what clashes among them."""

import copy
import datetime as dt
import pickle
from itertools import combinations, pairwise
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import (
    CONSENSUS,
    WEEKDAYS,
    Advanced,
    Agenda,
    AgendaEntry,
    CalendarError,
    Candidate,
    Clash,
    ClashKind,
    Interview,
    InvalidArgumentError,
    Offered,
    Person,
    Policy,
    Replied,
    Schedule,
    Sent,
    WorkingDays,
    agenda_for,
    schedule_for,
    testing,
)
from followup_kit._datetimes import to_utc
from followup_kit.facts import is_same_person
from followup_kit.policies import BY_DOCUMENT, SEVEN_STEPS

ZONE = ZoneInfo("America/New_York")
PRIYA = Candidate(name="Priya Raman", email="priya@example.org")
DANA = Person(name="Dana Okafor", email="d.okafor@example.com", discussed="the move to streaming")
TOM = Person(name="Tom Fell", email="t.fell@example.com")


def on(day: int, hour: int = 15) -> dt.datetime:
    """Return an hour on a day of June 2026, which begins on a Monday."""
    return dt.datetime(2026, 6, day, hour, tzinfo=ZONE)


def interview(key: str | None, day: int, *people: Person, **changes: Any) -> Interview:
    """Return an interview with Northwind on a day of June."""
    facts: dict[str, Any] = {
        "candidate": PRIYA,
        "company": "Northwind Energy",
        "position": "Data Engineer",
        "ends_at": on(day),
        "interviewers": people,
        "key": key,
    }
    return Interview(**facts | changes)


FIRST = interview("northwind", 1, DANA)
SECOND = interview("northwind", 3, TOM, round=2)
ELSEWHERE = interview("acme", 2, Person(name="Mei Lin", email="mei@acme.example"), company="Acme")
AGENDA = agenda_for([FIRST, SECOND, ELSEWHERE])

DISTINCT = st.lists(
    testing.interviews(max_events=5), max_size=5, unique_by=lambda each: (each.key or each.position, each.round)
)
"""Several interviews of which no two are the same; all are with Acme, and people of one name or address come again."""


# What is in it.


def test_each_step_comes_with_its_interview() -> None:
    """An entry unpacks to both, and answers what lists are filtered and sorted by."""
    entry = AGENDA[0]
    step, interview_of_step = entry
    assert (step, interview_of_step) == (schedule_for(FIRST)[0], FIRST)
    assert (entry.step, entry.interview) == (step, FIRST)
    names = "id action recipient channels channel window message_type missing company position round"
    for name in names.split():
        assert getattr(entry, name) == getattr(step, name)
    assert entry.status(on(2)) == step.status(on(2)) == "open"


@given(testing.interviews())
def test_the_agenda_of_one_interview_is_its_schedule(one: Interview) -> None:
    """The same steps in the same order, the same done and withheld, and nothing clashes."""
    agenda, schedule = agenda_for([one]), schedule_for(one)
    assert tuple(step for step, _ in agenda) == schedule.steps
    assert dict(agenda.schedules) == {one: schedule}
    assert agenda.clashes == ()


@given(DISTINCT)
def test_it_holds_every_step_once_ordered_by_opening_then_due(several: list[Interview]) -> None:
    """Whatever stands in the schedules, with the interview it belongs to, each id once."""
    agenda = agenda_for(several)
    planned = {step.id: (step, each) for each in several for step in schedule_for(each)}
    assert {entry.id: tuple(entry) for entry in agenda} == planned
    assert len(agenda) == len(planned)
    bounds = [(to_utc(entry.window.opens), to_utc(entry.window.due)) for entry in agenda]
    assert all(earlier <= later for earlier, later in pairwise(bounds))


@given(DISTINCT, st.randoms(use_true_random=False))
def test_the_order_of_the_interviews_never_matters(several: list[Interview], random: Any) -> None:
    """The same entries in the same order, and the same clashes."""
    shuffled = several.copy()
    random.shuffle(shuffled)
    agenda, other = agenda_for(several), agenda_for(shuffled)
    assert agenda == other
    assert tuple(agenda) == tuple(other)
    assert agenda.clashes == other.clashes
    assert list(other.schedules) == shuffled


@given(DISTINCT, testing.moments(), st.timedeltas(dt.timedelta(0), dt.timedelta(days=60)))
def test_it_answers_as_schedules_do(several: list[Interview], start: dt.datetime, lasts: dt.timedelta) -> None:
    """Due, between, next and get ask each interview's own steps the same."""
    agenda, schedules = agenda_for(several), [schedule_for(each) for each in several]
    end = to_utc(start) + lasts
    assert {entry.id for entry in agenda.due(start)} == {step.id for each in schedules for step in each.due(start)}
    assert {entry.id for entry in agenda.between(start, end)} == {
        step.id for each in schedules for step in each.between(start, end)
    }
    upcoming = [step for each in schedules if (step := each.next(start)) is not None]
    following = agenda.next(start)
    assert (following is None) == (not upcoming)
    if following is not None:
        assert to_utc(following.window.opens) == min(to_utc(step.window.opens) for step in upcoming)
    for entry in agenda:
        assert agenda.get(entry.id) is entry


def test_it_is_an_immutable_sequence() -> None:
    """It has a length, places, slices and membership, and takes no assignment; nothing is an agenda as well."""
    assert AGENDA[:2] == (AGENDA[0], AGENDA[1])
    assert AGENDA[-1] in AGENDA
    assert len(AGENDA) == len(list(AGENDA)) == sum(len(schedule) for schedule in AGENDA.schedules.values())
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        AGENDA.entries = ()  # type: ignore[misc]
    nothing = agenda_for([])
    assert (len(nothing), nothing.next(on(1)), nothing.due(on(1)), nothing.clashes) == (0, None, (), ())
    assert nothing.get("northwind/round-1/thank-you/team") is None


def test_what_is_done_or_withheld_is_on_the_schedules() -> None:
    """By interview, in the order in which the interviews were given; other facts are another interview."""
    thanked = FIRST.with_event(Sent(at=on(2), action="thank-you"))
    agenda = agenda_for(each for each in (thanked, ELSEWHERE))
    assert list(agenda.schedules) == [thanked, ELSEWHERE]
    assert [done.action for done in agenda.schedules[thanked].done] == ["thank-you"]
    assert agenda.schedules[thanked] == schedule_for(thanked)
    assert FIRST not in agenda.schedules
    with pytest.raises(KeyError, match="no such interview"):
        agenda.schedules[FIRST]
    unknown: Any = "thanks"
    assert unknown not in agenda.schedules
    assert repr(agenda.schedules) == "<the schedules of 2 interviews>"


def test_policy_and_calendar_may_depend_on_the_interview() -> None:
    """A function is asked once for each interview, also for one that is added later."""
    closed = WorkingDays(holidays=[dt.date(2026, 6, day) for day in range(1, 27)])

    def policy(of: Interview) -> Policy:
        return SEVEN_STEPS if of.company == "Acme" else CONSENSUS

    def calendar(of: Interview) -> WorkingDays:
        return closed if of.company == "Acme" else WEEKDAYS

    agenda = agenda_for([FIRST], policy=policy, calendar=calendar).with_interview(ELSEWHERE)
    assert agenda.schedules[FIRST] == schedule_for(FIRST)
    assert agenda.schedules[ELSEWHERE] == schedule_for(ELSEWHERE, policy=SEVEN_STEPS, calendar=closed)
    assert agenda == agenda_for([FIRST, ELSEWHERE], policy=policy, calendar=calendar)


# Changing it.


@given(DISTINCT, testing.interviews(max_events=5), st.sampled_from(list(BY_DOCUMENT.values())))
def test_with_interview_is_as_if_built_anew(several: list[Interview], one: Interview, policy: Policy) -> None:
    """Added, or put in the place of the one with its key and round; the agenda it is asked of stays as it was."""
    before = agenda_for(several, policy=policy)
    entries = before.entries
    others = [
        each for each in several if (each.key or each.position, each.round) != (one.key or one.position, one.round)
    ]
    agenda = before.with_interview(one)
    assert agenda == agenda_for([*others, one], policy=policy)
    assert tuple(agenda) == tuple(agenda_for([*others, one], policy=policy))
    assert agenda.clashes == agenda_for([*others, one], policy=policy).clashes
    assert before.entries is entries
    assert all(
        step is agenda.schedules[each][place] for each in others for place, step in enumerate(before.schedules[each])
    )


def test_an_interview_takes_the_place_of_the_one_with_its_key_and_round() -> None:
    """A new event needs no more than the interview that has it."""
    thanked = FIRST.with_event(AGENDA[0].step.sent(on(2)))
    agenda = AGENDA.with_interview(thanked)
    assert list(agenda.schedules) == [thanked, SECOND, ELSEWHERE]
    assert agenda.get(AGENDA[0].id) is None
    assert AGENDA.get(AGENDA[0].id) is AGENDA[0]


def test_without_a_key_company_position_and_round_decide() -> None:
    """As they stand in the ids of steps: case and spacing make no other interview, another round does."""
    plain = interview(None, 1, DANA)
    again = attrs.evolve(plain, company="NORTHWIND  energy", ends_at=on(2))
    later = attrs.evolve(plain, round=2)
    assert list(agenda_for([plain]).with_interview(again).schedules) == [again]
    assert list(agenda_for([plain]).with_interview(later).schedules) == [plain, later]


# What it refuses.


@pytest.mark.parametrize(
    "wrong", ["acme", b"acme", None, 7, FIRST, {"acme": FIRST}], ids=lambda each: type(each).__name__
)
def test_what_is_no_list_of_interviews_is_refused(wrong: Any) -> None:
    """Text and mappings can be iterated over, and are no lists of interviews all the same."""
    with pytest.raises(InvalidArgumentError, match="is not a list of interviews; pass a list, even for one") as caught:
        agenda_for(wrong)
    assert [problem.field for problem in caught.value.problems] == ["interviews"]


def test_everything_wrong_is_told_at_once() -> None:
    """Each entry that is no interview, each interview that is there already, the policy and the calendar."""
    wrong: Any = [FIRST, None, {"company": "Acme"}, attrs.evolve(FIRST, ends_at=on(5))]
    unfit: Any = {"policy": "consensus", "calendar": WorkingDays}
    with pytest.raises(InvalidArgumentError) as caught:
        agenda_for(wrong, **unfit)
    fields = ["interviews[1]", "interviews[2]", "interviews[3]", "policy", "calendar"]
    assert [problem.field for problem in caught.value.problems] == fields
    assert "Interview(**mapping) makes one" in str(caught.value)


@pytest.mark.parametrize(
    ("key", "shared"), [("northwind", "the key and round"), (None, "the company, position and round")]
)
def test_two_interviews_that_are_the_same_are_named_both(key: str | None, shared: str) -> None:
    """With their places, so that a host can find them."""
    one = interview(key, 1, DANA)
    with pytest.raises(InvalidArgumentError) as caught:
        agenda_for([ELSEWHERE, one, attrs.evolve(one, ends_at=on(2))])
    assert str(caught.value) == (
        "agenda_for: interviews[2]='Northwind Energy, Data Engineer, round 1': "
        f"has {shared} of interviews[1], Northwind Energy, Data Engineer, round 1; "
        "leave one out, or tell them apart by a key of your own"
    )


def test_a_function_that_returns_something_else_is_told_with_the_interview() -> None:
    """For every interview for which it does, and for both functions."""
    unfit: Any = {"policy": lambda of: None if of is FIRST else CONSENSUS, "calendar": lambda _: "weekdays"}
    with pytest.raises(InvalidArgumentError) as caught:
        agenda_for([FIRST, ELSEWHERE], **unfit)
    assert [problem.field for problem in caught.value.problems] == ["policy", "calendar", "calendar"]
    assert "what the function returned for Acme, Data Engineer, round 1" in str(caught.value)


class Always:
    """Holidays that do not end."""

    def __contains__(self, _: object) -> bool:
        """Return True."""
        return True


def test_an_error_while_planning_says_at_which_interview() -> None:
    """Of a thousand interviews, a host looks at one."""
    never = WorkingDays(holidays=Always())
    with pytest.raises(CalendarError) as caught:
        agenda_for([FIRST, ELSEWHERE], calendar=lambda of: never if of is ELSEWHERE else WEEKDAYS)
    assert caught.value.__notes__ == ["agenda_for: while planning Acme, Data Engineer, round 1"]


def test_with_interview_refuses_what_is_none() -> None:
    """A mapping is told how to become one."""
    wrong: Any = {"company": "Acme"}
    with pytest.raises(InvalidArgumentError, match=r"Agenda\.with_interview: interview=.* makes one"):
        AGENDA.with_interview(wrong)


@pytest.mark.parametrize("ask", ["due", "next"])
def test_a_moment_needs_a_zone(ask: str) -> None:
    """As it does for schedules."""
    with pytest.raises(InvalidArgumentError, match="has no time zone"):
        getattr(AGENDA, ask)(dt.datetime(2026, 6, 1))
    with pytest.raises(InvalidArgumentError, match="is before the start"):
        AGENDA.between(on(2), on(1))


# Clashes.

SAM = Person(name="Sam Reyes", email="sam@agency.example", role="agency")


def of_kind(kind: ClashKind, *several: Interview) -> list[Clash]:
    """Return the clashes of a kind among interviews."""
    return [clash for clash in agenda_for(several).clashes if clash.kind is kind]


def ids(clash: Clash) -> list[str]:
    """Return the ids of the steps that a clash concerns."""
    return [step.id for step in clash.steps]


def test_two_open_messages_to_one_person_clash() -> None:
    """One recruiter for two employers gets one letter about both, or two with some days between them."""
    one = interview("a", 1, DANA, company="Acme", recruiter=SAM)
    other = interview("b", 3, TOM, company="Bolt", recruiter=SAM)
    [clash] = agenda_for([one, other]).clashes
    assert clash.kind == "same-person"
    assert ids(clash) == ["a/round-1/check-in/1", "b/round-1/check-in/1"]
    assert [entry.interview for entry in clash.entries] == [one, other]
    assert clash.says == (
        "More than one message to Sam Reyes is open at the same time: "
        "write one that serves for all, or leave some days between them."
    )


def test_messages_whose_windows_do_not_meet_do_not_clash() -> None:
    """Thanks close after a week."""
    one, other = interview("a", 1, DANA, history=[Advanced(at=on(2))]), interview("b", 22, DANA)
    assert agenda_for([one, other]).clashes == ()


def test_windows_that_meet_in_one_instant_overlap() -> None:
    """Both ends belong to a window: thanks close at five on the eighth, and an interview ends then."""
    one, other = interview("a", 1, DANA, history=[Advanced(at=on(2))]), interview("b", 8, DANA, ends_at=on(8, 17))
    assert [ids(clash) for clash in agenda_for([one, other]).clashes] == [
        ["a/round-1/thank-you/d.okafor%40example.com", "b/round-1/thank-you/d.okafor%40example.com"]
    ]
    later = attrs.evolve(other, ends_at=on(8, 17) + dt.timedelta(microseconds=1))
    assert agenda_for([one, later]).clashes == ()


def test_messages_of_one_interview_do_not_clash() -> None:
    """Thanks and a connection request go to one person within days because the policy says so."""
    willing = attrs.evolve(DANA, agreed_to_connect=True)
    agenda = agenda_for([interview("a", 1, willing)])
    assert [step.action for step, _ in agenda] == ["thank-you", "connection-request", "check-in", "move-on"]
    assert agenda.clashes == ()


def test_what_is_said_at_the_interview_is_no_message() -> None:
    """Asking somebody in person whether a connection is welcome waits for no letter."""
    one = interview("a", 1, DANA, history=[Advanced(at=on(2)), Sent(at=on(2), action="thank-you")])
    other = interview("b", 1, DANA, starts_at=on(1, 14), history=one.history)
    assert "ask-to-connect" in [step.action for step, _ in agenda_for([one, other])]
    assert of_kind(ClashKind.SAME_PERSON, one, other) == []


@pytest.mark.parametrize(
    ("known", "again", "company", "is_same"),
    [
        ({"key": "d"}, {"key": "d", "name": "D. Okafor"}, "Bolt", True),
        ({"key": "d"}, {"key": "e"}, "Northwind Energy", False),
        ({"email": "D@example.com"}, {"email": "d@example.com", "name": "D. Okafor"}, "Bolt", True),
        ({"email": "d@example.com"}, {"email": "e@example.com"}, "Northwind Energy", False),
        ({"email": "d@example.com", "key": "d"}, {"email": "d@example.com"}, "Bolt", True),
        ({"email": "d@example.com"}, {"name": "DANA  OKAFOR"}, "Northwind Energy", True),
        ({}, {}, "NORTHWIND ENERGY", True),
        ({}, {}, "Bolt", False),
        ({"key": "d"}, {}, "Bolt", False),
    ],
)
def test_people_are_matched_by_key_else_address_else_name_at_one_employer(
    known: dict[str, Any], again: dict[str, Any], company: str, is_same: bool
) -> None:
    """A name alone says nothing about the people of another employer."""
    dana = Person(name="Dana Okafor")
    one = interview("a", 1, attrs.evolve(dana, **known))
    other = interview("b", 1, attrs.evolve(dana, **again), company=company)
    assert bool(of_kind(ClashKind.SAME_PERSON, one, other)) == is_same


def test_a_bare_name_that_two_people_share_is_neither_of_them() -> None:
    """It cannot be known which, and the two of them are not one."""
    namesakes = [interview(key, 1, Person(name="Dana Okafor", key=key)) for key in ("d", "e")]
    bare = interview("b", 1, Person(name="Dana Okafor"))
    assert of_kind(ClashKind.SAME_PERSON, *namesakes, bare) == []


def test_many_messages_to_one_person_are_one_clash() -> None:
    """Each overlaps with one of another interview; none is named twice."""
    several = [interview(f"k{day:02}", day, DANA, company=f"Company {day}") for day in range(1, 13)]
    thanked = [each.with_event(Sent(at=on(13), action="thank-you")) for each in several]
    [clash] = agenda_for(thanked).clashes
    assert ids(clash) == [f"k{day:02}/round-1/check-in/1" for day in range(1, 13)]


def test_two_check_ins_with_one_employer_clash() -> None:
    """To different people: one of them is asked, about both."""
    thanked = {"history": [Sent(at=on(3), action="thank-you")]}
    one, other = interview("a", 1, DANA, **thanked), interview("b", 2, TOM, position="Analyst", **thanked)
    [clash] = agenda_for([one, other]).clashes
    assert clash.kind == "two-check-ins"
    assert ids(clash) == ["a/round-1/check-in/1", "b/round-1/check-in/1"]
    assert clash.says == (
        "More than one check-in with Northwind Energy is open at the same time: "
        "ask once, for all that is still undecided."
    )


def test_two_check_ins_with_teams_of_one_employer_clash() -> None:
    """Who a team is, nobody knows; that it is asked twice, the employer does."""
    assert len(of_kind(ClashKind.TWO_CHECK_INS, interview("a", 1), interview("b", 2))) == 1
    assert of_kind(ClashKind.SAME_PERSON, interview("a", 1), interview("b", 2)) == []


def test_two_check_ins_with_one_person_are_told_once() -> None:
    """As two messages to that person, which says more."""
    assert of_kind(ClashKind.TWO_CHECK_INS, interview("a", 1, DANA), interview("b", 2, DANA)) == []
    assert len(of_kind(ClashKind.SAME_PERSON, interview("a", 1, DANA), interview("b", 2, DANA))) == 1


def test_a_round_that_was_not_told_to_have_advanced_checks_in_twice() -> None:
    """With the event that brought the second round, the first has no check-in any more."""
    assert len(of_kind(ClashKind.TWO_CHECK_INS, FIRST, SECOND)) == 1
    assert of_kind(ClashKind.TWO_CHECK_INS, FIRST.with_event(Advanced(at=on(2))), SECOND) == []


THANKED = interview("a", 1, DANA, history=[Sent(at=on(2), action="thank-you"), Advanced(at=on(4))])


def second_round(person: Person = DANA, **changes: Any) -> Interview:
    """Return a second round with one interviewer, long after the first."""
    return interview("a", 22, person, round=2, **changes)


def test_the_same_words_to_somebody_thanked_in_an_earlier_round_clash() -> None:
    """The letter would say again what they have read: the clash names it, and the letter that went out."""
    [clash] = agenda_for([THANKED, second_round()]).clashes
    assert clash.kind == "same-words"
    assert ids(clash) == ["a/round-2/thank-you/d.okafor%40example.com"]
    assert clash.sent == schedule_for(THANKED).done[0]
    assert clash.says == (
        "Dana Okafor got such a letter after another interview with Northwind Energy, and nothing in this one is new: "
        "add something from the latest conversation, or leave it out."
    )


def test_less_to_say_than_before_is_nothing_new() -> None:
    """A letter that says less of the conversation than the last one repeats it all the same."""
    assert len(of_kind(ClashKind.SAME_WORDS, THANKED, second_round(attrs.evolve(DANA, discussed=())))) == 1


@pytest.mark.parametrize(
    "changes",
    [{"strengths": "two audits"}, {"forgotten": "my certificate"}, {"needs": "calm"}, {"can_send": ["my portfolio"]}],
    ids=lambda each: next(iter(each)),
)
def test_anything_new_of_the_interview_makes_another_letter(changes: dict[str, Any]) -> None:
    """One new thing is enough; known at both, it is not new."""
    assert of_kind(ClashKind.SAME_WORDS, THANKED, second_round(**changes)) == []
    assert len(of_kind(ClashKind.SAME_WORDS, attrs.evolve(THANKED, **changes), second_round(**changes))) == 1


@pytest.mark.parametrize(
    "changes", [{"discussed": ["the move to streaming", "hiring"]}, {"impression": "I saw it run."}]
)
def test_anything_new_of_the_person_makes_another_letter(changes: dict[str, Any]) -> None:
    """What was talked about besides, or seen."""
    assert of_kind(ClashKind.SAME_WORDS, THANKED, second_round(attrs.evolve(DANA, **changes))) == []


def test_a_second_connection_request_in_the_same_words_clashes() -> None:
    """They have one already."""
    willing = attrs.evolve(DANA, agreed_to_connect=True)
    asked = interview("a", 1, willing, history=[Sent(at=on(3), action="connection-request"), Advanced(at=on(4))])
    clashes = of_kind(ClashKind.SAME_WORDS, asked, second_round(willing))
    assert [clash.entries[0].action for clash in clashes] == ["connection-request"]


def test_thanks_in_the_words_of_an_outcome_are_others() -> None:
    """Who has an offer, or no longer wants the position, writes another letter."""
    assert of_kind(ClashKind.SAME_WORDS, THANKED, second_round(still_interested=False)) == []
    offered = second_round(contact=TOM, history=[Offered(at=on(23))])
    assert "thank-you" in [step.action for step in schedule_for(offered)]
    assert of_kind(ClashKind.SAME_WORDS, THANKED, offered) == []


def test_thanks_for_help_are_others_than_thanks_for_an_interview() -> None:
    """Who arranged the first round and asked questions in the second reads two letters."""
    helped = interview("a", 1, TOM, helpers=[DANA], history=THANKED.history)
    assert of_kind(ClashKind.SAME_WORDS, helped, second_round()) == []


def test_the_same_words_to_another_employer_are_no_clash() -> None:
    """Somebody who has moved there has reasons to read them again: they thank for another position."""
    assert of_kind(ClashKind.SAME_WORDS, THANKED, second_round(company="Bolt")) == []


def test_what_different_candidates_send_never_clashes() -> None:
    """A career service plans for many, who do not write for each other."""
    other = Candidate(name="Ana Ruiz", email="ana@example.org")
    assert agenda_for([THANKED, second_round(candidate=other)]).clashes == ()
    assert agenda_for([interview("a", 1, DANA), interview("b", 1, DANA, candidate=other)]).clashes == ()
    renamed = Candidate(name="P. Raman", email="PRIYA@example.org")
    assert len(of_kind(ClashKind.SAME_WORDS, THANKED, second_round(candidate=renamed))) == 1


def test_clashes_are_ordered_by_the_first_step_of_each() -> None:
    """As one would come upon them."""
    agenda = agenda_for([THANKED, second_round(), FIRST, SECOND])
    places = [agenda.entries.index(clash.entries[0]) for clash in agenda.clashes]
    assert len(places) > 1
    assert places == sorted(places)


POOL = (DANA, TOM, SAM, Person(name="Mei Lin", key="mei"))
"""People whom nobody could take for each other."""


@st.composite
def crossings(draw: st.DrawFn) -> list[Interview]:
    """Draw interviews with a few people and employers, near enough to each other for windows to overlap."""
    people = st.lists(st.sampled_from(POOL), unique=True, max_size=3)
    several = []
    for number in range(draw(st.integers(0, 6))):
        panel, day = draw(people), draw(st.integers(1, 29))
        history = draw(st.lists(testing.events(on(day), people=panel), max_size=2))
        candidate = draw(st.sampled_from([PRIYA, PRIYA, Candidate(name="Kim Doe")]))
        company = draw(st.sampled_from(["Acme", "Bolt"]))
        changes = {"history": history, "candidate": candidate, "company": company}
        several.append(interview(f"k{number}", day, *panel, recruiter=draw(st.sampled_from([None, SAM])), **changes))
    return several


def overlap(one: AgendaEntry, other: AgendaEntry) -> bool:
    """Return whether the windows of two steps of different interviews overlap."""
    return one.interview is not other.interview and one.window.meets(other.window.opens, other.window.closes)


def is_known_to_clash(kind: ClashKind, one: AgendaEntry, other: AgendaEntry) -> bool:
    """Return whether two entries clash, as a reader of the page would say, two by two."""
    if not overlap(one, other) or one.interview.candidate != other.interview.candidate:
        return False
    if kind is ClashKind.TWO_CHECK_INS:
        return one.company == other.company and one.message_type == other.message_type == "check-in"
    if one.recipient is None or other.recipient is None or not (one.channels and other.channels):
        return False
    return is_same_person(one.recipient, other.recipient)


@given(crossings())
def test_whatever_clashes_two_by_two_is_in_one_clash_and_nothing_else_is(several: list[Interview]) -> None:
    """Symmetric, each step at most once in a clash and in one clash of a kind, and none without its counterpart."""
    agenda = agenda_for(several)
    for kind in (ClashKind.SAME_PERSON, ClashKind.TWO_CHECK_INS):
        clashes = [set(ids(clash)) for clash in agenda.clashes if clash.kind is kind]
        assert sum(map(len, clashes)) == sum(len(clash.entries) for clash in agenda.clashes if clash.kind is kind)
        assert len(set().union(*clashes)) == sum(map(len, clashes))
        told = [set(ids(clash)) for clash in agenda.clashes]
        for one, other in combinations(agenda, 2):
            if is_known_to_clash(kind, one, other):
                assert any({one.id, other.id} <= clash for clash in told)
        for clash in (each for each in agenda.clashes if each.kind is kind):
            for entry in clash.entries:
                assert any(is_known_to_clash(kind, entry, other) for other in clash.entries)
    for clash in agenda.clashes:
        places = [agenda.entries.index(entry) for entry in clash.entries]
        assert places == sorted(set(places))
        assert "{" not in clash.says


@given(DISTINCT)
def test_any_interviews_have_clashes_that_can_be_told(several: list[Interview]) -> None:
    """Namesakes, bare names and records of one person that differ among them."""
    for clash in agenda_for(several).clashes:
        assert clash.says.endswith(".")
        assert len({id(entry.interview) for entry in clash.entries}) >= 2 or clash.sent is not None


# It is a value.


@pytest.mark.parametrize("way", [copy.copy, copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))])  # noqa: S301
def test_a_copy_is_equal_and_goes_on_as_the_agenda_would(way: Any) -> None:
    """Before and after its clashes were looked for; another interview takes its place there too."""
    for agenda in (agenda_for([FIRST, SECOND, ELSEWHERE]), AGENDA):
        again: Agenda = way(agenda)
        assert again == agenda
        assert hash(again) == hash(agenda)
        assert again.clashes == AGENDA.clashes != ()
        replied = FIRST.with_event(Replied(at=on(4), decision_by=dt.date(2026, 6, 12)))
        assert again.with_interview(replied) == agenda.with_interview(replied)
        assert len(again.with_interview(replied).schedules) == 3


def test_it_differs_by_what_it_was_planned_with() -> None:
    """Agendas that would plan the next interview in another way are not equal."""
    assert agenda_for([]) != agenda_for([], policy=SEVEN_STEPS)
    assert agenda_for([FIRST]) != agenda_for([SECOND])
    schedule: object = schedule_for(FIRST)
    assert agenda_for([FIRST]) != schedule


def test_one_can_be_made_of_its_parts() -> None:
    """The schedules may be any mapping; they are copied."""
    schedules = dict(AGENDA.schedules)
    made = Agenda(entries=AGENDA.entries, schedules=schedules, policy=CONSENSUS, calendar=WEEKDAYS)
    schedules.clear()
    assert made == AGENDA
    assert made.with_interview(FIRST) == AGENDA


def test_its_repr_is_short() -> None:
    """A thousand interviews are no line of a log."""
    assert repr(AGENDA) == f"<Agenda of 3 interviews, {len(AGENDA)} steps still to do>"


def test_its_schedules_are_schedules() -> None:
    """What works with one works with those of an agenda."""
    assert all(isinstance(schedule, Schedule) for schedule in AGENDA.schedules.values())
    assert all(schedule == schedule_for(each) for each, schedule in AGENDA.schedules.items())


def test_an_interview_is_found_by_its_key() -> None:
    """The last round of it, unless a round is asked for."""
    agenda = agenda_for([SECOND, FIRST, ELSEWHERE, interview(None, 4)])
    assert agenda.interview("northwind") is SECOND
    assert agenda.interview("northwind", round=1) is FIRST
    assert (agenda.interview("northwind", round=3), agenda.interview("northwnd")) == (None, None)


@given(DISTINCT, st.dates(dt.date(2025, 1, 1), dt.date(2027, 1, 1)))
def test_a_day_of_many_is_the_day_of_each(several: list[Interview], day: dt.date) -> None:
    """The same steps, whoever is asked."""
    agenda, zone = agenda_for(several), ZoneInfo("Europe/Berlin")
    found = {entry.id for entry in agenda.on(day, zone)}
    assert found == {step.id for schedule in agenda.schedules.values() for step in schedule.on(day, zone)}
