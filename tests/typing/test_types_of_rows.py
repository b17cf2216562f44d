"""What a type checker makes of the rows. mypy and pyright read this file; pytest runs it."""

import datetime as dt
from typing import assert_type

from newsmodel import Article
from newsmodel.rows import ArticleRow, BlockRow, Column, CommentRow, QuoteRow, Row, TimestampRow, columns


def test_a_kind_of_row_gives_rows_of_its_own() -> None:
    article = Article(headline="पुल खुला")  # the bridge is open

    assert_type(ArticleRow.of(article), tuple[ArticleRow, ...])
    assert_type(BlockRow.of(article, article_id="17"), tuple[BlockRow, ...])
    for quote in QuoteRow.of(article):
        assert_type(quote.start, int | None)
        assert_type(quote.speaker, str | None)
    for stamp in TimestampRow.of(article):
        assert_type(stamp.date, dt.date)
        assert_type(stamp.utc, dt.datetime | None)


def test_a_kind_of_row_is_a_value() -> None:
    kinds: list[type[Row]] = [ArticleRow, BlockRow, QuoteRow, TimestampRow, CommentRow]

    for kind in kinds:
        assert_type(columns(kind), tuple[Column, ...])
        assert kind.of(Article(), article_id="17")[1:] == ()
