"""Which page style a page is of: by the lines that only this style writes."""

import functools

from newsmodel.layouts import LAYOUTS
from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.phrases import Phrases, by_pattern, compiled
from newsmodel.reading.sheet import Sheet

_FALLBACK = "plain"
# One sign may stand on any page: many themes say "Most Popular".
_FEWEST_SIGNS = 2


def layout_of(sheet: Sheet) -> str:
    """Give the name of the page style with most signs on a page, `plain` where none has two."""
    seen: dict[str, set[str]] = {}
    for at in range(len(sheet)):
        key = sheet.key(at)
        for name in _signs().meaning(key) or ():
            seen.setdefault(name, set()).add(key)
    counts = [(len(keys), name) for name, keys in seen.items() if len(keys) >= _FEWEST_SIGNS]
    return max(counts)[1] if counts else _FALLBACK


@functools.cache
def _signs() -> Phrases[tuple[str, ...]]:
    styles: dict[str, tuple[str, ...]] = {}
    for name, layout in LAYOUTS.items():
        for sign in layout.signs:
            styles[sign] = (*styles.get(sign, ()), name)
    return compiled(styles)


@functools.cache
def phrases_of(name: str) -> Phrases[FurnitureKind]:
    """Give the phrases of furniture that a page style has for itself."""
    return compiled(by_pattern(LAYOUTS[name].furniture))
