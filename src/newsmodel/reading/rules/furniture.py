"""Lines that are known for furniture by their words or their shape."""

from collections.abc import Sequence

from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet


@rule(lambda sheet, outline: sheet.all_furniture())
def furniture(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a line that says what it is: a button, a label, a form."""
    return [sheet.block(BlockKind.FURNITURE, "furniture", at, at + 1, sheet.furniture(at))]
