"""A page that was read: its text, all of it in blocks, and the article that it tells."""

import enum
from collections.abc import Collection, Mapping

import attrs

from newsmodel.issues import Issue
from newsmodel.model.article import Article
from newsmodel.model.furniture import Furniture, FurnitureKind
from newsmodel.paths import Path
from newsmodel.positions import Positions
from newsmodel.spans import Span


class PageKind(enum.Enum):
    """What a page is.

    >>> import newsmodel
    >>> newsmodel.parse("").kind
    <PageKind.UNKNOWN: 'unknown'>
    """

    ARTICLE = "article"
    """One article."""
    LISTING = "listing"
    """Titles and teasers of several articles: a tag, an author, a search, a front page."""
    STUB = "stub"
    """Less than an article: a video's page, a paywall, a text that is cut off."""
    SEVERAL = "several"
    """Several stories in full."""
    UNKNOWN = "unknown"
    """Nothing of news: a question for consent, an error, an empty page."""


class BlockKind(enum.Enum):
    """What a part of a page's text is.

    >>> import newsmodel
    >>> [block.kind.name for block in newsmodel.parse("  ").blocks]
    ['BLANK']
    """

    TIMESTAMP = "timestamp"
    """A line that says when."""
    BREADCRUMB = "breadcrumb"
    """The way through the site's sections."""
    HEADLINE = "headline"
    """The title."""
    BYLINE = "byline"
    """Who wrote it."""
    SUMMARY = "summary"
    """The standfirst."""
    CAPTION = "caption"
    """What stands below a picture."""
    TAGS = "tags"
    """Keywords of the article."""
    DATELINE = "dateline"
    """A dateline on a line of its own."""
    HEADING = "heading"
    """The heading of a section."""
    PARAGRAPH = "paragraph"
    """Running text."""
    LIST = "list"
    """A list, with all its items."""
    QUOTE = "quote"
    """A pull quote."""
    COMMENTS = "comments"
    """A reader's comment; with a kind of furniture, the heading of a thread."""
    FURNITURE = "furniture"
    """What the page says that the article does not."""
    TEXT = "text"
    """Text of a page that is no single article: a teaser, a story among several."""
    BLANK = "blank"
    """White space alone."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class Block:
    r"""A part of a page's text, and the rule that took it.

    >>> import newsmodel
    >>> page = newsmodel.parse("नहर की सफाई शुरू\n\nसीतापुर: सिंचाई विभाग ने सोमवार से नहर की सफाई शुरू की।")
    >>> [(block.kind.name, block.rule) for block in page.blocks]
    [('HEADLINE', 'headline'), ('PARAGRAPH', 'paragraph')]
    """

    kind: BlockKind
    """What it is."""
    rule: str
    """The name of the rule that took it."""
    span: Span
    """Where it stands, white space around it included: the blocks of a page tile its text."""
    furniture: FurnitureKind | None = None
    """What it is there for, if it is furniture."""


@attrs.frozen(kw_only=True)
class Page:
    r"""The text of a news page, read: nothing of it is lost.

    >>> import newsmodel
    >>> page = newsmodel.parse("नहर की सफाई शुरू\n\nसीतापुर: सिंचाई विभाग ने सोमवार से नहर की सफाई शुरू की।")
    >>> page.kind.name, page.article.headline, page.article.dateline.places
    ('ARTICLE', 'नहर की सफाई शुरू', ('सीतापुर',))
    >>> page.reconstruct() == page.text
    True
    """

    text: str
    """The text that was given, unchanged."""
    kind: PageKind
    """What the page is; the article of a page that is none is empty, or holds only what is certain."""
    layout: str
    """The name of the page style it was read as."""
    article: Article
    """What the page tells."""
    furniture: tuple[Furniture, ...] = ()
    """What the page says that the article does not, in its order."""
    spans: Mapping[Path, Span] = Positions()
    """Where each part of the article stands in the text."""
    issues: tuple[Issue, ...] = ()
    """What is doubtful."""
    blocks: tuple[Block, ...] = ()
    """The parts of the text: they tile it."""

    def reconstruct(self) -> str:
        """Put the blocks together again: exactly the text that was given."""
        return "".join(self.text[block.span.start : block.span.end] for block in self.blocks)

    def _repr_html_(self) -> str:
        # Late, as below: only notebooks need it, and it needs this class.
        from newsmodel.reading.page_view import page_html

        return page_html(self)

    def _repr_markdown_(self) -> str:
        from newsmodel.reading.page_view import page_markdown

        return page_markdown(self)

    def _repr_mimebundle_(
        self, include: Collection[str] | None = None, exclude: Collection[str] | None = None
    ) -> dict[str, str]:
        from newsmodel._notebook import bundle

        return bundle(self, include, exclude)
