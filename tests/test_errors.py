"""How errors read: what was wrong, with which value, and what to do about it, all at once."""

import copy
import datetime as dt
import pickle
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit import (
    CalendarError,
    Candidate,
    FollowupError,
    Interview,
    InvalidArgumentError,
    InvalidContextError,
    InvalidFactsError,
    Problem,
    errors,
    schedule_for,
)
from followup_kit.errors import MISSING, InvalidFieldsError, InvalidTemplateError, Problems, nearest

CHANNELS = ("email", "phone", "voicemail", "card", "linkedin")
PROBLEM = Problem("round", 0, "is not a whole number from 1 up", "pass a count such as 1")
TELLING = [InvalidFactsError, InvalidArgumentError, InvalidContextError]


class Drawn:
    """A value that shows itself on several lines, as arrays and tables do."""

    def __repr__(self) -> str:
        return "[[1 2]\n [3 4]]"


def _defined_here() -> list[type[Exception]]:
    return [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Exception)]


@pytest.mark.parametrize("kind", _defined_here(), ids=lambda kind: kind.__name__)
def test_every_error_is_a_followup_error(kind: type[Exception]) -> None:
    """One `except FollowupError`, or `except ValueError`, catches whatever the library raises."""
    assert issubclass(kind, FollowupError)
    assert issubclass(kind, ValueError)


def test_no_error_is_unknown_to_the_contract() -> None:
    """There are as many errors as there are kinds of mistake, and no others."""
    public = {kind for kind in _defined_here() if not kind.__name__.startswith("_")}
    assert public == {FollowupError, CalendarError, InvalidFieldsError, InvalidTemplateError, *TELLING}


@pytest.mark.parametrize("kind", TELLING, ids=lambda kind: kind.__name__)
def test_one_problem_is_told_on_one_line(
    kind: type[InvalidFactsError | InvalidArgumentError | InvalidContextError],
) -> None:
    """Subject, field, value, what is wrong and the remedy stand in one sentence."""
    told = str(kind("Interview", [PROBLEM]))
    assert told == "Interview: round=0: is not a whole number from 1 up; pass a count such as 1"


def test_several_problems_are_listed_in_order() -> None:
    """All that is wrong is told at once, one line each."""
    second = Problem("key", " ", "is blank", "leave it out, or pass None, when there is none")
    assert str(InvalidFactsError("Interview", [PROBLEM, second])) == (
        "Interview: 2 problems\n"
        "  - round=0: is not a whole number from 1 up; pass a count such as 1\n"
        "  - key=' ': is blank; leave it out, or pass None, when there is none"
    )


def test_a_program_can_read_what_a_person_can() -> None:
    """The subject and each problem's field, value, fault and remedy are attributes; the value is the one given."""
    value = object()
    problem = Problem("format", value, "is not a known word", "known: in-person, video, phone")
    refused = InvalidFactsError("Interview", iter([problem]))
    assert refused.subject == "Interview"
    assert refused.problems == (problem,)
    (told,) = refused.problems
    assert told.value is value
    assert (told.field, told.wrong, told.remedy) == ("format", problem.wrong, problem.remedy)


@pytest.mark.parametrize("kind", TELLING, ids=lambda kind: kind.__name__)
def test_an_error_survives_the_way_between_processes(
    kind: type[InvalidFactsError | InvalidArgumentError | InvalidContextError],
) -> None:
    """A pickled or copied error has the same subject, problems and wording."""
    refused = kind("Interview", iter([PROBLEM, PROBLEM._replace(field="key")]))
    assert len(refused.problems) == 2
    for again in (pickle.loads(pickle.dumps(refused)), copy.copy(refused), copy.deepcopy(refused)):  # noqa: S301
        assert type(again) is kind
        assert again.subject == refused.subject
        assert again.problems == refused.problems
        assert str(again) == str(refused)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        pytest.param("fax", "'fax'", id="text"),
        pytest.param("", "''", id="empty"),
        pytest.param("naïve 見", "'naïve 見'", id="letters-of-any-script"),
        pytest.param("a\nb", r"'a\nb'", id="line-break"),
        pytest.param("é\u202egnp.exe", r"'\xe9\u202egnp.exe'", id="direction-mark"),
        pytest.param("\ud800", r"'\ud800'", id="half-a-character"),
        pytest.param(None, "None", id="none"),
        pytest.param(dt.date(2026, 3, 9), "datetime.date(2026, 3, 9)", id="date"),
        pytest.param("x" * 78, f"'{'x' * 78}'", id="just-fits"),
        pytest.param("x" * 79, f"'{'x' * 78}…", id="one-too-many"),
        pytest.param("x" * 10**6, f"'{'x' * 78}…", id="a-million"),
    ],
)
def test_values_are_shown_as_they_can_be_read(value: object, shown: str) -> None:
    """A value is quoted as Python would write it, without what a terminal would obey, and cut after 80 characters."""
    assert str(Problem("field", value, "is wrong", "mend it")) == f"field={shown}: is wrong; mend it"


def test_a_value_of_several_lines_is_shown_on_one() -> None:
    """A value cannot break the one line that a problem takes in a log."""
    assert "\n" not in str(Problem("decision_by", Drawn(), "is not a date", "pass one"))


@given(st.text(), st.sampled_from([str, repr, list, tuple]))
def test_a_problem_stays_on_one_readable_line(text: str, wrap: type) -> None:
    """Whatever text was given, the problem is one line of at most 80 characters for the value."""
    shown = str(Problem("f", wrap(text), "w", "r"))
    assert len(shown.splitlines()) == 1
    assert len(shown) <= len("f=: w; r") + 80


@pytest.mark.parametrize(
    ("word", "remedy"),
    [
        ("fone", "did you mean 'phone'? known: email, phone, voicemail, card, linkedin"),
        ("e-mail", "did you mean 'email'? known: email, phone, voicemail, card, linkedin"),
        ("LINKEDIN", "did you mean 'linkedin'? known: email, phone, voicemail, card, linkedin"),
        ("pigeon", "known: email, phone, voicemail, card, linkedin"),
        ("", "known: email, phone, voicemail, card, linkedin"),
        (7, "known: email, phone, voicemail, card, linkedin"),
    ],
)
def test_the_remedy_for_an_unknown_word_names_the_nearest(word: object, remedy: str) -> None:
    """The nearest known word is proposed, if any is near, and all are listed."""
    assert nearest(word, CHANNELS) == remedy


@given(st.sampled_from(CHANNELS))
def test_a_known_word_is_nearest_to_itself(word: str) -> None:
    """What is proposed can be used as it stands."""
    assert nearest(word, CHANNELS).startswith(f"did you mean {word!r}? ")


@given(st.text() | st.integers() | st.none(), st.lists(st.sampled_from(CHANNELS), unique=True))
def test_every_known_word_is_listed(word: object, known: list[str]) -> None:
    """The remedy always ends with all the words there are, in their order."""
    assert nearest(word, iter(known)).endswith(f"known: {', '.join(known)}")


def test_a_word_as_long_as_a_book_is_no_burden() -> None:
    """Only the beginning of a very long word is compared."""
    assert nearest("phone" * 200_000, CHANNELS) == nearest("phone" * 16, CHANNELS)


PLAN = schedule_for(
    Interview(
        candidate=Candidate(name="Robin Doe"),
        company="Example Works",
        position="Baker",
        ends_at=dt.datetime(2026, 3, 9, 15, tzinfo=dt.UTC),
    )
)


ZONED = "pass a datetime with a zone, such as datetime.now(UTC)"
ATTACH = "attach one: .replace(tzinfo=ZoneInfo('Europe/Berlin'))"
BEYOND = "is a date no window can follow; pass one from 1900-01-01 to 9999-01-01"


@pytest.mark.parametrize("question", ["due", "next", "status"])
@pytest.mark.parametrize(
    ("at", "told"),
    [
        (dt.datetime(2026, 3, 9, 15, 0), f"has no time zone; {ATTACH}"),
        (dt.date(2026, 3, 9), f"is not a datetime; {ZONED}"),
        ("2026-03-09T15:00Z", f"is not a datetime; {ZONED}"),
        (None, f"is not a datetime; {ZONED}"),
        (dt.datetime(1899, 12, 31, 23, 59, tzinfo=dt.UTC), BEYOND),
        (dt.datetime(9999, 1, 2, tzinfo=dt.UTC), BEYOND),
    ],
    ids=["naive", "date", "text", "nothing", "too-early", "too-late"],
)
def test_a_plan_is_asked_about_zoned_instants_only(question: str, at: object, told: str) -> None:
    """The library knows no "now" and guesses no zone: it says what to pass."""
    asked = PLAN[0] if question == "status" else PLAN
    with pytest.raises(InvalidArgumentError) as refused:
        getattr(asked, question)(at)
    assert str(refused.value) == f"{question}: at={at!r}: {told}"


def test_a_plan_answers_for_any_zone() -> None:
    """An instant told in another zone than the interview's is the same instant."""
    end_in_tokyo = dt.datetime(2026, 3, 10, 0, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert PLAN[0].status(end_in_tokyo) == "open"
    assert PLAN[0].status(end_in_tokyo - dt.timedelta(seconds=1)) == "upcoming"
    assert PLAN[0] in PLAN.due(end_in_tokyo)
    assert PLAN.next(end_in_tokyo) == PLAN[0]


@pytest.mark.parametrize("name", ["name\nINFO all is well", "x" * 500])
def test_a_name_that_came_from_outside_stays_on_its_line(name: str) -> None:
    """The name of an unknown entry is shown as data, and shortened, like a value."""
    told = str(Problem(name, 1, "is not known", "leave it out"))
    assert len(told.splitlines()) == 1
    assert len(told) < 150


def test_what_was_not_given_is_not_shown_as_none() -> None:
    """Nothing was passed, and nothing is shown; only the repr for programmers has a word for it."""
    problem = Problem("name", MISSING, "is missing", "pass the full name")
    assert str(problem) == "name: is missing; pass the full name"
    assert "MISSING" in repr(problem)


class Unshowable:
    """An object of a host whose ``repr`` and ``str`` raise."""

    def __repr__(self) -> str:
        raise RuntimeError("no words")


@pytest.mark.parametrize("value", [Unshowable(), 10**5_000], ids=["repr that raises", "number too long to write"])
def test_a_value_that_cannot_be_shown_is_named_by_its_type(value: object) -> None:
    """The error about it can still be read."""
    with pytest.raises(InvalidFactsError, match=rf"name=<{type(value).__name__}>: is not text"):
        Candidate(name=value)  # type: ignore[arg-type]


def test_a_word_that_cannot_be_written_has_no_nearest() -> None:
    """What would have been understood is said all the same."""
    assert nearest(Unshowable(), ["email", "phone"]) == "known: email, phone"


def test_the_problems_of_a_field_are_found_by_its_name() -> None:
    """As a form shows them: several of one field together, in their order."""
    first, second = (Problem("company", "", wrong, "say it") for wrong in ("is blank", "is short"))
    other = Problem("position", 1, "is not text", "pass a string")
    error = InvalidArgumentError("form", [first, other, second])
    assert error.by_field == {"company": (first, second), "position": (other,)}
    assert [*error.by_field] == ["company", "position"]


def test_a_thousand_problems_of_one_thing_are_noted() -> None:
    """Whoever has more has one; a megabyte of wrong entries costs no more than that."""
    problems = Problems()
    for place in range(1_001):
        problems.refuse(f"history[{place}]", None, "is not an event", "pass one")
    assert len(problems) == 1_000
    assert [problem.field for problem in problems][-1] == "history[999]"
