"""Every page style of the catalogue keeps to what a page style is."""

import pytest

import newsmodel
from newsmodel import LAYOUTS
from newsmodel.reading.furniture_phrases import by_pattern
from newsmodel.reading.manner import ALL_SHOWN
from newsmodel.reading.outline import outline_of
from newsmodel.reading.page import BlockKind
from newsmodel.reading.sheet import Sheet
from newsmodel.testing import make_article
from newsmodel.text.phrases import compiled, phrase_key

DATES = {"published_at", "modified_at", "captured_at", "comments"}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_style_has_a_title_of_its_own(name: str) -> None:
    titles = [layout.title for layout in LAYOUTS.values()]

    assert LAYOUTS[name].title
    assert titles.count(LAYOUTS[name].title) == 1


@pytest.mark.parametrize("name", LAYOUTS)
def test_each_sign_is_found_in_a_line_that_has_it(name: str) -> None:
    layout = LAYOUTS[name]
    patterns = {sign: sign for sign in layout.signs} | by_pattern(layout.furniture)
    phrases = compiled(patterns)

    assert len(set(layout.signs)) == len(layout.signs)
    for pattern in patterns:
        assert phrases.meaning(phrase_key(pattern.replace("…", "12 abc"))) is not None, pattern


@pytest.mark.parametrize("name", [name for name in LAYOUTS if name != "plain"])
def test_a_style_shows_its_signs_on_each_page_it_writes(name: str) -> None:
    assert newsmodel.parse(LAYOUTS[name].write(make_article(5, layout=name))).layout == name


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("line", ["?", "नहर", "\ud800", "• ", "Share", "0"])
def test_its_last_rule_takes_any_line(name: str, line: str) -> None:
    sheet = Sheet(line)

    last, outline = LAYOUTS[name].rules[-1], outline_of(sheet)
    [block] = last.take(sheet, outline, 0)

    assert list(last.lines(sheet, outline)) == [0]

    assert block.span.of(line) == line


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_blocks_of_its_pages_tile_the_text(name: str) -> None:
    text = LAYOUTS[name].write(make_article(11, layout=name))

    page = newsmodel.parse(text, layout=name)

    edges = [0, *(block.span.end for block in page.blocks)]
    assert [block.span.start for block in page.blocks] == edges[:-1]
    assert edges[-1] == len(text)
    assert BlockKind.HEADLINE in {block.kind for block in page.blocks}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_manner_has_forms_for_the_dates_that_it_shows(name: str) -> None:
    manner = LAYOUTS[name].manner

    assert manner.shows <= ALL_SHOWN
    assert set(manner.dates) == manner.shows & DATES
    assert all("{name}" in form.pattern for form in manner.bylines)
