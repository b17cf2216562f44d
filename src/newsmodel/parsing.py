"""The text of a page in, the page as values out."""

import datetime as dt

import attrs

from newsmodel.errors import UnknownNameError, shown
from newsmodel.languages import LANGUAGES
from newsmodel.layouts import LAYOUTS
from newsmodel.layouts._recognition import FALLBACK, layout_of, phrases_of
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.article import Article
from newsmodel.positions import Positions
from newsmodel.reading.assembly import Assembly
from newsmodel.reading.blocks import blocks_of
from newsmodel.reading.doubts import UNREAD, doubts_of
from newsmodel.reading.kind import kind_of
from newsmodel.reading.language import language_of
from newsmodel.reading.outline import outline_of
from newsmodel.reading.page import Block, BlockKind, Page, PageKind
from newsmodel.reading.rules.furniture import furniture
from newsmodel.reading.rules.text import text as other_text
from newsmodel.reading.scraps import is_scraps
from newsmodel.reading.sheet import Sheet
from newsmodel.spans import Span

_NO_ARTICLE = (PageKind.LISTING, PageKind.SEVERAL, PageKind.UNKNOWN)


def parse(
    text: str,
    *,
    language: str | None = None,
    layout: str | None = None,
    reference: dt.date | None = None,
    timezone: dt.tzinfo | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Page:
    r"""Read the text of a news page.

    >>> import newsmodel
    >>> page = newsmodel.parse("नहर की सफाई शुरू\n\nसीतापुर: सिंचाई विभाग ने सोमवार से नहर की सफाई शुरू की।")
    >>> page.article.headline, page.article.lead.text
    ('नहर की सफाई शुरू', 'सिंचाई विभाग ने सोमवार से नहर की सफाई शुरू की।')

    `language` (a key of `LANGUAGES`) and `layout` (a key of `LAYOUTS`) are recognised from the text where
    they are None; `timezone` is assumed where the text names no zone, `reference` is the day from which
    relative times are counted. Nothing is taken from the machine: no clock, no locale.

    Raises `TypeError` for what is no `str`, `LimitError` for a text longer than `limits.max_chars`,
    `UnknownNameError` for a language or layout that is none; never for what a page says.
    """
    text = limits.text(text)
    _check(language, layout)
    if is_scraps(text):
        return _unread(text, language, layout)
    sheet = Sheet(text, timezone=timezone, reference=reference)
    name = layout or layout_of(sheet)
    style = LAYOUTS[name]
    if style.furniture:
        sheet.learn(phrases_of(name))
    outline = outline_of(sheet)
    kind = kind_of(sheet, outline)
    if kind in _NO_ARTICLE:
        style = attrs.evolve(style, rules=(furniture, other_text))
        outline = attrs.evolve(outline, dateline=None)
    blocks = blocks_of(sheet, outline, style)
    assembly = Assembly(sheet, outline, style)
    at = 0
    for block in blocks:
        if block.kind is BlockKind.BLANK:
            break
        stop = sheet.line_from(block.span.end, at)
        assembly.add(block, at, stop)
        # A heading that runs in leaves the rest of its line to a paragraph.
        at = stop if sheet.start(stop) == block.span.end else stop - 1
    spoken = language or language_of(_body_text(sheet, outline.body, outline.end))
    article = assembly.article(spoken)
    spans = Positions(assembly.places)
    crowded = sheet.is_crowded or assembly.body.is_dump
    return Page(
        text=text,
        kind=kind,
        layout=name,
        article=article,
        furniture=tuple(assembly.furniture),
        spans=spans,
        issues=tuple(doubts_of(kind, article, spans, crowded=crowded)),
        blocks=tuple(blocks),
    )


def _unread(text: str, language: str | None, layout: str | None) -> Page:
    """Give the page of a text that is not read: all of it is one block."""
    return Page(
        text=text,
        kind=PageKind.UNKNOWN,
        layout=layout or FALLBACK,
        article=Article(language=language or language_of(text)),
        issues=(UNREAD,),
        blocks=(Block(kind=BlockKind.TEXT, rule="unread", span=Span(0, len(text))),),
    )


def _check(language: str | None, layout: str | None) -> None:
    for value, names, what in ((language, LANGUAGES, "language"), (layout, LAYOUTS, "layout")):
        if value is not None and not isinstance(value, str):
            raise TypeError(f"{what} must be a str or None, got {shown(value)}")
        if value is not None and value not in names:
            raise UnknownNameError(f"no {what} {shown(value)}, only {', '.join(names)}")


def _body_text(sheet: Sheet, body: int, end: int) -> str:
    """Give the text that shows the language: the body's, or of a page without one all of it."""
    if body >= len(sheet):
        return sheet.text
    return sheet.text[sheet.start(body) : sheet.start(end)]
