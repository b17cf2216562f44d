"""One row for each text of the body."""

from collections.abc import Mapping
from typing import Self

import attrs

from newsmodel.model.article import Article
from newsmodel.paths import Path
from newsmodel.rows.placed import NOWHERE, Placed, bounds
from newsmodel.rows.text_parts import text_parts
from newsmodel.spans import Span


@attrs.frozen(kw_only=True)
class BlockRow(Placed):
    r"""One text of an article's body: a heading, a paragraph, an item of a list or a pull quote.

    >>> import newsmodel
    >>> from newsmodel.rows import BlockRow
    >>> page = newsmodel.parse("नहर की सफाई शुरू\n\nसीतापुर: सिंचाई विभाग ने सोमवार को काम शुरू किया।")
    >>> [row] = BlockRow.of(page.article, article_id="17", spans=page.spans)
    >>> row.kind, row.path, page.text[row.start : row.end]
    ('paragraph', 'sections[0].blocks[0]', 'सिंचाई विभाग ने सोमवार को काम शुरू किया।')
    """

    section: int
    """Which section it is in, from 0."""
    heading: str | None
    """The heading of that section; None: it is the part before the first heading."""
    kind: str
    """What it is: `heading`, `paragraph`, `list_item` or `quote`."""
    depth: int
    """How many lists it stands in: 0 outside of lists."""
    ordered: bool | None
    """Whether its list is numbered; None: it is in none."""
    text: str
    """The text."""
    quote_count: int
    """Pieces of speech in it; a pull quote is one itself."""
    word_count: int
    """Words, by white space."""

    @classmethod
    def of(
        cls, article: Article, *, article_id: str | None = None, spans: Mapping[Path, Span] = NOWHERE
    ) -> tuple[Self, ...]:
        """Give the rows of an article; `spans` is that of the page it was read from."""
        rows = []
        for position, part in enumerate(text_parts(article)):
            start, end = bounds(part.path, spans)
            rows.append(
                cls(
                    article_id=article_id,
                    path=str(part.path),
                    start=start,
                    end=end,
                    position=position,
                    section=part.section,
                    heading=part.heading,
                    kind=part.kind,
                    depth=part.depth,
                    ordered=part.ordered,
                    text=part.text,
                    quote_count=len(part.quotes),
                    word_count=len(part.text.split()),
                )
            )
        return tuple(rows)
