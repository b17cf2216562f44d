"""Posts of a social network that stand in the body."""

from collections.abc import Sequence

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet

# So many lines stand above its signature at most.
_MOST_LINES = 12
# What a post ends with that has a picture.
_PICTURE = "pic.twitter.com/"


def _of_posts(sheet: Sheet, outline: Outline) -> set[int]:
    first = {_first_line(sheet, outline, end) for end in sheet.of_kind(FurnitureKind.EMBED)}
    if _PICTURE in sheet.text:
        first.update(at for at in range(outline.body + 1, outline.end) if _ends_with_picture(sheet.said(at)))
    return first


def _first_line(sheet: Sheet, outline: Outline, end: int) -> int:
    """Give the first line of a post that is signed at `end`: no blank line parts it from the signature."""
    at = end
    while at > 0 and sheet.touches(at) and end - at < _MOST_LINES:
        at -= 1
    # Where no blank line parts the post from the text, it is the line above the signature.
    is_apart = at > outline.body and not sheet.touches(at)
    return at if is_apart else max(end - 1, 0) if sheet.touches(end) else end


def _ends_with_picture(text: str) -> bool:
    return text.rpartition(" ")[2].startswith(_PICTURE)


@rule(_of_posts)
def embed(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take the lines of a post up to its signature, "— name (@handle) date", or the one with a picture."""
    kinds = sheet.kinds(at, at + _MOST_LINES + 1)
    is_signed = FurnitureKind.EMBED in kinds and not _ends_with_picture(sheet.said(at))
    stop = at + kinds.index(FurnitureKind.EMBED) + 1 if is_signed else at + 1
    return [sheet.block(BlockKind.FURNITURE, "embed", at, stop, FurnitureKind.EMBED)]
