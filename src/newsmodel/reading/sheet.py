"""The lines of a page, with what can be said of each line alone."""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Callable
from typing import TypeVar, cast

import attrs

from newsmodel.model.furniture import FurnitureKind
from newsmodel.model.timestamp import Timestamp, TimestampRole
from newsmodel.reading.furniture_phrases import furniture_of
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sign_offs import signs_off
from newsmodel.reading.stamps.search import may_have_timestamp
from newsmodel.reading.timestamps import settings_of, timestamps_in
from newsmodel.reading.traits import traits_of
from newsmodel.spans import Found, Span
from newsmodel.text.lines import Line, split_lines
from newsmodel.text.phrases import Phrases, phrase_key
from newsmodel.text.remembered import remembered

Answer = TypeVar("Answer")

_CLOSERS = "”’\"'»)]} \u200d\ufeff"
_ENDS = "।॥.?!|…"
_LATIN = re.compile(r"[A-Za-z]")
_DEVANAGARI = re.compile(r"[\u0900-\u097f]")
# Where an English sentence ends and the next one begins; "Dr. Rao" and "Jan. 12" are of one.
_NEXT_SENTENCE = re.compile(r"[a-z]{4}[.?!][”\"’']? [A-Z“\"]")
# Longer lines are running text: no date of a page's head stands in them.
_LONGEST_STAMP = 160
# Two lines are the same by at least four words, and a source behind one of them is no longer than this.
_FEWEST_SPACES = 3
_LONGEST_SOURCE = 40
_LONGEST_CAPTION = 250
# A page shows a date or two, and one for each comment or entry. A calendar or a log has nothing but dates: so
# many are read, and one for each so many characters, whichever is less.
_STAMPS = ((500, 100), (2_000, 1_000))
_LONGEST_TITLE = 89


# What a page writes in sentences, though it is no part of the article.
_PROSE_KINDS = frozenset(
    {
        FurnitureKind.APP_PROMOTION,
        FurnitureKind.COMMENT_FORM,
        FurnitureKind.CONSENT,
        FurnitureKind.DISCLAIMER,
        FurnitureKind.FOLLOW,
        FurnitureKind.FOOTER,
        FurnitureKind.JOIN,
        FurnitureKind.PAYWALL,
        FurnitureKind.REACTION,
        FurnitureKind.SUBSCRIBE,
        FurnitureKind.SYNDICATION,
        FurnitureKind.MARKUP,
    }
)


class Sheet:
    """The lines of a page that say something, by number, with what each is known to be by itself."""

    def __init__(
        self,
        text: str,
        *,
        timezone: dt.tzinfo | None = None,
        reference: dt.date | None = None,
    ) -> None:
        self.text = text
        self.lines: list[Line] = split_lines(text)
        self._settings = settings_of(timezone, reference=reference)
        texts = [line.text for line in self.lines]
        # The last of each of these stands for no line: it is behind the last one, and -1 is before the first.
        self._texts = [*texts, ""]
        facts = [*map(_facts_of, texts), (0, False, None, None)]
        self._traits: list[int] = [traits for traits, _, _, _ in facts]
        self._prose: list[bool] = [is_running for _, is_running, _, _ in facts]
        self._kinds: list[FurnitureKind | None] = [kind for _, _, kind, _ in facts]
        self._sure: list[FurnitureKind | None] = [kind for _, _, _, kind in facts]
        self._prose_lines = [at for at, is_so in enumerate(self._prose) if is_so]
        self._stamps: list[tuple[Found[Timestamp], ...] | None] = [*[None] * len(texts), ()]
        self._stamps_left = min(most + len(text) // characters for most, characters in _STAMPS)
        self.is_crowded: bool = False
        """Whether a line was not read for its dates, because so many were read before."""
        self._answers: dict[object, tuple[object]] = {}
        # White space before the first line is its own.
        self._starts = [0, *[line.start for line in self.lines[1:]], len(text)]

    def __len__(self) -> int:
        return len(self.lines)

    def said(self, at: int) -> str:
        """Give what a line says; nothing for a line before the first or after the last."""
        try:
            return self._texts[at] if at >= -1 else ""
        except IndexError:
            return ""

    def touches(self, at: int) -> bool:
        """Whether no blank line stands between a line and the one before it."""
        return at > 0 and not self.lines[at - 1].is_apart

    def furniture(self, at: int) -> FurnitureKind | None:
        """Give what furniture a line is known to be by what it says or by its shape."""
        return self._kinds[at]

    def kinds(self, at: int, stop: int) -> list[FurnitureKind | None]:
        """Give what furniture the lines from `at` up to, not with, `stop` are known to be."""
        return self._kinds[at:stop]

    def has(self, trait: int, at: int) -> bool:
        """Whether a line has a trait."""
        return bool(self._traits[at] & trait)

    def having(self, trait: int, start: int, stop: int | None = None) -> list[int]:
        """Give the lines from `start` up to, not with, `stop` that have a trait."""
        return [at for at, traits in enumerate(self._traits[start:stop], start) if traits & trait]

    def of_kind(self, kind: FurnitureKind) -> list[int]:
        """Give the lines that are known for this kind of furniture."""
        if kind not in self._kinds:
            return []
        return [at for at, known in enumerate(self._kinds) if known is kind]

    def all_furniture(self) -> list[int]:
        """Give the lines that are known to be furniture by what they say."""
        return [at for at, kind in enumerate(self._sure) if kind is not None]

    def dated(self, stop: int) -> list[int]:
        """Give the lines before `stop` with a date or time, running text aside."""
        return [at for at, prose in enumerate(self._prose[:stop]) if not prose and self.stamps(at)]

    def doubled(self, start: int, stop: int) -> list[int]:
        """Give the lines from `start` up to, not with, `stop` whose next line says the same."""
        return [at for at in range(start, stop) if self.is_doubled(at)]

    def is_furniture(self, at: int) -> bool:
        """Whether a line is known to be furniture by what it says; running text only where it is sure."""
        return self._sure[at] is not None

    def surely(self, at: int) -> FurnitureKind | None:
        """Give what furniture a line is known to be by what it says; running text only where it is sure."""
        return self._sure[at]

    def all_sure(self, stop: int) -> list[FurnitureKind | None]:
        """Give what furniture the lines up to, not with, `stop` surely are."""
        return self._sure[:stop]

    def is_prose(self, at: int) -> bool:
        """Whether a line is running text."""
        return self._prose[at]

    def is_text(self, at: int) -> bool:
        """Whether a line ends as a sentence does, goes on behind one, or is too long for a title."""
        text = self._texts[at]
        return self._prose[at] or is_ended(text) or len(text) > _LONGEST_TITLE

    def prose(self, start: int, stop: int) -> list[int]:
        """Give the lines of running text from `start` up to, not with, `stop`."""
        return [at for at in self._prose_lines if start <= at < stop]

    def learn(self, phrases: Phrases[FurnitureKind]) -> None:
        """Know furniture by these phrases too: those of a page style come first."""
        for at, kind in enumerate(self._kinds):
            own = phrases.meaning(phrase_key(self._texts[at]))
            if own is not None and own is not kind:
                self._kinds[at] = own
                self._sure[at] = own if _is_sure(own, self._prose[at]) else None

    def stamps(self, at: int) -> tuple[Found[Timestamp], ...]:
        """Give the timestamps in a line, with spans from the start of what it says."""
        stamps = self._stamps[at]
        if stamps is None:
            text = self._texts[at]
            stamps = ()
            if len(text) <= _LONGEST_STAMP and may_have_timestamp(text, self._settings):
                self.is_crowded = self._stamps_left <= 0
                stamps = () if self.is_crowded else timestamps_in(text, self._settings)
                # To find that there is none costs as much as to find one.
                self._stamps_left -= len(stamps) or 1
            if stamps:
                stamps = self._labelled(at, stamps)
            self._stamps[at] = stamps
        return stamps

    def _labelled(self, at: int, stamps: tuple[Found[Timestamp], ...]) -> tuple[Found[Timestamp], ...]:
        """Give a date alone on its line the role that the label on the line above says."""
        label, said = self.said(at - 1), self.said(at)
        if not label.endswith(":") or stamps[0].span != Span(0, len(said)):
            return stamps
        both = timestamps_in(f"{label} {said}")
        role = both[0].value.role if both else TimestampRole.UNKNOWN
        return (attrs.evolve(stamps[0], value=attrs.evolve(stamps[0].value, role=role)),)

    def beside_stamps(self, at: int) -> str:
        """Give what a line says besides its timestamps, with a bar where they stood."""
        text, stamps = self.lines[at].text, self.stamps(at)
        if not stamps:
            return text
        parts, start = [], 0
        for found in stamps:
            parts.append(text[start : found.span.start])
            start = found.span.end
        parts.append(text[start:])
        return " | ".join(part for part in parts if part.strip())

    def once(self, ask: Callable[["Sheet", int], Answer], at: int) -> Answer:
        """Give what `ask` answers about a line; it is asked once, whoever wants to know it again."""
        known = self._answers.get((ask, at))
        if known is None:
            known = self._answers[ask, at] = (ask(self, at),)
        return cast("Answer", known[0])

    def is_doubled(self, at: int) -> bool:
        """Whether the next line says the same, the source aside: so a picture's text and its caption do."""
        text, below = self.said(at), self.said(at + 1)
        if text[:1] != below[:1] or len(text) > _LONGEST_CAPTION or below.count(" ") < _FEWEST_SPACES:
            return False
        short, long = (below, text) if len(below) < len(text) else (text, below)
        if not long.startswith(short):
            return False
        # "पुल पर जमा भीड़ - Daily Valley", or below it "पुल पर जमा भीड़ | Photo Credit: …"
        source = long[len(short) :].strip()
        return not source or (source[0] in "-–—|" and len(source) <= _LONGEST_SOURCE)

    def block(
        self, kind: BlockKind, rule: str, at: int, stop: int, furniture: FurnitureKind | None = None
    ) -> Block:
        """Make a block of the lines from `at` up to, not with, `stop`."""
        return Block(
            kind=kind, rule=rule, span=Span(self._starts[at], self._starts[stop]), furniture=furniture
        )

    def start(self, at: int) -> int:
        """Give where the block of a line starts in the text; behind the last line, where the text ends."""
        return self._starts[at]

    def line_at(self, offset: int) -> int:
        """Give the first line that says something at an offset or behind it."""
        return bisect_left(self.lines, offset, key=_said_at)

    def line_from(self, offset: int, at: int) -> int:
        """Give the first line, from `at` on, whose block starts at an offset or behind it."""
        return bisect_left(self._starts, offset, at)


# What a line is by itself: its traits, whether it is running text, which furniture it may be and surely is.
_Facts = tuple[int, bool, FurnitureKind | None, FurnitureKind | None]


@remembered
def _facts_of(text: str) -> _Facts:
    is_running, kind = is_prose(text), furniture_of(text)
    return traits_of(text), is_running, kind, kind if kind and _is_sure(kind, is_running) else None


def _said_at(line: Line) -> int:
    return line.at


def _is_sure(kind: FurnitureKind, is_running: bool) -> bool:
    return not is_running or kind in _PROSE_KINDS


def is_ended(text: str) -> bool:
    """Whether a line ends as a sentence does, quotation marks, brackets and an agency's sign-off aside."""
    return text.rstrip(_CLOSERS)[-1:] in _ENDS or signs_off(text)


def is_prose(text: str) -> bool:
    """Whether a line is running text, by its length and its end.

    >>> is_prose("नहर की सफाई शुरू"), is_prose("सिंचाई विभाग ने सोमवार से नहर की सफाई का काम शुरू कर दिया है।")
    (False, True)
    """
    size = len(text)
    if size < 40:
        return False
    if size >= 180 or "। " in text:
        return True
    # A text that is cut off after its first sentence is running text too.
    if size >= 110 and _NEXT_SENTENCE.search(text):
        return True
    if not is_ended(text) or text.count(" ") < 5:
        return False
    return size >= 110 or text.rstrip(_CLOSERS)[-1] not in "?!…|"


def is_latin(text: str) -> bool:
    """Whether a line has Latin letters and none of Devanagari."""
    return _DEVANAGARI.search(text) is None and _LATIN.search(text) is not None
