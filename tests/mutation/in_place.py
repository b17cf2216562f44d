"""Putting a mutant into a process that has imported newsmodel and collected the tests, which saves both.

A change in the code of a function is put into the function that is there, whoever holds it. A changed value of a module
is put wherever it is known by its name.
"""

import functools
import gc
import importlib
import pathlib
import pkgutil
import sys
import types
from collections.abc import Iterator, Sequence

import newsmodel
from mutation.mutants import Mutant, Place

Name = tuple[str, str, int]


def everything() -> list[types.ModuleType]:
    """Import all of newsmodel, but for the extras that are not there, and give its modules."""
    found = [newsmodel]
    for each in pkgutil.walk_packages(newsmodel.__path__, "newsmodel."):
        try:
            found.append(importlib.import_module(each.name))
        except ImportError:
            continue
    return found


def caches_of(rooms: Sequence[str]) -> "list[functools._lru_cache_wrapper[object]]":
    """Give the functions of some modules that keep what they gave."""
    found = (each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper))
    return [each for each in found if (each.__module__ or "").startswith(tuple(rooms))]


class InPlace:
    """What can be exchanged in this process."""

    def __init__(self, root: pathlib.Path, rooms: Sequence[str]) -> None:
        self.modules = {
            pathlib.Path(module.__file__).relative_to(root).as_posix(): module
            for module in everything()
            if module.__file__
        }
        files = {str(root / path) for path in self.modules}
        self.functions: dict[Name, list[types.FunctionType]] = {}
        self.caches = caches_of(rooms)
        for each in gc.get_objects():
            if isinstance(each, types.FunctionType) and each.__code__.co_filename in files:
                self.functions.setdefault(_name(each.__code__), []).append(each)

    def put(self, mutant: Mutant) -> bool:
        """Put a mutant in, and forget what was kept before; `False` where it cannot be put in."""
        module = self.modules[mutant.path]
        match mutant.place:
            case Place.BODY:
                is_in = self._put_code(mutant, module)
            case Place.VALUE:
                is_in = self._put_values(mutant, module)
            case _:
                return False
        for cached in self.caches:
            cached.cache_clear()
        return is_in

    def _put_code(self, mutant: Mutant, module: types.ModuleType) -> bool:
        code = compile(mutant.source, str(module.__file__), "exec", dont_inherit=True)
        is_in = False
        for inner in _codes_in(code):
            if inner.co_qualname == mutant.where and inner.co_firstlineno in mutant.around:
                for function in self.functions.get(_name(inner), ()):
                    if len(function.__code__.co_freevars) == len(inner.co_freevars):
                        function.__code__ = inner
                        is_in = True
        return is_in

    def _put_values(self, mutant: Mutant, module: types.ModuleType) -> bool:
        fresh = dict(module.__dict__)
        exec(compile(mutant.values, str(module.__file__), "exec", dont_inherit=True), fresh)
        is_in = False
        for name, new in fresh.items():
            old = module.__dict__.get(name)
            if old is new or (type(old) is type(new) and old == new and not callable(new)):
                continue
            for other in list(sys.modules.values()):
                if getattr(other, "__dict__", {}).get(name) is old:
                    other.__dict__[name] = new
                    is_in = True
        return is_in


def _name(code: types.CodeType) -> Name:
    return code.co_filename, code.co_qualname, code.co_firstlineno


def _codes_in(code: types.CodeType) -> Iterator[types.CodeType]:
    for each in code.co_consts:
        if isinstance(each, types.CodeType):
            yield each
            yield from _codes_in(each)
