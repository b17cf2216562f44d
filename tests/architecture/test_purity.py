"""No I/O: nothing in the package touches a file, a socket, a stream, a clock or a setting of the machine."""

import ast
import pathlib
from collections.abc import Iterator

import pytest

import newsmodel

HOUSE = pathlib.Path(newsmodel.__file__).parent
FILES = sorted(path.relative_to(HOUSE).as_posix() for path in HOUSE.rglob("*.py"))

# What may be imported, with what these modules hold that only computes. To use one more, see that it does no
# I/O and add it here.
STANDARD = set(
    "abc array base64 bisect calendar codecs collections collections.abc contextlib copy dataclasses datetime decimal"
    " enum fractions functools hashlib heapq html html.entities html.parser itertools json json.decoder"
    " json.encoder math operator random re reprlib string sys textwrap types typing unicodedata urllib.parse"
    " xml.etree.ElementTree xml.parsers xml.parsers.expat xml.sax.saxutils zlib".split()
)
OURS_NEED = {"attrs", "babel", "dateutil"}
# Only here may a module be loaded by its name, or a dependency be used that is not required.
LOADERS = {
    "__init__.py": {"importlib"},
    "testing/__init__.py": {"importlib"},
    "_catalog.py": {"importlib", "pkgutil"},
}
OPTIONAL = {
    "extras": {"cattrs", "pandas", "polars", "pyarrow"},
    # Only inside the hook that pydantic calls.
    "model/pydantic_schema.py": {"pydantic_core"},
    "testing": {"faker", "hypothesis", "pytest", "random"},
}

NAMES = set("open print input eval exec compile breakpoint __import__ ZoneInfo gettz tzlocal".split())
# `.compile` is not here: that of a regular expression is meant.
ATTRIBUTES = set(
    "now today utcnow fromtimestamp utcfromtimestamp gettz tzlocal ZoneInfo environ getenv stdin stdout"
    " stderr argv".split()
)


def impurities(file: str, source: str) -> Iterator[str]:
    """Give each place of a file where it might do I/O."""
    allowed = STANDARD | LOADERS.get(file, set())
    packages = OURS_NEED | {"newsmodel"} | OPTIONAL.get(file.split("/")[0], set()) | OPTIONAL.get(file, set())
    for node in ast.walk(ast.parse(source)):
        modules: list[str] = []
        match node:
            case ast.Import():
                modules = [name.name for name in node.names]
            case ast.ImportFrom(module=str() as module):
                modules = [module]
                if module.split(".")[0] in {"dateutil", "datetime"}:
                    for name in node.names:
                        if name.name in NAMES:
                            yield f"{file}:{node.lineno}: {name.name}"
            case ast.Name() if node.id in NAMES:
                yield f"{file}:{node.lineno}: {node.id}"
            case ast.Attribute() if node.attr in ATTRIBUTES:
                yield f"{file}:{node.lineno}: .{node.attr}"
            case ast.keyword(arg="fuzzy" | "fuzzy_with_tokens" as option):
                # dateutil's fuzzy mode reads "8 मार्च 2026" as a day of the month in which it is called.
                yield f"{file}:{node.value.lineno}: {option}="
            case _:
                pass
        for module in modules:
            if module not in allowed and module.split(".")[0] not in packages:
                yield f"{file}: import {module}"


@pytest.mark.parametrize("file", FILES)
def test_a_file_does_no_io(file: str) -> None:
    assert list(impurities(file, (HOUSE / file).read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    [
        "import os",
        "import os.path",
        "import logging",
        "import time",
        "import locale",
        "import pickle",
        "import zoneinfo",
        "from pathlib import Path",
        "from dateutil.tz import gettz",
        "def late():\n    import socket",
        "import importlib",
        "import pkgutil",
        "import pandas",
        "open('page.txt')",
        "print('hello')",
        "f = open",
        "eval('1')",
        "exec('pass')",
        "dt.datetime.now()",
        "dt.date.today()",
        "dt.datetime.fromtimestamp(0)",
        "tz.gettz('Asia/Kolkata')",
        "sys.stdout.write('x')",
        "parser.parse(text, fuzzy=True)",
    ],
)
def test_io_is_found(source: str) -> None:
    assert list(impurities("reading/page.py", source)) != []


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("reading/page.py", "import re\nBLANK = re.compile('')"),
        ("reading/page.py", "from newsmodel.spans import Span"),
        ("_catalog.py", "import importlib, pkgutil"),
        ("__init__.py", "import importlib"),
        ("extras/frames.py", "import pandas"),
        ("testing/strategies.py", "import hypothesis.strategies"),
    ],
)
def test_what_only_computes_is_free(file: str, source: str) -> None:
    assert list(impurities(file, source)) == []
