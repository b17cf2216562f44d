"""How a value is laid out by IPython and by Hypothesis, field by field."""

from typing import Any, Protocol

import attrs


class Printer(Protocol):
    """What both of them hand over."""

    def text(self, written: str) -> None:
        """Write."""

    def breakable(self, sep: str = ...) -> None:
        """Write white space, or begin a line if the rest does not fit on this one."""

    def pretty(self, value: Any) -> None:
        """Write a value."""

    def begin_group(self, indent: int, opener: str) -> None:
        """Begin what stands on one line if it fits."""

    def end_group(self, dedent: int, closer: str) -> None:
        """End it."""


def pretty(self: Any, printer: Printer, cycle: bool) -> None:
    """Write a frozen value: each field that is not what it is by itself, once.

    Without this, Hypothesis writes each value twice, to see whether it fits on a line, and so the innermost
    of ten that stand in each other a thousand times: a failed test would never tell why.
    """
    name = type(self).__name__
    if cycle:
        printer.text(f"{name}(...)")
        return
    printer.begin_group(4, f"{name}(")
    is_first = True
    for field in attrs.fields(type(self)):
        value = getattr(self, field.name)
        if not field.repr or value == field.default:
            continue
        if not is_first:
            printer.text(",")
        printer.breakable("" if is_first else " ")
        printer.text(f"{field.alias}=")
        printer.pretty(value)
        is_first = False
    printer.end_group(4, ")")
