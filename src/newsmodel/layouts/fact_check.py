"""A fact check: numbered headings, and a box with the verdict below."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.reading.layout import Layout

LAYOUT = Layout(
    title="fact check",
    rules=PLAIN.rules,
    signs=(
        "Claim Review …",
        "Claimed By …",
        "Fact Check : …",
        "Claim: …",
        "Claim : …",
        "Fact : …",
        "Fact: …",
        "दावा : …",
        "दावा: …",
        "निष्कर्ष:",
        "क्या है दावा",
        "क्या है सच",
        "पड़ताल",
        "Conclusion:",
        "Conclusion",
        "Result: …",
    ),
)
