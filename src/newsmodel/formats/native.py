"""Own JSON: the article whole, field by field, in a form that only grows within a version.

The keys are the names of the fields of `newsmodel.Article` and of the classes that it holds. Each block of a
section says its `type`: `paragraph`, `bullet_list` or `quote`. What equals its default is left out. Dates,
times and offsets from UTC are strings of ISO 8601 (`2026-01-26`, `03:59:43`, `+05:30`), enums their values in
lower case.
"""

from collections.abc import Mapping
from typing import Any

from newsmodel.errors import LimitError, SchemaVersionError, shown
from newsmodel.formats._json_text import as_read, check_nesting, read_json, write_json
from newsmodel.formats._reading import reader, unique
from newsmodel.formats._schema import article_schema
from newsmodel.formats._thorough import read_thoroughly
from newsmodel.formats._writing import writer
from newsmodel.issues import Issue, Severity
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.article import Article, article_only
from newsmodel.model.fields import DOCUMENT_VERSION
from newsmodel.paths import Path
from newsmodel.report import Report

__all__ = ["SCHEMA_VERSION", "dumps", "from_dict", "loads", "losses", "schema", "to_dict"]

SCHEMA_VERSION = DOCUMENT_VERSION
"""The version that this release writes and reads."""

_MARKER = "schema_version"


def dumps(article: Article, *, indent: int | None = None) -> str:
    """Write an article as JSON text: in one line, or with `indent` spaces for each level.

    >>> from newsmodel import Article
    >>> dumps(Article(headline="नहर की सफाई शुरू", language="hi"))
    '{"schema_version":1,"headline":"नहर की सफाई शुरू","language":"hi"}'

    The text can always be encoded as UTF-8. `TypeError` is raised for what is no article.
    """
    if indent is not None and type(indent) is not int:
        raise TypeError(f"indent must be an int or None, got {shown(indent)}")
    return write_json(to_dict(article), indent)


def loads(text: str, *, limits: Limits = DEFAULT_LIMITS) -> Article:
    """Read an article from JSON text, strictly.

    >>> loads('{"schema_version": 1, "headline": "नहर की सफाई शुरू"}').headline
    'नहर की सफाई शुरू'

    `DecodeError` is raised with every fault of the document and its path, `SchemaVersionError` for another
    version or none, `LimitError` for a text that is past a limit, `TypeError` for what is no str.
    """
    given = read_json(text, limits)
    article = _fast(given)
    if article is None:
        # A text that was read the fast way is nested as an article is, so its depth is looked at only here.
        check_nesting(text, limits)
        article = _thorough(given)
    return _within(limits, article)


def to_dict(article: Article) -> dict[str, Any]:
    """Give an article as a tree of dicts, lists, strings, numbers and booleans, as `dumps` writes it.

    >>> from newsmodel import Article
    >>> to_dict(Article(tags=("जल", "सिंचाई")))
    {'schema_version': 1, 'tags': ['जल', 'सिंचाई']}
    """
    article_only(article)
    return {_MARKER: SCHEMA_VERSION, **writer(Article)(article)}


def from_dict(document: Mapping[str, Any], *, limits: Limits = DEFAULT_LIMITS) -> Article:
    """Read an article from such a tree as `to_dict` gives, strictly; tuples may stand for lists.

    >>> from_dict({"schema_version": 1, "tags": ["जल"], "lang": "hi"})
    Traceback (most recent call last):
    newsmodel.errors.DecodeError: 1 fault in the document
      lang: Article has no such key (document.unknown_key)

    It raises what `loads` does, and `TypeError` for what is no mapping.
    """
    if not isinstance(document, Mapping):
        raise TypeError(f"document must be a mapping, not {type(document).__name__}")
    given = as_read(document, limits)
    return _within(limits, _fast(given) or _thorough(given))


def losses(article: Article) -> Report:
    """Say what this format cannot carry of an article: nothing.

    >>> from newsmodel import Article
    >>> losses(Article(headline="नहर की सफाई शुरू")).is_empty
    True
    """
    article_only(article)
    return Report()


def schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of the format, made from the classes of the model.

    >>> schema()["properties"]["schema_version"]
    {'const': 1}

    The same schema lies in the package as `newsmodel/formats/native.schema.json`.
    """
    return article_schema(SCHEMA_VERSION)


def _thorough(given: Any) -> Article:
    _check_version(given)
    article: Article = read_thoroughly(Article, given, _MARKER)
    return article


def _fast(given: Any) -> Article | None:
    try:
        values = unique(given)
        version = values.pop(_MARKER)
        known = type(version) is int and version == SCHEMA_VERSION
        return reader(Article)(values) if known else None
    except LimitError:
        raise
    except (TypeError, ValueError, KeyError):
        return None


def _check_version(given: Any) -> None:
    if type(given) is not tuple:
        return
    versions = [item for key, item in given if key == _MARKER]
    if not versions:
        message = f"the document does not say its schema_version, which must be {SCHEMA_VERSION}"
    else:
        unread = [version for version in versions if type(version) is not int or version != SCHEMA_VERSION]
        if not unread:
            return
        message = f"this release reads schema_version {SCHEMA_VERSION}, not {shown(unread[0])}"
    fault = Issue(
        code="document.schema_version", severity=Severity.ERROR, message=message, path=Path(_MARKER)
    )
    raise SchemaVersionError([fault])


def _within(limits: Limits, article: Article) -> Article:
    # The model has its own limit; a caller's may be lower.
    if limits.max_depth < DEFAULT_LIMITS.max_depth:
        lists = max((bullets._depth for bullets in article.lists), default=0)
        depth = max((comment._depth for comment in article.comments), default=lists)
        depth = max(depth, lists)
        if depth > limits.max_depth:
            raise LimitError("max_depth", depth)
    return article
