"""Markup taken apart: what is a tag, what is a text, and what is neither."""

import pytest

from newsmodel.formats._markup import Token, tokens


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("क<!-- <p>ख</p> -->ग", "कग"),
        ("क<!---->ख", "कख"),
        ("क<!-->ख-->ग", "कख-->ग"),  # so HTML reads it
        ("क<!-- ख", "क"),
        ("<!DOCTYPE html>क", "क"),
        ("<?xml version='1.0'?>क", "क"),
        ("<![CDATA[<b> & ख]]>ग", "<b> & खग"),
        ("<![CDATA[ख", "ख"),
        ("क</>ख</ p>ग", "कखग"),
        ("1 < 2 &lt; 3", "1 < 2 < 3"),
        ("<script>'<p>'</script>क", "क"),
        ("<script/>क", "क"),
        ("<script>क", ""),
    ],
)
def test_text_stands_between_what_is_marked(markup: str, expected: str) -> None:
    assert "".join(token.text for token in tokens(markup) if token.kind == "text") == expected


def test_an_attribute_may_be_written_in_four_ways() -> None:
    [token] = tokens("<OL reversed START=3 class='a&amp;b' id=\"c\" id=d>")
    attributes = {"reversed": "", "start": "3", "class": "a&b", "id": "c"}
    assert token == Token("start", "ol", attributes)
    assert [token.closed for token in tokens("<br/><br /><br>")] == [True, True, False]


@pytest.mark.parametrize("name", ["script", "style", "textarea", "title", "xmp"])
def test_what_stands_in_a_raw_element_is_no_markup(name: str) -> None:
    kinds = [(token.kind, token.text) for token in tokens(f"<{name}>'<p>'</{name.upper()} >क")]
    assert kinds == [("start", name), ("end", name), ("text", "क")]


def test_a_name_has_no_prefix_and_eighty_letters() -> None:
    assert [token.text for token in tokens("<x:P></x:P>")] == ["p", "p"]
    long, longer = (next(tokens(f"<{'a' * size}>")) for size in (80, 81))
    assert (len(long.text), dict(long.attributes)) == (80, {})
    assert (len(longer.text), dict(longer.attributes)) == (80, {"a": ""})
