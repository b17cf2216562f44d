"""A dateline on lines of its own, above the first paragraph."""

from collections.abc import Sequence

from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet


def _opening_line(sheet: Sheet, outline: Outline) -> Sequence[int]:
    if outline.dateline is None:
        return ()
    return (sheet.line_at(outline.dateline.span.start),)


@rule(_opening_line)
def dateline(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take the lines that the dateline fills."""
    stop = at
    while outline.dateline and stop < len(sheet) and sheet.lines[stop].end <= outline.dateline.span.end:
        stop += 1
    return [sheet.block(BlockKind.DATELINE, "dateline", at, stop)] if stop > at else ()
