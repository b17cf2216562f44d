"""Dates as page styles write them, with what a reader makes of each."""

import datetime as dt

from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource
from newsmodel.reading.manner import DateForm
from newsmodel.testing._dice import Dice

# The days of the news are those of six years.
_FIRST = dt.datetime(2020, 1, 1)
_MINUTES = 6 * 365 * 24 * 60
_INDIA = dt.timedelta(hours=5, minutes=30)


def moment_of(dice: Dice) -> dt.datetime:
    """Choose a moment."""
    return _FIRST + dt.timedelta(minutes=dice.below(_MINUTES), seconds=dice.below(60))


def stamp_of(moment: dt.datetime, form: DateForm, role: TimestampRole) -> Timestamp:
    """Write a moment in a form, and give what a reader can know of it: no more than the form says.

    >>> stamp = stamp_of(dt.datetime(2026, 1, 5, 16, 7), DateForm("MMMM d, y"), TimestampRole.PUBLISHED)
    >>> stamp.written, stamp.time
    ('January 5, 2026', None)
    """
    # Late: loading CLDR takes longer than importing newsmodel.
    from babel.dates import format_datetime

    pattern = form.pattern.replace("{th}", f"'{_ordinal(moment.day)}'")
    written = form.label + format_datetime(moment, pattern, locale=form.locale)
    precision = _precision(pattern)
    has_zone = "'IST'" in pattern
    return Timestamp(
        written=written,
        date=moment.date(),
        time=_time(moment, precision),
        utc_offset=_INDIA if has_zone else None,
        zone_source=ZoneSource.WRITTEN if has_zone else ZoneSource.ABSENT,
        precision=precision,
        role=role,
        weekday=_weekday(moment, pattern, form.locale),
        alternatives=_swapped(moment, pattern),
    )


def _precision(pattern: str) -> Precision:
    if "ss" in pattern:
        return Precision.SECOND
    return Precision.MINUTE if "mm" in pattern else Precision.DAY


def _time(moment: dt.datetime, precision: Precision) -> dt.time | None:
    if precision is Precision.DAY:
        return None
    return moment.time().replace(second=moment.second if precision is Precision.SECOND else 0, microsecond=0)


def _weekday(moment: dt.datetime, pattern: str, locale: str) -> str | None:
    from babel.dates import format_datetime

    letters = next((name for name in ("EEEE", "EEE") if name in pattern), None)
    return None if letters is None else format_datetime(moment, letters, locale=locale)


def _swapped(moment: dt.datetime, pattern: str) -> tuple[dt.date, ...]:
    """Give the other day that 05/01/2026 may mean."""
    numeric = pattern.startswith(("dd/MM/", "dd-MM-"))
    if not numeric or moment.day > 12 or moment.day == moment.month:
        return ()
    return (dt.date(moment.year, moment.day, moment.month),)


def _ordinal(day: int) -> str:
    """Give the ending of the number of a day: 1st, 2nd, 3rd, 4th, 11th."""
    return "th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
