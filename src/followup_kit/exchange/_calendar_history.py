"""What an earlier feed said: the entries in it with their revisions, and the time zones it defined.

Only lines are read. ``icalendar.Calendar.from_ical`` would look up time zones in files, and keep those that it does not
find for the whole process.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from icalendar import Event, Timezone, TimezoneDaylight, TimezoneStandard, Todo
from icalendar.cal import Component
from icalendar.prop import vInline

_LINE = re.compile(r"(?P<name>[A-Za-z0-9-]+)(?P<parameters>(?:;[^\";:]+(?:\"[^\"]*\"[^\";:]*)*)*):(?P<value>.*)")
_PARAMETER = re.compile(r";([A-Za-z0-9-]+)=(?:\"([^\"]*)\"|([^\";:]*))")

_COMPONENTS: Mapping[str, type[Component]] = {
    "VEVENT": Event,
    "VTODO": Todo,
    "VTIMEZONE": Timezone,
    "STANDARD": TimezoneStandard,
    "DAYLIGHT": TimezoneDaylight,
}
DATES = ("DTSTART", "DTEND", "DUE")
_KEPT = ("UID", "SUMMARY", *DATES, "CLASS", "COMPLETED", "PERCENT-COMPLETE", "TRANSP")


class UnreadableError(ValueError):
    """The text is no calendar that can be read; it says why."""


@attrs.frozen
class Line:
    """A content line.

    Args:
        name: The name of the property, in upper case.
        parameters: Its parameters, by their names in upper case.
        value: The value as it stands in the feed, escaped.
    """

    name: str
    parameters: Mapping[str, str]
    value: str

    @property
    def date(self) -> tuple[str, str]:
        """The value of a date with the name of its zone, by which two dates are compared."""
        return (self.parameters.get("TZID", ""), self.value)

    def add_to(self, component: Component) -> None:
        """Add the line to a component as it is."""
        value = vInline(self.value)
        value.params.update(self.parameters)
        component.add(self.name, value, encode=False)


def instant_line(name: str, moment: dt.datetime) -> Line:
    """Return an instant as the value of a property, in UTC; icalendar would read a file to know that zone.

    Args:
        name: The name of the property.
        moment: A zoned datetime.
    """
    return Line(name, {}, f"{moment.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}")


@attrs.frozen
class Published:
    """An entry of an earlier feed.

    Args:
        component: ``VEVENT`` or ``VTODO``.
        lines: Its lines by their names, without those of its alarms.
        sequence: Its revision.
    """

    component: str
    lines: Mapping[str, Line]
    sequence: int

    @property
    def status(self) -> str:
        """Its status; empty if it has none."""
        return self.lines["STATUS"].value.upper() if "STATUS" in self.lines else ""

    @property
    def dates(self) -> dict[str, tuple[str, str]]:
        """Its dates, by the names of their properties."""
        return {name: self.lines[name].date for name in DATES if name in self.lines}

    @property
    def zones(self) -> Iterator[tuple[str, int]]:
        """The names of the zones of its dates, each with the year of the date."""
        for zone, value in self.dates.values():
            if zone and value[:4].isdecimal():
                yield zone, int(value[:4])

    def rebuilt(self) -> Component:
        """Return the component with its dates and its title, and without what `to_ical` writes anew."""
        built = _COMPONENTS[self.component]()
        for name in _KEPT:
            if name in self.lines:
                self.lines[name].add_to(built)
        return built


@attrs.frozen
class Feed:
    """An earlier feed.

    Args:
        entries: What it published, by UID, in its order.
        timezones: The lines of the zones that it defined, by TZID.
    """

    entries: Mapping[str, Published] = attrs.field(factory=dict)
    timezones: Mapping[str, list[Line]] = attrs.field(factory=dict)

    def timezone(self, name: str) -> Component | None:
        """Return a zone as the feed defined it; ``None`` if it did not."""
        if name not in self.timezones:
            return None
        built: Component = Timezone()
        within: list[Any] = [built]
        for line in self.timezones[name]:
            if line.name == "BEGIN":
                part = _COMPONENTS[line.value.upper()]()
                within[-1].add_component(part)
                within.append(part)
            elif line.name == "END":
                within.pop()
            else:
                line.add_to(within[-1])
        return built


def _unescaped(value: str) -> str:
    """Return the text that an escaped value stands for (RFC 5545, 3.3.11)."""
    return re.sub(r"\\(.)", lambda escaped: "\n" if escaped[1] in "nN" else escaped[1], value)


def read_feed(given: bytes | str) -> Feed:
    """Read an earlier feed.

    Args:
        given: What was published, as bytes of UTF-8 or as text.

    Raises:
        UnreadableError: If it is no calendar, or an entry of it cannot be read.
    """
    try:
        text = (given.decode("utf-8-sig") if isinstance(given, bytes) else given).strip()
    except UnicodeDecodeError:
        raise UnreadableError("is not UTF-8") from None
    entries: dict[str, Published] = {}
    timezones: dict[str, list[Line]] = {}
    for component, lines in _parts(text):
        by_name = {line.name: line for line in _own_lines(lines)}
        if component == "VTIMEZONE":
            if not {line.value.upper() for line in lines if line.name == "BEGIN"} <= {"STANDARD", "DAYLIGHT"}:
                raise UnreadableError("has a VTIMEZONE with components other than STANDARD and DAYLIGHT")
            if "TZID" in by_name:
                timezones[by_name["TZID"].value] = lines
        elif "UID" in by_name:
            sequence = by_name["SEQUENCE"].value if "SEQUENCE" in by_name else "0"
            if not re.fullmatch(r"\d{1,9}", sequence, re.ASCII):
                raise UnreadableError(f"has an entry whose SEQUENCE is {sequence:.40}")
            entries[_unescaped(by_name["UID"].value)] = Published(component, by_name, int(sequence))
    return Feed(entries, timezones)


def _parts(text: str) -> Iterator[tuple[str, list[Line]]]:
    """Yield the components right below the calendar that are entries or zones, each with its lines."""
    lines = [_line(each) for each in re.split(r"\r\n|\n|\r", re.sub(r"(?:\r\n|\n|\r)[ \t]", "", text)) if each]
    if not lines or (lines[0].name, lines[0].value.upper()) != ("BEGIN", "VCALENDAR"):
        raise UnreadableError("does not begin with BEGIN:VCALENDAR")
    open_names: list[str] = []
    kept: list[Line] = []
    for line in lines:
        if line.name == "BEGIN":
            open_names.append(line.value.upper())
            if len(open_names) == _BELOW:
                kept = []
                continue
        elif line.name == "END":
            if not open_names or open_names[-1] != line.value.upper():
                raise UnreadableError(f"has an END:{line.value:.40} without its BEGIN")
            name = open_names.pop()
            if len(open_names) == _BELOW - 1:
                if name in ("VEVENT", "VTODO", "VTIMEZONE"):
                    yield name, kept
                continue
        kept.append(line)
    if open_names:
        raise UnreadableError(f"ends before END:{open_names[-1]:.40}")


_BELOW = 2
"""How deep a component stands that is right below the calendar."""


def _own_lines(lines: list[Line]) -> Iterator[Line]:
    depth = 0
    for line in lines:
        depth += (line.name == "BEGIN") - (line.name == "END")
        if depth == 0 and line.name != "END":
            yield line


def _line(text: str) -> Line:
    found = _LINE.fullmatch(text)
    if found is None:
        raise UnreadableError(f"has a line that is no property: {text:.40}")
    parameters = {name.upper(): quoted or plain for name, quoted, plain in _PARAMETER.findall(found["parameters"])}
    return Line(found["name"].upper(), parameters, found["value"])
