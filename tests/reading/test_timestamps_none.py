"""What looks like a timestamp and is none: right or silent, never wrong."""

import datetime as dt

import pytest

from newsmodel import LimitError, Limits, ParseError, find_timestamps, parse_timestamp

NOTHING = [
    # numbers of other kinds
    "1800-11-2027", "+91-10-12-2027", "011-2027-1234", "9876543210", "98-26-12-2027",
    "Rs 500", "$14/03/2027", "Nifty 24,026.50", "326/5 (50)", "स्कोर 10-12-14",
    "v2.5.26", "version 10.4.2021", "2.5.26", "12.10.25", "iOS 18.10.25", "192.168.10.2027",
    "978-3-16-148410-0", "ISBN 81-12-2027-1", "UP-32-AB-2027", "28.6139, 77.2090", "1/9", "12/26",
    "धारा 12/10/2020", "मुकदमा संख्या 12/10/2020", "Case No. 05/06/2020", "Ratio 10/11/12 held",
    "₹ 14/03/2027", "खसरा नं 14/3/2027", "अपराध क्र. 14/03/2027", "याचिका 14/03/2027", "Rule 3.3.2027",
    "Writ Petition 14/03/2027", "Plot 3-03-2027", "सेक्टर 12 मार्च 2027", "Under-19 May 2027", "iOS 12.3.2027",
    "14,03,2027", "10,14/03/2027", "14/03-2027", "2027/03-14", "2027-03-2027", "14/3/7", "25 09 03",
    "14/03/2500", "14 March 5000", "March 14, 2027.5", "14/03/2027/123", "0000-01-01",
    # addresses and files
    "https://news.example/2027/03/14/story", "/2027/03/14/", "news.example/14-mar-2027/story",
    "www.news.example/14-03-2027", "IMG_20270314_155943.jpg", "photo-2027-03-14.jpg", "14-03-2027.pdf",
    "#14March2027", "x@14-03-2027", "2027-03-14-news", "data14/03/2027", "-2027-03-14",
    # what lacks a day, a month or a year
    "2027", "March 2027", "14 March", "14 मार्च को", "रविवार", "कल", "3:59 PM IST", "10:10", "3 minute read",
    "14 Mar 10 PM", "14 Mar, 10 बजे", "Mar 14 20:27", "Class 10 results", "May be late", "मार्च 2027//",
    # counts, financial years, ranges
    "वित्त वर्ष 2026-27", "14 मार्च 2026-27", "14 मार्च 2000 रुपये", "On May 5 2000 people came",
    "In 2025 March 10 people came", "IPL 2025 26 मई", "5 मई 12 लोग", "10 Jan 26 people",
    "10-12 मार्च 2027", "10 से 12 मार्च 2027", "10 से    12 मार्च 2027", "10 और 12 मार्च 2027", "8, 10, 12 मार्च 2027", "March 10-12, 2027",
    "10 & 12 March 2027", "Class 12 March 2027", "कक्षा 12 मार्च 2027 में", "COVID-19 March 2020", "3.5.2027 km",
    "14 Mar 2027 10:30 AM to 12:30 PM", "14 मार्च 2027 सुबह 10 बजे से शाम 5 बजे तक",
    # impossible days and times, and those that contradict themselves
    "31 February 2027", "29/02/2027", "32 मार्च 2027", "2027-13-01", "13/13/2027",
    "14 Mar 2027 25:61", "14 Mar 2027 24:00", "14 Mar 2027 13:75 PM", "14 Mar 2027 15:59:60",
    "14 Mar 2027 19:19 AM", "14 Mar 2027 2560 hrs", "14 Mar 2027 2599 hrs", "14 मार्च 2027 शाम 10 बजे",
    "14 मार्च 2027 दस बजे", "14 Mar 2027 24:61 IST", "25:61, 14 Mar 2027",
    "2027-03-14T24:00:00Z", "2027-03-14T00:00:00+99:99", "2027-03-14T15:59+24:00", "20271314T155943",
    "14 Mar 2027 10:00-11:30", "14 Mar 2027 10:00 AM - 11:30 AM", "2:00-4:00 PM, 14 Mar 2027",
    "10:30 on March 14, 2027 PM", "March thousand 2027", "Class third 2027",
    # years of Vikram Samvat
    "२०८२/०५/१२", "१२-०५-२०८३", "२०७०/०५/१२", "२०७०.११.३२", "प्रकाशित: २०८१-०१-०२ १०:३०",
    # digits and letters of other scripts
    "14 Мarch 2027", "२٠۲7-01-01", "２０２７-01-01", "²⁰²⁷-01-01", "2027\x00-01-01", "",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_found_where_nothing_is(text: str) -> None:
    assert find_timestamps(text) == ()
    with pytest.raises(ParseError):
        parse_timestamp(text)


@pytest.mark.parametrize(
    ("text", "message", "part"),
    [
        ("no time at all", "not a timestamp", "no time at all"),
        ("कल", "counted from another day: give a reference date", "कल"),
        ("12 May 2027 13 May 2028", "more than one timestamp", "13 May 2028"),
        ("on 5 May 2027 he said", "other words beside the timestamp", " he said"),
        ("he said on 5 May 2027", "other words beside the timestamp", "he said on "),
        ("he said so " * 8 + "5 May 2027", "other words beside the timestamp", "he said so " * 8),
        ("14 Mar 2027 25:61", "not a possible date and time, or a range of them", "14 Mar 2027 25:61"),
        ("202703142560", "not a possible date and time, or a range of them", "202703142560"),
        ("x" * 300, "not a timestamp", "x" * 300),
        ("x" * 301, "longer than a timestamp, which has 300 characters at most", "x" * 301),
    ],
)
def test_the_error_says_what_does_not_fit_and_where(text: str, message: str, part: str) -> None:
    with pytest.raises(ParseError, match=rf"^{message}\n") as caught:
        parse_timestamp(text)

    assert caught.value.text == text
    assert caught.value.span.of(text) == part


@pytest.mark.parametrize(
    ("text", "year"),
    [("१२ जनवरी २०८२", 2082), ("2082/05/12", 2082), ("२०६९/०५/१२", 2069), ("२०२६/०५/१२", 2026)],
)
def test_other_late_years_are_those_of_the_common_calendar(text: str, year: int) -> None:
    assert parse_timestamp(text).date.year == year


def test_too_many_digits_in_a_row_are_refused_before_the_work() -> None:
    with pytest.raises(LimitError) as caught:
        parse_timestamp("9" * 1_000_000)
    assert (caught.value.limit, caught.value.value) == ("max_digits", 1_000_000)

    with pytest.raises(LimitError):
        parse_timestamp("14 March 2027", limits=Limits(max_digits=3))
    assert parse_timestamp("14 March 2027", limits=Limits(max_digits=4)).date == dt.date(2027, 3, 14)
    with pytest.raises(ParseError):
        parse_timestamp("९" * 18)


def test_any_number_of_digits_can_be_allowed() -> None:
    stamp = parse_timestamp("14 March 2027", limits=Limits(max_digits=2**40))

    assert stamp.date == dt.date(2027, 3, 14)


def test_beside_a_timestamp_stand_a_hundred_and_twenty_marks_at_most() -> None:
    assert parse_timestamp("14 March 2027" + "." * 120).date == dt.date(2027, 3, 14)
    with pytest.raises(ParseError):
        parse_timestamp("14 March 2027" + "." * 121)


def test_two_digits_of_a_year_are_read_in_short_texts_alone() -> None:
    assert parse_timestamp("14 Mar 27" + "." * 50).date == dt.date(2027, 3, 14)
    with pytest.raises(ParseError):
        parse_timestamp("14 Mar 27" + "." * 51)


def test_too_long_a_text_and_wrong_types_are_refused() -> None:
    with pytest.raises(LimitError):
        find_timestamps("14 March 2027", limits=Limits(max_chars=5))
    with pytest.raises(TypeError, match="text must be a str"):
        parse_timestamp(b"14 March 2027")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="timezone must be"):
        parse_timestamp("14 March 2027", timezone="IST")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="reference must be"):
        find_timestamps("14 March 2027", reference="today")  # type: ignore[arg-type]


def test_a_subclass_of_str_is_read_as_its_text() -> None:
    class Text(str):
        """A text that lies."""

        __slots__ = ()

        def __len__(self) -> int:
            raise AssertionError

    assert parse_timestamp(Text("14 March 2027")).date == dt.date(2027, 3, 14)
