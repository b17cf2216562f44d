"""Quotations as rows: what is said, by whom, in which role, by which verb, and of which kind."""

import newsmodel
from newsmodel import QuoteKind

Row = tuple[str, str | None, str | None, str | None, QuoteKind]


def quoted(text: str) -> list[Row]:
    """Give a row for each quotation in a paragraph."""
    quotes = [found.value for found in newsmodel.find_quotes(text)]
    return [
        (
            quote.text,
            quote.speaker.name if quote.speaker else None,
            quote.speaker.role if quote.speaker else None,
            quote.cue,
            quote.kind,
        )
        for quote in quotes
    ]
