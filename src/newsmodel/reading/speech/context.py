"""What stands around a marked stretch: the words of its sentence before and after it."""

import re

from newsmodel.reading.speech.marks import Marked
from newsmodel.reading.speech.sentences import sentence_end, sentence_start
from newsmodel.reading.speech.speaker import first_words, is_separator, words_of
from newsmodel.reading.speech.tables import speech_tables

# No reporting clause behind a quotation has more words, and neither has a title or a name. All the words of a
# megabyte without a stop would take more than twenty times its room.
_MOST_WORDS = 60
# At most so many stretches before it are read again as part of its sentence.
_BACK = 4
# And a clause goes on over at most so many terms behind it.
_AHEAD = 4
_LONGEST_TERM = 30
_INTRODUCING = frozenset(",:;-–—")

# ‘…’ (Detention Centre) नहीं: what stands in brackets ends nothing
_ASIDE = re.compile(r"\s*+(?:\([^)]*+(?P<closing>\)?+)\s*+)?+(?P<next>.?)", re.DOTALL)
# ‘…’... दुल्हन ने लौटाई बारात, ‘…’ ...दुल्हन ने: the dots end nothing
_DOTS = re.compile(r",?\s{0,3}\.{2,}")
_FINAL = frozenset("।.?!,…|॥;")


class Context:
    """A marked stretch in its sentence; what costs is worked out when it is asked for, once."""

    __slots__ = ("_begin", "_high", "_right", "_words", "content", "left", "left_start", "stretch", "text")

    def __init__(self, text: str, stretch: Marked, low: int, begin: int, high: int) -> None:
        self.text: str = text
        self.stretch: Marked = stretch
        self.content: str = text[stretch.inner_start : stretch.inner_end].strip()
        self.left_start: int = sentence_start(text, low, stretch.start)
        self.left: list[str] = words_of(text[self.left_start : stretch.start])
        self._begin = begin
        self._high = high
        self._right: list[str] | None = None
        self._words: list[str] | None = None

    @property
    def opens_sentence(self) -> bool:
        """Whether no word of its sentence stands before it."""
        return all(map(is_separator, self.left))

    @property
    def closed(self) -> bool:
        """Whether the clause ends behind it: a comma, a stop, nothing more."""
        if _DOTS.match(self.text, self.stretch.end):
            return True
        rest = _ASIDE.match(self.text, self._begin, self._high)
        assert rest is not None  # nothing at all fits too
        return rest["closing"] != "" and (rest["next"] in ("", ".") or is_separator(rest["next"]))

    @property
    def followed(self) -> bool:
        """Whether another quotation comes before the sentence ends."""
        stop = sentence_end(self.text, self._begin, self._high)
        return stop == self._high and stop < len(self.text)

    @property
    def right(self) -> list[str]:
        """The words of the sentence behind it, up to the next quotation."""
        if self._right is None:
            stop = sentence_end(self.text, self._begin, self._high)
            self._right = first_words(self.text, self._begin, stop, _MOST_WORDS)
        return self._right

    @property
    def words(self) -> list[str]:
        """The words inside the marks, the first of them at least."""
        if self._words is None:
            self._words = first_words(self.content, 0, len(self.content), _MOST_WORDS)
        return self._words

    @property
    def has_verb(self) -> bool:
        """Whether any of its words is a verb that ends a clause: करेंगे मुकाबला."""
        tables = speech_tables(True)
        return any(word in tables.finite or word.endswith(tables.finite_endings) for word in self.words)

    @property
    def utterance(self) -> bool:
        """Whether it can stand as a sentence: it ends like one, or it is long."""
        content = self.content
        if content[-1] in _FINAL or "।" in content or "?" in content:
            return True
        last = content.rsplit(None, 1)[-1]
        tables = speech_tables(True)
        if last in tables.finite or last.endswith(tables.finite_endings) or content.count(" ") > 7:
            return True
        return last.isascii() and self._has_verb()

    def _has_verb(self) -> bool:
        finite = speech_tables(False).finite
        return any(word.lower() in finite for word in self.words)


def contexts(text: str, marked: list[Marked]) -> list[tuple[int, int, int]]:
    """Give for each stretch how far back its sentence is read, where the words behind it begin, and end.

    ‘…’ और ‘…’ share the words behind the last of them.
    """
    count = len(marked)
    if count == 1:
        return [(0, _past_ellipsis(text, marked[0].end), len(text))]
    joiners = speech_tables(True).joiners
    lows = [0] * _BACK + [stretch.end for stretch in marked]
    places: list[tuple[int, int, int]] = []
    following = len(text)
    for at in range(count - 1, -1, -1):
        stretch = marked[at]
        begin, high = _past_ellipsis(text, stretch.end), following
        if not _may_be_term(text, stretch):
            following = stretch.start
        elif at + _AHEAD < count:
            following = min(following, marked[at + _AHEAD].start)
        if at + 1 < count:
            between = text[begin : marked[at + 1].start].strip()
            if between == "," or between.replace(",", "").strip() in joiners:
                _, begin, high = places[-1]
        places.append((lows[at], begin, high))
    return places[::-1]


def _past_ellipsis(text: str, at: int) -> int:
    dots = _DOTS.match(text, at)
    return at if dots is None else dots.end()


def _may_be_term(text: str, stretch: Marked) -> bool:
    """Tell whether a stretch may be a title or a term inside the clause of another: गांव ‘…’ के विजय ने."""
    if stretch.double or stretch.end - stretch.start > _LONGEST_TERM:
        return False
    at = stretch.start
    while text[at - 1 : at].isspace():
        at -= 1
    return text[at - 1 : at] not in _INTRODUCING
