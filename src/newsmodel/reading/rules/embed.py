"""Posts of a social network that stand in the body."""

from collections.abc import Sequence

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet

_MOST_LINES = 12


def _before_signature(sheet: Sheet, outline: Outline) -> set[int]:
    ends = sheet.of_kind(FurnitureKind.EMBED)
    return {at for end in ends for at in range(max(0, end - _MOST_LINES + 1), end + 1)}


@rule(_before_signature)
def embed(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take the lines of a post up to its signature: "— name (@handle) date", with no blank line between."""
    kinds = sheet.kinds(at, at + _MOST_LINES)
    stop = at + kinds.index(FurnitureKind.EMBED) + 1
    if not all(sheet.touches(line) for line in range(at + 1, stop)):
        return ()
    return [sheet.block(BlockKind.FURNITURE, "embed", at, stop, FurnitureKind.EMBED)]
