"""The dateline: where, when and by whose hand a story was filed."""

import calendar

import attrs

from newsmodel._pretty import pretty
from newsmodel.errors import InvalidArticleError, shown
from newsmodel.model.checked import checked
from newsmodel.model.pydantic_schema import pydantic_schema


@attrs.frozen(kw_only=True, field_transformer=checked)
class PartialDate:
    """A date of which some part may be missing: datelines mostly leave out the year.

    >>> from newsmodel import PartialDate
    >>> PartialDate(day=26, month=1).isoformat()
    '--01-26'

    `InvalidArticleError` is raised for one that no calendar has, and for one with no part at all.
    """

    day: int | None = None
    """Day of the month, from 1."""
    month: int | None = None
    """Month, from 1."""
    year: int | None = None
    """Year, of four digits."""

    __get_pydantic_core_schema__ = pydantic_schema
    _repr_pretty_ = pretty

    def __attrs_post_init__(self) -> None:
        if not self._exists():
            day, month, year = shown(self.day), shown(self.month), shown(self.year)
            raise InvalidArticleError(f"no date has day {day}, month {month}, year {year}")

    def _exists(self) -> bool:
        day, month, year = self.day, self.month, self.year
        if day is None and month is None and year is None:
            return False
        if year is not None and not 1 <= year <= 9999:
            return False
        if month is not None and not 1 <= month <= 12:
            return False
        # With the year unknown, 29 February exists.
        longest = 31 if month is None else calendar.monthrange(2024 if year is None else year, month)[1]
        return day is None or 1 <= day <= longest

    def isoformat(self) -> str:
        """Write it by ISO 8601:2000 (5.2.1.3), hyphens for what is missing: `--01-26`, `2026-01`, `---09`."""
        if self.year is None and self.month is None:
            return f"---{self.day:02d}"
        year = "-" if self.year is None else f"{self.year:04d}"
        month = "-" if self.month is None else f"{self.month:02d}"
        if self.day is None:
            return year if self.month is None else f"{year}-{month}"
        return f"{year}-{month}-{self.day:02d}"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Dateline:
    """What opens a news story before its first sentence: place, date, agency or reporter.

    >>> import newsmodel
    >>> line = newsmodel.parse_dateline("नई दिल्ली, 19 दिसंबर (भाषा)।")
    >>> line.places, line.agencies, line.date
    (('नई दिल्ली',), ('भाषा',), PartialDate(day=19, month=12, year=None))
    """

    written: str
    """The dateline as it stands in the text, up to and with what ends it."""
    places: tuple[str, ...] = ()
    """The places as written."""
    region: str | None = None
    """The state, country or district that was written in brackets after the place."""
    agencies: tuple[str, ...] = ()
    """The news agencies as written."""
    credit: str | None = None
    """Reporter, desk or newspaper as written."""
    date: PartialDate | None = None
    """The date as far as it was written."""
    weekday: str | None = None
    """The weekday as written."""

    __get_pydantic_core_schema__ = pydantic_schema
    _repr_pretty_ = pretty
