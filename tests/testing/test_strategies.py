"""Strategies for Hypothesis: each class of ours has one, and what it gives is a value of the class."""

from typing import Any

import pytest
from hypothesis import Phase, find, given, settings, strategies as st
from hypothesis.errors import NoSuchExample

import newsmodel
from examples import examples
from newsmodel import Article, Found, Page, Quote, Speaker, Timestamp
from newsmodel.testing import strategies
from newsmodel.testing._hypothesis_hook import register

# All that is read or made. Checks and profiles are written by people, and hold functions.
CLASSES: list[type[Any]] = [
    value
    for name in vars(newsmodel)["__all__"]
    if isinstance(value := getattr(newsmodel, name), type)
    and hasattr(value, "__attrs_attrs__")
    and not value.__module__.startswith("newsmodel.validation")
]
# Where newsmodel is installed, Hypothesis does this when it is imported.
register()


@pytest.mark.parametrize("kind", CLASSES)
def test_hypothesis_knows_each_class(kind: type[Any]) -> None:
    @settings(max_examples=20)
    @given(st.from_type(kind))
    def each_is_one(value: object) -> None:
        assert type(value) is kind
        hash(value)

    each_is_one()


@given(st.from_type(Found[Timestamp]))
def test_what_is_found_has_the_type_that_was_asked_for(found: Found[Timestamp]) -> None:
    assert type(found.value) is Timestamp


@given(strategies.articles())
def test_an_article_can_be_written_as_utf_8(article: Article) -> None:
    article.plain_text.encode("utf-8")


def halves(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)


def test_any_text_means_any() -> None:
    many = settings(max_examples=1_000, phases=[Phase.generate])

    assert find(strategies.any_texts(), halves, settings=many)
    with pytest.raises(NoSuchExample):
        find(strategies.texts(), halves, settings=many)


def test_texts_come_from_where_they_are_told_to() -> None:
    @given(strategies.articles(st.just("नहर")))
    def all_are_the_same(article: Article) -> None:
        texts = {*article.plain_text.split(), *article.tags, *(comment.text for comment in article.comments)}
        # The lists and threads that are as deep as can be have a text of their own.
        assert texts <= {"नहर", "क"}

    all_are_the_same()


@pytest.mark.parametrize(
    ("strategy", "condition"),
    [
        (strategies.bullet_lists(), lambda value: value._depth > 20),
        (strategies.comments(), lambda value: value._depth > 20),
        (strategies.comments(), lambda value: len(value.replies) > 1),
        (strategies.bullet_lists(), lambda value: not value.items),
        (strategies.articles(), lambda value: value == Article()),
        (strategies.articles(), lambda value: value.published_at is not None and value.quotes),
        (strategies.pages(), lambda value: value.kind is newsmodel.PageKind.ARTICLE),
        (strategies.pages(), lambda value: value.kind is newsmodel.PageKind.UNKNOWN),
        (strategies.news_articles(), lambda value: value.language == "en"),
    ],
)
def test_what_is_rare_comes_too(strategy: st.SearchStrategy[Any], condition: Any) -> None:
    # Whether it comes is asked, not how small it can be.
    quickly = settings(max_examples=2_000, phases=[Phase.generate])

    assert find(strategy, condition, settings=quickly) is not None


def test_a_counterexample_shrinks_to_what_matters() -> None:
    quote = find(strategies.quotes(), lambda value: value.speaker is not None and "x" in value.speaker.name)

    assert quote == Quote(text="", speaker=Speaker(name="x"))


@examples(30)
@given(strategies.news_articles())
def test_news_reads_like_news(article: Article) -> None:
    assert article.headline
    assert article.lead is not None
    assert article.word_count > 10


@examples(30)
@given(strategies.page_texts())
def test_a_page_of_news_is_read(text: str) -> None:
    page = newsmodel.parse(text)

    assert isinstance(page, Page)
    assert page.article.headline
