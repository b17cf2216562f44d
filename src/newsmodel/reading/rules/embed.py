"""Posts of a social network that stand in the body."""

from collections.abc import Sequence

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet

# So many lines a post has at most, with its signature.
_MOST_LINES = 13
# What a post ends with that has a picture.
_PICTURE = "pic.twitter.com/"


def _of_posts(sheet: Sheet, outline: Outline) -> set[int]:
    first = {_first_line(sheet, outline, end) for end in sheet.of_kind(FurnitureKind.EMBED)}
    if _PICTURE in sheet.text:
        lines = range(outline.top, outline.end)
        first.update(at for at in lines if at != outline.body and _ends_with_picture(sheet.said(at)))
    return first


def _first_line(sheet: Sheet, outline: Outline, end: int) -> int:
    """Give the first line of a post that is signed at `end`: no blank line parts it from the signature."""
    at = end
    while sheet.touches(at) and end - at < _MOST_LINES - 1:
        at -= 1
    if at == end:
        return end
    # Where no blank line parts the post from the text, it is the line above the signature.
    is_apart = at > outline.body and not sheet.touches(at)
    return at if is_apart else end - 1


def _ends_with_picture(text: str) -> bool:
    return text.rpartition(" ")[2].startswith(_PICTURE)


@rule(_of_posts)
def embed(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take the lines of a post up to its signature, "— name (@handle) date", or the one with a picture."""
    # Below a picture stands its signature or the text.
    lines = 2 if _ends_with_picture(sheet.said(at)) else _MOST_LINES
    kinds = sheet.kinds(at, at + lines)
    stop = at + kinds.index(FurnitureKind.EMBED) + 1 if FurnitureKind.EMBED in kinds else at + 1
    return [sheet.block(BlockKind.FURNITURE, "embed", at, stop, FurnitureKind.EMBED)]
