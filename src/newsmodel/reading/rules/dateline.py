"""A dateline on lines of its own, above the first paragraph."""

from collections.abc import Sequence

from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet


def dateline(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take the lines that the dateline fills."""
    found = outline.dateline
    if found is None or sheet.lines[at].at != found.span.start:
        return ()
    stop = at
    while stop < len(sheet) and sheet.lines[stop].end <= found.span.end:
        stop += 1
    return [sheet.block(BlockKind.DATELINE, "dateline", at, stop)] if stop > at else ()
