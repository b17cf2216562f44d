"""An article as a NewsArticle of schema.org, as far as schema.org has a place for it."""

from typing import Any

from newsmodel.formats._jsonld_body import body_and_parts
from newsmodel.formats._stamps import iso
from newsmodel.formats._urls import link
from newsmodel.model.article import Article
from newsmodel.model.comment import Comment
from newsmodel.model.timestamp import Timestamp

CONTEXT = "https://schema.org"
"""The context of every document."""
Tree = dict[str, Any]


def written(article: Article) -> Tree:
    """Give the document without residue. What is None or empty is left out."""
    url = None if article.url is None else link(article.url)
    body, parts = body_and_parts(article)
    tree: Tree = {
        "@context": CONTEXT,
        "@type": "NewsArticle",
        "mainEntityOfPage": _page(url, article.breadcrumb),
        "url": url,
        "headline": article.headline,
        "description": article.summary,
        "inLanguage": article.language,
        "datePublished": _date(article.published_at),
        "dateModified": _date(article.modified_at),
        "author": _authors(article),
        "image": [{"@type": "ImageObject", "caption": caption} for caption in article.captions],
        "keywords": list(article.tags),
        **_dateline(article),
        "articleBody": body,
        "hasPart": parts,
        "mentions": [{"@type": "CreativeWork", "name": title} for title in article.related],
        "comment": [_comment(comment) for comment in article.comments],
    }
    return _filled(tree)


def _filled(tree: Tree) -> Tree:
    return {name: value for name, value in tree.items() if value is not None and value != []}


def _page(url: str | None, breadcrumb: tuple[str, ...]) -> Tree | None:
    if url is None and not breadcrumb:
        return None
    page: Tree = {"@type": "WebPage", "@id": url}
    if breadcrumb:
        items = [{"@type": "ListItem", "position": at, "name": name} for at, name in enumerate(breadcrumb, 1)]
        page["breadcrumb"] = {"@type": "BreadcrumbList", "itemListElement": items}
    return _filled(page)


def _date(stamp: Timestamp | None) -> str | None:
    # ISO 8601 has no offset with seconds; without it the time would be another.
    if stamp is None or (stamp.utc_offset is not None and stamp.utc_offset.seconds % 60):
        return None
    return iso(stamp)


def _authors(article: Article) -> list[Tree]:
    if article.byline is None:
        return []
    people = [{"@type": "Person", "name": name} for name in article.byline.names]
    return people + [{"@type": "Organization", "name": name} for name in article.byline.agencies]


def _dateline(article: Article) -> Tree:
    dateline = article.dateline
    if dateline is None:
        return {}
    above: Tree = {}
    if dateline.region is not None:
        above["containedInPlace"] = {"@type": "Place", "name": dateline.region}
    return {
        "dateline": dateline.written,
        "locationCreated": [{"@type": "Place", "name": name, **above} for name in dateline.places],
        "sourceOrganization": [{"@type": "Organization", "name": name} for name in dateline.agencies],
        "creditText": dateline.credit,
    }


def _comment(comment: Comment) -> Tree:
    author = None if comment.author is None else {"@type": "Person", "name": comment.author}
    tree: Tree = {
        "@type": "Comment",
        "author": author,
        "dateCreated": _date(comment.posted_at),
        "text": comment.text,
        "comment": [_comment(reply) for reply in comment.replies],
    }
    return _filled(tree)
