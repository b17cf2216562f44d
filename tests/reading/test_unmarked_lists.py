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
