"""Policies and rules as values: what they hold, how a host changes them, and what they refuse."""

import copy
import re
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import (
    CONSENSUS,
    Action,
    InvalidArgumentError,
    InvalidFactsError,
    MessageType,
    Policy,
    Rule,
    Timing,
    schedule_for,
)
from followup_kit.guidance import HOST, claim
from followup_kit.planning._parameters import Parameters
from followup_kit.planning._quantities import ByProgress, Channels, Days, ElapsedWindow, Hours
from followup_kit.planning._rule import always, do_not_contact, no_channels, nobody
from followup_kit.planning._situation import Situation
from tests.support.samples import INTERVIEW

PARAMETERS = {field.name: type(getattr(CONSENSUS, field.name)).__name__ for field in attrs.fields(Parameters)}
"""Every parameter that a policy has, with its kind."""

ACTIONS = [rule.action for rule in CONSENSUS.rules]


def _at_once(situation: Situation, *_: object) -> Timing:
    return Timing.from_bounds(situation.ends, situation.ends, situation.ends)


_AFTER_A_DAY = ElapsedWindow(opens=Hours(24), due=Hours(48), closes=Days(7))

NO_FUNCTION = "is not a function; see followup_kit.planning.rules for examples"
WORDS = f"known: {', '.join(Action)}; an action of your own starts with 'x-'"
REFERENCES = Rule(action="x-send-references", timing=_at_once)


def _changed(**changes: Any) -> Policy:
    return attrs.evolve(CONSENSUS, **changes)


def _actions(policy: Policy) -> list[Action | str]:
    return [rule.action for rule in policy.rules]


def test_a_policy_has_the_parameters_it_documents() -> None:
    """The fields of a policy are its parameters, a name and rules, and its docstrings list each one."""
    assert [field.name for field in attrs.fields(Policy)] == [*PARAMETERS, "name", "rules"]
    documented = re.findall(r"^ +(\w+): ", f"{Parameters.__doc__}\n{Policy.__doc__}", flags=re.MULTILINE)
    assert {field.name for field in attrs.fields(Policy)} <= set(documented)


@pytest.mark.parametrize("kind", [Policy, Rule])
def test_what_makes_a_policy_is_named(kind: type) -> None:
    """Nobody has to remember an order of so many fields."""
    with pytest.raises(TypeError, match="is an unexpected positional argument"):
        kind("consensus")


@pytest.mark.parametrize("value", [CONSENSUS, CONSENSUS.rules[0]], ids=["policy", "rule"])
def test_policies_and_rules_cannot_be_changed(value: Any) -> None:
    """Changing one would change the plans of everybody who shares it; a copy is equal."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(value, attrs.fields(type(value))[-1].name, None)
    assert not hasattr(value, "__dict__")
    assert copy.copy(value) == value
    assert hash(copy.copy(value)) == hash(value)


def test_a_host_changes_a_number() -> None:
    """A changed policy differs in that number, and the one it came from is as it was."""
    slower = _changed(check_in_closes=Days(10), name="patient")
    assert (slower.check_in_closes.value, CONSENSUS.check_in_closes.value) == (10, 14)
    assert slower.check_in_closes.claims == (HOST,)
    assert slower.rules == CONSENSUS.rules
    assert slower != CONSENSUS
    assert _changed(check_in_closes=slower.check_in_closes, name="patient") == slower


@pytest.mark.parametrize("name", PARAMETERS)
@pytest.mark.parametrize("value", [None, 7], ids=["none", "bare-number"])
def test_a_parameter_of_another_kind_is_refused(name: str, value: object) -> None:
    """A number without its unit is no parameter: the error names the field and the kind it takes."""
    kind = PARAMETERS[name]
    noun = f"an {kind}" if kind[0] in "AEIO" else f"a {kind}"
    with pytest.raises(InvalidFactsError) as refused:
        _changed(**{name: value})
    assert str(refused.value) == f"Policy: {name}={value}: is not {noun}; pass {noun}"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("check_in_by_progress", ByProgress(unknown=7, early=14, near_end=7)),
        ("check_in_by_progress", CONSENSUS.thank_you_channels),
        ("thank_you_channels", ByProgress(unknown="email", early="card", near_end="email")),
        ("thank_you_channels", ByProgress(unknown=Channels(()), early=Channels(()), near_end=Days(7))),
    ],
    ids=["bare-numbers", "channels-for-days", "bare-words", "one-of-three"],
)
def test_a_value_for_each_state_is_of_its_kind_too(name: str, value: object) -> None:
    """What stands inside is checked when the policy is built, not when somebody's plan is made."""
    with pytest.raises(InvalidFactsError, match=name):
        _changed(**{name: value})


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (
            {"thank_you_card_due": Hours(12), "thank_you": _AFTER_A_DAY},
            "thank_you_card_due=12: comes before thank_you.opens, 24; let a window close after it is due",
        ),
        (
            {"connection_request_closes": Days(6), "connection_request_due": Days(7)},
            "connection_request_closes=6: comes before connection_request_due, 7; let a window close after it is due",
        ),
        (
            {"move_on_due": Days(31), "move_on_closes": Days(30)},
            "move_on_closes=30: comes before move_on_due, 31; let a window close after it is due",
        ),
        (
            {"offer_decision_due": Days(15), "offer_decision_closes": Days(14)},
            "offer_decision_closes=14: comes before offer_decision_due, 15; let a window close after it is due",
        ),
        ({"name": " "}, "name=' ': is blank; pass a string that is not blank"),
        ({"name": None}, "name=None: is not text; pass a string"),
        ({"rules": "thank-you"}, "rules='thank-you': is not a list; pass a list of Rules, even for one"),
        ({"rules": [REFERENCES, "thank-you"]}, "rules[1]='thank-you': is not a Rule; pass a Rule"),
        (
            {"rules": [*CONSENSUS.rules, attrs.evolve(REFERENCES, action="thank-you"), *CONSENSUS.rules[4:5]]},
            "rules='thank-you': has more than one rule; keep one; with_rule replaces",
        ),
        (
            {"rules": [REFERENCES, REFERENCES]},
            "rules='x-send-references': has more than one rule; keep one; with_rule replaces",
        ),
    ],
    ids=[
        "card",
        "connection",
        "move-on",
        "decision",
        "blank",
        "no-name",
        "no-list",
        "no-rule",
        "two-rules",
        "own-twice",
    ],
)
def test_broken_policies_are_refused(changes: dict[str, Any], told: str) -> None:
    """The error names the field, the value and the remedy."""
    with pytest.raises(InvalidFactsError) as refused:
        _changed(**changes)
    assert str(refused.value) == f"Policy: {told}"


def test_a_window_may_close_as_it_is_due() -> None:
    """No grace at all is a policy too."""
    due, closes = CONSENSUS.connection_request_due, CONSENSUS.move_on_closes
    decision = CONSENSUS.offer_decision_due
    strict = _changed(connection_request_closes=due, move_on_due=closes, offer_decision_closes=decision)
    assert strict.connection_request_closes == strict.connection_request_due
    assert strict.offer_decision_closes.value == strict.offer_decision_due.value


def test_all_that_is_wrong_with_a_policy_is_told_at_once() -> None:
    """Parameters, name and rules are all looked at before the policy is refused."""
    with pytest.raises(InvalidFactsError) as refused:
        _changed(check_in_closes=7, move_on_due=None, name="", rules=["thank-you"])
    fields = {problem.field for problem in refused.value.problems}
    assert fields == {"check_in_closes", "move_on_due", "name", "rules[0]"}


@pytest.mark.parametrize("action", ACTIONS)
def test_a_rule_is_dropped_by_its_action(action: str) -> None:
    """Without a rule, the others stay as they are and in their order; a plain string names it as well."""
    less = CONSENSUS.without(str(action))
    assert _actions(less) == [other for other in ACTIONS if other != action]
    assert less == CONSENSUS.without(action)
    assert attrs.evolve(less, rules=CONSENSUS.rules) == CONSENSUS


def test_a_rule_that_is_not_there_cannot_be_dropped() -> None:
    """A misspelt action would leave the rule in force: it is refused with the nearest one."""
    less = CONSENSUS.without("move-on").without("check-in")
    known = ", ".join(action for action in ACTIONS if action not in ("move-on", "check-in"))
    for action, hint in (("check-in", ""), ("thank you", "did you mean 'thank-you'? "), (7, "")):
        with pytest.raises(InvalidArgumentError) as refused:
            less.without(action)  # type: ignore[arg-type]
        assert str(refused.value) == f"Policy.without: action={action!r}: has no rule here; {hint}known: {known}"


@given(st.permutations(ACTIONS))
def test_a_policy_may_be_left_without_rules(order: list[Action | str]) -> None:
    """All rules can be dropped, in any order, and put back."""
    policy = CONSENSUS
    for action in order:
        policy = policy.without(action)
    assert policy.rules == ()
    for rule in CONSENSUS.rules:
        policy = policy.with_rule(rule)
    assert policy == CONSENSUS


def test_a_rule_of_the_hosts_own_is_added_last() -> None:
    """A new action's rule follows those that are there."""
    more = CONSENSUS.with_rule(REFERENCES)
    assert more.rules == (*CONSENSUS.rules, REFERENCES)
    assert more.without("x-send-references") == CONSENSUS


@given(st.sampled_from(CONSENSUS.rules))
def test_a_rule_replaces_that_of_its_action(rule: Rule) -> None:
    """The replacement takes the place of the one that was there, and doing so again changes nothing."""
    own = Rule(action=str(rule.action), timing=_at_once)
    changed = CONSENSUS.with_rule(own)
    assert _actions(changed) == ACTIONS
    assert changed.rules[ACTIONS.index(rule.action)] is own
    assert changed.with_rule(own) == changed
    assert changed.with_rule(rule) == CONSENSUS


@pytest.mark.parametrize("rule", ["thank-you", None, _at_once], ids=["word", "none", "function"])
def test_only_a_rule_is_added(rule: Any) -> None:
    """What is no rule is refused by the library itself."""
    with pytest.raises((InvalidArgumentError, InvalidFactsError), match="is not a Rule"):
        CONSENSUS.with_rule(rule)


def test_a_rule_says_little_unless_told_more() -> None:
    """An action and a timing make a rule: always, towards nobody in particular, nothing sent, the host's own."""
    rule = REFERENCES
    assert (rule.applies, rule.recipients, rule.channels) == (always, nobody, no_channels)
    assert (rule.guards, rule.message_type, rule.required_context, rule.claims) == (
        (do_not_contact,),
        None,
        (),
        (HOST,),
    )
    assert (rule.per_recipient, rule.repeats, rule.answers, rule.completed_by) == (False, False, None, None)
    situation: Any = object()
    assert (always(situation), nobody(situation), no_channels(situation, None)) == (True, (None,), Channels((), ()))
    assert (rule.recipient_claims(situation, None), rule.turn(situation, None)) == ((), 1)


def test_a_rule_understands_words_and_cites_claims() -> None:
    """An action may be a plain string, and a claim its id."""
    rule = Rule(action="thank-you", timing=_at_once, message_type=MessageType.THANK_YOU, claims=("PW1", claim("MO1")))
    assert rule.action is Action.THANK_YOU
    assert rule.claims == (claim("PW1"), claim("MO1"))


@pytest.mark.parametrize("cited", ["PW1", claim("PW1")], ids=["id", "claim"])
def test_a_single_claim_needs_no_list_around_it(cited: Any) -> None:
    """A rule cites one claim just as a quantity does."""
    assert attrs.evolve(REFERENCES, claims=cited).claims == (claim("PW1"),)


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("action", "thank you", f"is not a known action; did you mean 'thank-you'? {WORDS}"),
        ("action", "x-", f"is not a known action; {WORDS}"),
        ("action", 7, f"is not a known action; {WORDS}"),
        ("timing", Hours(24), NO_FUNCTION),
        ("applies", True, NO_FUNCTION),
        ("recipients", (), NO_FUNCTION),
        ("channels", ("email",), NO_FUNCTION),
        ("per_recipient", "yes", "is neither True nor False; pass one of them"),
        ("repeats", None, "is neither True nor False; pass one of them"),
        ("answers", 1, NO_FUNCTION),
        ("completed_by", "sent", NO_FUNCTION),
        ("turn", 2, NO_FUNCTION),
        ("recipient_claims", ("SS8",), NO_FUNCTION),
        ("guards", _at_once, "is not a list; pass a list of guards, even for one"),
        ("guards", (None,), NO_FUNCTION),
        ("required_context", "decision", "is not a list; pass a list of names, even for one"),
        ("context_defaults", (7,), "is not a pair; pass a tuple"),
        ("message_type", 7, f"is not a word; known: {', '.join(MessageType)}"),
    ],
    ids=lambda value: "" if isinstance(value, str) and " " in value else str(getattr(value, "__name__", value)),
)
def test_broken_rules_are_refused(field: str, value: object, told: str) -> None:
    """Whatever is of the wrong kind is refused when the rule is built, with its field and value."""
    with pytest.raises(InvalidFactsError) as refused:
        attrs.evolve(REFERENCES, **{field: value})  # type: ignore[arg-type]
    (problem,) = refused.value.problems
    assert problem.field.startswith(field)
    assert f"{problem.wrong}; {problem.remedy}" == told


def test_all_that_is_wrong_with_a_rule_is_told_at_once() -> None:
    """Action, functions and flags are all looked at."""
    broken: dict[str, Any] = {"action": "", "timing": None, "channels": "email", "repeats": 0}
    with pytest.raises(InvalidFactsError) as refused:
        Rule(**broken)
    assert [problem.field for problem in refused.value.problems] == list(broken)
    assert str(refused.value).startswith("Rule: 4 problems\n  - action='': is not a known action; known: ")


def test_a_rule_whose_timing_is_none_is_named() -> None:
    """A window alone does not say why: the error names the rule, and how to make a timing."""
    timing: Any = lambda situation, *_: situation.ends  # noqa: E731 - what no type checker would let pass
    rule = Rule(action="x-ping", timing=timing)
    with pytest.raises(
        InvalidArgumentError, match=r"of the rule for 'x-ping' is not a Timing; return Timing\.from_bounds"
    ):
        schedule_for(INTERVIEW, policy=CONSENSUS.with_rule(rule))
