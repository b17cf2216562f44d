"""Which names are known to be places: evidence for a dateline, never a gate."""

import functools
import re

import attrs
from babel import Locale

from newsmodel.languages import LANGUAGES
from newsmodel.languages._places import ABROAD, INDIA, TOWNS, WORLD
from newsmodel.text.placenames import place_key

# CLDR writes the city of a zone twice in some names ("Center, North Dakota"), and bases of Antarctica are
# surnames more than places (Davis, Casey).
_CITY = re.compile(r"[^,()]+")


@attrs.frozen
class Gazetteer:
    """Keys of known names (see `place_key`)."""

    cities: frozenset[str]
    """Cities, towns, districts, and the states that are cities."""
    regions: frozenset[str]
    """States of India and countries."""
    states: frozenset[str]
    """Those of regions that are states of India."""
    doubtful: frozenset[str]
    """Those of both that mean something else as well."""


@functools.cache
def gazetteer() -> Gazetteer:
    """Give the known names: our tables, and the countries and the cities of time zones in CLDR (babel)."""
    cities: set[str] = set()
    states: set[str] = set()
    for state, towns in INDIA.items():
        (states if towns else cities).update(_keys(state))
        cities.update(_keys(towns))
    regions = set(states)
    cities.update(_keys(TOWNS) | _keys(WORLD))
    cities.update(_keys("दिल्ली|Delhi"))
    cities.update(_keys("संयुक्त राष्ट्र|United Nations|UN"))
    regions.update(_keys(ABROAD))
    for code in LANGUAGES:
        locale = Locale.parse(code)
        regions.update(place_key(name) for key, name in locale.territories.items() if key.isalpha())
        for zone, names in locale.time_zones.items():
            if "/" in zone and not zone.startswith(("Antarctica/", "Etc/")):
                plain = zone.rpartition("/")[2].replace("_", " ")
                for name in (names.get("city", plain), plain):
                    if _CITY.fullmatch(name):
                        cities.add(place_key(name))
    regions -= cities
    doubtful = {
        place_key(name) for language in LANGUAGES.values() for name in language.dateline.doubtful_places
    }
    return Gazetteer(frozenset(cities), frozenset(regions), frozenset(states & regions), frozenset(doubtful))


@functools.lru_cache(maxsize=8)
def keys_of(names: frozenset[str]) -> frozenset[str]:
    """Give the keys of names that a caller adds."""
    return frozenset(place_key(name) for name in names) - {""}


def _keys(table: str) -> set[str]:
    return {place_key(name) for name in re.split(r"[|,]", table)} - {""}
