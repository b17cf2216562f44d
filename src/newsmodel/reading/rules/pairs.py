"""Lists without bullets: lines that each name a thing and say its value."""

import re
from collections.abc import Sequence

from newsmodel.reading.outline import Outline, is_furniture
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet, is_ended

# "नियंत्रण कक्ष : 0326-000111"
_PAIR = re.compile(r"[^:।?!]{2,40}\s?[:：]\s?\S.{0,60}")


def pairs(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take two lines or more of the form "name: value", with no blank line between them."""
    stop = at
    while (
        outline.body <= stop < outline.end and _is_pair(sheet, stop) and (stop == at or sheet.touches(stop))
    ):
        stop += 1
    return [sheet.block(BlockKind.LIST, "pairs", at, stop)] if stop - at >= 2 else ()


def _is_pair(sheet: Sheet, at: int) -> bool:
    text = sheet.said(at)
    return _PAIR.fullmatch(text) is not None and not is_ended(text) and not is_furniture(sheet, at)
