"""Keys of place names."""

import pytest

from newsmodel.text.placenames import place_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("मुम्बई", "मुंबई"),
        ("चण्डीगढ़", "चंडीगढ़"),
        ("नयी दिल्ली", "नईदिल्ली"),
        ("जम्मू-कश्मीर", "जम्मू कश्मीर"),
        ("न्यूयॉर्क", "न्यूयार्क"),
        ("ऑस्ट्रेलिया", "आस्ट्रेलिया"),
        ("ऊना", "उना"),
        ("नये गाँव", "नए गाँव"),
        ("बेंगलुरु", "बेंगलुरू"),
        ("New  Delhi", "NEW DELHI"),
        ("हि.स.", "हिस"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert place_key(one) == place_key(other)


def test_different_names_have_different_keys() -> None:
    assert len({place_key(name) for name in ("पटना", "पाटन", "पन्ना", "पुणे", "Patna")}) == 5
