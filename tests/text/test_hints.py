"""Hints never hide what a pattern would find: they only say where it need not be looked for."""

import re

from hypothesis import given, strategies as st

from newsmodel.text.hints import has_hint, hints_of

WORDS = ["File Photo", "photo", "फोटो", "फाइल फोटो", "pic"]


def test_a_word_that_holds_another_one_is_no_hint_of_its_own() -> None:
    assert hints_of(WORDS) == ("pic", "फोटो", "photo")


def test_nothing_hints_where_there_are_no_words() -> None:
    assert not has_hint("नहर (फाइल फोटो)", hints_of([]))


@given(st.text(alphabet="pichotoPHOTO फोट", max_size=20))
def test_a_text_without_a_hint_has_none_of_the_words(text: str) -> None:
    found = re.search("|".join(WORDS), text, re.IGNORECASE) is not None
    assert has_hint(text, hints_of(WORDS)) == found
