"""The words of datelines in all languages, by their keys."""

import functools

import attrs

from newsmodel.languages import LANGUAGES
from newsmodel.text.folding import fold
from newsmodel.text.placenames import place_key


@attrs.frozen
class Lexicon:
    """The words of datelines: keys of `place_key` for names, of `fold` for single words.

    Those that are looked for in every lead (`lead`, `desk_words`, `desk_parts`) are kept as written.
    """

    agencies: frozenset[str]
    desks: frozenset[str]
    desk_words: frozenset[str]
    desk_parts: frozenset[str]
    desk_tails: frozenset[str]
    media: frozenset[str]
    names: frozenset[str]
    titles: frozenset[str]
    bylines: frozenset[str]
    date_marks: frozenset[str]
    area_marks: frozenset[str]
    areas: frozenset[str]
    inside: frozenset[str]
    routes: frozenset[str]
    endings: tuple[str, ...]
    parts: frozenset[str]
    lead: frozenset[str]
    not_places: frozenset[str]


@functools.cache
def lexicon() -> Lexicon:
    """Give the words of all languages together: a Hindi page has English datelines too."""
    groups = [language.dateline for language in LANGUAGES.values()]
    return Lexicon(
        agencies=frozenset(place_key(word) for group in groups for word in group.agencies),
        desks=frozenset(place_key(word) for group in groups for word in group.desks),
        desk_words=frozenset(word for group in groups for word in group.desks if not word.isascii()),
        desk_parts=frozenset(word for group in groups for word in group.desk_parts),
        desk_tails=frozenset(fold(word) for group in groups for word in group.desk_tails),
        media=frozenset(fold(word) for group in groups for word in group.media),
        names=frozenset(fold(word) for group in groups for word in group.names),
        titles=frozenset(fold(word) for group in groups for word in group.titles),
        bylines=frozenset(fold(word) for group in groups for word in group.bylines),
        date_marks=frozenset(fold(word) for group in groups for word in group.date_marks),
        area_marks=frozenset(fold(word) for group in groups for word in group.area_marks),
        areas=frozenset(fold(word) for group in groups for word in group.areas),
        inside=frozenset(fold(word) for group in groups for word in group.inside),
        routes=frozenset(fold(word) for group in groups for word in group.routes),
        endings=tuple(fold(word) for group in groups for word in group.place_endings),
        parts=frozenset(fold(word) for group in groups for word in group.place_parts),
        # Those of a lead are looked up as written, for speed: a lead is refused by its first postposition.
        lead=frozenset(word for group in groups for word in group.lead_words)
        | frozenset(word.capitalize() for group in groups for word in group.lead_words) - {"The"},
        not_places=frozenset(fold(word) for group in groups for word in group.not_places),
    )
