"""What constructors of the model accept, and what they make of it."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from newsmodel import (
    Article,
    BulletList,
    Byline,
    Comment,
    Dateline,
    Furniture,
    FurnitureKind,
    ListItem,
    Paragraph,
    PartialDate,
    Quote,
    QuoteKind,
    Section,
    Speaker,
    Timestamp,
    evolve,
)

STAMP = Timestamp(written="26 जनवरी 2026", date=dt.date(2026, 1, 26))
VALUES = [
    Article(headline="नहर"),
    Section(heading="आगे क्या"),
    Paragraph(text="क"),
    ListItem(text="क"),
    BulletList(items=(ListItem(text="क"),)),
    Quote(text="क", speaker=Speaker(name="ख")),
    Speaker(name="ख"),
    Comment(text="क", replies=(Comment(text="ख"),)),
    Byline(written="By रवि"),
    Dateline(written="जयपुर:", date=PartialDate(day=26)),
    PartialDate(day=26),
    STAMP,
    Furniture(text="LEAVE A REPLY"),
]


class OddStr(str):
    """A str whose every method says something else."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        raise AssertionError("the subclass was asked")

    def __hash__(self) -> int:
        raise AssertionError("the subclass was asked")

    def __str__(self) -> str:
        raise AssertionError("the subclass was asked")

    def __repr__(self) -> str:
        raise AssertionError("the subclass was asked")

    def __getitem__(self, key: object) -> str:
        raise AssertionError("the subclass was asked")


# Each call is wrong in one way; the message says which field and what it must be.
WRONG: list[tuple[type, dict[str, Any], str]] = [
    (Article, {"headline": b"title"}, "Article.headline must be str, got b'title'"),
    (Article, {"headline": 5}, "Article.headline must be str, got 5"),
    (Article, {"tags": "abc"}, "Article.tags must be a sequence of str, got 'abc'"),
    (Article, {"tags": b"abc"}, "Article.tags must be a sequence of str, got b'abc'"),
    (Article, {"tags": 5}, "Article.tags must be a sequence of str, got 5"),
    (Article, {"tags": None}, "Article.tags must be a sequence of str, got None"),
    (Article, {"tags": ("a", None)}, "an item of Article.tags must be str, got None"),
    (Article, {"tags": ["a", 5]}, "an item of Article.tags must be str, got 5"),
    (Article, {"tags": object()}, "Article.tags must be a sequence of str, got a value of type object"),
    (Article, {"byline": "रवि"}, "Article.byline must be Byline, got 'रवि'"),
    (Article, {"byline": {}}, "Article.byline must be Byline, got a value of type dict"),
    (
        Article,
        {"sections": [Paragraph(text="")]},
        "an item of Article.sections must be Section, got a value of ",
    ),
    (
        Article,
        {"published_at": dt.datetime(2026, 1, 26)},
        "Article.published_at must be Timestamp, got a value of type datetime",
    ),
    (
        Section,
        {"blocks": [Comment(text="")]},
        "an item of Section.blocks must be Paragraph or BulletList or Quote, got a value of type Comment",
    ),
    (
        ListItem,
        {"text": "", "children": [ListItem(text="")]},
        "an item of ListItem.children must be BulletList, ",
    ),
    (BulletList, {"items": "abc"}, "BulletList.items must be a sequence of ListItem, got 'abc'"),
    (BulletList, {"ordered": 1}, "BulletList.ordered must be bool, got 1"),
    (Paragraph, {"text": None}, "Paragraph.text must be str, got None"),
    (Quote, {"text": "", "kind": "direct"}, "Quote.kind must be QuoteKind, got 'direct'"),
    (
        Quote,
        {"text": "", "kind": FurnitureKind.TAGS},
        "Quote.kind must be QuoteKind, got <FurnitureKind.TAGS",
    ),
    (PartialDate, {"day": True}, "PartialDate.day must be int, got True"),
    (PartialDate, {"day": 1.0}, "PartialDate.day must be int, got 1.0"),
    (PartialDate, {"day": float("inf")}, "PartialDate.day must be int, got inf"),
    (PartialDate, {"day": OddStr("1")}, "PartialDate.day must be int, got '1'"),
    (
        Timestamp,
        {"written": "", "date": dt.datetime(2026, 1, 26)},
        "Timestamp.date must be date, got a value of ",
    ),
    (Timestamp, {"written": "", "date": "2026-01-26"}, "Timestamp.date must be date, got '2026-01-26'"),
    (
        Timestamp,
        {"written": "", "date": dt.date.max, "time": "03:59"},
        "Timestamp.time must be time, got '03:59'",
    ),
    (
        Timestamp,
        {"written": "", "date": dt.date.max, "utc_offset": 19800},
        "Timestamp.utc_offset must be timedelta, got 19800",
    ),
    (Comment, {"text": "", "replies": [5]}, "an item of Comment.replies must be Comment, got 5"),
]


@pytest.mark.parametrize(("owner", "fields", "message"), WRONG, ids=[message for _, _, message in WRONG])
def test_a_wrong_type_is_a_type_error_that_names_the_field(
    owner: type, fields: dict[str, Any], message: str
) -> None:
    with pytest.raises(TypeError) as caught:
        owner(**fields)
    assert str(caught.value).startswith(message)


def test_a_message_shows_no_more_than_eighty_characters_and_no_escape() -> None:
    with pytest.raises(TypeError) as caught:
        Article(tags="\x1b[2J" + "क" * 10_000)  # type: ignore[arg-type]
    message = str(caught.value)
    assert message.isprintable()
    assert len(message) < 160
    with pytest.raises(TypeError, match=r"Article\.headline must be str, got an int of 33220 bits"):
        Article(headline=10**10_000)  # type: ignore[arg-type]


def test_fields_are_given_by_name_alone() -> None:
    with pytest.raises(TypeError):
        Article("नहर")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Article(title="नहर")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Paragraph()  # type: ignore[call-arg]


def test_a_list_becomes_a_tuple_that_its_owner_cannot_change() -> None:
    tags = ["जल"]
    article = Article(tags=tags)  # type: ignore[arg-type]
    tags.append("नहर")
    assert article.tags == ("जल",)
    assert type(article.tags) is tuple


def test_a_tuple_of_a_subclass_becomes_a_plain_one() -> None:
    class Named(tuple[str, ...]):
        __slots__ = ()

    assert type(Article(tags=Named(("जल",))).tags) is tuple


def test_a_generator_is_read_once() -> None:
    asked = []

    def words() -> Iterator[str]:
        for word in ("जल", "नहर"):
            asked.append(word)
            yield word

    assert Article(tags=words()).tags == ("जल", "नहर")  # type: ignore[arg-type]
    assert asked == ["जल", "नहर"]


def test_a_subclass_of_str_becomes_a_plain_str_and_is_not_asked() -> None:
    article = Article(headline=OddStr("नहर"), tags=(OddStr("जल"),), language=OddStr("hi"))
    assert [type(text) for text in (article.headline, *article.tags, article.language)] == [str, str, str]
    assert article == Article(headline="नहर", tags=("जल",), language="hi")
    assert type(Paragraph(text=OddStr("क")).text) is str


def test_subclasses_of_numbers_dates_and_times_become_plain_ones() -> None:
    class OddInt(int):
        def __int__(self) -> int:
            raise AssertionError

    class OddDate(dt.date):
        pass

    class OddTime(dt.time):
        pass

    class OddDelta(dt.timedelta):
        pass

    assert type(PartialDate(day=OddInt(26)).day) is int
    stamp = evolve(
        STAMP,
        date=OddDate(2026, 1, 26),
        alternatives=(OddDate(2026, 1, 27),),
        time=OddTime(3, 59, 43, 5, fold=1),
        precision=type(STAMP.precision).SECOND,
        utc_offset=OddDelta(hours=-3, microseconds=0),
        zone_source=type(STAMP.zone_source).WRITTEN,
    )
    assert type(stamp.date) is dt.date
    assert type(stamp.alternatives[0]) is dt.date
    assert (type(stamp.time), stamp.time) == (dt.time, dt.time(3, 59, 43, 5))
    assert (type(stamp.utc_offset), stamp.utc_offset) == (dt.timedelta, dt.timedelta(hours=-3))


def test_a_value_of_a_subclass_of_the_model_is_refused() -> None:
    # It could carry fields that no format knows, and change behind its owner's back.
    class Louder(Byline):
        pass

    with pytest.raises(TypeError, match=r"Article\.byline must be Byline, got a value of type Louder"):
        Article(byline=Louder(written="रवि"))


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_is_frozen_and_slotted(value: Any) -> None:
    for field in attrs.fields(type(value)):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, field.name, None)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(value, field.name)
    assert not hasattr(value, "__dict__")
    with pytest.raises((AttributeError, TypeError)):
        object.__setattr__(value, "other", None)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_can_be_evolved_and_equals_its_like(value: Any) -> None:
    same = evolve(value)
    assert same == value
    assert hash(same) == hash(value)
    assert {value: 1}[same] == 1
    assert value != "नहर"


@pytest.mark.parametrize(
    ("value", "changes"),
    [
        (VALUES[0], {"url": "https://news.example/a"}),
        (VALUES[3], {"children": (BulletList(),)}),
        (VALUES[4], {"ordered": True}),
        (VALUES[7], {"replies": ()}),
        (VALUES[10], {"month": 1}),
        (STAMP, {"weekday": "सोमवार"}),
    ],
)
def test_values_that_differ_in_one_field_are_not_equal(value: Any, changes: dict[str, Any]) -> None:
    other = evolve(value, **changes)
    assert other != value
    assert evolve(other, **{name: getattr(value, name) for name in changes}) == value


def test_the_repr_shows_every_field_and_no_private_one() -> None:
    item = ListItem(text="क", children=(BulletList(ordered=True),))
    assert repr(item) == ("ListItem(text='क', quotes=(), children=(BulletList(items=(), ordered=True),))")
    assert repr(Comment(text="क")) == "Comment(author=None, text='क', posted_at=None, replies=())"
    assert repr(Quote(text="क")) == (
        "Quote(text='क', kind=<QuoteKind.DIRECT: 'direct'>, speaker=None, cue=None)"
    )


def test_defaults_say_that_nothing_is_known() -> None:
    article = Article()
    for name in (
        "headline",
        "language",
        "byline",
        "dateline",
        "published_at",
        "captured_at",
        "summary",
        "url",
    ):
        assert getattr(article, name) is None
    for name in ("breadcrumb", "sections", "captions", "tags", "related", "comments"):
        assert getattr(article, name) == ()
    assert Quote(text="क").kind is QuoteKind.DIRECT
    assert Furniture(text="क").kind is FurnitureKind.UNKNOWN
