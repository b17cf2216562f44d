"""The headline, and each line that says it once more."""

from collections.abc import Sequence

from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet


@rule(
    lambda sheet, outline: (
        outline.repeats if outline.headline is None else {outline.headline, *outline.repeats}
    )
)
def headline(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take the headline; a page that says it twice has it twice. One in the breadcrumb stays there."""
    if at == outline.breadcrumb:
        return ()
    return [sheet.block(BlockKind.HEADLINE, "headline", at, at + 1)]
