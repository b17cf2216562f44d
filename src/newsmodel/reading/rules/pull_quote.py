"""Pull quotes: speech on a line of its own, the speaker on the line below."""

from collections.abc import Sequence

from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet
from newsmodel.reading.traits import OPENED

_DASHES = "—–-―"
_LONGEST_SIGNATURE = 120


@rule(lambda sheet, outline: sheet.having(OPENED, outline.body, max(outline.end - 1, 0)))
def pull_quote(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a line in quotation marks with the line below it that begins with a dash."""
    below = sheet.said(at + 1)
    if below[0] in _DASHES and len(below) <= _LONGEST_SIGNATURE and "@" not in below:
        return [sheet.block(BlockKind.QUOTE, "pull_quote", at, at + 2)]
    return ()
