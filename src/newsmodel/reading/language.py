"""Which language a text is in."""

import functools
import re

from newsmodel.languages import LANGUAGES
from newsmodel.text.folding import fold

# News tells its language within a few sentences.
_SAMPLE = 4000
_MARKS = "।,.:;!?“”‘’\"'()-–—"


@functools.cache
def _letters() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    """Give the letters of each script in runs with their spaces, and the languages that are written in it."""
    scripts: dict[str, tuple[str, ...]] = {}
    for code, language in LANGUAGES.items():
        scripts[language.letters] = (*scripts.get(language.letters, ()), code)
    return tuple((re.compile(f"[{letters} ]+"), codes) for letters, codes in scripts.items())


def _count(runs: re.Pattern[str], text: str) -> int:
    # A run goes on to the next mark: few long ones are found faster than each word by itself.
    found = "".join(runs.findall(text))
    return len(found) - found.count(" ")


@functools.cache
def _common(code: str) -> frozenset[str]:
    return frozenset(map(fold, LANGUAGES[code].common))


def language_of(text: str) -> str | None:
    """Give the language whose letters a text has most of; None for a text with no letter that is known.

    Of several languages of one script it is the one whose common words the text has most of; None where
    two have as many.

    >>> language_of("सिंचाई विभाग ने ISRO से मदद ली।"), language_of("1947")
    ('hi', None)
    """
    sample = text[:_SAMPLE]
    counts = [(_count(runs, sample), codes) for runs, codes in _letters()]
    most, codes = max(counts)
    if not most:
        return None
    return codes[0] if len(codes) == 1 else language_among(codes, sample)


def language_among(codes: tuple[str, ...], text: str) -> str | None:
    """Give the one of these languages whose common words a text has most of; None where two have as many.

    >>> language_among(("en", "hi"), "The canal is clean."), language_among(("en", "hi"), "ISRO")
    ('en', None)
    """
    words = [word.strip(_MARKS) for word in fold(text).split()]
    counts = [sum(word in _common(code) for word in words) for code in codes]
    most = max(counts)
    return codes[counts.index(most)] if counts.count(most) == 1 else None
