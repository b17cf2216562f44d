"""The tables of the page on pages are those of the code."""

import ast
import enum
import inspect
import pathlib
import re

import pytest

import newsmodel
from newsmodel.reading import doubts
from newsmodel.reading.manner import ALL_SHOWN
from newsmodel.reading.page import BlockKind

REFERENCE = (pathlib.Path(__file__).parents[2] / "docs" / "reference" / "pages.md").read_text("utf-8")


def rows(heading: str) -> dict[str, str]:
    """Give the first column of the table below a heading, each with the last one."""
    section = REFERENCE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    cells = [re.split(r"(?<!\\)\|", line)[1:-1] for line in section.splitlines() if line.startswith("|")]
    return {first.strip(" `"): last.strip() for first, *_, last in cells[2:]}


def sentences(kinds: type[enum.Enum]) -> dict[str, str]:
    """Give the sentence below each member of an enum, without its last dot."""
    nodes = ast.parse(inspect.getsource(kinds)).body[0]
    assert isinstance(nodes, ast.ClassDef)
    found = {}
    for member, doc in zip(nodes.body[1::2], nodes.body[2::2], strict=True):
        assert isinstance(member, ast.Assign)
        assert isinstance(doc, ast.Expr)
        found[ast.unparse(member.targets[0])] = ast.literal_eval(doc.value)
    return found


@pytest.mark.parametrize(
    ("heading", "kinds"),
    [
        ("Kinds of page", newsmodel.PageKind),
        ("Kinds of block", BlockKind),
        ("Kinds of furniture", newsmodel.FurnitureKind),
    ],
)
def test_each_kind_has_its_row(heading: str, kinds: type[enum.Enum]) -> None:
    assert rows(heading) == sentences(kinds)


def test_each_code_of_reading_has_its_row() -> None:
    tree = ast.parse(inspect.getsource(doubts))
    constants = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    codes = {
        value for value in constants if isinstance(value, str) and re.fullmatch(r"[a-z]+\.[a-z_]+", value)
    }

    assert set(rows("Issues")) == codes


def test_each_page_style_has_its_row() -> None:
    wanted = {
        name: ", ".join(f"`{field}`" for field in sorted(ALL_SHOWN - layout.manner.shows)) or "—"
        for name, layout in newsmodel.LAYOUTS.items()
    }

    assert rows("Page styles") == wanted
