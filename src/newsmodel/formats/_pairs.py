"""Strings as JSON can say them: two halves of a surrogate pair side by side are one character there."""

import re
from typing import Any

_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def without_pairs(value: Any) -> Any:
    r"""Give a tree whose strings come back from JSON as they are: halves side by side are put together.

    >>> without_pairs(["\ud83d\ude00"])
    ['😀']
    """
    if type(value) is str:
        return _PAIR.sub(_joined, value)
    if type(value) is list:
        return [without_pairs(item) for item in value]
    if type(value) is dict:
        return {key: without_pairs(item) for key, item in value.items()}
    return value


def _joined(pair: re.Match[str]) -> str:
    return pair[0].encode("utf-16", "surrogatepass").decode("utf-16")
