"""pydantic checks, reads, writes and describes the classes of the model, and FastAPI with it."""

import json
import subprocess
import sys
from typing import Annotated, Any

import attrs
import pytest
from hypothesis import given

import newsmodel
import strategies
from consuming import consumer
from newsmodel import (
    Article,
    BulletList,
    Byline,
    Comment,
    Dateline,
    Furniture,
    ListItem,
    Paragraph,
    PartialDate,
    Quote,
    Section,
    Speaker,
    Timestamp,
)
from newsmodel.formats import native
from newsmodel.testing import make_article

pydantic = consumer("pydantic")
jsonschema = consumer("jsonschema")

MODEL = (
    Article, BulletList, Byline, Comment, Dateline, Furniture, ListItem, Paragraph, PartialDate, Quote, Section,
    Speaker, Timestamp,
)  # fmt: skip
ARTICLES = pydantic.TypeAdapter(Article)
whole_articles = strategies.articles.filter(lambda article: "\\ud" not in repr(article))


@given(whole_articles)
def test_what_pydantic_writes_is_a_native_document(article: Article) -> None:
    written = ARTICLES.dump_json(article)

    assert json.loads(written) == native.to_dict(article)
    assert native.loads(written.decode("utf-8")) == article


@given(whole_articles)
def test_an_article_comes_back(article: Article) -> None:
    assert ARTICLES.validate_json(native.dumps(article)) == article
    assert ARTICLES.validate_python(native.to_dict(article)) == article
    assert ARTICLES.validate_python(ARTICLES.dump_python(article)) == article
    assert ARTICLES.validate_python(article) is article


@given(whole_articles)
def test_the_schema_describes_what_is_written(article: Article) -> None:
    document = json.loads(ARTICLES.dump_json(article))

    for mode in ("validation", "serialization"):
        validator = jsonschema.Draft202012Validator(ARTICLES.json_schema(mode=mode))
        assert list(validator.iter_errors(document)) == []


@pytest.mark.parametrize("owner", MODEL)
def test_each_class_of_the_model_has_a_schema(owner: type) -> None:
    schema = pydantic.TypeAdapter(owner).json_schema()

    told = schema["$defs"][owner.__name__] if "$ref" in schema else schema
    names = {field.name for field in attrs.fields(owner) if field.init}
    assert set(told["properties"]) - {"schema_version"} == names
    assert told["additionalProperties"] is False
    assert told["description"] == (owner.__doc__ or "").split("\n")[0]


def test_all_faults_of_a_document_are_told_with_their_places() -> None:
    document = {
        "schema_version": 2,
        "headline": 7,
        "titel": "x",
        "tags": "जल",
        "published_at": {"written": "x", "date": "20260126", "utc_offset": "5:30", "role": "x"},
        "sections": [{"blocks": [{"type": "table"}, {"type": "quote"}, {"text": "x"}]}],
    }

    with pytest.raises(pydantic.ValidationError) as caught:
        ARTICLES.validate_python(document)

    assert {".".join(map(str, error["loc"])): error["type"] for error in caught.value.errors()} == {
        "schema_version": "literal_error",
        "headline": "string_type",
        "titel": "extra_forbidden",
        "tags": "tuple_type",
        "published_at.date": "value_error",
        "published_at.utc_offset": "value_error",
        "published_at.role": "enum",
        "sections.0.blocks.0": "union_tag_invalid",
        "sections.0.blocks.1.quote.text": "missing",
        "sections.0.blocks.2": "union_tag_not_found",
    }


@pytest.mark.parametrize(
    ("document", "fault"),
    [
        ({"language": "hindi!"}, "must be a BCP 47 tag"),
        (
            {"published_at": {"written": "x", "date": "2026-01-26", "precision": "minute"}},
            "a Timestamp cannot have",
        ),
        ({"dateline": {"written": "x", "date": {}}}, "no date has"),
    ],
)
def test_what_cannot_be_is_refused(document: dict[str, Any], fault: str) -> None:
    with pytest.raises(pydantic.ValidationError, match=fault):
        ARTICLES.validate_python(document)


def test_nothing_is_turned_into_a_text_or_a_number() -> None:
    for document in ({"headline": b"x"}, {"dateline": {"written": "x", "date": {"day": "7"}}}):
        with pytest.raises(pydantic.ValidationError):
            ARTICLES.validate_python(document)


def test_values_may_stand_in_a_model_of_the_users_own() -> None:
    article = make_article(5)
    model = pydantic.create_model(
        "Review", article=Article, best=(Quote | None, None), opening=(Paragraph | None, None)
    )

    review = model(article=article, best=article.quotes[0], opening={"text": "पुल खुला"})

    assert (review.article, review.best) == (article, article.quotes[0])
    assert review.opening == Paragraph(text="पुल खुला")
    assert model.model_validate_json(review.model_dump_json()) == review
    assert model.model_json_schema()["properties"]["article"] == {"$ref": "#/$defs/Article"}


def test_the_deepest_article_comes_back() -> None:
    comment, bullets = Comment(text="x"), BulletList()
    for _ in range(63):
        comment = Comment(text="x", replies=(comment,))
    for _ in range(31):
        bullets = BulletList(items=(ListItem(text="x", children=(bullets,)),))
    article = Article(comments=(comment,), sections=(Section(blocks=(bullets,)),))

    assert ARTICLES.validate_json(ARTICLES.dump_json(article)) == article


def test_newsmodel_alone_does_not_import_pydantic() -> None:
    code = (
        "import sys, newsmodel; newsmodel.parse('x'); newsmodel.Article();"
        "print([name for name in sys.modules if name.startswith(('pydantic', 'cattrs', 'pyarrow', 'pandas'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"


def test_fastapi_takes_and_gives_articles() -> None:
    fastapi = consumer("fastapi")
    client_of = consumer("fastapi.testclient").TestClient
    app = fastapi.FastAPI()

    def publish(article: Annotated[Article, fastapi.Body()]) -> Article:
        return newsmodel.evolve(article, url="https://news.example/1")

    def read(text: Annotated[str, fastapi.Body(embed=True)]) -> list[Quote]:
        return list(newsmodel.parse(text).article.quotes)

    app.post("/articles")(publish)
    app.post("/quotes")(read)
    article = make_article(7)
    client = client_of(app)

    published = client.post("/articles", json=native.to_dict(article))
    refused = client.post("/articles", json={"headline": 7, "tags": [1]})
    quotes = client.post("/quotes", json={"text": "पुल खुला\n\nमहापौर कविता जोशी ने कहा, “काम कल शुरू होगा।”"})
    described = client.get("/openapi.json").json()["components"]["schemas"]

    assert native.loads(published.text) == newsmodel.evolve(article, url="https://news.example/1")
    assert refused.status_code == 422
    assert [fault["loc"] for fault in refused.json()["detail"]] == [["body", "headline"], ["body", "tags", 0]]
    assert quotes.json() == [
        {"text": "काम कल शुरू होगा।", "speaker": {"name": "कविता जोशी", "role": "महापौर"}, "cue": "कहा"}
    ]
    # FastAPI tells classes that hold themselves apart by what they are for: Article-Input, Article-Output.
    names = {name.partition("-")[0] for name in described}
    assert {"Article", "BulletListBlock", "ParagraphBlock", "Quote", "Speaker", "Timestamp"} <= names
