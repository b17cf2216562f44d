"""One row for each comment."""

import datetime as dt
from collections.abc import Mapping
from typing import Self

import attrs

from newsmodel.model.article import Article
from newsmodel.paths import Path
from newsmodel.rows.comment_parts import comment_parts
from newsmodel.rows.placed import NOWHERE, Placed, bounds
from newsmodel.spans import Span


@attrs.frozen(kw_only=True)
class CommentRow(Placed):
    """One comment of a reader, or a reply to one.

    >>> from newsmodel import Article, Comment
    >>> from newsmodel.rows import CommentRow
    >>> thread = Comment(author="Anil", text="यह किस दिन होगा?", replies=(Comment(text="सोमवार को।"),))
    >>> [(row.path, row.author, row.parent_path) for row in CommentRow.of(Article(comments=(thread,)))]
    [('comments[0]', 'Anil', None), ('comments[0].replies[0]', None, 'comments[0]')]
    """

    parent_path: str | None
    """The path of the comment it replies to; None: it replies to none."""
    depth: int
    """How many comments it stands below: 0 for one that is no reply."""
    author: str | None
    """The name that the page shows; None: it shows none."""
    text: str
    """What was written."""
    posted_at: str | None
    """When, by ISO 8601 and only as far as it is known; None: the page does not say."""
    posted_on: dt.date | None
    """The day of it."""

    @classmethod
    def of(
        cls, article: Article, *, article_id: str | None = None, spans: Mapping[Path, Span] = NOWHERE
    ) -> tuple[Self, ...]:
        """Give the rows of an article; `spans` is that of the page it was read from."""
        rows = []
        for position, part in enumerate(comment_parts(article)):
            start, end = bounds(part.path, spans)
            posted = part.comment.posted_at
            rows.append(
                cls(
                    article_id=article_id,
                    path=str(part.path),
                    start=start,
                    end=end,
                    position=position,
                    parent_path=None if part.parent is None else str(part.parent),
                    depth=part.depth,
                    author=part.comment.author,
                    text=part.comment.text,
                    posted_at=None if posted is None else posted.isoformat(),
                    posted_on=None if posted is None else posted.date,
                )
            )
        return tuple(rows)
