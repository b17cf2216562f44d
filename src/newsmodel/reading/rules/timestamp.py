"""A line that says when: the page's clock, the date of publication, the last change."""

import re
from collections.abc import Sequence

from newsmodel.model.furniture import FurnitureKind
from newsmodel.model.timestamp import TimestampRole
from newsmodel.reading.byline import is_town
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet
from newsmodel.reading.timestamps import find_timestamps

MARKS = " -–—|•·,:()<>«»"
"""What may stand around a date or a name."""
_LONGEST_COUNT = 30
_ANY_DAY = "1 January 2026"
# "| Updated 09:30 pm IST - VIJAYAWADA"
_CLOCK = re.compile(r"[|\s]*[^\W\d_]{4,12}:? \d{1,2}:\d\d\b", re.ASCII)


@rule(lambda sheet, outline: sheet.dated(outline.end))
def timestamp(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a line above the body that says nothing but a date, or one inside it that has a label.

    Below the body, dates are those of other articles.
    """
    if not sheet.stamps(at) or sheet.is_prose(at) or (at >= outline.body and not _is_labelled(sheet, at)):
        return ()
    if not is_stamp_line(sheet, at) and not _is_counted(sheet, at):
        return ()
    return [sheet.block(BlockKind.TIMESTAMP, "timestamp", at, at + 1)]


def _is_counted(sheet: Sheet, at: int) -> bool:
    """Whether a count stands beside the date, perhaps with its source: "2,310 Dailymotion"."""
    beside = sheet.beside_stamps(at).strip(MARKS)
    return beside[0].isdigit() and len(beside) <= _LONGEST_COUNT


def is_stamp_line(sheet: Sheet, at: int) -> bool:
    """Whether a line says nothing but when; beside a date, the clock of the last change may stand alone."""
    if not sheet.stamps(at):
        return False
    beside = sheet.beside_stamps(at)
    if not beside.strip(MARKS) or _CLOCK.match(beside) is not None:
        return True
    # "Updated - January 11, 2026 10:31 am IST - SATARA"
    return beside.strip(MARKS).isupper() and is_town(beside.strip(MARKS))


def is_stamp_label(sheet: Sheet, at: int) -> bool:
    """Whether a line says that something was published or changed, but no date: "Updated on -"."""
    if at >= len(sheet) or sheet.furniture(at) is not FurnitureKind.LABEL:
        return False
    found = find_timestamps(f"{sheet.said(at).rstrip(MARKS)}: {_ANY_DAY}")
    return bool(found) and found[0].value.role is not TimestampRole.UNKNOWN


def _is_labelled(sheet: Sheet, at: int) -> bool:
    roles = {found.value.role for found in sheet.stamps(at)}
    return bool(roles & {TimestampRole.PUBLISHED, TimestampRole.MODIFIED})
