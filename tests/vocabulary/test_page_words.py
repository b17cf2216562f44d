"""The words around an article, in every language."""

import collections

import pytest

from newsmodel import LANGUAGES, FurnitureKind
from newsmodel.reading.furniture_phrases import by_pattern, furniture_phrases
from newsmodel.reading.line_labels import also_read, comment_header, summary_label, tags_label
from newsmodel.text.phrases import compiled, phrase_key

CODES = sorted(LANGUAGES)


@pytest.mark.parametrize("code", CODES)
def test_phrases_stand_under_kinds_of_furniture(code: str) -> None:
    kinds = {kind.value for kind in FurnitureKind}
    assert set(LANGUAGES[code].page.furniture) <= kinds


@pytest.mark.parametrize("code", CODES)
def test_no_phrase_is_of_two_kinds(code: str) -> None:
    kinds: dict[str, set[str]] = collections.defaultdict(set)
    for kind, patterns in LANGUAGES[code].page.furniture.items():
        for pattern in patterns:
            # With gaps, the whole pattern is the key; phrases are alike if a line that says one says both.
            kinds[pattern.casefold() if "…" in pattern else phrase_key(pattern)].add(kind)
    assert {pattern: found for pattern, found in kinds.items() if len(found) > 1} == {}


@pytest.mark.parametrize("code", CODES)
def test_no_phrase_is_empty_or_only_gap(code: str) -> None:
    for patterns in LANGUAGES[code].page.furniture.values():
        for pattern in patterns:
            assert phrase_key(pattern.replace("…", "")), pattern


@pytest.mark.parametrize("code", CODES)
def test_a_line_that_says_a_phrase_is_known_by_it(code: str) -> None:
    for kind, patterns in LANGUAGES[code].page.furniture.items():
        for pattern in patterns:
            one = compiled(by_pattern({FurnitureKind(kind): (pattern,)}))
            for gap in ("शब्द", "two words"):
                key = phrase_key(pattern.replace("…", gap))
                assert one.meaning(key) is FurnitureKind(kind), (pattern, key)
                assert furniture_phrases().meaning(key) is not None, (pattern, key)


@pytest.mark.parametrize("code", CODES)
def test_each_label_is_read_as_one(code: str) -> None:
    page = LANGUAGES[code].page
    for words, read in ((page.summary, summary_label), (page.tags, tags_label), (page.also_read, also_read)):
        for word in words:
            assert read(f"{word}: नहर की सफाई") == "नहर की सफाई", word
            assert read(word.upper()) == "", word


@pytest.mark.parametrize("code", CODES)
def test_each_heading_of_a_thread_says_how_many_comments_there_are(code: str) -> None:
    for pattern in LANGUAGES[code].page.comment_count:
        # "one comment" says its number in a word.
        number = 12 if "#" in pattern else 1
        assert pattern.count("#") <= 1, pattern
        assert comment_header(pattern.replace("#", "12").replace("…", "नहर")) == number, pattern
