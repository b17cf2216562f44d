"""What stands before a written date and belongs to it: weekday, time of day, label."""

import functools
import re

import attrs

from newsmodel.model.timestamp import TimestampRole
from newsmodel.reading.stamps.clock import WrittenClock, read_clock
from newsmodel.reading.stamps.dates import WrittenDate
from newsmodel.reading.stamps.spellings import LETTERS, ONE_OR_TWO, SPACE, spelled
from newsmodel.reading.stamps.tables import CalendarTables, calendars, tables
from newsmodel.reading.stamps.zones import WrittenZone, read_zone
from newsmodel.text.folding import fold

# What makes no date of the digits behind it: "#14March2027", "x@14-03-2027", "news.example/14-mar-2027".
_GLUED = re.compile(r"(?:[#_=@$₹€£%&\\~^+]|(?:://|www\.|\w\.[A-Za-z]{2,12}/)\S*)\Z")
_HYPHEN = re.compile("[-–‑./]")
# "1/10:30" is no time of day.
_IN_A_NUMBER = re.compile(r"(?<=\d[:./,])")
# How far before a date its label can begin: "First published by <name> on Tuesday, 3:59 PM (IST)".
_REACH = 110
_TOKEN = re.compile(rf"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[{LETTERS}]+|[0-9]+|[०-९]+|[^\s]")
_LINE_END = re.compile("[\n\r\u2028\u2029]")
_SEPARATORS = frozenset(",-–—|•·/()[]:：;.॰@~।*>»‐‑_\u200b\u200e\u200f\u2060\ufeff")
_PAUSES = frozenset(",.॰([)]")
_WORDS_OF_CLOCK = 12
_WORDS_OF_NAME = 8


@attrs.frozen
class Before:
    """What was found before a date."""

    start: int
    """Where it begins: the start of the date if there is nothing."""
    weekday: str | None = None
    time: tuple[WrittenClock, WrittenZone | None] | None = None
    role: TimestampRole = TimestampRole.UNKNOWN


@functools.cache
def _range_pattern() -> re.Pattern[str]:
    every = calendars()
    words = spelled(word for language in every for word in language.ranges)
    ordinal = spelled(word for language in every for word in language.ordinals)
    s = SPACE + "{0,2}"
    return re.compile(rf"(?<![\d:.])(?P<first>{ONE_OR_TWO})(?:{ordinal})?{s}(?P<mark>[-–—/&,]|{words}){s}$")


def read_before(
    text: str, start: int, floor: int, *, date: WrittenDate | None, want_clock: bool
) -> Before | None:
    """Read what belongs to a date at `start`, back to `floor` and no further than its line.

    None where the date is the end of a range, or the number of something; this is not asked of digits
    and marks without the `date` itself.
    """
    low = max(floor, start - _REACH)
    window = _LINE_END.split(text[low:start])[-1]
    if not window.strip():
        return Before(start)
    if date is not None and (
        _is_part_of_a_token(window, numeric=date.numeric)
        or _is_end_of_a_range(window.rstrip(), date.date.day)
    ):
        return None
    walk = _Walk(text, window, start, tables())
    return walk.read(numeric=date is not None and date.numeric, want_clock=want_clock)


def _is_end_of_a_range(before: str, day: int) -> bool:
    """Say whether days are listed before this one: `10-12`, `10 से 12`, `10, 11, 12`."""
    match = _range_pattern().search(before)
    if match is None or int(match["first"]) >= day:
        return False
    return match["mark"] != "," or before[: match.start()].rstrip().endswith(",")


def _is_part_of_a_token(window: str, *, numeric: bool) -> bool:
    """Say whether what the date is glued to makes it none: an address, a file's name, a price."""
    if _GLUED.search(window):
        return True
    if not numeric:
        return False
    last, token = window[-1], window.split()[-1]
    if _HYPHEN.match(last):
        # "दिनांक-26/01/2026" is a date, "-2026-01-26" and "photo-2026-01-26" are not.
        word = token[:-1]
        return word[-1:].isascii() and fold(word) not in tables().lead_ins
    if last.isascii() and last.isalpha():
        word = fold(_TOKEN.findall(token)[-1])
        return word not in tables().roles and word not in tables().lead_ins
    return last == "," and token[-2:-1].isdecimal()


class _Walk:
    """A walk backwards over the words before a date."""

    def __init__(self, text: str, window: str, start: int, words: CalendarTables) -> None:
        self.text = text
        low = start - len(window)
        self.tokens = [(match[0], low + match.start()) for match in _TOKEN.finditer(window)]
        self.at = len(self.tokens)
        self.start = start
        self.words = words

    def read(self, *, numeric: bool, want_clock: bool) -> Before | None:
        if self._numbered(numeric=numeric):
            return None
        weekday = self._weekday()
        time = self._time() if want_clock else None
        weekday = weekday or self._weekday()
        role = self._label()
        return Before(self.start, weekday, time, role or TimestampRole.UNKNOWN)

    def _skip(self, at: int) -> tuple[int, str]:
        """Give the place of the token before the separators at this place, and the separators."""
        skipped = ""
        while at and self.tokens[at - 1][0] in _SEPARATORS:
            at -= 1
            skipped += self.tokens[at][0]
        return at, skipped

    def _numbered(self, *, numeric: bool) -> bool:
        """Say whether the first number is that of something: `Class 12 March`, `धारा 12/10/2020`."""
        at, skipped = self._skip(self.at)
        if not numeric and not (
            self.text[self.start : self.start + 1].isdecimal() and set(skipped) <= {"-", "."}
        ):
            return False
        # Where nothing but separators stands, the last of them is asked: it is no such word either.
        return fold(self.tokens[at - 1][0]) in self.words.numbered

    def _weekday(self) -> str | None:
        at, skipped = self._skip(self.at)
        if at and self._leads_in(self.tokens[at - 1][0]):
            at, skipped = self._skip(at - 1)  # "सोमवार को 26 जनवरी 2026", "Monday, the 26th of January 2026"
        if not at:
            return None
        word, start = self.tokens[at - 1]
        key = fold(word)
        if key not in self.words.weekdays:
            return None
        if key in self.words.doubtful_weekdays and _PAUSES.isdisjoint(skipped):
            return None
        self.at, self.start = at - 1, start
        return word

    def _leads_in(self, word: str) -> bool:
        key = fold(word)
        return key in self.words.lead_ins or key in self.words.on

    def _time(self) -> tuple[WrittenClock, WrittenZone | None] | None:
        for at in range(max(0, self.at - _WORDS_OF_CLOCK), self.at):
            word, start = self.tokens[at]
            if not (word[0].isdecimal() or fold(word) in self.words.dayparts):
                continue
            clock = None if _IN_A_NUMBER.match(self.text, start) else read_clock(self.text, start)
            if clock is None:
                continue
            zone = read_zone(self.text, clock.end, exact=False)
            end = zone.end if zone else clock.end
            if end <= self.start and (clock.sure or zone) and self._is_bridge(end):
                self.at, self.start = at, start
                return clock, zone
        return None

    def _is_bridge(self, end: int) -> bool:
        words = _TOKEN.findall(self.text, end, self.start)
        return all(word in _SEPARATORS or self._leads_in(word) for word in words)

    def _label(self) -> TimestampRole | None:
        last, skipped = self._skip(self.at)
        marked = ":" in skipped
        on: int | None = None
        for at in range(last, 0, -1):
            word, start = self.tokens[at - 1]
            key = fold(word)
            role = self.words.roles.get(key)
            if role is not None:
                if key in self.words.weak_labels and not marked:
                    return None
                self.at = at - 1
                self.start = self._beginning(start)
                return role
            if key in self.words.after_label or key in self.words.lead_ins:
                marked = True
                if key in self.words.on and on is None:
                    on = at - 1
            elif word not in _SEPARATORS and word != "&":
                break
        return None if on is None else self._named(on)

    def _named(self, at: int) -> TimestampRole | None:
        """Read a label with a name in it: `Posted by … on`."""
        for back in range(at - 1, max(0, at - _WORDS_OF_NAME), -1):
            word = self.tokens[back][0]
            if word[0].isdecimal() or word in "|•·":
                return None
            if fold(word) in self.words.by:
                head, start = self.tokens[back - 1]
                key = fold(head)
                role = None if key in self.words.weak_labels else self.words.roles.get(key)
                if role is not None:
                    self.at = back - 1
                    self.start = self._beginning(start)
                return role
        return None

    def _beginning(self, start: int) -> int:
        """Take the words before a label along: `First`, `Last`, `पुनः`."""
        for word, at in reversed(self.tokens[: self.at]):
            if word == ":":
                continue  # "पुन: प्रकाशित"
            if fold(word) not in self.words.before_label:
                break
            start = at
        return start
