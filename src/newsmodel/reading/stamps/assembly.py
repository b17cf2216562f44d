"""A timestamp out of a date and what stands beside it: label, weekday, time and zone."""

import datetime as dt
import functools
import re

import attrs

from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource
from newsmodel.reading.stamps.alone import is_alone
from newsmodel.reading.stamps.clock import WrittenClock, read_clock, time_of
from newsmodel.reading.stamps.context import Before, read_before
from newsmodel.reading.stamps.dates import WrittenDate, date_pattern
from newsmodel.reading.stamps.making import in_zone, made
from newsmodel.reading.stamps.settings import StampSettings
from newsmodel.reading.stamps.spellings import LETTERS, SPACE, spelled
from newsmodel.reading.stamps.tables import calendars, tables
from newsmodel.reading.stamps.zones import WrittenZone, read_zone, zone_named
from newsmodel.text.folding import fold


def assemble(
    text: str, date: WrittenDate, floor: int, settings: StampSettings
) -> tuple[int, int, Timestamp | None]:
    """Give the timestamp of a date and its place; None where time, zone or context refuse it."""
    clock, zone, end = _own_clock(text, date)
    before = read_before(text, date.start, floor, date=date, want_clock=clock is None)
    if before is None:
        return date.start, date.end, None
    weekday = before.weekday
    if before.time is not None:
        clock, zone = before.time
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
    if (clock is not None and clock.time is None) or (zone is not None and zone.impossible):
        return before.start, end, None
    if date.weak and clock is None and weekday is None and before.start == date.start:
        dotted = date.numeric and "." in text[date.start : date.end]
        if dotted or not is_alone(text, before.start, end):
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
    return clock, zone or WrittenZone(date.end), date.end


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
    r"[Tt]([0-9]{2})(?::?([0-9]{2})(?::?([0-9]{2})(?:[.,]([0-9]{1,9}))?)?)?(?!\d)"  # T15:59:43.25, T155943
)


def _clock_after(
    text: str, date: WrittenDate, end: int
) -> tuple[WrittenClock | None, WrittenZone | None, int, TimestampRole | None]:
    iso = _ISO_CLOCK.match(text, end)
    if iso:
        hour, minute, second, fraction = iso.groups()
        time = time_of(int(hour), int(minute or 0), int(second or 0), fraction)
        precision = Precision.MINUTE if second is None else Precision.SECOND
        zone = read_zone(text, iso.end(), exact=True)
        end = zone.end if zone else iso.end()
        return WrittenClock(iso.end(), time, precision, sure=True), zone, end, None
    era = _era_pattern().match(text, end)
    end = era.end() if era else end
    between = _between_pattern().match(text, end)
    assert between is not None  # nothing at all fits too
    start = between.end()
    clock = read_clock(text, start)
    if clock is None:
        return None, None, end, None
    zone = read_zone(text, clock.end, exact=date.numeric or clock.precision is Precision.SECOND)
    stop = zone.end if zone else clock.end
    if zone is None and between["zone"]:
        zone = zone_named(between["zone"], stop)  # "भारतीय समयानुसार रात 8:15 बजे"
    if not clock.sure and zone is None and not _PLAIN_END.match(text, stop):
        return None, None, end, None  # "26 Jan 2026, 10.30 करोड़": a number, and no time
    if text[stop : stop + 1] in (")", "]") and ("(" in text[end:start] or "[" in text[end:start]):
        stop += 1
    # "26 Jan 2026, updated at 3:59 pm": the label stands between, unless the time is that of another date.
    label = between["label"]
    if label and _is_date_next(text, stop):
        return None, None, end, None
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
    return (None, end) if _is_date_next(text, match.end()) else (match[1], match.end())


_TO_NEXT = re.compile(r"[\s,.|–-]*+")


def _is_date_next(text: str, at: int) -> bool:
    separators = _TO_NEXT.match(text, at)
    return separators is not None and date_pattern().match(text, separators.end()) is not None


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
    source, offset = ZoneSource.ABSENT, None
    if zone is not None:
        local = dt.datetime.combine(date.date, clock.time)
        source, offset = ZoneSource.WRITTEN, zone.offset(local, settings.timezone)
    role, precision = before.role, clock.precision
    stamp = made(written, date.date, clock.time, offset, source, precision, role, weekday, alternatives)
    return stamp if zone is not None or settings.timezone is None else in_zone(stamp, settings.timezone)
