"""Running text."""

from collections.abc import Sequence

from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet, is_ended

_LONG = 90


def paragraph(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a line of the body that ends as a sentence does, or is too long for anything else."""
    text = sheet.said(at)
    if outline.body <= at < outline.end and (is_ended(text) or len(text) >= _LONG):
        return [sheet.block(BlockKind.PARAGRAPH, "paragraph", at, at + 1)]
    return ()
