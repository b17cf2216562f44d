"""The names of a format are its functions, and those alone."""

import inspect
from types import ModuleType

import pytest

from newsmodel.formats import html5, jsonld, markdown, native, newsml_g2, ninjs, nitf, plaintext

EVERYWHERE = {"carried", "dumps", "loads", "losses"}
TREES = {"from_dict", "to_dict"}


@pytest.mark.parametrize(
    ("module", "names"),
    [
        (native, (EVERYWHERE | TREES | {"SCHEMA_VERSION", "schema"}) - {"carried"}),
        (jsonld, EVERYWHERE | TREES),
        (html5, EVERYWHERE | {"dumps_page"}),
        (markdown, EVERYWHERE),
        (newsml_g2, EVERYWHERE),
        (ninjs, EVERYWHERE | TREES),
        (nitf, EVERYWHERE),
        (plaintext, EVERYWHERE - {"loads"}),
    ],
    ids=lambda value: value.__name__.split(".")[-1] if isinstance(value, ModuleType) else "",
)
def test_a_format_has_these_names(module: ModuleType, names: set[str]) -> None:
    assert sorted(module.__all__) == sorted(names)


@pytest.mark.parametrize("module", [html5, jsonld, markdown, native, newsml_g2, ninjs, nitf, plaintext])
def test_every_function_of_a_format_is_among_its_names(module: ModuleType) -> None:
    functions = {
        name
        for name, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_")
    }
    assert functions <= set(module.__all__)
    assert all(hasattr(module, name) for name in module.__all__)
