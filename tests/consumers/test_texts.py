"""Texts in, rows out, a batch at a time."""

import datetime as dt
import pickle
from functools import partial

import attrs
import pytest

import newsmodel
from consuming import consumer
from newsmodel import Article, Limits, UnknownNameError
from newsmodel.rows import ArticleRow, BlockRow, QuoteRow, TimestampRow
from newsmodel.testing import make_page_text

pa = consumer("pyarrow")

from newsmodel.extras import arrow  # noqa: E402
from newsmodel.extras.texts import read_texts, result_schema  # noqa: E402

TEXTS = [make_page_text(seed, layout="jannah") for seed in range(6)]


@pytest.mark.parametrize("kind", [ArticleRow, BlockRow, QuoteRow, TimestampRow])
def test_the_rows_are_those_of_each_page(kind: type[ArticleRow | BlockRow | QuoteRow | TimestampRow]) -> None:
    table = read_texts(pa.table({"text": TEXTS, "url": list("abcdef")}), kind, article_id="url")

    pages = [newsmodel.parse(text) for text in TEXTS]
    expected = [
        {**attrs.asdict(row), "page_kind": page.kind.value, "error": None}
        for name, page in zip("abcdef", pages, strict=True)
        for row in kind.of(page.article, article_id=name, spans=page.spans)
    ]
    assert expected
    assert table.to_pylist() == expected
    assert table.schema == result_schema(kind)


def test_whole_articles_come_out_too() -> None:
    table = read_texts(pa.table({"text": TEXTS}), Article)

    assert list(arrow.articles(table)) == [newsmodel.parse(text).article for text in TEXTS]


def test_what_goes_in_as_a_batch_comes_out_as_one() -> None:
    batch = pa.record_batch({"body": TEXTS})

    made = read_texts(batch, text="body")

    assert isinstance(made, pa.RecordBatch)
    assert made == read_texts(pa.table({"body": TEXTS}), text="body").to_batches()[0]
    assert made["article_id"].null_count == len(TEXTS)


def test_a_bad_page_is_a_row_with_an_error() -> None:
    broken = pa.Array.from_buffers(
        pa.string(), 2, [None, pa.array([0, 2, 3], pa.int32()).buffers()[1], pa.py_buffer(b"\xff\xfea")]
    )
    texts = pa.chunked_array([broken, pa.array([None, "x" * 51, TEXTS[0][:50], ""])])
    pages = pa.table({"text": texts, "id": [1, 2, 3, 4, 5, None]})

    rows = read_texts(pages, article_id="id", limits=Limits(max_chars=50)).to_pylist()

    assert [(row["article_id"], row["page_kind"] is None) for row in rows] == [
        ("1", True),
        ("2", False),
        ("3", True),
        ("4", True),
        ("5", False),
        (None, False),
    ]
    assert [row["error"] for row in rows if row["error"]] == [
        "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
        "TypeError: there is no text",
        "LimitError: max_chars is exceeded: 51",
    ]
    assert {rows[2][name] for name in rows[2]} == {"3", None, "TypeError: there is no text"}


def test_a_column_of_something_else_is_a_row_of_errors() -> None:
    [row] = read_texts(pa.table({"text": [b"x"]}), QuoteRow).to_pylist()

    assert row["error"] == "TypeError: text must be a str, not bytes"


def test_the_options_are_those_of_parse() -> None:
    india = dt.timezone(dt.timedelta(hours=5, minutes=30))
    text = "Canal cleaning begins\n\nFebruary 3, 2026 4:10 pm\n\nSITAPUR: Work on the canal began on Monday."
    read = partial(read_texts, kind=TimestampRow, timezone=india, language="en", layout="plain")

    [row] = read(pa.table({"text": [text]})).to_pylist()
    [again] = pickle.loads(pickle.dumps(read))(pa.table({"text": [text]})).to_pylist()

    assert row == again
    assert row["iso"] == "2026-02-03T16:10+05:30"


def test_what_the_caller_got_wrong_is_raised() -> None:
    pages = pa.table({"text": TEXTS})

    with pytest.raises(KeyError):
        read_texts(pages, text="body")
    with pytest.raises(KeyError):
        read_texts(pages, article_id="url")
    with pytest.raises(UnknownNameError):
        read_texts(pages, language="xx")


def test_no_page_is_no_row() -> None:
    made = read_texts(pa.table({"text": pa.array([], pa.string())}), QuoteRow)

    assert (made.num_rows, made.schema) == (0, result_schema(QuoteRow))
