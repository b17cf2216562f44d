"""Pages of made-up articles."""

from typing import Any

from newsmodel.layouts import LAYOUTS
from newsmodel.parsing import parse
from newsmodel.reading.page import Page
from newsmodel.testing.articles import make_article


def make_page_text(seed: int = 0, *, layout: str = "plain", language: str = "hi", **changes: Any) -> str:
    """Make up the text of a news page: `make_article` of the same arguments, written in a page style.

    >>> from newsmodel.testing import make_page_text
    >>> "Powered by Blogger." in make_page_text(layout="blogger")
    True
    >>> "पुल खुला" in make_page_text(layout="jannah", headline="पुल खुला")
    True

    Raises `UnknownNameError` for a layout or language that is none, and what `Article` raises for `changes`.
    """
    article = make_article(seed, layout=layout, language=language, **changes)
    return LAYOUTS[layout].write(article)


def make_page(seed: int = 0, *, layout: str = "plain", language: str = "hi", **changes: Any) -> Page:
    """Make up a page and read it: `parse` of `make_page_text` of the same arguments.

    >>> from newsmodel.testing import make_article, make_page
    >>> make_page(seed=3, layout="jannah").article == make_article(seed=3, layout="jannah")
    True

    With `changes` that a page of this style cannot show, what is read is not what was written.
    Raises `UnknownNameError` for a layout or language that is none, and what `Article` raises for `changes`.
    """
    return parse(make_page_text(seed, layout=layout, language=language, **changes))
