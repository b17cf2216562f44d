"""The summary: labelled, or right below the headline."""

from collections.abc import Sequence

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.line_labels import summary_label
from newsmodel.reading.notices import is_notice
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.pictures import is_credited, shows_author
from newsmodel.reading.rules import rule
from newsmodel.reading.rules.byline import byline
from newsmodel.reading.sheet import Sheet, is_ended, is_latin
from newsmodel.reading.traits import CAPTION, SIGNED

_FEWEST_WORDS = 5


def _lines(sheet: Sheet, outline: Outline) -> Sequence[int]:
    """Give the line right above the headline, and those from there to the body."""
    above = outline.top - 2
    return [at for at in outline.head if at >= above]


@rule(_lines)
def summary(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a label of a summary with what it names, or the long line between headline and byline."""
    text = sheet.said(at)
    if at < outline.top:
        # Running text right above the headline sums up what follows it, unless the site speaks to its reader.
        return [_block(sheet, at, at + 1)] if sheet.is_prose(at) and not is_notice(text) else ()
    rest = summary_label(text)
    if rest:
        return [_block(sheet, at, at + 1)]
    if rest is not None and at + 1 < outline.body and not sheet.is_furniture(at + 1):
        label = sheet.block(BlockKind.FURNITURE, "summary", at, at + 1, FurnitureKind.LABEL)
        return [label, _block(sheet, at + 1, _stop(sheet, outline, at + 1))]
    # Without a headline, nothing shows that a line sums up what follows.
    if outline.headline is None:
        return ()
    above = at - 1
    while above in outline.repeats:
        above -= 1
    is_long = above < outline.top and len(text.split()) >= _FEWEST_WORDS
    if not (is_long or sheet.is_prose(at)) or byline.take(sheet, outline, at):
        return ()
    if sheet.has(CAPTION, at) or is_credited(sheet, at) or sheet.stamps(at):
        return ()
    # Above the author's picture stands what describes that of the article, if a summary is above.
    if at > outline.top and shows_author(sheet, at + 1):
        return ()
    # "drinking water in the hills" on a Hindi page is the name of a picture.
    if (
        outline.body < len(sheet)
        and not is_ended(text)
        and is_latin(text) != is_latin(sheet.said(outline.body))
    ):
        return ()
    # Neither the headline once more, with the name of the site, nor what the site says to its reader.
    if sheet.is_doubled(at) or sheet.is_doubled(at - 1) or is_notice(text):
        return ()
    return [_block(sheet, at, _below_decks(sheet, outline, at))]


def _block(sheet: Sheet, at: int, stop: int) -> Block:
    return sheet.block(BlockKind.SUMMARY, "summary", at, stop)


def _below_decks(sheet: Sheet, outline: Outline, at: int) -> int:
    """Give where the decks end that stand between the headline and the text, each like a second headline."""
    stop = at
    while stop < outline.body and _is_deck(sheet, outline, stop):
        stop += 1
    # The headline may stand once more below them.
    return stop if outline.repeats.issuperset(range(stop, outline.body)) else at + 1


def _is_deck(sheet: Sheet, outline: Outline, at: int) -> bool:
    text = sheet.said(at)
    if is_ended(text) or len(text.split()) < _FEWEST_WORDS or at in outline.repeats or sheet.is_doubled(at):
        return False
    if sheet.is_furniture(at) or sheet.stamps(at) or sheet.has(CAPTION, at) or is_credited(sheet, at):
        return False
    return not is_notice(text) and not byline.take(sheet, outline, at)


def _stop(sheet: Sheet, outline: Outline, at: int) -> int:
    """Give where a labelled summary ends: highlights are several lines, up to a blank one."""
    stop = at + 1
    while stop < outline.body and sheet.touches(stop):
        if sheet.is_furniture(stop) or sheet.stamps(stop) or sheet.has(SIGNED, stop):
            return at + 1
        stop += 1
    return stop if not sheet.touches(stop) else at + 1
