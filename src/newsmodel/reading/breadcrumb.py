"""Breadcrumbs: the way through a site's sections, with marks between the crumbs or glued together."""

import functools
import itertools
import re

import attrs

from newsmodel.languages import LANGUAGES
from newsmodel.reading.bullets import bullet_of
from newsmodel.text.remembered import remembered

_MARK = re.compile(r"(?:[/›»>→|\\]|::|-->)+")
# "HomeInternational": a theme that joins its crumbs without a mark.
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z\u0900-\u097f])|(?<=[\u0900-\u0963])(?=[A-Z])")
# Where a crumb or a headline is glued on: "HomeNational17 crore".
_JOINT = re.compile(r"(?<=[a-z])(?=[A-Z0-9“‘\"'\u0900-\u097f])")
_ARROW = re.compile(r"[›»→]|\s>{1,2}\s")
_DEVANAGARI = re.compile(r"[\u0900-\u0963]")
# Neither room nor a mark on either side: "देश-दुनिया" is one section.
_TIGHT = re.compile(r"(?<![ –&,-])(?![ –&,-])")
_LAST_MARKS = "/›»>→|"
_MOST_CRUMBS = 8
# A title has four words at least.
_FEWEST_SPACES = 3
_SHORTEST_HEADLINE = 8
_LONGEST_CRUMB = 60
# A way, and below it the headline once more.
_LONGEST_LINE = 800


@attrs.frozen
class Crumb:
    """One crumb of a line: what it says, and where in the line."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Offset after its last character."""
        return self.start + len(self.text)


@functools.cache
def _homes() -> tuple[str, ...]:
    homes = {
        home
        for language in LANGUAGES.values()
        for word in language.page.home
        for home in (word, word.upper())
    }
    return tuple(sorted(homes))


@functools.cache
def _sections() -> re.Pattern[str]:
    words = {section for language in LANGUAGES.values() for section in language.page.sections}
    # Backwards, the longer of two that begin alike comes first.
    return re.compile("|".join(map(re.escape, sorted(words, reverse=True))))


@remembered
def starts_at_home(text: str) -> str | None:
    """Give the word for the home page that a line starts with; None for another line.

    "Home minister visits Pune" and "होम लोन सस्ता हुआ" start with the word, but lead nowhere: after it comes a
    mark, a crumb that is glued to it, or another script; or the line breaks off, as long ones do.

    >>> starts_at_home("Home › Cities"), starts_at_home("HomeStateनहर की सफाई"), starts_at_home("Home loans")
    ('Home', 'Home', None)
    """
    home = _home_word(text)
    if home is None:
        return None
    rest = text[len(home) :]
    said = rest.lstrip()
    if not said or _MARK.match(said) or text.endswith(("…", "...")):
        return home
    if not home.isascii():
        # "होमदेशपंजाब", "होम Cities"; but "होमगार्ड" and "होम लोन".
        return home if _sections().match(said) or said[0].isascii() else None
    if _DEVANAGARI.match(said):
        return home
    # "HomeNationalTalks resume" has two joints, "HomePod" has one.
    is_glued = said == rest and home != home.upper() and len(_JOINT.findall(text)) > 1
    return home if is_glued else None


def _home_word(text: str) -> str | None:
    if not text.startswith(_homes()):
        return None
    return next(home for home in _homes() if text.startswith(home))


def read_breadcrumb(text: str, headline: str | None) -> tuple[Crumb, ...]:
    """Give the crumbs of a line; none if it is no breadcrumb.

    The last one is left out where it only says the headline again. A glued breadcrumb is readable only
    from the headline below it: "HomeInternational" + headline.

    >>> [crumb.text for crumb in read_breadcrumb("HomeInternationalTalks resume", "Talks resume")]
    ['Home', 'International']
    >>> [crumb.text for crumb in read_breadcrumb("होम/राजनीति/पंचायत चुनाव", None)]
    ['होम', 'राजनीति', 'पंचायत चुनाव']
    """
    if len(text) > _LONGEST_LINE or text == headline:
        return ()
    home = _home_word(text)
    if home is None:
        crumbs = _arrowed(text, headline) or _ending_in(text, headline)
    else:
        way = _without_headline(text, headline)
        # A headline that begins inside "Home" is the end of another word.
        way = way if len(way) >= len(home) else text
        crumbs = _marked(way, len(home), headline) or _spaced(way, len(home), way != text)
    # From home, the way may end with a long title: the headline itself, or one in other words.
    title = title_of_way(crumbs) if home is not None else None
    sections = crumbs if title is None or len(title.text) <= _LONGEST_CRUMB else crumbs[:-1]
    if (
        not crumbs
        or len(crumbs) > _MOST_CRUMBS
        or any(len(crumb.text) > _LONGEST_CRUMB for crumb in sections)
    ):
        return ()
    return crumbs if headline is None else sections


def _without_headline(text: str, headline: str | None) -> str:
    """Cut off the headline at the end of a breadcrumb, whole or cut short by the theme."""
    if not headline:
        return text
    if text.endswith(headline):
        return text[: -len(headline)]
    if text.endswith(("…", "..")):
        # "Home हरियाणा चुनावी रैली में भिड़े...": the longest beginning of the headline before the dots.
        body = text.rstrip(".… ")
        for size in range(min(len(headline), len(body)), 3, -1):
            begin = headline[:size].rstrip()
            if body.endswith(begin):
                return body[: len(body) - len(begin)]
    return text


def _arrowed(text: str, headline: str | None) -> tuple[Crumb, ...]:
    """Read "Hindi News › Uttar Pradesh › Agra": without a home, two arrows or more make a breadcrumb."""
    arrows = list(_ARROW.finditer(text))
    if len(arrows) < 2 or "«" in text:
        return ()
    return _marked(text, arrows[0].start(), headline)


def title_of_way(crumbs: tuple[Crumb, ...]) -> Crumb | None:
    """Give the last crumb if it is a title: it has more words than a section, and is not cut short."""
    if (
        len(crumbs) < 2
        or crumbs[-1].text.count(" ") < _FEWEST_SPACES
        or crumbs[-1].text.endswith(("…", ".."))
    ):
        return None
    return crumbs[-1]


def numbered_crumb(text: str) -> Crumb | None:
    """Read one crumb of a way that a page writes as a numbered list, a crumb a line: "2. खेल"."""
    bullet = bullet_of(text)
    if bullet is None or not bullet.mark.isdecimal():
        return None
    return Crumb(text[bullet.size :], bullet.size)


def _ending_in(text: str, headline: str | None) -> tuple[Crumb, ...]:
    """Read "देश / राजनीति / headline": without a home, the headline at the end shows what it is."""
    if not headline or len(headline) < _SHORTEST_HEADLINE or not text.endswith(headline):
        return ()
    way = text[: -len(headline)].rstrip()
    first = _MARK.search(way)
    # The headline stands behind a mark.
    return _marked(way, first.start(), None) if first and way[-1] in _LAST_MARKS else ()


def _marked(way: str, first: int, headline: str | None) -> tuple[Crumb, ...]:
    """Read crumbs with marks between them; the first mark stands at `first`, white space aside."""
    if _MARK.match(way[first:].lstrip()) is None:
        return ()
    crumbs: list[Crumb] = []
    start = 0
    for mark in [*_MARK.finditer(way, first), None]:
        piece = way[start : mark.start() if mark else len(way)]
        said = piece.strip()
        if said:
            crumbs.append(Crumb(said, start + len(piece) - len(piece.lstrip())))
        start = mark.end() if mark else start
    # The last crumb is often the headline itself, or what of it fits.
    if headline and len(crumbs) > 1 and _says_again(crumbs[-1].text, headline):
        crumbs.pop()
    return tuple(crumbs)


def _says_again(crumb: str, headline: str) -> bool:
    said = crumb.rstrip(".… ")
    return said in headline and (len(said.split()) >= 3 or said == headline)


def _spaced(way: str, home: int, is_cut: bool) -> tuple[Crumb, ...]:
    """Read crumbs that are glued or parted by spaces: only where the headline shows where they end."""
    if not is_cut:
        return ()
    rest = way[home:].strip()
    bounds = {0, len(rest)}
    bounds.update(hump.start() for hump in _HUMP.finditer(rest))
    for section in _sections().finditer(rest):
        # "होमदेशपंजाब": a section's name parts crumbs only where no space does.
        bounds.update(at for at in section.span() if _TIGHT.match(rest, at))
    edges = sorted(bounds)
    crumbs = [Crumb(way[:home], 0)]
    start = len(way) - len(way[home:].lstrip())
    for first, last in itertools.pairwise(edges):
        said = rest[first:last].strip()
        if said:
            crumbs.append(Crumb(said, start + rest.index(said, first)))
    return tuple(crumbs)
