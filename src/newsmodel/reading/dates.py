"""Written dates with a day, a month and a year: `26 जनवरी 2026`, `Jan 26th, 2026`, `26/01/2026`, `2026-01-26`."""

import datetime as dt
import functools
import re

import attrs

from newsmodel.reading.calendar_tables import calendars, tables
from newsmodel.reading.spellings import LETTERS, ONE_OR_TWO, SPACE, number, spelled
from newsmodel.text.folding import fold

# Two digits of a year: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999 (the rule of POSIX strptime).
PIVOT = 69
_FIRST_YEAR, _LAST_YEAR = 1000, 2199

_WORD = (
    "(?:(?:(?<![A-Za-z])[A-Za-z]{3,9}|(?<=[a-z])[A-Z][a-z]{2,8})(?![a-z])"
    rf"|(?<![{LETTERS}])[{LETTERS}]{{2,14}}(?![{LETTERS}]))"
)
_YEAR = "(?:[12][0-9]{3}|[१२][०-९]{3})"
# A year may be glued to the hour after it ("20261:07 AM"), but is not a part of a longer number ("2026.5"),
# of a price, or of a financial year ("2026-27").
_YEAR_END = r"(?:(?!\d)(?![.,]\d)(?!-\d\d(?![\d:.]))(?!/\d)|(?=[0-9]{1,2}[:.][0-9]{2}(?!\d)))"


@attrs.frozen
class WrittenDate:
    """A date in a text: where it stands, and what it means."""

    start: int
    end: int
    date: dt.date
    other: dt.date | None = None
    """The day with day and month swapped, if that is one too."""
    weak: bool = False
    """Whether the same shape is often no date: it needs a time, weekday or label beside it, or stands alone."""
    numeric: bool = False
    clock: tuple[str, str | None] | None = None
    """Time and zone between the month and the year, as the C library writes them."""


@functools.cache
def date_pattern() -> re.Pattern[str]:
    """Build the pattern of all written dates; it is long, so only once."""
    every = calendars()
    of = spelled(word for words in every for word in words.of)
    year_word = spelled(word for words in every for word in words.year)
    counted = spelled(word for words in every for word in words.counted)
    ordinal = "(?:" + spelled(word for words in every for word in words.ordinals) + ")"
    part = spelled(word for words in every for part in words.dayparts for word in part.words)
    o_clock = spelled(word for words in every for word in (*words.o_clock, *words.hours))
    s = SPACE + "{0,3}"
    joint = rf"{s}(?:[-–—/.,|]{s})?"
    gap = rf"(?:{SPACE}{{1,3}}(?:[-–—/.,|]{s})?|[-–—/.,|]{s})"
    dot = rf"(?:[.॰]|०(?={SPACE}))?"
    day = rf"(?<!\d)(?<!\d[-.,:/–]){ONE_OR_TWO}(?!\d)"
    # After a word a day may follow its separator; before it, a number and a separator make a range or a decimal.
    inner_day = rf"{ONE_OR_TWO}"
    year_end = rf"{_YEAR_END}(?!{SPACE}{{0,2}}{counted})"
    short = rf"(?:['’‘]?(?:[0-9]{{2}}|[०-९]{{2}})(?!\d)(?![:.,]\d)(?!{s}(?:{part}|{o_clock})))"
    year = rf"(?:{year_word}\.?{s})?(?:{_YEAR}{year_end}|{short})"
    clock = rf"{ONE_OR_TWO}:[0-9]{{2}}(?::[0-9]{{2}}(?:[.,][0-9]{{1,9}})?)?(?:{SPACE}?[AaPp]\.?[Mm]\.?)?"
    zone = r"(?:[A-Z]{2,5}(?:[+-][0-9]{2}:?[0-9]{2})?|[+-][0-9]{2}:?[0-9]{2})"
    sep = r"(?:[-/.–‑−]|{0}[-/.]{0}|{0})".format(SPACE)
    four = "(?:[0-9]{4}|[०-९]{4})"
    return re.compile(
        rf"""
          (?P<iso>(?<![\w.,:/+-])[0-9]{{8}}(?=T[0-9]{{2}}))                            # 20260126T155943
        | (?P<compact>(?<![\w.,:/+-])(?:19|20)[0-9]{{6}}(?P<digits>[0-9]{{4}}(?:[0-9]{{2}})?)?(?![\w.,:/+-]))
        | (?P<n1>(?<!\d)(?:{four}|{ONE_OR_TWO}))(?P<sep>{sep})(?P<n2>{ONE_OR_TWO})(?P<sep2>{sep})
          (?P<n3>{four}|{ONE_OR_TWO})
          (?:(?!\d)(?![-/.:–]\d)(?![-/_]\w)(?!\.[A-Za-z])
             |(?<=\d{{4}})(?=[0-9]{{1,2}}[:.][0-9]{{2}}(?!\d)))                        # 26/01/202610:30
        | (?P<d1>{day}){s}(?:{ordinal}\.?)?(?P<j1>{joint})(?:{of}{s})?(?P<m1>{_WORD}){dot}(?:{s}{of})?
          (?P<k1>{gap}|{joint}(?=[12१२'’]))(?P<y1>{year})                              # 26th of January, 2026
        | (?P<m2>{_WORD}){dot}(?P<j2>{joint})(?P<d2>{inner_day})(?!\d)(?:{ordinal}\.?)?
          (?:{s}{of})?(?P<k2>{gap})(?P<y2>{year})                                      # January 26th, 2026
        | (?:{year_word}\.?{s})?(?P<y3>(?<!\d)(?<!\d[-.,:/–]){_YEAR}(?!\d))(?P<k3>{gap})
          (?:(?P<m3>{_WORD}){dot}(?P<j3>{joint})(?P<d3>{inner_day})(?!\d)(?:{ordinal})?
            |(?P<d4>{inner_day}){SPACE}{{1,3}}(?P<m4>{_WORD}))
          (?!{gap}{_YEAR})(?![:.]\d)                                                   # 2026-Jan-26
        | (?:(?P<m5>{_WORD}){SPACE}{{1,3}}(?P<d5>{inner_day})|(?P<d6>{day}){SPACE}{{1,3}}(?P<m6>{_WORD}))
          ,?{SPACE}{{1,3}}(?P<clock>{clock})(?:{SPACE}{{1,2}}(?P<zone>{zone}))?
          ,?{SPACE}{{1,3}}(?P<y5>{_YEAR}{year_end})                                    # Jan 26 15:59:43 IST 2026
        | (?P<m7>{_WORD}){dot}{joint}(?P<d7>{_WORD}(?:[ -]{_WORD})?){gap}(?P<y7>{_YEAR}{year_end})
        | (?P<d8>{_WORD}(?:[ -]{_WORD})?){gap}(?:{of}{s})?(?P<m8>{_WORD}){gap}(?P<y8>{_YEAR}{year_end})
        """,
        re.VERBOSE,
    )


def read_date(match: re.Match[str], *, day_first: bool) -> WrittenDate | None:
    """Read what `date_pattern` found; None where a word is no month, or there is no such day."""
    found = match.groupdict()
    if found["n1"] is not None:
        return _numeric(match, day_first=day_first)
    if found["iso"] or found["compact"]:
        return _compact(match)
    for at, (month, day) in enumerate((("m1", "d1"), ("m2", "d2")), 1):
        if found[month] is not None:
            return _named(match, found[month], found[day], found[f"y{at}"], found[f"j{at}"], found[f"k{at}"])
    if found["y3"] is not None:
        gap = found["k3"].strip()
        same = bool(gap) and gap == (found["j3"] or "").strip()
        weak = not same
        return _of(
            match, found["m3"] or found["m4"], found["d3"] or found["d4"], number(found["y3"]), weak=weak
        )
    if found["clock"] is not None:
        clock = (found["clock"], found["zone"])
        month, day = found["m5"] or found["m6"], found["d5"] or found["d6"]
        return _of(match, month, day, number(found["y5"]), clock=clock)
    month, word, year = (found["m7"], found["d7"], found["y7"]) if found["m7"] else _second(found)
    spoken = tables().days.get(fold(word.replace("-", " ")))
    return None if spoken is None else _of(match, month, str(spoken), number(year))


def _second(found: dict[str, str]) -> tuple[str, str, str]:
    return found["m8"], found["d8"], found["y8"]


def _named(
    match: re.Match[str], month: str, day: str, written_year: str, joint: str, gap: str
) -> WrittenDate | None:
    digits = written_year[-4:]
    if digits[0].isdecimal() and number(digits) >= _FIRST_YEAR:
        return _of(match, month, day, number(digits))
    short = number(written_year[-2:])
    marked = written_year[0] in "'’‘"
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
    date = None if number_of is None or year > _LAST_YEAR else day_of(year, number_of, number(day))
    return date and WrittenDate(match.start(), match.end(), date, weak=weak, clock=clock)


def _numeric(match: re.Match[str], *, day_first: bool) -> WrittenDate | None:
    first, second, third = match["n1"], match["n2"], match["n3"]
    sep = match["sep"].strip()
    if sep != match["sep2"].strip() or (len(first) == 4) + (len(third) == 4) > 1:
        return None
    start, end = match.span()
    a, b, c = number(first), number(second), number(third)
    if len(first) == 4:
        date = day_of(a, b, c)
        # 2026.1.5 is the number of a version, or a date.
        weak = not sep or (sep == "." and (len(second) < 2 or len(third) < 2))
        return date and WrittenDate(start, end, date, weak=weak, numeric=True)
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
    if date is None:
        date, other = other, None
    return date and WrittenDate(
        start, end, date, other=None if other == date else other, weak=weak, numeric=True
    )


def _compact(match: re.Match[str]) -> WrittenDate | None:
    digits = match["iso"] or match["compact"]
    date = day_of(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    rest = match["digits"]
    clock = None if rest is None else (f"{rest[:2]}:{rest[2:4]}" + (f":{rest[4:]}" if rest[4:] else ""), None)
    weak = match["compact"] is not None
    return date and WrittenDate(*match.span(), date, weak=weak, numeric=True, clock=clock)


def full_year(short: int) -> int:
    """Give the year that two digits mean: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999."""
    return short + (1900 if short >= PIVOT else 2000)


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """Give the day, or None where the calendar has none."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
