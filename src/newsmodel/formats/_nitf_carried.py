"""An article as NITF carries it without the residue."""

from collections.abc import Callable

import attrs

from newsmodel.formats._marks import in_order, one, placed
from newsmodel.formats._stamps import basic, carried_stamp
from newsmodel.formats._written_parts import written_byline
from newsmodel.model.article import Article, article_only
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.dateline import Dateline
from newsmodel.model.quote import Quote, Speaker
from newsmodel.model.timestamp import Timestamp, TimestampRole

# What is left of a quote; None: all of it.
Keep = Callable[[Quote], Quote] | None


def carried(article: Article) -> Article:
    """Give an article as it comes back through the elements of NITF alone.

    >>> from newsmodel import Article, Comment
    >>> carried(Article(headline="नहर की सफाई", comments=(Comment(text="कब?"),))).comments
    ()
    """
    article_only(article)
    return _carried(article, _alone)


def carried_with_notes(article: Article) -> Article:
    """Give an article as it comes back through the elements and the notes on quotes."""
    return _carried(article, None)


def _carried(article: Article, keep: Keep) -> Article:
    return Article(
        headline=article.headline,
        language=article.language,
        breadcrumb=article.breadcrumb,
        byline=None if article.byline is None else written_byline(article.byline),
        dateline=None if article.dateline is None else _dateline(article.dateline),
        published_at=_stamp(article.published_at, TimestampRole.PUBLISHED),
        modified_at=_stamp(article.modified_at, TimestampRole.MODIFIED),
        summary=article.summary,
        sections=_sections(article.sections, keep),
        captions=article.captions,
        tags=article.tags,
        url=article.url,
    )


def _stamp(stamp: Timestamp | None, role: TimestampRole) -> Timestamp | None:
    return None if stamp is None else carried_stamp(stamp, basic(stamp), role)


def _dateline(dateline: Dateline) -> Dateline:
    places, region = placed(dateline.written, dateline.places, one(dateline.region))
    return Dateline(
        written=dateline.written,
        places=places,
        region=dateline.region if region else None,
        agencies=dateline.agencies,
        date=dateline.date,
    )


def _alone(quote: Quote) -> Quote:
    speaker = None if quote.speaker is None else Speaker(name=quote.speaker.name)
    return Quote(text=quote.text, kind=quote.kind, speaker=speaker)


def _sections(sections: tuple[Section, ...], keep: Keep) -> tuple[Section, ...]:
    # What comes back as it is stays the same object: so the rest is found without looking at it again.
    found = tuple([_section(section, keep) for section in sections])
    return sections if found == sections else found


def _section(section: Section, keep: Keep) -> Section:
    blocks = tuple([_block(block, keep) for block in section.blocks])
    return section if blocks == section.blocks else Section(heading=section.heading, blocks=blocks)


def _block(block: Block, keep: Keep) -> Block:
    match block:
        case Paragraph():
            if not block.quotes:
                return block
            quotes = _quotes(block.text, block.quotes, keep)
            return block if quotes == block.quotes else Paragraph(text=block.text, quotes=quotes)
        case BulletList():
            return _list(block, keep)
        case _:
            return block if keep is None or block.cue is None else attrs.evolve(block, cue=None)


def _list(bullets: BulletList, keep: Keep) -> BulletList:
    items = tuple([_item(item, keep) for item in bullets.items])
    return bullets if items == bullets.items else BulletList(items=items, ordered=bullets.ordered)


def _item(item: ListItem, keep: Keep) -> ListItem:
    if not item.quotes and not item.children:
        return item
    return ListItem(
        text=item.text,
        quotes=_quotes(item.text, item.quotes, keep) if item.quotes else (),
        children=tuple([_list(child, keep) for child in item.children]),
    )


def _quotes(text: str, quotes: tuple[Quote, ...], keep: Keep) -> tuple[Quote, ...]:
    starts = in_order(text, [quote.text for quote in quotes])
    if min(starts) < 0:
        quotes = tuple([quote for quote, start in zip(quotes, starts, strict=True) if start >= 0])
    return tuple(map(keep, quotes)) if keep is not None else quotes
