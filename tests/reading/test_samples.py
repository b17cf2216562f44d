"""Six whole pages, each beside the tree that a careful person read out of it.

`tests/samples/NAME.txt` is the page, `NAME.json` the tree; what a tree leaves out is absent: None or empty.
A kind of furniture with a bar in it ("pagination|related") may be read either way.
"""

import json
import pathlib
from collections.abc import Iterator
from typing import Any

import pytest

import newsmodel
from newsmodel import Article, BulletList, Comment, Page, Paragraph, Path, Quote, Section, Timestamp

SAMPLES = pathlib.Path(__file__).parents[1] / "samples"
NAMES = sorted(path.stem for path in SAMPLES.glob("*.txt"))


@pytest.fixture(params=NAMES, scope="module")
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def page(name: str) -> Page:
    # Read as bytes: no line end is translated.
    return newsmodel.parse((SAMPLES / f"{name}.txt").read_bytes().decode())


@pytest.fixture(scope="module")
def expected(name: str) -> dict[str, Any]:
    tree: dict[str, Any] = json.loads((SAMPLES / f"{name}.json").read_bytes())
    return tree


def test_there_are_samples_with_trees() -> None:
    assert len(NAMES) >= 6
    assert sorted(path.stem for path in SAMPLES.glob("*.json")) == NAMES


def test_page_is_read_as_a_careful_person_reads_it(page: Page, expected: dict[str, Any]) -> None:
    article = page.article
    read = {
        "kind": page.kind.value,
        "layout": page.layout,
        "language": article.language,
        "headline": article.headline,
        "breadcrumb": list(article.breadcrumb),
        "byline": article.byline and _byline(article.byline),
        "dateline": article.dateline and _dateline(article.dateline),
        "published_at": _iso(article.published_at),
        "modified_at": _iso(article.modified_at),
        "captured_at": _iso(article.captured_at),
        "summary": article.summary,
        "sections": [_section(section) for section in article.sections],
        "captions": list(article.captions),
        "tags": list(article.tags),
        "related": list(article.related),
        "comments": [_comment(comment) for comment in article.comments],
    }
    wanted = {key: value for key, value in expected.items() if key != "furniture"}
    differences = _differences(wanted, read)
    assert not differences, "\n" + "\n".join(differences)


def test_furniture_is_known_line_by_line(page: Page, expected: dict[str, Any]) -> None:
    read = [
        [line.strip(), piece.kind.value]
        for piece in page.furniture
        for line in piece.text.splitlines()
        if line.strip()
    ]
    # Where two kinds are right, take the one that was read.
    wanted = [
        [line, next((kind for kind in kinds.split("|") if [line, kind] in read), kinds)]
        for line, kinds in expected["furniture"]
    ]
    missed = [f"missed: {piece}" for piece in wanted if piece not in read]
    invented = [f"not furniture, or not of this kind: {piece}" for piece in read if piece not in wanted]
    assert not missed + invented, "\n" + "\n".join(missed + invented)
    assert read == wanted, "in another order"


def test_nothing_of_the_page_is_lost(page: Page) -> None:
    ends = [block.span.end for block in page.blocks]
    starts = [block.span.start for block in page.blocks]
    assert starts == [0, *ends[:-1]]
    assert ends[-1] == len(page.text)
    assert page.reconstruct() == page.text


def test_each_part_stands_where_its_span_says(page: Page) -> None:
    wrong = []
    for path in _paths(page.article):
        if path not in page.spans:
            wrong.append(f"{path} has no span")
            continue
        value, written = path.of(page.article), page.spans[path].of(page.text)
        match value:
            case str():
                fits = written == value
            case newsmodel.Dateline():
                # Its span ends where the lead begins.
                fits = written.rstrip() == value.written
            case newsmodel.Byline() | Timestamp():
                fits = written == value.written
            case Paragraph() | newsmodel.ListItem():
                fits = written == value.text
            case Quote():
                fits = value.text in written
            case Comment():
                fits = (value.author or "") in written and all(
                    line in written for line in value.text.split("\n")
                )
            case _:
                fits = isinstance(value, Section | BulletList)
        if not fits:
            wrong.append(f"{path} is {value!r}, but its span says {written!r}")
    assert not wrong, "\n" + "\n".join(wrong)


def test_parts_stand_inside_their_wholes_and_in_order(page: Page) -> None:
    for path, span in page.spans.items():
        outer = path.parent.parent
        if len(path) > 2 and path[-2] in ("blocks", "items", "quotes"):
            assert page.spans[outer].start <= span.start <= span.end <= page.spans[outer].end, str(path)
        before = Path(*path[:-1], path[-1] - 1) if isinstance(path[-1], int) and path[-1] else None
        if before is not None:
            assert page.spans[before].end <= span.start, str(path)


def _paths(article: Article) -> Iterator[Path]:
    """Give the path of each part of an article that stands on the page."""
    for name in ("headline", "byline", "dateline", "published_at", "modified_at", "captured_at", "summary"):
        if getattr(article, name) is not None:
            yield Path(name)
    for name in ("breadcrumb", "captions", "tags", "related"):
        yield from (Path(name, number) for number in range(len(getattr(article, name))))
    for s, section in enumerate(article.sections):
        here = Path("sections", s)
        yield here
        if section.heading is not None:
            yield here.child("heading")
        for b, block in enumerate(section.blocks):
            yield here.child("blocks", b)
            if isinstance(block, BulletList):
                yield from _item_paths(block, here.child("blocks", b))
            if isinstance(block, Paragraph):
                yield from (here.child("blocks", b, "quotes", q) for q in range(len(block.quotes)))
    yield from _comment_paths(article.comments, Path(), "comments")


def _item_paths(bullets: BulletList, here: Path) -> Iterator[Path]:
    for number, item in enumerate(bullets.items):
        yield here.child("items", number)
        yield from (here.child("items", number, "quotes", q) for q in range(len(item.quotes)))
        for c, child in enumerate(item.children):
            yield from _item_paths(child, here.child("items", number, "children", c))


def _comment_paths(comments: tuple[Comment, ...], here: Path, name: str) -> Iterator[Path]:
    for number, comment in enumerate(comments):
        yield here.child(name, number)
        yield from _comment_paths(comment.replies, here.child(name, number), "replies")


def _iso(stamp: Timestamp | None) -> str | None:
    return None if stamp is None else stamp.isoformat()


def _byline(byline: newsmodel.Byline) -> dict[str, Any]:
    return {"names": list(byline.names), "role": byline.role, "agencies": list(byline.agencies)}


def _dateline(line: newsmodel.Dateline) -> dict[str, Any]:
    return {
        "places": list(line.places),
        "region": line.region,
        "agencies": list(line.agencies),
        "credit": line.credit,
        "date": line.date and line.date.isoformat(),
        "weekday": line.weekday,
    }


def _section(section: Section) -> dict[str, Any]:
    return {"heading": section.heading, "blocks": [_block(block) for block in section.blocks]}


def _block(block: Paragraph | BulletList | Quote) -> dict[str, Any]:
    match block:
        case Paragraph():
            return {"paragraph": block.text, "quotes": [_quote(quote) for quote in block.quotes]}
        case Quote():
            return {"quote": _quote(block)}
        case BulletList():
            return {"list": [_item(item) for item in block.items], "ordered": block.ordered}


def _item(item: newsmodel.ListItem) -> str | dict[str, Any]:
    if not item.quotes and not item.children:
        return item.text
    return {
        "text": item.text,
        "quotes": [_quote(quote) for quote in item.quotes],
        "children": [_block(child) for child in item.children],
    }


def _quote(quote: Quote) -> dict[str, Any]:
    return {
        "text": quote.text,
        "kind": quote.kind.value,
        "speaker": quote.speaker and quote.speaker.name,
        "role": quote.speaker and quote.speaker.role,
        "cue": quote.cue,
    }


def _comment(comment: Comment) -> dict[str, Any]:
    return {
        "author": comment.author,
        "posted_at": _iso(comment.posted_at),
        "text": comment.text,
        "replies": [_comment(reply) for reply in comment.replies],
    }


def _differences(wanted: dict[str, Any], read: dict[str, Any]) -> list[str]:
    one, two = dict(_leaves(wanted, "")), dict(_leaves(read, ""))
    return [
        f"{path}: wanted {one.get(path)!r}, read {two.get(path)!r}"
        for path in dict.fromkeys([*one, *two])
        if one.get(path) != two.get(path)
    ]


def _leaves(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Give the path and value of all that is not absent: None, False and empty tuples are."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _leaves(part, f"{path}.{key}".removeprefix("."))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _leaves(part, f"{path}[{number}]")
    elif value is not None and value is not False:
        yield path, value
