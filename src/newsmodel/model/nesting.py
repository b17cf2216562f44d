"""How deep values may stand in each other."""

from collections.abc import Iterable
from typing import Any

from newsmodel.errors import LimitError
from newsmodel.limits import DEFAULT_LIMITS


def depth_below(children: Iterable[Any]) -> int:
    """Give the depth of a value over `children`: 1 where there are none.

    Each value keeps its own depth, so that a comparison, a `repr` or a pickle of it never runs out of stack:
    `LimitError` is raised as soon as one is built too deep.
    """
    depth = 1 + max((child._depth for child in children), default=0)
    if depth > DEFAULT_LIMITS.max_depth:
        raise LimitError("max_depth", depth)
    return depth
