"""The body of an article, put together from blocks: the texts, the speech in all of them, then values."""

import re
from collections.abc import Iterator, Sequence

import attrs

from newsmodel.model.body import BulletList, ListItem, Paragraph, Section
from newsmodel.model.quote import Quote
from newsmodel.paths import Steps
from newsmodel.reading.items import Item, items_of
from newsmodel.reading.quotes import quotes_in_paragraphs, speaker_of_attribution
from newsmodel.reading.speech.marks import is_dump
from newsmodel.spans import Found
from newsmodel.text.lines import Line

Places = list[tuple[Steps, int, int]]
Spoken = tuple[Found[Quote], ...]

_HEADING_END = re.compile(r"\s*[:：]\s*[-–—]?\s*$")
_QUOTATION = "“”‘’„‟«»\"' "


@attrs.define
class _Part:
    """A section or a block of one, before the speech in it is known."""

    text: str
    start: int
    end: int
    is_heading: bool = False
    items: tuple[Item, ...] = ()
    quote: Quote | None = None


@attrs.define
class Body:
    """The body as it grows."""

    parts: list[_Part] = attrs.field(factory=list)
    is_dump: bool = False
    """Whether its quotations were not looked for: too many of its characters are quotation marks."""

    def add_heading(self, text: str, start: int) -> None:
        """Begin a section."""
        said = _HEADING_END.sub("", text)
        self.parts.append(_Part(said, start, start + len(said), is_heading=True))

    def add_paragraph(self, text: str, start: int) -> None:
        """Add running text, the dateline already cut off."""
        self.parts.append(_Part(text, start, start + len(text)))

    def add_list(self, lines: list[Line]) -> None:
        """Add a list of these lines."""
        self.parts.append(_Part("", lines[0].at, lines[-1].end, items=tuple(items_of(lines))))

    def add_pull_quote(self, spoken: Line, signature: Line) -> None:
        """Add speech on a line of its own, signed on the line below."""
        quote = Quote(text=spoken.text.strip(_QUOTATION), speaker=speaker_of_attribution(signature.text))
        self.parts.append(_Part(spoken.text, spoken.at, signature.end, quote=quote))

    def sections(self) -> tuple[tuple[Section, ...], Places]:
        """Give the sections, and where each part of them stands in the text."""
        texts = [text for part in self.parts for text in _texts(part)]
        self.is_dump = is_dump(texts)
        speech = iter([()] * len(texts) if self.is_dump else quotes_in_paragraphs(texts))
        groups: list[list[_Part]] = []
        for part in self.parts:
            if part.is_heading or not groups:
                groups.append([])
            groups[-1].append(part)
        sections: list[Section] = []
        places: Places = []
        for number, group in enumerate(groups):
            here: Steps = ("sections", number)
            heading = group[0] if group[0].is_heading else None
            if heading:
                places.append(((*here, "heading"), heading.start, heading.end))
            blocks: list[Paragraph | BulletList | Quote] = []
            for part in group[1:] if heading else group:
                path = (*here, "blocks", len(blocks))
                places.append((path, part.start, part.end))
                blocks.append(_block(part, path, places, speech))
            sections.append(Section(heading=heading.text if heading else None, blocks=tuple(blocks)))
            places.append((here, group[0].start, group[-1].end))
        return tuple(sections), places


def _texts(part: _Part) -> list[str]:
    if part.is_heading or part.quote:
        return []
    return _item_texts(part.items) if part.items else [part.text]


def _item_texts(items: Sequence[Item]) -> list[str]:
    texts = []
    for item in items:
        texts.append(item.text)
        texts.extend(_item_texts(item.children))
    return texts


def _block(
    part: _Part, path: Steps, places: Places, speech: Iterator[Spoken]
) -> Paragraph | BulletList | Quote:
    if part.quote:
        return part.quote
    if part.items:
        return _list(part.items, path, places, speech)
    return Paragraph(text=part.text, quotes=_quotes(part.start, path, places, next(speech)))


def _list(items: Sequence[Item], path: Steps, places: Places, speech: Iterator[Spoken]) -> BulletList:
    values = []
    for number, item in enumerate(items):
        here = (*path, "items", number)
        places.append((here, item.start, item.start + len(item.text)))
        quotes = _quotes(item.start, here, places, next(speech))
        children: tuple[BulletList, ...] = ()
        if item.children:
            children = (_list(item.children, (*here, "children", 0), places, speech),)
        values.append(ListItem(text=item.text, quotes=quotes, children=children))
    return BulletList(items=tuple(values), ordered=items[0].ordered)


def _quotes(start: int, path: Steps, places: Places, spoken: Spoken) -> tuple[Quote, ...]:
    for number, found in enumerate(spoken):
        places.append(((*path, "quotes", number), start + found.span.start, start + found.span.end))
    return tuple(found.value for found in spoken)
