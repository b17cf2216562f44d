"""Threads of comments: who wrote what, when, and in answer to whom."""

import functools
import itertools
import re
from typing import NamedTuple

import attrs

from newsmodel.languages import LANGUAGES
from newsmodel.model.furniture import FurnitureKind
from newsmodel.model.timestamp import Timestamp
from newsmodel.reading.line_labels import comment_header
from newsmodel.reading.sheet import Sheet
from newsmodel.text.folding import fold
from newsmodel.text.phrases import phrase_key
from newsmodel.text.remembered import remembered

_LONGEST_NAME = 60
_MOST_WORDS = 6
_LONGEST_HEAD = 120
_LONGEST_LINK = 40
# After these no comment comes any more.
_AFTER = frozenset(
    {
        FurnitureKind.COMMENT_FORM,
        FurnitureKind.RECENT_COMMENTS,
        FurnitureKind.RELATED,
        FurnitureKind.PAGINATION,
        FurnitureKind.FOOTER,
        FurnitureKind.AUTHOR_BOX,
        FurnitureKind.TAGS,
        FurnitureKind.ADVERTISEMENT,
        FurnitureKind.SHARE,
    }
)
# "2 days ago", "3 घंटे पहले": a time, though nobody knows which without the day of capture.
_AGO = re.compile(
    r"(?:[•·|-]\s*)?(?:an?|\d{1,3}|[०-९]{1,3})\s+\S{1,12}\s+(?:ago|पहले)\s*(?:edited)?$", re.IGNORECASE
)


@attrs.frozen(kw_only=True)
class Entry:
    """One comment of a thread: the lines it takes, and what they say."""

    first: int
    """Its first line."""
    stop: int
    """The line after its last one."""
    author: str | None
    stamp: Timestamp | None
    said: tuple[int, ...]
    """The lines of its text."""


@functools.cache
def _says() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for language in LANGUAGES.values() for word in language.page.says)
    # "Anil says:", "Anil ने कहा…", "Anil said..."; but "This is what he said." is a sentence.
    return re.compile(rf"(?P<name>.{{1,60}}?)\s+(?:{words})\s*(?:[:…-]+|\.{{2,}})", re.IGNORECASE)


@functools.cache
def _links() -> frozenset[str]:
    return frozenset(fold(word) for language in LANGUAGES.values() for word in language.page.reply)


@remembered
def is_link(text: str) -> bool:
    """Whether a line below a comment only links: "Reply"."""
    if len(text) > _LONGEST_LINK:
        return False
    key = phrase_key(text)
    words = [word for word in re.split(r"[\s•·|]+", key) if word]
    # A line of pictures alone ("👍") has no word, but says something.
    return key in _links() or (bool(words) and all(word in _links() for word in words))


def thread_of(sheet: Sheet, header: int) -> tuple[Entry, ...]:
    """Read the comments below a heading such as "2 COMMENTS", up to what ends the thread."""
    stop = header + 1
    while stop < len(sheet) and not _ends_thread(sheet, stop):
        stop += 1
    heads = [head for at in range(header + 1, stop) if (head := _head(sheet, at, header + 1))]
    heads = _spoken(_without_second(heads), sheet)
    entries = []
    for head, following in itertools.zip_longest(heads, heads[1:]):
        last = following.first if following else stop
        below = range(head.text_from, last)
        said = tuple(at for at in below if not is_link(sheet.said(at)) and not _is_stamp(sheet, at))
        dated = (at for at in below if _is_stamp(sheet, at) and sheet.stamps(at))
        stamp = head.stamp or next((sheet.stamps(at)[0].value for at in dated), None)
        entries.append(Entry(first=head.first, stop=last, author=head.author, stamp=stamp, said=said))
    return tuple(entries)


def _ends_thread(sheet: Sheet, at: int) -> bool:
    if is_link(sheet.said(at)):
        return False
    return sheet.furniture(at) in _AFTER or comment_header(sheet.said(at)) is not None


class Head(NamedTuple):
    """What shows where a comment begins."""

    first: int
    """The first line of the comment."""
    text_from: int
    """The line where its text begins."""
    author: str | None
    stamp: Timestamp | None


def _head(sheet: Sheet, at: int, start: int) -> Head | None:
    """Read a line that shows where a comment begins."""
    text = sheet.said(at)
    if len(text) > _LONGEST_HEAD:
        return None
    says = _says().fullmatch(text)
    if says:
        return Head(at, at + 1, says["name"].strip(), None)
    stamps = sheet.stamps(at)
    stamp = stamps[0].value if stamps else None
    if _is_stamp(sheet, at):
        above = sheet.said(at - 1) if at > start else ""
        if above and _is_name(above) and not is_link(above):
            return Head(at - 1, at + 1, above.rstrip(": ") or None, stamp)
        return None
    ago = _AGO.search(text)
    name = text[: ago.start()] if ago else sheet.beside_stamps(at) if stamps else ""
    name = name.strip(" -–—|•·,:")
    return Head(at, at + 1, name, stamp) if name and _is_name(name) else None


def _without_second(heads: list[Head]) -> list[Head]:
    """Of two heads of one comment, "X says:" and the date below it, keep one that knows both."""
    kept: list[Head] = []
    for head in heads:
        if kept and head.first == kept[-1].first:
            kept[-1] = head._replace(author=kept[-1].author)
        else:
            kept.append(head)
    return kept


def _spoken(heads: list[Head], sheet: Sheet) -> list[Head]:
    """Keep only "X says:" where a thread has it: Blogger writes the date below the comment."""
    spoken = [head for head in heads if _says().fullmatch(sheet.said(head.first)[:_LONGEST_HEAD])]
    return spoken or heads


def _is_stamp(sheet: Sheet, at: int) -> bool:
    text = sheet.said(at)
    if sheet.stamps(at):
        return not sheet.beside_stamps(at).strip(" -–—|•·,:()।.")
    return _AGO.fullmatch(text) is not None


def _is_name(text: str) -> bool:
    return len(text) <= _LONGEST_NAME and len(text.split()) <= _MOST_WORDS
