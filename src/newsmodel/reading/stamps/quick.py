"""The commonest shapes of a timestamp that is a whole text, read by a walk over their words.

This is a short cut and knows nothing of its own: what it reads, the general reader reads in the same way
(the tests hold the two together), and what it does not know goes there.
"""

import datetime as dt
import functools
import itertools
import re
from collections.abc import Iterator

import attrs

from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource
from newsmodel.reading.stamps.context import read_before
from newsmodel.reading.stamps.making import made, made_day
from newsmodel.reading.stamps.spellings import LETTERS
from newsmodel.reading.stamps.tables import calendars, tables

# 2026-01-26T15:59:43.123+05:30
_ISO = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{6}|[0-9]{3}))?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?\Z"
).match

_date, _time = dt.date, dt.time
_UNKNOWN = TimestampRole.UNKNOWN
_ABSENT, _WRITTEN = ZoneSource.ABSENT, ZoneSource.WRITTEN
_TO_MINUTE, _TO_SECOND = Precision.MINUTE, Precision.SECOND
_TWO = {f"{number:02d}": number for number in range(100)}
_NUMBERS = _TWO | {str(number): number for number in range(10)}
_YEARS = {str(year): year for year in range(1900, 2100)}
_PARTS = {
    letter + dot + m + end: shift
    for letters, shift in (("aA", 0), ("pP", 12))
    for letter, m, (dot, end) in itertools.product(letters, "mM", (("", ""), (".", ""), (".", ".")))
}
# "26 Jan 2026 at 15:59", "26 Jan 2026 | 15:59"
_FILLERS = frozenset(("at", "At", "|", "/", "·", "-"))
_SMALL = frozenset(("IST", "GMT", "UTC"))
_MARKS = "/-."
# Pages write other spaces too, U+202F or nothing before PM, and nothing behind the colon of a label.
_GLUE = re.compile(rf"[\xa0\u202f]|(?<=[0-9])(?=[AaPp]\.?[Mm])|(?<=[A-Za-z{LETTERS}]:)(?=[^\s:])")
_DIGIT = re.compile("[0-9०-९]")
_DEVANAGARI = str.maketrans("0123456789", "०१२३४५६७८९")


@attrs.frozen
class _Words:
    """What each word of the commonest shapes means, just as it is written, with the mark behind it."""

    days: dict[str, int]
    months: dict[str, int]
    years: dict[str, int]
    weekdays: dict[str, str]
    zones: dict[str, dt.timedelta]


@functools.cache
def _words() -> _Words:
    ours = (
        (word, month)
        for calendar in calendars()
        for month, group in enumerate(calendar.months, 1)
        for word in group
    )
    months = {form: month for word, month in (*tables().months.items(), *ours) for form in _forms(word)}
    words = tables()
    weekdays = {
        form: form for word in words.weekdays if word not in words.doubtful_weekdays for form in _forms(word)
    }
    days = _NUMBERS | {
        f"{digits}{end}": day for digits, day in _NUMBERS.items() for end in ("st", "nd", "rd", "th")
    }
    return _Words(
        days={form: day for word, day in days.items() for form in _marked(word, ",")},
        months={
            form: month for word, month in months.items() for form in _marked(word, ",", ".", ".,", "॰", "॰,")
        },
        years={form: year for word, year in _YEARS.items() for form in _marked(word, ",")},
        weekdays={form: day for word, day in weekdays.items() for form in _marked(word, ",")},
        zones={
            form: dt.timedelta(minutes=zone.default)
            for calendar in calendars()
            for zone in calendar.zones
            for name in zone.names
            if zone.default is not None
            for form in (name, f"({name})", *((name.lower(),) if name in _SMALL else ()))
        },
    )


@functools.cache
def _firsts() -> frozenset[str]:
    """Give the words that a date may begin with."""
    known = _words()
    return frozenset((*known.days, *known.months, *known.weekdays))


def _forms(word: str) -> tuple[str, ...]:
    return (word, word.upper(), word.title())


def _marked(word: str, *marks: str) -> Iterator[str]:
    """Give a word as it stands and before each mark; numbers in the digits of both scripts."""
    for form in {word, word.translate(_DEVANAGARI)}:
        yield form
        yield from (form + mark for mark in marks)


@functools.lru_cache(maxsize=256)
def _label(written: str) -> TimestampRole | None:
    """Read what stands before a date as the general reader does; None where it is more than a label."""
    before = read_before(written, len(written), 0, date=None, want_clock=False)
    return before.role if before is not None and before.start == 0 and before.weekday is None else None


@functools.lru_cache(maxsize=64)
def _offset(written: str) -> dt.timedelta | None:
    if written == "Z":
        return dt.timedelta(0)
    hours, minutes = int(written[1:3]), int(written[4:])
    if hours > 14 or minutes > 59:
        return None
    offset = dt.timedelta(hours=hours, minutes=minutes)
    return -offset if written[0] == "-" else offset


def quick_timestamp(text: str, day_first: bool) -> Timestamp | None:
    """Read a whole text of one of the commonest shapes; None: ask the general reader."""
    words = text.split(" ")
    try:
        stamp = _worded(text, words, _UNKNOWN)
        if stamp is None:
            stamp = _otherwise(text, text, words, day_first)
        if stamp is not None:
            return stamp
    except (KeyError, IndexError):  # a word that is not known, or none any more
        pass
    except ValueError:  # no such day or time
        return None
    plain = _GLUE.sub(" ", text)
    if plain == text:
        return None
    words = plain.split(" ")
    try:
        return _worded(text, words, _UNKNOWN) or _otherwise(text, plain, words, day_first)
    except (KeyError, IndexError, ValueError):
        return None


def quick_at_end(text: str) -> tuple[int, Timestamp] | None:
    """Read a timestamp at the end of a line, behind other words, and where it starts.

    `Anil Gupta January 12, 2026 At 9:15 AM`: so end lines that name an author. None: ask the general reader.
    """
    words = text.split(" ")
    firsts = _firsts()
    if firsts.isdisjoint(words):
        return None
    at = next(at for at, word in enumerate(words) if word in firsts)
    start = sum(map(len, words[:at])) + at
    # A number before a date may belong to it: a range, a time.
    if _DIGIT.search(text[:start]):
        return None
    try:
        stamp = _worded(text[start:], words[at:], _UNKNOWN)
        if stamp is None:
            return None
        before = read_before(text, start, 0, date=None, want_clock=True)
        if before is None or before.time is not None or before.weekday is not None:
            return None
        if before.start < start:
            stamp = _worded(text[before.start :], words[at:], before.role)
    except (KeyError, IndexError, ValueError):
        return None
    return None if stamp is None else (before.start, stamp)


def _otherwise(text: str, plain: str, words: list[str], day_first: bool) -> Timestamp | None:
    """Read what begins with digits or a label."""
    if plain[4:5] == "-":
        return _iso(text, plain, words)
    if plain[2:3] in _MARKS or plain[1:2] in _MARKS:
        return _numeric(text, words, day_first)
    known = _words()
    for at, word in enumerate(words[1:], 1):
        if word in known.days or word in known.months or word in known.weekdays:
            role = _label(" ".join(words[:at]) + " ")
            return None if role is None else _worded(text, words[at:], role)
    return None


def _worded(text: str, words: list[str], role: TimestampRole) -> Timestamp | None:
    """Read `Monday, 26th of January 2026 …`, `Jan 26, 2026 …` and the like; None for other words."""
    known = _words()
    at = 0
    weekday = known.weekdays.get(words[0])
    if weekday is not None:
        at = 1
    day = known.days.get(words[at])
    if day is not None:
        word = words[at + 1]
        if word == "of":
            at += 1
            word = words[at + 1]
        month = known.months.get(word)
        if month is None:
            return None
    else:
        month = known.months.get(words[at])
        if month is None:
            return None
        day = known.days[words[at + 1]]
    date = _date(known.years[words[at + 2]], month, day)
    return _timed(text, date, words, at + 3, role, weekday, ())


def _numeric(text: str, words: list[str], day_first: bool) -> Timestamp | None:
    """Read `26/01/2026 …`."""
    word = words[0]
    first, then, year = word.split(word[2] if word[2] in _MARKS else word[1])
    day, month, number = _NUMBERS[first], _NUMBERS[then], _words().years[year]
    if month > 12 or (day <= 12 and not day_first):
        day, month = month, day
    other = (_date(number, day, month),) if day <= 12 and day != month else ()
    return _timed(text, _date(number, month, day), words, 1, _UNKNOWN, None, other)


def _iso(text: str, plain: str, words: list[str]) -> Timestamp | None:
    """Read `2026-01-26T15:59:43+05:30`, `2026-01-26 15:59 IST` and the like."""
    match = _ISO(plain)
    if match is None:
        year, month, day = words[0].split("-")
        return _timed(text, _date(_YEARS[year], _TWO[month], _TWO[day]), words, 1, _UNKNOWN, None, ())
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    date = _date(int(year), _TWO[month], _TWO[day])
    if hour is None:
        return made_day(text, date, _UNKNOWN, None, ())
    if zone is None:
        offset, source = None, _ABSENT
    else:
        offset, source = _offset(zone), _WRITTEN
        if offset is None:
            return None
    if second is None:
        time = _time(_TWO[hour], _TWO[minute])
        return made(text, date, time, offset, source, _TO_MINUTE, _UNKNOWN, None, ())
    micro = int(fraction.ljust(6, "0")) if fraction else 0
    time = _time(_TWO[hour], _TWO[minute], _TWO[second], micro)
    return made(text, date, time, offset, source, _TO_SECOND, _UNKNOWN, None, ())


def _timed(
    text: str,
    date: dt.date,
    words: list[str],
    at: int,
    role: TimestampRole,
    weekday: str | None,
    other: tuple[dt.date, ...],
) -> Timestamp | None:
    """Read what stands behind a date: nothing, or a time of day such as `3:59:43 PM IST`."""
    count = len(words)
    if at == count:
        if words[-1][-1] == ",":
            return None  # a comma that nothing follows is none of the timestamp's
        return made_day(text, date, role, weekday, other)
    if words[at] in _FILLERS:
        at += 1
    clock = words[at].split(":" if ":" in words[at] else ".")
    hour, minute = _NUMBERS[clock[0]], _TWO[clock[1]]
    at += 1
    if at < count:
        shift = _PARTS.get(words[at])
        if shift is not None:
            if not 0 < hour < (24 if shift else 13):
                return None
            hour = hour % 12 + shift
            at += 1
    offset, source = None, _ABSENT
    if at < count:
        offset, source = _words().zones[words[at]], _WRITTEN
        if at + 1 < count:
            return None
    if len(clock) == 2:
        return made(text, date, _time(hour, minute), offset, source, _TO_MINUTE, role, weekday, other)
    _, _, second = clock
    time = _time(hour, minute, _TWO[second])
    return made(text, date, time, offset, source, _TO_SECOND, role, weekday, other)
