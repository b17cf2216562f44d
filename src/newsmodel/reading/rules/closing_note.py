"""Notes in brackets below the text: whose feed it is, what a desk did not edit, what the site offers."""

from collections.abc import Sequence

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet

_BRACKETS = {"(": ")", "[": "]"}
_MARKS = " .।*"
_FEWEST_SPACES = 3


def _below_text(sheet: Sheet, outline: Outline) -> Sequence[int]:
    """Give the lines in brackets with no running text of the body below them."""
    at = outline.end - 1
    while at > outline.body and (_is_bracketed(sheet.said(at)) or not sheet.is_prose(at)):
        at -= 1
    return [below for below in range(at + 1, outline.end) if _is_bracketed(sheet.said(below))]


def _is_bracketed(text: str) -> bool:
    """Whether one pair of brackets holds a whole line: "(लेखक के निजी विचार हैं।)"."""
    said = text.strip(_MARKS)
    close = _BRACKETS.get(said[:1])
    return close is not None and said.find(close) == len(said) - 1 and said.count(" ") >= _FEWEST_SPACES


@rule(_below_text)
def closing_note(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a note in brackets below the text."""
    return [sheet.block(BlockKind.FURNITURE, "closing_note", at, at + 1, FurnitureKind.DISCLAIMER)]
