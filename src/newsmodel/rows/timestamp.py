"""One row for each timestamp."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Self

import attrs

from newsmodel.model.article import Article
from newsmodel.model.timestamp import Timestamp
from newsmodel.paths import Path
from newsmodel.rows.comment_parts import comment_parts
from newsmodel.rows.placed import NOWHERE, Placed, bounds
from newsmodel.spans import Span


@attrs.frozen(kw_only=True)
class TimestampRow(Placed):
    """One timestamp of an article: of its head, or of a comment.

    >>> import newsmodel
    >>> from newsmodel.rows import TimestampRow
    >>> stamp = newsmodel.parse_timestamp("Published: Jan 26, 2026, 3:59 PM IST")
    >>> [row] = TimestampRow.of(newsmodel.Article(published_at=stamp))
    >>> row.path, row.iso, row.utc.isoformat()
    ('published_at', '2026-01-26T15:59+05:30', '2026-01-26T10:29:00+00:00')
    """

    role: str
    """What it is the time of: the value of a `TimestampRole`."""
    written: str
    """The text it was read from."""
    iso: str
    """The same by ISO 8601, only as far as it is known."""
    date: dt.date
    """The day, in the place of the offset."""
    time: dt.time | None
    """The time of day; None: only the day is known."""
    utc_offset_seconds: int | None
    """Local time minus UTC, in seconds; None: not known."""
    utc: dt.datetime | None
    """The same moment in UTC; None: the time or the offset is not known."""
    zone_source: str
    """Where the offset comes from: the value of a `ZoneSource`."""
    precision: str
    """How much of the time was written: the value of a `Precision`."""
    weekday: str | None
    """The weekday as written; None: none was written."""
    weekday_agrees: bool | None
    """Whether that is the weekday of the date; None: none was written, or none that is known."""
    is_ambiguous: bool
    """Whether another day could be meant."""
    alternatives: str | None
    """Those other days by ISO 8601, one a line; None: there are none."""

    @classmethod
    def of(
        cls, article: Article, *, article_id: str | None = None, spans: Mapping[Path, Span] = NOWHERE
    ) -> tuple[Self, ...]:
        """Give the rows of an article; `spans` is that of the page it was read from."""
        rows = []
        for position, (path, stamp) in enumerate(_stamps(article)):
            start, end = bounds(path, spans)
            offset = stamp.utc_offset
            rows.append(
                cls(
                    article_id=article_id,
                    path=str(path),
                    start=start,
                    end=end,
                    position=position,
                    role=stamp.role.value,
                    written=stamp.written,
                    iso=stamp.isoformat(),
                    date=stamp.date,
                    time=stamp.time,
                    utc_offset_seconds=None if offset is None else int(offset.total_seconds()),
                    utc=_in_utc(stamp),
                    zone_source=stamp.zone_source.value,
                    precision=stamp.precision.value,
                    weekday=stamp.weekday,
                    weekday_agrees=stamp.weekday_agrees,
                    is_ambiguous=stamp.is_ambiguous,
                    alternatives="\n".join(map(dt.date.isoformat, stamp.alternatives)) or None,
                )
            )
        return tuple(rows)


def _stamps(article: Article) -> Iterator[tuple[Path, Timestamp]]:
    for name in ("published_at", "modified_at", "captured_at"):
        stamp = getattr(article, name)
        if stamp is not None:
            yield Path(name), stamp
    for part in comment_parts(article):
        if part.comment.posted_at is not None:
            yield part.path.child("posted_at"), part.comment.posted_at


def _in_utc(stamp: Timestamp) -> dt.datetime | None:
    moment = stamp.datetime()
    if moment is None or moment.tzinfo is None:
        return None
    try:
        return moment.astimezone(dt.UTC)
    except OverflowError:  # the first and the last day that Python knows
        return None
