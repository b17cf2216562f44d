"""Lines into blocks: the rules of a layout are asked in their order, line by line."""

from newsmodel.reading.layout import Layout
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet
from newsmodel.spans import Span


def blocks_of(sheet: Sheet, outline: Outline, layout: Layout) -> list[Block]:
    """Give the blocks of a page; they tile its text."""
    if not sheet.lines:
        return (
            [Block(kind=BlockKind.BLANK, rule="blank", span=Span(0, len(sheet.text)))] if sheet.text else []
        )
    blocks: list[Block] = []
    at = 0
    while at < len(sheet):
        blocks.extend(_first_match(sheet, outline, layout, at))
        end = blocks[-1].span.end
        while at < len(sheet) and sheet.start(at) < end:
            at += 1
    return blocks


def _first_match(sheet: Sheet, outline: Outline, layout: Layout, at: int) -> list[Block]:
    for rule in layout.rules:
        taken = rule(sheet, outline, at)
        if taken:
            return list(taken)
    raise AssertionError(f"no rule of {layout.title} takes the line {at}: its last rule must take any")
