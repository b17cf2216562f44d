"""A provider for Faker: made-up news beside its made-up names and addresses."""

from faker.providers import BaseProvider

from newsmodel.layouts import LAYOUTS
from newsmodel.model.article import Article
from newsmodel.model.quote import Quote
from newsmodel.testing.articles import make_article
from newsmodel.testing.pages import make_page_text
from newsmodel.testing.values import make_quote


class NewsProvider(BaseProvider):
    """Made-up news for Faker, the same for the same `Faker.seed`.

    >>> from faker import Faker
    >>> from newsmodel.testing.faker_provider import NewsProvider
    >>> fake = Faker()
    >>> fake.add_provider(NewsProvider)
    >>> fake.seed_instance(7)
    >>> fake.news_article(language="en").language
    'en'

    `language` is `hi` or `en`, `layout` a key of `LAYOUTS`; `UnknownNameError` is raised for any other.
    """

    def _seed(self) -> int:
        return self.random_int(0, 2**31 - 1)

    def news_article(self, *, language: str = "hi", layout: str | None = None) -> Article:
        """Make up an article."""
        return make_article(self._seed(), language=language, layout=layout)

    def news_headline(self, *, language: str = "hi") -> str:
        """Make up a headline."""
        return str(make_article(self._seed(), language=language).headline)

    def news_text(self, *, language: str = "hi") -> str:
        """Make up the headline and the body of an article, as plain text."""
        return make_article(self._seed(), language=language).plain_text

    def news_quote(self, *, language: str = "hi") -> Quote:
        """Make up a quote."""
        return make_quote(self._seed(), language=language)

    def news_page_text(self, *, language: str = "hi", layout: str | None = None) -> str:
        """Make up the text of a page with its furniture, of any page style where `layout` is None."""
        style = self.random_element(sorted(LAYOUTS)) if layout is None else layout
        return make_page_text(self._seed(), language=language, layout=style)
