"""The faults of a JSON document, gathered while it is read, each with its place."""

from typing import Any

from newsmodel.errors import DecodeError, shown
from newsmodel.issues import Issue, Severity
from newsmodel.paths import Path

_MOST = 100


class Faults:
    """The faults of one document."""

    def __init__(self) -> None:
        self._issues: list[Issue] = []
        self.count = 0

    def add(self, code: str, path: Path, message: str) -> None:
        """Note a fault: the first hundred are kept, all are counted."""
        self.count += 1
        if self.count <= _MOST:
            issue = Issue(code=f"document.{code}", severity=Severity.ERROR, message=message, path=path)
            self._issues.append(issue)

    def wrong_type(self, path: Path, expected: str, given: Any) -> None:
        """Note that something else was expected."""
        self.add("wrong_type", path, f"must be {expected}, got {described(given)}")

    def raise_any(self) -> None:
        """Raise `DecodeError` if there are any."""
        if self.count:
            raise DecodeError(self._issues, self.count)


def described(given: Any) -> str:
    """Name a JSON value in a message, an object as `dict` or as the pairs that `read_json` gives.

    >>> described({}), described(None), described("जल")
    ('an object', 'null', "'जल'")
    """
    if given is None:
        return "null"
    if type(given) in (dict, tuple):
        return "an object"
    if type(given) is list:
        return "a list"
    if isinstance(given, (str, int, float)):
        return shown(given)
    return f"a value of type {type(given).__name__}"
