"""Lists whose items have bullets or numbers."""

from collections.abc import Sequence

from newsmodel.reading.bullets import Bullet, bullet_of
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet
from newsmodel.reading.traits import BULLET

# A line with one of these alone may be speech, a heading or a signature; two in a row are a list.
_WEAK = "-–—*"
_NUMBERS = frozenset("0123456789०१२३४५६७८९")


@rule(lambda sheet, outline: sheet.having(BULLET, outline.body, outline.end))
def bullets(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take all items of a list, blank lines between them or not."""
    if sheet.said(at)[0] in _NUMBERS and _heads_list(sheet, outline, at):
        return ()
    stop = at + 1
    while stop < outline.end and sheet.has(BULLET, stop) and not sheet.is_furniture(stop):
        if sheet.said(stop)[0] in _NUMBERS and _heads_list(sheet, outline, stop):
            break
        stop += 1
    if stop == at + 1 and _is_weak(bullet_of(sheet.said(at))):
        return ()
    return [sheet.block(BlockKind.LIST, "bullets", at, stop)]


def _heads_list(sheet: Sheet, outline: Outline, at: int) -> bool:
    """Whether a number begins a heading: dots below it, behind a blank line, are a list of their own."""
    if at + 1 >= outline.end or not sheet.has(BULLET, at + 1) or sheet.is_furniture(at + 1):
        return False
    first, second = bullet_of(sheet.said(at)), bullet_of(sheet.said(at + 1))
    if first is None or second is None or not first.ordered or second.ordered or sheet.touches(at + 1):
        return False
    return not sheet.has(BULLET, at - 1) or not _is_weak(bullet_of(sheet.said(at - 1)))


def _is_weak(bullet: Bullet | None) -> bool:
    return bullet is None or bullet.ordered or bullet.mark in _WEAK
