"""What is public is documented, with an example that runs."""

import enum
import inspect
import pathlib
import types

import pytest

import newsmodel

HOUSE = pathlib.Path(newsmodel.__file__).parent
HOMES: dict[str, str] = vars(newsmodel)["_HOME_OF"]
PUBLIC: dict[str, object] = {name: getattr(newsmodel, name) for name in HOMES}
# `evolve` is documented by attrs.
OURS = {
    name: value
    for name, value in PUBLIC.items()
    if isinstance(value, (type, types.FunctionType)) and HOMES[name].startswith("newsmodel.")
}
# What most people read before they like it: two screens are the aim, this is the end. Tables may be longer.
LINES = 400
TABLES = {"languages", "vocabulary"}


@pytest.mark.parametrize("name", OURS)
def test_a_public_name_has_a_sentence_and_an_example(name: str) -> None:
    doc = inspect.getdoc(OURS[name]) or ""

    assert doc.split("\n")[0].endswith("."), "the first line should be a sentence"
    assert ">>> " in doc, "an example is missing"


@pytest.mark.parametrize("name", newsmodel.FORMATS)
def test_what_a_format_offers_has_a_sentence_and_an_example(name: str) -> None:
    offered = {
        part: inspect.getdoc(value) or ""
        for part, value in vars(newsmodel.FORMATS[name]).items()
        if isinstance(value, types.FunctionType)
        and value.__module__ == f"newsmodel.formats.{name}"
        and not part.startswith("_")
    }

    assert {"dumps", "losses"} <= offered.keys()
    assert [part for part, doc in offered.items() if ">>> " not in doc] == []


@pytest.mark.parametrize("name", [name for name, value in OURS.items() if isinstance(value, type)])
def test_the_public_parts_of_a_class_have_a_sentence(name: str) -> None:
    bare = [
        f"{name}.{part}"
        for part, value in vars(OURS[name]).items()
        if not part.startswith("_")
        and isinstance(value, (types.FunctionType, property, classmethod, staticmethod))
        and not inspect.getdoc(value)
    ]

    assert bare == []


@pytest.mark.parametrize("name", [name for name, value in OURS.items() if isinstance(value, type)])
def test_each_field_and_member_has_a_sentence_below_it(name: str) -> None:
    value = OURS[name]
    source = inspect.getsource(value).splitlines()
    if isinstance(value, enum.EnumMeta):
        fields = list(value.__members__)
    else:
        own = {f.name for f in getattr(value, "__attrs_attrs__", ()) if f.init and not f.inherited}
        fields = sorted(field for field in own if not field.startswith("_"))
    bare = []
    for field in fields:
        [at] = [i for i, line in enumerate(source) if line.startswith((f"    {field}: ", f"    {field} = "))]
        if not source[at + 1].lstrip().startswith(('"""', 'r"""')):
            bare.append(f"{name}.{field}")

    assert bare == []


@pytest.mark.parametrize(
    "path", sorted(HOUSE.rglob("*.py")), ids=lambda path: path.relative_to(HOUSE).as_posix()
)
def test_a_file_opens_with_its_idea_and_keeps_to_it(path: pathlib.Path) -> None:
    text = path.read_text("utf-8")

    assert text.startswith(('"""', 'r"""')), "the first line should say what the file is about"
    if path.relative_to(HOUSE).parts[0] not in TABLES:
        assert len(text.splitlines()) <= LINES
