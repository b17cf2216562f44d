"""The body of an article in schema.org: its text as `articleBody`, what is known of the text as `hasPart`.

The blocks of the text are counted from 1. A `CreativeWork` with a `position` is a section that begins with
that block, its heading if it has a `name`; a `Quotation` is what somebody says in the block of its
`position`.
"""

import collections
from collections.abc import Iterable
from typing import Any

import attrs

from newsmodel.formats._marks import in_order
from newsmodel.formats._plain_body import block_of, chunks, list_text
from newsmodel.model.article import Article
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.quote import Quote

Tree = dict[str, Any]


@attrs.frozen(kw_only=True)
class Part:
    """What is known of one block of the text."""

    position: int
    """Which block, from 1."""
    heading: str | None = None
    """The heading of the section that begins there."""
    quote: Quote | None = None
    """What is said there; None: a section begins."""


def body_and_parts(article: Article) -> tuple[str | None, list[Tree]]:
    """Give the text and its parts; None: there is no text."""
    texts: list[str] = []
    parts: list[Tree] = []
    # A text may have blank lines of its own, which part it into several blocks.
    position = 1
    for at, section in enumerate(article.sections):
        heading = section.heading if section.heading and section.heading.strip() else None
        if at or heading is not None:
            named = {} if heading is None else {"name": heading}
            parts.append({"@type": "CreativeWork", "position": position, **named})
        if heading is not None:
            texts.append(heading)
            position += _count(heading)
        for block in section.blocks:
            text = list_text(block) if isinstance(block, BulletList) else block.text
            if text.strip():
                parts += [_quotation(quote, position) for quote in _quotes_in(block)]
                texts.append(text)
                position += _count(text)
    return "\n\n".join(texts) or None, parts


def _count(text: str) -> int:
    return len(chunks(f"{text}\n\n.")) - 1


def _quotes_in(block: Block) -> list[Quote]:
    match block:
        case Quote():
            return [block]
        case Paragraph():
            return list(block.quotes)
        case _:
            found: list[Quote] = []
            for item in block.items:
                found += item.quotes
                for child in item.children:
                    found += _quotes_in(child)
            return found


def _quotation(quote: Quote, position: int) -> Tree:
    tree: Tree = {"@type": "Quotation", "position": position, "text": quote.text}
    if quote.speaker is not None:
        role = {} if quote.speaker.role is None else {"jobTitle": quote.speaker.role}
        tree["creator"] = {"@type": "Person", "name": quote.speaker.name, **role}
    return tree


def sections_of(text: str, parts: Iterable[Part]) -> tuple[Section, ...]:
    """Read the text with its parts; a part that does not fit the text is passed over."""
    starts: dict[int, str | None] = {}
    quotes: dict[int, list[Quote]] = {}
    for part in parts:
        if part.quote is None:
            starts[part.position] = part.heading
        else:
            quotes.setdefault(part.position, []).append(part.quote)
    sections: list[tuple[str | None, list[Block]]] = [(None, [])]
    for position, chunk in enumerate(chunks(text), 1):
        if position in starts:
            heading = starts[position]
            if heading is None:
                sections.append((None, []))
            elif heading.strip() == chunk.strip():
                sections.append((heading, []))
                continue
        sections[-1][1].append(_with_quotes(block_of(chunk), quotes.get(position, [])))
    return tuple(
        Section(heading=h, blocks=tuple(blocks)) for h, blocks in sections if h is not None or blocks
    )


def _with_quotes(block: Block, quotes: list[Quote]) -> Block:
    match block:
        case Paragraph():
            if len(quotes) == 1 and quotes[0].text == block.text:
                return quotes[0]
            return Paragraph(text=block.text, quotes=_standing(block.text, quotes))
        case BulletList() if quotes:
            return _list_with_quotes(block, collections.deque(quotes))
        case _:
            return block


def _standing(text: str, quotes: list[Quote]) -> tuple[Quote, ...]:
    starts = in_order(text, [quote.text for quote in quotes])
    return tuple(quote for quote, start in zip(quotes, starts, strict=True) if start >= 0)


def _list_with_quotes(bullets: BulletList, left: collections.deque[Quote]) -> BulletList:
    items = []
    for item in bullets.items:
        at = 0
        here = []
        while left and (start := item.text.find(left[0].text, at)) >= 0:
            at = start + len(left[0].text)
            here.append(left.popleft())
        children = tuple(_list_with_quotes(child, left) for child in item.children)
        items.append(ListItem(text=item.text, quotes=tuple(here), children=children))
    return BulletList(items=tuple(items), ordered=bullets.ordered)
