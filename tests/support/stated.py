"""What ``policies.toml`` states of the policies and of the claims they rest on, and how a policy departs from it."""

import datetime as dt
import tomllib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import FunctionType
from typing import Any

import attrs

from followup_kit import CONSENSUS, Policy
from followup_kit.guidance import HOST, Claim, Document
from followup_kit.planning._policies import DocumentClaims

_TABLE = tomllib.loads((Path(__file__).parents[1] / "policies.toml").read_text(encoding="utf-8"))

SAYS: Mapping[str, frozenset[str]] = {
    CONSENSUS.name: frozenset(_TABLE["consensus"]),
    **{key: frozenset(document["says"]) for key, document in _TABLE["documents"].items()},
}
"""The parameters of which each policy says something itself."""


@cache
def policy(name: str) -> dict[str, Any]:
    """Return what is stated of a policy: the whole of the consensus, with what a document says in its place."""
    document = _TABLE["documents"].get(name, {})
    rules = {row["action"]: {**_TABLE["unsaid"], **row} for row in _TABLE["rules"]}
    for action, claims in document.get("cites", {}).items():
        rules[action] = {**rules[action], "claims": claims}
    for action, cells in document.get("rules", {}).items():
        rules[action] = {**rules[action], **cells}
    kept = [row for action, row in rules.items() if action not in document.get("without", [])]
    return {"name": name, **_merged(_TABLE["consensus"], document.get("says", {})), "rules": kept}


@cache
def claims() -> dict[str, Any]:
    """Return what is stated of each claim."""
    unsaid = {"section": "", "inferred": False, "document": None}
    keys = {letters: source["key"] for letters, source in _TABLE["sources"].items()}
    return {
        number: {**unsaid, "id": number, "document": keys.get(number.rstrip("0123456789")), **said}
        for number, said in _TABLE["claims"].items()
    }


def documents() -> dict[str, Any]:
    """Return what is stated of each document."""
    return {source["key"]: source for source in _TABLE["sources"].values()}


def plain(value: Any) -> Any:
    """Write a value as the table does: a claim by its number, a function by its name, all else field by field.

    TOML has no word for nothing: what is not there is left out.
    """
    match value:
        case Claim():
            return value.id
        case StrEnum():
            return str(value)
        case FunctionType():
            return value.__name__
        case DocumentClaims():
            # A document's own reasons for a recipient are those of the rule, as far as they are its own.
            return plain(value.why)
        case type():
            return value.__name__
        case list() | tuple():
            return [plain(each) for each in value]
        case Mapping():
            return {plain(key): plain(held) for key, held in value.items()}
        case None | bool() | int() | float() | str() | dt.time():
            return value
        case _:
            fields = {field.name: plain(getattr(value, field.name)) for field in attrs.fields(type(value))}
            return {name: held for name, held in fields.items() if held is not None}


def departures(found: Policy, name: str) -> list[str]:
    """Say where a policy is not what is stated of the one of a name."""
    written = plain(found)
    for row in written["rules"]:
        for cell in ("message_type", "answers", "completed_by"):
            row.setdefault(cell, "none")
    return [*_differences(policy(name), written, ())]


def departures_of_claims(found: Mapping[str, Claim]) -> list[str]:
    """Say where claims are not what is stated of them."""
    written = {
        key: {
            "id": said.id,
            "section": said.section,
            "says": said.says,
            "document": said.document and said.document.key,
            "inferred": said.inferred,
        }
        for key, said in found.items()
    }
    return [*_differences(claims(), written, ())]


def departures_of_documents(found: Mapping[str, Document]) -> list[str]:
    """Say where documents are not what is stated of them."""
    return [*_differences(documents(), plain(found), ())]


def held_by_no_claim() -> list[str]:
    """List the claims of the table that are neither of a document, nor inferred, nor the host's mark."""
    return [
        number
        for number, said in claims().items()
        if said["document"] is None and not said["inferred"] and number != HOST.id
    ]


def _merged(table: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Put what a document says into what the consensus says, as deep as it goes; a value with claims is a whole."""
    merged = dict(table)
    for key, value in changes.items():
        whole = "claims" in value or key not in table
        merged[key] = value if whole else _merged(table[key], value)
    return merged


def _differences(stated: Any, found: Any, path: tuple[str, ...]) -> Iterator[str]:
    if isinstance(stated, Mapping) and isinstance(found, Mapping) and [*sorted(stated)] == [*sorted(found)]:
        for key, value in stated.items():
            yield from _differences(value, found[key], (*path, key))
    elif isinstance(stated, list) and isinstance(found, list) and len(stated) == len(found):
        for place, (one, other) in enumerate(zip(stated, found, strict=True)):
            yield from _differences(one, other, (*path, str(place)))
    elif type(stated) is not type(found) or stated != found:
        yield f"{'.'.join(path)}: {found!r} where {stated!r} is stated"
