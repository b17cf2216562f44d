"""Values that hold values of their own kind: how deep they may, and how they are copied and pickled."""

from collections.abc import Callable, Sequence
from typing import Any

import attrs

from newsmodel.errors import LimitError
from newsmodel.limits import DEFAULT_LIMITS

_Row = tuple[Any, dict[str, Any], int]
Flattened = tuple[Callable[..., Any], tuple[list[_Row]]]
"""What `pickle` takes: what puts a value together, and the rows of it."""


def depth_below(children: Sequence[Any]) -> int:
    """Give the depth of a value over `children`: 1 where there are none.

    Each value keeps its own depth, so that a comparison or a `repr` of it never runs out of stack:
    `LimitError` is raised as soon as one is built too deep.
    """
    if not children:
        return 1
    depth: int = 1 + max(child._depth for child in children)
    if depth > DEFAULT_LIMITS.max_depth:
        raise LimitError("max_depth", depth)
    return depth


def itself(self: Any, memo: object) -> Any:  # noqa: ARG001
    """Copy a value deeply (`__deepcopy__`): it is frozen through and through, so it is its own copy."""
    return self


def flattened(self: Any) -> Flattened:
    """Take a value apart for a pickle (`__reduce__`): one row for each value in it, the innermost first.

    A pickle goes several calls deeper for each value that stands in another, which in a thread's small stack
    are too many. The attribute `_below` of a class names the field of the values below.
    """
    rows: list[_Row] = []
    pending = [self]
    while pending:
        parent = pending.pop()
        names = [field.name for field in attrs.fields(type(parent)) if field.init]
        fields = {name: getattr(parent, name) for name in names}
        children = fields.pop(parent._below)
        rows.append((type(parent), fields, len(children)))
        pending.extend(children)
    rows.reverse()
    return rebuilt, (rows,)


def rebuilt(rows: list[_Row]) -> Any:
    """Build the value again of which `flattened` made these rows."""
    built: list[Any] = []
    for owner, fields, count in rows:
        first = len(built) - count
        built[first:] = [owner(**fields, **{owner._below: built[first:]})]
    return built[0]
