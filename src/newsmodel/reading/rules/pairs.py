"""Lists without bullets: lines that each name a thing and say its value."""

from collections.abc import Sequence

from newsmodel.reading.bullets import is_pair
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet


def pairs(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take two lines or more of the form "name: value", with no blank line between them."""
    stop = at
    while (
        outline.body <= stop < outline.end
        and is_pair(sheet.said(stop))
        and not sheet.is_furniture(stop)
        and (stop == at or sheet.touches(stop))
    ):
        stop += 1
    return [sheet.block(BlockKind.LIST, "pairs", at, stop)] if stop - at >= 2 else ()
