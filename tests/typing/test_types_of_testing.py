"""What a type checker makes of the kit for test suites. mypy and pyright read this file; pytest runs it."""

from typing import assert_type

from hypothesis.strategies import SearchStrategy

from newsmodel import Article, Byline, Comment, Dateline, Page, Path, Quote, Timestamp
from newsmodel.testing import (
    Difference,
    differences,
    full,
    make_article,
    make_byline,
    make_comment,
    make_dateline,
    make_page,
    make_page_text,
    make_quote,
    make_timestamp,
    minimal,
    strategies,
)


def test_what_is_made_up_has_its_type() -> None:
    assert_type(make_article(7, layout="jannah", language="en", headline="x"), Article)
    assert_type(make_page_text(layout="blogger"), str)
    assert_type(make_page(seed=1), Page)
    assert_type(make_quote(cue=None), Quote)
    assert_type(make_byline(), Byline)
    assert_type(make_comment(), Comment)
    assert_type(make_dateline(), Dateline)
    assert_type(make_timestamp(layout="jannah"), Timestamp)


def test_an_example_is_of_the_class_that_was_asked_for() -> None:
    assert_type(minimal(Article), Article)
    assert_type(full(Quote), Quote)


def test_a_strategy_says_what_it_gives() -> None:
    assert_type(strategies.articles(), SearchStrategy[Article])
    assert_type(strategies.quotes(strategies.texts()), SearchStrategy[Quote])
    assert_type(strategies.timestamps(), SearchStrategy[Timestamp])


def test_differences_have_paths() -> None:
    found = differences(make_article(1), make_article(2))

    assert_type(found, tuple[Difference, ...])
    assert_type(found[0].path, Path)
    assert_type(found[0].left, object)
