"""The body of an article, put together from blocks: the texts, the speech in all of them, then values."""

import re
from collections.abc import Iterator

import attrs

from newsmodel.model.body import BulletList, ListItem, Paragraph, Section
from newsmodel.model.quote import Quote
from newsmodel.paths import Steps
from newsmodel.reading.items import Item, items_of
from newsmodel.reading.quotes import quotes_in_paragraphs, speaker_of_attribution
from newsmodel.spans import Found
from newsmodel.text.lines import Line

Places = list[tuple[Steps, int, int]]
Spoken = tuple[Found[Quote], ...]

_HEADING_END = re.compile(r"\s*[:：]\s*[-–—]?\s*$")
_QUOTATION = "“”‘’„‟«»\"' "


@attrs.define
class _Part:
    """A section or a block of one, before the speech in it is known."""

    heading: bool = False
    text: str = ""
    start: int = 0
    end: int = 0
    items: list[Item] = attrs.field(factory=list)
    quote: Quote | None = None


@attrs.define
class Body:
    """The body as it grows."""

    parts: list[_Part] = attrs.field(factory=list)

    def add_heading(self, text: str, start: int) -> None:
        """Begin a section."""
        said = _HEADING_END.sub("", text)
        self.parts.append(_Part(heading=True, text=said, start=start, end=start + len(said)))

    def add_paragraph(self, text: str, start: int) -> None:
        """Add running text, the dateline already cut off."""
        self.parts.append(_Part(text=text, start=start, end=start + len(text)))

    def add_list(self, lines: list[Line]) -> None:
        """Add a list of these lines."""
        self.parts.append(_Part(items=items_of(lines), start=lines[0].at, end=lines[-1].end))

    def add_pull_quote(self, spoken: Line, signature: Line) -> None:
        """Add speech on a line of its own, signed on the line below."""
        quote = Quote(text=spoken.text.strip(_QUOTATION), speaker=speaker_of_attribution(signature.text))
        self.parts.append(_Part(quote=quote, text=spoken.text, start=spoken.at, end=signature.end))

    def sections(self) -> tuple[tuple[Section, ...], Places]:
        """Give the sections, and where each part of them stands in the text."""
        speech = iter(quotes_in_paragraphs([text for part in self.parts for text in _texts(part)]))
        sections: list[Section] = []
        places: Places = []
        heading: _Part | None = None
        blocks: list[Paragraph | BulletList | Quote] = []
        open_at: int | None = None
        here: Steps = ("sections", 0)

        def close(end: int) -> None:
            nonlocal here, open_at
            if open_at is None:
                return
            sections.append(Section(heading=heading.text if heading else None, blocks=tuple(blocks)))
            places.append((here, open_at, end))
            blocks.clear()
            here, open_at = ("sections", len(sections)), None

        last_end = 0
        for part in self.parts:
            if part.heading:
                close(last_end)
                heading, open_at = part, part.start
                places.append(((*here, "heading"), part.start, part.end))
            else:
                open_at = part.start if open_at is None else open_at
                path = (*here, "blocks", len(blocks))
                places.append((path, part.start, part.end))
                blocks.append(_block(part, path, places, speech))
            last_end = part.end
        close(last_end)
        return tuple(sections), places


def _texts(part: _Part) -> list[str]:
    if part.heading or part.quote:
        return []
    return _item_texts(part.items) if part.items else [part.text]


def _item_texts(items: list[Item]) -> list[str]:
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


def _list(items: list[Item], path: Steps, places: Places, speech: Iterator[Spoken]) -> BulletList:
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
