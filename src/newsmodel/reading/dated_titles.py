"""Titles with a day in them: "आज का राशिफल 12 जनवरी 2026", which say nothing of who and when."""

import functools

from newsmodel.languages import LANGUAGES
from newsmodel.model.timestamp import TimestampRole
from newsmodel.reading.byline_labels import byline_label, is_desk
from newsmodel.reading.datelines.words import lexicon
from newsmodel.reading.sheet import Sheet
from newsmodel.reading.signatures import signature

# Two words beside the day, three behind its colon.
_FEWEST_SPACES = 1
_FEWEST_BEHIND = 3
_MARKS = " ,:-–—()[]।.!?"
# Marks that part who from where and when.
_PARTS = frozenset("|•·")


def is_dated_title(sheet: Sheet, at: int) -> bool:
    """Whether a line with a day in it is a title: words of a sentence stand beside the day, or behind it."""
    stamps = sheet.stamps(at)
    if len(stamps) != 1 or stamps[0].value.time is not None:
        return False
    text, [stamp] = sheet.said(at), stamps
    if stamp.value.role is not TimestampRole.UNKNOWN or not _PARTS.isdisjoint(text):
        return False
    before, behind = text[: stamp.span.start], text[stamp.span.end :].lstrip()
    said = f"{before.strip(_MARKS)} {behind}".strip(_MARKS)
    # A colon before the day makes a label of what stands there.
    if said.count(" ") < _FEWEST_SPACES or before.rstrip()[-1:] == ":":
        return False
    is_headed = behind[:1] == ":" and behind.count(" ") >= _FEWEST_BEHIND
    if not is_headed and lexicon().lead.isdisjoint({*said.split()} - _in_names()):
        return False
    return not (is_desk(said) or byline_label(said) or signature(said))


@functools.cache
def _in_names() -> frozenset[str]:
    return frozenset(word for language in LANGUAGES.values() for word in language.page.in_names)
