"""Work, counted instead of timed: the same on every machine and in every run."""

import sys
from collections.abc import Callable
from types import FrameType


def calls(work: Callable[[], object], *, warm: bool = False) -> int:
    """Give how many functions `work` calls, those of the interpreter among them, once all tables are built.

    They are if it is `warm`; else it is done once before.
    """
    if not warm:
        work()
    count = 0

    def count_one(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count_one)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
