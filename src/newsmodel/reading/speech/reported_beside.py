"""Reported speech without marks where the verb stands beside its subject (the mayor said that …)."""

import re
from collections.abc import Iterator

from newsmodel.reading.speech.attribution import Attribution
from newsmodel.reading.speech.attribution_beside import attribution_behind, introduced_beside
from newsmodel.reading.speech.sentences import past_stop, sentence_end, sentence_start
from newsmodel.reading.speech.speaker import words_of
from newsmodel.reading.speech.tables import speech_tables
from newsmodel.spans import Span

_THAT = re.compile(r"(?<=[a-z])\s{1,3}that\s{1,3}(?=\w)")
# The last part of a sentence: “The road was closed, police said.”
_LAST = re.compile(r"(?<=\w),\s{1,3}(?=[^,.;:!?\n]{3,120}(?:[.;!?\n]|$))")
_SHORTEST = 3


def clauses_beside(text: str) -> Iterator[tuple[Span, Attribution]]:
    """Give the clauses that somebody is reported to have said, before and behind the verb."""
    if " that " in text:
        yield from _behind_that(text)
    yield from _before_verb(text)


def _behind_that(text: str) -> Iterator[tuple[Span, Attribution]]:
    low = 0
    for match in _THAT.finditer(text):
        if match.start() < low:
            continue
        start = sentence_start(text, low, match.start())
        words = [*words_of(text[start : match.start()]), "that"]
        found = introduced_beside(words)
        if found is not None and found.speaker is not None and _opens_clause(words, found.cue):
            low = past_stop(text, sentence_end(text, match.end(), len(text)))
            yield Span(match.end(), low), found


def _opens_clause(words: list[str], cue: str | None) -> bool:
    """Tell whether “that” belongs to the verb: said that, told reporters that, said on Monday that."""
    tables = speech_tables(False)
    verb = max(at for at, word in enumerate(words) if word == cue)
    following = words[verb + 1].lower()
    return following in tables.that or words[verb].lower() in tables.told or following in tables.breaks


def _before_verb(text: str) -> Iterator[tuple[Span, Attribution]]:
    for match in _LAST.finditer(text):
        words = words_of(text[match.end() : sentence_end(text, match.end(), len(text))])
        found = attribution_behind(words, ended=True)
        if found is None or found.speaker is None or not _ends_clause(words, found.cue):
            continue
        start = sentence_start(text, 0, match.start())
        start += len(text[start : match.start()]) - len(text[start : match.start()].lstrip())
        if len(words_of(text[start : match.start()])) >= _SHORTEST:
            yield Span(start, match.start()), found


def _ends_clause(words: list[str], cue: str | None) -> bool:
    """Tell whether nothing was said behind the verb: police said; said the clerk; Rao told PTI on Monday."""
    tables = speech_tables(False)
    verb = words.index(cue) if cue in words else 0
    if verb in (0, len(words) - 1):
        return True
    return words[verb].lower() in tables.told or words[verb + 1].lower() in tables.breaks
