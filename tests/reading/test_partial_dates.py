"""The date of a dateline, as far as it is written."""

import pytest

from newsmodel.model.dateline import PartialDate
from newsmodel.reading.datelines.partial_dates import FoundDate, date_at, is_weekday, may_be_date_at, number

# What is written, how much of it is the date, and the date.
DATES = [
    ("5 मई।", 4, PartialDate(day=5, month=5)),
    ("14दिसम्बर-", 9, PartialDate(day=14, month=12)),
    ("5-मई-2023:", 9, PartialDate(day=5, month=5, year=2023)),
    ("5th May, 2023 the", 13, PartialDate(day=5, month=5, year=2023)),
    ("May 5, 2023 the", 11, PartialDate(day=5, month=5, year=2023)),
    ("Sept. 12 (", 8, PartialDate(day=12, month=9)),
    ("7 अक्टूबर. रेलवे", 9, PartialDate(day=7, month=10)),
    ("5 दिस. मेला", 6, PartialDate(day=5, month=12)),
    ("तीन मार्च (", 9, PartialDate(day=3, month=3)),
    ("इकतीस मार्च. मेला", 11, PartialDate(day=31, month=3)),
    ("26.01.2026:", 10, PartialDate(day=26, month=1, year=2026)),
    ("५/१/२०२४", 8, PartialDate(day=5, month=1, year=2024)),
    ("ता. 09 रांची", 6, PartialDate(day=9)),
    ("दिनांक 5 मई।", 11, PartialDate(day=5, month=5)),
    ("2 ता. रांची", 5, PartialDate(day=2)),
]


@pytest.mark.parametrize(("text", "end", "date"), DATES, ids=[text for text, _, _ in DATES])
def test_date_is_read_at_its_start(text: str, end: int, date: PartialDate) -> None:
    assert date_at(text, 0, len(text)) == FoundDate(date, end)


@pytest.mark.parametrize("text", ["31 फरवरी", "फरवरी 30", "32/01/2024", "5٣ मई"])
def test_date_of_no_calendar_is_none(text: str) -> None:
    found = date_at(text, 0, len(text))

    assert found is None or found.date is None


@pytest.mark.parametrize(
    "text",
    [
        "5 लोग",
        "5 जन घायल",
        "5 दिस मेला",
        "मई",
        "मई में",
        "ता. x",
        "ता. 123",
        "तीन लोग",
        "चार पांच",
        "5",
        "123 मई",
    ],
)
def test_other_numbers_and_words_are_no_dates(text: str) -> None:
    assert date_at(text, 0, len(text)) is None


def test_digits_of_two_scripts_are_no_number() -> None:
    assert number("१2") is None
    assert number("٣") is None
    assert (number("१२"), number("12"), number("०९")) == (12, 12, 9)


def test_date_may_begin_with_a_digit_a_month_a_number_or_a_mark() -> None:
    assert all(may_be_date_at(text, 0) for text in ("5", "मई5", "May", "तीन", "ता."[:2]))
    assert not may_be_date_at("मेला", 0)
    assert not may_be_date_at("मेला 5 मई", 0)
    assert not may_be_date_at("   ", 0)


def test_weekday_stands_in_full() -> None:
    # रवि and मंगल are names too.
    assert [is_weekday(word) for word in ("रविवार", "इतवार", "Friday", "रवि", "मंगल")] == [
        True,
        True,
        True,
        False,
        False,
    ]
