"""Which tests reach a line: those alone can find a mutant of it."""

import collections
import functools
import pathlib
import re
import time
from collections.abc import Iterable, Iterator, Sequence

import attrs
import coverage
import pytest

from mutation.mutants import Mutant, Place
from mutation.plugins import FewExamples

BUDGET = 3.0
"""Seconds: a mutant that is not found by the quickest tests, up to so many seconds of them, has survived."""


@attrs.frozen
class Reached:
    """What a run of the tests showed."""

    seconds: dict[str, float]
    """How long each test took, by its node id."""
    tests: dict[str, dict[int, tuple[str, ...]]]
    """The tests that reach a line, by file and line. `""` is the import."""
    blind: tuple[str, ...]
    """The tests that reach no line: they look at values, and nobody knows at which."""

    def by(self, mutant: Mutant, good: collections.Counter[str]) -> list[str]:
        """Give the tests that reach a mutant, the nearest first, then what is known to be good, then the quickest."""
        by_line = self.tests.get(mutant.path, {})
        near = _tests(by_line, mutant.lines) or _tests(by_line, mutant.around)
        found, cover = near, set[str]()
        # What runs while its module is imported shows in any test of it.
        if mutant.place is not Place.BODY or not near:
            # The examples of a module look at its values, and enter it only where they call its functions.
            near = near | {test for test in self.seconds if test.startswith(f"{mutant.path}::")}
            # A module that has values alone is never entered.
            entered = _tests(by_line, by_line)
            found = {*near, *entered, *self.blind} if entered else set(self.seconds)
            if mutant.place is not Place.BODY and mutant.where:
                # A class of attrs is made without a line of its own.
                name = mutant.where.partition(".")[0]
                near |= {test for test in self.seconds if name in _words_of(test.partition("::")[0])}
                found |= near
            # Whatever uses the value is tried at least once.
            cover = {
                min(tests, key=lambda test: (self.seconds[test], test))
                for line in by_line
                if (tests := _tests(by_line, (line,)))
            }

        def rank(test: str) -> tuple[bool, bool, int, float, str]:
            seconds = self.seconds[test]
            # Nothing is learnt about a test that takes its time anyway.
            return test not in near, test not in cover, -good[test] if seconds < 0.2 else 0, seconds, test

        return list(self._affordable(sorted(found, key=rank)))

    def at_import(self, mutant: Mutant) -> bool:
        """Say whether the mutant may already show when its module is imported."""
        by_line = self.tests.get(mutant.path, {})
        return mutant.place is not Place.BODY or any("" in by_line.get(line, ()) for line in mutant.lines)

    def most(self, tests: Iterable[str]) -> float:
        """Give the seconds that tests may take: far more than they need."""
        return 3 + 3 * sum(self.seconds[test] for test in tests)

    def _affordable(self, tests: Iterable[str]) -> Iterator[str]:
        spent = 0.0
        for test in tests:
            if spent and spent + self.seconds[test] > BUDGET:
                return
            spent += self.seconds[test]
            yield test


@functools.cache
def _words_of(file: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", pathlib.Path(file).read_text(encoding="utf-8")))


def _tests(by_line: dict[int, tuple[str, ...]], lines: Iterable[int]) -> set[str]:
    return {test for line in lines for test in by_line.get(line, ())} - {""}


class Watch:
    """A plugin of pytest: it tells coverage which test is running, and measures it."""

    def __init__(self, measured: coverage.Coverage, rooms: Sequence[str]) -> None:
        self.measured = measured
        self.rooms = rooms
        self.seconds: dict[str, float] = {}

    def pytest_collection_finish(self) -> None:
        from mutation.in_place import caches_of, everything  # newsmodel is measured from its import on

        everything()
        self.caches = caches_of(self.rooms)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        # Else only the first test reaches a function that keeps what it gave.
        for cached in self.caches:
            cached.cache_clear()
        self.measured.switch_context(item.nodeid)
        start = time.process_time()
        result = yield
        self.seconds[item.nodeid] = time.process_time() - start
        self.measured.switch_context("")
        return result


def watch(options: list[str], rooms: Sequence[str], root: pathlib.Path) -> Reached:
    """Run the tests, from the import on, and say which of them reach what.

    Raises `SystemExit` where a test fails: no mutant can be told from a suite that is red.
    """
    measured = coverage.Coverage(data_file=None, source_pkgs=["newsmodel"], branch=False, config_file=False)
    watcher = Watch(measured, rooms)
    measured.start()
    status = pytest.main(options, plugins=[watcher, FewExamples()])
    measured.stop()
    if status != 0:
        raise SystemExit(f"the tests fail without a mutant: {status!r}")
    data = measured.get_data()
    tests = {}
    for name in data.measured_files():
        path = pathlib.Path(name).relative_to(root).as_posix()
        tests[path] = {line: tuple(found) for line, found in data.contexts_by_lineno(name).items()}
    seeing = {test for by_line in tests.values() for found in by_line.values() for test in found}
    return Reached(watcher.seconds, tests, tuple(test for test in watcher.seconds if test not in seeing))
