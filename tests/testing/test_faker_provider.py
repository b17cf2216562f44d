"""The provider for Faker: news from its own seed."""

import pytest
from faker import Faker

from newsmodel import LAYOUTS, UnknownNameError, parse
from newsmodel.testing import make_article, make_quote
from newsmodel.testing.faker_provider import NewsProvider


def faker(seed: int) -> Faker:
    fake = Faker()
    fake.add_provider(NewsProvider)
    fake.seed_instance(seed)
    return fake


def drawn(seed: int) -> list[object]:
    fake = faker(seed)
    return [
        fake.news_article(),
        fake.news_article(language="en", layout="jannah"),
        fake.news_headline(),
        fake.news_text(language="en"),
        fake.news_quote(),
        fake.news_page_text(),
        fake.news_page_text(layout="blogger", language="en"),
    ]


def test_news_follows_the_seed_of_faker() -> None:
    assert drawn(7) == drawn(7)
    assert all(one != other for one, other in zip(drawn(7), drawn(8), strict=True))


def test_news_is_that_of_the_makers() -> None:
    seed = faker(5).random_int(0, 2**31 - 1)

    assert faker(5).news_article() == make_article(seed)
    assert faker(5).news_headline() == make_article(seed).headline
    assert faker(5).news_text() == make_article(seed).plain_text
    assert faker(5).news_quote(language="en") == make_quote(seed, language="en")


def test_pages_are_of_all_styles() -> None:
    fake = faker(1)

    assert len({parse(fake.news_page_text()).layout for _ in range(60)}) > len(LAYOUTS) // 2


def test_an_unknown_language_is_told() -> None:
    with pytest.raises(UnknownNameError):
        faker(1).news_quote(language="xx")
