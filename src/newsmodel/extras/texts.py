"""Texts of pages in, rows out, one Arrow batch at a time: for engines that share a corpus among machines.

It needs pyarrow (`pip install newsmodel[arrow]`).
"""

import datetime as dt
from typing import Any, TypeVar

import pyarrow as pa

from newsmodel.extras.arrow import Kind, dicts, record_batch, schema
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.parsing import parse
from newsmodel.reading.page import Page
from newsmodel.rows.article import ArticleRow

__all__ = ["read_texts", "result_schema"]

_LONGEST_ERROR = 200

Batch = TypeVar("Batch", pa.RecordBatch, pa.Table)


def result_schema(kind: Kind = ArticleRow) -> pa.Schema:
    """Give the columns of what `read_texts` gives: those of the rows, and two about the page.

    >>> result_schema().names[:4]
    ['article_id', 'page_kind', 'error', 'headline']
    """
    first, *others = schema(kind)
    about = [pa.field("page_kind", pa.string()), pa.field("error", pa.string())]
    return pa.schema([first, *about, *others])


def read_texts(
    batch: Batch,
    kind: Kind = ArticleRow,
    *,
    text: str = "text",
    article_id: str | None = None,
    language: str | None = None,
    layout: str | None = None,
    reference: dt.date | None = None,
    timezone: dt.tzinfo | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Batch:
    r"""Read a batch of texts: the rows of all pages, as a batch again.

    >>> import pyarrow as pa
    >>> text = "पुल खुला\n\nबलिया: नया पुल खुला। “अब सब खुश हैं,” मेयर ने कहा।"
    >>> pages = pa.table({"id": [1, 2], "text": [text, None]})
    >>> for row in read_texts(pages, article_id="id").to_pylist():
    ...     print(row["article_id"], row["dateline_places"], row["error"])
    1 बलिया None
    2 None TypeError: there is no text

    `text` and `article_id` are names of columns, the rest is as for `parse`. A page that cannot be read never
    fails the batch: it has one row, with `error` set and all but `article_id` null. With `ArticleRow` and
    `Article` each page has one row, in the same order; with other rows it has as many as its article has.

    Raises `KeyError` for a column that is not there, and `UnknownNameError` for a language or layout that is
    none.
    """
    options: dict[str, Any] = {
        "language": language,
        "layout": layout,
        "reference": reference,
        "timezone": timezone,
        "limits": limits,
    }
    parse("", **options)  # a wrong option is the caller's fault, not that of each page
    texts = batch.column(text)
    names = pa.nulls(len(texts)) if article_id is None else batch.column(article_id)
    found: list[dict[str, Any]] = []
    for scalar, given_name in zip(texts, names, strict=True):
        name = None if given_name.as_py() is None else str(given_name.as_py())
        try:
            page = _page(scalar.as_py(), options)
            told = dicts(name, page.article, page.spans, kind)
            found += [{**row, "page_kind": page.kind.value} for row in told]
        # Whatever it is: a corpus that is read for days must not stop at one page of it.
        except Exception as error:
            found.append({"article_id": name, "error": _told(error)})
    columns = result_schema(kind)
    made = record_batch(found, columns)
    if isinstance(batch, pa.Table):
        return pa.Table.from_batches([made], columns)
    return made


def _page(text: str | None, options: dict[str, Any]) -> Page:
    if text is None:
        raise TypeError("there is no text")
    return parse(text, **options)


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:_LONGEST_ERROR]
