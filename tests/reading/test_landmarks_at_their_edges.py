"""Where one line more or less moves the headline, the dateline or the first line of the text."""

import pytest

import newsmodel
from canal import HEADLINE, LEAD, MORE, SUMMARY, read, texts

# A question as long as a sentence.
QUESTION = "क्या सोमवार को शुरू हुए काम से बदलेगी बीस गाँवों की तस्वीर, कब तक पहुँचेगा खेतों में पानी, क्या कहते हैं अफसर और लोग?"


@pytest.mark.parametrize("below", [(QUESTION,), ()])
def test_a_way_that_ends_with_a_long_headline_is_no_sentence(below: tuple[str, ...]) -> None:
    article = read(f"Home › राज्य › {QUESTION}", *below, LEAD, MORE)

    assert article.breadcrumb == ("Home", "राज्य")
    assert article.headline == QUESTION
    assert texts(article) == [LEAD, MORE]


def test_the_end_of_a_way_is_no_headline_where_a_question_begins_with_it() -> None:
    # The theme cut it off without a mark.
    article = read("Home › राज्य › क्या सोमवार को शुरू हुए काम", QUESTION, LEAD, MORE)

    assert article.headline == QUESTION
    assert texts(article) == [LEAD, MORE]


def test_a_way_that_does_not_begin_at_home_leads_to_no_headline() -> None:
    article = read("Valley Post › Photos › नहर की दस सबसे सुंदर तस्वीरें", LEAD, MORE)

    assert article.headline is None


def test_one_line_with_a_number_is_no_way() -> None:
    page = newsmodel.parse("\n\n".join(("घाटी पोस्ट", "घाटी", f"1. {HEADLINE}", HEADLINE, LEAD, MORE)))

    assert page.article.headline == HEADLINE
    assert "BREADCRUMB" not in [block.kind.name for block in page.blocks]


def test_a_way_with_a_number_before_it_is_no_list_of_crumbs() -> None:
    page = newsmodel.parse("\n\n".join(("1. News › Cities › Agra", "घाटी", HEADLINE, LEAD, MORE)))

    assert page.article.breadcrumb[-2:] == ("Cities", "Agra")
    assert [item.text for item in page.furniture] == ["घाटी"]


def test_a_way_with_a_number_before_it_is_one_line_above_the_headline_or_below_the_text() -> None:
    above = newsmodel.parse("\n\n".join(("1. News › Cities › Agra", HEADLINE, LEAD, MORE)))
    below = newsmodel.parse("\n\n".join((HEADLINE, LEAD, MORE, f"1. News › Agra › {HEADLINE}", "घाटी")))

    assert above.article.breadcrumb[-2:] == ("Cities", "Agra")
    assert below.article.breadcrumb[-1:] == ("Agra",)
    assert [block.kind.name for block in above.blocks][:2] == ["BREADCRUMB", "HEADLINE"]
    assert [block.kind.name for block in below.blocks][-2:] == ["BREADCRUMB", "FURNITURE"]


def test_a_report_right_above_a_heading_begins_the_text() -> None:
    # Its label is that of a byline too.
    report = "रिपोर्ट: सिंचाई विभाग ने मानी किसानों की सारी मांगें।"
    article = read(report, HEADLINE, LEAD, MORE)

    assert article.headline is None
    assert texts(article) == [report, LEAD, MORE]


def test_a_pointer_above_the_text_leaves_it_its_dateline_though_the_next_has_one_too() -> None:
    pointer = "यह भी पढ़ें: काम की निगरानी के लिए तीन लोगों की समिति बनाई गई है।"
    dateline = read(HEADLINE, pointer, f"सीतापुर: {LEAD}", f"लखनऊ: {MORE}").dateline

    assert dateline is not None
    assert dateline.places == ("सीतापुर",)


@pytest.mark.parametrize(
    ("text", "is_summary"),
    [
        ("किसान रामलाल ने कहा कि उसी दिन मंत्री ने खोला X और सबको जवाब दिया।", True),
        ("किसान रामलाल ने कहा कि उसी दिन सबने खोला X और सबको जवाब दिया।", False),  # two words are the same
    ],
)
def test_a_teaser_breaks_off_where_the_text_goes_on(text: str, is_summary: bool) -> None:
    teaser = f"{SUMMARY[:-12]}, सब अफसरों से मिल चुके थे, पर कोई नहीं आया और तब मंत्री ने खोला X […]"
    article = read(HEADLINE, "घाटी", teaser, text, MORE)

    assert (article.summary == teaser) == is_summary


def test_a_dateline_may_take_two_lines_of_its_own() -> None:
    dateline = read(HEADLINE, "सीतापुर।\nएजेंसी।", LEAD, MORE).dateline

    assert dateline is not None
    assert dateline.places == ("सीतापुर",)
    assert dateline.written == "सीतापुर।\nएजेंसी।"


def test_a_desk_above_a_dateline_of_two_lines_signs() -> None:
    article = read(HEADLINE, "न्यूज डेस्क।\nसीतापुर।\nएजेंसी।", LEAD, MORE)

    assert article.byline is not None
    assert article.byline.names == ("न्यूज डेस्क",)
    assert article.dateline is not None
    assert article.dateline.written == "सीतापुर।\nएजेंसी।"


def test_a_dateline_in_english_may_stand_right_above_a_text_in_hindi() -> None:
    dateline = read(HEADLINE, "Lucknow:", LEAD, MORE).dateline

    assert dateline is not None
    assert dateline.places == ("Lucknow",)


def test_a_deck_that_begins_with_its_town_is_no_dateline_above_an_advertisement() -> None:
    article = read(HEADLINE, "लखनऊ: नहर की सफाई जून तक", "Advertisement", LEAD, MORE)

    assert article.dateline is None
    assert article.summary == "लखनऊ: नहर की सफाई जून तक"


def test_below_a_byline_of_one_letter_stands_the_dateline() -> None:
    article = read(HEADLINE, "by X", "लखनऊ", LEAD, MORE)

    assert article.byline is not None
    assert article.byline.names == ("X",)
    assert article.dateline is not None
    assert article.dateline.places == ("लखनऊ",)


def test_a_long_line_with_a_letter_that_stands_alone_does_not_say_who_and_when() -> None:
    # Forty-one characters beside the date.
    article = read(HEADLINE, SUMMARY, "Valley Post and Courier Desk for Region X | 8 July 2022", LEAD, MORE)

    assert article.summary is None


def test_a_way_may_end_with_a_title_in_other_words() -> None:
    article = read("Home › राज्य › सीतापुर की नहर होगी साफ", HEADLINE, LEAD, MORE)

    assert article.headline == HEADLINE
    assert article.breadcrumb == ("Home", "राज्य", "सीतापुर की नहर होगी साफ")


@pytest.mark.parametrize(("room", "field"), [("\n", "published_at"), ("\n\n", "captured_at")])
def test_a_clock_that_touches_that_of_the_last_change_is_of_the_article(room: str, field: str) -> None:
    clocks = f"Monday, January 12, 2026 10:30 AM{room}Last Updated: January 13, 2026 11:00 AM"
    article = read(clocks, HEADLINE, LEAD, MORE)

    assert getattr(article, field) is not None
    assert getattr(article, field).date.day == 12
    assert article.modified_at is not None


def page_with_menu(above: int, below: int) -> newsmodel.Article:
    """Read a page whose headline has so many lines of a menu above its byline, and so many below it."""
    menus = ["".join(f"पुल {number}\n\n" for number in range(count)) for count in (above, below)]
    text = f"नहर की सफाई शुरू हुई\n\n{menus[0]}लेखक: रमा चौहान\n\n{menus[1]}"
    page = newsmodel.parse(f"{text}सीतापुर: सिंचाई विभाग ने सोमवार से नहर की सफाई शुरू की। काम दस दिन चलेगा।\n")
    assert page.article is not None
    assert page.article.headline == "नहर की सफाई शुरू हुई"
    return page.article


@pytest.mark.parametrize(
    ("above", "below", "is_found"),
    [
        (0, 500, True),
        (199, 500, True),
        (200, 500, False),
        (500, 200, False),
        (500, 199, True),
        (500, 0, True),
        # A menu of 400 lines in all is no long one.
        (200, 199, True),
    ],
)
def test_a_byline_is_looked_for_near_the_headline_and_near_the_text(
    above: int, below: int, is_found: bool
) -> None:
    byline = page_with_menu(above, below).byline

    assert (byline is not None and byline.names == ("रमा चौहान",)) == is_found
