"""The pytest plugin: fixtures, and differences by path where `==` fails; and what it costs to those who need none."""

import importlib
import pathlib
import subprocess
import sys
import tomllib
from types import SimpleNamespace
from typing import Any, cast

import pytest

import newsmodel
from newsmodel import Article, Page, Section
from newsmodel.testing import make_article, make_page_text
from newsmodel.testing.pytest_plugin import pytest_assertrepr_compare

PROJECT = tomllib.loads((pathlib.Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
# By its name, so that the test does not depend on what is installed.
LOADED = ("-p", "no:newsmodel", "-p", "newsmodel.testing.pytest_plugin")


@pytest.fixture
def suite(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A suite of somebody else, in a folder of its own, that finds the newsmodel under test."""
    monkeypatch.setenv("PYTHONPATH", str(pathlib.Path(newsmodel.__file__).parents[1]))
    return pytester


def config(verbosity: int = 0) -> pytest.Config:
    return cast("pytest.Config", SimpleNamespace(get_verbosity=lambda: verbosity))


def told(left: object, right: object, *, op: str = "==", verbosity: int = 0) -> list[str] | None:
    return pytest_assertrepr_compare(config(verbosity), op, left, right)


def test_the_fixtures_are_made_up_news(
    newsmodel_article: Article, newsmodel_page_text: str, newsmodel_page: Page, newsmodel_seed: int
) -> None:
    assert newsmodel_article == make_article(newsmodel_seed)
    assert newsmodel_page_text == make_page_text(newsmodel_seed, layout="hindi_portal")
    assert newsmodel_page == newsmodel.parse(newsmodel_page_text)


@pytest.mark.parametrize("newsmodel_seed", [3, 4])
def test_the_seed_can_be_parametrized(newsmodel_article: Article, newsmodel_seed: int) -> None:
    assert newsmodel_article == make_article(newsmodel_seed)


def test_a_difference_is_told_by_its_path() -> None:
    left, right = Article(headline="पुल बंद", tags=("पुल",)), Article(headline="पुल खुला", tags=("पुल",))

    assert told(left, right) == ["Article == Article: 1 difference", "headline: 'पुल बंद' != 'पुल खुला'"]
    assert told((left, right), (left, left)) == [
        "tuple == tuple: 1 difference",
        "[1].headline: 'पुल खुला' != 'पुल बंद'",
    ]
    assert told([], [left]) == ["list == list: 1 difference", f"[0]: only right: {repr(left)[:79]}…"]


def test_many_differences_are_cut_unless_asked_for() -> None:
    left = Section(blocks=tuple(newsmodel.Paragraph(text=str(n)) for n in range(30)))
    right = Section(blocks=tuple(newsmodel.Paragraph(text=f"{n}!") for n in range(30)))

    lines = told(left, right)
    assert lines is not None
    assert len(lines) == 22
    assert lines[-1] == "and 10 more, use '-v' to see them"
    assert len(told(left, right, verbosity=1) or ()) == 31


@pytest.mark.parametrize(
    ("left", "op", "right"),
    [
        (Article(), "!=", Article()),
        (Article(), "in", [Article(headline="x")]),
        (Article(), "==", Section()),
        (Article(), "==", None),
        ("a", "==", "b"),
        ((), "==", (1,)),
        ([1], "==", [2]),
        (newsmodel.Severity.INFO, "==", newsmodel.Severity.ERROR),
    ],
)
def test_what_is_not_ours_is_left_to_others(left: object, op: str, right: object) -> None:
    assert told(left, right, op=op) is None


def test_in_a_suite_of_others(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        """
        import newsmodel
        from newsmodel.testing import make_article

        def test_fixtures(newsmodel_article, newsmodel_page, newsmodel_page_text):
            assert newsmodel.parse(newsmodel_page_text) == newsmodel_page

        def test_equality(newsmodel_article):
            assert newsmodel_article == newsmodel.evolve(newsmodel_article, headline="पुल खुला")
        """
    )
    result = suite.runpytest_subprocess(*LOADED)

    result.assert_outcomes(passed=1, failed=1)
    headline = make_article().headline
    result.stdout.fnmatch_lines(
        ["E * assert Article == Article: 1 difference", f"E *headline: '{headline}' != 'पुल खुला'"]
    )


def test_the_fixtures_say_what_they_are(suite: pytest.Pytester) -> None:
    result = suite.runpytest_subprocess(*LOADED, "--fixtures")

    for name in ("newsmodel_article", "newsmodel_page", "newsmodel_page_text", "newsmodel_seed"):
        [at] = [at for at, line in enumerate(result.stdout.lines) if line.startswith(f"{name} ")]
        assert "pytest_plugin.py" in result.stdout.lines[at]
        # Fixtures of other plugins may say nothing.
        assert "no docstring" not in result.stdout.lines[at + 1]


def test_loading_the_plugin_loads_nothing_that_takes_time() -> None:
    code = (
        "import sys, pytest; before = set(sys.modules); import newsmodel.testing.pytest_plugin;"
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    ours = {"newsmodel", "newsmodel.testing", "newsmodel.testing.pytest_plugin"}
    assert set(done.stdout.split()) <= ours


def test_the_entry_points_lead_somewhere() -> None:
    groups = PROJECT["entry-points"]

    plugin = importlib.import_module(groups["pytest11"]["newsmodel"])
    assert plugin.pytest_assertrepr_compare is pytest_assertrepr_compare
    module, _, name = groups["hypothesis"]["newsmodel"].partition(":")
    hook: Any = getattr(importlib.import_module(module), name)
    assert callable(hook)
