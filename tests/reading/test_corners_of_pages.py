"""Pages with something that stands where it seldom does."""

import pytest

import newsmodel
from newsmodel import FurnitureKind, PageKind
from newsmodel.reading.notices import is_notice

FIRST = "सिंचाई विभाग ने सोमवार को शहर की मुख्य नहर की सफाई का काम शुरू किया और यह जून तक चलेगा।"  # cleaning began
SECOND = (
    "किसान संघ ने कहा कि पानी समय पर मिला तो इस साल गेहूं की बुआई दस दिन पहले हो सकेगी।"  # sowing may begin early
)
THIRD = "नगर निगम ने सफाई के लिए बारह करोड़ रुपये दिए हैं और चालीस लोग हर दिन काम पर लगाए हैं।"  # what it costs
HEADLINE = "नहर की सफाई का काम शुरू हुआ"


def blocks(text: str) -> list[tuple[str, str]]:
    page = newsmodel.parse(text)
    return [(block.kind.name, block.span.of(text).strip()) for block in page.blocks]


def test_a_byline_below_the_text_has_a_date_that_is_of_no_field() -> None:
    # Above the text stand a button, and a date with the clock of the last change and the town.
    head = f"{HEADLINE}\n\nSHARE\n\nJanuary 5, 2026 | Updated 09:30 pm IST - VIJAYAWADA"
    article = newsmodel.parse(f"{head}\n\n{FIRST}\n\n{SECOND}\n\nरिपोर्ट: अलका नेताम | 9 जनवरी 2026").article
    assert article.byline is not None
    assert article.byline.names == ("अलका नेताम",)
    assert article.published_at is None
    assert article.modified_at is not None
    assert article.modified_at.isoformat() == "2026-01-05T21:30+05:30"
    assert [paragraph.text for paragraph in article.paragraphs] == [FIRST, SECOND]


def test_two_links_below_texts_that_do_not_end_are_a_listing() -> None:
    # A teaser that is long enough for running text, and has no stop.
    one, two = (f"{word} " * 50 for word in ("नहर", "पुल"))
    text = f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n{one}\nRead More\n\n{two}\nRead More"
    assert newsmodel.parse(text).kind is PageKind.LISTING


def test_an_article_that_the_site_cut_off_is_a_stub() -> None:
    text = f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD} {THIRD[:-1]} […]"
    assert newsmodel.parse(text).kind is PageKind.STUB


def test_a_pointer_as_long_as_a_sentence_is_no_lead() -> None:
    pointer = f"यह भी पढ़ें: {THIRD}"
    article = newsmodel.parse(f"{HEADLINE}\n\n{pointer}\n\n{FIRST}\n\n{SECOND}").article
    assert article.lead is not None
    assert article.lead.text == FIRST


def test_a_story_does_not_open_behind_other_sentences() -> None:
    # A line of a hundred characters without a stop stands between; a dateline far below opens nothing.
    between = "नहर के किनारे बसे गाँवों के लोग " * 3
    article = newsmodel.parse(f"{HEADLINE}\n\n{FIRST}\n\n{between}\n\nसीतापुर: {SECOND}\n\n{THIRD}").article
    assert article.lead is not None
    assert article.lead.text == FIRST
    assert article.dateline is None


def test_a_caption_may_have_its_credit_on_the_next_line() -> None:
    text = f"{HEADLINE}\n\nनहर पर जमा लोग\n- फोटो : एजेंसी\n\n{FIRST}\n\n{SECOND}"
    article = newsmodel.parse(text).article
    assert article.captions == ("नहर पर जमा लोग\n- फोटो : एजेंसी",)
    assert article.summary is None


def test_a_post_ends_at_its_signature() -> None:
    post = "नहर साफ हो रही है\n— Satish (@satish_demo) January 10, 2026"
    page = newsmodel.parse(f"{HEADLINE}\n\n{FIRST}\n\n{post}\n\n{SECOND}\n\n{THIRD}")
    assert [item.text for item in page.furniture if item.kind is FurnitureKind.EMBED] == [post]
    assert [paragraph.text for paragraph in page.article.paragraphs] == [FIRST, SECOND, THIRD]


def test_a_blank_line_parts_a_text_from_the_signature_below() -> None:
    signature = "— Satish (@satish_demo) January 10, 2026"
    page = newsmodel.parse(f"{HEADLINE}\n\n{FIRST}\n\n{signature}\n\n{SECOND}\n\n{THIRD}")
    assert [item.text for item in page.furniture if item.kind is FurnitureKind.EMBED] == [signature]
    assert [paragraph.text for paragraph in page.article.paragraphs] == [FIRST, SECOND, THIRD]


def test_a_line_in_latin_letters_is_no_heading_of_hindi_text() -> None:
    text = f"{HEADLINE}\n\n{FIRST}\n\nGolden canal days\n\n{SECOND}\n\n{THIRD}"
    assert [section.heading for section in newsmodel.parse(text).article.sections] == [None]


def test_a_summary_may_stand_on_the_line_of_its_label() -> None:
    text = f"{HEADLINE}\n\nसार: जून तक साफ होगी नहर\n\n9 जनवरी 2026\n\n{FIRST}\n\n{SECOND}"
    assert newsmodel.parse(text).article.summary == "जून तक साफ होगी नहर"


def test_a_date_with_words_below_a_label_keeps_its_own_role() -> None:
    text = f"{HEADLINE}\n\nखबर:\nसीतापुर, 9 जनवरी 2026\n\n{FIRST}\n\n{SECOND}"
    article = newsmodel.parse(text).article
    assert article.modified_at is None
    assert article.captured_at is None


def test_a_list_item_is_pickled_alone() -> None:
    import copy
    import pickle

    item = newsmodel.ListItem(text="पहला चरण मार्च तक")
    assert pickle.loads(pickle.dumps(item)) == item
    assert copy.deepcopy(item) is item


@pytest.mark.parametrize("below", ["", "\n\nSubscribe to:\nPost Comments (Atom)"])
def test_a_date_right_below_the_text_of_a_page_without_another_is_the_articles(below: str) -> None:
    article = newsmodel.parse(f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\nJan 9, 2026{below}").article

    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-01-09"
    assert len(article.paragraphs) == 2


def test_a_date_above_another_title_is_that_ones() -> None:
    text = f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\nJan 9, 2026\n\nतालाब भी साफ होगा"

    assert newsmodel.parse(text).article.published_at is None


@pytest.mark.parametrize("label", ["First Published:", "Published on:"])
def test_a_labelled_date_below_furniture_is_the_articles(label: str) -> None:
    text = f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\nRelated Posts\n\n{label} Jan 9, 2026\n\nNext Story"
    article = newsmodel.parse(text).article

    assert article.published_at is not None
    assert article.published_at.isoformat() == "2026-01-09"


def test_a_labelled_date_below_another_title_is_that_ones() -> None:
    text = (
        f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\nRelated Posts\n\nतालाब भी साफ होगा\nPublished on: Jan 9, 2026"
    )

    assert newsmodel.parse(text).article.published_at is None


def test_a_word_alone_that_the_text_below_begins_with_is_its_heading() -> None:
    text = f"{HEADLINE}\n\n{FIRST}\n\nकिसान\n\n{SECOND}\n\nघाटी\n\n{THIRD}"

    assert [section.heading for section in newsmodel.parse(text).article.sections] == [None, "किसान"]


def test_buttons_and_bare_labels_are_no_part_of_the_text() -> None:
    page = newsmodel.parse(f"{HEADLINE}\n\nImage\n\n• A\n• A\n• A\n\n{FIRST}\n\n{SECOND}")

    assert page.article.captions == ()
    assert page.article.lists == ()


def test_what_stands_between_headline_and_text_twice_is_no_author() -> None:
    for again in ("फोटो", "Advertisement"):
        page = newsmodel.parse(f"{HEADLINE}\n\n{again}\n\n{FIRST}\n\n{again}\n\n{SECOND}\n\n{THIRD}")

        assert [paragraph.text for paragraph in page.article.paragraphs] == [FIRST, SECOND, THIRD]
        assert page.article.byline is None
        assert page.article.captions == ()


def test_highlights_behind_dashes_are_no_headline() -> None:
    text = f"- नहर की सफाई का काम शुरू\n- जून तक चलेगा यह काम\n{FIRST}\n{SECOND}"

    assert newsmodel.parse(text).article.headline is None


def test_running_text_behind_a_word_for_tags_stays_text() -> None:
    text = f"टैग: {FIRST} {SECOND}"

    assert text in newsmodel.parse(f"{HEADLINE}\n\n{FIRST}\n\n{text}\n\n{SECOND}").article.plain_text


def test_a_long_text_asks_the_reader_for_nothing() -> None:
    assert not is_notice("Subscribe to our newsletter. " * 10)
    assert not is_notice("")


def headings(*lines: str) -> list[str]:
    text = "\n\n".join((HEADLINE, FIRST, *lines, SECOND, THIRD))
    return [section.heading for section in newsmodel.parse(text).article.sections if section.heading]


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("पानी आया", "पानी आया"),  # two words
        ("पानी कब आएगा?", "पानी कब आएगा?"),
        ("असर:", "असर"),
        ("असर :-", "असर"),
        ("Golden canal:", "Golden canal"),
        ("3- Golden canal", "3- Golden canal"),
        ("नहर " * 22 + "नए", "नहर " * 22 + "नए"),  # ninety characters
    ],
)
def test_a_line_between_paragraphs_is_their_heading(line: str, heading: str) -> None:
    assert headings(line) == [heading]


@pytest.mark.parametrize(
    "line",
    [
        "रात",
        "पानी कब आएगा!",
        "Golden canal",
        "नहर " * 22 + "नया",  # ninety-one
        "2 घंटे पहले",
    ],
)
def test_other_lines_between_paragraphs_head_nothing(line: str) -> None:
    assert headings(line) == []


@pytest.mark.parametrize(
    ("word", "below", "is_heading"),
    [
        ("धान", "धान की बुआई इस साल दस दिन पहले हो सकेगी, ऐसा किसानों का कहना है।", True),
        ("घर", "घर की मरम्मत इस साल दस दिन पहले हो सकेगी, ऐसा किसानों का कहना है।", False),  # too short to tell
        ("धान", "किसानों का कहना है कि इस साल सब कुछ अच्छा है और बुआई में भी धान आगे है।", False),  # far behind
        ("धान", "- धान की बुआई इस साल\n- गेहूं की कटाई", False),  # a list
    ],
)
def test_a_word_heads_the_text_that_begins_with_it(word: str, below: str, is_heading: bool) -> None:
    assert headings(word, below) == ([word] if is_heading else [])


def test_a_word_heads_a_text_below_another_text_alone() -> None:
    assert headings("नए काम", "धान", "धान की बुआई इस साल दस दिन पहले हो सकेगी, ऐसा किसानों का कहना है।") == [
        "नए काम"
    ]


@pytest.mark.parametrize(("room", "expected"), [(57, ["धान"]), (58, [])])
def test_a_word_heads_the_text_that_names_it_in_its_first_sixty_characters(
    room: int, expected: list[str]
) -> None:
    below = f"{('इस साल किसान ' * 6)[: room - 1]} धान की बुआई दस दिन पहले कर सकेंगे।"

    assert headings("धान", below) == expected


def test_the_rule_that_takes_a_heading_is_known_by_its_name() -> None:
    page = newsmodel.parse("\n\n".join((HEADLINE, FIRST, "असर:", SECOND, "पानी आया", THIRD)))

    assert [block.rule for block in page.blocks if block.kind.name == "HEADING"] == ["heading"] * 2


@pytest.mark.parametrize(("lines", "taken"), [(12, 12), (13, 1)])  # more lines are text that a post stands at
def test_a_post_has_twelve_lines_above_its_signature_at_most(lines: int, taken: int) -> None:
    post = [*(f"पंक्ति {number}" for number in range(lines)), "— Satish (@satish_demo) January 10, 2026"]
    page = newsmodel.parse("\n\n".join((HEADLINE, FIRST, "\n".join(post), SECOND, THIRD)))

    assert [item.text for item in page.furniture] == ["\n".join(post[-taken - 1 :])]


def test_a_button_between_breadcrumb_and_headline_is_no_part_of_either() -> None:
    page = newsmodel.parse(f"Home / राज्य\nShare\n\n{HEADLINE}\n\n{FIRST}\n\n{SECOND}")
    assert page.article.breadcrumb == ("Home", "राज्य")
    assert page.article.headline == HEADLINE
    assert [item.text for item in page.furniture] == ["Share"]


def test_a_page_may_begin_with_a_post() -> None:
    post = "नहर साफ\n— Satish (@satish_demo) January 10, 2026"
    page = newsmodel.parse(f"{post}\n\n{FIRST}\n\n{SECOND}")
    assert [item.text for item in page.furniture if item.kind is FurnitureKind.EMBED] == [post]


SIGNATURE = "— Satish (@satish_demo) January 10, 2026"
PICTURE = "नहर आज से साफ हो रही है pic.twitter.com/ab12"


def embeds(*parts: str) -> list[str]:
    page = newsmodel.parse("\n\n".join((HEADLINE, *parts)))
    assert [paragraph.text for paragraph in page.article.paragraphs] == [FIRST, SECOND, THIRD]
    assert page.article.summary is None
    return [item.text for item in page.furniture if item.kind is FurnitureKind.EMBED]


@pytest.mark.parametrize("post", [PICTURE, f"{PICTURE}\n{SIGNATURE}"])
def test_a_post_with_a_picture_stands_above_the_text_or_in_it(post: str) -> None:
    assert embeds(post, FIRST, SECOND, THIRD) == [post]
    assert embeds(FIRST, post, SECOND, THIRD) == [post]
    assert embeds(FIRST, SECOND, post, f"नहर पर\n{SIGNATURE}", THIRD) == [post, f"नहर पर\n{SIGNATURE}"]


def test_a_post_with_a_picture_ends_where_the_text_goes_on() -> None:
    assert embeds(FIRST, PICTURE, SECOND, f"नहर पर\n{SIGNATURE}", THIRD) == [PICTURE, f"नहर पर\n{SIGNATURE}"]


def test_a_post_that_touches_the_first_paragraph_has_one_line() -> None:
    assert embeds(f"{FIRST}\nनहर साफ हुई\n{SIGNATURE}", SECOND, THIRD) == [f"नहर साफ हुई\n{SIGNATURE}"]


def test_a_signature_alone_above_the_text_is_a_post_of_its_own() -> None:
    assert embeds("घाटी", SIGNATURE, FIRST, SECOND, THIRD) == [SIGNATURE]
