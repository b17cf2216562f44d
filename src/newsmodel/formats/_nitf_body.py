"""The body of a NITF document, ours or an agency's, as sections and captions."""

from collections.abc import Iterator

import attrs

from newsmodel.formats._nitf_notes import noted
from newsmodel.formats._xml import Node, collapsed
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.quote import Quote, QuoteKind, Speaker

_KINDS = {kind.value: kind for kind in QuoteKind}
_LISTS = frozenset({"ul", "ol", "dl"})
_ITEMS = ("li", "dt", "dd")
_HEADINGS = frozenset({"hl1", "hl2"})
_MARKS = {'"': '"', "“": "”", "'": "'", "‘": "’", "«": "»"}
# What stands beside the text: not a part of it, or no text.
_BESIDE = frozenset(
    {
        "note",
        "datasource",
        "abstract",
        "byline",
        "dateline",
        "tobject",
        "key-list",
        "classifier",
        "copyrite",
        "nitf-table-metadata",
    }
)


@attrs.define
class Body:
    """What the elements `body.content` hold."""

    sections: tuple[Section, ...] = ()
    captions: tuple[str, ...] = ()
    bylines: list[Node] = attrs.Factory(list)
    """Bylines inside the body."""
    datelines: list[Node] = attrs.Factory(list)
    """Datelines inside the body."""
    nodes: list[Node] = attrs.Factory(list)
    """The elements themselves."""


def text_of(node: Node | None, *, exact: bool) -> str | None:
    """Give the text of an element; None: it is not there, or is empty and not ours."""
    if node is None:
        return None
    text = node.text(exact=exact)
    return text if text or exact else None


def read_body(contents: list[Node], *, exact: bool) -> Body:
    """Read the elements `body.content`.

    In our documents a `block` is a section; in others a section begins with a heading.
    """
    body = Body(nodes=contents)
    captions: list[str] = []
    sections: list[tuple[str | None, list[Block]]] = []

    def blocks() -> list[Block]:
        if not sections:
            sections.append((None, []))
        return sections[-1][1]

    for item in _parts(contents):
        if not isinstance(item, Node):
            loose = collapsed(item)
            if loose:
                blocks().append(Paragraph(text=loose))
            continue
        name = item.name
        if name == "block":
            if exact:
                sections.append((None, []))
            body.bylines += item.all("byline")
            body.datelines += item.all("dateline")
        elif name in _HEADINGS:
            heading = text_of(item, exact=exact)
            if exact and sections:
                sections[-1] = (heading, sections[-1][1])
            elif heading is not None:
                sections.append((heading, []))
        elif name == "media":
            captions += [
                text for node in item.all("media-caption") if (text := text_of(node, exact=exact)) is not None
            ]
        else:
            blocks().extend(_blocks(item, exact=exact))
    body.sections = tuple([Section(heading=heading, blocks=tuple(found)) for heading, found in sections])
    body.captions = tuple(captions)
    return body


_LEAVES = frozenset({"p", "bq", "pre", "tr", "media"}) | _HEADINGS | _LISTS


def _parts(contents: list[Node]) -> Iterator[Node | str]:
    """Give the paragraphs, lists and their like in their order, and each `block` before what is in it."""
    waiting: list[Node | str] = list(reversed(contents))
    while waiting:
        item = waiting.pop()
        if not isinstance(item, Node) or item.name in _LEAVES:
            yield item
        elif item.name not in _BESIDE and " " not in item.name:
            if item.name == "block":
                yield item
            waiting.extend(reversed(item.children))


def _blocks(node: Node, *, exact: bool) -> list[Block]:
    if node.name in _LISTS:
        return [_list(node, exact=exact)]
    if node.name == "bq":
        quote = _pull_quote(node, exact=exact)
        return [] if quote is None else [quote]
    if node.name == "tr":
        cells = "\t".join([cell.text(exact=False) for cell in node.nodes()])
        return [Paragraph(text=cells)] if cells.strip() else []
    if node.name == "pre":
        lines = node.text(exact=True).split("\n\n")
        return [Paragraph(text=text) for line in lines if (text := collapsed(line))]
    text = node.text(exact=exact)
    return [Paragraph(text=text, quotes=_quotes(node, exact=exact))] if text or exact else []


def _list(node: Node, *, exact: bool) -> BulletList:
    ordered = node.name == "ol"
    items = [child for child in node.nodes() if child.name in _ITEMS]
    if exact and node.attributes.get("class") == "empty":
        items = []
    return BulletList(items=tuple([_item(item, exact=exact) for item in items]), ordered=ordered)


def _item(node: Node, *, exact: bool) -> ListItem:
    return ListItem(
        text=node.text(exact=exact, without=_LISTS),
        quotes=_quotes(node, exact=exact),
        children=tuple([_list(child, exact=exact) for child in node.nodes() if child.name in _LISTS]),
    )


def _quotes(node: Node, *, exact: bool) -> tuple[Quote, ...]:
    quotes = []
    waiting = list(reversed(list(node.nodes())))
    while waiting:
        at = waiting.pop()
        if at.name == "q":
            quote = _quote(at, at.text(exact=exact), exact=exact)
            quotes += [] if quote is None else [noted(quote, at.attributes)]
        elif at.name not in _LISTS:
            waiting.extend(reversed(list(at.nodes())))
    return tuple(quotes)


def _quote(node: Node, text: str, *, exact: bool) -> Quote | None:
    source = node.attributes.get("quote-source")
    if not exact:
        text = _without_marks(text)
        source = source.strip() if source else None
        if not text:
            return None
    kind = _KINDS.get(node.attributes.get("class", ""), QuoteKind.DIRECT)
    speaker = None if source is None or (not source and not exact) else Speaker(name=source)
    return Quote(text=text, kind=kind, speaker=speaker)


def _without_marks(text: str) -> str:
    while len(text) > 1 and _MARKS.get(text[0]) == text[-1]:
        text = text[1:-1].strip()
    return text


def _pull_quote(node: Node, *, exact: bool) -> Quote | None:
    paragraphs = [child for child in node.below() if child.name == "p"]
    if paragraphs:
        text = "\n".join([paragraph.text(exact=exact) for paragraph in paragraphs])
    else:
        text = node.text(exact=exact, without=frozenset({"credit"}))
    quote = _quote(node, text, exact=exact)
    credit = node.first("credit")
    if quote is None:
        return None
    if credit is None:
        return noted(quote, node.attributes)
    person = credit.first("person") or credit
    name = person.text(exact=exact, without=frozenset({"function"}))
    role = text_of(person.first("function"), exact=exact)
    if not name and not exact:
        return quote
    said = noted(attrs.evolve(quote, speaker=Speaker(name=name)), node.attributes)
    return attrs.evolve(said, speaker=Speaker(name=name, role=role))
