"""Every door of the library, found from the list of public modules, with arguments that each of them takes."""

import datetime as dt
import inspect
import pkgutil
import tomllib
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import attrs

import followup_kit as kit
from followup_kit import errors as kit_errors
from followup_kit import exchange, guidance, languages, planning, reviews
from followup_kit.guidance import HOST
from followup_kit.languages.en import CONVENTIONS
from followup_kit.reviews.spelling import HunspellSpeller
from tests.support.events import FULL
from tests.support.hostile_values import SECRETS
from tests.support.samples import NEW_YORK

ROOT = Path(__file__).parents[2]


class Door(NamedTuple):
    """Something that a host can call.

    Args:
        name: Where it is, dotted.
        call: What is called.
        valid: Arguments that it takes, by name; those without a name under numbers.
    """

    name: str
    call: Callable[..., Any]
    valid: dict[str | int, Any]

    def __call__(self, changed: dict[str | int, Any]) -> object:
        """Call it with some of the arguments changed, and use up what it returns lazily."""
        given = {**self.valid, **changed}
        places = [given[name] for name in sorted(name for name in given if isinstance(name, int))]
        result = self.call(*places, **{str(name): value for name, value in given.items() if isinstance(name, str)})
        return [*result] if inspect.isgenerator(result) else result


# Values of every kind. What is private is one of SECRETS, so that an error that shows it is seen.

AT = dt.datetime(2026, 5, 22, 12, tzinfo=NEW_YORK)
PERSON = kit.Person(
    name="Dana Okafor",
    email=SECRETS["email"],
    phone=SECRETS["phone"],
    linkedin=SECRETS["linkedin"],
    discussed=SECRETS["discussed"],
    impression=SECRETS["impression"],
)
CANDIDATE = kit.Candidate(name="Priya Raman", email=SECRETS["own email"])
INTERVIEW = kit.Interview(
    candidate=CANDIDATE,
    company="Northwind Energy",
    position="Data Engineer",
    key="one",
    ends_at=dt.datetime(2026, 5, 19, 15, 30, tzinfo=NEW_YORK),
    interviewers=(PERSON,),
    decision_by=dt.date(2026, 6, 1),
    history=(kit.Sent(at=AT - dt.timedelta(days=2), action="thank-you", to="Dana Okafor"),),
)
PLAN = kit.schedule_for(INTERVIEW)
AGENDA = kit.agenda_for([INTERVIEW])
STEP = next(step for step in PLAN if step.message_type is not None)
CONTEXT: dict[str, Any] = {
    "candidate": {"name": "Priya Raman", "email": SECRETS["own email"]},
    "recipient": {"name": "Dana Okafor", "email": SECRETS["email"], "phone": SECRETS["phone"]},
    "company": "Northwind Energy",
    "position": "Data Engineer",
    "interview_date": dt.date(2026, 5, 19),
    "discussed": SECRETS["discussed"],
}
MESSAGE = kit.render("thank-you", CONTEXT)
DRAFT = kit.Draft(
    message_type="thank-you", subject="Thank you", body=f"Hello,\n\n{SECRETS['body']} asap.\n\nPriya Raman"
)
REVIEW = kit.review(DRAFT, CONTEXT)
FIELD = kit.Field(name="referee", kind="text", required=True, help="Who is asked.")
CATALOG = kit.DEFAULT_CATALOG.with_type("x-note", [FIELD], {"email": "Subject: A note\n\nDear {{ referee }},"})
LETTERS: list[reviews.Letter] = []
CHECK = kit.Check(
    code="X1",
    name="keep",
    severity="warning",
    help="Keeps.",
    find=lambda letter: [None for _ in map(LETTERS.append, [letter])][:0],
)
kit.review(DRAFT, CONTEXT, checks=kit.Checks([CHECK]))
LETTER = LETTERS[0]
SITUATIONS: list[planning.Situation] = []
RULE = kit.Rule(
    action="x-celebrate",
    timing=lambda situation, recipient, channel: kit.Timing.from_bounds(situation.ends, situation.ends, situation.ends),
    applies=lambda situation: bool([*map(SITUATIONS.append, [situation])]),
)
kit.schedule_for(INTERVIEW, policy=kit.CONSENSUS.with_rule(RULE))


class Speller:
    """Finds no fault."""

    def unknown(self, words: Any, /) -> list[str]:
        """Return no word."""
        return []

    def correction(self, word: str, /) -> str | None:
        """Return no correction."""
        return None

    def spell(self, word: str, /) -> bool:
        """Return that a dictionary knows every word."""
        return True

    def suggest(self, word: str, /) -> list[str]:
        """Return no suggestion."""
        return []


_PROBLEM = kit.Problem("email", SECRETS["email"], "is wrong", "mend it")
_DATA_PROBLEM = exchange.DataProblem(
    ("email",), exchange.ProblemCode.UNKNOWN_NAME, SECRETS["email"], "is wrong", "mend it"
)


def _concerning(event: Any) -> Any:
    """Return an event that concerns the person, if it concerns somebody."""
    return event if event.mention is None else attrs.evolve(event, **{event.mention: PERSON})


INSTANCES: list[Any] = [
    *(PERSON, CANDIDATE, INTERVIEW, PLAN, AGENDA, AGENDA[0], STEP, MESSAGE, DRAFT, REVIEW, FIELD, CATALOG, CHECK),
    *(RULE, LETTER, LETTER.body, kit.CONSENSUS, kit.Checks([CHECK]), Speller(), STEP.window, STEP.reasons),
    HunspellSpeller(Speller()),
    *(kit.WorkingDays(holidays={dt.date(2026, 5, 25)}), kit.Timing(window=STEP.window), HOST, PLAN.done[0]),
    *(
        kit.Context(CONTEXT),
        kit.Span("body", 0, 1),
        kit.Hit("Do."),
        guidance.advice_for("thank-you", kit.Channel.EMAIL)[0],
    ),
    *(kit.Instructions(), kit.InvalidFactsError("Interview", [_PROBLEM]), _PROBLEM, REVIEW[0]),
    *(kit.Objection(kit.Reason.NOT_INTERESTED), _DATA_PROBLEM, exchange.InvalidDataError("Person", [_DATA_PROBLEM])),
    *(_concerning(event) for event in FULL),
    *(kit.CONSENSUS.check_in_pause, kit.CONSENSUS.thank_you, kit.CONSENSUS.thank_you_card_due),
    *(kit.CONSENSUS.check_in_by_progress, kit.CONSENSUS.check_in_by_progress.early, kit.CONSENSUS.check_in_cap),
    *(kit.CONSENSUS.check_in_channels, kit.CONSENSUS.check_in_after_named_date, kit.CONSENSUS.contact_hours),
    *(kit.CONSENSUS.connection_consent, exchange.form_for(kit.Person)[0]),
    *(guidance.claim("PW5"), guidance.claim("PW5").document, CONVENTIONS("en", "formal").free_text("words")),
    kit.Withheld(
        id="thank-you",
        action="thank-you",
        recipient=PERSON,
        reason=kit.Reason.INSTRUCTED,
        because=(HOST,),
        company="Northwind Energy",
        position="Data Engineer",
        round=1,
    ),
    kit.Clash(kind=kit.ClashKind.SAME_PERSON, entries=(AGENDA[0], AGENDA[1])),
    exchange.interviews_from_rows([{"company": "Northwind Energy"}]),
    exchange.interviews_from_rows([{"company": "Northwind Energy"}]).refused[0],
]

ARGUMENTS: dict[str, Any] = {
    "action": "check-in",
    "advice": guidance.advice_for("thank-you", kit.Channel.EMAIL)[0],
    "at": AT,
    "calendar": kit.WEEKDAYS,
    "catalog": CATALOG,
    "channel": "email",
    "check": CHECK,
    "checks": kit.CHECKS,
    "claim_id": "PW5",
    "code": "X1",
    "codes": "X1",
    "company": "Northwind Energy",
    "context": CONTEXT,
    "conventions": CONVENTIONS,
    "count": 3,
    "data": exchange.to_json(PERSON),
    "day": dt.date(2026, 5, 22),
    "deadline": AT,
    "drafts": [(DRAFT, CONTEXT), (MESSAGE, kit.Context(CONTEXT))],
    "draft": DRAFT,
    "due": AT,
    "closes": AT,
    "opens": AT,
    "start": AT,
    "end": AT + dt.timedelta(days=2),
    "entries": {"company": "Acme"},
    "entry": STEP,
    "event": kit.Replied(at=AT),
    "explain_in": "en",
    "field": FIELD,
    "fields": [FIELD],
    "find": print,
    "findings": REVIEW,
    "group": "asap",
    "help_line": "Why.",
    "interview": INTERVIEW,
    "interviews": [INTERVIEW],
    "kind": kit.Person,
    "known": ["email", "phone"],
    "language": "en",
    "letter": LETTER,
    "letters": [LETTER],
    "locale": "en",
    "locales": "en",
    "mention": "Dana Okafor",
    "message": MESSAGE,
    "message_type": "thank-you",
    "moment": AT,
    "path": "context",
    "person": PERSON,
    "plan": PLAN,
    "policy": kit.CONSENSUS,
    "progress": kit.Progress.EARLY,
    "rows": [{"company": "Northwind Energy", "position": "Data Engineer"}],
    "rule": RULE,
    "steps": [STEP],
    "recipient": PERSON,
    "sender": CANDIDATE,
    "severity": "warning",
    "source": "Subject: Hi\n\n{{ greeting }}",
    "dictionary": Speller(),
    "speller": Speller(),
    "step_id": STEP.id,
    "territory": "EG",
    "texts": {"contact-request.email": "Subject: Hi\n\n{{ greeting }}"},
    "translate": str,
    "value": PERSON,
    "values": {"name": "Dana Okafor", "email": SECRETS["email"]},
    "variant": None,
    "word": "email",
    "words": ["email"],
    "zone": NEW_YORK,
}
"""What each argument of a function or method may be, by its name."""

OTHERWISE: dict[str, Any] = {
    "Agenda.between.end": AT + dt.timedelta(days=9),
    "Agenda.interview.key": "one",
    "Agenda.interview.round": 1,
    "form_values.fact": PERSON,
    "Catalog.with_language.locale": "fr",
    "Catalog.with_type.message_type": "x-other",
    "Catalog.with_type.texts": {"email": "Subject: Hi\n\n{{ referee }}"},
    "Catalog.with_text.variant": "interested",
    "Catalog.wordings.message_type": "contact-request",
    "Checks.__getitem__.code": "X1",
    "CheckInCap.is_reached.since_reply": 1,
    "CheckInCap.is_reached.in_all": 2,
    "CheckInCap.is_reached.date_stands": False,
    "Draft.from_message.attachments": ["cv.pdf"],
    "Letter.format_date.date": dt.date(2026, 5, 22),
    "Part.original_span.start": 1,
    "Part.original_span.end": 2,
    "Part.is_inner_full_stop.index": 1,
    "Part.is_question.sentence": 0,
    "Part.sentence_at.start": 1,
    "Part.matches_in.sentence": 0,
    "Part.last_before.end": 1,
    "Part.begins_between.first": 1,
    "Part.begins_between.last": 2,
    "Part.text_between.first": 1,
    "Part.text_between.last": 2,
    "Timing.from_bounds.claims": (HOST,),
    "Timing.from_bounds.held": (HOST,),
    "Timing.cut_at.claims": (HOST,),
    "explain.fallback": "en",
    "explain.locale": "de",
    "explain_advice.fallback": "en",
    "find_working_day.start": dt.date(2026, 5, 22),
    "find_working_day.step": 1,
    "find_working_day.works_on": lambda day: True,
    "interviews_from_rows.ignore": ["notes"],
    "interviews_from_rows.columns": {"Firma": "company"},
    "interviews_from_rows.candidate": CANDIDATE,
    "render.message": "thank-you",
    "render.on": dt.date(2026, 5, 22),
    "render.fallback": "en",
    "to_json.value": INTERVIEW,
}

HANDED = {planning.Situation, languages.Conventions, kit_errors.Problems}
"""What the library makes and hands to functions of a host, or hosts derive from: it calls them with its own values."""


MADE_FOR_HOSTS = {reviews.Letter, reviews.Part, planning.Agenda}
"""What the library makes for hosts to ask: its methods are doors, its constructor is none."""


def modules() -> Iterator[ModuleType]:
    """Yield the public modules, in the order of the list."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for name in project["tool"]["followup_kit"]["public"]:
        if name.endswith(".*"):
            package = import_module(name[:-2])
            for found in pkgutil.iter_modules(package.__path__):
                if not found.name.startswith("_"):
                    yield import_module(f"{package.__name__}.{found.name}")
        else:
            yield import_module(name)


def public() -> Iterator[tuple[str, Any]]:
    """Yield every public class and function once, with its dotted name."""
    seen = set()
    for module in modules():
        written_here = [
            name for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__
        ]
        for name in getattr(module, "__all__", written_here):
            value = getattr(module, name)
            if (inspect.isclass(value) or inspect.isfunction(value)) and not name.startswith("_") and value not in seen:
                seen.add(value)
                yield (
                    f"{module.__name__.removeprefix('followup_kit').removeprefix('.')}:{name}".removeprefix(":"),
                    value,
                )


def is_handed(value: Any) -> bool:
    """Tell whether it is what the library calls with its own values: cells of rules, what a situation answers."""
    if inspect.isclass(value):
        return any(issubclass(value, kind) for kind in HANDED)
    return "situation" in inspect.signature(value).parameters


@cache
def doors() -> tuple[Door, ...]:
    """Return every door there is but those of ``testing``, which stays out of programs, and what ``is_handed``."""
    found: list[Door] = []
    for name, value in public():
        if value.__module__.startswith("followup_kit.testing") or is_handed(value):
            continue
        if inspect.isclass(value) and issubclass(value, Exception):
            continue
        if inspect.isfunction(value):
            found.append(Door(name, value, _arguments(value.__name__, value)))
        elif not issubclass(value, Enum) and not getattr(value, "_is_protocol", False):
            found += _doors_of(name, value)
    return tuple(found)


def _doors_of(name: str, kind: type) -> Iterator[Door]:
    example = next(
        (each for each in INSTANCES if type(each) is kind),
        next((each for each in INSTANCES if isinstance(each, kind)), None),
    )
    assert example is not None or issubclass(kind, Exception), f"no {name} among INSTANCES"
    if kind not in MADE_FOR_HOSTS:
        yield Door(name, kind, _fields(kind, example))
    if example is None:
        return
    for method in sorted({*dir(kind)}):
        static = inspect.getattr_static(kind, method)
        function = getattr(static, "__func__", static)
        if not inspect.isfunction(function) or not function.__module__.startswith("followup_kit"):
            continue
        if method == "__getitem__" or not method.startswith("_"):
            yield Door(
                f"{name}.{method}",
                getattr(example, method),
                _arguments(f"{kind.__name__}.{method}", function, of=example),
            )


def _fields(kind: type, example: Any) -> dict[str | int, Any]:
    if issubclass(kind, Exception):
        problems = [_DATA_PROBLEM] if kind is exchange.InvalidDataError else [_PROBLEM]
        takes = inspect.signature(kind.__init__).parameters
        return {0: "Interview", 1: problems} if "problems" in takes else {0: "wrong"}
    if attrs.has(kind):
        return {field.alias: getattr(example, field.name) for field in attrs.fields(kind) if field.init}
    if issubclass(kind, tuple):
        return dict(example._asdict())
    if kind is kit.Context:
        return {"entries": CONTEXT, "place": 1, "variant": None}
    if kind is kit.Review:
        return {"findings": [*REVIEW]}
    return _arguments(f"{kind.__name__}.__init__", kind.__init__, of=kind)


_MISSING = object()


def _arguments(name: str, function: Callable[..., Any], *, of: object = None) -> dict[str | int, Any]:
    """Return an argument for every parameter; the table must know those it needs."""
    found: dict[str | int, Any] = {}
    parameters = [*inspect.signature(function).parameters.values()][of is not None :]
    for place, parameter in enumerate(parameters):
        value = OTHERWISE.get(f"{name}.{parameter.name}", ARGUMENTS.get(parameter.name, _MISSING))
        if name.endswith("__getitem__"):
            value = OTHERWISE.get(
                f"{name}.{parameter.name}", next(iter(of)) if isinstance(of, dict | kit.Context) else 0
            )
        if value is _MISSING:
            assert parameter.default is not parameter.empty, f"no argument {parameter.name} for {name}"
            value = parameter.default
        if parameter.kind is parameter.VAR_KEYWORD:
            found.update(value)
        else:
            by_place = parameter.kind in (parameter.POSITIONAL_ONLY, parameter.VAR_POSITIONAL) or any(
                each.kind is each.VAR_POSITIONAL for each in parameters[place:]
            )
            found[place if by_place else parameter.name] = value
    return found
