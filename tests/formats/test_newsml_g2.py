"""NewsML-G2 as the IPTC's schema has it, and as agencies write it."""

import datetime as dt
import re

import attrs
import pytest
from hypothesis import given
from lxml import etree
from NewsMLG2 import NewsMLG2Document  # type: ignore[import-untyped]

from examples import examples
from newsmodel import (
    Article,
    Byline,
    Dateline,
    Paragraph,
    Precision,
    Section,
    Timestamp,
    TimestampRole,
    ZoneSource,
)
from newsmodel.errors import DecodeError
from newsmodel.formats import newsml_g2
from newsmodel.formats._g2_reading import markup_of
from newsmodel.formats._xml import read_xml
from newsmodel.limits import DEFAULT_LIMITS
from standards import standard
from xml_strategies import writable_articles

NAR = "{http://iptc.org/std/nar/2006-10-01/}"

ARTICLE = Article(
    headline="नहर की सफाई",
    language="hi",
    byline=Byline(written="By रवि पाठक", names=("रवि पाठक",)),
    dateline=Dateline(written="सीतापुर:", places=("सीतापुर",)),
    published_at=Timestamp(
        written="2026-01-26T03:59+05:30",
        date=dt.date(2026, 1, 26),
        time=dt.time(3, 59),
        utc_offset=dt.timedelta(hours=5, minutes=30),
        zone_source=ZoneSource.WRITTEN,
        precision=Precision.MINUTE,
        role=TimestampRole.PUBLISHED,
    ),
    summary="तीन महीने का काम",
    sections=(Section(blocks=(Paragraph(text="काम कल शुरू होगा।"), Paragraph(text="दूसरा"))),),
    tags=("जल", "दो\nपंक्ति"),
    url="https://news.example/1",
)


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(standard("newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd"))))


@given(article=writable_articles)
@examples(60)
def test_what_is_written_is_valid(schema: etree.XMLSchema, article: Article) -> None:
    for text in (
        newsml_g2.dumps(article),
        newsml_g2.dumps(article, residue=False),
        newsml_g2.dumps(article, pad_seconds=True, provider="जल & कल"),
    ):
        schema.assertValid(etree.fromstring(text.encode()))


def test_the_parts_stand_in_their_order() -> None:
    root = etree.fromstring(newsml_g2.dumps(ARTICLE).encode())
    assert [node.tag.removeprefix(NAR) for node in root] == [
        "catalogRef",
        "itemMeta",
        "contentMeta",
        "contentSet",
    ]
    assert [node.tag.removeprefix(NAR) for node in root[1]] == [
        "itemClass",
        "provider",
        "versionCreated",
        "pubStatus",
    ]
    assert root.get("standardversion") == "2.35"


def test_the_package_of_the_iptc_finds_the_same_header() -> None:
    item = NewsMLG2Document(newsml_g2.dumps(ARTICLE, provider="जल समाचार").encode()).get_item()
    meta = item.contentmeta
    assert item.guid == "https://news.example/1"
    assert str(meta.headline[0]) == "नहर की सफाई"
    assert str(meta.contentcreated) == "2026-01-26"
    assert str(meta.by[0]) == "By रवि पाठक"
    assert str(meta.dateline[0]) == "सीतापुर:"
    assert [str(word) for word in meta.keyword] == ["जल"]


def test_a_time_without_seconds_is_cut_to_its_day_or_padded_on_request() -> None:
    def created(**options: bool) -> str:
        text = newsml_g2.dumps(ARTICLE, residue=False, **options)  # type: ignore[arg-type]
        return str(etree.fromstring(text.encode()).findtext(f".//{NAR}contentCreated"))

    assert created() == "2026-01-26"
    assert created(pad_seconds=True) == "2026-01-26T03:59:00+05:30"


def test_the_version_is_dated_by_what_is_known_to_the_second() -> None:
    def version(article: Article, made: dt.datetime | None = None) -> str:
        text = newsml_g2.dumps(article, version_created=made)
        return str(etree.fromstring(text.encode()).findtext(f".//{NAR}versionCreated"))

    assert version(ARTICLE) == "0001-01-01T00:00:00Z"
    assert ARTICLE.published_at is not None
    to_the_second = attrs.evolve(ARTICLE.published_at, precision=Precision.SECOND)
    assert version(attrs.evolve(ARTICLE, published_at=to_the_second)) == "2026-01-26T03:59:00+05:30"
    local = attrs.evolve(to_the_second, utc_offset=None, zone_source=ZoneSource.ABSENT)
    assert version(attrs.evolve(ARTICLE, published_at=local)) == "0001-01-01T00:00:00Z"
    assert version(ARTICLE, dt.datetime(2026, 1, 27, tzinfo=dt.UTC)) == "2026-01-27T00:00:00+00:00"
    with pytest.raises(ValueError, match=r"^version_created must have an offset from UTC$"):
        version(ARTICLE, dt.datetime(2026, 1, 27))


def test_a_keyword_has_one_line() -> None:
    article = Article(tags=("a\tb", "c\nd", "e\rf", "g h"), byline=Byline(written="g", names=("g\th", "g")))
    root = etree.fromstring(newsml_g2.dumps(article).encode())
    assert [node.text for node in root.iter(f"{NAR}keyword")] == ["g h"]
    assert [node.findtext(f"{NAR}name") for node in root.iter(f"{NAR}creator")] == ["g"]
    assert newsml_g2.loads(newsml_g2.dumps(article)) == article


def test_an_article_without_an_address_has_a_guid_of_its_text() -> None:
    def guid(article: Article) -> str:
        return str(etree.fromstring(newsml_g2.dumps(article).encode()).get("guid"))

    plain = Article(headline="नहर")
    assert guid(plain) == guid(Article(headline="नहर")) != guid(Article(headline="नहरें"))
    assert re.fullmatch("urn:x-newsmodel:article:[0-9a-f]{32}", guid(plain))
    odd = Article(headline="नहर", url="urn:x-newsmodel:article:1")
    assert guid(odd) != odd.url
    assert newsml_g2.loads(newsml_g2.dumps(odd)) == odd


# As agencies write it


HEAD = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:wire.example,2024:1" xml:lang="en-US">'
)


def test_a_wire_story_with_an_xhtml_body_is_read() -> None:
    article = newsml_g2.loads(
        f"""<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>{HEAD}
  <itemMeta>
    <itemClass qcode="ninat:text"/><provider literal="wire"/>
    <versionCreated>2024-05-02T10:20:30+00:00</versionCreated>
    <firstCreated>2024-05-02T09:00:00Z</firstCreated>
    <title>Slug title</title>
  </itemMeta>
  <contentMeta>
    <creator qcode="x:1"><name>Jane Roe</name></creator>
    <creator type="cpnat:organisation"><name>The Wire</name></creator>
    <located qcode="city:2"><name>London</name></located>
    <keyword>river</keyword><keyword> </keyword>
    <headline role="hld:sub">Sub line</headline>
    <headline role="hld:main">Ports
      reopen</headline>
    <dateline>LONDON, May 2 (Wire)</dateline>
    <by>By Jane Roe and John Doe</by>
    <description role="drol:caption">caption</description>
    <description role="drol:summary">Barges move again</description>
  </contentMeta>
  <contentSet><inlineXML contenttype="application/xhtml+xml">
    <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
    <body><p>The ports
      <b>reopen</b>.</p><h2>Next</h2><p>More<br/>lines.</p><ul><li>One</li></ul></body></html>
  </inlineXML></contentSet>
</newsItem></itemSet></newsMessage>"""
    )
    assert article.headline == "Ports reopen"
    assert article.language == "en-US"
    assert article.byline == Byline(written="By Jane Roe and John Doe", names=("Jane Roe",))
    assert article.dateline == Dateline(written="LONDON, May 2 (Wire)", places=("LONDON",))
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2024-05-02T09:00:00+00:00"
    assert article.modified_at is not None
    assert article.modified_at.isoformat() == "2024-05-02T10:20:30+00:00"
    assert article.summary == "Barges move again"
    assert article.tags == ("river",)
    assert article.url is None
    assert [paragraph.text for paragraph in article.paragraphs] == ["The ports reopen.", "More\nlines."]
    assert article.sections[1].heading == "Next"
    assert article.lists[0].items[0].text == "One"


def test_an_inline_nitf_of_an_agency_is_read() -> None:
    article = newsml_g2.loads(
        f"""{HEAD}<itemMeta/><contentMeta><language tag="not a tag!"/><language tag="fr_FR"/></contentMeta>
        <contentSet><inlineXML/><inlineXML><nitf><body><body.head><hedline><hl1>Ports</hl1></hedline>
        <byline>By Jane Roe</byline><dateline>PARIS</dateline><abstract><p>Short</p></abstract></body.head>
        <body.content><p>One</p></body.content></body></nitf></inlineXML></contentSet></newsItem>"""
    )
    assert (article.headline, article.summary, article.language) == ("Ports", "Short", "fr-FR")
    assert article.byline is not None
    assert article.byline.names == ("Jane Roe",)
    assert article.dateline == Dateline(written="PARIS")
    assert [paragraph.text for paragraph in article.paragraphs] == ["One"]


@pytest.mark.parametrize(
    ("content", "paragraphs"),
    [
        ("<inlineData>One\n\nTwo\nlines\n</inlineData>", ["One", "Two lines"]),
        ("<inlineData contenttype='text/plain'>One\r\nTwo</inlineData>", ["One", "Two"]),
        ("<inlineData>One&#13;\nTwo&#13;Three</inlineData>", ["One", "Two", "Three"]),
        ("<inlineData>One&#13;\nand&#13;\n&#13;\nTwo</inlineData>", ["One and", "Two"]),
        ("<inlineData>\n\nOne\n  Two\n\n</inlineData>", ["One", "Two"]),
        ("<inlineData>One\nand\n \nTwo</inlineData>", ["One and", "Two"]),
        ("<inlineData contenttype='text/html'>One&lt;br&gt;&lt;br&gt;Two</inlineData>", ["One", "Two"]),
        (
            "<inlineData contenttype='text/html'>&lt;p&gt;One&lt;p&gt;Two&lt;img src=x&gt;</inlineData>",
            ["One", "Two"],
        ),
        ("<inlineData> </inlineData><inlineData>One</inlineData>", ["One"]),
        ("<remoteContent href='x'/>", []),
        (
            "<inlineXML><div xmlns='http://www.w3.org/1999/xhtml'><p>One<br/><img src='&quot;x'/></p></div></inlineXML>",
            ["One"],
        ),
    ],
)
def test_a_body_is_read_in_whatever_form_it_has(content: str, paragraphs: list[str]) -> None:
    article = newsml_g2.loads(f"{HEAD}<contentSet>{content}</contentSet></newsItem>")
    assert [paragraph.text for paragraph in article.paragraphs] == paragraphs


def of_meta(meta: str, about: str = "", body: str = "") -> Article:
    return newsml_g2.loads(
        f"{HEAD}<itemMeta>{about}</itemMeta><contentMeta>{meta}</contentMeta>"
        f"<contentSet>{body}</contentSet></newsItem>"
    )


def test_names_of_creators_are_the_byline_where_there_is_none() -> None:
    article = of_meta("<creator><name>Jane\n Roe</name></creator><creator literal='x'/>")
    assert article.byline == Byline(written="Jane Roe", names=("Jane Roe",))
    two = of_meta("<creator><name>Jane Roe</name></creator><creator><name>John Doe</name></creator>")
    assert two.byline == Byline(written="Jane Roe, John Doe", names=("Jane Roe", "John Doe"))
    assert newsml_g2.loads(f"{HEAD}</newsItem>").byline is None


def test_an_organisation_that_writes_is_no_person_of_the_byline() -> None:
    wire = "<creator type='cpnat:Organisation'><name>The Wire</name></creator>"
    assert of_meta(wire).byline is None
    two = of_meta(f"{wire}<creator type='cpnat:person'><name>Jane Roe</name></creator>")
    assert two.byline == Byline(written="Jane Roe", names=("Jane Roe",))


def test_bylines_that_stand_apart_are_one() -> None:
    byline = of_meta("<by>Jane Roe</by><by>John Doe</by>").byline
    assert byline == Byline(written="Jane Roe, John Doe", names=("Jane Roe", "John Doe"))


def test_places_are_those_of_the_dateline_each_once() -> None:
    place = "<located><name>{}</name></located>".format
    meta = "".join(map(place, ("New\n Delhi", "Lyon", "Lyon", "Paris")))
    dateline = of_meta(f"{meta}<dateline>NEW DELHI/Lyon (Wire)</dateline>").dateline
    assert dateline == Dateline(written="NEW DELHI/Lyon (Wire)", places=("NEW DELHI", "Lyon"))
    body = "<inlineXML><html><body><p><span class='dateline'>LYON: </span>One</p></body></html></inlineXML>"
    assert of_meta("", body=body).dateline == Dateline(written="LYON:")


def test_the_title_stands_for_a_headline_that_is_not_there() -> None:
    assert of_meta("", "<title>Ports reopen</title>").headline == "Ports reopen"
    assert of_meta("<headline>Ports</headline>", "<title>Slug</title>").headline == "Ports"


@pytest.mark.parametrize(
    ("meta", "about", "published", "modified"),
    [
        ("contentCreated contentModified", "firstCreated versionCreated", "01", "02"),
        ("contentCreated", "firstCreated versionCreated", "01", "04"),
        ("contentModified", "firstCreated versionCreated", "03", "02"),
        ("", "versionCreated", "04", "04"),
        ("", "", None, None),
    ],
)
def test_the_time_is_the_one_that_says_most_of_the_story(
    meta: str, about: str, published: str | None, modified: str | None
) -> None:
    days = {"contentCreated": "01", "contentModified": "02", "firstCreated": "03", "versionCreated": "04"}

    def written(names: str) -> str:
        return "".join(f"<{name}>2024-05-{days[name]}T00:00:00Z</{name}>" for name in names.split())

    article = of_meta(written(meta), written(about))
    stamps = [article.published_at, article.modified_at]
    assert [stamp and str(stamp.date)[-2:] for stamp in stamps] == [published, modified]


def test_elements_are_written_as_markup_without_their_namespaces() -> None:
    root = read_xml(
        '<h:div xmlns:h="http://h.example" xmlns:l="http://l.example" class="a&quot;" l:lang="hi" id="b">'
        "<h:p>1 &lt; 2<h:br/>3<h:hr/><h:img/></h:p></h:div>",
        DEFAULT_LIMITS,
    )
    assert markup_of(root) == ('<div class="a&quot;" id="b"><p>1 &lt; 2<br>3<hr><img></p></div>')


def test_the_fault_of_another_root_has_a_code_of_its_own() -> None:
    with pytest.raises(DecodeError) as caught:
        newsml_g2.loads("<html/>")
    assert [issue.code for issue in caught.value.issues] == ["document.wrong_root"]


def test_a_byline_without_marks_is_taken_apart() -> None:
    article = newsml_g2.loads(
        f"{HEAD}<contentMeta><by>By Jane Roe and John Doe</by></contentMeta></newsItem>"
    )
    assert article.byline == Byline(written="By Jane Roe and John Doe", names=("Jane Roe", "John Doe"))


def test_an_address_of_the_web_is_the_url() -> None:
    assert (
        newsml_g2.loads(HEAD.replace("tag:", "https://").replace("xml:lang", "lang") + "</newsItem>").url
        is not None
    )


@pytest.mark.parametrize("name", ["packageItem", "newsMessage", "html"])
def test_a_document_without_a_news_item_is_refused(name: str) -> None:
    with pytest.raises(DecodeError, match="must hold a newsItem"):
        newsml_g2.loads(f'<{name} xmlns="http://iptc.org/std/nar/2006-10-01/"/>')


def test_what_the_header_says_wins_over_the_body() -> None:
    text = newsml_g2.dumps(ARTICLE, residue=False)
    edited = text.replace("<by>By रवि पाठक</by>", "<by>By सीमा</by>").replace(
        "<dateline>सीतापुर:</dateline><by>", "<dateline>लखनऊ:</dateline><by>"
    )
    article = newsml_g2.loads(edited)
    assert article.byline == Byline(written="By सीमा", names=("सीमा",))
    assert article.dateline == Dateline(written="लखनऊ:")
