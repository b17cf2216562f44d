"""Dates with a day, a month and a year: `26 जनवरी 2026`, `Jan 26th, 2026`, `26/01/2026`, `2026-01-26`."""

import datetime as dt
import functools
import re

import attrs

from newsmodel.languages._weekdays import month_numbers
from newsmodel.reading.stamps.alone import is_alone
from newsmodel.reading.stamps.spellings import LETTERS, ONE_OR_TWO, SPACE, TWO, spelled
from newsmodel.reading.stamps.tables import calendars, tables
from newsmodel.text.folding import fold

# Two digits of a year: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999 (the rule of POSIX strptime).
PIVOT = 69
_FIRST_YEAR, _LAST_YEAR = 1000, 2199
# "२०८२/०५/१२": so late a year in digits of Devanagari is one of Vikram Samvat, 57 years ahead, with months
# of its own. Beside a month of the common calendar ("१२ जनवरी २०८२") it is of that one.
_SAMVAT = 2070

_WORD = (
    "(?:(?:(?<![A-Za-z])[A-Za-z]{3,9}|(?<=[a-z])[A-Z][a-z]{2,8})(?![a-z])"
    rf"|(?<![{LETTERS}])[{LETTERS}]{{2,14}}(?![{LETTERS}]))"
)
_YEAR = "(?:[12][0-9]{3}|[१२][०-९]{3})"
_FULL_YEAR = re.compile(rf"{_YEAR}\Z")
# A year may be glued to the hour after it ("20261:07 AM"), but is not a part of a longer number ("2026.5"),
# of a price, or of a financial year ("2026-27").
_YEAR_END = (
    r"(?:(?!\d)(?!\.\d)(?!,\d(?!\d?[:.]\d\d))(?!-\d\d(?![\d:.]))(?!/\d)|(?=[0-9]{1,2}[:.][0-9]{2}(?!\d)))"
)


@attrs.frozen
class WrittenDate:
    """A date in a text: where it stands, and what it means."""

    start: int
    end: int
    date: dt.date
    weak: bool
    """Whether the shape is often no date: it needs a time, weekday or label beside it, or stands alone."""
    numeric: bool
    other: dt.date | None = None
    """The day with day and month swapped, if that is one too."""
    clock: tuple[str, str | None] | None = None
    """Time and zone between the month and the year, as the C library writes them."""


@functools.cache
def date_pattern() -> re.Pattern[str]:
    """Build the pattern of all dates with a day in digits; it is long, so only once."""
    every = calendars()
    of = spelled(word for words in every for word in words.of)
    counted = spelled(word for words in every for word in words.counted)
    ordinal = "(?:" + spelled(word for words in every for word in words.ordinals) + r"\.?)"
    part = spelled(word for words in every for part in words.dayparts for word in part.words)
    o_clock = spelled(word for words in every for word in (*words.o_clock, *words.hours))
    year_word = spelled(word for words in every for word in words.year)
    s = SPACE + "{0,3}"
    joint = rf"{s}(?:[-–—/.,|]{s})?"
    gap = rf"(?:{SPACE}{{1,3}}(?:[-–—/.,|]{s})?|[-–—/.,|]{s})"
    dot = rf"(?:[.॰]|०(?={SPACE}))?"
    # Before a month, a number and a mark would make a range, a decimal or a time of it.
    alone = r"(?<!\d)(?<!\d[-.,:/–])"
    year_end = rf"{_YEAR_END}(?!{SPACE}{{0,2}}{counted})"
    short = rf"(?:['’‘]?{TWO}(?!\d)(?![:.,]\d)(?!{s}(?:{part}|{o_clock})))"
    year = rf"(?:{year_word}\.?{s})?(?:{_YEAR}{year_end}|{short})"
    clock = rf"{ONE_OR_TWO}:[0-9]{{2}}(?::[0-9]{{2}}(?:[.,][0-9]{{1,9}})?)?(?:{SPACE}?[AaPp]\.?[Mm]\.?)?"
    zone = r"(?:[A-Z]{2,5}(?:[+-][0-9]{2}:?[0-9]{2})?|[+-][0-9]{2}:?[0-9]{2})"
    sep = rf"(?:[-/.–‑−]|{SPACE}[-/.]{SPACE}|{SPACE})"
    four = "(?:[0-9]{4}|[०-९]{4})"
    first = "".join(sorted({form[0] for month in month_numbers() for form in (month, month.title())}))
    return re.compile(
        rf"""
        (?=[0-9०-९])(?<!\d)(?:
            (?P<iso>(?<![\w.,:/+-])[0-9]{{8}}(?=T[0-9]{{2}}))                          # 20260126T155943
          | (?P<compact>(?<![\w.,:/+-])(?:19|20)[0-9]{{6}}(?P<digits>[0-9]{{4}}(?:[0-9]{{2}})?)?
            (?![\w.,:/+-]))                                                            # 20260126
          | (?P<n1>{four}|{ONE_OR_TWO})(?P<sep>{sep})(?P<n2>{ONE_OR_TWO})(?P<sep2>{sep})
            (?P<n3>{four}|{ONE_OR_TWO})
            (?:(?!\d)(?![-/.:–]\d)(?![-/_]\w)(?!\.[A-Za-z])(?!{SPACE}{{0,2}}{counted})
               |(?<=\d{{4}})(?=[0-9]{{1,2}}[:.][0-9]{{2}}(?!\d)))                      # 26/01/202610:30
          | {alone}(?P<d1>{ONE_OR_TWO})(?!\d){s}{ordinal}?(?P<j1>{joint})(?:{of}{s})?(?P<m1>{_WORD}){dot}
            (?:
                (?:{s}{of})?(?P<k1>{gap}|{joint}(?=[12१२'’]))(?P<y1>{year})            # 26th of January, 2026
              | ,?{SPACE}{{1,3}}(?P<c1>{clock})(?:{SPACE}{{1,2}}(?P<z1>{zone}))?
                ,?{SPACE}{{1,3}}(?P<x1>{_YEAR}{year_end})                              # 26 Jan 15:59 IST 2026
            )
          | {alone}(?P<y3>{_YEAR})(?!\d)(?P<k3>{gap})
            (?:(?P<m3>{_WORD}){dot}(?P<j3>{joint})(?P<d3>{ONE_OR_TWO})(?!\d){ordinal}?
              |(?P<d4>{ONE_OR_TWO}){SPACE}{{1,3}}(?P<m4>{_WORD}))
            (?!{gap}{_YEAR})(?![:.]\d)                                                 # 2026-Jan-26
        )
        | (?=[{first}])(?P<m2>{_WORD}){dot}(?P<j2>{joint})(?P<d2>{ONE_OR_TWO})(?!\d){ordinal}?
          (?:
              (?:{s}{of})?(?P<k2>{gap})(?P<y2>{year})                                  # January 26th, 2026
            | ,?{SPACE}{{1,3}}(?P<c2>{clock})(?:{SPACE}{{1,2}}(?P<z2>{zone}))?
              ,?{SPACE}{{1,3}}(?P<x2>{_YEAR}{year_end})                                # Jan 26 15:59 IST 2026
          )
        """,
        re.VERBOSE,
    )


@functools.cache
def spoken_date_pattern() -> re.Pattern[str]:
    """Build the pattern of dates with a day in words: `जनवरी बाईस, 2018`, `third of March 2015`."""
    every = calendars()
    of = spelled(word for words in every for word in words.of)
    gap = rf"(?:{SPACE}{{1,3}}(?:[-–—/.,|]{SPACE}{{0,3}})?|[-–—/.,|]{SPACE}{{0,3}})"
    word = _WORD.replace("{3,9}", "{3,11}")  # seventeenth
    words = rf"{word}(?:[ -]{word})?"
    year = rf"{_YEAR}{_YEAR_END}"
    return re.compile(
        rf"(?P<m7>{_WORD})\.?{gap}(?P<d7>{words}){gap}(?P<y7>{year})"
        rf"|(?P<d8>{words}){gap}(?:{of}{SPACE}{{0,3}})?(?P<m8>{_WORD}){gap}(?P<y8>{year})"
    )


@functools.cache
def _month_hint() -> re.Pattern[str]:
    return re.compile("|".join(sorted({month[:3] for month in month_numbers()})))


_DIGITS_HINT = re.compile(rf"[0-9०-९](?:{SPACE}?[-/.–‑−]{SPACE}?|{SPACE})[0-9०-९]|[0-9]{{8}}")


def may_hold_date(text: str) -> bool:
    """Say at little cost that a text has no date: no part of a month's name, no numbers side by side."""
    return bool(_DIGITS_HINT.search(text) or _month_hint().search(fold(text)))


def read_date(match: re.Match[str], *, day_first: bool) -> WrittenDate | None:
    """Read what `date_pattern` found; None where a word is no month, or there is no such day."""
    if match["n1"] is not None:
        return _numeric(match, day_first=day_first)
    found = match.groupdict()
    if found["y3"] is not None:
        gap = found["k3"].strip()
        weak = not gap or gap != (found["j3"] or "").strip()
        month, day = found["m3"] or found["m4"], found["d3"] or found["d4"]
        return _of(match, month, day, int(found["y3"]), weak=weak)
    if found["iso"] or found["compact"]:
        return _compact(match)
    at = "1" if found["m1"] is not None else "2"
    month, day = found["m" + at], found["d" + at]
    if found["c" + at] is not None:
        clock = (found["c" + at], found["z" + at])
        return _of(match, month, day, int(found["x" + at]), clock=clock)
    return _named(match, month, day, found["y" + at], found["j" + at], found["k" + at])


def read_spoken_date(match: re.Match[str]) -> WrittenDate | None:
    """Read what `spoken_date_pattern` found; None where the words are no month and day."""
    month, day = match["m7"] or match["m8"], match["d7"] or match["d8"]
    year = int(match["y7"] or match["y8"])
    for of_month, of_day in ((month, day), (day, month)):
        spoken = tables().days.get(fold(of_day.replace("-", " ")))
        if spoken is not None:
            return _of(match, of_month, str(spoken), year)
    return None


def _named(
    match: re.Match[str], month: str, day: str, written_year: str, joint: str, gap: str
) -> WrittenDate | None:
    full = _FULL_YEAR.search(written_year)
    if full:
        return _of(match, month, day, int(full[0]))
    short = int(written_year[-2:])
    marked = not written_year[0].isdecimal()  # '27, वर्ष 27
    joined = bool(joint.strip()) and joint.strip() == gap.strip() != ","
    return _of(match, month, day, full_year(short), weak=not (marked or joined))


def _of(
    match: re.Match[str],
    month: str,
    day: str,
    year: int,
    *,
    weak: bool = False,
    clock: tuple[str, str | None] | None = None,
) -> WrittenDate | None:
    number_of = tables().months.get(fold(month))
    date = None if number_of is None or year > _LAST_YEAR else day_of(year, number_of, int(day))
    if date is None:
        return None
    return WrittenDate(match.start(), match.end(), date, weak=weak, numeric=False, clock=clock)


def _numeric(match: re.Match[str], *, day_first: bool) -> WrittenDate | None:
    first, second, third = match["n1"], match["n2"], match["n3"]
    sep = match["sep"].strip()
    if sep != match["sep2"].strip():
        return None
    start, end = match.span()
    a, b, c = int(first), int(second), int(third)
    if not first.isascii() and max(a, c) >= _SAMVAT:
        return None
    if len(first) == 4:
        date = day_of(a, b, c)
        # 2026.1.5 is the number of a version, or a date.
        weak = not sep or (sep == "." and (len(second) < 2 or len(third) < 2))
        return None if date is None else WrittenDate(start, end, date, weak=weak, numeric=True)
    year, weak = c, not sep
    if len(third) < 4:
        if len(third) < 2:
            return None
        year = full_year(c)
        # 2.5.26 is the number of a version, 1/2/26 a count or a score, 10/11/12 some sections of a law.
        weak = True
        if not sep:
            return None
    elif not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    read = day_of(year, b, a), day_of(year, a, b)
    date, other = read if day_first else read[::-1]
    if date is None or date == other:
        date, other = date or other, None
    return None if date is None else WrittenDate(start, end, date, other=other, weak=weak, numeric=True)


def _compact(match: re.Match[str]) -> WrittenDate | None:
    # Eight digits in a row are many things beside other words.
    if match["compact"] is not None and not is_alone(match.string, *match.span()):
        return None
    digits = match["iso"] or match["compact"]
    date = day_of(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    rest = match["digits"]
    clock = None if rest is None else (":".join(re.findall("..", rest)), None)
    return None if date is None else WrittenDate(*match.span(), date, weak=False, numeric=False, clock=clock)


def full_year(short: int) -> int:
    """Give the year that two digits mean: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999."""
    return short + (1900 if short >= PIVOT else 2000)


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """Give the day, or None where the calendar has none."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
