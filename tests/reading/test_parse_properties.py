"""Laws of reading a page: they hold for any text, and for sample pages that were damaged."""

import pathlib
import random
import re

import pytest
from hypothesis import given, strategies as st

import newsmodel
from examples import examples
from newsmodel import Article, ListItem, Page, PageKind, Paragraph

SAMPLES = pathlib.Path(__file__).parents[1] / "samples"
PAGES = [path.read_bytes().decode() for path in sorted(SAMPLES.glob("*.txt"))]
# What pages are made of, so that random texts have marks, labels, dates and quotes in them.
MARKS = [
    "\n",
    "\n\n",
    "\r\n",
    "\u2028",
    " ",
    "\u00a0",
    "\u200d",
    "\ufeff",
    "।",
    ":",
    "-",
    "—",
    "|",
    "“",
    "”",
    "'",
    "‘",
]
WORDS = """
Home|होम/देश|By |लेखक: |नई दिल्ली: |NEW DELHI, Jan 12 (PTI): |January 12, 2026|12 जनवरी 2026|Updated:
|9:05 pm IST|यह भी पढ़ें: |टैग्स: |संक्षेप:|(फाइल फोटो)|• |1. |👉 |2 COMMENTS|Reply|Asha says:|LEAVE A REPLY|Read More
|© 2026|मंत्री ने कहा, |नहर की सफाई का काम सोमवार से शुरू हुआ।|The canal was cleaned on Monday, the officials said.
"""
PIECES = st.sampled_from([*MARKS, *WORDS.replace("\n", "").split("|")])
TEXTS = st.lists(PIECES | st.text(st.characters(), max_size=4), max_size=30).map("".join)


def glue(lines: list[str], at: int) -> None:
    lines[at : at + 2] = ["".join(lines[at : at + 2])]


def swap(lines: list[str], at: int) -> None:
    lines[at : at + 2] = lines[at : at + 2][::-1]


def cut(lines: list[str], at: int) -> None:
    lines[at] = lines[at][: len(lines[at]) // 2]


def drop(lines: list[str], at: int) -> None:
    del lines[at]


def double(lines: list[str], at: int) -> None:
    lines.insert(at, lines[at])


def shout(lines: list[str], at: int) -> None:
    lines[at] = lines[at].swapcase()


def join_invisibly(lines: list[str], at: int) -> None:
    lines[at] = lines[at].replace(" ", "\u00a0", 2).replace("्", "्\u200d", 1)


def double_marks(lines: list[str], at: int) -> None:
    lines[at] = re.sub(r"([“”‘’'।:.,-])", r"\1\1", lines[at])


CHANGES = [glue, swap, cut, drop, double, shout, join_invisibly, double_marks]


@st.composite
def damaged_pages(draw: st.DrawFn) -> str:
    lines = draw(st.sampled_from(PAGES)).split("\n")
    for change in draw(st.lists(st.sampled_from(CHANGES), max_size=8)):
        if lines:
            change(lines, draw(st.integers(0, len(lines) - 1)))
    return draw(st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\u2029"])).join(lines)


def check(text: str) -> Page:
    page = newsmodel.parse(text)
    assert page.text == text
    assert page.reconstruct() == text
    starts = [block.span.start for block in page.blocks]
    ends = [block.span.end for block in page.blocks]
    assert starts == [0, *ends][: len(starts)]
    assert (ends[-1] if ends else 0) == len(text)
    for path, span in page.spans.items():
        assert 0 <= span.start <= span.end <= len(text), str(path)
        value = path.of(page.article)
        if isinstance(value, Paragraph | ListItem):
            assert span.of(text) == value.text, str(path)
        if isinstance(value, str) and not isinstance(value, type(path)):
            assert span.of(text) == value, str(path)
    assert sum(isinstance(path.of(page.article), Paragraph) for path in page.spans) == len(
        page.article.paragraphs
    )
    for issue in page.issues:
        assert issue.span is None or issue.span.end <= len(text)
        # What is missing is None, and its path leads to that.
        is_missing = issue.code.endswith(".missing")
        assert issue.path is None or (issue.path.of(page.article) is None) == is_missing
    for piece in page.furniture:
        assert piece.text in text
    return page


@given(TEXTS)
@examples(200)
def test_any_text_is_read_whole(text: str) -> None:
    assert check(text) == newsmodel.parse(text)


@given(damaged_pages())
@examples(200)
def test_a_damaged_page_is_read_whole(text: str) -> None:
    assert check(text) == newsmodel.parse(text)


@given(
    damaged_pages(), st.sampled_from(sorted(newsmodel.LAYOUTS)), st.sampled_from(sorted(newsmodel.LANGUAGES))
)
@examples(100)
def test_layout_and_language_that_are_given_are_taken(text: str, layout: str, language: str) -> None:
    page = newsmodel.parse(text, layout=layout, language=language)
    assert page.layout == layout
    assert page.article.language == language
    assert page.reconstruct() == text


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r", "\u2028", "\u2029"])
@pytest.mark.parametrize("sample", PAGES)
def test_line_ends_do_not_change_what_is_read(sample: str, ends: str) -> None:
    read = newsmodel.parse(sample.replace("\n", ends)).article
    as_it_was = newsmodel.parse(sample).article
    assert _told(read) == _told(as_it_was)


@pytest.mark.parametrize("sample", PAGES)
def test_white_space_around_lines_does_not_change_what_is_read(sample: str) -> None:
    random.seed(4)
    padded = "\n".join(line + " " * random.randrange(3) for line in sample.split("\n"))
    assert _told(newsmodel.parse("\n\n" + padded + "\n\n").article) == _told(newsmodel.parse(sample).article)


@pytest.mark.parametrize("text", ["", " ", "\n", "\ud800", "\ufeff", "a", "।", "\r\n\r\n", "\x00"])
def test_the_smallest_pages_hold_no_news(text: str) -> None:
    page = check(text)
    assert page.kind in (PageKind.UNKNOWN, PageKind.STUB)
    assert page.article.sections == ()
    assert page.article.headline is None


def _told(article: Article) -> object:
    lists = [[item.text for item in bullets.items] for bullets in article.lists]
    # A comment of several lines keeps them apart by a newline, whatever parts them on the page.
    comments = [(comment.author, comment.text) for comment in article.comments]
    return (
        article.headline,
        article.plain_text,
        article.quotes,
        lists,
        comments,
        article.tags,
        article.related,
    )
