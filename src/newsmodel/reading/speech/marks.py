"""Which quotation marks of a paragraph belong together."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from newsmodel.reading.speech.tables import speech_tables

# One mark may be written as two: ''…'', ‘‘…'', ,,…‘‘. A long run of marks is a rule or a stray, and no mark.
# A reference back (\1*) would keep a note of each mark of the run.
_MARKS = re.compile(r"(\"+|“+|”+|„+|‟+|«+|»+|″+)|([‘’'‚‛‹›`´])(?:[‘’'‚‛‹›`´])*")
# Any of them, in a row: one character class is found far quicker than a choice.
_CHARACTERS = "\"“”„‟«»″‘’'‚‛‹›`´"
_RUNS = re.compile(f"[{_CHARACTERS}]+")
_OPENING = frozenset("“„‟«‘‚‛‹")
_SINGLE = frozenset("‘’'‚‛‹›`´")
_CLOSING = frozenset("”»’›´")
_BEFORE_OPENING = frozenset("([{:-–—,;/|=>")
_AFTER_CLOSING = frozenset(")]},;:.।?!-–—…/|॥")
_BRACKETS = frozenset("([{")
_DOTS = frozenset("….")
_STOPS = "।.?!"
_DEEPEST = 8
_NEAR = 20
# A year is looked at so far, that a row of them is no work for each of its marks.
_YEARS = 120
_PAIRS = {"“": "”", "‘‘": "’’", '"': '"', "''": "''"}
_INTRODUCING = frozenset(",:-–—")
_SINGLE_CLOSING = re.compile("['’]")
# A longer paragraph of which so much is marks is a rule or a dump, and no prose.
_PROSE = 5_000
_LETTERS_A_MARK = 20
# And so is a longer text of which nearly as much is marks: code, or the rows of a table.
_PROSE_TEXT = 25_000
_LETTERS_A_MARK_OF_TEXT = 30


class Marked(NamedTuple):
    """A stretch in quotation marks: where it begins and ends, with its marks and without."""

    start: int
    inner_start: int
    inner_end: int
    end: int
    double: bool
    """Whether its first mark is a double one."""


def has_marks(text: str) -> bool:
    """Tell whether a text has any character that can be a quotation mark."""
    # Each test is a memchr, and most paragraphs fail them all: quicker than one regular expression.
    return (
        "“" in text
        or '"' in text
        or "'" in text
        or "‘" in text
        or "”" in text
        or "’" in text
        or "„" in text
        or "«" in text
        or "`" in text
        or "‟" in text
        or "‚" in text
        or "‹" in text
        or "»" in text
        or "›" in text
        or "‛" in text
        or "´" in text
        or "″" in text
    )


def is_dump(texts: Collection[str]) -> bool:
    """Tell whether so many of the characters of many paragraphs are quotation marks that none of them quotes.

    >>> is_dump(['"id": "12",'] * 2_300), is_dump(['"id": "12",'] * 2_200)
    (True, False)
    """
    size = sum(map(len, texts))
    if size <= _PROSE_TEXT:
        return False
    # Each count is a memchr: quicker than one search for all of them.
    return sum(map("".join(texts).count, _CHARACTERS)) * _LETTERS_A_MARK_OF_TEXT > size


def pair_marks(text: str) -> list[Marked]:
    """Give the outermost marked stretches of a paragraph, in order.

    A mark without a partner that can open goes to the end of the paragraph; apostrophes are no marks.

    >>> [text[m.inner_start:m.inner_end] for text in ["‘‘ठीक है'' McDonald's"] for m in pair_marks(text)]
    ['ठीक है']
    """
    # Counted one by one: a list of them would take far more room than the text.
    if len(text) > _PROSE and sum(1 for _ in _MARKS.finditer(text)) * _LETTERS_A_MARK > len(text):
        return []
    runs = [run.span() for run in _RUNS.finditer(text)]
    if len(runs) == 2 and (plain := _plain_pair(text, *runs)) is not None:
        return [plain]
    marks = _read_marks(text, runs)
    if not marks:
        return []
    found: list[Marked] = []
    stack: list[_Mark] = []
    # The quotations inside the outermost one, should its closing mark be missing.
    inside: list[Marked] = []
    for at, mark in enumerate(marks):
        if mark.opens and not (mark.closes and _partner(stack, mark.double)):
            if mark.turned and stack and stack[0].double:
                # ”… कहा,”…: nothing closed the one before
                found.extend(_unclosed_before(text, stack[0], mark.start))
                stack.clear()
            if not stack:
                inside.clear()
            if len(stack) < _DEEPEST:
                stack.append(mark)
            continue
        depth = _partner(stack, mark.double)
        if not depth:
            if not stack or _other_closes_next(marks, at):
                continue
            # No partner of its own kind: ‘…” is closed by what is there, “…(players')…” and ‘…5"…’ are not.
            depth = len(stack)
        opener = stack[depth - 1]
        del stack[depth - 1 :]
        if not stack:
            found.append(Marked(opener.start, opener.end, mark.start, mark.end, opener.double))
        elif opener.double == stack[0].double and depth == 2:
            inside.append(Marked(opener.start, opener.end, mark.start, mark.end, opener.double))
    if stack:
        found.extend(_unclosed(text, stack[0], inside))
    return found


class _Mark(NamedTuple):
    start: int
    end: int
    double: bool
    opens: bool
    closes: bool
    turned: bool
    """Whether it is a closing mark that opens."""


def _plain_pair(text: str, opening: tuple[int, int], closing: tuple[int, int]) -> Marked | None:
    """Read the most common of all forms at once: “…” with nothing glued to it and no other mark."""
    start, inner_start = opening
    inner_end, end = closing
    if _PAIRS.get(text[start:inner_start]) != text[inner_end:end]:
        return None
    if text[start - 1].isalnum():
        # 5" or 6"
        return None
    return Marked(start, inner_start, inner_end, end, True)


def _read_marks(text: str, runs: list[tuple[int, int]]) -> list[_Mark]:
    marks = []
    length = len(text)
    for start, end, single in _single_marks(text, runs):
        size = end - start
        first = text[start]
        if size > 3 and text.count(first, start, end) == size:
            continue
        before = text[start - 1] if start else " "
        after = text[end] if end < length else " "
        if single and size == 1:
            if before.isalnum() and after.isalnum():
                continue
            if _is_year(text, end):
                continue
        opens, closes = _direction(first, before, after)
        if first in _CLOSING and closes and _introduced(text, start):
            # कहा,”हम, कहा, ” हम: a closing mark that was written to open
            opens, closes = True, not (after.isalnum() or before.isspace())
        if single and size == 3:
            # '''…'…'', ''…'…''': a double one, and a single one inside
            start, end = (start, end - 1) if opens else (start + 1, end)
        if single and size == 2 and text[start] in _OPENING and text[end - 1] in _CLOSING:
            continue
        turned = opens and not closes and first in _CLOSING
        marks.append(_Mark(start, end, not single or size > 1, opens, closes, turned))
    return marks


def _single_marks(text: str, runs: list[tuple[int, int]]) -> Iterator[tuple[int, int, bool]]:
    """Give where each mark begins and ends, and whether it is of the single kind."""
    for start, end in runs:
        if end - start == 1:
            yield start, end, text[start] in _SINGLE
        else:
            for match in _MARKS.finditer(text, start, end):
                yield match.start(), match.end(), match.lastindex == 2


def _introduced(text: str, at: int) -> bool:
    # कहा, and a mark: what the verb introduces begins here
    before = text[max(0, at - _NEAR) : at].rstrip()
    pointed = before[-1:] in _INTRODUCING
    last = (before[:-1] if pointed else before).split()[-1:]
    if not last:
        return False
    tables = speech_tables(True)
    introducing = last[0] in tables.said or last[0] in tables.spoke or last[0] in tables.according
    return last[0] in tables.that or (pointed and introducing)


def _is_year(text: str, end: int) -> bool:
    # '90s, '24-25: two digits, and the next mark of its kind closes nothing
    digits, following = text[end : end + 2], text[end + 2 : end + 3]
    if len(digits) < 2 or not digits.isdecimal() or following.isdecimal():
        return False
    if following == "s":
        return True
    # '92 और '93, '26 में कहा, 'हम लौटेंगे': it opens
    closing = _SINGLE_CLOSING.search(text, end, end + _YEARS)
    return closing is None or text[closing.start() - 1].isspace()


def _direction(first: str, before: str, after: str) -> tuple[bool, bool]:
    free_before = before.isspace()
    free_after = after.isspace()
    if free_before != free_after:
        return (
            (True, False) if free_before and after not in _AFTER_CLOSING else _at_edge(first, before, after)
        )
    # Spaced on both sides or glued on both sides: the shape of the mark, then what stands beside it.
    if not free_before:
        if after in _AFTER_CLOSING and before not in _BEFORE_OPENING:
            return False, True
        if before in _BRACKETS or (before in _BEFORE_OPENING and first in _OPENING):
            return True, False
    if first in _OPENING:
        return True, first == "“"
    if first in _CLOSING:
        return before in _BEFORE_OPENING, True
    return True, True


def _at_edge(first: str, before: str, after: str) -> tuple[bool, bool]:
    if before.isspace():
        # A space, a mark, punctuation: the closing mark was spaced. But “…और” begins with dots.
        return (True, False) if first in _OPENING or after in _DOTS else (False, True)
    # कहा ," हम तैयार हैं " .: a mark that a comma goes before opens, if nothing is there to be closed
    return before in _BEFORE_OPENING and first not in _CLOSING, True


def _partner(stack: list["_Mark"], double: bool) -> int:
    for depth in range(len(stack), 0, -1):
        if stack[depth - 1].double == double:
            return depth
    return 0


def _other_closes_next(marks: list[_Mark], at: int) -> bool:
    double = marks[at].double
    return next((mark.closes for mark in marks[at + 1 : at + _NEAR] if mark.double != double), False)


def _unclosed(text: str, opener: _Mark, inside: list[Marked]) -> list[Marked]:
    end = len(text.rstrip())
    if inside:
        # Its closing mark is missing and another quotation of the same kind came after it.
        before = _unclosed_before(text, opener, inside[0].start)
        if before or opener.double:
            return [*before, *inside]
    return [Marked(opener.start, opener.end, end, end, opener.double)] if end > opener.end else []


def _unclosed_before(text: str, opener: _Mark, high: int) -> list[Marked]:
    stop = max(text.rfind(sign, opener.end, high) for sign in _STOPS) + 1
    return [Marked(opener.start, opener.end, stop, stop, opener.double)] if stop else []
