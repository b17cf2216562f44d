"""What a type checker makes of the readers. mypy and pyright read this file; pytest runs it."""

import datetime as dt
from typing import assert_never, assert_type

import pytest

import newsmodel
from newsmodel import (
    Article,
    BulletList,
    Dateline,
    Found,
    Furniture,
    Issue,
    Page,
    Paragraph,
    ParseError,
    Path,
    Quote,
    Span,
    Speaker,
    Timestamp,
)

TEXT = "नहर की सफाई शुरू\n\nसीतापुर: अभियंता रमेश वर्मा ने कहा, “पानी समय पर मिलेगा।”"


def test_a_page_and_its_parts() -> None:
    page = newsmodel.parse(TEXT, language="hi", reference=dt.date(2026, 2, 3), timezone=dt.UTC)

    assert_type(page, Page)
    assert_type(page.text, str)
    assert_type(page.article, Article)
    assert_type(page.furniture, tuple[Furniture, ...])
    assert_type(page.issues, tuple[Issue, ...])
    assert_type(page.reconstruct(), str)
    assert_type(page.spans[Path("headline")], Span)
    for path, span in page.spans.items():
        assert_type(path, Path)
        assert_type(span.of(page.text), str)


def test_what_may_be_unknown_is_optional() -> None:
    article = newsmodel.parse(TEXT).article

    assert_type(article.headline, str | None)
    assert_type(article.breadcrumb, tuple[str, ...])
    assert_type(article.dateline, Dateline | None)
    assert_type(article.published_at, Timestamp | None)
    assert_type(article.lead, Paragraph | None)
    assert_type(article.word_count, int)
    for quote in article.quotes:
        assert_type(quote, Quote)
        assert_type(quote.speaker, Speaker | None)
        assert_type(quote.cue, str | None)


def test_a_match_over_the_blocks_is_complete() -> None:
    for section in newsmodel.parse(TEXT).article.sections:
        for block in section.blocks:
            match block:
                case Paragraph():
                    assert_type(block.quotes, tuple[Quote, ...])
                case BulletList():
                    assert_type(block.ordered, bool)
                case Quote():
                    assert_type(block.text, str)
                case _:
                    assert_never(block)


def test_what_is_found_keeps_the_type_of_its_value() -> None:
    assert_type(newsmodel.find_timestamps("26-01-2026"), tuple[Found[Timestamp], ...])
    assert_type(newsmodel.find_quotes(TEXT, indirect=True), tuple[Found[Quote], ...])
    found = newsmodel.find_dateline("सीतापुर: सिंचाई विभाग ने काम शुरू किया।")
    assert_type(found, Found[Dateline] | None)
    if found is not None:
        assert_type(found.value.places, tuple[str, ...])
        assert_type(found.span, Span)


def test_a_whole_string_is_one_value_or_an_error() -> None:
    assert_type(newsmodel.parse_dateline("सीतापुर:"), Dateline)
    stamp = newsmodel.parse_timestamp("Jan 26, 2026, 3:59 PM IST", timezone=dt.UTC, day_first=True)
    assert_type(stamp, Timestamp)
    assert_type(stamp.date, dt.date)
    assert_type(stamp.time, dt.time | None)
    assert_type(stamp.utc_offset, dt.timedelta | None)
    assert_type(stamp.datetime(), dt.datetime | None)
    assert_type(stamp.weekday_agrees, bool | None)
    with pytest.raises(ParseError) as caught:
        newsmodel.parse_timestamp("31 February 2026")
    assert_type(caught.value.text, str)
    assert_type(caught.value.span, Span)


def test_a_sequence_of_characters_that_is_no_str_is_refused() -> None:
    with pytest.raises(TypeError, match="text must be a str"):
        newsmodel.parse(b"bytes")  # type: ignore[arg-type]
