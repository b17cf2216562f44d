"""Captions of pictures."""

from collections.abc import Sequence

from newsmodel.reading.line_labels import caption_like, is_picture_line
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet, is_prose


def caption(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a line from the headline to the end of the body that says it stands below a picture."""
    headline = outline.headline if outline.headline is not None else -1
    text = sheet.said(at)
    if headline < at < outline.end - 1 and _is_credited(sheet, at):
        return [sheet.block(BlockKind.CAPTION, "caption", at, at + 2)]
    if (
        headline < at < outline.end
        and caption_like(text)
        and (is_picture_line(text) or not is_prose(text))
        and not sheet.is_furniture(at)
    ):
        return [sheet.block(BlockKind.CAPTION, "caption", at, at + 1)]
    return ()


def _is_credited(sheet: Sheet, at: int) -> bool:
    """Whether the next line is only the credit of what this one describes: "- फोटो : …"."""
    below = sheet.said(at + 1)
    credit = sheet.touches(at + 1) and below[0] in "-–—(" and caption_like(below)
    return credit and not (sheet.is_prose(at) or sheet.is_furniture(at))
