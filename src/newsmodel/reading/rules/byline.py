"""The byline, with or without a date beside it."""

import re
from collections.abc import Sequence

from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.beside_names import said_once
from newsmodel.reading.byline import are_names, names_author, read_byline
from newsmodel.reading.byline_labels import (
    byline_label,
    is_desk,
    is_glued_byline,
    says_something,
)
from newsmodel.reading.dated_titles import is_dated_title
from newsmodel.reading.known_names import EDGES, is_address, is_paper, is_region, is_section, is_town
from newsmodel.reading.line_labels import caption_like
from newsmodel.reading.outline import Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.rules import rule
from newsmodel.reading.rules.timestamp import MARKS, has_word, is_stamp_line
from newsmodel.reading.sheet import Sheet, is_ended
from newsmodel.reading.signatures import (
    is_family_name,
    is_marked_name,
    is_name_and_place,
    is_reporter,
    is_wire_signature,
    name_before_a_post,
    name_behind_post,
    signature,
)
from newsmodel.reading.stamp_labels import is_stamp_label
from newsmodel.reading.traits import BULLET, SIGNED

_LONGEST = 120
_MOST_WORDS = 7
_LONGEST_NAME = 4
_FEWEST_WORDS = 2
_MOST_ALONE = 3
_LONGEST_DESK = 4
_MOST_ABOVE = 5
# "(Reporting by Asha Rao)", "Reporting by Asha Rao; Editing by Ravi Kumar": what a label may stand in.
_CREDIT = re.compile(r"\((.{1,118})\)|[^;]{1,60}; (.{1,60})")


@rule(lambda sheet, outline: outline.head)
def byline(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a line above the body that names the author: by its label, or by the date beside it."""
    if at < outline.top and not _is_above(sheet, outline, at):
        return ()
    said = sheet.beside_stamps(at).strip(MARKS)
    # "14 Views", "2,310 Dailymotion": a count names nobody.
    # "A+A-": neither do the buttons for the size of the text.
    if not has_word(said) or said[0].isdigit() or len(said) > _LONGEST or caption_like(said):
        return ()
    if is_stamp_line(sheet, at):
        return ()
    if byline_label(said) is not None:
        return _labelled(sheet, at, said)
    return [_block(sheet, at)] if _signs(sheet, outline, at, said) else ()


def _below_text(sheet: Sheet, outline: Outline) -> Sequence[int]:
    # What a site says of itself below its text is text as well.
    last, lines = outline.last + 1, sheet.lines
    within = [at for at in range(outline.body, min(last, outline.end)) if _CREDIT.fullmatch(lines[at].text)]
    return [*within, *range(last, outline.end)]


def _is_credit(text: str) -> bool:
    """Whether a line, or what is in the brackets around it, is who reported and who edited, and no more.

    >>> _is_credit("(Reporting by Asha Rao)"), _is_credit("Reporting by Asha Rao; Editing by Ravi Kumar")
    (True, True)
    """
    said = _CREDIT.fullmatch(text)
    return said is not None and (byline_label(said[1] or said[2]) or "").endswith("by")


@rule(_below_text)
def byline_below(sheet: Sheet, outline: Outline, at: int) -> Sequence[Block]:
    """Take a byline below the body; where there is one above it too, it is who put the text online."""
    text = sheet.said(at)
    is_wire = is_wire_signature(text)
    if len(text) > _LONGEST or not (is_wire or sheet.has(SIGNED, at) or _is_credit(text)):
        return ()
    above = (line for line in range(outline.top, outline.body) if not sheet.is_furniture(line))
    if any(byline.take(sheet, outline, line) for line in above):
        return [sheet.block(BlockKind.FURNITURE, "byline", at, at + 1, FurnitureKind.AUTHOR_BOX)]
    return _labelled(sheet, at, text)


def _block(sheet: Sheet, at: int, lines: int = 1) -> Block:
    return sheet.block(BlockKind.BYLINE, "byline", at, at + lines)


def _labelled(sheet: Sheet, at: int, said: str) -> Sequence[Block]:
    """Take a label with the name behind it or below it; a label that nobody follows is furniture."""
    if byline_label(said) != said.strip(MARKS):
        return [_block(sheet, at)]
    if _is_name(sheet, at + 1):
        return [_block(sheet, at, lines=2)]
    return [sheet.block(BlockKind.FURNITURE, "byline", at, at + 1, FurnitureKind.LABEL)]


def _signs(sheet: Sheet, outline: Outline, at: int, said: str) -> bool:
    """Whether a line without a label names the author: by its form, a date beside it or its place."""
    if signature(said) is not None or is_marked_name(sheet.said(at)) or is_reporter(said):
        return True
    if is_name_and_place(said):
        return True
    if is_glued_byline(said):
        return bool(read_byline(said).names)
    if sheet.stamps(at):
        return not is_dated_title(sheet, at)
    return _is_posted(sheet, outline, at, said) or (
        _is_name(sheet, at)
        and _is_placed(sheet, outline, at)
        and not any(names_author(sheet.said(below)) for below in range(at + 1, outline.body))
    )


def _is_posted(sheet: Sheet, outline: Outline, at: int, said: str) -> bool:
    """Whether a name with its post stands right above the text; who is in the headline did not write it."""
    name = name_before_a_post(said)
    if not name or (outline.headline is not None and name in sheet.said(outline.headline)):
        return False
    return all(
        sheet.is_furniture(below) or is_stamp_line(sheet, below) for below in range(at + 1, outline.body)
    )


def _is_placed(sheet: Sheet, outline: Outline, at: int) -> bool:
    """Whether the place of a name shows it: at a date, below the author's picture, above the text."""
    below_picture = sheet.furniture(at - 1) is FurnitureKind.AUTHOR_BOX
    return below_picture or _stands_at_date(sheet, outline, at) or _opens(sheet, outline, at)


def _is_above(sheet: Sheet, outline: Outline, at: int) -> bool:
    """Whether a line with a label above the headline signs the text: "रिपोर्ट, name", perhaps with a town."""
    headline = outline.top - 1
    if at + _MOST_ABOVE < headline or not (sheet.has(SIGNED, at) or signature(sheet.said(at))):
        return False
    if at + 2 == headline and sheet.said(at + 1).count(" ") < _FEWEST_WORDS:
        return True
    # Another byline and the dates may stand between them.
    return all(sheet.has(SIGNED, line) or is_stamp_line(sheet, line) for line in range(at + 1, headline))


def _is_name(sheet: Sheet, at: int) -> bool:
    text = sheet.said(at)
    if (
        not text
        or sheet.stamps(at)
        or sheet.is_furniture(at)
        or text[-1] == ":"
        or sheet.has(BULLET, at)
        or byline_label(text) == text
        or is_section(text)
        or is_town(text)
        or is_region(text)
        or is_address(text)
        or is_ended(text.strip(EDGES))
        or (is_paper(text) and not is_desk(text))
    ):
        return False
    count = len((said_once(text) if " by " in text else text).split())
    may_be_name = count <= _LONGEST_NAME and not says_something(text)
    return count <= _MOST_WORDS and (may_be_name or is_desk(text) or are_names(text))


def _stands_at_date(sheet: Sheet, outline: Outline, at: int) -> bool:
    # "Published on:" tells as much where the page wrote no date behind it; the section may stand between.
    below = sheet.said(at + 1)
    if is_stamp_label(sheet, at + 2 if is_section(below) or is_region(below) else at + 1):
        return True
    # A line of an editor may stand between them.
    return any(0 <= near < outline.body and is_stamp_line(sheet, near) for near in (at - 1, at + 1, at + 2))


def _opens(sheet: Sheet, outline: Outline, at: int) -> bool:
    """Whether a desk stands alone above the text, buttons aside, or a name between headline and dateline."""
    words = sheet.said(at).strip(EDGES).split()
    if len(words) < _FEWEST_WORDS or not all(map(sheet.is_furniture, range(at + 1, outline.body))):
        return False
    if is_desk(words[-1]) and len(words) <= _LONGEST_DESK:
        return True
    if outline.dateline is None or outline.dateline.span.start != sheet.lines[at + 1].at:
        return False
    # On a page without a headline, only a name that ends as names do stands above the dateline.
    if outline.headline is None:
        return is_family_name(words[-1])
    # A name of two or three words between headline and dateline; more words are a second headline, but for
    # who has his post before his name.
    is_alone = at - 1 == outline.headline and len(words) <= _MOST_ALONE
    return is_alone or bool(name_behind_post(sheet.said(at)))
