"""The dateline that opens a story."""

from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.dateline import Dateline
from newsmodel.spans import Found


def find_dateline(text: str, *, limits: Limits = DEFAULT_LIMITS) -> Found[Dateline] | None:
    """Find the dateline that opens a story; its span ends where the lead begins."""
    raise NotImplementedError


def parse_dateline(text: str, *, limits: Limits = DEFAULT_LIMITS) -> Dateline:
    """Read a text that is one dateline."""
    raise NotImplementedError
