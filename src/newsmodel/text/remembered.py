"""Answers about short lines, kept: the pages of one site say the same lines again and again."""

import functools
from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")

# Furniture is short. Longer lines are rarely said twice, and would keep a page's text alive.
_LONGEST = 100
_MOST = 512


def remembered(ask: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """Keep what a function answers for the last short lines that it was asked about.

    The function must depend on the line alone. At most 512 lines of at most 100 characters are kept.

    >>> @remembered
    ... def size(text: str) -> int:
    ...     return len(text)
    >>> size("नहर"), size("नहर")
    (3, 3)
    """
    known = functools.lru_cache(maxsize=_MOST)(ask)

    @functools.wraps(ask)
    def answer(text: str) -> Answer:
        return known(text) if len(text) <= _LONGEST else ask(text)

    return answer
