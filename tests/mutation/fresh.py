"""Trying a mutant in a child that imports newsmodel anew, as a changed class or decorator needs it."""

import importlib.machinery
import importlib.util
import pathlib
import sys
import types
from collections.abc import Sequence

import pytest

from mutation.children import End, Outcome, Tell, in_child
from mutation.mutants import Mutant
from mutation.plugins import Chosen, FewExamples, FirstFailure


class Loader(importlib.machinery.SourceFileLoader):
    """Loads a module from a text that is not in its file."""

    def __init__(self, name: str, path: str, text: str) -> None:
        super().__init__(name, path)
        self.text = text

    def get_code(self, fullname: str) -> types.CodeType:
        return compile(self.text, self.path, "exec", dont_inherit=True)


class Finder:
    """Finds the module that is mutated: a plugin of pytest, which otherwise comes first with what it is asked to test."""

    def __init__(self, mutant: Mutant, root: pathlib.Path) -> None:
        parts = pathlib.Path(mutant.path).relative_to("src").with_suffix("").parts
        self.name = ".".join(parts).removesuffix(".__init__")
        self.loader = Loader(self.name, str(root / mutant.path), mutant.source)

    @pytest.hookimpl(tryfirst=True)
    def pytest_load_initial_conftests(self) -> None:
        sys.meta_path.insert(0, self)

    def find_spec(self, name: str, *_: object) -> importlib.machinery.ModuleSpec | None:
        if name != self.name:
            return None
        return importlib.util.spec_from_file_location(name, self.loader.path, loader=self.loader)


def try_fresh(
    mutant: Mutant, tests: Sequence[str], options: list[str], *, seconds: float, root: pathlib.Path
) -> End:
    """Try a mutant with tests; this process must not have imported newsmodel yet."""
    assert "newsmodel" not in sys.modules

    def work(tell: Tell) -> Outcome:
        plugins = [FewExamples(), Finder(mutant, root), Chosen(tests), FirstFailure(tell)]
        files = dict.fromkeys(test.partition("::")[0] for test in tests)
        status = pytest.main([*options, *files], plugins=plugins)
        return Outcome.SURVIVED if status == 0 else Outcome.KILLED

    return in_child(work, seconds=seconds + 5)
