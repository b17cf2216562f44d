"""A suite of somebody else: two tests pass, and one fails, to show how the difference is told."""

import hypothesis.strategies as st
from hypothesis import given, settings

import newsmodel


def test_fixtures(newsmodel_article: newsmodel.Article, newsmodel_page: newsmodel.Page) -> None:
    assert newsmodel_page.reconstruct() == newsmodel_page.text
    assert newsmodel_article.headline


@settings(max_examples=20, database=None, deadline=None)
@given(st.from_type(newsmodel.Article))
def test_strategies(article: newsmodel.Article) -> None:
    assert isinstance(article, newsmodel.Article)


def test_differences(newsmodel_article: newsmodel.Article) -> None:
    assert newsmodel_article == newsmodel.evolve(newsmodel_article, headline="पुल खुला")
