"""Lists whose items have bullets or numbers."""

from collections.abc import Sequence

from newsmodel.reading.bullets import bullet_of
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet
from newsmodel.reading.traits import BULLET

# A line with one of these or a number may be speech, a heading or a signature; two in a row are a list.
_FEWEST = 2
_WEAK = ("-", "–", "—", "*")


@rule(lambda sheet, outline: sheet.having(BULLET, outline.body, outline.end))
def bullets(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take all items of a list, blank lines between them or not."""
    stop = at
    while stop < outline.end and sheet.has(BULLET, stop) and not sheet.is_furniture(stop):
        if _heads_list(sheet, stop):
            break
        stop += 1
    if stop - at < _FEWEST and _is_weak(sheet, at):
        return ()
    return [sheet.block(BlockKind.LIST, "bullets", at, stop)]


def _heads_list(sheet: Sheet, at: int) -> bool:
    """Whether a number begins a heading: dots below it, behind a blank line, are a list of their own."""
    # Most lists have dots, which count nothing.
    if sheet.touches(at + 1) or not _counts(sheet, at):
        return False
    below = bullet_of(sheet.said(at + 1))
    return below is not None and not below.ordered and not _is_weak(sheet, at - 1)


def _counts(sheet: Sheet, at: int) -> bool:
    bullet = bullet_of(sheet.said(at))
    return bullet is not None and bullet.ordered


def _is_weak(sheet: Sheet, at: int) -> bool:
    return _counts(sheet, at) or sheet.said(at).startswith(_WEAK)
