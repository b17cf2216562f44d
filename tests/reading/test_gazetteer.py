"""What is known of places."""

import pytest

from newsmodel.reading.datelines.gazetteer import gazetteer, keys_of
from newsmodel.text.placenames import place_key


@pytest.mark.parametrize(
    "name",
    ["संयुक्त राष्ट्र", "UN", "पटना", "Patna", "नई दिल्ली", "चण्डीगढ़", "वॉशिंगटन", "Istanbul", "इस्तांबुल", "Dhaka"],
)
def test_cities_are_known_in_both_scripts(name: str) -> None:
    assert place_key(name) in gazetteer().cities


@pytest.mark.parametrize(
    "name", ["Vladivostok", "व्लादिवोस्तोक", "Ho Chi Minh City", "San Juan", "Curaçao", "Curacao", "São Tomé"]
)
def test_cities_of_time_zones_are_known_with_and_without_their_accents(name: str) -> None:
    assert place_key(name) in gazetteer().cities


@pytest.mark.parametrize("name", ["बिहार", "Bihar", "नेपाल", "Nepal", "उप्र", "Texas"])
def test_states_and_countries_are_regions(name: str) -> None:
    assert place_key(name) in gazetteer().regions


def test_no_name_is_both_city_and_region() -> None:
    assert not gazetteer().cities & gazetteer().regions


def test_words_and_bases_of_antarctica_are_no_cities() -> None:
    assert (
        not {place_key(name) for name in ("Davis", "Casey", "Unknown Location", "अज्ञात शहर", "मेला", "")}
        & gazetteer().cities
    )


def test_added_names_are_keys() -> None:
    assert keys_of(frozenset({"नयी बस्ती", " "})) == {place_key("नई बस्ती")}
