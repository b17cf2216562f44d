"""A page, as a notebook shows it: its source, each part in the colour of its kind, furniture faded."""

from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from newsmodel._notebook import (
    BODY,
    LONG,
    Markup,
    badge,
    card,
    counted,
    element,
    joined,
    more,
    ours,
    quiet,
    theirs,
    words,
)
from newsmodel.model.furniture import FurnitureKind
from newsmodel.model.quote import Quote
from newsmodel.model.quote_view import said_by
from newsmodel.paths import Path
from newsmodel.reading.page import Block, BlockKind, Page
from newsmodel.report import Report
from newsmodel.report_view import counts, issue_list, report_markdown
from newsmodel.spans import Span

_BLOCKS = 150

# Kinds that stand for the same thing share a colour; a label says which it is.
_HUES = {
    BlockKind.HEADLINE: 0,
    BlockKind.HEADING: 0,
    BlockKind.SUMMARY: 0,
    BlockKind.BYLINE: 1,
    BlockKind.TIMESTAMP: 2,
    BlockKind.DATELINE: 3,
    BlockKind.PARAGRAPH: 4,
    BlockKind.LIST: 4,
    BlockKind.QUOTE: 5,
    BlockKind.COMMENTS: 6,
    BlockKind.BREADCRUMB: 7,
    BlockKind.TAGS: 7,
    BlockKind.CAPTION: 7,
    BlockKind.TEXT: 2,
}


@attrs.frozen
class _Mark:
    """A stretch inside a block that is shown in a colour of its own."""

    span: Span
    name: str
    title: str | None


def page_html(page: Page) -> str:
    """Show a page by itself."""
    headline = page.article.headline
    head = [badge(page.kind.value), badge(f"read as {page.layout}"), ours(size_of(page))]
    parts = [element("div", joined(head, " "), class_="nm-row")]
    if headline is not None:
        parts.append(
            element("h3", theirs(headline), class_="nm-headline", dir="auto", lang=page.article.language)
        )
    shown = list(_shown_blocks(page))
    if shown:
        parts += [_legend(page), _source(page, shown)]
    if len(shown) < len(page.blocks):
        parts.append(element("p", ours(more(len(page.blocks) - len(shown), "block"))))
    if page.issues:
        parts += [counts(page.issues), issue_list(page.issues)]
    return card(*parts)


def size_of(page: Page) -> str:
    """Count what a page has."""
    article = page.article
    return " · ".join(
        [
            counted(len(page.text), "character"),
            counted(len(page.blocks), "block"),
            f"{len(page.furniture):,} of furniture",
            counted(len(article.quotes), "quote"),
        ]
    )


def _shown_blocks(page: Page) -> Iterator[Block]:
    left = BODY
    for block in page.blocks[:_BLOCKS]:
        if left <= 0:
            return
        left -= min(block.span.end - block.span.start, LONG)
        yield block


def _legend(page: Page) -> Markup:
    found = Counter(block.kind for block in page.blocks)
    # In the order of the page style's own list, so that two pages can be compared.
    keys = [
        element("span", words(f"{kind.value} {found[kind]:,}"), class_=f"nm-key {_class(kind)}", lang="en")
        for kind in BlockKind
        if found[kind]
    ]
    marks = Counter(mark.name for mark in _marks(page))
    keys += [
        element("mark", words(f"{name} {count:,}"), class_=f"nm-key nm-{name}", lang="en")
        for name, count in sorted(marks.items())
    ]
    return element("div", joined(keys, " "), class_="nm-row")


def _source(page: Page, shown: Sequence[Block]) -> Markup:
    marks = _marks(page)
    parts = []
    at = 0
    for block in shown:
        first = at
        while at < len(marks) and marks[at].span.start < block.span.end:
            at += 1
        label = element("small", words(_label(block)), lang="en", title=f"rule {block.rule}")
        text = element("div", *_text(page, block, marks[first:at]), dir="auto")
        parts.append(element("div", label, text, class_=f"nm-part {_class(block.kind)}"))
    return element("div", *parts, class_="nm-source", lang=page.article.language)


def _label(block: Block) -> str:
    kind: BlockKind | FurnitureKind = block.kind
    if block.kind is BlockKind.FURNITURE and block.furniture not in (None, FurnitureKind.UNKNOWN):
        kind = block.furniture
    return str(kind.value).replace("_", " ")


def _text(page: Page, block: Block, marks: Sequence[_Mark]) -> Iterator[Markup]:
    """Show the text of a block, without the empty lines around it."""
    text = block.span.of(page.text)
    at = block.span.start + len(text) - len(text.lstrip("\r\n"))
    end = block.span.start + len(text.rstrip())
    stop = min(end, at + LONG)
    for mark in marks:
        if at <= mark.span.start and mark.span.end <= stop:
            yield words(page.text[at : mark.span.start])
            yield element("mark", words(mark.span.of(page.text)), class_=f"nm-{mark.name}", title=mark.title)
            at = mark.span.end
    yield words(page.text[at:stop])
    if stop < end:
        yield ours(f"… ({end - stop:,} more characters)")


def _marks(page: Page) -> list[_Mark]:
    """Give the datelines and quotes of a page in their order."""
    marks = [
        _Mark(span, name, _title(page, path))
        for path, span in page.spans.items()
        if (name := _name(path)) is not None
    ]
    return sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end))


def _name(path: Path) -> str | None:
    if path == ("dateline",):
        return "dateline"
    return "quote" if len(path) > 1 and path[-2] == "quotes" else None


def _title(page: Page, path: Path) -> str | None:
    value = path.of(page.article)
    return said_by(value) if isinstance(value, Quote) else None


def _class(kind: BlockKind) -> str:
    return f"nm-hue-{_HUES[kind]}" if kind in _HUES else "nm-furniture"


def page_markdown(page: Page) -> str:
    """Write a page in Markdown: a table of its parts."""
    shown = list(_shown_blocks(page))
    rows = [
        "| what | text |",
        "|---|---|",
        *(f"| {_markdown_label(block)} | {quiet(block.span.of(page.text).strip())} |" for block in shown),
    ]
    parts = [f"**{page.kind.value}**, read as {quiet(page.layout)} · {size_of(page)}", "\n".join(rows)]
    if len(shown) < len(page.blocks):
        parts.append(more(len(page.blocks) - len(shown), "block"))
    if page.issues:
        parts.append(report_markdown(Report(issues=page.issues)).rstrip())
    return "\n\n".join(parts) + "\n"


def _markdown_label(block: Block) -> str:
    label = _label(block)
    return f"*{label}*" if block.kind is BlockKind.FURNITURE else label
