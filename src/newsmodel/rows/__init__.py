"""Flat rows of articles: plain values in columns, for tables, data frames and CSV.

The class of a row says what one row stands for, and its `of` gives the rows of an article: `ArticleRow`,
`BlockRow`, `QuoteRow`, `TimestampRow` and `CommentRow`.
"""

from newsmodel.rows.article import ArticleRow
from newsmodel.rows.block import BlockRow
from newsmodel.rows.columns import Column, Row, columns
from newsmodel.rows.comment import CommentRow
from newsmodel.rows.quote import QuoteRow
from newsmodel.rows.timestamp import TimestampRow

__all__ = ["ArticleRow", "BlockRow", "Column", "CommentRow", "QuoteRow", "Row", "TimestampRow", "columns"]
