"""Tags of the article."""

from collections.abc import Sequence

from newsmodel.reading.line_labels import is_hashtags, tags_label
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet, is_ended
from newsmodel.reading.traits import TAGS

_LONGEST = 120


@rule(lambda sheet, outline: sheet.having(TAGS, outline.body))
def tags(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a label of tags with what it names: on its line, or on the line below."""
    if sheet.is_prose(at):
        return ()
    if is_hashtags(sheet.said(at)):
        return [sheet.block(BlockKind.TAGS, "tags", at, at + 1)]
    rest = tags_label(sheet.said(at))
    stop = at + 1
    if not rest and _may_be_tags(sheet, outline, stop):
        stop += 1
        # One tag a line: "Tags", "Patna", "Health".
        while _may_be_tags(sheet, outline, stop) and sheet.touches(stop) and sheet.touches(at + 1):
            stop += 1
    return [sheet.block(BlockKind.TAGS, "tags", at, stop)]


def _may_be_tags(sheet: Sheet, outline: Outline, at: int) -> bool:
    text = sheet.said(at)
    return len(text) <= _LONGEST and not (
        at == outline.breadcrumb
        or sheet.is_furniture(at)
        or sheet.is_prose(at)
        or sheet.stamps(at)
        or is_ended(text)
    )
