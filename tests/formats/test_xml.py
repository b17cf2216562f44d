"""XML of strangers: what it may not do to a reader."""

import datetime as dt
from typing import Any

import pytest

from counted import calls
from newsmodel import Article, Comment, Dateline, Paragraph, PartialDate, Quote, Section, Speaker, Timestamp
from newsmodel.errors import DecodeError, LimitError, UnsupportedError
from newsmodel.formats import html5, newsml_g2, nitf
from newsmodel.formats._xml import Node, read_xml
from newsmodel.formats._xml_text import quoted
from newsmodel.limits import DEFAULT_LIMITS, Limits

LAUGHS = "".join(f"<!ENTITY a{n} '" + f"&a{n - 1};" * 10 + "'>" for n in range(1, 10))


def attributes_of(name: str, count: int) -> str:
    return f"<{name} " + " ".join(f'x{at}="{at}"' for at in range(count)) + "/>"


REFUSED = {
    "billion laughs": f'<!DOCTYPE l [<!ENTITY a0 "lol">{LAUGHS}]><nitf>&a9;</nitf>',
    "quadratic": f'<!DOCTYPE l [<!ENTITY a "{"x" * 50000}">]><nitf>{"&a;" * 2000}</nitf>',
    "a file": '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/hostname">]><nitf>&x;</nitf>',
    "a parameter entity": '<!DOCTYPE l [<!ENTITY % p SYSTEM "http://127.0.0.1:1/">%p;]><nitf/>',
    "a doctype": '<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd"><nitf/>',
    "a content model": f"<!DOCTYPE r [<!ELEMENT r {'(' * 100_000}a{')' * 100_000}>]><r/>",
    "an unknown entity": "<nitf>&eacute;</nitf>",
    "no end": "<nitf>",
    "nothing": "",
    "no XML": "नहर की सफाई",
    "a letter before it": "X<nitf/>",
    "two roots": "<nitf/><nitf/>",
    "an unbound prefix": "<x:nitf/>",
    "half a surrogate pair": "<nitf>\ud800</nitf>",
    "a control character": "<nitf>\x00</nitf>",
    "another root": "<html/>",
    "an endless attribute": '<nitf a="' + "x" * 1_000_000,
    "another namespace": '<x:newsItem xmlns:x="http://evil.example/"/>',
    "another namespace of nitf": '<nitf xmlns="http://evil.example/"/>',
    "utf-7": b'<?xml version="1.0" encoding="utf-7"?><nitf>+ADw-script+AD4-</nitf>',
    "an encoding that lies": '<?xml version="1.0" encoding="ascii"?><nitf>क</nitf>'.encode(),
    "no UTF-8": b"<nitf>\xff\xc0\xaf</nitf>",
    "half of UTF-16": "<nitf/>".encode("utf-16")[:-1],
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED.keys())
def test_a_document_is_refused_at_once(text: str | bytes) -> None:
    for loads in (nitf.loads, newsml_g2.loads):
        with pytest.raises(DecodeError) as caught:
            loads(text)
        assert len(str(caught.value)) <= 500


PAST_A_LIMIT = {
    "depth": "<a>" * 100_000 + "</a>" * 100_000,
    "attributes": "<nitf " + " ".join(f"a{n}='1'" for n in range(200_000)) + "/>",
    "elements": f"<nitf>{'<a/>' * 100_001}</nitf>",
    "characters": f"<nitf>{'x' * 10_000_001}</nitf>",
    "bytes": b"<nitf>" + b"x" * 40_000_001,
}


@pytest.mark.parametrize("text", PAST_A_LIMIT.values(), ids=PAST_A_LIMIT.keys())
def test_a_document_past_a_limit_is_refused(text: str | bytes) -> None:
    for loads in (nitf.loads, newsml_g2.loads):
        with pytest.raises(LimitError):
            loads(text)


@pytest.mark.parametrize(
    ("text", "limits", "limit", "value"),
    [
        ("<a>" * 81, Limits(), "max_depth", 81),  # 64, and 16 around and inside
        ("<a>" + "<a b='1'/>" * 5, Limits(max_nodes=10), "max_nodes", 11),
        ("<a></a>" + " " * 34, Limits(max_chars=10), "max_chars", 41),
        (b"<a></a>" + b" " * 33, Limits(max_chars=10), "max_chars", 40),
        (b"<a></a>" + b" " * 34, Limits(max_chars=10), "max_chars", 11),  # four bytes a character at the most
    ],
)
def test_the_limit_that_is_exceeded_is_named(
    text: str | bytes, limits: Limits, limit: str, value: int
) -> None:
    with pytest.raises(LimitError) as caught:
        read_xml(text, limits)
    assert (caught.value.limit, caught.value.value) == (limit, value)


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("<a>\n  <b></a>", "syntax", "not XML: mismatched tag, line 2, column 8"),
        ("", "syntax", "not XML: no element found, line 1, column 1"),
        ("<a>\ud800</a>", "syntax", "not XML: half a surrogate pair"),
        ("<!DOCTYPE a><a/>", "doctype", "a DOCTYPE is refused: 'a'"),
        (
            "<a>" + attributes_of("b", 1_001) + "</a>",
            "attributes",
            "an element has 1001 attributes, more than 1000",
        ),
        (b"<a>\xff</a>", "encoding", "not text in utf-8: byte 3 fits no character"),
        (
            b"<?xml version='1.0' encoding='utf-7'?><a/>",
            "encoding",
            "the encoding must be UTF-8, UTF-16 or one of Latin letters, not 'utf-7'",
        ),
    ],
)
def test_a_fault_has_a_code_and_says_where_it_is(text: str | bytes, code: str, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        read_xml(text, DEFAULT_LIMITS)
    assert [(issue.code, issue.message) for issue in caught.value.issues] == [(f"document.{code}", message)]


def test_an_entity_that_only_a_dtd_knows_is_a_fault_of_its_own() -> None:
    with pytest.raises(DecodeError) as caught:
        read_xml('<!DOCTYPE a SYSTEM "a.dtd"><a>&eacute;</a>', DEFAULT_LIMITS, allow_doctype=True)
    [issue] = caught.value.issues
    assert (issue.code, issue.message) == (
        "document.entity",
        "an entity that only its DTD knows: 'eacute'",
    )


def test_an_element_may_have_very_many_attributes() -> None:
    node = read_xml(attributes_of("b", 1_000), DEFAULT_LIMITS)

    assert (len(node.attributes), node.attributes["x7"], node.attributes["x999"]) == (1_000, "7", "999")


def test_names_that_come_again_are_kept_once() -> None:
    first, second = read_xml('<a><b key="1"/><b key="2"/></a>', DEFAULT_LIMITS).nodes()

    assert first.name is second.name
    assert next(iter(first.attributes)) is next(iter(second.attributes))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_bytes_of_utf_16_need_no_mark_at_their_beginning(encoding: str) -> None:
    assert read_xml("<a>é ü क</a>".encode(encoding), DEFAULT_LIMITS).text(exact=True) == "é ü क"


def test_white_space_may_stand_before_the_declaration() -> None:
    text = "\n  <?xml version='1.0' encoding='iso-8859-1'?><a>é</a>"
    assert read_xml(text.encode("iso-8859-1"), DEFAULT_LIMITS).text(exact=True) == "é"


ODD = "it's \"so\"\t<&>\n'\r"


@pytest.mark.parametrize("form", [nitf, newsml_g2, html5])
def test_marks_that_end_an_attribute_come_back_wherever_they_stand(form: Any) -> None:
    quote = Quote(text="a", speaker=Speaker(name=ODD, role=ODD), cue=ODD)
    article = Article(
        headline=ODD,
        breadcrumb=(ODD,),
        sections=(Section(blocks=(Paragraph(text="a", quotes=(quote,)),)),),
        tags=(ODD,),
        comments=(Comment(text=ODD),),
        captured_at=Timestamp(written=ODD, date=dt.date(2026, 1, 26), weekday=ODD),
        url=f"https://news.example/{ODD}",
    )
    assert form.loads(form.dumps(article)) == article


def test_the_value_of_an_attribute_holds_no_mark_that_a_reader_changes() -> None:
    assert quoted(ODD) == "\"it's &quot;so&quot;&#9;&lt;&amp;&gt;&#10;'&#13;\""


def test_what_no_xml_can_hold_is_named_with_its_place() -> None:
    with pytest.raises(UnsupportedError) as caught:
        nitf.dumps(
            Article(
                headline="\x00\ufffe",
                dateline=Dateline(written="a", date=PartialDate(day=1)),
                tags=("a", "\ud800"),
                url="\x00",
            )
        )
    assert str(caught.value) == (
        "XML 1.0 cannot hold every character of the article: "
        "headline has U+0000 (a control character), U+FFFE (a noncharacter); "
        "tags[1] has U+D800 (half a surrogate pair); url has U+0000 (a control character)"
    )
    with pytest.raises(UnsupportedError) as caught:
        nitf.dumps(Article(headline="\x00\x01\x02\x03\x04\x05", tags=("\x00",) * 9))
    assert (str(caught.value).count(" has "), str(caught.value).count("U+")) == (5, 9)


def test_lower_limits_are_heeded() -> None:
    deep = f"<nitf><body><body.content>{'<ul><li>' * 20}क{'</li></ul>' * 20}</body.content></body></nitf>"
    assert nitf.loads(deep).lists[0].items[0].children
    with pytest.raises(LimitError):
        nitf.loads(deep, limits=Limits(max_depth=5))
    with pytest.raises(LimitError):
        nitf.loads(deep, limits=Limits(max_nodes=20))


def test_lists_deeper_than_the_model_are_refused() -> None:
    deep = f"<nitf><body><body.content>{'<ul><li>' * 36}क{'</li></ul>' * 36}</body.content></body></nitf>"
    with pytest.raises(LimitError):
        nitf.loads(deep)


def test_a_doctype_that_declares_nothing_may_be_let_through() -> None:
    text = '<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.2//EN" "nitf-3-2.dtd"><nitf><head><title>क</title></head></nitf>'
    assert nitf.loads(text, allow_doctype=True).headline == "क"
    for refused in (
        '<!DOCTYPE nitf [<!ENTITY x "y">]><nitf/>',
        '<!DOCTYPE nitf SYSTEM "nitf.dtd" [ ]><nitf/>',
        # Only the DTD would know it, so its text would be lost.
        '<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><title>caf&eacute;</title></head></nitf>',
    ):
        with pytest.raises(DecodeError):
            nitf.loads(refused, allow_doctype=True)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_bytes_are_read_in_utf_8_and_utf_16(encoding: str) -> None:
    assert nitf.loads("<nitf><head><title>नहर</title></head></nitf>".encode(encoding)).headline == "नहर"


def test_a_str_may_say_any_encoding_for_it_is_decoded_already() -> None:
    text = '\n<?xml version="1.0" encoding="iso-8859-1"?><nitf><head><title>नहर</title></head></nitf>'
    assert nitf.loads(text).headline == "नहर"


def test_what_is_neither_text_nor_bytes_is_refused() -> None:
    with pytest.raises(TypeError):
        nitf.loads(5)  # type: ignore[arg-type]


def test_what_points_elsewhere_is_passed_over() -> None:
    text = (
        '<?xml-stylesheet href="http://127.0.0.1:1/"?><nitf xmlns:xi="http://www.w3.org/2001/XInclude"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="x http://127.0.0.1:1/">'
        "<body><body.content><!-- x --><p>क<xi:include href='file:///etc/passwd'/></p></body.content></body></nitf>"
    )
    assert [paragraph.text for paragraph in nitf.loads(text).paragraphs] == ["क"]


def test_cdata_is_text() -> None:
    text = "<nitf><body><body.content><p><![CDATA[</body><script>]]></p></body.content></body></nitf>"
    assert nitf.loads(text).paragraphs[0].text == "</body><script>"


def test_a_tree_of_nodes_is_walked_in_the_order_of_the_text() -> None:
    root = read_xml("<a><b><c/></b><d/><c n='2'/></a>", DEFAULT_LIMITS)
    assert [node.name for node in root.below()] == ["b", "c", "d", "c"]
    assert [node.name for node in root.nodes()] == ["b", "d", "c"]
    assert isinstance(root.first("b", "c"), Node)
    assert root.first("x", "c") is None


def test_the_work_of_reading_grows_with_the_length_alone() -> None:
    paragraph = "<p>नहर की <q>सफाई</q> शुरू</p>"
    short, long = (
        f"<nitf><body><body.content>{paragraph * count}</body.content></body></nitf>" for count in (400, 1600)
    )

    # Four times the text: a quadratic reader would do sixteen times the work.
    assert calls(lambda: nitf.loads(long)) < 5 * calls(lambda: nitf.loads(short))
