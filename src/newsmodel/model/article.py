"""The article: all that a news page tells."""

import re
from collections.abc import Collection
from typing import assert_never

import attrs

from newsmodel._pretty import pretty
from newsmodel.errors import InvalidArticleError, shown
from newsmodel.model.body import BulletList, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.checked import checked
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline
from newsmodel.model.pydantic_schema import pydantic_schema
from newsmodel.model.quote import Quote
from newsmodel.model.timestamp import Timestamp

# RFC 5646 section 2.1, as far as news needs it: subtags of letters and digits, the first one of letters.
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}")


@attrs.frozen(kw_only=True, field_transformer=checked)
class Article:
    """A news article: its head, its body and what readers wrote below it.

    >>> from newsmodel import Article, Paragraph, Section
    >>> article = Article(
    ...     headline="कोंडागाँव में बनेगा शिल्प महाविद्यालय",
    ...     language="hi",
    ...     sections=(Section(blocks=(Paragraph(text="दाखिले अगले साल जुलाई में होंगे।"),)),),
    ... )
    >>> article.lead.text, article.word_count
    ('दाखिले अगले साल जुलाई में होंगे।', 6)

    None means: not known. An empty tuple means: known to be none, or none that was found.
    `TypeError` is raised for a value of a wrong type, `InvalidArticleError` for a language tag
    that is none by RFC 5646.
    """

    headline: str | None = None
    """The title as written."""
    language: str | None = None
    """The language of the text as a BCP 47 tag: `hi`, `en`."""
    breadcrumb: tuple[str, ...] = ()
    """The way to the article through the site's sections, from the outermost: Home, International."""
    byline: Byline | None = None
    """Who wrote it."""
    dateline: Dateline | None = None
    """Where and when it was filed."""
    published_at: Timestamp | None = None
    """When it was first published."""
    modified_at: Timestamp | None = None
    """When it was last changed."""
    captured_at: Timestamp | None = None
    """When the page's text was taken, by the page's own clock."""
    summary: str | None = None
    """The standfirst or excerpt above the body."""
    sections: tuple[Section, ...] = ()
    """The body."""
    captions: tuple[str, ...] = ()
    """What stands below pictures."""
    tags: tuple[str, ...] = ()
    """Keywords that the page gives the article."""
    related: tuple[str, ...] = ()
    """Titles of other articles that the body points to."""
    comments: tuple[Comment, ...] = ()
    """What readers wrote below it."""
    url: str | None = None
    """The article's own address."""

    __get_pydantic_core_schema__ = pydantic_schema
    _repr_pretty_ = pretty

    def __attrs_post_init__(self) -> None:
        if self.language is not None and _LANGUAGE.fullmatch(self.language) is None:
            fault = f"Article.language must be a BCP 47 tag, got {shown(self.language)}"
            raise InvalidArticleError(fault, "language")

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of all sections, in their order."""
        return tuple(b for section in self.sections for b in section.blocks if isinstance(b, Paragraph))

    @property
    def lead(self) -> Paragraph | None:
        """The first paragraph; None: there is none."""
        return next(iter(self.paragraphs), None)

    @property
    def lists(self) -> tuple[BulletList, ...]:
        """The lists of all sections, in their order, without those inside other lists."""
        return tuple(b for section in self.sections for b in section.blocks if isinstance(b, BulletList))

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """The speech of the whole body, in its order: in paragraphs, in lists, and pull quotes."""
        quotes: list[Quote] = []
        for section in self.sections:
            for block in section.blocks:
                match block:
                    case Quote():
                        quotes.append(block)
                    case Paragraph():
                        quotes.extend(block.quotes)
                    case BulletList():
                        quotes.extend(_quotes_of(block))
                    case _:
                        assert_never(block)
        return tuple(quotes)

    @property
    def plain_text(self) -> str:
        """Headline, headings and body as plain text, a blank line between two blocks."""
        parts = [self.headline] if self.headline else []
        for section in self.sections:
            if section.heading:
                parts.append(section.heading)
            for block in section.blocks:
                lines = _lines_of(block) if isinstance(block, BulletList) else [block.text]
                parts.append("\n".join(lines))
        return "\n\n".join(parts)

    @property
    def word_count(self) -> int:
        """Words of the body and its headings, by white space; the headline is not counted."""
        count = 0
        for section in self.sections:
            count += len(section.heading.split()) if section.heading else 0
            for block in section.blocks:
                lines = _lines_of(block) if isinstance(block, BulletList) else [block.text]
                count += sum(len(line.split()) for line in lines)
        return count

    def _repr_html_(self) -> str:
        # Late, as below: only notebooks need it, and it needs this class.
        from newsmodel.model.article_view import article_html

        return article_html(self)

    def _repr_markdown_(self) -> str:
        from newsmodel.model.article_view import article_markdown

        return article_markdown(self)

    def _repr_mimebundle_(
        self, include: Collection[str] | None = None, exclude: Collection[str] | None = None
    ) -> dict[str, str]:
        from newsmodel._notebook import bundle

        return bundle(self, include, exclude)


def _quotes_of(bullets: BulletList) -> list[Quote]:
    quotes: list[Quote] = []
    for item in bullets.items:
        quotes.extend(item.quotes)
        for child in item.children:
            quotes.extend(_quotes_of(child))
    return quotes


def _lines_of(bullets: BulletList) -> list[str]:
    lines: list[str] = []
    for item in bullets.items:
        lines.append(item.text)
        for child in item.children:
            lines.extend(_lines_of(child))
    return lines


def article_only(value: object) -> None:
    """Raise `TypeError` for what is no article, and for one of a subclass."""
    if type(value) is not Article:
        raise TypeError(f"article must be an Article, not {type(value).__name__}")
