"""The columns of a kind of row: names and types, read from its class."""

import datetime as dt

import attrs

from newsmodel.model.shapes import shape
from newsmodel.rows.article import ArticleRow
from newsmodel.rows.block import BlockRow
from newsmodel.rows.comment import CommentRow
from newsmodel.rows.quote import QuoteRow
from newsmodel.rows.timestamp import TimestampRow

Row = ArticleRow | BlockRow | QuoteRow | TimestampRow | CommentRow
"""A row of any kind."""

Cell = str | int | bool | dt.date | dt.time | dt.datetime
"""What stands in a cell, if it is not None."""


@attrs.frozen(kw_only=True)
class Column:
    """One column of a kind of row.

    >>> from newsmodel.rows import QuoteRow, columns
    >>> columns(QuoteRow)[0]
    Column(name='article_id', type=<class 'str'>, optional=True)
    """

    name: str
    """Its name."""
    type: type[Cell]
    """The type of its values."""
    optional: bool
    """Whether None may stand in it, for what is not known."""


def columns(kind: type[Row]) -> tuple[Column, ...]:
    """Give the columns of a kind of row, in their order.

    >>> from newsmodel.rows import ArticleRow, columns
    >>> [column.name for column in columns(ArticleRow)][:3]
    ['article_id', 'headline', 'language']
    """
    found = []
    for field in attrs.fields(kind):
        told = shape(kind, field.type)
        found.append(Column(name=field.name, type=told.classes[0], optional=told.optional))
    return tuple(found)
