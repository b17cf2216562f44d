"""XML of strangers: what it may not do to a reader."""

import pytest

from counted import calls
from newsmodel.errors import DecodeError, LimitError
from newsmodel.formats import newsml_g2, nitf
from newsmodel.formats._xml import Node, read_xml
from newsmodel.limits import DEFAULT_LIMITS, Limits

LAUGHS = "".join(f"<!ENTITY a{n} '" + f"&a{n - 1};" * 10 + "'>" for n in range(1, 10))

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
