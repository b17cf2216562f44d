"""An article as a ninjs 3.1 object, as far as ninjs has a place for it."""

import hashlib
from typing import Any

import attrs

from newsmodel.formats import native
from newsmodel.formats._stamps import iso
from newsmodel.formats._uris import web_uri
from newsmodel.formats._xhtml_writing import body_of
from newsmodel.model.article import Article
from newsmodel.model.timestamp import Precision, Timestamp

PROFILE = "newsmodel"
"""What our documents say as their `profile`."""
_STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}
Tree = dict[str, Any]


def written(article: Article, *, pad_seconds: bool) -> Tree:
    """Give the object without residue. What is None or empty is left out."""
    uri = _uri(article)
    dateline, byline = article.dateline, article.byline
    tree: Tree = {
        "standard": _STANDARD,
        "uri": uri,
        "type": "text",
        "representationType": "full",
        "profile": PROFILE,
        "firstCreated": _date_time(article.published_at, pad_seconds=pad_seconds),
        "versionCreated": _date_time(article.modified_at, pad_seconds=pad_seconds),
        "language": article.language,
        "headlines": _roles([("main", article.headline)], "text/plain"),
        "descriptions": _roles([("summary", article.summary)], "text/plain"),
        "by": None if byline is None else byline.written,
        "people": _named("rel", [("author", name) for name in byline.names] if byline else []),
        "organisations": _named("rel", [("author", name) for name in byline.agencies] if byline else []),
        "subjects": _named("rel", [("section", name) for name in article.breadcrumb])
        + _named("rel", [("keyword", name) for name in article.tags]),
        "associations": _associations(article, uri),
    }
    if dateline is not None:
        places = [("dateline", name) for name in dateline.places]
        region = [] if dateline.region is None else [("region", dateline.region)]
        tree["located"] = next(iter(dateline.places), None)
        tree["places"] = _named("rel", places + region)
        sources = [("agency", name) for name in dateline.agencies]
        credit = [] if dateline.credit is None else [("credit", dateline.credit)]
        tree["infoSources"] = _named("role", sources + credit)
    if article.sections or dateline is not None:
        body = {"role": "main", "contentType": "application/xhtml+xml", "wordCount": article.word_count}
        tree["bodies"] = [{**body, "value": body_of(article)}]
    return {name: value for name, value in tree.items() if value is not None and value != []}


def _uri(article: Article) -> str:
    uri = None if article.url is None else web_uri(article.url)
    return _urn(native.dumps(article)) if uri is None else uri


def _urn(*parts: str) -> str:
    # The same parts have the same name, on any machine: a UUID of version 8 (RFC 9562, 5.8).
    digest = hashlib.sha256("\n".join(parts).encode()).hexdigest()
    return f"urn:uuid:{digest[:8]}-{digest[8:12]}-8{digest[13:16]}-8{digest[17:20]}-{digest[20:32]}"


def _roles(pairs: list[tuple[str, str | None]], content_type: str) -> list[Tree]:
    return [{"role": role, "contentType": content_type, "value": v} for role, v in pairs if v is not None]


def _named(key: str, pairs: list[tuple[str, str]]) -> list[Tree]:
    return [{"name": name, key: role} for role, name in pairs]


def _associations(article: Article, uri: str) -> list[Tree]:
    captions = [
        {
            "uri": _urn(uri, "caption", str(at)),
            "name": f"picture-{at}",
            "type": "picture",
            "rel": "picture",
            "descriptions": _roles([("caption", caption)], "text/plain"),
        }
        for at, caption in enumerate(article.captions, 1)
    ]
    related = [
        {
            "uri": _urn(uri, "related", str(at)),
            "name": f"related-{at}",
            "type": "text",
            "rel": "related",
            "headlines": _roles([("main", title)], "text/plain"),
        }
        for at, title in enumerate(article.related, 1)
    ]
    return captions + related


def _date_time(stamp: Timestamp | None, *, pad_seconds: bool) -> str | None:
    """Write a timestamp by RFC 3339, which has no minutes without seconds; None: it is not known so far."""
    if stamp is None or stamp.utc_offset is None or stamp.utc_offset.seconds % 60:
        return None
    if stamp.precision is Precision.MINUTE and not pad_seconds:
        return None
    return iso(attrs.evolve(stamp, precision=Precision.SECOND))
