"""Headings inside the body: on a line of their own, or run in at the start of a paragraph."""

import re
from collections.abc import Sequence

from newsmodel.reading.ages import is_ago
from newsmodel.reading.line_labels import is_turn
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.run_ins import run_in_end
from newsmodel.reading.sheet import Sheet, is_ended, is_latin
from newsmodel.reading.statements import goes_on, lacks_its_stop
from newsmodel.spans import Span

_LONGEST = 90
_SHORTEST_WORD = 3
_OPENING = 60
_FEWEST_WORDS = 2
"""A heading of one word has a colon or a number."""
_MARKED = re.compile(r"[:：]\s*[-–—]?\s*$")
# "1- दावा क्या था", "2. …", "11:20 AM"; but "2.50 करोड़" is a sum.
_NUMBERED = re.compile(r"[\d०-९]{1,2}\s*(?:[-–.)]\s*(?![\d०-९])|:)\s*\S")


@rule(lambda sheet, outline: range(outline.body, min(outline.last, outline.end)))
def heading(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a short line of the body that is no sentence, and has something of the body below it."""
    text = sheet.said(at)
    if len(text) > _LONGEST or is_ago(text):
        return ()
    if _MARKED.search(text) or _NUMBERED.match(text):
        return [sheet.block(BlockKind.HEADING, "heading", at, at + 1)]
    if is_turn(text) or (is_ended(text) and text[-1] != "?") or sheet.is_prose(at) or lacks_its_stop(text):
        return ()
    if goes_on(text):
        return ()
    if len(text.split()) < _FEWEST_WORDS and not (
        _names_text_below(sheet, at)
        or any(_heads_each(sheet, outline, at, other) for other in (at - 2, at + 2))
    ):
        return ()
    if is_latin(text) and not is_latin(sheet.said(outline.body)):
        return ()
    return [sheet.block(BlockKind.HEADING, "heading", at, at + 1)]


def _heads_each(sheet: Sheet, outline: Outline, at: int, other: int) -> bool:
    """Whether a word alone and another one touch one text each: "मेष", its text, "वृषभ", its text."""
    if not outline.body <= other < outline.end or " " in sheet.said(other) or sheet.is_furniture(other):
        return False
    return all(sheet.is_prose(line + 1) and sheet.touches(line + 1) for line in (at, other))


def _names_text_below(sheet: Sheet, at: int) -> bool:
    """Whether a word alone stands between two texts, and the one below it begins with it: "केला"."""
    word = sheet.said(at)
    if len(word) < _SHORTEST_WORD or not (sheet.is_prose(at - 1) and sheet.is_prose(at + 1)):
        return False
    return word in sheet.said(at + 1)[:_OPENING]


@rule(lambda sheet, outline: outline.run_ins)
def run_in_heading(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take "heading: running text" apart."""
    middle = sheet.lines[at].at + run_in_end(sheet.said(at))
    return [
        Block(kind=BlockKind.HEADING, rule="run_in_heading", span=Span(sheet.start(at), middle)),
        Block(kind=BlockKind.PARAGRAPH, rule="run_in_heading", span=Span(middle, sheet.start(at + 1))),
    ]
