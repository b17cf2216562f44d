"""Dates in the forms that publishers write where a standard asks for ISO 8601."""

import datetime as dt

import pytest

from newsmodel.formats._dates import read_any
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource


def iso(written: str) -> str | None:
    stamp = read_any(written, TimestampRole.PUBLISHED)
    return None if stamp is None else stamp.isoformat()


MONTHS = "January February March April May June July August September October November December".split()


@pytest.mark.parametrize("month", MONTHS)
def test_months_have_names_whole_or_cut(month: str) -> None:
    day = f"2026-{MONTHS.index(month) + 1:02d}-09"
    assert [iso(f"9 {month} 2026"), iso(f"{month[:3]}. 9, 2026"), iso(f"9th {month[:3]} 2026")] == [day] * 3


@pytest.mark.parametrize(
    ("zone", "offset"),
    [
        ("GMT", "+00:00"),
        ("UTC", "+00:00"),
        ("UT", "+00:00"),
        ("Z", "+00:00"),
        ("IST", "+05:30"),
        ("+0530", "+05:30"),
        ("-03:30", "-03:30"),
        ("+5:30", "+05:30"),
        ("GMT+0530", "+05:30"),
    ],
)
def test_a_zone_is_a_name_or_an_offset(zone: str, offset: str) -> None:
    assert iso(f"Mon, 26 Jan 2026 15:59:00 {zone}") == f"2026-01-26T15:59:00{offset}"
    stamp = read_any(f"26/01/2026 15:59 {zone}", TimestampRole.PUBLISHED)
    assert stamp is not None
    assert stamp.isoformat() == f"2026-01-26T15:59{offset}"
    assert stamp.zone_source is ZoneSource.WRITTEN


@pytest.mark.parametrize(
    ("clock", "time"),
    [
        ("12:05 am", "00:05"),
        ("1:05 am", "01:05"),
        ("11:59 a.m.", "11:59"),
        ("12:05 pm", "12:05"),
        ("1:05 P.M.", "13:05"),
        ("11:59 PM", "23:59"),
        ("0:05", "00:05"),
        ("13:05", "13:05"),
        ("23:59", "23:59"),
        ("0:05 am", None),
        ("13:05 pm", None),
        ("24:00", None),
        ("12:60", None),
    ],
)
def test_an_hour_of_a_half_day_is_one_of_twelve(clock: str, time: str | None) -> None:
    expected = None if time is None else f"2026-01-26T{time}"
    assert [iso(f"26 Jan 2026 {clock}"), iso(f"2026/01/26 {clock}")] == [expected] * 2


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("26-01-2026 15:59 IST", "2026-01-26T15:59+05:30"),
        ("2026-01-26 15:59:00 ist", "2026-01-26T15:59:00+05:30"),
        ("2026-01-26 15:59:00 GMT", "2026-01-26T15:59:00+00:00"),
        ("2026-01-26T15:59:00UTC", "2026-01-26T15:59:00+00:00"),
        (" 2026-01-26\n 15:59 ", "2026-01-26T15:59"),
        ("26/01/2026 15:59:07", "2026-01-26T15:59:07"),
        ("26 Jan 2026 15:59:07", "2026-01-26T15:59:07"),
        ("26 Jan 2026 IST", "2026-01-26"),
    ],
)
def test_a_date_is_as_precise_as_it_was_written(written: str, expected: str) -> None:
    stamp = read_any(written, TimestampRole.MODIFIED)
    assert stamp is not None
    assert (stamp.isoformat(), stamp.written, stamp.role) == (expected, written, TimestampRole.MODIFIED)


@pytest.mark.parametrize(
    "written",
    [
        "26 Jan 2026 15:59 EST",
        "26/01/2026 15:59 PST",
        "9 Xyz 2026",
        "31 Feb 2026",
        "31/02/2026",
        "2026/13/01",
        "13/13/2026",
        "2026-01-26 25:00 IST",
        "26 जनवरी 2026",
    ],
)
def test_what_is_left_open_is_no_date(written: str) -> None:
    assert read_any(written, TimestampRole.PUBLISHED) is None


@pytest.mark.parametrize(
    ("written", "date", "other"),
    [
        ("05/03/2026", dt.date(2026, 3, 5), dt.date(2026, 5, 3)),
        ("12/11/2026", dt.date(2026, 11, 12), dt.date(2026, 12, 11)),
        ("13/12/2026", dt.date(2026, 12, 13), None),
        ("12/13/2026", dt.date(2026, 12, 13), None),
        ("05/05/2026", dt.date(2026, 5, 5), None),
        ("2026/03/05", dt.date(2026, 3, 5), None),
    ],
)
def test_the_day_stands_first_unless_it_cannot(written: str, date: dt.date, other: dt.date | None) -> None:
    assert read_any(written, TimestampRole.PUBLISHED) == Timestamp(
        written=written,
        date=date,
        alternatives=() if other is None else (other,),
        precision=Precision.DAY,
        role=TimestampRole.PUBLISHED,
    )


def test_the_weekday_is_kept_as_it_stands() -> None:
    stamps = [read_any(text, TimestampRole.PUBLISHED) for text in ("Mon, 26 Jan 2026", "26 Jan 2026")]
    assert [stamp and stamp.weekday for stamp in stamps] == ["Mon", None]


def test_a_long_text_is_no_date() -> None:
    assert iso("26 Jan 2026".ljust(80)) == "2026-01-26"
    assert iso("26 Jan 2026".ljust(81)) is None
