"""A good article has no warning: a false alarm is worse than a fault that is not seen."""

import pathlib

import pytest

import newsmodel
from newsmodel import Severity, validate

SAMPLES = sorted((pathlib.Path(__file__).parents[1] / "samples").glob("*.txt"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_page_of_a_newsroom_has_nothing_that_somebody_must_look_at(path: pathlib.Path) -> None:
    page = newsmodel.parse(path.read_text("utf-8"))

    report = validate(page.article)

    assert report.at_least(Severity.WARNING).is_empty, report.table()
    # What is worth knowing: times without a zone, and dates in figures.
    assert {issue.code for issue in report} <= {"timestamp.naive", "timestamp.ambiguous"}
