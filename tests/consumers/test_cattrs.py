"""cattrs takes articles and their parts, alone and inside classes of the user's own."""

import json
from typing import Any

import attrs
import pytest
from hypothesis import given

import strategies
from consuming import consumer
from newsmodel import Article, Comment, DecodeError, Paragraph, Quote, Section, Timestamp
from newsmodel.formats import native
from newsmodel.testing import make_article

cattrs = consumer("cattrs")
cattrs_json = consumer("cattrs.preconf.json")

from newsmodel.extras.cattrs import configure_converter, make_converter  # noqa: E402


@attrs.frozen
class Review:
    """A class of the user's own."""

    article: Article
    best: tuple[Quote, ...] = ()
    read_at: Timestamp | None = None


@given(strategies.articles)
def test_an_article_comes_back(article: Article) -> None:
    converter = make_converter()
    document = converter.unstructure(article)

    assert document == native.to_dict(article)
    assert converter.structure(document, Article) == article
    review = Review(article, article.quotes, article.published_at)
    assert converter.structure(converter.unstructure(review), Review) == review


@pytest.mark.parametrize(
    "part",
    [
        make_article(5).sections[0],
        make_article(5).published_at,
        Paragraph(text="पुल"),
        Comment(text="x", replies=(Comment(text="y"),)),
        Section(),
    ],
)
def test_a_part_comes_back(part: Any) -> None:
    converter = make_converter()

    assert converter.structure(converter.unstructure(part), type(part)) == part


def test_a_converter_for_json_learns_the_model() -> None:
    converter = cattrs_json.make_converter()
    configure_converter(converter)
    review = Review(make_article(7), make_article(7).quotes)

    text = converter.dumps(review)

    assert converter.loads(text, Review) == review
    assert native.from_dict(json.loads(text)["article"]) == review.article


def test_faults_are_those_of_the_native_format() -> None:
    converter = make_converter()

    with pytest.raises(DecodeError) as caught:
        converter.structure({"text": 7, "texts": 8}, Quote)
    assert [str(issue.path) for issue in caught.value.issues] == ["text", "texts"]
    with pytest.raises(DecodeError, match="must be an object, got 'x'"):
        converter.structure("x", Quote)
    with pytest.raises(cattrs.ClassValidationError) as wrapped:
        converter.structure({"article": {"schema_version": 1, "tags": 7}}, Review)
    assert isinstance(wrapped.value.exceptions[0], DecodeError)
