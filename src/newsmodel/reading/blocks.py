"""Lines into blocks: the rules of a layout are asked in their order, line by line."""

from newsmodel.reading.layout import Layout
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import Take
from newsmodel.reading.sheet import Sheet
from newsmodel.spans import Span


def blocks_of(sheet: Sheet, outline: Outline, layout: Layout) -> list[Block]:
    """Give the blocks of a page; they tile its text."""
    if not sheet.lines:
        return (
            [Block(kind=BlockKind.BLANK, rule="blank", span=Span(0, len(sheet.text)))] if sheet.text else []
        )
    count = len(sheet)
    asked: list[list[Take]] = [[] for _ in range(count)]
    for rule in layout.rules:
        for at in rule.lines(sheet, outline):
            asked[at].append(rule.take)
    blocks: list[Block] = []
    at = 0
    while at < count:
        for take in asked[at]:
            taken = take(sheet, outline, at)
            if taken:
                break
        else:
            raise AssertionError(
                f"no rule of {layout.title} takes the line {at}: its last rule must take any"
            )
        blocks.extend(taken)
        at = sheet.line_from(taken[-1].span.end, at)
    return blocks
