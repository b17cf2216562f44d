"""The page of a small local portal: no blank lines, reactions and a link to its group below the text."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.reading.layout import Layout

LAYOUT = Layout(
    title="hyperlocal portal",
    rules=PLAIN.rules,
    signs=(
        "खबर को शेयर करें",
        "खबर शेयर करें",
        "What's Your Reaction?",
        "Like 0 Dislike 0 Love 0 …",
        "… ग्रुप से जुड़ने के लिए …",
        "… ग्रुप से जुड़ें",
        "… चैनल से जुड़ें",
        "Comments (0)",
        "Join Our WhatsApp Group",
        "👉 Join WhatsApp Group",
        "रिपोर्ट, …",
        "रिपोर्ट: …",
        "रिपोर्ट - …",
    ),
)
