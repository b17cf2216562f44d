"""Where every consumer must be there, a test that is skipped has failed."""

import os
from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Count a test that is left out as one that failed, but for want of Java: no package brings that."""
    report = yield
    if (
        report.skipped
        and os.environ.get("NEWSMODEL_CONSUMERS") == "1"
        and "Java is absent" not in str(report.longrepr)
    ):
        report.outcome = "failed"
    return report
