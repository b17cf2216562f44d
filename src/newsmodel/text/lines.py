"""The lines of a text that say something. They tile it: each character belongs to exactly one line."""

from typing import NamedTuple

# Unicode's and Python's notions of a line end differ, so ours is written down: LF, CR, CR LF, LS, PS.
# str.splitlines also ends lines at U+000B, U+000C, U+001C to U+001E and U+0085; here they are text.
_OTHER_ENDS = "\r\u2028\u2029"


# What `Line(…)` calls, without the call.
_line = tuple.__new__


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
    is_apart: bool
    """Whether a blank line stands below it."""

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
    # To part at LF is far faster than to search for each line. What stands for CR LF is as long as it.
    first = int(text.startswith("\ufeff"))
    plain = text[first:].replace("\r\n", " \n")
    for end in _OTHER_ENDS:
        plain = plain.replace(end, "\n")
    said = []
    blanks: list[int] = []
    for line in plain.split("\n"):
        bare = line.strip()
        if bare:
            said.append((first, bare, 0 if line[0] == bare[0] else len(line) - len(line.lstrip())))
            blanks.append(0)
        elif blanks:
            blanks[-1] += 1
        first += len(line) + 1
    starts = [start for start, _, _ in said]
    # Blank lines above the first line are its own.
    starts[:1] = [0]
    stops = [*starts[1:], len(text)]
    # Behind the last line, its own end is a blank line to the eye of `split`.
    blanks[-1:] = [count - 1 for count in blanks[-1:]]
    return [
        _line(Line, (start, stop, bare, first + indent, indent, count > 0))
        for start, stop, (first, bare, indent), count in zip(starts, stops, said, blanks, strict=False)
    ]
