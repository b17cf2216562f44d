"""HTML: what a reader, a browser and our own loader find in it."""

import datetime as dt
import json

import html5lib
import pytest
from hypothesis import given

from examples import examples
from newsmodel import (
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
    Section,
    Speaker,
    Timestamp,
    TimestampRole,
)
from newsmodel.errors import DecodeError
from newsmodel.formats import html5
from xml_strategies import writable_articles

STAMP = Timestamp(written="26 जनवरी 2026", date=dt.date(2026, 1, 26))


@given(article=writable_articles)
@examples(40)
def test_a_page_and_its_piece_say_the_same(article: Article) -> None:
    page = html5.dumps_page(article, json_ld=True)
    assert html5.loads(page) == html5.loads(html5.dumps(article)) == article
    # Strict: any error of parsing is raised.
    html5lib.HTMLParser(strict=True).parse(page)


def test_a_page_has_what_a_phone_and_dark_mode_need() -> None:
    page = html5.dumps_page(Article(headline="नहर", language="hi", url="https://news.example/1"))
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    assert (tree.attrib["lang"], tree.attrib["dir"]) == ("hi", "ltr")
    assert (
        "width=device-width"
        in next(node for node in tree.iter("meta") if "name" in node.attrib).attrib["content"]
    )
    assert "prefers-color-scheme: dark" in str(tree.findtext("head/style"))
    assert tree.findtext("head/title") == "नहर"
    assert next(iter(tree.iter("link"))).attrib == {"rel": "canonical", "href": "https://news.example/1"}


@pytest.mark.parametrize(
    ("article", "title"),
    [(Article(), "Article"), (Article(headline=" ", summary="सार"), "सार"), (Article(url="x:y"), "x:y")],
)
def test_a_page_always_has_a_title(article: Article, title: str) -> None:
    assert f"<title>{title}</title>" in html5.dumps_page(article)


@pytest.mark.parametrize(
    ("language", "direction"),
    [("hi", "ltr"), ("ur", "rtl"), ("ur-Deva", "ltr"), ("pa-Arab-PK", "rtl"), (None, "auto")],
)
def test_the_direction_is_that_of_the_script(language: str | None, direction: str) -> None:
    assert f' dir="{direction}"' in html5.dumps(Article(language=language))


# Adlam, Arabic, Hebrew, Mandaic, N'Ko, Hanifi Rohingya, Samaritan, Syriac, Thaana.
SCRIPTS_FROM_THE_RIGHT = "Adlm Arab Hebr Mand Nkoo Rohg Samr Syrc Thaa"


@pytest.mark.parametrize("script", SCRIPTS_FROM_THE_RIGHT.split(" "))
def test_a_script_from_the_right_makes_any_language_one(script: str) -> None:
    for language in (f"und-{script}", f"en-{script}-GB", f"en-{script.upper()}"):
        assert ' dir="rtl"' in html5.dumps(Article(language=language))


# Arabic, Aramaic, Sorani, Divehi, Persian, Hebrew (of old "iw"), Yiddish (of old "ji"), Kashmiri, N'Ko, Dari, Pashto,
# Sindhi, Syriac, Uyghur, Urdu.
LANGUAGES_FROM_THE_RIGHT = "ar arc ckb dv fa he iw yi ji ks nqo prs ps sd syr ug ur"


@pytest.mark.parametrize("language", LANGUAGES_FROM_THE_RIGHT.split(" "))
def test_a_language_from_the_right_is_one_unless_its_tag_names_another_script(language: str) -> None:
    assert ' dir="rtl"' in html5.dumps(Article(language=language))
    assert ' dir="rtl"' in html5.dumps(Article(language=f"{language}-IN"))
    assert ' dir="ltr"' in html5.dumps(Article(language=f"{language}-Latn"))


def test_a_year_in_a_tag_is_no_script() -> None:
    assert ' dir="rtl"' in html5.dumps(Article(language="ur-1996"))


NO_CHARACTERS = [chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF)]


@pytest.mark.parametrize(
    "char", ["\x7f", "\x80", "\x92", "\x9f", "\ufdd0", "\ufdef", *NO_CHARACTERS], ids=ascii
)
def test_another_stands_for_a_character_that_html_has_not(char: str) -> None:
    article = Article(headline=f"क{char}", tags=(f"{char}ख",))
    text = html5.dumps(article)
    assert "<h1>क\ufffd</h1>" in text
    assert "<li>\ufffdख</li>" in text
    assert char not in text
    assert html5.loads(text) == article


def test_the_characters_beside_those_stay() -> None:
    text = "~\xa0\ufdcf\ufdf0\ufffd\U0001fffd\U00020000\U0010fffd X"
    assert f"<h1>{text}</h1>" in html5.dumps(Article(headline=text))
    assert html5.losses(Article(headline=text)).is_empty


def test_a_page_is_framed_by_what_every_page_has() -> None:
    page = html5.dumps_page(Article(headline="क", summary="ख", url="x:y"))
    head, _, more = page.partition("<style>\n")
    style, _, rest = more.partition("</style>\n")
    assert head == (
        '<!DOCTYPE html>\n<html dir="auto">\n<head>\n<meta charset="utf-8"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n<title>क</title>\n'
    )
    assert style.startswith(":root {")
    assert style.endswith("; }\n")
    assert style.count("{") == style.count("}")
    assert rest.startswith('</head>\n<body>\n<main>\n<article class="newsmodel" dir="auto">\n<header>\n<h1>')
    assert rest.endswith("</footer>\n</article>\n</main>\n</body>\n</html>\n")
    assert "<title>ख</title>" in html5.dumps_page(Article(summary="ख", url="x:y"))


def test_each_part_of_an_article_has_its_element() -> None:
    article = Article(
        breadcrumb=("क", "ख"),
        byline=Byline(written="आशा, भाषा, रिपोर्ट", names=("आशा",), agencies=("भाषा",), role="रिपोर्ट"),
        dateline=Dateline(written="गया, बिहार", places=("गया",), region="बिहार"),
        summary="सार",
        published_at=STAMP,
        sections=(Section(heading="आगे", blocks=(BulletList(items=(ListItem(text="ग"),), ordered=True),)),),
        captions=("घ",),
        tags=("ङ",),
        related=("च",),
        url="https://x.example/?a&b",
        comments=(Comment(author="रवि", posted_at=STAMP, text="छ", replies=(Comment(text="ज"),)),),
    )
    assert html5.dumps(article, residue=False).split("\n") == [
        '<article class="newsmodel" dir="auto">',
        "<header>",
        '<nav aria-label="Breadcrumb"><ol class="breadcrumb"><li>क</li><li>ख</li></ol></nav>',
        '<p class="summary">सार</p>',
        (
            '<p class="byline"><span class="author">आशा</span>, <span class="agency">भाषा</span>, '
            '<span class="role">रिपोर्ट</span></p>'
        ),
        '<p class="published"><time datetime="2026-01-26">26 जनवरी 2026</time></p>',
        '<p class="dateline"><span class="place">गया</span>, <span class="region">बिहार</span></p>',
        "</header>",
        '<section class="body">',
        "<h2>आगे</h2>",
        "<ol><li>ग</li></ol>",
        "</section>",
        '<figure class="picture"><figcaption>घ</figcaption></figure>',
        "<footer>",
        '<ul class="tags"><li>ङ</li></ul>',
        '<ul class="related"><li>च</li></ul>',
        '<p class="url"><a href="https://x.example/?a&amp;b">https://x.example/?a&amp;b</a></p>',
        "</footer>",
        '<section class="comments" aria-label="Comments">',
        (
            '<article class="comment"><p class="commenter">रवि</p><p class="posted"><time datetime="2026-01-26">'
            '26 जनवरी 2026</time></p><p class="said">छ</p><article class="comment"><p class="said">ज</p></article></article>'
        ),
        "</section>",
        "</article>",
    ]


def test_an_article_without_anything_has_nothing_in_it() -> None:
    assert html5.dumps(Article()) == '<article class="newsmodel" dir="auto">\n</article>'
    assert "<footer>" not in html5.dumps(Article(headline="क"))
    assert "<header>" not in html5.dumps(Article(tags=("क",)))


def test_the_residue_is_an_attribute_of_the_article() -> None:
    article = Article(byline=Byline(written="क", names=("ख",)))
    [node] = html5lib.parseFragment(html5.dumps(article), namespaceHTMLElements=False)
    assert {name for name in node.attrib if name.startswith("data-")} == {"data-newsmodel"}
    assert list(json.loads(node.attrib["data-newsmodel"]).values()) == [["ख"]]


def test_a_newline_stands_for_a_carriage_return() -> None:
    article = Article(headline="क\rख")
    assert "<h1>क\nख</h1>" in html5.dumps(article)
    assert html5.loads(html5.dumps(article)) == article


def test_json_in_html_has_escapes_for_what_html_has_not() -> None:
    text = html5.dumps(Article(headline="क\x92\U0001fffe"), json_ld=True, residue=False)
    assert '"headline":"क\\u0092\\ud83f\\udffe"' in text


def test_a_quote_says_whose_it_is() -> None:
    said = Quote(text="काम कल", speaker=Speaker(name="कविता", role="महापौर"), cue="कहा")
    text = html5.dumps(
        Article(sections=(Section(blocks=(Paragraph(text="“काम कल”", quotes=(said,)), said)),))
    )
    assert '“<q data-cue="कहा" data-speaker="कविता" data-role="महापौर">काम कल</q>”' in text
    assert (
        '<figure class="quote"><blockquote data-cue="कहा"><p>काम कल</p></blockquote><figcaption>'
        '<span class="speaker">कविता</span><span class="role">महापौर</span></figcaption></figure>'
    ) in text


@pytest.mark.parametrize(
    ("date", "written"),
    [
        (PartialDate(day=26, month=1), "--01-26"),
        (PartialDate(month=1, year=2026), "2026-01"),
        (PartialDate(year=2026), "2026"),
        (PartialDate(day=26, month=1, year=2026), "2026-01-26"),
        (PartialDate(day=26), None),
        (PartialDate(month=1), None),
        (PartialDate(day=26, year=2026), None),
    ],
)
def test_a_partial_date_is_written_where_html_has_such_dates(date: PartialDate, written: str | None) -> None:
    article = Article(dateline=Dateline(written="लखनऊ", date=date))
    text = html5.dumps(article)
    assert ("<time" in text) == (written is not None)
    assert (f'<time datetime="{written}">' in text) == (written is not None)
    assert html5.loads(text) == article


@pytest.mark.parametrize(("microsecond", "written"), [(4567, "03.004"), (999_000, "03.999")])
def test_a_time_has_thousandths_at_the_most(microsecond: int, written: str) -> None:
    stamp = Timestamp(
        written="x", date=dt.date(2026, 1, 26), time=dt.time(1, 2, 3, microsecond), precision=Precision.SECOND
    )
    article = Article(published_at=stamp)
    assert f'datetime="2026-01-26T01:02:{written}"' in html5.dumps(article)
    assert html5.loads(html5.dumps(article)) == article
    assert html5.loads(html5.dumps(article, residue=False)) == html5.carried(article)


def test_white_space_stays_as_it_is_without_the_residue() -> None:
    text = " क \n  ख "
    said = Quote(text=text, speaker=Speaker(name=text, role=text), cue=text)
    article = Article(
        headline=text,
        breadcrumb=(text,),
        byline=Byline(written=f"{text},{text}", names=(text,), agencies=(text,)),
        dateline=Dateline(written=f" {text}/{text} ", places=(text,), credit=text),
        summary=text,
        sections=(
            Section(
                heading=text,
                blocks=(
                    Paragraph(text=f"  {text} ", quotes=(said,)),
                    said,
                    BulletList(items=(ListItem(text=f"  {text} ", quotes=(said,)),)),
                ),
            ),
        ),
        captions=(text,),
        tags=(text,),
        comments=(Comment(author=text, text=text),),
    )
    assert html5.losses(article).is_empty
    assert html5.loads(html5.dumps(article, residue=False)) == article


def test_what_does_not_stand_in_the_text_is_carried_by_the_residue_alone() -> None:
    deep = ListItem(text="नक्शा", quotes=(Quote(text="हाँ"),))
    bullets = BulletList(items=(ListItem(text="क", children=(BulletList(items=(deep,)),)),))
    article = Article(
        byline=Byline(written="भाषा", names=("रवि",), role="रिपोर्ट"),
        dateline=Dateline(written="भोपाल", places=("सीहोर",), region="मप्र", credit="रवि", weekday="सोमवार"),
        sections=(Section(blocks=(bullets,)),),
    )
    bare = Article(
        byline=Byline(written="भाषा"),
        dateline=Dateline(written="भोपाल"),
        sections=(
            Section(
                blocks=(
                    BulletList(
                        items=(ListItem(text="क", children=(BulletList(items=(ListItem(text="नक्शा"),)),)),)
                    ),
                )
            ),
        ),
    )
    assert html5.carried(article) == html5.loads(html5.dumps(article, residue=False)) == bare
    assert html5.loads(html5.dumps(article)) == article


@pytest.mark.parametrize(
    "text", ["", "<p>क</p>", "<!DOCTYPE html><html><article><p>क</p></article></html>", "<br>"]
)
def test_other_html_is_refused(text: str) -> None:
    with pytest.raises(DecodeError):
        html5.loads(text)


def test_an_article_is_found_in_a_page_of_xhtml() -> None:
    piece = html5.dumps(Article(headline="नहर"))
    page = f'<html xmlns="http://www.w3.org/1999/xhtml"><head/><body>{piece}</body></html>'
    assert html5.loads(page) == Article(headline="नहर")


def test_html_without_an_article_is_refused_by_name() -> None:
    with pytest.raises(DecodeError) as caught:
        html5.loads("<p>क</p>")
    assert [(issue.code, issue.message) for issue in caught.value.issues] == [
        ("document.no_article", 'no element article of the class "newsmodel"')
    ]


def test_what_was_edited_away_is_not_there() -> None:
    article = html5.loads(
        '<article class="newsmodel" lang="!"><header><p class="published"/><p class="modified"><time datetime="x">y'
        '</time></p></header><section class="body"><hr/><figure/><figure><blockquote/><figcaption/></figure></section>'
        '<figure class="picture"/><section class="comments"><article class="comment"/></section></article>'
    )
    assert (article.language, article.published_at, article.modified_at) == (None, None, None)
    assert article.quotes == (Quote(text=""),)
    assert article.captions == ("",)
    assert article.comments[0].text == ""


def test_the_data_of_schema_org_stands_inside_on_request() -> None:
    article = Article(headline="</script><b>नहर</b>")
    for text in (html5.dumps(article, json_ld=True), html5.dumps_page(article, json_ld=True)):
        tree = html5lib.parse(text, namespaceHTMLElements=False)
        [script] = tree.iter("script")
        assert script.attrib == {"type": "application/ld+json"}
        assert json.loads(script.text or "")["headline"] == "</script><b>नहर</b>"
        assert html5.loads(text) == article
    assert "<script" not in html5.dumps_page(article)
    odd = Article(headline="क", published_at=STAMP, byline=Byline(written="क", names=("ख",)))
    assert html5.loads(html5.dumps_page(odd)) == odd
    assert html5.loads(html5.dumps_page(odd, residue=False)) == html5.carried(odd) != odd
    # The attribute of the article has the residue already.
    written = html5.dumps(Article(headline="क", captured_at=STAMP), json_ld=True)
    assert "newsmodel" not in written.partition("<script")[2].partition("</script>")[0]


def test_a_quote_of_nobody_names_nobody() -> None:
    said = Paragraph(text="“हाँ”", quotes=(Quote(text="हाँ"),))
    article = Article(sections=(Section(blocks=(said,)),))
    assert "<p>“<q>हाँ</q>”</p>" in html5.dumps(article)
    assert html5.losses(article).is_empty
    assert html5.loads(html5.dumps(article, residue=False)) == article


def test_a_figure_of_a_quote_may_have_no_caption() -> None:
    article = Article(sections=(Section(blocks=(Quote(text="हाँ"),)),))
    assert html5.loads(html5.dumps(article, residue=False)) == article


def test_the_last_change_is_said_to_be_one() -> None:
    stamp = Timestamp(written="26 जनवरी 2026", date=dt.date(2026, 1, 26), role=TimestampRole.MODIFIED)
    text = html5.dumps(Article(language="hi", modified_at=stamp))
    assert '<p class="modified">अपडेट: <time datetime="2026-01-26">26 जनवरी 2026</time></p>' in text
    assert html5.loads(text).modified_at == stamp
