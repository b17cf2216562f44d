"""Lists whose items have bullets or numbers."""

from collections.abc import Sequence

from newsmodel.reading.bullets import Bullet, bullet_of
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet

# A line with one of these alone may be speech, a heading or a signature; two in a row are a list.
_WEAK = "-–—*"


def bullets(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take all items of a list, blank lines between them or not."""
    if not outline.body <= at < outline.end:
        return ()
    first = bullet_of(sheet.said(at))
    if first is None:
        return ()
    stop = at + 1
    while stop < outline.end and bullet_of(sheet.said(stop)) and not sheet.is_furniture(stop):
        stop += 1
    if stop == at + 1 and _is_weak(first):
        return ()
    return [sheet.block(BlockKind.LIST, "bullets", at, stop)]


def _is_weak(bullet: Bullet) -> bool:
    return bullet.ordered or bullet.mark in _WEAK
