"""Where the text of a page ends: other articles, comments, tags, a box about the author."""

import pytest

import newsmodel
from canal import HEADLINE, LAST, LEAD, MORE, SUMMARY

RELATED = "संबंधित खबरें"
TITLES = ("तालाब भी होगा साफ", "मेले में उमड़ी भीड़")


def texts(*lines: str) -> list[str]:
    page = newsmodel.parse("\n\n".join((HEADLINE, LEAD, *lines)))
    return [paragraph.text for paragraph in page.article.paragraphs]


@pytest.mark.parametrize(
    "below",
    [
        (
            RELATED,
            TITLES[0],
            "Read all the latest news of the valley with us every day of the week.",
        ),  # a motto
        (RELATED, *TITLES, f"{LAST[:-1]}, {SUMMARY[:-1]}, जिससे किसानों को […]"),  # a teaser
        (RELATED, TITLES[0], f"यह भी पढ़ें: {LAST}"),
        (RELATED, TITLES[0], "Download our app to read the news of your village every morning."),
        (RELATED, "8 जुलाई 2022", TITLES[0], LAST),  # another article with its day
        (RELATED, *TITLES, "8 जुलाई 2022", LAST),
        ("Recent Comments", LAST, SUMMARY, LEAD),
        ("2 COMMENTS", f"Asha\n8 जुलाई 2022\n{LAST}"),
        ("About the author", LAST, SUMMARY),
        ("#नहर #पानी", "Tags: नहर, पानी"),
        ("Tags: नहर, पानी", RELATED, TITLES[0]),
    ],
)
def test_what_stands_below_the_end_is_no_text(below: tuple[str, ...]) -> None:
    assert texts(MORE, *below) == [LEAD, MORE]
    assert texts(*below) == [LEAD]


@pytest.mark.parametrize(
    "between",
    [
        (RELATED,),
        ("8 जुलाई 2022", RELATED, TITLES[0]),  # the day stands above, and is of none below
        (RELATED, TITLES[0], "8 जुलाई 2022 को शुरू हुआ मेला"),  # a title with a day in it
        ("Tags: नहर, पानी",),
        (RELATED, "Photos of the valley"),
    ],
)
def test_a_text_goes_on_below_a_pointer(between: tuple[str, ...]) -> None:
    assert texts(*between, MORE) == [LEAD, MORE]


def test_the_day_of_another_article_stands_near_its_heading() -> None:
    assert texts(RELATED, *TITLES, "घाटी", "8 जुलाई 2022", MORE) == [LEAD, MORE]


def test_three_paragraphs_are_more_than_a_box_about_the_author() -> None:
    assert texts("About the author", MORE, LAST, SUMMARY) == [LEAD, MORE, LAST, SUMMARY]


@pytest.mark.parametrize("line", ["0 Comments", "2 COMMENTS", "About the author", "Recent Comments", RELATED])
def test_what_ends_a_text_may_stand_above_it_too(line: str) -> None:
    page = newsmodel.parse("\n\n".join((HEADLINE, line, LEAD, MORE)))

    assert [paragraph.text for paragraph in page.article.paragraphs] == [LEAD, MORE]


@pytest.mark.parametrize(
    ("below", "is_heading"),
    [
        ("नियंत्रण कक्ष : 108\nएंबुलेंस : 102", True),
        ("नियंत्रण कक्ष : 108\n\nएंबुलेंस : 102", False),  # apart, they are no list
        ("नियंत्रण कक्ष : 108", False),
        ("• नियंत्रण कक्ष को फोन करें\n• एंबुलेंस बुलाएं", True),
        ("Helpline of the valley is open.", False),  # another script
        ("फोन मिलाएं।", True),
        (("नहर के किनारे बसे गाँवों के लोग " * 3)[:90], True),  # as long as a sentence
        (("नहर के किनारे बसे गाँवों के लोग " * 3)[:89], False),
        ("रिपोर्ट: रमा चौहान।", False),
    ],
)
def test_a_heading_stands_above_the_last_line_of_a_text(below: str, is_heading: bool) -> None:
    page = newsmodel.parse("\n\n".join((HEADLINE, LEAD, MORE, "मदद के नंबर यहाँ", below)))

    assert [section.heading for section in page.article.sections] == [None, "मदद के नंबर यहाँ"][: 1 + is_heading]


def test_a_heading_in_english_stands_above_a_list_in_english() -> None:
    page = newsmodel.parse(
        "Library to stay open on Sundays\n\nThe library will stay open on Sundays from February, the board decided.\n\n"
        "What changes\n\n• Sunday hours until five\n• Two more people"
    )

    assert [section.heading for section in page.article.sections] == [None, "What changes"]


@pytest.mark.parametrize("tags", ["Tags: नहर, पानी", "#नहर #पानी"])
def test_a_list_below_the_tags_is_of_other_articles(tags: str) -> None:
    page = newsmodel.parse("\n\n".join((HEADLINE, LEAD, MORE, tags, "• मेला शुरू हुआ\n• पुल बंद रहेगा")))

    assert page.article.lists == ()
    assert page.article.tags == ("नहर", "पानी")


def notes(*lines: str) -> list[str]:
    page = newsmodel.parse("\n\n".join((HEADLINE, *lines)))
    return [block.span.of(page.text).strip() for block in page.blocks if block.rule == "closing_note"]


@pytest.mark.parametrize(
    ("note", "is_note"),
    [
        ("(मूल लेख अंग्रेज़ी में)", True),
        ("(मूल लेख यहाँ)", False),
        ("X (मूल लेख अंग्रेज़ी में)", False),
    ],
)
def test_a_note_below_a_text_stands_in_brackets_and_has_four_words(note: str, is_note: bool) -> None:
    assert notes(LEAD, MORE, note) == [note] * is_note
    assert notes(LEAD, MORE, note, "(यह खबर घाटी से आई)") == [note] * is_note + ["(यह खबर घाटी से आई)"]


def test_brackets_between_paragraphs_hold_no_note() -> None:
    assert notes(LEAD, "(मूल लेख अंग्रेज़ी में)", MORE, "(यह खबर घाटी से आई)") == ["(यह खबर घाटी से आई)"]


def test_a_text_that_stands_in_brackets_is_no_note() -> None:
    text = f"({LEAD.rstrip('।').replace('। ', ', ')}।)"

    assert notes(text) == []
    assert [paragraph.text for paragraph in newsmodel.parse(f"{HEADLINE}\n\n{text}").article.paragraphs] == [
        text
    ]


@pytest.mark.parametrize("heading", ["0 COMMENTS", "No Comments"])
def test_below_a_heading_that_counts_no_comments_stand_none(heading: str) -> None:
    page = newsmodel.parse("\n\n".join((HEADLINE, LEAD, heading, "नया पुल बना\n2 days ago")))

    assert page.article.comments == ()
