"""A page style: how the pages of one theme are put together."""

import functools
from collections.abc import Callable, Mapping

import attrs

from newsmodel.model.article import Article, article_only
from newsmodel.model.furniture import FurnitureKind
from newsmodel.model.timestamp import TimestampRole
from newsmodel.reading.manner import Manner
from newsmodel.reading.rules import Rule


def _of_articles_only(write: Callable[[Article], str]) -> Callable[[Article], str]:
    @functools.wraps(write)
    def checked(article: Article) -> str:
        article_only(article)
        return write(article)

    return checked


@attrs.frozen(kw_only=True)
class Layout:
    """A page style: which rules read it in which order, and what only it says.

    >>> from newsmodel import LAYOUTS
    >>> LAYOUTS["wordpress_newspaper"].title
    'tagDiv Newspaper'
    """

    title: str
    """The name that people know it by."""
    rules: tuple[Rule, ...]
    """The rules, in the order in which they are asked; the last one takes any line."""
    write: Callable[[Article], str] = attrs.field(converter=_of_articles_only)
    """Writes an article as the text of a page of this style.

    `parse` reads the same article back if it keeps to the `manner`; any other is written as well as can be.
    `TypeError` is raised for what is no article.
    """
    manner: Manner = attrs.field(factory=Manner)
    """What the style can show of an article, and in which forms."""
    signs: tuple[str, ...] = ()
    """Lines that only this style writes, `…` for any text: two of them give a page away."""
    furniture: Mapping[FurnitureKind, tuple[str, ...]] = attrs.field(factory=dict)
    """Phrases of furniture that only this style has, with `…` for any text."""
    date_above: TimestampRole | None = None
    """What a date without a label above the headline is the time of; None: its form and place tell."""
