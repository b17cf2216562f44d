"""A folder as a registry: each file in it is one entry, and the file's name is its key."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from newsmodel.errors import UnknownNameError, shown

Entry = TypeVar("Entry")


class Catalog(Mapping[str, Entry]):
    """What the modules of a package define under one name, by the module's name, loaded when asked for.

    With no name, the modules themselves. A module whose name begins with `_` is no entry.

    >>> from newsmodel import LANGUAGES
    >>> sorted(LANGUAGES), LANGUAGES["hi"].name
    (['en', 'hi'], 'हिन्दी')
    """

    def __init__(self, package: str, attribute: str | None = None) -> None:
        self._package = package
        self._attribute = attribute
        self._entries: dict[str, Any] = {}
        self._names: tuple[str, ...] | None = None

    def _keys(self) -> tuple[str, ...]:
        if self._names is None:
            where = importlib.import_module(self._package).__path__
            names = (module.name for module in pkgutil.iter_modules(where))
            self._names = tuple(sorted(name for name in names if not name.startswith("_")))
        return self._names

    def look_in(self, folder: str) -> None:
        """Take the files of one more folder as entries, at the start of a program.

        A file whose name is an entry already is left out. `RuntimeError` is raised once an entry was asked
        for: what was read by then was read without the new ones.
        """
        if self._names is not None:
            raise RuntimeError(f"{self._package} is in use: look_in must come before anything is read")
        importlib.import_module(self._package).__path__.append(folder)

    def __getitem__(self, name: str) -> Entry:
        if name not in self._entries:
            if name not in self._keys():
                raise UnknownNameError(
                    f"{self._package} has no {shown(name)}, only {', '.join(self._keys())}"
                )
            module = importlib.import_module(f"{self._package}.{name}")
            self._entries[name] = getattr(module, self._attribute) if self._attribute else module
        entry: Entry = self._entries[name]
        return entry

    def __contains__(self, name: object) -> bool:
        return name in self._keys()

    def get(self, name: str, default: Any = None) -> Any:
        """Give the entry of this name, or `default`."""
        # Mapping.get expects a KeyError, which UnknownNameError is not.
        return self[name] if name in self else default  # noqa: SIM401

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys())

    def __len__(self) -> int:
        return len(self._keys())

    def __repr__(self) -> str:
        return f"<{self._package}: {', '.join(self._keys())}>"
