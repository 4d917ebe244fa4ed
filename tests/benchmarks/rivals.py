"""The rules of the consensus in three general rule engines, each in the engine's own language.

What is compared is how conditions are kept and asked. So all three are handed the same facts, worked out beforehand by
the library's own ``Situation``, and make windows with the library's own functions. They return no more than actions,
recipients and windows, while ``schedule_for`` also says what is done, what is withheld, why, and what to write.
"""

# The engines are installed for `make bench` alone, and two of them come without types.
# pyright: reportMissingImports=false, reportUntypedFunctionDecorator=false, reportUntypedBaseClass=false

import functools
import itertools
import operator
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, NamedTuple

import business_rules
import rule_engine
from business_rules.actions import BaseActions, rule_action
from business_rules.fields import FIELD_TEXT
from business_rules.variables import BaseVariables, boolean_rule_variable, numeric_rule_variable, string_rule_variable
from durable import lang
from durable.engine import MessageNotHandledException
from durable.lang import m

from followup_kit import CONSENSUS, Interview, Person, Schedule, Window, WorkingDays
from followup_kit.facts import is_same_person
from followup_kit.planning._situation import Situation
from followup_kit.planning.rules.conditions import thanked_anyway

Planned = set[tuple[str, Person | None, Window]]
"""What a rival plans: actions, recipients and windows."""

_RULES = {str(rule.action): rule for rule in CONSENSUS.rules}


class InterviewFacts(NamedTuple):
    """What the conditions ask about an interview."""

    scheduled: bool
    date_known: bool
    contacts_missing: bool
    still_interested: bool
    outcome: str
    check_ins: int
    cap: int
    answered: bool
    deadline: bool
    may_contact: bool
    contacts_collected: bool
    next_steps_asked: bool
    contacts_requested: bool
    moved_on: bool
    rejection_replied: bool
    offer_replied: bool
    decision_sent: bool


class PersonFacts(NamedTuple):
    """What the conditions ask about somebody on the panel, or about the team where nobody is named."""

    scheduled: bool
    agreed: str
    asked: bool
    thanked: bool
    thanked_anyway: bool
    connected: bool
    may_contact: bool


class Case:
    """One interview on its way through an engine: the facts, and what has been planned so far.

    Args:
        interview: The interview.
        calendar: The days on which people are at work.
    """

    def __init__(self, interview: Interview, calendar: WorkingDays) -> None:
        self.situation = Situation(interview, CONSENSUS, calendar, frozenset(rule.action for rule in CONSENSUS.rules))
        self.planned: Planned = set()

    def plan(self, action: str) -> None:
        """Plan a step towards whoever speaks for the employer, or towards nobody."""
        (recipient,) = _RULES[action].recipients(self.situation)
        self.plan_for(action, recipient)

    def plan_for(self, action: str, recipient: Person | None) -> None:
        """Plan a step: what every rule does once its conditions hold."""
        rule = _RULES[action]
        order = rule.channels(self.situation).order
        preferred = self.situation.interview.instructions.channel
        if preferred is not None and preferred in order:
            order = (preferred, *(channel for channel in order if channel is not preferred))
        self.planned.add((action, recipient, rule.timing(self.situation, recipient, order).window))

    def facts(self) -> InterviewFacts:
        """Return what the conditions ask about the interview."""
        situation, interview = self.situation, self.situation.interview
        contact = situation.main_contact
        return InterviewFacts(
            scheduled=interview.starts_at is not None,
            date_known=interview.decision_by is not None,
            contacts_missing=not interview.interviewers or bool(situation.unreachable),
            still_interested=interview.still_interested,
            outcome="" if situation.outcome is None else type(situation.outcome).__name__,
            check_ins=len(situation.check_ins),
            cap=situation.cap,
            answered=situation.answered,
            deadline=situation.respond_by is not None,
            may_contact=not interview.instructions.do_not_contact,
            contacts_collected=self._was_sent("collect-contacts", None),
            next_steps_asked=self._was_sent("ask-next-steps", None),
            contacts_requested=self._was_sent("contact-request", interview.recruiter),
            moved_on=self._was_sent("move-on", None),
            rejection_replied=self._was_sent("rejection-reply", contact),
            offer_replied=self._was_sent("offer-reply", contact),
            decision_sent=self._was_sent("offer-decision", contact),
        )

    def panel(self) -> Iterator[tuple[Person | None, PersonFacts]]:
        """Return what the conditions ask about each member of the panel; about the team where nobody is named."""
        interview = self.situation.interview
        for person in interview.interviewers or (None,):
            agreed = None if person is None else person.agreed_to_connect
            yield (
                person,
                PersonFacts(
                    scheduled=interview.starts_at is not None,
                    agreed="" if person is None else "unknown" if agreed is None else "yes" if agreed else "no",
                    asked=self._was_sent("ask-to-connect", person),
                    thanked=self._was_sent("thank-you", person),
                    thanked_anyway=thanked_anyway(self.situation, person) is not None,
                    connected=self._was_sent("connection-request", person),
                    may_contact=not interview.instructions.do_not_contact,
                ),
            )

    def _was_sent(self, action: str, person: Person | None) -> bool:
        sent = self.situation.sent.get(action)
        return sent is not None and any(
            event.to is None or person is None or is_same_person(event.to, person) for event in sent
        )


# business-rules: rules are JSON; variables and actions are methods.


class _InterviewVariables(BaseVariables):
    """What the rules about an interview can ask."""

    def __init__(self, facts: InterviewFacts) -> None:
        self.facts = facts

    @boolean_rule_variable()
    def scheduled(self) -> bool:
        return self.facts.scheduled

    @boolean_rule_variable()
    def date_known(self) -> bool:
        return self.facts.date_known

    @boolean_rule_variable()
    def contacts_missing(self) -> bool:
        return self.facts.contacts_missing

    @boolean_rule_variable()
    def still_interested(self) -> bool:
        return self.facts.still_interested

    @string_rule_variable()
    def outcome(self) -> str:
        return self.facts.outcome

    @numeric_rule_variable()
    def check_ins_left(self) -> int:
        return self.facts.cap - self.facts.check_ins

    @boolean_rule_variable()
    def answered(self) -> bool:
        return self.facts.answered

    @boolean_rule_variable()
    def deadline(self) -> bool:
        return self.facts.deadline

    @boolean_rule_variable()
    def may_contact(self) -> bool:
        return self.facts.may_contact

    @boolean_rule_variable()
    def contacts_collected(self) -> bool:
        return self.facts.contacts_collected

    @boolean_rule_variable()
    def next_steps_asked(self) -> bool:
        return self.facts.next_steps_asked

    @boolean_rule_variable()
    def contacts_requested(self) -> bool:
        return self.facts.contacts_requested

    @boolean_rule_variable()
    def moved_on(self) -> bool:
        return self.facts.moved_on

    @boolean_rule_variable()
    def rejection_replied(self) -> bool:
        return self.facts.rejection_replied

    @boolean_rule_variable()
    def offer_replied(self) -> bool:
        return self.facts.offer_replied

    @boolean_rule_variable()
    def decision_sent(self) -> bool:
        return self.facts.decision_sent


class _PersonVariables(BaseVariables):
    """What the rules about a person can ask."""

    def __init__(self, facts: PersonFacts) -> None:
        self.facts = facts

    @boolean_rule_variable()
    def scheduled(self) -> bool:
        return self.facts.scheduled

    @string_rule_variable()
    def agreed(self) -> str:
        return self.facts.agreed

    @boolean_rule_variable()
    def asked(self) -> bool:
        return self.facts.asked

    @boolean_rule_variable()
    def thanked(self) -> bool:
        return self.facts.thanked

    @boolean_rule_variable()
    def thanked_anyway(self) -> bool:
        return self.facts.thanked_anyway

    @boolean_rule_variable()
    def connected(self) -> bool:
        return self.facts.connected

    @boolean_rule_variable()
    def may_contact(self) -> bool:
        return self.facts.may_contact


class _InterviewActions(BaseActions):
    """What the rules about an interview do."""

    def __init__(self, case: Case) -> None:
        self.case = case

    @rule_action(params={"action": FIELD_TEXT})
    def plan(self, action: str) -> None:
        self.case.plan(action)


class _PersonActions(BaseActions):
    """What the rules about a person do."""

    def __init__(self, case: Case, person: Person | None) -> None:
        self.case = case
        self.person = person

    @rule_action(params={"action": FIELD_TEXT})
    def plan(self, action: str) -> None:
        self.case.plan_for(action, self.person)


def _json_rule(action: str, *conditions: dict[str, Any]) -> dict[str, Any]:
    return {"conditions": {"all": list(conditions)}, "actions": [{"name": "plan", "params": {"action": action}}]}


def _yes(name: str) -> dict[str, Any]:
    return {"name": name, "operator": "is_true", "value": True}


def _no(name: str) -> dict[str, Any]:
    return {"name": name, "operator": "is_false", "value": True}


def _equal(name: str, value: str) -> dict[str, Any]:
    return {"name": name, "operator": "equal_to", "value": value}


_MAY = _yes("may_contact")
_NO_OUTCOME = _equal("outcome", "")
_LEFT = {"name": "check_ins_left", "operator": "greater_than", "value": 0}
_INTERVIEW_RULES = [
    _json_rule("collect-contacts", _yes("scheduled"), _yes("contacts_missing"), _MAY, _no("contacts_collected")),
    _json_rule("ask-next-steps", _yes("scheduled"), _no("date_known"), _MAY, _no("next_steps_asked")),
    _json_rule("contact-request", _yes("contacts_missing"), _MAY, _no("contacts_requested")),
    _json_rule("check-in", _yes("still_interested"), _NO_OUTCOME, _LEFT, _MAY),
    _json_rule("move-on", _yes("still_interested"), _NO_OUTCOME, _MAY, _no("moved_on")),
    _json_rule("rejection-reply", _equal("outcome", "Rejected"), _no("rejection_replied")),
    _json_rule("offer-reply", _equal("outcome", "Offered"), _no("answered"), _no("offer_replied")),
    _json_rule("offer-decision", _equal("outcome", "Offered"), _yes("deadline"), _no("answered"), _no("decision_sent")),
]
_PERSON_RULES = [
    _json_rule("ask-to-connect", _yes("scheduled"), _equal("agreed", "unknown"), _MAY, _no("asked")),
    _json_rule("thank-you", _no("thanked"), _no("thanked_anyway"), _MAY),
    _json_rule("connection-request", _equal("agreed", "yes"), _MAY, _no("connected")),
]


def by_business_rules(interview: Interview, calendar: WorkingDays) -> Planned:
    """Plan with business-rules."""
    case = Case(interview, calendar)
    business_rules.run_all(_INTERVIEW_RULES, _InterviewVariables(case.facts()), _InterviewActions(case))
    for person, facts in case.panel():
        business_rules.run_all(_PERSON_RULES, _PersonVariables(facts), _PersonActions(case, person))
    return case.planned


# rule-engine: conditions are expressions, compiled once, that look up attributes.

_ATTRIBUTES = rule_engine.Context(resolver=rule_engine.resolve_attribute)
_INTERVIEW_EXPRESSIONS = {
    action: rule_engine.Rule(condition, context=_ATTRIBUTES)
    for action, condition in {
        "collect-contacts": "scheduled and contacts_missing and may_contact and not contacts_collected",
        "ask-next-steps": "scheduled and not date_known and may_contact and not next_steps_asked",
        "contact-request": "contacts_missing and may_contact and not contacts_requested",
        "check-in": "still_interested and outcome == '' and check_ins < cap and may_contact",
        "move-on": "still_interested and outcome == '' and may_contact and not moved_on",
        "rejection-reply": "outcome == 'Rejected' and not rejection_replied",
        "offer-reply": "outcome == 'Offered' and not answered and not offer_replied",
        "offer-decision": "outcome == 'Offered' and deadline and not answered and not decision_sent",
    }.items()
}
_PERSON_EXPRESSIONS = {
    action: rule_engine.Rule(condition, context=_ATTRIBUTES)
    for action, condition in {
        "ask-to-connect": "scheduled and agreed == 'unknown' and may_contact and not asked",
        "thank-you": "not thanked and not thanked_anyway and may_contact",
        "connection-request": "agreed == 'yes' and may_contact and not connected",
    }.items()
}


def by_rule_engine(interview: Interview, calendar: WorkingDays) -> Planned:
    """Plan with rule-engine."""
    case = Case(interview, calendar)
    facts = case.facts()
    for action, rule in _INTERVIEW_EXPRESSIONS.items():
        if rule.matches(facts):
            case.plan(action)
    for person, about in case.panel():
        for action, rule in _PERSON_EXPRESSIONS.items():
            if rule.matches(about):
                case.plan_for(action, person)
    return case.planned


# durable_rules: facts are asserted into the session of one interview, and rules fire as they match.

_YES, _NO = True, False
_CASES: dict[str, Case] = {}
_SESSIONS = itertools.count()
_RULESET = "follow-up"


def _planning(action: str) -> Any:
    def plan(match: Any) -> None:
        _CASES[match.m.sid].plan(action)

    return plan


def _planning_for(action: str) -> Any:
    def plan(match: Any) -> None:
        case, place = _CASES[match.m.sid], match.m.place
        panel = case.situation.interview.interviewers
        case.plan_for(action, panel[place] if panel else None)

    return plan


def _rule(action: str, *conditions: Any) -> None:
    """Add a rule about an interview, which fires when one fact fulfils every condition."""
    lang.when_all(functools.reduce(operator.and_, conditions))(_planning(action))


def _person_rule(action: str, *conditions: Any) -> None:
    """Add a rule about a person."""
    lang.when_all(functools.reduce(operator.and_, conditions))(_planning_for(action))


with lang.ruleset(_RULESET):
    _may = m.may_contact == _YES
    _scheduled = m.scheduled == _YES
    _waiting = (m.still_interested == _YES, m.outcome == "")
    _offered = (m.outcome == "Offered", m.answered == _NO)
    _rule("collect-contacts", _scheduled, m.contacts_missing == _YES, _may, m.contacts_collected == _NO)
    _rule("ask-next-steps", _scheduled, m.date_known == _NO, _may, m.next_steps_asked == _NO)
    _rule("contact-request", m.contacts_missing == _YES, _may, m.contacts_requested == _NO)
    _rule("check-in", *_waiting, m.check_ins < m.cap, _may)
    _rule("move-on", *_waiting, _may, m.moved_on == _NO)
    _rule("rejection-reply", m.outcome == "Rejected", m.rejection_replied == _NO)
    _rule("offer-reply", *_offered, m.offer_replied == _NO)
    _rule("offer-decision", *_offered, m.deadline == _YES, m.decision_sent == _NO)
    _person_rule("ask-to-connect", _scheduled, m.agreed == "unknown", _may, m.asked == _NO)
    _person_rule("thank-you", m.thanked == _NO, m.thanked_anyway == _NO, _may)
    _person_rule("connection-request", m.agreed == "yes", _may, m.connected == _NO)


def by_durable_rules(interview: Interview, calendar: WorkingDays) -> Planned:
    """Plan with durable_rules."""
    case = Case(interview, calendar)
    session = str(next(_SESSIONS))
    _CASES[session] = case
    _assert(case.facts()._asdict() | {"sid": session})
    for place, (_, facts) in enumerate(case.panel()):
        _assert(facts._asdict() | {"sid": session, "place": place})
    lang.delete_state(_RULESET, session)
    del _CASES[session]
    return case.planned


def _assert(fact: dict[str, Any]) -> None:
    """Hand in a fact; the engine raises when no rule is about it, which is no fault here."""
    with suppress(MessageNotHandledException):
        lang.assert_fact(_RULESET, fact)


RIVALS = {
    "business-rules": by_business_rules,
    "rule-engine": by_rule_engine,
    "durable_rules": by_durable_rules,
}
"""The three by the names of their distributions."""


def planned(schedule: Schedule) -> Planned:
    """Return what a schedule holds of what a rival plans."""
    return {(str(step.action), step.recipient, step.window) for step in schedule}
