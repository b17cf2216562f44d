"""Tags of the article."""

from collections.abc import Sequence

from newsmodel.reading.line_labels import tags_label
from newsmodel.reading.outline import Outline, is_furniture
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet, is_prose


def tags(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a label of tags with what it names: on its line, or on the line below."""
    rest = tags_label(sheet.said(at))
    if rest is None or is_prose(sheet.said(at)) or at < outline.body:
        return ()
    below = at + 1 < len(sheet) and not is_furniture(sheet, at + 1) and not is_prose(sheet.said(at + 1))
    stop = at + 2 if not rest and below else at + 1
    return [sheet.block(BlockKind.TAGS, "tags", at, stop)]
