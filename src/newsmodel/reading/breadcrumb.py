"""Breadcrumbs: the way through a site's sections, with marks between the crumbs or glued together."""

import functools
import re

import attrs

from newsmodel.languages import LANGUAGES

_MARKS = re.compile(r"\s*(?:[/›»>→|]|\\|::|-->)+\s*")
# "HomeInternational": a theme that joins its crumbs without a mark.
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z\u0900-\u097f])|(?<=[\u0900-\u0963])(?=[A-Z])")
_ARROWS = re.compile(r"\s*[›»→]\s*|\s>{1,2}\s")
_CUT = re.compile(r"\s*(?:\.{2,}|…)\s*$")
_MOST_CRUMBS = 8
_LONGEST_CRUMB = 60
_LONGEST_CUT = 300
_LONGEST_WAY = 300


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
    return tuple(home for language in LANGUAGES.values() for home in language.page.home)


@functools.cache
def _sections() -> re.Pattern[str]:
    words = sorted(
        (s for language in LANGUAGES.values() for s in language.page.sections), key=len, reverse=True
    )
    return re.compile("|".join(map(re.escape, words)))


def starts_at_home(text: str) -> str | None:
    """Give the word for the home page that a line starts with; None for another line."""
    return next((home for home in _homes() if text.startswith(home) or text.startswith(home.upper())), None)


def read_breadcrumb(text: str, headline: str | None) -> tuple[Crumb, ...]:
    """Give the crumbs of a line; none if it is no breadcrumb.

    The last one is left out where it only says the headline again. A glued breadcrumb is readable only
    from the headline below it: "HomeInternational" + headline.

    >>> [crumb.text for crumb in read_breadcrumb("HomeInternationalTalks resume", "Talks resume")]
    ['Home', 'International']
    >>> [crumb.text for crumb in read_breadcrumb("होम/फैक्ट चेक/वायरल वीडियो", None)]
    ['होम', 'फैक्ट चेक', 'वायरल वीडियो']
    """
    home = starts_at_home(text)
    if home is None:
        crumbs = _arrowed(text, headline)
    else:
        way = _without_headline(text, headline)
        crumbs = _marked(way, len(home), headline) or _spaced(way, len(home), way != text)
    if not crumbs or len(crumbs) > _MOST_CRUMBS or any(len(crumb.text) > _LONGEST_CRUMB for crumb in crumbs):
        return ()
    return crumbs


def _without_headline(text: str, headline: str | None) -> str:
    """Cut off the headline at the end of a breadcrumb, whole or cut short by the theme."""
    if headline is None:
        return text
    if text.endswith(headline):
        return text[: -len(headline)]
    cut = _CUT.search(text)
    if cut:
        # "Home हरियाणा चुनावी रैली में भिड़े...": the longest beginning of the headline before the dots.
        body = text[: cut.start()]
        size = min(len(headline), len(body), _LONGEST_CUT)
        while size >= 4 and not body.endswith(headline[:size].rstrip()):
            size -= 1
        if size >= 4:
            return body[: len(body) - len(headline[:size].rstrip())]
    return text


def _arrowed(text: str, headline: str | None) -> tuple[Crumb, ...]:
    """Read "Hindi News › Uttar Pradesh › Agra": without a home, two arrows or more make a breadcrumb."""
    arrows = _ARROWS.findall(text[:_LONGEST_WAY])
    return _marked(text, _ARROWS.search(text).start(), headline) if len(arrows) >= 2 else ()  # type: ignore[union-attr]


def _marked(way: str, home: int, headline: str | None) -> tuple[Crumb, ...]:
    if _MARKS.match(way, home) is None:
        return ()
    crumbs = []
    start = 0
    for mark in [*_MARKS.finditer(way, home), None]:
        end = mark.start() if mark else len(way.rstrip())
        if end > start:
            crumbs.append(Crumb(way[start:end], start))
        start = mark.end() if mark else end
    # The last crumb is often the headline itself, or what of it fits.
    if headline and len(crumbs) > 1 and _says_again(crumbs[-1].text, headline):
        crumbs.pop()
    return tuple(crumbs)


def _says_again(crumb: str, headline: str) -> bool:
    said = _CUT.sub("", crumb)
    return said in headline and (len(said.split()) >= 3 or said == headline)


def _spaced(way: str, home: int, is_cut: bool) -> tuple[Crumb, ...]:
    """Read crumbs that are glued or parted by spaces: only where the headline shows where they end."""
    if not is_cut:
        return ()
    crumbs = [Crumb(way[:home], 0)]
    for piece in re.finditer(r"\S.*", way[home:]):
        start = home + piece.start()
        rest = way[start:].rstrip()
        bounds = {0, len(rest)}
        bounds.update(hump.start() for hump in _HUMP.finditer(rest))
        for section in _sections().finditer(rest):
            # "होमदेशपंजाब": a section's name parts crumbs only where no space does.
            bounds.update(at for at in section.span() if not rest[max(at - 1, 0) : at + 1].count(" "))
        edges = sorted(bounds)
        for first, last in zip(edges, edges[1:], strict=False):
            said = rest[first:last].strip()
            if said:
                crumbs.append(Crumb(said, start + rest.index(said, first)))
    return tuple(crumbs)
