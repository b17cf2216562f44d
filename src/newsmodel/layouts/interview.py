"""An interview: questions and answers by turns."""

from newsmodel.layouts.plain import LAYOUT as PLAIN
from newsmodel.reading.layout import Layout

LAYOUT = Layout(
    title="interview",
    rules=PLAIN.rules,
    signs=(
        "सवाल: …",
        "जवाब: …",
        "सवाल- …",
        "जवाब- …",
        "सवाल – …",
        "जवाब – …",
        "प्रश्न: …",
        "उत्तर: …",
        "प्रश्न- …",
        "उत्तर- …",
        "Q: …",
        "A: …",
        "Question: …",
        "Answer: …",
    ),
)
