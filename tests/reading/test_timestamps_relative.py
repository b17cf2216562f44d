"""Times that are counted from a day, and zones that the caller knows."""

import datetime as dt

import pytest

from newsmodel import ParseError, Precision, TimestampRole, ZoneSource, find_timestamps, parse_timestamp

# A Monday.
MONDAY = dt.date(2027, 3, 15)

COUNTED = [
    ("आज", "2027-03-15", []),
    ("कल", "2027-03-14", ["2027-03-16"]),  # yesterday or tomorrow: Hindi has one word
    ("परसों", "2027-03-13", ["2027-03-17"]),
    ("yesterday", "2027-03-14", []),
    ("the day before yesterday", "2027-03-13", []),
    ("day after tomorrow", "2027-03-17", []),
    ("3 days ago", "2027-03-12", []),
    ("एक दिन पहले", "2027-03-14", []),
    ("2 घंटे पहले", "2027-03-15", ["2027-03-14"]),  # the reference has no clock
    ("२ घंटे पहले", "2027-03-15", ["2027-03-14"]),
    ("an hour ago", "2027-03-15", ["2027-03-14"]),
    ("30 hours ago", "2027-03-14", ["2027-03-13"]),
    ("5 मिनट पहले", "2027-03-15", ["2027-03-14"]),
    ("शुक्रवार को", "2027-03-12", ["2027-03-19"]),
    ("Monday", "2027-03-15", ["2027-03-22"]),
    ("पिछले सोमवार", "2027-03-08", []),
    ("last Friday", "2027-03-12", []),
    ("next Friday", "2027-03-19", []),
    ("19 अगस्त", "2027-08-19", ["2026-08-19"]),
    ("1 April", "2027-04-01", []),
    ("March 20", "2027-03-20", []),
    ("20 March, 3:59 PM", "2027-03-20T15:59", []),
    ("कल रात 8 बजे", "2027-03-14T20:00", ["2027-03-16"]),
    ("Saturday, 20 March", "2027-03-20", []),
    ("Sunday, 20 March", "2027-03-20", []),
    ("29 फरवरी", "2028-02-29", ["2024-02-29"]),
]


@pytest.mark.parametrize(("text", "moment", "others"), COUNTED)
def test_a_relative_time_counts_from_the_reference(text: str, moment: str, others: list[str]) -> None:
    stamp = parse_timestamp(text, reference=MONDAY)

    assert stamp.isoformat() == moment
    assert [day.isoformat() for day in stamp.alternatives] == others


@pytest.mark.parametrize("text", [case[0] for case in COUNTED])
def test_without_a_reference_a_relative_time_stays_unresolved(text: str) -> None:
    assert find_timestamps(text) == ()
    with pytest.raises(ParseError, match="reference"):
        parse_timestamp(text)


@pytest.mark.parametrize(
    "text",
    ["2 साल पहले", "3 weeks ago", "9999 days ago", "3 minute read", "May be late", "30 फरवरी", "March"],
)
def test_what_names_no_day_stays_unresolved_with_a_reference_too(text: str) -> None:
    assert find_timestamps(text, reference=MONDAY) == ()


def test_full_and_relative_dates_are_told_apart_in_one_line() -> None:
    text = "Friday | Updated: 2 hours ago | सोमवार, 15 मार्च 2027, सोमवार: 3 days ago the House"
    found = find_timestamps(text, reference=MONDAY)

    assert [one.value.date.day for one in found] == [12, 15, 15, 12]
    assert found[2].value.written == "सोमवार, 15 मार्च 2027"
    assert found[1].value.role is TimestampRole.MODIFIED


def test_the_weekday_of_a_full_date_is_no_day_of_its_own() -> None:
    (found,) = find_timestamps("Sunday, 14/03/2027", reference=MONDAY)

    assert found.value.weekday == "Sunday"


def test_a_weekday_far_from_a_date_without_year_is_a_day_of_its_own() -> None:
    found = find_timestamps(
        "Friday in the House, 20 March in the court, Sunday in the shop, today", reference=MONDAY
    )

    assert [one.value.date.isoformat() for one in found] == [
        "2027-03-12",
        "2027-03-20",
        "2027-03-14",
        "2027-03-15",
    ]


def test_the_ends_of_the_calendar_are_no_error() -> None:
    assert find_timestamps("yesterday | 3 days ago | last Friday | Friday", reference=dt.date.min) == ()
    assert find_timestamps("tomorrow | next Friday", reference=dt.date.max) == ()
    assert find_timestamps("Friday", reference=dt.date.max)[0].value.date == dt.date.max


def test_a_datetime_as_reference_counts_as_its_day() -> None:
    stamp = parse_timestamp("today", reference=dt.datetime(2027, 3, 15, 8, 30))

    assert (stamp.date, stamp.precision) == (MONDAY, Precision.DAY)


class Nowhere(dt.tzinfo):
    """A zone that knows no offset."""

    def utcoffset(self, when: dt.datetime | None) -> dt.timedelta | None:
        return None

    def dst(self, when: dt.datetime | None) -> dt.timedelta | None:
        return None

    def tzname(self, when: dt.datetime | None) -> str | None:
        return None


@pytest.mark.parametrize(
    ("text", "hours", "offset", "source"),
    [
        ("14 Mar 2027 15:59", 5.5, 5.5, ZoneSource.ASSUMED),
        ("14 Mar 2027 15:59 GMT", 5.5, 0, ZoneSource.WRITTEN),
        ("14 Mar 2027 15:59 IST", 5.5, 5.5, ZoneSource.WRITTEN),
        ("14 Mar 2027 15:59 IST", 2, 2, ZoneSource.WRITTEN),  # Israel
        ("14 Mar 2027 15:59 IST", -5, 5.5, ZoneSource.WRITTEN),
        ("14 Mar 2027 15:59 CST", 8, 8, ZoneSource.WRITTEN),  # China
        ("14 Mar 2027 15:59 CST", 1, None, ZoneSource.WRITTEN),
        ("14 Mar 2027", 5.5, None, ZoneSource.ABSENT),
    ],
)
def test_the_callers_zone_is_assumed_or_decides_between_meanings(
    text: str, hours: float, offset: float | None, source: ZoneSource
) -> None:
    zone = dt.timezone(dt.timedelta(hours=hours))
    for stamp in (parse_timestamp(text, timezone=zone), find_timestamps(text, timezone=zone)[0].value):
        assert stamp.utc_offset == (None if offset is None else dt.timedelta(hours=offset))
        assert stamp.zone_source is source


def test_a_zone_that_knows_no_offset_assumes_nothing() -> None:
    stamp = parse_timestamp("14 Mar 2027 15:59", timezone=Nowhere())

    assert (stamp.utc_offset, stamp.zone_source) == (None, ZoneSource.ABSENT)
    assert parse_timestamp("14 Mar 2027 15:59 CST", timezone=Nowhere()).utc_offset is None
