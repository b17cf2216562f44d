"""The words of dates and times."""

import attrs

Spellings = tuple[tuple[str, ...], ...]


@attrs.frozen(kw_only=True)
class CalendarWords:
    """How a language writes dates and times: what newsrooms write and CLDR lacks."""

    months: Spellings
    """Twelve groups of spellings, January first."""
    weekdays: Spellings
    """Seven groups of spellings, Monday first."""
