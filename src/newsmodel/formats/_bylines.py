"""Bylines that mark no names, taken apart where that is safe."""

import re

_LEADING = re.compile(r"\s*(?:report\s+)?by(?:[ :]+|$)", re.IGNORECASE)
_AND = re.compile(r" (?:and|और|तथा|एवं|व) |,? ?& ?")
# "in London", "c/o", "news@…", "Desk 2": no part of a name.
_NO_NAME = re.compile(r"[/|;:@()0-9]|\s(?:for|in|with|och|og|und|et|y)\s", re.IGNORECASE)


def names_of(text: str) -> tuple[str, ...]:
    """Give the names of a byline: what stands before its first comma, without By, parted at And.

    >>> names_of("By Asha Rao and R. K. Singh, Staff Writers"), names_of("Asha Rao in London")
    (('Asha Rao', 'R. K. Singh'), ())

    Where a part is no plain name, there are none.
    """
    line = _LEADING.sub("", text.replace("\n", ", "), count=1).partition(",")[0]
    names = tuple([name.strip() for name in _AND.split(line) if name.strip()])
    return () if any(map(_NO_NAME.search, names)) else names
