"""Which language a text is in."""

import functools
import re

import attrs

from newsmodel.languages import LANGUAGES
from newsmodel.text.folding import fold

# News tells its language within a few sentences.
_SAMPLE = 2000
_MARKS = "।,.:;!?“”‘’\"'()-–—"


@attrs.frozen
class _Letters:
    """The letters of a script, as bytes of UTF-8: bytes are counted far faster than letters looked at."""

    ascii: bytes
    leads: tuple[bytes, ...]
    """The first bytes that only letters of the script have, and each of them once."""

    @classmethod
    def of(cls, ranges: str) -> "_Letters":
        """Know the letters of a class of a regular expression: ASCII, or rows of 64 code points."""
        letters = re.compile(f"[{ranges}]")
        every = [chr(code).encode() for code in range(0xD800) if letters.match(chr(code))]
        return cls(
            ascii=b"".join(letter for letter in every if len(letter) == 1),
            leads=tuple(sorted({letter[:-1] for letter in every} - {b""})),
        )

    def count(self, text: bytes) -> int:
        """Give how many letters of the script a text has."""
        ascii_letters = len(text) - len(text.translate(None, self.ascii)) if self.ascii else 0
        return ascii_letters + sum(map(text.count, self.leads))


@functools.cache
def _letters() -> tuple[tuple[_Letters, tuple[str, ...]], ...]:
    """Give the letters of each script, and the languages that are written in it."""
    scripts: dict[str, tuple[str, ...]] = {}
    for code, language in LANGUAGES.items():
        scripts[language.letters] = (*scripts.get(language.letters, ()), code)
    return tuple((_Letters.of(letters), codes) for letters, codes in scripts.items())


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
    written = sample.encode("utf-8", "surrogatepass")
    most, codes = max((letters.count(written), codes) for letters, codes in _letters())
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
