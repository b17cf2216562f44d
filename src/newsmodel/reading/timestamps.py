"""Dates and times, English and Hindi.

`find_timestamps` and `parse_timestamp` are for callers. The readers of pages call `timestamps_in` (all of a
line; cheap for a line without a year) and `whole_timestamp` (a line that is one timestamp and nothing else,
with its label and perhaps a bullet); both take a text that was checked already, and raise nothing.
"""

import datetime as dt
import functools
import re
from collections.abc import Iterator

import attrs

from newsmodel.errors import LimitError, ParseError, shown
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource
from newsmodel.reading.calendar_tables import calendars, tables
from newsmodel.reading.clock import WrittenClock, read_clock
from newsmodel.reading.dates import (
    WrittenDate,
    date_pattern,
    may_hold_date,
    read_date,
    read_spoken_date,
    spoken_date_pattern,
)
from newsmodel.reading.quick_timestamps import quick_timestamp
from newsmodel.reading.relative_dates import WEEKDAY_REACH, has_relative_date, relative_dates
from newsmodel.reading.spellings import LETTERS, SPACE, spelled
from newsmodel.reading.stamp_context import Before, read_before
from newsmodel.reading.stamp_making import made
from newsmodel.reading.zones import WrittenZone, read_zone
from newsmodel.spans import Found, Span
from newsmodel.text.folding import fold


@attrs.frozen(kw_only=True)
class StampSettings:
    """What the caller says about the times in a text."""

    timezone: dt.tzinfo | None = None
    """The zone to assume where the text names none."""
    day_first: bool = True
    """Whether 5/6/2026 is in June."""
    reference: dt.date | None = None
    """The day that relative times count from."""


DEFAULT_SETTINGS = StampSettings()
# A timestamp with its label is shorter than this: the rest of a longer text would be other words.
_LONGEST = 300
# Longer texts are none of the commonest shapes.
QUICK = 80


def find_timestamps(
    text: str,
    *,
    timezone: dt.tzinfo | None = None,
    day_first: bool = True,
    reference: dt.date | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> tuple[Found[Timestamp], ...]:
    """Find every timestamp inside a line, in order, each with its label, weekday, time and zone.

    >>> import newsmodel
    >>> (found,) = newsmodel.find_timestamps("जयपुर | अपडेटेड: 26 जन॰ 2026, 15:59 IST")
    >>> found.value.isoformat(), found.value.role.name, found.span
    ('2026-01-26T15:59+05:30', 'MODIFIED', Span(start=8, end=39))

    What lacks a day, a month or a year is none, unless `reference` is given. `timezone` is assumed where the
    text names no zone. `LimitError` is raised for a text that is too long, `TypeError` for what is not `str`.
    """
    return timestamps_in(limits.text(text), _settings(timezone, day_first, reference))


def parse_timestamp(
    text: str,
    *,
    timezone: dt.tzinfo | None = None,
    day_first: bool = True,
    reference: dt.date | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Timestamp:
    """Read a text that is one timestamp, with or without its label, a bullet or the marks around it.

    >>> import newsmodel
    >>> stamp = newsmodel.parse_timestamp("Last Updated: 26 January 2026, 3:59 PM IST")
    >>> stamp.isoformat(), stamp.role.name
    ('2026-01-26T15:59+05:30', 'MODIFIED')

    `ParseError` is raised for any other text, `LimitError` for one that is too long or has more digits in
    a row than `limits.max_digits`, `TypeError` for what is not `str`.
    """
    if timezone is None and limits is DEFAULT_LIMITS and type(text) is str and len(text) <= QUICK:
        quick = quick_timestamp(text, day_first)
        if quick is not None:
            return (
                quick  # the limits hold: the text is short, and no pattern lets more than six digits through
            )
    text = limits.text(text)
    _check_digits(text, limits.max_digits)
    settings = _settings(timezone, day_first, reference)
    found = whole_timestamp(text, settings)
    if found is None:
        raise _fault(text, settings)
    return found


def timestamps_in(text: str, settings: StampSettings = DEFAULT_SETTINGS) -> tuple[Found[Timestamp], ...]:
    """Find every timestamp in a text that was checked already."""
    if not may_have_timestamp(text, settings):
        return ()
    if len(text) <= QUICK and settings.timezone is None:
        quick = quick_timestamp(text, settings.day_first)
        if quick is not None:
            return (Found(value=quick, span=Span(0, len(text))),)
    return tuple(
        [Found(value=stamp, span=Span(start, end)) for start, end, stamp in _scan(text, settings) if stamp]
    )


def whole_timestamp(text: str, settings: StampSettings = DEFAULT_SETTINGS) -> Timestamp | None:
    """Read a line that is one timestamp and nothing else; None for any other line."""
    if len(text) > _LONGEST or not may_have_timestamp(text, settings):
        return None
    if len(text) <= QUICK and settings.timezone is None:
        quick = quick_timestamp(text, settings.day_first)
        if quick is not None:
            return quick
    return scanned_timestamp(text, settings)


def scanned_timestamp(text: str, settings: StampSettings = DEFAULT_SETTINGS) -> Timestamp | None:
    """Read a line that is one timestamp by the general reader alone."""
    found = list(_scan(text, settings))
    if len(found) != 1:
        return None
    start, end, stamp = found[0]
    return stamp if _is_alone(text, start, end) else None


# What every timestamp has: four digits of a year, or two behind a mark, or with nothing else beside it.
_YEAR_LIKE = re.compile(
    r"[0-9०-९'’‘](?:(?<=[12१२])[0-9०-९]{3}|[0-9०-९]?[-/.–](?:[0-9०-९]{1,2}|[^\s\d]{2,9})[-/.–][0-9०-९]"
    r"|(?<=['’‘])[0-9]{2})"
)
_TWO_DIGITS = re.compile(r"[0-9०-९]{2}(?![0-9०-९])")
_SHORT = 60
# How far the rest of a date can be from its year: "twenty-second of September, 2026".
_NEAR = 45


def may_have_timestamp(text: str, settings: StampSettings = DEFAULT_SETTINGS) -> bool:
    """Say at little cost that a text has no timestamp; True means that it must be read."""
    if settings.reference is not None or _YEAR_LIKE.search(text):
        return True
    # Two digits of a year with nothing around them are read only where they are the whole text.
    return len(text) < _SHORT and bool(_TWO_DIGITS.search(text))


def _regions(text: str) -> Iterator[tuple[int, int]]:
    """Give the parts of a text that can hold a date: the surroundings of what is like a year."""
    if len(text) < _SHORT:
        yield 0, len(text)
        return
    start = end = None
    for match in _YEAR_LIKE.finditer(text):
        first = max(0, match.start() - _NEAR)
        if end is not None and start is not None and first > end:
            yield start, end
            start = None
        start = first if start is None else start
        end = min(len(text), match.end() + _NEAR)
    if start is not None and end is not None:
        yield start, end


def _scan(text: str, settings: StampSettings) -> Iterator[tuple[int, int, Timestamp | None]]:
    """Give the timestamps with their places, and None for what was refused."""
    floor = 0
    for date in _all_dates(text, settings):
        if date.start < floor or (date.weak and not _may_stand(text, date)):
            continue
        start, end, stamp = _assemble(text, date, floor, settings)
        if stamp is not None or not date.weak:
            yield start, end, stamp
            floor = end


def _all_dates(text: str, settings: StampSettings) -> Iterator[WrittenDate]:
    full = (date for first, last in _regions(text) for date in _dates(text, first, last, settings))
    if settings.reference is None:
        return full
    return _merged(list(full), list(relative_dates(text, settings.reference)))


def _merged(full: list[WrittenDate], relative: list[WrittenDate]) -> Iterator[WrittenDate]:
    """Give both kinds in order; a relative date that is a part of a full one, or its weekday, is none."""
    at = 0
    for date in full:
        while at < len(relative) and relative[at].start < date.start:
            reach = WEEKDAY_REACH if relative[at].only_weekday else 0
            if relative[at].end + reach <= date.start:
                yield relative[at]
            at += 1
        yield date
        while (
            at < len(relative) and relative[at].start < date.end + WEEKDAY_REACH * relative[at].only_weekday
        ):
            at += 1
    yield from relative[at:]


def _dates(text: str, first: int, last: int, settings: StampSettings) -> Iterator[WrittenDate]:
    if not may_hold_date(text[first:last]):
        return
    found = False
    at = first
    pattern = date_pattern()
    while match := pattern.search(text, at, last):
        date = read_date(match, day_first=settings.day_first)
        # What touches the end of the region goes on behind it: a year there begins a region of its own.
        if date is None or match.end() == last < len(text):
            at = match.start() + 1
            continue
        yield date
        found = True
        at = match.start() + 1 if date.weak else match.end()
    if found:
        return
    at = first
    pattern = spoken_date_pattern()
    while match := pattern.search(text, at, last):
        date = read_spoken_date(match)
        if date is not None:
            yield date
        at = match.start() + 1 if date is None else match.end()


_SUPPORT = re.compile(rf"[:A-Za-z{LETTERS}]")


def _may_stand(text: str, date: WrittenDate) -> bool:
    """Say at little cost that a weak date has nothing beside it that makes it one."""
    beside = _SUPPORT.search(text, max(0, date.start - 30), date.start) or _SUPPORT.search(
        text, date.end, date.end + 30
    )
    return bool(beside and not date.compact) or _is_alone(text, date.start, date.end)


def _assemble(
    text: str, date: WrittenDate, floor: int, settings: StampSettings
) -> tuple[int, int, Timestamp | None]:
    clock, zone, end = _own_clock(text, date)
    before = read_before(
        text,
        date.start,
        floor,
        numeric=date.numeric,
        want_clock=clock is None,
        day=date.date.day,
    )
    if before.refused:
        return date.start, date.end, None
    weekday = before.weekday
    if before.clock is not None:
        clock, zone = before.clock, before.zone
        if zone is None:
            zone = read_zone(text, end, exact=False)
            end = zone.end if zone else end
        if _part_pattern().match(text, end):
            return before.start, end, None  # "10:30 on July 4, 2026 PM": a shape that nobody is sure of
    if weekday is None:
        weekday, end = _weekday_after(text, end)
    if clock is None:
        clock, zone, end, role = _clock_after(text, date, end)
        if role is not None and before.role is TimestampRole.UNKNOWN:
            before = attrs.evolve(before, role=role)
        if weekday is None and clock is not None:
            weekday, end = _weekday_after(text, end)
    if (clock is not None and clock.time is None) or (zone is not None and not zone.offsets):
        return before.start, end, None
    if date.weak and clock is None and weekday is None and before.start == date.start:
        dotted = date.numeric and "." in text[date.start : date.end]
        if dotted or not _is_alone(text, before.start, end):
            return before.start, end, None
    return before.start, end, _build(text[before.start : end], date, weekday, clock, zone, before, settings)


def _own_clock(text: str, date: WrittenDate) -> tuple[WrittenClock | None, WrittenZone | None, int]:
    """Read the time that stands inside a date, between its month and year or glued to its digits."""
    if date.clock is None:
        return None, None, date.end
    clock = read_clock(date.clock[0], 0)
    named = date.clock[1]
    if named is None:
        zone = read_zone(text, date.end, exact=True)
        return clock, zone, zone.end if zone else date.end
    zone = read_zone(named, 0, exact=True)
    return clock, zone or WrittenZone(0, (0, 1), None), date.end


@functools.cache
def _between_pattern() -> re.Pattern[str]:
    every = calendars()
    at = spelled(word for words in every for word in words.at)
    zone = spelled(
        name for words in every for zone in words.zones for name in zone.names if not name.isupper()
    )
    about = spelled(word for words in every for word in words.about)
    labels = [words.labels for words in every]
    head = spelled(word for words in labels for word in (*words.published, *words.modified))
    first = spelled(word for words in labels for word in words.before)
    after = spelled(word for words in labels for word in words.after)
    s = SPACE + "{0,3}"
    return re.compile(
        rf"(?:{SPACE}|[,;|/·•@(\[–—\-:।~.]){{0,8}}"
        rf"(?:(?:{first}{s}){{0,2}}(?P<label>{head}){s}(?:{after}{s}){{0,2}}[:–-]?{s})?(?:{at}{s}[:\-]?{s}){{0,2}}"
        rf"(?P<zone>{zone}{s},?{s})?(?:{about}{SPACE}{{1,3}})?"
    )


@functools.cache
def _era_pattern() -> re.Pattern[str]:
    era = spelled(word for words in calendars() for word in words.era)
    return re.compile(rf"{SPACE}{{0,2}}{era}")


@functools.cache
def _part_pattern() -> re.Pattern[str]:
    part = spelled(word for words in calendars() for part in words.dayparts for word in part.words)
    return re.compile(rf"{SPACE}{{1,3}}{part}")


_PLAIN_END = re.compile(rf"{SPACE}{{0,3}}(?:[|•·)\]।,;(\[]|$|[\n\r\u2028\u2029]|\.(?!\d))")
_WEEKDAY_AFTER = re.compile(
    rf"{SPACE}{{0,3}}(?:[,(\[|/–—-]{SPACE}{{0,3}})?([A-Z]?[a-z]{{2,8}}|[A-Z]{{3,9}}|[{LETTERS}]{{2,14}})(?![{LETTERS}])([.॰)\]]?)"
)
_ISO_CLOCK = re.compile(
    r"[Tt](?P<hour>[0-9]{2})(?::?(?P<minute>[0-9]{2})(?::?(?P<second>[0-9]{2})(?:[.,](?P<fraction>[0-9]{1,9}))?)?)?(?!\d)"
)


def _clock_after(
    text: str, date: WrittenDate, end: int
) -> tuple[WrittenClock | None, WrittenZone | None, int, TimestampRole | None]:
    iso = _ISO_CLOCK.match(text, end)
    if iso:
        found = iso.groupdict()
        digits = f"{found['hour']}:{found['minute'] or '00'}" + (
            f":{found['second']}" if found["second"] else ""
        )
        if found["fraction"]:
            digits += "." + found["fraction"]
        clock = read_clock(digits, 0)
        zone = read_zone(text, iso.end(), exact=True)
        return clock, zone, zone.end if zone else iso.end(), None
    era = _era_pattern().match(text, end)
    end = era.end() if era else end
    between = _between_pattern().match(text, end)
    start = between.end() if between else end
    clock = read_clock(text, start)
    if clock is None:
        return None, None, end, None
    zone = read_zone(text, clock.end, exact=date.numeric or clock.precision is Precision.SECOND)
    stop = zone.end if zone else clock.end
    if zone is None and between and between["zone"]:
        zone = read_zone(text, between.start("zone"), exact=False)  # "भारतीय समयानुसार रात 8:15 बजे"
    if not clock.sure and zone is None and not _PLAIN_END.match(text, stop):
        return None, None, end, None  # "26 Jan 2026, 10.30 करोड़": a number, and no time
    if text[stop : stop + 1] in (")", "]") and ("(" in text[end:start] or "[" in text[end:start]):
        stop += 1
    # "26 Jan 2026, updated at 3:59 pm": the label stands between.
    label = between and between["label"]
    return clock, zone, stop, tables().roles[fold(label)] if label else None


def _weekday_after(text: str, end: int) -> tuple[str | None, int]:
    match = _WEEKDAY_AFTER.match(text, end)
    if match is None:
        return None, end
    words = tables()
    key = fold(match[1])
    if key not in words.weekdays or (key in words.doubtful_weekdays and not match[2]):
        return None, end
    # In "5 May 2026, Friday 8 May 2026" the weekday is that of the next date.
    following = date_pattern().match(text, _after_separators(text, match.end()))
    return (None, end) if following else (match[1], match.end())


def _after_separators(text: str, at: int) -> int:
    while at < len(text) and (text[at].isspace() or text[at] in ",.-–|"):
        at += 1
    return at


def _build(
    written: str,
    date: WrittenDate,
    weekday: str | None,
    clock: WrittenClock | None,
    zone: WrittenZone | None,
    before: Before,
    settings: StampSettings,
) -> Timestamp:
    alternatives = () if date.other is None else (date.other,)
    if clock is None or clock.time is None:
        absent, to_day = ZoneSource.ABSENT, Precision.DAY
        return made(written, date.date, None, None, absent, to_day, before.role, weekday, alternatives)
    local = dt.datetime.combine(date.date, clock.time)
    source, offset = ZoneSource.ABSENT, None
    if zone is not None:
        source, offset = ZoneSource.WRITTEN, zone.offset(local, settings.timezone)
    elif settings.timezone is not None:
        offset = settings.timezone.utcoffset(local)
        source = ZoneSource.ABSENT if offset is None else ZoneSource.ASSUMED
    role, precision = before.role, clock.precision
    return made(written, date.date, clock.time, offset, source, precision, role, weekday, alternatives)


_WORDS = re.compile(rf"[A-Za-z]+|[{LETTERS}]+|[^\W_]|[\x00-\x08\x0e-\x1f\x7f]")


def _is_alone(text: str, start: int, end: int) -> bool:
    """Say whether nothing is said beside a timestamp: there are only marks, spaces, `Date:`."""
    if start > _SHORT or len(text) - end > _SHORT:
        return False
    lead_ins = tables().lead_ins
    beside = _WORDS.findall(text[:start]) + _WORDS.findall(text[end:])
    return all(fold(word) in lead_ins for word in beside)


@functools.cache
def _run_of(digits: int) -> re.Pattern[str]:
    return re.compile(rf"(?<![0-9०-९])[0-9०-९]{{{digits}}}[0-9०-९]*+")


def _check_digits(text: str, most: int) -> None:
    match = _run_of(most + 1).search(text) if len(text) > most else None
    if match:
        raise LimitError("max_digits", len(match[0]))


def _settings(timezone: dt.tzinfo | None, day_first: bool, reference: dt.date | None) -> StampSettings:
    if timezone is None and day_first is True and reference is None:
        return DEFAULT_SETTINGS
    if timezone is not None and not isinstance(timezone, dt.tzinfo):
        raise TypeError(f"timezone must be a datetime.tzinfo, got {shown(timezone)}")
    if reference is not None and not isinstance(reference, dt.date):
        raise TypeError(f"reference must be a datetime.date, got {shown(reference)}")
    # A datetime is a date too, but differs from it in arithmetic: only its day is asked for.
    day = None if reference is None else dt.date(reference.year, reference.month, reference.day)
    return StampSettings(timezone=timezone, day_first=bool(day_first), reference=day)


def _fault(text: str, settings: StampSettings) -> ParseError:
    if len(text) > _LONGEST:
        return ParseError(
            f"longer than a timestamp, which has {_LONGEST} characters at most", text, Span(0, len(text))
        )
    found = list(_scan(text, settings))
    if not found:
        relative = settings.reference is None and has_relative_date(text)
        message = "counted from another day: give a reference date" if relative else "not a timestamp"
        return ParseError(message, text, Span(0, len(text)))
    start, end, stamp = found[0]
    if stamp is None:
        return ParseError("not a possible date and time, or a range of them", text, Span(start, end))
    if len(found) > 1:
        return ParseError("more than one timestamp", text, Span(found[1][0], found[1][1]))
    rest = Span(end, len(text)) if text[end:].strip() else Span(0, start)
    return ParseError("other words beside the timestamp", text, rest)
