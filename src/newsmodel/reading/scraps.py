"""Scraps: texts of so many short lines that they are no page of news, and are not read as one."""

import re

# A page of news has some hundred lines; an index of thousands has titles in them. Debris, word lists and
# columns of numbers have more lines of fewer characters, and to read each line would take more time and
# memory for the size of the text than a page may.
_MOST_LINES = 10_000
_FEWEST_CHARACTERS = 40
_LINE = re.compile(r"\S[^\n\r\u2028\u2029]*")


def is_scraps(text: str) -> bool:
    r"""Whether a text has over 10,000 lines of fewer than 40 characters on average, blank ones aside.

    >>> is_scraps("क\n" * 10_001), is_scraps("क\n" * 10_000)
    (True, False)
    """
    size = len(text)
    # Ten thousand lines have as many ends.
    if size < 2 * _MOST_LINES or sum(map(text.count, "\n\r\u2028\u2029")) < _MOST_LINES:
        return False
    lines = sum(1 for _ in _LINE.finditer(text))
    return lines > _MOST_LINES and size < lines * _FEWEST_CHARACTERS
