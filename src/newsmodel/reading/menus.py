"""Menus on one line: names of sections in a row, or buttons with strokes between them."""

import functools
import re

from newsmodel.languages import LANGUAGES
from newsmodel.model.furniture import FurnitureKind
from newsmodel.text.folding import fold
from newsmodel.text.phrases import Phrases, phrase_key

_STROKES = re.compile(r"\s*[|•·]\s*")
# Two names may be the name of a paper: "Business World".
_FEWEST = 3


def menu_of(text: str, buttons: Phrases[FurnitureKind]) -> FurnitureKind | None:
    """Give what furniture a row of links is, `buttons` among them; None for a line that is no such row.

    >>> from newsmodel.reading.furniture_phrases import furniture_phrases
    >>> menu_of("Subscribe | Sign in", furniture_phrases()), menu_of("देश विदेश खेल", furniture_phrases())
    (<FurnitureKind.NAVIGATION: 'navigation'>, <FurnitureKind.NAVIGATION: 'navigation'>)
    """
    names = _names()
    if "|" in text or "•" in text or "·" in text:
        parts = [part for part in _STROKES.split(text) if part]
        # An item of a list has a stroke before it and none in it.
        if len(parts) < 2:
            return None
        kinds: set[FurnitureKind] = set()
        for part in parts:
            kind = _kind(part, buttons)
            # Of most lines with strokes, the first part is no link.
            if kind is None:
                return None
            kinds.add(kind)
        return kinds.pop() if len(kinds) == 1 else FurnitureKind.NAVIGATION
    if fold(text.partition(" ")[0]) not in names:
        return None
    words = fold(text).split()
    return FurnitureKind.NAVIGATION if len(words) >= _FEWEST and names.issuperset(words) else None


def _kind(part: str, buttons: Phrases[FurnitureKind]) -> FurnitureKind | None:
    return FurnitureKind.NAVIGATION if fold(part) in _names() else buttons.meaning(phrase_key(part))


@functools.cache
def _names() -> frozenset[str]:
    return frozenset(
        fold(name)
        for language in LANGUAGES.values()
        for names in (language.page.sections, language.page.menus)
        for name in names
    )
