"""Times as each standard writes them, never more precise than they are."""

import datetime as dt

import pytest

from newsmodel import PartialDate, Precision, Timestamp, TimestampRole, ZoneSource
from newsmodel.formats._stamps import basic, basic_date, for_html, for_xsd, iso, read_stamp

DAY = dt.date(2026, 1, 26)


def hours(count: float) -> dt.timedelta:
    return dt.timedelta(hours=count)


def stamp(time: dt.time | None, precision: Precision, offset: dt.timedelta | None = None) -> Timestamp:
    source = ZoneSource.ABSENT if offset is None else ZoneSource.ASSUMED
    return Timestamp(
        written="x", date=DAY, time=time, utc_offset=offset, zone_source=source, precision=precision
    )


SECOND, MINUTE = Precision.SECOND, Precision.MINUTE


@pytest.mark.parametrize(
    ("given", "extended", "short"),
    [
        (stamp(None, Precision.DAY), "2026-01-26", "20260126"),
        (stamp(dt.time(9, 5), MINUTE), "2026-01-26T09:05", "20260126T0905"),
        (stamp(dt.time(9, 5), SECOND), "2026-01-26T09:05:00", "20260126T090500"),
        (stamp(dt.time(9, 5), MINUTE, hours(0)), "2026-01-26T09:05Z", "20260126T0905Z"),
        (stamp(dt.time(9, 5), MINUTE, hours(5.5)), "2026-01-26T09:05+05:30", "20260126T0905+0530"),
        (stamp(dt.time(9, 5), MINUTE, dt.timedelta(seconds=19270)), "2026-01-26T09:05", "20260126T0905"),
        (stamp(dt.time(9, 5, 3, 250_000), SECOND), "2026-01-26T09:05:03.250", "20260126T090503.250"),
        (stamp(dt.time(9, 5, 3, 1), SECOND), "2026-01-26T09:05:03.000001", "20260126T090503.000001"),
    ],
)
def test_iso_8601_has_two_forms(given: Timestamp, extended: str, short: str) -> None:
    assert (iso(given), basic(given)) == (extended, short)


@pytest.mark.parametrize(
    ("microsecond", "written"),
    [(0, "03"), (999_000, "03.999"), (999_001, "03.999"), (1001, "03.001"), (999, "03")],
)
def test_html_has_thousandths_of_a_second(microsecond: int, written: str) -> None:
    assert for_html(stamp(dt.time(9, 5, 3, microsecond), SECOND)) == f"2026-01-26T09:05:{written}"


@pytest.mark.parametrize(
    ("offset", "kept"),
    [
        (None, False),
        (hours(0), True),
        (hours(14), True),
        (hours(-14), True),
        (hours(14.5), False),
        (dt.timedelta(seconds=19270), False),
    ],
)
def test_xml_schema_has_offsets_of_fourteen_hours(offset: dt.timedelta | None, kept: bool) -> None:
    written = for_xsd(stamp(dt.time(9, 5), SECOND, offset), pad_seconds=False)
    assert written == Timestamp(
        written="x",
        date=DAY,
        time=dt.time(9, 5),
        utc_offset=offset if kept else None,
        zone_source=ZoneSource.WRITTEN if kept else ZoneSource.ABSENT,
        precision=SECOND,
    )


def test_xml_schema_has_no_minutes_without_seconds() -> None:
    given = stamp(dt.time(9, 5), MINUTE)
    assert for_xsd(given, pad_seconds=False) == stamp(None, Precision.DAY)
    assert for_xsd(given, pad_seconds=True) == stamp(dt.time(9, 5), SECOND)


@pytest.mark.parametrize(
    ("date", "written"),
    [
        (PartialDate(day=26, month=1, year=2026), "20260126"),
        (PartialDate(month=1, year=2026), "2026-01"),
        (PartialDate(day=26, month=1), "--01-26"),
        (PartialDate(day=6), "---06"),
        (PartialDate(year=2026), "2026"),
    ],
)
def test_a_date_has_hyphens_for_what_is_missing(date: PartialDate, written: str) -> None:
    assert basic_date(date) == written


def test_what_is_longer_than_a_time_can_be_is_none() -> None:
    assert read_stamp("2026-01-26" + " " * 54, TimestampRole.EVENT) is not None
    assert read_stamp("2026-01-26" + " " * 55, TimestampRole.EVENT) is None
