"""Exchange: facts and results as JSON, schemas of them, forms, rows of tables, and calendar feeds.

Each part needs a package of its own, which is an extra and imported with the first name that needs it: cattrs
(``pip install followup-kit[json]``) for all but ``to_ical``, icalendar (``pip install followup-kit[ical]``) for it.
Nothing else of the library imports them. It takes and returns plain dicts, lists, strings and bytes; what opens files,
sockets and data frames is the host.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._calendar_feeds import to_ical
    from ._documents import from_json, to_json
    from ._form_values import read_form
    from ._form_writing import form_values
    from ._forms import FormField, FormKind, Importance, form_for
    from ._kinds import FORMAT
    from ._problems import DataProblem, InvalidDataError, ProblemCode
    from ._rows import InterviewRows, RefusedRow, interviews_from_rows
    from ._schemas import json_schema, schema_names

__all__ = [
    "FORMAT",
    "DataProblem",
    "FormField",
    "FormKind",
    "Importance",
    "InterviewRows",
    "InvalidDataError",
    "ProblemCode",
    "RefusedRow",
    "form_for",
    "form_values",
    "from_json",
    "interviews_from_rows",
    "json_schema",
    "read_form",
    "schema_names",
    "to_ical",
    "to_json",
]

_MODULE_OF = {
    "FORMAT": "_kinds",
    "DataProblem": "_problems",
    "FormField": "_forms",
    "FormKind": "_forms",
    "Importance": "_forms",
    "InterviewRows": "_rows",
    "InvalidDataError": "_problems",
    "ProblemCode": "_problems",
    "RefusedRow": "_rows",
    "form_for": "_forms",
    "form_values": "_form_writing",
    "from_json": "_documents",
    "interviews_from_rows": "_rows",
    "json_schema": "_schemas",
    "read_form": "_form_values",
    "schema_names": "_schemas",
    "to_ical": "_calendar_feeds",
    "to_json": "_documents",
}

_NEEDS = {"to_ical": ("icalendar", "ical")}
_NEEDS_OF_THE_REST = ("cattrs", "json")


def __getattr__(name: str) -> object:
    """Import a public name from its module (PEP 562); one error says which package to install for it."""
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - importing the package alone imports nothing more

    package, extra = _NEEDS.get(name, _NEEDS_OF_THE_REST)
    try:
        import_module(package)
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            f"followup_kit.exchange.{name} needs {package}: pip install followup-kit[{extra}]", name=error.name
        ) from error
    value = getattr(import_module(f".{_MODULE_OF[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names, and what every module has."""
    return sorted({*globals(), *__all__})
