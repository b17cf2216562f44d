"""Lists without bullets: lines that each name a thing and say its value."""

from collections.abc import Sequence

from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet
from newsmodel.reading.traits import PAIR, SIGNED


@rule(lambda sheet, outline: sheet.having(PAIR, outline.body, outline.end))
def pairs(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take two lines or more of the form "name: value", with no blank line between them."""
    stop = at
    while (
        stop < outline.end
        and sheet.has(PAIR, stop)
        # "रिपोर्टर : name", "कैमरामैन : name"
        and not sheet.has(SIGNED, stop)
        and not sheet.is_furniture(stop)
        and (stop == at or sheet.touches(stop))
    ):
        stop += 1
    return [sheet.block(BlockKind.LIST, "pairs", at, stop)] if stop - at >= 2 else ()
