"""What a caller of the readers of timestamps can decide."""

import datetime as dt

import attrs


@attrs.frozen(kw_only=True)
class StampSettings:
    """What the caller says about the times in a text."""

    timezone: dt.tzinfo | None = None
    """The zone to assume where the text names none."""
    day_first: bool = True
    """Whether 5/6/2026 is in June."""
    reference: dt.date | None = None
    """The day that relative times count from."""


DEFAULT_SETTINGS = StampSettings()
