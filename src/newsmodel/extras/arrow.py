"""Articles and rows as Arrow tables (`pip install newsmodel[arrow]`)."""

from collections.abc import Iterator, Mapping
from itertools import chain, islice
from typing import Any

import attrs
import pyarrow as pa

from newsmodel.errors import DecodeError, UnsupportedError, shown
from newsmodel.extras._arrow_columns import nested, scalar_type
from newsmodel.extras._sources import Source, named
from newsmodel.issues import Issue, Severity
from newsmodel.model.article import Article
from newsmodel.paths import Path
from newsmodel.rows.columns import Row, columns
from newsmodel.spans import Span

__all__ = ["ArrowStream", "Kind", "articles", "schema", "stream", "table"]

Kind = type[Article] | type[Row]
"""What one row of a table stands for: `Article` gives nested columns, a class of rows flat ones."""

_BATCH = 1000


def schema(kind: Kind = Article) -> pa.Schema:
    """Give the columns of a table, each of which may hold nulls.

    >>> from newsmodel.rows import QuoteRow
    >>> schema(QuoteRow).names[:3], schema().names[:3]
    (['article_id', 'path', 'start'], ['article_id', 'headline', 'language'])
    """
    if issubclass(kind, Article):
        return pa.schema([pa.field("article_id", pa.string()), *nested(Article).type])
    return pa.schema([(column.name, scalar_type(column.type)) for column in columns(kind)])


@attrs.frozen(eq=False)
class ArrowStream:
    """Articles on their way to whatever reads Arrow: pyarrow, polars, DuckDB, pandas.

    >>> import pyarrow as pa
    >>> from newsmodel import Article
    >>> pa.table(stream([Article(headline="पुल खुला")]))["headline"].to_pylist()
    ['पुल खुला']

    It is read in batches, so a corpus need not fit into memory. It can be read again if its source can.
    """

    source: Source
    """The articles or pages."""
    kind: Kind
    """What one row stands for."""
    batch_size: int
    """How many rows are read at a time."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Give the stream by the Arrow PyCapsule interface."""
        reader: Any = self.reader()
        return reader.__arrow_c_stream__(requested_schema)

    def reader(self) -> pa.RecordBatchReader:
        """Give a reader of the batches, from the first one on."""
        return pa.RecordBatchReader.from_batches(schema(self.kind), self._batches())

    def _batches(self) -> Iterator[pa.RecordBatch]:
        given = chain.from_iterable(dicts(*parts, self.kind) for parts in named(self.source))
        while some := list(islice(given, self.batch_size)):
            yield record_batch(some, schema(self.kind))


def stream(source: Source, kind: Kind = Article, *, batch_size: int = _BATCH) -> ArrowStream:
    """Give articles or pages as a stream of Arrow batches.

    >>> from newsmodel import Article
    >>> stream({"a.txt": Article()}).reader().read_all()["article_id"].to_pylist()
    ['a.txt']

    In a mapping each article has a name, which becomes its `article_id`; else its number does. Where a text
    holds half a surrogate pair, which Arrow cannot, reading the stream raises `UnsupportedError`.
    """
    if batch_size < 1:
        raise ValueError(f"batch_size must be at least 1, got {batch_size}")
    return ArrowStream(source, kind, batch_size)


def table(source: Source, kind: Kind = Article) -> pa.Table:
    """Give articles or pages as a table in memory.

    >>> from newsmodel import Article, Quote, Section
    >>> from newsmodel.rows import QuoteRow
    >>> article = Article(sections=(Section(blocks=(Quote(text="काम कल शुरू होगा।"),)),))
    >>> table([article], QuoteRow)["text"].to_pylist()
    ['काम कल शुरू होगा।']

    It raises what reading `stream` does.
    """
    return pa.Table.from_batches(ArrowStream(source, kind, _BATCH)._batches(), schema(kind))


def articles(data: Any) -> Iterator[Article]:
    """Give the articles of a nested table back, equal to those it was made of.

    >>> from newsmodel import Article
    >>> article = Article(headline="पुल खुला", tags=("पुल",))
    >>> list(articles(table([article]))) == [article]
    True

    `data` is a table of pyarrow or anything else that has `__arrow_c_stream__`. Columns that are missing or
    null have their default; columns of your own are left aside. `DecodeError` is raised for a row that is no
    article, with the number of the row as its path.
    """
    struct = nested(Article)
    own = set(schema(Article).names) - {"article_id"}
    number = 0
    for batch in pa.RecordBatchReader.from_stream(data):
        for row in batch.select([name for name in batch.schema.names if name in own]).to_pylist():
            yield _article(row, struct.read, number)
            number += 1


def _article(row: dict[str, Any], read: Any, number: int) -> Article:
    try:
        article: Article = read(row)
    except (TypeError, ValueError) as error:
        issue = Issue(
            code="document.impossible", severity=Severity.ERROR, message=str(error), path=Path(number)
        )
        raise DecodeError([issue]) from error
    return article


def record_batch(dicts: list[dict[str, Any]], columns: pa.Schema) -> pa.RecordBatch:
    """Make a batch of rows: `UnsupportedError` for a text that is no UTF-8."""
    try:
        return pa.RecordBatch.from_pylist(dicts, columns)
    except UnicodeEncodeError as error:
        raise UnsupportedError(f"Arrow cannot hold half a surrogate pair: {shown(error.object)}") from error


def dicts(name: str | None, article: Article, spans: Mapping[Path, Span], kind: Kind) -> list[dict[str, Any]]:
    """Give what stands in a table for one article, row by row."""
    if issubclass(kind, Article):
        return [{"article_id": name, **nested(Article).write(article)}]
    return [attrs.asdict(row) for row in kind.of(article, article_id=name, spans=spans)]
