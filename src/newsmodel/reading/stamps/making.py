"""Timestamps out of parts that a reader has checked already."""

import datetime as dt

import attrs

from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource


# The constructor of a timestamp checks each field, and nothing can be set in a frozen value: both take more
# time than all the reading. So the fields are set in an open twin, which then becomes a timestamp.
# The tests put what the readers build through the constructor too.
class _Open:
    __slots__ = tuple(field.name for field in attrs.fields(Timestamp))

    written: str
    date: dt.date
    time: dt.time | None
    utc_offset: dt.timedelta | None
    zone_source: ZoneSource
    precision: Precision
    role: TimestampRole
    weekday: str | None
    alternatives: tuple[dt.date, ...]


def made(
    written: str,
    date: dt.date,
    time: dt.time | None,
    offset: dt.timedelta | None,
    source: ZoneSource,
    precision: Precision,
    role: TimestampRole,
    weekday: str | None,
    alternatives: tuple[dt.date, ...],
) -> Timestamp:
    """Give a timestamp of parts that fit together, without the checks of its constructor."""
    stamp = _Open()
    stamp.written = written
    stamp.date = date
    stamp.time = time
    stamp.utc_offset = offset
    stamp.zone_source = source
    stamp.precision = precision
    stamp.role = role
    stamp.weekday = weekday
    stamp.alternatives = alternatives
    stamp.__class__ = Timestamp  # type: ignore[assignment]
    return stamp  # type: ignore[return-value]


_DAY, _ABSENT = Precision.DAY, ZoneSource.ABSENT


def made_day(
    written: str, date: dt.date, role: TimestampRole, weekday: str | None, alternatives: tuple[dt.date, ...]
) -> Timestamp:
    """Give a timestamp of a day alone."""
    return made(written, date, None, None, _ABSENT, _DAY, role, weekday, alternatives)


def in_zone(stamp: Timestamp, timezone: dt.tzinfo) -> Timestamp:
    """Give a timestamp whose zone nobody named with the offset that its time has in the caller's."""
    local = stamp.datetime()
    offset = None if local is None else timezone.utcoffset(local)
    if offset is None:
        return stamp
    written, role, other = stamp.written, stamp.role, stamp.alternatives
    source, precision, weekday = ZoneSource.ASSUMED, stamp.precision, stamp.weekday
    return made(written, stamp.date, stamp.time, offset, source, precision, role, weekday, other)
