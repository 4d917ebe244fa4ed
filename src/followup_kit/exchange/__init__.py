"""Exchange: facts and results as JSON, schemas of them, forms, and rows of tables.

It needs cattrs, which is an extra: ``pip install followup-kit[json]``. Nothing else of the library imports it. It
takes and returns plain dicts, lists and strings; what opens files, sockets and data frames is the host.
"""

try:
    import cattrs as _cattrs  # noqa: F401 - asked for here, so that one error says what to do
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        "followup_kit.exchange needs cattrs: pip install followup-kit[json]", name=error.name
    ) from error

from ._documents import from_json, to_json
from ._form_values import read_form
from ._forms import FormField, FormKind, form_for
from ._kinds import FORMAT
from ._problems import DataProblem, InvalidDataError, ProblemCode
from ._rows import InterviewRows, RefusedRow, interviews_from_rows
from ._schemas import json_schema, schema_names

__all__ = [
    "FORMAT",
    "DataProblem",
    "FormField",
    "FormKind",
    "InterviewRows",
    "InvalidDataError",
    "ProblemCode",
    "RefusedRow",
    "form_for",
    "from_json",
    "interviews_from_rows",
    "json_schema",
    "read_form",
    "schema_names",
    "to_json",
]
