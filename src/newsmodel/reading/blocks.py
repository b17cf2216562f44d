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
    count = len(sheet)
    while at < count:
        for rule in layout.rules:
            taken = rule(sheet, outline, at)
            if taken:
                break
        else:
            raise AssertionError(
                f"no rule of {layout.title} takes the line {at}: its last rule must take any"
            )
        blocks.extend(taken)
        at = sheet.line_from(taken[-1].span.end, at)
    return blocks
