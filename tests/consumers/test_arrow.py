"""Articles as Arrow tables, nested and flat, through pyarrow and Parquet and back."""

import datetime as dt
import io
from typing import Any

import attrs
import pytest
from hypothesis import given, strategies as st

import newsmodel
import strategies
from consuming import consumer
from newsmodel import Article, BulletList, Comment, ListItem, Paragraph, Path, Quote, Section
from newsmodel.rows import ArticleRow, BlockRow, CommentRow, QuoteRow, Row, TimestampRow
from newsmodel.testing import make_article, make_page

pa = consumer("pyarrow")
pq = consumer("pyarrow.parquet")

from newsmodel.extras import arrow  # noqa: E402

KINDS: tuple[type[Row], ...] = (ArticleRow, BlockRow, QuoteRow, TimestampRow, CommentRow)


def has_only_whole_characters(article: Article) -> bool:
    """Whether Arrow, which keeps texts as UTF-8, can hold it."""
    return "\\ud" not in repr(article)


whole_articles = strategies.articles.filter(has_only_whole_characters)


def through_parquet(table: Any) -> Any:
    """Write a table as Parquet and read it."""
    written = io.BytesIO()
    pq.write_table(table, written)
    return pq.read_table(io.BytesIO(written.getvalue()))


@given(st.lists(whole_articles, max_size=3))
def test_articles_come_back_from_a_table(articles: list[Article]) -> None:
    table = arrow.table(articles)

    assert list(arrow.articles(table)) == articles
    assert table.schema == arrow.schema()


def test_articles_come_back_from_parquet() -> None:
    articles = [make_article(seed, layout=layout) for layout in newsmodel.LAYOUTS for seed in range(20)]

    table = through_parquet(arrow.table(articles))

    assert table.schema == arrow.schema()
    assert list(arrow.articles(table)) == articles


def test_deep_trees_come_back_from_parquet() -> None:
    comment, bullets = Comment(text="0"), BulletList(items=())
    for depth in range(1, 60):
        comment = Comment(text=str(depth), replies=(comment, Comment(text="x")))
    for depth in range(1, 30):
        items = (ListItem(text=str(depth), children=(bullets, BulletList())), ListItem(text="x"))
        bullets = BulletList(items=items, ordered=depth % 2 == 0)
    article = Article(comments=(comment, comment), sections=(Section(blocks=(bullets, bullets)),))

    assert list(arrow.articles(through_parquet(arrow.table([article])))) == [article]


def test_a_nested_table_says_who_spoke() -> None:
    said = Quote(text="काम कल शुरू होगा।", speaker=newsmodel.Speaker(name="कविता जोशी"), cue="कहा")
    bullets = BulletList(items=(ListItem(text="रंग"), ListItem(text="रोशनी")), ordered=True)  # paint, light
    body = Section(heading="आगे", blocks=(Paragraph(text="…", quotes=(said,)), bullets))

    [row] = arrow.table({"17": Article(sections=(body,))}).to_pylist()

    [section] = row["sections"]
    paragraph, numbered = section["blocks"]
    assert (row["article_id"], row["byline"], section["heading"]) == ("17", None, "आगे")
    assert (paragraph["type"], paragraph["items"]) == ("paragraph", None)
    assert paragraph["quotes"] == [
        {
            "text": "काम कल शुरू होगा।",
            "kind": "direct",
            "speaker": {"name": "कविता जोशी", "role": None},
            "cue": "कहा",
        }
    ]
    assert (numbered["type"], numbered["ordered"]) == ("bullet_list", True)
    assert [(item["depth"], item["text"]) for item in numbered["items"]] == [(1, "रंग"), (1, "रोशनी")]


@pytest.mark.parametrize("kind", KINDS)
def test_a_flat_table_is_the_rows(kind: type[Row]) -> None:
    pages = {f"{seed}.txt": make_page(seed, layout="wordpress_newspaper") for seed in range(8)}

    table = through_parquet(arrow.table(pages, kind))

    expected = [
        attrs.asdict(row)
        for name, page in pages.items()
        for row in kind.of(page.article, article_id=name, spans=page.spans)
    ]
    assert expected
    assert table.to_pylist() == expected
    assert table.schema == arrow.schema(kind)


@pytest.mark.parametrize("kind", [Article, *KINDS])
def test_no_article_is_a_table_with_its_columns(kind: arrow.Kind) -> None:
    table = arrow.table([], kind)

    assert (table.num_rows, table.schema) == (0, arrow.schema(kind))


def test_a_stream_is_read_in_batches_and_can_be_read_again() -> None:
    articles = [make_article(seed) for seed in range(5)]
    stream = arrow.stream(articles, batch_size=2)

    assert [batch.num_rows for batch in stream.reader()] == [2, 2, 1]
    assert pa.table(stream) == pa.table(stream) == arrow.table(articles)
    assert list(arrow.articles(stream)) == articles


def test_a_stream_takes_no_more_than_is_asked_for() -> None:
    taken = []

    def endless() -> Any:
        while True:
            taken.append(1)
            yield Article()

    reader = arrow.stream(endless(), batch_size=3).reader()

    assert reader.read_next_batch().num_rows == 3
    assert len(taken) == 3


def test_a_stream_can_be_asked_for_other_types() -> None:
    stream = arrow.stream([Article(headline="पुल")], ArticleRow)
    wanted = pa.schema(
        [
            pa.field(f.name, pa.large_string() if f.type == pa.string() else f.type)
            for f in arrow.schema(ArticleRow)
        ]
    )

    assert pa.table(stream, schema=wanted)["headline"].to_pylist() == ["पुल"]


def test_what_has_no_utf8_is_refused() -> None:
    with pytest.raises(newsmodel.UnsupportedError, match=r"half a surrogate pair: '\\ud800'"):
        arrow.table([Article(headline="\ud800")])


def test_what_is_no_article_is_refused() -> None:
    with pytest.raises(TypeError, match="expected an Article or a Page, not str"):
        arrow.table(["पुल"])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="batch_size must be at least 1"):
        arrow.stream([], batch_size=0)


def test_columns_may_be_missing_or_more() -> None:
    table = pa.table({"headline": ["पुल", None], "tags": [["क"], None], "crawl": [7, 8]})

    assert list(arrow.articles(table)) == [Article(headline="पुल", tags=("क",)), Article()]


@pytest.mark.parametrize(
    ("columns", "fault"),
    [
        ({"headline": [None, 7]}, "Article.headline must be str, got 7"),
        ({"language": [None, "hindi!"]}, "BCP 47"),
        ({"published_at": [None, {"written": "x"}]}, "date"),
        ({"published_at": [None, {"written": "x", "date": dt.date(2026, 1, 1), "role": "x"}]}, "'x'"),
        ({"byline": [None, {"written": "x", "name": "y"}]}, "Byline has no field 'name'"),
        ({"comments": [None, [{"depth": 1, "text": "x"}]]}, "depth 1 stands in nothing"),
        ({"comments": [None, [{"depth": -1, "text": "x"}]]}, "depth -1 stands in nothing"),
        ({"sections": [None, [{"blocks": [{"type": "table"}]}]]}, "type must be one of paragraph"),
        (
            {
                "sections": [
                    None,
                    [{"blocks": [{"type": "bullet_list", "items": [{"depth": 2, "text": "x"}]}]}],
                ]
            },
            "depth 2 stands in nothing",
        ),
    ],
)
def test_a_row_that_is_no_article_is_named(columns: dict[str, Any], fault: str) -> None:
    with pytest.raises(newsmodel.DecodeError, match=fault) as caught:
        list(arrow.articles(pa.table(columns)))

    [issue] = caught.value.issues
    assert issue.path == Path(1)


def test_an_item_below_a_list_that_ended_is_refused() -> None:
    items = [
        {"depth": 1, "text": "a"},
        {"depth": 2, "ordered": True},
        {"depth": 1, "text": "b"},
        {"depth": 2, "text": "c"},
    ]
    table = pa.table({"sections": [[{"blocks": [{"type": "bullet_list", "items": items}]}]]})

    with pytest.raises(newsmodel.DecodeError, match="depth 2 stands in nothing"):
        list(arrow.articles(table))
