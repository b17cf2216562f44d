"""Plain text, for people and for `newsmodel.parse`: what a page says, line by line.

It is written and not read back by this module, for it has no marks: `newsmodel.parse` reads it as it reads
a page.
"""

from collections.abc import Iterator

import attrs

from newsmodel.formats._labels import modified_label, words_of
from newsmodel.formats._marks import in_order, one
from newsmodel.formats._residue import losses_of
from newsmodel.formats._written_parts import written_byline, written_dateline
from newsmodel.model.article import Article, article_only
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.comment import Comment
from newsmodel.model.quote import Quote
from newsmodel.model.timestamp import Timestamp, TimestampRole, ZoneSource
from newsmodel.report import Report

__all__ = ["carried", "dumps", "losses"]

_INDENT = "  "


def dumps(article: Article) -> str:
    """Write an article as plain text, a blank line between two blocks.

    >>> from newsmodel import Article, BulletList, ListItem, Paragraph, Section
    >>> steps = BulletList(items=(ListItem(text="सर्वेक्षण"), ListItem(text="रिपोर्ट")))
    >>> body = Section(heading="आगे क्या", blocks=(Paragraph(text="काम कल शुरू होगा।"), steps))
    >>> print(dumps(Article(headline="नहर की सफाई", sections=(body,))))
    नहर की सफाई
    <BLANKLINE>
    आगे क्या:
    <BLANKLINE>
    काम कल शुरू होगा।
    <BLANKLINE>
    • सर्वेक्षण
    • रिपोर्ट
    <BLANKLINE>

    `TypeError` is raised for what is no article.
    """
    article_only(article)
    return "".join([f"{part}\n\n" for part in _parts(article) if part.strip()])[:-1]


def _parts(article: Article) -> Iterator[str]:
    yield " > ".join(article.breadcrumb)
    yield article.headline or ""
    yield article.summary or ""
    yield "" if article.byline is None else article.byline.written
    yield "\n".join(_stamps(article))
    opening = "" if article.dateline is None else article.dateline.written
    for section in article.sections:
        if section.heading:
            if opening and not article.paragraphs:
                yield opening
                opening = ""
            yield section.heading if section.heading.endswith(_ENDS) else f"{section.heading}:"
        for block in section.blocks:
            if isinstance(block, Paragraph) and opening:
                yield f"{opening} {block.text}"
                opening = ""
            else:
                yield _block(block)
    yield opening
    yield from article.captions
    yield _labelled(_label(article.language, "tags", "Tags"), ", ".join(article.tags))
    also = _label(article.language, "also_read", "Also read")
    yield "\n".join([_labelled(also, title) for title in article.related])
    yield article.url or ""
    for comment in article.comments:
        yield "\n".join(_comment_lines(comment, ""))


def _stamps(article: Article) -> Iterator[str]:
    for name in ("published_at", "modified_at", "captured_at"):
        stamp: Timestamp | None = getattr(article, name)
        if stamp is not None and stamp.written.strip():
            label = modified_label(article.language, stamp.written) if name == "modified_at" else ""
            yield f"{label} {stamp.written}" if label else stamp.written


_ENDS = (":", "?", "!", "।", "|", "…")


def _label(language: str | None, name: str, default: str) -> str:
    words = words_of(language)
    return default if words is None else str(getattr(words.page, name)[0]).capitalize()


def _labelled(label: str, text: str) -> str:
    return f"{label}: {text}" if text.strip() else ""


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return block.text
        case BulletList():
            return "\n".join(_list_lines(block, ""))
        case _:
            speaker = block.speaker
            by = "" if speaker is None else "\n— " + ", ".join([speaker.name, *one(speaker.role)])
            return f"“{block.text}”{by}"


def _list_lines(bullets: BulletList, indent: str) -> Iterator[str]:
    for number, item in enumerate(bullets.items, 1):
        yield f"{indent}{f'{number}.' if bullets.ordered else '•'} {item.text}"
        for child in item.children:
            yield from _list_lines(child, indent + _INDENT)


def _comment_lines(comment: Comment, indent: str) -> Iterator[str]:
    for text in (comment.author, comment.posted_at and comment.posted_at.written, comment.text):
        if text and text.strip():
            yield from (f"{indent}{line}" for line in text.split("\n"))
    for reply in comment.replies:
        yield from _comment_lines(reply, indent + _INDENT)


def carried(article: Article) -> Article:
    """Give of an article what can be seen in its plain text.

    >>> from newsmodel import Article, Byline
    >>> carried(Article(language="hi", byline=Byline(written="By रवि", names=("रवि", "ANI")))).byline.names
    ('रवि',)
    """
    article_only(article)
    return attrs.evolve(
        article,
        language=None,
        breadcrumb=_seen(article.breadcrumb),
        headline=article.headline or None,
        summary=article.summary or None,
        byline=None if article.byline is None else written_byline(article.byline),
        dateline=None if article.dateline is None else written_dateline(article.dateline),
        published_at=_stamp(article.published_at),
        modified_at=_stamp(article.modified_at, TimestampRole.MODIFIED),
        captured_at=_stamp(article.captured_at),
        sections=tuple([_section(section) for section in article.sections]),
        captions=_seen(article.captions),
        tags=_seen(article.tags),
        related=_seen(article.related),
        comments=tuple([_comment(comment) for comment in article.comments]),
        url=article.url or None,
    )


def _seen(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([text for text in texts if text.strip()])


def _stamp(stamp: Timestamp | None, role: TimestampRole = TimestampRole.UNKNOWN) -> Timestamp | None:
    if stamp is None or not stamp.written.strip():
        return None
    if stamp.zone_source is ZoneSource.ASSUMED:
        # Nobody can see it.
        stamp = attrs.evolve(stamp, utc_offset=None, zone_source=ZoneSource.ABSENT)
    return attrs.evolve(stamp, role=role)


def _section(section: Section) -> Section:
    blocks = [
        _carried_block(block) for block in section.blocks if isinstance(block, BulletList) or block.text
    ]
    return Section(heading=section.heading or None, blocks=tuple(blocks))


def _carried_block(block: Block) -> Block:
    match block:
        case Paragraph():
            return Paragraph(text=block.text, quotes=_quotes(block.text, block.quotes))
        case BulletList():
            return BulletList(items=tuple([_item(item) for item in block.items]), ordered=block.ordered)
        case _:
            return attrs.evolve(block, cue=None)


def _item(item: ListItem) -> ListItem:
    children = [
        BulletList(items=tuple(map(_item, child.items)), ordered=child.ordered) for child in item.children
    ]
    return ListItem(text=item.text, quotes=_quotes(item.text, item.quotes), children=tuple(children))


def _quotes(text: str, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """Keep speech that stands in the text, with what the text says of its speaker."""
    starts = in_order(text, [quote.text for quote in quotes])
    return tuple([_quote(text, quote) for quote, start in zip(quotes, starts, strict=True) if start >= 0])


def _quote(text: str, quote: Quote) -> Quote:
    speaker = quote.speaker
    if speaker is not None and speaker.role is not None and speaker.role not in text:
        speaker = attrs.evolve(speaker, role=None)
    if speaker is not None and speaker.name not in text:
        speaker = None
    cue = quote.cue if quote.cue is not None and quote.cue in text else None
    return attrs.evolve(quote, speaker=speaker, cue=cue)


def _comment(comment: Comment) -> Comment:
    return Comment(
        author=comment.author or None,
        text=comment.text,
        posted_at=_stamp(comment.posted_at),
        replies=tuple([_comment(reply) for reply in comment.replies]),
    )


def losses(article: Article) -> Report:
    """Say what of an article cannot be seen in its plain text.

    >>> from newsmodel import Article
    >>> print(*losses(Article(headline="नहर की सफाई", language="hi")))
    language: plaintext has no place for it (plaintext.lost)
    """
    return losses_of("plaintext", carried(article), article)
