"""The items of a list, as a tree: an item that stands deeper belongs to the one above it."""

import attrs

from newsmodel.limits import DEFAULT_LIMITS
from newsmodel.reading.bullets import bullet_of
from newsmodel.text.lines import Line

# A list and its item are a level each; what a page nests deeper is read at the deepest level.
_DEEPEST = DEFAULT_LIMITS.max_depth // 2 - 1


@attrs.define
class Item:
    """One item of a list: its text, where it stands, and the lists below it."""

    text: str
    start: int
    ordered: bool
    children: list["Item"] = attrs.field(factory=list)


def items_of(lines: list[Line]) -> list[Item]:
    r"""Read the lines of a list: deeper white space, or bullets below a number, make a list inside an item.

    >>> from newsmodel.text.lines import split_lines
    >>> [top] = items_of(split_lines("• फल\n    ◦ आम"))
    >>> top.text, [item.text for item in top.children]
    ('फल', ['आम'])
    """
    tops: list[Item] = []
    open_items: list[tuple[int, Item]] = []
    for line in lines:
        bullet = bullet_of(line.text)
        size, ordered = (bullet.size, bullet.ordered) if bullet else (0, False)
        item = Item(line.text[size:], line.at + size, ordered)
        indent = line.indent
        while open_items and not _belongs_below(open_items[-1], indent, ordered):
            open_items.pop()
        if open_items and len(open_items) >= _DEEPEST:
            open_items.pop()
        (open_items[-1][1].children if open_items else tops).append(item)
        open_items.append((indent, item))
    return tops


def _belongs_below(above: tuple[int, Item], indent: int, ordered: bool) -> bool:
    return indent > above[0] or (indent == above[0] and above[1].ordered and not ordered)
