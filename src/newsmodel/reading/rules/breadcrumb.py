"""The breadcrumb above the headline."""

from collections.abc import Sequence

from newsmodel.reading.breadcrumb import numbered_crumb
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.sheet import Sheet


def _line(sheet: Sheet, outline: Outline) -> Sequence[int]:
    return () if outline.breadcrumb is None else (outline.breadcrumb,)


@rule(_line)
def breadcrumb(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take the line that leads from the site's home to the article, or the lines of a numbered list."""
    headline = outline.top - 1
    is_list = numbered_crumb(sheet.said(at)) is not None and all(
        numbered_crumb(sheet.said(line)) for line in range(at + 1, headline)
    )
    # A way below the text is one line.
    stop = max(headline, at + 1) if is_list else at + 1
    return [sheet.block(BlockKind.BREADCRUMB, "breadcrumb", at, stop)]
