"""docs/reference/rows.md says of each column what the code says."""

import ast
import inspect
import pathlib
import re
import textwrap

import pytest

from newsmodel import rows
from newsmodel.rows import ArticleRow, BlockRow, CommentRow, QuoteRow, Row, TimestampRow, columns

REFERENCE = (pathlib.Path(__file__).parents[2] / "docs" / "reference" / "rows.md").read_text("utf-8")


def table(kind: type[Row]) -> list[tuple[str, ...]]:
    """Give the cells of the table below the heading of a kind of row."""
    [section] = re.findall(rf"^## `{kind.__name__}`$(.*?)(?=^## |\Z)", REFERENCE, re.DOTALL | re.MULTILINE)
    lines = [line for line in section.splitlines() if line.startswith("| `")]
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines]


def meanings(kind: type[Row]) -> dict[str, str]:
    """Give the sentence below each field, those of the parent class among them."""
    told: dict[str, str] = {}
    for owner in [k for k in reversed(kind.__mro__) if k.__module__.startswith("newsmodel.rows.")]:
        [node] = ast.parse(textwrap.dedent(inspect.getsource(owner))).body
        assert isinstance(node, ast.ClassDef)
        for field, below in zip(node.body, node.body[1:], strict=False):
            if isinstance(field, ast.AnnAssign) and isinstance(below, ast.Expr):
                assert isinstance(field.target, ast.Name)
                told[field.target.id] = ast.literal_eval(below.value)
    return told


@pytest.mark.parametrize("kind", [ArticleRow, BlockRow, QuoteRow, TimestampRow, CommentRow])
def test_the_table_is_that_of_the_class(kind: type[Row]) -> None:
    told = meanings(kind)

    assert table(kind) == [
        (f"`{c.name}`", c.type.__name__, "yes" if c.optional else "", told[c.name]) for c in columns(kind)
    ]


def test_every_kind_of_row_is_in_the_reference() -> None:
    kinds = {name for name in rows.__all__ if name.endswith("Row") and name != "Row"}

    assert set(re.findall(r"^## `(\w+)`$", REFERENCE, re.MULTILINE)) == kinds
