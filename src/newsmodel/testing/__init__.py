"""For test suites: made-up news that reads like news, in any page style, the same for the same seed."""

from newsmodel.testing.articles import make_article
from newsmodel.testing.pages import make_page, make_page_text

__all__ = ["make_article", "make_page", "make_page_text"]
