"""How the work of `parse` grows: twice the text is about twice the work."""

import pytest

import newsmodel
from counted import calls
from newsmodel.reading.shapes import shape_of
from newsmodel.testing import make_page_text

PROSE = "नहर की सफाई का काम सोमवार से शुरू हुआ और जून तक चलता रहेगा।\n"
HOSTILE = {
    "opening marks": "\u201c",
    "spaces": " ",
    "blank lines": "\n",
    "short lines": "a\n",
    "bullets": "• x\n",
    "home": "Home हरियाणा नहर...\n",
    "crumbs": "Home/ ",
    "dates": "January 12, 2026\n",
    "threads": "9 COMMENTS\nAsha says:\n@Asha x\n",
    "pointers": "यह भी पढ़ें:\n",
    "pairs": "फोन : 108\n",
    "posts": "x\n— a (@b) c\n",
    "speech": "मंत्री ने कहा, “हाँ।” ",
    "prose": PROSE,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_text_is_twice_the_work(name: str) -> None:
    once, twice = PROSE + HOSTILE[name] * 400, PROSE + HOSTILE[name] * 800
    newsmodel.parse(once)  # tables are built
    assert calls(lambda: newsmodel.parse(twice)) <= 2.5 * calls(lambda: newsmodel.parse(once))


@pytest.mark.parametrize(
    "line",
    [
        "aa" + ",    b    " * 19 + ".",
        "facebook " * 22 + "!",
        "like 0 " * 25 + "!",
        "1 " * 99 + "!",
        "<p>" * 60 + "x",
        " " * 199 + "x",
    ],
)
def test_a_line_that_almost_has_a_shape_is_seen_through_at_once(line: str) -> None:
    # There is one way to read each of these; with two ways for each part, this would never end.
    assert shape_of(line) is None


# Recorded with Python 3.11, 161 calls a line; newer ones, which inline comprehensions, need fewer. Who needs more
# says in the changelog what for, and records it here.
CALLS_A_LINE = 165


def test_a_line_of_a_usual_page_takes_no_more_work_than_is_recorded() -> None:
    texts = [
        make_page_text(4, layout=layout, language=language)
        for layout in ("plain", "wordpress_newspaper", "hindi_portal")
        for language in ("hi", "en")
    ]
    lines = sum(bool(line.strip()) for text in texts for line in text.splitlines())

    assert sum(calls(lambda text=text: newsmodel.parse(text)) for text in texts) <= CALLS_A_LINE * lines  # type: ignore[misc]
