"""Where summary, dateline and body of a page begin and end: pages at the edge of a rule."""

import pytest

import newsmodel
from canal import HEADLINE, LAST, LEAD, MORE, SUMMARY, read, texts


def test_a_number_above_the_text_makes_a_line_its_first_heading() -> None:
    article = read(HEADLINE, "1. दावा क्या है", LEAD, MORE)

    assert [section.heading for section in article.sections] == ["1. दावा क्या है"]
    assert article.summary is None


@pytest.mark.parametrize("line", ["12-Jan-2026", "2.50 करोड़ रुपये मंज़ूर"])
def test_a_date_or_a_sum_above_the_text_is_no_heading(line: str) -> None:
    article = read(HEADLINE, line, LEAD, MORE)

    assert [section.heading for section in article.sections] == [None]


def test_a_headline_of_three_words_is_known_again_in_the_text() -> None:
    article = read("नहर हुई साफ", LEAD, "नहर हुई साफ", MORE)

    assert article.headline == "नहर हुई साफ"
    assert [section.heading for section in article.sections] == [None]


def test_a_title_of_three_words_may_stand_below_the_text() -> None:
    assert newsmodel.parse(f"{LEAD}\n{MORE}\nनहर हुई साफ\nJanuary 12, 2026").article.headline == "नहर हुई साफ"
    assert newsmodel.parse(f"{LEAD}\n{MORE}\nनहर साफ\nJanuary 12, 2026").article.headline is None


@pytest.mark.parametrize("below", [(), ("विस्तार",)])
def test_a_sentence_below_the_label_of_a_summary_is_no_text(below: tuple[str, ...]) -> None:
    article = read(HEADLINE, "सार", SUMMARY, *below, f"सीतापुर: {LEAD}", MORE)

    assert article.summary == SUMMARY
    assert article.dateline is not None
    assert texts(article) == [LEAD, MORE]


def test_the_label_of_a_summary_below_the_text_says_nothing_of_its_first_line() -> None:
    article = read(LEAD, MORE, LAST, "सार")

    assert texts(article) == [LEAD, MORE, LAST]


def test_a_sentence_with_a_credit_stands_below_a_picture() -> None:
    caption = "नहर में उतरकर कचरा निकालते हुए गाँव के लोग। फोटो- एजेंसी"
    article = read(HEADLINE, caption, f"सीतापुर: {LEAD}", MORE)

    assert article.captions == (caption,)
    assert article.dateline is not None
    assert texts(article) == [LEAD, MORE]


@pytest.mark.parametrize("place", ["", "सीतापुर: "])
def test_a_sentence_among_highlights_is_no_text(place: str) -> None:
    highlights = f"• बीस गाँवों को पानी\n• {MORE}"
    article = read(HEADLINE, highlights, f"{place}{LEAD}", LAST)

    assert article.summary == highlights
    assert (article.dateline is not None) == bool(place)
    assert texts(article) == [LEAD, LAST]


def test_a_breadcrumb_that_is_cut_short_is_no_text() -> None:
    headline = "नहर की सफाई का काम शुरू, जून तक गाँवों को मिलेगा पानी"
    article = read("Home राज्य नहर की सफाई का काम शुरू, जून तक गाँवों को...", headline, LEAD, MORE)

    assert article.headline == headline
    assert article.breadcrumb == ("Home", "राज्य")
    assert article.summary is None


def test_a_sentence_twice_at_the_top_is_the_headline() -> None:
    article = read(LEAD, LEAD, MORE, LAST)

    assert article.headline == LEAD
    assert texts(article) == [MORE, LAST]


@pytest.mark.parametrize("lines", [0, 3, 20])
def test_a_breadcrumb_stands_right_above_the_headline_whatever_menu_is_above_it(lines: int) -> None:
    article = read(*["Valley Menu"] * lines, "Home › राज्य › सीतापुर", HEADLINE, LEAD, MORE)

    assert article.breadcrumb == ("Home", "राज्य", "सीतापुर")
    assert article.headline == HEADLINE


@pytest.mark.parametrize(
    ("line", "crumbs"),
    [
        (f"News › Valley › {HEADLINE}", ("News", "Valley")),
        (f"Previous › {HEADLINE}", ()),  # one step leads to another page
        ("Home › About us › Contact › Terms of use", ()),  # does not lead to this article
        (f"Leave a comment on {HEADLINE}", ()),
        (HEADLINE, ()),
    ],
)
def test_a_way_below_the_text_leads_to_the_headline_in_two_steps(line: str, crumbs: tuple[str, ...]) -> None:
    page = newsmodel.parse("\n\n".join((HEADLINE, LEAD, MORE, line)))

    assert page.article.breadcrumb == crumbs
    assert [block.kind.name == "BREADCRUMB" for block in page.blocks[3:]] == [bool(crumbs)]


@pytest.mark.parametrize(
    "line",
    [
        "KOCHI: The minister writes on X",  # does not end
        "KOCHI: The bridge is open...",  # breaks off
        "Noida: All rights reserved.",
        "The bridge is open.",
    ],
)
def test_other_short_lines_below_a_headline_are_no_story_in_brief(line: str) -> None:
    page = newsmodel.parse(f"Bridge opens in Kochi\n\n{line}")

    assert page.kind is newsmodel.PageKind.STUB
    assert page.article.dateline is None
    assert page.article.sections == ()


def test_a_summary_on_the_line_of_its_label_leaves_the_line_below_to_the_text() -> None:
    article = read(HEADLINE, "सार: जून तक साफ होगी नहर।", f"सीतापुर: {LEAD}", MORE)

    assert article.summary == "जून तक साफ होगी नहर।"
    assert article.dateline is not None
    assert texts(article) == [LEAD, MORE]


LONG_HEADLINE = f"{HEADLINE}, बीस गाँवों के लोगों ने ली राहत की साँस, जून तक खेतों में पहुँचेगा पानी, अफसर बोले"
ROW = ("नहर के किनारे बसे गाँवों के लोग " * 3)[:90]  # as long as a line may be that is no sentence


@pytest.mark.parametrize(
    ("headline", "between"),
    [
        (LONG_HEADLINE, ("(फोटो: एजेंसी)",)),
        (HEADLINE, (ROW,)),
        (
            HEADLINE,
            (*"Facebook Twitter WhatsApp Telegram Pinterest LinkedIn Email Print".split(), "8 जुलाई 2022"),
        ),
        (HEADLINE, ("Reporters of the Valley Posts and Courier | 8 July 2022",)),
        (HEADLINE, ("By Asha Rao",)),
    ],
)
def test_a_sentence_above_the_dateline_or_above_who_and_when_is_the_summary(
    headline: str, between: tuple[str, ...]
) -> None:
    article = read(headline, SUMMARY, *between, f"सीतापुर: {LEAD}", MORE)

    assert article.headline == headline
    assert article.summary == SUMMARY
    assert article.dateline is not None
    assert texts(article) == [LEAD, MORE]


@pytest.mark.parametrize(
    ("between", "lead"),
    [
        ((f"{ROW}र",), f"सीतापुर: {LEAD}"),  # one character more: a text without its stop
        (("यह भी पढ़ें: 8 जुलाई 2022 की खबर",), LEAD),
        (("8 जुलाई 2022 को काम शुरू हुआ था और यह जून के अंत तक चलेगा",), LEAD),  # more than who and when
        (("Recent Comments", "8 जुलाई 2022"), LEAD),
    ],
)
def test_a_sentence_above_other_lines_is_text(between: tuple[str, ...], lead: str) -> None:
    article = read(HEADLINE, SUMMARY, *between, lead, MORE)

    assert article.summary is None
    assert article.lead is not None
    assert article.lead.text == SUMMARY


@pytest.mark.parametrize(
    ("teaser", "is_summary"),
    [
        (f"Tehri News: {SUMMARY[:-1]}, {MORE[:-1]}, पर …", True),
        (f"Tehri: {SUMMARY[:-1]}, {MORE[:-1]}, पर …", False),  # only the first word is the same
        (f"Tehri News: {SUMMARY}", False),  # it does not break off
    ],
)
def test_a_teaser_begins_as_the_text_does_and_breaks_off(teaser: str, is_summary: bool) -> None:
    article = read(HEADLINE, "घाटी", teaser, f"Tehri News: {LEAD}", MORE)

    assert (article.summary is not None) == is_summary


def test_a_translation_below_a_headline_as_long_as_a_sentence_is_the_summary() -> None:
    headline = "CANAL CLEANING : नहर की सफाई का काम शुरू, जून तक मिलेगा बीस गाँवों को पानी .."
    summary = "CANAL CLEANING : Work begins to clean the canal, twenty villages to get water by June…"
    article = read(headline, summary, f"सीतापुर: {LEAD}", MORE)

    assert (article.headline, article.summary) == (headline, summary)
    assert article.dateline is not None


def test_a_text_of_one_paragraph_may_have_its_title_below_it() -> None:
    assert newsmodel.parse(f"{LEAD}\nनहर हुई साफ आज\nJanuary 12, 2026").article.headline == "नहर हुई साफ आज"


@pytest.mark.parametrize(
    "byline", ["संवाददाता : रमा चौहान सीतापुर", "लेखक:\nरमा चौहान, लखनऊ", "by\nरमा चौहान, लखनऊ", "।। रमा देवी ।।"]
)
def test_who_signs_above_the_text_is_no_dateline(byline: str) -> None:
    article = read(HEADLINE, byline, LEAD, MORE)

    assert article.byline is not None
    assert article.dateline is None
    assert texts(article) == [LEAD, MORE]


@pytest.mark.parametrize("service", ["घाटी समाचार", "घाटी समाचार सेवा", "Valley News Service"])
def test_a_service_above_place_and_day_signs(service: str) -> None:
    article = read(HEADLINE, service, "सीतापुर, 8 जुलाई", LEAD, MORE)

    assert article.byline is not None
    assert article.byline.names == (service,)
    assert article.dateline is not None
    assert article.dateline.written == "सीतापुर, 8 जुलाई"


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("क्या है मामला:", "क्या है मामला"),
        ("– घाटी समिति", None),  # a dash alone is no list
        ("Edited by:", None),
        ("Share:", None),
        ("फोटो: नहर में काम करते लोग।", None),
        ("यह भी पढ़ें: तालाब भी साफ होगा।", None),
        ("24 मिनट पहले", None),
    ],
)
def test_a_line_with_a_colon_above_the_text_heads_it(line: str, heading: str | None) -> None:
    article = read(HEADLINE, line, f"सीतापुर: {LEAD}", MORE)

    assert [section.heading for section in article.sections] == [heading]
    assert texts(article) == [LEAD, MORE]


def test_a_colon_makes_a_line_a_heading_on_a_page_without_a_headline() -> None:
    article = read("Valley Desk News:", f"सीतापुर: {LEAD}", MORE)

    assert [section.heading for section in article.sections] == ["Valley Desk News"]


def test_a_list_right_above_the_text_is_part_of_it() -> None:
    article = read(HEADLINE, "• बीस गाँवों को पानी\n• तीस किलोमीटर नहर\n• जून तक काम", f"सीतापुर: {LEAD}", MORE)

    assert [len(bullets.items) for bullets in article.lists] == [3]
    assert article.summary is None


@pytest.mark.parametrize("second", ["लोग खुश हैं।", "और फिर पानी आया…"])
def test_a_sentence_right_above_the_lead_is_part_of_the_text(second: str) -> None:
    article = read(HEADLINE, "नहर अब साफ है।", second, f"सीतापुर: {LEAD}", MORE)

    assert texts(article) == ["नहर अब साफ है।", second, LEAD, MORE]


def test_a_deck_of_five_words_is_no_name_where_it_heads_a_section() -> None:
    deck = "बीस गाँवों के लोग खुश"
    article = read(HEADLINE, deck, f"सीतापुर: {LEAD}", deck, MORE, LAST)

    assert article.summary == deck
    assert [section.heading for section in article.sections] == [None, deck]
    assert texts(article) == [LEAD, MORE, LAST]


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("रमा चौहान", "रमा चौहान"),
        ("By Rama Chauhan and Asha Rao", "Rama Chauhan"),
        ("रमा देवी सिंह चौहान", "रमा देवी सिंह चौहान"),
    ],
)
def test_the_author_alone_below_the_text_begins_a_box_about_the_author(byline: str, name: str) -> None:
    # A journalist for ten years.
    about = "पत्रकारिता में दस साल से हैं और गाँव की खबरें लिखती हैं।"
    article = read(HEADLINE, byline, "8 जुलाई 2022", f"सीतापुर: {LEAD}", MORE, name, about)

    assert article.byline is not None
    assert texts(article) == [LEAD, MORE]


def test_a_text_that_breaks_off_is_the_text_where_there_is_no_other() -> None:
    page = newsmodel.parse(
        f"{HEADLINE}\n\nभोपाल। नगर निगम ने मंगलवार को बजट पेश किया जिसमें कोई नया कर ...\n\nRead More"
    )

    assert page.kind is newsmodel.PageKind.STUB
    assert page.article.dateline is not None
    assert page.article.summary is None
    assert len(page.article.paragraphs) == 1


def test_a_heading_of_other_news_above_the_summary_says_nothing_of_it() -> None:
    article = read(HEADLINE, "Related News", SUMMARY, "8 जुलाई 2022", LEAD, MORE)

    assert article.summary == SUMMARY
    assert texts(article) == [LEAD, MORE]


# What stands beside the date has forty characters, then one more.
@pytest.mark.parametrize(
    ("desk", "is_summary"),
    [
        ("Valley Post and Courier Desks of Udaipur", True),
        ("Valley Post and Courier Desks of Varanasi", False),
    ],
)
def test_who_and_when_below_a_summary_are_short(desk: str, is_summary: bool) -> None:
    article = read(HEADLINE, SUMMARY, f"{desk} | 8 July 2022", LEAD, MORE)

    assert (article.summary == SUMMARY) == is_summary


def test_the_author_above_a_text_without_a_headline_begins_a_box_too() -> None:
    about = "पत्रकारिता में दस साल से हैं और गाँव की खबरें लिखती हैं।"

    assert texts(read("By Rama Chauhan", LEAD, MORE, "Rama Chauhan", about)) == [LEAD, MORE]


def test_of_two_days_above_a_text_without_a_headline_the_second_is_its_own() -> None:
    article = read("8 जुलाई 2022", "7 जुलाई 2022", LEAD, MORE)

    assert article.published_at is not None
    assert article.published_at.isoformat() == "2022-07-07"
    assert article.captured_at is not None


@pytest.mark.parametrize(
    ("between", "field"), [(("घाटी",), "published_at"), (("घाटी", "पोस्ट"), "captured_at")]
)
def test_a_day_near_a_text_without_a_headline_is_its_own(between: tuple[str, ...], field: str) -> None:
    article = read("8 जुलाई 2022", *between, LEAD, MORE)

    assert getattr(article, field) is not None


def test_a_labelled_summary_and_a_caption_are_known_above_a_text_without_dateline() -> None:
    caption = "नहर में उतरकर कचरा निकालते हुए गाँव के लोग। फोटो- एजेंसी"
    article = read(HEADLINE, "सार", SUMMARY, LEAD, MORE)
    pictured = read(HEADLINE, caption, LEAD, MORE)

    assert article.summary == SUMMARY
    assert texts(article) == [LEAD, MORE]
    assert pictured.captions == (caption,)
    assert texts(pictured) == [LEAD, MORE]


def test_a_pointer_above_the_dateline_hides_it_from_nobody() -> None:
    article = read(HEADLINE, f"यह भी पढ़ें: {LAST}", f"सीतापुर: {LEAD}", MORE)

    assert article.dateline is not None
    assert article.summary is None
    assert texts(article) == [LEAD, MORE]


def test_a_desk_that_opens_the_text_is_its_dateline() -> None:
    dateline = read(HEADLINE, f"न्यूज डेस्क- {LEAD}", MORE).dateline

    assert dateline is not None
    assert dateline.credit == "न्यूज डेस्क"


@pytest.mark.parametrize("adverts", [1, 2, 3])
def test_a_dateline_stands_above_any_number_of_advertisements(adverts: int) -> None:
    article = read(HEADLINE, "लखनऊ", *["Advertisement"] * adverts, LEAD, MORE)

    assert article.dateline is not None
    assert article.dateline.places == ("लखनऊ",)


def test_who_signs_above_an_advertisement_is_no_dateline() -> None:
    assert read(HEADLINE, "संवाददाता : रमा चौहान लखनऊ", "Advertisement", LEAD, MORE).dateline is None


def test_a_short_sentence_below_a_headline_in_hindi_is_no_story() -> None:
    article = read("सीतापुर में पुल खुला", "पुल आज खुल गया।")

    assert article.sections == ()


def test_the_author_below_one_paragraph_begins_a_box_about_the_author() -> None:
    about = "पत्रकारिता में दस साल से हैं और गाँव की खबरें लिखती हैं।"

    assert texts(read(HEADLINE, "रमा चौहान", "8 जुलाई 2022", f"सीतापुर: {LEAD}", "रमा चौहान", about)) == [LEAD]


def test_a_byline_above_the_first_heading_is_none_of_the_text() -> None:
    article = read(HEADLINE, "By Asha Rao", "क्या है मामला:", f"सीतापुर: {LEAD}", MORE)

    assert article.byline is not None
    assert [section.heading for section in article.sections] == ["क्या है मामला"]
    assert texts(article) == [LEAD, MORE]
