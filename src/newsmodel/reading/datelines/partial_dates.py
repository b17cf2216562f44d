"""The date of a dateline, of which some part may be missing."""

import functools
import re
from collections.abc import Iterable

import attrs

from newsmodel.errors import InvalidArticleError
from newsmodel.languages import LANGUAGES
from newsmodel.languages._weekdays import full_names
from newsmodel.model.dateline import PartialDate
from newsmodel.text.folding import fold

_GAP = "[ \\t\\u00a0\\u202f]{0,3}+"
_SPACE = "[ \\t\\u00a0\\u202f]{1,3}+"
_WORD = r"[^\s\d,;:ः।॥|.()\[\]{}/–—―\"“”‘’'-]{1,16}+"

# 5 मई 2023 · 14दिसम्बर · 26th January, 2026 · 3-मार्च
_DAY_MONTH = re.compile(
    rf"(?P<day>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?{_GAP}[-.]?{_GAP}(?P<month>{_WORD})(?P<dot>\.?)"
    rf"(?:{_GAP}[,-]?{_GAP}(?P<year>\d{{4}})(?!\d))?"
)
# जून 24 · Jan. 26, 2026
_MONTH_DAY = re.compile(
    rf"(?P<month>{_WORD})(?P<dot>\.?){_GAP}-?{_GAP}(?P<day>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?"
    rf"(?:{_GAP},?{_GAP}(?P<year>\d{{4}})(?!\d))?"
)
# तीन मार्च
_WORDS = re.compile(
    rf"(?P<word>{_WORD}){_SPACE}(?P<month>{_WORD})(?P<dot>\.?)(?:{_GAP},?{_GAP}(?P<year>\d{{4}})(?!\d))?"
)
# 26.01.2026 · 5/1/2024: the day first, as newsrooms of India write
_NUMBERS = re.compile(r"(?P<day>\d{1,2})(?P<by>[./-])(?P<month>\d{1,2})(?P=by)(?P<year>\d{4})(?!\d)")
# ता. 09 · दिनांक 5 मई
_MARK = re.compile(rf"(?P<mark>{_WORD})[.:]?{_GAP}(?=\d)")
# 2 ता.
_MARKED = re.compile(rf"(?P<day>\d{{1,2}}){_GAP}(?P<mark>{_WORD})\.?")
_FIRST_WORD = re.compile(r"\S{1,16}")
_DIGITS_BEHIND = re.compile(r"\d+\Z")
_BARE = re.compile(r"(?P<day>\d{1,2})(?!\d)")


@attrs.frozen
class FoundDate:
    """A date, and the offset after it; `date` is None for one that no calendar has (31 February)."""

    date: PartialDate | None
    end: int


@functools.cache
def _months() -> dict[str, tuple[int, bool]]:
    """Give each spelling of a month its number, and whether it needs a dot (जन., for जन is a word too)."""
    found: dict[str, tuple[int, bool]] = {}
    for language in LANGUAGES.values():
        for number, spellings in enumerate(full_names(language, "months", language.calendar.months), 1):
            keys = [fold(word) for word in spellings]
            for key in keys:
                found.setdefault(key, (number, _is_cut(key, keys) and not key.isascii()))
    return found


@functools.cache
def _day_words() -> dict[str, int]:
    groups = [language.dateline.day_numbers for language in LANGUAGES.values()]
    return {fold(word): day for group in groups for day, words in enumerate(group, 1) for word in words}


@functools.cache
def _marks() -> frozenset[str]:
    return frozenset(fold(word) for language in LANGUAGES.values() for word in language.dateline.date_marks)


def number(digits: str) -> int | None:
    """Give the value of ASCII or Devanagari digits; None for another script, or two in one number."""
    if digits.isascii() or all("०" <= digit <= "९" for digit in digits):
        return int(digits)
    return None


@functools.lru_cache(maxsize=4096)
def may_open_date(word: str) -> bool:
    """Tell whether a date may begin with this word."""
    if word[:1].isdecimal():
        return True
    key = fold(_DIGITS_BEHIND.sub("", word))
    return key in _months() or key in _day_words() or key in _marks()


def may_be_date_at(text: str, at: int) -> bool:
    """Tell whether a date may begin at `at`."""
    match = _FIRST_WORD.match(text, at)
    return match is not None and may_open_date(match[0])


def date_at(text: str, at: int, end: int) -> FoundDate | None:
    """Read a date that begins at `at`.

    >>> date_at("5 मई 2023।", 0, 10)
    FoundDate(date=PartialDate(day=5, month=5, year=2023), end=9)
    """
    if text[at].isdecimal():
        return _digits_first(text, at, end)
    return _word_first(text, at, end)


def _digits_first(text: str, at: int, end: int) -> FoundDate | None:
    match = _NUMBERS.match(text, at, end)
    if match:
        return _found(match["day"], number(match["month"]), match["year"], match.end())
    match = _DAY_MONTH.match(text, at, end)
    if match:
        month = _month(match["month"], match["dot"])
        if month:
            return _found(match["day"], month, match["year"], _without_dot(match))
    match = _MARKED.match(text, at, end)
    if match and fold(match["mark"]) in _marks():
        return _found(match["day"], None, None, match.end())
    return None


def _word_first(text: str, at: int, end: int) -> FoundDate | None:
    match = _MONTH_DAY.match(text, at, end)
    if match:
        month = _month(match["month"], match["dot"])
        if month:
            return _found(match["day"], month, match["year"], match.end())
    match = _MARK.match(text, at, end)
    if match and fold(match["mark"]) in _marks():
        found = _digits_first(text, match.end(), end)
        if found:
            return found
        bare = _BARE.match(text, match.end(), end)
        return _found(bare["day"], None, None, bare.end()) if bare else None
    match = _WORDS.match(text, at, end)
    if match:
        day = _day_words().get(fold(match["word"]))
        month = _month(match["month"], match["dot"])
        if day and month:
            return _found(str(day), month, match["year"], _without_dot(match))
    return None


def _month(word: str, dot: str) -> int | None:
    found = _months().get(fold(word))
    if found is None:
        return None
    month, needs_dot = found
    return None if needs_dot and not dot else month


def _without_dot(match: re.Match[str]) -> int:
    # "7 अक्टूबर. रेलवे": the dot behind a month in full ends the dateline; that of जन. is its own.
    if match["dot"] and match["year"] is None and not _is_cut(fold(match["month"]), _months()):
        return match.end() - 1
    return match.end()


def _is_cut(key: str, keys: Iterable[str]) -> bool:
    return any(other != key and other.startswith(key) for other in keys)


def _found(day: str, month: int | None, year: str | None, end: int) -> FoundDate:
    days, years = number(day), None if year is None else number(year)
    if days is None or (year is not None and years is None):
        return FoundDate(None, end)
    try:
        return FoundDate(PartialDate(day=days, month=month, year=years), end)
    except InvalidArticleError:
        return FoundDate(None, end)


@functools.cache
def _weekdays() -> frozenset[str]:
    groups = [
        [fold(word) for word in words]
        for language in LANGUAGES.values()
        for words in full_names(language, "days", language.calendar.weekdays)
    ]
    # रवि and मंगल are names of men too: in a dateline a weekday stands in full.
    return frozenset(key for keys in groups for key in keys if key.isascii() or not _is_cut(key, keys))


def is_weekday(word: str) -> bool:
    """Tell whether a word is the name of a weekday."""
    return fold(word) in _weekdays()
