"""Names with a post, a town or brackets beside them, and the lines that stand between them and the text."""

import pytest

from canal import read
from newsmodel.reading.byline import read_byline
from newsmodel.reading.headlines import is_ended_dateline
from newsmodel.reading.known_names import is_part_of_town
from newsmodel.reading.signatures import before_post, name_before_a_post

TITLE = "नहर की सफाई शुरू हुई"
SENTENCE = "नहर की सफाई का काम सोमवार से शुरू हुआ, किसानों को पानी मिला।"
LEAD = "सीतापुर: सिंचाई विभाग ने सोमवार से नहर की सफाई शुरू की। काम दस दिन चलेगा।"
TEXT = "सिंचाई विभाग ने सोमवार से नहर की सफाई शुरू की। काम दस दिन चलेगा और पानी आएगा।"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("राम रमा देवी चौहान, वरिष्ठ ब्यूरो चीफ जौनपुर", "राम रमा देवी चौहान"),
        ("रमा चौहान - ब्यूरो चीफ", "रमा चौहान"),
        ("रमा चौहान - पत्रकार", "रमा चौहान"),
        ("चौहान ब्यूरो चीफ", ""),
        ("पत्रकार", ""),
        ("पत्रकार जौनपुर", ""),
    ],
)
def test_a_name_stands_before_its_post(text: str, name: str) -> None:
    assert name_before_a_post(text) == name


def test_brackets_in_a_name_are_none_of_its_post() -> None:
    assert before_post("रमा (गुड्डी) चौहान (संवाददाता)") == "रमा (गुड्डी) चौहान"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By PTI Kochi", ("PTI",)),
        ("By ASHA WALKER PUNE", ("ASHA WALKER PUNE",)),
        ("राजा राम मोहन कुमार सिंह चौहान", ("राजा राम मोहन कुमार सिंह चौहान",)),
        ("राजा राम मोहन कुमार सिंह चौहान शर्मा", ()),
    ],
)
def test_a_town_is_cut_off_agencies_and_very_many_words_are_no_name(
    line: str, names: tuple[str, ...]
) -> None:
    assert read_byline(line).names == names


@pytest.mark.parametrize(("text", "is_part"), [("New Delhi West", True), ("Delhi Lake West", False)])
def test_a_town_may_have_several_words_before_its_part(text: str, is_part: bool) -> None:
    assert is_part_of_town(text) == is_part


@pytest.mark.parametrize("between", [(), ("Share",), ("12 जनवरी 2026",), ("12 जनवरी 2026", "Share")])
def test_buttons_and_dates_may_stand_below_a_name_with_its_post(between: tuple[str, ...]) -> None:
    byline = read(TITLE, "रमा चौहान, वरिष्ठ पत्रकार", *between, TEXT).byline

    assert byline is not None
    assert byline.names == ("रमा चौहान",)


def test_a_sentence_is_a_headline_above_a_dateline_with_its_text() -> None:
    article = read(SENTENCE, "जौनपुर, 12 जनवरी।", TEXT, "शेयर करें")

    assert article.headline == SENTENCE
    assert article.dateline is not None
    assert article.dateline.places == ("जौनपुर",)


def test_a_sentence_above_a_heading_is_none() -> None:
    assert read(SENTENCE, "जौनपुर: नहर साफ हुई", TEXT).headline is None


def test_a_title_that_ends_as_names_do_may_touch_a_text_without_a_dateline() -> None:
    assert read(f"साहसी किसान चौहान\n{TEXT}").headline == "साहसी किसान चौहान"


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("बागेश्वर, 5 जनवरी 2026।", True), ("5 जनवरी 2026, बागेश्वर।", False), ("बागेश्वर, 5 जनवरी 2026", False)],
)
def test_a_dateline_begins_with_its_place_and_ends_with_a_mark(text: str, is_one: bool) -> None:
    assert is_ended_dateline(text) == is_one


def test_the_first_line_may_sign_above_a_headline_with_a_long_menu_below_it() -> None:
    byline = read("रिपोर्ट, रमा चौहान", TITLE, *(f"पुल {number}" for number in range(250)), LEAD).byline

    assert byline is not None
    assert byline.names == ("रमा चौहान",)
