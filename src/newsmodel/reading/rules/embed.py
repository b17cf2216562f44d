"""Posts of a social network that stand in the body."""

from collections.abc import Sequence

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet

_MOST_LINES = 12


def embed(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take the lines of a post up to its signature: "— name (@handle) date", with no blank line between."""
    if FurnitureKind.EMBED not in sheet.kinds(at, at + _MOST_LINES):
        return ()
    for line in range(at, min(at + _MOST_LINES, len(sheet))):
        if line > at and not sheet.touches(line):
            return ()
        if sheet.furniture(line) is FurnitureKind.EMBED:
            return [sheet.block(BlockKind.FURNITURE, "embed", at, line + 1, FurnitureKind.EMBED)]
    return ()
