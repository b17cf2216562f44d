"""Where the body of a page ends: at comments and forms, at other articles, at a box about the author."""

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.cuts import is_cut
from newsmodel.reading.line_labels import is_hashtags
from newsmodel.reading.sheet import Sheet, is_latin
from newsmodel.reading.statements import lacks_its_stop
from newsmodel.reading.traits import BULLET, HEADER, PAIR, POINTER, SIGNED, TAGS

# After these no line of the body comes any more.
_LAST = frozenset(
    {
        FurnitureKind.COMMENT_FORM,
        FurnitureKind.COMMENT_COUNT,
        FurnitureKind.RECENT_COMMENTS,
        FurnitureKind.FOOTER,
    }
)
# After these the body may go on, if there is running text to show it.
_POINTERS = frozenset(
    {
        FurnitureKind.RELATED,
        FurnitureKind.PAGINATION,
        FurnitureKind.AUTHOR_BOX,
        FurnitureKind.ARCHIVE,
        FurnitureKind.REACTION,
    }
)
# So many paragraphs may say who the author is.
_LONGEST_BOX = 2
# The date of another article stands so near below the heading of a list of them.
_DATED_WITHIN = 3


def end_of_body(sheet: Sheet, body: int, signers: frozenset[str]) -> int:
    """Give the first line after the body: first what surely ends it, then what points elsewhere."""
    hard = _hard_end(sheet, body)
    box = _author_box(sheet, body, hard, signers)
    latin = is_latin(sheet.said(body))
    # Running text of another script below the body belongs to the site: its motto, its terms.
    own = [
        at
        for at in sheet.prose(body, hard)
        if is_latin(sheet.said(at)) == latin and not (sheet.is_furniture(at) or is_cut(sheet.said(at)))
    ]
    if sum(at >= box for at in own) <= _LONGEST_BOX:
        own, hard = [at for at in own if at < box], box
    last_prose = next((at for at in reversed(own) if not sheet.has(POINTER, at)), body)
    hard = _before_teasers(sheet, last_prose, hard)
    for at in range(last_prose + 1, hard):
        if sheet.surely(at) in _POINTERS or _is_tags(sheet, at):
            return at
    return hard


def _before_teasers(sheet: Sheet, last: int, stop: int) -> int:
    """Give the first line of teasers below the text: it may break off once, at its end; they all do."""
    first, teasers = stop, 0
    for at in range(stop - 1, last, -1):
        if sheet.is_furniture(at):
            continue
        # "12 January 2026 - 8:10pm | Valley News" above a teaser is of it.
        if teasers and sheet.stamps(at) and not sheet.is_prose(at):
            first = at
            continue
        if not is_cut(sheet.said(at)):
            break
        first, teasers = at, teasers + 1
    return first if teasers > 1 else stop


def _hard_end(sheet: Sheet, body: int) -> int:
    """Give the first line that surely ends the body: a thread of comments, a form, other articles."""
    ends = (at for at in sheet.all_furniture() if ends_article(sheet, at) or _lists_others(sheet, at))
    stops = (*sheet.having(HEADER, body + 1)[:1], next((at for at in ends if at > body), len(sheet)))
    return min(stops)


def _author_box(sheet: Sheet, body: int, stop: int, signers: frozenset[str]) -> int:
    """Give where a box about the author begins, by its label or by the name of who signs; else `stop`."""
    labels = (
        at for at in sheet.all_furniture() if at > body and sheet.surely(at) is FurnitureKind.AUTHOR_BOX
    )
    box = min(stop, next(labels, stop))
    if signers:
        box = next((at for at in range(body + 1, box) if sheet.said(at) in signers), box)
    return box


def _lists_others(sheet: Sheet, at: int) -> bool:
    """Whether a heading has other articles below it, with their dates: their teasers are not of this one."""
    return sheet.surely(at) is FurnitureKind.RELATED and any(
        sheet.stamps(below) and not sheet.beside_stamps(below)
        for below in range(at + 1, min(at + 1 + _DATED_WITHIN, len(sheet)))
    )


def _is_tags(sheet: Sheet, at: int) -> bool:
    return sheet.has(TAGS, at) and (is_hashtags(sheet.said(at)) or not sheet.is_prose(at))


def last_of_body(sheet: Sheet, body: int, end: int) -> int:
    """Give the last sentence of the body, or the last item of a list in it."""
    for at in range(end - 1, body, -1):
        text = sheet.said(at)
        if sheet.is_furniture(at) or sheet.has(POINTER | SIGNED, at):
            continue
        if is_latin(text) and not sheet.is_prose(at) and not is_latin(sheet.said(body)):
            continue
        if sheet.is_text(at) or sheet.has(BULLET, at) or _is_listed(sheet, at):
            return at
        if _ends_without_stop(sheet, at, end):
            return at
    return body


def _ends_without_stop(sheet: Sheet, at: int, end: int) -> bool:
    """Whether a statement that lacks its full stop ends a text; where more lines follow, all are titles."""
    is_alone = at + 1 >= end or sheet.is_furniture(at + 1)
    return is_alone and sheet.is_text(at - 1) and lacks_its_stop(sheet.said(at))


def _is_listed(sheet: Sheet, at: int) -> bool:
    """Whether a line and the one above it are a list without bullets."""
    return sheet.has(PAIR, at) and sheet.has(PAIR, at - 1) and sheet.touches(at)


def ends_article(sheet: Sheet, at: int) -> bool:
    """Whether no line of the body comes below a line any more: a form, a count of comments, a footer."""
    return sheet.surely(at) in _LAST
