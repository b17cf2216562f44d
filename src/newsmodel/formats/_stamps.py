"""Timestamps and partial dates as the strings of ISO 8601 that documents hold."""

import datetime as dt
import re

import attrs

from newsmodel.errors import InvalidArticleError
from newsmodel.model.dateline import PartialDate
from newsmodel.model.offsets import offset_iso
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource

# 2026-01-26, 20260126T1559+0530, 2026-01-26 15:59:00.5Z
_STAMP = re.compile(
    r"""
    (\d{4}) -? (\d\d) -? (\d\d)
    (?:
        [T\ ]? (\d\d) :? (\d\d)
        (?: :? (\d\d) (?: [.,] (\d{1,6}) \d* )? )?
        \ ? (?: (Z) | ([+-]) (\d\d) :? (\d\d)? )?
    )?
    """,
    re.ASCII | re.VERBOSE,
)
# --01-26, 2026-01, ---09: ISO 8601:2000, 5.2.1.3
_PARTIAL = re.compile(r"(\d{4}|-(?=-))(?:-(\d\d|-?(?=-))(?:-(\d\d))?)?", re.ASCII)
# 2026-W05-1, 2026W051, 2026-026: days counted by the week or from the first of January
_COUNTED = re.compile(r"\d{4}-?(?:W\d\d-?\d|\d{3})", re.ASCII)
_LONGEST = 64


def iso(stamp: Timestamp) -> str:
    """Write a timestamp as ISO 8601 has it, only as far as it is known, in the extended form.

    An offset with seconds, which ISO 8601 does not have, is left out.
    """
    if stamp.time is None:
        return stamp.date.isoformat()
    form = "minutes" if stamp.precision is Precision.MINUTE else "auto"
    if stamp.time.microsecond and not stamp.time.microsecond % 1000:
        form = "milliseconds"
    clock = stamp.time.isoformat(form)
    return f"{stamp.date.isoformat()}T{clock}{_zone(stamp.utc_offset)}"


def for_html(stamp: Timestamp) -> str:
    """Write a timestamp in the extended form as HTML has it: thousandths of a second at the most."""
    time = stamp.time
    if time is None or time.microsecond % 1000 == 0:
        return iso(stamp)
    return iso(attrs.evolve(stamp, time=time.replace(microsecond=time.microsecond // 1000 * 1000)))


def basic(stamp: Timestamp) -> str:
    """Write a timestamp in the basic form, as the IPTC does in NITF: `20260126T1559+0530`."""
    if stamp.time is None:
        return stamp.date.isoformat().replace("-", "")
    day, _, clock = iso(stamp).partition("T")
    return f"{day.replace('-', '')}T{clock.replace(':', '')}"


def _zone(offset: dt.timedelta | None) -> str:
    if offset is None or offset.seconds % 60:
        return ""
    return offset_iso(offset) if offset else "Z"


def read_stamp(text: str, role: TimestampRole) -> Timestamp | None:
    """Read a timestamp of ISO 8601, basic or extended, or one near it; None: it is none.

    >>> read_stamp("20260126T1559+0530", TimestampRole.PUBLISHED).isoformat()
    '2026-01-26T15:59+05:30'
    """
    found = _STAMP.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if found is None:
        return _counted(text, role)
    year, month, day, hour, minute, second, fraction, utc, sign, hours, minutes = found.groups()
    offset = dt.timedelta(0) if utc else None
    if sign:
        offset = dt.timedelta(hours=int(hours), minutes=int(minutes or 0))
        offset = -offset if sign == "-" else offset
    try:
        date = dt.date(int(year), int(month), int(day))
        time = None
        if hour:
            time = dt.time(int(hour), int(minute), int(second or 0), int((fraction or "0").ljust(6, "0")))
        return Timestamp(
            written=text,
            date=date,
            time=time,
            utc_offset=offset,
            zone_source=ZoneSource.ABSENT if offset is None else ZoneSource.WRITTEN,
            precision=Precision.DAY if not hour else Precision.SECOND if second else Precision.MINUTE,
            role=role,
        )
    except (ValueError, InvalidArticleError):
        return None


def _counted(text: str, role: TimestampRole) -> Timestamp | None:
    """Read a day that is counted by the week or from the first of January."""
    if len(text) > _LONGEST or _COUNTED.fullmatch(text.strip()) is None:
        return None
    # Documents rarely hold such days, and dateutil takes a while to load.
    from dateutil.parser import isoparse

    try:
        return Timestamp(written=text, date=isoparse(text.strip()).date(), role=role)
    except (ValueError, OverflowError):  # the last week of 9999 ends in 10000
        return None


def carried_stamp(stamp: Timestamp, written: str, role: TimestampRole) -> Timestamp:
    """Give a timestamp as it comes back from `written`, which `iso` or `basic` made of it."""
    has_zone = _zone(stamp.utc_offset) != ""
    return Timestamp(
        written=written,
        date=stamp.date,
        time=stamp.time,
        utc_offset=stamp.utc_offset if has_zone else None,
        zone_source=ZoneSource.WRITTEN if has_zone else ZoneSource.ABSENT,
        precision=stamp.precision,
        role=role,
    )


def basic_date(date: PartialDate) -> str:
    """Write a partial date: `20260126` if it is whole, else with hyphens for what is missing: `--01-26`."""
    text = date.isoformat()
    if date.year is None and date.month is None:
        return f"---{date.day:02d}"
    return text.replace("-", "") if None not in (date.day, date.month, date.year) else text


def read_date(text: str) -> PartialDate | None:
    """Read a date of which parts may be missing, or the date of a timestamp; None: it is none.

    >>> read_date("--01-26")
    PartialDate(day=26, month=1, year=None)
    """
    stamp = read_stamp(text, TimestampRole.UNKNOWN)
    if stamp is not None:
        return PartialDate(day=stamp.date.day, month=stamp.date.month, year=stamp.date.year)
    found = _PARTIAL.fullmatch(text)
    if found is None:
        return None
    year, month, day = (int(part) if part and part != "-" else None for part in found.groups())
    try:
        return PartialDate(day=day, month=month, year=year)
    except InvalidArticleError:
        return None


def html_date(date: PartialDate | None) -> str | None:
    """Write a partial date as the element `time` of HTML has it; None: it cannot."""
    if (
        date is None
        or (date.day is None and date.year is None)
        or (date.month is None and date.day is not None)
    ):
        return None
    return date.isoformat()


_FARTHEST = dt.timedelta(hours=14)


def for_xsd(stamp: Timestamp, *, pad_seconds: bool) -> Timestamp:
    """Give what XML Schema has a type for: a date, or a time with seconds and at most 14 hours of offset.

    Of a time without seconds the date is left, or with `pad_seconds` the time with `:00`.
    """
    if stamp.time is None:
        return stamp
    if stamp.precision is Precision.MINUTE and not pad_seconds:
        return Timestamp(written=stamp.written, date=stamp.date, role=stamp.role)
    offset = stamp.utc_offset
    keeps = offset is not None and abs(offset) <= _FARTHEST and _zone(offset) != ""
    return Timestamp(
        written=stamp.written,
        date=stamp.date,
        time=stamp.time,
        utc_offset=offset if keeps else None,
        zone_source=ZoneSource.WRITTEN if keeps else ZoneSource.ABSENT,
        precision=Precision.SECOND,
        role=stamp.role,
    )
