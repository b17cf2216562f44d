"""Tags of the article."""

from collections.abc import Sequence

from newsmodel.reading.line_labels import tags_label
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet


def tags(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a label of tags with what it names: on its line, or on the line below."""
    rest = tags_label(sheet.said(at))
    if rest is None or sheet.is_prose(at) or at < outline.body:
        return ()
    below = at + 1 < len(sheet) and not sheet.is_furniture(at + 1) and not sheet.is_prose(at + 1)
    stop = at + 2 if not rest and below else at + 1
    return [sheet.block(BlockKind.TAGS, "tags", at, stop)]
