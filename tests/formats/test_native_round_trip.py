"""The law of the native format: what was written is read back the same."""

import copy
import datetime as dt
import json
import pickle

import jsonschema
import pytest
from hypothesis import given

from examples import examples
from newsmodel import (
    FORMATS,
    Article,
    BulletList,
    Byline,
    Comment,
    Dateline,
    ListItem,
    Paragraph,
    PartialDate,
    Precision,
    Quote,
    QuoteKind,
    Section,
    Speaker,
    Timestamp,
    TimestampRole,
    ZoneSource,
)
from newsmodel.formats import native
from newsmodel.formats._json_text import read_json
from newsmodel.formats._reading import reader
from newsmodel.limits import DEFAULT_LIMITS
from stories import STORY
from strategies import articles

VALIDATOR = jsonschema.Draft202012Validator(native.schema())


@given(articles)
@examples(100)
def test_an_article_is_read_back_from_its_text_as_it_was(article: Article) -> None:
    assert native.loads(native.dumps(article)) == article


@given(articles)
@examples(100)
def test_an_article_is_read_back_from_its_dict_as_it_was(article: Article) -> None:
    assert native.from_dict(native.to_dict(article)) == article


@given(articles)
@examples(50)
def test_an_indented_text_says_the_same(article: Article) -> None:
    assert native.loads(native.dumps(article, indent=2)) == article


@given(articles)
@examples(50)
def test_every_text_can_be_stored_as_utf_8_and_is_accepted_by_the_schema(article: Article) -> None:
    text = native.dumps(article)
    assert text.encode("utf-8").decode("utf-8") == text
    VALIDATOR.validate(json.loads(text))
    VALIDATOR.validate(native.to_dict(article))


@given(articles)
@examples(50)
def test_an_article_survives_a_pickle_and_a_copy(article: Article) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(article, protocol)) == article
    assert copy.deepcopy(article) == article
    assert copy.copy(article) == article


@given(articles)
@examples(25)
def test_nothing_is_lost(article: Article) -> None:
    assert native.losses(article).is_empty


def test_a_whole_article_stands_in_a_document_field_by_field() -> None:
    article = Article(
        headline="नहर की सफाई शुरू",  # the cleaning of the canal has begun
        language="hi",
        breadcrumb=("Home", "राज्य"),
        byline=Byline(written="By रवि", names=("रवि",)),
        dateline=Dateline(written="सीतापुर, 26 जनवरी:", places=("सीतापुर",), date=PartialDate(day=26, month=1)),
        published_at=Timestamp(
            written="26 जनवरी 2026, 03:59:43",
            date=dt.date(2026, 1, 26),
            time=dt.time(3, 59, 43),
            utc_offset=dt.timedelta(hours=5, minutes=30),
            zone_source=ZoneSource.ASSUMED,
            precision=Precision.SECOND,
            role=TimestampRole.PUBLISHED,
            alternatives=(dt.date(2026, 2, 6),),
        ),
        sections=(
            Section(
                blocks=(
                    Paragraph(
                        text="महापौर ने कहा, “काम कल शुरू होगा।”",
                        quotes=(Quote(text="काम कल शुरू होगा।", speaker=Speaker(name="महापौर"), cue="कहा"),),
                    ),
                    Quote(text="समय पर", kind=QuoteKind.PARTIAL),
                )
            ),
            Section(
                heading="आगे क्या",
                blocks=(BulletList(items=(ListItem(text="सर्वेक्षण"),), ordered=True),),
            ),
        ),
        comments=(Comment(author="Anil", text="कब तक?", replies=(Comment(text="जून तक।"),)),),
    )
    document = {
        "schema_version": 1,
        "headline": "नहर की सफाई शुरू",
        "language": "hi",
        "breadcrumb": ["Home", "राज्य"],
        "byline": {"written": "By रवि", "names": ["रवि"]},
        "dateline": {
            "written": "सीतापुर, 26 जनवरी:",
            "places": ["सीतापुर"],
            "date": {"day": 26, "month": 1},
        },
        "published_at": {
            "written": "26 जनवरी 2026, 03:59:43",
            "date": "2026-01-26",
            "time": "03:59:43",
            "utc_offset": "+05:30",
            "zone_source": "assumed",
            "precision": "second",
            "role": "published",
            "alternatives": ["2026-02-06"],
        },
        "sections": [
            {
                "blocks": [
                    {
                        "type": "paragraph",
                        "text": "महापौर ने कहा, “काम कल शुरू होगा।”",
                        "quotes": [{"text": "काम कल शुरू होगा।", "speaker": {"name": "महापौर"}, "cue": "कहा"}],
                    },
                    {"type": "quote", "text": "समय पर", "kind": "partial"},
                ]
            },
            {
                "heading": "आगे क्या",
                "blocks": [{"type": "bullet_list", "items": [{"text": "सर्वेक्षण"}], "ordered": True}],
            },
        ],
        "comments": [{"author": "Anil", "text": "कब तक?", "replies": [{"text": "जून तक।"}]}],
    }
    assert native.to_dict(article) == document
    assert native.from_dict(document) == article
    assert native.loads(json.dumps(document)) == article
    assert list(native.to_dict(article)) == list(document)


def test_an_empty_article_says_its_version_alone() -> None:
    assert native.dumps(Article()) == '{"schema_version":1}'
    assert native.loads('{"schema_version":1}') == Article()


def test_with_indent_each_value_has_its_line() -> None:
    assert native.dumps(Article(tags=("जल",)), indent=1) == (
        '{\n "schema_version": 1,\n "tags": [\n  "जल"\n ]\n}'
    )


def test_null_is_read_where_a_field_may_be_absent_and_is_never_written() -> None:
    assert native.loads('{"schema_version": 1, "headline": null, "byline": null}') == Article()


def test_half_a_surrogate_pair_is_written_as_its_escape() -> None:
    article = Article(headline="नहर \ud800")
    assert native.dumps(article) == '{"schema_version":1,"headline":"नहर \\ud800"}'
    assert native.loads(native.dumps(article)) == article


@pytest.mark.parametrize("indent", [None, 2])
def test_two_halves_that_are_two_code_points_stay_two(indent: int | None) -> None:
    article = Article(headline='"\\\ud83d\ude00\ud83d\ude00', summary="\ude00\ud83d", tags=("😀", "\\"))
    text = native.dumps(article, indent=indent)
    assert json.loads(text)["headline"] == ['"\\\ud83d', "\ude00\ud83d", "\ude00"]
    assert json.loads(text)["summary"] == "\ude00\ud83d"
    assert native.loads(text) == article
    VALIDATOR.validate(json.loads(text))


def test_a_document_may_have_its_keys_in_any_order() -> None:
    text = (
        '{"headline": "नहर", "sections": [{"blocks": [{"text": "क", "type": "quote"}]}], "schema_version": 1}'
    )
    expected = Article(headline="नहर", sections=(Section(blocks=(Quote(text="क"),)),))
    assert native.loads(text) == expected


def test_a_dict_may_hold_tuples_and_subclasses_of_str() -> None:
    class Marked(str):
        __slots__ = ()

        def __eq__(self, other: object) -> bool:
            raise AssertionError

        __hash__ = None  # type: ignore[assignment]

    article = native.from_dict({"schema_version": 1, "headline": Marked("नहर"), "tags": (Marked("जल"),)})
    assert article == Article(headline="नहर", tags=("जल",))
    assert type(article.headline) is str
    assert type(article.tags[0]) is str


def test_the_format_stands_in_the_catalogue_under_its_name() -> None:
    assert FORMATS["native"] is native
    assert "native" in list(FORMATS)


def test_a_sound_document_is_read_the_fast_way() -> None:
    def fast(owner: type, document: str) -> object:
        return reader(owner)(read_json(document, DEFAULT_LIMITS))

    stamp = '{"written":"आज","date":"2026-01-26","time":"18:05:00","precision":"minute","role":"modified"}'
    assert fast(Timestamp, stamp) == Timestamp(
        written="आज",
        date=dt.date(2026, 1, 26),
        time=dt.time(18, 5),
        precision=Precision.MINUTE,
        role=TimestampRole.MODIFIED,
    )
    section = '{"blocks":[{"type":"paragraph","text":"क"},{"type":"quote","text":"ख","kind":"partial"}]}'
    assert fast(Section, section) == Section(
        blocks=(Paragraph(text="क"), Quote(text="ख", kind=QuoteKind.PARTIAL))
    )


def test_a_sound_document_is_not_read_a_second_time(monkeypatch: pytest.MonkeyPatch) -> None:
    # The thorough reader, which is slower, is for documents with faults.
    monkeypatch.delattr(native, "_thorough")
    assert native.loads(native.dumps(STORY)) == STORY
    assert native.from_dict(native.to_dict(STORY)) == STORY
