"""JSON-LD: what was written is schema.org's, inert in any page, and read back the same."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given

from examples import examples
from newsmodel.formats import jsonld
from newsmodel.model.article import Article
from newsmodel.model.body import BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline
from newsmodel.model.quote import Quote, Speaker
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource
from standards import standard
from strategies import articles

NOTED = Article(
    headline="नहर की सफाई शुरू",
    language="hi",
    breadcrumb=("होम", "राज्य"),
    byline=Byline(written="आशा राव, भाषा", names=("आशा राव",), agencies=("भाषा",)),
    dateline=Dateline(written="भोपाल (भाषा)।", places=("भोपाल",), region="मप्र", agencies=("भाषा",)),
    published_at=Timestamp(
        written="2026-01-26T18:05+05:30",
        date=dt.date(2026, 1, 26),
        time=dt.time(18, 5),
        utc_offset=dt.timedelta(hours=5, minutes=30),
        zone_source=ZoneSource.WRITTEN,
        precision=Precision.MINUTE,
        role=TimestampRole.PUBLISHED,
    ),
    summary="सोमवार से काम",
    sections=(
        Section(
            blocks=(
                Paragraph(
                    text="मंत्री ने कहा, “काम कल से होगा।”",
                    quotes=(Quote(text="काम कल से होगा।", speaker=Speaker(name="मोहन लाल", role="मंत्री")),),
                ),
                Quote(text="पानी सबका है।", speaker=Speaker(name="रमा", role="किसान")),
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
                Paragraph(text="रिपोर्ट जून तक।"),
            ),
        ),
    ),
    captions=("नहर पर मज़दूर",),
    tags=("जल", "सिंचाई, नहर"),
    related=("बाँध भरा",),
    comments=(Comment(author="अनिल", text="कब तक?", replies=(Comment(text="जून।"),)),),
    url="https://news.example/1",
)


@examples(60)
@given(articles)
def test_what_was_written_is_read_back_the_same(article: Article) -> None:
    assert jsonld.loads(jsonld.dumps(article)) == article
    assert jsonld.from_dict(jsonld.to_dict(article)) == article
    jsonld.dumps(article).encode()


@examples(60)
@given(articles)
def test_without_the_residue_what_is_carried_comes_back(article: Article) -> None:
    assert jsonld.loads(jsonld.dumps(article, residue=False)) == jsonld.carried(article)
    assert jsonld.losses(article).is_empty == (jsonld.carried(article) == article)


@examples(60)
@given(articles)
def test_nothing_in_it_can_end_a_script_or_a_line(article: Article) -> None:
    assert set("<>&\u2028\u2029").isdisjoint(jsonld.dumps(article))


def test_a_story_comes_back_with_nothing_lost() -> None:
    assert [str(issue) for issue in jsonld.losses(NOTED)] == []
    assert jsonld.loads(jsonld.dumps(NOTED, residue=False)) == NOTED
    assert jsonld.to_dict(NOTED)["@context"] == "https://schema.org"


def test_it_says_what_search_engines_ask_for() -> None:
    tree = jsonld.to_dict(NOTED)
    assert tree["headline"] == "नहर की सफाई शुरू"
    assert tree["datePublished"] == "2026-01-26T18:05+05:30"
    assert tree["author"] == [
        {"@type": "Person", "name": "आशा राव"},
        {"@type": "Organization", "name": "भाषा"},
    ]
    assert tree["articleBody"].split("\n\n") == [
        "मंत्री ने कहा, “काम कल से होगा।”",
        "पानी सबका है।",
        "आगे",
        "• सर्वेक्षण\n  1. नक्शा",
        "रिपोर्ट जून तक।",
    ]
    assert tree["hasPart"][0] == {
        "@type": "Quotation",
        "position": 1,
        "text": "काम कल से होगा।",
        "creator": {"@type": "Person", "name": "मोहन लाल", "jobTitle": "मंत्री"},
    }
    assert tree["hasPart"][2] == {"@type": "CreativeWork", "position": 3, "name": "आगे"}
    crumbs = tree["mainEntityOfPage"]["breadcrumb"]["itemListElement"]
    assert [(crumb["position"], crumb["name"]) for crumb in crumbs] == [(1, "होम"), (2, "राज्य")]
    assert tree["comment"][0]["comment"] == [{"@type": "Comment", "text": "जून।"}]


def test_a_section_without_a_heading_is_a_part_unless_it_is_the_first() -> None:
    def paragraph(text: str) -> Section:
        return Section(heading=" ", blocks=(Paragraph(text=text),))

    article = Article(sections=(paragraph("क"), paragraph("ख")))
    assert jsonld.to_dict(article, residue=False) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "articleBody": "क\n\nख",
        "hasPart": [{"@type": "CreativeWork", "position": 2}],
    }


def test_a_speaker_without_a_role_has_a_name_alone() -> None:
    said = Paragraph(text="“हाँ”", quotes=(Quote(text="हाँ", speaker=Speaker(name="रवि")),))
    [part] = jsonld.to_dict(Article(sections=(Section(blocks=(said,)),)))["hasPart"]
    assert part["creator"] == {"@type": "Person", "name": "रवि"}


def test_speech_in_a_list_comes_back_to_the_items_that_say_it() -> None:
    yes, no = Quote(text="हाँ"), Quote(text="नहीं")
    bullets = BulletList(
        items=(
            ListItem(text="हाँ, फिर हाँ और नहीं", quotes=(yes, yes, no)),
            ListItem(text="हाँ तो", quotes=(yes,)),
            ListItem(text="हाँ भी", quotes=(yes,)),
        )
    )
    article = Article(sections=(Section(blocks=(bullets,)),))
    assert jsonld.losses(article).is_empty
    assert jsonld.loads(jsonld.dumps(article, residue=False)) == article


def test_lists_in_lists_come_back_as_they_stood() -> None:
    def items(*given: ListItem | str) -> BulletList:
        return BulletList(items=tuple(ListItem(text=i) if isinstance(i, str) else i for i in given))

    third = items("ग", "घ")
    second = items(ListItem(text="ख", children=(third,)), "ङ")
    article = Article(sections=(Section(blocks=(items("०", ListItem(text="क", children=(second,)), "च"),)),))
    assert jsonld.to_dict(article)["articleBody"] == "• ०\n• क\n  • ख\n    • ग\n    • घ\n  • ङ\n• च"
    assert jsonld.loads(jsonld.dumps(article, residue=False)) == article


def test_a_date_alone_stays_a_date_alone() -> None:
    article = Article(published_at=Timestamp(written="26 जनवरी 2026", date=dt.date(2026, 1, 26)))
    assert jsonld.to_dict(article)["datePublished"] == "2026-01-26"
    assert jsonld.loads(jsonld.dumps(article)) == article


def test_what_somebody_edits_in_the_fields_wins_over_the_residue() -> None:
    article = Article(
        byline=Byline(written="रिपोर्ट: आशा राव", names=("आशा राव",), role="रिपोर्ट"), summary=" सार "
    )
    tree = jsonld.to_dict(article)
    tree["author"] = [{"@type": "Person", "name": "रमा"}]
    read = jsonld.from_dict(tree)
    assert read.byline == Byline(written="रमा", names=("रमा",))
    assert read.summary == " सार "


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "java\tscript:x", "DATA:text/html,x", "http://[", "//x.y/"]
)
def test_an_address_that_is_none_of_the_web_is_no_link(url: str) -> None:
    tree = jsonld.to_dict(Article(url=url))
    assert "url" not in tree
    assert jsonld.from_dict(tree).url == url


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from nodes(item)
    elif isinstance(value, list):
        for item in value:
            yield from nodes(item)


@examples(30)
@given(articles)
def test_every_property_belongs_to_its_type_in_schema_org(article: Article) -> None:
    vocabulary = json.loads(standard("schemaorg/news-vocabulary.json").read_text("utf-8"))
    above = vocabulary["subClassOf"]

    def kinds(name: str) -> set[str]:
        found = {name}
        for parent in above.get(name, []):
            found |= kinds(parent)
        return found

    for node in nodes(jsonld.to_dict(article)):
        for name, value in node.items():
            if name.startswith(("@", "newsmodel")):
                continue
            known = vocabulary["properties"][name]
            assert kinds(node["@type"]) & set(known["domains"]), (node["@type"], name)
            assert not known.get("supersededBy"), name
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, dict):
                    assert kinds(one["@type"]) & set(known["ranges"]), (name, one["@type"])


def test_extruct_finds_the_same_in_a_page() -> None:
    extruct = pytest.importorskip("extruct")
    page = f'<html><head><script type="application/ld+json">{jsonld.dumps(NOTED)}</script></head></html>'
    [found] = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
    assert found == jsonld.to_dict(NOTED)


def test_pyld_expands_every_property_to_schema_org() -> None:
    pyld = pytest.importorskip("pyld").jsonld
    context = json.loads(standard("schemaorg/schemaorgcontext.jsonld").read_text("utf-8"))

    def load(url: str, options: object) -> dict[str, Any]:
        return {"contextUrl": None, "documentUrl": url, "document": context}

    article = Article(
        headline="नहर", byline=NOTED.byline, dateline=NOTED.dateline, captured_at=NOTED.published_at
    )
    [node] = pyld.expand(jsonld.to_dict(article), {"documentLoader": load})
    assert node["http://schema.org/headline"] == [{"@value": "नहर"}]
    assert node["http://schema.org/dateline"] == [{"@value": "भोपाल (भाषा)।"}]
    authors = [author["http://schema.org/name"][0]["@value"] for author in node["http://schema.org/author"]]
    assert authors == ["आशा राव", "भाषा"]
    assert "captured_at=" in node["urn:x-newsmodel:residue"][0]["@value"]


def test_an_article_that_has_only_an_address_has_a_page() -> None:
    tree = jsonld.to_dict(Article(url="https://news.example/1"))
    assert tree["mainEntityOfPage"] == {"@type": "WebPage", "@id": "https://news.example/1"}


def test_two_halves_of_a_character_side_by_side_come_back_as_two() -> None:
    article = Article(headline="\ud83d\ude00")
    assert jsonld.to_dict(article, residue=False)["headline"] == "😀"
    assert jsonld.loads(jsonld.dumps(article)) == article


def test_a_type_that_is_wrong_is_the_callers_fault() -> None:
    writers: list[Any] = [jsonld.dumps, jsonld.to_dict, jsonld.losses, jsonld.carried]
    for write in writers:
        with pytest.raises(TypeError):
            write("नहर")
    with pytest.raises(TypeError):
        jsonld.loads(b"{}")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        jsonld.from_dict("{}")  # type: ignore[arg-type]
