"""Days that are named from another day: `कल`, `गुरुवार को`, `2 घंटे पहले`, `19 अगस्त`, `3 days ago`.

Without the caller's `reference` they are no timestamps: nothing is taken from the clock of a machine.
"""

import datetime as dt
import functools
import re
from collections.abc import Iterator

from newsmodel.languages._weekdays import month_numbers, weekday_numbers
from newsmodel.reading.stamps.dates import WrittenDate, day_of
from newsmodel.reading.stamps.spellings import ONE_OR_TWO, SPACE, spelled
from newsmodel.reading.stamps.tables import calendars, tables
from newsmodel.text.folding import fold

_MOST_MINUTES = 366 * 1440
_A_YEAR_OR_SO = dt.timedelta(days=400)
_A_SEASON = dt.timedelta(days=91)
# A weekday this near to a date is its weekday.
WEEKDAY_REACH = 4


@functools.cache
def _cut_short() -> frozenset[str]:
    """Give the months that are the beginning of another form: such as जन, नव and अग are words too."""
    names = month_numbers()
    return frozenset(word for word in names if any(name.startswith(word) and name != word for name in names))


@functools.cache
def _pattern() -> re.Pattern[str]:
    every = calendars()
    relative = [words.relative for words in every]
    s = SPACE + "{0,3}"
    day = spelled(word for words in relative for group, _ in words.days for word in group)
    unit = spelled(word for words in relative for group, _ in words.units for word in group)
    ago = spelled(word for words in relative for word in words.ago)
    counted = spelled(word for words in relative for group, _ in words.numbers for word in group)
    side = spelled(word for words in relative for word in (*words.last, *words.next))
    weekday = spelled(word for word in weekday_numbers() if word not in tables().doubtful_weekdays)
    month = spelled(word for word in month_numbers() if len(word) > 2 or word not in _cut_short())
    ordinal = spelled(word for words in every for word in words.ordinals)
    # A look at one character settles most places of a text.
    start = "(?=[0-9०-९A-Za-z\u0904-\u0939\u0958-\u0961])(?<![A-Za-z0-9\u0900-\u0963\u0966-\u097f])"
    end = r"(?!\d)(?![-/.:,]\d)"
    return re.compile(
        rf"""{start}(?:
            (?P<count>(?:[0-9]{{1,4}}|[०-९]{{1,4}})|{counted}){s}(?P<unit>{unit}){s}(?P<ago>{ago})
          | (?P<date>{ONE_OR_TWO})(?!\d){s}(?:{ordinal})?{s}(?P<month>{month})\.?
          | (?P<month2>{month})\.?{s}(?P<date2>{ONE_OR_TWO}){end}{s}(?:{ordinal})?
          | (?:(?P<side>{side}){s})?(?P<weekday>{weekday})
          | (?P<day>{day})
        )""",
        re.VERBOSE,
    )


@functools.cache
def _meanings() -> tuple[dict[str, tuple[int, ...]], dict[str, int], dict[str, int], frozenset[str]]:
    relative = [words.relative for words in calendars()]
    days = {fold(word): offs for words in relative for group, offs in words.days for word in group}
    units = {fold(word): minutes for words in relative for group, minutes in words.units for word in group}
    counts = {fold(word): count for words in relative for group, count in words.numbers for word in group}
    return days, units, counts, frozenset(fold(word) for words in relative for word in words.last)


def relative_dates(text: str, reference: dt.date) -> Iterator[tuple[WrittenDate, int]]:
    """Give the days in a text that are named from `reference`; where a word means two, the other is kept.

    Beside each stands how near a full date must be for this to be a part of it: its weekday.
    """
    before: tuple[re.Match[str], int] | None = None
    for match in _pattern().finditer(text):
        weekday = None
        if before is not None:
            is_near = match.start() - before[0].end() <= WEEKDAY_REACH
            if is_near and (match["month"] or match["month2"]):
                weekday = before[1]
            else:
                yield from _written(before[0], reference, None)
        before = None
        if match["weekday"] is not None:
            before = match, weekday_numbers()[fold(match["weekday"])]
        else:
            yield from _written(match, reference, weekday)
    if before is not None:
        yield from _written(before[0], reference, None)


def _written(
    match: re.Match[str], reference: dt.date, weekday: int | None
) -> Iterator[tuple[WrittenDate, int]]:
    read = _read(match, reference, weekday)
    if read is not None:
        date, other = read
        reach = 0 if match["weekday"] is None else WEEKDAY_REACH
        yield WrittenDate(*match.span(), date, weak=False, numeric=False, other=other), reach


def may_have_relative_date(text: str) -> bool:
    """Say whether a text may name a day from another."""
    return _pattern().search(text) is not None


def _read(
    match: re.Match[str], reference: dt.date, weekday: int | None
) -> tuple[dt.date, dt.date | None] | None:
    found = match.groupdict()
    days, units, counts, last = _meanings()
    if found["day"] is not None:
        first, *rest = [_moved(reference, by) for by in days[fold(found["day"])]]
        return None if first is None else (first, rest[0] if rest else None)
    if found["weekday"] is not None:
        return _weekday(found, reference, last)
    if found["unit"] is not None:
        written = found["count"]
        count = int(written) if written[0].isdecimal() else counts[fold(written)]
        return _ago(count, units[fold(found["unit"])], reference)
    month = month_numbers()[fold(found["month"] or found["month2"])]
    return _nearest(reference, month, int(found["date"] or found["date2"]), weekday)


def _weekday(
    found: dict[str, str], reference: dt.date, last: frozenset[str]
) -> tuple[dt.date, dt.date | None] | None:
    back = (reference.weekday() - weekday_numbers()[fold(found["weekday"])]) % 7
    side = found["side"]
    if side is None:
        # News tells of the weekday that was, and at times of the one to come: both stand in the value.
        past, coming = _moved(reference, -back), _moved(reference, 7 - back)
        return None if past is None else (past, coming)
    day = _moved(reference, -(back or 7)) if fold(side) in last else _moved(reference, 7 - back)
    return None if day is None else (day, None)


def _ago(count: int, minutes: int, reference: dt.date) -> tuple[dt.date, dt.date | None] | None:
    total = count * minutes
    if total > _MOST_MINUTES:
        return None
    day = _moved(reference, -(total // 1440))
    if day is None or minutes == 1440:
        return None if day is None else (day, None)
    # Two hours ago was yesterday if it is one o'clock, and the reference has no clock.
    return day, _moved(day, -1)


def _nearest(
    reference: dt.date, month: int, day: int, weekday: int | None
) -> tuple[dt.date, dt.date | None] | None:
    """Give this day of the year nearest to `reference`, if possible one of the weekday that is written."""
    years = range(reference.year - 8, reference.year + 9)  # 29 February was not in 1900
    near = sorted(
        (date for year in years if (date := day_of(year, month, day))), key=lambda date: abs(date - reference)
    )
    agreeing = [date for date in near if date.weekday() == weekday and abs(date - reference) < _A_YEAR_OR_SO]
    if agreeing:
        return agreeing[0], None
    if not near:
        return None
    # In the middle between two years, nobody knows which is meant.
    far = abs(near[0] - reference) > _A_SEASON
    return near[0], near[1] if far else None


def _moved(date: dt.date, days: int) -> dt.date | None:
    try:
        return date + dt.timedelta(days=days)
    except OverflowError:
        return None
