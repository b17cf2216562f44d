"""What no other rule knows."""

from collections.abc import Sequence

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import any_line, rule
from newsmodel.reading.sheet import Sheet
from newsmodel.reading.sign_offs import is_sign_off

# Headings of lists that say what the lines below them are.
_HEADINGS = frozenset(
    {
        FurnitureKind.AUTHOR_BOX,
        FurnitureKind.FOOTER,
        FurnitureKind.PAGINATION,
        FurnitureKind.REACTION,
        FurnitureKind.RECENT_COMMENTS,
        FurnitureKind.RELATED,
        FurnitureKind.TICKER,
    }
)
# What says of the line that touches it what it is: "24.1 C" and the town.
_NEIGHBOURS = frozenset({FurnitureKind.WIDGET, FurnitureKind.NAVIGATION, FurnitureKind.TICKER})
_MOST_LINES = 40
_LONGEST_LINK = 25
_LONGEST_NAME = 60


@rule(any_line)
def leftover(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take any line: before the body it belongs to the site, after it to other articles."""
    if at >= outline.end:
        kind = _kind_below(sheet, outline, at)
    elif at < outline.top:
        kind = _kind_above(sheet, at)
    elif is_sign_off(sheet.said(at)):
        kind = FurnitureKind.SYNDICATION
    else:
        kind = FurnitureKind.UNKNOWN
    return [sheet.block(BlockKind.FURNITURE, "leftover", at, at + 1, kind)]


def _kind_below(sheet: Sheet, outline: Outline, at: int) -> FurnitureKind:
    """Give the kind that the last heading above says: below "Recent Comments" stand recent comments."""
    for above in range(at - 1, max(outline.end, at - _MOST_LINES) - 1, -1):
        kind = sheet.furniture(above)
        if kind in _HEADINGS:
            return kind
    return FurnitureKind.AUTHOR_BOX if _is_signed(sheet, outline) else FurnitureKind.RELATED


def _is_signed(sheet: Sheet, outline: Outline) -> bool:
    """Whether the body ends at the name of the author, said once more."""
    name = sheet.said(outline.end)
    return any(name in sheet.said(at) for at in range(outline.top, outline.body))


def _kind_above(sheet: Sheet, at: int) -> FurnitureKind:
    """Give what a line above the headline is: a ticker, a menu, else the name or the motto of the site."""
    above = at
    while above > at - _MOST_LINES and sheet.touches(above):
        above -= 1
        kind = sheet.furniture(above)
        if kind in _NEIGHBOURS:
            return kind
    size = len(sheet.said(at))
    if size <= _LONGEST_LINK and sheet.touches(at + 1):
        return sheet.furniture(at + 1) or FurnitureKind.NAVIGATION
    if size <= _LONGEST_LINK and sheet.touches(at):
        return FurnitureKind.NAVIGATION
    return FurnitureKind.SITE if size <= _LONGEST_NAME else FurnitureKind.UNKNOWN
