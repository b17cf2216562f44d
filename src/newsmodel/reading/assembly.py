"""Blocks into an article, with the place of each of its parts, what was furniture, and what is doubtful."""

import re
from typing import Any

import attrs

from newsmodel.model.article import Article
from newsmodel.model.furniture import Furniture, FurnitureKind
from newsmodel.model.timestamp import Timestamp, TimestampRole
from newsmodel.paths import Steps
from newsmodel.reading.body import Body
from newsmodel.reading.breadcrumb import numbered_crumb, read_breadcrumb, title_of_way
from newsmodel.reading.byline import read_byline
from newsmodel.reading.byline_labels import byline_label
from newsmodel.reading.comments import Entry, thread_of
from newsmodel.reading.layout import Layout
from newsmodel.reading.line_labels import also_read, summary_label, tags_label
from newsmodel.reading.outline import LONGEST_BESIDE, Outline
from newsmodel.reading.page import Block, BlockKind
from newsmodel.reading.sheet import Sheet
from newsmodel.reading.threads import comments_of

_TAG_MARKS = re.compile(r"\s*[,|#•]\s*")
# "Read more: https://…": an address is no title
_ADDRESS = re.compile(r"(?:[^:\n]{1,40}:\s*)?https?://\S+$")
# The name of the site may stand between a date and the text.
_NEAR = 2
_FIELDS = {
    TimestampRole.PUBLISHED: "published_at",
    TimestampRole.MODIFIED: "modified_at",
    TimestampRole.CAPTURED: "captured_at",
}


@attrs.define
class Assembly:
    """An article as it grows, block by block."""

    sheet: Sheet
    outline: Outline
    layout: Layout
    fields: dict[str, Any] = attrs.field(factory=dict)
    places: list[tuple[Steps, int, int]] = attrs.field(factory=list)
    furniture: list[Furniture] = attrs.field(factory=list)
    body: Body = attrs.field(factory=Body)
    captions: list[str] = attrs.field(factory=list)
    tags: list[str] = attrs.field(factory=list)
    related: list[str] = attrs.field(factory=list)
    entries: list[Entry] = attrs.field(factory=list)
    guessed: set[str] = attrs.field(factory=set)
    """Fields with a date that only its place shows to be theirs."""

    def add(self, block: Block, at: int, stop: int) -> None:
        """Add a block that takes the lines from `at` up to, not with, `stop`."""
        line = self.sheet.lines[at]
        match block.kind:
            # What most lines are is asked first.
            case BlockKind.HEADING | BlockKind.PARAGRAPH:
                self._add_text(block)
            case BlockKind.FURNITURE:
                self._add_furniture(block, at, stop)
            case BlockKind.HEADLINE if self.outline.headline in (at, None):
                self._set("headline", line.text, line.at, line.end)
            case BlockKind.BREADCRUMB:
                self._add_breadcrumb(at, stop)
            case BlockKind.TIMESTAMP:
                self._add_stamps(at)
            case BlockKind.BYLINE:
                self._add_byline(at, stop)
            case BlockKind.SUMMARY:
                said = summary_label(line.text) or self._said(at, stop)
                self._add_summary(said, self.sheet.lines[stop - 1].end)
            case BlockKind.CAPTION:
                self._append("captions", self.captions, self._said(at, stop), line.at)
            case BlockKind.TAGS:
                self._add_tags(at, stop)
            case BlockKind.LIST:
                self.body.add_list(self.sheet.lines[at:stop])
            case BlockKind.QUOTE:
                self.body.add_pull_quote(line, self.sheet.lines[at + 1])
            case BlockKind.COMMENTS if block.furniture:
                self._add_furniture(block, at, stop)
                self.entries.extend(self.sheet.once(thread_of, at))

    def article(self, language: str | None) -> Article:
        """Give the article of all that was added."""
        if self.outline.dateline:
            # The span goes on to the lead; what is written ends before the white space.
            start, dateline = self.outline.dateline.span.start, self.outline.dateline.value
            self._set("dateline", dateline, start, start + len(dateline.written))
        sections, places = self.body.sections()
        comments, comment_places = comments_of(self.sheet, tuple(self.entries))
        self.places += places + comment_places
        return Article(
            language=language,
            sections=sections,
            comments=comments,
            captions=tuple(self.captions),
            tags=tuple(self.tags),
            related=tuple(self.related),
            **self.fields,
        )

    def _set(self, name: str, value: object, start: int, end: int) -> None:
        """Set a field that is not set yet: the first line of a kind says it."""
        if name not in self.fields:
            self.fields[name] = value
            self.places.append(((name,), start, end))

    def _forget(self, name: str) -> None:
        del self.fields[name]
        self.places = [place for place in self.places if place[0] != (name,)]

    def _append(self, name: str, values: list[str], text: str, start: int) -> None:
        self.places.append(((name, len(values)), start, start + len(text)))
        values.append(text)

    def _add_breadcrumb(self, at: int, stop: int) -> None:
        headline = self.outline.headline
        said = None if headline in (at, None) else self.sheet.said(headline)
        placed = [(crumb, at) for crumb in read_breadcrumb(self.sheet.said(at), said)]
        # The last line of a list is the headline.
        lines = range(at, stop - 1)
        placed += [(crumb, line) for line in lines if (crumb := numbered_crumb(self.sheet.said(line)))]
        title = title_of_way(tuple(crumb for crumb, _ in placed)) if headline == at else None
        if title is not None:
            placed.pop()
            start = self.sheet.lines[at].at
            self._set("headline", title.text, start + title.start, start + title.end)
        self.fields["breadcrumb"] = tuple(crumb.text for crumb, _ in placed)
        for number, (crumb, line) in enumerate(placed):
            start = self.sheet.lines[line].at
            self.places.append((("breadcrumb", number), start + crumb.start, start + crumb.end))

    def _add_stamps(self, at: int) -> None:
        start = self.sheet.lines[at].at
        for found in self.sheet.stamps(at):
            role = self._role(found.value, at)
            if role in _FIELDS:
                value = attrs.evolve(found.value, role=role)
                # What a label says counts for more than what a place shows.
                if found.value.role is TimestampRole.UNKNOWN:
                    self.guessed.add(_FIELDS[role])
                elif _FIELDS[role] in self.guessed:
                    self.guessed.remove(_FIELDS[role])
                    self._forget(_FIELDS[role])
                self._set(_FIELDS[role], value, start + found.span.start, start + found.span.end)

    def _role(self, stamp: Timestamp, at: int) -> TimestampRole:
        """Tell what a date is the date of: by its label, else by its place."""
        if stamp.role is not TimestampRole.UNKNOWN:
            return stamp.role
        headline = self.outline.headline
        if at < (self.outline.body if headline is None else headline):
            if self.layout.date_above is not None:
                return self.layout.date_above
            is_article = self._is_article_date(stamp, at) or self._stands_at_change(at)
            return TimestampRole.PUBLISHED if is_article else TimestampRole.CAPTURED
        if at < self.outline.body:
            return TimestampRole.PUBLISHED
        # Below the text stands the date of a page that has none above it.
        is_only = at > self.outline.last and not self.sheet.dated(self.outline.body)
        return TimestampRole.PUBLISHED if is_only else TimestampRole.UNKNOWN

    def _stands_at_change(self, at: int) -> bool:
        """Whether the line below a date says when the article was changed: "Last Updated: …"."""
        below = self.sheet.stamps(at + 1) if self.sheet.touches(at + 1) else ()
        return any(found.value.role is TimestampRole.MODIFIED for found in below)

    def _is_article_date(self, stamp: Timestamp, at: int) -> bool:
        """Tell the date of an article, right above its headline, from the clock of the page."""
        if self.outline.headline is None:
            # Above a text without a headline, a day without a time is no clock.
            is_near = at + _NEAR >= self.outline.body and stamp.time is None
        else:
            is_near = at + 1 == self.outline.headline and (stamp.time is None or stamp.weekday is None)
        if not is_near:
            return False
        below = range(at + 1, self.outline.body)
        # The date of a picture stands among the words of its caption.
        return not any(
            self.sheet.stamps(line) and len(self.sheet.beside_stamps(line)) <= LONGEST_BESIDE
            for line in below
        )

    def _add_byline(self, at: int, stop: int) -> None:
        # The first byline is that of the article, and a list of articles has one for each.
        if "byline" not in self.fields:
            self._read_byline(at, stop)
        self._add_stamps(at)

    def _read_byline(self, at: int, stop: int) -> None:
        line = self.sheet.lines[at]
        said = self._said(at, stop)
        if stop == at + 1 and self.sheet.stamps(at):
            said = self.sheet.beside_stamps(at).strip(" |-–—•·,")
            # "City News January 12, 2026 Technology": behind the date, without a label, stands a section.
            before, _, behind = said.partition(" | ")
            if behind and byline_label(behind.strip()) is None:
                said = before.rstrip()
        start = line.at + max(line.text.find(said), 0)
        self._set("byline", read_byline(said), start, start + len(said))

    def _add_summary(self, said: str, end: int) -> None:
        """Add to the summary: below a standfirst may stand highlights, or the byline and a sentence."""
        before, start = self.fields.get("summary"), end - len(said)
        if before is None:
            self._set("summary", said, start, end)
            return
        place = next((place for place in self.places if place[0] == ("summary",)), None)
        self._forget("summary")
        if place and not self.sheet.text[place[2] : start].strip():
            self._set("summary", self.sheet.text[place[1] : end], place[1], end)
        else:
            # What stands in two places has no place of its own.
            self.fields["summary"] = f"{before}\n{said}"

    def _add_tags(self, at: int, stop: int) -> None:
        for line in self.sheet.lines[at:stop]:
            rest = tags_label(line.text)
            said = line.text if rest is None else rest
            start = len(line.text) - len(said)
            for tag in filter(None, _TAG_MARKS.split(said)):
                start = line.text.index(tag, start)
                self._append("tags", self.tags, tag, start + line.at)
                start += len(tag)
        self.furniture.append(Furniture(text=self._said(at, stop), kind=FurnitureKind.TAGS))

    def _add_text(self, block: Block) -> None:
        start, end = block.span.start, block.span.end
        dateline = self.outline.dateline
        # A sentence above the dateline stays whole.
        if dateline and block.kind is BlockKind.PARAGRAPH and dateline.span.start < end:
            start = max(start, min(dateline.span.end, end))
        raw = self.sheet.text[start:end]
        text = raw.strip()
        start += len(raw) - len(raw.lstrip())
        if block.kind is BlockKind.HEADING:
            self.body.add_heading(text, start)
        else:
            self.body.add_paragraph(text, start)

    def _add_furniture(self, block: Block, at: int, stop: int) -> None:
        kind = block.furniture or FurnitureKind.UNKNOWN
        self.furniture.append(Furniture(text=self._said(at, stop), kind=kind))
        if block.rule == "also_read":
            for line in self.sheet.lines[at:stop]:
                title = also_read(line.text)
                title = line.text if title is None else title
                if title and not _ADDRESS.match(title):
                    self._append("related", self.related, title, line.end - len(title))

    def _said(self, at: int, stop: int) -> str:
        """Give what lines say, with the line breaks between them, as it stands in the text."""
        return self.sheet.text[self.sheet.lines[at].at : self.sheet.lines[stop - 1].end]
