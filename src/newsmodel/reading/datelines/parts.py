"""What a phrase between the marks of a dateline is: place, agency, desk, newspaper, person."""

import enum
import functools
import itertools
from typing import TYPE_CHECKING

import attrs

from newsmodel.reading.datelines.gazetteer import gazetteer
from newsmodel.reading.datelines.words import lexicon
from newsmodel.text.folding import fold
from newsmodel.text.placenames import place_key


class Kind(enum.Enum):
    """What a part of a dateline is, by the words of it."""

    CITY = "a known city, town or district"
    DOUBTFUL = "a known place whose name is a common word too"
    REGION = "a known state or country"
    LIKELY = "a name that is built like that of a place"
    NAME = "a name of which nothing is known"
    AGENCY = "a news agency"
    DESK = "a correspondent, bureau or desk"
    MEDIA = "a newspaper or channel"
    PERSON = "a person"
    OTHER = "no part of a dateline"

    if not TYPE_CHECKING:
        # That of Enum is written in Python and asked for at every step here.
        __hash__ = object.__hash__


PLACES = frozenset({Kind.CITY, Kind.DOUBTFUL, Kind.REGION, Kind.LIKELY, Kind.NAME})
CREDITS = frozenset({Kind.DESK, Kind.MEDIA, Kind.PERSON})


@attrs.frozen
class Part:
    """A phrase of a dateline: what it is and where it stands."""

    kind: Kind
    written: str
    start: int
    end: int
    bracket: bool = False


def parts_of(text: str, start: int, end: int, added: frozenset[str], *, bracket: bool = False) -> list[Part]:
    """Tell what the phrase from `start` to `end` is; two parts where no mark parts them (ब्यूरो लखनऊ)."""
    written = text[start:end]
    words = written.split()
    kind = kind_of(written, added)
    if len(words) > 1:
        if kind is Kind.PERSON and fold(words[0]) in lexicon().bylines:
            start += written.index(words[1], len(words[0]))
            return [Part(kind, text[start:end], start, end, bracket)]
        if kind in (Kind.DESK, Kind.MEDIA, Kind.PERSON):
            # "ब्यूरो लखनऊ", "प्रवीन सैनी लखनऊ": a credit, then the place. "धनबाद ब्यूरो" is one credit.
            for count in (1, 2):
                place = words[-count:]
                if count < len(words) and _is_place(" ".join(place), added):
                    cut = end - len(written) + written.rindex(place[0])
                    name = text[start:cut].rstrip()
                    credit = Part(kind, name, start, start + len(name), bracket)
                    return [credit, Part(Kind.CITY, text[cut:end], cut, end, bracket)]
            # "लखनऊ अनिल शर्मा": the place, then the reporter.
            if kind is Kind.PERSON and len(words) > 2 and _is_place(words[0], added):
                cut = start + written.index(words[1], len(words[0]))
                town = Part(Kind.CITY, words[0], start, start + len(words[0]), bracket)
                return [town, Part(kind, text[cut:end], cut, end, bracket)]
        elif kind in (Kind.NAME, Kind.LIKELY, Kind.OTHER):
            first = words[0]
            if fold(first) in lexicon().area_marks:
                cut = start + written.index(words[1], len(first))
                return parts_of(text, cut, end, added, bracket=bracket)
            # "New Delhi नई दिल्ली": the place in Latin letters first, for search engines.
            for count in (1, 2):
                cut = start + len(written) - len(written.split(None, count)[-1])
                head, tail = text[start:cut].strip(), text[cut:end]
                if (
                    head.isascii()
                    and not tail.isascii()
                    and _is_place(head, added)
                    and _is_place(tail, added)
                ):
                    return [Part(Kind.CITY, tail, cut, end, bracket)]
    if kind in (Kind.NAME, Kind.LIKELY) and "-" in written:
        one, _, two = written.partition("-")
        if _is_place(one, added) and _is_place(two, added):
            middle = start + len(one)
            return [Part(Kind.CITY, one, start, middle), Part(Kind.CITY, two, middle + 1, end)]
    return [Part(kind, written, start, end, bracket)]


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
        return Kind.OTHER if all(media) and len(media) < 2 and "." not in written else Kind.MEDIA
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


def _is_place(name: str, added: frozenset[str]) -> bool:
    key = place_key(name)
    return key in gazetteer().cities or key in added


def known_place_at(text: str, at: int, added: frozenset[str]) -> Part | None:
    """Give the longest known place whose words begin at `at`: of at most three words."""
    words = text[at : at + 60].split(None, 3)[:3]
    for count in range(len(words), 0, -1):
        end = at
        for word in words[:count]:
            end = text.index(word, end) + len(word)
        key = place_key(text[at:end])
        if key in added or key in gazetteer().cities or key in gazetteer().regions:
            return Part(Kind.CITY, text[at:end], at, end)
    return None
