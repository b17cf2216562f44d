"""The least that a reader of pages in pure Python can do: it stands for the limit, and understands nothing.

It goes over the lines once, sorts them by their first character and by a set of phrases, matches one pattern
for dates and one for quotations, and builds frozen values. It takes any short line for a heading and believes
every date: nobody could use it.
"""

import re

import attrs

_DATE = re.compile(r"(\d{1,2}) (\S+) (\d{4})(?:, (\d{1,2}):(\d\d))?")
_SPEECH = re.compile(r"(\S+ \S+) ने (\S+?),? [“‘]([^”’]*)[”’]")
_BULLETS = "•-*"
_FURNITURE = frozenset(
    "LEAVE A REPLY|Recent Comments|Most Popular|RELATED ARTICLES|- Advertisement -|- Advertisment -|"
    "Please enter your comment!|Please enter your name here|Previous article|Next article|SHARE|0".split("|")
)


@attrs.frozen(slots=True)
class Spoken:
    """A quotation."""

    speaker: str
    cue: str
    text: str


@attrs.frozen(slots=True)
class Text:
    """A paragraph."""

    text: str
    quotes: tuple[Spoken, ...]


@attrs.frozen(slots=True)
class Part:
    """A section."""

    heading: str | None
    blocks: tuple[Text | tuple[str, ...], ...]


@attrs.frozen(slots=True)
class Story:
    """An article."""

    headline: str | None
    date: tuple[str, ...] | None
    sections: tuple[Part, ...]
    furniture: tuple[str, ...]


def floor_parse(text: str) -> Story:
    """Read a page, somehow."""
    headline = date = heading = None
    sections: list[Part] = []
    blocks: list[Text | tuple[str, ...]] = []
    items: list[str] = []
    furniture: list[str] = []
    for line in text.split("\n"):
        said = line.strip()
        if not said:
            continue
        if said[0] in _BULLETS and said not in _FURNITURE:
            items.append(said[1:].strip())
            continue
        if items:
            blocks.append(tuple(items))
            items = []
        if said in _FURNITURE:
            furniture.append(said)
        elif len(said) > 80:
            blocks.append(Text(said, tuple([Spoken(*m.groups()) for m in _SPEECH.finditer(said)])))
        elif date is None and (match := _DATE.search(said)):
            date = match.groups()
        elif headline is None:
            headline = said
        else:
            sections.append(Part(heading, tuple(blocks)))
            heading, blocks = said, []
    sections.append(Part(heading, tuple(blocks)))
    return Story(headline, date, tuple(sections), tuple(furniture))
