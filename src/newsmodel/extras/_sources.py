"""What tables and frames are made of: articles or pages, with or without names."""

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from newsmodel.model.article import Article
from newsmodel.paths import Path
from newsmodel.reading.page import Page
from newsmodel.rows.placed import NOWHERE
from newsmodel.spans import Span

Source = Iterable[Article | Page] | Mapping[str, Article | Page]
"""Articles or pages; in a mapping each has a name, else its name is its number, from 0."""


def named(source: Source) -> Iterator[tuple[str, Article, Mapping[Path, Span]]]:
    """Give each article with its name and with the positions of its page.

    >>> from newsmodel import Article
    >>> [name for name, _, _ in named([Article(), Article()])]
    ['0', '1']
    >>> [name for name, _, _ in named({"a.txt": Article()})]
    ['a.txt']
    """
    items: Iterable[tuple[str, Article | Page]]
    if isinstance(source, Mapping):
        items = cast("Mapping[str, Article | Page]", source).items()
    else:
        items = ((str(number), item) for number, item in enumerate(source))
    for name, item in items:
        match item:
            case Page():
                yield name, item.article, item.spans
            case Article():
                yield name, item, NOWHERE
            case _:
                raise TypeError(f"expected an Article or a Page, not {type(item).__name__}")
