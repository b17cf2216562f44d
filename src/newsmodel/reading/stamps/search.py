"""Which dates a text holds: cheap tests first, and the long patterns only near a year."""

import re
from collections.abc import Iterator

from newsmodel.reading.stamps.dates import (
    WrittenDate,
    date_pattern,
    may_hold_date,
    read_date,
    read_spoken_date,
    spoken_date_pattern,
)
from newsmodel.reading.stamps.relative import relative_dates
from newsmodel.reading.stamps.settings import DEFAULT_SETTINGS, StampSettings

# What every timestamp has: four digits of a year, or two behind a mark, or with nothing else beside it.
_YEAR_LIKE = re.compile(
    r"[0-9०-९'’‘](?:(?<=[12१२])[0-9०-९]{3}|[0-9०-९]?[-/.–](?:[0-9०-९]{1,2}|[^\s\d]{2,9})[-/.–][0-9०-९]"
    r"|(?<=['’‘])[0-9]{2})"
)
_TWO_DIGITS = re.compile(r"[0-9०-९][^0-9०-९]{1,16}[0-9०-९]{2}(?![0-9०-९])")
_SHORT = 60
# How far the rest of a date can be from its year: "twenty-second of September, 2026".
_NEAR = 45


def may_have_timestamp(text: str, settings: StampSettings = DEFAULT_SETTINGS) -> bool:
    """Say at little cost that a text has no timestamp; True means that it must be read."""
    if settings.reference is not None or _YEAR_LIKE.search(text):
        return True
    # Two digits of a year with nothing around them are read only where they are the whole text.
    return len(text) < _SHORT and _TWO_DIGITS.search(text) is not None


def _regions(text: str) -> list[tuple[int, int]]:
    """Give the parts of a text that can hold a date: the surroundings of what is like a year."""
    if len(text) < _SHORT:
        return [(0, len(text))]
    regions: list[tuple[int, int]] = []
    for match in _YEAR_LIKE.finditer(text):
        start = max(0, match.start() - _NEAR)
        if regions and start <= regions[-1][1]:
            start = regions.pop()[0]
        regions.append((start, match.end() + _NEAR))
    return regions


def all_dates(text: str, settings: StampSettings) -> Iterator[WrittenDate]:
    """Give every date in a text, in order; some are weak, and need a look at what stands beside them."""
    full = (date for first, last in _regions(text) for date in _dates(text, first, last, settings))
    if settings.reference is None:
        return full
    return _merged(list(full), list(relative_dates(text, settings.reference)))


def _merged(full: list[WrittenDate], relative: list[tuple[WrittenDate, int]]) -> Iterator[WrittenDate]:
    """Give both kinds in order; a relative date that is a part of a full one, or its weekday, is none."""
    at = 0
    for date, reach in relative:
        while at < len(full) and full[at].end + reach <= date.start:
            yield full[at]
            at += 1
        if at == len(full) or date.end + reach <= full[at].start:
            yield date
    yield from full[at:]


def _dates(text: str, first: int, last: int, settings: StampSettings) -> list[WrittenDate]:
    if not may_hold_date(text[first:last]):
        return []
    return list(_in_digits(text, first, last, settings)) or list(_in_words(text, first, last))


def _in_digits(text: str, first: int, last: int, settings: StampSettings) -> Iterator[WrittenDate]:
    at = first
    pattern = date_pattern()
    # What stands behind the region may be of the date, or show that it is none: "15 March 20:30".
    while match := pattern.search(text, at, last + _SHORT):
        at = match.start() + 1
        date = read_date(match, day_first=settings.day_first)
        if date is not None and match.end() <= last:
            yield date


def _in_words(text: str, first: int, last: int) -> Iterator[WrittenDate]:
    at = first
    pattern = spoken_date_pattern()
    while match := pattern.search(text, at, last):
        date = read_spoken_date(match)
        if date is not None:
            yield date
        at = match.start() + 1
