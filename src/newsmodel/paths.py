"""How to get from an article to a part of it."""

import re
from collections.abc import Iterable

# A document may have any key, so one that is no plain name is written as a literal, and cut.
_NAME = re.compile(r"[A-Za-z_]\w{0,79}")
Steps = tuple[str | int, ...]
"""A path before it is one: it is equal to it, and costs nothing to make."""
_STEP = re.compile(r"\.?([A-Za-z_]\w*)|\[([0-9]{1,9})\]")


class Path(tuple[str | int, ...]):
    """The way from a value to one of its parts: names of fields, and positions from 0.

    >>> from newsmodel import Path
    >>> path = Path("sections", 0, "blocks", 1)
    >>> str(path), path == Path.parse("sections[0].blocks[1]")
    ('sections[0].blocks[1]', True)
    """

    __slots__ = ()

    def __new__(cls, *steps: str | int) -> "Path":
        """Make a path of its steps: `TypeError` for a step that is neither a name nor a position."""
        for step in steps:
            if type(step) is not str and type(step) is not int:
                raise TypeError(f"a step of a Path is a str or an int, not {type(step).__name__}")
        return super().__new__(cls, steps)

    def __getnewargs__(self) -> tuple[str | int, ...]:
        return tuple(self)

    @classmethod
    def parse(cls, written: str) -> "Path":
        """Read a path as `str` writes it; `ValueError` if it is none."""
        steps: list[str | int] = []
        at = 0
        while at < len(written):
            match = _STEP.match(written, at)
            if match is None:
                raise ValueError(f"not a path: {written[:80]!r}")
            steps.append(match[1] if match[1] is not None else int(match[2]))
            at = match.end()
        path = cls(*steps)
        if str(path) != written:
            raise ValueError(f"not a path: {written[:80]!r}, perhaps {str(path)[:80]!r}")
        return path

    def child(self, *steps: str | int) -> "Path":
        """Give the path that goes on from here."""
        # The steps up to here were looked at when this path was made.
        return tuple.__new__(Path, (*self, *Path(*steps)))

    @property
    def parent(self) -> "Path":
        """The path without its last step; of the root, the root."""
        return Path(*self[:-1])

    def of(self, value: object) -> object:
        """Follow the path from `value`: `AttributeError` or `IndexError` where it leads nowhere."""
        for step in self:
            value = getattr(value, step) if isinstance(step, str) else value[step]  # type: ignore[index]
        return value

    def __str__(self) -> str:
        return "".join(_written(self)).removeprefix(".")

    def __repr__(self) -> str:
        return f"Path({', '.join(map(repr, self))})"


def _written(steps: Iterable[str | int]) -> Iterable[str]:
    for step in steps:
        if isinstance(step, int):
            yield f"[{step}]"
        else:
            yield f".{step}" if _NAME.fullmatch(step) else f"[{step[:40]!a}]"
