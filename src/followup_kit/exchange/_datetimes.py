"""Zoned datetimes as text, after RFC 9557: ``2026-03-03T15:30:00+01:00[Europe/Berlin]``."""

import datetime as dt
import re
from zoneinfo import ZoneInfo

from .._datetimes import to_utc
from ._problems import InvalidDataError, ProblemCode, Refused, refuse

_MINUTE = dt.timedelta(minutes=1)
_EXAMPLE = "2026-03-03T15:30:00+01:00[Europe/Berlin]"

_FORM = re.compile(
    r"(?P<wall>\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)"
    r"(?P<offset>[Zz]|[+-]\d\d:[0-5]\d(?::[0-5]\d)?)?"
    r"(?:\[!?(?P<zone>[A-Za-z_.+-][A-Za-z0-9_.+/:-]*)\])?"
    r"(?P<tags>(?:\[!?[a-z_][a-z0-9_-]*=[A-Za-z0-9-]+\])*)",
    re.ASCII,
)

DATETIME_PATTERN = (
    r"^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?"
    r"(([Zz]|[+-]\d\d:\d\d(:\d\d)?)(\[[^\]]+\])*|(\[[^\]]+\])+)$"
)
"""What a schema can say of the form."""


def write_datetime(moment: dt.datetime) -> str:
    """Return a zoned datetime as text; a local time that a clock change skips as the time it stands for.

    Args:
        moment: A datetime in a zone with a name, or with a fixed offset. The name of a fixed offset is not written.

    Raises:
        Refused: If its zone has no name and is no fixed offset: it could not be read back.
    """
    zone = moment.tzinfo
    name = getattr(zone, "key", None)
    if not isinstance(name, str) and not isinstance(zone, dt.timezone):
        raise refuse(
            ProblemCode.UNKNOWN_ZONE,
            str(zone),
            "is a time zone without a name, which could not be read back",
            "use zoneinfo.ZoneInfo('Europe/Berlin') or another of its zones",
        )
    real = to_utc(moment).astimezone(zone)
    wall = real.replace(tzinfo=None).isoformat()
    offset = real.utcoffset() or dt.timedelta()
    return f"{wall}{_offset(_to_minutes(offset))}[{name}]" if isinstance(name, str) else wall + _offset(offset)


def _to_minutes(offset: dt.timedelta) -> dt.timedelta:
    """Return an offset in whole minutes, which is all that RFC 9557 can say of the zones of long ago."""
    return round(offset / _MINUTE) * _MINUTE


def _offset(offset: dt.timedelta) -> str:
    sign, size = ("-", -offset) if offset < dt.timedelta() else ("+", offset)
    minutes, seconds = divmod(size, _MINUTE)
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}" + (f":{seconds.seconds:02}" if seconds else "")


def read_datetime(text: str, zone: dt.tzinfo | None = None) -> dt.datetime:
    """Parse a zoned datetime, exact in a repeated hour: the offset says which of the two is meant.

    Args:
        text: A date and time with an offset, a zone, or both. Without an offset, a repeated time is the earlier one.
        zone: The zone of a text that names none; one with an offset alone is converted to it. Without it, such a text
            keeps its fixed offset.

    Raises:
        Refused: If it is no date and time, has neither offset nor zone, or if its zone does not know its offset.
    """
    found = _FORM.fullmatch(text.strip())
    if found is None or "[!" in (found["tags"] or ""):
        raise refuse(ProblemCode.NOT_A_DATETIME, text, "is not a date and time", f"write one such as {_EXAMPLE}")
    try:
        wall = dt.datetime.fromisoformat(found["wall"].upper().replace(" ", "T"))
        offset = None if found["offset"] is None else _timezone(found["offset"])
    except ValueError:
        raise refuse(
            ProblemCode.NOT_A_DATETIME, text, "is not a date and time of the calendar", f"write one such as {_EXAMPLE}"
        ) from None
    named = zone if found["zone"] is None else _zone(text, found["zone"])
    if named is None and offset is None:
        raise refuse(ProblemCode.NO_ZONE, text, "has no time zone", f"add the offset and the zone: {_EXAMPLE}")
    if named is None:
        return wall.replace(tzinfo=offset)
    if offset is None:
        return wall.replace(tzinfo=named)
    if found["zone"] is None or found["offset"] in "Zz":
        return _in_zone(wall.replace(tzinfo=offset), named)
    return _at_offset(text, wall, offset, named)


def zone_of_form(zone: dt.tzinfo | str | None) -> dt.tzinfo | None:
    """Return the zone of a form's times, from itself or from its name.

    Raises:
        InvalidDataError: If it names no known zone.
    """
    if not isinstance(zone, str):
        return zone
    try:
        return zone_named(zone, zone)
    except Refused as refused:
        raise InvalidDataError("zone", refused.problems) from None


def in_zone(moment: dt.datetime, zone: dt.tzinfo | None) -> dt.datetime:
    """Convert a datetime to a zone, if it names none of its own: it is naive, in UTC, or has a fixed offset.

    Args:
        moment: The datetime.
        zone: The zone; ``None`` for none. The frozen zones of pytz are replaced either way by those they are named for.
    """
    if moment.tzinfo is None:
        return moment if zone is None else moment.replace(tzinfo=zone)
    old = getattr(moment.tzinfo, "zone", None)
    if isinstance(old, str):
        return _in_zone(moment, zone_named(old, moment))
    if zone is None:
        return moment
    is_unnamed = isinstance(moment.tzinfo, dt.timezone) or str(moment.tzinfo) == "UTC"
    return _in_zone(moment, zone) if is_unnamed else moment


def _in_zone(moment: dt.datetime, zone: dt.tzinfo) -> dt.datetime:
    try:
        return moment.astimezone(dt.UTC).astimezone(zone)
    except (OverflowError, ValueError):
        raise refuse(
            ProblemCode.OUT_OF_RANGE, moment.isoformat(), "lies beyond the calendar", "check the year"
        ) from None


def _at_offset(text: str, wall: dt.datetime, offset: dt.timezone, zone: dt.tzinfo) -> dt.datetime:
    """Return a local time in a zone, the earlier or the later of two as the offset says."""
    meant = _to_minutes(offset.utcoffset(None))
    known = []
    for fold in (0, 1):
        moment = wall.replace(tzinfo=zone, fold=fold)
        actual = _to_minutes(moment.utcoffset() or dt.timedelta())
        if actual == meant:
            return moment
        known.append(_offset(actual))
    remedy = f"write {' or '.join(dict.fromkeys(known))}, or leave the offset out to keep the local time"
    raise refuse(ProblemCode.WRONG_OFFSET, text, "has an offset that its zone does not have on that day", remedy)


def _timezone(offset: str) -> dt.timezone:
    if offset in "Zz":
        return dt.UTC
    size = dt.timedelta(hours=int(offset[1:3]), minutes=int(offset[4:6]), seconds=int(offset[7:9] or 0))
    return dt.timezone(-size if offset[0] == "-" else size)


def _zone(text: str, name: str) -> dt.tzinfo:
    if re.fullmatch(r"[+-](?:[01]\d|2[0-3]):[0-5]\d", name):
        return _timezone(name)
    return zone_named(name, text)


def zone_named(name: str, value: object) -> ZoneInfo:
    """Return a time zone by its name.

    Args:
        name: Its name in the time zone database.
        value: What to show in the error.

    Raises:
        Refused: If there is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise refuse(
            ProblemCode.UNKNOWN_ZONE, value, f"names no known time zone: {name:.60}", "write one such as Europe/Berlin"
        ) from None


def read_date(value: object) -> dt.date:
    """Parse a date; return one that is a date already.

    Args:
        value: Text such as ``2026-03-09``.

    Raises:
        Refused: If it is no date.
    """
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value.strip(), re.ASCII):
        try:
            return dt.date.fromisoformat(value.strip())
        except ValueError:
            pass
    elif isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    raise refuse(ProblemCode.NOT_A_DATE, value, "is not a date", "write one such as 2026-03-09")
