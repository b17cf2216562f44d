"""A megabyte of the lines that are dearest to read takes no more work than is recorded.

The lines were found by a search that changed one word at a time and kept what took longer. Each of them is a
little of everything: labels, dates, marks of quotation, names, strokes. What is counted is how many functions are
called, those of the interpreter among them; nothing here is timed.
"""

import itertools

import pytest

import newsmodel
from counted import calls

MEGABYTE = 1_000_000
# Recorded with Python 3.11: 4,180,000 for the agencies. Before they were bounded, the bylines took 11,500,000.
MOST_CALLS = 4_250_000
# So many bytes a line are read as a page at a length of a megabyte; below that, the text is scraps.
LINE = 72
FILLER = "canal "

DENSE = {
    "bylines and dates": ["By Photo: — Also read: 2026-01-26T15:59"],
    "labels in a line": [
        "Home - AM पुणे ” (PTI) Dr. Editor Photo: 26/01/2026 Posted by Photo: पुणे Also read: भाषा"
    ],
    "questions": ["Q: Published the ( । Share Photo: > 12 January 2026 क"],
    "times": [
        "| डॉ. 5:10 pm IST on Tuesday ’ 2026-01-26T15:59 . desk Photo: 50% | Share … #canal he ? - canal"
    ],
    "agencies": ["हि.स. 26/01/2026 | / “ ! By Monday .", "[ मंत्री canal", 'Editor " श्री in ( पुणे ] । the Q: X'],
    "quotations": [
        'Editor U.S. ! " । A: ? PUNE Comments she',
        "26/01/2026 Photo: ‘ [ नहर • ,",
        "2026-01-26T15:59 X जवाब canal ? मंगलवार को (भाषा) मंगलवार को",
        "2019 | ‘ Photo: (भाषा) (भाषा) Editor desk canal [ Asha Rao Comments » “ 12 January 2026",
    ],
    "datelines": ["New Delhi, Jan 12 (PTI) The canal opened."],
    "apostrophes": ["it's Rao's don't o'clock it's Rao's don't o'clock the"],
}


def megabyte_of(lines: list[str], end: str) -> str:
    """Make a megabyte of lines, each with a number of its own: what is said again is known by then."""
    made, size = ["Canal opens in the old town today"], 0
    for number, line in enumerate(itertools.cycle(lines)):
        if size >= MEGABYTE:
            return end.join(made)
        numbered = f"{line} {number} "
        numbered += FILLER * (1 + (LINE - len(numbered.encode())) // len(FILLER))
        made.append(numbered)
        size += len((numbered + end).encode())
    raise AssertionError("the lines come round and round")


@pytest.mark.once
@pytest.mark.parametrize("end", ["\n", "\n\n"], ids=["touching", "apart"])
@pytest.mark.parametrize("name", DENSE)
def test_a_megabyte_of_dense_lines_takes_no_more_calls_than_recorded(name: str, end: str) -> None:
    text = megabyte_of(DENSE[name], end)
    newsmodel.parse(text[:10_000])  # tables are built

    assert calls(lambda: newsmodel.parse(text), warm=True) <= MOST_CALLS


@pytest.mark.parametrize("name", DENSE)
def test_the_dense_lines_are_read_as_a_page(name: str) -> None:
    page = newsmodel.parse(megabyte_of(DENSE[name], "\n"))

    assert "page.unread" not in {issue.code for issue in page.issues}
