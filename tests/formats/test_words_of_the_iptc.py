"""NITF and NewsML-G2: each word that the readers know does what the standard means by it."""

import pytest

from newsmodel import Article, Byline, Dateline
from newsmodel.formats import newsml_g2, nitf


def of_meta(meta: str, about: str = "", body: str = "") -> Article:
    return newsml_g2.loads(
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta>{about}</itemMeta>'
        f"<contentMeta>{meta}</contentMeta><contentSet>{body}</contentSet></newsItem>"
    )


@pytest.mark.parametrize("role", ["role='hld:main'", "role='hl:main'", "role='main'", ""])
def test_a_main_headline_comes_first(role: str) -> None:
    lines = f"<headline role='hld:kicker'>Water</headline><headline {role}>Canal cleaned</headline>"
    assert of_meta(lines).headline == "Canal cleaned"


@pytest.mark.parametrize("role", ["drol:summary", "drol:abstract", "drol:teaser", "summary"])
def test_a_summary_comes_before_other_descriptions(role: str) -> None:
    notes = f"<description>Note</description><description role='{role}'>Work began.</description>"
    assert of_meta(notes).summary == "Work began."
    assert of_meta("<description role='drol:caption'>A canal</description>").summary is None


def test_what_the_header_lacks_is_read_in_the_body() -> None:
    body = (
        "<inlineXML><nitf><head><docdata><date.issue norm='20260126'/><key-list><keyword key='water'/>"
        "</key-list></docdata><revision-history norm='20260127'/></head><body><body.head><hedline>"
        "<hl1>Canal</hl1></hedline><abstract>Work began.</abstract></body.head></body></nitf></inlineXML>"
    )
    article = of_meta("", body=body)
    assert (article.headline, article.summary, article.tags) == ("Canal", "Work began.", ("water",))
    stamps = (article.published_at, article.modified_at)
    assert [stamp and stamp.isoformat() for stamp in stamps] == ["2026-01-26", "2026-01-27"]
    whole = of_meta("<headline>Dam</headline><description>Late.</description>", body=body)
    assert (whole.headline, whole.summary) == ("Dam", "Late.")


@pytest.mark.parametrize("name", "p div h1 h6 ul ol html body section article P".split())
def test_a_text_that_begins_with_an_element_is_markup(name: str) -> None:
    body = f"<inlineData contenttype='text/plain'> &lt;{name} id='x'>&lt;li>1 &amp;lt; 2&lt;/{name}></inlineData>"
    [section] = of_meta("", body=body).sections
    assert "1 < 2" in repr(section)
    assert "id=" not in repr(section)


@pytest.mark.parametrize("name", ["b", "pre", "h7", "articles"])
def test_another_mark_in_a_plain_text_is_a_mark(name: str) -> None:
    body = f"<inlineData contenttype='text/plain'>&lt;{name}>One</inlineData>"
    assert [paragraph.text for paragraph in of_meta("", body=body).paragraphs] == [f"<{name}>One"]


@pytest.mark.parametrize(
    ("guid", "url"),
    [
        ("http://wire.example/1", "http://wire.example/1"),
        ("https://wire.example/1", "https://wire.example/1"),
        ("urn:newsml:wire.example:1", None),
        ("urn:x-newsmodel:article:1", None),
    ],
)
def test_a_guid_is_a_url_where_it_is_one_of_the_web(guid: str, url: str | None) -> None:
    assert newsml_g2.loads(f'<newsItem guid="{guid}"/>').url == url
    assert newsml_g2.loads("<newsItem/>").url is None
    preserved = f'<newsItem xml:space="preserve" guid="{guid}"/>'
    assert newsml_g2.loads(preserved).url == (None if "newsmodel" in guid else guid)


@pytest.mark.parametrize("tag", ["hi-IN", "hi_IN", " hi_IN "])
def test_the_language_of_an_item(tag: str) -> None:
    assert of_meta(f"<language tag='{tag}'/>").language == "hi-IN"
    assert newsml_g2.loads(f'<newsItem xml:lang="{tag}"/>').language == "hi-IN"


def of_nitf(content: str, head: str = "", meta: str = "") -> Article:
    return nitf.loads(
        f"<nitf><head>{meta}</head><body><body.head>{head}</body.head>"
        f"<body.content>{content}</body.content></body></nitf>"
    )


@pytest.mark.parametrize(
    "name",
    "note datasource abstract byline dateline tobject key-list classifier copyrite nitf-table-metadata".split(),
)
def test_what_stands_beside_the_text_is_no_part_of_it(name: str) -> None:
    article = of_nitf(f"<p>One</p><block><{name}><p>no</p></{name}><p>Two</p></block>")
    assert [paragraph.text for paragraph in article.paragraphs] == ["One", "Two"]


def test_of_a_picture_only_its_caption_is_read() -> None:
    article = of_nitf(
        "<media><media-metadata>no</media-metadata><media-reference>no</media-reference>"
        "<media-object>no</media-object><media-caption>A canal</media-caption>"
        "<media-producer>no</media-producer></media><hr/><p>One</p>"
    )
    assert article.captions == ("A canal",)
    assert [paragraph.text for paragraph in article.paragraphs] == ["One"]


@pytest.mark.parametrize("name", ["hl1", "hl2"])
def test_a_heading_begins_a_section(name: str) -> None:
    article = of_nitf(f"<p>One</p><{name}>Next</{name}><p>Two</p>")
    assert [section.heading for section in article.sections] == [None, "Next"]


@pytest.mark.parametrize(
    ("markup", "items", "ordered"),
    [
        ("<ul><li>a</li><li>b</li></ul>", ["a", "b"], False),
        ("<ol><li>a</li><li>b</li></ol>", ["a", "b"], True),
        ("<dl><dt>a</dt><dd>b</dd></dl>", ["a", "b"], False),
    ],
)
def test_each_kind_of_list_is_a_list(markup: str, items: list[str], ordered: bool) -> None:
    [bullets] = of_nitf(markup).lists
    assert ([item.text for item in bullets.items], bullets.ordered) == (items, ordered)


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("“Yes”", "Yes"),
        ("‘Yes’", "Yes"),
        ("«Yes»", "Yes"),
        ('"Yes"', "Yes"),
        ("'Yes'", "Yes"),
        ("“ ‘Yes’ ”", "Yes"),
        ("“Yes", "“Yes"),
        ("“", "“"),
    ],
)
def test_marks_around_speech_are_no_part_of_it(said: str, text: str) -> None:
    [quote] = of_nitf(f"<p>He said <q>{said}</q>.</p>").quotes
    assert quote.text == text


@pytest.mark.parametrize("name", ["state", "region", "country"])
def test_the_wider_place_is_the_region(name: str) -> None:
    line = f"<dateline><location><city>BHOPAL</city>, <{name}>MP</{name}></location></dateline>"
    assert of_nitf("", line).dateline == Dateline(written="BHOPAL, MP", places=("BHOPAL",), region="MP")


@pytest.mark.parametrize("name", ["byttl", "function", "location", "virtloc"])
def test_a_title_behind_a_name_stands_apart(name: str) -> None:
    byline = of_nitf("", f"<byline>By Asha Rao<{name}>Bhopal Bureau</{name}></byline>").byline
    assert byline is not None
    assert byline.written == "By Asha Rao, Bhopal Bureau"
    if name != "function":
        assert byline.names == ("Asha Rao",)


def test_a_function_is_no_part_of_a_name() -> None:
    byline = of_nitf("", "<byline><person>Asha Rao <function>editor</function></person></byline>").byline
    assert byline == Byline(written="Asha Rao editor", names=("Asha Rao",))


@pytest.mark.parametrize(
    ("address", "url"),
    [("http://wire.example/1", True), ("https://wire.example/1", True), ("wire.example/1", False)],
)
def test_an_address_is_one_of_the_web(address: str, url: bool) -> None:
    meta = f'<pubdata/><pubdata ex-ref="{address}"/>'
    assert of_nitf("", meta=meta).url == (address if url else None)


def test_the_time_is_the_one_that_says_most_of_the_story() -> None:
    release = "<docdata>{}<date.release norm='20260127'/></docdata><pubdata date.publication='20260128'/>"
    history = "<revision-history norm='20260129'/><revision-history norm='20260130'/>"
    article = of_nitf("", meta=release.format("<date.issue norm='20260126'/>") + history)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-01-26"
    assert article.modified_at is not None
    assert article.modified_at.isoformat() == "2026-01-30"
    for meta, day in ((release.format(""), 27), ("<pubdata date.publication='20260128'/>", 28)):
        stamp = of_nitf("", meta=meta).published_at
        assert stamp is not None
        assert stamp.date.day == day


def test_a_section_of_a_paper_is_the_way_to_a_story() -> None:
    meta = "<pubdata position.section=' State '/><pubdata position.section='B'/>"
    assert of_nitf("", meta=meta).breadcrumb == ("State",)
    assert of_nitf("", meta=f"<pubdata/>{meta}").breadcrumb == ("State",)
    assert of_nitf("", meta=f"<meta name='breadcrumb' content='Home'/>{meta}").breadcrumb == ("Home",)


@pytest.mark.parametrize("space", ["http://iptc.org/std/NITF/2006-10-18/", "http://www.nitf.org/2003/"])
def test_nitf_has_had_two_namespaces(space: str) -> None:
    assert nitf.loads(f'<nitf xmlns="{space}"><head><title>Canal</title></head></nitf>').headline == "Canal"
