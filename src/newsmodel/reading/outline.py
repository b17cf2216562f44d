"""The landmarks of a page: where its headline stands, where the body begins and where it ends."""

import re
from collections.abc import Sequence

import attrs

from newsmodel.model.dateline import Dateline
from newsmodel.model.furniture import FurnitureKind
from newsmodel.model.timestamp import TimestampRole
from newsmodel.reading.body_end import end_of_body, ends_article, last_of_body
from newsmodel.reading.breadcrumb import read_breadcrumb, starts_at_home
from newsmodel.reading.byline import read_byline
from newsmodel.reading.byline_labels import is_glued_byline
from newsmodel.reading.cuts import is_cut, is_unfinished
from newsmodel.reading.dateline import find_dateline
from newsmodel.reading.datelines.words import lexicon
from newsmodel.reading.headlines import (
    headline_above,
    is_dated_place,
    named_title,
    reads_as_headline,
    titles_page,
)
from newsmodel.reading.known_names import is_town
from newsmodel.reading.line_labels import comment_header, is_picture_line
from newsmodel.reading.notices import is_notice
from newsmodel.reading.opening_dateline import opening_dateline
from newsmodel.reading.pictures import shows_author
from newsmodel.reading.run_ins import run_ins_of
from newsmodel.reading.sheet import Sheet, is_ended, is_latin, is_prose
from newsmodel.reading.signatures import is_marked_name
from newsmodel.reading.stamp_labels import is_stamp_label
from newsmodel.reading.statements import goes_on
from newsmodel.reading.titles_below import title_below
from newsmodel.reading.traits import BULLET, CAPTION, HEADER, POINTER, SIGNED, SUMMARY, SUMMARY_BELOW, TURN
from newsmodel.reading.ways import numbered_way, title_at_end, way_below
from newsmodel.spans import Found

# "1- दावा क्या था", "2. …", "11:20 AM"; but "2.50 करोड़" is a sum.
_NUMBERED = re.compile(r"[\d०-९]{1,2}\s*(?:[-–.)]\s*(?![\d०-९])|:)\s*\S")
_LONG = 90
# How far below a summary the author's picture stands, and how many lines an excerpt has.
_NEAR = 4
# So many words at the start of a teaser and of the text below it are the same.
_SAME = 2
_SAME_END = 4
_WORD = re.compile(r"[^\s।]+")
_CUT_ENDS = "[]()…. "
# A name that stands alone has at most three words, any name at most four.
_MOST_ALONE = 3
_MOST_SPACES = 4
# So many more clocks below the first one make a live blog.
_FEWEST_ENTRIES = 2
# Three words: fewer are a menu's or the site's name.
_FEWEST_SPACES = 2
# Menus of hundreds of lines stand above a text, and now and then between it and its headline.
_NEAR_HEADLINE = 200
_NEAR_BODY = 200
LONGEST_BESIDE = 40
"""What stands beside the dates of a line that says who and when: more are the words of a caption."""
_ELSEWHERE = frozenset({FurnitureKind.RECENT_COMMENTS, FurnitureKind.RELATED})


@attrs.frozen(kw_only=True)
class Outline:
    """Landmarks of a page, as numbers of lines."""

    headline: int | None
    """The headline, or the breadcrumb that ends with it; None: the page has none that can be told."""
    breadcrumb: int | None
    """The breadcrumb."""
    repeats: frozenset[int]
    """Lines that say the headline once more; on a page without one above the text, a title below it."""
    body: int
    """The first line of the body; the number of lines where there is none."""
    head: Sequence[int]
    """Lines above the body, near it or near the headline: there stands who wrote it and when."""
    end: int
    """The first line after the body."""
    dateline: Found[Dateline] | None
    """The dateline that opens the body, with its place in the text."""
    last: int
    """The last sentence or item of a list in the body; below it, no heading heads anything."""
    run_ins: frozenset[int]
    """Lines of the body that begin with a heading: "heading: running text"."""

    @property
    def top(self) -> int:
        """The first line below the headline; the first of all where there is none."""
        return 0 if self.headline is None else self.headline + 1


def _head(top: int, body: int) -> Sequence[int]:
    # So short are the heads of nearly all pages, and all of them is near.
    if body <= _NEAR_BODY:
        return range(body)
    below = min(top + _NEAR_HEADLINE, body)
    return [*range(max(top - _NEAR_HEADLINE, 0), below), *range(max(below, body - _NEAR_BODY), body)]


def outline_of(sheet: Sheet) -> Outline:
    """Find the landmarks of a page."""
    first = _first_prose(sheet, int(sheet.is_prose(0) and titles_page(sheet)))
    if first >= len(sheet):
        first = _first_brief(sheet)
    named = named_title(sheet)
    headline = headline_above(sheet, first, named)
    if headline is None:
        below = _first_prose(sheet, first + 1)
        title = headline_above(sheet, below, named, first + 1)
        if title is not None and (is_notice(sheet.said(first)) or _sums_up(sheet, first, title, below)):
            headline, first = title, below
    crumb = title_at_end(sheet, first) if headline is None else None
    if crumb is not None:
        headline = crumb
    if headline is None and reads_as_headline(sheet, first):
        headline = first
        first = _first_prose(sheet, first + 1)
    first = _past_summary(sheet, headline, first)
    said = sheet.said(headline) if headline is not None else None
    top = 0 if headline is None else headline + 1
    dateline, opening = opening_dateline(sheet, top, first)
    body = _body(sheet, top, min(first, opening))
    head = _head(top, body)
    end = end_of_body(sheet, body, _signers(sheet, head, top) if body < len(sheet) else frozenset())
    if crumb is None:
        crumb = next((at for at in range(first) if read_breadcrumb(sheet.said(at), said)), None)
    if crumb is None and headline is not None:
        crumb = numbered_way(sheet, headline)
    if crumb is None and said is not None:
        crumb = way_below(sheet, said, body)
    return Outline(
        headline=headline,
        breadcrumb=crumb,
        repeats=_repeats(sheet, headline, named, end),
        body=body,
        head=head,
        end=end,
        dateline=dateline,
        last=last_of_body(sheet, body, end),
        run_ins=run_ins_of(sheet, body, end),
    )


def _sums_up(sheet: Sheet, first: int, title: int, below: int) -> bool:
    """Whether a text stands above the title that has who and when below it: a summary, and no story."""
    if title != first + 1 or below >= len(sheet) or _is_datelined(sheet, first):
        return False
    return any(_is_meta(sheet, at) for at in range(title + 1, below))


def _repeats(sheet: Sheet, headline: int | None, named: str, end: int) -> frozenset[int]:
    """Find the lines that say the headline again: as the text of a picture, below a summary."""
    said = sheet.said(headline) if headline is not None else named or title_below(sheet, end)
    if said.count(" ") < _FEWEST_SPACES:
        return frozenset()
    return frozenset(at for at in range(end) if at != headline and sheet.said(at) == said)


def _first_prose(sheet: Sheet, start: int) -> int:
    doubled = len(sheet)
    for at in sheet.prose(start, len(sheet)):
        text = sheet.said(at)
        if sheet.is_furniture(at) or sheet.has(SUMMARY_BELOW, at - 1):
            continue
        if sheet.is_doubled(at) or sheet.is_doubled(at - 1) or sheet.has(SUMMARY, at):
            # The text of a picture or a labelled summary, unless there is no other text.
            doubled = min(doubled, at)
            continue
        if is_picture_line(text) or (sheet.has(BULLET, at) and sheet.has(BULLET, at - 1)):
            continue
        if not sheet.has(POINTER | HEADER, at) and not _is_way(text):
            return at
    return doubled


def _first_brief(sheet: Sheet) -> int:
    """Give the one sentence of a story in brief, on a page without running text: its dateline shows it."""
    for at in range(1, len(sheet)):
        text = sheet.said(at)
        if text[-1] in "।॥." and not sheet.is_furniture(at) and not is_cut(text) and _is_datelined(sheet, at):
            return at
    return len(sheet)


def _past_summary(sheet: Sheet, headline: int | None, first: int) -> int:
    """Give the first running text that is no summary: a date or byline below it shows one."""
    if headline is None:
        return first
    text = sheet.said(first)
    below = _below_author(sheet, first)
    if below is not None:
        return below
    # An excerpt of several lines, of which the last breaks off, stands above the text that says them again.
    for at in range(first + 1, first + _NEAR):
        if is_cut(sheet.said(at)) and sheet.said(at + 1) == text:
            return at + 1
    after = _first_prose(sheet, first + 1)
    # What readers say, or what other articles say, is no story below a summary.
    if after >= len(sheet) or any(_leaves_article(sheet, at) for at in range(first + 1, after)):
        return first
    # The first entry of a live blog is none of those below it.
    if _entry_above(sheet, headline + 1, first) < first:
        return first
    # "… होने के […]" above the text that begins alike and goes on.
    if is_cut(text) and _is_excerpt(text, sheet.said(after)):
        return after
    # Right below the headline, a text that ends in mid-sentence is an excerpt; one in another script, a
    # translation.
    if first == headline + 1 and (
        _is_unfinished_excerpt(sheet, first, after) or is_latin(text) != is_latin(sheet.said(after))
    ):
        return after
    between = range(first + 1, after)
    if any(_is_meta(sheet, at) for at in between) or _opens_story(sheet, first, after):
        return after
    # The headline once more, below a picture: the story opens only then.
    said = sheet.said(headline)
    if any(sheet.said(at) == said for at in between) and not _is_datelined(sheet, first):
        # A text may begin with its headline; a summary says something else.
        return first if text.startswith(said) else after
    return first


def _below_author(sheet: Sheet, first: int) -> int | None:
    """Give the text below the author's picture, where a summary and captions stand above the picture."""
    head = range(len(sheet))[first : first + 1 + _NEAR]
    picture = next((at for at in head if shows_author(sheet, at)), None)
    if picture is None or any(len(sheet.said(at)) > _LONG for at in range(first + 1, picture)):
        return None
    below, name = _first_prose(sheet, picture + 1), sheet.said(picture + 1)
    # Below a text in brief, a box about the author has the name once more.
    if below >= len(sheet) or name in sheet.said(below):
        return None
    return None if any(_leaves_article(sheet, at) for at in range(picture, below)) else below


def _is_excerpt(teaser: str, text: str) -> bool:
    """Whether a text begins as a teaser does, or goes on where it breaks off: a name may open it."""
    words = teaser.rstrip(_CUT_ENDS).split()
    return text.split(None, _SAME)[:_SAME] == words[:_SAME] or " ".join(words[-_SAME_END:]) in text


def _is_unfinished_excerpt(sheet: Sheet, first: int, after: int) -> bool:
    """Whether a text that ends in mid-sentence is an excerpt of the next: only a lead has the dateline."""
    text, below = sheet.said(first), sheet.said(after)
    if not is_unfinished(text):
        return False
    found = find_dateline(text)
    return found is None or _is_datelined(sheet, after) or _is_excerpt(text[found.span.end :], below)


def _leaves_article(sheet: Sheet, at: int) -> bool:
    return bool(comment_header(sheet.said(at))) or sheet.surely(at) in _ELSEWHERE


def _opens_story(sheet: Sheet, first: int, after: int) -> bool:
    """Whether the second running text is where the story opens: only it has a dateline."""
    # "जयपुर" may stand alone above the text.
    above = sheet.said(after - 1)
    is_filed = _is_datelined(sheet, after) or is_town(above) or is_dated_place(above)
    if not is_filed or _is_datelined(sheet, first):
        return False
    # Between a summary and its story stand no other sentences.
    if any(len(sheet.said(at)) > _LONG and not sheet.is_furniture(at) for at in range(first + 1, after)):
        return False
    return not _is_datelined(sheet, _first_prose(sheet, after + 1))


def _is_datelined(sheet: Sheet, at: int) -> bool:
    return find_dateline(sheet.said(at)) is not None


def _is_meta(sheet: Sheet, at: int) -> bool:
    if sheet.is_furniture(at):
        return is_stamp_label(sheet, at)
    # Each of two dates leaves the stroke behind it: "News Desk | Pune | Updated: … | Created: …".
    if sheet.stamps(at) and len(sheet.beside_stamps(at).strip(" |")) <= LONGEST_BESIDE:
        return not sheet.has(POINTER, at)
    said = sheet.said(at)
    # "रमा चौहान 2 hours ago"
    is_aged = is_glued_byline(said) and bool(read_byline(said).names)
    return is_aged or sheet.has(SIGNED, at) or is_marked_name(said)


def _is_way(text: str) -> bool:
    # "Home हरियाणा चुनावी रैली में भिड़े समर्थक...": a breadcrumb that is cut short ends like a sentence, and so
    # does one that ends with a long headline.
    return starts_at_home(text) is not None and (is_cut(text) or bool(read_breadcrumb(text, None)))


def _body(sheet: Sheet, top: int, first: int) -> int:
    """Give the first line of the body: running text, or what stands right above it and belongs to it."""
    if first >= len(sheet):
        return len(sheet)
    body = _entry_above(sheet, top, first)
    while body > top and _opens_body(sheet, body - 1, first):
        body -= 1
    return body


def _entry_above(sheet: Sheet, top: int, first: int) -> int:
    """Give the clock of the first entry of a live blog, right above its text or its title; else the text."""
    above = next((at for at in (first - 1, first - 2) if at >= top and _is_clock(sheet, at)), first)
    if above == first:
        return first
    entries = 0
    for at in range(first + 1, len(sheet)):
        if sheet.has(HEADER, at) or ends_article(sheet, at):
            break
        entries += _is_clock(sheet, at) and any(is_prose(sheet.said(below)) for below in (at + 1, at + 2))
    return above if entries >= _FEWEST_ENTRIES else first


def _is_clock(sheet: Sheet, at: int) -> bool:
    """Whether a line says nothing but a day and a time, and no label what they are."""
    if len(sheet.stamps(at)) != 1 or any(map(str.isalnum, sheet.beside_stamps(at))):
        return False
    [stamp] = sheet.stamps(at)
    return stamp.value.time is not None and stamp.value.role is TimestampRole.UNKNOWN


def _opens_body(sheet: Sheet, at: int, first: int) -> bool:
    """Whether a line above the first running text is part of the body already: a heading, a dateline."""
    text = sheet.said(at)
    if sheet.is_furniture(at) or sheet.is_prose(at) or sheet.stamps(at):
        return False
    if sheet.has(SIGNED | CAPTION | SUMMARY | POINTER, at) or is_marked_name(text):
        return False
    if sheet.has(BULLET, at) and (sheet.has(BULLET, at - 1) or sheet.has(BULLET, at + 1)):
        return True
    if text[-1] == ":" or _NUMBERED.match(text) or sheet.has(TURN, at):
        return True
    # "रमा चौहान ।" above the dateline: a sentence of so few words has its verb or a postposition.
    words = _WORD.findall(text)
    if len(words) <= _MOST_ALONE and _is_datelined(sheet, at + 1) and lexicon().lead.isdisjoint(words):
        return False
    # "मंत्री ने…": the excerpt breaks off, and the text below says it in full.
    cut = text.rstrip(_CUT_ENDS)
    if cut != text and any(sheet.said(first + line).startswith(cut) for line in range(_NEAR)):
        return False
    if goes_on(text) and is_latin(text) == is_latin(sheet.said(first)):
        return True
    # A sentence in another script is a translation of the headline.
    return is_ended(text) and " " in text and is_latin(text) == is_latin(sheet.said(first))


def _signers(sheet: Sheet, head: Sequence[int], top: int) -> frozenset[str]:
    """Give the names of the byline: where one stands alone below the text, a box about the author begins."""
    names: list[str] = []
    for at in head:
        if at < top:
            continue
        text = sheet.beside_stamps(at)
        if not sheet.is_furniture(at) and (sheet.has(SIGNED, at) or text.count(" ") < _MOST_SPACES):
            # "जयपुरPublished: …": a town beside the date signs nothing.
            names += (name for name in read_byline(text).names if not is_town(name))
    return frozenset(names)
