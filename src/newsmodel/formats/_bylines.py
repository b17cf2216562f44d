"""Bylines that mark no names, taken apart where that is safe."""

import re

# "By", "Reported by:", "Edited by", "Story by"; "Par" and the like of agencies that write no English
_LEADING = re.compile(
    r"""
    \A \s*
    (?: (?: (?: report | reported | story | written | edited | posted | compiled | produced | text ) \s+ )? by
      | par | von | por
    )
    (?: \s*:\s* | \s+ | $ )
    """,
    re.IGNORECASE | re.VERBOSE,
)
_AND = re.compile(r"\s(?:and|और|तथा|एवं|व)\s|,?\s?&\s?")
# "in London", "c/o", "news@…", "Desk 2": no part of a name.
_NO_NAME = re.compile(r"[/|;:@()0-9]|\s(?:for|in|with|och|og|und|et|y)\s", re.IGNORECASE)


def without_by(text: str) -> str:
    """Give what stands behind By, or behind Reported by and its like.

    >>> without_by("Reported by: Asha Rao"), without_by("Abby Rao")
    ('Asha Rao', 'Abby Rao')
    """
    return _LEADING.sub("", text)


def names_of(text: str) -> tuple[str, ...]:
    """Give the names of a byline: what stands before its first comma or line end, without By, parted at And.

    >>> names_of("By Asha Rao and R. K. Singh, Staff Writers"), names_of("Asha Rao in London")
    (('Asha Rao', 'R. K. Singh'), ())

    Where a part is no plain name, there are none.
    """
    # A line may end with And, and go on.
    line = _AND.sub(" & ", without_by(text.strip())).partition(",")[0].partition("\n")[0]
    names = tuple([name for part in line.split("&") if (name := part.strip())])
    return () if any(map(_NO_NAME.search, names)) else names
