"""A point in time as a page says it: no more precise than what was written."""

import datetime as dt
import enum
from collections.abc import Collection

import attrs

from newsmodel._pretty import pretty
from newsmodel.errors import InvalidArticleError
from newsmodel.model.checked import checked
from newsmodel.model.offsets import offset_iso
from newsmodel.model.pydantic_schema import pydantic_schema


class Precision(enum.Enum):
    """How much of a time was written.

    >>> import newsmodel
    >>> newsmodel.parse_timestamp("26 January 2026").precision
    <Precision.DAY: 'day'>
    """

    DAY = "day"
    """A date alone."""
    MINUTE = "minute"
    """A date with hours and minutes."""
    SECOND = "second"
    """A date with seconds, perhaps with fractions."""


class TimestampRole(enum.Enum):
    """What a timestamp is the time of.

    >>> import newsmodel
    >>> newsmodel.parse_timestamp("Updated: 26 January 2026").role
    <TimestampRole.MODIFIED: 'modified'>
    """

    PUBLISHED = "published"
    """First publication."""
    MODIFIED = "modified"
    """The last change."""
    CAPTURED = "captured"
    """The page's own clock when its text was taken."""
    EVENT = "event"
    """Something that the news tells of."""
    UNKNOWN = "unknown"
    """The text does not say."""


class ZoneSource(enum.Enum):
    """Where the offset from UTC comes from.

    >>> import newsmodel
    >>> newsmodel.parse_timestamp("2026-01-26T15:59Z").zone_source
    <ZoneSource.WRITTEN: 'written'>
    """

    WRITTEN = "written"
    """The text names a zone; if that name means several zones (CST), there is no offset all the same."""
    ASSUMED = "assumed"
    """The caller's `timezone`."""
    ABSENT = "absent"
    """Nowhere: the time is local to a place that nobody named."""


@attrs.frozen(kw_only=True, field_transformer=checked, weakref_slot=False)
class Timestamp:
    """A date, with or without a time of day and an offset from UTC, just as precise as it was written.

    >>> import newsmodel
    >>> stamp = newsmodel.parse_timestamp("Jan 26, 2026, 3:59 PM IST")
    >>> stamp.isoformat(), stamp.precision.name, stamp.zone_source.name
    ('2026-01-26T15:59+05:30', 'MINUTE', 'WRITTEN')

    `InvalidArticleError` is raised for what cannot be: a time beside the precision `DAY`, no time beside a
    finer one, seconds beside `MINUTE`, an offset without a time or of a day and more.
    """

    written: str
    """The text it was read from, label and all; where no text stood behind it, any text that says it."""
    date: dt.date
    """The day, in the place of the offset."""
    time: dt.time | None = None
    """The time of day, without tzinfo; None: only the day is known."""
    utc_offset: dt.timedelta | None = None
    """Local time minus UTC; None: not known."""
    zone_source: ZoneSource = ZoneSource.ABSENT
    """Where the offset comes from."""
    precision: Precision = Precision.DAY
    """How much of the time was written."""
    role: TimestampRole = TimestampRole.UNKNOWN
    """What it is the time of."""
    weekday: str | None = None
    """The weekday as written; None: none was written."""
    alternatives: tuple[dt.date, ...] = ()
    """Other days that the same writing could mean: day and month swapped, कल as yesterday or tomorrow."""

    __get_pydantic_core_schema__ = pydantic_schema
    _repr_pretty_ = pretty

    def __attrs_post_init__(self) -> None:
        fault = self._fault()
        if fault:
            raise InvalidArticleError(f"a Timestamp cannot have {fault}")

    def _fault(self) -> str | None:
        time, offset = self.time, self.utc_offset
        if (time is None) != (self.precision is Precision.DAY):
            return f"time {time} and precision {self.precision.name}"
        if time is not None and time.tzinfo is not None:
            return "tzinfo in its time: the offset goes to utc_offset"
        if self.precision is Precision.MINUTE and time is not None and (time.second or time.microsecond):
            return f"time {time} and precision MINUTE"
        if offset is None:
            return (
                "zone_source ASSUMED without utc_offset" if self.zone_source is ZoneSource.ASSUMED else None
            )
        if time is None:
            return "utc_offset without time"
        if self.zone_source is ZoneSource.ABSENT:
            return "utc_offset and zone_source ABSENT"
        if abs(offset) >= dt.timedelta(days=1) or offset.microseconds:
            return f"utc_offset {offset}"
        return None

    @property
    def is_ambiguous(self) -> bool:
        """Whether another day could be meant, as where day and month can be swapped."""
        return bool(self.alternatives)

    @property
    def weekday_agrees(self) -> bool | None:
        """Whether the written weekday is that of the date; None: none was written, or none that is known."""
        if self.weekday is None:
            return None
        # Late: the words of all languages are needed only where a weekday is asked after.
        from newsmodel.languages._weekdays import weekday_number

        number = weekday_number(self.weekday)
        return None if number is None else number == self.date.weekday()

    def isoformat(self) -> str:
        """Write it by ISO 8601, only as far as it is known: `2026-01-26`, `2026-01-26T15:59+05:30`."""
        if self.time is None:
            return self.date.isoformat()
        if self.precision is Precision.MINUTE:
            clock = self.time.isoformat("minutes")
        else:
            clock = self.time.isoformat()
        return f"{self.date.isoformat()}T{clock}{offset_iso(self.utc_offset)}"

    def datetime(self) -> dt.datetime | None:
        """Give it as a `datetime`, aware if the offset is known; None where the time of day is not."""
        if self.time is None:
            return None
        zone = None if self.utc_offset is None else dt.timezone(self.utc_offset)
        return dt.datetime.combine(self.date, self.time, zone)

    def _repr_html_(self) -> str:
        # Late, as below: only notebooks need it, and it needs this class.
        from newsmodel.model.timestamp_view import timestamp_html

        return timestamp_html(self)

    def _repr_markdown_(self) -> str:
        from newsmodel.model.timestamp_view import timestamp_markdown

        return timestamp_markdown(self)

    def _repr_mimebundle_(
        self, include: Collection[str] | None = None, exclude: Collection[str] | None = None
    ) -> dict[str, str]:
        from newsmodel._notebook import bundle

        return bundle(self, include, exclude)
