"""Which characters and encodings XML has, and how far its readers go."""

import pytest

from newsmodel.errors import DecodeError, LimitError
from newsmodel.formats._labels import modified_label, words_of
from newsmodel.formats._uris import web_uri
from newsmodel.formats._urls import link
from newsmodel.formats._xml import read_xml
from newsmodel.formats._xml_text import is_writable, json_for_xml
from newsmodel.limits import DEFAULT_LIMITS, Limits


@pytest.mark.parametrize("code", range(0x20), ids=hex)
def test_of_the_controls_xml_has_three(code: int) -> None:
    text = f"नहर{chr(code)}"
    assert is_writable(text) == (chr(code) in "\t\n\r")
    assert json_for_xml(text) == (text if chr(code) in "\t\n\r" else f"नहर\\u{code:04x}")


@pytest.mark.parametrize(
    ("code", "is_one"),
    [
        (0x20, True),
        (0x7F, True),
        (0xD7FF, True),
        (0xD800, False),
        (0xDFFF, False),
        (0xE000, True),
        (0xFFFD, True),
        (0xFFFE, False),
        (0xFFFF, False),
        (0x10000, True),
    ],
)
def test_xml_has_no_half_of_a_pair_and_no_noncharacter(code: int, is_one: bool) -> None:
    char = chr(code)
    assert is_writable(char) is is_one
    assert (json_for_xml(char) == char) is is_one


@pytest.mark.parametrize(
    ("encoding", "text", "codec"),
    [
        ("iso-8859-1", "é", "iso8859-1"),
        ("Latin1", "é", "iso8859-1"),
        ("ISO-8859-15", "€", "iso8859-15"),
        ("Windows-1252", "“€”", "cp1252"),
        ("cp1252", "“€”", "cp1252"),
        ("US-ASCII", "e", "ascii"),
        ("ascii", "e", "ascii"),
        ("UTF-8", "क", "utf-8"),
        ("utf8", "क", "utf-8"),
        ("UTF-16", "क", "utf-16"),
        ("UTF-16LE", "क", "utf-16-le"),
        ("utf-16be", "क", "utf-16-be"),
    ],
)
def test_bytes_are_read_in_the_encoding_that_they_declare(encoding: str, text: str, codec: str) -> None:
    document = f'<?xml version="1.0" encoding="{encoding}"?><a>{text}</a>'
    assert read_xml(document.encode(codec), DEFAULT_LIMITS).text(exact=True) == text


@pytest.mark.parametrize("encoding", ["ascii", "us-ascii"])
def test_ascii_has_no_other_letters(encoding: str) -> None:
    with pytest.raises(DecodeError, match="not text in ascii: byte"):
        read_xml(f"<?xml version='1.0' encoding='{encoding}'?><a>é</a>".encode("latin1"), DEFAULT_LIMITS)


def test_elements_and_attributes_are_counted_up_to_the_limit() -> None:
    text = "<a b='1'><c/></a>"
    assert read_xml(text, Limits(max_nodes=3)).first("c") is not None
    with pytest.raises(LimitError) as caught:
        read_xml(text, Limits(max_nodes=2))
    assert (caught.value.limit, caught.value.value) == ("max_nodes", 3)


def test_elements_stand_in_each_other_up_to_the_limit() -> None:
    # A list as deep as the model allows has 16 elements of the document around it and inside.
    deep = f"{'<a>' * 80}x{'</a>' * 80}"
    assert read_xml(deep, DEFAULT_LIMITS).text(exact=True) == "x"
    with pytest.raises(LimitError) as caught:
        read_xml(f"<a>{deep}</a>", DEFAULT_LIMITS)
    assert (caught.value.limit, caught.value.value) == ("max_depth", 81)


@pytest.mark.parametrize("name", ["title", "credit"])
def test_a_part_that_stands_apart_has_a_comma_behind_a_word_alone(name: str) -> None:
    root = read_xml(f"<a><b/><{name}>x</{name}> y.<{name}>z</{name}> 1<{name}>w</{name}></a>", DEFAULT_LIMITS)
    apart = frozenset({"title", "credit"})
    assert root.text(exact=False, apart=apart) == "x y.z 1, w"


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://news.example:65535/", "https://news.example:65535/"),
        ("https://news.example:65536/", None),
        ("https://news-1.a_b.example", "https://news-1.a_b.example"),
        ("HTTP://समाचार.example/?a#b", "HTTP://समाचार.example/?a#b"),
        ("https://क\u200dष.example/", "https://क\u200dष.example/"),
        ("https://क\u200cष.example/", "https://क\u200cष.example/"),
        ("https://1\u2100.example/", None),
        ("https://a@news.example/", None),
        ("ftp://news.example/", None),
        ("https:///a", None),
        ("https://news.example/" + "a" * 8171, "https://news.example/" + "a" * 8171),
        ("https://news.example/" + "a" * 8172, None),
        ("https://news.example/a\xa0b", "https://news.example/a%C2%A0b"),
        ("https://news.example/(a)", "https://news.example/%28a%29"),
    ],
)
def test_an_address_may_become_a_link_where_it_is_a_plain_one(url: str, target: str | None) -> None:
    assert link(url) == target


@pytest.mark.parametrize(
    ("url", "uri"),
    [
        ("https://news.example:8080/a?b#c", "https://news.example:8080/a?b#c"),
        ("http://news.example", "http://news.example"),
        ("https://news.example/\ud800", "https://news.example/%ED%A0%80"),
        ("https://news.example/%4", None),
        ("https://समाचार.example/", None),
        ("https://news.example/" + "a" * 8171, "https://news.example/" + "a" * 8171),
        ("https://news.example/" + "a" * 8172, None),
    ],
)
def test_an_address_may_become_a_uri_where_it_is_a_plain_one(url: str, uri: str | None) -> None:
    assert web_uri(url) == uri


@pytest.mark.parametrize(
    ("language", "written", "label"),
    [
        ("en", "Jan 26, 2026", "Updated:"),
        ("EN-IN", "Last Updated Jan 26", ""),
        ("hi-IN", "26 जनवरी", "अपडेट:"),
        ("hi", "अपडेट 26 जनवरी", ""),
        ("fr", "26 janvier", "Updated:"),
        (None, "26 janvier", "Updated:"),
        (None, "updated 26.1.", ""),
    ],
)
def test_the_last_change_is_called_one_in_the_language_of_the_article(
    language: str | None, written: str, label: str
) -> None:
    assert modified_label(language, written) == label


def test_words_are_known_of_two_languages() -> None:
    assert (words_of("fr"), words_of(None)) == (None, None)
    assert words_of("hi-Deva-IN") is words_of("HI") is not None
    assert words_of("en") is not None


def test_an_element_of_a_line_break_is_one_and_none_at_the_ends() -> None:
    node = read_xml("<p><br/>Xavier <br/> said no to Malcolm X<br/></p>", DEFAULT_LIMITS)
    assert node.text(exact=True) == "\nXavier \n said no to Malcolm X\n"
    assert node.text(exact=False) == "Xavier\nsaid no to Malcolm X"
