"""Scraps: texts of so many short lines that they are no page of news, and are not read as one."""

import re

# Debris, word lists and columns of numbers have thousands of lines of a few characters. A line takes up to a
# thousand bytes while it is read, whatever it says, and memory is promised to be no more than 20 bytes for
# each byte of the text and a megabyte: that is 50 bytes a line, and 1,600 lines for the megabyte.
# It takes up to a tenth of a millisecond too. Pages of news have a few hundred lines, lists and threads of
# comments a few thousand; a longer text that has no more of them is one of paragraphs.
_LINES_AND_BYTES = ((1_600, 50), (4_000, 100))
_LINE = re.compile(r"\S[^\n\r\u2028\u2029]*")


def is_scraps(text: str) -> bool:
    r"""Whether a text has very many lines for its length, blank ones aside.

    That is more than one for each 50 bytes and 1,600 more, or than one for each 100 bytes and 4,000 more.

    >>> is_scraps("क\n" * 2_000), is_scraps("क\n" * 1_000)
    (True, False)
    """
    lines, size = sum(map(bool, _LINE.finditer(text))), len(text.encode("utf-8", "surrogatepass"))
    return any((lines - most) * fewest > size for most, fewest in _LINES_AND_BYTES)
