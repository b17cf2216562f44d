"""An article, as a notebook shows it: laid out like a page of news, with each quote marked."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import assert_never

import attrs

from newsmodel._notebook import (
    BODY,
    LONG,
    MANY,
    SHORT,
    Markup,
    badge,
    card,
    clipped,
    counted,
    element,
    first,
    joined,
    more,
    nested,
    ours,
    quiet,
    quiet_first,
    theirs,
    words,
)
from newsmodel.model.article import Article
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.comment import Comment
from newsmodel.model.quote import Quote
from newsmodel.model.quote_view import quote_block, quote_markdown, said_by
from newsmodel.model.timestamp import Timestamp
from newsmodel.model.timestamp_view import doubts_of, timestamp_line, written_plainly

_BLOCKS = 80
_NO_HEADLINE = "no headline"


def article_html(article: Article) -> str:
    """Show an article by itself."""
    parts: list[Markup] = []
    if article.breadcrumb:
        parts.append(element("div", first(article.breadcrumb, " › "), class_="nm-soft", dir="auto"))
    if article.headline is None:
        parts.append(element("h3", badge(_NO_HEADLINE), class_="nm-headline"))
    else:
        parts.append(element("h3", theirs(article.headline), class_="nm-headline", dir="auto"))
    if article.summary is not None:
        parts.append(element("p", theirs(article.summary), class_="nm-summary", dir="auto"))
    parts.append(_facts(article))
    parts += _body(article.sections)
    if article.comments:
        count = sum(1 for _ in _thread(article.comments, 0))
        parts.append(_folded(counted(count, "comment"), nested(_comment_rows(article.comments, count))))
    return card(*parts, lang=article.language)


def _facts(article: Article) -> Markup:
    facts: list[tuple[str, Markup]] = []
    if article.byline:
        facts.append(("byline", theirs(article.byline.written)))
    if article.dateline:
        facts.append(("dateline", theirs(article.dateline.written)))
    facts += [(name, timestamp_line(stamp)) for name, stamp in _stamps(article)]
    if article.url is not None:
        facts.append(("address", theirs(article.url)))
    facts += [
        (name, first(values, " · "))
        for name, values in (
            ("captions", article.captions),
            ("tags", article.tags),
            ("related", article.related),
        )
        if values
    ]
    facts.append(("size", ours(size_of(article))))
    return element(
        "dl",
        *(
            part
            for name, value in facts
            for part in (element("dt", words(name), lang="en"), element("dd", value, dir="auto"))
        ),
        class_="nm-facts",
    )


def _stamps(article: Article) -> list[tuple[str, Timestamp]]:
    stamps = [
        ("published", article.published_at),
        ("modified", article.modified_at),
        ("captured", article.captured_at),
    ]
    return [(name, stamp) for name, stamp in stamps if stamp is not None]


def size_of(article: Article) -> str:
    """Count what an article has."""
    return " · ".join(
        [
            f"language {article.language or 'unknown'}",
            counted(article.word_count, "word"),
            counted(len(article.paragraphs), "paragraph"),
            counted(len(article.quotes), "quote"),
        ]
    )


@attrs.frozen
class _Shown:
    """The part of a body that is shown."""

    parts: tuple[Section | Block, ...]
    """Each section, for its heading, and its blocks after it."""
    left: int
    """How many blocks are not shown."""


def _shown(sections: Sequence[Section]) -> _Shown:
    parts: list[Section | Block] = []
    blocks, chars = 0, 0
    for section in sections:
        parts.append(section)
        for block in section.blocks:
            if blocks == _BLOCKS or chars > BODY:
                total = sum(len(each.blocks) for each in sections)
                return _Shown(tuple(parts), total - blocks)
            parts.append(block)
            blocks += 1
            chars += _size(block)
    return _Shown(tuple(parts), 0)


def _size(block: Block) -> int:
    if isinstance(block, BulletList):
        return sum(min(len(item.text), SHORT) for _, _, item in islice(_items(block, 0), MANY))
    return min(len(block.text), LONG)


def _body(sections: Sequence[Section]) -> Iterator[Markup]:
    shown = _shown(sections)
    for part in shown.parts:
        match part:
            case Section():
                if part.heading is not None:
                    yield element("h4", theirs(part.heading, SHORT), class_="nm-heading", dir="auto")
            case Paragraph():
                yield element("p", _with_quotes(part.text, part.quotes, LONG), dir="auto")
            case BulletList():
                yield _list(part)
            case Quote():
                yield quote_block(part)
            case _:
                assert_never(part)
    if shown.left:
        yield element("p", ours(more(shown.left, "block")))


def _with_quotes(text: str, quotes: Sequence[Quote], most: int) -> Markup:
    """Show a text with its quotes marked, as far as they stand in the part of it that is shown."""
    shown = clipped(text, most)
    parts: list[Markup] = []
    at = 0
    for quote in quotes[:MANY]:
        start = shown.find(quote.text, at, most) if quote.text else -1
        if start < 0:
            continue
        end = start + len(quote.text)
        parts.append(words(shown[at:start]))
        parts.append(element("mark", words(shown[start:end]), title=said_by(quote)))
        at = end
    return element("bdi", *parts, words(shown[at:]))


def _items(bullets: BulletList, depth: int) -> Iterator[tuple[int, str, ListItem]]:
    """Give each item with its depth and its mark: a bullet, or its number."""
    for number, item in enumerate(bullets.items, 1):
        yield depth, f"{number}." if bullets.ordered else "-", item
        for child in item.children:
            yield from _items(child, depth + 1)


def _list(bullets: BulletList) -> Markup:
    items = list(islice(_items(bullets, 0), MANY + 1))
    shown = nested(
        (depth, "ul" if mark == "-" else "ol", _with_quotes(item.text, item.quotes, SHORT))
        for depth, mark, item in items[:MANY]
    )
    return shown if len(items) <= MANY else joined([shown, element("p", ours("… and more items"))])


def _thread(comments: Sequence[Comment], depth: int) -> Iterator[tuple[int, Comment]]:
    for comment in comments:
        yield depth, comment
        yield from _thread(comment.replies, depth + 1)


def _comment_rows(comments: Sequence[Comment], count: int) -> Iterator[tuple[int, str, Markup]]:
    for depth, comment in islice(_thread(comments, 0), MANY):
        author = comment.author
        head = [badge("no name") if author is None else element("strong", theirs(author, SHORT))]
        if comment.posted_at is not None:
            head.append(element("span", timestamp_line(comment.posted_at), class_="nm-soft"))
        yield (
            depth,
            "ul",
            joined([joined(head, " "), element("div", theirs(comment.text), dir="auto")]),
        )
    if count > MANY:
        yield 0, "ul", ours(more(count - MANY, "comment"))


def _folded(title: str, *content: Markup) -> Markup:
    return element("details", element("summary", words(title), lang="en"), *content)


def article_markdown(article: Article) -> str:
    """Write an article in Markdown."""
    parts = [f"### {_NO_HEADLINE if article.headline is None else quiet(article.headline)}"]
    if article.summary is not None:
        parts.append(f"*{quiet(article.summary)}*")
    facts = []
    if article.breadcrumb:
        facts.append(f"- breadcrumb: {quiet_first(article.breadcrumb, ' › ')}")
    if article.byline:
        facts.append(f"- byline: {quiet(article.byline.written)}")
    if article.dateline:
        facts.append(f"- dateline: {quiet(article.dateline.written)}")
    for name, stamp in _stamps(article):
        facts.append(f"- {name}: {', '.join([written_plainly(stamp), *map(quiet, doubts_of(stamp))])}")
    if article.tags:
        facts.append(f"- tags: {quiet_first(article.tags)}")
    parts.append("\n".join([*facts, f"- {size_of(article)}"]))
    parts += _markdown_body(article.sections)
    return "\n\n".join(parts) + "\n"


def _markdown_body(sections: Sequence[Section]) -> Iterator[str]:
    shown = _shown(sections)
    for part in shown.parts:
        match part:
            case Section():
                if part.heading is not None:
                    yield f"#### {quiet(part.heading, SHORT)}"
            case Paragraph():
                yield quiet(part.text)
            case BulletList():
                yield _markdown_list(part)
            case Quote():
                yield quote_markdown(part).rstrip()
            case _:
                assert_never(part)
    if shown.left:
        yield more(shown.left, "block")


def _markdown_list(bullets: BulletList) -> str:
    items = list(islice(_items(bullets, 0), MANY + 1))
    lines = [f"{'    ' * depth}{mark} {quiet(item.text, SHORT)}" for depth, mark, item in items[:MANY]]
    return "\n".join(lines if len(items) <= MANY else [*lines, "- … and more items"])
