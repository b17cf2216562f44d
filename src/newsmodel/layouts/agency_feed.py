"""A story of a news agency as a feed hands it on: the dateline opens it, a note on the feed ends it."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.reading.layout import Layout

LAYOUT = Layout(
    title="agency feed",
    rules=PLAIN.rules,
    signs=(
        "(यह खबर … फीड …",
        "यह खबर … फीड …",
        "… सिंडिकेट फीड …",
        "(हेडलाइन के अलावा …",
        "(This story has not been edited …",
        "Disclaimer: This story is auto-generated …",
        "Disclaimer: यह आर्टिकल … फीड …",
        "डिस्क्लेमर: यह आर्टिकल … फीड …",
        "Source : …",
        "Source: PTI",
        "Source: IANS",
    ),
)
