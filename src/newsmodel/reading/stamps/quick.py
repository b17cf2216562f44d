"""The commonest shapes of a timestamp that is a whole text, read by one small pattern each.

This is a short cut and knows nothing of its own: what it reads, the general reader reads in the same way
(the tests hold the two together), and what it does not know goes there.
"""

import datetime as dt
import functools
import re
from collections.abc import Callable
from typing import Any

from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource
from newsmodel.reading.stamps.context import read_before
from newsmodel.reading.stamps.making import made, made_day
from newsmodel.reading.stamps.spellings import LETTERS
from newsmodel.reading.stamps.tables import calendars, tables

LONGEST = 80

_WORD = rf"[A-Za-z]{{3,9}}|[{LETTERS}]{{2,12}}[॰]?"
_SPACE = "[ \xa0\u202f]"
_DAY = "([0-9]{1,2})(?:st|nd|rd|th)?"
# The six groups of a time stand last in each pattern: hour, minute, second, AM or PM, zone, zone in brackets.
_CLOCK = (
    rf"(?:,?{_SPACE}(?:at |[|/·-] )?([0-9]{{1,2}})[:.]([0-9]{{2}})(?::([0-9]{{2}}))?"
    rf"(?:{_SPACE}?([AaPp]\.?[Mm]\.?))?(?:{_SPACE}(?:([A-Z]{{2,4}})|\(([A-Z]{{2,4}})\)))?)?\Z"
)
# 26 जनवरी 2026: a date alone has a pattern of its own, with fewer groups to fill.
_DATE = re.compile(rf"([0-9]{{1,2}}) ({_WORD}) ([12][0-9]{{3}})\Z").match
_MARKS = "/-."
# 26 जनवरी 2026, 3:59 PM IST
_DAY_FIRST = re.compile(rf"{_DAY}{_SPACE}({_WORD})\.?,?{_SPACE}([12][0-9]{{3}}){_CLOCK}").match
# Jan 26, 2026 at 3:59 p.m.
_MONTH_FIRST = re.compile(rf"({_WORD})\.?{_SPACE}{_DAY},?{_SPACE}([12][0-9]{{3}}){_CLOCK}").match
# Last Updated: Monday, January 26, 2026, 3:59 PM IST
_LABELLED = re.compile(
    rf"(?:([^\d:|]{{4,32}}+): ?)?(?:({_WORD}),?{_SPACE})?"
    rf"(?:({_WORD})\.?{_SPACE}{_DAY}|{_DAY}{_SPACE}({_WORD})\.?),?{_SPACE}([12][0-9]{{3}}){_CLOCK}"
).match
_NUMERIC_DATE = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([12][0-9]{3})\Z").match
# 26/01/2026 15:59
_NUMERIC = re.compile(rf"([0-9]{{1,2}})([-/.])([0-9]{{1,2}})\2([12][0-9]{{3}})(?=.){_CLOCK}").match
# 2026-01-26T15:59:43.123+05:30
_ISO = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{6}|[0-9]{3}))?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?\Z"
).match

_date, _time = dt.date, dt.time
_UNKNOWN = TimestampRole.UNKNOWN
_ABSENT, _WRITTEN = ZoneSource.ABSENT, ZoneSource.WRITTEN
_TO_MINUTE, _TO_SECOND = Precision.MINUTE, Precision.SECOND
_NUMBERS = {f"{number:0{width}d}": number for number in range(100) for width in (1, 2)}
_NUMBERS.update({str(year): year for year in range(1900, 2100)})


class _Words(dict[str, Any]):
    """The words of the commonest shapes, just as they are written; filled when the first is asked for."""

    def __init__(self, fill: Callable[[], dict[str, Any]]) -> None:
        super().__init__()
        self.fill = fill

    def __missing__(self, word: str) -> Any:
        if self:
            return None
        self.update(self.fill())
        return self.get(word)


def _months() -> dict[str, int]:
    """Give the months by all the forms of their names, as written and not folded."""
    ours = (
        (word, month)
        for calendar in calendars()
        for month, group in enumerate(calendar.months, 1)
        for word in group
    )
    return {form: month for word, month in (*tables().months.items(), *ours) for form in _forms(word)}


def _prefixes() -> dict[str, str | TimestampRole]:
    """Give the words before a date: a label with its role, a weekday with nothing."""
    words = tables()
    weekdays = {
        form: "" for word in words.weekdays if word not in words.doubtful_weekdays for form in _forms(word)
    }
    labels = {form: role for word, role in words.roles.items() for form in _forms(word)}
    return weekdays | {form: role for form, role in labels.items() if form.lower() not in words.weak_labels}


def _zones() -> dict[str, dt.timedelta]:
    """Give the zones that mean one thing, or that news of India means one thing by."""
    return {
        name: dt.timedelta(minutes=zone.default)
        for calendar in calendars()
        for zone in calendar.zones
        for name in zone.names
        if zone.default is not None
    }


def _forms(word: str) -> tuple[str, ...]:
    return (word, word.lower(), word.upper(), word.title(), word + "॰")


_MONTHS, _PREFIXES, _ZONES = _Words(_months), _Words(_prefixes), _Words(_zones)


@functools.lru_cache(maxsize=256)
def _label(written: str) -> TimestampRole | None:
    """Read a label as the general reader does; None where it takes it for something else."""
    text = f"{written}: "
    before = read_before(text, len(text), 0, numeric=False, want_clock=False, day=1)
    whole = before.start == 0 and not before.refused and before.weekday is None
    return before.role if whole else None


@functools.lru_cache(maxsize=64)
def _offset(written: str) -> dt.timedelta | None:
    if written == "Z":
        return dt.timedelta(0)
    minutes = int(written[1:3]) * 60 + int(written[4:6])
    fits = int(written[1:3]) <= 14 and int(written[4:6]) < 60
    return dt.timedelta(minutes=-minutes if written[0] == "-" else minutes) if fits else None


def quick_timestamp(text: str, day_first: bool) -> Timestamp | None:
    """Read a whole text of one of the commonest shapes; None: ask the general reader."""
    try:
        if text[:1] > "9":
            return _word_first(text)
        match = _DATE(text)
        if match is not None:
            day, month, year = match.groups()
            number = _MONTHS[month]
            if number is None:
                return None
            date = _date(_NUMBERS.get(year) or int(year), number, _NUMBERS[day])
            return made_day(text, date, _UNKNOWN, None, ())
        if text[4:5] == "-":
            return _iso(text)
        if text[2:3] in _MARKS or text[1:2] in _MARKS:
            return _numeric(text, day_first)
        match = _DAY_FIRST(text)
        if match is None:
            return None
        day, month, year, hour, minute, second, part, zone, zone2 = match.groups()
        number = _MONTHS[month]
        if number is None:
            return None
        date = _date(_NUMBERS.get(year) or int(year), number, _NUMBERS[day])
        if hour is None:
            return made_day(text, date, _UNKNOWN, None, ())
        return _timed(text, date, hour, minute, second, part, zone or zone2, _UNKNOWN, None, ())
    except ValueError:  # no such day or time
        return None


def _word_first(text: str) -> Timestamp | None:
    role, weekday = _UNKNOWN, None
    match = _MONTH_FIRST(text)
    if match is not None:
        month, day, year, hour, minute, second, part, zone, zone2 = match.groups()
    else:
        match = _LABELLED(text)
        if match is None:
            return None
        (label, prefix, month, day, day2, month2, year, hour, minute, second, part, zone, zone2) = (
            match.groups()
        )
        if month is None:
            month, day = month2, day2
        if prefix is not None:
            meant = _PREFIXES[prefix]
            if meant is None or (label is not None and meant != ""):
                return None
            if meant == "":
                weekday = prefix
            else:
                role = meant
        if label is not None:
            said = _label(label)
            if said is None:
                return None
            role = said
    number = _MONTHS[month]
    if number is None:
        return None
    date = _date(_NUMBERS.get(year) or int(year), number, _NUMBERS[day])
    if hour is None:
        return made_day(text, date, role, weekday, ())
    return _timed(text, date, hour, minute, second, part, zone or zone2, role, weekday, ())


def _numeric(text: str, day_first: bool) -> Timestamp | None:
    match = _NUMERIC_DATE(text)
    if match is not None:
        first, _, then, year = match.groups()
        read = _either_first(first, then, year, day_first)
        return None if read is None else made_day(text, read[0], _UNKNOWN, None, read[1])
    match = _NUMERIC(text)
    if match is None:
        return None
    first, _, then, year, hour, minute, second, part, zone, zone2 = match.groups()
    read = _either_first(first, then, year, day_first)
    if read is None:
        return None
    return _timed(text, read[0], hour, minute, second, part, zone or zone2, _UNKNOWN, None, read[1])


def _either_first(
    first: str, then: str, year: str, day_first: bool
) -> tuple[dt.date, tuple[dt.date, ...]] | None:
    day, month, number = _NUMBERS[first], _NUMBERS[then], _NUMBERS.get(year)
    if number is None:
        return None
    if month > 12 or (day <= 12 and not day_first):
        day, month = month, day
    other = (_date(number, day, month),) if day <= 12 and day != month else ()
    return _date(number, month, day), other


def _iso(text: str) -> Timestamp | None:
    match = _ISO(text)
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    date = _date(int(year), _NUMBERS[month], _NUMBERS[day])
    if hour is None:
        return made_day(text, date, _UNKNOWN, None, ())
    if zone is None:
        offset, source = None, _ABSENT
    else:
        offset, source = _offset(zone), _WRITTEN
        if offset is None:
            return None
    if second is None:
        time = _time(_NUMBERS[hour], _NUMBERS[minute])
        return made(text, date, time, offset, source, _TO_MINUTE, _UNKNOWN, None, ())
    micro = int(fraction.ljust(6, "0")) if fraction else 0
    time = _time(_NUMBERS[hour], _NUMBERS[minute], _NUMBERS[second], micro)
    return made(text, date, time, offset, source, _TO_SECOND, _UNKNOWN, None, ())


def _timed(
    text: str,
    date: dt.date,
    hour: str,
    minute: str,
    second: str | None,
    part: str | None,
    zone: str | None,
    role: TimestampRole,
    weekday: str | None,
    other: tuple[dt.date, ...],
) -> Timestamp | None:
    at = _NUMBERS[hour]
    if part is not None:
        if not 0 < at < 13:
            return None
        at = at % 12 + (12 if part[0] in "pP" else 0)
    if zone is None:
        offset, source = None, _ABSENT
    else:
        offset, source = _ZONES[zone], _WRITTEN
        if offset is None:
            return None
    if second is None:
        time = _time(at, _NUMBERS[minute])
        return made(text, date, time, offset, source, _TO_MINUTE, role, weekday, other)
    time = _time(at, _NUMBERS[minute], _NUMBERS[second])
    return made(text, date, time, offset, source, _TO_SECOND, role, weekday, other)
