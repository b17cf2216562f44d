"""Which weekday or month a word means, in any language: CLDR is asked first, then our own spellings."""

import functools

from newsmodel.languages import LANGUAGES
from newsmodel.text.folding import fold
from newsmodel.vocabulary.calendar import Spellings
from newsmodel.vocabulary.language import Language

_MARKS = " .,()[]।॰"


@functools.cache
def weekday_numbers() -> dict[str, int]:
    """Give the folded names of the weekdays of all languages, 0 for Monday."""
    return _numbers("days", "weekdays", first=0)


@functools.cache
def month_numbers() -> dict[str, int]:
    """Give the folded names of the months of all languages, 1 for January."""
    return _numbers("months", "months", first=1)


def _numbers(of_cldr: str, of_ours: str, *, first: int) -> dict[str, int]:
    # Late: loading CLDR takes longer than importing newsmodel.
    from babel import Locale

    numbers = {}
    for language in LANGUAGES.values():
        names = getattr(Locale.parse(language.calendar.locale), of_cldr)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):  # the narrow names are letters that mean several days
                numbers.update({fold(name.strip(_MARKS)): at for at, name in names[context][width].items()})
        for at, spellings in enumerate(getattr(language.calendar, of_ours), first):
            numbers.update({fold(word): at for word in spellings})
    return numbers


def full_names(language: Language, of_cldr: str, ours: Spellings) -> list[tuple[str, ...]]:
    """Give the spellings of each month or weekday: the full name in CLDR before our own."""
    from babel import Locale

    names = getattr(Locale.parse(language.calendar.locale), of_cldr)["format"]["wide"]
    return [(names[key], *group) for key, group in zip(sorted(names), ours, strict=True)]


def weekday_number(word: str) -> int | None:
    """Give the number of a weekday, 0 for Monday, in any language; None for another word."""
    return weekday_numbers().get(fold(word.strip(_MARKS)))
