"""Made-up parts of articles, and the smallest and the fullest value of each class."""

import importlib
import sys
from collections.abc import Callable, Mapping
from typing import Any

import attrs
import pytest

import newsmodel
import newsmodel.testing as made_up
from newsmodel import Limits, Page, UnknownNameError, find_quotes, parse_dateline, parse_timestamp
from newsmodel.testing import full, make_article, make_page, make_page_text, minimal

HOMES: dict[str, str] = vars(made_up)["_HOME_OF"]
MAKERS: dict[str, Callable[..., Any]] = {
    name: getattr(made_up, name)
    for name in HOMES
    if name.startswith("make_") and name not in ("make_article", "make_page", "make_page_text")
}
LANGUAGES_OF = [
    (name, language)
    for name in MAKERS
    for language in ("hi", "en")
    if not (name == "make_timestamp" and language == "en")
]
# All that is read or made. Checks and profiles are written by people, and hold functions.
CLASSES: list[type[Any]] = [
    value
    for name in vars(newsmodel)["__all__"]
    if isinstance(value := getattr(newsmodel, name), type)
    and hasattr(value, "__attrs_attrs__")
    and not value.__module__.startswith("newsmodel.validation")
]


def made(name: str, seed: int, language: str) -> Any:
    return MAKERS[name](seed) if name == "make_timestamp" else MAKERS[name](seed, language=language)


@pytest.mark.parametrize(("name", "language"), LANGUAGES_OF)
def test_one_seed_gives_one_value(name: str, language: str) -> None:
    values = [made(name, seed, language) for seed in range(30)]

    assert values == [made(name, seed, language) for seed in range(30)]
    # There are not so many phrases of furniture.
    assert len(set(values)) >= (4 if name == "make_furniture" else 15)


@pytest.mark.parametrize("name", MAKERS)
def test_a_field_can_be_given(name: str) -> None:
    value = MAKERS[name](3)
    field = attrs.fields(type(value))[0].name
    other = getattr(MAKERS[name](4), field)

    assert MAKERS[name](3, **{field: other}) == newsmodel.evolve(value, **{field: other})
    with pytest.raises(TypeError):
        MAKERS[name](3, heading_of_nothing="x")


@pytest.mark.parametrize("name", [name for name in MAKERS if name != "make_timestamp"])
def test_an_unknown_language_is_told(name: str) -> None:
    with pytest.raises(UnknownNameError, match="no 'xx'"):
        MAKERS[name](language="xx")


@pytest.mark.parametrize("name", ["make_byline", "make_comment", "make_timestamp"])
def test_an_unknown_layout_is_told(name: str) -> None:
    with pytest.raises(UnknownNameError, match="no 'geocities'"):
        MAKERS[name](layout="geocities")


@pytest.mark.parametrize("seed", range(20))
def test_what_is_made_up_can_be_read(seed: int) -> None:
    line, stamp = made_up.make_dateline(seed), made_up.make_timestamp(seed)
    paragraph = made_up.make_paragraph(seed)

    assert parse_dateline(line.written) == line
    read = parse_timestamp(stamp.written)
    assert (read.date, read.time, read.precision) == (stamp.date, stamp.time, stamp.precision)
    assert tuple(found.value for found in find_quotes(paragraph.text)) == paragraph.quotes


def test_a_page_shows_what_was_changed() -> None:
    page = make_page(3, layout="jannah", headline="पुल फिर खुला", tags=("पुल",))  # the bridge is open again

    assert (page.article.headline, page.article.tags) == ("पुल फिर खुला", ("पुल",))
    assert "पुल खुला" in make_page_text(3, layout="jannah", headline="पुल खुला")
    assert make_page(3, layout="jannah").article == make_article(3, layout="jannah")


def test_each_class_has_its_examples() -> None:
    assert {minimal(kind).__class__ for kind in CLASSES} == set(CLASSES)
    assert {full(kind).__class__ for kind in CLASSES} == set(CLASSES)


@pytest.mark.parametrize("kind", CLASSES)
def test_the_smallest_value_has_only_what_its_class_requires(kind: type[Any]) -> None:
    value = minimal(kind)

    for field in attrs.fields(kind):
        # A partial date must have some part.
        if field.init and field.default is not attrs.NOTHING and kind is not newsmodel.PartialDate:
            assert getattr(value, field.name) == field.default
        elif field.init and field.name in ("text", "written", "name", "message"):
            assert getattr(value, field.name) == ""


def holes(value: object, path: str) -> list[str]:
    """Give the paths of what is None, empty or as it is by default in a value, not in those below it."""
    if isinstance(value, Mapping):
        return [] if value else [path]
    return [
        f"{path}.{field.name}"
        for field in attrs.fields(type(value))  # type: ignore[arg-type]
        if field.init
        and (getattr(value, field.name) in (None, (), "") or getattr(value, field.name) == field.default)
    ]


@pytest.mark.parametrize("kind", CLASSES)
def test_the_fullest_value_has_all_its_class_can_have(kind: type[Any]) -> None:
    assert holes(full(kind), kind.__name__) == []


def test_the_fullest_article_is_full_all_the_way_down() -> None:
    article = full(newsmodel.Article)

    for name in ("byline", "dateline", "published_at", "modified_at", "captured_at"):
        assert holes(getattr(article, name), name) == []
    section = article.sections[-1]
    assert [type(block).__name__ for block in section.blocks] == ["Paragraph", "BulletList", "Quote"]
    assert [article.published_at.role.name, article.modified_at.role.name, article.captured_at.role.name] == [  # type: ignore[union-attr]
        "PUBLISHED",
        "MODIFIED",
        "CAPTURED",
    ]
    assert article.dateline is not None
    assert parse_dateline(article.dateline.written).places == article.dateline.places


def test_the_fullest_page_was_read() -> None:
    page = full(Page)

    assert page.reconstruct() == page.text
    assert page.issues[0].code == "timestamp.weekday"


def test_a_class_without_an_example_is_told() -> None:
    with pytest.raises(UnknownNameError, match="no example of int, only of Article"):
        minimal(int)
    with pytest.raises(UnknownNameError, match=r"no example of Path"):
        full(type("Path", (), {}))
    assert full(Limits).max_digits == 9


def test_the_package_offers_what_its_modules_define() -> None:
    for name, home in HOMES.items():
        assert getattr(made_up, name) is getattr(importlib.import_module(home), name)
    assert sorted(HOMES) == dir(made_up)
    with pytest.raises(AttributeError, match=r"module 'newsmodel.testing' has no attribute 'make_blog'"):
        made_up.make_blog  # type: ignore[attr-defined]  # noqa: B018


def test_a_name_of_the_package_is_never_that_of_a_module() -> None:
    # Else importing the module would put it in the place of what is offered.
    assert not {home.rpartition(".")[2] for home in HOMES.values()} & set(HOMES)
    assert made_up.__name__ in sys.modules
