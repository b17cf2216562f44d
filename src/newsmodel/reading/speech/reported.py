"""Reported speech without marks (मंत्री ने स्पष्ट किया कि …)."""

import collections
import re
from collections.abc import Iterator

from newsmodel.reading.speech.attribution import Attribution
from newsmodel.reading.speech.attribution_before import attribution_before
from newsmodel.reading.speech.cues import CueKind, cue_before
from newsmodel.reading.speech.reported_beside import clauses_beside
from newsmodel.reading.speech.sentences import past_stop, sentence_end, sentence_start
from newsmodel.reading.speech.speaker import DASHES, is_separator, words_of
from newsmodel.reading.speech.tables import speech_tables
from newsmodel.spans import Span

# At most so many of these places are read over again as parts of one clause.
_BACK = 3
# A comma before or after कि is common; the headline has a dash or a colon instead: योगी बोले- …
_THAT = re.compile(r"(?<!\S)कि(?=[\s,])[\s,]*|(?<=[^\s\d])\s{0,3}[-–—:]\s{1,3}")


def reported_clauses(text: str) -> Iterator[tuple[Span, Attribution]]:
    """Give the clauses that somebody is reported to have said, each up to the end of its sentence."""
    clauses = [*_clauses_before(text), *clauses_beside(text)]
    clauses.sort(key=lambda clause: clause[0].start)
    low = 0
    for span, attribution in clauses:
        if span.start >= low:
            yield span, attribution
            low = span.end


def _clauses_before(text: str) -> Iterator[tuple[Span, Attribution]]:
    low = 0
    before = collections.deque([0] * _BACK, maxlen=_BACK)
    for match in _THAT.finditer(text):
        if match.start() < low:
            continue
        start = sentence_start(text, max(low, before[0]), match.start())
        before.append(match.end())
        words = words_of(text[start : match.start()])
        attribution = _attribution(words, match.group().strip() in DASHES)
        if attribution is None:
            continue
        end = past_stop(text, sentence_end(text, match.end(), len(text)))
        if text[match.end() : end].strip():
            yield Span(match.end(), end), attribution
            low = end


def _attribution(words: list[str], dashed: bool) -> Attribution | None:
    end = len(words)
    while end and is_separator(words[end - 1]):
        # कहा, कि
        end -= 1
    cue = cue_before(words, end)
    if cue is None or cue.kind is CueKind.THING:
        return None
    if dashed and words[cue.start] not in speech_tables(True).said | speech_tables(True).spoke:
        return None
    return attribution_before([*words[:end], ","])
