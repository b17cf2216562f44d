"""Dates, times and offsets from UTC as strings of a JSON document, each in one way only."""

import datetime as dt
import functools
import re
from collections.abc import Callable
from typing import Any

import attrs

from newsmodel.model.offsets import offset_iso


@attrs.frozen
class Scalar:
    """How a value that is no JSON value of its own stands in a document."""

    write: Callable[[Any], str]
    """Gives its string."""
    read: Callable[[str], Any]
    """Reads its string: `ValueError` for another one, `TypeError` for what is no string."""
    pattern: str
    """What its string looks like, as a regular expression (ECMA-262) for the schema."""
    example: str
    """What its string looks like, for messages."""


def _read_date(text: str) -> dt.date:
    date = dt.date.fromisoformat(text)
    # Python reads 20260126 and 2026-W05-1 too; one value is to be written in one way.
    if date.isoformat() != text:
        raise ValueError(text)
    return date


def _read_time(text: str) -> dt.time:
    time = dt.time.fromisoformat(text)
    if time.isoformat() != text or time.tzinfo is not None:
        raise ValueError(text)
    return time


_OFFSET = re.compile("([+-])([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?")


# A batch has few offsets; the cache is bounded, for a hostile one has many.
@functools.lru_cache(maxsize=64)
def _read_offset(text: str) -> dt.timedelta:
    match = _OFFSET.fullmatch(text)
    if match is None:
        raise ValueError(text)
    sign = -1 if match[1] == "-" else 1
    offset = sign * dt.timedelta(hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4] or 0))
    if offset_iso(offset) != text:
        raise ValueError(text)
    return offset


SCALARS: dict[type, Scalar] = {
    dt.date: Scalar(
        write=dt.date.isoformat,
        read=_read_date,
        pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        example="2026-01-26",
    ),
    dt.time: Scalar(
        write=dt.time.isoformat,
        read=_read_time,
        pattern=r"^[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{6})?$",
        example="03:59:43",
    ),
    dt.timedelta: Scalar(
        write=offset_iso,
        read=_read_offset,
        pattern="^[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?$",
        example="+05:30",
    ),
}
