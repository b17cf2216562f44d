"""Lines that are known by their label."""

import pytest
from hypothesis import given, strategies as st

from examples import examples
from newsmodel.reading.language import _Letters, language_of
from newsmodel.reading.line_labels import (
    also_read,
    caption_like,
    comment_header,
    is_hashtags,
    is_picture_line,
    is_turn,
    summary_label,
    tags_label,
)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("यह भी पढ़ें: धान के दाम बढ़े", "धान के दाम बढ़े"),  # also read: paddy prices rise
        ("ये भी पढ़ें-धान के दाम बढ़े", "धान के दाम बढ़े"),
        ("👉 इसे भी पढ़ें – धान के दाम बढ़े", "धान के दाम बढ़े"),
        ("इसे भी पढ़ें / Read Also : धान", "धान"),
        ("ALSO READ | Paddy prices rise", "Paddy prices rise"),
        ("Also Read", ""),
        ("Watch - The canal is full", "The canal is full"),
        ("Also Read-Canal is full", "Canal is full"),
        ("यह भी पढ़ेंगे: धान", None),
        ("Watch-list names firms", None),
        ("(Also read: x)", None),
        ("पढ़ें धान के दाम", None),
        ("", None),
    ],
)
def test_a_pointer_names_its_title(text: str, title: str | None) -> None:
    assert also_read(text) == title


def test_labels_of_tags_and_of_summaries() -> None:
    assert tags_label("टैग्स: नहर, धान") == "नहर, धान"
    assert tags_label("Tags:") == ""
    assert tags_label("टैगोर: नहर") is None
    assert summary_label("संक्षेप:") == ""
    assert summary_label("Highlights - Rain today") == "Rain today"
    assert summary_label("सारा दिन: बारिश") is None


def test_a_list_with_commas_needs_no_colon_behind_its_label() -> None:
    assert tags_label("Tagged canal, water") == "canal, water"
    assert tags_label("टैग नहर, धान") == "नहर, धान"
    assert tags_label("Topics canal, water") is None
    assert tags_label("Tags - canal, water") == "canal, water"


@pytest.mark.parametrize(
    ("text", "tags"),
    [("#नहर #पानी", True), ("#X", True), ("#नहर पानी", False), ("# #नहर", False), ("नहर", False)],
)
def test_a_row_of_hashtags_has_nothing_else(text: str, tags: bool) -> None:
    assert is_hashtags(text) is tags


@pytest.mark.parametrize(
    ("text", "picture"),
    [
        ("नहर पर जमा लोग। फोटो- " + "न" * 54, True),  # the credit has sixty characters
        ("नहर पर जमा लोग। फोटो- " + "न" * 55, False),
        ("नहर पर जमा लोग। (" + "न" * 54 + " फोटो)", True),
        ("नहर पर जमा लोग। (" + "न" * 55 + " फोटो)", False),
        ("नहर पर जमा लोग। ()", False),
        ("इमेज कैप्शन, " + "न" * 237, True),  # two hundred and fifty
        ("इमेज कैप्शन, " + "न" * 238, False),
        ("फोटो में दिखते ग्रामीण। सब खुश हैं", False),
        ("नहर पर जमा लोग।", False),
    ],
)
def test_a_label_or_a_credit_at_the_end_shows_the_text_of_a_picture(text: str, picture: bool) -> None:
    assert is_picture_line(text) is picture


def test_marks_may_stand_before_a_label_and_white_space_behind_it() -> None:
    assert also_read("." * 300 + "Also read: x") == "x"
    assert also_read("Also read" + " " * 300 + ": x") == "x"


@pytest.mark.parametrize(
    "text",
    [
        "फाइल फोटो",
        "इंडिया गेट पर धुंध (फाइल फोटो)",  # fog at India Gate (file photo)
        "नहर की सफाई करते लोग। फोटो: जागरूक",
        "फोटो-एएनआई",
        "फोटो - जागरूक संवाददाता",
        "तस्वीर : एजेंसी",
        "The packing shed. (Photo: Special arrangement)",
        "Farmers at the shed | Photo: PTI",
        "Farmers at the shed Photo Credit: PTI",
        "Farmers at the shed / Image",
        "Farmers at the shedIllustration: Asha Rao / Valley Press",
        "Farmers at the shed – Photo by Asha",
        "[Representational image]",
        "Photo: PTI",
        "फोटो-PTI",
        "Photos: Asha Rao Pune",
        "पानी का स्तर 1/2 घटा / PTI",
        "न" * 239 + "(फाइल फोटो)",  # two hundred and fifty characters
    ],
)
def test_captions_say_that_they_are(text: str) -> None:
    assert caption_like(text)


@pytest.mark.parametrize(
    "text",
    [
        "नहर की सफाई",
        "(नहर की सफाई)",
        "Photos of the year",
        "Photo: " + "x" * 250,
        "",
        "न" * 240 + "(फाइल फोटो)",
        "Photos: बर्फ की चादर में",
        "Photos: बर्फ: चादर में लिपटा शहर",
    ],
)
def test_other_lines_are_no_captions(text: str) -> None:
    assert not caption_like(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("2 COMMENTS", 2),
        ("1 टिप्पणी:", 1),
        ("One Comment", 1),
        ("१२ टिप्पणियाँ", 12),
        ("0 comments:", 0),
        ("Comments (3)", 3),
        ("3 thoughts on “नहर की सफाई”", 3),
        ("٢ comments", None),  # a digit that is neither ASCII nor Devanagari
        ("1२ comments", None),  # digits of two scripts
        ("123456 comments", None),
        ("comments", None),
        ("2 comments" + "!" * 120, None),
        ("3 thoughts on " + "न" * 106, 3),
        ("3 thoughts on " + "न" * 107, None),  # no heading is longer
        ("", None),
    ],
)
def test_the_heading_of_a_thread_says_how_many(text: str, count: int | None) -> None:
    assert comment_header(text) == count


@pytest.mark.parametrize(
    ("text", "turn"),
    [
        ("सवाल: नहर कब बनेगी?", True),
        ("उत्तर – जून तक।", True),
        ("नहर: सफाई", False),
        ("सवाल नहर का", False),
        ("", False),
    ],
)
def test_a_turn_of_an_interview_has_its_label(text: str, turn: bool) -> None:
    assert is_turn(text) is turn


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("नहर की सफाई", "hi"),
        ("The canal is clean", "en"),
        ("ISRO ने नहर की तस्वीर भेजी", "hi"),
        ("1947 – ?", None),
        ("", None),
        ("a" * 4000 + "न" * 9000, "en"),  # only the beginning is looked at
    ],
)
def test_a_text_is_in_the_language_of_most_of_its_letters(text: str, code: str | None) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("नहर की सफाई है", "hi"),
        ("This is the canal, with a नहर", "en"),
        ("क ख ग", None),  # no common word of either
    ],
)
def test_languages_of_one_script_are_told_by_their_common_words(
    text: str, code: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As if Hindi and English shared a script.
    both = ((_Letters.of("A-Za-zऀ-ॿ"), ("en", "hi")),)
    monkeypatch.setattr("newsmodel.reading.language._letters", lambda: both)
    assert language_of(text) == code


@given(st.text(st.characters() | st.sampled_from("फोटो: (/-123comments "), max_size=80))
@examples(300)
def test_what_follows_a_label_is_the_end_of_the_line(text: str) -> None:
    for read in (also_read, summary_label, tags_label):
        rest = read(text)
        assert rest is None or text.endswith(rest)
    count = comment_header(text)
    assert count is None or 0 <= count < 100_000
    assert caption_like(text) in {True, False}
