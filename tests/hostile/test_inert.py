"""Texts that try to be more than text: each in every field, each output read by parsers that are not ours."""

import json

import html5lib
import nh3
import pytest
from lxml import etree
from markdown_it import MarkdownIt

import newsmodel
from hostile import inputs
from hostile.articles import everywhere
from newsmodel import UnsupportedError
from newsmodel.formats import html5, jsonld, markdown, newsml_g2, ninjs, nitf, plaintext

# What an XML document, and so all but JSON and plain text, cannot hold: it is refused by name.
NO_XML = (
    "uni-c0",
    "uni-nul",
    "uni-surrogate-hi",
    "uni-surrogate-lo",
    "uni-noncharacter",
    "out-ansi",
    "url-js-ctrl",
)
ROWS = (
    *inputs.STRINGS,
    *inputs.URLS,
    *[row for row in inputs.TEXTS if row.name.startswith("uni-") and row.name != "uni-empty"],
)
MORE = {
    "md-setext": "===",
    "md-rule": "- - -",
    "md-item": "1. x",
    "md-indent": "    code",
    "md-definition": ": x",
    "html-all": "</title></textarea></style></section></div><plaintext>",
    "html-quote": "<q>x</q>",
    "bullets": "• x\n• y",
}
TEXTS = {row.name: str(row.make(min(row.full or 1, 40))) for row in ROWS} | MORE
ORACLES = {"html5", "jsonld", "markdown", "native", "newsml_g2", "ninjs", "nitf", "plaintext"}

ALL = pytest.mark.parametrize(
    "text",
    [text for name, text in TEXTS.items() if name not in NO_XML],
    ids=[n for n in TEXTS if n not in NO_XML],
)
EVERY = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())


def test_each_format_has_an_oracle_here() -> None:
    # For a new format: add a test below that reads what it writes with a parser of others.
    assert set(newsmodel.FORMATS) == ORACLES


@EVERY
@pytest.mark.parametrize("name", [name for name, form in newsmodel.FORMATS.items() if hasattr(form, "loads")])
def test_it_comes_back_as_it_was_or_is_refused(name: str, text: str) -> None:
    form = newsmodel.FORMATS[name]
    try:
        written = form.dumps(everywhere(text))
    except UnsupportedError as error:
        assert text in [TEXTS[no] for no in NO_XML]
        assert error.args[0].count("U+") > 0  # noqa: PT017
    else:
        written.encode()
        assert form.loads(written) == everywhere(text)


@EVERY
def test_json_has_it_exactly(text: str) -> None:
    if any(ord(char) >> 11 == 0x1B for char in text):
        assert "\\ud" in newsmodel.FORMATS["native"].dumps(everywhere(text))
    assert json.loads(newsmodel.FORMATS["native"].dumps(everywhere(text)))["summary"] == text
    assert json.loads(ninjs.dumps(everywhere(text)))["headlines"][0]["value"] == text
    written = jsonld.dumps(everywhere(text))
    assert json.loads(written)["headline"] == text
    assert set("<>&\u2028\u2029").isdisjoint(written)


@ALL
def test_json_ld_in_a_page_is_one_script_of_data(text: str) -> None:
    tree = html5lib.HTMLParser(namespaceHTMLElements=False).parse(
        html5.dumps_page(everywhere(text), json_ld=True)
    )
    [script] = tree.iter("script")
    assert script.attrib == {"type": "application/ld+json"}
    assert json.loads(script.text)["headline"] == text


ELEMENTS = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "link",
        "style",
        "body",
        "main",
        "article",
        "header",
        "nav",
        "ol",
        "li",
        "h1",
    ),
    *("p", "span", "time", "section", "h2", "q", "ul", "figure", "blockquote", "figcaption", "footer", "a"),
}
ATTRIBUTES = {
    *("class", "lang", "dir", "charset", "name", "content", "aria-label", "href", "rel", "datetime"),
    *("data-newsmodel", "data-speaker", "data-role", "data-cue", "data-kind"),
}


# What stands in the piece for another page.
PIECE = ELEMENTS - {"html", "head", "meta", "title", "link", "style", "body", "main"}


@ALL
def test_in_html_it_is_text_and_nothing_else(text: str) -> None:
    page = html5.dumps_page(everywhere(text))
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    # HTML has no such controls and no carriage return; the residue knows them.
    shown = "".join(["\ufffd" if "\x7f" <= char <= "\x9f" else char for char in text]).replace("\r", "\n")
    assert {node.tag for node in tree.iter()} <= ELEMENTS
    assert {name for node in tree.iter() for name in node.attrib} <= ATTRIBUTES
    [headline] = tree.iter("h1")
    assert headline.text == shown
    [paragraph] = [node for node in tree.iter("p") if "class" not in node.attrib and node.findall("q")]
    assert "".join(paragraph.itertext()) == shown
    for node in [*tree.iter("a"), *tree.iter("link")]:
        assert node.attrib["href"].startswith(("https://", "http://"))
        assert not set(node.attrib["href"]) & set(" \"'<>\\`()")


@ALL
def test_a_sanitizer_finds_nothing_to_take_out(text: str) -> None:
    # The sanitizer writes a carriage return as it is, and so loses it.
    piece = html5.dumps(everywhere(text.replace("\r", "")), residue=False)
    kept = nh3.clean(
        piece,
        tags=PIECE,
        attributes={name: ATTRIBUTES - {"rel"} for name in PIECE},
        link_rel=None,
        strip_comments=False,
    )

    def seen(markup: str) -> list[tuple[str, dict[str, str], str | None]]:
        tree = html5lib.parseFragment(markup, namespaceHTMLElements=False)
        return [(node.tag, dict(node.attrib), node.text) for node in tree.iter()]

    assert seen(kept) == seen(piece)


@ALL
def test_an_xml_parser_finds_the_same_text(text: str) -> None:
    root = etree.fromstring(nitf.dumps(everywhere(text)).encode())
    assert "".join(map(str, next(root.iter("{*}hl1")).itertext())) == text
    item = etree.fromstring(newsml_g2.dumps(everywhere(text)).encode())
    assert next(item.iter("{*}headline")).text == text
    etree.fromstring(html5.dumps_page(everywhere(text)).encode())


MARKDOWN_ELEMENTS = {"h1", "h2", "p", "ul", "li", "blockquote", "hr"}


@ALL
@pytest.mark.parametrize("preset", ["commonmark", "gfm-like"])
def test_in_markdown_it_is_text_and_nothing_else(text: str, preset: str) -> None:
    renderer = MarkdownIt(preset, {"html": True, "linkify": False})
    written = markdown.dumps(everywhere(text))
    # A renderer that knows no front matter must do nothing with it either.
    body = written.split("\n---\n", 1)[1]
    for part, elements in ((body, MARKDOWN_ELEMENTS), (written, MARKDOWN_ELEMENTS)):
        tree = html5lib.parseFragment(renderer.render(part), namespaceHTMLElements=False)
        assert {node.tag for node in tree.iter()} - {"DOCUMENT_FRAGMENT"} <= elements
        assert not any(node.attrib for node in tree.iter())
    tree = html5lib.parseFragment(renderer.render(body), namespaceHTMLElements=False)
    paragraphs = ["".join(map(str, node.itertext())) for node in tree.findall("p")]
    # HTML has no carriage return, and a renderer may fold white space at the ends of a line.
    expected = "\n".join(line.strip(" \t") for line in text.replace("\r\n", "\n").split("\n")).strip()
    found = [
        "\n".join(line.strip(" \t") for line in p.replace("\r\n", "\n").split("\n")).strip()
        for p in paragraphs
    ]
    assert found == [expected]


@EVERY
def test_plain_text_has_it_as_it_is(text: str) -> None:
    assert text in plaintext.dumps(everywhere(text))


@pytest.mark.parametrize("tag", ['hi" onload="x', "a b", "hi\n", "", "x" * 300, "hi\0", "<x>", "हिन्दी"])
def test_a_language_is_a_tag_or_none(tag: str) -> None:
    with pytest.raises(newsmodel.InvalidArticleError):
        newsmodel.Article(language=tag)
