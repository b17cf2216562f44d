"""Rows as data frames of pandas and polars."""

import datetime as dt
from typing import Any

import attrs
import pytest

from consuming import consumer
from newsmodel import Article, Comment, Precision, Timestamp, ZoneSource
from newsmodel.rows import ArticleRow, BlockRow, CommentRow, QuoteRow, Row, TimestampRow, columns
from newsmodel.testing import make_page

pd = consumer("pandas")
pl = consumer("polars")

from newsmodel.extras.frames import to_pandas, to_polars  # noqa: E402

KINDS: tuple[type[Row], ...] = (ArticleRow, BlockRow, QuoteRow, TimestampRow, CommentRow)
PAGES = {f"{seed}.txt": make_page(seed, layout="wordpress_newspaper") for seed in range(8)}
# The first and the last day that Python knows.
OLD, LATE = (
    Timestamp(
        written="x",
        date=day,
        time=dt.time(12, 0, 0, 5),
        utc_offset=dt.timedelta(hours=1),
        zone_source=ZoneSource.ASSUMED,
        precision=Precision.SECOND,
    )
    for day in (dt.date.min, dt.date.max)
)
EDGES = [Article(published_at=OLD, modified_at=LATE, comments=(Comment(text="x", posted_at=LATE),))]


def cells(source: Any, kind: type[Row]) -> list[dict[str, Any]]:
    """Give the rows of pages as dicts."""
    return [
        attrs.asdict(row)
        for name, page in source.items()
        for row in kind.of(page.article, article_id=name, spans=page.spans)
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_polars_holds_the_rows(kind: type[Row]) -> None:
    frame = to_polars(PAGES, kind)

    assert frame.to_dicts() == cells(PAGES, kind)
    assert frame.height


@pytest.mark.parametrize("kind", KINDS)
def test_pandas_holds_the_rows(kind: type[Row]) -> None:
    frame = to_pandas(PAGES, kind)

    expected = cells(PAGES, kind)
    assert len(frame) == len(expected) > 0
    for column in columns(kind):
        for held, given in zip(frame[column.name], expected, strict=True):
            value = given[column.name]
            assert (
                pd.isna(held)
                if value is None
                else held == (pd.Timestamp(value) if column.type is dt.date else value)
            )


@pytest.mark.parametrize("kind", KINDS)
def test_types_do_not_depend_on_what_is_there(kind: type[Row]) -> None:
    for make, types in ((to_pandas, "dtypes"), (to_polars, "schema")):
        full, empty, bare = (getattr(make(source, kind), types) for source in (PAGES, [], [Article()]))
        assert list(full.items()) == list(empty.items()) == list(bare.items())


def test_every_day_of_python_is_held() -> None:
    old, late, _ = to_polars(EDGES, TimestampRow).to_dicts()
    frame = to_pandas(EDGES, TimestampRow)

    assert [old["date"], late["date"]] == [dt.date.min, dt.date.max]
    assert [day.date() for day in frame["date"].tolist()[:2]] == [dt.date.min, dt.date.max]
    assert late["utc"] == frame["utc"][1] == dt.datetime(9999, 12, 31, 11, 0, 0, 5, tzinfo=dt.UTC)
    assert old["time"] == frame["time"][0] == dt.time(12, 0, 0, 5)


def test_who_is_quoted_how_often() -> None:
    speakers = [row["speaker"] for row in cells(PAGES, QuoteRow) if row["speaker"]]
    counted = {name: speakers.count(name) for name in speakers}

    by_pandas = to_pandas(PAGES, QuoteRow).groupby("speaker").size().to_dict()
    by_polars = to_polars(PAGES, QuoteRow).drop_nulls("speaker").group_by("speaker").len().rows()

    assert by_pandas == dict(by_polars) == counted
    assert counted


def test_frames_are_joined_by_the_article() -> None:
    quotes, articles = to_pandas(PAGES, QuoteRow), to_pandas(PAGES, ArticleRow)

    joined = quotes.merge(articles, on="article_id")

    assert len(joined) == len(quotes)
    said, told = joined["text_x"].tolist(), joined["text_y"].tolist()
    assert all(quote in text for quote, text in zip(said, told, strict=True))


def test_polars_reads_a_stream_of_arrow() -> None:
    consumer("pyarrow")
    from newsmodel.extras import arrow

    frame = pl.DataFrame(arrow.stream(PAGES, QuoteRow))

    assert frame.equals(to_polars(PAGES, QuoteRow))
    articles = [page.article for page in PAGES.values()]
    assert list(arrow.articles(pl.DataFrame(arrow.stream(articles)))) == articles
