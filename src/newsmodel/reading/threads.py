"""Entries of a thread into comments, each below the one that it answers."""

import re

import attrs

from newsmodel.limits import DEFAULT_LIMITS
from newsmodel.model.comment import Comment
from newsmodel.paths import Steps
from newsmodel.reading.comments import Entry
from newsmodel.reading.sheet import Sheet

_LETTER = re.compile(r"[\w\u0900-\u0963]")

Places = list[tuple[Steps, int, int]]
_DEEPEST = DEFAULT_LIMITS.max_depth


@attrs.define
class _Node:
    entry: Entry
    text: str
    answers: list["_Node"] = attrs.field(factory=list)


def comments_of(sheet: Sheet, entries: tuple[Entry, ...]) -> tuple[tuple[Comment, ...], Places]:
    """Give the comments of a thread, and where each stands in the text.

    "@name" at the start of a comment answers the last comment of that name, if it is still open:
    the order of the page is kept.
    """
    tops: list[_Node] = []
    open_nodes: list[_Node] = []
    for entry in entries:
        answered = next((n for n in reversed(open_nodes) if _own_name(entry.author, n.entry.author)), None)
        if answered:
            entry = attrs.evolve(entry, author=_own_name(entry.author, answered.entry.author))
        node = _Node(entry, "\n".join(sheet.said(at) for at in entry.said))
        addressed = answered or next(
            (n for n in reversed(open_nodes) if _addresses(node.text, n.entry.author)), None
        )
        while open_nodes and open_nodes[-1] is not addressed:
            open_nodes.pop()
        if len(open_nodes) >= _DEEPEST:
            open_nodes.pop()
        (open_nodes[-1].answers if open_nodes else tops).append(node)
        open_nodes.append(node)
    places: Places = []
    return _values(sheet, tops, (), "comments", places), places


def _addresses(text: str, author: str | None) -> bool:
    if author is None or not text.startswith("@" + author):
        return False
    # "@Anil" does not speak to "Ani".
    return _LETTER.match(text, len(author) + 1) is None


def _own_name(head: str | None, author: str | None) -> str | None:
    """Give the own name of a comment whose head names the one answered behind it: "meera_j Arun K"."""
    if head is None or author is None or " " not in author or not head.endswith(" " + author):
        return None
    return head.removesuffix(author).rstrip(" >→▸»↪")


def _values(sheet: Sheet, nodes: list[_Node], path: Steps, name: str, places: Places) -> tuple[Comment, ...]:
    comments = []
    for number, node in enumerate(nodes):
        here = (*path, name, number)
        entry = node.entry
        places.append((here, sheet.lines[entry.first].at, sheet.lines[entry.stop - 1].end))
        comments.append(
            Comment(
                author=entry.author,
                text=node.text,
                posted_at=entry.stamp,
                replies=_values(sheet, node.answers, here, "replies", places),
            )
        )
    return tuple(comments)
