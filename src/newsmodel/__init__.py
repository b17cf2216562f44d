"""News articles as typed values: reads the text of a news page, Hindi first, and does no I/O of its own."""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from attrs import evolve

    from newsmodel.errors import (
        DecodeError,
        InvalidArticleError,
        LimitError,
        NewsmodelError,
        ParseError,
        SchemaVersionError,
        UnknownNameError,
        UnsupportedError,
    )
    from newsmodel.issues import Issue, Severity
    from newsmodel.languages import LANGUAGES
    from newsmodel.limits import Limits
    from newsmodel.model.article import Article
    from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
    from newsmodel.model.byline import Byline
    from newsmodel.model.comment import Comment
    from newsmodel.model.dateline import Dateline, PartialDate
    from newsmodel.model.furniture import Furniture, FurnitureKind
    from newsmodel.model.quote import Quote, QuoteKind, Speaker
    from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource
    from newsmodel.paths import Path
    from newsmodel.reading.dateline import find_dateline, parse_dateline
    from newsmodel.reading.quotes import find_quotes
    from newsmodel.reading.timestamps import find_timestamps, parse_timestamp
    from newsmodel.report import Report
    from newsmodel.spans import Found, Span
    from newsmodel.timestamp_format import Digits, format_timestamp

__all__ = [
    "parse_timestamp",
    "find_timestamps",
    "format_timestamp",
    "Digits",
    "parse_dateline",
    "find_dateline",
    "find_quotes",
    "Found",
    "Span",
    "Path",
    "Limits",
    "Article",
    "Section",
    "Paragraph",
    "BulletList",
    "ListItem",
    "Block",
    "Quote",
    "QuoteKind",
    "Speaker",
    "Comment",
    "Timestamp",
    "Precision",
    "TimestampRole",
    "ZoneSource",
    "Dateline",
    "PartialDate",
    "Byline",
    "Furniture",
    "FurnitureKind",
    "Issue",
    "Severity",
    "Report",
    "LANGUAGES",
    "evolve",
    "NewsmodelError",
    "ParseError",
    "DecodeError",
    "SchemaVersionError",
    "InvalidArticleError",
    "UnsupportedError",
    "LimitError",
    "UnknownNameError",
]

# Each name is loaded when it is first asked for: building the classes takes longer than importing attrs.
_HOMES = {
    "attrs": ("evolve",),
    "newsmodel.errors": (
        "DecodeError",
        "InvalidArticleError",
        "LimitError",
        "NewsmodelError",
        "ParseError",
        "SchemaVersionError",
        "UnknownNameError",
        "UnsupportedError",
    ),
    "newsmodel.issues": (
        "Issue",
        "Severity",
    ),
    "newsmodel.languages": ("LANGUAGES",),
    "newsmodel.limits": ("Limits",),
    "newsmodel.model.article": ("Article",),
    "newsmodel.model.body": (
        "Block",
        "BulletList",
        "ListItem",
        "Paragraph",
        "Section",
    ),
    "newsmodel.model.byline": ("Byline",),
    "newsmodel.model.comment": ("Comment",),
    "newsmodel.model.dateline": (
        "Dateline",
        "PartialDate",
    ),
    "newsmodel.model.furniture": (
        "Furniture",
        "FurnitureKind",
    ),
    "newsmodel.model.quote": (
        "Quote",
        "QuoteKind",
        "Speaker",
    ),
    "newsmodel.model.timestamp": (
        "Precision",
        "Timestamp",
        "TimestampRole",
        "ZoneSource",
    ),
    "newsmodel.paths": ("Path",),
    "newsmodel.reading.dateline": (
        "find_dateline",
        "parse_dateline",
    ),
    "newsmodel.reading.quotes": ("find_quotes",),
    "newsmodel.reading.timestamps": (
        "find_timestamps",
        "parse_timestamp",
    ),
    "newsmodel.report": ("Report",),
    "newsmodel.spans": (
        "Found",
        "Span",
    ),
    "newsmodel.timestamp_format": (
        "Digits",
        "format_timestamp",
    ),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOME_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
