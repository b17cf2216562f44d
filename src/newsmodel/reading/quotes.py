"""Quoted and reported speech, and who speaks."""

from collections.abc import Sequence

from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.quote import Quote, QuoteKind, Speaker
from newsmodel.reading.antecedents import Antecedents
from newsmodel.reading.attribution import (
    Attribution,
    agent_in,
    attribution_after,
    attribution_before,
    attribution_of,
    source_in,
    speaker_of_line,
)
from newsmodel.reading.attribution_beside import attribution_behind, framed_beside, introduced_beside
from newsmodel.reading.cues import cue_before
from newsmodel.reading.labels import labelled
from newsmodel.reading.marked_speech import Shape, content_words, is_claimed, is_title, shape_of
from newsmodel.reading.quote_marks import Marked, has_marks, pair_marks
from newsmodel.reading.sentences import sentence_end, sentence_start
from newsmodel.reading.speaker import is_separator, words_of
from newsmodel.reading.speech_tables import speech_tables
from newsmodel.spans import Found, Span
from newsmodel.text.lines import split_lines

# A clause is read in a window: no reporting clause is longer, and the work stays linear.
_LEFT = 500
_RIGHT = 300
_DASHES = frozenset("-–—")


def find_quotes(
    text: str, *, indirect: bool = False, limits: Limits = DEFAULT_LIMITS
) -> tuple[Found[Quote], ...]:
    """Find the quoted speech in a text of one or more paragraphs."""
    text = limits.text(text)
    lines = [line for line in split_lines(text) if line.text]
    found: list[Found[Quote]] = []
    for line, quotes in zip(
        lines, quotes_in_paragraphs([line.text for line in lines], indirect=indirect), strict=True
    ):
        found.extend(Found(value=quote.value, span=quote.span.shift(line.at)) for quote in quotes)
    return tuple(found)


def quotes_in_paragraphs(
    paragraphs: Sequence[str], *, indirect: bool = False
) -> list[tuple[Found[Quote], ...]]:
    """Find the quoted speech in the paragraphs of one article; spans count from the start of each."""
    reader = _Reader(paragraphs)
    return [reader.read(at) if has_marks(paragraph) else () for at, paragraph in enumerate(paragraphs)]


class _Reader:
    """The paragraphs of one article, and what the quotations before say about the next."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self._paragraphs = paragraphs
        self._antecedents = Antecedents(paragraphs)
        self._open: tuple[int, Speaker | None] | None = None

    def read(self, at: int) -> tuple[Found[Quote], ...]:
        text = self._paragraphs[at]
        marked = pair_marks(text)
        if not marked:
            return ()
        starts = _right_starts(text, marked)
        found: list[Found[Quote]] = []
        low = 0
        for index, stretch in enumerate(marked):
            content = text[stretch.inner_start : stretch.inner_end].strip()
            words = content_words(content)
            if not words or not any(map(str.isalnum, content)):
                continue
            high = marked[index + 1].start if index + 1 < len(marked) else len(text)
            begin = starts[index]
            if begin > high:
                high = next((m.start for m in marked[index + 1 :] if m.start > begin), len(text))
            stop = sentence_end(text, begin, min(high, begin + _RIGHT))
            left_start = sentence_start(text, max(low, stretch.start - _LEFT), stretch.start)
            left = words_of(text[left_start : stretch.start])
            right = words_of(text[begin:stop])
            followed = stop == high and high < len(text)
            read = _judged(words, left, right, stretch.double, followed)
            if read is None and not any(not is_separator(word) for word in left):
                read = self._free(at, text, stretch, words, left_start, found)
            if read is None:
                continue
            attribution, kind = read
            speaker = attribution.speaker
            if attribution.pronoun:
                speaker = self._antecedents.of(speaker, at, text[:left_start], left, found)
            quote = Quote(text=content, kind=kind, speaker=speaker, cue=attribution.cue or None)
            found.append(Found(value=quote, span=Span(stretch.start, stretch.end)))
            if kind is QuoteKind.DIRECT:
                low = stretch.end
        if found and not text[found[-1].span.end :].strip(" ।.,"):
            self._open = (at, found[-1].value.speaker)
        self._antecedents.note(at, found)
        return tuple(found)

    def _free(
        self,
        at: int,
        text: str,
        stretch: Marked,
        words: list[str],
        left_start: int,
        found: list[Found[Quote]],
    ) -> tuple[Attribution, QuoteKind] | None:
        """Read a quotation that no verb of its own introduces: it goes on, or it stands alone."""
        utterance = shape_of(words) is Shape.UTTERANCE and len(words) > 2
        before = text[:left_start].rstrip()
        if found:
            if not utterance:
                return None
            between = text[found[-1].span.end : stretch.start]
            if len(between) < 120:
                return Attribution(found[-1].value.speaker, None), QuoteKind.DIRECT
        if before:
            if not utterance or not stretch.double:
                return None
            last = words_of(before[sentence_start(before, max(0, len(before) - _LEFT), len(before) - 1) :])
            named = attribution_before(last)
            if named is not None:
                return named, QuoteKind.DIRECT
            return (Attribution(None, None), QuoteKind.DIRECT) if len(words) > 6 else None
        whole = utterance and not text[stretch.end :].strip(" ।.,")
        following = self._paragraphs[at + 1] if whole and at + 1 < len(self._paragraphs) else ""
        if following[:1] in _DASHES and (named_below := speaker_of_attribution(following)) is not None:
            return Attribution(named_below, None), QuoteKind.DIRECT
        previous = self._paragraphs[at - 1].rstrip() if at else ""
        if previous:
            if self._open is not None and self._open[0] == at - 1:
                return (Attribution(self._open[1], None), QuoteKind.DIRECT) if utterance else None
            last = words_of(
                previous[sentence_start(previous, max(0, len(previous) - _LEFT), len(previous)) :]
            )
            if last and (is_separator(last[-1]) or last[-1] in speech_tables(True).that):
                named = attribution_before(last)
                if named is not None:
                    return named, QuoteKind.DIRECT
        return (Attribution(None, None), QuoteKind.DIRECT) if whole else None


def _right_starts(text: str, marked: list[Marked]) -> list[int]:
    """Give where the words behind each stretch begin: ‘…’ और ‘…’ share those behind the last."""
    joiners = speech_tables(True).joiners
    starts = [stretch.end for stretch in marked]
    for at in range(len(marked) - 2, -1, -1):
        between = text[marked[at].end : marked[at + 1].start].strip()
        if between in joiners or (
            between in {",", ", और"} and marked[at + 1].inner_end - marked[at + 1].inner_start < 60
        ):
            starts[at] = starts[at + 1]
    return starts


def _judged(
    words: list[str], left: list[str], right: list[str], double: bool, followed: bool
) -> tuple[Attribution, QuoteKind] | None:
    """Decide whether a marked stretch is speech, from the words of its sentence before and after it."""
    if _is_verb_final(left, right):
        return _judged_final(words, left, right, double, followed)
    return _judged_beside(words, left, right)


def _is_verb_final(left: list[str], right: list[str]) -> bool:
    # The script of the words around it: an English quotation in a Hindi sentence has Hindi around it.
    return any("\u0900" <= word[0] <= "\u0963" for word in (*left, *right))


def _judged_final(
    words: list[str], left: list[str], right: list[str], double: bool, followed: bool
) -> tuple[Attribution, QuoteKind] | None:
    tables = speech_tables(True)
    utterance = shape_of(words) is Shape.UTTERANCE
    closed = not right or is_separator(right[0])
    spoken = [word for word in left if not is_separator(word)]
    if spoken:
        introduced = attribution_before(left)
        if introduced is not None and (closed or utterance):
            return introduced, QuoteKind.DIRECT
        title = is_title(words, left, right)
        if title:
            return None
        label = labelled(left, right)
        if label is not None:
            return label, QuoteKind.PARTIAL
        frame = introduced or _frame(left)
        if frame is not None and is_claimed(words, right, double):
            return frame, QuoteKind.DIRECT if utterance else QuoteKind.PARTIAL
        if not utterance or agent_in(left, 0, len(left)) is not None:
            return None
    first = right[0] if right else ""
    if not utterance and not (closed and right):
        return None
    if (
        first in tables.genitives
        or first in tables.postpositions
        or first in tables.agent
        or first in tables.titled
        or (first in tables.title_nouns and not utterance)
    ):
        return None
    behind = attribution_after(right, followed)
    return None if behind is None else (behind, QuoteKind.DIRECT)


def _judged_beside(
    words: list[str], left: list[str], right: list[str]
) -> tuple[Attribution, QuoteKind] | None:
    tables = speech_tables(False)
    closed = not right or is_separator(right[0])
    utterance = words[-1][-1] in ",.?!…" or len(words) > 8 or any(w.lower() in tables.finite for w in words)
    spoken = any(not is_separator(word) for word in left)
    if spoken:
        introduced = introduced_beside(left)
        if introduced is not None and (closed or utterance):
            return introduced, QuoteKind.DIRECT
        if left[-1].lower() in tables.title_nouns or left[-1].lower() in tables.so_called - tables.labels:
            return None
        if not closed and right[0].lower() not in tables.finite and len(words) < 3:
            return None
        frame = introduced or framed_beside(left)
        if frame is not None:
            return frame, QuoteKind.PARTIAL
    if spoken or utterance:
        behind = attribution_behind(right)
        if behind is not None:
            return behind, QuoteKind.DIRECT if utterance else QuoteKind.PARTIAL
    return None


def _frame(left: list[str]) -> Attribution | None:
    """Read the reporting clause that a fragment stands in: अदालत ने कहा कि रवैया ‘…’ था."""
    tables = speech_tables(True)
    for at in range(len(left) - 1, 0, -1):
        if left[at] in tables.that:
            end = at
            while end and is_separator(left[end - 1]):
                end -= 1
            cue = cue_before(left, end)
            if cue is not None:
                return attribution_of(left, cue)
    source = source_in(left, len(left))
    return source[0] if source else None


def speaker_of_attribution(line: str) -> Speaker | None:
    """Read the line under a pull quote that says whose words they are.

    >>> speaker_of_attribution("— मुख्य कोच हरेंद्र बेदी")
    Speaker(name='हरेंद्र बेदी', role='मुख्य कोच')
    """
    return speaker_of_line(words_of(line)) if len(line) < 160 else None


def is_quoted_line(line: str) -> bool:
    """Tell whether a line is one quotation and nothing else."""
    if not has_marks(line):
        return False
    marked = pair_marks(line)
    return len(marked) == 1 and not (line[: marked[0].start] + line[marked[0].end :]).strip(" ।.,")
