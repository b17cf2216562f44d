"""Running text."""

from collections.abc import Sequence

from newsmodel.reading.line_labels import is_turn
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import in_body, rule
from newsmodel.reading.sheet import Sheet, is_latin
from newsmodel.reading.statements import goes_on, lacks_its_stop


@rule(in_body)
def paragraph(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a line of the body that ends as a sentence does, or is too long for anything else."""
    text = sheet.said(at)
    # Below the last line of the text, a line of another script is the site's: "What do you think?".
    if at > outline.last and is_latin(text) and not is_latin(sheet.said(outline.body)):
        return ()
    if sheet.is_text(at) or is_turn(text) or (at <= outline.last and (lacks_its_stop(text) or goes_on(text))):
        return [sheet.block(BlockKind.PARAGRAPH, "paragraph", at, at + 1)]
    return ()
