"""A good article has no warning: a false alarm is worse than a fault that is not seen."""

import pathlib

import pytest

import newsmodel
from newsmodel import LAYOUTS, Severity, validate
from newsmodel.testing import make_article

SAMPLES = sorted((pathlib.Path(__file__).parents[1] / "samples").glob("*.txt"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_page_of_a_newsroom_has_nothing_that_somebody_must_look_at(path: pathlib.Path) -> None:
    page = newsmodel.parse(path.read_text("utf-8"))

    report = validate(page.article)

    assert report.at_least(Severity.WARNING).is_empty, report.table()
    # What is worth knowing: times without a zone, and dates in figures.
    assert {issue.code for issue in report} <= {"timestamp.naive", "timestamp.ambiguous"}


@pytest.mark.parametrize("language", ["hi", "en"])
def test_made_up_news_has_nothing_that_somebody_must_look_at(language: str) -> None:
    for seed in range(60):
        for layout in (None, list(LAYOUTS)[seed % len(LAYOUTS)]):
            report = validate(make_article(seed, language=language, layout=layout))

            assert report.at_least(Severity.WARNING).is_empty, f"seed {seed}, {layout}:\n{report.table()}"
            assert {issue.code for issue in report} <= {"timestamp.naive", "timestamp.ambiguous"}
