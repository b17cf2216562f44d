"""An offset from UTC, written."""

import datetime as dt
import functools


# News has few offsets; the cache is bounded, for a hostile document has many.
@functools.lru_cache(maxsize=64)
def offset_iso(offset: dt.timedelta | None) -> str:
    """Write an offset from UTC as `+05:30`, with seconds only where it has some; nothing for None."""
    if offset is None:
        return ""
    seconds = int(offset.total_seconds())
    sign = "-" if seconds < 0 else "+"
    hours, rest = divmod(abs(seconds), 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{sign}{hours:02d}:{minutes:02d}" + (f":{seconds:02d}" if seconds else "")
