"""Dates as publishers write them where a standard asks for ISO 8601."""

import datetime as dt
import re
from typing import Any

import attrs

from newsmodel.errors import InvalidArticleError
from newsmodel.formats._stamps import read_stamp
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource

# RFC 5322, 3.3, and IST, which in news of India is no other zone.
_ZONES = {"GMT": "+0000", "UTC": "+0000", "UT": "+0000", "Z": "+0000", "IST": "+0530"}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONGEST = 80
# 2026-01-26 15:59:00 IST
_ISO_ZONED = re.compile(r"([0-9T: .+-]{10,40}?) ?(GMT|UTC|IST)", re.IGNORECASE)
# 2026-01-26T15:59:00+05:30[Asia/Kolkata]
_NAMED_ZONE = re.compile(r"\[[A-Za-z_/+-]{1,40}\]$")
# 2026/01/26 3:59 PM, 26-01-2026 15:59
_NUMERIC = re.compile(
    r"""
    (?: (\d{4}) ([/-]) (\d\d?) \2 (\d\d?)  |  (\d\d?) ([/.-]) (\d\d?) \6 (\d{4}) )
    (?: ,?[ T] (\d{1,2}) : (\d\d?) (?: :(\d\d?) )? \ ? ([AaPp]\.?[Mm]\.?)? )?
    (?: \ ? ([A-Z]{1,3}) )? \ ? ([+-]\d\d?:?\d\d)?
    """,
    re.ASCII | re.VERBOSE,
)
# Mon Jan 26 15:59:00 IST 2026, as Java writes a date
_JAVA = re.compile(r"([A-Z][a-z]{2} [A-Z][a-z]{2}) (\d\d?) (\d\d:\d\d:\d\d) ([A-Z]{3}) (\d{4})", re.ASCII)
_WORDY = re.compile(
    r"""
    (?: ([A-Z][a-z]{2,8}) \.? ,? \ + )?                         # Mon,
    (?: (\d{1,2}) (?:st|nd|rd|th)? [ -]  ([A-Z][a-z]{2,8}) \.? ,? [ -]      # 26 Jan
      | ([A-Z][a-z]{2,8}) \.? \ + (\d{1,2}) (?:st|nd|rd|th)? ,? \ +         # January 26,
    )
    (\d{4})
    (?: ,? \ * (?:at|\||-)? \ * (\d{1,2}) : (\d\d) (?: :(\d\d) )? \ ? ([AaPp]\.?[Mm]\.?)? )?
    (?: \ ? \(? ([A-Z]{1,3}) \)? )?  \ ? ([+-]\d\d?:?\d\d)?      # IST, GMT+0530
    (?: \ ? \( [A-Za-z ]{0,40} \) )?                             # (India Standard Time)
    """,
    re.ASCII | re.VERBOSE,
)


def read_any(text: str, role: TimestampRole) -> Timestamp | None:
    """Read a date of ISO 8601, RFC 5322 or English prose, as precise as it was written; None: it is none.

    >>> read_any("Mon, 26 Jan 2026 15:59:00 +0530", TimestampRole.PUBLISHED).isoformat()
    '2026-01-26T15:59:00+05:30'
    >>> read_any("January 26, 2026 3:59 pm", TimestampRole.PUBLISHED).isoformat()
    '2026-01-26T15:59'
    """
    if len(text) > _LONGEST:
        return None
    stripped = _NAMED_ZONE.sub("", " ".join(text.split()))
    zoned = _ISO_ZONED.fullmatch(stripped)
    stamp = read_stamp(stripped if zoned is None else f"{zoned[1]}{_ZONES[zoned[2].upper()]}", role)
    if stamp is not None:
        return attrs.evolve(stamp, written=text)
    numeric = _NUMERIC.fullmatch(stripped)
    if numeric is not None:
        return _numeric(text, numeric, role)
    found = _WORDY.fullmatch(_JAVA.sub(r"\1 \2 \5 \3 \4", stripped))
    return None if found is None else _wordy(text, found, role)


def _numeric(text: str, found: re.Match[str], role: TimestampRole) -> Timestamp | None:
    first_year, _, month, day, other_day, _, other_month, last_year, *rest = found.groups()
    if first_year:
        return _built(text, (int(first_year), int(month), int(day)), rest, role)
    year, one, other = int(last_year), int(other_day), int(other_month)
    # The day stands first, unless there is no such month.
    if one <= 12 < other:
        one, other = other, one
    stamp = _built(text, (year, other, one), rest, role)
    if stamp is None or one > 12 or one == other:
        return stamp
    return attrs.evolve(stamp, alternatives=(dt.date(year, one, other),))


def _wordy(text: str, found: re.Match[str], role: TimestampRole) -> Timestamp | None:
    weekday, day, month, other_month, other_day, year, *rest = found.groups()
    short = (month or other_month)[:3].lower()
    if short not in _MONTHS:
        return None
    stamp = _built(text, (int(year), _MONTHS.index(short) + 1, int(day or other_day)), rest, role)
    return None if stamp is None else attrs.evolve(stamp, weekday=weekday)


def _built(
    text: str, day: tuple[int, int, int], rest: list[str | Any], role: TimestampRole
) -> Timestamp | None:
    hour, minute, second, half, zone, offset = rest
    if zone is not None and zone not in _ZONES:
        return None
    utc_offset = _offset(offset or _ZONES.get(zone or "")) if hour else None
    try:
        date = dt.date(*day)
        time = dt.time(_hour(int(hour), half), int(minute), int(second or 0)) if hour else None
        return Timestamp(
            written=text,
            date=date,
            time=time,
            utc_offset=utc_offset,
            zone_source=ZoneSource.ABSENT if utc_offset is None else ZoneSource.WRITTEN,
            precision=Precision.DAY if time is None else Precision.SECOND if second else Precision.MINUTE,
            role=role,
        )
    except (ValueError, InvalidArticleError):
        return None


def _hour(hour: int, half: str | None) -> int:
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(hour)
    return hour % 12 + (12 if half[0].upper() == "P" else 0)


def _offset(text: str | None) -> dt.timedelta | None:
    if text is None:
        return None
    offset = dt.timedelta(hours=int(text[1:-2].removesuffix(":")), minutes=int(text[-2:]))
    return -offset if text[0] == "-" else offset
