"""Imports point down: from a room to itself and to the layers below it."""

import ast
import pathlib
from collections.abc import Iterator

import pytest

import newsmodel

HOUSE = pathlib.Path(newsmodel.__file__).parent

# From the ground up. The rooms of one line do not see each other; the whole ground is one room.
GROUND = (
    "errors issues report report_table report_view paths spans limits positions _catalog _markdown_text _pretty"
    " _notebook _notebook_style"
)
LAYERS = (
    "ground",
    "text",
    "vocabulary",
    "languages",
    "model",
    "formats validation rows timestamp_format reading",
    "layouts",
    "parsing",
    "extras testing",
)
RANK = {room: rank for rank, rooms in enumerate(LAYERS) for room in rooms.split()}
FILES = sorted(path.relative_to(HOUSE).as_posix() for path in HOUSE.rglob("*.py"))


def room_of(module: str) -> str:
    """Give the room of a module below the root: `reading.page` is in `reading`, `spans` in the ground."""
    first = module.split(".")[0]
    return "ground" if first in GROUND.split() else first


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give each imported module, with its line: at the top, in functions, for type checkers alone."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, "." * node.level + (node.module or "")


def broken_rules(file: str, source: str) -> list[str]:
    """Give what a file imports that it must not."""
    here = file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    broken = []
    for line, target in imports(ast.parse(source)):
        where = f"{file}:{line}: {target}"
        if target.startswith("."):
            broken.append(f"{where} is a relative import: write the whole name")
        elif target == "newsmodel":
            broken.append(f"{where} is the root package: import the module that defines the name")
        elif target.startswith("newsmodel."):
            mine, other = room_of(here), room_of(target.removeprefix("newsmodel."))
            if other != mine and RANK[other] >= RANK[mine]:
                broken.append(f"{where}: {mine} must not see {other}")
    return broken


@pytest.mark.parametrize("file", [file for file in FILES if file != "__init__.py"])
def test_imports_point_down(file: str) -> None:
    assert broken_rules(file, (HOUSE / file).read_text("utf-8")) == []


def test_each_file_stands_in_a_room_of_the_table() -> None:
    rooms = {room_of(file.removesuffix(".py").replace("/", ".")) for file in FILES} - {"__init__"}

    assert rooms <= set(RANK)


@pytest.mark.parametrize(
    ("file", "source", "fault"),
    [
        ("model/quote.py", "from newsmodel.reading.quotes import x", "model must not see reading"),
        ("formats/native.py", "import newsmodel.reading.page", "formats must not see reading"),
        ("reading/page.py", "from newsmodel.formats import native", "reading must not see formats"),
        ("spans.py", "def f():\n    from newsmodel.text.lines import Line", "ground must not see text"),
        ("reading/page.py", "from newsmodel import Article", "is the root package"),
        ("reading/page.py", "from . import quotes", "is a relative import"),
    ],
)
def test_an_import_that_points_up_is_found(file: str, source: str, fault: str) -> None:
    [found] = broken_rules(file, source)

    assert fault in found


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("reading/page.py", "from newsmodel.reading.quotes import x"),
        ("reading/__init__.py", "from newsmodel.reading import page"),
        ("layouts/plain.py", "from newsmodel.reading import rules"),
        ("errors.py", "from newsmodel.spans import Span"),
        ("model/quote.py", "import attrs"),
    ],
)
def test_an_import_that_points_down_or_stays_is_none(file: str, source: str) -> None:
    assert broken_rules(file, source) == []
