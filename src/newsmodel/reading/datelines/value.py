"""From headers to the value: what each of their parts is to the dateline."""

import itertools
import re

import attrs

from newsmodel.model.dateline import Dateline, PartialDate
from newsmodel.reading.datelines.header import NAMED_AREAS, Header, phrase_end, white
from newsmodel.reading.datelines.partial_dates import date_at, may_be_date_at
from newsmodel.reading.datelines.parts import (
    LONGEST,
    PLACES,
    TOWNS,
    WORD,
    Kind,
    Part,
    kind_of,
    part_at,
    parts_of,
)
from newsmodel.reading.datelines.words import lexicon
from newsmodel.spans import Found, Span
from newsmodel.text.folding import fold
from newsmodel.text.placenames import place_key

# "(ब्यूरो)", "(गंगा वाणी)."
_BRACKET = re.compile(r"\((?P<inside>[^()\s](?:[^()\n]{0,60}[^()\s])?)\)(?P<mark>[ \t]*[.।॥:|–—-]++)?")

# Between a paper and its reporter.
_JOINT = re.compile(r"[ ,/(\[-]*")
_BEHIND_DATE = re.compile("[,।:|–—. -]*")


@attrs.define
class _Draft:
    places: list[str] = attrs.field(factory=list)
    keys: set[str] = attrs.field(factory=set)
    region: str | None = None
    agencies: list[str] = attrs.field(factory=list)
    credits: list[Part] = attrs.field(factory=list)


def dateline_of(text: str, start: int, headers: list[Header]) -> Found[Dateline]:
    """Build the dateline of one or more headers; what stands just behind their last mark may be of it too."""
    draft = _Draft()
    for header in headers:
        _take(draft, header, text)
    dates = [header.date for header in headers if header.date is not None]
    weekdays = [header.weekday for header in headers if header.weekday is not None]
    end = headers[-1].lead
    date, end = (dates[0].date, end) if dates else _date_after(text, end)
    if not draft.credits and not draft.agencies:
        # "दुमका, जनवरी 5 -- काठीकुंड, प्रतिनिधि मेले में …": the paper's header behind that of the wire.
        place = _place_before_credit(text, end) if dates else None
        part = _credit_after(text, place[1] if place else end)
        if part:
            if place:
                _add_place(draft, place[0])
            draft.credits.append(part)
            end = white(text, part.end)
        else:
            end = _take_bracket_after(draft, text, end)
    credit = text[draft.credits[0].start : _credit_end(text, draft.credits)] if draft.credits else None
    value = Dateline(
        written=text[start:end].strip(),
        places=tuple(draft.places),
        region=draft.region,
        agencies=tuple(draft.agencies),
        credit=credit,
        date=date,
        weekday=weekdays[0] if weekdays else None,
    )
    return Found(value=value, span=Span(start, end))


def _credit_end(text: str, parts: list[Part]) -> int:
    """Give the end of the credit: parts with only a mark between them are one (a paper/its reporter)."""
    end = parts[0].end
    for part in parts[1:]:
        if not _JOINT.fullmatch(text, end, part.start):
            break
        end = part.end
        if part.bracket:
            end = white(text, end) + 1
    return end


def _take(draft: _Draft, header: Header, text: str) -> None:
    outer = [part for part in header.parts if not part.bracket]
    # "(जौनपुर): …" is filed from the town in brackets, and so is "एजेंसी (जौनपुर): …".
    credit_first = not outer or (len(outer) == 1 and outer[0].kind in (Kind.MEDIA, Kind.AGENCY))
    for part in header.parts:
        if part.bracket:
            _take_bracket(draft, part, credit_first)
        elif part.kind in PLACES:
            place_before = bool(draft.places)
            if part.kind is Kind.REGION and place_before:
                # Behind the state stands the country at most: "Agra, Uttar Pradesh, India".
                draft.region = draft.region or part.written
            elif (
                part.kind is Kind.NAME
                and len(outer) > 1
                and text[part.end : part.end + 1] != "/"
                and _is_of_a_person(part.written)
            ):
                draft.credits.append(part)
            else:
                _add_place(draft, part.written)
        elif part.kind is Kind.AGENCY:
            draft.agencies.append(part.written)
        else:
            draft.credits.append(part)


def _is_of_a_person(name: str) -> bool:
    """Tell whether an unknown name beside a place is a reporter's: two words, not built as a place is."""
    words = name.split()
    # "फतेहपुर चौरासी": a village with the name of a town in its own.
    built = {fold(words[0]), fold(words[-1])} & lexicon().parts or kind_of(words[0], frozenset()) in TOWNS
    return len(words) > 1 and not name.isupper() and not built


def _take_bracket(draft: _Draft, part: Part, credit_first: bool) -> None:
    if part.kind is Kind.AGENCY:
        draft.agencies.append(part.written)
    elif credit_first and part.kind in TOWNS:
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


def _take_bracket_after(draft: _Draft, text: str, at: int) -> int:
    """Take a credit in brackets behind the mark; give its end: "आगरा। (ब्यूरो) …", "आगरा. (गंगा वाणी). …"."""
    match = _BRACKET.match(text, at)
    if match is None:
        return at
    part, *others = parts_of(text, *match.span("inside"), frozenset())
    is_filed = part.kind in (Kind.DESK, Kind.AGENCY) or (match["mark"] and part.kind not in NAMED_AREAS)
    if others or not is_filed:
        return at
    if part.kind is Kind.AGENCY:
        draft.agencies.append(part.written)
    else:
        draft.credits.append(part)
    return white(text, match.end())


def _credit_after(text: str, at: int) -> Part | None:
    """Read a desk just behind the mark that no mark ends: "जमुई। हिन्दुस्तान संवाददाता जिले में …"."""
    lex = lexicon()
    for word, after in itertools.pairwise(WORD.finditer(text, at, at + LONGEST)):
        if word[0] in lex.desk_words:
            if after[0] in lex.lead or fold(after[0]) in lex.desk_tails:
                return None
            return part_at(text, at, word.end(), Kind.DESK)
        if word[0] not in lex.desk_parts:
            return None
    return None


def _place_before_credit(text: str, at: int) -> tuple[str, int] | None:
    """Read a place and a comma behind the mark; whether a credit follows is not asked here."""
    end = phrase_end(text, at)
    name = text[at:end].rstrip()
    if text[end : end + 1] != "," or kind_of(name, frozenset()) not in PLACES:
        return None
    return name, white(text, end + 1)


def _date_after(text: str, at: int) -> tuple[PartialDate | None, int]:
    """Read a date just behind the mark: of the dateline, unless a postposition makes it the lead's."""
    found = date_at(text, at, len(text)) if may_be_date_at(text, at) else None
    if found is None or (found.date is not None and found.date.month is None):
        return None, at
    end = found.end
    word = WORD.search(text, end, end + LONGEST)
    if word and word[0] in lexicon().lead:
        return None, at
    marks = _BEHIND_DATE.match(text, end)
    assert marks is not None  # nothing at all fits too
    return found.date, white(text, marks.end())
