"""Where every consumer must be there, a test that is skipped has failed."""

import os
from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Count a test that is left out for want of anything, such as Java, as one that failed."""
    report = yield
    if report.skipped and os.environ.get("NEWSMODEL_CONSUMERS") == "1":
        report.outcome = "failed"
    return report
