"""Pointers to other articles: how many titles a label points to."""

import pytest

import newsmodel
from newsmodel import FurnitureKind

HEADLINE = "गोमती पर बना नया घाट"
LEAD = "लखनऊ: गोमती के किनारे बना नया घाट शनिवार को लोगों के लिए खुल गया। घाट पर दो करोड़ रुपये खर्च हुए।"
MORE = "घाट पर शाम को आरती होगी और बच्चों के लिए नाव की सैर भी शुरू होगी।"


def read(*between: str, gap: str = "\n\n") -> newsmodel.Page:
    return newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\n{gap.join(between)}\n\n{MORE}")


def headings(page: newsmodel.Page) -> list[str]:
    return [section.heading for section in page.article.sections if section.heading]


@pytest.mark.parametrize("label", ["यह भी पढ़ें:", "ये खबर भी पढ़ें...", "Also Read", "इसे भी पढ़ें –"])
def test_titles_that_touch_their_label_are_all_taken(label: str) -> None:
    page = read(label, "नदी में बढ़ा पानी", "पुल की मरम्मत पूरी", gap="\n")

    assert page.article.related == ("नदी में बढ़ा पानी", "पुल की मरम्मत पूरी")
    assert headings(page) == []
    assert [item.kind for item in page.furniture] == [FurnitureKind.ALSO_READ]


def test_a_pointer_may_be_the_first_line_of_a_page() -> None:
    article = newsmodel.parse(f"यह भी पढ़ें: नदी में बढ़ा पानी\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}").article

    assert article.headline == HEADLINE
    assert article.related == ("नदी में बढ़ा पानी",)


def test_of_two_lines_apart_the_second_is_a_heading() -> None:
    page = read("यह भी पढ़ें:", "नदी में बढ़ा पानी", "घाट पर क्या होगा")

    assert page.article.related == ("नदी में बढ़ा पानी",)
    assert headings(page) == ["घाट पर क्या होगा"]


def test_of_three_lines_apart_the_last_is_a_heading() -> None:
    page = read("यह भी पढ़ें:", "नदी में बढ़ा पानी", "पुल की मरम्मत पूरी", "घाट पर क्या होगा")

    assert page.article.related == ("नदी में बढ़ा पानी", "पुल की मरम्मत पूरी")
    assert headings(page) == ["घाट पर क्या होगा"]


def test_titles_with_bullets_are_taken_as_far_as_the_bullets_go() -> None:
    page = read("यह भी पढ़ें:", "• नदी में बढ़ा पानी", "• पुल की मरम्मत पूरी", "घाट पर क्या होगा", gap="\n")

    assert headings(page) == ["घाट पर क्या होगा"]
    assert len(page.article.related) == 2


def test_a_list_of_the_text_is_not_taken() -> None:
    page = read("यह भी पढ़ें:", "नदी में बढ़ा पानी", "• सुबह की आरती", "• शाम की आरती")

    assert page.article.related == ("नदी में बढ़ा पानी",)
    assert [len(found.items) for found in page.article.lists] == [2]


def test_a_table_of_the_text_is_not_taken() -> None:
    page = read("यह भी पढ़ें:", "नदी में बढ़ा पानी", "सुबह की आरती : 6 बजे\nशाम की आरती : 7 बजे")

    assert page.article.related == ("नदी में बढ़ा पानी",)
    assert [len(found.items) for found in page.article.lists] == [2]


def test_titles_that_end_the_text_are_all_taken() -> None:
    page = newsmodel.parse(
        f"{HEADLINE}\n\n{LEAD}\n\n{MORE}\n\nयह भी पढ़ें:\n\nनदी में बढ़ा पानी\n\nपुल की मरम्मत पूरी"
    )

    assert page.article.related == ("नदी में बढ़ा पानी", "पुल की मरम्मत पूरी")


@pytest.mark.parametrize(
    "line", ["Read more: https://example.org/ghat", "Read more / source: https://example.org/ghat"]
)
def test_an_address_is_no_title(line: str) -> None:
    page = read(line)

    assert page.article.related == ()
    assert [item.kind for item in page.furniture] == [FurnitureKind.ALSO_READ]


def test_titles_that_ask_or_exclaim_are_taken() -> None:
    titles = (
        "नदी का पानी पीने लायक क्यों नहीं रहा और इसे साफ करने में कितने साल लगेंगे, जानिए क्या कहते हैं शहर के जानकार?",
        "पुल की मरम्मत पूरी, अब नहीं लगेगा जाम!",
    )
    page = read("यह भी पढ़ें", *titles, gap="\n")

    assert page.article.related == titles
    assert len(page.article.paragraphs) == 2


def test_titles_in_a_row_are_all_taken_though_a_blank_line_parts_them_from_their_label() -> None:
    page = read("यह भी पढ़ें:", "नदी में बढ़ा पानी\nपुल की मरम्मत पूरी")

    assert page.article.related == ("नदी में बढ़ा पानी", "पुल की मरम्मत पूरी")
    assert headings(page) == []


def test_a_title_at_its_label_leaves_the_heading_below_it() -> None:
    page = read("यह भी पढ़ें:\nनदी में बढ़ा पानी", "पुल की मरम्मत पूरी", "घाट पर क्या होगा")

    assert page.article.related == ("नदी में बढ़ा पानी",)
    assert headings(page) == ["पुल की मरम्मत पूरी", "घाट पर क्या होगा"]


def test_one_title_between_label_and_text_is_no_heading() -> None:
    page = read("यह भी पढ़ें:", "नदी में बढ़ा पानी")

    assert page.article.related == ("नदी में बढ़ा पानी",)
    assert headings(page) == []


def test_a_title_on_the_line_of_its_label_is_the_only_one() -> None:
    page = read("यह भी पढ़ें: नदी में बढ़ा पानी", "पुल की मरम्मत पूरी")

    assert page.article.related == ("नदी में बढ़ा पानी",)
    assert headings(page) == ["पुल की मरम्मत पूरी"]


@pytest.mark.parametrize(
    "line",
    [
        "पुल कब बना था, यह कोई नहीं जानता। इसे किसने बनाया था?",  # two sentences
        "12 जनवरी 2026",
        "Advertisement",
        "ये भी पढ़ें: पुल की मरम्मत पूरी",
    ],
)
def test_a_label_points_to_no_line_that_is_no_title(line: str) -> None:
    page = read("यह भी पढ़ें:", line, "नदी में बढ़ा पानी", gap="\n")

    assert ("यह भी पढ़ें:", FurnitureKind.ALSO_READ) in [(item.text, item.kind) for item in page.furniture]
    assert line not in page.article.related


@pytest.mark.parametrize(
    ("pointer", "related"),
    [
        ("यह भी पढ़ें:\n", ()),
        ("यह भी पढ़ें:\nनदी में बढ़ा पानी\n", ("नदी में बढ़ा पानी",)),
        ("यह भी पढ़ें:\n\nनदी में बढ़ा पानी\n\n", ("नदी में बढ़ा पानी",)),
    ],
)
def test_the_heading_of_the_comments_is_no_title(pointer: str, related: tuple[str, ...]) -> None:
    thread = "2 प्रतिक्रियाएं\nAsha says:\nबहुत अच्छा घाट\n"
    page = newsmodel.parse(f"{HEADLINE}\n\n{LEAD}\n\n{MORE}\n\n{pointer}{thread}")

    assert page.article.related == related
    assert [comment.author for comment in page.article.comments] == ["Asha"]


def test_a_page_may_begin_with_a_pointer() -> None:
    lines = (
        "यह भी पढ़ें: पुल बना नया आज",
        "नहर की सफाई का काम शुरू",
        "सिंचाई विभाग ने सोमवार को नहर की सफाई शुरू की। काम जारी है।",
    )

    assert newsmodel.parse("\n\n".join(lines)).article.related == ("पुल बना नया आज",)
