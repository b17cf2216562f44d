"""Which weekday a word means, in any language."""

import functools

from newsmodel.languages import LANGUAGES
from newsmodel.text.folding import fold


@functools.cache
def _numbers() -> dict[str, int]:
    return {
        fold(word): number
        for language in LANGUAGES.values()
        for number, words in enumerate(language.calendar.weekdays)
        for word in words
    }


def weekday_number(word: str) -> int | None:
    """Give the number of a weekday, 0 for Monday, in any language; None for another word."""
    return _numbers().get(fold(word.strip(" .,()।")))
