"""The large Hindi portals: a labelled summary, two labelled dates, pointers to other articles in the text."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.reading.layout import Layout

LAYOUT = Layout(
    title="large Hindi portal",
    rules=PLAIN.rules,
    signs=(
        "संक्षेप",
        "सार",
        "विस्तार",
        "Hindi News",
        "Follow Us on Google News",
        "Follow Us",
        "ये भी पढ़ें: …",
        "यह भी पढ़ें: …",
        "हमें फॉलो करें",
        "लेटेस्ट … Hindi News …",
        "ऐप पर पढ़ें",
        "लोकप्रिय और ट्रेंडिंग टॉपिक्स",
        "रहें हर खबर से अपडेट …",
        "सबसे विश्वसनीय हिंदी न्यूज़ …",
        "BREAKING NEWS",
        "Advertisement",
    ),
)
