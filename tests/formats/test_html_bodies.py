"""Bodies in the HTML of any publisher are read as people see them, in one pass, whatever they hold."""

import attrs
import pytest
from hypothesis import given, strategies as st

from counted import calls
from newsmodel.errors import LimitError
from newsmodel.formats._markup import tokens
from newsmodel.formats._xhtml_reading import Body, read_body
from newsmodel.formats._xhtml_writing import body_of
from newsmodel.model.article import Article
from newsmodel.model.body import BulletList, ListItem, Paragraph, Section
from newsmodel.model.dateline import Dateline
from newsmodel.model.quote import Quote, QuoteKind, Speaker


def texts(body: Body) -> list[str]:
    return [
        block.text
        for section in body.sections
        for block in section.blocks
        if not isinstance(block, BulletList)
    ]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>one</p><p>two</p>", ["one", "two"]),
        ("<p>one<p>two", ["one", "two"]),
        ("one<br><br/>two<br>three", ["one", "two\nthree"]),
        ("<div>one <b>bold</b>\n  text</div> loose", ["one bold text", "loose"]),
        ("<p><b>one </b> <i>two</i> <b>three</b> </p>", ["one two three"]),
        ("<p>&nbsp;</p><p> </p>one", ["one"]),
        ("<p>3 < 4 &lt; 5 &amp;amp; &#2343;</p>", ["3 < 4 < 5 &amp; ध"]),
        ("<p>one<!-- no --><?no?><!DOCTYPE no></p>", ["one"]),
        ("<p>one<script>if (a<b) no()</script><style>no</style> two</p>", ["one two"]),
        ("<p>one<![CDATA[ <two> ]]></p>", ["one <two>"]),
        ("<table><tr><td>1</td><td>2</td></tr><tr><th>3</th><th>4</th></tr></table>", ["1 2", "3 4"]),
        ("<p>one<svg><text>no</text><svg/></svg> two</p>", ["one two"]),
        ("<p>one<svg><svg>no</svg>no</svg> two</p>", ["one two"]),
        ("<p>one</p><nav>nav<b>no</b></nav>two", ["one", "two"]),
        ("<p>one</ p></></p>two<img src=x alt='no'><hr>three", ["one", "two", "three"]),
        ("<p title='<p>' title=2 a=\"b\" c=d>one</p>", ["one"]),
        ("<p>one <q>two</q></q></p>", ["one “two””"]),
        ("<li>one</li><li>two</li>three", ["one", "two", "three"]),
        ("one<ul><li>no</li></ul>two", ["one", "two"]),
        ("<div style='quotes: none'>one  two</div>", ["one two"]),
        ("<div style='white-space: pre-wrap'>one  two</div>", ["one two"]),
        ("<p>one<!-- never ends", ["one"]),
        ("<p>one</p", ["one"]),
        ("<p>one</p><svg/>two<script/>three", ["one", "twothree"]),
    ],
)
def test_paragraphs(markup: str, expected: list[str]) -> None:
    assert texts(read_body(markup)) == expected


def test_headings_begin_sections() -> None:
    body = read_body("<p>one</p><h2>Next<p>two</p><h3><div>Last</div></h3><h4></h4><h1>End</h1>")
    assert [section.heading for section in body.sections] == [None, "Next", "Last", "End"]
    assert texts(body) == ["one", "two"]


def test_lists_in_lists() -> None:
    [section] = read_body(
        "<ul>\n<li>a<ol><li>b<li>c</ol></li><li><p>d</p><p>e</p></li>"
        "<ul><li>f</li></ul><li></li></ul><ul></ul>"
    ).sections
    ordered = BulletList(items=(ListItem(text="b"), ListItem(text="c")), ordered=True)
    below = BulletList(items=(ListItem(text="f"),))
    assert section.blocks == (
        BulletList(items=(ListItem(text="a", children=(ordered,)), ListItem(text="d\ne", children=(below,)))),
    )


def test_a_list_belongs_to_the_item_that_it_stands_in() -> None:
    [section] = read_body("<ul><li>a<ul><li>b<ul><li>c</ul></ul></ul>").sections
    c = BulletList(items=(ListItem(text="c"),))
    b = BulletList(items=(ListItem(text="b", children=(c,)),))
    assert section.blocks == (BulletList(items=(ListItem(text="a", children=(b,)),)),)


def test_lists_side_by_side_in_an_item_stay_two() -> None:
    one, two = (BulletList(items=(ListItem(text=text),), ordered=True) for text in "कख")
    article = Article(
        sections=(Section(blocks=(BulletList(items=(ListItem(text="ग", children=(one, two)),)),)),)
    )
    assert "<ul><li>ग<ol><li>क</li></ol><ol><li>ख</li></ol></li></ul>" in body_of(article)
    assert read_body(body_of(article)).sections == article.sections


def test_speech_behind_a_line_break_is_what_was_said() -> None:
    body = read_body("<p>one<br>two<br/> said <q>yes<br>no</q></p>")
    assert body.sections[0].blocks == (
        Paragraph(text="one\ntwo\nsaid “yes\nno”", quotes=(Quote(text="yes\nno"),)),
    )


def test_a_dateline_of_spaces_is_none() -> None:
    assert read_body('<p><span class="dateline"> </span>one</p>').dateline is None
    assert read_body('<p><span class="dateline">Bhopal: </span>one</p>').dateline == "Bhopal:"


def test_a_speaker_without_a_name_is_none_in_a_body_of_our_own() -> None:
    said = Quote(text="हाँ", speaker=Speaker(name=" ", role="मंत्री"))
    body = read_body(body_of(Article(sections=(Section(blocks=(said,)),))))
    assert body.sections[0].blocks == (Quote(text="हाँ"),)


@pytest.mark.parametrize("name", ["ul", "ol"])
def test_a_list_that_begins_with_a_list_has_an_item_without_text(name: str) -> None:
    [section] = read_body(f"<{name}><{name}><li>a</li></{name}></{name}>").sections
    below = BulletList(items=(ListItem(text="a"),), ordered=name == "ol")
    assert section.blocks == (
        BulletList(items=(ListItem(text="", children=(below,)),), ordered=name == "ol"),
    )


def test_a_quote_set_apart_in_an_item_is_a_line_of_it() -> None:
    [section] = read_body("<ul><li>one<blockquote>two</blockquote>three</li></ul>").sections
    assert section.blocks == (BulletList(items=(ListItem(text="one\ntwo\nthree"),)),)


@pytest.mark.parametrize(
    ("markup", "quote"),
    [
        ("<blockquote>one</blockquote>", Quote(text="one")),
        ("<blockquote><p>one</p><p>two</p></blockquote>", Quote(text="one\ntwo")),
        (
            "<blockquote><p>one</p><cite>Asha</cite></blockquote>",
            Quote(text="one", speaker=Speaker(name="Asha")),
        ),
        (
            "<blockquote>one<footer>— Asha</footer></blockquote>",
            Quote(text="one", speaker=Speaker(name="Asha")),
        ),
        ("<blockquote>one<footer>— </footer><cite></cite></blockquote>", Quote(text="one")),
        (
            "<blockquote>one<footer>— Malcolm X</footer></blockquote>",
            Quote(text="one", speaker=Speaker(name="Malcolm X")),
        ),
        (
            "<blockquote><cite>Asha</cite> one</blockquote>",
            Quote(text="one", speaker=Speaker(name="Asha")),
        ),
        (
            '<blockquote>one<footer><cite>Asha</cite><span class="role"> </span></footer></blockquote>',
            Quote(text="one", speaker=Speaker(name="Asha")),
        ),
        ("<blockquote>one<ul><li>two</li></ul><h2>three</h2></blockquote>", Quote(text="one\ntwo\nthree")),
        (
            """<blockquote data-kind="partial" data-cue="said">one<footer><cite>Asha</cite>
            <span class="role"><span>minister</span> of mines</span><span>x</span></footer></blockquote>""",
            Quote(
                text="one",
                kind=QuoteKind.PARTIAL,
                cue="said",
                speaker=Speaker(name="Asha", role="minister of mines"),
            ),
        ),
    ],
)
def test_pull_quotes(markup: str, quote: Quote) -> None:
    assert read_body(markup).sections == (Section(blocks=(quote,)),)


def test_speech_inside_speech_belongs_to_the_outer_one() -> None:
    body = read_body("<p>He: <q>she said <q>yes</q></q> <q>and</p>")
    [paragraph] = body.sections[0].blocks
    assert isinstance(paragraph, Paragraph)
    assert [quote.text for quote in paragraph.quotes] == ["she said “yes”", "and"]


def test_captions_and_the_dateline() -> None:
    body = read_body(
        "<figure><img><figcaption>A canal</figcaption></figure>"
        "<p><span class='x dateline'>BHOPAL:</span> One."
        "<span class='dateline'>no</span></p><figure><figcaption> </figcaption></figure>"
    )
    assert (body.captions, body.dateline) == (("A canal",), "BHOPAL:")
    assert texts(body) == ["One.no"]


@pytest.mark.parametrize("dateline", [None, "भोपाल —"])
def test_what_we_wrote_keeps_its_spaces_and_lines(dateline: str | None) -> None:
    paragraph = Paragraph(text="  एक  दो\nतीन ", quotes=(Quote(text=" दो\nती", cue='कहा "<&\n'),))
    article = Article(
        dateline=None if dateline is None else Dateline(written=dateline),
        sections=(
            Section(blocks=(paragraph,)),
            Section(blocks=(Paragraph(text="चार"),)),
            Section(heading="अंत"),
        ),
    )
    body = read_body(body_of(article))
    assert (body.sections, body.dateline) == (article.sections, dateline)


def test_a_body_says_its_language_where_it_is_known_and_holds_nothing_that_no_xml_can() -> None:
    article = Article(sections=(Section(blocks=(Paragraph(text="क\x0bख"),)),))
    style = 'style="quotes:none;white-space:pre-wrap"'
    written = "><section><p>क\ufffdख</p></section></div>"
    assert body_of(article) == f'<div xmlns="http://www.w3.org/1999/xhtml" {style}{written}'
    hindi = body_of(attrs.evolve(article, language="hi"))
    assert hindi == f'<div xmlns="http://www.w3.org/1999/xhtml" lang="hi" xml:lang="hi" {style}{written}'


def test_a_dateline_without_a_paragraph_stands_alone() -> None:
    article = Article(dateline=Dateline(written="भोपाल"), sections=(Section(blocks=(Quote(text="हाँ"),)),))
    body = read_body(body_of(article))
    assert (body.sections, body.dateline) == (article.sections, "भोपाल")


@given(st.text(st.sampled_from("<>/!-='\"pqulbri &;\n")))
def test_any_text_is_a_body(markup: str) -> None:
    read_body(markup)
    assert all(token.kind in ("start", "end", "text") for token in tokens(markup))


ENDLESS = [
    "<a ",
    "<!--",
    "<![CDATA[",
    "</",
    "<p>",
    "&#",
    "<q>",
    "<div>",
    '<a b="',
    "< ",
    "<script>",
    "<br>",
    "<li>",
    "</q>",
]


@pytest.mark.parametrize("piece", ENDLESS)
def test_twice_the_markup_is_twice_the_work(piece: str) -> None:
    once = calls(lambda: read_body("<p>one</p>" * 50 + piece * 2000))
    assert calls(lambda: read_body("<p>one</p>" * 50 + piece * 4000)) <= 2.5 * once


def test_lists_too_deep_in_each_other_are_past_the_limit() -> None:
    with pytest.raises(LimitError) as caught:
        read_body("<ul><li>" * 100)
    # Two elements for each level, and eight around them.
    assert (caught.value.limit, caught.value.value) == ("max_depth", 2 * 64 + 8 + 1)


def test_what_is_never_closed_ends_with_the_text() -> None:
    [section] = read_body("<ul><li>one").sections
    assert section.blocks == (BulletList(items=(ListItem(text="one"),)),)


@pytest.mark.parametrize(
    "name",
    (
        "address article aside body dd details div dl dt figure hgroup hr main p pre section summary table"
        " tbody tfoot thead tr"
    ).split(),
)
def test_an_element_that_stands_apart_parts_paragraphs(name: str) -> None:
    assert texts(read_body(f"one<{name}>two</{name}>three")) == ["one", "two", "three"]
    [quote] = texts(read_body(f"<blockquote>one<{name}>two</{name}>three</blockquote>"))
    assert quote == "one\ntwo\nthree"


@pytest.mark.parametrize("name", ["b", "em", "span", "a", "font", "bdi"])
def test_an_element_inside_a_line_parts_nothing(name: str) -> None:
    assert texts(read_body(f"one<{name}>two</{name}>three")) == ["onetwothree"]


@pytest.mark.parametrize(
    "name",
    (
        "audio button canvas iframe math nav noscript object script select style svg template textarea title"
        " video xmp"
    ).split(),
)
def test_what_no_reader_reads_as_text_is_passed_over(name: str) -> None:
    assert texts(read_body(f"one<{name}>no</{name}>two")) == ["onetwo"]


@pytest.mark.parametrize("name", ["header", "footer"])
def test_what_stands_around_an_article_is_passed_over(name: str) -> None:
    assert texts(read_body(f"one<{name}>no<p>no</p></{name}>two")) == ["onetwo"]
    ours = f'<div style="Quotes: none; white-space: pre-wrap">one<{name}>two</{name}>three</div>'
    assert texts(read_body(ours)) == ["one", "two", "three"]


@pytest.mark.parametrize("name", "h1 h2 h3 h4 h5 h6".split())
def test_a_heading_of_any_level_begins_a_section(name: str) -> None:
    assert [section.heading for section in read_body(f"one<{name}>Next</{name}>two").sections] == [
        None,
        "Next",
    ]


@pytest.mark.parametrize("name", "br hr img input link meta wbr source col embed".split())
def test_an_element_that_holds_nothing_may_close_itself(name: str) -> None:
    for before, behind in (("", ""), ("<blockquote>", "</blockquote>")):
        plain, closed = (f"{before}one<{name}{mark}>two{behind}" for mark in ("", "/"))
        assert read_body(plain) == read_body(closed)


def test_a_section_of_our_own_ends_what_stood_before_it() -> None:
    ours = '<div style="quotes:none;white-space:pre-wrap">{}</div>'.format
    body = read_body(ours("<p>one</p><section><p>two</p></section><p>three</p>"))
    assert [[block.text for block in section.blocks] for section in body.sections] == [  # type: ignore[union-attr]
        ["one"],
        ["two"],
        ["three"],
    ]


def test_a_space_before_a_line_break_is_none_of_the_text() -> None:
    body = read_body("<p>one <br>two <q>yes <br>no</q></p>")
    said = Paragraph(text="one\ntwo “yes\nno”", quotes=(Quote(text="yes\nno"),))
    assert body.sections == (Section(blocks=(said,)),)


@pytest.mark.parametrize("name", ["ul", "ol"])
def test_text_in_a_list_outside_its_items_is_an_item(name: str) -> None:
    [section] = read_body(f"<{name}> one <b>two</b> <li>a</li> three </{name}><p>end</p>").sections
    items = (ListItem(text="one two"), ListItem(text="a"), ListItem(text="three"))
    assert section.blocks == (BulletList(items=items, ordered=name == "ol"), Paragraph(text="end"))


def test_a_quotation_in_a_list_outside_its_items_has_its_marks() -> None:
    [section] = read_body("<ul><q>yes</q><li>a</li></ul>").sections
    said = ListItem(text="“yes”", quotes=(Quote(text="yes"),))
    assert section.blocks == (BulletList(items=(said, ListItem(text="a"))),)


def test_white_space_between_items_is_none() -> None:
    [section] = read_body("<ul>\n<li>a</li>\n  <li>b</li>\n</ul>").sections
    assert section.blocks == (BulletList(items=(ListItem(text="a"), ListItem(text="b"))),)


def test_a_dateline_stands_before_the_first_paragraph_that_has_a_text() -> None:
    blank, text = Paragraph(text=" "), Paragraph(text="काम शुरू हुआ।")
    article = Article(dateline=Dateline(written="भोपाल:"), sections=(Section(blocks=(blank, text, text)),))
    assert '<p> </p><p><span class="dateline">भोपाल:</span> काम शुरू हुआ।</p><p>काम' in body_of(article)
