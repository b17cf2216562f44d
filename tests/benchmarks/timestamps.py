"""Measure parse_timestamp beside one pattern for its form, and beside dateutil.

Run `python tests/benchmarks/timestamps.py`.

Each round times the three readers one after another on the same text, so that a busy machine slows all of
them. The best round of each counts.
"""

import datetime as dt
import re
import statistics
import time
import warnings
from collections.abc import Callable

from dateutil import parser as dateutil_parser

from newsmodel import parse_timestamp

INDIA = dt.timezone(dt.timedelta(hours=5, minutes=30))
ENGLISH = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
HINDI = ["जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"]
MONTHS = {name: number for names in (ENGLISH, HINDI) for number, name in enumerate(names, 1)} | {"January": 1}
ROUNDS, TIMES = 60, 300


def form(pattern: str) -> Callable[[str], dt.datetime]:
    """Give the least reader of one form: its pattern, and a datetime of its groups."""
    match = re.compile(pattern + r"\Z").match

    def read(text: str) -> dt.datetime:
        found = match(text)
        assert found is not None
        group = found.groupdict()
        month = group["month"]
        hour = int(group.get("hour") or 0)
        if group.get("part"):
            hour = hour % 12 + (12 if group["part"].lower() == "pm" else 0)
        return dt.datetime(
            int(group["year"]),
            MONTHS[month] if month in MONTHS else int(month),
            int(group["day"]),
            hour,
            int(group.get("minute") or 0),
            int(group.get("second") or 0),
            tzinfo=INDIA if group.get("zone") else None,
        )

    return read


DAY, YEAR, WORD = r"(?P<day>\d{1,2})", r"(?P<year>\d{4})", r"(?P<month>[^\W\d_][^\s\d,.]*)"
CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})"
FORMS = [
    ("26 Jan 2026", rf"{DAY} {WORD} {YEAR}"),
    ("Jan 26, 2026", rf"{WORD} {DAY}, {YEAR}"),
    ("26 जनवरी 2026", rf"{DAY} {WORD} {YEAR}"),
    ("सोमवार, 26 जनवरी 2026", rf"\w[^,]*, {DAY} {WORD} {YEAR}"),
    ("26/01/2026", rf"{DAY}/(?P<month>\d{{2}})/{YEAR}"),
    ("2026-01-26", rf"{YEAR}-(?P<month>\d{{2}})-{DAY}"),
    ("2026-01-26T15:59:43", rf"{YEAR}-(?P<month>\d{{2}})-{DAY}T{CLOCK}:(?P<second>\d{{2}})"),
    ("Jan 26, 2026, 3:59 PM", rf"{WORD} {DAY}, {YEAR}, {CLOCK} (?P<part>AM|PM)"),
    ("26 Jan 2026, 3:59 PM IST", rf"{DAY} {WORD} {YEAR}, {CLOCK} (?P<part>AM|PM) (?P<zone>IST)"),
    ("Mon, 26 Jan 2026 03:59 PM IST", rf"\w+, {DAY} {WORD} {YEAR} {CLOCK} (?P<part>AM|PM) (?P<zone>IST)"),
    (
        "Monday 26th of January 2026 03:59:43 PM",
        rf"\w+ {DAY}(?:st|nd|rd|th) of {WORD} {YEAR} {CLOCK}:(?P<second>\d{{2}}) (?P<part>AM|PM)",
    ),
    (
        "Last Updated: Jan 26, 2026, 3:59 PM IST",
        rf"(?:Last )?(?:Updated|Published): {WORD} {DAY}, {YEAR}, {CLOCK} (?P<part>AM|PM) (?P<zone>IST)",
    ),
    (
        "अपडेटेड: 26 जनवरी 2026, 15:59 IST",
        rf"(?:अपडेटेड|प्रकाशित): {DAY} {WORD} {YEAR}, {CLOCK} (?P<zone>IST)",
    ),
]


def microseconds(work: Callable[[str], object], text: str) -> float:
    """Give the time of one call, on average over some."""
    start = time.perf_counter()
    for _ in range(TIMES):
        work(text)
    return (time.perf_counter() - start) / TIMES * 1e6


def main() -> None:
    """Print the table and the medians."""
    warnings.simplefilter("ignore")
    rows = []
    for text, pattern in FORMS:
        readers: list[Callable[[str], object]] = [parse_timestamp, form(pattern)]
        if text.isascii() and "Updated" not in text:
            readers.append(dateutil_parser.parse)
        best = [float("inf")] * len(readers)
        for _ in range(ROUNDS):
            for at, reader in enumerate(readers):
                best[at] = min(best[at], microseconds(reader, text))
        rows.append(best)
        others = f"{best[0] / best[1]:5.2f} x the pattern ({best[1]:.2f})"
        slower = f", dateutil {best[2] / best[0]:5.1f} x ({best[2]:.1f})" if len(best) > 2 else ""
        print(f"{best[0]:6.2f} us  {others}{slower}  {text}")
    print(f"median: {statistics.median(best[0] for best in rows):.2f} us")
    print(f"median, to one pattern: {statistics.median(best[0] / best[1] for best in rows):.2f}")
    print(
        f"median, of dateutil: {statistics.median(best[2] / best[0] for best in rows if len(best) > 2):.1f}"
    )


if __name__ == "__main__":
    main()
