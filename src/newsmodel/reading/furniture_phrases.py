"""Phrases of furniture: which lines of a page are no part of its article."""

import functools
from collections.abc import Mapping

from newsmodel.languages import LANGUAGES
from newsmodel.model.furniture import FurnitureKind
from newsmodel.text.phrases import Phrases, compiled


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
    return compiled(patterns)
