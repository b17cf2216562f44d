"""Readers that know nothing of us find the same headline, dates, authors, dateline and paragraphs."""

import json
from typing import Any

from extruct import extract  # type: ignore[import-untyped]
from hypothesis import given
from lxml import etree, html
from pyld import jsonld as pyld  # type: ignore[import-untyped]

from examples import examples
from newsmodel.formats import html5, jsonld, newsml_g2, nitf
from newsmodel.model.article import Article
from newsmodel.model.body import Paragraph
from newsmodel.model.timestamp import Timestamp
from standards import standard
from stories import STORY
from xml_strategies import writable_articles

NITF = "{http://iptc.org/std/NITF/2006-10-18/}"
NAR = "{http://iptc.org/std/nar/2006-10-01/}"
PARAGRAPHS = f".//{NITF}body.content/{NITF}block/{NITF}p"


def text(root: Any, way: str) -> str | None:
    node = root.find(way)
    return None if node is None else "".join(node.itertext())


def texts(root: Any, way: str) -> list[str]:
    return ["".join(node.itertext()) for node in root.iterfind(way)]


def day(stamp: Timestamp | None, form: str) -> str | None:
    return (
        None
        if stamp is None
        else f"{stamp.date.year:04d}{form}{stamp.date.month:02d}{form}{stamp.date.day:02d}"
    )


def written(article: Article) -> list[str | None]:
    byline, dateline = article.byline, article.dateline
    return [
        article.headline,
        None if byline is None else byline.written,
        None if dateline is None else dateline.written,
    ]


@given(article=writable_articles)
@examples(30)
def test_lxml_finds_the_same_in_nitf(article: Article) -> None:
    root = etree.fromstring(nitf.dumps(article).encode())
    head = f"{NITF}body/{NITF}body.head/{NITF}"
    assert [
        text(root, f"{head}hedline/{NITF}hl1"),
        text(root, f"{head}byline"),
        text(root, f"{head}dateline"),
    ] == (written(article))
    issued = root.find(f"{NITF}head/{NITF}docdata/{NITF}date.issue")
    assert (None if issued is None else str(issued.get("norm"))[:8]) == day(article.published_at, "")
    assert texts(root, PARAGRAPHS) == [paragraph.text for paragraph in article.paragraphs]


@given(article=writable_articles)
@examples(30)
def test_lxml_finds_the_same_in_newsml_g2(article: Article) -> None:
    root = etree.fromstring(newsml_g2.dumps(article).encode())
    meta = f"{NAR}contentMeta/{NAR}"
    assert [text(root, f"{meta}headline"), text(root, f"{meta}by"), text(root, f"{meta}dateline")] == written(
        article
    )
    created, modified = (text(root, f"{meta}content{name}") for name in ("Created", "Modified"))
    assert created is None or created[:10] == day(article.published_at, "-")
    assert modified is None or modified[:10] == day(article.modified_at, "-")
    assert texts(root, PARAGRAPHS) == [paragraph.text for paragraph in article.paragraphs]


def test_extruct_and_lxml_find_the_same_in_a_page() -> None:
    page = html5.dumps_page(STORY, json_ld=True)
    [found] = extract(page, syntaxes=["json-ld"])["json-ld"]
    root = html.document_fromstring(page)
    assert found["headline"] == STORY.headline == root.findtext(".//h1")
    assert STORY.published_at is not None
    assert found["datePublished"] == STORY.published_at.isoformat()
    assert [author["name"] for author in found["author"]] == ["आशा राव", "भाषा"]
    assert root.xpath("string(//p[@class='dateline'])") == found["dateline"]
    assert root.xpath("//section/p//text()[normalize-space()]")
    assert found["articleBody"].split("\n\n")[0] == STORY.paragraphs[0].text


def test_pyld_expands_the_whole_of_a_story() -> None:
    context = json.loads(standard("schemaorg/schemaorgcontext.jsonld").read_text("utf-8"))

    def load(url: str, options: object) -> dict[str, Any]:
        return {"contextUrl": None, "documentUrl": url, "document": context}

    [node] = pyld.expand(jsonld.to_dict(STORY), {"documentLoader": load})
    schema = "http://schema.org/"
    values = {
        name: [one.get("@value", one.get("@id")) for one in node[schema + name]]
        for name in ("headline", "datePublished", "dateModified", "dateline", "articleBody", "inLanguage")
    }
    assert STORY.published_at is not None
    assert STORY.dateline is not None
    assert values["headline"] == [STORY.headline]
    assert values["datePublished"] == values["dateModified"] == [STORY.published_at.isoformat()]
    assert values["dateline"] == [STORY.dateline.written]
    assert values["inLanguage"] == ["hi"]
    first = next(block for section in STORY.sections for block in section.blocks)
    assert isinstance(first, Paragraph)
    assert values["articleBody"][0].split("\n\n")[0] == first.text
    names = [author[schema + "name"][0]["@value"] for author in node[schema + "author"]]
    assert names == ["आशा राव", "भाषा"]
    # Nothing that JSON-LD would drop, for it is of no vocabulary.
    assert not [key for key in node if not key.startswith((schema, "@", "urn:x-newsmodel:"))]
