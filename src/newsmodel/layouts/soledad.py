"""The WordPress theme Soledad by PenciDesign: the word "by" and the name on lines of their own."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.reading.layout import Layout

LAYOUT = Layout(
    title="Soledad",
    rules=PLAIN.rules,
    signs=(
        "written by",
        "by",
        "0 comment",
        "previous post",
        "next post",
        "You may also like",
        "Leave a Comment Cancel Reply",
        "FacebookTwitterPinterestEmail",
        "FacebookTwitterPinterestLinkedinTumblrRedditWhatsappTelegramEmail",
        "0 FacebookTwitterPinterestEmail",
    ),
)
