"""Timestamps written out for readers, in Hindi or English."""

import enum

from newsmodel.languages import LANGUAGES
from newsmodel.model.offsets import offset_iso
from newsmodel.model.timestamp import Precision, Timestamp


class Digits(enum.Enum):
    """Which digits a number is written in.

    >>> import newsmodel
    >>> newsmodel.format_timestamp(newsmodel.parse_timestamp("26-1-2026"), digits=newsmodel.Digits.DEVANAGARI)
    '२६ जनवरी २०२६'
    """

    LATIN = "0123456789"
    """The digits of most Hindi news: 2026."""
    DEVANAGARI = "०१२३४५६७८९"
    """The digits of Hindi tradition: २०२६."""


_CLOCKS = {
    Precision.MINUTE: "h:mm a",
    Precision.SECOND: "h:mm:ss a",
}


def format_timestamp(stamp: Timestamp, *, language: str = "hi", digits: Digits = Digits.LATIN) -> str:
    """Write a timestamp as a newsroom does, just as precise as it is.

    >>> import newsmodel
    >>> stamp = newsmodel.parse_timestamp("Jan 26, 2026, 3:59 PM IST")
    >>> newsmodel.format_timestamp(stamp)
    '26 जनवरी 2026, 3:59 pm GMT+05:30'
    >>> newsmodel.format_timestamp(stamp, digits=newsmodel.Digits.DEVANAGARI)
    '२६ जनवरी २०२६, ३:५९ pm GMT+०५:३०'

    The shapes are those of Unicode CLDR (`hi`, `en_IN`): the long date, the time of twelve hours, the long
    GMT format. No weekday, no label and no other reading of an ambiguous date are written, and no offset
    that is not known. `UnknownNameError` is raised for a language that is not in `LANGUAGES`.
    """
    # Late: loading CLDR takes longer than importing newsmodel.
    from babel import Locale, dates

    locale = Locale.parse(LANGUAGES[language].calendar.locale)
    written = dates.format_date(stamp.date, "long", locale=locale)
    if stamp.time is not None:
        # babel would give the fraction of a second without its decimal mark, so it goes in by hand.
        fraction = stamp.time.isoformat("microseconds")[8:].rstrip("0").rstrip(".")
        pattern = _CLOCKS[stamp.precision].replace("ss", f"ss'{fraction}'" if fraction else "ss")
        clock = dates.format_time(stamp.time, pattern, locale=locale).replace("\u202f", " ")
        written = f"{written}, {clock}"
        if stamp.utc_offset is not None:
            written += " " + locale.zone_formats["gmt"] % offset_iso(stamp.utc_offset)
    return written.translate(
        {ord(latin): digit for latin, digit in zip("0123456789", digits.value, strict=True)}
    )
