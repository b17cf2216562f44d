"""Headings that run in: a line of the body begins with one, and goes on as running text."""

import re

from newsmodel.reading.sheet import Sheet

# "क्या बोले विशेषज्ञ: …": a heading without marks of its own, then running text.
# "11:20 AM: …": so does a live blog.
RUN_IN = re.compile(
    r"(?P<heading>\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?IST)?|[^:।.!?“”\"‘’,]{4,60}?)\s?(?:[:：]|\s[|–-])\s+(?=\S)"
)
_SPOKEN = re.compile(r"\sने(?:\s|$)")


def run_in_end(text: str) -> int:
    """Give where the running text begins behind a heading that runs in; 0 where none does."""
    match = RUN_IN.match(text)
    return match.end() if match else 0


def run_ins_of(sheet: Sheet, body: int, end: int) -> frozenset[int]:
    """Find the lines that begin with a heading: there are several, and no two say the same."""
    found: dict[int, str] = {}
    for at in range(body + 1, end):
        text = sheet.said(at)
        match = RUN_IN.match(text) if sheet.is_prose(at) else None
        if match and (" " in match["heading"] or text[0].isdigit()) and not _SPOKEN.search(match["heading"]):
            found[at] = match["heading"]
    # One alone may be speech or a place; the same one twice is the speaker of an interview.
    if len(found) < 2 or len(set(found.values())) < len(found):
        return frozenset()
    return frozenset(found)
