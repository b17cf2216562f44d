"""What no other rule knows."""

from collections.abc import Sequence

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet


def leftover(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take any line: before the body it belongs to the site, after it to other articles."""
    kind = FurnitureKind.UNKNOWN
    if at >= outline.end:
        kind = FurnitureKind.RELATED
    return [sheet.block(BlockKind.FURNITURE, "leftover", at, at + 1, kind)]
