"""The WordPress theme MH Magazine: date, author and number of comments in one line."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.reading.layout import Layout

LAYOUT = Layout(
    title="MH Magazine",
    rules=PLAIN.rules,
    signs=(
        "Be the first to comment",
        "Copyright © … MH Themes",
        "« Previous",
        "Next »",
        "Previous",
        "Next",
        "Your email address will not be published.",
        "Copyright … WordPress Theme by MH Themes",
    ),
)
