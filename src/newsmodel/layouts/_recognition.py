"""Which page style a page is of: by the lines that only this style writes."""

import functools

import attrs

from newsmodel.layouts import LAYOUTS
from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.furniture_phrases import by_pattern
from newsmodel.reading.sheet import Sheet
from newsmodel.text.phrases import Phrases, compiled, phrase_key
from newsmodel.text.remembered import remembered

FALLBACK = "plain"
"""The page style of a page that shows the signs of none."""
# One sign may stand on any page: many themes say "Most Popular".
_FEWEST_SIGNS = 2


@attrs.frozen
class _Sign:
    phrase: str
    """Two lines of one sign are one sign: any page may point twice to other articles."""
    styles: tuple[str, ...]


def layout_of(sheet: Sheet) -> str:
    """Give the name of the page style with most signs on a page, `plain` where none has two."""
    seen: dict[str, set[str]] = {}
    for line in sheet.lines:
        sign = _sign_of(line.text)
        if sign is not None:
            for name in sign.styles:
                seen.setdefault(name, set()).add(sign.phrase)
    counts = [(len(signs), name) for name, signs in seen.items() if len(signs) >= _FEWEST_SIGNS]
    return max(counts)[1] if counts else FALLBACK


@remembered
def _sign_of(text: str) -> _Sign | None:
    return _signs().meaning(phrase_key(text))


@functools.cache
def _signs() -> Phrases[_Sign]:
    styles: dict[str, tuple[str, ...]] = {}
    for name, layout in LAYOUTS.items():
        for sign in layout.signs:
            styles[sign] = (*styles.get(sign, ()), name)
    return compiled({phrase: _Sign(phrase, names) for phrase, names in styles.items()})


@functools.cache
def phrases_of(name: str) -> Phrases[FurnitureKind]:
    """Give the phrases of furniture that a page style has for itself."""
    return compiled(by_pattern(LAYOUTS[name].furniture))
