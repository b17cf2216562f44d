"""Plugins of pytest that the trials use."""

import os
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, Phase, settings

from mutation.children import Outcome, Tell


class FewExamples:
    """Property tests try few examples and do not shrink what they find."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        settings.register_profile(
            "mutation",
            settings.get_profile("quick"),
            phases=(Phase.explicit, Phase.generate),
            suppress_health_check=list(HealthCheck),
            report_multiple_bugs=False,
        )
        settings.load_profile("mutation")


class FirstFailure:
    """The first failure ends the process, and tells which test it was."""

    def __init__(self, tell: Tell) -> None:
        self.tell = tell

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.tell(report.nodeid)
            os._exit(Outcome.KILLED)


class Chosen:
    """These tests alone run, in this order."""

    def __init__(self, tests: Sequence[str]) -> None:
        self.order = {test: number for number, test in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        chosen = [item for item in items if item.nodeid in self.order]
        items[:] = sorted(chosen, key=lambda item: self.order[item.nodeid])
