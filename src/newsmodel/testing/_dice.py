"""Choices by chance that are the same for the same seed, in every version of Python."""

import random
from collections.abc import Sequence
from typing import TypeVar

Option = TypeVar("Option")


class Dice:
    """A source of choices.

    Only `Random.random` is used: of it alone Python promises the same numbers for the same seed for ever.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def below(self, end: int) -> int:
        """Give a number from 0 up to, not with, `end`."""
        return int(self._random.random() * end)

    def between(self, first: int, last: int) -> int:
        """Give a number from `first` up to and with `last`."""
        return first + self.below(last - first + 1)

    def chance(self, percent: int) -> bool:
        """Say yes in so many of a hundred cases."""
        return self.below(100) < percent

    def one(self, options: Sequence[Option]) -> Option:
        """Choose one."""
        return options[self.below(len(options))]

    def some(self, options: Sequence[Option], count: int) -> list[Option]:
        """Choose several that are not the same, in an order of their own; all if there are fewer."""
        left = list(options)
        return [left.pop(self.below(len(left))) for _ in range(min(count, len(left)))]
