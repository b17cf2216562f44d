"""Where a sentence begins and ends around a place in a paragraph."""

import re

from newsmodel.reading.speech.tables import speech_tables

_STOPS = re.compile(r"[।॥?!|\n]|\.(?=[\s\"'”’]|$)")
# A sentence is read in a window: no reporting clause is longer, and the work stays linear.
_LONGEST = 500
# No abbreviation has more letters.
_ABBREVIATED = 10
_MARKS = "\"'”’»"
_STOP = re.compile(r"[।?!॥|\n.]")
_BEFORE_WORD = re.compile(r"[\s.,;:(“‘\"']")

# A space, a number of three digits, and what is before it.
_SCORED = 5
_POINTS = re.compile(r"(?:^|\D)\d{1,3} \Z")
_MORE_POINTS = re.compile(r" \d{1,3}(?!\d)")


def sentence_start(text: str, low: int, end: int) -> int:
    """Give where the sentence begins that goes on at `end`; not before `low`."""
    nearest = max(low, end - _LONGEST)
    # Backwards, for the last stop is the nearest.
    for match in _STOP.finditer(text[nearest:end][::-1]):
        at = end - match.end()
        following = text[at + 1 : at + 2]
        ends = following.isspace() or following in _MARKS
        if match.group() != "." or (ends and not is_abbreviation(text, low, at)):
            # “…?” मंत्री ने: the mark behind the stop is no part of the next sentence
            return end - len(text[at + 1 : end].lstrip(_MARKS))
    if nearest == low:
        return low
    # It is cut at a word: a part of one may look like a name.
    _, _, whole = text[nearest:end].partition(" ")
    return end - len(whole)


def sentence_end(text: str, start: int, high: int) -> int:
    """Give where the sentence ends that goes on at `start`, before its stop; not after `high`."""
    for match in _STOPS.finditer(text, start, high):
        if match.group() != "." or not is_abbreviation(text, start, match.start()):
            return match.start()
    return high


def past_stop(text: str, end: int) -> int:
    """Give the place behind the stop of a sentence that ends at `end`."""
    return min(end + 1, len(text)) if end < len(text) and text[end] != "\n" else end


def is_abbreviation(text: str, low: int, dot: int) -> bool:
    """Tell whether a dot shortens the word before it (पी. एस. नेगी, Mr. Rao), or parts a score (3 . 2)."""
    last = _BEFORE_WORD.split(text[max(low, dot - _ABBREVIATED) : dot])[-1]
    if not last:
        # An agency writes a score so: 3 . 2 से मिली जीत
        before = text[max(low, dot - _SCORED) : dot]
        return _POINTS.search(before) is not None and _MORE_POINTS.match(text, dot + 1) is not None
    if len(last) == 1:
        return last.isalpha()
    tables = speech_tables(True)
    return last in tables.letters or last in tables.initials or last.lower() in speech_tables(False).initials
