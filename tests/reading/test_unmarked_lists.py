"""Lists whose bullets were lost on the way from the page to its text."""

import pytest

import newsmodel
from newsmodel import BulletList

PAGE = """नहर की सफाई शुरू, किसानों को राहत

सीतापुर, 12 जनवरी। सिंचाई विभाग ने सोमवार से नहर की सफाई का काम शुरू कर दिया है और यह मार्च तक चलेगा।

{lines}

विभाग ने कहा कि सभी मांगों पर विचार होगा और जल्द फैसला लिया जाएगा।
"""


def lists(lines: str) -> list[list[str]]:
    article = newsmodel.parse(PAGE.format(lines=lines)).article
    return [
        [item.text for item in block.items]
        for section in article.sections
        for block in section.blocks
        if isinstance(block, BulletList)
    ]


@pytest.mark.parametrize("above", ["किसानों की मांगें\n\n", "किसानों की मांगें:\n", ""])
def test_three_short_lines_with_room_around_them_are_a_list(above: str) -> None:
    items = ["नियमित पानी", "पुल की मरम्मत", "मुआवजा"]

    assert lists(above + "\n".join(items)) == [items]


@pytest.mark.parametrize(
    "lines",
    [
        "नियमित पानी\nपुल की मरम्मत",  # two may be a heading and what stands below it
        "नियमित पानी\n\nपुल की मरम्मत\n\nमुआवजा",
        "नियमित पानी\nपुल की मरम्मत\nक्या मिलेगा मुआवजा?",
        "किसानों को नियमित पानी मिलता है\nपुल की मरम्मत नहीं हुई है\nमुआवजा भी नहीं मिला है",
        "नियमित पानी\nपुल की मरम्मत\nमुआवजा:",
        "लेखक: रमा चौहान\nनियमित पानी\nपुल की मरम्मत",
        "12 जनवरी 2026\nनियमित पानी\nपुल की मरम्मत",
        "नियमित पानी\nपुल पर जमा लोग (फाइल फोटो)\nमुआवजा",
        "नियमित पानी\nपुल की मरम्मत हुई।\nमुआवजा",
        "नियमित पानी\nShare\nमुआवजा",
        "नियमित पानी\nयह भी पढ़ें: पुल की मरम्मत\nमुआवजा",
        "नियमित पानी\nसवाल: पुल की मरम्मत\nमुआवजा",
        "नियमित पानी\nलेखक: रमा चौहान\nमुआवजा",
    ],
)
def test_other_lines_are_no_list(lines: str) -> None:
    assert lists(lines) == []


def test_lines_right_above_a_paragraph_are_no_list() -> None:
    text = PAGE.format(lines="नियमित पानी\nपुल की मरम्मत\nमुआवजा").replace("मुआवजा\n\n", "मुआवजा\n")

    assert newsmodel.parse(text).article.lists == ()


def test_titles_below_the_text_are_no_list() -> None:
    text = PAGE.format(lines="") + "\nसड़क हादसे में दो घायल\nस्कूल में लगा मेला\nबाजार में लगी आग"

    assert newsmodel.parse(text).article.lists == ()


def test_an_item_may_end_with_a_letter() -> None:
    items = ["नियमित पानी", "पुल की मरम्मत", "मंत्री का X"]

    assert lists("\n".join(items)) == [items]


def test_the_rule_that_takes_a_list_without_bullets_is_known_by_its_name() -> None:
    page = newsmodel.parse(PAGE.format(lines="नियमित पानी\nपुल की मरम्मत\nमुआवजा"))

    assert [block.rule for block in page.blocks if block.kind.value == "list"] == ["unmarked_list"]


@pytest.mark.parametrize("headings", [["नियमित पानी"], ["नियमित पानी", "यहां करें फोन"]])
def test_headings_above_names_with_values_are_none_of_them_at_the_end_of_a_text(headings: list[str]) -> None:
    text = "\n".join([PAGE.format(lines=""), *headings, "पूछताछ : 139", "हेल्पलाइन : 112", "", "Share"])
    article = newsmodel.parse(text).article

    assert [section.heading for section in article.sections] == [None, *headings]
    assert [item.text for item in article.lists[0].items] == ["पूछताछ : 139", "हेल्पलाइन : 112"]


def test_tags_right_below_names_with_values_are_none_of_them() -> None:
    article = newsmodel.parse(PAGE.format(lines="") + "\nपूछताछ : 139\nहेल्पलाइन : 112\nTags: नहर, पानी").article

    assert [item.text for item in article.lists[0].items] == ["पूछताछ : 139", "हेल्पलाइन : 112"]
    assert article.tags == ("नहर", "पानी")


def test_a_bullet_among_lines_without_one_is_a_list_of_its_own() -> None:
    assert lists("नियमित पानी\n• पुल की मरम्मत\nमुआवजा") == [["पुल की मरम्मत"]]
