"""The lines of a text. They tile it: each character belongs to exactly one line."""

import re

import attrs

# Unicode's and Python's notions of a line end differ, so ours is written down: LF, CR, CR LF, LS, PS.
# str.splitlines also ends lines at U+000B, U+000C, U+001C to U+001E and U+0085; here they are text.
_ENDS = re.compile("\r\n|[\n\r\u2028\u2029]")


@attrs.frozen
class Line:
    """One line of a text: the ends of its words, its own end, and what it says."""

    start: int
    """Offset of the first character of the line."""
    stop: int
    """Offset after its line break: where the next line starts."""
    text: str
    """What the line says, without white space at its ends."""
    at: int
    """Offset of the first character of `text`."""

    @property
    def end(self) -> int:
        """Offset after the last character of `text`."""
        return self.at + len(self.text)


def split_lines(text: str) -> list[Line]:
    r"""Split a text at LF, CR, CR LF, U+2028 and U+2029.

    >>> [line.text for line in split_lines("one\r\n  two\n")]
    ['one', 'two']
    """
    lines = []
    start = 0
    for match in _ENDS.finditer(text):
        lines.append(_line(text, start, match.start(), match.end()))
        start = match.end()
    if start < len(text):
        lines.append(_line(text, start, len(text), len(text)))
    return lines


def _line(text: str, start: int, end: int, stop: int) -> Line:
    said = text[start:end]
    bare = said.lstrip()
    return Line(start, stop, bare.rstrip(), end - len(bare))
