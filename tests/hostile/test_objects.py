"""Values of odd types given to constructors and options: refused by name, or stored as what they are."""

import copy
import datetime as dt
import enum
import pickle
import types

import attrs
import pytest

import newsmodel
from hostile import inputs
from hostile.surfaces import CATALOGS, constructors, functions
from newsmodel import (
    Article,
    BulletList,
    Comment,
    InvalidArticleError,
    LimitError,
    ListItem,
    NewsmodelError,
    Paragraph,
    Section,
    UnknownNameError,
)

OBJECTS = {row.name: row.whole() for row in inputs.OBJECTS}
# Built from values that are none of the model's.
OURS = {n: c for n, c in constructors().items() if c.__module__.startswith("newsmodel.model")}


@pytest.mark.parametrize("name", OURS)
def test_a_field_refuses_a_value_of_another_type(name: str) -> None:
    owner = OURS[name]
    for field in attrs.fields(owner):
        if not field.init:
            continue
        for odd in (
            float("inf"),
            float("nan"),
            b"title",
            dt.datetime(2020, 1, 1),
            object(),
            type,
            {"a": 1}.items,
        ):
            with pytest.raises(TypeError):
                owner(**{field.name: odd})


def test_comments_too_deep_are_past_the_limit_where_they_are_built() -> None:
    comment = Comment(text="x")
    for _ in range(63):
        comment = Comment(text="x", replies=(comment,))
    with pytest.raises(LimitError):
        Comment(text="x", replies=(comment,))
    article = Article(comments=(comment,))
    assert (copy.deepcopy(article), pickle.loads(pickle.dumps(article))) == (article, article)
    assert hash(article) == hash(copy.copy(article))
    assert repr(article)


def test_a_wide_value_is_compared_hashed_and_shown() -> None:
    items = [ListItem(text=str(text)) for text in OBJECTS["obj-wide"]]  # type: ignore[attr-defined]
    wide = BulletList(items=tuple(items))

    assert wide == BulletList(items=tuple(items))
    assert hash(wide) == hash(BulletList(items=tuple(items)))
    assert repr(wide)


def test_a_list_that_is_given_may_change_afterwards() -> None:
    tags = list(OBJECTS["obj-list-alias"])  # type: ignore[call-overload]
    article = Article(tags=tags)
    tags.append("c")

    assert article.tags == ("a", "b")


def test_a_generator_is_used_up_once() -> None:
    letters = (tag for tag in str(OBJECTS["obj-generator"]))

    assert Article(tags=letters).tags == ("a", "b")  # type: ignore[arg-type]


@pytest.mark.parametrize("field", ["tags", "captions", "breadcrumb", "related", "sections", "comments"])
def test_a_str_is_no_sequence(field: str) -> None:
    with pytest.raises(TypeError):
        Article(**{field: OBJECTS["obj-str-items"]})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["obj-str-subclass", "obj-markup"])
def test_a_subclass_of_str_is_stored_as_a_plain_str(name: str) -> None:
    article = Article(headline=OBJECTS[name], sections=(Section(blocks=(Paragraph(text=OBJECTS[name]),)),))  # type: ignore[arg-type]

    assert type(article.headline) is str
    assert article.headline in ("t", "x")
    assert article == Article(headline=article.headline, sections=article.sections)
    for form in newsmodel.FORMATS.values():
        assert "<x>" not in form.dumps(article)
        assert "<script>" not in form.dumps(article)


def test_no_field_can_be_set() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Article(headline="a").headline = OBJECTS["obj-setattr"]  # type: ignore[misc, assignment]


@pytest.mark.parametrize("name", ["loc-path", "loc-long", "loc-nul", "tz-dir", "tz-long"])
def test_a_name_that_is_no_key_of_a_catalogue_is_refused(name: str) -> None:
    text = str(OBJECTS[name])
    for option in ("language", "layout"):
        with pytest.raises(UnknownNameError) as caught:
            newsmodel.parse("नहर", **{option: text})  # type: ignore[arg-type]
        assert len(str(caught.value)) <= 500
    for catalog in CATALOGS.values():
        with pytest.raises(UnknownNameError):
            catalog[text]
        assert text not in catalog
    with pytest.raises((InvalidArticleError, UnknownNameError)):
        newsmodel.format_timestamp(newsmodel.parse_timestamp("12 May 2020"), language=text)
    with pytest.raises(TypeError):
        newsmodel.parse_timestamp("12 May 2020", timezone=text)  # type: ignore[arg-type]
    # "America" could be a tag; that no language has it is for others to say.
    if name != "tz-dir":
        with pytest.raises(NewsmodelError):
            Article(language=text)


def test_a_zone_that_means_harm_is_the_callers_and_a_path_in_a_text_is_no_zone() -> None:
    with pytest.raises(newsmodel.ParseError):
        newsmodel.parse_timestamp("2020-01-01 00:00 ../../etc/passwd")


def test_nothing_takes_a_pickle() -> None:
    assert not [name for name in functions() if "pickle" in name]
    for name, function in functions().items():
        if name.endswith(("loads", "from_dict")) or name.startswith(("parse", "find")):
            with pytest.raises((TypeError, NewsmodelError)):
                function(OBJECTS["pkl-foreign"])


def test_members_of_an_enum_are_not_taken_by_their_value() -> None:
    kinds = [value for value in vars(newsmodel).values() if isinstance(value, enum.EnumMeta)]
    assert isinstance(kinds, list)
    with pytest.raises(TypeError):
        newsmodel.Quote(text="x", kind="direct")  # type: ignore[arg-type]


def test_every_public_function_was_found() -> None:
    assert all(isinstance(function, types.FunctionType) for function in functions().values())
    assert len(functions()) > 40
