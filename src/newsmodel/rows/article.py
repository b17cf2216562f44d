"""One row for an article."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Self

import attrs

from newsmodel.model.article import Article
from newsmodel.model.byline import Byline
from newsmodel.model.dateline import Dateline
from newsmodel.model.timestamp import Timestamp
from newsmodel.paths import Path
from newsmodel.rows.comment_parts import comment_parts
from newsmodel.rows.placed import NOWHERE
from newsmodel.spans import Span


@attrs.frozen(kw_only=True)
class ArticleRow:
    r"""One article: its head, its whole text and what can be counted.

    >>> import newsmodel
    >>> from newsmodel.rows import ArticleRow
    >>> page = newsmodel.parse("नहर की सफाई शुरू\n\nसीतापुर: सिंचाई विभाग ने सोमवार को काम शुरू किया।")
    >>> [row] = ArticleRow.of(page.article, article_id="17")
    >>> row.article_id, row.headline, row.dateline_places, row.word_count
    ('17', 'नहर की सफाई शुरू', 'सीतापुर', 8)

    Where several values stand in one column, such as tags, there is one in each line.
    """

    article_id: str | None
    """The caller's name for the article; None: it was given none."""
    headline: str | None
    """The title as written."""
    language: str | None
    """The language of the text as a BCP 47 tag."""
    url: str | None
    """The article's own address."""
    breadcrumb: str | None
    """The way to it through the site's sections, from the outermost, one a line."""
    byline: str | None
    """The line that says who wrote it."""
    byline_names: str | None
    """The persons or desks in it, one a line."""
    byline_role: str | None
    """What they did, as written."""
    byline_agencies: str | None
    """The news agencies in it, one a line."""
    dateline: str | None
    """The dateline as it stands in the text."""
    dateline_places: str | None
    """The places in it, one a line."""
    dateline_region: str | None
    """The state, country or district in brackets after the place."""
    dateline_agencies: str | None
    """The news agencies in it, one a line."""
    dateline_credit: str | None
    """Reporter, desk or newspaper in it."""
    dateline_date: str | None
    """The date in it, by ISO 8601:2000, hyphens for what is missing: `--01-26`."""
    dateline_weekday: str | None
    """The weekday in it."""
    published_at: str | None
    """When it was first published, by ISO 8601 and only as far as it is known."""
    published_on: dt.date | None
    """The day of it."""
    modified_at: str | None
    """When it was last changed, by ISO 8601 and only as far as it is known."""
    modified_on: dt.date | None
    """The day of it."""
    captured_at: str | None
    """When the page's text was taken, by ISO 8601 and only as far as it is known."""
    captured_on: dt.date | None
    """The day of it."""
    summary: str | None
    """The standfirst or excerpt above the body."""
    lead: str | None
    """The first paragraph."""
    text: str
    """Headline, headings and body as plain text, a blank line between two blocks."""
    captions: str | None
    """What stands below pictures, one a line."""
    tags: str | None
    """Keywords, one a line."""
    related: str | None
    """Titles of other articles that the body points to, one a line."""
    section_count: int
    """Sections, the part before the first heading among them."""
    paragraph_count: int
    """Paragraphs."""
    list_count: int
    """Lists, without those inside other lists."""
    quote_count: int
    """Pieces of speech."""
    comment_count: int
    """Comments, replies among them."""
    word_count: int
    """Words of the body and its headings, by white space."""

    @classmethod
    def of(
        cls,
        article: Article,
        *,
        article_id: str | None = None,
        spans: Mapping[Path, Span] = NOWHERE,  # noqa: ARG003
    ) -> tuple[Self, ...]:
        """Give the one row of an article; `spans` is taken as by the other rows, and not needed."""
        byline = article.byline or Byline(written="")
        dateline = article.dateline or Dateline(written="")
        lead = article.lead
        row = cls(
            article_id=article_id,
            headline=article.headline,
            language=article.language,
            url=article.url,
            breadcrumb=_lines(article.breadcrumb),
            byline=byline.written if article.byline else None,
            byline_names=_lines(byline.names),
            byline_role=byline.role,
            byline_agencies=_lines(byline.agencies),
            dateline=dateline.written if article.dateline else None,
            dateline_places=_lines(dateline.places),
            dateline_region=dateline.region,
            dateline_agencies=_lines(dateline.agencies),
            dateline_credit=dateline.credit,
            dateline_date=dateline.date.isoformat() if dateline.date else None,
            dateline_weekday=dateline.weekday,
            published_at=_iso(article.published_at),
            published_on=_day(article.published_at),
            modified_at=_iso(article.modified_at),
            modified_on=_day(article.modified_at),
            captured_at=_iso(article.captured_at),
            captured_on=_day(article.captured_at),
            summary=article.summary,
            lead=lead.text if lead else None,
            text=article.plain_text,
            captions=_lines(article.captions),
            tags=_lines(article.tags),
            related=_lines(article.related),
            section_count=len(article.sections),
            paragraph_count=len(article.paragraphs),
            list_count=len(article.lists),
            quote_count=len(article.quotes),
            comment_count=sum(1 for _ in comment_parts(article)),
            word_count=article.word_count,
        )
        return (row,)


def _lines(values: Iterable[str]) -> str | None:
    return "\n".join(values) or None


def _iso(stamp: Timestamp | None) -> str | None:
    return None if stamp is None else stamp.isoformat()


def _day(stamp: Timestamp | None) -> dt.date | None:
    return None if stamp is None else stamp.date
