"""JSON-LD: the article as a schema.org `NewsArticle`, as search engines want it inside a page.

Each author is a `Person` or an `Organization` of its own. `articleBody` is the text of the body with its
headings and lists, `hasPart` says where sections begin and who speaks. Dates are as precise as they are
known. What schema.org has no place for stands in one property with a prefix of our own, as the difference
to what is in the others.

The text can stand in a `script` of any page: `<`, `>`, `&` and U+2028/9 are always escaped. No context is
ever fetched.

Source: https://schema.org/NewsArticle (30.0), and Google's guide to structured data of articles.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from newsmodel.errors import DecodeError
from newsmodel.formats._faults import Faults
from newsmodel.formats._json_text import as_read, write_json
from newsmodel.formats._json_tree import read_tree, tree_of
from newsmodel.formats._jsonld_mending import mended
from newsmodel.formats._jsonld_reading import RESIDUE, read_jsonld
from newsmodel.formats._jsonld_writing import CONTEXT, written
from newsmodel.formats._pairs import without_pairs
from newsmodel.formats._residue import losses_of, residue_of, restored_from
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.article import Article, article_only
from newsmodel.report import Report

__all__ = ["carried", "dumps", "from_dict", "loads", "losses", "to_dict"]

_PREFIX, _, _ = RESIDUE.partition(":")
_OWN_CONTEXT = {_PREFIX: "urn:x-newsmodel:"}
# https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def dumps(article: Article, *, residue: bool = True, indent: int | None = None) -> str:
    r"""Write an article as JSON-LD: in one line, or with `indent` spaces for each level.

    >>> from newsmodel import Article
    >>> print(dumps(Article(headline="नहर <साफ>", language="hi")))
    {"@context":"https://schema.org","@type":"NewsArticle","headline":"नहर \u003cसाफ\u003e","inLanguage":"hi"}

    Without `residue` it has only what schema.org itself can say; `losses` tells what is then missing.
    `TypeError` is raised for what is no article.
    """
    return write_json(to_dict(article, residue=residue), indent).translate(_ESCAPES)


def to_dict(article: Article, *, residue: bool = True) -> dict[str, Any]:
    """Give an article as a tree of dicts, lists, strings and numbers, as `dumps` writes it.

    >>> from newsmodel import Article
    >>> to_dict(Article(tags=("जल",)))
    {'@context': 'https://schema.org', '@type': 'NewsArticle', 'keywords': ['जल']}
    """
    tree = _native(article)
    if residue:
        more = residue_of(_read(tree), article)
        if more:
            tree["@context"] = [CONTEXT, _OWN_CONTEXT]
            tree[RESIDUE] = write_json(more)
    return tree


def loads(text: str, *, limits: Limits = DEFAULT_LIMITS) -> Article:
    """Read the article of a JSON-LD document, ours or any publisher's.

    >>> loads('{"@type": ["NewsArticle"], "headline": "Rain &amp; hail", "author": "By A. Rao"}').byline.names
    ('A. Rao',)

    The article is found in lists, in `@graph`, and below a page; references by `@id` are followed. JSON
    that is slightly broken, as in many pages, is mended: line breaks in strings, commas too many, marks of
    comments around it. A date that cannot be read stays None. `DecodeError` is raised for what has no
    article, with each fault and its path, `LimitError` for a text that is past a limit, `TypeError` for
    what is no str.
    """
    try:
        given = read_tree(text, limits)
    except DecodeError:
        better = mended(text)
        if better is None:
            raise
        given = read_tree(better, limits)
    return _article(given, limits)


def from_dict(
    document: Mapping[str, Any] | Sequence[Mapping[str, Any]], *, limits: Limits = DEFAULT_LIMITS
) -> Article:
    """Read the article of a document as a tree of mappings and lists, or of a list of such.

    >>> from_dict([{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "Canal cleaned"}]).headline
    'Canal cleaned'

    It raises what `loads` does, and `TypeError` for what is neither.
    """
    if not isinstance(document, (Mapping, list, tuple)):
        raise TypeError(f"document must be a mapping or a list of them, not {type(document).__name__}")
    return _article(as_read(document, limits), limits)


def carried(article: Article) -> Article:
    """Give an article as it comes back through the properties of schema.org alone.

    >>> from newsmodel import Article, Byline
    >>> carried(Article(byline=Byline(written="रिपोर्ट: आशा राव", names=("आशा राव",)))).byline.written
    'आशा राव'
    """
    return _read(_native(article))


def losses(article: Article) -> Report:
    """Say what of an article only the residue carries: schema.org has no place for it.

    >>> from newsmodel import Article, Byline
    >>> print(*losses(Article(byline=Byline(written="रिपोर्ट: आशा राव", names=("आशा राव",)))))
    byline.written: comes back from jsonld as something else (jsonld.lost)
    """
    return losses_of("jsonld", carried(article), article)


def _native(article: Article) -> dict[str, Any]:
    article_only(article)
    tree: dict[str, Any] = without_pairs(written(article))
    return tree


def _read(tree: dict[str, Any]) -> Article:
    return read_jsonld(tree, Faults(), DEFAULT_LIMITS)[0]


def _article(given: Any, limits: Limits) -> Article:
    faults = Faults()
    bare, residue = read_jsonld(tree_of(given, faults), faults, limits)
    faults.raise_any()
    return bare if residue is None else restored_from(bare, residue, limits=limits)
