"""ninjs 3.1, News in JSON of the IPTC: the article as news agencies send it today.

Headline, summary, dates, byline, dateline, tags and captions stand in its own fields, the body as XHTML with
its headings, lists, pull quotes and speech. What ninjs has no place for, such as the comments, stands in one
more body, as the difference to what is in those fields. Documents of 1.x, 2.x and 3.x are read, whose keys
are spelled in three ways.

RFC 3339, which ninjs uses for dates, needs time of day, seconds and offset. A timestamp that lacks one of
them stands in the residue alone; with `pad_seconds`, one to the minute is written with the seconds 00.

Source: https://iptc.org/standards/ninjs/, JSON Schema 3.1 of 2024.
"""

from collections.abc import Mapping
from typing import Any

from newsmodel.formats._faults import Faults, described
from newsmodel.formats._json_text import as_read, write_json
from newsmodel.formats._json_tree import read_tree, tree_of
from newsmodel.formats._ninjs_reading import RESIDUE_ROLE, read_ninjs, residue_text
from newsmodel.formats._ninjs_writing import written
from newsmodel.formats._pairs import without_pairs
from newsmodel.formats._residue import losses_of, residue_of, restored_from
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.article import Article, article_only
from newsmodel.paths import Path
from newsmodel.report import Report

__all__ = ["carried", "dumps", "from_dict", "loads", "losses", "to_dict"]


def dumps(
    article: Article, *, residue: bool = True, pad_seconds: bool = False, indent: int | None = None
) -> str:
    """Write an article as ninjs 3.1: JSON text in one line, or with `indent` spaces for each level.

    >>> from newsmodel import Article
    >>> text = dumps(Article(headline="नहर की सफाई शुरू", url="https://news.example/1"))
    >>> text.partition('"headlines":')[2]
    '[{"role":"main","contentType":"text/plain","value":"नहर की सफाई शुरू"}]}'

    Without `residue` it has only what ninjs itself can say; `losses` tells what is then missing.
    `TypeError` is raised for what is no article.
    """
    return write_json(to_dict(article, residue=residue, pad_seconds=pad_seconds), indent)


def to_dict(article: Article, *, residue: bool = True, pad_seconds: bool = False) -> dict[str, Any]:
    """Give an article as a tree of dicts, lists and strings, as `dumps` writes it.

    >>> from newsmodel import Article
    >>> to_dict(Article(language="hi"))["language"]
    'hi'
    """
    tree = _native(article, pad_seconds=pad_seconds)
    if residue:
        more = residue_of(_read(tree), article)
        if more:
            body = {"role": RESIDUE_ROLE, "contentType": "application/json", "value": write_json(more)}
            tree.setdefault("bodies", []).append(body)
    return tree


def loads(text: str, *, limits: Limits = DEFAULT_LIMITS) -> Article:
    """Read an article from a ninjs document of version 1, 2 or 3, ours or another's.

    >>> loads('{"uri": "urn:x:1", "headline": "Canal cleaned", "body_text": "Work began."}').lead.text
    'Work began.'

    What ninjs says and the model has no place for is passed over, like a date that cannot be read. Where
    there is only one date, `versioncreated`, it is that of publication. `DecodeError` is raised for what is
    no ninjs object, with each fault and its path, `LimitError` for a text that is past a limit, `TypeError`
    for what is no str.
    """
    return _article(read_tree(text, limits), limits)


def from_dict(document: Mapping[str, Any], *, limits: Limits = DEFAULT_LIMITS) -> Article:
    """Read an article from a ninjs document as a tree of mappings and lists.

    >>> from_dict({"uri": "https://news.example/1", "headline": "Canal cleaned"}).headline
    'Canal cleaned'

    It raises what `loads` does, and `TypeError` for what is no mapping.
    """
    if not isinstance(document, Mapping):
        raise TypeError(f"document must be a mapping, not {type(document).__name__}")
    return _article(as_read(document, limits), limits)


def carried(article: Article) -> Article:
    """Give an article as it comes back through the fields of ninjs alone.

    >>> from newsmodel import Article
    >>> carried(Article(language="hi", related=("नहर टूटी",))).related
    ('नहर टूटी',)
    """
    return _read(_native(article, pad_seconds=False))


def losses(article: Article) -> Report:
    """Say what of an article only the residue carries: ninjs has no place for it.

    >>> from newsmodel import Article, Comment
    >>> print(*losses(Article(headline="नहर की सफाई", comments=(Comment(text="कब?"),))))
    comments: ninjs has no place for it (ninjs.lost)
    """
    return losses_of("ninjs", carried(article), article)


def _native(article: Article, *, pad_seconds: bool) -> dict[str, Any]:
    article_only(article)
    tree: dict[str, Any] = without_pairs(written(article, pad_seconds=pad_seconds))
    return tree


def _read(tree: dict[str, Any]) -> Article:
    return read_ninjs(tree, Faults(), DEFAULT_LIMITS)


def _article(given: Any, limits: Limits) -> Article:
    faults = Faults()
    tree = tree_of(given, faults)
    if type(tree) is not dict:
        faults.wrong_type(Path(), "an object", tree)
        tree = {}
    elif type(tree.get("uri", tree.get("guid"))) is not str:
        faults.add("missing_key", Path("uri"), f"must be a string, got {described(tree.get('uri'))}")
    bare = read_ninjs(tree, faults, limits)
    faults.raise_any()
    residue = residue_text(tree)
    return bare if residue is None else restored_from(bare, residue, limits=limits)
