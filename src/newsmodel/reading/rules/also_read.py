"""Pointers to other articles inside the body: "यह भी पढ़ें: …"."""

from collections.abc import Sequence

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.line_labels import also_read as title_after
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet, is_ended


def also_read(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a pointer with the title that it names: on its line, or on the line below."""
    title = title_after(sheet.said(at))
    if title is None:
        return ()
    below = sheet.said(at + 1)
    # A label alone points to the line below it, where that is no running text.
    takes_below = not title and at + 1 < outline.end and below and not is_ended(below)
    if takes_below and (sheet.stamps(at + 1) or sheet.is_furniture(at + 1)):
        takes_below = False
    # "Read More" without a title leads to the rest of the text above it.
    if not title and not takes_below and sheet.furniture(at) is FurnitureKind.CONTINUE:
        return ()
    stop = at + 2 if takes_below else at + 1
    return [sheet.block(BlockKind.FURNITURE, "also_read", at, stop, FurnitureKind.ALSO_READ)]
