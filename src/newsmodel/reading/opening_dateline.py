"""The dateline that opens a page's text: on its line, above it, or in its excerpt."""

from newsmodel.model.dateline import Dateline
from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.byline_labels import byline_label
from newsmodel.reading.dated_places import place_at_date
from newsmodel.reading.dateline import find_dateline
from newsmodel.reading.headlines import is_dated_place, is_ended_dateline
from newsmodel.reading.sheet import Sheet, is_latin
from newsmodel.reading.traits import CAPTION, SIGNED
from newsmodel.spans import Found, Span

# How many lines of its own a dateline may take.
_DATELINE_LINES = 2


def opening_dateline(sheet: Sheet, top: int, first: int) -> tuple[Found[Dateline] | None, int]:
    """Find the dateline before the first running text, perhaps on lines of its own, and its first line.

    `top` is the first line below the headline, `first` that of the running text.
    """
    if first >= len(sheet):
        return None, first
    lead = sheet.lines[first]
    for at in range(max(top, first - _DATELINE_LINES), first + 1):
        # Whoever stands above the dateline is the byline's, if a mark or a label says so.
        if at < first and (sheet.is_furniture(at) or _is_signed(sheet, at)):
            continue
        # "News Desk" and the date below it say who put the page online, and when.
        # "बागेश्वर, 5 जनवरी 2026।" ends as datelines do, and no line of dates does.
        if any(sheet.stamps(line) and not is_ended_dateline(sheet.said(line)) for line in range(at, first)):
            continue
        # "Chief Minister at the canal", and below it "जयपुर": the text of a picture.
        if at + 1 < first and is_latin(sheet.said(at)) and not is_latin(lead.text):
            continue
        start = sheet.lines[at].at
        found = find_dateline(sheet.text[start : lead.end])
        # A desk, or a name with its post, signs the text below it: a dateline on its own line has a place.
        # "Valley News Service", and below it "Ludhiana, November 24": the first line signs.
        if found and at < first and (not found.value.places or is_dated_place(sheet.said(at + 1))):
            continue
        if found and (at == first or start + found.span.end == lead.at):
            span = found.span.shift(start)
            return Found(value=found.value, span=span), at
    found, opening = _dateline_above_advert(sheet, top, first)
    return found or _dateline_of_summary(sheet, top, first) or place_at_date(sheet, top, first), opening


def _dateline_of_summary(sheet: Sheet, top: int, first: int) -> Found[Dateline] | None:
    """Find the dateline of the text in its excerpt, if only that begins with it."""
    for at in sheet.prose(top, first):
        found = None if sheet.has(CAPTION, at) else find_dateline(sheet.said(at))
        if found is not None and found.value.places:
            return Found(value=found.value, span=found.span.shift(sheet.lines[at].at))
    return None


def _dateline_above_advert(sheet: Sheet, top: int, first: int) -> tuple[Found[Dateline] | None, int]:
    """Find a dateline on its own line that an advertisement parts from the first running text."""
    advert = FurnitureKind.ADVERTISEMENT
    if sheet.surely(first - 1) is not advert:
        return None, first
    at = next((at for at in reversed(range(top, first - 1)) if sheet.surely(at) is not advert), None)
    if at is None or _is_signed(sheet, at) or sheet.stamps(at):
        return None, first
    said = sheet.said(at)
    found = find_dateline(f"{said}\n{sheet.said(first)}")
    if found is None or not found.value.places or found.span.end != len(said) + 1:
        return None, first
    return Found(value=found.value, span=Span(0, len(said)).shift(sheet.lines[at].at)), at


def _is_signed(sheet: Sheet, at: int) -> bool:
    """Whether a line is a byline: it has a label, or "by" stands alone above it."""
    above = sheet.said(at - 1).rstrip(" :")
    return sheet.has(SIGNED, at) or byline_label(above) == above
