"""What stands before a written date and belongs to it: weekday, time of day, label."""

import functools
import re

import attrs

from newsmodel.model.timestamp import TimestampRole
from newsmodel.reading.stamps.clock import WrittenClock, read_clock
from newsmodel.reading.stamps.spellings import LETTERS, ONE_OR_TWO, SPACE, number, spelled
from newsmodel.reading.stamps.tables import CalendarTables, calendars, tables
from newsmodel.reading.stamps.zones import WrittenZone, read_zone
from newsmodel.text.folding import fold

# How far before a date its label can begin: "First published by <name> on Tuesday, 3:59 PM (IST)".
_REACH = 110
_TOKEN = re.compile(rf"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[{LETTERS}]+|[0-9]+|[०-९]+|[^\s]")
_SEPARATORS = frozenset(",-–—|•·/([:：;.॰@~।*>»‐‑_\u200b\u200e\u200f\u2060\ufeff")
_PAUSES = frozenset(",.॰([)]")
_WORDS_OF_LABEL = 7
_WORDS_OF_NAME = 8


@attrs.frozen
class Before:
    """What was found before a date."""

    start: int
    """Where it begins: the start of the date if there is nothing."""
    weekday: str | None = None
    clock: WrittenClock | None = None
    zone: WrittenZone | None = None
    role: TimestampRole = TimestampRole.UNKNOWN
    refused: bool = False
    """Whether the date is the end of a range, or the number of something."""


@functools.cache
def _range_pattern() -> re.Pattern[str]:
    every = calendars()
    words = spelled(word for language in every for word in language.ranges)
    ordinal = spelled(word for language in every for word in language.ordinals)
    s = SPACE + "{0,2}"
    return re.compile(rf"(?<![\d:.])(?P<first>{ONE_OR_TWO})(?:{ordinal})?{s}(?P<mark>[-–—/&,]|{words}){s}$")


def read_before(text: str, start: int, floor: int, *, numeric: bool, want_clock: bool, day: int) -> Before:
    """Read what belongs to the date at `start`, back to `floor` and no further than its line."""
    low = max(floor, start - _REACH)
    window = text[low:start]
    for end in "\n\r\u2028\u2029":
        cut = window.rfind(end) + 1
        low, window = low + cut, window[cut:]
    bare = window.rstrip()
    if not bare:
        return Before(start)
    if window[-1] == bare[-1] and _is_part_of_a_token(window, numeric=numeric):
        return Before(start, refused=True)
    if _is_end_of_a_range(bare, day):
        return Before(start, refused=True)
    walk = _Walk(text, low, window, start, tables())
    return walk.read(numeric=numeric, want_clock=want_clock)


def _is_end_of_a_range(before: str, day: int) -> bool:
    """Say whether days are listed before this one: `10-12`, `10 से 12`, `10, 11, 12`."""
    match = _range_pattern().search(before, max(0, len(before) - 14))
    if match is None or not 0 < number(match["first"]) < day:
        return False
    return match["mark"] != "," or before[: match.start()].rstrip()[-1:] == ","


def _is_part_of_a_token(window: str, *, numeric: bool) -> bool:
    """Say whether what the date is glued to makes it none: an address, a file's name, a price."""
    last = window[-1]
    if last in "#_=@$₹€£%&\\~^+":
        return True
    token = window.split()[-1]
    if "://" in token or "www." in token or re.search(r"\w\.[A-Za-z]{2,12}/", token):
        return True
    if not numeric:
        return False
    if last in "-–‑./":
        # "दिनांक-26/01/2026" is a date, "-2026-01-26" and "photo-2026-01-26" are not.
        return len(token) < 2 or (token[-2].isascii() and fold(token[:-1]) not in tables().lead_ins)
    if last.isascii() and last.isalpha():
        words = _TOKEN.findall(token)
        return fold(words[-1]) not in tables().roles and fold(words[-1]) not in tables().lead_ins
    return last == "," and len(token) > 1 and token[-2].isdigit()


class _Walk:
    """A walk backwards over the words before a date."""

    def __init__(self, text: str, low: int, window: str, start: int, words: CalendarTables) -> None:
        self.text = text
        self.tokens = [
            (match[0], low + match.start(), low + match.end()) for match in _TOKEN.finditer(window)
        ]
        self.at = len(self.tokens)
        self.start = start
        self.words = words

    def read(self, *, numeric: bool, want_clock: bool) -> Before:
        if self._numbered(numeric=numeric):
            return Before(self.start, refused=True)
        weekday = self._weekday()
        clock, zone = self._clock() if want_clock else (None, None)
        if clock is not None and weekday is None:
            weekday = self._weekday()
        role = self._label()
        return Before(self.start, weekday, clock, zone, role or TimestampRole.UNKNOWN)

    def _skip(self) -> tuple[int, str]:
        """Give the token before the separators at this place, and the separators."""
        at = self.at
        skipped = ""
        while at and self.tokens[at - 1][0] in _SEPARATORS and len(skipped) < 6:
            at -= 1
            skipped += self.tokens[at][0]
        return at, skipped

    def _numbered(self, *, numeric: bool) -> bool:
        """Say whether the first number is that of something: `Class 12 March`, `धारा 12/10/2020`."""
        at, skipped = self._skip()
        if not numeric and not (
            self.text[self.start : self.start + 1].isdecimal() and set(skipped) <= {"-", "."}
        ):
            return False
        return at > 0 and fold(self.tokens[at - 1][0]) in self.words.numbered

    def _weekday(self) -> str | None:
        at, skipped = self._skip()
        for _ in range(2):
            if not at:
                return None
            word, start, end = self.tokens[at - 1]
            if word in ")]":
                skipped += word
                at -= 1
                continue
            key = fold(word)
            if key in self.words.weekdays:
                if key in self.words.doubtful_weekdays and not _PAUSES.intersection(skipped):
                    return None
                self.at, self.start = at - 1, start
                return self.text[start:end]
            if key not in self.words.on and key not in self.words.lead_ins:
                return None
            at -= 1  # "सोमवार को 26 जनवरी 2026", "Monday, the 26th of January 2026"
        return None

    def _clock(self) -> tuple[WrittenClock | None, WrittenZone | None]:
        tokens = self.tokens
        for at in range(max(0, self.at - 12), self.at):
            word, start, _ = tokens[at]
            if not (word[0].isdecimal() or fold(word) in self.words.dayparts):
                continue
            if at and tokens[at - 1][2] == start and tokens[at - 1][0] in ":./,":
                before = tokens[at - 2][0] if at > 1 else ""
                if before[:1].isdecimal():
                    continue
            clock = read_clock(self.text, start)
            if clock is None or clock.end > self.start:
                continue
            zone = read_zone(self.text, clock.end, exact=False)
            if zone is not None and zone.end > self.start:
                zone = None
            rest = self.text[zone.end if zone else clock.end : self.start]
            if not self._is_bridge(rest):
                continue
            if not clock.sure and zone is None:
                continue
            if at > 1 and tokens[at - 1][0] in "-–—" and tokens[at - 2][0][0].isdecimal():
                clock = attrs.evolve(clock, time=None)  # "2:00-4:00 PM" is no one time
            self.at, self.start = at, start
            return clock, zone
        return None, None

    def _is_bridge(self, rest: str) -> bool:
        words = [fold(word) for word in _TOKEN.findall(rest) if word not in _SEPARATORS and word not in ")]"]
        return len(rest) < 24 and all(word in self.words.lead_ins or word in self.words.on for word in words)

    def _label(self) -> TimestampRole | None:
        at, skipped = self._skip()
        colon = ":" in skipped
        after = False
        on: int | None = None
        last = at
        while at and last - at < _WORDS_OF_LABEL:
            word, start, _ = self.tokens[at - 1]
            key = fold(word)
            role = self.words.roles.get(key)
            if role is not None:
                if key in self.words.weak_labels and not (colon or after):
                    return None
                self.at = at - 1
                self.start = self._beginning(start)
                return role
            if key in self.words.after_label or key in self.words.lead_ins:
                after = True
                if key in self.words.on and on is None:
                    on = at - 1
            elif word == ":":
                colon = True
            elif word not in _SEPARATORS and word not in "&)":
                break
            at -= 1
        return None if on is None else self._named(on)

    def _named(self, at: int) -> TimestampRole | None:
        """Read a label with a name in it: `Posted by … on`."""
        for back in range(at - 1, max(0, at - _WORDS_OF_NAME) - 1, -1):
            word = self.tokens[back][0]
            if word[0].isdecimal() or word in "|•·":
                return None
            if fold(word) in self.words.by and back:
                head, start, _ = self.tokens[back - 1]
                key = fold(head)
                role = None if key in self.words.weak_labels else self.words.roles.get(key)
                if role is not None:
                    self.at = back - 1
                    self.start = self._beginning(start)
                return role
        return None

    def _beginning(self, start: int) -> int:
        """Take the words before a label along: `First`, `Last`, `पुनः`."""
        for word, at, _ in reversed(self.tokens[max(0, self.at - 4) : self.at]):
            if word in ":-":
                continue  # "पुन: प्रकाशित", "Re-published"
            if fold(word) not in self.words.before_label:
                break
            start = at
        return start
