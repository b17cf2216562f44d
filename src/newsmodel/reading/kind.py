"""What a page is: one article, a listing, several stories, less than an article, or nothing of news."""

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.dateline import find_dateline
from newsmodel.reading.outline import Outline, is_furniture
from newsmodel.reading.page import PageKind
from newsmodel.reading.sheet import Sheet, is_cut, is_prose

_HEAD = 6
_OPENING = 200


def kind_of(sheet: Sheet, outline: Outline) -> PageKind:
    """Weigh what the lines of a page show."""
    kinds = [sheet.furniture(at) for at in range(outline.end)]
    prose = [at for at in range(outline.end) if is_prose(sheet.said(at)) and not is_furniture(sheet, at)]
    whole = [at for at in prose if not is_cut(sheet.said(at))]
    teasers = kinds.count(FurnitureKind.CONTINUE)
    titles = _dated_titles(sheet, outline.end)
    if teasers >= 2 and len(whole) <= teasers:
        return PageKind.LISTING
    if titles >= 2 and len(whole) < titles:
        return PageKind.LISTING
    if FurnitureKind.ARCHIVE in kinds[:_HEAD] and len(whole) < 3:
        return PageKind.LISTING
    if outline.headline is None and not whole:
        return PageKind.UNKNOWN
    if _stories(sheet, prose) >= 2:
        return PageKind.SEVERAL
    if not whole or (len(whole) <= 2 and _is_cut_off(sheet, outline, prose)):
        return PageKind.STUB
    return PageKind.ARTICLE


def _dated_titles(sheet: Sheet, end: int) -> int:
    """Count the titles that have a date of their own below them."""
    count = 0
    for at in range(end - 1):
        text = sheet.said(at)
        below = sheet.stamps(at + 1)
        if below and not sheet.beside_stamps(at + 1).strip(" -–—|•·,:()"):
            count += (
                len(text.split()) >= 3
                and not sheet.stamps(at)
                and not is_prose(text)
                and not is_furniture(sheet, at)
            )
    return count


def _stories(sheet: Sheet, prose: list[int]) -> int:
    """Count the paragraphs that open with a dateline below a title of their own."""
    count = 0
    for at in prose:
        above = sheet.said(at - 1)
        if above and not is_prose(above) and not is_furniture(sheet, at - 1) and len(above.split()) >= 3:
            count += find_dateline(sheet.said(at)[:_OPENING]) is not None
    return count


def _is_cut_off(sheet: Sheet, outline: Outline, prose: list[int]) -> bool:
    """Whether a page shows less than the whole: a text that breaks off, a paywall, a video."""
    if any(is_cut(sheet.said(at)) for at in prose[-1:]):
        return True
    for at in range(len(sheet)):
        kind = sheet.furniture(at)
        if kind is FurnitureKind.COUNTER and ":" in sheet.said(at) and at < outline.end:
            return True
        if kind in (FurnitureKind.SUBSCRIBE, FurnitureKind.CONTINUE) and outline.body < at <= outline.end:
            return True
    return False
