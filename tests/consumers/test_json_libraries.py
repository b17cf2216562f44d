"""msgspec and orjson write and read articles, as native documents, and rows as they are."""

import json
from types import GenericAlias
from typing import Any

import attrs
import pytest

from consuming import consumer
from newsmodel import Article
from newsmodel.formats import native
from newsmodel.rows import ArticleRow, BlockRow, CommentRow, QuoteRow, Row, TimestampRow
from newsmodel.testing import make_article

msgspec = consumer("msgspec")
orjson = consumer("orjson")

ARTICLES = [make_article(seed) for seed in range(25)]


@pytest.mark.parametrize("article", ARTICLES[:5])
def test_msgspec_takes_the_native_document(article: Article) -> None:
    document = native.to_dict(article)

    by_json = msgspec.json.decode(msgspec.json.encode(document))
    by_messagepack = msgspec.msgpack.decode(msgspec.msgpack.encode(document))

    assert native.from_dict(by_json) == native.from_dict(by_messagepack) == article
    assert native.loads(msgspec.json.encode(document).decode("utf-8")) == article


@pytest.mark.parametrize("kind", [ArticleRow, BlockRow, QuoteRow, TimestampRow, CommentRow])
def test_msgspec_takes_rows_and_gives_them_back(kind: type[Row]) -> None:
    rows = [row for article in ARTICLES for row in kind.of(article, article_id="17")]

    many = GenericAlias(list, (kind,))

    assert rows
    assert msgspec.json.decode(msgspec.json.encode(rows), type=many) == rows
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(rows), type=many) == rows


@pytest.mark.parametrize("article", ARTICLES[:5])
def test_orjson_takes_the_native_document(article: Article) -> None:
    written = orjson.dumps(native.to_dict(article))

    assert native.from_dict(orjson.loads(written)) == article
    assert native.loads(written.decode("utf-8")) == article


def test_orjson_writes_rows() -> None:
    rows = [row for article in ARTICLES for row in TimestampRow.of(article, article_id="17")]

    def plain(value: Any) -> Any:
        return attrs.asdict(value)

    told = json.loads(orjson.dumps(rows, default=plain))

    assert rows
    assert [(line["iso"], line["date"]) for line in told] == [(row.iso, row.date.isoformat()) for row in rows]
