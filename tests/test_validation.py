"""What a class says of the names it is called with: the commonest mistakes of all."""

from typing import Any

import attrs
import pytest

from followup_kit import CONSENSUS, Interview, InvalidFactsError, Person, Sent, WorkingDays
from tests.support.samples import INTERVIEW

evolved: Any = attrs.evolve
person: Any = Person
sent: Any = Sent
working_days: Any = WorkingDays
interview: Any = Interview


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (Person, "Person: name: is missing; pass Person(name=…)"),
        (lambda: person("Dana"), "arguments='Dana': is an unexpected positional argument; name it: Person(name=…)"),
        (lambda: person(name="Dana", rolle="hr"), "rolle='hr': is not a field of Person; did you mean 'role'?"),
        (lambda: sent(at=INTERVIEW.ends_at), "Sent: action: is missing; pass Sent(action=…)"),
        (lambda: working_days(holiday={}), "holiday={}: is not a field of WorkingDays; did you mean 'holidays'?"),
        (lambda: evolved(CONSENSUS, thankyou=1), "thankyou=1: is not a field of Policy; did you mean 'thank_you'?"),
        (
            lambda: evolved(INTERVIEW, compny="Acme"),
            "compny='Acme': is not a field of Interview; did you mean 'company'?",
        ),
    ],
)
def test_a_misspelt_or_missing_name_is_told_with_the_nearest(make: Any, told: str) -> None:
    """By the library's own error, which is Python's TypeError too."""
    with pytest.raises(InvalidFactsError) as raised:
        make()
    assert isinstance(raised.value, TypeError)
    assert told in str(raised.value)


def test_every_wrong_name_is_told_at_once() -> None:
    """What is misspelt, and what is missing because of it."""
    with pytest.raises(InvalidFactsError) as raised:
        interview(candidat=1, company="Acme", postion="Clerk")
    assert [problem.field for problem in raised.value.problems] == [
        "candidat",
        "postion",
        "candidate",
        "position",
        "ends_at",
    ]


def test_a_mapping_where_a_person_is_meant_says_how_to_make_one() -> None:
    """Facts are objects; the error says how a host's dict becomes one."""
    with pytest.raises(InvalidFactsError) as raised:
        evolved(INTERVIEW, candidate={"name": "Priya"}, interviewers=[{"name": "Dana"}])
    assert "pass a Candidate: Candidate(**mapping) makes one" in str(raised.value)
    assert "pass a Person: Person(**mapping) makes one" in str(raised.value)


def test_an_error_of_another_kind_is_not_taken_for_a_misspelt_name() -> None:
    """A TypeError from a value's own code is blamed on the value, by the name of its field."""

    class Odd(str):
        """Text that cannot be looked at."""

        __slots__ = ()

        def __iter__(self) -> Any:
            raise TypeError("odd")

    with pytest.raises(InvalidFactsError, match="name='Dana': cannot be used: TypeError was raised"):
        Person(name=Odd("Dana"))
