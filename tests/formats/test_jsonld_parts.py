"""JSON-LD as we write it, property by property, and the parts of a body as publishers write them."""

import datetime as dt
from typing import Any

import pytest

from newsmodel.errors import DecodeError
from newsmodel.formats import jsonld
from newsmodel.model.article import Article
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline
from newsmodel.model.quote import Quote, Speaker
from newsmodel.model.timestamp import Precision, Timestamp, TimestampRole, ZoneSource

NEWS = {"@context": "https://schema.org", "@type": "NewsArticle"}


def read(**changes: Any) -> Article:
    return jsonld.from_dict({**NEWS, **changes})


def stamp(role: TimestampRole, offset: dt.timedelta) -> Timestamp:
    return Timestamp(
        written="x",
        date=dt.date(2026, 1, 26),
        time=dt.time(18, 5),
        utc_offset=offset,
        zone_source=ZoneSource.WRITTEN,
        precision=Precision.MINUTE,
        role=role,
    )


INDIA = dt.timedelta(hours=5, minutes=30)
PUBLISHED = stamp(TimestampRole.PUBLISHED, INDIA)


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (
            Article(headline="क", summary="ख", language="hi"),
            {"headline": "क", "description": "ख", "inLanguage": "hi"},
        ),
        (Article(published_at=PUBLISHED), {"datePublished": "2026-01-26T18:05+05:30"}),
        (
            Article(modified_at=stamp(TimestampRole.MODIFIED, -INDIA)),
            {"dateModified": "2026-01-26T18:05-05:30"},
        ),
        # ISO 8601 has no seconds in an offset.
        (Article(published_at=stamp(TimestampRole.PUBLISHED, INDIA + dt.timedelta(seconds=28))), {}),
        (
            Article(url="https://x.example/a"),
            {
                "mainEntityOfPage": {"@type": "WebPage", "@id": "https://x.example/a"},
                "url": "https://x.example/a",
            },
        ),
        (Article(url="x"), {}),
        (
            Article(breadcrumb=("क", "ख")),
            {
                "mainEntityOfPage": {
                    "@type": "WebPage",
                    "breadcrumb": {
                        "@type": "BreadcrumbList",
                        "itemListElement": [
                            {"@type": "ListItem", "position": 1, "name": "क"},
                            {"@type": "ListItem", "position": 2, "name": "ख"},
                        ],
                    },
                }
            },
        ),
        (
            Article(byline=Byline(written="x", names=("क",), agencies=("ख",))),
            {"author": [{"@type": "Person", "name": "क"}, {"@type": "Organization", "name": "ख"}]},
        ),
        (
            Article(captions=("क", "ख")),
            {"image": [{"@type": "ImageObject", "caption": name} for name in "कख"]},
        ),
        (Article(tags=("क", "ख")), {"keywords": ["क", "ख"]}),
        (Article(related=("क",)), {"mentions": [{"@type": "CreativeWork", "name": "क"}]}),
        (Article(dateline=Dateline(written="क")), {"dateline": "क"}),
        (
            Article(
                dateline=Dateline(written="क", places=("ख", "ग"), region="घ", agencies=("ङ",), credit="च")
            ),
            {
                "dateline": "क",
                "locationCreated": [
                    {"@type": "Place", "name": name, "containedInPlace": {"@type": "Place", "name": "घ"}}
                    for name in "खग"
                ],
                "sourceOrganization": [{"@type": "Organization", "name": "ङ"}],
                "creditText": "च",
            },
        ),
        (
            Article(dateline=Dateline(written="क", places=("ख",))),
            {"dateline": "क", "locationCreated": [{"@type": "Place", "name": "ख"}]},
        ),
        (
            Article(
                comments=(Comment(author="क", text="ख", posted_at=PUBLISHED, replies=(Comment(text=""),)),)
            ),
            {
                "comment": [
                    {
                        "@type": "Comment",
                        "author": {"@type": "Person", "name": "क"},
                        "dateCreated": "2026-01-26T18:05+05:30",
                        "text": "ख",
                        "comment": [{"@type": "Comment", "text": ""}],
                    }
                ]
            },
        ),
    ],
)
def test_each_field_has_its_property(article: Article, expected: dict[str, Any]) -> None:
    assert jsonld.to_dict(article, residue=False) == NEWS | expected


def test_our_own_property_has_a_prefix_that_the_context_explains() -> None:
    tree = jsonld.to_dict(Article(captured_at=stamp(TimestampRole.CAPTURED, INDIA)))
    assert tree["@context"] == ["https://schema.org", {"newsmodel": "urn:x-newsmodel:"}]
    assert str(tree["newsmodel:residue"]).startswith('{"captured_at=":')
    assert jsonld.dumps(Article(headline="X<>&\u2028\u2029/")) == (
        '{"@context":"https://schema.org","@type":"NewsArticle","headline":"X\\u003c\\u003e\\u0026\\u2028\\u2029/"}'
    )


def bullets(*items: ListItem | str, ordered: bool = False) -> BulletList:
    every = tuple(item if isinstance(item, ListItem) else ListItem(text=item) for item in items)
    return BulletList(items=every, ordered=ordered)


YES = Quote(text="हाँ", speaker=Speaker(name="आशा", role="महापौर"))


def quotation(position: int) -> dict[str, Any]:
    creator = {"@type": "Person", "name": "आशा", "jobTitle": "महापौर"}
    return {"@type": "Quotation", "position": position, "text": "हाँ", "creator": creator}


@pytest.mark.parametrize(
    ("blocks", "text", "parts"),
    [
        ([], None, []),
        ([Paragraph(text=" ")], None, []),
        ([Paragraph(text="क"), YES], "क\n\nहाँ", [quotation(2)]),
        # Blank lines of its own part a text.
        ([Paragraph(text="क\n\nख"), Paragraph(text="“हाँ”", quotes=(YES,))], "क\n\nख\n\n“हाँ”", [quotation(3)]),
        ([Paragraph(text="क\nख"), Paragraph(text="“हाँ”", quotes=(YES,))], "क\nख\n\n“हाँ”", [quotation(2)]),
        ([bullets("क", ListItem(text="हाँ", quotes=(YES,)))], "• क\n• हाँ", [quotation(1)]),
        (
            [
                bullets(
                    ListItem(
                        text="हाँ", quotes=(YES,), children=(bullets(ListItem(text="हाँ", quotes=(YES,))),)
                    )
                )
            ],
            "• हाँ\n  • हाँ",
            [quotation(1), quotation(1)],
        ),
    ],
)
def test_a_body_is_its_text_and_what_is_said_in_it(
    blocks: list[Block], text: str | None, parts: list[dict[str, Any]]
) -> None:
    article = Article(sections=(Section(blocks=tuple(blocks)),))
    tree = jsonld.to_dict(article, residue=False)
    assert (tree.get("articleBody"), tree.get("hasPart", [])) == (text, parts)
    assert jsonld.loads(jsonld.dumps(article)) == article


def test_sections_begin_with_the_block_of_their_position() -> None:
    sections = (
        Section(heading="अ\n\nआ", blocks=(Paragraph(text="क"),)),
        Section(heading="इ"),
        Section(blocks=(Paragraph(text="ख"),)),
    )
    tree = jsonld.to_dict(Article(sections=sections), residue=False)
    assert tree["articleBody"] == "अ\n\nआ\n\nक\n\nइ\n\nख"
    assert tree["hasPart"] == [
        {"@type": "CreativeWork", "position": 1, "name": "अ\n\nआ"},
        {"@type": "CreativeWork", "position": 4, "name": "इ"},
        {"@type": "CreativeWork", "position": 5},
    ]
    assert jsonld.loads(jsonld.dumps(Article(sections=sections))).sections == sections


def part(position: object, **more: object) -> dict[str, Any]:
    return {"@type": "CreativeWork", "position": position, **more}


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([], [(None, "one two three")]),
        ([part(2, name="two")], [(None, "one"), ("two", "three")]),
        ([part("2", name=" two ")], [(None, "one"), (" two ", "three")]),
        ([part(2)], [(None, "one"), (None, "two three")]),
        ([part(1)], [(None, "one two three")]),
        ([part(1, name="one"), part(3)], [("one", "two"), (None, "three")]),
        # What does not fit the text is passed over.
        (
            [
                part(2, name="three"),
                part(4),
                part(0),
                part(-1),
                part("2x"),
                part(True),
                part(2.0),
                part("9" * 10),
            ],
            [(None, "one two three")],
        ),
    ],
)
def test_parts_without_a_text_are_sections_of_the_body(
    parts: list[dict[str, Any]], expected: list[tuple[str | None, str]]
) -> None:
    sections = read(articleBody="one\n\ntwo\n\nthree", hasPart=parts).sections
    assert [
        (section.heading, " ".join(block.text for block in section.blocks if isinstance(block, Paragraph)))
        for section in sections
    ] == expected


def test_speech_that_is_the_whole_block_is_a_pull_quote() -> None:
    said = {"@type": "Quotation", "position": 1, "text": "one"}
    assert read(articleBody="one", hasPart=said).sections[0].blocks == (Quote(text="one"),)
    twice = read(articleBody="one", hasPart=[said, said]).sections[0].blocks
    assert twice == (Paragraph(text="one", quotes=(Quote(text="one"),)),)
    absent = {"@type": "Quotation", "position": 1, "text": "two"}
    assert read(articleBody="one", hasPart=[absent]).sections[0].blocks == (Paragraph(text="one"),)


def test_speech_in_a_list_belongs_to_the_next_item_that_has_it() -> None:
    said = [{"@type": "Quotation", "position": 1, "text": text} for text in ("a", "aa", "b")]
    text = "1. a aa\n  • b\n2. b"
    [block] = read(articleBody=text, hasPart=said).sections[0].blocks
    assert block == bullets(
        ListItem(
            text="a aa",
            quotes=(Quote(text="a"), Quote(text="aa")),
            children=(bullets(ListItem(text="b", quotes=(Quote(text="b"),))),),
        ),
        "b",
        ordered=True,
    )


@pytest.mark.parametrize(
    ("positions", "names"),
    [
        ([1, 2, 3], "abc"),
        ([3, 2, 1], "cba"),
        (["2", "1", "3"], "bac"),
        ([None, None, None], "abc"),
        ([10, 9, "11"], "bac"),
    ],
)
def test_crumbs_stand_in_the_order_of_their_positions(positions: list[object], names: str) -> None:
    items = [{"position": position, "name": name} for position, name in zip(positions, "abc", strict=True)]
    crumbs = {"@type": "BreadcrumbList", "itemListElement": items}
    assert read(mainEntityOfPage={"breadcrumb": crumbs}).breadcrumb == tuple(names)
    assert jsonld.from_dict([NEWS, crumbs]).breadcrumb == tuple(names)
    linked = [{"position": item["position"], "item": {"@id": "x", "name": item["name"]}} for item in items]
    assert jsonld.from_dict([NEWS, {**crumbs, "itemListElement": linked}]).breadcrumb == tuple(names)


def test_a_value_of_a_wrong_type_is_told() -> None:
    for name in ("headline", "description", "articleBody"):
        for value in (7, True, 1.5):
            with pytest.raises(DecodeError, match=f"{name}: must be a string, got {value}"):
                read(**{name: value})
    for name in ("datePublished", "dateModified"):
        assert read(**{name: 1_769_000_000}) == Article()
        with pytest.raises(DecodeError, match=f"{name}: must be a string, got 1.5"):
            read(**{name: 1.5})


def test_other_shapes_of_a_property_are_read() -> None:
    dateline = read(
        locationCreated=[
            {"name": "Gaya", "containedInPlace": "Bihar"},
            {"name": "Arrah", "containedInPlace": {"name": "X"}},
        ],
        sourceOrganization="PTI",
        creditText="Asha",
    ).dateline
    assert dateline == Dateline(
        written="Gaya, Arrah", places=("Gaya", "Arrah"), region="Bihar", agencies=("PTI",), credit="Asha"
    )
    assert read(sourceOrganization="PTI", creditText="Asha").dateline is None
    assert read(image=[{"caption": " a &amp; b "}, {"caption": ""}, "c", {}]).captions == ("a & b",)
    assert read(creator="Asha").byline == Byline(written="Asha", names=("Asha",))
    assert read(author="Rao", creator="Asha").byline == Byline(written="Rao", names=("Rao",))
    assert read(author={"familyName": "Rao"}).byline == Byline(written="Rao", names=("Rao",))
    both = read(author=["By Asha", {"@type": "Organization", "name": "PTI"}]).byline
    assert both == Byline(written="By Asha, PTI", names=("Asha",), agencies=("PTI",))
    assert read(name="Canal", headline=" ").headline == "Canal"
    assert read(text="x", articleBody="").sections == ()
    assert read(
        mentions=[{"@type": "NewsArticle", "headline": "a", "name": "b"}, {"@type": "x"}]
    ).related == ("a",)


def test_comments_have_what_they_say() -> None:
    comments = read(
        comment=[
            {
                "author": {"name": "A &amp; B"},
                "text": "1 &lt; 2\r\n<b>",
                "dateCreated": "2026-01-26",
                "datePublished": "2026-01-27",
            },
            {"author": 7},
            {"author": " "},
        ]
    ).comments
    first, second, third = comments
    assert (first.author, first.text) == ("A & B", "1 < 2\n<b>")
    assert first.posted_at == Timestamp(
        written="2026-01-26", date=dt.date(2026, 1, 26), role=TimestampRole.UNKNOWN
    )
    assert (second.author, second.text, third.author, second.posted_at) == (None, "", None, None)
