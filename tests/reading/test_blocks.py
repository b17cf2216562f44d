"""A layout takes every line, or says that it does not."""

import pytest

from newsmodel.reading.blocks import blocks_of
from newsmodel.reading.layout import Layout
from newsmodel.reading.outline import outline_of
from newsmodel.reading.sheet import Sheet


def test_a_layout_whose_rules_leave_a_line_is_wrong() -> None:
    sheet = Sheet("नहर की सफाई शुरू")
    layout = Layout(title="Empty", rules=(), write=lambda article: article.headline or "")
    with pytest.raises(AssertionError, match="no rule of Empty takes the line 0"):
        blocks_of(sheet, outline_of(sheet), layout)
