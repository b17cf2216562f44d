"""The headers that open a story, and what may stand before them: a keyword, a paper, a name."""

import re

import attrs

from newsmodel.model.dateline import Dateline
from newsmodel.reading.datelines.evidence import NO_SECOND, could_be_one, speaks, speaks_second
from newsmodel.reading.datelines.header import End, Header, phrase_end, read_header, white
from newsmodel.reading.datelines.parts import CREDITS, LONGEST, Kind, kind_of, names_desk, part_at
from newsmodel.reading.datelines.value import dateline_of
from newsmodel.reading.datelines.words import lexicon
from newsmodel.spans import Found

# "दुमकाl", "दुमका I": what stands on the key beside the danda.
_LATIN_DANDA = re.compile("(?<=[\u0900-\u0963])([ \\t]?)[lI](?=\\s|[\u0900-\u0963])")
# "📍जयपुर: …", "🔴 जयपुर। …": a picture before the place.
_FIRST_SIGN = "\u25a0"
_SIGNS = re.compile("(?:[\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff][\ufe0f\u200d]?[ \\t]*)++")
_PAPER_TWICE = re.compile(r"([^\n(),:]{1,60})\(([^\n(),:]{1,60})\),")
_NO_CREDIT = frozenset({Kind.OTHER, Kind.CITY, Kind.REGION, Kind.DOUBTFUL, Kind.AGENCY})


def _past_signs(text: str, start: int) -> int:
    """Give where a text goes on behind the pictures at a place of it."""
    signs = _SIGNS.match(text, start)
    return signs.end() if signs else start


def read_opening(text: str, added: frozenset[str]) -> Found[Dateline] | None:
    """Read the dateline at the start of a story."""
    start = white(text, 0)
    if start == len(text):
        return None
    if text[start] >= _FIRST_SIGN:
        start = _past_signs(text, start)
    read = _with_dandas(text, start)
    if _begins_sentence(read, start):
        return None
    headers = _headers(read, start, added)
    return dateline_of(text, start, headers) if headers else None


def read_whole(text: str, added: frozenset[str]) -> Found[Dateline] | None:
    """Read a text that should be a dateline from its start: the text itself says that it is one."""
    start = white(text, 0)
    if start == len(text):
        return None
    if text[start] >= _FIRST_SIGN:
        start = _past_signs(text, start)
    header = read_header(text, start, added)
    is_one = header is not None and header.lead == len(text) and could_be_one(header)
    headers = [header] if header is not None and is_one else _headers(text, start, added)
    return dateline_of(text, start, headers) if headers else None


def _with_dandas(text: str, start: int) -> str:
    """Give the text with a danda for each letter that stands for one near its start; offsets stay."""
    stop = start + LONGEST
    near = text[start:stop]
    if "l" not in near and "I" not in near:
        return text
    return text[:start] + _LATIN_DANDA.sub(r"\1।", near) + text[stop:]


def _begins_sentence(text: str, at: int) -> bool:
    """Tell a lead without dateline by its first words: nearly every paragraph of a page is told so."""
    words = text[at : phrase_end(text, at)].split()
    return not lexicon().lead.isdisjoint(words) and not names_desk(words)


def _headers(text: str, start: int, added: frozenset[str]) -> list[Header]:
    header = read_header(text, start, added)
    if header is None:
        return _after_keyword(text, start, added) or _after_paper(text, start, added)
    if not speaks(text, header):
        return (
            _after_credit(text, header, added)
            or _after_keyword(text, start, added)
            or _after_paper(text, start, added)
        )
    headers = [header]
    # "कानपुर, जनवरी 7 -- कानपुर देहात, संवाददाता।": the header of the wire, then that of the paper.
    while len(headers) < 3 and header.by not in NO_SECOND and not _begins_sentence(text, header.lead):
        header = read_header(text, header.lead, added)
        if header is None or not speaks_second(text, header, headers[-1]):
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
    if header is None or not speaks(text, header) or not any(p.kind is Kind.CITY for p in header.parts):
        return []
    if header.date or header.by in (End.DANDA, End.COLON, End.COLON_DASH, End.STOP):
        return [header]
    return []


def _after_paper(text: str, start: int, added: frozenset[str]) -> list[Header]:
    """Read "Awaz News (आवाज़ न्यूज़), Keyword:": the paper in two scripts, then words for search engines."""
    match = _PAPER_TWICE.match(text, start)
    if match is None or any(kind_of(name.strip(), added) is not Kind.MEDIA for name in match.groups()):
        return []
    mark = white(text, phrase_end(text, white(text, match.end())))
    if text[mark : mark + 1] != ":":
        return []
    paper = part_at(text, start, match.end() - 1, Kind.MEDIA)
    lead = white(text, mark + 1)
    return [Header((paper,), None, None, End.COLON, lead, lead)]


def _after_credit(text: str, header: Header, added: frozenset[str]) -> list[Header]:
    """Read a name alone on its line, or a person's before a dash, and a dateline behind it."""
    person = all(part.kind is Kind.PERSON for part in header.parts)
    ended = header.by is End.LINE or text[header.end - 1] == "|"
    if not ended and not (person and header.by in (End.DASH, End.LONG_DASH)):
        return []
    if any(part.kind in _NO_CREDIT for part in header.parts):
        return []
    second = read_header(text, header.lead, added)
    if second is None or not speaks(text, second) or not any(p.kind is Kind.CITY for p in second.parts):
        return []
    credited = any(part.kind in CREDITS for part in header.parts)
    first = attrs.evolve(
        header,
        parts=tuple(
            part
            if part.kind in CREDITS or (credited and " " not in part.written)
            else attrs.evolve(part, kind=Kind.PERSON)
            for part in header.parts
        ),
    )
    return [first, second]
