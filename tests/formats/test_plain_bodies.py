"""A body as plain text: where it is parted, and which lines are a list."""

import pytest

from newsmodel.formats._plain_body import block_of, chunks, list_text
from newsmodel.model.body import BulletList, ListItem, Paragraph


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t", []),
        ("क\nख", ["क", "ख"]),
        ("क\r\nख", ["क", "ख"]),
        ("\n\nक\nख\n\n", ["क", "ख"]),
        ("क\n \nख\nग", ["क", "ख\nग"]),
        ("• क\n• ख\nग", ["• क\n• ख", "ग"]),
        ("ग\n• क\n• ख", ["ग", "• क\n• ख"]),
        ("1. क\n2. ख", ["1. क\n2. ख"]),
        ("• क\n\n• ख", ["• क", "• ख"]),
    ],
)
def test_it_is_parted_at_blank_lines_or_at_each(text: str, expected: list[str]) -> None:
    assert chunks(text) == expected


def bullets(*items: ListItem | str, ordered: bool = False) -> BulletList:
    every = tuple(item if isinstance(item, ListItem) else ListItem(text=item) for item in items)
    return BulletList(items=every, ordered=ordered)


@pytest.mark.parametrize(
    ("chunk", "expected"),
    [
        ("• क\n• ख", bullets("क", "ख")),
        ("1. क\n2. ख", bullets("क", "ख", ordered=True)),
        ("• ", bullets("")),
        ("• क\n  • ख\n  • ग\n• घ", bullets(ListItem(text="क", children=(bullets("ख", "ग"),)), "घ")),
        ("• क\n  1. ख\n  2. ग", bullets(ListItem(text="क", children=(bullets("ख", "ग", ordered=True),)))),
        (
            "• क\n  • ख\n    • ग\n  • घ",
            bullets(
                ListItem(text="क", children=(bullets(ListItem(text="ख", children=(bullets("ग"),)), "घ"),))
            ),
        ),
        (
            "• क\n  • ख\n  1. ग\n  2. घ",
            bullets(ListItem(text="क", children=(bullets("ख"), bullets("ग", "घ", ordered=True)))),
        ),
        (
            "• क\n  1. ख\n  1. ग",
            bullets(ListItem(text="क", children=(bullets("ख", ordered=True), bullets("ग", ordered=True)))),
        ),
        (
            "• क\n  • ख\n• ग\n  • घ",
            bullets(
                ListItem(text="क", children=(bullets("ख"),)), ListItem(text="ग", children=(bullets("घ"),))
            ),
        ),
    ],
)
def test_lines_that_follow_each_other_are_a_list(chunk: str, expected: BulletList) -> None:
    assert block_of(chunk) == expected
    assert list_text(expected) == chunk


@pytest.mark.parametrize(
    "chunk",
    [
        "2. क",
        "1. क\n3. ख",
        "1. क\n1. ख",
        "• क\n1. ख",
        "1. क\n• ख",
        "• क\nख",
        "• क\n    • ख",
        "  • क",
        " • क",
        "• क\n   • ख",
        "•क",
        "1.क",
        "1) क",
        "0. क",
        "• क\n  2. ख",
        "• क\n  1. ख\n  3. ग",
    ],
)
def test_lines_that_do_not_are_a_paragraph(chunk: str) -> None:
    assert block_of(chunk) == Paragraph(text=chunk.strip())


def test_a_list_is_as_deep_as_the_model_lets_it_be() -> None:
    lines = [f"{'  ' * level}• क" for level in range(33)]
    deepest = block_of("\n".join(lines[:32]))
    assert isinstance(deepest, BulletList)
    assert list_text(deepest) == "\n".join(lines[:32])
    assert block_of("\n".join(lines)) == Paragraph(text="\n".join(lines))
