"""Written times of day: `3:59:43 PM`, `15:59`, `शाम 4 बजे`, `सुबह साढ़े नौ बजे`, `1645 hrs`, `noon`."""

import datetime as dt
import functools
import re

import attrs

from newsmodel.model.timestamp import Precision
from newsmodel.reading.stamps.spellings import ONE_OR_TWO, SPACE, TWO, spelled
from newsmodel.reading.stamps.tables import calendars, squeezed, tables
from newsmodel.text.folding import fold


@attrs.frozen
class WrittenClock:
    """A time of day in a text: where it ends, and what it means."""

    end: int
    time: dt.time | None
    """The time; None: it is written, and there is none such (25:61, 19:19 AM)."""
    precision: Precision
    sure: bool
    """Whether it cannot be another thing, such as a price (10.30) or a score (2-1)."""


@functools.cache
def clock_pattern() -> re.Pattern[str]:
    """Build the pattern of a time of day; it is long, so only once."""
    every = calendars()
    part = spelled(word for words in every for part in words.dayparts for word in part.words)
    alone = spelled(
        word for words in every for part in words.dayparts if part.alone is not None for word in part.words
    )
    about = spelled(word for words in every for word in words.about)
    o_clock = spelled(word for words in every for word in words.o_clock)
    hours = spelled(word for words in every for word in words.hours)
    fraction = spelled(word for words in every for group, _ in words.fractions for word in group)
    spoken = spelled(word for words in every for group, _ in words.spoken_times for word in group)
    hour_word = spelled(word for words in every for group in words.day_words[:12] for word in group)
    past = spelled(word for words in every for word in words.past)
    minutes = spelled(word for words in every for word in words.minutes)
    zone_name = spelled(
        name for words in every for zone in words.zones for name in zone.names if name.isupper()
    )
    tail = "(?:[0-9]{1,9}|[०-९]{1,9})"
    s = SPACE + "{0,2}"
    return re.compile(
        rf"""
        (?:(?P<before>{part}){SPACE}{{0,3}}(?:{about}{SPACE}{{1,3}}){{0,2}})?           # सुबह करीब
        (?:
            (?P<hour>{ONE_OR_TWO})(?:
                {s}[:：ः∶]{s}(?P<minute>{TWO})
                    (?:[:.：](?P<second>{TWO})(?:[.,](?P<fraction>{tail}))?)?
              | \.(?P<minute2>{TWO})(?:[.:](?P<second2>{TWO})(?:\.(?P<fraction2>{tail}))?)?
              | [hH](?P<minute3>{TWO})(?:[mM](?P<second3>{TWO})[sS]?)?
              | {s}{past}{s}(?P<minute4>{ONE_OR_TWO}){s}{minutes}
            )(?!\d)
          | (?P<four>(?:[0-9]{{4}}|[०-९]{{4}}))(?={s}\(?(?:{hours}|{o_clock}|{zone_name}))
          | (?P<only>{ONE_OR_TWO})(?!\d)(?={s}(?:{part}|{o_clock}))
          | (?P<by>{fraction}){SPACE}{{1,3}}(?P<of>{ONE_OR_TWO}|{hour_word})(?={s}{o_clock})
          | (?P<spoken>{spoken})(?={s}{o_clock})
          | (?P<word>{hour_word})(?={s}{o_clock})
          | (?P<alone>{alone})
        )
        (?:{s}[:.]?{s}(?P<after>{part}))?
        (?:{s}(?P<o_clock>{o_clock}|{hours}))?
        (?:{s}(?P<last>{part}))?
        """,
        re.VERBOSE,
    )


@functools.cache
def _until() -> re.Pattern[str]:
    ranges = spelled(word for words in calendars() for word in words.ranges)
    # An offset or a date behind a dash is no other time: "15:59 -0300 (BRT)", "15:59 - 14.03.2027".
    other = rf"(?!{SPACE}{{0,3}}(?:\d{{4}}|\d\d?([./-])\d\d?\1\d))"
    return re.compile(rf"{SPACE}{{0,3}}(?:{ranges}|[-–—~]{other}){SPACE}{{0,3}}")


def _end_of_range(text: str, end: int) -> int | None:
    """Give the end of a range that a time begins, if it does: `10:00-11:30`, `10 बजे से शाम 5 बजे`."""
    until = _until().match(text, end)
    other = until and clock_pattern().match(text, until.end())
    return other.end() if other else None


def read_clock(text: str, at: int) -> WrittenClock | None:
    """Read the time of day that is written at `at`; None where there is none."""
    match = clock_pattern().match(text, at)
    if match is None:
        return None
    found = match.groupdict()
    parts = [found[name] for name in ("before", "after", "last") if found[name]]
    second = found["second"] or found["second2"] or found["second3"]
    fraction = found["fraction"] or found["fraction2"]
    dotted = found["minute2"] is not None
    sure = bool(parts or found["o_clock"] or not dotted)
    precision = Precision.MINUTE if second is None else Precision.SECOND
    # After seconds, "-03:00" is an offset.
    end = _end_of_range(text, match.end()) if second is None else None
    if end is not None:
        return WrittenClock(end, None, precision, sure)  # two times are no one point in time
    hour, minute = _hour_and_minute(found)
    # Words for an hour are always of twelve.
    spoken = found["by"] is not None or found["spoken"] is not None or found["word"] is not None
    real = _hour(hour, parts, spoken=spoken)
    time = None if real is None else time_of(real, minute, int(second) if second else 0, fraction)
    return WrittenClock(match.end(), time, precision, sure)


def _hour_and_minute(found: dict[str, str]) -> tuple[int, int]:
    """Give the hour and minute as they are written, whether there are such or not."""
    if found["alone"] is not None:
        return tables().dayparts[squeezed(found["alone"])].alone or 0, 0
    if found["hour"] is not None:
        minute = found["minute"] or found["minute2"] or found["minute3"] or found["minute4"]
        return int(found["hour"]), int(minute)
    if found["four"] is not None:
        return int(found["four"][:2]), int(found["four"][2:])
    if found["only"] is not None:
        return int(found["only"]), 0
    if found["spoken"] is not None:
        return divmod(tables().spoken_times[fold(found["spoken"])], 60)
    if found["by"] is not None:
        of = found["of"]
        hour = int(of) if of.isdecimal() else tables().days[fold(of)]
        return divmod(hour * 60 + tables().fractions[fold(found["by"])], 60)
    return tables().days[fold(found["word"])], 0


def _hour(hour: int, parts: list[str], *, spoken: bool) -> int | None:
    """Give the hour of 24 that `hour` means beside the parts of the day; None where they contradict it."""
    if not parts:
        return None if spoken else hour  # without a part of the day nobody knows which of the two
    # पौने एक is a quarter to one: hour 0 of twelve.
    of_twelve = hour <= 12 if spoken else 0 < hour <= 12
    meant = {hour % 12, hour % 12 + 12} if of_twelve else {hour}
    for part in parts:
        meant.intersection_update(tables().dayparts[squeezed(part)].hours)
    return meant.pop() if len(meant) == 1 else None


def time_of(hour: int, minute: int, second: int, fraction: str | None) -> dt.time | None:
    """Give the time, or None where no day has it: 24:00 and 23:59:60 are refused too."""
    if hour > 23 or minute > 59 or second > 59:
        return None
    return dt.time(hour, minute, second, int((fraction or "0").ljust(6, "0")[:6]))
