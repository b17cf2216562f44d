"""The comments below an article, one after the other, each before its replies."""

from collections.abc import Iterator

import attrs

from newsmodel.model.article import Article
from newsmodel.model.comment import Comment
from newsmodel.paths import Path


@attrs.frozen
class CommentPart:
    """One comment, and where it stands among the others."""

    comment: Comment
    """The comment."""
    path: Path
    """The way to it."""
    parent: Path | None
    """The way to the comment it replies to; None: it replies to none."""
    depth: int
    """How many comments it stands below."""


def comment_parts(article: Article) -> Iterator[CommentPart]:
    """Give the comments in the order in which a page shows them."""
    for at, comment in enumerate(article.comments):
        yield from _below(CommentPart(comment, Path("comments", at), None, 0))


def _below(part: CommentPart) -> Iterator[CommentPart]:
    yield part
    for at, reply in enumerate(part.comment.replies):
        yield from _below(CommentPart(reply, part.path.child("replies", at), part.path, part.depth + 1))
