"""An article as the elements of NITF."""

from collections.abc import Callable, Sequence
from typing import assert_never

import attrs

from newsmodel.formats._marks import in_order, one, tagged
from newsmodel.formats._nitf_notes import DECLARATION, MARK
from newsmodel.formats._stamps import basic, basic_date
from newsmodel.formats._xml_text import escaped, quoted
from newsmodel.model.article import Article
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.byline import Byline
from newsmodel.model.dateline import Dateline
from newsmodel.model.quote import Quote, QuoteKind, Speaker

_ROOT = (
    'nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.6//EN"'
    ' xml:space="preserve"'
)
_BYLINE_TAGS = (
    ("<person>", "</person>"),
    ("<byttl><org>", "</org></byttl>"),
    ("<byttl>", "</byttl>"),
)
_DATELINE_TAGS = (
    ("<location><city>", "</city></location>"),
    ("<location><region>", "</region></location>"),
)


Note = Callable[[Quote], str]


def nitf(article: Article, more: str, note: Note) -> str:
    """Write the element `nitf`, `more` among its attributes, with what `note` writes on each quote."""
    language = ""
    if article.language is not None:
        # A language tag has nothing to escape.
        language = f' baselang="{article.language}" xml:lang="{article.language}"'
    body = _body(article, note)
    # Declared twice would be a fault, and without need an eyesore.
    if MARK in body and DECLARATION not in more:
        more = f"{DECLARATION}{more}"
    return f"<{_ROOT}{language}{more}>\n{_head(article)}{body}</nitf>"


def _head(article: Article) -> str:
    parts = []
    if article.headline is not None:
        parts.append(f"<title>{escaped(article.headline)}</title>")
    parts += [f'<meta name="breadcrumb" content={quoted(crumb)}/>' for crumb in article.breadcrumb]
    if article.published_at is not None or article.tags:
        parts.append("<docdata>")
        if article.published_at is not None:
            parts.append(f'<date.issue norm="{basic(article.published_at)}"/>')
        if article.tags:
            keys = "".join([f"<keyword key={quoted(tag)}/>" for tag in article.tags])
            parts.append(f"<key-list>{keys}</key-list>")
        parts.append("</docdata>")
    if article.url is not None:
        parts.append(f'<pubdata type="web" ex-ref={quoted(article.url)}/>')
    if article.modified_at is not None:
        parts.append(f'<revision-history norm="{basic(article.modified_at)}"/>')
    return f"<head>{''.join(parts)}</head>\n" if parts else ""


def _body(article: Article, note: Note) -> str:
    parts = []
    if article.headline is not None:
        parts.append(f"<hedline><hl1>{escaped(article.headline)}</hl1></hedline>")
    if article.byline is not None:
        parts.append(_byline(article.byline))
    if article.dateline is not None:
        parts.append(_dateline(article.dateline))
    if article.summary is not None:
        parts.append(f"<abstract><p>{escaped(article.summary)}</p></abstract>")
    head = f"<body.head>{''.join(parts)}</body.head>\n" if parts else ""
    lines = [_section(section, note) for section in article.sections]
    lines += [
        f'<media media-type="image"><media-reference/><media-caption>{escaped(caption)}</media-caption>'
        "</media>"
        for caption in article.captions
    ]
    content = "\n".join(lines)
    return f"<body>{head}<body.content>\n{content}\n</body.content></body>\n"


def _byline(byline: Byline) -> str:
    text = tagged(byline.written, _BYLINE_TAGS, byline.names, byline.agencies, one(byline.role))
    return f"<byline>{text}</byline>"


def _dateline(dateline: Dateline) -> str:
    text = tagged(dateline.written, _DATELINE_TAGS, dateline.places, one(dateline.region))
    orgs = "".join([f"<org>{escaped(agency)}</org>" for agency in dateline.agencies])
    by = f"<distributor>{orgs}</distributor>" if orgs else ""
    date = "" if dateline.date is None else f'<story.date norm="{basic_date(dateline.date)}"/>'
    return f"{by}<dateline>{text}{date}</dateline>"


def _section(section: Section, note: Note) -> str:
    heading = "" if section.heading is None else f"<hl2>{escaped(section.heading)}</hl2>\n"
    lines = "\n".join([_block(block, note) for block in section.blocks])
    return f"<block>{heading}{lines}</block>"


def _block(block: Block, note: Note) -> str:
    match block:
        case Paragraph():
            if not block.quotes:
                return f"<p>{escaped(block.text)}</p>"
            return f"<p>{_running(block.text, block.quotes, note)}</p>"
        case BulletList():
            return _list(block, note)
        case Quote():
            credit = "" if block.speaker is None else f"<credit>{_person(block.speaker)}</credit>"
            opening = f"<bq{_kind(block)}{note(_without_role(block))}>"
            return f"{opening}<block><p>{escaped(block.text)}</p></block>{credit}</bq>"
        case _:
            assert_never(block)


def _running(text: str, quotes: Sequence[Quote], note: Note) -> str:
    if not quotes:
        return escaped(text)
    parts = []
    at = 0
    for quote, start in zip(quotes, in_order(text, [quote.text for quote in quotes]), strict=True):
        if start >= 0:
            source = "" if quote.speaker is None else f" quote-source={quoted(quote.speaker.name)}"
            said = f"<q{_kind(quote)}{source}{note(quote)}>{escaped(quote.text)}</q>"
            parts.append(f"{escaped(text[at:start])}{said}")
            at = start + len(quote.text)
    return "".join(parts) + escaped(text[at:])


def _list(bullets: BulletList, note: Note) -> str:
    tag = "ol" if bullets.ordered else "ul"
    # A list must have an item.
    if not bullets.items:
        return f'<{tag} class="empty"><li/></{tag}>'
    return f"<{tag}>{''.join([_item(item, note) for item in bullets.items])}</{tag}>"


def _item(item: ListItem, note: Note) -> str:
    below = "".join([_list(child, note) for child in item.children])
    return f"<li>{_running(item.text, item.quotes, note)}{below}</li>"


def _person(speaker: Speaker) -> str:
    function = "" if speaker.role is None else f"<function>{escaped(speaker.role)}</function>"
    return f"<person>{escaped(speaker.name)}{function}</person>"


def _without_role(quote: Quote) -> Quote:
    # A `function` says it.
    if quote.speaker is None or quote.speaker.role is None:
        return quote
    return attrs.evolve(quote, speaker=Speaker(name=quote.speaker.name))


def _kind(quote: Quote) -> str:
    return "" if quote.kind is QuoteKind.DIRECT else f' class="{quote.kind.value}"'
