"""What a policy is: numbers, orders and permissions, and the rules that read them."""

from collections.abc import Sequence
from typing import Any, Self

import attrs

from .._converters import to_tuple
from .._guarding import guarded
from .._validation import Validator, explain_bad_arguments
from ..errors import InvalidArgumentError, Problem, nearest
from ..vocabulary import Action
from ._notebook import policy_tables
from ._parameters import Parameters
from ._rule import Rule


def _rules(value: Sequence[Rule]) -> Any:
    return to_tuple(value)


@guarded
@explain_bad_arguments
@attrs.frozen(kw_only=True, repr=False)
class Policy(Parameters):
    """One way to follow up: the parameters, the rules, and the claims behind each.

    Its parameters are those of ``followup_kit.parameters.Parameters``, documented there field by field. Change a number
    with ``attrs.evolve``; add, replace or drop a rule with ``with_rule`` and ``without``.

    Args:
        name: What to call it.
        rules: The rules, at most one for each action; steps of one moment are listed in this order.

    Raises:
        InvalidFactsError: If the name is blank, a rule is no ``Rule``, an action has two rules, or a parameter is
            wrong.
    """

    name: str
    rules: tuple[Rule, ...] = attrs.field(converter=_rules)

    def __repr__(self) -> str:
        """Show the name and the size: the numbers and their claims fill pages."""
        return f"<Policy {self.name!r}, {len(self.rules)} rules>"

    def _repr_html_(self) -> str:
        """Return the parameters with their claims, and the actions of the rules, as tables for a notebook."""
        actions = [str(rule.action) for rule in self.rules]
        return policy_tables(self.name, actions, self)

    def _validate(self, validator: Validator) -> None:
        super()._validate(validator)
        validator.require_text("name")
        validator.require_each("rules", Rule, "Rule")
        if validator.is_valid:
            actions = [rule.action for rule in self.rules]
            for action in dict.fromkeys(each for each in actions if actions.count(each) > 1):
                validator.refuse("rules", str(action), "has more than one rule", "keep one; with_rule replaces")

    def with_rule(self, rule: Rule) -> Self:
        """Return the policy with a rule added, or put in the place of the one that has its action.

        Args:
            rule: The rule.

        Raises:
            InvalidArgumentError: If it is no ``Rule``.
        """
        given: object = rule
        if not isinstance(given, Rule):
            problem = Problem("rule", given, "is not a Rule", "pass a followup_kit.Rule")
            raise InvalidArgumentError("Policy.with_rule", [problem])
        if any(each.action == rule.action for each in self.rules):
            rules = tuple(rule if each.action == rule.action else each for each in self.rules)
        else:
            rules = (*self.rules, rule)
        return attrs.evolve(self, rules=rules)

    def without(self, action: Action | str) -> Self:
        """Return the policy without the rule for an action.

        Args:
            action: The action whose steps should no longer be planned.

        Raises:
            InvalidArgumentError: If no rule of this policy has the action.
        """
        kept = tuple(rule for rule in self.rules if rule.action != action)
        if len(kept) == len(self.rules):
            remedy = nearest(action, [rule.action for rule in self.rules])
            raise InvalidArgumentError("Policy.without", [Problem("action", action, "has no rule here", remedy)])
        return attrs.evolve(self, rules=kept)
