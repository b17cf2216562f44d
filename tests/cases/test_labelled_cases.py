"""Labelled cases that stand outside the project, scored by the program beside them, held to our bars.

The folder is found by NEWSMODEL_SHARED, or as `shared` beside the checkout. Without it these tests are
skipped.
"""

import functools
import json
import os
import pathlib
import subprocess
import sys
from typing import Any

import pytest

CHECKOUT = pathlib.Path(__file__).parents[2]
SHARED = pathlib.Path(os.environ.get("NEWSMODEL_SHARED", CHECKOUT.parent / "shared"))
SCORER = SHARED / "cases" / "score.py"

pytestmark = pytest.mark.skipif(
    not SCORER.is_file(),
    reason=f"no labelled cases: {SCORER} is absent (set NEWSMODEL_SHARED to their folder)",
)

# One row a bar: what is scored, which figure of it, and what that must be: exactly, at least or at most.
SAMPLE_PAGE = [
    ("pages", "pages", "==", 1),
    ("pages", "perfect", "==", 1),
    ("pages", "lines.furniture", "==", 7),
    ("pages", "lines.furniture_found", "==", 7),
    ("pages", "lines.content_lost_to_furniture", "==", 0),
    ("pages", "quotes.wanted", "==", 2),
    ("pages", "quotes.found", "==", 2),
    ("pages", "quotes.speaker_right", "==", 2),
    ("pages", "quotes.role_right", "==", 2),
    ("pages", "quotes.false_alarm", "==", 0),
]
CASES: list[tuple[str, str, str, float]] = [
    ("timestamps_en", "wrong", "==", 0),
    ("timestamps_hi", "wrong", "==", 0),
    ("timestamps_invalid", "wrong", "==", 0),
]


@functools.cache
def scores(folder: pathlib.Path) -> dict[str, Any]:
    """Run the scorer on a folder, in a process of its own, as anybody would."""
    command = [sys.executable, str(SCORER), str(folder), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def held(folder: pathlib.Path, part: str, figure: str, relation: str, bar: float) -> bool:
    """Say whether a figure keeps its bar; a figure that counts nothing is left out by the scorer: 0."""
    value: Any = scores(folder)[part]
    assert "error" not in value, value["error"]
    for key in figure.split("."):
        value = value.get(key, 0)
    print(f"{part} {figure} is {value}, should be {relation} {bar}")
    return bool({"==": value == bar, ">=": value >= bar, "<=": value <= bar}[relation])


@pytest.mark.parametrize(("part", "figure", "relation", "bar"), SAMPLE_PAGE)
def test_the_sample_page_is_read_exactly(part: str, figure: str, relation: str, bar: float) -> None:
    assert held(SHARED, part, figure, relation, bar)


@pytest.mark.parametrize(("part", "figure", "relation", "bar"), CASES)
def test_the_cases_keep_their_bars(part: str, figure: str, relation: str, bar: float) -> None:
    assert held(SCORER.parent, part, figure, relation, bar)
