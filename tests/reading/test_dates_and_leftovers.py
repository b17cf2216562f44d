"""Dates of a page by what stands beside them, tags, pairs, and the lines that no other rule knows."""

import pytest

import newsmodel
from newsmodel import FurnitureKind

HEADLINE = "नहर की सफाई का काम शुरू हुआ"  # the cleaning of the canal began
FIRST = "सिंचाई विभाग ने सोमवार को शहर की मुख्य नहर की सफाई का काम शुरू किया और यह जून तक चलेगा।"
SECOND = "किसान संघ ने कहा कि पानी समय पर मिला तो इस साल गेहूं की बुआई दस दिन पहले हो सकेगी।"


def read(head: str = "", tail: str = "") -> newsmodel.Page:
    return newsmodel.parse(f"{HEADLINE}\n\n{head}\n\n{FIRST}\n\n{SECOND}\n\n{tail}")


@pytest.mark.parametrize(
    ("line", "dated", "names"),
    [
        ("Jan 9, 2026", True, None),
        ("2310 " + "x" * 25 + " | Jan 9, 2026", True, None),  # a count, with thirty characters
        ("2310 " + "x" * 26 + " | Jan 9, 2026", False, None),
        ("Jan 9, 2026 | Updated 2 hours ago", True, None),
        ("Jan 9, 2026 | Asha Rao 2 hours ago", True, ("Asha Rao",)),
        ("PATNA, Jan 9, 2026", True, None),
        ("मांझी | Jan 9, 2026", True, ("मांझी",)),  # a town of that name signs nothing, a family does
        ("example.in | Jan 9, 2026", True, None),
    ],
)
def test_a_count_an_age_a_town_and_an_address_leave_a_date_alone(
    line: str, dated: bool, names: tuple[str, ...] | None
) -> None:
    article = read(line).article

    assert (article.published_at is not None) is dated
    assert (None if article.byline is None else article.byline.names) == names


@pytest.mark.parametrize(
    ("tail", "dated"),
    [
        ("Reviewed by रमा चौहान\nRating:\non\nJan 9, 2026\nRating:", True),  # three lines between
        ("Reviewed by रमा चौहान\nRating:\non\non\nJan 9, 2026\nRating:", False),
        ("Jan 9, 2026\n\nअलका रानी नेताम", True),  # may be a name
        ("Jan 9, 2026\n\nतालाब भी साफ होगा", False),  # a title
        ("Jan 9, 2026\n\nLeave a Reply to the editor", True),
    ],
)
def test_a_date_below_the_text_is_the_articles_near_it(tail: str, dated: bool) -> None:
    assert (read(tail=tail).article.published_at is not None) is dated


def test_a_date_below_the_text_is_another_where_one_stands_above() -> None:
    article = read("Jan 8, 2026", "Jan 9, 2026").article

    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-01-08"
    assert [item.text for item in read("Jan 8, 2026", "Jan 9, 2026").furniture] == ["Jan 9, 2026"]


def test_a_day_behind_a_bullet_is_an_item_of_the_text() -> None:
    article = read(tail="काम शुरू होने की तारीख:\n\n• 9 जनवरी 2026").article

    assert [item.text for item in article.lists[0].items] == ["9 जनवरी 2026"]
    assert article.published_at is None


def test_a_labelled_date_below_furniture_stands_on_a_short_line() -> None:
    for gap, dated in ((52, True), (53, False)):  # eighty characters, and one more
        page = read(tail=f"Related Posts\n\nPublished on:{' ' * gap}January 9, 2026")
        assert (page.article.published_at is not None) is dated


@pytest.mark.parametrize(
    ("tail", "tags"),
    [
        ("Tags: नहर, पानी", ("नहर", "पानी")),
        ("Tags\nनहर\nपानी\n\nसड़क", ("नहर", "पानी")),
        ("Tags\nTags: नहर, पानी", ("नहर", "पानी")),
        ("Tags\n\nनहर\nपानी", ("नहर",)),  # a blank line parts the rest
        ("Tags:\nनहर, " + "न" * 115, ("नहर", "न" * 115)),  # a hundred and twenty characters
        ("Tags:\nनहर, " + "न" * 116, ()),
        ("Tags:\nJan 9, 2026", ()),
        ("Tags:\nनहर साफ हुई।", ()),
        ("Tags:\nShare", ()),
        ("Tags:\nNews / Cities / " + HEADLINE, ()),
        ("#नहर #पानी", ("नहर", "पानी")),
    ],
)
def test_tags_stand_behind_their_label_or_below_it(tail: str, tags: tuple[str, ...]) -> None:
    assert read(tail=tail).article.tags == tags


def test_one_thing_and_its_value_are_no_list() -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\n{FIRST}\n\nहेल्पलाइन : 139\n\n{SECOND}")
    assert page.article.lists == ()

    page = newsmodel.parse(f"{HEADLINE}\n\n{FIRST}\n\nहेल्पलाइन : 139\nदफ्तर : आगरा\n\nथाना : शाहगंज\n\n{SECOND}")
    [found] = page.article.lists
    assert [item.text for item in found.items] == ["हेल्पलाइन : 139", "दफ्तर : आगरा"]
    assert not found.ordered


@pytest.mark.parametrize(
    ("above", "line", "kind"),
    [
        ("Valley Times", "Valley Times", "SITE"),
        ("Valley Times brings you all the news of the hills on all day", None, "SITE"),  # sixty characters
        ("Valley Times brings you all the news of the hills on each day", None, "UNKNOWN"),
        ("24.1 C\nPatna", "Patna", "WIDGET"),
        ("Patna\n24.1 C", "Patna", "WIDGET"),
        ("Valley\nHills", "Valley", "NAVIGATION"),
        ("Valley\nHills", "Hills", "NAVIGATION"),
        ("Valley and hills of a day\nHills", "Valley and hills of a day", "NAVIGATION"),  # twenty-five
        ("Valley and hills of a days\nHills", "Valley and hills of a days", "SITE"),
        ("Hills\nValley and hills of a day", "Valley and hills of a day", "NAVIGATION"),
        ("Hills\nValley and hills of a days", "Valley and hills of a days", "SITE"),
    ],
)
def test_lines_above_the_headline_belong_to_the_site(above: str, line: str | None, kind: str) -> None:
    page = newsmodel.parse(f"{above}\n\n{HEADLINE}\n\n{FIRST}\n\n{SECOND}")

    assert page.article.headline == HEADLINE
    assert [item.kind for item in page.furniture if item.text == (line or above)] == [FurnitureKind[kind]]


@pytest.mark.parametrize(("lines", "kind"), [(39, "WIDGET"), (40, "SITE")])
def test_what_says_of_a_line_above_the_headline_what_it_is_stands_near_it(lines: int, kind: str) -> None:
    line = "Valley and the hills of a day"
    menu = "24.1 C\n" + "Hills\n" * lines + line
    page = newsmodel.parse(f"{menu}\n\n{HEADLINE}\n\n{FIRST}\n\n{SECOND}")

    assert [item.kind for item in page.furniture if item.text == line] == [FurnitureKind[kind]]


@pytest.mark.parametrize("line", ["एजेंसी", "(भाषा)"])
def test_an_agency_alone_is_no_part_of_the_text_wherever_it_stands(line: str) -> None:
    above = read(line)
    between = newsmodel.parse(f"{HEADLINE}\n\n{FIRST}\n\n{line}\n\n{SECOND}")

    for page in (above, between, read(tail=line)):
        assert [item.kind for item in page.furniture] == [FurnitureKind.SYNDICATION]
        assert [paragraph.text for paragraph in page.article.paragraphs] == [FIRST, SECOND]


def test_a_line_between_headline_and_text_may_be_anything() -> None:
    page = read("सड़क भी बनेगी जल्द")

    assert [block.furniture for block in page.blocks if block.rule == "leftover"] == [FurnitureKind.UNKNOWN]


@pytest.mark.parametrize(
    ("head", "tail", "kind"),
    [
        ("", "Related Posts\nतालाब भी साफ होगा", "RELATED"),
        ("", "Recent Comments\nतालाब भी साफ होगा", "RECENT_COMMENTS"),
        ("", "Recent Comments\n" + "नहर साफ\n" * 39 + "तालाब भी साफ होगा", "RECENT_COMMENTS"),
        ("", "Recent Comments\n" + "नहर साफ\n" * 40 + "तालाब भी साफ होगा", "RELATED"),  # too far below
        ("", "Leave a Reply\nतालाब भी साफ होगा", "RELATED"),
        ("", "Recent Comments\nतालाब भी साफ होगा\nRelated Posts", "RECENT_COMMENTS"),
        ("", "तालाब भी साफ होगा", "UNKNOWN"),  # nothing shows that the text has ended
        ("By Asha Rao", "Asha Rao\n\nतालाब भी साफ होगा", "AUTHOR_BOX"),
    ],
)
def test_lines_below_the_text_are_what_the_last_heading_says(head: str, tail: str, kind: str) -> None:
    page = read(head, tail)

    assert [item.kind for item in page.furniture if item.text == "तालाब भी साफ होगा"] == [FurnitureKind[kind]]
