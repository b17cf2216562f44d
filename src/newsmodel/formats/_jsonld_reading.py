"""JSON-LD of schema.org, ours or a publisher's, as an article."""

import re
from collections.abc import Iterator
from typing import Any

from newsmodel.errors import LimitError
from newsmodel.formats._bylines import without_by
from newsmodel.formats._dates import read_any
from newsmodel.formats._faults import Faults
from newsmodel.formats._jsonld_body import Part, sections_of
from newsmodel.formats._jsonld_graph import Graph, Node, id_of, plain, types_of
from newsmodel.formats._languages import language_tag
from newsmodel.formats._markup import unescaped
from newsmodel.formats._plain_body import block_of, chunks
from newsmodel.formats._xhtml_reading import read_body
from newsmodel.limits import Limits
from newsmodel.model.article import Article
from newsmodel.model.body import Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline
from newsmodel.model.quote import Quote, Speaker
from newsmodel.model.timestamp import Timestamp, TimestampRole
from newsmodel.paths import Path

RESIDUE = "newsmodel:residue"
"""The property that holds what schema.org has no place for."""
_BLOCKS = re.compile(r"<(?:p|br|div|h[1-6]|ul|ol|li|blockquote)\b[^<>]*>", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_ORGANIZATIONS = ("Organization", "NewsMediaOrganization", "Corporation")


def read_jsonld(tree: Any, faults: Faults, limits: Limits) -> tuple[Article, str | None]:
    """Read the article of a document, and the text of its residue if it has one."""
    graph = Graph(tree, faults)
    node = graph.article()
    if node is None:
        faults.add("no_article", Path(), "must have a node of the type NewsArticle, or of one like it")
        return Article(), None
    _check_texts(node, faults)
    page = next(graph.nodes_of(node, "mainEntityOfPage"), {})
    most = limits.depth
    article = Article(
        headline=graph.text(node, "headline", "name"),
        language=_language(graph, node),
        breadcrumb=tuple(_breadcrumb(graph, page)),
        byline=_byline(graph, node),
        dateline=_dateline(graph, node),
        published_at=_stamp(graph.raw(node, "datePublished"), TimestampRole.PUBLISHED),
        modified_at=_stamp(graph.raw(node, "dateModified"), TimestampRole.MODIFIED),
        summary=graph.text(node, "description"),
        sections=_sections(graph, node, limits),
        captions=tuple(_texts_of(graph, node, "image", "caption")),
        tags=tuple(_tags(graph, node)),
        related=tuple(_related(graph, node)),
        comments=_comments(graph, node, most, most, {id(node)}),
        url=_url(graph, node, page),
    )
    return article, graph.raw(node, RESIDUE)


def _check_texts(node: Node, faults: Faults) -> None:
    for name in ("headline", "description", "articleBody", "datePublished", "dateModified"):
        value = node.get(name)
        # A date may be a count of seconds; such are not read.
        known = (str, list, dict, int) if name.startswith("date") else (str, list, dict)
        if value is not None and type(value) not in known:
            faults.wrong_type(Path(name), "a string", value)


def _language(graph: Graph, node: Node) -> str | None:
    for value in graph.values(node, "inLanguage"):
        texts = [value] if type(value) is str else []
        if type(value) is dict:
            texts = [text for name in ("alternateName", "name") if (text := graph.text(value, name))]
        for text in texts:
            tag = language_tag(text)
            if tag is not None:
                return tag
    return None


def _breadcrumb(graph: Graph, page: Node) -> list[str]:
    lists = [one for one in graph.nodes_of(page, "breadcrumb") if "BreadcrumbList" in types_of(one)]
    lists += [one for one in graph.nodes if "BreadcrumbList" in types_of(one)]
    if not lists:
        return []
    items = []
    for at, item in enumerate(graph.nodes_of(lists[0], "itemListElement")):
        target = next(graph.nodes_of(item, "item"), {})
        name = graph.text(item, "name") or graph.text(target, "name")
        if name is not None:
            items.append((_position(graph, item) or at, name))
    return [name for _, name in sorted(items, key=lambda one: one[0])]


def _position(graph: Graph, node: Node) -> int | None:
    for value in graph.values(node, "position"):
        if type(value) is int:
            return value
        if type(value) is str and re.fullmatch("[0-9]{1,9}", value):
            return int(value)
    return None


def _byline(graph: Graph, node: Node) -> Byline | None:
    people: list[str] = []
    agencies: list[str] = []
    written: list[str] = []
    for value in [*graph.values(node, "author")] or graph.values(node, "creator"):
        names = [value] if type(value) is str else _names(graph, value) if type(value) is dict else []
        organization = type(value) is dict and any(name in _ORGANIZATIONS for name in types_of(value))
        for name in map(plain, names):
            if not name or _ADDRESS.match(name):
                continue
            written.append(name)
            (agencies if organization else people).append(without_by(name) or name)
    if not written:
        return None
    return Byline(written=", ".join(written), names=tuple(people), agencies=tuple(agencies))


def _names(graph: Graph, node: Node) -> list[str]:
    names = _texts_in(graph, node, "name")
    if not names:
        parts = [graph.text(node, name) for name in ("givenName", "familyName")]
        names = [" ".join(part for part in parts if part)]
    return names


def _dateline(graph: Graph, node: Node) -> Dateline | None:
    written = graph.text(node, "dateline")
    places = tuple(_texts_of(graph, node, "locationCreated", "name"))
    regions = [
        name
        for place in graph.nodes_of(node, "locationCreated")
        for name in _texts_of(graph, place, "containedInPlace", "name")
    ]
    if written is None and not places:
        # Credits are given without a dateline too.
        return None
    return Dateline(
        written=written or ", ".join(places),
        places=places,
        region=regions[0] if regions else None,
        agencies=tuple(_texts_of(graph, node, "sourceOrganization", "name")),
        credit=graph.text(node, "creditText"),
    )


def _texts_of(graph: Graph, node: Node, name: str, inner: str) -> Iterator[str]:
    for value in graph.values(node, name):
        if type(value) is dict:
            text = graph.text(value, inner)
        else:
            text = plain(value) if type(value) is str and inner == "name" else None
        if text:
            yield text


def _stamp(text: str | None, role: TimestampRole) -> Timestamp | None:
    return None if text is None else read_any(text, role)


def _sections(graph: Graph, node: Node, limits: Limits) -> tuple[Section, ...]:
    texts = _texts_in(graph, node, "articleBody") or _texts_in(graph, node, "text")
    if not texts:
        return _sections_alone(graph, node)
    text = "\n\n".join(texts)
    if "<" not in text and "&lt;" in text and _BLOCKS.search(once := unescaped(text)):
        # Markup that was escaped for JSON as if it were HTML.
        text = once
    if "<" in text and _BLOCKS.search(text):
        return read_body(text, limits=limits).sections
    return sections_of(_unmarked(text), _parts(graph, node))


def _texts_in(graph: Graph, node: Node, name: str) -> list[str]:
    return [value for value in graph.values(node, name) if type(value) is str]


def _unmarked(text: str) -> str:
    return unescaped(text).replace("\r\n", "\n")


def _sections_alone(graph: Graph, node: Node) -> tuple[Section, ...]:
    found = []
    for part in graph.nodes_of(node, "hasPart"):
        text = graph.raw(part, "text")
        blocks = () if text is None else tuple(map(block_of, chunks(_unmarked(text))))
        if blocks:
            found.append(Section(heading=graph.text(part, "name", "headline"), blocks=blocks))
    return tuple(found)


def _parts(graph: Graph, node: Node) -> Iterator[Part]:
    for part in graph.nodes_of(node, "hasPart"):
        position = _position(graph, part)
        types = types_of(part)
        if position is None:
            continue
        if "Quotation" in types:
            text = graph.raw(part, "text")
            if text:
                quote = Quote(text=text, speaker=_speaker(graph, part))
                yield Part(position=position, quote=quote)
        elif "CreativeWork" in types:
            yield Part(position=position, heading=graph.raw(part, "name"))


def _speaker(graph: Graph, quotation: Node) -> Speaker | None:
    for name in ("creator", "author", "spokenByCharacter"):
        for value in graph.values(quotation, name):
            known, role = value, None
            if type(value) is dict:
                known, role = graph.text(value, "name"), graph.text(value, "jobTitle")
            if type(known) is str and known:
                return Speaker(name=known, role=role)
    return None


def _tags(graph: Graph, node: Node) -> Iterator[str]:
    for value in graph.values(node, "keywords"):
        if type(value) is dict:
            texts = [graph.text(value, "name") or ""]
        elif type(value) is not str:
            texts = []
        else:
            # One string holds all of them; in a list a comma may be a part of one.
            texts = value.split(",") if type(node.get("keywords")) is str else [value]
        yield from filter(None, map(plain, texts))


def _related(graph: Graph, node: Node) -> Iterator[str]:
    for value in graph.nodes_of(node, "mentions"):
        types = types_of(value)
        if "CreativeWork" in types or any(name.endswith("Article") for name in types):
            title = graph.text(value, "headline", "name")
            if title:
                yield title


def _comments(graph: Graph, node: Node, levels: int, limit: int, seen: set[int]) -> tuple[Comment, ...]:
    """Read the comments on a node; one that several references point to is read where the first is."""
    found = []
    for one in graph.nodes_of(node, "comment"):
        if id(one) not in seen:
            if not levels:
                raise LimitError("max_depth", limit + 1)
            seen.add(id(one))
            found.append(_comment(graph, one, _comments(graph, one, levels - 1, limit, seen)))
    return tuple(found)


def _comment(graph: Graph, node: Node, replies: tuple[Comment, ...]) -> Comment:
    author = next(graph.values(node, "author"), None)
    name = graph.text(author, "name") if type(author) is dict else author
    date = graph.raw(node, "dateCreated") or graph.raw(node, "datePublished")
    return Comment(
        author=plain(name) or None if type(name) is str else None,
        text=_unmarked(graph.raw(node, "text") or graph.raw(node, "commentText") or ""),
        posted_at=_stamp(date, TimestampRole.UNKNOWN),
        replies=replies,
    )


def _url(graph: Graph, node: Node, page: Node) -> str | None:
    candidates = [*graph.values(node, "url"), *graph.values(node, "mainEntityOfPage")]
    candidates += [id_of(page), *graph.values(page, "url"), id_of(node)]
    return next((one for one in candidates if type(one) is str and _ADDRESS.match(one)), None)
