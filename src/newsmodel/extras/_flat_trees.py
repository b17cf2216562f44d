"""Lists in lists and replies to replies as sequences in which each entry says how deep it stands.

Arrow has no type that holds itself, so a tree is written down in the order in which it is read.
"""

from collections.abc import Iterable, Iterator

import attrs

from newsmodel.model.body import BulletList, ListItem
from newsmodel.model.comment import Comment
from newsmodel.model.quote import Quote
from newsmodel.model.timestamp import Timestamp


@attrs.frozen(kw_only=True)
class FlatItem:
    """An item of a list; without a text, the beginning of a list inside the item before it."""

    depth: int
    """In how many lists it stands, from 1."""
    ordered: bool | None = None
    """Whether the list that begins here is numbered; None: none begins."""
    text: str | None = None
    """The text of the item; None: a list begins."""
    quotes: tuple[Quote, ...] = ()
    """The speech in it."""


@attrs.frozen(kw_only=True)
class FlatComment:
    """A comment, without its replies: they follow it, one deeper."""

    depth: int
    """Below how many comments it stands."""
    author: str | None = None
    """As in `Comment`."""
    text: str
    """As in `Comment`."""
    posted_at: Timestamp | None = None
    """As in `Comment`."""


def flat_items(items: Iterable[ListItem], depth: int = 1) -> Iterator[FlatItem]:
    """Write the items of a list down, each before the lists inside it."""
    for item in items:
        yield FlatItem(depth=depth, text=item.text, quotes=item.quotes)
        for child in item.children:
            yield FlatItem(depth=depth + 1, ordered=child.ordered)
            yield from flat_items(child.items, depth + 1)


def flat_comments(comments: Iterable[Comment], depth: int = 0) -> Iterator[FlatComment]:
    """Write comments down, each before its replies."""
    for comment in comments:
        yield FlatComment(depth=depth, author=comment.author, text=comment.text, posted_at=comment.posted_at)
        yield from flat_comments(comment.replies, depth + 1)


def deep_items(entries: Iterable[FlatItem]) -> tuple[ListItem, ...]:
    """Put the items of a list together again: `ValueError` where no list can look so."""
    # From behind, so that all that stands in an item is there before the item is.
    items: dict[int, list[ListItem]] = {}
    lists: dict[int, list[BulletList]] = {}
    for entry in reversed(tuple(entries)):
        depth = entry.depth
        if entry.text is None:
            inside = tuple(reversed(items.pop(depth, [])))
            _check(depth, items, lists)
            lists.setdefault(depth, []).append(BulletList(items=inside, ordered=bool(entry.ordered)))
        else:
            children = tuple(reversed(lists.pop(depth + 1, [])))
            _check(depth, items, lists)
            item = ListItem(text=entry.text, quotes=entry.quotes, children=children)
            items.setdefault(depth, []).append(item)
    top = tuple(reversed(items.pop(1, [])))
    _check(0, items, lists)
    return top


def deep_comments(entries: Iterable[FlatComment]) -> tuple[Comment, ...]:
    """Put comments and replies together again: `ValueError` where a reply stands below none."""
    waiting: dict[int, list[Comment]] = {}
    for entry in reversed(tuple(entries)):
        replies = tuple(reversed(waiting.pop(entry.depth + 1, [])))
        _check(entry.depth, waiting)
        comment = Comment(author=entry.author, text=entry.text, posted_at=entry.posted_at, replies=replies)
        waiting.setdefault(entry.depth, []).append(comment)
    top = tuple(reversed(waiting.pop(0, [])))
    _check(0, waiting)
    return top


def _check(depth: int, *waiting: Iterable[int]) -> None:
    """Refuse what still waits for a value around it, where what comes next is not deeper."""
    lost = [other for depths in waiting for other in depths if other > depth]
    if lost or depth < 0:
        raise ValueError(f"an entry of depth {max(lost, default=depth)} stands in nothing")
