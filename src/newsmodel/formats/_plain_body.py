"""The body of an article as plain text: paragraphs with a blank line between them, lists by their marks."""

import re

from newsmodel.model.body import Block, BulletList, ListItem, Paragraph

# "• सर्वेक्षण", "  1. रिपोर्ट": two spaces for each level
_ITEM = re.compile(r"((?:  ){0,40})(?:•|([0-9]{1,9})\.) (.*)", re.ASCII)
# The deepest that the model has: each list has an item around the next.
_LEVELS = 32


def chunks(text: str) -> list[str]:
    r"""Part a text where it has blank lines, or where it has none, into lines; a list stays whole.

    >>> chunks("पहला\nऔर आगे\n\nदूसरा"), chunks("पहला\nदूसरा")
    (['पहला\nऔर आगे', 'दूसरा'], ['पहला', 'दूसरा'])
    """
    lines = text.replace("\r\n", "\n").split("\n")
    apart = any(not line.strip() for line in "\n".join(lines).strip().split("\n"))
    groups: list[list[str]] = [[]]
    for line in lines:
        if not line.strip():
            groups.append([])
            continue
        last = groups[-1]
        if last and not apart and not (_ITEM.fullmatch(line) and _ITEM.fullmatch(last[-1])):
            groups.append([line])
        else:
            last.append(line)
    return ["\n".join(group) for group in groups if group]


def list_text(bullets: BulletList) -> str:
    """Write a list as lines.

    >>> print(list_text(BulletList(items=(ListItem(text="सर्वेक्षण"), ListItem(text="रिपोर्ट")), ordered=True)))
    1. सर्वेक्षण
    2. रिपोर्ट
    """
    return "\n".join(_lines(bullets, ""))


def _lines(bullets: BulletList, indent: str) -> list[str]:
    lines = []
    for number, item in enumerate(bullets.items, 1):
        lines.append(f"{indent}{f'{number}.' if bullets.ordered else '•'} {item.text}")
        for child in item.children:
            lines += _lines(child, f"{indent}  ")
    return lines


def block_of(chunk: str) -> Block:
    """Read a chunk as a list, if all its lines are items that follow each other, else as a paragraph.

    >>> block_of("• सर्वेक्षण").items[0].text, block_of("3. सर्वेक्षण").text
    ('सर्वेक्षण', '3. सर्वेक्षण')
    """
    return _list_of(chunk) or Paragraph(text=chunk.strip())


class _Open:
    def __init__(self, *, ordered: bool) -> None:
        self.ordered = ordered
        self.items: list[tuple[str, list[_Open]]] = []

    def built(self) -> BulletList:
        items = tuple(ListItem(text=t, children=tuple(c.built() for c in below)) for t, below in self.items)
        return BulletList(items=items, ordered=self.ordered)


def _list_of(chunk: str) -> BulletList | None:
    way: list[_Open] = []
    for line in chunk.split("\n"):
        match = _ITEM.fullmatch(line)
        if match is None:
            return None
        level, number, text = len(match[1]) // 2, match[2], match[3]
        if level > len(way) or level >= _LEVELS:
            return None
        del way[level + 1 :]
        here = way[level] if level < len(way) else None
        if here is None or here.ordered != (number is not None) or number == "1":
            if level == 0 and here is not None:
                return None
            here = _Open(ordered=number is not None)
            if level:
                way[level - 1].items[-1][1].append(here)
            way[level:] = [here]
        if number is not None and number != str(len(here.items) + 1):
            return None
        here.items.append((text, []))
    return way[0].built()
