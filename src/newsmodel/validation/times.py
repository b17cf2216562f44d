"""Timestamps beside each other: which of them is earlier, as far as both of them say."""

import datetime as dt

from newsmodel.model.dateline import PartialDate
from newsmodel.model.timestamp import Precision, Timestamp

# A date that may be any of more days than these says nothing.
_READINGS = 8


def is_before(first: Timestamp, second: Timestamp) -> bool:
    """Whether one time is before another, whatever their zones and their other readings are.

    >>> import newsmodel
    >>> day, night = map(newsmodel.parse_timestamp, ("26 January 2026", "2026-01-27T00:30+05:30"))
    >>> is_before(day, night), is_before(day, newsmodel.parse_timestamp("28 January 2026"))
    (False, True)
    """
    if max(len(first.alternatives), len(second.alternatives)) > _READINGS:
        return False
    one, other = first.datetime(), second.datetime()
    if first.alternatives or second.alternatives or one is None or other is None:
        return _days_apart(first, second) > (first.utc_offset is not None or second.utc_offset is not None)
    if (one.tzinfo is None) != (other.tzinfo is None):
        return _days_apart(first, second) > 1
    if Precision.MINUTE in (first.precision, second.precision):
        one, other = (moment.replace(second=0, microsecond=0) for moment in (one, other))
    return one < other


def _days_apart(first: Timestamp, second: Timestamp) -> int:
    latest = max((first.date, *first.alternatives))
    return (min((second.date, *second.alternatives)) - latest).days


def nearest_day(partial: PartialDate, day: dt.date) -> dt.date | None:
    """Give the day nearest to another that a partial date may mean; None: it has no day of the month.

    >>> from newsmodel import PartialDate
    >>> nearest_day(PartialDate(day=31, month=12), dt.date(2026, 1, 2))
    datetime.date(2025, 12, 31)
    """
    if partial.day is None:
        return None
    years = [partial.year] if partial.year else range(max(day.year - 1, 1), min(day.year + 1, 9999) + 1)
    months = [partial.month] if partial.month else range(1, 13)
    days = [found for year in years for month in months if (found := _day(year, month, partial.day))]
    return min(days, key=lambda found: abs(found - day), default=None)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
