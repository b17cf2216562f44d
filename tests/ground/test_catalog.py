"""Folders as registries."""

import pathlib
import subprocess
import sys

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
    names = vars(newsmodel)["__all__"]
    assert set(names) <= set(dir(newsmodel))
    for name in names:
        assert getattr(newsmodel, name) is not None
    missing = "nothing"
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(newsmodel, missing)


def test_a_folder_of_the_user_is_looked_in(tmp_path: pathlib.Path) -> None:
    # Japanese in two values: in a process of its own, for the tables are built once.
    (tmp_path / "ja.py").write_text(
        "from newsmodel.vocabulary.calendar import CalendarWords\n"
        "from newsmodel.vocabulary.language import Language\n"
        "words = CalendarWords(locale='ja')\n"
        "LANGUAGE = Language(code='ja', name='にほんご', letters='ぁ-ヿ', calendar=words)\n",
        encoding="utf-8",
    )
    (tmp_path / "hi.py").write_text("LANGUAGE = None\n", encoding="utf-8")
    program = (
        "import sys, newsmodel\n"
        "newsmodel.LANGUAGES.look_in(sys.argv[1])\n"
        "assert list(newsmodel.LANGUAGES) == ['en', 'hi', 'ja']\n"
        "assert newsmodel.LANGUAGES['hi'].code == 'hi'\n"
        "assert newsmodel.parse('あたらしい はし が できた。').article.language == 'ja'\n"
        "newsmodel.parse('नहर की सफाई शुरू').article\n"
    )

    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=True)


def test_each_catalogue_looks_in_folders_of_its_own(
    tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder, name in (("shelf_of_tests", "__init__"), ("shelf_of_tests", "one"), ("more", "two")):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / f"{name}.py").write_text(f"ENTRY = {name!r}\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    catalog: Catalog[str] = Catalog("shelf_of_tests", "ENTRY")

    catalog.look_in(str(tmp_path / "more"))

    assert dict(catalog) == {"one": "one", "two": "two"}
    assert "two" not in LANGUAGES


def test_a_folder_that_comes_too_late_is_refused() -> None:
    assert "hi" in LANGUAGES

    with pytest.raises(RuntimeError, match="look_in must come before anything is read"):
        LANGUAGES.look_in("somewhere")
