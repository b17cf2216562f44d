"""What rows of parts of an article share: which article, which part, and where it stands."""

from collections.abc import Mapping

import attrs

from newsmodel.paths import Path
from newsmodel.positions import Positions
from newsmodel.spans import Span

NOWHERE: Mapping[Path, Span] = Positions()
"""The positions of an article that was not read from a page."""


@attrs.frozen(kw_only=True)
class Placed:
    """The first columns of each row that stands for a part of an article."""

    article_id: str | None
    """The caller's name for the article; None: it was given none."""
    path: str
    """The way to the part, as `str` writes a `Path`: `sections[0].blocks[2].quotes[0]`."""
    start: int | None
    """Where the part begins in the text of the page, in code points; None: not known."""
    end: int | None
    """Where it ends, after its last character."""
    position: int
    """Which row of its kind it is in the article, from 0."""


def bounds(path: Path, spans: Mapping[Path, Span]) -> tuple[int | None, int | None]:
    """Give where a part begins and ends, as far as it is known."""
    span = spans.get(path)
    return (None, None) if span is None else (span.start, span.end)
