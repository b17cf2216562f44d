"""The root package: what a user may type, and what typing it costs."""

import ast
import importlib
import pathlib
import subprocess
import sys

import pytest

import newsmodel

PUBLIC: list[str] = vars(newsmodel)["__all__"]
HOMES: dict[str, str] = vars(newsmodel)["_HOME_OF"]
ROOT = ast.parse(pathlib.Path(newsmodel.__file__).read_text("utf-8"))


def test_each_public_name_is_importable() -> None:
    for name in PUBLIC:
        assert getattr(newsmodel, name) is getattr(importlib.import_module(HOMES[name]), name)


def test_no_name_has_two_homes() -> None:
    offered = [name for names in newsmodel._HOMES.values() for name in names.split()]

    assert sorted(offered) == sorted(set(offered))
    assert offered == PUBLIC
    assert dir(newsmodel) == sorted(offered)


def test_type_checkers_and_python_are_told_the_same_homes() -> None:
    told = {
        (node.module, name.name, name.asname)
        for node in ast.walk(ROOT)
        if isinstance(node, ast.ImportFrom) and node.module != "typing"
        for name in node.names
    }

    assert told == {(home, name, name) for name, home in HOMES.items()}


def test_another_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'newsmodel' has no attribute 'Artikel'"):
        newsmodel.Artikel  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(ImportError):
        from newsmodel import Artikel  # type: ignore[attr-defined]  # noqa: F401


def test_a_star_import_gives_what_all_names() -> None:
    names: dict[str, object] = {}
    exec("from newsmodel import *", names)

    assert set(PUBLIC) == names.keys() - {"__builtins__"}


def test_importing_it_loads_neither_dateutil_nor_babel() -> None:
    code = "import sys, newsmodel; print({'dateutil', 'babel', 'newsmodel.languages.hi'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "set()\n"
