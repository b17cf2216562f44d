"""Captions of pictures."""

import functools
from collections.abc import Sequence

from newsmodel.languages import LANGUAGES
from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.line_labels import is_picture_line
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.pictures import is_credited, shows_author
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet, is_ended, is_latin
from newsmodel.reading.traits import CAPTION, SIGNED

# Four words: fewer may be a name.
_FEWEST_SPACES = 3


def _near_pictures(sheet: Sheet, outline: Outline) -> set[int]:
    said = sheet.having(CAPTION, outline.body, outline.end)
    credited = [at - 1 for at in said if at]
    top = outline.top
    above = (at for at in outline.head if at >= top)
    return {*above, *said, *credited, *sheet.doubled(outline.body, outline.end)}


@rule(_near_pictures)
def caption(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a line from the headline to the end of the body that says it stands below a picture."""
    if is_credited(sheet, at):
        return [sheet.block(BlockKind.CAPTION, "caption", at, at + 2)]
    is_amid = at < outline.body or at + 1 < outline.last
    if is_amid and sheet.is_doubled(at):
        # Of two lines, the longer one has the source or the credit too.
        is_first = len(sheet.said(at)) >= len(sheet.said(at + 1))
        fuller, again = (at, at + 1) if is_first else (at + 1, at)
        blocks = [
            sheet.block(BlockKind.CAPTION, "caption", fuller, fuller + 1),
            sheet.block(BlockKind.FURNITURE, "caption", again, again + 1, FurnitureKind.LABEL),
        ]
        return blocks if is_first else blocks[::-1]
    is_labelled = sheet.has(CAPTION, at) and (not sheet.is_prose(at) or is_picture_line(sheet.said(at)))
    if is_labelled or _stands_at_picture(sheet, outline, at):
        return [sheet.block(BlockKind.CAPTION, "caption", at, at + 1)]
    return ()


def _stands_at_picture(sheet: Sheet, outline: Outline, at: int) -> bool:
    """Whether a line stands at a picture: alone between who and when and the text, or above the author."""
    if not at < outline.body < len(sheet):
        return False
    if shows_author(sheet, at + 1) and sheet.is_prose(at):
        return True
    text = sheet.said(at)
    if sheet.stamps(at) or is_ended(text):
        return False
    if (
        text.count(" ") < _FEWEST_SPACES
        or is_latin(text) != is_latin(sheet.said(outline.body))
        or ":" in text
    ):
        return False
    if text.rpartition(" ")[2] in _requests() or not all(
        map(sheet.is_furniture, range(at + 1, outline.body))
    ):
        return False
    above = next((line for line in reversed(range(outline.top, at)) if not sheet.is_furniture(line)), at)
    return bool(sheet.stamps(above)) or sheet.has(SIGNED, above)


@functools.cache
def _requests() -> frozenset[str]:
    """Give the words with which a page asks its reader for something, at the end of a line."""
    return frozenset(word for language in LANGUAGES.values() for word in language.page.requests)
