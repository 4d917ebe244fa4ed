"""What a notebook shows of steps, of what is done or withheld, and of a policy: tables, in the library's own words."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs

from .._html import table
from ..facts import Person
from ._parameters import Parameters
from ._quantities import Channels, Days, Hours
from ._steps import Done, Step, Withheld


def steps_table(caption: str, steps: Iterable[Step], *, with_company: bool = False) -> str:
    """Return steps as a table.

    Args:
        caption: What stands above it.
        steps: The steps.
        with_company: True to say at which employer each is.
    """
    first = ("company",) if with_company else ()
    header = (*first, "action", "to", "by", "opens", "due", "closes", "missing")
    return table(caption, header, (_step_cells(step, with_company=with_company) for step in steps))


def plan_tables(steps: Sequence[Step], done: Sequence[Done], withheld: Sequence[Withheld]) -> str:
    """Return a plan as up to three tables: what is to do, what is done, what was withheld.

    Args:
        steps: The steps still to do.
        done: What is done.
        withheld: What was deliberately not planned.
    """
    tables = [steps_table(f"{len(steps)} to do", steps)]
    if done:
        rows = ((each.action, _name(each.recipient), _moment(each.at)) for each in done)
        tables.append(table(f"{len(done)} done", ("action", "to", "at"), rows))
    if withheld:
        why = ((each.action, _name(each.recipient), each.reason) for each in withheld)
        tables.append(table(f"{len(withheld)} withheld", ("action", "to", "reason"), why))
    return f"<div>{''.join(tables)}</div>"


def _step_cells(step: Step, *, with_company: bool) -> tuple[object, ...]:
    bounds = (_moment(each) for each in (step.window.opens, step.window.due, step.window.closes))
    first = (step.company,) if with_company else ()
    return (
        *first,
        step.action,
        _name(step.recipient),
        ", ".join(step.channels),
        *bounds,
        ", ".join(step.missing),
    )


def _name(person: Person | None) -> str:
    return "" if person is None else person.name


def _moment(moment: dt.datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"


def policy_tables(name: str, actions: Sequence[str], parameters: Parameters) -> str:
    """Return a policy as two tables: its parameters with their claims, and its rules.

    Args:
        name: The policy's name.
        actions: The actions of its rules.
        parameters: The parameters.
    """
    fields = [field.name for field in attrs.fields(Parameters)]
    rows = (row for field in fields for row in _parameter_rows(field, getattr(parameters, field)))
    numbers = table(name, ("parameter", "value", "claims"), rows)
    return f"<div>{numbers}{table('rules', ('action',), ((action,) for action in actions))}</div>"


def _parameter_rows(name: str, value: Any) -> Iterator[tuple[str, str, str]]:
    """Yield a parameter's name, value and claims; of one that has parts, those of each part."""
    own = {field.name: getattr(value, field.name) for field in attrs.fields(type(value))}
    if "claims" not in own:
        for part, each in own.items():
            if each is not None:
                yield from _parameter_rows(f"{name}.{part}", each)
        return
    claims = own.pop("claims")
    if isinstance(value, Hours | Days):
        unit = type(value).__name__.lower()
        words = f"{value.value:g} {unit.removesuffix('s') if value.value == 1 else unit}"
    elif isinstance(value, Channels):
        words = ", ".join(value.order)
    else:
        words = ", ".join(f"{part} {_formatted(each)}" for part, each in own.items() if each is not None)
    yield name, words, ", ".join(each.id for each in claims)


def _formatted(value: object) -> str:
    return f"{value:%H:%M}" if isinstance(value, dt.time) else str(value)
