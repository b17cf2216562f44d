"""What a phrase between the marks of a dateline is: place, agency, desk, newspaper, person."""

import enum
import functools
import itertools
import re
from typing import TYPE_CHECKING

import attrs

from newsmodel.reading.datelines.gazetteer import gazetteer
from newsmodel.reading.datelines.words import lexicon
from newsmodel.text.folding import fold
from newsmodel.text.placenames import place_key


class Kind(enum.Enum):
    """What a part of a dateline is, by the words of it."""

    CITY = enum.auto()
    """A known city, town or district."""
    DOUBTFUL = enum.auto()
    """A known place whose name is a common word too."""
    REGION = enum.auto()
    """A known state or country."""
    LIKELY = enum.auto()
    """A name that is built like that of a place."""
    NAME = enum.auto()
    """A name of which nothing is known."""
    AGENCY = enum.auto()
    """A news agency."""
    DESK = enum.auto()
    """A correspondent, bureau or desk."""
    MEDIA = enum.auto()
    """A newspaper or channel."""
    PERSON = enum.auto()
    """A person."""
    OTHER = enum.auto()
    """No part of a dateline."""

    if not TYPE_CHECKING:
        # That of Enum is written in Python and asked for at every step here.
        __hash__ = object.__hash__


LONGEST = 70
"""Characters of what stands between two marks: more are no part of a dateline."""
WORD = re.compile(r"\S+")
PLACES = frozenset({Kind.CITY, Kind.DOUBTFUL, Kind.REGION, Kind.LIKELY, Kind.NAME})
TOWNS = frozenset({Kind.CITY, Kind.LIKELY})
CREDITS = frozenset({Kind.DESK, Kind.MEDIA, Kind.PERSON})


@attrs.frozen
class Part:
    """A phrase of a dateline: what it is and where it stands."""

    kind: Kind
    written: str
    start: int
    end: int
    bracket: bool


def part_at(text: str, start: int, end: int, kind: Kind, *, bracket: bool = False) -> Part:
    """Give the part that stands there."""
    return Part(kind, text[start:end], start, end, bracket)


def parts_of(text: str, start: int, end: int, added: frozenset[str], *, bracket: bool = False) -> list[Part]:
    """Tell what the phrase from `start` to `end` is; two parts where no mark parts them (ब्यूरो लखनऊ)."""
    written = text[start:end]
    words = written.split()
    kind = kind_of(written, added)
    if len(words) > 1:
        starts = [word.start() for word in WORD.finditer(text, start, end)]
        if kind is Kind.PERSON and fold(words[0]) in lexicon().bylines:
            return [part_at(text, starts[1], end, kind, bracket=bracket)]
        if kind in CREDITS or kind is Kind.NAME:
            # "ब्यूरो लखनऊ", "अली रजा अंबेडकर नगर": a credit, then the place. "धनबाद ब्यूरो" is one credit.
            for cut in starts[1:]:
                name = text[start:cut].rstrip()
                by = kind_of(name, added)
                if by in CREDITS and _is_place(text[cut:end], added):
                    credit = part_at(text, start, start + len(name), by, bracket=bracket)
                    return [credit, part_at(text, cut, end, Kind.CITY, bracket=bracket)]
            # "लखनऊ अनिल शर्मा": the place, then the reporter.
            if kind is Kind.PERSON and len(words) > 2 and _is_place(words[0], added):
                town = part_at(text, start, start + len(words[0]), Kind.CITY, bracket=bracket)
                return [town, part_at(text, starts[1], end, kind, bracket=bracket)]
        if kind in (Kind.NAME, Kind.LIKELY, Kind.OTHER):
            if fold(words[0]) in lexicon().area_marks:
                return parts_of(text, starts[1], end, added, bracket=bracket)
            # "New Delhi नई दिल्ली": the place in Latin letters first, for search engines.
            for cut in starts[1:]:
                pair = text[start:cut], text[cut:end]
                if (
                    pair[0].isascii()
                    and not pair[1].isascii()
                    and all(_is_place(name, added) for name in pair)
                ):
                    return [part_at(text, cut, end, Kind.CITY, bracket=bracket)]
    if kind in (Kind.NAME, Kind.LIKELY):
        towns = []
        for name in written.split("-"):
            towns.append(part_at(text, start, start + len(name), Kind.CITY))
            start += len(name) + 1
        if all(_is_place(town.written, added) for town in towns):
            return towns
    return [part_at(text, end - len(written), end, kind, bracket=bracket)]


@functools.lru_cache(maxsize=4096)
def kind_of(written: str, added: frozenset[str]) -> Kind:
    """Tell what a phrase is by its words alone."""
    lex, known = lexicon(), gazetteer()
    key = place_key(written)
    if not key:
        return Kind.OTHER
    if key in lex.agencies:
        return Kind.AGENCY
    if key in added:
        return Kind.CITY
    if key in known.cities:
        return Kind.DOUBTFUL if key in known.doubtful else Kind.CITY
    if key in known.regions:
        return Kind.REGION
    words = written.split()
    folded = [fold(word) for word in words]
    if key in lex.desks or any(place_key(word) in lex.desks for word in words):
        return Kind.DESK
    if any(place_key(one + two) in lex.desks for one, two in itertools.pairwise(words)):
        return Kind.DESK
    media = [word in lex.media for word in folded]
    plain = [
        word in lex.not_places and not (known or (word in lex.parts and len(words) > 1))
        for word, known in zip(folded, media, strict=True)
    ]
    if any(plain):
        return Kind.OTHER
    if any(media) or written.rpartition(".")[2] in lex.media:
        return Kind.OTHER if media == [True] else Kind.MEDIA
    if written.isascii() and written.isupper() and 2 <= len(written) <= 5:
        return Kind.MEDIA
    named = not lex.names.isdisjoint(folded)
    last = folded[-1]
    if not named and any(last.endswith(ending) and len(last) > len(ending) + 1 for ending in lex.endings):
        return Kind.LIKELY
    if folded[0] in lex.titles or folded[0] in lex.bylines or (named and last not in lex.parts):
        return Kind.PERSON
    if len(words) > 4:
        return Kind.OTHER
    return Kind.NAME


def names_desk(words: list[str]) -> bool:
    """Tell whether words are a correspondent or a desk, and no more: "Our Special Correspondent"."""
    lex = lexicon()
    return (
        bool(words)
        and place_key(words[-1]) in lex.desks
        and all(fold(word) in lex.desk_parts for word in words[:-1])
    )


def _is_place(name: str, added: frozenset[str]) -> bool:
    key = place_key(name)
    return key in gazetteer().cities or key in added


def known_place_at(text: str, at: int, added: frozenset[str]) -> Part | None:
    """Give the longest known place whose words begin at `at`."""
    ends = [word.end() for word in WORD.finditer(text, at, at + LONGEST)]
    for end in reversed(ends):
        key = place_key(text[at:end])
        if key in added or key in gazetteer().cities or key in gazetteer().regions:
            return part_at(text, at, end, Kind.CITY)
    return None
