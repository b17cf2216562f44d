"""Bullets, and the trees of items that they make."""

import pytest
from hypothesis import given, strategies as st

import newsmodel
from examples import examples
from newsmodel.reading.bullets import Bullet, bullet_of, is_pair
from newsmodel.reading.items import Item, items_of
from newsmodel.text.lines import split_lines


@pytest.mark.parametrize(
    ("text", "mark", "ordered", "rest"),
    [
        ("• फल", "•", False, "फल"),
        ("•फल", "•", False, "फल"),
        ("- फल", "-", False, "फल"),
        ("– फल", "–", False, "फल"),
        ("* फल", "*", False, "फल"),
        ("► फल", "►", False, "फल"),
        ("✅ फल", "✅", False, "फल"),
        ("➡\ufe0f फल", "➡\ufe0f", False, "फल"),
        ("1. फल", "1", True, "फल"),
        ("१. फल", "१", True, "फल"),
        ("12) फल", "12", True, "फल"),
        ("(3) फल", "3", True, "फल"),
        ("a) फल", "a", True, "फल"),
        ("b. फल", "b", True, "फल"),
        ("A) फल", "A", True, "फल"),
        ("(ii) फल", "ii", True, "फल"),
        ("iv. फल", "iv", True, "फल"),
        ("क) फल", "क", True, "फल"),
    ],
)
def test_a_bullet_is_parted_from_its_item(text: str, mark: str, ordered: bool, rest: str) -> None:
    found = bullet_of(text)
    assert found == Bullet(mark, ordered, len(text) - len(rest))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "•",
        "1.",
        "- ",
        "24.1 C",
        "१.५ लाख",
        "2026. साल",
        "-5 डिग्री",
        "*नोट",
        "A. K. Roy",
        "U.S. officials",
        "x.y",
        "क. ख",
        "फल",
        "(फल)",
    ],
)
def test_other_lines_have_no_bullet(text: str) -> None:
    assert bullet_of(text) is None


@pytest.mark.parametrize("text", ["रेल सहायता : 139", "नियंत्रण कक्ष: 0326-000111", "प्रवेश：निशुल्क", "फ़ोन :108"])
def test_a_thing_and_its_value_are_a_pair(text: str) -> None:
    assert is_pair(text)


@pytest.mark.parametrize(
    "text",
    [
        "आगे क्या:",
        "शाम 5:30 बजे",
        "https://example.org/a",
        "उन्होंने कहा: हम आएँगे।",
        "नहर",
        "क: ख",
        "",
        "समय: " + "ख" * 80,
    ],
)
def test_other_lines_are_no_pair(text: str) -> None:
    assert not is_pair(text)


def outline(items: list[Item]) -> list[object]:
    return [[item.text, *outline(item.children)] if item.children else item.text for item in items]


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("• एक\n• दो", ["एक", "दो"]),
        ("• एक\n  ◦ दो\n    ▪ तीन\n  ◦ चार\n• पाँच", [["एक", ["दो", "तीन"], "चार"], "पाँच"]),
        ("1. एक\n• दो\n• तीन\n2. चार", [["एक", "दो", "तीन"], "चार"]),
        ("• एक\n1. दो", ["एक", "दो"]),
        ("  • एक\n• दो", ["एक", "दो"]),
        ("फ़ोन : 108\nपता : नहर", ["फ़ोन : 108", "पता : नहर"]),  # no bullets at all
    ],
)
def test_items_stand_below_the_one_they_belong_to(text: str, tree: list[object]) -> None:
    assert outline(items_of(split_lines(text))) == tree


def test_an_item_knows_where_it_stands_and_whether_it_counts() -> None:
    [item] = items_of(split_lines("\n  1. एक\n"))
    assert (item.text, item.start, item.ordered, item.children) == ("एक", 6, True, [])


def test_what_is_nested_too_deep_is_read_at_the_deepest_level() -> None:
    items = items_of(split_lines("\n".join(" " * depth + "- x" for depth in range(100))))
    depth, level = 0, items
    while level:
        depth, level = depth + 1, level[-1].children
    assert depth == 31


@given(st.text(st.characters() | st.sampled_from("•-1.)( \nक"), max_size=60))
@examples(300)
def test_items_stand_where_they_say(text: str) -> None:
    lines = split_lines(text)
    open_items = items_of(lines)
    count = 0
    while open_items:
        item = open_items.pop()
        assert text[item.start : item.start + len(item.text)] == item.text
        open_items.extend(item.children)
        count += 1
    assert count == len(lines)


def test_a_number_above_dots_is_a_heading() -> None:
    text = (
        "नहर की सफाई कैसे होगी\n\nसिंचाई विभाग ने सोमवार को नहर की सफाई का काम शुरू किया और यह जून तक चलेगा।\n\n"
        "1. पहला चरण\n\n• गाद निकालना\n• किनारे बाँधना\n\n2. दूसरा चरण\n\n• पेड़ लगाना\n• रास्ता बनाना"
    )
    sections = newsmodel.parse(text).article.sections

    assert [section.heading for section in sections] == [None, "1. पहला चरण", "2. दूसरा चरण"]
    assert [len(found.items) for found in newsmodel.parse(text).article.lists] == [2, 2]


def test_numbers_in_a_row_stay_a_list_above_dots() -> None:
    text = (
        "नहर की सफाई कैसे होगी\n\nसिंचाई विभाग ने सोमवार को नहर की सफाई का काम शुरू किया और यह जून तक चलेगा।\n\n"
        "1. गाद निकालना\n2. किनारे बाँधना\n\n• पेड़ लगाना\n• रास्ता बनाना"
    )
    article = newsmodel.parse(text).article

    assert [section.heading for section in article.sections] == [None]
    assert len(article.lists) == 1


LEAD = "सिंचाई विभाग ने सोमवार को नहर की सफाई का काम शुरू किया और यह जून तक चलेगा।"
MORE = "विभाग ने इस काम के लिए चार करोड़ रुपये रखे हैं और चालीस लोग हर दिन काम पर लगाए हैं।"


def body(*lines: str) -> list[str | list[str]]:
    """Read the lines of a text, and give its headings and paragraphs, and the items of its lists."""
    page = newsmodel.parse("\n\n".join(("नहर की सफाई कैसे होगी", LEAD, *lines, MORE)))
    parts: list[str | list[str]] = []
    for section in page.article.sections:
        parts += [section.heading] if section.heading else []
        for block in section.blocks:
            if isinstance(block, newsmodel.BulletList):
                parts.append([item.text for item in block.items])
            else:
                parts.append(block.text)
    return parts[1:-1]


@pytest.mark.parametrize("mark", ["-", "–", "—", "*"])
def test_a_dash_alone_makes_no_list_and_two_do(mark: str) -> None:
    speech = f"{mark} हम समय पर काम पूरा कर लेंगे।"

    assert body(speech) == [speech]
    assert body(f"{mark} गाद निकालना", f"{mark} पेड़ लगाना") == [["गाद निकालना", "पेड़ लगाना"]]


def test_a_number_alone_makes_no_list_and_a_dot_does() -> None:
    assert body("1. गाद निकालना") == ["1. गाद निकालना"]
    assert body("• गाद निकालना") == [["गाद निकालना"]]


def test_numbers_with_dots_right_below_them_are_a_list() -> None:
    assert body("1. पहला चरण\n• गाद निकालना\n2. दूसरा चरण\n• पेड़ लगाना") == [["पहला चरण", "दूसरा चरण"]]


def test_a_number_below_dots_heads_the_dots_below_it() -> None:
    found = body("• गाद निकालना\n• पेड़ लगाना", "2. दूसरा चरण", "• किनारे बाँधना", "• रास्ता बनाना")

    assert found == [["गाद निकालना", "पेड़ लगाना"], "2. दूसरा चरण", ["किनारे बाँधना", "रास्ता बनाना"]]


def test_a_number_heads_one_dot_too() -> None:
    assert body("1. पहला चरण", "• गाद निकालना") == ["1. पहला चरण", ["गाद निकालना"]]


def test_numbers_below_numbers_head_nothing() -> None:
    assert body("1. गाद निकालना", "2. पेड़ लगाना", "3. रास्ता बनाना") == [
        ["गाद निकालना", "पेड़ लगाना", "रास्ता बनाना"]
    ]
    # The dot stands inside the item of the number.
    assert body("- गाद निकालना", "2. पेड़ लगाना", "• रास्ता बनाना") == [["गाद निकालना", "पेड़ लगाना"]]


def test_a_button_with_a_dot_is_no_item() -> None:
    assert body("• गाद निकालना\n• पेड़ लगाना\n• Share") == [["गाद निकालना", "पेड़ लगाना"]]


def test_tags_behind_a_bullet_are_no_item_of_the_list_above() -> None:
    lines = "नहर की सफाई शुरू\n\nसिंचाई विभाग ने सोमवार को नहर की सफाई शुरू की। काम जारी है।\n\n• बीस गाँवों को पानी\n• तीस किलोमीटर नहर\n• Tags: नहर, पानी"
    article = newsmodel.parse(lines).article

    assert [item.text for item in article.lists[0].items] == ["बीस गाँवों को पानी", "तीस किलोमीटर नहर"]
    assert article.tags == ("नहर", "पानी")
