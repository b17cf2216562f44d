"""The body of an article as one line of texts: headings, paragraphs, items of lists, pull quotes."""

from collections.abc import Iterator
from typing import assert_never

import attrs

from newsmodel.model.article import Article
from newsmodel.model.body import BulletList, Paragraph
from newsmodel.model.quote import Quote
from newsmodel.paths import Path


@attrs.frozen
class TextPart:
    """One text of the body."""

    kind: str
    """`heading`, `paragraph`, `list_item` or `quote`."""
    path: Path
    """The way to it."""
    section: int
    """Which section it is in, from 0."""
    heading: str | None
    """The heading of that section."""
    text: str
    """The text."""
    quotes: tuple[tuple[Path, Quote], ...] = ()
    """The speech in it, each piece with the way to it."""
    depth: int = 0
    """How many lists it stands in."""
    ordered: bool | None = None
    """Whether its list is numbered; None: it is in none."""


def text_parts(article: Article) -> Iterator[TextPart]:
    """Give the texts of the body in their order."""
    for number, section in enumerate(article.sections):
        here = Path("sections", number)
        heading = section.heading
        if heading is not None:
            yield TextPart("heading", here.child("heading"), number, heading, heading)
        for at, block in enumerate(section.blocks):
            path = here.child("blocks", at)
            match block:
                case Paragraph():
                    quotes = _placed(path, block.quotes)
                    yield TextPart("paragraph", path, number, heading, block.text, quotes)
                case Quote():
                    yield TextPart("quote", path, number, heading, block.text, ((path, block),))
                case BulletList():
                    yield from _items(block, path, number, heading, 1)
                case _:
                    assert_never(block)


def _items(
    bullets: BulletList, path: Path, section: int, heading: str | None, depth: int
) -> Iterator[TextPart]:
    for at, item in enumerate(bullets.items):
        here = path.child("items", at)
        quotes = _placed(here, item.quotes)
        yield TextPart("list_item", here, section, heading, item.text, quotes, depth, bullets.ordered)
        for number, child in enumerate(item.children):
            yield from _items(child, here.child("children", number), section, heading, depth + 1)


def _placed(path: Path, quotes: tuple[Quote, ...]) -> tuple[tuple[Path, Quote], ...]:
    return tuple((path.child("quotes", at), quote) for at, quote in enumerate(quotes))
