"""Scraps: texts of so many short lines that they are no page of news, and are not read as one."""

import re

# Debris, word lists and columns of numbers have thousands of lines of a few characters. A line takes up to a
# thousand bytes while it is read, whatever it says, and memory is promised to be no more than 20 bytes for
# each byte of the text and a megabyte: that is 50 bytes a line, and 1,600 lines for the megabyte.
_MOST_LINES = 1_600
_FEWEST_BYTES = 50
_LINE = re.compile(r"\S[^\n\r\u2028\u2029]*")


def is_scraps(text: str) -> bool:
    r"""Whether a text has more than one line for each 50 bytes and 1,600 more, blank ones aside.

    >>> is_scraps("क\n" * 2_000), is_scraps("क\n" * 1_000)
    (True, False)
    """
    lines = sum(map(bool, _LINE.finditer(text)))
    return (lines - _MOST_LINES) * _FEWEST_BYTES > len(text.encode("utf-8", "surrogatepass"))
