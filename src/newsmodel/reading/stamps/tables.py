"""The words of dates and times of all languages, as tables; built once, when first asked for."""

import functools

import attrs

from newsmodel.languages import LANGUAGES
from newsmodel.languages._weekdays import month_numbers, weekday_numbers
from newsmodel.model.timestamp import TimestampRole
from newsmodel.text.folding import fold
from newsmodel.vocabulary.calendar import CalendarWords, Daypart, ZoneName


@attrs.frozen(kw_only=True)
class CalendarTables:
    """What each folded word means in a date or time."""

    months: dict[str, int]
    weekdays: dict[str, int]
    doubtful_weekdays: frozenset[str]
    days: dict[str, int]
    dayparts: dict[str, Daypart]
    fractions: dict[str, int]
    spoken_times: dict[str, int]
    zones: dict[str, ZoneName]
    roles: dict[str, TimestampRole]
    weak_labels: frozenset[str]
    before_label: frozenset[str]
    after_label: frozenset[str]
    by: frozenset[str]
    on: frozenset[str]
    lead_ins: frozenset[str]
    numbered: frozenset[str]


def calendars() -> tuple[CalendarWords, ...]:
    """Give the calendar words of every language."""
    return tuple(language.calendar for language in LANGUAGES.values())


@functools.cache
def tables() -> CalendarTables:
    """Give the tables of all languages together: pages mix them."""
    every = calendars()
    return CalendarTables(
        months=month_numbers(),
        weekdays=weekday_numbers(),
        doubtful_weekdays=frozenset(fold(word) for words in every for word in words.doubtful_weekdays),
        days={
            fold(word): day
            for words in every
            for day, spellings in enumerate(words.day_words, 1)
            for word in spellings
        },
        dayparts={squeezed(word): part for words in every for part in words.dayparts for word in part.words},
        fractions={
            fold(word): by for words in every for spellings, by in words.fractions for word in spellings
        },
        spoken_times={
            fold(word): at for words in every for spellings, at in words.spoken_times for word in spellings
        },
        zones={fold(name): zone for words in every for zone in words.zones for name in zone.names},
        roles={
            fold(word): role
            for words in every
            for role, heads in (
                (TimestampRole.PUBLISHED, words.labels.published),
                (TimestampRole.MODIFIED, words.labels.modified),
            )
            for word in heads
        },
        weak_labels=frozenset(fold(word) for words in every for word in words.labels.weak),
        before_label=frozenset(fold(word) for words in every for word in words.labels.before),
        after_label=frozenset(fold(word) for words in every for word in words.labels.after),
        by=frozenset(fold(word) for words in every for word in words.labels.by),
        on=frozenset(fold(word) for words in every for word in words.labels.on),
        lead_ins=frozenset(fold(word) for words in every for word in words.lead_ins),
        numbered=frozenset(fold(word) for words in every for word in words.numbered),
    )


def squeezed(word: str) -> str:
    """Give the key of a part of the day: `A. M.` and `am` are one.

    >>> squeezed("p.\u202fm."), squeezed("देर रात")
    ('pm', 'देररात')
    """
    return fold(word).replace(".", "").replace(" ", "")
