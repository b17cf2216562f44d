"""Any page that no other style fits: every rule, in the order that does best where nothing is known."""

from newsmodel.reading.layout import Layout
from newsmodel.reading.rules.also_read import also_read
from newsmodel.reading.rules.breadcrumb import breadcrumb
from newsmodel.reading.rules.bullets import bullets
from newsmodel.reading.rules.byline import byline
from newsmodel.reading.rules.caption import caption
from newsmodel.reading.rules.comments import comments
from newsmodel.reading.rules.dateline import dateline
from newsmodel.reading.rules.embed import embed
from newsmodel.reading.rules.furniture import furniture
from newsmodel.reading.rules.heading import heading, run_in_heading
from newsmodel.reading.rules.headline import headline
from newsmodel.reading.rules.leftover import leftover
from newsmodel.reading.rules.pairs import pairs
from newsmodel.reading.rules.paragraph import paragraph
from newsmodel.reading.rules.pull_quote import pull_quote
from newsmodel.reading.rules.summary import summary
from newsmodel.reading.rules.tags import tags
from newsmodel.reading.rules.timestamp import timestamp

LAYOUT = Layout(
    title="plain",
    rules=(
        headline,
        breadcrumb,
        comments,
        dateline,
        also_read,
        tags,
        embed,
        furniture,
        timestamp,
        summary,
        byline,
        caption,
        pull_quote,
        bullets,
        pairs,
        run_in_heading,
        heading,
        paragraph,
        leftover,
    ),
)
