"""How long quotations take: `python tests/benchmarks/quotes.py` prints microseconds, best of several runs."""

import timeit

from newsmodel.reading.quotes import quotes_in_paragraphs

MARKED = (
    "जल विभाग के अभियंता महेश तिवारी ने मंगलवार को पत्रकारों से कहा, “पाइपलाइन की मरम्मत शुक्रवार तक पूरी होगी।” "
    "इसके बाद आपूर्ति शुरू होगी।"
)
PLAIN = "बीते तीन महीनों में दूध के दाम दो बार बढ़े हैं। संघ के अनुसार चारे की कमी इसकी बड़ी वजह है। " * 3


def microseconds(paragraphs: list[str], number: int) -> float:
    """Give the time of one paragraph."""
    best = min(timeit.repeat(lambda: quotes_in_paragraphs(paragraphs), number=number, repeat=7))
    return best / number / len(paragraphs) * 1e6


if __name__ == "__main__":
    quotes_in_paragraphs([MARKED])
    marked, plain = microseconds([MARKED] * 20, 50), microseconds([PLAIN] * 100, 100)
    print(f"a paragraph with a quotation: {marked:.1f} µs")
    print(f"a paragraph without a mark ({len(PLAIN)} characters): {plain:.2f} µs")
