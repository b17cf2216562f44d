"""Our own HTML as an article."""

from collections.abc import Iterator

import attrs

from newsmodel.errors import InvalidArticleError
from newsmodel.formats._html5_writing import BYLINE, DATELINE
from newsmodel.formats._stamps import read_date, read_stamp
from newsmodel.formats._xml import Node
from newsmodel.model.article import Article
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline
from newsmodel.model.quote import Quote, QuoteKind, Speaker
from newsmodel.model.timestamp import Timestamp, TimestampRole

_KINDS = {kind.value: kind for kind in QuoteKind}
_LISTS = frozenset({"ul", "ol"})


def read_article(node: Node) -> Article:
    """Read the element `article`; what has no known class is passed over."""
    header = node.first("header") or Node("header", {})
    footer = node.first("footer") or Node("footer", {})
    comments = _of_class(node, "comments")
    return Article(
        headline=_text(header.first("h1")),
        language=_language(node),
        breadcrumb=_texts(header.first("nav", "ol")),
        byline=_byline(_of_class(header, "byline")),
        dateline=_dateline(_of_class(header, "dateline")),
        published_at=_stamp(_of_class(header, "published"), TimestampRole.PUBLISHED),
        modified_at=_stamp(_of_class(header, "modified"), TimestampRole.MODIFIED),
        captured_at=_stamp(_of_class(header, "captured"), TimestampRole.CAPTURED),
        summary=_text(_of_class(header, "summary")),
        sections=tuple([_section(child) for child in node.all("section") if _class(child) == "body"]),
        captions=tuple(
            [
                _text(child.first("figcaption")) or ""
                for child in node.all("figure")
                if _class(child) == "picture"
            ]
        ),
        tags=_texts(_of_class(footer, "tags")),
        related=_texts(_of_class(footer, "related")),
        comments=() if comments is None else tuple(map(_comment, comments.all("article"))),
        url=_text(_of_class(footer, "url")),
    )


def _class(node: Node) -> str:
    return node.attributes.get("class", "")


def _of_class(node: Node, name: str) -> Node | None:
    return next((child for child in node.nodes() if _class(child) == name), None)


def _text(node: Node | None) -> str | None:
    return None if node is None else node.text(exact=True)


def _texts(node: Node | None) -> tuple[str, ...]:
    return () if node is None else tuple([item.text(exact=True) for item in node.all("li")])


def _language(node: Node) -> str | None:
    try:
        return Article(language=node.attributes.get("lang")).language
    except InvalidArticleError:
        return None


def _parts(node: Node, names: tuple[str, ...]) -> list[tuple[str, ...]]:
    spans = node.all("span")
    return [tuple([span.text(exact=True) for span in spans if _class(span) == name]) for name in names]


def _byline(node: Node | None) -> Byline | None:
    if node is None:
        return None
    names, agencies, role = _parts(node, BYLINE)
    return Byline(written=node.text(exact=True), names=names, agencies=agencies, role=_one(role))


def _dateline(node: Node | None) -> Dateline | None:
    if node is None:
        return None
    places, agencies, region, credit, weekday = _parts(node, DATELINE)
    time = node.first("time")
    return Dateline(
        written=node.text(exact=True),
        places=places,
        agencies=agencies,
        region=_one(region),
        credit=_one(credit),
        weekday=_one(weekday),
        date=None if time is None else read_date(time.attributes.get("datetime", "")),
    )


def _one(texts: tuple[str, ...]) -> str | None:
    return texts[0] if texts else None


def _stamp(node: Node | None, role: TimestampRole) -> Timestamp | None:
    time = None if node is None else node.first("time")
    if time is None:
        return None
    stamp = read_stamp(time.attributes.get("datetime", ""), role)
    return None if stamp is None else attrs.evolve(stamp, written=time.text(exact=True))


def _section(node: Node) -> Section:
    return Section(heading=_text(node.first("h2")), blocks=tuple(_blocks(node)))


def _blocks(node: Node) -> Iterator[Block]:
    for child in node.nodes():
        if child.name == "p":
            yield Paragraph(text=child.text(exact=True), quotes=_quotes(child))
        elif child.name in _LISTS:
            yield _list(child)
        elif child.name == "figure":
            said = child.first("blockquote")
            if said is not None:
                yield _quote(said, _pull_speaker(child.first("figcaption")))


def _list(node: Node) -> BulletList:
    return BulletList(items=tuple([_item(item) for item in node.all("li")]), ordered=node.name == "ol")


def _item(node: Node) -> ListItem:
    return ListItem(
        text=node.text(exact=True, without=_LISTS),
        quotes=_quotes(node),
        children=tuple([_list(child) for child in node.nodes() if child.name in _LISTS]),
    )


def _quotes(node: Node) -> tuple[Quote, ...]:
    return tuple([_quote(child, _speaker(child)) for child in node.all("q")])


def _quote(node: Node, speaker: Speaker | None) -> Quote:
    return Quote(
        text=node.text(exact=True),
        kind=_KINDS.get(node.attributes.get("data-kind", ""), QuoteKind.DIRECT),
        speaker=speaker,
        cue=node.attributes.get("data-cue"),
    )


def _speaker(node: Node) -> Speaker | None:
    name = node.attributes.get("data-speaker")
    return None if name is None else Speaker(name=name, role=node.attributes.get("data-role"))


def _pull_speaker(node: Node | None) -> Speaker | None:
    name = None if node is None else _text(_of_class(node, "speaker"))
    if node is None or name is None:
        return None
    return Speaker(name=name, role=_text(_of_class(node, "role")))


def _comment(node: Node) -> Comment:
    return Comment(
        author=_text(_of_class(node, "commenter")),
        text=_text(_of_class(node, "said")) or "",
        posted_at=_stamp(_of_class(node, "posted"), TimestampRole.UNKNOWN),
        replies=tuple([_comment(child) for child in node.all("article")]),
    )
