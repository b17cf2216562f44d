"""What newsmodel and its peers make of the same dates and the same pages.

`python tests/benchmarks/comparison.py` after `pip install ".[bench]"`; a folder of pages (`name.txt` beside
`name.json`, as in tests/samples) may be named. Nothing is timed here.
"""

import datetime as dt
import json
import pathlib
import sys
import warnings
from collections.abc import Callable
from html import escape

import dateparser.search
import readability
import trafilatura
from dateutil import parser as dateutil_parser
from lxml import html as lxml_html

import newsmodel

HERE = pathlib.Path(__file__).parent
Reader = Callable[[str], dt.datetime | dt.date | None]


def by_newsmodel(text: str) -> dt.datetime | dt.date | None:
    """Give the first timestamp of a line."""
    found = newsmodel.find_timestamps(text)
    return None if not found else found[0].value.datetime() or found[0].value.date


def by_dateutil(text: str) -> dt.datetime | None:
    """Let dateutil look for a date among other words, day first."""
    try:
        return dateutil_parser.parse(text, fuzzy=True, dayfirst=True)
    except (ValueError, OverflowError):
        return None


def by_dateparser(text: str) -> dt.datetime | None:
    """Let dateparser search a line in the languages of these pages, day first."""
    settings = {"DATE_ORDER": "DMY"}
    found = dateparser.search.search_dates(text, languages=["hi", "en"], settings=settings)
    return found[0][1] if found else None


def verdict(read: dt.datetime | dt.date | None, wanted: str | None) -> str:
    """Say whether an answer is right, silent, wrong, or right but for a zone that was lost or made up."""
    if read is None:
        return "right" if wanted is None else "silent"
    if wanted is None:
        return "wrong"
    right = dt.datetime.fromisoformat(wanted)
    if read.isoformat()[:10] != wanted[:10]:
        return "wrong"
    # A peer that has no day without a time says midnight: that is taken for the day.
    given = read if isinstance(read, dt.datetime) else dt.datetime.combine(read, dt.time())
    if "T" not in wanted:
        return "right" if given.time() == dt.time() else "wrong"
    if given.replace(tzinfo=None) != right.replace(tzinfo=None):
        return "wrong"
    return "right" if given.utcoffset() == right.utcoffset() else "zone"


def compare_dates() -> None:
    """Print a table of verdicts."""
    readers: dict[str, Reader] = {
        "newsmodel": by_newsmodel,
        "dateutil": by_dateutil,
        "dateparser": by_dateparser,
    }
    print(f"{'':12}{'':12}{'right':>7}{'zone':>7}{'silent':>8}{'wrong':>7}")
    for group, lines in json.loads((HERE / "dates.json").read_text("utf-8")).items():
        for name, reader in readers.items():
            said = [verdict(reader(text), wanted) for text, wanted in lines]
            counts = [f"{said.count(word):>{size}}" for word, size in VERDICTS]
            print(f"{group:12}{name:12}{''.join(counts)}   of {len(lines)}")


VERDICTS = (("right", 7), ("zone", 7), ("silent", 8), ("wrong", 7))


def as_html(text: str, headline: str) -> str:
    """Give a page as the simplest HTML that says the same: a line is a paragraph, the headline a heading."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    body = "\n".join(
        f"<h1>{escape(line)}</h1>" if line == headline else f"<p>{escape(line)}</p>" for line in lines
    )
    title = f"<title>{escape(headline)}</title>"
    return f"<!DOCTYPE html><html><head>{title}</head><body><article>\n{body}\n</article></body></html>"


def by_readability(html: str) -> str:
    """Give the text of what readability takes for the article."""
    return "\n".join(map(str, lxml_html.fromstring(readability.Document(html).summary()).itertext()))


def compare_pages(folder: pathlib.Path) -> None:
    """Print how many sentences of the bodies, and how much of the furniture, stand in what each gives."""
    kept: dict[str, list[int]] = {"newsmodel": [0, 0], "trafilatura": [0, 0], "readability": [0, 0]}
    sentences = furniture = pages = 0
    for path in sorted(folder.glob("*.json")):
        expected = json.loads(path.read_text("utf-8"))
        text = path.with_suffix(".txt").read_text("utf-8")
        html = as_html(text, expected["headline"])
        given = {
            "newsmodel": newsmodel.parse(text).article.plain_text,
            "trafilatura": trafilatura.extract(html) or "",
            "readability": by_readability(html),
        }
        body = [part for section in expected["sections"] for part in said_in(section)]
        waste = [line for line, _ in expected["furniture"]]
        pages, sentences, furniture = pages + 1, sentences + len(body), furniture + len(waste)
        for name, plain in given.items():
            lines = {line.strip() for line in plain.splitlines()}
            kept[name][0] += sum(part in plain for part in body)
            kept[name][1] += sum(line in lines for line in waste)
    print(f"\n{pages} pages: {sentences} parts of bodies, {furniture} lines of furniture")
    for name, (good, bad) in kept.items():
        print(f"{name:12} keeps {good:4} of the body, {bad:4} of the furniture")


def said_in(section: dict[str, object]) -> list[str]:
    """Give the texts of a section as a tree of tests/samples has it: its heading, paragraphs and items."""
    texts: list[str] = [str(section["heading"])] if section["heading"] else []
    blocks = section["blocks"]
    assert isinstance(blocks, list)
    for block in blocks:
        texts += [block["paragraph"]] if "paragraph" in block else []
        texts += [item if isinstance(item, str) else item["text"] for item in block.get("list", [])]
    return texts


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    compare_dates()
    compare_pages(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "samples")
