"""JSON-LD as publishers write it: every shape that schema.org allows, and some that it does not."""

import datetime as dt
import json
from typing import Any

import pytest

from newsmodel.errors import DecodeError
from newsmodel.formats import jsonld
from newsmodel.model.article import Article
from newsmodel.model.byline import Byline


def read(**changes: Any) -> Article:
    return jsonld.from_dict({"@context": "https://schema.org", "@type": "NewsArticle", **changes})


@pytest.mark.parametrize(
    ("author", "names", "agencies"),
    [
        ("Asha Rao", ("Asha Rao",), ()),
        ("By Asha Rao", ("Asha Rao",), ()),
        ([{"name": "Reported by: आशा राव"}, {"name": "Edited by R. Singh"}], ("आशा राव", "R. Singh"), ()),
        ("By", ("By",), ()),
        ("Byomkesh Rao", ("Byomkesh Rao",), ()),
        (["Asha Rao", "R. Singh"], ("Asha Rao", "R. Singh"), ()),
        ({"@type": "Person", "name": "आशा राव"}, ("आशा राव",), ()),
        ([{"@type": "Person", "name": "A"}, {"@type": "Organization", "name": "PTI"}], ("A",), ("PTI",)),
        ({"@type": ["Organization"], "name": "ANI"}, (), ("ANI",)),
        ({"@type": "Person", "name": ["A", "B"]}, ("A", "B"), ()),
        ({"@type": "Person", "givenName": "Asha", "familyName": "Rao"}, ("Asha Rao",), ()),
        ({"@list": [{"name": "A"}, {"@value": "B"}]}, ("A", "B"), ()),
        (["https://social.example/a", {"name": "A &amp; B"}], ("A & B",), ()),
        ({"name": ["https://social.example/a", "A"]}, ("A",), ()),
    ],
)
def test_authors(author: object, names: tuple[str, ...], agencies: tuple[str, ...]) -> None:
    byline = read(author=author).byline
    assert byline is not None
    assert (byline.names, byline.agencies) == (names, agencies)


@pytest.mark.parametrize(
    "author", [None, "", [], {}, {"@type": "Person"}, 7, "https://social.example/a", [None]]
)
def test_an_author_without_a_name_is_none(author: object) -> None:
    assert read(author=author).byline is None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-01-26T15:59:00+05:30", "2026-01-26T15:59:00+05:30"),
        ("2026-01-26T15:59:00.000Z", "2026-01-26T15:59:00+00:00"),
        ("2026-01-26T15:59+0530", "2026-01-26T15:59+05:30"),
        ("2026-01-26 15:59:00", "2026-01-26T15:59:00"),
        ("2026-01-26 15:59:00 IST", "2026-01-26T15:59:00+05:30"),
        ("2026-01-26", "2026-01-26"),
        ("Mon, 26 Jan 2026 15:59:00 +0530", "2026-01-26T15:59:00+05:30"),
        ("Mon Jan 26 2026 15:59:00 GMT+0530 (India Standard Time)", "2026-01-26T15:59:00+05:30"),
        ("January 26, 2026", "2026-01-26"),
        ("26 January 2026 12:05 am", "2026-01-26T00:05"),
        ("Jan 26, 2026, 3:59 PM IST", "2026-01-26T15:59+05:30"),
        ("Mon Jan 26 15:59:00 IST 2026", "2026-01-26T15:59:00+05:30"),
        ("2026/01/26 3:59 PM", "2026-01-26T15:59"),
        ("2026-1-26T15:9:00+5:30", "2026-01-26T15:09:00+05:30"),
        ("2026-01-26T15:59:00+05:30[Asia/Kolkata]", "2026-01-26T15:59:00+05:30"),
        ("26-01-2026 15:59", "2026-01-26T15:59"),
        ("01/26/2026", "2026-01-26"),
        ("26.01.2026", "2026-01-26"),
        ("07/07/2026", "2026-07-07"),
    ],
)
def test_dates(written: str, expected: str) -> None:
    stamp = read(datePublished=written).published_at
    assert stamp is not None
    assert (stamp.isoformat(), stamp.written) == (expected, written)


@pytest.mark.parametrize(
    "written",
    ["", "soon", "2026-02-31", "26/13/2026", "31-02-2026", "26/01-2026", "Foo 26, 2026", "Jan 26, 2026 13:00 PM", "Feb 31, 2026",
     "x" * 999,
     "Jan 26, 2026 3:59 CST", "1769421540", "2026-13-26 15:59:00 IST"],
)  # fmt: skip
def test_a_date_that_cannot_be_read_is_not_known(written: str) -> None:
    assert read(datePublished=written).published_at is None


@pytest.mark.parametrize(
    ("written", "day", "others"),
    [
        ("07/08/2026", "2026-08-07", (dt.date(2026, 7, 8),)),
        ("12/05/2026", "2026-05-12", (dt.date(2026, 12, 5),)),
        ("05/12/2026", "2026-12-05", (dt.date(2026, 5, 12),)),
        ("13/05/2026", "2026-05-13", ()),
        ("12/26/2026", "2026-12-26", ()),
    ],
)
def test_a_day_that_may_be_a_month_is_the_day_and_the_other_way_is_kept(
    written: str, day: str, others: tuple[dt.date, ...]
) -> None:
    stamp = read(datePublished=f"{written} 09:05").published_at
    assert stamp is not None
    assert (stamp.isoformat(), stamp.alternatives) == (f"{day}T09:05", others)


ARTICLE = {"@type": "NewsArticle", "headline": "Canal cleaned"}


@pytest.mark.parametrize(
    "document",
    [
        ARTICLE,
        [ARTICLE],
        [{"@type": "WebSite", "name": "x"}, [ARTICLE]],
        {"@graph": [{"@type": "Organization", "name": "x"}, ARTICLE]},
        {"@type": "WebPage", "name": "x", "mainEntity": ARTICLE},
        {**ARTICLE, "@type": ["ReportageNewsArticle", "Thing"]},
        {**ARTICLE, "@type": "schema:NewsArticle"},
        {"@type": "http://schema.org/NewsArticle", "http://schema.org/headline": {"@value": "Canal cleaned"}},
        {"@type": "BlogPosting", "headline": ["Canal cleaned"]},
        [{"@type": "Article", "headline": "another"}, ARTICLE],
        {"@type": "NewsArticle", "headline": "\n Canal\tcleaned "},
        {"@type": "NewsArticle", "name": "<b>Canal</b> cleaned"},
        {"@graph": [{"@id": "a", "isPartOf": {"@id": "a"}}, ARTICLE]},
    ],
)
def test_the_article_is_found_wherever_it_is(document: Any) -> None:
    assert jsonld.from_dict(document).headline == "Canal cleaned"
    assert jsonld.loads(json.dumps(document)).headline == "Canal cleaned"


def test_references_are_followed() -> None:
    article = jsonld.from_dict(
        {
            "@graph": [
                {
                    "@type": "NewsArticle",
                    "@id": "https://news.example/1#article",
                    "author": {"@id": "#asha"},
                    "mainEntityOfPage": {"@id": "https://news.example/1"},
                    "image": {"@id": "#picture"},
                },
                {"@type": "WebPage", "@id": "https://news.example/1", "breadcrumb": {"@id": "#crumbs"}},
                {
                    "@type": "BreadcrumbList",
                    "@id": "#crumbs",
                    "itemListElement": [
                        {"@type": "ListItem", "position": "2", "item": {"@id": "x", "name": "State"}},
                        {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://news.example/"},
                    ],
                },
                {"@type": "Person", "@id": "#asha", "name": "Asha Rao"},
                {"@type": "ImageObject", "@id": "#picture", "caption": "A canal"},
            ]
        }
    )
    assert article.byline is not None
    assert article.byline.names == ("Asha Rao",)
    assert article.breadcrumb == ("Home", "State")
    assert article.captions == ("A canal",)
    assert article.url == "https://news.example/1"


@pytest.mark.parametrize("key", ["@id", "id"])
def test_what_is_described_anywhere_may_be_referred_to(key: str) -> None:
    article = read(
        author={key: "#asha"},
        image={key: "#picture"},
        mainEntityOfPage={
            key: "https://news.example/1",
            "primaryImageOfPage": {key: "#picture", "caption": "A canal"},
            "publisher": {key: ["#desk"], "employee": [{key: "#ravi"}, {key: "#asha", "name": "Asha Rao"}]},
        },
    )
    assert article.byline == Byline(written="Asha Rao", names=("Asha Rao",))
    assert article.captions == ("A canal",)
    assert article.url == "https://news.example/1"
    assert read(**{key: "https://news.example/2"}).url == "https://news.example/2"


def test_entities_in_headlines_are_read() -> None:
    assert (
        read(headline="Rain &amp; hail &#8216;soon&#8217; &quot;now&amp;quot;").headline
        == 'Rain & hail ‘soon’ "now"'
    )


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("one\n\ntwo", ["one", "two"]),
        ("one\r\ntwo", ["one", "two"]),
        ("one\r\n\r\ntwo\r\nthree", ["one", "two\nthree"]),
        ("1 < 2\n\n3", ["1 < 2", "3"]),
        ("<p>a &lt;p&gt; is a tag</p>", ["a <p> is a tag"]),
        ("<p>one</p><p>two &amp; three</p>", ["one", "two & three"]),
        ("&lt;p&gt;one&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;", ["one", "two"]),
        ("1 &lt; 2 &amp; 3", ["1 < 2 & 3"]),
        (["one", "two"], ["one", "two"]),
        ("one", ["one"]),
        ("", []),
    ],
)
def test_paragraphs(body: object, expected: list[str]) -> None:
    assert [paragraph.text for paragraph in read(articleBody=body).paragraphs] == expected


def test_a_text_stands_for_a_body_where_there_is_none() -> None:
    article = read(text="one\n\ntwo")
    assert [paragraph.text for paragraph in article.paragraphs] == ["one", "two"]


def test_a_page_of_a_blog_system_is_read_from_its_graph() -> None:
    home = "https://news.example/canal/"
    article = jsonld.from_dict(
        {
            "@context": "https://schema.org",
            "@graph": [
                {
                    "@type": "NewsArticle",
                    "@id": f"{home}#article",
                    "isPartOf": {"@id": home},
                    "author": {"name": "आशा राव", "@id": "https://news.example/#/schema/person/1"},
                    "headline": "&lt;b&gt;नहर&lt;/b&gt; की सफाई",
                    "datePublished": "2024-05-10T04:50:30+00:00",
                    "dateModified": 1715316630,
                    "mainEntityOfPage": {"@id": home},
                    "image": {"@id": f"{home}#primaryimage"},
                    "keywords": ["जल", "नहर"],
                    "inLanguage": "hi-IN",
                    "potentialAction": [{"@type": "CommentAction", "target": [f"{home}#respond"]}],
                },
                {"@type": ["WebPage", "ItemPage"], "@id": home, "breadcrumb": {"@id": f"{home}#breadcrumb"}},
                {"@type": "ImageObject", "@id": f"{home}#primaryimage", "caption": "नहर"},
                {
                    "@type": "BreadcrumbList",
                    "@id": f"{home}#breadcrumb",
                    "itemListElement": [
                        {"@type": "ListItem", "position": "2", "item": {"@id": home, "name": "राज्य"}},
                        {
                            "@type": "ListItem",
                            "position": "1",
                            "name": "Home",
                            "item": "https://news.example/",
                        },
                    ],
                },
                {"@type": "Person", "@id": "https://news.example/#/schema/person/1", "name": "आशा राव"},
            ],
        }
    )
    assert (article.headline, article.language, article.url) == ("नहर की सफाई", "hi-IN", home)
    assert article.byline is not None
    assert article.byline.names == ("आशा राव",)
    assert article.breadcrumb == ("Home", "राज्य")
    assert (article.captions, article.tags) == (("नहर",), ("जल", "नहर"))
    assert article.published_at is not None
    assert article.modified_at is None


def test_parts_with_a_text_of_their_own_are_sections() -> None:
    article = read(
        hasPart=[{"@type": "WebPageElement", "cssSelector": ".x"}, {"name": "Next", "text": "one\n\ntwo"}]
    )
    assert [section.heading for section in article.sections] == ["Next"]
    assert len(article.paragraphs) == 2
    assert read(hasPart={"headline": "Then", "text": "one"}).sections[0].heading == "Then"


def test_a_heading_with_nothing_below_it_is_kept() -> None:
    article = read(
        articleBody="one\n\nNext", hasPart={"@type": "CreativeWork", "position": 2, "name": "Next"}
    )
    assert [(section.heading, len(section.blocks)) for section in article.sections] == [
        (None, 1),
        ("Next", 0),
    ]


@pytest.mark.parametrize(
    ("keywords", "expected"),
    [
        ("water, canal,", ("water", "canal")),
        (["water", "canal, dam"], ("water", "canal, dam")),
        (["canal, dam"], ("canal, dam",)),
        ([{"@type": "DefinedTerm", "name": "water"}, {"@type": "DefinedTerm"}], ("water",)),
        (None, ()),
    ],
)
def test_keywords(keywords: object, expected: tuple[str, ...]) -> None:
    assert read(keywords=keywords).tags == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("hi_IN", "hi-IN"),
        ("Hindi", None),
        ({"@type": "Language", "name": "Hindi", "alternateName": "hi"}, "hi"),
        ({"@type": "Language", "name": "hi"}, "hi"),
        (5, None),
    ],
)
def test_languages(language: object, expected: str | None) -> None:
    assert read(inLanguage=language).language == expected


def test_comments_with_their_answers() -> None:
    [comment] = read(
        comment={"@type": "Comment", "author": "Anil", "text": "When?", "dateCreated": "2026-01-26",
                 "comment": [{"author": {"name": "Rao"}, "text": "In June."}]}
    ).comments  # fmt: skip
    assert (comment.author, comment.text, comment.replies[0].author) == ("Anil", "When?", "Rao")


def test_comments_of_other_names() -> None:
    silent, said = read(
        comment=[{"author": "Anil"}, {"commentText": "When?\r\nWhy?", "datePublished": "2026-01-26"}]
    ).comments
    assert (silent.author, silent.text, said.text) == ("Anil", "", "When?\nWhy?")
    assert said.posted_at is not None
    assert said.posted_at.isoformat() == "2026-01-26"


@pytest.mark.parametrize(
    "text",
    [
        '\ufeff{"@type":"NewsArticle","headline":"Canal cleaned"}',
        '<!-- {"@type":"NewsArticle","headline":"Canal cleaned"} -->',
        '//<![CDATA[\n{"@type":"NewsArticle","headline":"Canal cleaned",}\n//]]>',
        '{"@type":"NewsArticle","headline":"Canal\ncleaned"};',
        '{"@type":"NewsArticle","headline":"Canal cleaned","description":"R\\\'s, ]","keywords":["a",]}',
    ],
)
def test_json_that_is_slightly_broken_is_mended(text: str) -> None:
    assert jsonld.loads(text).headline == "Canal cleaned"


def test_what_is_mended_says_what_it_said() -> None:
    article = jsonld.loads(
        '{"@type":"NewsArticle","headline":"a\\"b \\u0915\tc","description":"R\\\'s, ]","keywords":["a",],}'
    )
    assert (article.headline, article.summary, article.tags) == ('a"b क c', "R's, ]", ("a",))


@pytest.mark.parametrize(
    ("document", "code", "path", "message"),
    [
        (
            {"@type": "WebPage"},
            "no_article",
            "",
            "must have a node of the type NewsArticle, or of one like it",
        ),
        ({"@type": "NewsArticle", "headline": 7}, "wrong_type", "headline", "must be a string, got 7"),
        (
            {"@context": {"author": {"@id": "http://evil.example/"}}, "@type": "NewsArticle"},
            "redefined_term",
            "['@context'].author",
            "the context gives it a meaning of its own, which is not supported",
        ),
    ],
)
def test_a_fault_is_told_with_its_place(document: Any, code: str, path: str, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        jsonld.from_dict(document)
    [issue] = caught.value.issues
    assert (issue.code, str(issue.path), issue.message) == (f"document.{code}", path, message)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "1",
        "{}{}",
        '{"@type":"WebPage"}',
        '{"@type":"NewsArticle","headline":7}',
        '{"@type":"NewsArticle","headline":"a","headline":"b"}',
        '{"@type":"NewsArticle","position":NaN}',
        '{"@context":[{"headline":"http://evil.example/"},"https://schema.org"],"@type":"NewsArticle"}',
        '{"@context":{"author":{"@id":null}},"@type":"NewsArticle"}',
        '{"@type":"NewsArticle","newsmodel:residue":"{"}',
        '{"@type":"NewsArticle","newsmodel:residue":"[]"}',
    ],
)
def test_what_holds_no_article_is_refused(text: str) -> None:
    with pytest.raises(DecodeError):
        jsonld.loads(text)


def test_no_context_is_fetched() -> None:
    assert jsonld.loads('{"@context":"http://127.0.0.1:1/x","@type":"NewsArticle"}') == Article()
    assert jsonld.loads('{"@context":{"@vocab":"https://schema.org/"},"@type":"NewsArticle"}') == Article()


@pytest.mark.parametrize(
    ("chunk", "is_list"),
    [
        ("• a\n• b", True),
        ("1. a\n2. b", True),
        ("1. a\n3. b", False),
        ("• a\nb", False),
        ("• a\n    • b", False),
        ("• a\n1. b", False),
        ("3. a", False),
    ],
)
def test_lines_with_marks_are_a_list_if_all_of_them_follow_each_other(chunk: str, is_list: bool) -> None:
    assert bool(read(articleBody=f"{chunk}\n\nthe end").lists) == is_list


def test_parts_that_say_nothing_are_passed_over() -> None:
    parts = [
        {"@type": "Quotation", "position": 1, "text": "one", "creator": {"jobTitle": "x"}, "author": "Asha"},
        {"@type": "Quotation", "position": "first", "text": "one"},
        {"@type": "Quotation", "position": "1", "text": ""},
        {"@type": "Quotation", "position": 9, "text": "one"},
        {"@type": "Quotation", "position": None, "text": "one"},
        {"@type": "ImageObject", "position": 1},
        {"@type": "CreativeWork", "position": [[], 1], "name": "no heading"},
    ]
    article = read(articleBody="one and two\n\nthree", hasPart=parts)
    [quote] = article.quotes
    assert quote.speaker is not None
    assert (quote.text, quote.speaker.name) == ("one", "Asha")
    assert [section.heading for section in article.sections] == [None]


@pytest.mark.parametrize(
    "speaker",
    [{"creator": 7, "author": "Asha"}, {"spokenByCharacter": {"name": "Asha"}}, {"creator": [{}, "Asha"]}],
)
def test_a_speaker_is_found_wherever_it_is_named(speaker: dict[str, Any]) -> None:
    placeless = {"@type": "Quotation", "text": "one"}
    part = {"@type": "Quotation", "position": 1, "text": "one", **speaker}
    [quote] = read(articleBody="one and two", hasPart=[placeless, part]).quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Asha", None)


def test_what_is_no_work_is_not_related() -> None:
    mentions = [
        {"@type": "Person", "name": "Asha"},
        {"@type": "CreativeWork"},
        {"@type": "Article", "headline": "Dam"},
    ]
    assert read(mentions=mentions).related == ("Dam",)


def test_places_may_be_plain_texts() -> None:
    dateline = read(
        dateline="BHOPAL:", locationCreated=["Bhopal", 7], image=["https://x.example/1.jpg"]
    ).dateline
    assert dateline is not None
    assert dateline.places == ("Bhopal",)
    nameless = read(locationCreated=["Bhopal", {"name": "Sehore"}]).dateline
    assert nameless is not None
    assert nameless.written == "Bhopal, Sehore"


def test_a_context_that_says_the_same_is_no_fault() -> None:
    assert (
        read(**{"@context": [{"headline": "https://schema.org/headline", "x": "y"}], "keywords": [7]}).tags
        == ()
    )
    assert read(**{"@context": {"author": {"@id": "https://schema.org/author"}}}) == Article()


def test_breadcrumbs_without_names_are_left_out() -> None:
    crumbs = {"@type": "BreadcrumbList", "itemListElement": [{"position": 1.5}, {"name": "State"}]}
    assert jsonld.from_dict([{"@type": "NewsArticle"}, crumbs]).breadcrumb == ("State",)
    assert read(mainEntityOfPage={"breadcrumb": {**crumbs, "itemListElement": []}}).breadcrumb == ()
