"""What stands at a picture: a description, and on the line below it whose picture it is."""

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.line_labels import caption_like
from newsmodel.reading.sheet import Sheet

_OPENERS = ("-", "–", "—", "(")
# "author-image", "author img": the name of a picture, not the heading of a box
_PICTURES = ("image", "img", "avatar")


def is_credited(sheet: Sheet, at: int) -> bool:
    """Whether the next line is only the credit of what this one describes: "- फोटो : …"."""
    below = sheet.said(at + 1)
    if below[:1] not in _OPENERS or not sheet.touches(at + 1):
        return False
    return caption_like(below) and not (sheet.is_prose(at) or sheet.is_furniture(at))


def shows_author(sheet: Sheet, at: int) -> bool:
    """Whether a line is what is left of the author's picture, which stands at the name: "author-image"."""
    return sheet.surely(at) is FurnitureKind.AUTHOR_BOX and sheet.said(at).casefold().endswith(_PICTURES)
