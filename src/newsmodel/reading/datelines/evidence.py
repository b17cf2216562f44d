"""What must speak for a dateline before a header is taken for one: names alone are no proof."""

import re

from newsmodel.reading.datelines.gazetteer import gazetteer
from newsmodel.reading.datelines.header import End, Header
from newsmodel.reading.datelines.parts import LONGEST, PLACES, TOWNS, WORD, Kind, Part, known_place_at
from newsmodel.reading.datelines.words import lexicon
from newsmodel.text.folding import fold
from newsmodel.text.placenames import place_key

NO_SECOND = frozenset({End.BRACKET, End.SLASH, End.TEXT})
"""Ends behind which the lead stands, never another header."""
_DASHES = frozenset({End.COLON_DASH, End.DASH, End.LONG_DASH})
_COLONS = _DASHES | {End.COLON}
_PLAIN_DASHES = frozenset({End.DASH, End.LONG_DASH})
_LONGEST_HEADLINE = 150
_SENTENCE_END = re.compile(r"[।॥.][”’\"' ]*\Z")
# No name in a menu has more words.
_LONGEST_NAME = 5
_PAIR = 2
_SURE = frozenset({Kind.CITY, Kind.REGION, Kind.DOUBTFUL, Kind.LIKELY, Kind.DESK})


def speaks(text: str, header: Header) -> bool:
    """Tell whether enough speaks for a dateline: known names, a date, an agency, a desk, how it ends."""
    parts = header.parts
    outer = [part for part in parts if not part.bracket]
    kinds = {part.kind for part in outer}
    if Kind.OTHER in kinds:
        return False
    places = [part for part in outer if part.kind in PLACES]
    wired = any(part.kind is Kind.AGENCY for part in parts)
    if header.date or wired:
        if places:
            return _is_filed(header, places[0], kinds, wired)
        return wired and (
            Kind.DESK in kinds or parts[0].bracket or header.by is End.DANDA or _holds_place(header)
        )
    desk = any(part.kind is Kind.DESK for part in parts)
    if header.by is End.TEXT:
        return desk and bool(places)
    if header.by is End.BRACKET:
        # "रामपुरा (रमा चौहान) रामपुरा कस्बे में …"
        said_again = bool(places) and text.startswith(places[0].written + " ", header.lead)
        return Kind.CITY in kinds or said_again
    if desk:
        return bool(outer)
    if not outer:
        # "(जौनपुर): …", "(जौनपुर) – …": a town in brackets, and nothing beside it.
        return header.by in _COLONS | {End.DANDA} and all(part.kind is Kind.CITY for part in parts)
    if not places:
        return Kind.MEDIA in kinds and _is_paper(header)
    if not kinds.isdisjoint((Kind.PERSON, Kind.MEDIA)):
        # "रामपुर@रमा चौहान": the mark says as much of any village.
        if len(outer) == _PAIR and text[outer[0].end : outer[1].start].strip() == "@":
            return header.by in (End.LINE, End.DANDA)
        if header.by is End.LINE and _is_named_again(text, header.lead, places[-1], as_place=False):
            return True
        return Kind.CITY in kinds and (header.by is not End.COLON or not _is_keyword(outer))
    return _is_bare_place(text, header, places[0], Kind.CITY in kinds)


def speaks_second(text: str, header: Header, first: Header) -> bool:
    """Tell whether a header behind another is of the same dateline, not the start of the lead."""
    kinds = {part.kind for part in header.parts}
    is_place = len(header.parts) == 1 and not kinds.isdisjoint((Kind.NAME, Kind.LIKELY, Kind.DOUBTFUL))
    if header.by is End.DANDA and first.date and first.by is End.LONG_DASH and is_place:
        return _is_lead(text, header.lead)  # behind the header of a wire stands a place, known or not
    if header.by in NO_SECOND or not (kinds == {Kind.AGENCY} or speaks(text, header)):
        return False
    if header.date or not kinds.isdisjoint((Kind.AGENCY, Kind.DESK, Kind.MEDIA)):
        return True
    known = Kind.CITY in kinds
    return known and (
        header.by in (End.DANDA, End.LINE) or not any(part.kind in PLACES for part in first.parts)
    )


def could_be_one(header: Header) -> bool:
    """Tell whether a whole text may be this dateline, where no lead and no mark tells more."""
    kinds = {part.kind for part in header.parts if not part.bracket}
    if Kind.OTHER in kinds:
        return False
    return not kinds.isdisjoint(_SURE) or any(part.kind is Kind.AGENCY for part in header.parts)


def _is_filed(header: Header, place: Part, kinds: set[Kind], wired: bool) -> bool:
    """Tell whether a place with a date or an agency is a dateline: "एशिया कप, 14 सितंबर:" is none."""
    if wired or not kinds.isdisjoint(_SURE):
        return True
    longest = 2 if header.by is End.DANDA or len(header.parts) > 1 else 1
    return len(place.written.split()) <= longest and (not place.written.isascii() or place.written.isupper())


def _is_bare_place(text: str, header: Header, place: Part, known: bool) -> bool:
    """Tell whether a place alone opens the story, by its mark and by what follows."""
    by, kind = header.by, place.kind
    if by is End.DANDA and text[header.end - 1] != "|":
        return kind is not Kind.NAME or len(header.parts) > 1 or _is_one_name(place)
    if by is End.STOP:
        if header.lead == header.end:
            after = text[header.lead : header.lead + 1]
            return known and (after == "(" or not after.isascii())
        return kind is not Kind.NAME or _is_one_name(place)
    if not _is_lead(text, header.lead):
        return False
    if known:
        if by in _PLAIN_DASHES and _leads_along(text, header.lead):
            return False
        # "दिल्ली, प्रदूषण: …" names a topic behind its place; a village stands before its town.
        last = [part for part in header.parts if not part.bracket][-1]
        # "देवघर/अनिल रंजन: …": behind a slash, two words are the reporter's name.
        filed = text[last.start - 1 : last.start] == "/" and " " in last.written
        return last.kind is not Kind.NAME or filed or by not in _COLONS
    # "राजस्थानः": the visarga stands for a colon behind a state; "सामान्यतः" is a word.
    if by not in _COLONS and not (by is End.VISARGA and kind is Kind.REGION):
        return False
    if kind is Kind.LIKELY or (by is End.LONG_DASH and place.written.isupper()):
        return True
    if kind is Kind.REGION:
        return _is_state(place) and _is_sentence(text, header.lead)
    area = _is_one_name(place) and _names_area(text, header.lead)
    return area or _is_named_again(text, header.lead, place, as_place=True)


def _is_lead(text: str, at: int) -> bool:
    """Tell whether the line at `at` may be a lead: three words, and no path of a menu."""
    # The stroke parts the names of a menu; behind a sentence it stands for a danda.
    said, stroke, _ = text[at : at + LONGEST].partition("\n")[0].partition("|")
    return len(said.split()) > (_LONGEST_NAME if stroke else 2)


def _is_state(place: Part) -> bool:
    """Tell whether a place is a state of India, not a keyword in Latin letters: "Bihar: …"."""
    is_name = place.written.isupper() or not place.written.isascii()
    return is_name and place_key(place.written) in gazetteer().states


def _is_sentence(text: str, at: int) -> bool:
    """Tell whether the line at `at` is running text: "बिहार: …" opens a headline as well."""
    line = text[at : at + _LONGEST_HEADLINE].splitlines()[0]
    return len(line) == _LONGEST_HEADLINE or _SENTENCE_END.search(line) is not None


def _is_one_name(place: Part) -> bool:
    """Tell whether an unknown name is one word, or made up as places are (नई बस्ती, रामपुर मनिहारान)."""
    words = place.written.split()
    if place.written.isascii():
        return False
    if len(words) == 1:
        return len(place.written) > 2
    parts = lexicon().parts
    return fold(words[0]) in parts or fold(words[-1]) in parts


def _is_titled(part: Part) -> bool:
    """Tell whether a person is named with his office, as in a quote, not as a reporter."""
    return fold(part.written.partition(" ")[0]) in lexicon().titles


def _is_keyword(parts: list[Part]) -> bool:
    """Tell whether a person quoted stands before a colon, or words for search engines (X, Y News)."""
    last = parts[-1]
    named = last.kind is Kind.MEDIA and last.written.isascii() and " " in last.written
    return named or _is_titled(parts[0])


def _is_paper(header: Header) -> bool:
    """Tell whether a newspaper alone is the credit: "मिथिला हिन्दी न्यूज :-", but not "Punjab News:"."""
    if _holds_place(header):
        return True
    name = header.parts[0].written
    return (header.by is End.DANDA or header.by in _DASHES) and not name.isascii() and " " in name


def _holds_place(header: Header) -> bool:
    """Tell whether a place stands in brackets."""
    return any(part.bracket and part.kind in TOWNS for part in header.parts)


def _leads_along(text: str, at: int) -> bool:
    """Tell whether a way between two places goes on behind the mark: "शिवपुरी - झांसी हाईवे पर …"."""
    place = known_place_at(text, at, frozenset())
    word = WORD.search(text, place.end, place.end + LONGEST) if place else None
    return word is not None and fold(word[0]) in lexicon().routes


def _names_area(text: str, at: int) -> bool:
    """Tell whether a lead begins with words such as "of the district": its place was named before."""
    return any(fold(word) in lexicon().areas for word in text[at : at + LONGEST].split()[:2])


def _is_named_again(text: str, at: int, place: Part, *, as_place: bool) -> bool:
    """Tell whether a lead has the name once more, if asked as that of a place (in X, X district)."""
    name = place.written.split()
    words = text[at : at + _LONGEST_HEADLINE].split()
    lex = lexicon()
    for start in range(len(words) - len(name)):
        if words[start : start + len(name)] == name:
            after = fold(words[start + len(name)])
            return not as_place or after in lex.inside or after in lex.areas
    return False
