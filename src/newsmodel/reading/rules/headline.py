"""The headline, and each line that says it once more."""

from collections.abc import Sequence

from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet


def headline(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take the headline; a page that says it twice has it twice."""
    if at == outline.headline or at in outline.repeats:
        return [sheet.block(BlockKind.HEADLINE, "headline", at, at + 1)]
    return ()
