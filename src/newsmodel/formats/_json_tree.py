"""JSON documents of other people as trees: what is false in them is gathered, each fault with its place."""

import math
from typing import Any

from newsmodel.formats._faults import Faults
from newsmodel.formats._json_text import check_nesting, read_json
from newsmodel.limits import Limits
from newsmodel.paths import Path


def read_tree(text: str, limits: Limits) -> Any:
    """Read a JSON text as a tree for `tree_of`, within limits."""
    given = read_json(text, limits)
    check_nesting(text, limits)
    return given


def tree_of(given: Any, faults: Faults) -> Any:
    """Give what `read_json` or `as_read` gave as dicts and lists.

    >>> tree_of((("tags", ["जल"]),), Faults())
    {'tags': ['जल']}

    A key that stands twice, one that is no string, and NaN and Infinity are faults.
    """
    return _tree(given, faults, ())


def _tree(given: Any, faults: Faults, steps: tuple[str | int, ...]) -> Any:
    if type(given) is tuple:
        values: dict[str, Any] = {}
        for key, item in given:
            if type(key) is not str:
                faults.wrong_type(Path(*steps), "an object with strings as keys", key)
            elif key in values:
                faults.add("duplicate_key", Path(*steps, key), "the key stands twice")
            else:
                values[key] = _tree(item, faults, (*steps, key))
        return values
    if type(given) is list:
        return [_tree(item, faults, (*steps, at)) for at, item in enumerate(given)]
    if type(given) is float and not math.isfinite(given):
        faults.add("wrong_value", Path(*steps), f"must be a number that JSON has, got {given}")
    return given
