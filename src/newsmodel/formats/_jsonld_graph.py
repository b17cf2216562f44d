"""JSON-LD of schema.org as publishers write it: nodes, their types, and what their properties point to.

No context is ever fetched: a property is known by its name in schema.org, with or without a prefix.
"""

import collections
import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Any

from newsmodel.formats._faults import Faults
from newsmodel.formats._markup import unescaped
from newsmodel.paths import Path

Node = dict[str, Any]

_PREFIX = re.compile(r"\A(?:https?://(?:www\.)?schema\.org/|schema:)")
# Markup that has no place in a headline or a name, but is there.
_INLINE = re.compile(
    r"</?(?:a|abbr|b|br|center|cite|div|em|font|h[1-6]|i|li|p|q|s|small|span|strong|sub|sup|u|ul)\b[^<>]*>",
    re.IGNORECASE,
)
# How many values of a property are looked at for one text: a reference may lead to a long list of nothing.
_TRIED = 20
_BREAK = re.compile(r"[\t\n\r\f]")
_BREAKS = re.compile(r"[ \t\n\r\f]+")
_ARTICLES = frozenset(
    (
        "Article",
        "AdvertiserContentArticle",
        "BlogPosting",
        "DiscussionForumPosting",
        "LiveBlogPosting",
        "Report",
        "SatiricalArticle",
        "ScholarlyArticle",
        "SocialMediaPosting",
        "TechArticle",
    )
)


def local(name: str) -> str:
    """Give the name of a type or property without its prefix.

    >>> local("http://schema.org/NewsArticle"), local("schema:headline"), local("url")
    ('NewsArticle', 'headline', 'url')
    """
    return _PREFIX.sub("", name)


def types_of(node: Node) -> list[str]:
    """Give the types of a node, without prefixes."""
    given = node.get("@type", node.get("type"))
    return [local(one) for one in (given if type(given) is list else [given]) if type(one) is str]


def id_of(node: Node) -> str | None:
    """Give the address of a node: the context of schema.org calls it `id` too."""
    name = node.get("@id", node.get("id"))
    return name if type(name) is str else None


def plain(text: str) -> str:
    """Give a text of one line without the markup and the references of HTML that publishers leave in it.

    >>> plain(" बाढ़ &amp; <b>राहत</b> &#8216;पूरी&#8217; ")
    'बाढ़ & राहत ‘पूरी’'
    """
    if "<" in text:
        text = _INLINE.sub("", text)
    if "&" in text:
        # Twice: "&amp;#8217;" is what two programs in a row make of an apostrophe.
        text = _INLINE.sub("", unescaped(unescaped(text)))
    text = text.strip(" \ufeff\u200b")
    return " ".join(filter(None, _BREAKS.split(text))) if _BREAK.search(text) else text


class Graph:
    """All nodes of one document."""

    def __init__(self, tree: Any, faults: Faults) -> None:
        self._by_id: dict[str, Node] = {}
        self.nodes: list[Node] = []
        """In the order of their depth, those inside an article left out."""
        for node in _nodes(tree, stop=False):
            name = id_of(node)
            if name is not None and len(node) > 1:
                self._by_id.setdefault(name, node)
        self.nodes.extend(_nodes(tree, stop=True))
        for node in self.nodes:
            _check_context(node.get("@context"), faults)

    def article(self) -> Node | None:
        """Give the node of the article: a NewsArticle before any other kind."""
        first = min(self.nodes, key=_rank, default=None)
        return None if first is None or _rank(first) == 2 else first

    def values(self, node: Node, name: str) -> Iterator[Any]:
        """Give the values of a property, one after the other, references followed."""
        seen: set[str] = set()
        for key in (name, f"schema:{name}", f"http://schema.org/{name}", f"https://schema.org/{name}"):
            if key in node:
                yield from self._flat(node[key], seen)

    def _flat(self, value: Any, seen: set[str]) -> Iterator[Any]:
        if type(value) is list:
            for one in value:
                yield from self._flat(one, seen)
        elif type(value) is dict:
            node: Node = value
            name = id_of(node)
            inner = node.get("@list", node.get("@value", node))
            if inner is not node:
                yield from self._flat(inner, seen)
            elif name is not None and len(node) == 1:
                # Twice the same reference says no more than once, but may be very long.
                if name not in seen:
                    seen.add(name)
                    yield self._by_id.get(name, node)
            else:
                yield node
        elif value is not None:
            yield value

    def nodes_of(self, node: Node, name: str) -> Iterator[Node]:
        """Give those values of a property that are nodes."""
        return (value for value in self.values(node, name) if type(value) is dict)

    def raw(self, node: Node, name: str) -> str | None:
        """Give the first text of a property, as it is."""
        return next((value for value in self.values(node, name) if type(value) is str), None)

    def text(self, node: Node, *names: str) -> str | None:
        """Give the first text of the first property that has one, as one line; None: none has."""
        for name in names:
            for value in itertools.islice(self.values(node, name), _TRIED):
                text = plain(value) if type(value) is str else ""
                if text:
                    return text
        return None


def _rank(node: Node) -> int:
    types = types_of(node)
    if any(name.endswith("NewsArticle") for name in types):
        return 0
    return 1 if not _ARTICLES.isdisjoint(types) else 2


def _nodes(tree: Any, *, stop: bool) -> Iterator[Node]:
    waiting = collections.deque([tree])
    while waiting:
        value = waiting.popleft()
        if type(value) is list:
            waiting.extend(value)
        elif type(value) is dict:
            yield value
            if not (stop and _rank(value) < 2):
                waiting.extend(item for key, item in value.items() if key != "@context")


# What is read must not mean something else.
_TERMS = frozenset(
    (
        "articleBody",
        "author",
        "comment",
        "dateModified",
        "datePublished",
        "dateline",
        "description",
        "hasPart",
        "headline",
        "image",
        "inLanguage",
        "keywords",
        "locationCreated",
        "mainEntityOfPage",
        "mentions",
        "name",
        "text",
        "url",
    )
)


def _check_context(context: Any, faults: Faults) -> None:
    entries: Iterable[Any] = context if type(context) is list else [context]
    for entry in entries:
        if type(entry) is not dict:
            continue
        for term in _TERMS.intersection(entry):
            target = entry[term].get("@id") if type(entry[term]) is dict else entry[term]
            if type(target) is not str or local(target) != term:
                message = "the context gives it a meaning of its own, which is not supported"
                faults.add("redefined_term", Path("@context", term), message)
