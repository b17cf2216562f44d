"""Comments of readers below the article."""

from collections.abc import Sequence

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.comments import thread_of
from newsmodel.reading.line_labels import comment_header
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet
from newsmodel.reading.traits import HEADER


@rule(lambda sheet, outline: sheet.having(HEADER, outline.end))
def comments(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take the heading of a thread with all its comments."""
    entries = sheet.once(thread_of, at) if comment_header(sheet.said(at)) else ()
    count_kind = FurnitureKind.COMMENT_COUNT
    if not entries:
        return [sheet.block(BlockKind.FURNITURE, "comments", at, at + 1, count_kind)]
    blocks = [sheet.block(BlockKind.COMMENTS, "comments", at, entries[0].first, count_kind)]
    return [
        *blocks,
        *(sheet.block(BlockKind.COMMENTS, "comments", entry.first, entry.stop) for entry in entries),
    ]
