"""From headers to a dateline: what must speak for one, and what stands around it."""

import attrs

from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.reading.dateline_header import LONGEST, End, Header, phrase_end, read_header, white
from newsmodel.reading.dateline_parts import CREDITS, PLACES, Kind, Part, parts_of
from newsmodel.reading.dateline_words import lexicon
from newsmodel.reading.partial_dates import date_at, may_be_date_at
from newsmodel.spans import Found, Span
from newsmodel.text.folding import fold
from newsmodel.text.placenames import place_key

_NO_SECOND = frozenset({End.BRACKET, End.SLASH, End.TEXT})
_ENOUGH = PLACES | {Kind.DESK, Kind.MEDIA}
_NO_CREDIT = frozenset({Kind.OTHER, Kind.CITY, Kind.REGION, Kind.DOUBTFUL, Kind.AGENCY})


def read_opening(text: str, added: frozenset[str]) -> Found[Dateline] | None:
    """Read the dateline at the start of a story."""
    start = white(text, 0)
    if start == len(text) or _begins_sentence(text, start):
        return None
    headers = _headers(text, start, added)
    return _dateline(text, start, headers) if headers else None


def read_whole(text: str, added: frozenset[str]) -> Found[Dateline] | None:
    """Read a text that should be a dateline from its start: the text itself says that it is one."""
    start = white(text, 0)
    if start == len(text):
        return None
    headers = _headers(text, start, added)
    if not headers or headers[-1].lead < len(text):
        header = read_header(text, start, added)
        if header and header.lead == len(text) and _is_possible(header):
            headers = [header]
    return _dateline(text, start, headers) if headers else None


def _begins_sentence(text: str, at: int) -> bool:
    """Tell a lead without dateline by its first words: nearly every paragraph of a page is told so."""
    end = phrase_end(text, at)
    return not lexicon().lead.isdisjoint(text[at:end].split()) and not text.startswith(("By ", "BY "), at)


def _headers(text: str, start: int, added: frozenset[str]) -> list[Header]:
    header = read_header(text, start, added)
    if header is None:
        return _after_keyword(text, start, added) or _after_paper(text, start, added)
    if not _speaks(text, header):
        return (
            _after_credit(text, header, added)
            or _after_keyword(text, start, added)
            or _after_paper(text, start, added)
        )
    headers = [header]
    # "कानपुर, जनवरी 7 -- कानपुर देहात, संवाददाता।": the header of the wire, then that of the paper.
    while len(headers) < 3 and header.by not in _NO_SECOND and not _begins_sentence(text, header.lead):
        header = read_header(text, header.lead, added)
        if header is None or not _speaks_second(text, header, headers[-1]):
            break
        headers.append(header)
    return headers


def _after_keyword(text: str, start: int, added: frozenset[str]) -> list[Header]:
    """Read "Bihar News: पटना: …": words for search engines, then a dateline."""
    end = phrase_end(text, start)
    mark = white(text, end)
    if text[mark : mark + 1] != ":":
        return []
    header = read_header(text, white(text, mark + 1), added)
    if header is None or not _speaks(text, header) or not any(p.kind is Kind.CITY for p in header.parts):
        return []
    if header.dated or header.by in (End.DANDA, End.COLON, End.COLON_DASH, End.STOP):
        return [header]
    return []


def _after_paper(text: str, start: int, added: frozenset[str]) -> list[Header]:
    """Read "India News (इंडिया न्यूज़), …": the paper in two scripts, then a dateline or a keyword."""
    outer = phrase_end(text, start)
    close = text.find(")", outer, outer + LONGEST)
    if outer == start or text[outer : outer + 1] != "(" or close < 0 or not text[outer + 1 : close].strip():
        return []
    parts = parts_of(text, start, start + len(text[start:outer].rstrip()), added)
    inner = parts_of(text, outer + 1, close, added)
    if (
        parts[0].kind is not Kind.MEDIA
        or inner[0].kind is not Kind.MEDIA
        or text[close + 1 : close + 2] != ","
    ):
        return []
    at = white(text, close + 2)
    paper = Part(Kind.MEDIA, text[start : close + 1], start, close + 1)
    header = read_header(text, at, added)
    if header and _speaks(text, header):
        first = Header((paper,), None, False, None, End.COMMA, close + 2, at)
        return [first, header]
    end = white(text, phrase_end(text, at))
    if text[end : end + 1] != ":":
        return []
    return [Header((paper,), None, False, None, End.COLON, end + 1, white(text, end + 1))]


def _after_credit(text: str, header: Header, added: frozenset[str]) -> list[Header]:
    """Read a line of a name alone, and a dateline on the next."""
    if header.by is not End.LINE and text[header.end - 1] != "|":
        return []
    if not header.parts or header.dated or any(part.kind in _NO_CREDIT for part in header.parts):
        return []
    second = read_header(text, header.lead, added)
    if second is None or not _speaks(text, second) or not any(p.kind is Kind.CITY for p in second.parts):
        return []
    credits = any(part.kind in CREDITS for part in header.parts)
    first = attrs.evolve(
        header,
        parts=tuple(
            part
            if part.kind in CREDITS or (credits and " " not in part.written)
            else attrs.evolve(part, kind=Kind.PERSON)
            for part in header.parts
        ),
    )
    return [first, second]


def _kinds(header: Header) -> set[Kind]:
    return {part.kind for part in header.parts if not part.bracket}


def _is_possible(header: Header) -> bool:
    kinds = _kinds(header)
    if Kind.OTHER in kinds:
        return False
    return not kinds.isdisjoint(_ENOUGH) or any(part.kind is Kind.AGENCY for part in header.parts)


def _speaks(text: str, header: Header) -> bool:
    """Tell whether enough speaks for a dateline."""
    if not _is_possible(header):
        return False
    kinds = _kinds(header)
    by = header.by
    wired = any(part.kind is Kind.AGENCY for part in header.parts)
    desk = any(part.kind is Kind.DESK for part in header.parts)
    places = [part for part in header.parts if part.kind in PLACES and not part.bracket]
    known = Kind.CITY in kinds
    if by is End.LINE and not (header.dated or wired or desk) and not _is_lead(text, header.lead):
        return False
    if header.dated or wired:
        if not places:
            return wired and (desk or header.parts[0].bracket or header.by in (End.DANDA, End.LINE))
        if by is End.SLASH:
            return known
        if known or Kind.REGION in kinds or Kind.DOUBTFUL in kinds or Kind.LIKELY in kinds:
            return True
        return wired or _is_short_name(places[0], header)
    if by is End.TEXT:
        return desk and bool(places)
    if by is End.BRACKET and desk and places and header.parts[-1].kind is Kind.DESK:
        return True
    if by is End.BRACKET and header.parts[-1].bracket:
        return known
    if by is End.BRACKET:
        return known and not header.parts[0].bracket and header.parts[0].kind in (Kind.DESK, Kind.MEDIA)
    if desk:
        return True
    if Kind.MEDIA in kinds and not places:
        if any(part.bracket and part.kind in (Kind.CITY, Kind.LIKELY) for part in header.parts):
            return True
        return by in (End.DANDA, End.COLON_DASH, End.DASH, End.LONG_DASH) and _is_paper(header.parts)
    if not places:
        return False
    if Kind.PERSON in kinds or Kind.MEDIA in kinds:
        return known and (by is not End.COLON or not _is_titled(header.parts[0]))
    if known:
        return True
    noted = len(header.parts) > len(places)
    first = places[0]
    if by is End.DANDA:
        return first.kind is not Kind.NAME or noted or _is_one_name(first)
    if by is End.STOP:
        return first.kind is not Kind.NAME or (_is_one_name(first) and header.lead > header.end)
    if by in (End.COLON, End.COLON_DASH, End.DASH, End.LONG_DASH):
        if first.kind is Kind.LIKELY:
            return True
        if by is End.LONG_DASH and first.written.isupper():
            return True
        return first.kind in (Kind.NAME, Kind.DOUBTFUL) and _names_area(text, header.lead)
    return False


def _speaks_second(text: str, header: Header, first: Header) -> bool:
    if header.by in _NO_SECOND or not _speaks(text, header):
        return False
    parts = header.parts
    if all(part.kind is Kind.AGENCY for part in parts):
        return True
    if not any(part.kind in PLACES for part in first.parts) and any(part.kind is Kind.CITY for part in parts):
        return True
    if any(part.kind is Kind.DESK for part in parts) or (header.dated and len(parts) > 0):
        return True
    return any(part.kind is Kind.CITY for part in parts) and header.by in (End.DANDA, End.LINE)


def _is_lead(text: str, at: int) -> bool:
    """Tell whether the line at `at` may be a lead: three words, of which the first line of a menu has none."""
    return len(text[at : at + 80].split("\n", 1)[0].split()) > 2


def _is_one_name(part: Part) -> bool:
    written = part.written
    return len(written.split()) == 1 and len(written) > 2 and not written.isascii()


def _is_short_name(part: Part, header: Header) -> bool:
    longest = 2 if header.by is End.DANDA or len(header.parts) > 1 else 1
    return len(part.written.split()) <= longest and (not part.written.isascii() or part.written.isupper())


def _is_titled(part: Part) -> bool:
    """Tell whether a person is named with his office, as in a quote, not as a reporter."""
    return fold(part.written.split(None, 1)[0]) in lexicon().titles


def _is_paper(parts: tuple[Part, ...]) -> bool:
    written = parts[0].written
    return (
        len(written.split()) > 1
        and not written.isascii()
        and not any(place_key(word) in lexicon().not_places for word in written.split())
    )


def _names_area(text: str, at: int) -> bool:
    """Tell whether a lead begins with words such as "of the district": its place was named before."""
    return any(fold(word) in lexicon().areas for word in text[at : at + 40].split()[:2])


@attrs.define
class _Draft:
    places: list[str] = attrs.field(factory=list)
    keys: set[str] = attrs.field(factory=set)
    region: str | None = None
    agencies: list[str] = attrs.field(factory=list)
    credits: list[Part] = attrs.field(factory=list)
    date: PartialDate | None = None
    weekday: str | None = None


def _dateline(text: str, start: int, headers: list[Header]) -> Found[Dateline]:
    draft = _Draft()
    dated = False
    for header in headers:
        _take(text, draft, header)
        if header.dated and not dated:
            draft.date, dated = header.date, True
        draft.weekday = draft.weekday or header.weekday
    end = headers[-1].lead
    if not dated:
        found = _date_after(text, end)
        if found:
            draft.date, end = found
    if not draft.credits and not draft.agencies:
        part = _credit_after(text, end)
        if part:
            draft.credits.append(part)
            end = white(text, part.end)
    credit = text[draft.credits[0].start : _credit_end(text, draft.credits)] if draft.credits else None
    value = Dateline(
        written=text[start:end].strip(),
        places=draft.places,
        region=draft.region,
        agencies=draft.agencies,
        credit=credit,
        date=draft.date,
        weekday=draft.weekday,
    )
    return Found(value=value, span=Span(start, end))


def _credit_end(text: str, credits: list[Part]) -> int:
    """Give the end of the credit: parts with only a mark between them are one (a paper/its reporter)."""
    end = credits[0].end
    for part in credits[1:]:
        if text[end : part.start].strip(" ,/-"):
            break
        end = part.end
    return end


def _take(text: str, draft: _Draft, header: Header) -> None:
    outer = [part for part in header.parts if not part.bracket]
    credit_first = bool(outer) and len(outer) == 1 and outer[0].kind in (Kind.MEDIA, Kind.AGENCY)
    for part in header.parts:
        if part.bracket:
            _take_bracket(draft, part, credit_first)
        elif part.kind in PLACES:
            place_before = bool(draft.places)
            if part.kind is Kind.REGION and place_before and draft.region is None:
                draft.region = part.written
            elif part.kind is Kind.NAME and len(part.written.split()) > 1 and len(outer) > 1:
                draft.credits.append(part)
            else:
                _add_place(draft, part.written)
        elif part.kind is Kind.AGENCY:
            draft.agencies.append(part.written)
        else:
            draft.credits.append(part)


def _take_bracket(draft: _Draft, part: Part, credit_first: bool) -> None:
    if part.kind is Kind.AGENCY:
        draft.agencies.append(part.written)
    elif credit_first and part.kind in (Kind.CITY, Kind.LIKELY):
        _add_place(draft, part.written)
    elif part.kind in (Kind.CITY, Kind.REGION, Kind.DOUBTFUL):
        if draft.region is None:
            draft.region = part.written
    else:
        draft.credits.append(part)


def _add_place(draft: _Draft, written: str) -> None:
    key = place_key(written)
    if draft.places and draft.places[-1].isascii() and not written.isascii():
        # "Hyderabad,हैदराबाद:": the place in Latin letters first, for search engines.
        draft.places.pop()
    if key not in draft.keys:
        draft.keys.add(key)
        draft.places.append(written)


def _credit_after(text: str, at: int) -> Part | None:
    """Read a desk just behind the mark that no mark ends: "जमुई। हिन्दुस्तान संवाददाता जिले में …"."""
    lex = lexicon()
    words = text[at : at + 60].split(None, 4)[:4]
    end = at
    for word, after in zip(words, words[1:], strict=False):
        end = text.index(word, end) + len(word)
        if word in lex.desk_words:
            if after in lex.lead or fold(after) in lex.desk_tails:
                return None
            return Part(Kind.DESK, text[at:end], at, end)
        if word not in lex.desk_parts:
            return None
    return None


def _date_after(text: str, at: int) -> tuple[PartialDate | None, int] | None:
    """Read a date just behind the mark: of the dateline, unless a postposition makes it the lead's."""
    if at == len(text) or not may_be_date_at(text, at):
        return None
    found = date_at(text, at, len(text))
    if found is None or (found.date is not None and found.date.month is None):
        return None
    end = found.end
    rest = text[end : end + 30]
    words = rest.split(None, 1)
    if words and words[0] in lexicon().lead:
        return None
    while end < len(text) and text[end] in ",।:|-–—. ":
        end += 1
    return found.date, white(text, end)
