"""A line that says when: the page's clock, the date of publication, the last change."""

import re
from collections.abc import Iterable, Sequence

from newsmodel.model.timestamp import TimestampRole
from newsmodel.reading.ages import is_ago
from newsmodel.reading.byline_labels import byline_label, is_desk
from newsmodel.reading.datelines.words import lexicon
from newsmodel.reading.known_names import is_address, is_paper, is_town
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet
from newsmodel.reading.titles_below import signs_below
from newsmodel.text.folding import fold

MARKS = " -–—|/•·,:()<>«»"
"""What may stand around a date or a name."""
_LONGEST = 80
_LONGEST_COUNT = 30
_MOST_WORDS = 3
# Title, author and "on" may stand between the text and its date.
_MOST_BELOW = 4
_WORD = re.compile(r"[A-Za-z\u0900-\u0963]{2}")
_DIGIT = re.compile(r"\d")
# "| Updated 09:30 pm IST - VIJAYAWADA"
_CLOCK = re.compile(r"[|\s]*[^\W\d_]{4,12}:? \d{1,2}:\d\d\b", re.ASCII)


def _lines(sheet: Sheet, outline: Outline) -> Iterable[int]:
    """Give the dated lines up to the end of the body, and those below furniture that may have a label."""
    below = (at + 1 for at in sheet.all_furniture())
    labelled = (at for at in below if ":" in (said := sheet.said(at)) and len(said) <= _LONGEST)
    return [*sheet.dated(outline.end), *labelled]


@rule(_lines)
def timestamp(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a date alone on its line above the body or right below it, elsewhere one with a label.

    Below the title of another article stands its date: that of this one stands below furniture.
    """
    is_below = at >= outline.body and not (_is_labelled(sheet, at) or _ends(sheet, outline, at))
    if is_below or sheet.is_prose(at):
        return ()
    if not is_stamp_line(sheet, at) and not _is_counted(sheet, at):
        return ()
    return [sheet.block(BlockKind.TIMESTAMP, "timestamp", at, at + 1)]


def _ends(sheet: Sheet, outline: Outline, at: int) -> bool:
    """Whether a date stands alone below the text of a page that has none above it."""
    if not outline.last < at <= outline.last + _MOST_BELOW or at >= outline.end:
        return False
    if sheet.dated(outline.body):
        return False
    between = range(outline.last + 1, at)
    if not all(line in outline.repeats or signs_below(sheet, line) for line in between):
        return False
    # Three words may be a name; a title has more.
    return sheet.said(at + 1).count(" ") < _MOST_WORDS or sheet.is_furniture(at + 1)


def _is_counted(sheet: Sheet, at: int) -> bool:
    """Whether a count stands beside the date, perhaps with its source: "2,310 Dailymotion"."""
    beside = sheet.beside_stamps(at).strip(MARKS)
    return beside[0].isdigit() and len(beside) <= _LONGEST_COUNT


def is_stamp_line(sheet: Sheet, at: int) -> bool:
    """Whether a line says nothing but when; beside a date, the clock of the last change may stand alone."""
    if not sheet.stamps(at):
        return False
    beside = sheet.beside_stamps(at)
    if not (has_word(beside) or _DIGIT.search(beside)) or _CLOCK.match(beside):
        return True
    # "Updated - January 11, 2026 10:31 am IST - SATARA", "उदयपुर•Jan 11, 2026", "example.in Jan 11, 2026"
    said = beside.strip(MARKS)
    if _is_age(said):
        return True
    # "Last updated: January 11, 2026 by", and nobody
    if byline_label(said) == said:
        return True
    if is_town(said):
        # "मांझी" is the name of a family too.
        return fold(said) not in lexicon().names
    # "Monday, 11 January 2026 - Valley Times"
    return (" " not in said and is_address(said)) or (is_paper(said) and not is_desk(said))


def _is_age(text: str) -> bool:
    """Whether a text says how long ago, behind one word at most, a label or a town: "Updated 2 hours ago"."""
    return is_ago(text) and text.count(" ") <= _MOST_WORDS


def has_word(text: str) -> bool:
    """Whether a text has a word of two letters: "A+A-" has none."""
    return _WORD.search(text) is not None


def _is_labelled(sheet: Sheet, at: int) -> bool:
    roles = {found.value.role for found in sheet.stamps(at)}
    return bool(roles & {TimestampRole.PUBLISHED, TimestampRole.MODIFIED})
