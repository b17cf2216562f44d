"""Trying mutants: each in a child of its own, in place where that can be, else with a fresh import."""

import collections
import gc
import json
import os
import pathlib
import pickle
import sys
import time
from collections.abc import Iterator, Sequence
from typing import TextIO

import pytest

from mutation.children import End, Outcome, Tell, in_child
from mutation.fresh import try_fresh
from mutation.mutants import Mutant
from mutation.plugins import FewExamples, FirstFailure
from mutation.reached import Reached, watch
from mutation.targets import Target

OPTIONS = ["-q", "-s", "-p", "no:cacheprovider", "--no-header", "-W", "ignore::pytest.PytestWarning"]
OWN = ("mutation", "__main__")
"""Modules of this program, which have not to be imported anew."""


def find_reached(target: Target, kept: pathlib.Path, root: pathlib.Path) -> None:
    """Run the tests of a target in a child, and keep in a file which of them reach what."""

    def work(tell: Tell) -> Outcome:
        reached = watch([*OPTIONS, *target.tests], target.rooms, root)
        others = [name for name in sys.modules if not _is_ours(name, root)]
        kept.write_bytes(pickle.dumps((reached, others)))
        return Outcome.SURVIVED

    if in_child(work, seconds=3600, quiet=False).outcome is not Outcome.SURVIVED:
        raise SystemExit("the tests do not pass without a mutant")


def reached_from(kept: pathlib.Path, root: pathlib.Path) -> Reached:
    """Read what was kept, and import what the tests import, but for our own modules: children will find it there."""
    reached, others = pickle.loads(kept.read_bytes())
    for name in others:
        try:
            __import__(name)
        except Exception:  # a name that some library has made up
            continue
    for name in [name for name in sys.modules if _is_ours(name, root)]:
        del sys.modules[name]
    assert isinstance(reached, Reached)
    return reached


def _is_ours(name: str, root: pathlib.Path) -> bool:
    file = getattr(sys.modules[name], "__file__", None)
    return file is not None and pathlib.Path(file).is_relative_to(root) and not name.startswith(OWN)


def try_all(
    mutants: Sequence[Mutant], target: Target, reached: Reached, root: pathlib.Path
) -> Iterator[tuple[Mutant, End]]:
    """Give what became of each mutant, as it comes."""
    late = []
    for mutant, end in _in_place(mutants, target, reached, root):
        may_show_later = end.outcome is Outcome.SURVIVED and reached.at_import(mutant)
        if end.outcome is Outcome.NOT_PUT_IN or may_show_later:
            late.append(mutant)
        else:
            yield mutant, end
    for mutant in late:
        tests = reached.by(mutant, collections.Counter())
        if tests:
            yield mutant, try_fresh(mutant, tests, OPTIONS, seconds=reached.most(tests), root=root)
        else:
            yield mutant, End(Outcome.SURVIVED, "no test reaches it")


def _in_place(
    mutants: Sequence[Mutant], target: Target, reached: Reached, root: pathlib.Path
) -> Iterator[tuple[Mutant, End]]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with os.fdopen(writing, "w", encoding="utf-8") as answers:
            server = Server(mutants, target, reached, root, answers)
            status = pytest.main([*OPTIONS, *target.tests], plugins=[FewExamples(), server])
        os._exit(int(status))
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as answers:
        for line in answers:
            number, outcome, told = json.loads(line)
            yield mutants[number], End(Outcome(outcome), told)
    if os.waitpid(child, 0)[1] != 0:
        raise SystemExit("the process that tries the mutants has failed")


class Server:
    """A plugin of pytest: collects the tests, and tries mutants instead of running them."""

    def __init__(
        self, mutants: Sequence[Mutant], target: Target, reached: Reached, root: pathlib.Path, answers: TextIO
    ) -> None:
        self.mutants, self.target, self.reached, self.root, self.answers = (
            mutants,
            target,
            reached,
            root,
            answers,
        )

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        from mutation.in_place import InPlace  # imports newsmodel, which the parent must not

        place = InPlace(self.root, self.target.rooms)
        items = {item.nodeid: item for item in session.items}
        # An example of a docstring forgets its names as it ends, and would fail whatever the mutant.
        names = {
            test: dict(item.dtest.globs)
            for test, item in items.items()
            if isinstance(item, pytest.DoctestItem)
        }

        def run(tests: Sequence[str]) -> None:
            for test in tests:
                item = items[test]
                if isinstance(item, pytest.DoctestItem):
                    item.dtest.globs = dict(names[test])
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)

        # Fills the caches, so that no child has to fill those of the rooms below, and shows what a test costs then, and
        # whether it passes again: else it would find every mutant.
        for test in [test for test, seconds in self.reached.seconds.items() if seconds < 1]:
            run([test])
            start = time.process_time()
            run([test])
            self.reached.seconds[test] = time.process_time() - start
        if session.testsfailed:
            raise pytest.UsageError("the tests do not pass without a mutant")
        gc.collect()
        gc.freeze()
        # What found the last mutants of a function most likely finds the next.
        good: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
        for number, mutant in enumerate(self.mutants):
            tests = self.reached.by(mutant, good[mutant.path + mutant.where])

            def work(tell: Tell, mutant: Mutant = mutant, tests: Sequence[str] = tests) -> Outcome:
                if not place.put(mutant):
                    return Outcome.NOT_PUT_IN
                session.config.pluginmanager.register(FirstFailure(tell))
                run(tests)
                return Outcome.SURVIVED

            end = in_child(work, seconds=self.reached.most(tests))
            if end.outcome is Outcome.KILLED:
                good[mutant.path + mutant.where][end.told] += 1
            self.answers.write(json.dumps([number, end.outcome, end.told]) + "\n")
            self.answers.flush()
        return True
