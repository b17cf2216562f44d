"""The words of dates and times."""

import attrs

Spellings = tuple[tuple[str, ...], ...]


@attrs.frozen
class Daypart:
    """A part of the day: it says which of two hours a number means (`शाम 4 बजे`, `4 PM`)."""

    words: tuple[str, ...]
    """Its spellings."""
    hours: tuple[int, ...]
    """The hours (0 to 23) that it may stand with; any other hour contradicts it."""
    alone: int | None = None
    """The hour that it means without a number (`noon`); None: it needs one."""


@attrs.frozen
class ZoneName:
    """A name of a time zone, and what it can mean."""

    names: tuple[str, ...]
    """Its spellings."""
    offsets: tuple[int, ...]
    """Offsets from UTC in minutes; several: the name means several zones, and the text does not say which."""
    default: int | None = None
    """The one of `offsets` that news of this language means by it; None: nobody can tell."""


@attrs.frozen(kw_only=True)
class LabelWords:
    """The words before a timestamp that say what it is the time of (`Last updated on:`)."""

    published: tuple[str, ...] = ()
    """Words that say: first publication."""
    modified: tuple[str, ...] = ()
    """Words that say: the last change."""
    before: tuple[str, ...] = ()
    """Words that stand before one of these (`last`, `पुनः`)."""
    after: tuple[str, ...] = ()
    """Words that stand after one of these (`date`, `किया गया`)."""
    weak: tuple[str, ...] = ()
    """Those of them that are other words too (`Kathmandu Post`): they need a colon or one of `after`."""
    by: tuple[str, ...] = ()
    """Words that put a name between the label and the date (`Posted by … on`)."""
    on: tuple[str, ...] = ()
    """Words that end such a name."""


@attrs.frozen(kw_only=True)
class RelativeWords:
    """Times that are counted from another day."""

    days: tuple[tuple[tuple[str, ...], tuple[int, ...]], ...] = ()
    """Words for a day, and how far it is off in days; several where a word means both (कल)."""
    ago: tuple[str, ...] = ()
    """Words that count back (`2 घंटे पहले`)."""
    units: tuple[tuple[tuple[str, ...], int], ...] = ()
    """Units that are exact enough to count in, in minutes."""
    numbers: tuple[tuple[tuple[str, ...], int], ...] = ()
    """Words for a number before a unit (`an hour ago`)."""
    last: tuple[str, ...] = ()
    """Words before a weekday that has passed."""
    next: tuple[str, ...] = ()
    """Words before a weekday to come."""


@attrs.frozen(kw_only=True)
class CalendarWords:
    """How a language writes dates and times: what newsrooms write and CLDR lacks."""

    locale: str
    """The CLDR locale that is asked first, and that times are written by."""
    months: Spellings = ((),) * 12
    """Twelve groups of spellings that CLDR lacks, January first."""
    weekdays: Spellings = ((),) * 7
    """Seven groups of spellings that CLDR lacks, Monday first."""
    doubtful_weekdays: tuple[str, ...] = ()
    """Weekdays that are names of persons too (रवि): read only before a comma or a point, or in brackets."""
    day_words: Spellings = ()
    """Thirty-one groups of words for the day of a month, counting and ordinal."""
    ordinals: tuple[str, ...] = ()
    """What is written after the digits of a day (`th`)."""
    of: tuple[str, ...] = ()
    """Words between day and month, or month and year."""
    year: tuple[str, ...] = ()
    """Words before a year."""
    era: tuple[str, ...] = ()
    """Words after a year."""
    at: tuple[str, ...] = ()
    """Words between date and time."""
    about: tuple[str, ...] = ()
    """Words before a time that is not exact."""
    dayparts: tuple[Daypart, ...] = ()
    """Parts of the day, AM and PM among them."""
    o_clock: tuple[str, ...] = ()
    """Words after an hour, with or without minutes (`4 बजे`)."""
    hours: tuple[str, ...] = ()
    """Words after hours and minutes, and not after an hour alone (`20:15 hrs`)."""
    fractions: tuple[tuple[tuple[str, ...], int], ...] = ()
    """Words that shift the hour after them, in minutes (साढ़े: 30)."""
    spoken_times: tuple[tuple[tuple[str, ...], int], ...] = ()
    """Words for a time of twelve hours, in minutes (डेढ़: 90)."""
    past: tuple[str, ...] = ()
    """Words between hours and minutes (`9 बजकर 30 मिनट`)."""
    minutes: tuple[str, ...] = ()
    """Words after those minutes."""
    zones: tuple[ZoneName, ...] = ()
    """Names of time zones."""
    labels: LabelWords = attrs.field(factory=LabelWords)
    """Words before a timestamp that give its role."""
    lead_ins: tuple[str, ...] = ()
    """Words before a timestamp that say no more than that it is one (`Date:`)."""
    ranges: tuple[str, ...] = ()
    """Words between two numbers that are both days (`10 से 12 जनवरी`)."""
    numbered: tuple[str, ...] = ()
    """Words before a number that is no date (`Version`, `धारा`)."""
    counted: tuple[str, ...] = ()
    """Words after a number that is a count and no year (`रुपये`)."""
    relative: RelativeWords = attrs.field(factory=RelativeWords)
    """Times that are counted from another day."""
