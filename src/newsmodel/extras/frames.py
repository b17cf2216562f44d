"""Rows as data frames of pandas and polars (`pip install newsmodel[frames]`)."""

# pandas and polars are imported where they are used: who has one of them need not have the other.
import datetime as dt
from typing import TYPE_CHECKING, Any

from newsmodel.extras._sources import Source, named
from newsmodel.rows.columns import Column, Row, columns

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

__all__ = ["to_pandas", "to_polars"]


def to_pandas(source: Source, kind: type[Row]) -> "pd.DataFrame":
    """Give the rows of articles or pages as a data frame of pandas.

    >>> from newsmodel import Article
    >>> from newsmodel.rows import ArticleRow
    >>> frame = to_pandas({"a.txt": Article(headline="पुल खुला")}, ArticleRow)
    >>> frame.loc[0, "article_id"], frame.loc[0, "headline"]
    ('a.txt', 'पुल खुला')

    Its columns are those of the rows, also where there is no row: texts as `string`, numbers that may be
    unknown as `Int64`, days as `datetime64[s]`, moments as `datetime64[us, UTC]`, times of day as objects.
    In a mapping each article has a name, which becomes its `article_id`; else its number does.
    """
    import pandas as pd

    told = columns(kind)
    cells = _cells(source, kind)
    data = {column.name: pd.Series(cells[column.name], dtype=_dtype(column)) for column in told}
    return pd.DataFrame(data, columns=[column.name for column in told])


def to_polars(source: Source, kind: type[Row]) -> "pl.DataFrame":
    """Give the rows of articles or pages as a data frame of polars.

    >>> from newsmodel import Article
    >>> from newsmodel.rows import ArticleRow
    >>> to_polars([Article(headline="पुल खुला")], ArticleRow).select("article_id", "headline").row(0)
    ('0', 'पुल खुला')

    Its columns are those of the rows, also where there is no row. In a mapping each article has a name, which
    becomes its `article_id`; else its number does.
    """
    import polars as pl

    types: dict[type, Any] = {
        str: pl.String(),
        int: pl.Int64(),
        bool: pl.Boolean(),
        dt.date: pl.Date(),
        dt.time: pl.Time(),
        dt.datetime: pl.Datetime("us", "UTC"),
    }
    return pl.DataFrame(
        _cells(source, kind), schema={column.name: types[column.type] for column in columns(kind)}
    )


def _cells(source: Source, kind: type[Row]) -> dict[str, list[Any]]:
    cells: dict[str, list[Any]] = {column.name: [] for column in columns(kind)}
    for name, article, spans in named(source):
        for row in kind.of(article, article_id=name, spans=spans):
            for column, filled in cells.items():
                filled.append(getattr(row, column))
    return cells


def _dtype(column: Column) -> str:
    if column.type is int:
        return "Int64" if column.optional else "int64"
    if column.type is bool:
        return "boolean" if column.optional else "bool"
    return _DTYPES[column.type]


_DTYPES: dict[type, str] = {
    str: "string",
    dt.date: "datetime64[s]",
    dt.time: "object",
    dt.datetime: "datetime64[us, UTC]",
}
