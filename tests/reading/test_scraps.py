"""Texts of thousands of short lines are not read as pages, and the page says so."""

import pytest

import newsmodel
from newsmodel.reading.scraps import is_scraps

PAGE = "नहर की सफाई शुरू\n\nसीतापुर: सिंचाई विभाग ने सोमवार से नहर की सफाई शुरू की।\n"


@pytest.mark.parametrize("end", ["\n", "\r", "\u2028", "\u2029", "\r\n", "\n\n \n"])
def test_every_line_end_counts(end: str) -> None:
    line = "a" * (10 - len(end.encode())) + end

    # 10 bytes a line: 50 * (2,000 - 1,600) is 2,000 * 10
    assert not is_scraps(line * 2_000)
    assert is_scraps(line * 2_001)


@pytest.mark.parametrize(
    ("bytes_a_line", "lines", "more"),
    [
        # Behind lines of 50 bytes each line of 4 bytes has 46 too few: 80,000 are granted.
        (50, 2_000, 1_739),
        # Behind lines of 100 each has 96 too few: 400,000 are granted. Lines of 50 bytes are not too many.
        (100, 10_000, 4_166),
    ],
)
def test_long_lines_are_read_however_many_and_some_short_ones(
    bytes_a_line: int, lines: int, more: int
) -> None:
    line = "न" * 16 + "a" * (bytes_a_line - 49) + "\n"

    assert len(line.encode()) == bytes_a_line
    assert not is_scraps(line * lines + "न\n" * more)
    assert is_scraps(line * lines + "न\n" * (more + 1))


def test_a_page_has_1600_lines_of_any_length() -> None:
    assert not is_scraps("a\n" * 1_600)
    assert not is_scraps("a\n" * 1_600 + "\n" * 10_000)
    assert not is_scraps("b\n" * 1_600 + "\n" * 4)


@pytest.mark.parametrize("text", ["\n" * 30_000, " \n" * 30_000, "न" * 30_000, PAGE, ""])
def test_blank_lines_and_long_ones_are_no_scraps(text: str) -> None:
    assert not is_scraps(text)


def test_halves_of_surrogate_pairs_are_counted_too() -> None:
    assert is_scraps("\ud800\n" * 3_000)


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
