"""The words of schema.org and HTML that the reader of JSON-LD knows, each of them."""

from typing import Any

import pytest

from newsmodel.errors import DecodeError
from newsmodel.formats import jsonld
from newsmodel.model.article import Article


def read(**changes: Any) -> Article:
    return jsonld.from_dict({"@context": "https://schema.org", "@type": "NewsArticle", **changes})


# https://schema.org/Article and what is below it.
ARTICLES = (
    "Article AdvertiserContentArticle BlogPosting DiscussionForumPosting LiveBlogPosting Report SatiricalArticle"
    " ScholarlyArticle SocialMediaPosting TechArticle"
)
NEWS = (
    "NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle"
    " ReportageNewsArticle ReviewNewsArticle"
)


@pytest.mark.parametrize("name", f"{ARTICLES} {NEWS}".split(" "))
def test_an_article_may_be_of_any_kind(name: str) -> None:
    for node in (
        {"@type": name, "headline": "Canal"},
        {"type": name, "headline": "Canal"},
        {"@type": ["Thing", f"schema:{name}"], "headline": "Canal"},
        {"@type": f"http://schema.org/{name}", "headline": "Canal"},
        {"@type": f"https://www.schema.org/{name}", "headline": "Canal"},
    ):
        assert jsonld.from_dict([{"@type": "WebPage", "headline": "Page"}, node]).headline == "Canal"


@pytest.mark.parametrize("name", ARTICLES.split(" "))
def test_news_come_before_any_other_kind(name: str) -> None:
    other = {"@type": name, "headline": "Other"}
    for kind in NEWS.split(" "):
        assert jsonld.from_dict([other, {"@type": kind, "headline": "News"}, other]).headline == "News"
    assert jsonld.from_dict([other, {"@type": "Article", "headline": "Second"}]).headline == "Other"


@pytest.mark.parametrize("name", ["WebPage", "CreativeWork", "Review", "news", "newsarticle", "Articles"])
def test_what_is_no_article_is_none(name: str) -> None:
    with pytest.raises(DecodeError):
        jsonld.from_dict({"@type": name, "headline": "Canal"})


def test_what_is_inside_an_article_is_not_the_article() -> None:
    inner = {"@type": "NewsArticle", "headline": "Inner"}
    outer = {"@type": "Article", "headline": "Outer", "isPartOf": inner}
    assert jsonld.from_dict({"@context": {"x": inner}, "@graph": [outer]}).headline == "Outer"
    assert jsonld.from_dict({"@type": "WebPage", "mainEntity": outer}).headline == "Outer"


@pytest.mark.parametrize("prefix", ["", "schema:", "http://schema.org/", "https://schema.org/"])
def test_a_property_may_have_the_prefix_of_schema_org(prefix: str) -> None:
    assert read(**{f"{prefix}headline": "Canal"}).headline == "Canal"


INLINE = "a abbr b br center cite div em font h1 h2 h3 h4 h5 h6 i li p q s small span strong sub sup u ul"


@pytest.mark.parametrize("name", INLINE.split(" "))
def test_markup_in_a_headline_is_left_out(name: str) -> None:
    for headline in (
        f"<{name}>Canal</{name}>",
        f'<{name.upper()} class="x">Canal</{name.upper()}>',
        f"&lt;{name}&gt;Canal&lt;/{name}&gt;",
        f"Can<{name}/>al",
    ):
        assert read(headline=headline).headline == "Canal"


@pytest.mark.parametrize("headline", ["1 < 2 > 0", "<x>Canal", "<bold>Canal", "< b>Canal", "<h7>Canal"])
def test_what_is_no_markup_stays_in_a_headline(headline: str) -> None:
    assert read(headline=headline).headline == headline


@pytest.mark.parametrize("space", ["\t", "\n", "\r", "\f", "\r\n", " \n\t "])
def test_a_headline_is_one_line(space: str) -> None:
    assert read(headline=f"{space}Canal{space}cleaned  today{space}").headline == "Canal cleaned today"


def test_spaces_in_one_line_stay_and_those_around_it_go() -> None:
    assert read(headline=" \ufeff\u200b Canal  cleaned \u200b\ufeff ").headline == "Canal  cleaned"
    assert read(headline="X Canal \xa0X").headline == "X Canal \xa0X"


# The properties that are read: one with another meaning would be misread.
TERMS = (
    "articleBody author comment dateModified datePublished dateline description hasPart headline image inLanguage"
    " keywords locationCreated mainEntityOfPage mentions name text url"
)


@pytest.mark.parametrize("term", TERMS.split(" "))
def test_a_term_that_is_read_may_not_be_redefined(term: str) -> None:
    for meaning in ("http://other.example/x", {"@id": "http://other.example/x"}, None, {}):
        for context in ({term: meaning}, ["https://schema.org", {term: meaning}]):
            with pytest.raises(DecodeError) as caught:
                read(**{"@context": context})
            [issue] = caught.value.issues
            assert (issue.code, str(issue.path)) == ("document.redefined_term", f"['@context'].{term}")
    for meaning in (f"https://schema.org/{term}", {"@id": f"schema:{term}"}):
        assert read(**{"@context": {term: meaning}}) == Article()


def test_a_text_is_looked_for_among_twenty_values() -> None:
    assert read(headline=[*[""] * 19, "Canal"]).headline == "Canal"
    assert read(headline=[*[{}] * 20, "Canal"], name="Name").headline == "Name"


@pytest.mark.parametrize("name", ["Organization", "NewsMediaOrganization", "Corporation"])
def test_an_organization_is_an_agency(name: str) -> None:
    byline = read(author={"@type": f"schema:{name}", "name": "Press Trust"}).byline
    assert byline is not None
    assert (byline.names, byline.agencies) == ((), ("Press Trust",))


@pytest.mark.parametrize("address", ["http://x.example/a", "https://x.example/a", "HTTPS://x.example/a"])
def test_an_address_is_no_name_but_the_address_of_the_article(address: str) -> None:
    assert read(author=[address, "Asha"]).byline == read(author="Asha").byline
    for place in ({"url": address}, {"mainEntityOfPage": address}, {"@id": address}):
        assert read(**place).url == address
    assert read(mainEntityOfPage={"@id": "#page", "url": address}).url == address
    assert (
        read(mainEntityOfPage={"@id": address, "name": "x"}, **{"@id": "https://other.example"}).url
        == address
    )


@pytest.mark.parametrize("address", ["urn:x:1", "ftp://x.example", "/a", "xhttp://x.example", 7, {}])
def test_what_is_no_address_of_the_web_is_none(address: object) -> None:
    assert read(url=address).url is None


@pytest.mark.parametrize("name", "p div h1 h2 h3 h4 h5 h6 ul ol li blockquote".split(" "))
def test_a_body_with_an_element_of_blocks_is_html(name: str) -> None:
    for text in (f"<{name}></{name}>a &amp; b", f'<{name.upper()} class="x"></{name.upper()}>a &amp; b'):
        assert [one.text for one in read(articleBody=text).paragraphs] == ["a & b"]
        escaped = text.replace("&amp;", "and").replace("<", "&lt;").replace(">", "&gt;")
        assert [one.text for one in read(articleBody=escaped).paragraphs] == ["a and b"]


def test_a_body_with_line_breaks_is_html() -> None:
    assert [one.text for one in read(articleBody="one<br>two<BR/>three").paragraphs] == ["one\ntwo\nthree"]


@pytest.mark.parametrize("text", ["a <b> c", "a <pre c", "x < p > y", "<px>"])
def test_a_body_without_one_is_plain(text: str) -> None:
    assert [one.text for one in read(articleBody=text).paragraphs] == [text]
