"""ninjs: what was written is valid, read back the same, and says what is lost."""

import datetime as dt
import json
from typing import Any

import jsonschema
import pytest
import referencing
from hypothesis import given

from examples import examples
from newsmodel.formats import ninjs
from newsmodel.model.article import Article
from newsmodel.model.body import BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.dateline import Dateline
from newsmodel.model.quote import Quote, QuoteKind, Speaker
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource
from standards import standard
from strategies import articles

IST = dt.timedelta(hours=5, minutes=30)
EVENING = Timestamp(
    written="26 जनवरी 2026, शाम 6:05",  # "6:05 in the evening"
    date=dt.date(2026, 1, 26),
    time=dt.time(18, 5),
    utc_offset=IST,
    zone_source=ZoneSource.ASSUMED,
    precision=Precision.MINUTE,
    role=TimestampRole.PUBLISHED,
)
NOTED = Article(
    headline="नहर की सफाई शुरू",
    language="hi",
    byline=Byline(written="आशा राव", names=("आशा राव",)),
    dateline=Dateline(written="भोपाल (भाषा)।", places=("भोपाल",), agencies=("भाषा",)),
    sections=(
        Section(
            blocks=(
                Paragraph(
                    text="मंत्री ने कहा, “काम कल से होगा।”",
                    quotes=(Quote(text="काम कल से होगा।", speaker=Speaker(name="मंत्री"), cue="कहा"),),
                ),
                Quote(text="पानी सबका है।", kind=QuoteKind.PARTIAL, speaker=Speaker(name="रमा", role="किसान")),
            )
        ),
        Section(
            heading="आगे",
            blocks=(
                BulletList(
                    items=(
                        ListItem(
                            text="सर्वेक्षण",
                            children=(BulletList(items=(ListItem(text="नक्शा"),), ordered=True),),
                        ),
                    )
                ),
            ),
        ),
    ),
    captions=("नहर पर मज़दूर",),
    tags=("जल",),
    breadcrumb=("होम", "राज्य"),
    related=("बाँध भरा",),
    url="https://news.example/1",
)


def read(name: str) -> Any:
    return json.loads(standard(f"ninjs/{name}").read_text("utf-8"))


def validator() -> Any:
    pytest.importorskip("rfc3339_validator", reason="without it no date-time is checked")
    pytest.importorskip("rfc3986_validator", reason="without it no uri is checked")
    geo: Any = referencing.Resource.from_contents(read("GeoJSON-schema.json"))
    places = ("https://geojson.org/schema/GeoJSON.json", "https://geojson.org/schema/GeoJSON.json#")
    registry: Any = referencing.Registry().with_resources([(place, geo) for place in places])
    kind = jsonschema.Draft202012Validator
    return kind(read("ninjs-schema_3.1.json"), registry=registry, format_checker=kind.FORMAT_CHECKER)


@examples(60)
@given(articles)
def test_what_was_written_is_read_back_the_same(article: Article) -> None:
    assert ninjs.loads(ninjs.dumps(article)) == article
    assert ninjs.from_dict(ninjs.to_dict(article)) == article
    ninjs.dumps(article).encode()


@examples(60)
@given(articles)
def test_without_the_residue_what_is_carried_comes_back(article: Article) -> None:
    assert ninjs.loads(ninjs.dumps(article, residue=False)) == ninjs.carried(article)
    assert ninjs.losses(article).is_empty == (ninjs.carried(article) == article)


@examples(60)
@given(articles)
def test_what_was_written_is_valid_by_the_schema(article: Article) -> None:
    schema = validator()
    schema.validate(json.loads(ninjs.dumps(article)))
    padded = ninjs.dumps(article, pad_seconds=True)
    schema.validate(json.loads(padded))
    assert ninjs.loads(padded) == article


@examples(30)
@given(articles)
def test_what_was_written_has_the_fields_that_ninjs_demands(article: Article) -> None:
    tree = ninjs.to_dict(article)
    assert tree["uri"]
    assert tree["standard"]["version"] == "3.1"
    assert all(one["uri"] and one["name"] for one in tree.get("associations", ()))
    assert all(type(body["value"]) is str for body in tree.get("bodies", ()))


def test_a_story_comes_back_with_nothing_lost() -> None:
    assert ninjs.losses(NOTED).is_empty
    assert ninjs.loads(ninjs.dumps(NOTED, residue=False)) == NOTED
    assert [body["role"] for body in ninjs.to_dict(NOTED)["bodies"]] == ["main"]


def test_our_own_document_is_read_as_it_was_written() -> None:
    # Another's would have its only date for that of publication, and its byline taken apart.
    time = Timestamp(
        written="2026-01-26T18:05:00+05:30",
        date=dt.date(2026, 1, 26),
        time=dt.time(18, 5),
        utc_offset=IST,
        zone_source=ZoneSource.WRITTEN,
        precision=Precision.SECOND,
        role=TimestampRole.MODIFIED,
    )
    article = Article(modified_at=time, byline=Byline(written="By Asha Rao"))
    assert ninjs.to_dict(article)["profile"] == "newsmodel"
    assert ninjs.loads(ninjs.dumps(article, residue=False)) == article


@pytest.mark.parametrize(
    "article",
    [
        Article(sections=(Section(blocks=(Paragraph(text="काम शुरू हुआ।"),)),)),
        Article(dateline=Dateline(written="भोपाल", places=("भोपाल",))),
    ],
)
def test_a_text_or_a_dateline_makes_a_body(article: Article) -> None:
    assert len(ninjs.to_dict(article)["bodies"]) == 1
    assert ninjs.losses(article).is_empty


def test_the_body_is_xhtml_that_anybody_can_read() -> None:
    etree = pytest.importorskip("lxml.etree")
    root = etree.fromstring(ninjs.to_dict(NOTED)["bodies"][0]["value"])
    space = {"x": "http://www.w3.org/1999/xhtml"}
    assert root.xpath("string(//x:p[1])", namespaces=space) == "भोपाल (भाषा)। मंत्री ने कहा, “काम कल से होगा।”"
    assert root.xpath("string(//x:h2)", namespaces=space) == "आगे"
    assert root.xpath("string(//x:q/@data-speaker)", namespaces=space) == "मंत्री"
    assert root.xpath("string(//x:blockquote//x:cite)", namespaces=space) == "रमा"


def test_minutes_have_no_seconds_unless_they_are_to_be_padded() -> None:
    article = Article(published_at=EVENING)
    assert "firstCreated" not in ninjs.to_dict(article)
    assert "firstCreated" not in ninjs.dumps(article, residue=False)
    assert [str(issue.path) for issue in ninjs.losses(article)] == ["published_at"]
    padded = ninjs.to_dict(article, pad_seconds=True)
    assert padded["firstCreated"] == "2026-01-26T18:05:00+05:30"
    assert ninjs.from_dict(padded) == article


def test_a_date_alone_is_never_padded() -> None:
    article = Article(published_at=Timestamp(written="26 जनवरी 2026", date=dt.date(2026, 1, 26)))
    assert "firstCreated" not in ninjs.to_dict(article, pad_seconds=True)
    assert ninjs.loads(ninjs.dumps(article)) == article


def test_what_somebody_edits_in_the_fields_wins_over_the_residue() -> None:
    article = Article(headline="पुराना", published_at=EVENING, summary="सार", captured_at=EVENING)
    tree = ninjs.to_dict(article, pad_seconds=True)
    tree["firstCreated"] = "2026-01-27T09:00:00+05:30"
    tree["headlines"][0]["value"] = "नया"
    changed = ninjs.from_dict(tree)
    assert changed.headline == "नया"
    assert changed.published_at is not None
    assert changed.published_at.isoformat() == "2026-01-27T09:00:00+05:30"
    assert changed.published_at.written == "2026-01-27T09:00:00+05:30"
    assert changed.captured_at == EVENING


def test_the_residue_is_a_body_of_json() -> None:
    [body] = ninjs.to_dict(Article(captured_at=EVENING))["bodies"]
    # Documents that we wrote before are found by it.
    assert body["role"] == "newsmodel-residue"
    assert body["contentType"] == "application/json"
    assert json.loads(body["value"])["captured_at="]["date"] == "2026-01-26"


def test_a_type_that_is_wrong_is_the_callers_fault() -> None:
    writers: list[Any] = [ninjs.dumps, ninjs.to_dict, ninjs.losses, ninjs.carried]
    for write in writers:
        with pytest.raises(TypeError):
            write("नहर")
    with pytest.raises(TypeError):
        ninjs.loads(b"{}")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        ninjs.from_dict([])  # type: ignore[arg-type]
