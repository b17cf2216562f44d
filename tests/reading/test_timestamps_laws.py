"""Laws of the readers of timestamps: total, linear, one answer by two ways, and right where dateutil is."""

import contextlib
import datetime as dt
import warnings

import attrs
import pytest
from dateutil import parser as dateutil_parser
from hypothesis import given, strategies as st

from counted import calls
from examples import examples
from newsmodel import NewsmodelError, Timestamp, find_timestamps, parse_timestamp
from newsmodel.reading.stamps.quick import quick_at_end, quick_timestamp
from newsmodel.reading.stamps.settings import DEFAULT_SETTINGS, StampSettings
from newsmodel.reading.timestamps import (
    _scan,
    scanned_timestamp,
    settings_of,
    timestamps_in,
    whole_timestamp,
)

MODEST = examples(150)

MONTHS = ["January", "Feb", "MARCH", "apr", "May", "Sept", "जनवरी", "फ़रवरी", "अक्तूबर", "दिस॰", "March", "June"]
PARTS = """
    26 7 12 20 '26 2026 26/01/2026 2026-01-26 T 15:59 3:59 PM IST +0530 Z , - . / of th को रात 8 बजे
    कल Monday सोमवार Updated: प्रकाशित: by on
"""
PIECES = st.sampled_from([*MONTHS, *PARTS.split(), " "])
NOISE = st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=14).map("".join)


@MODEST
@given(st.one_of(st.text(st.characters()), NOISE), st.sampled_from([None, dt.date(2027, 3, 15), dt.date.min]))
def test_any_text_is_read_or_refused_and_spans_give_what_was_written(
    text: str, reference: dt.date | None
) -> None:
    end = 0
    for found in find_timestamps(text, reference=reference):
        assert found.span.start >= end
        assert found.span.of(text) == found.value.written
        end = found.span.end
    with contextlib.suppress(NewsmodelError):
        parse_timestamp(text, reference=reference)


def fields(stamp: Timestamp) -> dict[str, object]:
    return {field.name: getattr(stamp, field.name) for field in attrs.fields(Timestamp)}


@MODEST
@given(NOISE)
def test_what_is_found_passes_through_the_constructor(text: str) -> None:
    for found in find_timestamps(text):
        assert Timestamp(**fields(found.value)) == found.value  # type: ignore[arg-type]


def shapes() -> st.SearchStrategy[str]:
    day = st.integers(1, 31)
    label = st.sampled_from(
        [
            "",
            "Updated: ",
            "Last Updated : ",
            "Published ",
            "प्रकाशित: ",
            "Author Name: ",
            "The Post ",
            "Updated:",
        ]
    )
    weekday = st.sampled_from(["", "Monday, ", "Mon ", "सोमवार, ", "रवि ", "Mars, "])
    date = st.builds(
        lambda d, m, y, shape: shape.format(d=d, m=m, y=y),
        day,
        st.sampled_from([*MONTHS, "Mars"]),
        st.integers(1990, 2205),
        st.sampled_from(
            """
            {d} {m} {y}
            {m} {d}, {y}
            {d:02d} {m}, {y}
            {m}. {d} {y}
            {d}th {m} {y}
            {d}th of {m} {y}
            {d} {m}., {y},
            {d}\xa0{m} {y}
            २६ {m} २०२६
            """.split("\n            ")[1:-1]
        ),
    )
    digits = st.builds(
        lambda a, b, y, shape: shape.format(a=a, b=b, y=y),
        st.integers(1, 32),
        st.integers(1, 14),
        st.integers(1990, 2205),
        st.sampled_from(
            "{a}/{b}/{y} {a:02d}-{b:02d}-{y}, {b:02d}.{a:02d}.{y} {y}-{b:02d}-{a:02d} {y}-{b}-{a}".split()
        ),
    )
    clocks = """
        , {h}:{m:02d}
         {h}:{m:02d} PM
         at {h}.{m:02d} a.m.
         | {h:02d}:{m:02d}:{s:02d}
         - {h}:{m:02d}pm
         {h}:{m:02d}\u202fPM
         {h}:{m:02d} pm.
         {h}:{m:02d}:{s:02d}:{s:02d}
        T{h:02d}:{m:02d}
        T{h:02d}:{m:02d}:{s:02d}.250
    """
    clock = st.builds(
        lambda h, m, s, shape: shape[8:].format(h=h, m=m, s=s),
        st.integers(0, 25),
        st.integers(0, 61),
        st.integers(0, 61),
        st.sampled_from(clocks.splitlines()[1:-1]),
    )
    zone = st.sampled_from(["", " IST", " (IST)", " CST", " XYZ", " EST", "Z", "+05:30", "-15:00"])
    return st.one_of(
        st.tuples(label, weekday, date, st.one_of(st.just(""), clock), zone).map("".join),
        st.tuples(digits, st.one_of(st.just(""), clock), zone).map("".join),
    )


@examples(1500)
@given(shapes(), st.booleans())
def test_the_short_cut_and_the_general_reader_agree(text: str, day_first: bool) -> None:
    quick = quick_timestamp(text, day_first)
    if quick is not None:
        assert scanned_timestamp(text, StampSettings(day_first=day_first)) == quick
        assert Timestamp(**fields(quick)) == quick  # type: ignore[arg-type]


BEFORE = st.sampled_from(
    """Anil Rao |रमा चौहान |By Asha Verma - |Posted by Asha Verma on |नई दिल्ली, |Agra: Updated |Class |from 3 to |
    10:30 AM, |लेखक: रमा | |(|Sunday, |शनिवार की शाम |Asha•|up to""".split("|")
)


@examples(1500)
@given(BEFORE, shapes())
def test_behind_other_words_the_short_cut_and_the_general_reader_agree(before: str, text: str) -> None:
    ending = quick_at_end(before + text)
    if ending is not None:
        start, stamp = ending
        assert list(_scan(before + text, StampSettings())) == [(start, len(before + text), stamp)]


@pytest.mark.parametrize(
    ("text", "start", "read"),
    [
        ("Anil Rao March 14, 2027 At 9:15 AM", 9, "2027-03-14T09:15"),
        ("By Asha Verma - 14 Mar 2027", 16, "2027-03-14"),
        ("रमा चौहान रविवार, १४ मार्च २०२७", 10, "2027-03-14"),
        ("Agra Updated: 14 March 2027, 15:59 IST", 5, "2027-03-14T15:59+05:30"),
    ],
)
def test_a_line_that_ends_with_a_timestamp_takes_the_short_cut(text: str, start: int, read: str) -> None:
    ending = quick_at_end(text)
    assert ending is not None
    assert (ending[0], ending[1].isoformat()) == (start, read)


@pytest.mark.parametrize(
    "text",
    [
        "Anil Rao",
        "14 Anil Rao 14 Mar 2027",
        "Anil Rao 14 Mar",
        "शाम पांच बजे, 14 Mar 2027",
        "file#Mar 14, 2027",
        "T10 - Mar 14, 2027",
        "Anil Rao 31 Feb 2027",
        "Anil, Sunday on Mar 14, 2027",
    ],
)
def test_the_short_cut_leaves_other_endings_to_the_general_reader(text: str) -> None:
    assert quick_at_end(text) is None


ZONES = [dt.timezone(dt.timedelta(hours=5, minutes=30)), dt.timezone(dt.timedelta(hours=-6))]


@MODEST
@given(shapes(), st.sampled_from(ZONES))
def test_the_short_cut_and_the_general_reader_agree_on_what_is_assumed(
    text: str, timezone: dt.tzinfo
) -> None:
    settings = StampSettings(timezone=timezone)
    stamp = whole_timestamp(text, settings)
    assert stamp == scanned_timestamp(text, settings)


@pytest.mark.parametrize(
    "text",
    [
        "14 Mar 2027",
        "14/03/2027, 3:59 PM",
        "2027-03-14 15:59 IST",
        "2027-03-14T15:59:43Z",
        "Sunday 14th of March 2027 03:59:43 PM",
        "Sun, Mar 14, 2027 | 3:59\u202fPM (IST)",
        "रविवार, १४ मार्च २०२७, 15:59",
        "Last Updated: 14 Mar 2027 3:59pm",
        "प्रकाशित: 14\xa0मार्च\xa02027",
        "Updated:Mar 14, 2027 15:59pm ist",
        "First published on March 14, 2027 / 3:59 PM",
        "1st March 2027",
        "2nd March 2027",
        "3rd, March 2027",
        "14 Mar., 2027",
        "14 जन॰, 2027",
        "14 जन॰ 2027",
        "14 March 2027 3:59 pm ist",
        "14 March 2027, 3.59 PM IST",
        "14 March 2027 at 3.59 PM",
        "14 March 2027 12:59 PM",
        "14 March 2027 13:05 PM",
        "2027-03-14T15:59+14:59",
        "2027-03-14T15:59:00-03:30",
        "14 march 2027",
        "14 MARCH, 2027",
        "14 Mar. 2027",
        "sunday, 14 Mar 2027",
        "14 March 2027 - 15:59",
        "14 March 2027 · 15:59",
        "14 March 2027 3:59 a.m.",
        "14 March 2027 3:59 P.M",
        "14 March 2027 15:59 gmt",
        "14 March 2027 15:59 utc",
        "14 March 2027 1:59 PM",
        "14 March 2027 11:59 PM",
        "Updated: 14 Mar 2027 15:14",
        "5/3/2027",
        "8/6/2027, 16:48",
        "05-03-2027",
        "14/12/2027",
        "12/05/2027",
        "13/05/2027",
        "05/13/2027",
    ],
)
@pytest.mark.parametrize("day_first", [True, False])
def test_the_commonest_shapes_take_the_short_cut(text: str, day_first: bool) -> None:
    settings = StampSettings(day_first=day_first)
    assert quick_timestamp(text, day_first) == scanned_timestamp(text, settings) is not None


def test_the_day_stands_before_the_month_unless_the_caller_says_otherwise() -> None:
    assert DEFAULT_SETTINGS.day_first is True
    assert settings_of(reference=dt.date(2027, 3, 15)).day_first is True
    with pytest.raises(TypeError):
        StampSettings(None)  # type: ignore[call-arg]


def test_the_short_cut_is_taken_before_all_other_work() -> None:
    text = "14 March 2027, 3:59 PM"

    most = calls(lambda: quick_timestamp(text, True)) + 10
    assert calls(lambda: parse_timestamp(text)) <= most
    assert calls(lambda: timestamps_in(text)) <= most
    assert calls(lambda: whole_timestamp(text)) <= most
    assert calls(lambda: whole_timestamp(text, StampSettings(timezone=ZONES[0]))) <= most + 10
    ending = "Anil Rao March 14, 2027 At 9:15 AM"
    refused = calls(lambda: quick_timestamp(ending, True))
    assert calls(lambda: timestamps_in(ending)) <= refused + calls(lambda: quick_at_end(ending)) + 10


@pytest.mark.parametrize(
    "text",
    [
        *("5 Mars 2027", "5 Mars 2027, 15:59", "Mars 5, 2027", "5/3/202", "2027-3-5", ""),
        *("14 March 2027 3:59 XM", "14 March 2027 3:59 AX", "14X03X2027"),
    ],
)
def test_the_short_cut_leaves_to_the_general_reader_what_it_does_not_know(text: str) -> None:
    assert quick_timestamp(text, True) is None


@MODEST
@given(shapes())
def test_the_entry_for_whole_lines_agrees_with_the_one_for_callers(text: str) -> None:
    stamp = whole_timestamp(text)
    if stamp is None:
        with pytest.raises(NewsmodelError):
            parse_timestamp(text)
    else:
        assert parse_timestamp(text) == stamp
        assert [found.value for found in timestamps_in(text)] == [stamp]


FORMS = [
    "%d %B %Y", "%B %d, %Y", "%b %d, %Y, %I:%M %p", "%A, %d %B %Y %H:%M", "%a, %d %b %Y %H:%M:%S +0530",
    "%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y/%m/%d", "%d/%m/%Y", "%d-%m-%Y %H:%M",
    "%d.%m.%Y", "%a %b %d %H:%M:%S %Y", "%d-%b-%Y", "%d %b %Y %I:%M%p", "%I:%M %p %b %d, %Y",
    "%H:%M, %d %B %Y", "%Y%m%dT%H%M%S",
    "%dth %B %Y", "%B %d %Y at %I:%M %p",
    "%A %B %d, %Y %I:%M:%S %p", "%d/%m/%Y, %I:%M %p", "%d-%m-%Y %I:%M:%S%p",
    "%b %d %Y %I:%M%p", "%d %B, %Y %H:%M:%S", "%I:%M:%S %p %d %b %Y", "%Y-%b-%d", "%d.%b.%Y %H:%M",
    "%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S+05:30", "%Y-%m-%d %H:%M:%S.250", "%a, %b %d, %Y, %H:%M UTC",
    "%d %b %Y %H:%M GMT", "%a %b %d %Y %H:%M:%S", "%H:%M:%S %d/%m/%Y",
]  # fmt: skip


@examples(600)
@given(st.datetimes(dt.datetime(1970, 1, 1), dt.datetime(2068, 12, 31)), st.sampled_from(FORMS))
def test_dateutil_reads_the_same_in_english(when: dt.datetime, form: str) -> None:
    text = when.strftime(form)
    # strict: the same text was read by its own form, so neither reader can hide behind the other
    stamp = parse_timestamp(text)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        other = dateutil_parser.parse(text, dayfirst="%d/" in form or "%d-%m" in form or "%d." in form)

    assert stamp.date == other.date() == when.date()
    if stamp.time is not None:
        assert stamp.time == other.time()
        assert stamp.utc_offset == other.utcoffset()


@pytest.mark.parametrize(
    ("text", "ours", "theirs"),
    [
        # dateutil drops a zone that it has no offset for, and IST is one.
        ("14 Mar 2027 15:59 IST", "2027-03-14T15:59+05:30", "2027-03-14T15:59:00"),
        # dateutil takes the day, the month or the year of today where none is written; here midnight.
        ("14 Mar 2027", "2027-03-14", "2027-03-14T00:00:00"),
        # dateutil takes the dot for that of a decimal number, and drops the minutes.
        ("14 Mar 2027 03.59 PM", "2027-03-14T15:59", "2027-03-14T15:00:00"),
    ],
)
def test_where_dateutil_differs_its_defect_is_known(text: str, ours: str, theirs: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        other = dateutil_parser.parse(text)

    assert parse_timestamp(text).isoformat() == ours
    assert other.isoformat() == theirs


HOSTILE = [
    "9", " ", ":", "-", "(", "26 Jan ", "2026 ", "1/", "1-2-", "जनवरी ", "Jan 26, 20", "20260101 ",
    "1.1.26 ", "क़्", "Published by ", "by on 2026 ", "twenty 2026 ", "Jan Jan 2026 ", "2026-", "'26 ",
    "10:10:", "A", "a1", "\ud8002026",
    "12 Jan 10:10 ", "5 of ", "T20260101T", "½²", "31/31/2026 ", "Monday ", "IST ", "\u200d", "\n2026\n",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_work_grows_with_the_length_and_no_faster(piece: str) -> None:
    short, long = (piece * (length // len(piece)) for length in (5_000, 40_000))

    # Eight times the text: a quadratic reader would do sixty-four times the work.
    assert calls(lambda: find_timestamps(long)) < 10 * calls(lambda: find_timestamps(short)) + 100


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_long_text_is_refused_at_once(piece: str) -> None:
    with pytest.raises(NewsmodelError):
        parse_timestamp(piece * (200_000 // len(piece)))
