"""A line that says when: the page's clock, the date of publication, the last change."""

from collections.abc import Sequence

from newsmodel.model.timestamp import TimestampRole
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet


def timestamp(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a line above the body that says nothing but a date, or one inside it that has a label.

    Below the body, dates are those of other articles.
    """
    if at >= outline.end or (at >= outline.body and not _is_labelled(sheet, at)):
        return ()
    if not sheet.stamps(at) or sheet.is_prose(at) or sheet.beside_stamps(at).strip(" -–—|•·,:()"):
        return ()
    return [sheet.block(BlockKind.TIMESTAMP, "timestamp", at, at + 1)]


def _is_labelled(sheet: Sheet, at: int) -> bool:
    roles = {found.value.role for found in sheet.stamps(at)}
    return bool(roles & {TimestampRole.PUBLISHED, TimestampRole.MODIFIED})
