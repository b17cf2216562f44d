"""A live blog: entries below each other, the newest first, each under the time of the clock."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.reading.layout import Layout

LAYOUT = Layout(
    title="live blog",
    rules=PLAIN.rules,
    signs=(
        "Live Updates",
        "LIVE",
        "लाइव अपडेट",
        "लाइव",
        "LIVE UPDATES",
        "Key Events",
        "Show key events only",
        "Live Blog",
        "मुख्य घटनाक्रम",
        "लाइव ब्लॉग",
    ),
)
