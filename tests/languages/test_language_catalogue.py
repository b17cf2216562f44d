"""Every language of the catalogue keeps to what a language is."""

from collections.abc import Iterator

import attrs
import pytest

from newsmodel import LANGUAGES, FurnitureKind

GROUPS = ("page", "calendar", "speech", "dateline")


def groups_of_words(language: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each group that is a tuple of words, by its path."""
    for part in GROUPS:
        value = getattr(LANGUAGES[language], part)
        for field in attrs.fields(type(value)):
            words = getattr(value, field.name)
            if isinstance(words, tuple) and all(isinstance(word, str) for word in words):
                yield f"{part}.{field.name}", words


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_key_is_the_tag(code: str) -> None:
    assert LANGUAGES[code].code == code
    assert LANGUAGES[code].name


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_group_has_each_word_once(code: str) -> None:
    groups = dict(groups_of_words(code))

    assert len(groups) > 20
    twice = {name: [w for w in set(words) if words.count(w) > 1] for name, words in groups.items()}
    assert {name: words for name, words in twice.items() if words} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_is_empty_or_has_white_space_at_its_ends(code: str) -> None:
    bad = {name: [w for w in words if not w or w != w.strip()] for name, words in groups_of_words(code)}

    assert {name: words for name, words in bad.items() if words} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_year_has_twelve_months_and_a_week_seven_days(code: str) -> None:
    calendar = LANGUAGES[code].calendar

    assert len(calendar.months) == 12
    assert len(calendar.weekdays) == 7
    assert len(calendar.day_words) in (0, 31)
    for spellings in (*calendar.months, *calendar.weekdays, *calendar.day_words):
        assert len(set(spellings)) == len(spellings)


@pytest.mark.parametrize("code", LANGUAGES)
def test_phrases_of_furniture_are_of_kinds_that_there_are(code: str) -> None:
    assert {FurnitureKind(kind) for kind in LANGUAGES[code].page.furniture} <= set(FurnitureKind)
    assert set(LANGUAGES[code].page.authors.values()) <= {True, False}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_letters_of_its_name_are_its_own_letters(code: str) -> None:
    import re

    letters = re.compile(f"[{LANGUAGES[code].letters}]+")
    assert letters.fullmatch(LANGUAGES[code].name)
