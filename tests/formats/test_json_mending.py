"""JSON as it stands in pages: what is around it, what is too much in it, and what stays."""

import json

import pytest

from newsmodel.formats._jsonld_mending import mended

WHOLE = '{"headline": "Canal cleaned"}'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<!--", "-->"),
        ("//<![CDATA[", "//]]>"),
        ("/*<![CDATA[*/", "/*]]>*/"),
        ("<![CDATA[", "]]>"),
        ("", ";"),
        ("\ufeff", ""),
    ],
)
def test_what_scripts_have_around_their_data_goes(before: str, after: str) -> None:
    assert mended(f"{before}{WHOLE}{after}") == WHOLE
    assert mended(f" {before}\n{WHOLE}\n{after}\t") == WHOLE


def test_three_of_them_may_stand_around_each_other_in_any_order() -> None:
    assert mended(f"<!-- //<![CDATA[\n{WHOLE};\n//]]> -->") == WHOLE
    assert mended(f"\ufeff<![CDATA[<!--{WHOLE}-->]]>;") == WHOLE
    # Past that it is no slip of a page any more: the fourth stays.
    assert mended(f";\ufeff;\ufeff;\ufeff;{WHOLE}") == f";{WHOLE}"


@pytest.mark.parametrize("space", ["", " ", "\t", "\n", "\r", " \r\n\t "])
@pytest.mark.parametrize("end", "]}")
def test_a_comma_that_nothing_follows_goes(space: str, end: str) -> None:
    assert mended(f"[1,{space}{end}") == f"[1{space}{end}"


@pytest.mark.parametrize("text", ['["a", "b"]', '["a,]", ",}"]', "[1,\v]", '["\\",]"]', "[1, 2]", ""])
def test_what_is_not_broken_is_not_mended(text: str) -> None:
    assert mended(text) is None


@pytest.mark.parametrize("code", range(0x20))
def test_a_control_in_a_string_is_written_as_json_writes_it(code: int) -> None:
    better = mended(f'["a{chr(code)}b"]')
    assert better is not None
    assert json.loads(better) == [f"a{chr(code)}b"]


def test_a_line_break_behind_a_backslash_loses_the_backslash_alone() -> None:
    better = mended('["a\\\nb"]')
    assert better is not None
    assert json.loads(better) == ["a\nb"]


# RFC 8259, 7: what may stand behind a backslash.
@pytest.mark.parametrize("escape", ['\\"', "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u09aF"])
def test_an_escape_of_json_stays(escape: str) -> None:
    assert mended(f'["a{escape}b"]') is None


@pytest.mark.parametrize("stray", ["\\'", "\\a", "\\x41", "\\u12", "\\u12g4", "\\N", "\\0", "\\ "])
def test_a_backslash_that_escapes_nothing_goes(stray: str) -> None:
    assert mended(f'["a{stray}b"]') == f'["a{stray[1:]}b"]'
