"""Texts that try to be more than text: each in every field, each output read by parsers that are not ours."""

import html5lib
import nh3
import pytest
from lxml import etree
from markdown_it import MarkdownIt

from newsmodel import (
    Article,
    BulletList,
    Byline,
    Comment,
    Dateline,
    ListItem,
    Paragraph,
    Quote,
    Section,
    Speaker,
)
from newsmodel.formats import html5, markdown, newsml_g2, nitf, plaintext

HOSTILE = {
    "script-close": "</script><script>alert(1)</script>",
    "script-case": "</ScRiPt\t\n/>",
    "double-escape": "<!--<script>",
    "comment": "<!-- x -->--!><!-->",
    "cdata-end": "]]>",
    "pi": "?><?php echo 1?>",
    "attr": '" onmouseover="alert(1)" x=\'y\' `z`',
    "amp": "&lt;script&gt; &amp;amp; &#60;",
    "svg-style": "<svg><p><style><img src=x onerror=1></style>",
    "noscript": '<noscript><p title="</noscript><img src=x onerror=1>">',
    "title-rcdata": "</title><script>1</script>",
    "textarea": "</textarea></style></iframe></xmp><plaintext>",
    "2028": "a\u2028b\u2029c",
    "template": "{{7*7}} ${7*7} <%= 1 %> {% raw %}",
    "crlf-header": "x\r\nSet-Cookie: a=b",
    "md-link": "[a](javascript:alert(1)) ![b](data:text/html,x) <javascript:x>",
    "md-ref": "[x]\n\n[x]: javascript:alert(1)",
    "md-html": "<b>x</b>\n\n<script>1</script>",
    "md-block": "# h\n> q\n- l\n1. o\n    code\n---\n```\n| a |\n===\n+ p\n1) z",
    "md-fence": "```\n" * 3 + "~~~",
    "md-front": "---\ntitle: !!python/object/apply:os.system [id]\n---",
    "md-emph": "*_`~\\[]()<>#+-.!|{}$^=" * 20,
    "md-ws": "a  \nb\\nc\td \n",
    "md-auto": "http://e.x/_a_*b* www.e.x a@b.c",
    "md-setext": "===",
    "md-rule": "- - -",
    "md-item": "1. x",
    "md-indent": "    code",
    "md-definition": ": x",
    "id-clash": 'location name="attributes" id="__proto__"',
    "xml-name": "a b:c<d",
    "rlo": "safe\u202egnp.exe",
    "zwj": "क्‍ष र्‌य",
    "c1": "".join(map(chr, range(127, 160))),
    "tags": "x" + "".join(chr(0xE0000 + ord(char)) for char in "ignore"),
    "javascript": "javascript:alert(1)",
    "javascript-tab": "java\tscript:alert(1)",
    "javascript-entity": "javascript&colon;alert(1)",
    "data": "DATA:text/html;base64,PHNjcmlwdD4=",
    "vbscript": "vbscript:x",
    "no-scheme": "//evil.example/x",
    "userinfo": "https://good.example@evil.example/",
    "bracket": "http://[",
    "port": "http://a.example:99999/",
    "nfkc": "http://a\u2100b/",
    "backslash": "https:\\\\evil.example\\x",
    "space-quote": "https://e.example/a b\"c<d>)(e'",
    "idn": "https://उदाहरण.भारत/पथ",
}


def everywhere(text: str) -> Article:
    quote = Quote(text=text, cue=text, speaker=Speaker(name=text, role=text))
    return Article(
        headline=text,
        language="hi",
        breadcrumb=(text,),
        byline=Byline(written=f"By {text}", names=(text,), role=text, agencies=(text,)),
        dateline=Dateline(written=f"{text}:", places=(text,), region=text, credit=text, agencies=(text,)),
        summary=text,
        sections=(
            Section(
                heading=text,
                blocks=(
                    Paragraph(text=text, quotes=(quote,)),
                    BulletList(items=(ListItem(text=text, quotes=(quote,)),)),
                    quote,
                ),
            ),
        ),
        captions=(text,),
        tags=(text,),
        related=(text,),
        comments=(Comment(author=text, text=text, replies=(Comment(text=text),)),),
        url=text,
    )


ALL = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())

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
@pytest.mark.parametrize("form", [nitf, newsml_g2, html5, markdown], ids=lambda form: form.__name__)
def test_it_comes_back_as_it_was(form, text: str) -> None:  # type: ignore[no-untyped-def]
    assert form.loads(form.dumps(everywhere(text))) == everywhere(text)


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


@ALL
def test_plain_text_has_it_as_it_is(text: str) -> None:
    assert text in plaintext.dumps(everywhere(text))


@pytest.mark.parametrize(
    "form", [nitf, newsml_g2, html5, markdown, plaintext], ids=lambda form: form.__name__
)
def test_long_texts_take_time_in_proportion(form) -> None:  # type: ignore[no-untyped-def]
    for text in (
        "“" * 100_000,
        "*_`~\\[]()<>#+-.!|{}$^=" * 4_000,
        "&" * 100_000,
        " " * 100_000,
        "\n" * 100_000,
    ):
        article = Article(headline=text, sections=(Section(blocks=(Paragraph(text=text),)),))
        written = form.dumps(article)
        if form is not plaintext:
            assert form.loads(written) == article
