"""The strategies for hosts keep their word: what they draw is taken, and what is hard is among it."""

import datetime as dt
import importlib
import json
import subprocess
import sys
import textwrap
from collections.abc import Callable
from operator import attrgetter
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import HealthCheck, Phase, assume, find, given, settings
from hypothesis import strategies as st

from followup_kit import (
    CONSENSUS,
    DEFAULT_CATALOG,
    Action,
    Candidate,
    Field,
    FieldKind,
    Interview,
    InvalidArgumentError,
    Offered,
    Person,
    Policy,
    Rejected,
    Role,
    Sent,
    WorkingDays,
    fields,
    render,
    schedule_for,
    testing,
)
from followup_kit._message_types import CHANNELS
from followup_kit.facts import is_same_person
from followup_kit.facts._events import EVENTS
from followup_kit.planning._parameters import Parameters
from followup_kit.testing import (
    ZONES,
    calendars,
    candidates,
    contexts,
    events,
    instructions,
    interviews,
    moments,
    near_clock_changes,
    people,
    policies,
    zones,
)

BERLIN = ZoneInfo("Europe/Berlin")
WORDINGS = [(kind, channel) for kind, channels in CHANNELS.items() for channel in channels]
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
FIRST_FOUND = settings(max_examples=2_000, phases=[Phase.generate], suppress_health_check=SLOW)


def comes_up(strategy: st.SearchStrategy[Any], wanted: Callable[[Any], object]) -> bool:
    """Say whether something wanted is drawn; ``find`` raises if it is not."""
    find(strategy.map(lambda drawn: (bool(wanted(drawn)),)), lambda found: found[0], settings=FIRST_FOUND)
    return True


def clocks(moment: dt.datetime) -> dt.datetime:
    """Return what the clocks show at an instant, in the zone it is told in."""
    return moment.astimezone(dt.UTC).astimezone(moment.tzinfo).replace(tzinfo=None, fold=0)


def is_skipped(moment: dt.datetime) -> bool:
    """Say whether the clocks of its zone never showed a time."""
    return clocks(moment) != moment.replace(tzinfo=None, fold=0)


def is_repeated(moment: dt.datetime) -> bool:
    """Say whether the clocks of its zone showed a time twice."""
    return not is_skipped(moment) and moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()


# What is drawn is taken -----------------------------------------------------------------------------------------------


@given(interviews(), policies(), calendars())
def test_every_drawn_interview_plans(interview: Interview, policy: Policy, calendar: WorkingDays) -> None:
    """Whatever the facts, the policy and the calendar drawn, there is a schedule for them."""
    schedule = schedule_for(interview, policy=policy, calendar=calendar)

    assert {step.action for step in schedule} <= {rule.action for rule in policy.rules}


@pytest.mark.parametrize(("kind", "channel"), WORDINGS)
@settings(max_examples=12)
@given(data=st.data())
def test_every_drawn_context_renders(kind: str, channel: str, data: st.DataObject) -> None:
    """``render`` takes every context drawn for a type, for each of its channels and in each language."""
    context = data.draw(contexts(kind))
    locale = data.draw(st.sampled_from(DEFAULT_CATALOG.languages))
    # No offer is declined by voicemail in Japanese.
    assume((kind, channel, locale, context.get("decision")) != ("offer-reply", "voicemail", "ja", "decline"))

    assert render(kind, context, channel=channel, locale=locale).body


def test_contexts_know_the_types_of_a_host() -> None:
    """A type of the host's own is drawn from its catalogue, as JSON would give it among others."""
    types = DEFAULT_CATALOG.with_type(
        "x-note",
        [
            Field(name="candidate", kind=FieldKind.CANDIDATE, required=True, help="Who asks."),
            Field(name="referee", kind=FieldKind.PERSON, required=True, help="Who is asked."),
            Field(name="why", kind=FieldKind.TEXT, help="Why."),
        ],
        {"email": "Subject: A note\n\n{{ referee.name }}{% if why %}, {{ why }}{% endif %}\n\n{{ candidate.name }}"},
    )
    drawn = contexts("x-note", catalog=types)

    assert comes_up(
        drawn,
        lambda context: (
            all(isinstance(context[name], dict) for name in ("candidate", "referee")) and json.dumps(context)
        ),
    )
    assert render("x-note", find(drawn, lambda context: "why" in context), catalog=types).body


@pytest.mark.slow
@pytest.mark.parametrize("kind", CHANNELS)
def test_contexts_leave_out_what_is_not_required(kind: str) -> None:
    """The smallest context has what is required; another has everything."""
    names = {field.name for field in fields(kind)}
    required = {field.name for field in fields(kind) if field.required}

    assert find(contexts(kind), lambda _: True).keys() == required
    if names != required:
        assert comes_up(contexts(kind), lambda context: len(context) > len(required))


# What is hard is among it ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("zone", [BERLIN, ZoneInfo("Australia/Lord_Howe"), ZoneInfo("Pacific/Apia"), None])
@pytest.mark.parametrize("hard", [is_skipped, is_repeated, lambda moment: is_repeated(moment) and moment.fold])
def test_times_near_clock_changes_occur(zone: dt.tzinfo | None, hard: Callable[[dt.datetime], object]) -> None:
    """Skipped times, and repeated ones of either kind, are drawn for a zone, and for any zone."""
    assert comes_up(near_clock_changes(zone), hard)
    assert comes_up(moments(zone), hard)


@given(near_clock_changes(BERLIN, days_before=[7]))
def test_a_clock_change_lies_so_many_days_later(moment: dt.datetime) -> None:
    """With ``days_before`` it is what is planned so many days later that falls near the change."""
    later = moment.replace(tzinfo=None) + dt.timedelta(days=7)
    offsets = {(later + dt.timedelta(hours=hours)).replace(tzinfo=BERLIN).utcoffset() for hours in (-6, 6)}

    assert len(offsets) == 2


def test_the_day_that_a_zone_skipped_is_drawn() -> None:
    """Apia had no 30 December 2011."""
    apia = ZoneInfo("Pacific/Apia")

    assert comes_up(near_clock_changes(apia), lambda moment: moment.date() == dt.date(2011, 12, 30))
    assert comes_up(moments(), lambda moment: moment.date() == dt.date(2011, 12, 30))


@given(moments())
def test_times_are_told_once(moment: dt.datetime) -> None:
    """Every moment has a zone of those published, and is told by its second hour only where there are two."""
    assert moment.tzinfo in ZONES
    assert not moment.fold or is_repeated(moment)


@given(st.sampled_from(ZONES).flatmap(lambda zone: st.tuples(st.just(zone), moments(zone))))
def test_moments_are_in_their_zone(drawn: tuple[dt.tzinfo, dt.datetime]) -> None:
    """A zone that is asked for is the zone of every time, whether its clocks change or not."""
    zone, moment = drawn

    assert moment.tzinfo is zone


@pytest.mark.parametrize("draws", [moments, near_clock_changes])
def test_a_zone_is_a_zone(draws: Callable[[Any], object]) -> None:
    """A key is no zone, and the error says what is."""
    with pytest.raises(InvalidArgumentError, match=r"zone='Europe/Berlin': is not a time zone; pass one such as"):
        draws("Europe/Berlin")


def test_a_zone_without_changes_has_no_times_near_them() -> None:
    """Tokyo's clocks have not changed for as long as the strategies look back."""
    with pytest.raises(InvalidArgumentError, match=r"no change of its clocks since 1990; pass one that changes"):
        near_clock_changes(ZoneInfo("Asia/Tokyo"))


@pytest.mark.slow
def test_interviews_of_all_sorts_occur() -> None:
    """Every kind of event, every rule's step planned and done, namesakes, hard times: a thousand draws have all."""
    kinds: set[type] = set()
    planned: set[str] = set()
    done: set[str] = set()
    others: set[str] = set()

    @settings(max_examples=1_000, phases=[Phase.generate], suppress_health_check=SLOW)
    @given(interviews())
    def look(interview: Interview) -> None:
        schedule, names = schedule_for(interview), [person.name for person in interview.interviewers]
        kinds.update(type(event) for event in interview.history)
        planned.update(step.action for step in schedule)
        done.update(each.action for each in schedule.done)
        others.update({"namesakes"} if len(set(names)) < len(names) else ())
        others.update({"skipped"} if is_skipped(interview.ends_at) else ())
        others.update({"repeated"} if is_repeated(interview.ends_at) else ())

    look()

    assert kinds == {*EVENTS}
    assert planned == done == {*Action}
    assert others == {"namesakes", "skipped", "repeated"}


@given(interviews(kinds=[Sent, Rejected], actions=["x-ours"], max_events=2))
def test_histories_are_as_asked_for(interview: Interview) -> None:
    """No other kinds of events, no other actions, no more of them."""
    assert len(interview.history) <= 2
    for event in interview.history:
        assert isinstance(event, Rejected) or (isinstance(event, Sent) and event.action == "x-ours")


@given(interviews(max_events=0))
def test_nobody_is_on_a_panel_twice(interview: Interview) -> None:
    """Two people of one panel can be told apart, namesakes too; and nothing has happened if nothing may."""
    panel = interview.interviewers

    assert not any(is_same_person(one, two) for one in panel for two in panel if one is not two)
    assert interview.history == ()


@given(people(role="agency"), people(role=Role.HR), candidates())
def test_people_have_the_role_asked_for(agent: Person, clerk: Person, candidate: Candidate) -> None:
    """A role is a word or a member; whoever is drawn has a name."""
    assert (agent.role, clerk.role) == (Role.AGENCY, Role.HR)
    assert candidate.name


@given(zones())
def test_zones_are_those_published(zone: dt.tzinfo) -> None:
    """``zones`` draws from ``ZONES``."""
    assert zone in ZONES


def test_instructions_lie_near_their_day() -> None:
    """Silence, a day not to write before, a cap and a channel come up; with no day they lie near one of 2026."""
    day = dt.date(2030, 5, 5)
    for wanted in ("do_not_contact", "not_before", "check_ins", "channel"):
        assert comes_up(instructions(day=day), attrgetter(wanted))
    assert comes_up(instructions(day), lambda drawn: drawn.not_before == dt.date(2030, 6, 4))
    assert comes_up(instructions(), lambda drawn: drawn.not_before and drawn.not_before.year == 2026)


def test_an_event_may_be_told_in_another_zone() -> None:
    """An answer on a trip is told by other clocks."""
    end = dt.datetime(2026, 6, 30, 15, tzinfo=BERLIN)

    assert comes_up(events(end, kinds=[Offered]), lambda event: event.at.utcoffset() != end.utcoffset())


def test_calendars_of_all_sorts_occur() -> None:
    """Holidays in any year, in one of two, weekends of six days and of none."""
    new_year = dt.date(1999, 1, 1)

    assert comes_up(calendars(), lambda calendar: new_year in calendar.holidays)
    assert comes_up(calendars(), lambda calendar: isinstance(calendar.holidays, frozenset) and calendar.holidays)
    assert comes_up(calendars(), lambda calendar: len(calendar.weekend) == 6)
    assert comes_up(calendars(), lambda calendar: not calendar.weekend)
    assert comes_up(calendars(), lambda calendar: "Christmas" not in calendar.holidays and calendar.holidays)


def test_every_number_of_a_policy_is_changed() -> None:
    """Each parameter comes up with another value than the policy's own."""
    parameters = {field.name for field in attrs.fields(Parameters)}
    changed: set[str] = set()

    @settings(max_examples=500, phases=[Phase.generate])
    @given(policies(CONSENSUS))
    def look(policy: Policy) -> None:
        changed.update(name for name in parameters if getattr(policy, name) != getattr(CONSENSUS, name))

    look()

    assert changed == parameters


@given(policies(CONSENSUS.without("move-on")))
def test_policies_start_from_those_given(policy: Policy) -> None:
    """A policy of the host's own is varied: numbers change and rules go, but none is added."""
    assert {rule.action for rule in policy.rules} <= {*Action} - {Action.MOVE_ON}


def test_a_rule_may_be_missing() -> None:
    """Policies come up as they were given, and without a rule or two."""
    assert comes_up(policies(CONSENSUS), lambda policy: policy == CONSENSUS)
    assert comes_up(policies(CONSENSUS), lambda policy: len(policy.rules) == len(CONSENSUS.rules) - 2)


# It shrinks to something small ----------------------------------------------------------------------------------------


@pytest.mark.slow
def test_an_interview_shrinks_to_next_to_nothing() -> None:
    """The smallest interview has nobody, nothing asked and nothing happened; a plain time in UTC."""
    smallest = find(interviews(), lambda _: True)

    assert smallest.ends_at.tzinfo is dt.UTC
    assert smallest == Interview(
        candidate=smallest.candidate, company=smallest.company, position=smallest.position, ends_at=smallest.ends_at
    )


@pytest.mark.slow
def test_a_history_shrinks_to_what_matters() -> None:
    """What is found for something sent is one thing sent, to nobody in particular, with nobody to send it to."""
    found = find(
        interviews(kinds=[Sent, Rejected]), lambda drawn: any(isinstance(each, Sent) for each in drawn.history)
    )

    assert [(type(event), getattr(event, "to", None)) for event in found.history] == [(Sent, None)]
    assert found.interviewers == ()


@pytest.mark.slow
def test_a_policy_and_a_calendar_shrink_to_the_usual() -> None:
    """The consensus, and Monday to Friday."""
    assert find(policies().map(lambda policy: policy.name), lambda _: True) == "consensus"
    assert find(calendars(), lambda _: True) == WorkingDays()


# It stays out of the way ----------------------------------------------------------------------------------------------

WITHOUT_HYPOTHESIS = """
    import sys

    class Without:
        def find_spec(self, name, path=None, target=None):
            if name.partition(".")[0] == "hypothesis":
                raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    sys.meta_path.insert(0, Without())
    import followup_kit
    assert "followup_kit.testing" not in sys.modules
    try:
        import followup_kit.testing
    except ImportError as error:
        print(error.name, error, sep=": ")
"""


def test_without_hypothesis_an_error_says_how_to_get_it() -> None:
    """The library itself needs no Hypothesis; the strategies name the extra that brings it."""
    program = [sys.executable, "-W", "error", "-c", textwrap.dedent(WITHOUT_HYPOTHESIS)]
    done = subprocess.run(program, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == (
        "hypothesis: followup_kit.testing needs Hypothesis: pip install followup-kit[testing]"
    )


def test_the_error_is_one_that_pytest_can_skip_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """A suite that says ``pytest.importorskip`` is skipped where the extra is not installed."""
    monkeypatch.setitem(sys.modules, "hypothesis", None)

    with pytest.raises(ModuleNotFoundError, match=r"pip install followup-kit\[testing\]"):
        importlib.reload(testing)


def test_every_strategy_says_what_it_draws() -> None:
    """Each public name is a function with a docstring that begins with one line, and tells of its arguments."""
    for name in testing.__all__:
        value = getattr(testing, name)
        if name != "ZONES":
            lines = str(value.__doc__).splitlines()
            assert lines[0].endswith("."), name
            assert not lines[1], name
            assert "Draws" in str(value.__doc__), name
