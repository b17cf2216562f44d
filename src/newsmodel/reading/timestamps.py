"""Dates and times, English and Hindi.

`find_timestamps` and `parse_timestamp` are for callers. The readers of pages call `timestamps_in` (all of a
line; cheap for a line without a year) and `whole_timestamp` (a line that is one timestamp and nothing else,
with its label and perhaps a bullet); both take a text that was checked already, and raise nothing.
"""

import datetime as dt
import functools
import re
from collections.abc import Iterator

from newsmodel.errors import LimitError, ParseError, shown
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.timestamp import Timestamp, ZoneSource
from newsmodel.reading.stamps.alone import is_alone
from newsmodel.reading.stamps.assembly import assemble
from newsmodel.reading.stamps.making import in_zone
from newsmodel.reading.stamps.quick import quick_at_end, quick_timestamp
from newsmodel.reading.stamps.relative import may_have_relative_date
from newsmodel.reading.stamps.search import all_dates, may_have_timestamp
from newsmodel.reading.stamps.settings import DEFAULT_SETTINGS, StampSettings
from newsmodel.spans import Found, Span

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
    >>> newsmodel.find_timestamps("05/06/2026")[0].value.date
    datetime.date(2026, 6, 5)

    What lacks a day, a month or a year is none, unless `reference` is given. `timezone` is assumed where the
    text names no zone. `LimitError` is raised for a text that is too long, `TypeError` for what is not `str`.
    """
    return timestamps_in(limits.text(text), settings_of(timezone, day_first, reference))


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
            return quick  # the limits hold: the text is short, and no word of it has more than six digits
    text = limits.text(text)
    _check_digits(text, limits.max_digits)
    settings = settings_of(timezone, day_first, reference)
    found = whole_timestamp(text, settings)
    if found is None:
        raise _fault(text, settings)
    return found


def timestamps_in(text: str, settings: StampSettings = DEFAULT_SETTINGS) -> tuple[Found[Timestamp], ...]:
    """Find every timestamp in a text that was checked already."""
    if not may_have_timestamp(text, settings):
        return ()
    quick = _short_cut(text, settings)
    if quick is not None:
        return (Found(value=quick, span=Span(0, len(text))),)
    if settings is DEFAULT_SETTINGS and len(text) <= QUICK:
        ending = quick_at_end(text)
        if ending is not None:
            return (Found(value=ending[1], span=Span(ending[0], len(text))),)
    return tuple(
        [Found(value=stamp, span=Span(start, end)) for start, end, stamp in _scan(text, settings) if stamp]
    )


def whole_timestamp(text: str, settings: StampSettings = DEFAULT_SETTINGS) -> Timestamp | None:
    """Read a line that is one timestamp and nothing else; None for any other line."""
    if len(text) > _LONGEST or not may_have_timestamp(text, settings):
        return None
    return _short_cut(text, settings) or scanned_timestamp(text, settings)


def _short_cut(text: str, settings: StampSettings) -> Timestamp | None:
    quick = quick_timestamp(text, settings.day_first) if len(text) <= QUICK else None
    if quick is None or settings.timezone is None:
        return quick
    # The caller's zone may decide between the meanings of a zone that is written.
    return None if quick.zone_source is ZoneSource.WRITTEN else in_zone(quick, settings.timezone)


def scanned_timestamp(text: str, settings: StampSettings = DEFAULT_SETTINGS) -> Timestamp | None:
    """Read a line that is one timestamp by the general reader alone."""
    found = list(_scan(text, settings))
    if len(found) != 1:
        return None
    start, end, stamp = found[0]
    return stamp if is_alone(text, start, end) else None


def _scan(text: str, settings: StampSettings) -> Iterator[tuple[int, int, Timestamp | None]]:
    """Give the timestamps with their places, and None for what was refused."""
    floor = 0
    for date in all_dates(text, settings):
        if date.start < floor:
            continue
        start, end, stamp = assemble(text, date, floor, settings)
        if stamp is not None or not date.weak:
            yield start, end, stamp
            floor = end


@functools.cache
def _run_of(digits: int) -> re.Pattern[str]:
    return re.compile(rf"(?<![0-9०-९])[0-9०-९]{{{digits}}}[0-9०-९]*+")


def _check_digits(text: str, most: int) -> None:
    match = _run_of(most + 1).search(text) if len(text) > most else None
    if match:
        raise LimitError("max_digits", len(match[0]))


def settings_of(
    timezone: dt.tzinfo | None = None, day_first: bool = True, reference: dt.date | None = None
) -> StampSettings:
    """Check what a caller says about the times in a text: `TypeError` for what is no zone or no day."""
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
        relative = settings.reference is None and may_have_relative_date(text)
        message = "counted from another day: give a reference date" if relative else "not a timestamp"
        return ParseError(message, text, Span(0, len(text)))
    start, end, stamp = found[0]
    if stamp is None:
        return ParseError("not a possible date and time, or a range of them", text, Span(start, end))
    if len(found) > 1:
        return ParseError("more than one timestamp", text, Span(found[1][0], found[1][1]))
    rest = Span(end, len(text)) if text[end:].strip() else Span(0, start)
    return ParseError("other words beside the timestamp", text, rest)
