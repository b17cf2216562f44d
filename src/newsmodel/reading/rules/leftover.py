"""What no other rule knows."""

from collections.abc import Sequence

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet

# Headings of lists that say what the lines below them are.
_HEADINGS = frozenset({FurnitureKind.RECENT_COMMENTS, FurnitureKind.RELATED, FurnitureKind.TICKER})
_MOST_LINES = 40


def leftover(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take any line: before the body it belongs to the site, after it to other articles."""
    kind = _kind_below(sheet, outline, at) if at >= outline.end else FurnitureKind.UNKNOWN
    return [sheet.block(BlockKind.FURNITURE, "leftover", at, at + 1, kind)]


def _kind_below(sheet: Sheet, outline: Outline, at: int) -> FurnitureKind:
    """Give the kind that the last heading above says: below "Recent Comments" stand recent comments."""
    for above in range(at - 1, max(outline.end, at - _MOST_LINES) - 1, -1):
        kind = sheet.furniture(above)
        if kind in _HEADINGS:
            return kind
    return FurnitureKind.RELATED
