"""The rules that turn lines into blocks, one file a rule: each takes a line or leaves it to the next."""

from collections.abc import Callable, Iterable, Sequence

import attrs

from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block
from newsmodel.reading.sheet import Sheet

Lines = Callable[[Sheet, Outline], Iterable[int]]
"""Gives the lines that a rule may take: it is asked about no other."""
Take = Callable[[Sheet, Outline, int], Sequence[Block]]
"""Gives the blocks that begin with a line; nothing if the line is none of this rule's."""


@attrs.frozen
class Rule:
    """Which lines a rule may take, and how it takes one."""

    lines: Lines
    take: Take


def rule(lines: Lines) -> Callable[[Take], Rule]:
    """Make a rule of a function that takes lines: it is asked about some of them only."""
    return lambda take: Rule(lines, take)


def any_line(sheet: Sheet, outline: Outline) -> Iterable[int]:
    """Give all lines."""
    return range(len(sheet))


def in_body(sheet: Sheet, outline: Outline) -> Iterable[int]:
    """Give the lines of the body."""
    return range(outline.body, outline.end)
