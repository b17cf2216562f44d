"""Texts of thousands of lines of a few characters are not read as pages, and the page says so."""

import pytest

import newsmodel
from newsmodel.reading.scraps import is_scraps

PAGE = "नहर की सफाई शुरू\n\nसीतापुर: सिंचाई विभाग ने सोमवार से नहर की सफाई शुरू की।\n"


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\u2028", "\u2029", "\n\n \n"])
def test_every_line_end_counts(end: str) -> None:
    assert is_scraps(("ab" + end) * 10_001)
    assert not is_scraps(("ab" + end) * 10_000)


def test_lines_of_forty_characters_are_read() -> None:
    line = "न" * 39 + "\n"

    assert not is_scraps(line * 10_001)
    assert is_scraps(line * 10_000 + "न\n")


@pytest.mark.parametrize("text", ["\n" * 30_000, " \n" * 30_000, "न" * 30_000, PAGE, ""])
def test_blank_lines_and_long_ones_are_no_scraps(text: str) -> None:
    assert not is_scraps(text)


def test_all_of_a_text_that_is_not_read_is_one_block_and_the_page_says_so() -> None:
    text = PAGE + "क\n" * 20_000
    page = newsmodel.parse(text)

    assert page.kind is newsmodel.PageKind.UNKNOWN
    assert page.reconstruct() == text
    assert [(block.kind.name, block.rule) for block in page.blocks] == [("TEXT", "unread")]
    assert page.article == newsmodel.Article(language="hi")
    assert [(issue.code, issue.severity.name) for issue in page.issues] == [("page.unread", "WARNING")]


def test_language_and_layout_that_were_given_are_kept() -> None:
    page = newsmodel.parse("ab\n" * 20_000, language="en", layout="wordpress_newspaper")

    assert (page.article.language, page.layout) == ("en", "wordpress_newspaper")
    assert newsmodel.parse("ab\n" * 20_000).layout == "plain"
