"""Phrases of furniture: which lines of a page are no part of its article."""

import functools
from collections.abc import Mapping

from newsmodel.languages import LANGUAGES
from newsmodel.model.furniture import FurnitureKind
from newsmodel.reading.menus import menu_of
from newsmodel.reading.shapes import shape_of
from newsmodel.text.phrases import LONGEST_PHRASE, Phrases, compiled, phrase_key

_LONGEST_COUNT = 40
_FEWEST_SPACES = 2
_DATA = ('{"', '[{"')


def by_pattern(patterns: Mapping[FurnitureKind, tuple[str, ...]]) -> dict[str, FurnitureKind]:
    """Turn patterns by kind into kinds by pattern."""
    return {pattern: kind for kind, group in patterns.items() for pattern in group}


@functools.cache
def furniture_phrases() -> Phrases[FurnitureKind]:
    """Give the phrases of all languages: a Hindi page has English buttons, and now and then the reverse."""
    patterns: dict[str, FurnitureKind] = {}
    for language in LANGUAGES.values():
        groups = {FurnitureKind(kind): group for kind, group in language.page.furniture.items()}
        patterns.update(by_pattern(groups))
    for language in LANGUAGES.values():
        # "फोटो" alone says that a picture was there.
        patterns = dict.fromkeys(language.page.pictures, FurnitureKind.LABEL) | patterns
    return compiled(patterns)


def furniture_of(text: str) -> FurnitureKind | None:
    """Give what furniture a line is known to be, by its words or by its shape, whatever the page style.

    >>> furniture_of("LEAVE A REPLY"), furniture_of("12 Shares"), furniture_of("नहर की सफाई शुरू")
    (<FurnitureKind.COMMENT_FORM: 'comment_form'>, <FurnitureKind.COUNTER: 'counter'>, None)
    """
    # '{"id":"12","title":"…"': what a script was to read
    if text.startswith(_DATA):
        return FurnitureKind.MARKUP
    if len(text) > LONGEST_PHRASE:
        return None
    kind = furniture_phrases().meaning(phrase_key(text))
    # "230 बार देखा गया" counts; "मेले का वीडियो एक करोड़ से ज्यादा बार देखा गया" tells a story.
    if kind is FurnitureKind.COUNTER and len(text) > _LONGEST_COUNT:
        kind = None
    # "Breaking News : पुल टूटा, दो लोग घायल": a subject with its headline, no name of a site.
    if kind is FurnitureKind.SITE and _has_title(phrase_key(text)):
        kind = None
    if kind is None:
        kind = shape_of(text)
    return kind if kind is not None else menu_of(text, furniture_phrases())


def _has_title(key: str) -> bool:
    """Whether a title stands behind a colon; what a site says of its news there is none."""
    rest = key.partition(":")[2]
    return rest.count(" ") > _FEWEST_SPACES and "news" not in rest
