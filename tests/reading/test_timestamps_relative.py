"""Times that are counted from a day, and zones that the caller knows."""

import datetime as dt

import pytest
from dateutil import tz

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
    ("5 मई", "2027-05-05", []),
    ("20th Mar", "2027-03-20", []),
    ("14 June", "2027-06-14", []),
    ("15 June", "2027-06-15", ["2026-06-15"]),  # a season off: nobody knows of which year
    # the weekday says of which year
    ("Wednesday, 19 August", "2026-08-19", []),
    ("Wednesday, August 19", "2026-08-19", []),
    ("बुधवार को 19 अगस्त", "2026-08-19", []),
    ("Sunday, 8 February", "2027-02-08", []),  # a weekday of 400 days ago is none of this date
    ("366 days ago", "2026-03-14", []),
    ("Mar 20, 15:59", "2027-03-20T15:59", []),
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
    [
        *("2 साल पहले", "3 weeks ago", "9999 days ago", "367 days ago", "8785 hours ago", "3 minute read"),
        *("May be late", "30 फरवरी", "March", "5 जन", "9 नव वर्ष", "बीते 12 दिन"),
    ],
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


def test_a_day_that_is_counted_just_before_a_full_date_is_a_day_of_its_own() -> None:
    found = find_timestamps("2 घंटे पहले | 14 मार्च 2027", reference=MONDAY)

    assert [one.value.date.day for one in found] == [15, 14]


def test_the_weekday_behind_a_day_that_is_counted_is_its_weekday() -> None:
    first, second = find_timestamps("कल, रविवार | 3 days ago", reference=MONDAY)

    assert (first.value.written, first.value.weekday) == ("कल, रविवार", "रविवार")
    assert second.value.written == "3 days ago"


def test_a_weekday_four_characters_behind_a_full_date_is_a_day_of_its_own() -> None:
    found = find_timestamps("14 March 2027 -- Friday", reference=MONDAY)

    assert [one.value.written for one in found] == ["14 March 2027", "Friday"]


def test_a_day_without_year_may_be_glued_to_a_place() -> None:
    (found,) = find_timestamps("Agra-20 March", reference=MONDAY)

    assert found.value.written == "20 March"


def test_a_day_that_is_glued_to_a_full_date_is_a_day_of_its_own() -> None:
    found = find_timestamps("आज14 मार्च 2027", reference=MONDAY)

    assert [one.value.date.day for one in found] == [15, 14]


def test_full_dates_keep_their_places_among_those_that_are_counted() -> None:
    text = "12 मार्च 2027, 13 मार्च 2027, 14 मार्च 2027 | आज | 16 मार्च 2027"
    found = find_timestamps(text, reference=MONDAY)

    assert [one.value.date.day for one in found] == [12, 13, 14, 15, 16]


def test_the_weekday_behind_a_full_date_is_no_day_of_its_own() -> None:
    found = find_timestamps("14 मार्च 2027, रविवार | आज", reference=MONDAY)

    assert [one.value.written for one in found] == ["14 मार्च 2027, रविवार", "आज"]


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


@pytest.mark.parametrize(
    ("reference", "days"),
    [
        (dt.date(2099, 6, 1), ["2096-02-29", "2104-02-29"]),  # 2100 has none
        (dt.date(1899, 6, 1), ["1896-02-29", "1904-02-29"]),
        (dt.date(9999, 6, 1), ["9996-02-29", "9992-02-29"]),
        (dt.date(1, 6, 1), ["0004-02-29", "0008-02-29"]),
    ],
)
def test_a_leap_day_is_found_where_leap_years_are_rare(reference: dt.date, days: list[str]) -> None:
    stamp = parse_timestamp("29 February", reference=reference)

    assert [day.isoformat() for day in (stamp.date, *stamp.alternatives)] == days


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
        ("Agra: 14 Mar 2027 15:59, Delhi", 5.5, 5.5, ZoneSource.ASSUMED),
        ("Sun Mar 14 15:59:43 XYZ 2027", 0, None, ZoneSource.WRITTEN),
    ],
)
def test_the_callers_zone_is_assumed_or_decides_between_meanings(
    text: str, hours: float, offset: float | None, source: ZoneSource
) -> None:
    zone = dt.timezone(dt.timedelta(hours=hours))
    (found,) = find_timestamps(text, timezone=zone)
    assert found.value.utc_offset == (None if offset is None else dt.timedelta(hours=offset))
    assert found.value.zone_source is source
    if len(found.value.written) == len(text):
        assert parse_timestamp(text, timezone=zone) == found.value


@pytest.mark.parametrize(("month", "hours"), [("Jan", 5.5), ("Jul", 1)])
def test_the_callers_zone_decides_by_the_time_of_the_year(month: str, hours: float) -> None:
    # In Ireland IST is the time of the summer alone.
    stamp = parse_timestamp(f"14 {month} 2027 15:59 IST", timezone=tz.tzrange("GMT", 0, "IST", 3600))

    assert stamp.utc_offset == dt.timedelta(hours=hours)


def test_a_zone_that_knows_no_offset_assumes_nothing() -> None:
    stamp = parse_timestamp("14 Mar 2027 15:59", timezone=Nowhere())

    assert (stamp.utc_offset, stamp.zone_source) == (None, ZoneSource.ABSENT)
    assert parse_timestamp("14 Mar 2027 15:59 CST", timezone=Nowhere()).utc_offset is None
