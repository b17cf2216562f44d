"""Pointers to other articles inside the body: "यह भी पढ़ें: …"."""

from collections.abc import Sequence

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.bullets import bullet_of
from newsmodel.reading.line_labels import also_read as title_after
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet, is_ended
from newsmodel.reading.traits import POINTER


@rule(lambda sheet, outline: sheet.having(POINTER, 0))
def also_read(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a pointer with the title that it names: on its line, or on the line below."""
    title = title_after(sheet.said(at)) or ""
    stop = at + 1 if title else _titles_below(sheet, outline, at)
    # "Read More" without a title leads to the rest of the text above it.
    if not title and stop == at + 1 and sheet.furniture(at) is FurnitureKind.CONTINUE:
        return ()
    return [sheet.block(BlockKind.FURNITURE, "also_read", at, stop, FurnitureKind.ALSO_READ)]


def _titles_below(sheet: Sheet, outline: Outline, at: int) -> int:
    """Give where the titles end that a label alone points to: one, or as many as stand together."""
    if at + 1 >= outline.end or not _may_be_title(sheet, at + 1):
        return at + 1
    bulleted = bullet_of(sheet.said(at + 1)) is not None
    together = at + 2
    while together < outline.end and sheet.touches(together) and _is_another(sheet, together, bulleted):
        together += 1
    if together > at + 2 or sheet.touches(at + 1):
        return together
    apart = at + 2
    while apart < outline.end and not sheet.touches(apart) and _is_another(sheet, apart, bulleted):
        apart += 1
    # Of three lines apart and more, the last one is the heading of the text below; of two, the second is.
    is_heading = apart < outline.end and (sheet.is_prose(apart) or sheet.touches(apart))
    return max(apart - 1, at + 2) if is_heading else apart


def _is_another(sheet: Sheet, at: int, bulleted: bool) -> bool:
    return _may_be_title(sheet, at) and (bullet_of(sheet.said(at)) is not None) == bulleted


def _may_be_title(sheet: Sheet, at: int) -> bool:
    text = sheet.said(at)
    # Titles ask and exclaim: "… कितना पानी बचा है?"
    is_sentence = is_ended(text) and (not text.endswith(("?", "!")) or "। " in text)
    return not (is_sentence or sheet.stamps(at) or sheet.is_furniture(at) or title_after(text) is not None)
