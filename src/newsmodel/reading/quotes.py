"""Quoted and reported speech, and who speaks."""

import array
import re
from collections.abc import Sequence
from typing import overload

from newsmodel.errors import LimitError
from newsmodel.limits import DEFAULT_LIMITS, Limits
from newsmodel.model.quote import Quote, QuoteKind, Speaker
from newsmodel.reading.speech.antecedents import Antecedents
from newsmodel.reading.speech.attribution import Attribution
from newsmodel.reading.speech.attribution_after import speaker_of_line
from newsmodel.reading.speech.context import Context, contexts
from newsmodel.reading.speech.marks import has_marks, is_dump, pair_marks
from newsmodel.reading.speech.reported import reported_clauses
from newsmodel.reading.speech.sentences import sentence_start
from newsmodel.reading.speech.speaker import DASHES, is_separator, words_of
from newsmodel.reading.speech.tables import speech_tables
from newsmodel.reading.speech.verdict import Verdict, frame_before, introduction, reported_sentence, verdict
from newsmodel.spans import Found, Span

_PARAGRAPHS = re.compile("[^\r\n\u2028\u2029]+")
_OPENED = re.compile(r"(?<!\w)[\"“”„‟«»'‘’‚‛‹›`´](?=\w)")
_END = re.compile(r"[ ।.,\t\xa0]*\Z")
_STOPS = frozenset("।॥.?!…|")
# The words between two quotations of one speaker: “…” मंत्री ने कहा। “…”
_BETWEEN = 120


def find_quotes(
    text: str, *, indirect: bool = False, limits: Limits = DEFAULT_LIMITS
) -> tuple[Found[Quote], ...]:
    """Find the quoted speech in a text of one or more paragraphs; titles, terms and nicknames are none.

    >>> import newsmodel
    >>> for found in newsmodel.find_quotes("‘काली नदी’ के निर्देशक विवेक आनंद ने कहा, “शूटिंग पूरी हुई।”"):
    ...     print(found.value.text, found.value.speaker, found.span)
    शूटिंग पूरी हुई। Speaker(name='विवेक आनंद', role='‘काली नदी’ के निर्देशक') Span(start=42, end=60)

    A span covers the quotation with its marks, in code points of `text`. With `indirect`, reported speech
    without marks is found as well (… ने बताया कि …). A paragraph ends with its line.

    `TypeError` is raised for what is not a `str`, `LimitError` past `limits`, and nothing else for any text.
    """
    text = limits.text(text)
    if not has_marks(text) and not indirect:
        return ()
    # Counting is dear, and a text that is shorter than its limit cannot pass it.
    if len(text) > 3 * limits.max_nodes and (count := len(_OPENED.findall(text))) > limits.max_nodes:
        raise LimitError("max_nodes", count)
    if is_dump((text,)):
        return ()
    paragraphs = _Lines(text)
    return tuple(
        [
            Found(value=found.value, span=found.span.shift(paragraphs.starts[at]))
            for at, quotes in enumerate(quotes_in_paragraphs(paragraphs, indirect=indirect))
            for found in quotes
        ]
    )


def quotes_in_paragraphs(
    paragraphs: Sequence[str], *, indirect: bool = False
) -> list[tuple[Found[Quote], ...]]:
    """Find the quoted speech in the paragraphs of one article; spans count from the start of each.

    >>> found = quotes_in_paragraphs(["कवि नीरज सेठी ने कहा, “शब्द बचेंगे।", "“बाकी सब मिटेगा।”"])
    >>> [quote.value.speaker.name for quotes in found for quote in quotes]
    ['नीरज सेठी', 'नीरज सेठी']
    """
    reader = _Reader(paragraphs)
    found = [reader.read(at) if has_marks(paragraph) else () for at, paragraph in enumerate(paragraphs)]
    if indirect:
        found = [reader.with_reported(at, quotes) for at, quotes in enumerate(found)]
    return found


class _Lines(Sequence[str]):
    """The lines of a text that say something, cut out when they are asked for.

    A list of them takes many times the room of a text of short lines.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self.starts = array.array("L")
        self._ends = array.array("L")
        for match in _PARAGRAPHS.finditer(text):
            if not match[0].isspace():
                self.starts.append(match.start())
                self._ends.append(match.end())

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, at: int) -> str: ...

    @overload
    def __getitem__(self, at: slice) -> list[str]: ...

    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        return self._text[self.starts[at] : self._ends[at]]


class _Reader:
    """The paragraphs of one article, and what the quotations before say about the next."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self._paragraphs = paragraphs
        self._antecedents = Antecedents(paragraphs)
        self._open: dict[int, Speaker | None] = {}
        self._said: dict[int, int] = {}

    def read(self, at: int) -> tuple[Found[Quote], ...]:
        """Read the marked stretches of a paragraph."""
        text = self._paragraphs[at]
        marked = pair_marks(text)
        if not marked:
            return ()
        found: list[Found[Quote]] = []
        said = 0
        for stretch, (back, begin, high) in zip(marked, contexts(text, marked), strict=True):
            if not any(map(str.isalnum, text[stretch.inner_start : stretch.inner_end])):
                continue
            context = Context(text, stretch, max(said, back), begin, high)
            read = verdict(context)
            if read is None and context.opens_sentence:
                read = self._unintroduced(at, context, found)
            if read is None and found and _is_joined(text[found[-1].span.end : stretch.start]):
                read = _as_before(found[-1].value)
            if read is None:
                continue
            attribution, kind = read
            speaker = attribution.speaker
            if attribution.pronoun:
                before = context.left_start
                if speaker is not None:
                    before = max(before, text.rfind(speaker.name, before, stretch.start))
                speaker = self._antecedents.of(speaker, at, before, found)
            quote = Quote(text=context.content, kind=kind, speaker=speaker, cue=attribution.cue or None)
            found.append(Found(value=quote, span=Span(stretch.start, stretch.end)))
            if kind is QuoteKind.DIRECT:
                said = stretch.end
        if found:
            self._said[at] = found[-1].span.end
            if _is_end(text, found[-1].span.end):
                self._open[at] = found[-1].value.speaker
        return tuple(found)

    def with_reported(self, at: int, quotes: tuple[Found[Quote], ...]) -> tuple[Found[Quote], ...]:
        """Add the clauses of reported speech that hold no quotation."""
        found = list(quotes)
        near = 0
        for span, attribution in reported_clauses(self._paragraphs[at]):
            while near < len(quotes) and quotes[near].span.end <= span.start:
                near += 1
            if near < len(quotes) and quotes[near].span.start < span.end:
                continue
            speaker = attribution.speaker
            if attribution.pronoun:
                speaker = self._antecedents.of(speaker, at, span.start, [])
            text = span.of(self._paragraphs[at])
            quote = Quote(text=text, kind=QuoteKind.INDIRECT, speaker=speaker, cue=attribution.cue)
            found.append(Found(value=quote, span=span))
        found.sort(key=lambda quote: quote.span.start)
        return tuple(found)

    def _unintroduced(self, at: int, context: Context, found: list[Found[Quote]]) -> Verdict | None:
        """Read a quotation that no verb of its own introduces: it goes on, or it stands alone."""
        text, stretch = context.text, context.stretch
        alone = _is_end(text, stretch.end)
        if not (context.utterance or (alone and context.has_verb)) or len(context.words) < 3:
            return None
        if found:
            near = stretch.start - found[-1].span.end < _BETWEEN
            return (Attribution(found[-1].value.speaker, None), QuoteKind.DIRECT) if near else None
        if context.left_start:
            if not stretch.double:
                return None
            words = _last_sentence(text, 0, context.left_start)
            named = introduction(words)
            if named is not None:
                return named, QuoteKind.DIRECT
            framed = frame_before(words)
            if framed is not None:
                # मंत्री ने कहा कि काम रुका है। “…”: the words themselves follow what they were said to mean
                return framed._replace(cue=None), QuoteKind.DIRECT
            return (Attribution(None, None), QuoteKind.DIRECT) if len(context.words) > 6 else None
        return self._opening(at, context)

    def _opening(self, at: int, context: Context) -> Verdict | None:
        """Read a quotation that opens its paragraph."""
        whole = _is_end(context.text, context.stretch.end)
        following = self._paragraphs[at + 1 : at + 2] if whole else ()
        for line in following:
            if line[:1] in DASHES and (below := speaker_of_attribution(line)) is not None:
                return Attribution(below, None), QuoteKind.DIRECT
        if at - 1 in self._open:
            return Attribution(self._open[at - 1], None), QuoteKind.DIRECT
        previous = self._paragraphs[at - 1] if at else ""
        last = words_of(previous[sentence_start(previous, 0, len(previous)) :])
        if last and (is_separator(last[-1]) or last[-1] in speech_tables(True).that):
            named = introduction(last)
            if named is not None:
                return named, QuoteKind.DIRECT
        if whole and context.stretch.double and not _points_back(following):
            # मंत्री ने कहा कि काम रुका है।, and a paragraph that is quoted: they go on in their own words
            told = reported_sentence(_last_sentence(previous, self._said.get(at - 1, 0), len(previous)))
            if told is not None:
                return told._replace(cue=None), QuoteKind.DIRECT
        ended = context.closed or (context.content[-1] in _STOPS and len(context.words) > 4)
        return (Attribution(None, None), QuoteKind.DIRECT) if whole or ended else None


def speaker_of_attribution(line: str) -> Speaker | None:
    """Read the line under a pull quote that says whose words they are.

    >>> speaker_of_attribution("— मुख्य अभियंता दिनेश राठौर")
    Speaker(name='दिनेश राठौर', role='मुख्य अभियंता')
    """
    return speaker_of_line(words_of(line)) if len(line) < 160 else None


def is_quoted_line(line: str) -> bool:
    """Tell whether a line is one quotation and nothing else.

    >>> is_quoted_line("“हम लौटेंगे।”"), is_quoted_line("“हम लौटेंगे।” वे बोले")
    (True, False)
    """
    if not has_marks(line):
        return False
    marked = pair_marks(line)
    return len(marked) == 1 and not line[: marked[0].start].strip() and _is_end(line, marked[0].end)


def _last_sentence(text: str, low: int, end: int) -> list[str]:
    """Give the words of the sentence that ends at `end`, without its stop; none if it begins before `low`."""
    while end and (text[end - 1] in _STOPS or text[end - 1].isspace()):
        end -= 1
    start = sentence_start(text, 0, end)
    return words_of(text[start:end]) if start >= low else []


def _points_back(following: Sequence[str]) -> bool:
    # यह कहना है किसान रामू का: the next paragraph says whose words they were
    return any(not speech_tables(True).this.isdisjoint(words_of(line[:_BETWEEN])[:2]) for line in following)


def _is_joined(between: str) -> bool:
    return between.strip() in speech_tables(True).joiners


def _as_before(quote: Quote) -> Verdict | None:
    # शत्रु को ‘कमज़ोर’ और ‘…’ कहा: what joins two fragments makes them words of one speaker
    if quote.kind is not QuoteKind.PARTIAL:
        return None
    return Attribution(quote.speaker, quote.cue), QuoteKind.PARTIAL


def _is_end(text: str, at: int) -> bool:
    return _END.match(text, at) is not None
