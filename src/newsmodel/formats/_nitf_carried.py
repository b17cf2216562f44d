"""An article as NITF carries it without the residue."""

import attrs

from newsmodel.formats._marks import in_order, one, placed
from newsmodel.formats._stamps import basic, carried_stamp
from newsmodel.model.article import Article
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.dateline import Dateline
from newsmodel.model.quote import Quote, Speaker
from newsmodel.model.timestamp import Timestamp, TimestampRole


def carried(article: Article) -> Article:
    """Give an article as it comes back through the elements of NITF alone.

    >>> from newsmodel import Article, Comment
    >>> carried(Article(headline="नहर की सफाई", comments=(Comment(text="कब?"),))).comments
    ()
    """
    return Article(
        headline=article.headline,
        language=article.language,
        breadcrumb=article.breadcrumb,
        byline=None if article.byline is None else _byline(article.byline),
        dateline=None if article.dateline is None else _dateline(article.dateline),
        published_at=_stamp(article.published_at, TimestampRole.PUBLISHED),
        modified_at=_stamp(article.modified_at, TimestampRole.MODIFIED),
        summary=article.summary,
        sections=tuple([_section(section) for section in article.sections]),
        captions=article.captions,
        tags=article.tags,
        url=article.url,
    )


def _stamp(stamp: Timestamp | None, role: TimestampRole) -> Timestamp | None:
    return None if stamp is None else carried_stamp(stamp, basic(stamp), role)


def _byline(byline: Byline) -> Byline:
    names, agencies, role = placed(byline.written, byline.names, byline.agencies, one(byline.role))
    return Byline(written=byline.written, names=names, agencies=agencies, role=byline.role if role else None)


def _dateline(dateline: Dateline) -> Dateline:
    places, region = placed(dateline.written, dateline.places, one(dateline.region))
    return Dateline(
        written=dateline.written,
        places=places,
        region=dateline.region if region else None,
        agencies=dateline.agencies,
        date=dateline.date,
    )


def _section(section: Section) -> Section:
    blocks = tuple([_block(block) for block in section.blocks])
    return Section(heading=section.heading, blocks=blocks)


def _block(block: Block) -> Block:
    match block:
        case Paragraph():
            # Most paragraphs have no quotes, and come back as they are.
            return (
                Paragraph(text=block.text, quotes=_quotes(block.text, block.quotes))
                if block.quotes
                else block
            )
        case BulletList():
            return _list(block)
        case Quote():
            return attrs.evolve(block, cue=None)


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
    return tuple([_quote(quote) for quote, start in zip(quotes, starts, strict=True) if start >= 0])


def _quote(quote: Quote) -> Quote:
    speaker = None if quote.speaker is None else Speaker(name=quote.speaker.name)
    return Quote(text=quote.text, kind=quote.kind, speaker=speaker)
