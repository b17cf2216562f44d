"""One header of a story: its parts up to the mark that ends it."""

import enum
import re

import attrs

from newsmodel.reading.datelines.partial_dates import (
    FoundDate,
    date_at,
    is_weekday,
    may_be_date_at,
    may_open_date,
)
from newsmodel.reading.datelines.parts import (
    LONGEST,
    PLACES,
    WORD,
    Kind,
    Part,
    kind_of,
    known_place_at,
    names_desk,
    part_at,
    parts_of,
)
from newsmodel.reading.datelines.words import lexicon
from newsmodel.text.folding import fold

# What stands in brackets, by what opens them.
_BRACKETS = {
    begin: re.compile(
        rf"\{begin}\s*(?P<inside>[^\s\{end}](?:[^\{end}\n\r\u2028\u2029]*[^\s\{end}])?)\s*\{end}"
    )
    for begin, end in ("()", "[]")
}
# "/भाषा/", "/PRNewswire/": an agency between strokes.
_IN_STROKES = re.compile(r"[ \t]*/[ \t]?(?P<inside>[^\s/][^/\n]{0,30}[^\s/])[ \t]?/")
_SPACE = re.compile("[ \t\u00a0\u2002-\u200b\u202f\u3000\ufeff]*")

# Words up to the next mark. A hyphen between letters is of the word (जम्मू-कश्मीर), and so is a dot
# behind one or two letters with more behind it (हि.स, बी.के.टाइम्स), and in St. Louis and its like.
_PHRASE = re.compile(
    r"""
    (?:
        [^,;:।॥|()\[\]{}/–—―−\n\r\u2028\u2029….\-‐‑"“”„«»!?•*\#<>=~^_\\@&ः]++
      | (?<![^\s./(][^\s./(][^\s./(]) \. (?=[^\s.\d])
      | (?<=[SMF][Tt]) (?<![A-Za-z][SMF][Tt]) \. (?=\ [A-Z])
      | (?<=[^\s\d,.)]) [-‐‑] (?=[^\s\d\-(\[])
    )*+
    """,
    re.VERBOSE,
)
# "।", " :-", "--", " – ", "।।", ":।", ". -". The groups are named as the ends are.
_MARK = re.compile(
    r"""
    [ \t\u00a0]*
    (?: (?P<DANDA>[।॥|]++) | (?P<COLON>:) | (?P<VISARGA>ः) | (?P<STOP>\.)(?![.…]) | (?P<DASH>[-‐‑–—―−]++) )
    (?: [ \t\u00a0]* (?: [।॥|:–—―−]++ | [-‐‑]++(?!\d) ) )*+
    """,
    re.VERBOSE,
)
# "www.example.in": what else is written in Latin letters is no paper, but a place or an institution.
_ADDRESS = re.compile(r"[\w-]+(?:\.[\w-]+)+")
# "Ill. (AP)", "Tenn. —".
_DOT_OF_STATE = re.compile(r"\.[ \t\u00a0]*[(—–-]")
_DIGIT = re.compile(r"\d")
_WHITE = re.compile(r"[\s\u200b\ufeff]*")


NAMED_AREAS = frozenset({Kind.CITY, Kind.REGION, Kind.DOUBTFUL, Kind.LIKELY})


class End(enum.Enum):
    """What ends a header."""

    DANDA = enum.auto()
    COLON = enum.auto()
    VISARGA = enum.auto()
    STOP = enum.auto()
    DASH = enum.auto()
    COLON_DASH = enum.auto()
    LONG_DASH = enum.auto()
    SLASH = enum.auto()
    COMMA = enum.auto()
    LINE = enum.auto()
    BRACKET = enum.auto()
    TEXT = enum.auto()


@attrs.frozen
class Header:
    """The parts of one header, how it ends, and where."""

    parts: tuple[Part, ...]
    date: FoundDate | None
    weekday: str | None
    by: End
    end: int
    """Offset after the mark."""
    lead: int
    """Offset of what follows it."""


def white(text: str, at: int) -> int:
    """Give the offset after white space and line ends."""
    match = _WHITE.match(text, at)
    assert match is not None  # nothing at all fits too
    return match.end()


def phrase_end(text: str, at: int) -> int:
    """Give the offset after the words that begin at `at`, before the next mark."""
    match = _PHRASE.match(text, at, at + LONGEST)
    assert match is not None  # nothing at all fits too
    return match.end()


def read_header(text: str, at: int, added: frozenset[str]) -> Header | None:
    """Read one header at `at`; None where a sentence begins instead."""
    return _Reader(text, at, added).read()


@attrs.define
class _Reader:
    text: str
    at: int
    added: frozenset[str]
    parts: list[Part] = attrs.field(factory=list)
    date: FoundDate | None = None
    weekday: str | None = None
    bare: bool = False
    """No mark stood before what comes now."""

    def read(self) -> Header | None:
        for _ in range(16):
            at = self.at = self._space(self.at)
            if at == len(self.text):
                return self._header(End.TEXT, at)
            if self.bare and self._ends_bare():
                return self._header(End.BRACKET, at)
            # "(जी.एन.एस) ता. 09 रांची झारखंड के …": agency, date, place, and no mark before the lead.
            loose = self.bare and self.date is not None and self._loose_place()
            if not loose and not self._part():
                # "तूफान मेल न्यूज, शिमला हिमाचल प्रदेश के …": credit, place, and no mark.
                credited = len(self.parts) == 1 and self.parts[0].kind in (Kind.DESK, Kind.MEDIA)
                loose = credited and self._loose_place()
                if not loose:
                    # "(एजेंसी) बैंक ने …": an agency in brackets needs no mark either.
                    filed = self.bare and all(part.kind is Kind.AGENCY for part in self.parts)
                    return self._header(End.BRACKET, at) if filed else None
            self._take_in_strokes()
            before = self.at
            by = self._mark()
            if by is not None and (by is not End.SLASH or self._is_lead_after_slash()):
                return self._header(by, self.at)
            self.bare = self._space(before) == self.at
            if loose and by is None and self.bare:
                return self._header(End.BRACKET, self.at)
        return None

    def _ends_bare(self) -> bool:
        """Tell whether the header ends here, where no mark stands, before a date or a bracket at least."""
        text, at, parts = self.text, self.at, self.parts
        if (
            text[at] in _BRACKETS
            or not any(part.kind in PLACES for part in parts)
            or may_be_date_at(text, at)
        ):
            return False
        last = parts[-1]
        if last.bracket:
            # "(भाषा) संसद ने", "(कड़वा सत्य) भारतीय टीम" behind a date, ", (example.com) संजय" behind a comma.
            if self.date is not None or any(part.kind in (Kind.AGENCY, Kind.DESK) for part in parts):
                return True
            if last.kind in NAMED_AREAS:
                return False
            return text[: last.start - 1].rstrip().endswith(",") or self._is_filed_by(parts[0], last)
        # "भोपाल, 26 नवम्बर 2019 नागरिकों की …": but "26 जनवरी को" is the lead's.
        if last.kind is not Kind.CITY or not text[last.end : at].lstrip().startswith(","):
            return False
        words = text[at : phrase_end(text, at)].split()
        return len(words) > 2 and words[0] not in lexicon().lead

    def _is_filed_by(self, place: Part, credit: Part) -> bool:
        """Tell whether a known place and a paper in brackets stand before a lead without a mark."""
        # "देवघर (गंगावाणी) मंदिर के …", but not "देवघर (ग्रामीण) विधानसभा …", "पटना (AIIMS) में …".
        lex = lexicon()
        # "रामपुरा (रमा चौहान) रामपुरा कस्बे में …": the lead says that the name is a place's.
        is_said_again = self.text.startswith(place.written + " ", self.at)
        if not (place.kind is Kind.CITY or is_said_again) or fold(credit.written) in lex.parts:
            return False
        if credit.written.isascii() and not _ADDRESS.fullmatch(credit.written):
            return False
        words = self.text[self.at : self.at + LONGEST].split()
        return len(words) > 2 and words[0] not in lex.lead

    def _is_lead_after_slash(self) -> bool:
        # "धनबाद / एएसपी …": the slash ends it, if neither another place nor a credit comes.
        if len(self.parts) != 1 or self.parts[0].kind is not Kind.CITY:
            return False
        start = self._space(self.at)
        words = self.text[start : phrase_end(self.text, start)].split()
        if len(words) < 3 or not lexicon().lead.isdisjoint(words[:2]):
            return False
        return known_place_at(self.text, start, self.added) is None

    def _header(self, by: End, end: int) -> Header:
        return Header(tuple(self.parts), self.date, self.weekday, by, end, white(self.text, end))

    def _space(self, at: int) -> int:
        match = _SPACE.match(self.text, at)
        assert match is not None  # nothing at all fits too
        return match.end()

    def _part(self) -> bool:
        bracket = _BRACKETS.get(self.text[self.at])
        return self._words() if bracket is None else self._bracket(bracket)

    def _bracket(self, bracket: re.Pattern[str]) -> bool:
        text = self.text
        match = bracket.match(text, self.at, self.at + LONGEST)
        if match is not None:
            self.at = match.end()
            start, end = match.span("inside")
            found = date_at(text, start, end)
            if found and found.end == end and self.date is None:
                self.date = found
            else:
                self.parts += parts_of(text, start, end, self.added, bracket=True)
        return match is not None

    def _words(self) -> bool:
        """Take the words before the next mark, or before and with a date."""
        text, start = self.text, self.at
        end = phrase_end(text, start)
        words = list(WORD.finditer(text, start, end))
        if not words:
            return False
        lead = lexicon().lead
        for word in words:
            if word[0] in lead and not names_desk([each[0] for each in words]):
                return False
            if may_open_date(word[0]):
                found = date_at(text, word.start(), len(text))
                if found and self.date is None:
                    self._name(start, word.start())
                    self.date, self.at = found, found.end
                    return True
        self.at = end
        self._name(start, end)
        is_name = not _DIGIT.search(text, start, end) or self.parts[-1].kind is Kind.MEDIA
        return is_name and end - start < LONGEST

    def _name(self, start: int, end: int) -> None:
        written = self.text[start:end].rstrip()
        if not written:
            return
        if self.parts and is_weekday(written):
            self.weekday = written
        else:
            self.parts += parts_of(self.text, start, start + len(written), self.added)

    def _loose_place(self) -> bool:
        if any(part.kind in PLACES for part in self.parts):
            return False
        part = known_place_at(self.text, self.at, self.added)
        if part is not None:
            self.parts.append(part)
            self.at = part.end
        return part is not None

    def _is_credit_behind(self) -> bool:
        start = self._space(self.at)
        end = phrase_end(self.text, start)
        said = self.text[start:end]
        return self.text[end : end + 1] in ("\n", "") and (
            names_desk(said.split()) or kind_of(said, self.added) is Kind.AGENCY
        )

    def _take_in_strokes(self) -> None:
        match = _IN_STROKES.match(self.text, self.at)
        if match is not None and kind_of(match["inside"], self.added) is Kind.AGENCY:
            self.parts.append(part_at(self.text, *match.span("inside"), Kind.AGENCY, bracket=True))
            self.at = match.end()

    def _take_dot_of_state(self) -> None:
        """Take the dot of a state that is cut short: "SPRINGFIELD, Ill. (AP) —"."""
        part = self.parts[-1] if len(self.parts) > 1 else None
        if part is None or part.kind is not Kind.REGION or not part.written.isascii() or part.end != self.at:
            return
        if _DOT_OF_STATE.match(self.text, self.at):
            self.parts[-1] = attrs.evolve(part, written=part.written + ".")
            self.at += 1

    def _mark(self) -> End | None:
        """Take the mark after a part: how the header ends, or None where it goes on."""
        text = self.text
        if text[self.at : self.at + 1] == ".":
            self._take_dot_of_state()
        at = self._space(self.at)
        if at == len(text):
            self.at = at
            return End.TEXT
        char = text[at]
        if char.isspace():
            self.at = at
            return End.LINE
        if char == ",":
            self.at = self._space(at + 1)
            return End.COMMA if text[self.at : self.at + 1].isspace() else None
        if char == "@":
            # "जौनपुर@रमा चौहान": the place, and who reports; behind it the header goes on.
            self.at = at + 1
            return None
        if text.startswith("//", at):
            self.at = at + 2
            return End.LONG_DASH
        if char == "/":
            self.at = at + 1
            # "देवघर, 5 जनवरी 2026/मेले …": behind a date, the lead may touch it.
            is_behind_date = self.date is not None and self.date.end == at
            return End.SLASH if is_behind_date or text[at + 1 : at + 2].isspace() else None
        match = _MARK.match(text, at)
        if match is None:
            self.at = at
            return None
        glued, self.at = at == self.at, match.end()
        short = match.end() - at == 1
        after = text[self.at : self.at + 1]
        by = End[str(match.lastgroup)]
        if by is End.STOP and short and after == ",":
            # "पी.टी.आई., नई दिल्ली": the dot is the agency's.
            return self._mark()
        if by is End.STOP and short and after.isdecimal() and date_at(text, self.at, len(text)):
            # "लोहरदगा.13 दिसम्बर (हि.स.)": the header goes on.
            return None
        if by is End.DANDA and text[at : self.at] == "|" and self._is_credit_behind():
            # "लखनऊ | विशेष संवाददाता" alone on its line: the header goes on.
            return None
        if by is End.COLON and not short:
            return End.COLON_DASH
        if by is End.DASH:
            # "निरसा-(धनबाद)", "रायपुर-5 जनवरी": the header goes on.
            if after in ("(", "[") or (glued and after.isdecimal()):
                return None
            return by if text[at : self.at] in ("-", "‐", "‑") else End.LONG_DASH
        return by
