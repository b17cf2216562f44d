"""Quotations: a score whose dot stands between spaces ends no sentence."""

import pytest

import newsmodel

SCORES: list[tuple[str, str]] = [
    # "Seth said after the win by 3 . 2", a longer score, one with the digits of the script
    ("कोच विजय सेठ ने 3 . 2 से मिली जीत के बाद", "विजय सेठ"),
    ("कोच विजय सेठ ने 21 . 15 से मिली जीत के बाद", "विजय सेठ"),
    ("कोच विजय सेठ ने 121 . 115 से मिली जीत के बाद", "विजय सेठ"),
    ("कोच विजय सेठ ने ३ . २ से मिली जीत के बाद", "विजय सेठ"),
    ("कोच विजय सेठ ने 3 . 2, 2 . 1 से मिली जीत के बाद", "विजय सेठ"),
]


@pytest.mark.parametrize(("before", "name"), SCORES)
def test_a_score_is_inside_its_sentence(before: str, name: str) -> None:
    [found] = newsmodel.find_quotes(f"{before} कहा, “टीम अच्छी है।”")
    assert (found.value.speaker and found.value.speaker.name) == name


@pytest.mark.parametrize(
    "before",
    [
        # "The fair was held in 2020 . 3 days later …": a year and a word before a spaced dot, a year behind it
        "कोच विजय सेठ ने मेला देखा सन 2020 . 3 दिन बाद",
        "कोच विजय सेठ ने मेला देखा था . 3 दिन बाद",
        "कोच विजय सेठ ने मेले देखे 3 . 2020 के मेले में",
        # And a dot that is glued to its number
        "कोच विजय सेठ ने मेले देखे 3. 2 दिन बाद",
    ],
)
def test_a_dot_behind_a_sentence_ends_it(before: str) -> None:
    [found] = newsmodel.find_quotes(f"{before} कहा, “टीम अच्छी है।”")
    assert found.value.speaker is None
