"""What no value of the model can be, and what follows from its fields."""

import datetime as dt
import pickle
from typing import Any

import pytest
from hypothesis import given

from examples import examples
from newsmodel import (
    Article,
    BulletList,
    InvalidArticleError,
    ListItem,
    Paragraph,
    PartialDate,
    Precision,
    Quote,
    Section,
    Timestamp,
    ZoneSource,
    evolve,
)
from newsmodel.model.offsets import offset_iso
from strategies import articles, partial_dates, timestamps

MONDAY = dt.date(2026, 1, 26)
IST = dt.timedelta(hours=5, minutes=30)
CLOCK: dict[str, Any] = {"time": dt.time(3, 59, 43), "precision": Precision.SECOND}
ZONE: dict[str, Any] = {"utc_offset": IST, "zone_source": ZoneSource.WRITTEN}


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"time": dt.time(3, 59)}, "time 03:59:00 and precision DAY"),
        ({"precision": Precision.MINUTE}, "time None and precision MINUTE"),
        ({"precision": Precision.SECOND}, "time None and precision SECOND"),
        (
            {"time": dt.time(3, 59, tzinfo=dt.UTC), "precision": Precision.MINUTE},
            "tzinfo in its time: the offset goes to utc_offset",
        ),
        ({"time": dt.time(3, 59, 1), "precision": Precision.MINUTE}, "time 03:59:01 and precision MINUTE"),
        (
            {"time": dt.time(3, 59, 0, 1), "precision": Precision.MINUTE},
            "time 03:59:00.000001 and precision MINUTE",
        ),
        ({"zone_source": ZoneSource.ASSUMED}, "zone_source ASSUMED without utc_offset"),
        (ZONE, "utc_offset without time"),
        ({**CLOCK, "utc_offset": IST}, "utc_offset and zone_source ABSENT"),
        ({**CLOCK, **ZONE, "utc_offset": dt.timedelta(days=1)}, "utc_offset 1 day, 0:00:00"),
        ({**CLOCK, **ZONE, "utc_offset": dt.timedelta(days=-1)}, "utc_offset -1 day, 0:00:00"),
        ({**CLOCK, **ZONE, "utc_offset": dt.timedelta(microseconds=1)}, "utc_offset 0:00:00.000001"),
    ],
)
def test_a_timestamp_that_cannot_be_is_refused(fields: dict[str, Any], fault: str) -> None:
    with pytest.raises(InvalidArticleError) as caught:
        Timestamp(written="", date=MONDAY, **fields)
    assert str(caught.value) == f"a Timestamp cannot have {fault}"
    assert caught.value.field is None


def test_a_zone_that_means_several_has_no_offset_and_is_written_all_the_same() -> None:
    stamp = Timestamp(written="3:59:43 CST", date=MONDAY, **CLOCK, zone_source=ZoneSource.WRITTEN)
    assert stamp.utc_offset is None


@pytest.mark.parametrize(
    ("fields", "iso"),
    [
        ({}, "2026-01-26"),
        ({"time": dt.time(3, 59), "precision": Precision.MINUTE}, "2026-01-26T03:59"),
        ({"time": dt.time(3, 59), "precision": Precision.MINUTE, **ZONE}, "2026-01-26T03:59+05:30"),
        (CLOCK, "2026-01-26T03:59:43"),
        ({**CLOCK, "time": dt.time(3, 59, 43, 500_000)}, "2026-01-26T03:59:43.500000"),
        ({**CLOCK, **ZONE, "utc_offset": dt.timedelta(0)}, "2026-01-26T03:59:43+00:00"),
        ({**CLOCK, **ZONE, "utc_offset": dt.timedelta(hours=-3, minutes=-30)}, "2026-01-26T03:59:43-03:30"),
        ({**CLOCK, **ZONE, "utc_offset": dt.timedelta(hours=5, seconds=28)}, "2026-01-26T03:59:43+05:00:28"),
        ({"date": dt.date(7, 1, 1)}, "0007-01-01"),
    ],
)
def test_a_timestamp_is_written_by_iso_8601_as_far_as_it_is_known(fields: dict[str, Any], iso: str) -> None:
    assert Timestamp(**{"written": "", "date": MONDAY, **fields}).isoformat() == iso


def test_no_offset_is_written_as_nothing() -> None:
    assert offset_iso(None) == ""


def test_a_timestamp_is_a_datetime_if_its_time_is_known() -> None:
    assert Timestamp(written="", date=MONDAY).datetime() is None
    naive = Timestamp(written="", date=MONDAY, **CLOCK).datetime()
    assert naive == dt.datetime(2026, 1, 26, 3, 59, 43)
    aware = Timestamp(written="", date=MONDAY, **CLOCK, **ZONE).datetime()
    assert aware == dt.datetime(2026, 1, 26, 3, 59, 43, tzinfo=dt.timezone(IST))


@given(timestamps)
@examples(100)
def test_a_timestamp_with_its_time_says_the_same_as_its_datetime(stamp: Timestamp) -> None:
    found = stamp.datetime()
    if found is None:
        assert stamp.precision is Precision.DAY
    else:
        assert dt.datetime.fromisoformat(stamp.isoformat()) == found


def test_a_date_is_ambiguous_if_it_has_another_reading() -> None:
    assert not Timestamp(written="", date=MONDAY).is_ambiguous
    assert Timestamp(
        written="05/06/2020", date=dt.date(2020, 6, 5), alternatives=(dt.date(2020, 5, 6),)
    ).is_ambiguous


@pytest.mark.parametrize(
    ("weekday", "agrees"),
    [
        (None, None),
        ("सोमवार", True),  # Monday
        ("सोमवार,", True),
        ("Monday", True),
        ("mon.", True),
        ("मंगलवार", False),  # Tuesday
        ("Friday", False),
        ("नहर", None),  # canal
        ("", None),
    ],
)
def test_a_written_weekday_agrees_with_the_date_or_not(weekday: str | None, agrees: bool | None) -> None:
    assert Timestamp(written="", date=MONDAY, weekday=weekday).weekday_agrees is agrees


@pytest.mark.parametrize(
    ("day", "month", "year"),
    [
        (None, None, None),
        (0, None, None),
        (32, None, None),
        (None, 0, None),
        (None, 13, None),
        (None, None, 0),
        (None, None, 10_000),
        (-1, 1, 2026),
        (31, 4, None),
        (30, 2, None),
        (29, 2, 2023),
        (29, 2, 1900),
        pytest.param(10**5000, None, None, id="a day of 5001 digits"),
    ],
)
def test_a_partial_date_that_no_calendar_has_is_refused(
    day: int | None, month: int | None, year: int | None
) -> None:
    with pytest.raises(InvalidArticleError, match=r"^no date has day "):
        PartialDate(day=day, month=month, year=year)


@pytest.mark.parametrize(
    ("day", "month", "year", "iso"),
    [
        (26, 1, 2026, "2026-01-26"),
        (26, 1, None, "--01-26"),
        (26, None, None, "---26"),
        (None, 1, None, "--01"),
        (None, 1, 2026, "2026-01"),
        (None, None, 2026, "2026"),
        (26, None, 2026, "2026---26"),
        (29, 2, None, "--02-29"),
        (29, 2, 2000, "2000-02-29"),
        (31, None, 7, "0007---31"),
    ],
)
def test_a_partial_date_is_written_with_hyphens_for_what_is_missing(
    day: int | None, month: int | None, year: int | None, iso: str
) -> None:
    assert PartialDate(day=day, month=month, year=year).isoformat() == iso


@given(partial_dates)
@examples(50)
def test_two_partial_dates_are_written_alike_only_if_they_are_equal(date: PartialDate) -> None:
    assert date.isoformat().count("-") >= (2 if date.day is not None else 0)
    if date.year is not None:
        assert evolve(date, year=date.year % 9999 + 1, day=None).isoformat() != date.isoformat()


@pytest.mark.parametrize("tag", ["hi", "en", "hi-IN", "zh-Hant-TW", "sl-rozaj-biske-1994", "mai"])
def test_a_tag_of_a_language_is_taken(tag: str) -> None:
    assert Article(language=tag).language == tag


@pytest.mark.parametrize(
    "tag", ["", "h", "हिन्दी", "hi_IN", "hi-", "-hi", "hi\n", "hi IN", "123", "toolonglang", 'hi"']
)
def test_what_is_no_tag_of_a_language_is_refused(tag: str) -> None:
    with pytest.raises(InvalidArticleError, match="must be a BCP 47 tag") as caught:
        Article(language=tag)
    assert caught.value.field == "language"
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


FIRST = Quote(text="काम कल शुरू होगा।")  # the work begins tomorrow
SECOND = Quote(text="समय पर")
THIRD = Quote(text="ठीक है")
ARTICLE = Article(
    headline="नहर की सफाई",
    sections=(
        Section(
            blocks=(
                BulletList(
                    items=(
                        ListItem(
                            text="एक दो",
                            quotes=(SECOND,),
                            children=(BulletList(items=(ListItem(text="तीन", quotes=(THIRD,)),)),),
                        ),
                    )
                ),
                Paragraph(text="पहला पैरा यहाँ", quotes=(FIRST,)),
            )
        ),
        Section(heading="आगे क्या", blocks=(THIRD, Paragraph(text="अंत"))),
    ),
)


def test_the_views_of_an_article_follow_its_body() -> None:
    assert ARTICLE.lead == Paragraph(text="पहला पैरा यहाँ", quotes=(FIRST,))
    assert [paragraph.text for paragraph in ARTICLE.paragraphs] == ["पहला पैरा यहाँ", "अंत"]
    assert ARTICLE.quotes == (SECOND, THIRD, FIRST, THIRD)
    assert [bullets.items[0].text for bullets in ARTICLE.lists] == ["एक दो"]
    assert ARTICLE.plain_text == "नहर की सफाई\n\nएक दो\nतीन\n\nपहला पैरा यहाँ\n\nआगे क्या\n\nठीक है\n\nअंत"
    assert ARTICLE.word_count == 2 + 1 + 3 + 2 + 2 + 1


def test_an_article_with_nothing_in_it_has_empty_views() -> None:
    empty = Article()
    assert empty.lead is None
    assert empty.paragraphs == ()
    assert empty.lists == ()
    assert empty.quotes == ()
    assert (empty.plain_text, empty.word_count) == ("", 0)


@given(articles)
@examples(50)
def test_the_views_of_any_article_agree(article: Article) -> None:
    blocks = [block for section in article.sections for block in section.blocks]
    pulled = sum(isinstance(block, Quote) for block in blocks)
    assert len(article.paragraphs) + len(article.lists) + pulled == len(blocks)
    assert all(paragraph.text in article.plain_text for paragraph in article.paragraphs)
    headline = len(article.headline.split()) if article.headline else 0
    assert article.word_count == len(article.plain_text.split()) - headline
