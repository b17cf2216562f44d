"""Pull quotes: speech on a line of its own, the speaker on the line below."""

from collections.abc import Sequence

from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet, is_ended
from newsmodel.reading.speech.speaker import is_role
from newsmodel.reading.traits import BULLET, OPENED

_DASHES = "—–-―"
_LONGEST_SIGNATURE = 120
_LONGEST_OFFICE = 80


def _lines(sheet: Sheet, outline: Outline) -> Sequence[int]:
    """Give the lines in quotation marks, and sentences with the office of a speaker below them."""
    opened = sheet.having(OPENED, outline.body, outline.end - 1)
    dashed = sheet.having(BULLET, outline.body, outline.end)
    # One dash is no list.
    alone = (at for at in dashed if not (sheet.has(BULLET, at - 1) or sheet.has(BULLET, at + 1)))
    return opened + [at - 1 for at in alone if _is_office(sheet.said(at))]


@rule(_lines)
def pull_quote(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a line in quotation marks, or of a box, with the line below it that begins with a dash."""
    below = sheet.said(at + 1)
    is_signed = sheet.has(OPENED, at) or is_ended(sheet.said(at))
    if is_signed and below[0] in _DASHES and len(below) <= _LONGEST_SIGNATURE and "@" not in below:
        return [sheet.block(BlockKind.QUOTE, "pull_quote", at, at + 2)]
    return ()


def _is_office(text: str) -> bool:
    """Whether a line is a dash, a name and an office: "- विजय किरन, मेलाधिकारी"."""
    name, _, office = text.rpartition(",")
    if len(text) > _LONGEST_OFFICE or is_ended(text):
        return False
    words = office.split()
    return bool(words) and (is_role(words[-1]) or is_role(words[0])) and " " in name.strip(_DASHES + " ")
