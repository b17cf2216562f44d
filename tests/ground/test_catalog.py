"""Folders as registries."""

import pytest

import newsmodel
from newsmodel import LANGUAGES, UnknownNameError
from newsmodel._catalog import Catalog


def test_each_file_of_the_folder_is_an_entry() -> None:
    assert {"en", "hi"} <= set(LANGUAGES)
    assert len(LANGUAGES) == len(list(LANGUAGES))
    assert LANGUAGES["hi"].code == "hi"
    assert LANGUAGES["hi"] is LANGUAGES["hi"]
    assert [language.code for language in LANGUAGES.values()] == sorted(LANGUAGES)
    assert repr(LANGUAGES) == f"<newsmodel.languages: {', '.join(LANGUAGES)}>"


def test_a_file_whose_name_begins_with_an_underscore_is_none() -> None:
    assert "_weekdays" not in LANGUAGES
    assert "__init__" not in LANGUAGES


@pytest.mark.parametrize("name", ["xx", "_weekdays", "../hi", "", "hi\x00"])
def test_an_unknown_name_is_told_with_those_that_there_are(name: str) -> None:
    with pytest.raises(UnknownNameError, match=r"newsmodel\.languages has no .*, only .*en, .*hi"):
        LANGUAGES[name]
    assert LANGUAGES.get(name) is None
    assert LANGUAGES.get(name, 7) == 7


def test_get_gives_the_entry() -> None:
    assert LANGUAGES.get("hi") is LANGUAGES["hi"]


def test_with_no_name_of_an_entry_the_modules_are_the_entries() -> None:
    modules: Catalog[object] = Catalog("newsmodel.languages")
    assert modules["en"].__name__ == "newsmodel.languages.en"  # type: ignore[attr-defined]


def test_the_root_has_every_public_name_and_no_other() -> None:
    assert set(newsmodel.__all__) <= set(dir(newsmodel))
    for name in newsmodel.__all__:
        assert getattr(newsmodel, name) is not None
    missing = "nothing"
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(newsmodel, missing)
