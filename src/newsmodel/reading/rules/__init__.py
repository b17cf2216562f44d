"""The rules that turn lines into blocks, one file a rule: each takes a line or leaves it to the next."""

from collections.abc import Callable, Sequence

from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block
from newsmodel.reading.sheet import Sheet

Rule = Callable[[Sheet, Outline, int], Sequence[Block]]
"""Gives the blocks that begin with a line; nothing if the line is none of this rule's."""
