"""A line that says when: the page's clock, the date of publication, the last change."""

from collections.abc import Sequence

from newsmodel.model.timestamp import TimestampRole
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet, is_prose

# What may stand around a date on its line: a place, a source, a name. More than that is a sentence.
_MOST_BESIDE = 60


def timestamp(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a line outside the body that says little more than a date."""
    if outline.body <= at < outline.end and not _is_labelled(sheet, at):
        return ()
    if not sheet.stamps(at) or is_prose(sheet.said(at)) or sheet.beside_stamps(at).strip(" -–—|•·,:()"):
        return ()
    return [sheet.block(BlockKind.TIMESTAMP, "timestamp", at, at + 1)]


def _is_labelled(sheet: Sheet, at: int) -> bool:
    roles = {found.value.role for found in sheet.stamps(at)}
    return bool(roles & {TimestampRole.PUBLISHED, TimestampRole.MODIFIED})
