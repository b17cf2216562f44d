"""The sections of an article as lines of Markdown, and back."""

import re
from collections.abc import Iterator
from typing import Any

from newsmodel._markdown_text import inert, plain
from newsmodel.errors import LimitError
from newsmodel.limits import Limits
from newsmodel.model.body import Block, BulletList, ListItem, Paragraph, Section
from newsmodel.model.quote import Quote

_BOUNDARY = "***"
# Two lists that follow each other are told apart by their marks (CommonMark 0.31, 5.3).
_BULLETS = ("-", "*")
_NUMBERS = (".", ")")
_ITEM = re.compile(r"( *)(?:([-*])|\d{1,9}([.)]))(?: (.*))?", re.ASCII)


def carried_sections(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Give the sections as they come back: without empty blocks and the quotes of texts."""
    return tuple([Section(heading=section.heading, blocks=_carried(section.blocks)) for section in sections])


def _carried(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    found: list[Block] = []
    for block in blocks:
        match block:
            case Paragraph():
                if block.text:
                    found.append(Paragraph(text=block.text) if block.quotes else block)
            case BulletList():
                if block.items:
                    found.append(_carried_list(block))
            case _:
                found.append(Quote(text=block.text, speaker=block.speaker))
    return tuple(found)


def _carried_list(bullets: BulletList) -> BulletList:
    return BulletList(items=tuple([_carried_item(item) for item in bullets.items]), ordered=bullets.ordered)


def _carried_item(item: ListItem) -> ListItem:
    if not item.quotes and not item.children:
        return item
    return ListItem(
        text=item.text, children=tuple([_carried_list(child) for child in item.children if child.items])
    )


def body_lines(sections: tuple[Section, ...]) -> Iterator[str]:
    """Write sections that `carried_sections` gave."""
    for position, section in enumerate(sections):
        if section.heading is not None:
            yield f"## {inert(section.heading)}\n"
        elif position or not section.blocks:
            yield f"{_BOUNDARY}\n"
        before: Block | None = None
        mark = 0
        for block in section.blocks:
            match block:
                case Paragraph():
                    yield f"{inert(block.text)}\n"
                case BulletList():
                    mark = _mark(mark, before, block)
                    yield "\n".join(_list_lines(block, mark, "")) + "\n"
                case _:
                    yield "\n".join(_quote_lines(block)) + "\n"
            before = block


def _mark(mark: int, before: Block | None, bullets: BulletList) -> int:
    follows = isinstance(before, BulletList) and before.ordered == bullets.ordered
    return 1 - mark if follows else 0


def _quote_lines(quote: Quote) -> list[str]:
    lines = [f"> {inert(quote.text)}".rstrip(" ")]
    if quote.speaker is not None:
        role = "" if quote.speaker.role is None else f", {inert(quote.speaker.role)}"
        lines += [">", f"> — {inert(quote.speaker.name).replace(',', '&#44;')}{role}".rstrip(" ")]
    return lines


def _list_lines(bullets: BulletList, mark: int, indent: str) -> Iterator[str]:
    for number, item in enumerate(bullets.items, 1):
        sign = f"{number}{_NUMBERS[mark]}" if bullets.ordered else _BULLETS[mark]
        yield f"{indent}{sign} {inert(item.text)}".rstrip(" ")
        before: Block | None = None
        child_mark = 0
        for child in item.children:
            child_mark = _mark(child_mark, before, child)
            before = child
            # Without the blank line an empty item would make a heading of the line above it, or be text.
            if not child.items[0].text:
                yield ""
            yield from _list_lines(child, child_mark, indent + " " * (len(sign) + 1))


class _List:
    """A list that is being read: its items as dicts of the native form."""

    def __init__(self, indent: int, sign: str) -> None:
        self.indent = indent
        self.sign = sign
        self.document: dict[str, Any] = {"items": [], "ordered": sign in _NUMBERS}


def read_body(lines: list[str], limits: Limits) -> tuple[str | None, list[dict[str, Any]]]:
    """Read the title and the sections, as dicts of the native form, from the lines below the front matter."""
    if len(lines) > limits.max_nodes:
        raise LimitError("max_nodes", len(lines))
    headline: str | None = None
    sections: list[dict[str, Any]] = []
    lists: list[_List] = []
    said: list[str] = []

    def blocks() -> list[dict[str, Any]]:
        if not sections:
            sections.append({"blocks": []})
        found: list[dict[str, Any]] = sections[-1]["blocks"]
        return found

    for line in [*lines, ""]:
        if line[:1] == ">":
            lists.clear()
            said.append(line[2:])
            continue
        if said:
            blocks().append(_read_quote(said))
            said = []
        item = _ITEM.fullmatch(line)
        if item is not None:
            _read_item(item, lists, blocks, limits)
            continue
        if not line:
            # A list may go on below a blank line.
            continue
        lists.clear()
        if line[:3] == "## " or line == "##":
            sections.append({"heading": plain(line[3:]), "blocks": []})
        elif line[:2] == "# " or line == "#":
            headline = plain(line[2:])
        elif line == _BOUNDARY:
            sections.append({"blocks": []})
        else:
            blocks().append({"type": "paragraph", "text": plain(line)})
    return headline, sections


def _read_quote(lines: list[str]) -> dict[str, Any]:
    quote: dict[str, Any] = {"type": "quote", "text": plain(lines[0])}
    if len(lines) == 3:
        name, comma, role = lines[2].removeprefix("—").removeprefix(" ").partition(",")
        quote["speaker"] = {"name": plain(name)}
        if comma:
            quote["speaker"]["role"] = plain(role.removeprefix(" "))
    return quote


def _read_item(item: re.Match[str], lists: list[_List], blocks: Any, limits: Limits) -> None:
    indent, bullet, number, text = item.groups()
    sign = bullet or number
    while lists and len(indent) < lists[-1].indent:
        lists.pop()
    if lists and len(indent) == lists[-1].indent and sign != lists[-1].sign:
        lists.pop()
        new = True
    else:
        new = not lists or len(indent) > lists[-1].indent
    if new:
        if len(lists) >= limits.depth:
            raise LimitError("max_depth", len(lists) + 1)
        started = _List(len(indent), sign)
        if lists:
            lists[-1].document["items"][-1].setdefault("children", []).append(started.document)
        else:
            blocks().append({"type": "bullet_list", **started.document})
        lists.append(started)
    lists[-1].document["items"].append({"text": plain(text or "")})
