"""Text of a page that is no single article."""

from collections.abc import Sequence

from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import any_line, rule
from newsmodel.reading.sheet import Sheet


@rule(any_line)
def text(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take any line as text that belongs to no one article."""
    return [sheet.block(BlockKind.TEXT, "text", at, at + 1)]
