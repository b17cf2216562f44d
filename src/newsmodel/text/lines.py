"""The lines of a text that say something. They tile it: each character belongs to exactly one line."""

import re
from typing import NamedTuple

# Unicode's and Python's notions of a line end differ, so ours is written down: LF, CR, CR LF, LS, PS.
# str.splitlines also ends lines at U+000B, U+000C, U+001C to U+001E and U+0085; here they are text.
_LINE = re.compile("[^\n\r\u2028\u2029]+")
_END = re.compile("\r\n|[\n\r\u2028\u2029]")


class Line(NamedTuple):
    """One line of a text that is not blank, with the blank lines below it."""

    start: int
    """Offset of its first character; blank lines above the first line of a text are that line's."""
    stop: int
    """Offset after the blank lines below it: where the next line starts."""
    text: str
    """What the line says, without white space at its ends."""
    at: int
    """Offset of the first character of `text`."""
    indent: int
    """White space between the last line break and `text`, in code points."""

    @property
    def end(self) -> int:
        """Offset after the last character of `text`."""
        return self.at + len(self.text)


def split_lines(text: str) -> list[Line]:
    r"""Split a text at LF, CR, CR LF, U+2028 and U+2029; a text of white space alone has no line.

    >>> [line.text for line in split_lines("one\r\n\r\n  two\n")]
    ['one', 'two']

    A byte order mark in front of all is a mark of the file and no text of its first line.
    """
    lines_of = _LINE.finditer(text, text.startswith("\ufeff"))
    said = [(match.start(), bare) for match in lines_of if (bare := match[0].strip())]
    stops = [first for first, _ in said[1:]] + [len(text)]
    lines = []
    start = 0
    for (first, bare), stop in zip(said, stops, strict=False):
        at = text.index(bare[0], first)
        lines.append(Line(start, stop, bare, at, at - first))
        start = stop
    return lines


def is_followed_by_blank(text: str, line: Line) -> bool:
    """Whether a blank line stands below a line."""
    breaks = _END.finditer(text, line.end, line.stop)
    return next(breaks, None) is not None and next(breaks, None) is not None
