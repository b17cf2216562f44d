"""Where a sentence begins and ends around a place in a paragraph."""

import re

from newsmodel.reading.speech.tables import speech_tables

_STOPS = re.compile(r"[।॥?!|\n]|\.(?=[\s\"'”’]|$)")
_LAST_WORD = re.compile(r"[^\s.,;:(“‘\"']*$")


def sentence_start(text: str, low: int, end: int) -> int:
    """Give where the sentence begins that goes on at `end`; not before `low`."""
    start = low
    for stop in "।?!॥|\n":
        start = max(start, text.rfind(stop, start, end) + 1)
    dot = text.rfind(".", start, end)
    while dot >= start:
        if text[dot + 1 : dot + 2].isspace() and not is_abbreviation(text, start, dot):
            return dot + 1
        dot = text.rfind(".", start, dot)
    return start


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
    """Tell whether a dot shortens the word before it: पी. एस. नेगी, Mr. Rao."""
    word = text[max(low, dot - 10) : dot]
    match = _LAST_WORD.search(word)
    last = match.group() if match else ""
    if not last:
        return False
    if len(last) == 1:
        return last.isalpha()
    return last in speech_tables(True).initials or last.lower() in speech_tables(False).initials
