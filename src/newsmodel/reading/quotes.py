"""Quoted and reported speech, and who speaks."""

from collections.abc import Sequence

from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.quote import Quote
from newsmodel.spans import Found


def find_quotes(
    text: str, *, indirect: bool = False, limits: Limits = DEFAULT_LIMITS
) -> tuple[Found[Quote], ...]:
    """Find the quoted speech in a text of one or more paragraphs."""
    raise NotImplementedError


def quotes_in_paragraphs(
    paragraphs: Sequence[str], *, indirect: bool = False
) -> list[tuple[Found[Quote], ...]]:
    """Find the quoted speech in the paragraphs of one article; spans count from the start of each."""
    raise NotImplementedError
