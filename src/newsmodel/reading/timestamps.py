"""Dates and times, English and Hindi."""

import datetime as dt

from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.timestamp import Timestamp
from newsmodel.spans import Found


def find_timestamps(
    text: str,
    *,
    timezone: dt.tzinfo | None = None,
    day_first: bool = True,
    reference: dt.date | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> tuple[Found[Timestamp], ...]:
    """Find every timestamp inside a line, in order."""
    raise NotImplementedError


def parse_timestamp(
    text: str,
    *,
    timezone: dt.tzinfo | None = None,
    day_first: bool = True,
    reference: dt.date | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Timestamp:
    """Read a text that is one timestamp, with or without its label."""
    raise NotImplementedError
