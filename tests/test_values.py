"""Everything public is a value: it can be pickled, copied, compared and hashed, and its repr keeps secrets."""

import copy
import datetime as dt
import pickle
from collections.abc import Callable
from enum import Enum, EnumType
from functools import partial
from itertools import chain
from types import FunctionType, UnionType
from typing import Any

import attrs
import pytest

import followup_kit
from followup_kit import (
    CHECKS,
    CONSENSUS,
    DEFAULT_CATALOG,
    WEEKDAYS,
    CalendarError,
    Candidate,
    Catalog,
    Context,
    Draft,
    Field,
    FieldKind,
    FollowupError,
    Hit,
    Instructions,
    Interview,
    InvalidArgumentError,
    InvalidContextError,
    InvalidFactsError,
    InvalidFieldsError,
    InvalidTemplateError,
    Message,
    Objection,
    Person,
    Problem,
    Reason,
    Rejected,
    Review,
    Sent,
    Severity,
    Span,
    Timing,
    WorkingDays,
    agenda_for,
    fields,
    render,
    review,
    schedule_for,
)
from followup_kit.guidance import CLAIMS, DOCUMENTS
from followup_kit.policies import BY_DOCUMENT
from tests.support.events import FULL, LEAST, SALARY

BERLIN = dt.timezone(dt.timedelta(hours=2), "Berlin")
AT = dt.datetime(2026, 6, 5, 12, tzinfo=BERLIN)
LATER = AT + dt.timedelta(days=1)

CONTACTS: dict[str, Any] = {
    "email": "secret@example.org",
    "phone": "+49 30 5550147",
    "linkedin": "https://example.org/in/secret",
}
CANDIDATE = Candidate(name="Priya Raman", **CONTACTS)
DANA = Person(name="Dana Okafor", family_name="Okafor", discussed="the confidential merger", **CONTACTS)
INTERVIEW = Interview(
    candidate=CANDIDATE,
    company="Northwind Energy",
    position="Data Engineer",
    ends_at=dt.datetime(2026, 6, 2, 15, 30, tzinfo=BERLIN),
    interviewers=[DANA, Person(name="Tom Fell")],
    strengths="the confidential strength",
    forgotten="the confidential certificate",
    question="the confidential question?",
    history=[Sent(at=AT, action="thank-you", to=DANA)],
)
SCHEDULE = schedule_for(INTERVIEW)
AGENDA = agenda_for([INTERVIEW, attrs.evolve(INTERVIEW, position="Analyst")])
OUTCOME = schedule_for(INTERVIEW.with_event(Rejected(at=LATER)))
CONTEXT = next(step.context for step in SCHEDULE if step.action == "thank-you")
MESSAGE = render("thank-you", CONTEXT | {"discussed": "the confidential merger"})
DRAFT = Draft(
    message_type="thank-you", subject="For Mr Okafer", body="Dear Mr Okafer, asap!! [Name]", attachments=["cv"]
)
REVIEW = review(DRAFT, {"candidate": CANDIDATE, "recipient": DANA, "company": "Northwind", "position": "Baker"})
RULE = CONSENSUS.rules[0]


def _other(event: Any) -> Any:
    """Return an event of the same kind that says less; where there is nothing to say, a later one."""
    least = type(event)(at=event.at, **LEAST[type(event)])
    return attrs.evolve(event, at=LATER) if least == event else least


VALUES: dict[str, tuple[Any, Any]] = {
    **{type(event).__name__: (event, _other(event)) for event in FULL},
    "Agenda": (AGENDA, agenda_for([])),
    "AgendaEntry": (AGENDA[0], AGENDA[1]),
    "CHECKS": (CHECKS, CHECKS.without("FK301")),
    "CONSENSUS": (CONSENSUS, CONSENSUS.without("move-on")),
    "Candidate": (CANDIDATE, attrs.evolve(CANDIDATE, phone=None)),
    "Check": (CHECKS["FK301"], attrs.evolve(CHECKS["FK301"], severity="suggestion")),
    "Checks": (CHECKS.with_severity("FK301", "warning"), CHECKS),
    "Clash": (AGENDA.clashes[0], attrs.evolve(AGENDA.clashes[0], entries=AGENDA[:1])),
    "Done": (SCHEDULE.done[0], attrs.evolve(SCHEDULE.done[0], at=LATER)),
    "Draft": (DRAFT, attrs.evolve(DRAFT, subject=None)),
    "Field": (fields("thank-you")[0], Field(name="referee", kind=FieldKind.TEXT, help="Who is asked.")),
    "Finding": (REVIEW[0], REVIEW[1]),
    "Hit": (Hit("Write 'Okafor'."), Hit("Write 'Fell'.")),
    "Instructions": (Instructions(check_ins=2), Instructions()),
    "Interview": (INTERVIEW, attrs.evolve(INTERVIEW, question=None)),
    "Message": (MESSAGE, attrs.evolve(MESSAGE, body="Thanks.")),
    "Objection": (Objection(Reason.REJECTED), Objection(Reason.REJECTED, (CLAIMS["PW5"],))),
    "Person": (DANA, attrs.evolve(DANA, role="hr")),
    "Policy": (BY_DOCUMENT["full-guide"], CONSENSUS),
    "Problem": (Problem("name", "", "is blank", "say it"), Problem("name", " ", "is blank", "say it")),
    "Review": (REVIEW, REVIEW[1:]),
    "Rule": (RULE, attrs.evolve(RULE, repeats=True)),
    "Schedule": (SCHEDULE, OUTCOME),
    "Span": (Span("body", 0, 3), Span("body", 0, 4)),
    "Step": (SCHEDULE[0], SCHEDULE[1]),
    "Timing": (Timing(window=SCHEDULE[0].window, due=(CLAIMS["PW5"],)), Timing(window=SCHEDULE[0].window)),
    "WEEKDAYS": (WEEKDAYS, WorkingDays(weekend=["friday", "saturday"])),
    "Window": (SCHEDULE[0].window, attrs.evolve(SCHEDULE[0].window, closes=dt.datetime(2027, 1, 1, tzinfo=BERLIN))),
    "Withheld": (OUTCOME.withheld[0], attrs.evolve(OUTCOME.withheld[0], reason=Reason.INSTRUCTED)),
    "WorkingDays": (WorkingDays(holidays={dt.date(2026, 5, 25)}), WEEKDAYS),
    "the policies": (tuple(BY_DOCUMENT.values()), ()),
    "the claims": (tuple(CLAIMS.values()), tuple(DOCUMENTS.values())),
}
"""A value for each public name, and another that is not equal to it."""

ERRORS: dict[str, FollowupError] = {
    "CalendarError": CalendarError("no working day"),
    "FollowupError": FollowupError("anything"),
    **{
        kind.__name__: kind("Interview", [Problem("company", 7, "is not text", "pass a string")])
        for kind in (InvalidArgumentError, InvalidContextError, InvalidFactsError, InvalidFieldsError)
    },
    "InvalidTemplateError": InvalidTemplateError("a template", [Problem("line 1", "{{", "cannot be read", "mend it")]),
}

OTHERWISE = {"Catalog", "Context", "DEFAULT_CATALOG"}
"""What compares in its own way: tests of their own say how."""


def _pickled(protocol: int, value: Any) -> Any:
    return pickle.loads(pickle.dumps(value, protocol))


COPIES: dict[str, Callable[[Any], Any]] = {
    "copied": copy.copy,
    "copied deeply": copy.deepcopy,
    **{f"pickled by protocol {each}": partial(_pickled, each) for each in range(2, pickle.HIGHEST_PROTOCOL + 1)},
}


def test_every_public_name_is_among_the_values() -> None:
    """A public class that is added has to show here that it is a value; a union of classes is none."""
    values = {
        name
        for name in followup_kit.__all__
        if not isinstance(value := getattr(followup_kit, name), FunctionType | UnionType)
        and not (isinstance(value, type) and issubclass(value, Enum))
    }
    assert values == (VALUES.keys() - {"the policies", "the claims"}) | ERRORS.keys() | OTHERWISE


@pytest.mark.parametrize("name", VALUES)
def test_a_copy_is_equal_and_hashes_alike(name: str) -> None:
    """However it is made, it has the same type and the same repr as well; functions inside are the very same ones."""
    value, _ = VALUES[name]
    for way, copied in COPIES.items():
        again = copied(value)
        assert type(again) is type(value), way
        assert again == value, way
        assert hash(again) == hash(value), way
        assert repr(again) == repr(value), way


@pytest.mark.parametrize("name", VALUES)
def test_what_differs_is_not_equal(name: str) -> None:
    """One field is enough; and nothing is equal to something of another kind."""
    value, other = VALUES[name]
    assert value != other
    assert value != "something else"
    assert len({value, other, copy.copy(value)}) == 2


@pytest.mark.parametrize("way", COPIES)
def test_a_word_stays_the_same_word(way: str) -> None:
    """Members of enumerations are compared by identity, so a copy is the member itself."""
    kinds: list[Any] = [getattr(followup_kit, name) for name in followup_kit.__all__]
    members: list[Any] = [*chain.from_iterable(kind for kind in kinds if isinstance(kind, EnumType))]
    assert len(members) > 50
    assert [member for member in members if COPIES[way](member) is not member] == []


@pytest.mark.parametrize("way", COPIES)
@pytest.mark.parametrize("name", ERRORS)
def test_an_error_says_the_same_after_the_journey(name: str, way: str) -> None:
    """Errors cross processes with everything they tell."""
    error = ERRORS[name]
    again = COPIES[way](error)
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert repr(again) == repr(error)
    assert vars(again) == vars(error)


@pytest.mark.parametrize("way", COPIES)
def test_what_is_missing_is_still_missing_after_the_journey(way: str) -> None:
    """A problem with something that was not given at all shows no value, before and after."""
    with pytest.raises(InvalidContextError) as caught:
        render("thank-you", {})
    assert str(COPIES[way](caught.value)) == str(caught.value)
    assert "MISSING" not in str(caught.value)


@pytest.mark.parametrize("way", COPIES)
def test_a_context_compares_like_a_dict_and_keeps_its_place(way: str) -> None:
    """Like a dict it cannot be hashed; the place that decides between wordings goes along."""
    context = Context({"company": "Northwind", "candidate": CANDIDATE}, place=3)
    again = COPIES[way](context)
    assert again == context == {"company": "Northwind", "candidate": CANDIDATE}
    assert again.place == 3
    assert again != {"company": "Northwind"}
    with pytest.raises(TypeError):
        hash(context)


@pytest.mark.parametrize("way", COPIES)
@pytest.mark.parametrize("ours", [False, True], ids=["the library's", "a host's"])
def test_a_catalogue_writes_the_same_after_the_journey(way: str, ours: bool) -> None:
    """Catalogues are told apart by identity, as they were; what a copy writes is the same."""
    catalog = DEFAULT_CATALOG
    if ours:
        note = (Field(name="referee", kind=FieldKind.TEXT, required=True, help="Who is asked."),)
        catalog = DEFAULT_CATALOG.with_text(
            "thank-you",
            "email",
            "Subject: Thanks\n\n{{ greeting }} {{ _('hello') }}",
            variant="interested",
            translate=str.title,
        )
        catalog = catalog.with_type("x-note", note, {"email": "Subject: A note\n\nDear {{ referee }}"})
    again = COPIES[way](catalog)
    assert isinstance(again, Catalog)
    assert again.languages == catalog.languages
    assert again.types() == catalog.types()
    assert again.host_templates == catalog.host_templates
    assert render("thank-you", CONTEXT, catalog=again) == render("thank-you", CONTEXT, catalog=catalog)
    if ours:
        assert render("x-note", {"referee": "Tom"}, catalog=again).body == "Dear Tom"
        assert "Hello" in render("thank-you", CONTEXT, catalog=again).body
    assert {catalog: 1}[catalog] == 1


# Privacy.

SECRETS = [
    *CONTACTS.values(),
    *("dana@example.org", "555 0199", "sourdough", SALARY),
    *("confidential", "Okafer", "asap", "{{ greeting }}"),
]
SHOWS_NAMES = {
    *("AgendaEntry", "Candidate", "Clash", "Done", "Interview", "Person", "Schedule", "Step", "Withheld"),
    *(type(event).__name__ for event in FULL if event.mention),
}
"""What holds people, whose reprs show the name and what they are to the application, and nothing to reach them by."""


@pytest.mark.parametrize("name", VALUES)
def test_a_repr_holds_nothing_private(name: str) -> None:
    """No address, number or profile; nothing the candidate told or wrote; and a name only where people are held."""
    shown = repr(VALUES[name])
    assert [secret for secret in SECRETS if secret in shown] == []
    names = [each for each in ("Okafor", "Raman", "Fell", "Smith") if each in shown]
    assert bool(names) == (name in SHOWS_NAMES)


def test_text_is_in_no_repr() -> None:
    """A message, a draft, a review and what a check noticed show their kind and place, never their words."""
    assert repr(MESSAGE) == (
        "Message(message_type=<MessageType.THANK_YOU: 'thank-you'>, channel=<Channel.EMAIL: 'email'>, locale='en')"
    )
    assert repr(DRAFT) == (
        "Draft(message_type=<MessageType.THANK_YOU: 'thank-you'>, channel=<Channel.EMAIL: 'email'>, locale='en')"
    )
    finding = next(each for each in REVIEW if each.replacement == "Okafor")
    assert "Okafor" in finding.message
    assert "Okaf" not in repr(REVIEW)
    assert repr(Hit("Write 'Okafor'.", replacement="Okafor")) == "Hit(None, 0, 0)"


def test_a_context_and_a_catalogue_show_names_of_entries_only() -> None:
    """Neither values nor templates are shown."""
    ours = DEFAULT_CATALOG.with_text("contact-request", "email", "Subject: Us\n\n{{ greeting }} For internal use")
    assert (
        repr(Context({"candidate": CANDIDATE, "question": "the confidential question?"}))
        == "Context(candidate, question)"
    )
    assert "internal" not in repr(ours)
    assert "greeting" not in repr(ours)


def test_worst_first_whatever_the_order() -> None:
    """A review is the same review however its findings were gathered."""
    assert Review([*REVIEW][::-1]) == REVIEW
    assert REVIEW[0].severity is Severity.ERROR
    assert isinstance(MESSAGE, Message)
