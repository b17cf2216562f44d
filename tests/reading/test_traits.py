"""Traits tell of a line at little cost what the readers of labels tell of it."""

import pytest
from hypothesis import given, strategies as st

from newsmodel.languages import LANGUAGES
from newsmodel.reading import traits
from newsmodel.reading.bullets import bullet_of, is_pair
from newsmodel.reading.byline_labels import byline_label
from newsmodel.reading.line_labels import (
    also_read,
    caption_like,
    comment_header,
    is_hashtags,
    is_turn,
    summary_label,
    tags_label,
)
from newsmodel.reading.traits import traits_of


def asked(text: str) -> int:
    """Ask every reader about the line, whatever it begins with."""
    answers = {
        traits.SUMMARY: summary_label(text) is not None,
        traits.SUMMARY_BELOW: summary_label(text) == "",
        traits.TAGS: tags_label(text) is not None or is_hashtags(text),
        traits.POINTER: also_read(text) is not None,
        traits.HEADER: comment_header(text) is not None,
        traits.TURN: is_turn(text),
        traits.SIGNED: byline_label(text) is not None,
        traits.CAPTION: caption_like(text),
        traits.BULLET: bullet_of(text) is not None,
        traits.PAIR: is_pair(text),
        traits.OPENED: text[0] in "“‘\"'«„",
    }
    return sum(trait for trait, answer in answers.items() if answer)


@pytest.mark.parametrize(
    ("line", "trait"),
    [
        ("यह भी पढ़ें - नहर की सफाई शुरू", traits.POINTER),
        (">> ALSO READ | Canal cleaned", traits.POINTER),
        ("Tags: नहर, पानी", traits.TAGS | traits.PAIR),
        ("#नहर #पानी", traits.TAGS),
        ("- टैग: नहर", traits.TAGS | traits.BULLET | traits.PAIR),
        ("Highlights", traits.SUMMARY | traits.SUMMARY_BELOW),
        ("Summary: the canal is clean", traits.SUMMARY | traits.PAIR),
        ("3 COMMENTS", traits.HEADER),
        ("One thought on “नहर”", traits.HEADER),
        ("सवाल: नहर कब भरेगी", traits.TURN | traits.PAIR),
        ("प्रश्न: नहर कब भरेगी", traits.TURN | traits.PAIR),  # a byline may begin alike: "प्रस्तुति"
        ("ज\u093cवाब: नहर जून में भरेगी", traits.TURN | traits.PAIR),  # with a dot below its first letter
        ("लेखक: रमा चौहान", traits.SIGNED | traits.PAIR),
        ("नहर का पुल (फाइल फोटो)", traits.CAPTION),
        ("viii) पुल", traits.BULLET),
        ("क) पुल", traits.BULLET),
        ("A. K. Roy", 0),
        ("Xavier Roy", 0),
        ("“हम लौटेंगे।”", traits.OPENED),
        ("टैगोर की कविता", 0),
        ("नहर की सफाई शुरू", 0),
    ],
)
def test_the_traits_of_a_line(line: str, trait: int) -> None:
    assert traits_of(line) == trait


LABELS = sorted(
    {
        word.strip("…# ")
        for language in LANGUAGES.values()
        for words in (
            language.page.summary,
            language.page.tags,
            language.page.also_read,
            language.page.comment_count,
            language.page.captions,
            language.page.authors,
            language.speech.questions,
        )
        for word in words
    }
)
MARKS = st.sampled_from(["", "- ", "• ", "(", ">> ", "“", "12 ", "१) ", "\u200d", "ि", "#"])
BEHIND = st.sampled_from(["", ":", ": नहर", " - Anil Rao", " 4", " (2)", "s", "।", "…", ") x"])


@given(
    MARKS,
    st.sampled_from(LABELS).flatmap(lambda word: st.sampled_from([word, word.upper(), word.title()])),
    BEHIND,
)
def test_no_label_is_missed_for_how_its_line_begins(before: str, label: str, behind: str) -> None:
    assert traits_of(before + label + behind) == asked(before + label + behind)


@given(st.text(min_size=1, max_size=40).map(str.strip).filter(bool))
def test_any_line_has_the_traits_that_its_readers_give(line: str) -> None:
    assert traits_of(line) == asked(line)
