"""The WordPress theme Newspack, with the buttons of Jetpack above and below the text."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.reading.layout import Layout

LAYOUT = Layout(
    title="Newspack",
    rules=PLAIN.rules,
    signs=(
        "Posted in…",
        "Share this:",
        "Like this:",
        "Like Loading...",
        "Tagged: …",
        "Click to share on …",
        "Click to print (Opens in new window)",
        "Click to email …",
        "More by …",
        "Leave a comment",
        "Proudly powered by Newspack by Automattic",
    ),
)
