"""The WordPress theme Jannah by TieLabs: crumbs with slashes, author and two dates, a row of counters."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.reading.layout import Layout

LAYOUT = Layout(
    title="Jannah",
    rules=PLAIN.rules,
    signs=(
        "Check Also",
        "Back to top button",
        "Share via Email",
        "… minute read",
        "Less than a minute",
        "Last Updated: …",
        "Related Articles",
        "Switch skin",
        "Random Article",
        "With Product You Purchase",
        "Subscribe to our mailing list …",
        "Facebook X LinkedIn …",
        "Facebook Twitter LinkedIn …",
    ),
)
