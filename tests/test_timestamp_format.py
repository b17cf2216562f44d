"""Timestamps written out for readers."""

import datetime as dt

import pytest
from hypothesis import given, strategies as st

from examples import examples
from newsmodel import (
    Digits,
    Precision,
    Timestamp,
    UnknownNameError,
    ZoneSource,
    format_timestamp,
    parse_timestamp,
)

INDIA = dt.timedelta(hours=5, minutes=30)


def test_a_day_is_written_as_a_day() -> None:
    stamp = parse_timestamp("2027-03-14")

    assert format_timestamp(stamp) == "14 मार्च 2027"
    assert format_timestamp(stamp, language="en") == "14 March 2027"
    assert format_timestamp(stamp, digits=Digits.DEVANAGARI) == "१४ मार्च २०२७"


def test_a_time_is_written_as_far_as_it_is_known() -> None:
    assert format_timestamp(parse_timestamp("14 Mar 2027 15:59")) == "14 मार्च 2027, 3:59 pm"
    # One release of CLDR has small letters for English in India, another has capitals.
    written = format_timestamp(parse_timestamp("14 Mar 2027 00:05:09"), language="en")
    assert written in ("14 March 2027, 12:05:09 am", "14 March 2027, 12:05:09 AM")
    assert (
        format_timestamp(parse_timestamp("2027-03-14T15:59:43.25Z"))
        == "14 मार्च 2027, 3:59:43.25 pm GMT+00:00"
    )


def test_an_offset_is_written_to_the_second() -> None:
    stamp = Timestamp(
        written="",
        date=dt.date(1900, 1, 1),
        time=dt.time(12, 0),
        utc_offset=dt.timedelta(hours=5, minutes=53, seconds=28),
        zone_source=ZoneSource.WRITTEN,
        precision=Precision.MINUTE,
    )

    assert format_timestamp(stamp) == "1 जनवरी 1900, 12:00 pm GMT+05:53:28"


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(UnknownNameError):
        format_timestamp(parse_timestamp("2027-03-14"), language="xx")


@examples(100)
@given(
    st.datetimes(dt.datetime(1000, 1, 1), dt.datetime(2199, 12, 31)),
    st.sampled_from(Precision),
    st.sampled_from([None, INDIA, dt.timedelta(hours=-9)]),
    st.sampled_from(["hi", "en"]),
    st.sampled_from(Digits),
)
def test_what_is_written_reads_back_as_the_same_time(
    when: dt.datetime, precision: Precision, offset: dt.timedelta | None, language: str, digits: Digits
) -> None:
    if precision is Precision.MINUTE:
        when = when.replace(second=0, microsecond=0)
    timed = precision is not Precision.DAY
    known = offset if timed else None
    stamp = Timestamp(
        written="",
        date=when.date(),
        time=when.time() if timed else None,
        utc_offset=known,
        zone_source=ZoneSource.ABSENT if known is None else ZoneSource.WRITTEN,
        precision=precision,
    )
    written = format_timestamp(stamp, language=language, digits=digits)

    assert parse_timestamp(written).isoformat() == stamp.isoformat()
