"""Patterns for words as pages write them: any case, with or without nukta and joiners."""

import re
from collections.abc import Iterable

from newsmodel.text.folding import fold

# Pages put many kinds of space between the parts of a date: CLDR has U+202F before AM, themes have U+00A0.
# Line ends are none of them: a timestamp stands in one line.
SPACE = "[ \t\xa0\u1680\u2000-\u200b\u200e\u200f\u202f\u205f\u2060\u3000\ufeff]"
LETTERS = "\u0900-\u0963\u0971-\u097f\u200c\u200d"
"""Devanagari letters and signs, as the inside of a character class; digits and dandas are not among them."""
TWO = "(?:[0-9]{2}|[०-९]{2})"
ONE_OR_TWO = "(?:[0-9]{1,2}|[०-९]{1,2})"

# A Latin word may be glued to the one before it: "PublishedJan 26", "3:59 PMUpdated".
_LATIN_END = "(?:(?![A-Za-z])|(?=[A-Z][a-z]))"
_DEVANAGARI_END = f"(?![{LETTERS}])"
_DOTTED = {base: f"[{base}{chr(0x0958 + at)}]" for at, base in enumerate("कखगजडढफय")}
_SKIPPED = "[\u093c\u200c\u200d]?"


def spelled(words: Iterable[str]) -> str:
    """Give a pattern for any of these words, the longest first, with the end of the word.

    >>> import re
    >>> bool(re.fullmatch(spelled(["साढ़े", "at"]), "साढे")), bool(re.fullmatch(spelled(["at"]), "AT"))
    (True, True)
    """
    keys = sorted({fold(word) for word in words}, key=lambda key: (-len(key), key))
    return "(?:" + "|".join(map(_pattern, keys)) + ")"


def _pattern(key: str) -> str:
    if key.isascii() or "’" in key:
        body = "".join(_latin(char) for char in key)
        return body + _LATIN_END
    body = "".join(_devanagari(char) for char in key)
    return body + _DEVANAGARI_END


def _latin(char: str) -> str:
    if char == " ":
        return SPACE + "{1,2}"
    return f"[{re.escape(char)}{re.escape(char.upper())}]"


def _devanagari(char: str) -> str:
    if char == " ":
        return SPACE + "{1,2}"
    if char == "\u0902":
        return "[\u0901\u0902]" + _SKIPPED
    return _DOTTED.get(char, re.escape(char)) + _SKIPPED
