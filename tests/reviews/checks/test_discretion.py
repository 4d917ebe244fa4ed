"""What a letter had better not mention is passed over where it is not the candidate's to answer for."""

import pytest

from tests.support.letters import Case, named

REPORTED = [
    Case("FK231", "What is the salary?", ("What is the salary",)),
    Case("FK516", "My boss was incompetent.", ("My boss was incompetent",)),
    Case("FK517", "I suffered from depression.", ("I suffered from depression",)),
]

LEFT_ALONE = [
    Case("FK231", "You said “what is the salary”, and we laughed."),
    Case("FK516", "Not that my boss was incompetent."),
    Case("FK516", "My boss was “incompetent as a teapot”, said one caller."),
    Case("FK517", "I struggled with cancer research at first."),
]


@pytest.mark.parametrize("case", REPORTED, ids=named)
def test_what_had_better_not_be_said_is_reported(case: Case) -> None:
    """Pay in a thank-you, an employer spoken ill of, and illness."""
    assert case.reported == case.found


@pytest.mark.parametrize("case", LEFT_ALONE, ids=named)
def test_a_quotation_a_denial_and_a_field_of_work_are_left_alone(case: Case) -> None:
    """The words are somebody else's, say the opposite, or name whom the candidate works for."""
    assert case.reported == ()


def test_an_operation_may_be_a_business() -> None:
    """The word that says whose it is belongs to the phrase: somebody else has to be spoken of beside it."""
    assert Case("FK517", "I am home after my operation.").reported == ("I am home after my operation",)
    assert Case("FK517", "My operation runs two shifts.").reported == ()


@pytest.mark.parametrize("text", ["I take insulin at noon.", "I had an MRI."], ids=["a word", "a word and its mark"])
def test_what_the_reason_of_the_facts_tells_may_be_said(text: str) -> None:
    """Illness is the candidate's to tell: whoever states it as the reason has decided to."""
    assert len(Case("FK517", text).reported) == 1
    assert Case("FK517", text, facts={"reason": text}).reported == ()
