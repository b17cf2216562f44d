"""An article as HTML carries it without the residue."""

import attrs

from newsmodel.formats._marks import in_order
from newsmodel.formats._stamps import carried_stamp, html_date
from newsmodel.formats._written_parts import written_byline, written_dateline
from newsmodel.model.article import Article
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.comment import Comment
from newsmodel.model.dateline import Dateline
from newsmodel.model.quote import Quote
from newsmodel.model.timestamp import Timestamp, TimestampRole


def carried(article: Article) -> Article:
    """Give an article whose characters HTML has as it comes back through the elements of HTML alone."""
    return attrs.evolve(
        article,
        byline=None if article.byline is None else written_byline(article.byline),
        dateline=None if article.dateline is None else _dateline(article.dateline),
        published_at=_stamp(article.published_at, TimestampRole.PUBLISHED),
        modified_at=_stamp(article.modified_at, TimestampRole.MODIFIED),
        captured_at=_stamp(article.captured_at, TimestampRole.CAPTURED),
        sections=tuple([_section(section) for section in article.sections]),
        comments=tuple([_comment(comment) for comment in article.comments]),
    )


def _stamp(stamp: Timestamp | None, role: TimestampRole) -> Timestamp | None:
    if stamp is None:
        return None
    time = stamp.time
    if time is not None:
        stamp = attrs.evolve(stamp, time=time.replace(microsecond=time.microsecond // 1000 * 1000))
    return carried_stamp(stamp, stamp.written, role)


def _dateline(dateline: Dateline) -> Dateline:
    is_dated = html_date(dateline.date) is not None
    return attrs.evolve(written_dateline(dateline), date=dateline.date if is_dated else None)


def _section(section: Section) -> Section:
    return Section(heading=section.heading, blocks=tuple([_block(block) for block in section.blocks]))


def _block(block: Block) -> Block:
    match block:
        case Paragraph(quotes=(_, *_)):
            return Paragraph(text=block.text, quotes=_quotes(block.text, block.quotes))
        case BulletList():
            return _list(block)
        case _:
            return block


def _list(bullets: BulletList) -> BulletList:
    return BulletList(items=tuple([_item(item) for item in bullets.items]), ordered=bullets.ordered)


def _item(item: ListItem) -> ListItem:
    if not item.quotes and not item.children:
        return item
    return ListItem(
        text=item.text,
        quotes=_quotes(item.text, item.quotes),
        children=tuple([_list(child) for child in item.children]),
    )


def _quotes(text: str, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    starts = in_order(text, [quote.text for quote in quotes])
    return tuple([quote for quote, start in zip(quotes, starts, strict=True) if start >= 0])


def _comment(comment: Comment) -> Comment:
    return Comment(
        author=comment.author,
        text=comment.text,
        posted_at=_stamp(comment.posted_at, TimestampRole.UNKNOWN),
        replies=tuple([_comment(reply) for reply in comment.replies]),
    )
