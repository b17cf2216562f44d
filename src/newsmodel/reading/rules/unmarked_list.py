"""Lists whose bullets a page has lost: short lines together, with room around them."""

from collections.abc import Sequence

from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet
from newsmodel.reading.statements import lacks_its_stop
from newsmodel.reading.traits import BULLET, CAPTION, POINTER, SIGNED, TURN

# Two lines may be a heading and what stands below it.
_FEWEST = 3
_COLONS = ":："
_OTHER = BULLET | CAPTION | POINTER | SIGNED | TURN


def _above_last(sheet: Sheet, outline: Outline) -> set[int]:
    """Give the lines of the body that may begin a list: none of running text, and the last one is below."""
    return set(range(outline.body, outline.last - 2)).difference(sheet.prose(outline.body, outline.last))


@rule(_above_last)
def unmarked_list(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take three short lines or more between blank ones, in the midst of the text.

    An extractor writes the items of a list a line each, and leaves a blank line around lists and paragraphs.
    """
    # "मांगें:" stands right above its list.
    if sheet.touches(at) and sheet.said(at - 1)[-1] not in _COLONS:
        return ()
    stop = at
    while stop < outline.last and _is_item(sheet, stop) and (stop == at or sheet.touches(stop)):
        stop += 1
    is_list = stop - at >= _FEWEST and not sheet.touches(stop)
    return [sheet.block(BlockKind.LIST, "unmarked_list", at, stop)] if is_list else ()


def _is_item(sheet: Sheet, at: int) -> bool:
    if sheet.is_furniture(at) or sheet.is_text(at) or sheet.has(_OTHER, at) or sheet.stamps(at):
        return False
    return sheet.said(at)[-1] not in _COLONS + "?" and not lacks_its_stop(sheet.said(at))
