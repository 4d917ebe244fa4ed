"""The published schemas: a file for each kind, and the page that lists them."""

import json

from followup_kit.exchange import json_schema, schema_names
from followup_kit.vocabulary import MessageType


def schema_file(name: str) -> str:
    """Return the schema of a kind as a file.

    Args:
        name: One of ``schema_names()``.
    """
    return json.dumps(json_schema(name), indent=1, ensure_ascii=False) + "\n"


def schemas() -> str:
    """Return the page that lists the schemas, each with what it describes."""
    lines = [
        "# Schemas",
        "",
        "The JSON schemas (draft 2020-12) of what [`to_json`][followup_kit.exchange.to_json] writes and",
        "[`from_json`][followup_kit.exchange.from_json] reads, as files for other programs.",
        "",
        "| schema | of |",
        "|---|---|",
    ]
    for name in schema_names():
        kind = "the context of a message" if name in set(MessageType) else json_schema(name)["description"]
        lines.append(f'| <a href="../../schemas/{name}.json">{name}</a> | {kind} |')
    return "\n".join(lines) + "\n"
