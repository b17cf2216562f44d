"""What a type checker makes of the values. mypy and pyright read this file; pytest runs it."""

import datetime as dt
from typing import assert_type

import pytest

import newsmodel
from newsmodel import Article, BulletList, ListItem, Paragraph, Path, Quote, Section, Span
from newsmodel.vocabulary.language import Language


def test_a_changed_copy_has_the_type_of_its_original() -> None:
    article = Article(headline="नहर की सफाई शुरू", language="hi")  # cleaning of the canal begins

    assert_type(newsmodel.evolve(article, headline=None), Article)


def test_blocks_are_of_three_types() -> None:
    blocks: list[Paragraph | BulletList | Quote] = [
        Paragraph(text="पहला"),
        BulletList(items=(ListItem(text="दूसरा"),)),
        Quote(text="तीसरा"),
    ]

    section = Section(heading="क्रम", blocks=tuple(blocks))

    assert_type(section.heading, str | None)
    assert len(section.blocks) == 3


def test_values_serve_as_keys() -> None:
    count: dict[Article | Span | Path, int] = {Article(): 1, Span(0, 2): 2, Path("headline"): 3}

    assert count[Span(0, 2)] == 2


def test_a_catalogue_knows_what_it_holds() -> None:
    assert_type(newsmodel.LANGUAGES["hi"], Language)
    assert_type(newsmodel.LANGUAGES["hi"].name, str)


def test_enums_are_closed() -> None:
    precision = newsmodel.Timestamp(written="26 जनवरी 2026", date=dt.date(2026, 1, 26)).precision

    assert_type(precision, newsmodel.Precision)


def test_what_type_checkers_refuse_is_refused_at_run_time_too() -> None:
    article = Article(headline="नहर")

    with pytest.raises(TypeError):
        Article(headline=7)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Article("नहर")  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        article.headline = "और"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        newsmodel.Artikel  # type: ignore[attr-defined]  # noqa: B018
